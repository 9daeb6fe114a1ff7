/// The make of a name: what its own words say of its kind.
extension NameContext {
  /// `Marine Tondel`, but not `la Marine Royale`: a first name that is the word for a body too, without an article.
  private static func isWoman(_ t: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), let first = c.tokens.first, t == first, c.tokens.count > 1, w.isGiven(first),
      w.tokens[first + 1].isCapital
    else { return false }
    return first == 0 || !w.tokens[first - 1].has(.determiner)
  }

  /// The make of the name itself.
  static func inside(_ c: inout NameCandidate, _ w: Workspace) {
    guard let first = c.tokens.first, let last = c.tokens.last else { return }
    // but `la République islamique`
    if c.traits.contains(.headed), c.tokens.count > 1, !w.isPhrase(c.tokens, .state) {
      c.make.organization += 6
    }
    if c.traits.contains(.acronym), !c.traits.contains(.known) {
      // `A.B., né en 1982`: somebody whose name is held back.
      if w.tokens[first].flags.contains(.dotted), c.tokens.count == 1, w.zones[c.zone].role != .credit {
        c.make.person += 4
      } else {
        c.make.organization += 3
      }
    }
    // `Le Varnil Dolin` within a sentence: a village with its article
    if c.tokens.count > 2, w.tokens[first].has(.determiner), w.tokens[first].isCapital, !w.isGiven(first + 1),
      w.tokens[first + 1].classes.isEmpty || w.tokens[first + 1].has(.placeNoun),
      !c.traits.contains(.initial), w.has(.headFirst)
    {
      c.make.place += 3
    }
    // `Saint-Varnoy`: as towns are called, where nothing says that somebody is.
    if c.tokens.count == 1, w.tokens[first].classes.isEmpty, let part = w.prefixBeforeHyphen(w.tokens[first]),
      w.hasFlag(ofPart: part, .adjective, NameFlags.toponym)
    {
      c.make.place += 2
    }
    // `Bois-d'Arnay`
    if c.tokens.count == 2, w.tokens[first].flags.contains([.hyphen, .elided]), w.tokens[last].isCapital {
      c.make.place += 8
    }
    // `La Chaussée-Saint-Victor`
    if c.tokens.count == 2, w.tokens[first].has(.determiner), isToponym(last, w) { c.make.place += 8 }
    guard c.tokens.count > 1, !c.traits.contains(.known) else {
      // `WeylTech`, but `Garlan-Roussel` is a surname
      if w.tokens[first].flags.contains(.innerCapital), !w.tokens[first].flags.contains(.hyphen) {
        c.make.organization += 2
      }
      // `Varna-Tribune`
      if c.tokens.count == 1, w.has(.compounds), let part = w.prefixBeforeHyphen(w.tokens[first]),
        w.classes(ofPart: Span(part.end + 1, w.tokens[first].end)).hasAny(
          NameClasses.organization.union(LexSet(.orgNoun))),
        w.bytes[Int(part.end) + 1] &- 0x41 < 26
      {
        c.make.organization += 6
      }
      if c.tokens.count == 1, isStation(first, w) || isOfUnion(first, w) { c.make.organization += 6 }
      if c.tokens.count == 1, w.tokens[first].flags.contains(.hyphen), w.isGiven(first), !isOfTown(first, w) {
        c.make.person += 4
      }
      if c.tokens.count == 1, !c.traits.contains(.known), isToponym(first, w) || isRoad(first, w) {
        c.make.place += 8
      }
      return
    }
    if w.isGiven(first) {
      let isAmbiguous =
        w.hasFlag(first, .firstName, NameFlags.ambiguousGiven)
        || w.tokens[first].classes.hasAny(NameClasses.place)
      c.make.person += isAmbiguous ? 3 : 5
    } else {
      // Two or three unknown words are most often a person of a country whose names the pack doesn't know.
      c.make.person += c.tokens.count <= 4 && !c.traits.contains(.headed) ? 2 : 0
    }
    if w.tokens[last].has(.surname) { c.make.person += 2 }
    // `Marine Le Pen`, though a navy is called so too
    if w.isGiven(first), let p = w.phrase(at: first + 1), p.tokens.upperBound == last + 1,
      p.classes.has(.surname)
    {
      c.make.person += 5
    }
    if w.tokens[first].has(.surname), !w.isGiven(first), c.tokens.count <= 3, !c.traits.contains(.headed) {
      c.make.person += 2
    }
    // `Verdane AM`: letters behind a word that is no first name.
    if w.tokens[last].flags.contains(.allCaps), !w.tokens[last].flags.contains(.dotted),
      w.tokens[last].span.count > 1,
      w.tokens[last].span.count < 5, w.tokens[last].isWord, !w.isGiven(first),
      !w.tokens[first].flags.contains(.allCaps)
    {
      c.make.organization += 4
    }
    // `HR Rail`: letters before a common noun.
    if w.tokens[first].flags.contains(.allCaps), w.tokens[first].flags.isDisjoint(with: .dotted),
      w.tokens[first].span.count < 6, !w.isGiven(first), w.tokens[first + 1].has(.noun),
      !w.tokens[first + 1].flags.contains(.allCaps),
      !w.tokens[first + 1].classes.hasAny(NameClasses.person)
        || w.hasFlag(first + 1, .noun, NameFlags.matter)
    {
      c.make.organization += 4
    }
    // `les TEC Namur-Vernoux`
    if w.tokens[first].flags.contains(.allCaps), w.tokens[first].flags.isDisjoint(with: .dotted),
      (3...6).contains(w.tokens[first].span.count), !w.isGiven(first), !w.has(.bareNouns),
      w.tokens[first].classes.isDisjoint(with: NameClasses.person), first > 0,
      w.tokens[first - 1].has(.determiner) || NominalHead.isDefinite(first - 1, w),
      !w.tokens[last].flags.contains(.allCaps)
    {
      c.make.organization += 4
    }
    if c.traits.contains(.common), !w.isGiven(first) { c.make.organization += 3 }
    // `Alsace Nature`, `Bretagne Vivante`: what a region's name and a common word call.
    if c.tokens.count == 2, w.has(.headFirst), w.tokens[first].classes.hasAny(LexSet(.region, .state)),
      !w.isGiven(first), w.tokens[last].classes.hasAny(LexSet(.noun, .adjective)),
      w.tokens[last].classes.isDisjoint(
        with: NameClasses.place.union(NameClasses.person).union(LexSet(.placeNoun, .demonym))),
      !w.hasFlag(last, .adjective, NameFlags.side)
    {
      c.make.organization += 8
    }
    // `France Bleu Picardie`
    if let p = w.phrase(at: first), w.isName(p), p.tokens.upperBound < c.tokens.upperBound,
      p.classes.hasAny(NameClasses.organization)
    {
      c.make.organization += w.has(.headFirst) ? 10 : 6
    }
    // `Ostish National Red Cross`
    if w.has(.compounds),
      (first + 1...last).contains(where: {
        w.phrase(at: $0).map {
          $0.tokens.upperBound == last + 1 && w.isName($0) && $0.classes.hasAny(NameClasses.organization)
        } ?? false
      })
    {
      c.make.organization += 6
    }
    let isTitled = CandidateNames.isTitled(c, w)
    if isTitled { c.make.organization += 4 }
    for t in c.tokens {
      let token = w.tokens[t]
      if w.isSign(t, "&") || token.has(.legalForm) { c.make.organization += 6 }
      // `van Aert`
      if t == first, token.has(.particle), !token.isCapital, !w.has(.capitals) { c.make.person += 3 }
      if t > first, token.has(.particle), !token.isCapital, !c.traits.contains(.headed), !isTitled {
        c.make.person += 2
      }
      if t > first, t < last, token.flags.contains(.dotted) { c.make.person += 3 }
      if token.has(.orgNoun), token.isCapital, t == first || t == last, !isSurname(t, c, w), !isWoman(t, c, w)
      {
        c.make.organization += 5
      }
      // `Verdane Chimie`
      if t == last, t > first, token.isCapital, w.hasFlag(t, .noun, NameFlags.trade), !token.has(.orgNoun),
        !w.isGiven(first)
      {
        c.make.organization += 5
      }
      // `Sidi Varnec`: a first name more often than a village, which only `à` tells.
      if t == first, token.has(.placeNoun), token.isCapital, !(token.has(.firstName) && !token.has(.noun)) {
        // `Stade Paul Serin`: a house that bears a name
        c.make.place += last > first && c.traits.contains(.headed) && w.isGiven(first + 1) ? 18 : 5
      }
      // `East Varna`: as constituencies and quarters are called
      if t == last, t == first + 1, w.has(.compounds), token.classes.isEmpty, !token.flags.contains(.allCaps),
        w.hasFlag(first, .adjective, NameFlags.toponym), !w.isGiven(first)
      {
        c.make.place += 4
      }
      // `Mid Sussex`: a part of a region
      if t == last, t == first + 1, w.has(.compounds), token.classes.hasAny(LexSet(.region, .state)),
        w.hasFlag(first, .adjective, NameFlags.toponym)
      {
        c.make.place += 14
      }
      // `Varnec Demain`: a list of candidates
      if t == last, t == first + 1, w.has(.headFirst), token.isCapital, !w.isGiven(first),
        token.classes.hasAny(LexSet(.adverb, .timeWord)), !token.classes.hasAny(NameClasses.name)
      {
        c.make.organization += 6
      }
      // `Typhoon Solin`
      if t == first, last > first, w.hasFlag(t, .noun, NameFlags.christened) { c.make.other += 12 }
      // `Wells Varne Arena`: a word for a building that is no word of the language
      // `Varne Museum of Art`
      let isOf = t < last && w.tokens[t + 1].has(.particle) && !w.tokens[t + 1].has(.preposition)
      if t == last || isOf, t > first, token.isCapital, !w.has(.compounds), token.has(.placeNoun),
        !token.has(.noun)
      {
        c.make.place += token.has(.surname) || w.isGiven(first) ? 3 : 8
      }
      // `Alexander County`, `Mandara Hospital`: the last word says what it is.
      if t == last, t > first, token.isCapital, w.has(.compounds) {
        // `Varna Crown Court`, but `Varna Court`
        let isBody =
          w.hasFlag(t, .orgNoun, LexFlags.OrgNoun.body.bit)
          && (c.tokens.count > 2 || w.hasFlag(t, .orgNoun, NameFlags.ofFirmNoun))
        if isBody { c.make.organization += 6 }
        if token.has(.placeNoun), !isBody { c.make.place += token.has(.surname) && w.isGiven(first) ? 1 : 8 }
        if token.has(.orgNoun) { c.make.organization += 3 }
        // `Portland Pilots`: a city and a noun in the plural make a team.
        if w.tokens[first].classes.hasAny(LexSet(.city, .region)),
          w.features(t, .noun).contains(.plural) || token.classes.isEmpty && endsAsPlural(token, w),
          !token.classes.hasAny(NameClasses.name), !token.has(.placeNoun)
        {
          c.make.organization += 8
        }
      }
      if t == last, t > first, token.has(.state), !c.traits.contains(.headed),
        !(token.has(.surname) && w.isGiven(first))
      {
        c.make.organization += 6
      }
      // `Toulouse Saint-Michel`
      if t == first, token.has(.city), !w.isGiven(first), !token.has(.surname) { c.make.place += 4 }
      if t == first, token.classes.hasAny(NameClasses.organization), !isPersonsName(c, w) {
        c.make.organization += 5
      }
      if t > first, t == last - 1, w.isSign(t, ".") { c.make.organization += 6 }
      if token.kind == .number { c.make.other += 3 }
      // `Verdane V320`: what a firm makes
      if t == last, t > first, isModel(token, w), w.hasFlag(first, .organization, NameFlags.company) {
        c.make.other += 16
      }
    }
  }

  /// `Anne Fabricant`: a word for a firm or whoever makes something, behind a first name.
  private static func isSurname(_ i: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), let first = c.tokens.first, i == first + 1, w.tokens[i].has(.role) else {
      return false
    }
    return w.isGiven(first)
      && !w.tokens[first].classes.hasAny(NameClasses.organization.union(LexSet(.orgNoun)))
  }

  /// `Wagner Moura`: a first name that is a body's name too, then a word that says nothing of bodies.
  private static func isPersonsName(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard let first = c.tokens.first, w.isGiven(first), c.tokens.count == 2 else { return false }
    let t = w.tokens[first + 1]
    return t.classes.isEmpty && !t.flags.contains(.allCaps) || t.has(.surname)
  }

  /// `Florence-Varsy`: a first part that is a town's name too, before one that is nobody's.
  private static func isOfTown(_ i: Int, _ w: Workspace) -> Bool {
    guard let prefix = w.prefixBeforeHyphen(w.tokens[i]), w.classes(ofPart: prefix).has(.city) else {
      return false
    }
    return !w.classes(ofPart: Span(prefix.end + 1, w.tokens[i].end)).hasAny(NameClasses.person)
  }

  /// `KVRN-TV`: letters, and behind the hyphen what a body is.
  private static func isStation(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard t.flags.contains(.allCaps), t.flags.contains(.hyphen), let prefix = w.prefixBeforeHyphen(t) else {
      return false
    }
    return prefix.count < 6 && w.classes(ofPart: Span(prefix.end + 1, t.end)).has(.orgNoun)
  }

  /// `Ufap-Unsa`, `FO-Pénitentiaire`: a union and its branch.
  private static func isOfUnion(_ i: Int, _ w: Workspace) -> Bool {
    guard let prefix = w.prefixBeforeHyphen(w.tokens[i]), w.tokens[i].classes.isEmpty else { return false }
    return [prefix, Span(prefix.end + 1, w.tokens[i].end)].contains {
      w.hasFlag(ofPart: $0, .organization, union)
    }
  }
  private static let union = LexFlags.Organization.union.bit

  /// `A320`, `RS-28`: capitals, then figures.
  private static func isModel(_ t: Token, _ w: Workspace) -> Bool {
    t.flags.contains(.hasDigit) && w.bytes[Int(t.start)] &- 0x41 < 26 && w.bytes[Int(t.end) - 1] &- 0x30 < 10
  }

  private static func endsAsPlural(_ t: Token, _ w: Workspace) -> Bool {
    w.lexicon.ends(w.word(t.start, t.end), in: .plurals, behind: 1)
  }

  /// `Orvigny-sur-Mer`, `Vern-Saint-Loup`: words tied by hyphens as only towns are called.
  private static func isToponym(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard t.flags.contains(.hyphen), w.has(.headFirst) else { return false }
    var start = t.start
    var isInner = false
    for at in t.start..<t.end where w.bytes[Int(at)] == 0x2D {
      let part = Span(start, at)
      let b = w.bytes[Int(part.start)]
      if isInner, part.count <= 5, b &- 0x61 < 26,
        w.classes(ofPart: part).hasAny(LexSet(.preposition, .determiner))
      {
        return true
      }
      if isInner, w.hasFlag(ofPart: part, .adjective, NameFlags.toponym) { return true }
      start = at + 1
      isInner = true
    }
    // `Dalvar-Sud`
    return isInner && w.hasFlag(ofPart: Span(start, t.end), .adjective, NameFlags.toponym)
  }
}
