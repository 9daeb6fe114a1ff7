/// What is said stands in marks alone, whatever the writer adds of how.
extension FrameFinder {
  /// `ajoute qu'« il y a un temps pour tout » en signant le texte`, `affirme que « la loi passera », sans dire quand`,
  /// `« … » et que « … »`: clauses in marks, and how it was said.
  func isWholeQuote(_ q: Int, _ end: Int) -> Bool {
    guard let c = chunk(q), c.kind == .quote, w.marks[Int(c.mark)].shape == .direct else { return false }
    if let v = chunk(q + 1), v.traits.contains(.presentParticiple), v.preposition >= 0 {
      return !(q + 1..<max(end, q + 1)).contains { w.chunks[$0].isFiniteVerb }
    }
    guard w.has(.headFirst) else { return false }
    if kind(q + 1) == .comma, let c = chunk(q + 2), isLeftUnsaid(c) { return true }
    guard kind(q + 1) == .coordinator, kind(q + 2) == .complementizer, q + 3 < end else { return false }
    return isOnlyQuotes(q + 3, end) || isWholeQuote(q + 3, end)
  }

  /// `X, pour qui « il faut agir », a promis …`: a clause in marks, up to the verb of the sentence.
  func isQuotedClause(_ q: Int) -> Bool {
    guard w.has(.headFirst), let c = chunk(q), c.kind == .quote, w.marks[Int(c.mark)].shape == .direct else {
      return false
    }
    return kind(q + 1) == .comma && chunk(q + 2).map(\.isFiniteVerb) ?? false
  }

  /// `sans préciser quand`, `sans le dire`: a verb of saying behind a preposition that is neither place, end nor `de`.
  func isLeftUnsaid(_ c: Chunk) -> Bool {
    guard w.has(.headFirst), c.kind == .verb, c.report != 0, c.traits.contains(.infinitive), isCircumstance(c)
    else {
      return false
    }
    return w.sum(Int(c.preposition), .preposition).flags & (NameFlags.purpose | NameFlags.temporal) == 0
  }

  /// `a affirmé, sans préciser quand, que …`
  func closesUnsaid(_ i: Int) -> Bool {
    kind(i + 1) == .comma && chunk(i - 1).map { isLeftUnsaid($0) } ?? false
  }
}
