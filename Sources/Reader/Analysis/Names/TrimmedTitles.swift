/// What looks like a title, a day or a site's name where a name is trimmed.
extension NameTrimming {
  /// `Assistant U.S. Attorney`: a word of rank before a land.
  static func isRankBeforeLand(_ i: Int, _ w: Workspace) -> Bool {
    w.tokens[i].has(.roleModifier) && i + 1 < w.tokens.count && !w.tokens[i].classes.hasAny(NameClasses.name)
      && (w.tokens[i + 1].has(.state) || w.phrase(at: i + 1)?.classes.has(.state) == true)
  }

  /// `Ten-man Varna`: how many they are.
  static func isOfNumber(_ i: Int, _ w: Workspace) -> Bool {
    guard let first = w.prefixBeforeHyphen(w.tokens[i]) else { return false }
    let rest = Span(first.end + 1, w.tokens[i].end)
    return w.classes(ofPart: first).has(.number) && w.bytes[Int(rest.start)] &- 0x61 < 26
      && w.classes(ofPart: rest).has(.noun)
  }

  /// `ces messieurs de Varsange`: several, and no form of address.
  static func isOfGentlemen(_ i: Int, _ w: Workspace) -> Bool {
    guard i > 0, !w.tokens[i].isCapital, w.tokens[i].has(.civility) else { return false }
    return w.features(i - 1, .determiner).contains(.plural) || w.tokens[i - 1].has(.possessive)
  }

  /// `Jan. 3`: no woman of that name.
  static func isDated(_ i: Int, _ w: Workspace) -> Bool {
    guard i + 2 < w.tokens.count else { return false }
    let next = w.isSign(i + 1, ".") ? i + 2 : i + 1
    return w.tokens[next].kind == .number && w.tokens[next].zone == w.tokens[i].zone
  }

  /// `Riverains.fr`, though the first word is one for people.
  static func isSite(_ i: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    if c.tokens.count == 1 { return CandidateNames.isDomain(i + 1, w.zones[c.zone].tokens.upperBound, w) }
    return w.isSign(i + 1, ".") && c.tokens.upperBound == i + 3
  }

  /// `la Tunisienne Emna Roy` is a woman.
  static func takeGender(ofGentile i: Int, _ c: inout NameCandidate, _ w: Workspace) {
    let f = w.features(i, .demonym).intersection([.masculine, .feminine])
    if f != [.masculine, .feminine] { c.gender.formUnion(f) }
  }

  /// `Le Suisse Marco Roth`, `la Suisse Belinda Roth`: whoever comes from a land that is called like its people, by the article
  /// or the first name behind it.
  static func isInhabitantBefore(_ i: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    if isOfUnknownTown(i, c, w) { return true }
    guard i > 0, i + 1 < c.tokens.upperBound, w.has(.gender), w.tokens[i].has(.state),
      w.tokens[i].classes.hasAny(NameClasses.gentile), w.tokens[i - 1].has(.determiner),
      w.mayNamePerson(i + 1)
    else { return false }
    let article = w.features(i - 1, .determiner)
    let country = w.features(i, .state).intersection([.masculine, .feminine])
    if country == .feminine, article.contains(.masculine), !article.contains(.feminine) { return true }
    return w.isGiven(i + 1) && i + 2 < c.tokens.upperBound
  }

  /// `le Vernousien Paul Serin`: a word behind its article that ends like those for people of a town, then a full name.
  private static func isOfUnknownTown(_ i: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), i > 0, i + 2 < c.tokens.upperBound, w.tokens[i].classes.isEmpty,
      w.tokens[i].isCapital, w.tokens[i].span.count > 5,
      w.tokens[i].flags.isDisjoint(with: [.allCaps, .hyphen, .innerCapital]), w.isGiven(i + 1)
    else { return false }
    let article = w.features(i - 1, .determiner).union(w.features(i - 1, .preposition))
    return article.isSuperset(of: [.definite, .singular])
      && w.lexicon.ends(w.word(w.tokens[i].start, w.tokens[i].end), in: .inhabitants, behind: 3)
  }

  /// `Miss Bretagne`: a land behind a title that somebody wins.
  static func isCrown(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard c.tokens.count == 1, let i = c.tokens.first, i > 0, w.hasFlag(i - 1, .civility, crowned) else {
      return false
    }
    return w.tokens[i].classes.hasAny(NameClasses.place)
  }
  private static let crowned = LexFlags.Civility.crowned.bit
}
