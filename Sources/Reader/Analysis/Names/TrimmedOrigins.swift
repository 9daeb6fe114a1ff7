/// Words in capitals before a name that say where somebody is from, or of what kind a thing is.
extension NameTrimming {
  /// `German football`, `German Chancellor Anna Roth`: no man of that name.
  static func isNationality(_ i: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.capitals), w.tokens[i].has(.nationality) else { return false }
    if !w.tokens[i].classes.isDisjoint(with: NameClasses.place.union(NameClasses.organization)) {
      return isPlainNationality(i, c, w)
    }
    if isOfContest(i, c, w) { return false }
    // `the Chinese Embassy`: only together a name.
    if c.tokens.count == 2, w.tokens[i + 1].classes.hasAny(LexSet(.placeNoun, .orgNoun)),
      !w.isPersonalRole(i + 1), w.tokens[i + 1].classes.isDisjoint(with: NameClasses.person)
    {
      return false
    }
    return c.tokens.count == 1 || w.tokens[i + 1].classes.hasAny(LexSet(.role, .title, .noun, .orgNoun))
      || isBeforePerson(i, c, w)
  }

  /// `Norwegian vessels`, `the Swiss`: a nationality that a house bears too, before a noun or behind an article.
  static func isPlainNationality(_ i: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    guard c.tokens.count == 1, w.tokens[i].classes.isDisjoint(with: NameClasses.place), i + 1 < w.tokens.count
    else { return false }
    if i > 0, w.tokens[i - 1].has(.determiner), !w.tokens[i - 1].flags.contains(.enclitic) { return true }
    let next = w.tokens[i + 1]
    return next.isWord && !next.isCapital && next.classes.hasAny(LexSet(.noun, .adjective, .role, .orgNoun))
      && !next.classes.hasAny(LexSet(.verb, .reporting, .adverb, .preposition, .auxiliary))
  }

  /// `the Champions Cup`: several of a kind before a common noun, and no function of anybody.
  static func opensTitle(_ i: Int, _ w: Workspace) -> Bool {
    let next = w.tokens[i + 1]
    return w.has(.capitals) && w.features(i, .role).contains(.plural)
      && next.classes.hasAny(NameClasses.common) && next.classes.isDisjoint(with: NameClasses.name)
      && !next.classes.hasAny(NameClasses.function)
  }

  /// `beat Briton Alan Beddoe`, `German Dustin Krone`: where somebody is from, then a first name and another.
  static func isBeforePerson(_ i: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.capitals), c.tokens.count > 2 else { return false }
    return w.mayNamePerson(i + 1) && (w.mayNamePerson(i + 2) || w.isGiven(i + 1) && w.tokens[i + 2].isCapital)
  }

  /// `the Australian Open`: what is no noun by itself, so that only both together name something.
  static func isOfContest(_ i: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    w.has(.capitals) && c.tokens.count == 2 && i == c.tokens.lowerBound
      && w.tokens[i + 1].classes.hasAny(LexSet(.adjective, .verb))
      && w.tokens[i + 1].classes.isDisjoint(with: NameClasses.name.union(LexSet(.role, .title, .orgNoun)))
  }

  /// `the Marenian-Ostish accord`: two origins that a hyphen ties.
  static func isOriginPair(_ i: Int, _ w: Workspace) -> Bool {
    guard w.has(.capitals), let prefix = w.prefixBeforeHyphen(w.tokens[i]) else { return false }
    return w.classes(ofPart: prefix).hasAny(NameClasses.gentile)
      && w.classes(ofPart: Span(prefix.end + 1, w.tokens[i].end)).hasAny(NameClasses.gentile)
  }

  /// `Westminster Leader of the party`, `the Los Angeles Democrat`: somebody, behind the name of where he is that.
  static func endsInSomebody(_ i: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.compounds), let first = c.tokens.first,
      w.tokens[i].classes.isDisjoint(with: NameClasses.name)
    else { return false }
    if w.tokens[i].has(.demonym), let p = w.phrase(at: first), p.tokens == first..<i {
      return p.classes.hasAny(NameClasses.place)
    }
    return i + 1 < w.tokens.count && w.isPersonalRole(i) && c.tokens.count == 2
      && w.hasFlag(i + 1, .preposition, NameFlags.genitive)
      && w.tokens[first].classes.hasAny(NameClasses.place.union(NameClasses.organization))
  }
}
