/// Joins short forms to the full name: surname to person, first word to company, acronym to body.
enum ShortNames {
  /// How many bearers of a part are looked at.
  private static let most = 8

  static func link(_ w: Workspace) {
    for k in w.naming.clusters.indices { enter(k, w) }
    for k in w.naming.clusters.indices where w.naming.clusters[k].parent < 0 { acronym(k, w) }
    var isShared = false
    for k in w.naming.clusters.indices where w.naming.clusters[k].parent < 0 {
      if part(k, w) > 1 { isShared = true }
    }
    if isShared { SharedSurnames.tell(w) }
  }

  /// Enters the parts by which a long name may be called again.
  private static func enter(_ k: Int, _ w: Workspace) {
    let c = w.naming.candidates[w.naming.clusters[k].best]
    guard let first = c.tokens.first else { return }
    if let town = Townships.short(c, w) { add(w.hash(ofPart: town), k, w) }
    if c.tokens.count == 1 {
      if c.part == nil, let prefix = w.prefixBeforeHyphen(w.tokens[first]), !w.isGiven(first) {
        add(w.hash(ofPart: prefix), k, w)
      }
      // `Selon Roy` behind `Mme Roy`
      if w.naming.clusters[k].traits.contains(.civil) { add(w.tokens[first].hash, k, w) }
      return
    }
    let h = Acronyms.hash(of: c.tokens, w)
    if w.naming.clusters[k].sum.organization > 0 {
      if h != 0 { w.naming.initials.set(h, k) }
      if c.traits.contains(.headed), let letters = Acronyms.bracketed(c.tokens.upperBound, w),
        !w.tokens[letters].has(.agency)
      {
        w.naming.initials.set(w.tokens[letters].hash, k)
      }
    }
    // `l'Etat` is not short for `Etat islamique`.
    let isLand =
      w.has(.headFirst) && w.tokens[first].has(.placeNoun)
      && w.phrase(at: first)?.classes.has(.organization) ?? false
    if !isLand { add(w.tokens[first].hash, k, w) }
    if c.tokens.count > 2 { add(w.nameKey(first..<first + 2), k, w) }
    // `Anna Roth` for `Anna Maria Roth`
    if c.tokens.count > 2, w.naming.clusters[k].kind == .person, !c.traits.contains(.headed),
      let last = c.tokens.last
    {
      add(WordScanner.chain(w.tokens[first].hash, w.tokens[last].hash), k, w)
    }
    // `M. N'Dassan` for `Kouadio N'Dassan Firmin`
    if c.tokens.count > 2, w.naming.clusters[k].kind == .person, !c.traits.contains(.headed) {
      for i in first + 1..<c.tokens.upperBound - 1 {
        add(w.tokens[i].hash, k, w)
        if i + 2 < c.tokens.upperBound { add(w.nameKey(i..<i + 2), k, w) }
      }
    }
    // `the Commission` for the Orvin Port Commission, `United` for Marle United
    if w.has(.compounds), let last = c.tokens.last, w.tokens[last].has(.orgNoun) {
      add(w.tokens[last].hash, k, w)
      if c.traits.contains(.headed) { return }
    }
    // `Kervadec` for `Groupe Kervadec`
    if c.traits.contains(.headed), c.tokens.count == 2, w.has(.headFirst), w.hasFlag(first, .orgNoun, again),
      w.tokens[first + 1].classes.isEmpty
    {
      add(w.tokens[first + 1].hash, k, w)
    }
    // `Compagnie minière de Morguez` is not called Morguez.
    if c.traits.contains(.headed) { return }
    // `Barnawi` for `Abu Musab al-Barnawi`
    if let last = c.tokens.last, let prefix = w.prefixBeforeHyphen(w.tokens[last]),
      w.classes(ofPart: prefix).has(.particle)
    {
      add(w.hash(ofPart: Span(prefix.end + 1, w.tokens[last].end)), k, w)
    }
    // `CGT Verdane` is the union of Verdane's people.
    if isUnionOf(c, w) { return }
    var suffix = c.tokens.dropFirst()
    while !suffix.isEmpty {
      add(w.nameKey(suffix), k, w)
      suffix = suffix.dropFirst()
    }
  }

  private static let again = LexFlags.OrgNoun.again.bit | LexFlags.OrgNoun.firm.bit

  /// Letters before a name that isn't in capitals: a union and whose people it has.
  private static func isUnionOf(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), let first = c.tokens.first, let last = c.tokens.last, last > first else {
      return false
    }
    let t = w.tokens[first]
    return t.flags.contains(.allCaps) && (2...5).contains(t.span.count)
      && !w.tokens[last].flags.contains(.allCaps)
      && t.classes.isDisjoint(with: NameClasses.person) && w.naming.clusters[c.cluster].sum.organization > 0
  }

  private static func add(_ hash: UInt64, _ k: Int, _ w: Workspace) {
    w.naming.partLinks.append(NameState.PartLink(cluster: k, next: w.naming.parts.value(hash)))
    w.naming.parts.set(hash, w.naming.partLinks.count - 1)
  }

  private static func acronym(_ k: Int, _ w: Workspace) {
    let cluster = w.naming.clusters[k]
    guard cluster.traits.contains(.acronym), !cluster.traits.contains(.civil) else { return }
    let c = w.naming.candidates[cluster.best]
    guard c.tokens.count == 1, let first = c.tokens.first else { return }
    let long = w.naming.initials.value(w.tokens[first].hash)
    if long >= 0, long != k { w.naming.attach(k, to: long) }
  }

  /// Attaches a cluster to the longer name it is part of; how many there are that it could be.
  private static func part(_ k: Int, _ w: Workspace) -> Int {
    let bearers = bearers(of: k, w)
    guard let first = bearers.first else { return 0 }
    if bearers.count > 1, w.naming.clusters[first].kind == .person {
      w.naming.clusters[k].isShared = true
      return bearers.count
    }
    // Only persons are called without what stands in the middle.
    let short = w.naming.candidates[w.naming.clusters[k].best].tokens
    let full = w.naming.candidates[w.naming.clusters[first].best].tokens
    if short.count == 2, full.count > 2, w.naming.clusters[first].kind == .person, let a = short.first,
      let b = short.last, let c = full.first, let d = full.last, w.tokens[a].hash == w.tokens[c].hash,
      w.tokens[b].hash == w.tokens[d].hash
    {
      w.naming.clusters[first].evidence.person += 4
    }
    w.naming.attach(k, to: first)
    return 1
  }

  /// The longer names that a short one may stand for, the earliest in the text first.
  static func bearers(of k: Int, _ w: Workspace) -> [Int] {
    let c = w.naming.candidates[w.naming.clusters[k].best]
    var found: [Int] = []
    let surname = surname(behindInitial: c, w)
    var link = w.naming.parts.value(surname.map { w.tokens[$0].hash } ?? c.key)
    var steps = 0
    while link >= 0, steps < most {
      let long = w.naming.partLinks[link].cluster
      if long != k, w.naming.root(long) != k, !found.contains(w.naming.root(long)),
        surname == nil ? fits(k, long, w) : isInitial(c, of: long, w)
      {
        found.append(w.naming.root(long))
      }
      link = w.naming.partLinks[link].next
      steps += 1
    }
    return found.reversed()
  }

  /// `N. Roth`: the surname behind a first name of which only the letter stands.
  private static func surname(behindInitial c: NameCandidate, _ w: Workspace) -> Int? {
    guard c.tokens.count == 2, let first = c.tokens.first, w.tokens[first].flags.contains(.dotted),
      w.tokens[first].span.count == 2, !w.tokens[first].has(.civility)
    else { return nil }
    return first + 1
  }

  /// `N. Roth` for `Nina Roth`
  private static func isInitial(_ short: NameCandidate, of long: Int, _ w: Workspace) -> Bool {
    let full = w.naming.candidates[w.naming.clusters[long].best]
    guard w.naming.clusters[w.naming.root(long)].kind == .person, full.tokens.count >= 2,
      let a = short.tokens.first, let b = full.tokens.first, let last = full.tokens.last
    else { return false }
    return w.bytes[Int(w.tokens[a].start)] == w.bytes[Int(w.tokens[b].start)] && w.tokens[b].span.count > 2
      && w.tokens[last].hash == w.tokens[a + 1].hash
  }

  private static func fits(_ k: Int, _ long: Int, _ w: Workspace) -> Bool {
    let a = w.naming.clusters[k], b = w.naming.clusters[long]
    let short = w.naming.candidates[a.best], full = w.naming.candidates[b.best]
    let kind = w.naming.clusters[w.naming.root(long)].kind
    if kind == .place, let town = Townships.short(full, w), w.hash(ofPart: town) == short.key {
      return a.kind != .organization && !a.traits.contains(.civil) && a.sum.person < 4
    }
    guard full.tokens.count > short.tokens.count || full.tokens.count == 1 else { return false }
    if kind == .person {
      if isReigning(short, before: full, w) { return false }
      let genders = a.gender.union(b.gender)
      // `Xia` behind `Kevin Xia` is no woman of that name.
      let isSurname =
        // `M. Rose`, whose surname is a woman's first name
        (!a.traits.contains(.civil) || a.gender == [.masculine, .feminine]
          || b.gender == [.masculine, .feminine])
        && w.startsWithGiven(full.tokens) && isSuffix(short, full, w)
      if !isSurname, !a.gender.isEmpty, !b.gender.isEmpty, genders == [.masculine, .feminine],
        a.gender != b.gender
      {
        return false
      }
      if a.traits.contains(.civil) {
        return isSuffix(short, full, w) || isInner(short, full, w) || isInitialled(short, full, w)
          || isFamilyFirst(short, full, w)
          || isKnighted(short, full, w) || isBehindParticle(short, full, w)
      }
      if isCalledByFirstName(a, short, b, full, w) { return true }
      // A place or body that the pack knows keeps its own name: `Washington`.
      if a.traits.contains(.known), a.make.place >= 4 || a.make.organization >= 4 {
        return isCalled(a, short, b, full, w)
      }
      return true
    }
    guard !a.traits.contains(.civil) else { return false }
    if kind == .organization {
      if isOfAnother(short, w) { return false }
      // `Varnov` of `la ville de Varnov` is not short for the collective `Zelen Varnov`.
      if a.kind == .place, a.traits.contains(.known) || a.evidence.place >= 3 { return false }
      if a.traits.contains(.known), b.traits.contains(.known), a.canonical != b.canonical { return false }
      return a.kind != .person || a.sum.person < 3
    }
    // `Alexander` for `Alexander County`
    if kind == .place, w.has(.compounds), full.tokens.count == 2, short.tokens.count == 1,
      let last = full.tokens.last, w.tokens[last].has(.placeNoun), !a.traits.contains(.civil),
      a.sum.person < 4,
      // `Mexico` and `Mexico City`: a land, and a city of the pack
      !b.traits.contains(.known) || !(short.tokens.first.map { w.tokens[$0].has(.state) } ?? false)
    {
      return true
    }
    return full.tokens.count == 1 && a.kind != .organization && !a.traits.contains(.known)
  }

  /// `le Conseil des gouverneurs` behind `Conseil de sécurité`: with a complement of its own it is another body.
  private static func isOfAnother(_ short: NameCandidate, _ w: Workspace) -> Bool {
    guard short.tokens.count == 1, let first = short.tokens.first, first + 1 < w.tokens.count,
      w.tokens[first].has(.orgNoun)
    else { return false }
    return w.hasFlag(first + 1, .preposition, NameFlags.genitive)
      && w.tokens[first + 1].classes.hasAny(LexSet(.determiner))
  }

  /// `Lund`, a town that the pack knows, where a Howard Lund speaks and nothing happens in Lund.
  private static func isCalled(
    _ a: NameCluster, _ short: NameCandidate, _ b: NameCluster, _ full: NameCandidate, _ w: Workspace
  ) -> Bool {
    // `le directeur Kerim Lund`, `M. Lund`: what stands before him says so too.
    guard w.startsWithGiven(full.tokens) || b.isCertainPerson, a.evidence.place <= 0, isSuffix(short, full, w)
    else { return false }
    if a.evidence.person > 0, a.evidence.organization <= a.evidence.person { return true }
    // `Schneider a quitté la salle` behind `Claire Schneider`, where nothing says that it is the firm.
    if a.make.organization >= 4, a.make.place < 4, a.evidence.organization <= 0, short.tokens.count == 1,
      w.startsWithGiven(full.tokens), !a.traits.contains(.acronym)
    {
      return w.naming.candidates.allSatisfy { $0.cluster != short.cluster || $0.key == short.key }
    }
    // `Hollande a promis` behind `François Hollande`, unless the land is spoken of by another of its names.
    return a.traits.contains(.acting) && !a.traits.contains(.dateline)
      && a.evidence.organization <= 0
      && w.naming.candidates.allSatisfy { $0.cluster != short.cluster || $0.key == short.key }
  }

  /// `Rafael` behind `Rafael Dale`, though a firm is called so too.
  private static func isCalledByFirstName(
    _ a: NameCluster, _ short: NameCandidate, _ b: NameCluster, _ full: NameCandidate, _ w: Workspace
  ) -> Bool {
    guard short.tokens.count == 1, let name = short.tokens.first, let first = full.tokens.first,
      w.tokens[name].hash == w.tokens[first].hash, w.tokens[name].has(.firstName),
      !w.tokens[name].flags.contains(.allCaps)
    else { return false }
    return w.tokens[name].has(.organization) && b.isCertainPerson
      && a.evidence.organization <= max(0, a.evidence.person) && a.evidence.place <= 0
  }

  /// `M. N'Dassan` for `Kouadio N'Dassan Firmin`, but not `M. Anne` for `Paul Anne Roy`.
  private static func isInner(_ short: NameCandidate, _ full: NameCandidate, _ w: Workspace) -> Bool {
    guard full.tokens.count > short.tokens.count + 1, let name = short.tokens.first, !w.isGiven(name) else {
      return false
    }
    return (full.tokens.lowerBound + 1..<full.tokens.upperBound - short.tokens.count).contains {
      w.nameKey($0..<$0 + short.tokens.count) == short.key
    }
  }

  /// `le docteur Samir` for `Samir K.`
  private static func isInitialled(_ short: NameCandidate, _ full: NameCandidate, _ w: Workspace) -> Bool {
    guard full.tokens.count == 2, let first = full.tokens.first, let last = full.tokens.last,
      w.tokens[last].flags.contains(.dotted)
    else { return false }
    return w.tokens[first].hash == short.key
  }

  /// `Mme Mao` for `Mao Ning`: the family's name stands first where it is no first name.
  private static func isFamilyFirst(_ short: NameCandidate, _ full: NameCandidate, _ w: Workspace) -> Bool {
    guard (2...3).contains(full.tokens.count), let first = full.tokens.first, short.tokens.count == 1,
      full.tokens.allSatisfy({ w.tokens[$0].isCapital })
    else { return false }
    guard w.tokens[first].hash == short.key, let last = full.tokens.last else { return false }
    return !w.tokens[first].has(.firstName) || w.tokens[first].has(.surname) && !w.tokens[last].has(.surname)
  }

  /// `M. Sissa` for `Abdel al-Sissa`
  private static func isBehindParticle(_ short: NameCandidate, _ full: NameCandidate, _ w: Workspace) -> Bool
  {
    guard let last = full.tokens.last, let prefix = w.prefixBeforeHyphen(w.tokens[last]),
      w.classes(ofPart: prefix).has(.particle)
    else { return false }
    return w.hash(ofPart: Span(prefix.end + 1, w.tokens[last].end)) == short.key
  }

  /// `Le roi Philippe` is no Philippe Serin whom the text names later on.
  private static func isReigning(_ short: NameCandidate, before full: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), short.tokens.count == 1, let name = short.tokens.first, name > 0,
      w.isGiven(name),
      name < full.tokens.lowerBound
    else { return false }
    return w.hasFlag(name - 1, .title, nobility) && !w.hasFlag(full.tokens.lowerBound - 1, .title, nobility)
  }

  /// `Dame Angela` for `Angela Brand`, `Soeur Gloria` for `Gloria Narvez`
  private static func isKnighted(_ short: NameCandidate, _ full: NameCandidate, _ w: Workspace) -> Bool {
    guard short.tokens.count == 1, let name = short.tokens.first, let first = full.tokens.first,
      w.tokens[first].hash == short.key, w.isGiven(first), name > 0
    else { return false }
    return w.hasFlag(name - 1, .title, w.has(.headFirst) ? nobility | religious : nobility)
  }
  private static let religious = LexFlags.Title.religious.bit
  private static let nobility = LexFlags.Title.nobility.bit

  private static func isSuffix(_ short: NameCandidate, _ full: NameCandidate, _ w: Workspace) -> Bool {
    w.nameKey(full.tokens.suffix(short.tokens.count)) == short.key
  }
}

/// A surname that several persons of the dispatch bear: each mention is the bearer named last.
enum SharedSurnames {
  static func tell(_ w: Workspace) {
    var lastMention = HashIndex()
    let headed = inHeadline(w)
    for i in w.naming.candidates.indices where w.naming.candidates[i].cluster >= 0 {
      let k = w.naming.candidates[i].cluster
      if w.naming.clusters[k].isShared, w.naming.clusters[k].parent < 0 {
        let all = ShortNames.bearers(of: k, w)
        let known = all.filter { !isRelative($0, w) }
        var bearers = known.isEmpty ? all : known
        // Of husband and wife the one whom the headline names is called by no more than that.
        let heads = bearers.filter { headed.contains($0) }
        if heads.count == 1 { bearers = heads }
        let last = bearers.max { lastMention.value(UInt64($0) + 1) < lastMention.value(UInt64($1) + 1) }
        if let last { w.naming.candidates[i].cluster = last }
      }
      lastMention.set(UInt64(w.naming.root(w.naming.candidates[i].cluster)) + 1, i)
    }
  }

  /// The people whom the headline names in full.
  private static func inHeadline(_ w: Workspace) -> [Int] {
    guard w.has(.headFirst) else { return [] }
    return w.naming.candidates.prefix(12).compactMap { c in
      guard c.cluster >= 0, c.tokens.count > 1,
        w.zones[Int(w.tokens[c.tokens.lowerBound].zone)].role == .headline
      else { return nil }
      return w.naming.root(c.cluster)
    }
  }

  /// `sa fille Anne Roy`: named for another's sake, who alone is called Roy.
  private static func isRelative(_ bearer: Int, _ w: Workspace) -> Bool {
    let first = w.naming.candidates[w.naming.clusters[bearer].best].tokens.lowerBound
    return first > 1 && w.tokens[first - 1].has(.kin) && w.tokens[first - 2].has(.possessive)
  }
}

extension Workspace {
  func hash(ofPart span: Span) -> UInt64 {
    var scanner = WordScanner(bytes, from: Int(span.start), to: Int(span.end))
    return scanner.next()?.hash ?? 0
  }
}
