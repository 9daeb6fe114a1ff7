/// Place names that begin with a noun in small letters: `rue Broca`, `pont d'Austerlitz`, `rue Montagne du Parc`.
enum PlaceHeads {
  static func extend(_ c: inout NameCandidate, _ w: Workspace) {
    guard let first = c.tokens.first, !c.traits.contains(.civil),
      let head = head(before: first, in: c.zone, w)
    else { return }
    let end = w.zones[c.zone].tokens.upperBound
    c.tokens = head..<(couple(c.tokens, end, w) ?? tail(c.tokens.upperBound, end, w))
    c.traits.remove(.initial)
    c.traits.remove(.known)
    c.traits.remove(.common)
    c.make.place += 12
  }

  /// The noun of a street or building that belongs to a name; only `de` and its article may stand between.
  static func head(before first: Int, in zone: Int, _ w: Workspace) -> Int? {
    let floor = w.zones[zone].tokens.lowerBound
    guard first > floor else { return nil }
    var head = first - 1
    while head > floor, head > first - 3, w.tokens[head].has(.determiner) || w.tokens[head].has(.preposition)
    {
      head -= 1
    }
    // `l'élu de l'Union des métiers du bois Paul Serin`: the noun belongs to another name.
    if let last = w.naming.candidates.last, last.traits.contains(.headed), last.tokens.contains(head) {
      return nil
    }
    if isSquareOf(head, before: first, w) || isHouseOf(head, before: first, w) { return head }
    if isSquare(head, before: first, w) || isBeyond(head, floor, w) != nil {
      return isBeyond(head, floor, w) ?? head
    }
    // `lycée Olympe-Roy`, `château Laurens`, but `a dit à l'hôpital Anne Roy`
    if head == first - 1, w.hasFlag(head, .placeNoun, NameFlags.housePart), !w.tokens[head].isCapital,
      !w.isGiven(first) || w.tokens[first].flags.contains(.hyphen) || isAlone(first, w)
        || isStayedAt(head, w),
      !w.tokens[first].flags.contains(.allCaps),
      !w.tokens[first].has(.organization)
    {
      return head
    }
    // `l'école maternelle Jean-Roy`
    if first - 2 >= floor, w.isPlainAdjective(first - 1),
      w.hasFlag(first - 2, .placeNoun, NameFlags.housePart),
      w.has(.headFirst), !w.tokens[first - 2].isCapital,
      w.isGiven(first) || w.tokens[first].flags.contains(.hyphen),
      w.tokens[first].flags.contains(.hyphen) || isStayedAt(first - 2, w),
      !w.tokens[first].flags.contains(.allCaps)
    {
      return first - 2
    }
    guard w.hasFlag(head, .placeNoun, NameFlags.placePart),
      head == first - 1 || w.hasFlag(head + 1, .preposition, NameFlags.genitive)
    else { return nil }
    return head < first - 1 && isComplement(head, w) ? nil : head
  }

  /// `soigné à l'hôpital Anne Roy`, `le gymnase Luc Petit`: behind its article, where nobody speaks there.
  private static func isStayedAt(_ head: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), head > 0, NominalHead.isDefinite(head - 1, w),
      NameContext.governingRole(head, head - 1, w) == nil
    else { return false }
    var before = head - 1
    while before > 0, head - before < 3, w.tokens[before].classes.hasAny(LexSet(.determiner, .preposition)) {
      before -= 1
    }
    // `avant de quitter l'hôpital Anne Roy`: who spoke may follow.
    return w.tokens[before].sentence != w.tokens[head].sentence
      || !w.tokens[before].has(.reporting) && !w.verbFeatures(before).contains(.infinitive)
  }

  /// Whether a word with a capital has no other behind it that could be a surname.
  private static func isAlone(_ i: Int, _ w: Workspace) -> Bool {
    guard i + 1 < w.tokens.count else { return true }
    return !w.tokens[i + 1].isCapital && !w.tokens[i + 1].has(.particle)
  }

  /// `l'école des Tilleuls`, `au théâtre du Parc`: a house that is called after a common noun.
  private static func isHouseOf(_ head: Int, before first: Int, _ w: Workspace) -> Bool {
    guard head > 0, head < first - 1, w.hasFlag(head, .placeNoun, NameFlags.housePart), w.has(.headFirst),
      !w.tokens[head].isCapital, w.hasFlag(head + 1, .preposition, NameFlags.genitive),
      NominalHead.isDefinite(head - 1, w) || w.features(head - 1, .preposition).contains(.definite)
    else { return false }
    let t = w.tokens[first]
    return (w.tokens[first - 1].has(.determiner) || w.features(first - 1, .preposition).contains(.definite))
      && t.has(.noun) && t.isCapital && !t.flags.contains(.allCaps)
      && t.classes.isDisjoint(with: NameClasses.name.union(LexSet(.role, .orgNoun, .placeNoun)))
  }

  /// `le collège Anne et Paul Roy`: a couple, of whom the second has the name of both.
  private static func couple(_ name: Range<Int>, _ end: Int, _ w: Workspace) -> Int? {
    guard name.count == 1, let first = name.first, w.isGiven(first), w.has(.headFirst),
      case let at = name.upperBound, at + 2 < end, w.tokens[at].has(.coordinator), w.tokens[at + 1].isCapital,
      w.isGiven(at + 1), w.tokens[at + 2].isCapital, !w.tokens[at + 2].flags.contains(.allCaps)
    else { return nil }
    return at + 3
  }

  /// `de la place du Marché`: a square that is called after a common noun.
  private static func isSquareOf(_ head: Int, before first: Int, _ w: Workspace) -> Bool {
    guard head > 0, head < first - 1, w.hasFlag(head, .placeNoun, NameFlags.street), w.has(.headFirst),
      w.tokens[head - 1].has(.determiner), w.hasFlag(head + 1, .preposition, NameFlags.genitive),
      w.tokens[head + 1].has(.determiner) || w.tokens[first - 1].has(.determiner)
    else { return false }
    let t = w.tokens[first]
    return t.has(.noun) && !t.flags.contains(.allCaps)
      && t.classes.isDisjoint(with: NameClasses.name.union(LexSet(.role)))
      // `la place de la Mairie`, but `la place de la Banque centrale`
      && (!t.has(.orgNoun)
        || first + 1 < w.tokens.count && !w.tokens[first + 1].isCapital
          && !w.isPlainAdjective(first + 1) && !w.hasFlag(first + 1, .preposition, NameFlags.genitive))
  }

  /// `le pont de l'île d'Orlaud`: what is called after a land that has its noun too.
  private static func isBeyond(_ noun: Int, _ floor: Int, _ w: Workspace) -> Int? {
    guard w.hasFlag(noun, .placeNoun, NameFlags.territory), !w.tokens[noun].isCapital,
      w.hasFlag(noun + 1, .preposition, NameFlags.genitive)
    else { return nil }
    var head = noun - 1
    while head > floor, head > noun - 3, w.tokens[head].has(.determiner) || w.tokens[head].has(.preposition) {
      head -= 1
    }
    guard head >= floor, head < noun - 1, w.hasFlag(head, .placeNoun, NameFlags.placePart),
      !w.hasFlag(head, .placeNoun, NameFlags.street), w.hasFlag(head + 1, .preposition, NameFlags.genitive)
    else { return nil }
    return head
  }

  /// `la place Mendès-France`, `ont défilé place Tahrir`: a noun of streets that is other things too, right before the name;
  /// but `en place Luc Petit`, `a pris place Luc Petit`.
  private static func isSquare(_ head: Int, before first: Int, _ w: Workspace) -> Bool {
    guard head == first - 1, head > 0, w.hasFlag(head, .placeNoun, NameFlags.street),
      !w.hasFlag(head, .placeNoun, NameFlags.placePart), !w.tokens[first].flags.contains(.allCaps)
    else { return false }
    let before = w.tokens[head - 1]
    if before.has(.determiner) || NominalHead.isDefinite(head - 1, w) { return true }
    return !before.has(.preposition) && !before.flags.contains(.elided)
      && (!w.isGiven(first) || w.tokens[first].flags.contains(.hyphen))
  }

  /// `compagnon de route de X`, `la feuille de route de X`: a noun without an article behind `de` is no place of its own.
  static func isComplement(_ noun: Int, _ w: Workspace) -> Bool {
    noun > 1 && w.hasFlag(noun - 1, .preposition, NameFlags.genitive) && !w.tokens[noun - 1].has(.determiner)
      && w.isNounForm(noun - 2)
  }

  /// Behind a further noun with a capital: `Jeu de Balle`, but `rue Royale de Lyon` ends before the town.
  private static func tail(_ at: Int, _ end: Int, _ w: Workspace) -> Int {
    guard at + 1 < end, w.hasFlag(at, .preposition, NameFlags.genitive) else { return at }
    let next = w.tokens[at + 1].has(.determiner) && !w.tokens[at + 1].isCapital ? at + 2 : at + 1
    guard next < end, w.tokens[next].isCapital, w.tokens[next].classes.hasAny(NameClasses.nominal),
      w.tokens[next].classes.isDisjoint(with: NameClasses.place.union(NameClasses.organization))
    else { return at }
    return next + 1
  }
}
