/// What the words around a candidate and inside it say of its kind.
enum NameContext {
  static func weigh(_ w: Workspace) {
    for i in w.naming.candidates.indices {
      var c = w.naming.candidates[i]
      PackEvidence.weigh(&c, w)
      inside(&c, w)
      before(&c, w)
      after(&c, w)
      w.naming.candidates[i] = c
    }
  }

  /// The make of the name itself.
  private static func inside(_ c: inout NameCandidate, _ w: Workspace) {
    guard let first = c.tokens.first, let last = c.tokens.last else { return }
    if c.traits.contains(.headed), c.tokens.count > 1 { c.make.organization += 6 }
    if c.traits.contains(.acronym), !c.traits.contains(.known) {
      // `A.B., né en 1982`: somebody whose name is held back.
      if w.tokens[first].flags.contains(.dotted), c.tokens.count == 1 {
        c.make.person += 4
      } else {
        c.make.organization += 3
      }
    }
    guard c.tokens.count > 1, !c.traits.contains(.known) else {
      if w.tokens[first].flags.contains(.innerCapital) { c.make.organization += 2 }
      if c.tokens.count == 1, w.tokens[first].flags.contains(.hyphen), w.isGiven(first) {
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
    if c.traits.contains(.common), !w.isGiven(first) { c.make.organization += 3 }
    // `France Bleu Picardie`
    if let p = w.phrase(at: first), w.isName(p), p.tokens.upperBound < c.tokens.upperBound,
      p.classes.hasAny(NameClasses.organization)
    {
      c.make.organization += 6
    }
    // `Ostish National Red Cross`
    if w.lexicon.traits.contains(.compounds),
      (first + 1...last).contains(where: {
        w.phrase(at: $0).map {
          $0.tokens.upperBound == last + 1 && w.isName($0) && $0.classes.hasAny(NameClasses.organization)
        } ?? false
      })
    {
      c.make.organization += 6
    }
    for t in c.tokens {
      let token = w.tokens[t]
      if w.isSign(t, "&") || token.has(.legalForm) { c.make.organization += 6 }
      if t > first, token.has(.particle), !token.isCapital, !c.traits.contains(.headed) {
        c.make.person += 2
      }
      if t > first, t < last, token.flags.contains(.dotted) { c.make.person += 3 }
      if token.has(.orgNoun), token.isCapital, t == first || t == last { c.make.organization += 5 }
      if t == first, token.has(.placeNoun), token.isCapital { c.make.place += 5 }
      // `Typhoon Solin`
      if t == first, last > first, w.hasFlag(t, .noun, NameFlags.christened) { c.make.other += 12 }
      // `Alexander County`, `Mandara Hospital`: the last word says what it is.
      if t == last, t > first, token.isCapital, w.lexicon.traits.contains(.compounds) {
        if token.has(.placeNoun) { c.make.place += token.has(.surname) && w.isGiven(first) ? 1 : 8 }
        if token.has(.orgNoun) { c.make.organization += 3 }
        // `Portland Pilots`: a city and a noun in the plural make a team.
        if w.tokens[first].classes.hasAny(LexSet(.city, .region)),
          w.features(t, .noun).contains(.plural) || token.classes.isEmpty && endsInS(token, w),
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
    }
  }

  /// `Wagner Moura`: a first name that is a body's name too, then a word that says nothing of bodies.
  private static func isPersonsName(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard let first = c.tokens.first, w.isGiven(first), c.tokens.count == 2 else { return false }
    let t = w.tokens[first + 1]
    return t.classes.isEmpty && !t.flags.contains(.allCaps) || t.has(.surname)
  }

  private static func endsInS(_ t: Token, _ w: Workspace) -> Bool { w.bytes[Int(t.end) - 1] == 0x73 }

  private static func before(_ c: inout NameCandidate, _ w: Workspace) {
    guard let first = c.tokens.first, first > w.zones[c.zone].tokens.lowerBound else {
      if c.traits.contains(.signature), !c.traits.contains(.known), c.tokens.count > 1 {
        c.evidence.person += 3
      }
      // `Dufaut : « Ils nous ont dominés »`: who says so.
      if let first = c.tokens.first, w.zones[c.zone].role == .headline, c.tokens.count == 1,
        w.isSign(first + 1, ":"),
        w.opensQuotation(first + 2), w.tokens[first].classes.isDisjoint(with: NameClasses.common),
        !w.tokens[first].flags.contains(.allCaps), !c.traits.contains(.known)
      {
        c.evidence.person += 8
      }
      return
    }
    var p = first - 1
    if w.sign(p) == .bracket, c.tokens.count == 1, !c.traits.contains(.acronym), p > 0,
      !w.tokens[first].has(.agency),
      isPlaceBefore(p - 1, w)
    {
      // `Kévin Dale (Verdane)`: whom he rides or works for.
      let isTeam = (1...3).contains {
        p >= $0 && w.tokens[p - $0].has(.firstName) && w.tokens[p - $0].isCapital
      }
      if isTeam { c.evidence.organization += 4 } else { c.evidence.place += 4 }
    }
    // `Landquart (GR)`: the canton, the state of a place.
    if w.sign(p) == .bracket, c.tokens.count == 1, c.traits.contains(.acronym), !c.traits.contains(.known),
      w.tokens[first].end - w.tokens[first].start == 2, w.isSign(first + 1, ")"), p > 1,
      w.tokens[p - 1].classes.hasAny(NameClasses.place) || isBehindLocative(p - 1, w)
    {
      c.make.organization -= 3
      c.evidence.place += 6
    }
    if w.opensQuotation(p), closesBehind(c, w), !c.traits.contains(.known) { c.evidence.other += 5 }
    if c.traits.contains(.signature), !c.traits.contains(.known), c.tokens.count > 1 {
      c.evidence.person += 4
    }
    let direct = w.tokens[p]
    // `le député PRC Paul Serin`: his party.
    let isParty = c.traits.contains(.acronym) && c.tokens.count == 1 && isBeforeName(c, w)
    if isParty { c.make.organization += 4 }
    if isSeveral(p, c, w) {
      // `les députés Verdane`: of that party.
      c.make.organization += 6
    } else if isKnownBody(c, w), w.isPersonalRole(p) {
      // `secrétaire syndical CGT`: where he is it.
      c.make.organization += 2
    } else if !isParty, direct.has(.kin) || w.isPersonalRole(p) && !isOfBody(p, w) && !isVerb(p, w) {
      c.evidence.person += 6
    }
    // A comma after the role: `le ministre, Jean Morel,`
    if w.sign(p) == .comma, p > 0, w.isPersonalRole(p - 1) { c.evidence.person += 2 }
    // `son frère, Régis,`, `sa fille cadette, Paetong,`
    if w.sign(p) == .comma, p > 1, c.tokens.count == 1, w.sign(c.tokens.upperBound) == .comma,
      w.tokens[p - 1].has(.kin) || w.isPlainAdjective(p - 1) && w.tokens[p - 2].has(.kin),
      !c.traits.contains(.known) || w.isGiven(first)
    {
      c.evidence.person += 6
    }
    if direct.has(.determiner), !direct.has(.preposition) {
      determiner(p, &c, w)
      // `la province de la Kossa`
      if p > 1, w.tokens[p - 2].has(.placeNoun), w.hasFlag(p - 1, .preposition, NameFlags.genitive),
        !c.traits.contains(.headed)
      {
        if c.traits.contains(.acronym), !c.traits.contains(.known) {
          c.evidence.organization += 5
        } else {
          c.evidence.place += 5
        }
      }
    }
    if direct.has(.preposition) { preposition(p, &c, w) }
    if direct.classes.hasAny(NameClasses.verbal), w.features(p, .reporting).contains(.pastParticiple) {
      c.evidence.person += 2
      c.evidence.organization += 1
    }
    // The noun before, past its adjectives: `groupe textile X`, `constructeur allemand X`, `sociologue italien X`.
    let floor = max(w.zones[c.zone].tokens.lowerBound, first - 4)
    while p >= floor, w.isPlainAdjective(p), !w.tokens[p].has(.role) || isOfBody(p, w),
      !w.tokens[p].has(.orgNoun)
    {
      p -= 1
    }
    guard p >= floor, !w.tokens[p].isCapital || w.isInitial(p) || w.tokens[p].has(.orgNoun) else { return }
    let isPerson = w.isPersonalRole(p)
    // `without center Joe Dale`
    let isFullName = c.traits.contains(.givenFirst) && w.lexicon.traits.contains(.compounds)
    if w.tokens[p].has(.orgNoun), !isPerson, !isFullName {
      // `le porte-parole de la police Paul Serin`: the body belongs to the function.
      // `le député d'opposition Mara Kanong`: without an article it is no body of a name.
      let isBare =
        p > 0 && w.hasFlag(p - 1, .preposition, NameFlags.genitive) && !w.tokens[p - 1].has(.determiner)
      let isOfRole =
        (c.traits.contains(.givenFirst)
          || isForeign(c, w) && (isBare || !w.hasFlag(p, .orgNoun, NameFlags.again)))
        && isComplementOfRole(p, floor, w)
      // `le nouvel élu au Conseil fédéral Johann Meyer`: with its adjective the body is whole.
      let isWhole = p < first - 1 && w.tokens[p].isCapital && c.traits.contains(.givenFirst)
      if isOfRole || isWhole {
        c.evidence.person += 4
      } else {
        c.evidence.organization += 6
      }
    }
    if w.tokens[p].has(.placeNoun) { c.evidence.place += 4 }
    // `le typhon Solin`, `la tempête tropicale Maro`
    if w.hasFlag(p, .noun, NameFlags.christened) { c.evidence.other += 12 }
    // `le film Marée`, `les tubes Marée et Lune`
    if w.hasFlag(p, .unspokenNoun, work), !w.tokens[p].has(.orgNoun), !c.traits.contains(.known),
      !c.traits.contains(.givenFirst), p == 0 || !w.hasFlag(p - 1, .preposition, NameFlags.genitive)
    {
      c.evidence.other += 8
    }
    if p < first - 1, isPerson || w.tokens[p].has(.kin) { c.evidence.person += 6 }
    if !isPerson, !w.tokens[p].has(.orgNoun), w.hasFlag(p, .noun, NameFlags.human) {
      c.evidence.person += 4
    }
  }

  /// `a accusé Moscou`: what somebody did, no function.
  private static func isVerb(_ p: Int, _ w: Workspace) -> Bool {
    p > 0 && w.isParticiple(p) && w.isAuxiliary(p - 1)
  }

  private static let work = LexFlags.bit("work", of: .unspokenNoun)

  /// `Orvigny-sur-Mer`, `Vern-Saint-Loup`: words tied by hyphens as only towns are called.
  private static func isToponym(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard t.flags.contains(.hyphen), !w.lexicon.traits.contains(.compounds) else { return false }
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
    return false
  }

  /// Two or three words that the pack doesn't know, each with a capital and small letters.
  private static func isForeign(_ c: NameCandidate, _ w: Workspace) -> Bool {
    (2...3).contains(c.tokens.count)
      && c.tokens.allSatisfy { w.mayNamePerson($0) }
  }

  /// A body of the pack that is no person's name.
  private static func isKnownBody(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard c.traits.contains(.known), c.make.organization >= 6, let first = c.tokens.first else {
      return false
    }
    return !w.tokens[first].classes.hasAny(NameClasses.person)
  }

  /// A function in the plural before a name that doesn't begin with a first name and no other name follows.
  private static func isSeveral(_ p: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.isPersonalRole(p), !w.lexicon.traits.contains(.compounds), !c.traits.contains(.givenFirst) else {
      return false
    }
    let f = w.features(p, .role)
    guard f.contains(.plural), !f.contains(.singular) else { return false }
    let next = c.tokens.upperBound
    guard next < w.tokens.count else { return true }
    return !w.tokens[next].has(.coordinator) && !w.isSign(next, ",")
  }

  /// `l'agence officielle`: an adjective, whatever function it may be by itself.
  private static func isOfBody(_ p: Int, _ w: Workspace) -> Bool {
    p > 0 && !w.lexicon.traits.contains(.compounds) && w.tokens[p].has(.adjective)
      && w.tokens[p - 1].has(.orgNoun) && !w.tokens[p - 1].isCapital
  }

  private static func isBehindLocative(_ i: Int, _ w: Workspace) -> Bool {
    i > 0 && w.tokens[i].isCapital && w.tokens[i].classes.isDisjoint(with: LexSet(.surname, .firstName))
      && w.sum(i - 1, .preposition).flags & NameFlags.locative != 0
  }

  private static func isBeforeName(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let next = c.tokens.upperBound
    return next < w.zones[c.zone].tokens.upperBound && w.tokens[next].isWord && w.tokens[next].isCapital
      && w.isGiven(next)
  }

  /// Whether a noun hangs by `de` on a person's function.
  private static func isComplementOfRole(_ noun: Int, _ floor: Int, _ w: Workspace) -> Bool {
    var i = noun - 1
    while i > floor - 4, i > 0, w.tokens[i].has(.determiner), !w.hasFlag(i, .preposition, NameFlags.genitive)
    {
      i -= 1
    }
    guard i > 0, w.hasFlag(i, .preposition, NameFlags.genitive) else { return false }
    i -= 1
    while i > 0, w.isPlainAdjective(i), !w.tokens[i].has(.role) { i -= 1 }
    return w.isPersonalRole(i)
  }

  /// An article speaks once, however often it stands there.
  private static func determiner(_ p: Int, _ c: inout NameCandidate, _ w: Workspace) {
    guard !c.traits.contains(.known), c.tokens.count == 1 || !c.traits.contains(.givenFirst) else { return }
    if w.features(p, .determiner).contains(.plural) {
      c.make.other += 1
    } else {
      c.make.organization += 2
      c.make.place += 1
    }
    c.evidence.person -= 2
  }

  private static func preposition(_ p: Int, _ c: inout NameCandidate, _ w: Workspace) {
    let flags = w.sum(p, .preposition).flags
    if flags & NameFlags.genitive != 0, p > 0 {
      genitive(p - 1, &c, w)
    } else if flags & NameFlags.locative != 0 {
      // `à`, `en`, `dans` say more than `sur` and `chez`.
      let isPlain = flags & NameFlags.temporal != 0 && !c.traits.contains(.acronym)
      // `analyste chez Verdane`
      if !isPlain, p > 0, w.isPersonalRole(p - 1) { c.evidence.organization += 4 }
      // `a strategist at Verdane Brokers`
      if flags & NameFlags.post != 0, p > 0, w.isPersonalRole(p - 1) { c.evidence.organization += 6 }
      if flags & NameFlags.house != 0 {
        c.evidence.organization += 3
      } else if isPlain, p > 0, c.tokens.count > 1, !c.traits.contains(.known),
        w.tokens[p - 1].has(.reporting)
      {
        // `a répondu à Xi Jinping`
        c.evidence.person += 3
      } else {
        c.evidence.place += isPlain ? 3 : 1
      }
    }
  }

  /// What the noun before `de` says of the name behind it.
  private static func genitive(_ before: Int, _ c: inout NameCandidate, _ w: Workspace) {
    // `ministère des Affaires étrangères`: its field, no name.
    let isField = c.traits.contains(.common) || c.tokens.last.map { !w.tokens[$0].isCapital } ?? false
    var n = before
    while n > 0, n > before - 2, w.isPlainAdjective(n),
      !w.tokens[n].classes.hasAny(LexSet(.placeNoun, .orgNoun, .role))
    {
      n -= 1
    }
    let noun = w.tokens[n]
    if noun.has(.placeNoun) {
      // `au siège de la FNPF`
      if c.traits.contains(.acronym), !c.traits.contains(.known) {
        c.evidence.organization += 5
      } else {
        c.evidence.place += 5
      }
    } else if w.isPersonalRole(n), !c.traits.contains(.givenFirst) {
      if isField { c.traits.insert(.complement) }
      guard c.tokens.count == 1, !isField else { return }
      if w.hasFlag(n, .role, NameFlags.local) { c.evidence.place += 6 }
      // `la députée de Vernoux`, but `la députée de la Coalition`
      if w.hasFlag(n, .role, NameFlags.ofState), !c.traits.contains(.acronym), !c.traits.contains(.known),
        !w.tokens[c.tokens.lowerBound - 1].has(.determiner)
      {
        c.evidence.place += 4
      }
      // `les analystes de Verdane`
      let f = w.features(n, .role)
      if f.contains(.plural), !f.contains(.singular), w.roleFlags(n..<n + 1) & NameFlags.own != 0 {
        c.make.organization += 3
      }
      c.make.organization += 2
      c.make.place += 1
    } else if noun.has(.orgNoun) || noun.has(.role) {
      if isField, c.tokens.count == 1 || c.traits.contains(.known) {
        c.traits.insert(.complement)
        return
      }
      c.make.place += 1
      c.make.organization += 1
    } else if c.tokens.count == 1, !c.traits.contains(.acronym), !c.traits.contains(.common) {
      // `au large de Zouaraba`: a lone name behind `de` is more often a place.
      c.make.place += 1
    }
  }

  private static func closesBehind(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let s = w.sign(c.tokens.upperBound)
    return s == .close || s == .open
  }

  private static func isPlaceBefore(_ i: Int, _ w: Workspace) -> Bool {
    w.tokens[i].isCapital && !w.tokens[i].classes.hasAny(LexSet(.firstName, .state, .region))
  }
}
