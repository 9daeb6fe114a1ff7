/// How the names of bodies open and end beyond their complements.
extension BodyNames {
  /// `(Bureau de Varsange, avec …)`: who made the text, from where.
  static func isDesk(_ c: NameCandidate, _ w: Workspace) -> Bool {
    w.zones[c.zone].role == .credit && c.tokens.count == 1 && c.tokens.upperBound < w.tokens.count
      && w.hasFlag(c.tokens.upperBound, .preposition, NameFlags.genitive)
  }

  /// `Anne Roy (Majorité nouvelle)`, `(Varsange ensemble)`: a noun or town and its adjective or adverb that fill the brackets
  /// behind a name.
  static func bracketedParty(_ c: NameCandidate, _ end: Int, _ w: Workspace) -> Int? {
    guard c.tokens.count == 1, let first = c.tokens.first, first > 1, w.isSign(first - 1, "("),
      w.tokens[first - 2].isCapital, w.has(.headFirst), c.tokens.upperBound < end,
      w.tokens[first].classes.isEmpty
        || w.tokens[first].classes.hasAny(NameClasses.place.union(LexSet(.noun, .orgNoun, .role)))
    else { return nil }
    var at = c.tokens.upperBound
    while at < end, at < first + 3, w.isPlainAdjective(at) || isQuality(at, w) { at += 1 }
    return at > c.tokens.upperBound && w.isSign(at, ")") ? at : nil
  }

  /// A participle or adverb in small letters.
  private static func isQuality(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    return t.isWord && !t.isCapital && !t.has(.preposition) && !t.has(.determiner)
      && (w.isParticiple(i) || t.has(.adverb))
  }

  /// `le journal Le Matin du Port`, `le club Les Sentiers du lac`, `(Le Matin du Port)`: a common noun with its article and a
  /// complement, right behind the noun of a body or in brackets.
  static func titled(_ c: NameCandidate, _ end: Int, _ w: Workspace) -> Int? {
    guard c.tokens.count == 2, let first = c.tokens.first, first > 0, w.has(.headFirst),
      w.tokens[first].has(.determiner), w.tokens[first].isCapital,
      w.tokens[first + 1].classes.hasAny(NameClasses.nominal),
      !w.tokens[first - 1].isCapital && w.tokens[first - 1].has(.orgNoun) || w.isSign(first - 1, "("),
      c.tokens.upperBound < end, !c.traits.contains(.known)
    else { return nil }
    // `l'association La Lande libre`
    var quality = c.tokens.upperBound
    while quality < end, quality < c.tokens.upperBound + 2, w.isPlainAdjective(quality) { quality += 1 }
    if quality > c.tokens.upperBound, quality < end, !w.isSign(first - 1, "(") || w.isSign(quality, ")") {
      return quality
    }
    guard w.hasFlag(c.tokens.upperBound, .preposition, NameFlags.genitive),
      let to = complement(c.tokens.upperBound, end, w)
    else { return nil }
    return !w.isSign(first - 1, "(") || w.isSign(to, ")") ? to : nil
  }

  /// `l'association Transparence 76`, `le chef du Samu 59`: a noun and the number of a French department.
  static func numbered(_ c: NameCandidate, _ end: Int, _ w: Workspace) -> Int? {
    let at = c.tokens.upperBound
    guard c.tokens.count == 1, let first = c.tokens.first, first > 0, at < end, w.tokens[at].kind == .number,
      (2...3).contains(w.tokens[at].span.count), w.tokens[at].flags.contains(.spaceBefore), w.has(.headFirst),
      w.hasFlag(first, .organization, ngo)
        // `le SDIS 35`
        || c.traits.contains(.acronym) && w.tokens[first].span.count > 3
          && NominalHead.isDefinite(first - 1, w)
          && (w.tokens[first].classes.isEmpty
            || w.hasFlag(first, .organization, LexFlags.Organization.union.bit))
        || c.traits.contains(.common) && (w.tokens[first - 1].has(.orgNoun) || isNews(before: first, w)),
      !w.hasFlag(first, .noun, NameFlags.numberedNoun)
    else { return nil }
    // `l'association Solidarité 12 fois`
    return at + 1 >= end || !w.tokens[at + 1].isWord
      || !w.isNounForm(at + 1)
        && (w.tokens[at + 1].classes.hasAny(NameClasses.function) || w.isVerbForm(at + 1))
      ? at + 1 : nil
  }
  private static let ngo = LexFlags.Organization.ngo.bit

  /// `l'association Rails sans frontières`: behind `sans`, `contre` or the like and a noun without article.
  static func without(_ at: Int, _ end: Int, _ w: Workspace) -> Int? {
    guard at + 1 < end, w.tokens[at].has(.preposition), !w.tokens[at].has(.sourcePreposition),
      w.has(.headFirst),
      case let flags = w.sum(at, .preposition).flags,
      flags & (NameFlags.genitive | NameFlags.locative | NameFlags.temporal) == 0,
      w.tokens[at + 1].has(.noun),
      !w.tokens[at + 1].isCapital, !w.tokens[at + 1].has(.determiner), !w.tokens[at + 1].has(.adverb)
    else { return nil }
    return at + 2
  }

  /// `une information d'Actu 76`
  private static func isNews(before i: Int, _ w: Workspace) -> Bool {
    i > 1 && w.hasFlag(i - 1, .preposition, NameFlags.genitive) && w.tokens[i - 1].flags.contains(.elided)
      && w.hasFlag(i - 2, .noun, NameFlags.press)
  }

  /// `l'Union des saisonniers CGT`: letters of a union behind what its branch is called.
  static func branch(behind at: Int, of start: Int, _ end: Int, _ w: Workspace) -> Int? {
    guard at > start, at < end, !w.tokens[at - 1].isCapital, w.tokens[at].flags.contains(.allCaps),
      w.hasFlag(at, .organization, LexFlags.Organization.union.bit)
    else { return nil }
    return at + 1
  }

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

  /// `du Festival de Cannes Anne Roy`: a first name and another word behind a town.
  static func opensPersonBehindPlace(_ i: Int, from start: Int, _ w: Workspace) -> Bool {
    guard i > start, i + 1 < w.tokens.count, w.has(.headFirst), w.isGiven(i), w.tokens[i + 1].isCapital else {
      return false
    }
    let next = w.tokens[i + 1]
    return w.tokens[i - 1].classes.hasAny(NameClasses.place) && !w.tokens[i - 1].has(.surname)
      && next.zone == w.tokens[i].zone && next.flags.isDisjoint(with: [.elided, .newlineBefore])
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
