/// The further fields that a body's name goes on with behind its first complement.
extension BodyNames {
  /// `de l'enseignement et de la recherche scientifique`: a second field, in small letters like the first.
  static func second(_ at: Int, from start: Int, _ limit: Int, _ w: Workspace) -> Int? {
    guard at > start + 1, at + 2 < limit, w.tokens[at].has(.coordinator), !w.tokens[at - 1].isCapital,
      w.hasFlag(at + 1, .preposition, NameFlags.genitive), w.has(.headFirst),
      w.features(at + 1, .determiner).isDisjoint(with: .plural) || w.tokens[at + 2].has(.noun),
      let end = complement(at + 1, limit, w), !w.tokens[end - 1].isCapital, w.isNounForm(end - 1),
      !w.tokens[end - 1].has(.possessive)
    else { return nil }
    return end
  }

  /// `de météorologie, de climatologie et de géophysique`: further fields in small letters, the last one joined by `et`.
  static func listed(_ at: Int, from start: Int, _ limit: Int, _ w: Workspace) -> Int? {
    func field(_ i: Int) -> Int? {
      guard i < limit, w.hasFlag(i, .preposition, NameFlags.genitive), let end = complement(i, limit, w),
        !w.tokens[end - 1].isCapital
      else { return nil }
      return end
    }
    guard at > start + 1, !w.tokens[at - 1].isCapital, w.has(.headFirst) else { return nil }
    var i = at
    while i < limit, w.isSign(i, ","), let end = field(i + 1) { i = end }
    guard i > at, i < limit, w.tokens[i].has(.coordinator) else { return nil }
    return field(i + 1)
  }

  /// `pour l'Alternance et le Changement`: a second aim with its article and a capital, like the first.
  static func secondAim(_ at: Int, from start: Int, _ limit: Int, _ w: Workspace) -> Int? {
    func isAim(_ i: Int) -> Bool {
      w.tokens[i].isCapital && w.tokens[i].has(.noun) && !w.tokens[i].has(.orgNoun)
        && w.tokens[i].classes.isDisjoint(with: NameClasses.name)
    }
    guard at > start + 1, at + 2 < limit, w.tokens[at].has(.coordinator), isAim(at - 1), isAim(at + 2),
      w.tokens[at + 1].has(.determiner), NominalHead.isDefinite(at + 1, w)
    else { return nil }
    return at + 3
  }

  /// `des examens et concours`: a second field without its own preposition, in the plural like the first.
  static func secondBare(_ at: Int, from start: Int, _ limit: Int, _ w: Workspace) -> Int? {
    guard at > start + 1, at + 1 < limit, w.tokens[at].has(.coordinator), w.has(.headFirst),
      isManyInSmallLetters(at - 1, w), isManyInSmallLetters(at + 1, w),
      w.features(at - 2, .determiner).union(w.features(at - 2, .preposition)).contains(.plural)
    else { return nil }
    return at + 2
  }

  private static func isManyInSmallLetters(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    return t.isWord && !t.isCapital && t.classes.hasAny(LexSet(.noun, .role))
      && w.features(i, .noun).union(w.features(i, .role)).contains(.plural)
      && !t.classes.hasAny(LexSet(.determiner, .preposition, .auxiliary, .adverb))
  }

  /// `de lutte contre le trafic d'armes`: what a bare noun in small letters is against, but no headline's `La Fédération de
  /// pêche contre le barrage`.
  static func foe(_ at: Int, from start: Int, _ limit: Int, _ w: Workspace) -> Int? {
    guard at > start + 1, at + 2 < limit, w.has(.headFirst),
      w.hasFlag(at, .preposition, NameFlags.against), !w.tokens[at - 1].isCapital, w.isNounForm(at - 1),
      w.hasFlag(at - 2, .preposition, NameFlags.genitive), !w.tokens[at - 2].has(.determiner),
      w.zones[Int(w.tokens[at].zone)].role != .headline, w.tokens[at + 1].has(.determiner),
      NominalHead.isDefinite(at + 1, w) || w.tokens[at + 1].flags.contains(.elided)
    else { return nil }
    let noun = w.tokens[at + 2]
    return noun.isWord && !noun.isCapital && noun.has(.noun) ? at + 3 : nil
  }
}
