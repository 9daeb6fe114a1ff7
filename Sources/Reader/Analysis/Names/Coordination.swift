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
      && (x.tokens.count == 1 && y.tokens.count == 1 || isLongList(a, b, w))
    guard w.tokens[t].has(.coordinator) || isList else { return false }
    // `à Madinat et à Bonfila`, but `le patron de Verdane, à Morguez`
    let isRepeated =
      w.tokens[t + 1].has(.preposition) && x.tokens.lowerBound > 0
      && w.tokens[x.tokens.lowerBound - 1].has(.preposition)
      && w.hasFlag(t + 1, .preposition, NameFlags.genitive)
        == w.hasFlag(x.tokens.lowerBound - 1, .preposition, NameFlags.genitive)
    return t + 1 == y.tokens.lowerBound || w.tokens[t + 1].has(.determiner) || isRepeated
  }

  /// `Manille, Santa Elena, Lima et Cebu`: names of two words too, where a third member stands beside them.
  private static func isLongList(_ a: Int, _ b: Int, _ w: Workspace) -> Bool {
    let all = w.naming.candidates
    guard [a, b].allSatisfy({ all[$0].tokens.count <= 2 && !all[$0].traits.contains(.givenFirst) }) else {
      return false
    }
    return a > 0 && follows(a - 1, a, w) || b + 1 < all.count && follows(b, b + 1, w)
  }

  /// Whether a name stands right behind another and a comma or `et`.
  private static func follows(_ a: Int, _ b: Int, _ w: Workspace) -> Bool {
    let x = w.naming.candidates[a], y = w.naming.candidates[b]
    guard x.zone == y.zone, y.tokens.lowerBound == x.tokens.upperBound + 1 else { return false }
    return w.sign(x.tokens.upperBound) == .comma || w.tokens[x.tokens.upperBound].has(.coordinator)
  }

  private static func give(from a: Int, to b: Int, _ w: Workspace) {
    let giver = w.naming.candidates[a], taker = w.naming.candidates[b]
    // `Limoges et Le Mans suivent`: a town that is a word too, where it opens the sentence
    let isDoubtful = taker.traits.isSuperset(of: [.common, .initial]) && taker.make.place > 0
    guard !taker.traits.contains(.known) || isDoubtful, !taker.traits.contains(.givenFirst),
      !taker.traits.contains(.civil)
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
