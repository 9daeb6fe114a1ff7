/// Subjects that stand elsewhere than right before their verb.
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

  /// `Treize personnes dont deux femmes ont été tuées`: all of them, not the two.
  func all(of subject: Range<Int>) -> Range<Int> {
    guard let first = subject.first, isNumber(first), case let i = frames.chunkIndex(behind: first) - 1,
      kind(i) == .relative, let before = chunk(i - 1), before.isBareNoun, isNumber(before.tokens.lowerBound)
    else { return subject }
    return before.tokens
  }

  func isNumber(_ i: Int) -> Bool { w.tokens[i].kind == .number || w.tokens[i].has(.number) }
}
