/// Names that hold a possessive or a list: whom something is called after, partners and their house.
extension CandidateNames {
  /// `the Vintners' Association`, `the People's Party`: common nouns, then what they own.
  static func possessed(_ group: Range<Int>, _ end: Int, _ w: Workspace) -> Int? {
    let at = group.upperBound
    guard group.count <= 2, at + 1 < end,
      w.tokens[at + 1].isCapital, NounChain.isPossessed(at, w)
    else { return nil }
    // `New Ostland's Institute`: a land, and what it has.
    if let p = w.phrase(at: group.lowerBound), p.tokens == group, p.classes.hasAny(NameClasses.place) {
      return nil
    }
    // `Prince George's County`, but `Ostland's Lake Orvin`
    if w.tokens[at + 1].has(.placeNoun),
      at + 2 >= end || !w.tokens[at + 2].isCapital || w.tokens[group.lowerBound].has(.title),
      w.isGiven(at - 1) || w.tokens[at - 1].has(.title)
        // `Verner's Beach`
        || group.count == 1 && w.tokens[at - 1].classes.isDisjoint(with: NameClasses.function),
      w.tokens[at - 1].classes.isDisjoint(with: NameClasses.place.union(NameClasses.organization))
    {
      return at + 2
    }
    return w.tokens[at + 1].has(.orgNoun) && w.tokens[at - 1].classes.isDisjoint(with: NameClasses.name)
      ? at + 2 : nil
  }

  /// `Lind, Roth and Company`: partners, and the form that their house has.
  static func partners(_ group: Range<Int>, _ end: Int, _ w: Workspace) -> Int? {
    guard group.count <= 2 else { return nil }
    var i = group.upperBound
    while i + 1 < end, i - group.upperBound < 8, w.isSign(i, ",") || w.tokens[i].has(.coordinator) {
      let isLast = w.tokens[i].has(.coordinator)
      guard w.tokens[i + 1].isCapital else { return nil }
      if isLast { return w.tokens[i + 1].has(.legalForm) ? i + 2 : nil }
      i += 2
    }
    return nil
  }
}
