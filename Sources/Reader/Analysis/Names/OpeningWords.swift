/// What the words are that open a candidate, which trimming keeps or drops.
extension NameTrimming {
  /// `à Saint Varnoy`: a town, written without its hyphen.
  static func isTownOfSaint(_ i: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), i > 0, c.tokens.count == 2, w.tokens[i].isCapital, w.tokens[i].has(.title),
      w.hasFlag(i, .adjective, NameFlags.toponym), w.tokens[i - 1].isWord
    else { return false }
    return w.saysWhere(i - 1)
      && !w.tokens[i - 1].has(.determiner)
  }

  /// `le ministre Newton Paul Dalve`: a noun that is a first name here, for a field has its article or `et`.
  static func isBareNoun(_ i: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), !c.traits.contains(.initial), i > 0, w.tokens[i].has(.noun),
      !w.tokens[i].classes.hasAny(LexSet(.orgNoun, .placeNoun, .speechNoun, .unspokenNoun))
    else { return false }
    let before = w.tokens[i - 1]
    return before.isWord && !before.isCapital && before.sentence == w.tokens[i].sentence
      && (before.has(.noun) || w.isPersonalRole(i - 1) || w.isPlainAdjective(i - 1))
      && before.classes.isDisjoint(with: LexSet(.determiner, .preposition, .coordinator))
  }

  /// `said Wednesday North Verne had left`: the day of the verb before it, where the clause behind it needs no `that`.
  static func isDayOfDeed(_ i: Int, _ w: Workspace) -> Bool {
    // `Tue May 31`
    if w.has(.capitals), w.tokens[i + 1].has(.month) { return true }
    guard w.has(.bareClauses), i > 0, w.tokens[i - 1].sentence == w.tokens[i].sentence else { return false }
    if w.tokens[i - 1].has(.reporting) { return true }
    return w.isVerbForm(i - 1) && w.tokens[i + 1].classes.hasAny(NameClasses.name)
  }

  /// Whether an article or a sign stands before a word.
  static func isIntroduced(_ i: Int, _ w: Workspace) -> Bool {
    i == 0 || !w.tokens[i - 1].isWord || w.tokens[i - 1].zone != w.tokens[i].zone
      || w.tokens[i - 1].classes.hasAny(LexSet(.determiner, .adjective, .roleModifier, .ordinal))
  }

  /// `footballer Dean Sharpe`: a first name that is a title too.
  static func isGivenTitle(_ i: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    // `le député Pape Ndiaye`, but `le pape François`
    if !w.has(.capitals), c.tokens.count > 1, w.tokens[i].has(.firstName),
      w.tokens[i].isCapital,
      // `Cheikh Oumar Hann est resté`, but `Pape François`
      !c.traits.contains(.initial) || c.tokens.count > 2, i == 0 || !w.tokens[i - 1].has(.determiner),
      !w.tokens[i].flags.contains(.allCaps)
    {
      return true
    }
    return w.has(.capitals) && c.tokens.count == 2 && w.tokens[i].has(.firstName)
      && !w.tokens[i].has(.civility) && i > 0 && !w.tokens[i - 1].has(.determiner)
  }

  /// `De Waver est confiant` behind `Bart De Waver`: the particle of a surname that was given with a capital before.
  static func isTakenUp(_ i: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    let own = i..<c.tokens.upperBound
    return own.count < 4
      && w.naming.candidates.contains { full in
        full.tokens.count > own.count && w.startsWithGiven(full.tokens)
          && zip(full.tokens.suffix(own.count), own).allSatisfy {
            w.tokens[$0].hash == w.tokens[$1].hash
              && (w.tokens[$0].isCapital == w.tokens[$1].isCapital || $1 == i && w.isInitial(i))
          }
      }
  }

  /// `la CE`: letters behind an article, though a small word is spelt like them.
  static func isLettered(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard w.has(.gender), i > 0, t.flags.contains(.allCaps), t.flags.isDisjoint(with: .dotted),
      t.span.count < 5,
      !w.zones[Int(t.zone)].isShouted, !w.tokens[i - 1].flags.contains(.allCaps),
      t.classes.hasAny(NameClasses.function)
    else { return false }
    return w.features(i - 1, .determiner).union(w.features(i - 1, .preposition)).isSuperset(of: [
      .definite, .singular,
    ])
  }

  /// `US`, `WHO`: a name in capitals is no pronoun.
  static func isShoutedName(_ t: Token, _ w: Workspace) -> Bool {
    w.has(.capitals) && t.flags.contains(.allCaps) && t.span.count <= 4
      && t.classes.hasAny(NameClasses.place.union(NameClasses.organization))
  }

  /// `Per Haugland` within a sentence: a first name, whatever else the word may be.
  static func isGivenAnyway(_ i: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    guard c.tokens.count > 1, !c.traits.contains(.initial), w.isGiven(i), w.tokens[i].has(.preposition),
      w.has(.capitals)
    else { return false }
    return w.tokens[i + 1].isCapital && w.tokens[i + 1].classes.isDisjoint(with: NameClasses.place)
  }
}
