/// What stands beside a name and says that it is a place's.
enum PlaceContext {
  /// `southern Varna`: an adjective without a capital that says which part of it.
  static func isSided(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard let first = c.tokens.first, let last = c.tokens.last, first > 0, !w.tokens[first - 1].isCapital,
      c.tokens.count < 3, !w.tokens[last].has(.orgNoun), c.traits.isDisjoint(with: [.known, .givenFirst])
    else { return false }
    return w.hasFlag(first - 1, .adjective, NameFlags.side)
  }

  /// `a visité Varnoz`, `a visité mardi Varnoz`: where people go without a preposition.
  static func isVisited(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard let first = c.tokens.first, first > 1, w.has(.headFirst), c.tokens.count < 3,
      c.traits.isDisjoint(with: [.known, .givenFirst])
    else { return false }
    let v = w.tokens[first - 1].has(.weekday) ? first - 2 : first - 1
    return w.hasFlag(v, .humanVerb, place) && !w.tokens[v].isCapital && !w.tokens[v - 1].has(.determiner)
  }
  private static let place = LexFlags.HumanVerb.place.bit

  /// `Orvin, Ohio,`: a place and the state that it lies in, where commas stand around both.
  static func isBeforeRegion(_ i: Int, _ end: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    // `(UMP, Var)` has a party.
    guard i < end, w.tokens[i].isCapital, c.tokens.count < 3, c.make.organization < 6,
      !c.traits.contains(.givenFirst)
    else { return false }
    let p = w.phrase(at: i).flatMap { $0.classes.hasAny(LexSet(.region, .state)) ? $0 : nil }
    guard p != nil || w.tokens[i].classes.hasAny(LexSet(.region, .state)) else { return false }
    let next = p?.tokens.upperBound ?? i + 1
    return next >= end || w.sign(next) == .comma || w.isSign(next, ".") || w.isSign(next, ")")
  }

  /// `Varnoz. Un incendie ravage une ferme`: regional papers open their headlines with the place.
  static func opensHeadline(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let next = c.tokens.upperBound
    guard let first = c.tokens.first, w.zones[c.zone].role == .headline, w.has(.headFirst),
      c.tokens.count <= 2,
      w.isSign(next, "."), next + 2 < w.zones[c.zone].tokens.upperBound
    else { return false }
    return !w.tokens[first].flags.contains(.dotted)
      && c.traits.isDisjoint(with: [.known, .givenFirst, .common])
  }
}
