/// Makes entities of the clusters and mentions of the candidates.
enum NameEntities {
  static func make(_ w: Workspace) {
    for i in w.naming.candidates.indices {
      let c = w.naming.candidates[i]
      guard !c.traits.contains(.rejected), c.cluster >= 0 else { continue }
      let root = w.naming.root(c.cluster)
      if isForeignNoun(root, w) { continue }
      if w.naming.clusters[root].entity < 0 {
        w.naming.clusters[root].entity = w.entities.count
        w.entities.append(draft(root, w))
      }
      w.names.append(
        NameMention(
          tokens: c.tokens, span: c.part ?? w.span(c.tokens), entity: w.naming.clusters[root].entity))
    }
    w.heads.forget()
    w.names.sort { $0.span < $1.span }
    for n in w.names.indices.reversed() {
      w.tokens.update(w.names[n].tokens) { $0.name = Int32(n) }
    }
  }

  /// `die Wahlen`: in a language without a pack, a word of which nothing but its capital is known.
  private static func isForeignNoun(_ root: Int, _ w: Workspace) -> Bool {
    guard w.isBorrowed, w.naming.clusters[root].sum.highest <= 0 else { return false }
    let best = w.naming.candidates[w.naming.clusters[root].best]
    return best.tokens.count == 1 && !w.tokens[best.tokens.lowerBound].flags.contains(.allCaps)
  }

  private static func draft(_ root: Int, _ w: Workspace) -> EntityDraft {
    let cluster = w.naming.clusters[root]
    let best = w.naming.candidates[cluster.best]
    var draft = EntityDraft(kind: kind(cluster, best), name: name(cluster, best, w))
    if cluster.gender != [.masculine, .feminine] { draft.features = cluster.gender }
    draft.country = cluster.country
    return draft
  }

  private static func kind(_ cluster: NameCluster, _ best: NameCandidate) -> Entity.Kind {
    let kind = cluster.kind
    guard cluster.sum.highest <= 0 else { return kind }
    return best.tokens.count > 1 ? .person : .organization
  }

  /// The fullest form, on one line; the pack's where the text only shouts it.
  private static func name(_ cluster: NameCluster, _ best: NameCandidate, _ w: Workspace) -> String {
    let isShouted = best.tokens.allSatisfy { w.tokens[$0].flags.contains(.allCaps) }
    if isShouted, !cluster.traits.contains(.acronym) || cluster.kind == .place,
      cluster.canonical != 0
    {
      let reading = Reading(lexClass: .common, features: [], value: 0, text: cluster.canonical)
      if let text = w.lexicon.text(reading) { return text }
    }
    if cluster.kind == .place, cluster.canonical != 0, let plain = plain(cluster, w) { return plain }
    return w.line(best.part ?? w.span(best.tokens))
  }

  /// `Maroc` where the text has `Empire chérifien` too: what the pack calls a place, if the text calls it so.
  private static func plain(_ cluster: NameCluster, _ w: Workspace) -> String? {
    let best = w.naming.candidates[cluster.best]
    guard best.tokens.count > 1, best.cluster >= 0,
      let text = w.lexicon.text(Reading(lexClass: .common, features: [], value: 0, text: cluster.canonical))
    else { return nil }
    let root = w.naming.root(best.cluster)
    let isSaid = w.naming.candidates.contains {
      $0.tokens.count == 1 && $0.cluster >= 0 && w.naming.root($0.cluster) == root
        && w.string(w.span($0.tokens)) == text
    }
    return isSaid ? text : nil
  }
}

extension Workspace {
  /// The words of a span with every run of blanks as one space, and words that a line's end breaks whole.
  func line(_ span: Span) -> String {
    if isOneLine(span) { return string(span) }
    var out: [UInt8] = []
    out.reserveCapacity(span.count)
    for i in span.range where !lineBreaks.contains(where: { $0.range.contains(i) }) {
      let isBlank = bytes[i] == 0x20 || (bytes[i] >= 0x09 && bytes[i] <= 0x0D)
      if !isBlank { out.append(bytes[i]) } else if out.last != 0x20 { out.append(0x20) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether single spaces are the only blanks of a span.
  private func isOneLine(_ span: Span) -> Bool {
    var last: UInt8 = 0
    for i in span.range {
      let b = bytes[i]
      if b <= 0x20, b == 0x20 ? last == 0x20 : b >= 0x09 && b <= 0x0D { return false }
      last = b
    }
    return true
  }
}
