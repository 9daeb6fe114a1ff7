/// What names of bodies go on with beyond their complements: words in marks, days, a town, a second field.
extension BodyNames {
  /// `Port autonome` before `de Varnec`: a head of several words.
  static func opensWithBody(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard let first = c.tokens.first, w.has(.headFirst), let p = w.phrase(at: first) else { return false }
    return p.tokens.count > 1 && p.classes.has(.orgNoun) && p.tokens.upperBound >= c.tokens.upperBound
  }

  /// `Conseil national` before `de l'ordre des pilotes`: a body of the pack that is the head of a longer one.
  static func isOfMore(_ c: NameCandidate, _ end: Int, _ w: Workspace) -> Bool {
    let at = c.tokens.upperBound
    guard w.has(.headFirst), at + 2 < end, w.hasFlag(at, .preposition, NameFlags.genitive) else {
      return false
    }
    // `la Ligue de hockey`, where the pack knows a `Ligue`
    if c.tokens.count == 1 {
      return w.hasFlag(c.tokens.lowerBound, .organization, NameFlags.ambiguousBody)
        && !w.tokens[at].has(.determiner) && !w.tokens[at + 1].isCapital
        && w.tokens[at + 1].classes.hasAny(LexSet(.noun)) && !w.tokens[at + 1].has(.determiner)
        && !w.tokens[at + 1].classes.hasAny(NameClasses.time.union(LexSet(.verb, .role)))
    }
    let noun = w.tokens[at + 1].has(.determiner) ? at + 2 : at + 1
    guard noun == at + 2, noun < end, NominalHead.isDefinite(at + 1, w), !w.tokens[noun].isCapital else {
      return false
    }
    return w.tokens[noun].has(.orgNoun)
      || w.tokens[noun].has(.noun) && noun + 2 < end && w.hasFlag(noun + 1, .preposition, NameFlags.genitive)
        && w.features(noun + 1, .determiner).union(w.features(noun + 1, .preposition)).contains(.plural)
        && w.tokens[noun + 2].classes.hasAny(LexSet(.noun, .role)) && !w.tokens[noun + 2].isCapital
  }

  /// `le syndicat Solidaires douaniers`: a body that is a word too, behind the noun for what it is and before a quality.
  static func isQualified(_ c: NameCandidate, _ end: Int, _ w: Workspace) -> Bool {
    guard c.tokens.count == 1, let first = c.tokens.first, first > 0, c.tokens.upperBound < end,
      w.has(.headFirst),
      w.hasFlag(first, .organization, NameFlags.ambiguousBody),
      !w.tokens[first - 1].isCapital, w.tokens[first - 1].has(.orgNoun)
    else { return false }
    return w.isPlainAdjective(c.tokens.upperBound)
  }

  /// `le quotidien « Varni dalvo »`, `la revue "Eaux vives"`: all that marks set off behind the noun of a body.
  static func marked(_ c: NameCandidate, _ end: Int, _ w: Workspace) -> Int? {
    guard let first = c.tokens.first, first > 1, w.opensQuotation(first - 1), w.has(.headFirst),
      !w.tokens[first - 2].isCapital, w.tokens[first - 2].has(.orgNoun), !c.traits.contains(.givenFirst),
      w.tokens[first - 2].zone == w.tokens[first].zone
    else { return nil }
    let close = (c.tokens.upperBound..<min(end, first + 6)).first {
      w.sign($0) == .close || w.sign($0) == .open
    }
    guard let close, (first..<close).allSatisfy({ w.tokens[$0].isWord || w.tokens[$0].kind == .number }),
      // `le comité « doit agir »`
      !(first..<close).contains(where: { w.isAuxiliary($0) })
    else { return nil }
    return close
  }

  /// `les Verts de la Sambre`, `le Medef de Guyane`: a party or union of the pack in a town or region.
  static func branchOfTown(_ c: NameCandidate, _ end: Int, _ w: Workspace) -> Int? {
    let at = c.tokens.upperBound
    guard c.tokens.count == 1, let first = c.tokens.first, first > 0, at + 1 < end, w.has(.headFirst),
      w.hasFlag(first, .organization, LexFlags.Organization.party.bit | LexFlags.Organization.union.bit),
      w.hasFlag(at, .preposition, NameFlags.genitive), NominalHead.isDefinite(first - 1, w)
    else { return nil }
    let town = w.tokens[at + 1].has(.determiner) && !w.tokens[at + 1].isCapital ? at + 2 : at + 1
    guard town < end, w.tokens[town].isCapital, !w.isGiven(town) else { return nil }
    let local = LexSet(.city, .region, .geo)
    if let p = w.phrase(at: town), p.classes.hasAny(local) { return min(end, p.tokens.upperBound) }
    return w.tokens[town].classes.hasAny(local) ? town + 1 : nil
  }

  /// `l'ONG Varno dalvat`: a word in small letters that nobody knows, behind one with a capital.
  static func foreign(_ c: NameCandidate, _ end: Int, _ w: Workspace) -> Int? {
    let at = c.tokens.upperBound
    guard c.tokens.count == 1, let first = c.tokens.first, first > 0, at < end, w.has(.headFirst),
      !w.tokens[first - 1].isCapital || w.tokens[first - 1].flags.contains(.allCaps),
      w.tokens[first - 1].has(.orgNoun), w.tokens[first].classes.isEmpty, !c.traits.contains(.acronym),
      w.tokens[at].kind == .word, w.tokens[at].classes.isEmpty, !w.tokens[at].isCapital,
      w.tokens[at].flags.isDisjoint(with: [.elided, .enclitic, .hyphen, .newlineBefore])
    else { return nil }
    return at + 1
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
    return t.isWord && !t.isCapital && t.has(.noun) && w.features(i, .noun).contains(.plural)
      && !t.classes.hasAny(LexSet(.determiner, .preposition, .auxiliary, .adverb))
  }

  /// `du 3-Mai`, `du 22 Octobre`: the day that a movement is called after, its month with a capital.
  static func day(_ at: Int, from start: Int, _ limit: Int, _ w: Workspace) -> Int? {
    guard at < limit, start < at || w.has(.headFirst),
      w.tokens[at].flags.contains(.hasDigit) || w.tokens[at].kind == .number
    else { return nil }
    let t = w.tokens[at]
    if t.flags.contains(.hyphen), let number = w.prefixBeforeHyphen(t), number.count <= 2 {
      let rest = Span(number.end + 1, t.end)
      return w.classes(ofPart: rest).has(.month) && w.bytes[Int(rest.start)] &- 0x41 < 26 ? at + 1 : nil
    }
    let month = w.sign(at + 1) == .dash ? at + 2 : at + 1
    guard t.span.count <= 2, month < limit, w.tokens[month].isCapital, w.tokens[month].has(.month) else {
      return nil
    }
    return month + 1
  }

  /// `Coalition for Families in Need`: what those whom it is for are in.
  static func needy(behind at: Int, of start: Int, _ end: Int, _ w: Workspace) -> Int? {
    guard w.has(.capitals), at > start + 1, at + 1 < end, w.tokens[at - 1].isCapital,
      w.hasFlag(at, .preposition, NameFlags.locative), w.tokens[at + 1].isCapital,
      w.tokens[at + 1].has(.noun),
      w.tokens[at + 1].classes.isDisjoint(with: NameClasses.name.union(NameClasses.time))
    else { return nil }
    return at + 2
  }

  /// `Cap de la Varne`: the complement of a point in the land.
  static func landmark(_ c: NameCandidate, _ end: Int, _ w: Workspace) -> Int? {
    guard let first = c.tokens.first, w.hasFlag(first, .placeNoun, NameFlags.landmark), c.tokens.count == 1,
      !c.traits.contains(.initial), let to = complement(c.tokens.upperBound, end, w),
      w.tokens[to - 1].isCapital
    else { return nil }
    return to
  }

  /// `les Forces armées varnaises`: an army by its land, where the pack has the words before as a term.
  static func army(_ phrase: Phrase, _ z: Int, _ w: Workspace) -> NameCandidate? {
    let at = phrase.tokens.upperBound
    guard let first = phrase.tokens.first, phrase.tokens.count == 2, at < w.zones[z].tokens.upperBound,
      w.has(.headFirst), w.tokens[first].has(.orgNoun), !w.tokens[at].isCapital,
      w.tokens[at].classes.hasAny(NameClasses.gentile), w.isPlainAdjective(at)
    else { return nil }
    var c = NameCandidate(tokens: first..<at + 1, zone: z)
    c.traits = .headed
    c.make.organization += 12
    return c
  }
}
