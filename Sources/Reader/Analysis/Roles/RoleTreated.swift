/// Functions behind which stands what became of whoever has them.
extension RoleBefore {
  /// `le procureur de Dijon initialement saisi de l'enquête, Luc Petit,`: what became of whoever has the function stands
  /// between it and the comma, and is no part of it.
  static func treated(endingAt p: Int, _ floor: Int, _ w: Workspace) -> RoleGroup? {
    guard w.has(.headFirst) else { return nil }
    var i = p
    while i > floor, p - i < 9, w.tokens[i].isWord, !w.tokens[i].classes.hasAny(LexSet(.relative, .auxiliary))
    {
      let isFinite =
        w.isVerbForm(i) && !w.isParticiple(i) && !w.isNounForm(i) && !w.tokens[i].has(.preposition)
      if isFinite { return nil }
      if w.isParticiple(i), !w.isAuxiliary(i), !w.tokens[i].isCapital, i < p,
        w.tokens[i + 1].has(.preposition) || w.tokens[i + 1].has(.determiner)
      {
        var last = i - 1
        while last > floor, w.tokens[last].has(.adverb), !w.tokens[last].has(.preposition) { last -= 1 }
        guard last > floor, let start = start(last, floor, true, w), start > floor,
          NominalHead.isDefinite(start - 1, w)
            // `un autre chercheur`
            || w.tokens[start - 1].classes.hasAny(LexSet(.determiner, .adjective)),
          let found = RoleGroup.parse(at: start, limit: last + 1, w),
          found.tokens.upperBound == last + 1
        else { return nil }
        return found
      }
      i -= 1
    }
    return nil
  }
}
