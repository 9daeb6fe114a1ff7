/// How the names of bodies open and end beyond their complements.
extension BodyNames {
  /// `Haut-Conseil`, `Sous-Comité`: the noun of a body behind a hyphen, and before it no name.
  static func isCompoundHead(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard t.isCapital, t.classes.isEmpty, let prefix = w.prefixBeforeHyphen(t) else { return false }
    let before = w.classes(ofPart: prefix)
    return before.hasAny(NameClasses.common) && before.isDisjoint(with: NameClasses.name)
      && w.classes(ofPart: Span(prefix.end + 1, t.end)).has(.orgNoun)
  }

  /// `Centre régional de surveillance et de sauvetage Gris-Nez`: a word that nobody knows, behind two fields in small letters.
  static func called(behind at: Int, of start: Int, _ end: Int, _ w: Workspace) -> Int {
    guard at - start > 3, at < end, !w.tokens[at - 1].isCapital, w.has(.headFirst) else { return at }
    let t = w.tokens[at]
    guard t.isCapital, t.isWord, t.classes.isEmpty,
      t.flags.isDisjoint(with: [.allCaps, .elided, .newlineBefore]),
      !w.isGiven(at), at + 1 >= end || !w.tokens[at + 1].isCapital
    else { return at }
    return at + 1
  }

  /// The word for a street in small letters that a genitive leads to.
  static func road(_ start: Int, _ limit: Int, _ w: Workspace) -> Int? {
    guard w.hasFlag(start, .preposition, NameFlags.genitive) else { return nil }
    var at = start + 1
    while at < limit, w.tokens[at].has(.determiner), at < start + 3 { at += 1 }
    return at < limit && !w.tokens[at].isCapital && w.hasFlag(at, .placeNoun, NameFlags.street) ? at : nil
  }

  /// Behind `en Haïti`, `au Soudan`.
  static func land(_ start: Int, _ end: Int, _ w: Workspace) -> Int? {
    guard start < end, w.hasFlag(start, .preposition, NameFlags.locative) else { return nil }
    let at = start + 1 < end && w.tokens[start + 1].has(.determiner) ? start + 2 : start + 1
    guard at < end, w.tokens[at].isCapital else { return nil }
    if let p = w.phrase(at: at), p.classes.hasAny(NameClasses.place) { return min(p.tokens.upperBound, end) }
    return w.tokens[at].classes.hasAny(NameClasses.place) ? at + 1 : nil
  }

  /// `la Juridiction régionale spécialisée`: a participle as good as an adjective, behind one and before no complement.
  static func isSecondQuality(_ at: Int, from start: Int, _ limit: Int, _ w: Workspace) -> Bool {
    at > start && w.has(.headFirst) && w.isPlainAdjective(at - 1) && w.isParticiple(at)
      && !w.tokens[at].isCapital && !w.isAuxiliary(at)
      && (at + 1 >= limit || !w.tokens[at + 1].classes.hasAny(LexSet(.preposition, .determiner, .adverb)))
  }

  /// `des évêques`, `de Catalogne`: several, or a name.
  static func isOfSome(_ at: Int, _ end: Int, _ w: Workspace) -> Bool {
    guard at + 1 < end, w.hasFlag(at, .preposition, NameFlags.genitive) else { return false }
    return w.features(at, .determiner).contains(.plural) || w.tokens[at + 1].isCapital
  }
}
