/// Joins short forms to the full name: surname to person, first word to company, acronym to body.
enum ShortNames {
  static func link(_ w: Workspace) {
    for k in w.naming.clusters.indices { enter(k, w) }
    for k in w.naming.clusters.indices where w.naming.clusters[k].parent < 0 { acronym(k, w) }
    for k in w.naming.clusters.indices where w.naming.clusters[k].parent < 0 { part(k, w) }
  }

  /// Enters the parts by which a long name may be called again.
  private static func enter(_ k: Int, _ w: Workspace) {
    let c = w.naming.candidates[w.naming.clusters[k].best]
    if c.tokens.count > 1 {
      let h = Acronyms.hash(of: c.tokens, w)
      if h != 0, w.naming.clusters[k].evidence.organization > 0 { w.naming.initials.set(h, k) }
    }
    guard let first = c.tokens.first else { return }
    if c.tokens.count == 1 {
      if let prefix = w.prefixBeforeHyphen(w.tokens[first]), !w.isGiven(first) {
        add(w.hash(ofPart: prefix), k, w)
      }
      return
    }
    var suffix = c.tokens.dropFirst()
    while !suffix.isEmpty {
      add(w.nameKey(suffix), k, w)
      suffix = suffix.dropFirst()
    }
    add(w.tokens[first].hash, k, w)
    if c.tokens.count > 2 { add(w.nameKey(first..<first + 2), k, w) }
  }

  private static func add(_ hash: UInt64, _ k: Int, _ w: Workspace) {
    let other = w.naming.parts.value(hash)
    guard other != k else { return }
    // Each cluster lies in one chain only, the one of its last word first.
    if other >= 0, w.naming.clusters[k].nextWithPart < 0, w.naming.clusters[other].nextWithPart != k {
      w.naming.clusters[k].nextWithPart = other
      w.naming.parts.set(hash, k)
    } else if other < 0 {
      w.naming.parts.set(hash, k)
    }
  }

  private static func acronym(_ k: Int, _ w: Workspace) {
    let cluster = w.naming.clusters[k]
    guard cluster.traits.contains(.acronym), !cluster.traits.contains(.civil) else { return }
    let c = w.naming.candidates[cluster.best]
    guard c.tokens.count == 1, let first = c.tokens.first else { return }
    let long = w.naming.initials.value(w.tokens[first].hash)
    if long >= 0, long != k { w.naming.attach(k, to: long) }
  }

  private static func part(_ k: Int, _ w: Workspace) {
    let cluster = w.naming.clusters[k]
    let c = w.naming.candidates[cluster.best]
    var long = w.naming.parts.value(c.key)
    var found = -1
    var steps = 0
    while long >= 0, steps < 8 {
      if long != k, w.naming.root(long) != k, fits(k, long, w), found < 0 { found = long }
      long = w.naming.clusters[long].nextWithPart
      steps += 1
    }
    if found >= 0 { w.naming.attach(k, to: found) }
  }

  private static func fits(_ k: Int, _ long: Int, _ w: Workspace) -> Bool {
    let a = w.naming.clusters[k], b = w.naming.clusters[long]
    let short = w.naming.candidates[a.best], full = w.naming.candidates[b.best]
    guard full.tokens.count > short.tokens.count || full.tokens.count == 1 else { return false }
    let isPerson = b.evidence.kind == .person
    if isPerson {
      if a.gender.count == 1, b.gender.count == 1, a.gender != b.gender { return false }
      if a.traits.contains(.civil) { return isSuffix(short, full, w) }
      // A place or body that the pack knows keeps its own name: `Washington`.
      if a.traits.contains(.known), a.evidence.place >= 5 || a.evidence.organization >= 5 { return false }
      return !a.traits.contains(.known) || a.evidence.person > 0 || isSuffix(short, full, w)
    }
    guard !a.traits.contains(.civil) else { return false }
    if b.evidence.kind == .organization {
      if a.traits.contains(.known), a.evidence.kind == .place { return false }
      if a.traits.contains(.known), b.traits.contains(.known), a.canonical != b.canonical { return false }
      return a.evidence.kind != .person || a.evidence.person < 3
    }
    return full.tokens.count == 1 && a.evidence.kind != .organization && !a.traits.contains(.known)
  }

  private static func isSuffix(_ short: NameCandidate, _ full: NameCandidate, _ w: Workspace) -> Bool {
    let tail = full.tokens.suffix(short.tokens.count)
    return w.nameKey(tail) == w.nameKey(short.tokens)
  }
}

extension Features {
  /// How many genders are known.
  fileprivate var count: Int { (contains(.masculine) ? 1 : 0) + (contains(.feminine) ? 1 : 0) }
}

extension Workspace {
  func hash(ofPart span: Span) -> UInt64 {
    var scanner = WordScanner(bytes, from: Int(span.start), to: Int(span.end))
    return scanner.next()?.hash ?? 0
  }
}
