/// What keeps a group of words with capitals from being a name: `July-September`, `Assise à la terrasse`, `VIIe`.
extension NameTrimming {
  /// `July-September`
  private static func isMonths(_ i: Int, _ w: Workspace) -> Bool {
    guard let prefix = w.prefixBeforeHyphen(w.tokens[i]) else { return false }
    return w.classes(ofPart: prefix).has(.month)
  }

  /// `Assise à la terrasse, …`: no town.
  private static func isOpeningParticiple(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let i = c.tokens.lowerBound
    guard c.traits.contains(.initial) || i > 0 && !w.tokens[i - 1].isWord, c.tokens.count == 1,
      w.tokens[i].has(.city) && w.isParticiple(i)
        || c.traits.contains(.initial) && w.tokens[i].classes.isEmpty && endsAsParticiple(i, w),
      i + 1 < w.tokens.count
    else { return false }
    return w.tokens[i + 1].classes.hasAny(LexSet(.preposition, .sourcePreposition))
      && !w.tokens[i + 1].isCapital
  }

  /// `Emmitouflée`: an unknown word with the ending of a participle.
  private static func endsAsParticiple(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    return w.lexicon.ends(w.word(t.start, t.end), in: .participles, behind: 3)
  }

  /// `le Suisse Stan Egli`: the man, not the country.
  private static func isInhabitant(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let i = c.tokens.lowerBound
    guard c.tokens.count == 1, i > 0, w.tokens[i].has(.state),
      w.tokens[i].classes.hasAny(NameClasses.gentile), !c.traits.contains(.civil),
      !w.tokens[i].flags.contains(.allCaps),
      w.features(i - 1, .determiner).contains(.definite)
        || w.features(i - 1, .preposition).contains(.definite)
    else { return false }
    let article = w.features(i - 1, .determiner).union(w.features(i - 1, .preposition))
    let country = w.features(i, .state).intersection([.masculine, .feminine])
    return country == .feminine && article.contains(.masculine) && !article.contains(.feminine)
  }

  /// `avant Noël`, `la Toussaint`: a day rather than somebody of that name.
  private static func isFeast(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let i = c.tokens.lowerBound
    return c.tokens.count == 1 && i > 0 && w.tokens[i].has(.firstName) && isCommonAcronym(i, w)
      && w.tokens[i - 1].classes.hasAny(LexSet(.determiner, .preposition)) && !w.tokens[i - 1].has(.role)
  }

  /// `M. le Maire`
  static func isAddress(_ i: Int, _ w: Workspace) -> Bool {
    guard w.isPersonalRole(i), i > 1, w.tokens[i - 1].has(.determiner) else { return false }
    return !w.tokens[i - 1].isCapital || w.tokens[i - 2].has(.civility)
  }

  /// `XVIe`, `Ier`
  private static func isRomanOrdinal(_ t: Token, _ w: Workspace) -> Bool {
    // `la CE`
    if t.flags.contains(.allCaps), !w.zones[Int(t.zone)].isShouted { return false }
    var at = Int(t.start)
    while at < t.end, [0x49, 0x56, 0x58, 0x4C, 0x43].contains(w.bytes[at]) { at += 1 }
    // `XIIème`, `XIIième` by their accent
    let hasAccent = (at..<Int(t.end)).contains { w.bytes[$0] >= 0x80 }
    guard at > t.start, at < t.end, Int(t.end) - at <= (hasAccent ? 5 : 3) else { return false }
    return (at..<Int(t.end)).allSatisfy {
      let byte = w.bytes[$0]
      return byte | 0x20 == 0x65 || byte == 0x72 || byte >= 0x80
        || hasAccent && (byte == 0x6D || byte == 0x69)
    }
  }

  /// `II`, `XIV`, `V-VI`
  private static func isRomanNumber(_ t: Token, _ w: Workspace) -> Bool {
    t.flags.contains(.allCaps) && t.span.count <= (t.flags.contains(.hyphen) ? 7 : 4)
      && t.span.range.allSatisfy { [0x49, 0x56, 0x58, 0x2D].contains(w.bytes[$0]) }
  }

  /// `PME`, `TGV`: letters that the pack has as a noun.
  static func isCommonAcronym(_ i: Int, _ w: Workspace) -> Bool {
    w.reading(i, .noun).map { w.lexicon.hasCapital($0) } ?? false
  }

  /// `Sous-équipées`: a compound whose capital only opens the sentence.
  private static func isCompoundWord(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let t = w.tokens[c.tokens.lowerBound]
    guard c.traits.contains(.initial), t.flags.contains(.hyphen), t.flags.isDisjoint(with: .innerCapital)
    else { return false }
    return w.prefixBeforeHyphen(t).map {
      let prefix = w.classes(ofPart: $0)
      // `Al-Joulani a dit`
      return prefix.isDisjoint(with: NameClasses.name)
        && !(prefix.has(.particle) && isAlone(behind: $0, t, w))
    } ?? false
  }

  /// Whether what stands behind a particle and its hyphen is no word of the language.
  private static func isAlone(behind prefix: Span, _ t: Token, _ w: Workspace) -> Bool {
    w.classes(ofPart: Span(prefix.end + 1, t.end)).isDisjoint(with: NameClasses.common)
  }

  /// `Israël-Hamas`, `Lyon-Nantes`: two names that a hyphen sets against each other.
  private static func isPair(_ i: Int, _ w: Workspace) -> Bool {
    guard let prefix = w.prefixBeforeHyphen(w.tokens[i]), !w.tokens[i].flags.contains(.allCaps),
      !w.has(.capitals)
    else { return false }
    // `l'aéroport de Paris-Orly`
    if i > 1, w.hasFlag(i - 1, .preposition, NameFlags.genitive), w.tokens[i - 2].has(.placeNoun) {
      return false
    }
    let parts = [prefix, Span(prefix.end + 1, w.tokens[i].end)].map { w.classes(ofPart: $0) }
    return parts.allSatisfy { $0.hasAny(NameClasses.place.union(NameClasses.organization)) }
      && parts.contains { $0.isDisjoint(with: NameClasses.person) }
  }

  /// `H5N8`, `DR400`: letters and figures.
  private static func isModel(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard t.flags.contains(.hasDigit), t.span.count > 1 else { return false }
    // `F-16`, `Covid-18`
    if t.flags.contains(.hyphen), w.bytes[Int(t.end) - 1] &- 0x30 < 10 {
      return t.span.count < 6
        || w.prefixBeforeHyphen(t).map { isCommonName($0, w) } ?? false
    }
    // `N95`, but `la N95` is a road and `les rebelles du P24` have a body
    if w.has(.headFirst), (Int(t.start) + 1..<Int(t.end)).allSatisfy({ w.bytes[$0] &- 0x30 < 10 }) {
      return !NameContext.isRoad(i, w) && !(i > 0 && NominalHead.isDefinite(i - 1, w))
    }
    return t.flags.contains(.allCaps)
  }

  /// `Covid`: a noun that is written with a capital.
  private static func isCommonName(_ part: Span, _ w: Workspace) -> Bool {
    w.readings(ofPart: part).contains { $0.lexClass == .noun && w.lexicon.hasCapital($0) }
  }

  /// `la RN 12`, `la RD 708`: letters of a kind of road and its number, and no party,
  /// which the gender of the article tells.
  private static func isNumberedRoad(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard t.flags.contains(.allCaps), t.span.count <= 2, i > 0, i + 1 < w.tokens.count,
      w.tokens[i + 1].kind == .number, w.has(.gender)
    else { return false }
    let article = w.features(i - 1, .determiner)
    return article.contains([.definite, .feminine]) && !article.contains(.masculine)
  }

  /// `au Nord de la ville`, `dans le Sud-Est du pays`: a common noun with a capital, before what it is a part of.
  private static func isDirection(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard t.has(.noun), t.classes.hasAny(LexSet(.region, .geo)), i > 0, i + 1 < w.tokens.count,
      w.hasFlag(i + 1, .preposition, NameFlags.genitive)
    else { return false }
    return w.features(i - 1, .determiner).contains([.singular, .definite])
  }

  /// `Le N.1 mondial`
  private static func isNumbered(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard t.flags.contains(.dotted), t.end - t.start <= 2, i + 1 < w.tokens.count else { return false }
    return w.tokens[i + 1].kind == .number && w.tokens[i + 1].start == t.end
  }

  /// `Sen. Anna Roth, D-Ohio`: a letter for the party, and the state.
  private static func isPartyOfState(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let first = c.tokens.lowerBound
    guard c.tokens.count == 1, first > 0, w.sign(first - 1) == .comma,
      let letter = w.prefixBeforeHyphen(w.tokens[first]), letter.count == 1
    else { return false }
    return w.classes(ofPart: Span(letter.end + 1, w.tokens[first].end)).hasAny(NameClasses.place)
  }

  /// `drove a Ferrari`: one of many things that a firm makes.
  private static func isProduct(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let first = c.tokens.lowerBound, next = c.tokens.upperBound
    guard first > 0, w.hasFlag(first, .organization, NameFlags.company) else { return false }
    let f = w.features(first - 1, .determiner)
    guard c.tokens.count == 1, f.contains(.singular), f.isDisjoint(with: [.definite, .plural]),
      w.tokens[first - 1].has(.determiner), next < w.tokens.count
    else { return false }
    let t = w.tokens[next]
    return !t.isWord
      ? w.sign(next) == .comma || w.sign(next) == .stop || t.kind == .number
      : !t.isCapital && !w.isNounForm(next) && t.classes.hasAny(function)
  }
  private static let function = LexSet(
    .preposition, .coordinator, .relative, .complementizer, .subordinator, .auxiliary)

  /// `le président (Paul) Serin`, `le Burkina (Faso)`: what somebody put into another's words.
  private static func isPutIn(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard c.tokens.count == 1, let i = c.tokens.first, i > 1, w.isSign(i - 1, "("), w.isSign(i + 1, ")"),
      i + 2 < w.tokens.count
    else { return false }
    if w.isGiven(i), w.mayNamePerson(i + 2), w.tokens[i + 2].zone == w.tokens[i].zone { return true }
    return w.tokens[i - 2].isCapital
      && w.phrase(WordScanner.chain(w.tokens[i - 2].hash, w.tokens[i].hash))?.isWhole ?? false
  }

  /// `Italian-born`, `German-made`: a people's name, and a word in small letters.
  private static func isQualityOfOrigin(_ t: Token, _ w: Workspace) -> Bool {
    guard let first = w.prefixBeforeHyphen(t), first.end + 1 < t.end else { return false }
    return w.classes(ofPart: first).hasAny(NameClasses.gentile) && w.bytes[Int(first.end) + 1] &- 0x61 < 26
  }

  /// Whether a group may be a name at all, by its own words.
  static func isPlausible(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard let first = c.tokens.first else { return false }
    let t = w.tokens[first]
    if c.tokens.count <= 2, c.traits.contains(.civil), isAddress(c.tokens.upperBound - 1, w) { return false }
    if let last = c.tokens.last, isNumbered(last, w) { return false }
    // `$US`
    if first > 0, w.isSign(first - 1, "$"), w.tokens[first - 1].end == t.start { return false }
    let hasHyphen = t.flags.contains(.hyphen)
    if isProduct(c, w) || hasHyphen && isPartyOfState(c, w) || isPutIn(c, w) { return false }
    // `S.M. le Roi`
    if c.tokens.count == 1, !t.isCapital, t.has(.determiner) { return false }
    if c.tokens.count > 1 || c.traits.contains(.civil) { return true }
    if t.flags.contains(.allCaps), t.has(.role) { return false }
    // `La`, cut from a title: an article names nobody.
    if t.has(.determiner), !t.flags.contains(.allCaps), t.classes.isDisjoint(with: NameClasses.name) {
      return false
    }
    if hasHyphen && (isOriginPair(first, w) || isMonths(first, w)) || isDirection(first, w)
      || isNumberedRoad(first, w)
    {
      return false
    }
    // `Orlish-born`
    if hasHyphen, w.has(.compounds), isQualityOfOrigin(t, w) { return false }
    if isOpeningParticiple(c, w) || isInhabitant(c, w) || isFeast(c, w) { return false }
    // `le XIe arrondissement`, though a family is called Xie
    if t.flags.contains(.innerCapital), isRomanOrdinal(t, w) { return false }
    if c.traits.contains(.known) { return true }
    if isCommonAcronym(first, w) || isModel(first, w)
      || hasHyphen && (isCompoundWord(c, w) || isPair(first, w))
    {
      return false
    }
    // `la Société des gens de mer`, though `Société` is a part of a newspaper
    let isRubric = t.has(.orgNoun) && t.classes.isDisjoint(with: NameClasses.gentile.union(NameClasses.time))
    if !isRubric, t.classes.hasAny(NameClasses.measure.union(NameClasses.gentile).union(NameClasses.time)) {
      return PaperNames.reading(first, w) != nil
        // `une information d'Actu 76`
        || BodyNames.numbered(c, w.zones[c.zone].tokens.upperBound, w) != nil
    }
    if t.flags.contains(.dotted), t.end - t.start <= 3 { return false }
    // A Roman numeral or single letter, an ordinal: `VIIe`.
    if t.end - t.start == 1 || isRomanOrdinal(t, w) || isRomanNumber(t, w) { return false }
    return true
  }
}
