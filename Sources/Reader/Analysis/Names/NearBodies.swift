/// Bodies by the noun right before or behind them.
enum NearBodies {
  static func holds(_ c: NameCandidate, _ first: Int, _ w: Workspace) -> Bool {
    isClub(c, first, w) || isBeaten(c, first, w) || isBeforeBody(c, w)
      || isVisited(c, first, w)
  }

  /// `la coopérative Espoir de Varnec`: a noun that is a first name too, right behind the noun of a body.
  static func isWorkersHouse(_ c: NameCandidate, _ first: Int, _ w: Workspace) -> Bool {
    w.has(.headFirst) && c.tokens.count > 2 && w.tokens[first].has(.noun) && w.tokens[first - 1].has(.orgNoun)
      && !w.tokens[first - 1].isCapital && w.hasFlag(first + 1, .preposition, NameFlags.genitive)
  }

  /// `le constructeur de camions Luc Petit`, `la marque de chaussures Anne Roy`, `la maison d'édition Roy`: the name of a firm
  /// behind what it makes, though persons are called so.
  static func isMaker(_ c: NameCandidate, _ first: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), first > 3, c.traits.contains(.givenFirst), c.tokens.count > 1,
      // `de meubles`, though that is an adjective too
      case let thing = w.isPlainAdjective(first - 1)
        && !w.hasFlag(first - 2, .preposition, NameFlags.genitive)
        ? first - 2 : first - 1, thing > 2,
      w.tokens[thing].isWord, !w.tokens[thing].isCapital, !w.isHuman(thing), !w.isPersonalRole(thing),
      w.hasFlag(thing - 1, .preposition, NameFlags.genitive), !w.tokens[thing - 1].has(.determiner)
    else { return false }
    var i = thing - 2
    while i > 1, thing - i < 5, w.isPlainAdjective(i), !w.tokens[i].has(.orgNoun) { i -= 1 }
    let isWhole =
      w.phrase(at: i).map { $0.classes.has(.orgNoun) && $0.tokens.upperBound == thing + 1 } ?? false
    guard isWhole || w.tokens[i].has(.orgNoun), !w.tokens[i].isCapital, !w.isPersonalRole(i), i > 0,
      !w.hasFlag(i, .orgNoun, LexFlags.OrgNoun.office.bit | NameFlags.led), !w.endsRole(first - 1)
    else { return false }
    // `a annoncé au comité d'entreprise Luc Petit`: who spoke to it.
    let article = w.features(i - 1, .determiner)
    return article.contains(.singular) && !w.tokens[i - 1].has(.preposition)
      && w.sum(max(0, i - 2), .preposition).flags & NameFlags.locative == 0
  }

  /// `Orlish champions Varna Dale`: a team, for one person is no `champions`.
  private static func isClub(_ c: NameCandidate, _ first: Int, _ w: Workspace) -> Bool {
    guard w.has(.compounds), !c.traits.contains(.givenFirst), w.hasFlag(first - 1, .role, NameFlags.sport)
    else {
      return false
    }
    let f = w.features(first - 1, .role)
    return f.contains(.plural) && !f.contains(.singular) && !w.tokens[c.tokens.upperBound - 1].has(.surname)
      && !joinsNext(c, w)
  }

  private static func joinsNext(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let next = c.tokens.upperBound
    return next < w.tokens.count && (w.tokens[next].has(.coordinator) || w.sign(next) == .comma)
  }

  /// `the Varna institute`, `the Dalve party`: the noun of a body in small letters behind the name.
  private static func isBeforeBody(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let next = c.tokens.upperBound
    guard w.has(.compounds), next < w.zones[c.zone].tokens.upperBound, !c.traits.contains(.givenFirst),
      c.tokens.count <= 2, !w.tokens[next].isCapital, w.tokens[next].has(.orgNoun),
      w.tokens[next].classes.isDisjoint(with: LexSet(.placeNoun, .role))
    else { return false }
    return c.tokens.allSatisfy { w.tokens[$0].classes.isEmpty }
  }

  /// `a 2-1 win at Varna`, `a 3-0 defeat by Dalve`: whom a score is against.
  private static func isVisited(_ c: NameCandidate, _ first: Int, _ w: Workspace) -> Bool {
    guard w.has(.compounds), first > 2, !c.traits.contains(.givenFirst), w.tokens[first - 1].has(.preposition)
    else { return false }
    return isScore(first - 3, w) || isScore(first - 4, w) && w.tokens[first - 2].has(.noun)
  }

  /// `beat Varna Vale 3-1`: the score of a match behind the name; sets of tennis go to six.
  private static func isBeaten(_ c: NameCandidate, _ first: Int, _ w: Workspace) -> Bool {
    let next = c.tokens.upperBound
    guard w.has(.compounds), next < w.zones[c.zone].tokens.upperBound, !c.traits.contains(.givenFirst),
      w.isVerbForm(first - 1),
      w.tokens[next].flags.contains([.hasDigit, .hyphen]) || w.sign(next + 1) == .dash,
      w.tokens[next].span.count <= 3, let goals = w.leadingDigits(next), goals.value < 6
    else { return false }
    let after = w.tokens[next].flags.contains(.hyphen) ? next + 1 : next + 3
    return after >= w.tokens.count
      || !w.tokens[after].flags.contains(.hasDigit) && w.tokens[after].kind != .number
  }

  /// `2-1`
  private static func isScore(_ i: Int, _ w: Workspace) -> Bool {
    guard w.tokens.indices.contains(i), i > 1 else { return false }
    let t = w.tokens[i]
    if t.flags.contains(.hyphen), t.flags.contains(.hasDigit), t.span.count <= 5 { return true }
    return t.kind == .number && t.span.count <= 2 && w.sign(i - 1) == .dash && w.tokens[i - 2].kind == .number
  }
}
