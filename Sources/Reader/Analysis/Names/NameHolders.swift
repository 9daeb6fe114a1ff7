/// Where a body's name ends because whoever holds a function in it is named right behind, with no sign between:
/// `le patron de Verdane Industries Paul Serin`, `la présidente du CHU de Varnec Anne Roy`.
extension CandidateNames {
  /// How far back the function may stand: `cheffe du service des urgences du CHU de Varnec Anne Roy`.
  private static let reach = 9

  /// Whether somebody's full name begins at `at`, behind the body that a group begins with.
  static func isHolder(_ at: Int, behind group: Range<Int>, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), let first = group.first, opensFullName(at, w),
      !w.isGiven(first) || group.count > 1 && w.tokens[first + 1].classes.hasAny(LexSet(.noun, .orgNoun)),
      !w.tokens[first].classes.hasAny(LexSet(.civility, .title))
    else { return false }
    // `la responsable des ventes de Verdane Anne Roy`
    if group.count == 1 { return w.tokens[first].classes.isEmpty && isOfFunction(first, w) }
    let last = w.tokens[at - 1]
    // `Transports Serin SA Anne Roy`: nothing of a firm's name stands behind its legal form.
    if last.has(.legalForm), last.isCapital { return isOfFunction(first, w) || !last.has(.orgNoun) }
    let isFirmNoun = at - 1 > first && last.has(.orgNoun) && !w.tokens[first].has(.orgNoun)
    return (isFirmNoun || mayEndBody(at - 1, w)) && isOfFunction(first, w)
  }

  /// A body without the holder that its complements took in: `CHU de Varnec Anne Roy`.
  static func withoutHolder(_ c: NameCandidate, _ w: Workspace) -> Range<Int> {
    let all = c.tokens
    guard w.has(.headFirst), all.count > 3, let first = all.first, !c.traits.contains(.known),
      isOfFunction(first, w)
    else { return all }
    for at in (max(all.lowerBound + 2, all.upperBound - 4)..<all.upperBound - 1)
    where opensFullName(at, w) && mayEndBody(at - 1, w) {
      // `École primaire Louise Roy`: whom a house is called after, unless its town stands between.
      let isHouse = w.hasFlag(first, .placeNoun, NameFlags.placePart | NameFlags.housePart)
      if !isHouse || w.tokens[at - 1].classes.hasAny(NameClasses.place) { return all.lowerBound..<at }
    }
    return all
  }

  /// A first name and another word with a capital on the same line.
  static func opensFullName(_ at: Int, _ w: Workspace) -> Bool {
    guard at > 1, at + 1 < w.tokens.count, w.isGiven(at), w.tokens[at].isCapital,
      w.tokens[at].flags.isDisjoint(with: [.allCaps, .newlineBefore, .elided])
    else { return false }
    let next = w.tokens[at + 1]
    return next.isWord && next.zone == w.tokens[at].zone
      && (next.isCapital && !next.classes.hasAny(LexSet(.orgNoun, .legalForm))
        || next.has(.particle) && at + 2 < w.tokens.count && w.tokens[at + 2].isCapital)
  }

  /// Whether a body's name may end in a word: not in the noun of a house, which is called after somebody.
  private static func mayEndBody(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard t.isWord, !w.isGiven(i) || t.classes.hasAny(NameClasses.place) else { return false }
    return t.classes.isDisjoint(
      with: LexSet(
        .preposition, .determiner, .coordinator, .particle, .civility, .title, .orgNoun, .placeNoun
      )
      .union(LexSet(.role, .unspokenNoun)))
  }

  /// Whether a function leads to what begins at `first`: `le directeur financier de …`.
  private static func isOfFunction(_ first: Int, _ w: Workspace) -> Bool {
    guard first > 2, w.tokens[first - 1].zone == w.tokens[first].zone else { return false }
    let of = w.tokens[first - 1].has(.preposition) ? first - 1 : first - 2
    guard w.hasFlag(of, .preposition, NameFlags.genitive) else { return false }
    var i = of - 1
    while i >= 0, first - i <= reach, w.tokens[i].sentence == w.tokens[first].sentence {
      if w.isPersonalRole(i) || w.endsRole(i) || w.isCompoundRole(i) { return true }
      let t = w.tokens[i]
      guard t.isWord, !t.isCapital || t.classes.hasAny(NameClasses.organization.union(LexSet(.orgNoun))),
        t.classes.hasAny(LexSet(.noun, .adjective, .preposition, .determiner, .orgNoun)), !w.isAuxiliary(i)
      else { return false }
      i -= 1
    }
    return false
  }
}
