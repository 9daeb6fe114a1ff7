/// Sentences that open with where or among whom, and name their subject behind the verb.
extension ClauseReader {
  /// `Parmi les morts figurent deux enfants`, `À l'ordre du jour figure la réforme`: nothing but prepositional groups before
  /// the verb, and right behind it what can be its subject.
  func isBehindPlaces(_ k: Int) -> Bool {
    guard w.has(.inversion), k > chunks.lowerBound, let v = chunk(k), v.report == 0, v.clitic < 0,
      (chunks.lowerBound..<k).allSatisfy({ w.chunks[$0].kind == .noun && w.chunks[$0].preposition >= 0 }),
      let n = chunk(k + 1), n.isBareNoun, n.hasDeterminer, !n.traits.contains(.time)
    else { return false }
    return frames.subject(before: k) == nil
  }
}
