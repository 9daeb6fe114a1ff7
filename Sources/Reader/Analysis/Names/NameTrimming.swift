/// Takes off what stands before and behind a name in the same group of capitals: titles, articles, words whose
/// capital only opens a sentence.
enum NameTrimming {
  static func trimmed(_ group: Range<Int>, zone: Int, _ w: Workspace) -> NameCandidate? {
    if let surname = SurnamesAgain.candidate(group, zone, w) { return surname }
    if group.count == 1, isSmallWord(group.lowerBound, w) { return nil }
    var c = NameCandidate(tokens: group, zone: zone)
    if let i = c.tokens.first, w.isInitial(i) { c.traits.insert(.initial) }
    trimFront(&c, w)
    trimBack(&c, w)
    guard let first = c.tokens.first, !saysOnlyWhence(c, w), !isFunction(c, w), !isCrown(c, w) else {
      return nil
    }
    takeCivility(before: first, &c, w)
    describe(&c, w)
    if isQuarter(c, w) {
      c.make.place += 10
      c.traits.subtract([.common, .initial])
      return c
    }
    return isPlausible(c, w) || PlaceHeads.head(before: first, in: zone, w) != nil ? c : nil
  }

  /// `le quartier du Plateau`, `la commune de la Riviera`: a common noun that a part of a town is called after.
  private static func isQuarter(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard c.tokens.count == 1, let i = c.tokens.first, i > 1, w.has(.headFirst), w.tokens[i].has(.noun),
      w.tokens[i].classes.isDisjoint(with: NameClasses.name.union(LexSet(.role, .orgNoun, .title))),
      !w.tokens[i].flags.contains(.allCaps), w.tokens[i - 1].has(.determiner)
    else { return false }
    let of = w.tokens[i - 1].has(.preposition) ? i - 1 : i - 2
    return of > 0 && w.hasFlag(of, .preposition, NameFlags.genitive)
      && w.hasFlag(of - 1, .placeNoun, NameFlags.territory) && !w.tokens[of - 1].has(.orgNoun)
      && !w.tokens[of - 1].isCapital
  }

  /// `Le ministre`, `Il a`: a word without a name in it and nothing else that may keep it; most sentences begin with one.
  static func isSmallWord(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard t.classes.hasAny(NameClasses.function), t.classes.isDisjoint(with: kept),
      t.flags.isDisjoint(with: [.dotted, .allCaps])
    else { return false }
    // `au Monde`, `M. le …`
    return (i == 0 || w.tokens[i - 1].classes.isDisjoint(with: LexSet(.civility, .determiner, .preposition)))
      && !FunctionWordNames.isTakenUp(i, w)
  }
  private static let kept = NameClasses.name.union(LexSet(.civility, .title, .month))

  /// `the Home Affairs Minister`: a function in capitals, with nobody behind it.
  private static func isFunction(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.capitals), c.tokens.count > 1, let last = c.tokens.last,
      w.isPersonalRole(last)
    else { return false }
    return c.tokens.allSatisfy {
      w.tokens[$0].classes.hasAny(NameClasses.common)
        && w.tokens[$0].classes.isDisjoint(with: NameClasses.name)
    }
  }

  /// `Sunni Arab insurgents`: words for peoples name nobody.
  private static func saysOnlyWhence(_ c: NameCandidate, _ w: Workspace) -> Bool {
    w.has(.capitals) && c.tokens.count > 1
      && c.tokens.allSatisfy {
        w.tokens[$0].classes.hasAny(NameClasses.gentile)
          && w.tokens[$0].classes.isDisjoint(with: NameClasses.name)
      }
  }

  private static func trimFront(_ c: inout NameCandidate, _ w: Workspace) {
    // `Prince George's County`
    if let first = c.tokens.first, w.tokens[first].has(.title),
      c.tokens.contains(where: { NounChain.isPossessed($0, w) })
    {
      return
    }
    while let i = c.tokens.first {
      // `stade Roi Baudouin`
      if i > 0, w.hasFlag(i - 1, .placeNoun, NameFlags.placePart), c.tokens.count > 1 { return }
      if let phrase = w.phrase(at: i), w.isName(phrase),
        phrase.tokens.upperBound <= c.tokens.upperBound
      {
        return
      }
      let t = w.tokens[i]
      if w.gluesNext(i, c.tokens.upperBound) || c.tokens.count == 1 && SurnamesAgain.isSurname(i, w) {
        return
      }
      let isLast = c.tokens.count == 1
      let isInitial = c.traits.contains(.initial)
      let drops: Bool
      if isSite(i, c, w) { return }
      // `l'AS Varnec`, `le FC Solin`, but `le CHU Paul-Serin`
      if !isLast, t.has(.orgNoun), t.flags.contains(.allCaps), t.span.count == 2, w.tokens[i + 1].isCapital,
        !w.tokens[i + 1].flags.contains(.allCaps)
      {
        return
      }
      // `M&T Bank`
      if w.isSign(i + 1, "&"), !isLast, t.span.count == 1 { return }
      if isTownOfSaint(i, c, w) {
        c.evidence.place += 10
        return
      }
      if t.classes.hasAny(LexSet(.civility, .title)), !isGivenTitle(i, c, w) {
        // `Ban`, `Don`: a title only where a name follows it.
        drops =
          !isLast || !t.classes.hasAny(NameClasses.name)
          // `SM le Roi Hassan`
          || i + 2 < w.tokens.count && t.has(.civility) && w.tokens[i + 1].has(.determiner)
            && isAddress(i + 2, w)
        if drops, !isLast { takeTitle(i, &c, w) }
      } else if isLast, i > 0, w.tokens[i - 1].has(.civility), w.tokens[i - 1].isCapital, t.isCapital {
        drops = false
      } else if !isLast, t.has(.particle), t.isCapital, isTakenUp(i, c, w) {
        drops = false
      } else if isLast, isLettered(i, w) || PaperNames.reading(i, w) != nil {
        drops = false
      } else if t.has(.month), isDated(i, w) {
        drops = true
      } else if !isLast, t.has(.weekday), isDayOfDeed(i, w) {
        drops = true
      } else if isGivenAnyway(i, c, w)
        || isLast && t.classes.hasAny(NameClasses.function) && FunctionWordNames.isTakenUp(i, w)
      {
        drops = false
      } else if !isLast, isInhabitantBefore(i, c, w) {
        c.evidence.person += 6
        takeGender(ofGentile: i, &c, w)
        drops = true
      } else if t.classes.hasAny(NameClasses.name) {
        drops =
          isNationality(i, c, w)
          || t.classes.hasAny(NameClasses.function) && !isShoutedName(t, w)
            && (isLast || t.has(.preposition)
              || isInitial && !w.tokens[i + 1].classes.hasAny(NameClasses.person))
      } else if !isLast, w.has(.capitals),
        isInitial && t.has(.roleModifier) || isRankBeforeLand(i, w) || isOfNumber(i, w)
      {
        // `Acting Verdane leader Paul Lind`
        if isOfNumber(i, w) { c.evidence.organization += 12 }
        drops = true
      } else if t.has(.role), !isLast {
        // `Financière Verdane`, `Radio Télé Varne`
        // `la Fondation Verdane`
        let isBody = t.has(.orgNoun) && !w.isPersonalRole(i) && !isInitial && !w.has(.capitals)
        drops = !isBody && !opensTitle(i, w) && !w.hasFlag(i, .orgNoun, NameFlags.ofFirmNoun)
      } else if t.classes.hasAny(NameClasses.time.union(NameClasses.gentile)), !t.flags.contains(.allCaps) {
        // `le Belge Joris Claes`
        let isGentile =
          t.classes.hasAny(NameClasses.gentile) && !isLast && !isOfContest(i, c, w)
          && (isIntroduced(i, w) || isBeforePerson(i, c, w))
        if isGentile {
          c.evidence.person += 6
          takeGender(ofGentile: i, &c, w)
        }
        // `Mai Dalty a dit`: no month has a capital before a name.
        let isFirstName =
          t.has(.month) && !isLast && !w.has(.capitals) && w.mayNamePerson(i + 1) && !w.isGiven(i + 1)
        drops = isLast || isInitial && !isFirstName || isGentile
      } else if t.classes.hasAny(NameClasses.function), !t.flags.contains(.dotted) {
        // `Avec Sophie Claes`, `Le Conseil`, but `Le Bihan`: an article goes only before a body's noun, others elsewhere.
        let isArticle = t.classes.hasAny(LexSet(.determiner, .particle))
        // `(Belga) Le Slovène Tadej Kranj`
        let isOfPeople = isArticle && c.tokens.count > 2 && w.tokens[i + 1].has(.demonym)
        drops = isInitial || isLast || isOfPeople || isArticle == w.tokens[i + 1].has(.orgNoun)
      } else if t.has(.orgNoun), t.flags.contains(.allCaps), !isLast {
        drops = true
      } else if c.traits.contains(.civil), w.has(.capitals), t.has(.surname), !isLast {
        // `President Moon Jae-in`
        drops = false
      } else if t.classes.hasAny(NameClasses.common), !isLast, !t.flags.contains(.allCaps) {
        // `l'Intérieur Gérald Dupont`, `Hier Jean Morel`
        drops =
          w.hasFlag(i, .noun, NameFlags.matter)
          // `à Deir Hassan`: a word that only opens names of villages
          || w.isGiven(i + 1) && !isBareNoun(i, c, w)
            && !(t.has(.placeNoun) && (w.has(.compounds) || !t.has(.noun)))
            // `North Devon`
            && !(w.has(.compounds) && w.hasFlag(i, .adjective, NameFlags.toponym)
              && w.tokens[i + 1].has(.region))
            && (isInitial || !t.has(.orgNoun))
          || isInitial && !t.has(.orgNoun)
            && !t.has(.placeNoun) && !t.has(.noun)
      } else {
        drops = false
      }
      guard drops else { return }
      c.tokens = (i + 1)..<c.tokens.upperBound
      if !isLast { c.traits.remove(.initial) }
    }
  }

  private static func trimBack(_ c: inout NameCandidate, _ w: Workspace) {
    while let i = c.tokens.last, c.tokens.count > 1 {
      let t = w.tokens[i]
      // `Verdane Chairman`, before the name of who that is; but `le Conseil des droits de l'homme Anne Roy`.
      let isOfPack = w.has(.headFirst) && endsPhrase(i, c, w)
      if w.isPersonalRole(i), !isOfPack, i + 1 < w.tokens.count, w.tokens[i + 1].isCapital,
        w.tokens[i + 1].has(.firstName)
          || w.has(.compounds)
            && (CandidateNames.opensPerson(i + 1, w) || w.tokens[i + 1].has(.title)
              || t.flags.contains(.allCaps) && w.mayNamePerson(i + 1))
      {
        c.tokens = c.tokens.lowerBound..<i
        trimField(&c, w)
        continue
      }
      if endsInSomebody(i, c, w) {
        c.tokens = c.tokens.lowerBound..<i
        return
      }
      // `the Orvin MP said`
      if w.has(.compounds), t.flags.contains(.allCaps), t.span.count <= 4,
        w.isPersonalRole(i), t.classes.isDisjoint(with: NameClasses.name)
      {
        c.tokens = c.tokens.lowerBound..<i
        continue
      }
      if endsPhrase(i, c, w) || isSurname(i, c, w) { return }
      // `CARTE DE`: in capitals, but no acronym.
      let binds = t.classes.hasAny(LexSet(.preposition, .determiner, .coordinator))
      if !binds, t.classes.hasAny(NameClasses.name) { return }
      // `le groupe Varnec Demain`, `la liste Varnec Autrement`
      if let first = c.tokens.first, first > 0, !binds, w.has(.headFirst), t.span.count > 5,
        !w.tokens[first - 1].isCapital, w.tokens[first - 1].has(.orgNoun),
        t.classes.hasAny(LexSet(.adverb, .timeWord))
      {
        return
      }
      guard t.classes.hasAny(NameClasses.function.union(NameClasses.time).union(LexSet(.civility))),
        binds || !t.flags.contains(.allCaps), !t.flags.contains(.dotted)
      else { return }
      c.tokens = c.tokens.lowerBound..<i
    }
  }

  /// `U.S. District Judge`, `Ostland Foreign Minister`: the country, not what stands between it and the function.
  private static func trimField(_ c: inout NameCandidate, _ w: Workspace) {
    guard let first = c.tokens.first, w.has(.compounds) else { return }
    let head = w.phrase(at: first).flatMap { w.isName($0) ? $0.tokens.upperBound : nil } ?? first + 1
    // `Emergency Situations Minister`: nothing of it is a name.
    if w.tokens[first].classes.hasAny(NameClasses.common), !w.tokens[first].classes.hasAny(NameClasses.name),
      c.tokens.allSatisfy({ w.tokens[$0].classes.hasAny(NameClasses.common) && !w.tokens[$0].has(.orgNoun) })
    {
      c.tokens = first..<first
      return
    }
    guard head < c.tokens.upperBound,
      w.tokens[first].classes.hasAny(LexSet(.state, .city, .region))
        || w.phrase(at: first)?.classes.hasAny(LexSet(.state, .city, .region)) == true
    else { return }
    let isField = (head..<c.tokens.upperBound).allSatisfy {
      w.tokens[$0].classes.hasAny(NameClasses.common) && !w.tokens[$0].classes.hasAny(NameClasses.name)
    }
    if isField { c.tokens = first..<head }
  }

  /// `Sarah Durant`, `Marc Janvier`: behind a lone first name, where only names have capitals.
  private static func isSurname(_ i: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    // `Par Anne-Laure Sic`, at the end of its line
    let isSigned = w.zones[c.zone].role == .byline && i + 1 == w.zones[c.zone].tokens.upperBound
    return !w.has(.capitals) && c.tokens.count == 2 && w.isGiven(i - 1) && t.span.count > (isSigned ? 2 : 3)
      && t.flags.isDisjoint(with: [.allCaps, .newlineBefore, .elided])
  }

  private static func endsPhrase(_ i: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    c.tokens.contains { w.phrase(at: $0)?.tokens.contains(i) ?? false }
  }

  /// A civility or title in small letters or apart from the group: `l'ayatollah`, `M.`.
  private static func takeCivility(before first: Int, _ c: inout NameCandidate, _ w: Workspace) {
    guard first > 0, w.tokens[first - 1].zone == w.tokens[first].zone else { return }
    var i = first - 1
    // `Mme de Vaugelas`
    while i > 0, w.tokens[i].has(.particle), i > first - 3 { i -= 1 }
    guard w.isTitle(i), !isOfGentlemen(i, w) else { return }
    // `le compagnon de Ségolène Vernoux`: whose he is, no particle of her name.
    // `la sœur de Loïc`, `le frère de Varnec`
    if i + 1 < first, !w.tokens[i].has(.civility),
      w.tokens[i].has(.kin) || w.isGiven(first) && c.tokens.count > 1
    {
      return
    }
    // `le commandant du GREM`: a function.
    if i + 1 < first, !w.tokens[i].has(.civility),
      w.tokens[first].flags.contains(.allCaps)
        // `le commissaire de la Banque centrale`
        || w.tokens[first].classes.hasAny(
          NameClasses.organization.union(NameClasses.place).union(LexSet(.orgNoun)))
        // `Capitaine de La Rochelle`
        || isWholePlace(c, w)
        // `le curé de Vernoux`
        || w.sum(i, .role).flags & NameFlags.local != 0
    {
      return
    }
    takeTitle(i, &c, w)
    if c.tokens.count == 1, isAddress(first, w) { return }
    if i + 1 < first { c.tokens = (i + 1)..<c.tokens.upperBound }
  }

  private static func isWholePlace(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard let p = w.phrase(at: c.tokens.lowerBound), p.tokens == c.tokens else { return false }
    return p.classes.hasAny(NameClasses.place)
  }

  private static func takeTitle(_ i: Int, _ c: inout NameCandidate, _ w: Workspace) {
    c.traits.insert(.civil)
    c.evidence.person += 9
    let f = w.features(i, .civility).union(w.features(i, .title)).intersection([.masculine, .feminine])
    if f != [.masculine, .feminine] { c.gender.formUnion(f) }
  }

  /// What the pack says of the group as a whole and of its words.
  static func describe(_ c: inout NameCandidate, _ w: Workspace) {
    guard let first = c.tokens.first else { return }
    let t = w.tokens[first]
    if c.tokens.count == 1 {
      // `les Bleus`: what a team is called.
      let isCalled =
        t.has(.epithet) && !t.has(.orgNoun) && !c.traits.contains(.initial)
        && w.hasFlag(first, .epithet, NameFlags.placeEpithet | NameFlags.bodyEpithet)
      if t.classes.hasAny(NameClasses.name) || isCalled { c.traits.insert(.known) }
      if t.flags.contains(.allCaps), t.end - t.start > 1, !t.flags.contains(.hyphen) {
        c.traits.insert(.acronym)
      }
    } else if let phrase = w.phrase(at: first), phrase.tokens == c.tokens {
      if w.isName(phrase) { c.traits.insert(.known) }
    } else if w.startsWithGiven(c.tokens) {
      c.traits.insert(.givenFirst)
    }
    if c.tokens.allSatisfy({ w.tokens[$0].classes.hasAny(NameClasses.common) || !w.tokens[$0].isWord }),
      // `MoDem` is no device.
      !(w.has(.headFirst) && w.tokens[first].flags.contains([.innerCapital, .capital])
        && w.tokens[first].has(.organization))
    {
      c.traits.insert(.common)
    }
  }
}

extension Workspace {
  /// Whether a token is a civility or title, and no part of a function: `le général`, not `secrétaire général`.
  func isTitle(_ i: Int) -> Bool {
    let t = tokens[i]
    if t.has(.civility) { return true }
    guard t.has(.title) else { return false }
    // `la présidente-directrice générale`
    if i > 0, tokens[i - 1].flags.contains(.hyphen), endsRole(i) { return false }
    return i == 0 || !tokens[i - 1].classes.hasAny(LexSet(.role, .noun)) || tokens[i - 1].has(.determiner)
  }

  /// Whether a token may be a person's function.
  func isPersonalRole(_ i: Int) -> Bool {
    guard tokens.indices.contains(i), tokens[i].has(.role) else { return false }
    return sum(i, .role).flags & (NameFlags.group | NameFlags.document) == 0
  }
}
