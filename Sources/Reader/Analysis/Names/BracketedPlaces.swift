/// `quatre communes de la vallée (Morguez, Vernoux-le-Bas et Solin)`: brackets that list the places just counted.
enum BracketedPlaces {
  private static let reach = 24

  static func holds(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard !c.traits.contains(.known), !c.traits.contains(.civil),
      let first = c.tokens.first, isMember(first - 1, c.tokens.upperBound, w),
      let open = opening(before: first, w)
    else { return false }
    return counted(before: open, w) || isRegion(open, w)
  }

  /// `venus du Lot (Morguez)`: the town behind a region that stands with its preposition.
  private static func isRegion(_ open: Int, _ w: Workspace) -> Bool {
    open > 1 && w.tokens[open - 1].isCapital && w.tokens[open - 1].has(.region)
      && w.tokens[open - 2].has(.preposition)
  }

  /// Whether nothing but the signs of a list stands around.
  private static func isMember(_ before: Int, _ behind: Int, _ w: Workspace) -> Bool {
    guard before > 0, behind < w.tokens.count else { return false }
    let opens = w.isSign(before, "(") || w.sign(before) == .comma || w.tokens[before].has(.coordinator)
    return opens && (w.isSign(behind, ")") || w.sign(behind) == .comma || w.tokens[behind].has(.coordinator))
  }

  private static func opening(before first: Int, _ w: Workspace) -> Int? {
    var i = first - 1
    while i > 0, first - i < reach, w.tokens[i].zone == w.tokens[first].zone {
      if w.isSign(i, "(") { return i }
      guard
        w.tokens[i].isCapital || w.sign(i) == .comma || w.tokens[i].has(.coordinator)
          || w.tokens[i].classes.hasAny(LexSet(.determiner, .particle, .preposition))
      else { return nil }
      i -= 1
    }
    return nil
  }

  /// Whether the noun group before a bracket speaks of several places.
  private static func counted(before open: Int, _ w: Workspace) -> Bool {
    var i = open - 1
    while i > 0, open - i < 10, w.tokens[i].isWord, w.tokens[i].zone == w.tokens[open].zone {
      if w.tokens[i].has(.placeNoun), w.features(i, .noun).contains(.plural) { return !w.isVerbForm(i) }
      i -= 1
    }
    return false
  }
}
