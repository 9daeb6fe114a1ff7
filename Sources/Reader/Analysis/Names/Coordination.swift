/// What one member of a list is, the others are likely to be: `à Madinat et Bonfila`, `Lyon, Lens et Morteau`.
enum Coordination {
  static func share(_ w: Workspace) {
    for i in w.naming.candidates.indices.dropFirst() where joins(i - 1, i, w) { give(from: i - 1, to: i, w) }
    for i in w.naming.candidates.indices.dropLast().reversed() where joins(i, i + 1, w) {
      give(from: i + 1, to: i, w)
    }
  }

  private static func joins(_ a: Int, _ b: Int, _ w: Workspace) -> Bool {
    let x = w.naming.candidates[a], y = w.naming.candidates[b]
    guard x.zone == y.zone, y.tokens.lowerBound > x.tokens.upperBound,
      y.tokens.lowerBound - x.tokens.upperBound <= 2
    else { return false }
    let t = x.tokens.upperBound
    let isList =
      w.sign(t) == .comma
      && [x, y].allSatisfy {
        $0.tokens.count == 1 || $0.tokens.count == 2 && !$0.traits.contains(.givenFirst)
      }
    guard w.tokens[t].has(.coordinator) || isList else { return false }
    return t + 1 == y.tokens.lowerBound || w.tokens[t + 1].has(.determiner)
  }

  private static func give(from a: Int, to b: Int, _ w: Workspace) {
    let giver = w.naming.candidates[a], taker = w.naming.candidates[b]
    guard !taker.traits.contains(.known), !taker.traits.contains(.givenFirst), !taker.traits.contains(.civil)
    else {
      return
    }
    let sum = giver.evidence.adding(giver.make)
    guard sum.highest >= 3 else { return }
    switch sum.kind {
    case .person: w.naming.candidates[b].evidence.person += 2
    case .place: w.naming.candidates[b].evidence.place += 3
    case .organization: w.naming.candidates[b].evidence.organization += 3
    case .other: break
    }
  }
}
