/// What people are for or against, promise or ask for.
extension ClauseReader {
  /// What a verb of speech with a noun or infinitive makes known of its subject: `a salué l'accord`, `promet de partir`.
  func stance(_ k: Int) -> Fact.Kind? {
    guard let c = chunk(k), let n = chunk(k + 1), c.clitic < 0 else { return nil }
    if c.report & Frame.promise != 0, n.kind == .verb, n.traits.contains(.infinitive) { return .plan }
    if c.report & Frame.order != 0, asksFor(k) { return .position }
    guard c.report & Frame.stance != 0, n.isBareNoun, n.hasDeterminer, !n.traits.contains(.holdsQuote),
      kind(k - 1) != .comma || kind(k - 2) != .quote
    else { return nil }
    return .position
  }

  /// `ont appelé les élus à voter`, `a demandé au maire de partir`: whom and what for.
  private func asksFor(_ k: Int) -> Bool {
    var i = k + 1
    while let n = chunk(i), n.kind == .noun || n.kind == .adverb, i - k < 4 { i += 1 }
    guard i > k + 1, let v = chunk(i), let n = chunk(i - 1), !n.traits.contains(.holdsQuote) else {
      return false
    }
    // `a demandé au maire Luc Serin de partir`: the group may take in the preposition.
    return v.kind == .verb && v.traits.contains(.infinitive) && v.preposition >= 0
  }
}
