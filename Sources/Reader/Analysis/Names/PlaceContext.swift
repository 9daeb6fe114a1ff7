/// What stands behind a name and says that it is a place's.
enum PlaceContext {
  /// `Orvin, Ohio,`: a place and the state that it lies in, where commas stand around both.
  static func isBeforeRegion(_ i: Int, _ end: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    guard i < end, w.tokens[i].isCapital, c.tokens.count < 3,
      !c.traits.contains(.givenFirst)
    else { return false }
    let p = w.phrase(at: i).flatMap { $0.classes.hasAny(LexSet(.region, .state)) ? $0 : nil }
    guard p != nil || w.tokens[i].classes.hasAny(LexSet(.region, .state)) else { return false }
    let next = p?.tokens.upperBound ?? i + 1
    return next >= end || w.sign(next) == .comma || w.isSign(next, ".") || w.isSign(next, ")")
  }
}
