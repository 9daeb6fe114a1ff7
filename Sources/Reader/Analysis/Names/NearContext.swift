/// What the words right beside a candidate say of its kind, where the article or its lack tells.
enum NearContext {
  static func weigh(_ c: inout NameCandidate, _ w: Workspace) {
    guard let first = c.tokens.first, first > w.zones[c.zone].tokens.lowerBound,
      c.traits.isDisjoint(with: [.known, .civil, .dateline])
    else { return }
    if isFirmOfNation(c, first, w) { c.evidence.organization += 10 }
    if isHome(c, first, w) { c.evidence.place += 5 }
    switch kindOfExample(c, first, w) {
    case .person: c.evidence.person += 8
    case .place: c.evidence.place += 6
    default: break
    }
    if isOfficer(c, first, w) { c.evidence.person += 6 }
    if isOfParty(c, first, w) { c.evidence.person += 8 }
    if isTerritory(c, first, w) { c.evidence.place += 4 }
    if isOrigin(c, first, w) { c.evidence.place += 10 }
    if isRiver(c, first, w) { c.evidence.place += 2 }
    if isBetween(c, first, w) { c.evidence.place += 3 }
    if isOfFighters(c, first, w) { c.evidence.organization += 8 }
    if isTeamOfTown(c, first, w) { c.evidence.organization += 10 }
    if NearBodies.isWorkersHouse(c, first, w) { c.evidence.organization += 16 }
    if NearBodies.holds(c, first, w) { c.evidence.organization += 8 }
    if NearBodies.isMaker(c, first, w) { c.evidence.organization += 12 }
  }

  /// `l'américain Varnec Seeds`: a nationality in small letters behind an article is a firm's; a man's has a capital.
  private static func isFirmOfNation(_ c: NameCandidate, _ first: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), first > 1, !c.traits.contains(.givenFirst),
      !w.tokens[first - 1].isCapital, w.tokens[first - 1].classes.hasAny(NameClasses.gentile),
      w.tokens[first - 1].classes.isDisjoint(with: LexSet(.role, .orgNoun, .placeNoun))
    else { return false }
    let article = w.features(first - 2, .determiner).union(w.features(first - 2, .preposition))
    return article.isSuperset(of: [.definite, .singular])
  }

  /// `des youtubeurs comme Zarno et Miri`, `des villes comme Varnec`: of those that the noun before tells of.
  private static func kindOfExample(_ c: NameCandidate, _ first: Int, _ w: Workspace) -> Entity.Kind? {
    guard w.has(.headFirst), !c.traits.contains(.acronym) else { return nil }
    func isLike(_ i: Int) -> Bool { w.hasFlag(i, .sourcePreposition, LexFlags.SourcePreposition.clause.bit) }
    var i = first - 1
    while i > 1, first - i < 9, !isLike(i),
      w.tokens[i].isCapital || w.tokens[i].has(.coordinator) || w.sign(i) == .comma
    { i -= 1 }
    guard i > 1, isLike(i),
      i == first - 1 || w.tokens[first - 1].has(.coordinator) || w.sign(first - 1) == .comma
    else { return nil }
    let noun = i - 1
    if w.isHuman(noun), w.features(noun, .role).union(w.features(noun, .noun)).contains(.plural) {
      return .person
    }
    return w.tokens[noun].has(.placeNoun) && w.features(noun, .noun).contains(.plural) ? .place : nil
  }

  /// `Paul Serin, 31 ans, de Varnec, …`: where somebody lives.
  private static func isHome(_ c: NameCandidate, _ first: Int, _ w: Workspace) -> Bool {
    guard c.tokens.count <= 2, c.traits.isDisjoint(with: [.acronym, .givenFirst, .common]), first > 4,
      w.hasFlag(first - 1, .preposition, NameFlags.genitive), w.sign(first - 2) == .comma
    else { return false }
    // `Ray Lind, 44, of Varna, …`
    if w.has(.compounds) { return w.tokens[first - 3].kind == .number && w.sign(first - 4) == .comma }
    return w.tokens[first - 3].has(.timeUnit)
      && (w.tokens[first - 4].kind == .number || w.tokens[first - 4].has(.number))
  }

  /// `le gouverneur de la province, Varno Daltu,`: whoever holds the function, behind its complement and a comma.
  private static func isOfficer(_ c: NameCandidate, _ first: Int, _ w: Workspace) -> Bool {
    guard (2...4).contains(c.tokens.count), !c.traits.contains(.headed), first > 3,
      w.sign(first - 1) == .comma, w.sign(c.tokens.upperBound) == .comma, w.tokens[first - 2].isWord,
      !w.tokens[first - 2].isCapital
    else { return false }
    return NameContext.governingRole(first - 2, first - 4, w) != nil
  }

  /// `la députée (PRV) Varna Daltu`: behind a function and the party in its bracket.
  private static func isOfParty(_ c: NameCandidate, _ first: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), first > 3, w.isSign(first - 1, ")"), !c.traits.contains(.acronym),
      let open = (max(1, first - 5)..<first - 1).last(where: { w.isSign($0, "(") })
    else { return false }
    return w.isPersonalRole(open - 1) || w.endsFunction(open - 1)
  }

  /// `Originaire de Varnec, le marin …`
  private static func isOrigin(_ c: NameCandidate, _ first: Int, _ w: Workspace) -> Bool {
    first > 1 && c.traits.isDisjoint(with: [.acronym, .givenFirst])
      && w.hasFlag(first - 1, .preposition, NameFlags.genitive)
      && w.hasFlag(first - 2, .adjective, LexFlags.Adjective.home.bit)
  }

  /// `la région Varno Daltu`, `la commune Varnec`: a land and its name.
  private static func isTerritory(_ c: NameCandidate, _ first: Int, _ w: Workspace) -> Bool {
    w.has(.headFirst) && w.hasFlag(first - 1, .placeNoun, NameFlags.territory)
      && c.traits.isDisjoint(with: [.acronym, .givenFirst])
  }

  /// `les rebelles du M24`, which a road could be called too
  private static func isOfFighters(_ c: NameCandidate, _ first: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), c.tokens.count == 1, first > 1, w.tokens[first].flags.contains(.hasDigit),
      w.hasFlag(first - 1, .preposition, NameFlags.genitive)
    else { return false }
    return w.tokens[first - 2].has(.role) || w.tokens[first - 2].sense.isHuman
  }

  /// `les Boston Falcons`, `aux Toronto Lynx`: a town and another word with a capital, behind an article in the plural.
  private static func isTeamOfTown(_ c: NameCandidate, _ first: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), let last = c.tokens.last, w.tokens[last].isCapital,
      !w.tokens[first - 1].isCapital
        || w.sentences[Int(w.tokens[first].sentence)].tokens.lowerBound == first - 1,
      w.features(first - 1, .determiner).union(w.features(first - 1, .preposition)).contains(.plural),
      w.tokens[last].classes.isDisjoint(with: NameClasses.place.union(LexSet(.placeNoun)))
    else { return false }
    let town = w.phrase(at: first).flatMap { $0.classes.has(.city) ? $0.tokens.upperBound : nil }
    return town ?? (w.tokens[first].has(.city) ? first + 1 : last + 1) == last
  }

  /// `entre Varnec et Dalvin`: two words that nobody knows are villages more often than anything else.
  private static func isBetween(_ c: NameCandidate, _ first: Int, _ w: Workspace) -> Bool {
    let next = c.tokens.upperBound
    guard w.has(.headFirst), c.tokens.count == 1, w.tokens[first].classes.isEmpty,
      !c.traits.contains(.acronym),
      w.sum(first - 1, .preposition).flags & LexFlags.Preposition.pair.bit != 0, next + 1 < w.tokens.count,
      w.tokens[next].has(.coordinator), w.tokens[next + 1].isCapital
    else { return false }
    // `l'accord entre Varnec et Dalvin` may be one of firms, `habite entre Varnec et Dalvin` is none.
    guard first > 1, w.tokens[first - 2].isWord,
      !w.isNounForm(first - 2) || w.tokens[first - 2].has(.placeNoun)
    else { return false }
    return w.tokens[next + 1].classes.isEmpty || w.tokens[next + 1].classes.hasAny(NameClasses.place)
  }

  /// `sur la Varnetva`, `dans la Dalva`: an unknown word behind `sur` and the like and an article in the singular.
  private static func isRiver(_ c: NameCandidate, _ first: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), first > 1, c.tokens.count == 1, w.tokens[first].classes.isEmpty,
      !c.traits.contains(.acronym), w.tokens[first - 1].has(.determiner),
      !w.tokens[first - 1].has(.preposition),
      w.features(first - 1, .determiner).isSuperset(of: [.definite, .singular])
    else { return false }
    let flags = w.sum(first - 2, .preposition).flags
    // `à la Varnec` is a firm's or body's more often.
    return flags & NameFlags.locative != 0 && flags & (NameFlags.house | NameFlags.genitive) == 0
      && (flags & NameFlags.temporal == 0 || flags & LexFlags.Preposition.within.bit != 0)
  }
}

extension NameContext {
  /// `la vice-présidente chargée des lycées Anne Roy`: a noun for several things before a first name and another word.
  static func isOfSeveral(_ noun: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), c.traits.contains(.givenFirst), case let f = w.features(noun, .noun) else {
      return false
    }
    return f.contains(.plural) && !f.contains(.singular)
  }
}
