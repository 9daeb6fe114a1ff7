/// What articles and prepositions before a name, and the nouns that govern it, say of its kind.
extension NameContext {
  static func isBehindLocative(_ i: Int, _ w: Workspace) -> Bool {
    i > 0 && w.tokens[i].isCapital && w.tokens[i].classes.isDisjoint(with: LexSet(.surname, .firstName))
      && w.sum(i - 1, .preposition).flags & NameFlags.locative != 0
  }

  /// The person's function on which a noun hangs by `de`.
  static func governingRole(_ noun: Int, _ floor: Int, _ w: Workspace) -> Int? {
    var i = noun - 1
    while i > floor - 4, i > 0, w.tokens[i].has(.determiner), !w.tokens[i].has(.preposition) {
      i -= 1
    }
    // `de la police`, `au Trésor`
    guard i > 0,
      w.hasFlag(i, .preposition, NameFlags.genitive)
        || w.tokens[i].has(.preposition) && NominalHead.isDefinite(i, w)
    else { return nil }
    let isBare = !w.tokens[i].has(.determiner) && !NominalHead.isDefinite(i, w)
    i -= 1
    while i > 0, w.isPlainAdjective(i), !w.tokens[i].has(.role) { i -= 1 }
    // `le numéro deux du parti Luc Petit`
    if w.isPersonalRole(i) || w.has(.headFirst) && w.endsRole(i) { return i }
    // `la secrétaire du comité d'entreprise Anne Roy`
    guard isBare, w.has(.headFirst), i > 1, w.tokens[i].classes.hasAny(LexSet(.orgNoun, .noun)),
      !w.tokens[i].isCapital, w.tokens[i].sentence == w.tokens[noun].sentence
    else { return nil }
    return governingRole(i, max(i - 2, floor - 3), w)
  }

  /// `au second tour Luc Petit`, which is no tower: a noun of a place whose article has the other gender.
  static func isOfOtherGender(_ noun: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), noun > 0 else { return false }
    let gender: Features = [.masculine, .feminine]
    var i = noun - 1
    while i > 0, noun - i < 3, w.tokens[i].has(.ordinal) || w.isPrenominal(i), !w.tokens[i].has(.determiner) {
      i -= 1
    }
    let said = w.features(i, .determiner).union(w.features(i, .possessive)).intersection(gender)
    let own = w.features(noun, .placeNoun).intersection(gender)
    return !said.isEmpty && !own.isEmpty && said != gender && own != gender && said != own
  }

  /// `la doyenne du village Anne Roy`, `le professeur des écoles Luc Petit`: whoever has a function there, for neither a land
  /// nor several houses are called after a person.
  static func isOfHolder(_ noun: Int, _ floor: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), c.traits.contains(.givenFirst), c.tokens.count > 1,
      noun == c.tokens.lowerBound - 1, w.tokens[noun].has(.placeNoun),
      let role = governingRole(noun, floor, w), !isHouse(noun, c, ofRole: role, w)
    else { return false }
    let f = w.features(noun, .placeNoun)
    return !w.hasFlag(noun, .placeNoun, NameFlags.housePart) || f.contains(.plural) && !f.contains(.singular)
  }

  /// `un médecin de l'hôpital Jean Morel`, `le directeur de l'hôpital Jean Morel de Varsange`: a house that bears a name,
  /// since several work there or its town follows.
  static func isHouse(_ noun: Int, _ c: NameCandidate, ofRole role: Int, _ w: Workspace) -> Bool {
    guard w.tokens[noun].has(.placeNoun) else { return false }
    let next = c.tokens.upperBound
    if next + 1 < w.zones[c.zone].tokens.upperBound, w.hasFlag(next, .preposition, NameFlags.genitive),
      w.tokens[next + 1].isCapital
    {
      return true
    }
    let f = role > 0 ? w.features(role - 1, .determiner) : []
    return !f.isEmpty && !f.contains(.definite) || w.features(role, .role).contains(.plural)
  }

  /// An article speaks once, however often it stands there.
  static func determiner(_ p: Int, _ c: inout NameCandidate, _ w: Workspace) {
    guard !c.traits.contains(.known), c.tokens.count == 1 || !c.traits.contains(.givenFirst) else { return }
    if w.features(p, .determiner).contains(.plural) {
      c.make.other += 1
      // `les Varnukuri`: unknown people in the plural are a group more than a place.
      if let first = c.tokens.first, c.tokens.count == 1, w.has(.gender), w.tokens[first].classes.isEmpty,
        !c.traits.contains(.acronym)
      {
        c.make.organization += 3
      }
    } else {
      c.make.organization += 2
      c.make.place += 1
    }
    c.evidence.person -= 2
  }

  static func preposition(_ p: Int, _ c: inout NameCandidate, _ w: Workspace) {
    let flags = w.sum(p, .preposition).flags
    // `Quant à Dalven, il a refusé`: whom the sentence is about
    if p > 0, let topic = w.phrase(at: p - 1), w.sum(topic, .preposition).flags & NameFlags.topic != 0 {
      return
    }
    // `affirme-t-il au Parisien`
    if let first = c.tokens.first, c.tokens.count == 1, PaperNames.reading(first, w) != nil { return }
    // `d'après Nexol, le site a fermé`: whoever says so.
    if isSource(p, w) {
      if !c.traits.contains(.known), c.tokens.count == 1 { c.evidence.organization += 2 }
      return
    }
    if isAround(p, w), !c.traits.contains(.known), !c.traits.contains(.givenFirst),
      !c.traits.contains(.acronym)
    {
      // `près d'Am Dalvar`, `à 40 km au sud de Dalvar`
      c.evidence.place += 5
    } else if isBeside(p, w) {
      // `en compagnie de Lutrenko`
      if !c.traits.contains(.known), !c.traits.contains(.acronym) { c.evidence.person += 3 }
    } else if flags & Self.pair != 0, isRoad(before: p, w) {
      // `sur la départementale 12, entre Varsy et Solin`
      c.evidence.place += 6
    } else if flags & NameFlags.genitive != 0, p > 0 {
      genitive(p - 1, &c, w)
    } else if flags & NameFlags.locative != 0 {
      // `à`, `en`, `dans` say more than `sur` and `chez`.
      let isPlain = flags & NameFlags.temporal != 0 && !c.traits.contains(.acronym)
      // `une étude parue lundi dans Varnish Letters`
      if isPlain, !c.traits.contains(.known), isPrinted(before: p, w) {
        c.evidence.organization += 6
        return
      }
      // `ingénieure au Cervam`: towns seldom have an article
      if isPlain, p > 0, c.tokens.count == 1, !c.traits.contains(.known), !c.traits.contains(.common),
        w.features(p, .preposition).contains(.definite), w.roleFlags(p - 1..<p) & NameFlags.profession != 0
      {
        c.evidence.organization += 6
        return
      }
      // `analyste chez Verdane`
      if !isPlain, p > 0, w.isPersonalRole(p - 1) { c.evidence.organization += 4 }
      // `a strategist at Verdane Brokers`
      if flags & NameFlags.post != 0, p > 0, w.isPersonalRole(p - 1) { c.evidence.organization += 6 }
      if flags & NameFlags.house != 0 || p > 0 && isOfFirm(p - 1, w) {
        c.evidence.organization += 3
        // Nobody is `chez` a place.
        if flags & NameFlags.house != 0, !c.traits.contains(.known) { c.evidence.place -= 6 }
      } else if isPlain, p > 0, c.tokens.count > 1, !c.traits.contains(.known),
        w.tokens[p - 1].has(.reporting)
      {
        // `a répondu à Xi Jinping`
        c.evidence.person += 3
      } else if !succeeds(p - 1, c, w) {
        // `le prix à Anne Roy` is said as often as it is told.
        let isGiven = c.traits.contains(.givenFirst) && c.tokens.count > 1 && !c.traits.contains(.known)
        // `une enquête sur Verdane`
        let isSubjectMatter =
          !isPlain && p > 0 && w.has(.headFirst)
          && (w.tokens[p - 1].has(.speechNoun) || w.hasFlag(p - 1, .role, NameFlags.document))
        if isSubjectMatter {
          c.evidence.organization += 1
        } else {
          c.evidence.place += isPlain && !isGiven ? 3 : 1
        }
        // `à Sidi Varnec`
        if isPlain, let first = c.tokens.first, c.tokens.count > 1, w.tokens[first].has(.placeNoun),
          w.isGiven(first), p == 0 || !w.isVerbForm(p - 1)
        {
          c.evidence.place += 5
        }
        // `à Collégien`: a town that is a word too, for nouns have an article.
        if isPlain, c.traits.contains(.common), !c.traits.contains(.known), c.tokens.count == 1,
          w.has(.headFirst),
          flags & Self.within == 0, w.features(p, .preposition).isDisjoint(with: .definite)
        {
          c.evidence.place += 3
        }
      }
    }
  }

  /// Whether something appeared in whatever a preposition leads to: `parus jeudi dans`, `a publié dans`.
  private static func isPrinted(before p: Int, _ w: Workspace) -> Bool {
    guard w.features(p, .preposition).isDisjoint(with: .definite), w.has(.headFirst) else { return false }
    var i = p - 1
    while i > 0, p - i < 4, w.tokens[i].classes.hasAny(NameClasses.time) || w.tokens[i].kind == .number {
      i -= 1
    }
    return i >= 0 && w.hasFlag(i, .verb, NameFlags.prints) && w.sum(p, .preposition).flags & countdown != 0
  }
  private static let countdown = LexFlags.Preposition.countdown.bit

  private static let within = LexFlags.Preposition.within.bit
  private static let pair = LexFlags.Preposition.pair.bit

  /// Whether a road, a line or its number stands right before a preposition.
  private static func isRoad(before p: Int, _ w: Workspace) -> Bool {
    var i = p - 1
    while i > 0, p - i < 4, w.sign(i) == .comma || w.tokens[i].kind == .number { i -= 1 }
    return i >= 0 && w.tokens[i].zone == w.tokens[p].zone
      && (w.hasFlag(i, .placeNoun, NameFlags.street)
        || w.hasFlag(i, .noun, NameFlags.numberedNoun) && w.tokens[i].has(.placeNoun)
        || isRoad(i, w))
  }

  /// The last word of what introduces a source.
  static func isSource(_ last: Int, _ w: Workspace) -> Bool {
    guard last >= 0 else { return false }
    if w.tokens[last].has(.sourcePreposition) { return true }
    return (max(0, last - 3)...last).contains {
      w.phrase(at: $0).map { $0.tokens.upperBound == last + 1 && $0.classes.has(.sourcePreposition) } ?? false
    }
  }

  /// The last word of a preposition that stands before persons.
  private static func isBeside(_ last: Int, _ w: Workspace) -> Bool {
    (max(0, last - 3)..<last).contains {
      guard let p = w.phrase(at: $0), p.tokens.upperBound == last + 1 else { return false }
      return w.sum(p, .preposition).flags & NameFlags.beside != 0
    }
  }

  /// The last word of a preposition that stands before places; `à 40 km de`, too.
  private static func isAround(_ last: Int, _ w: Workspace) -> Bool {
    if last > 2, w.hasFlag(last, .preposition, NameFlags.genitive), w.tokens[last - 1].has(.unit),
      w.tokens[last - 2].kind == .number, w.hasFlag(last - 3, .preposition, NameFlags.locative)
    {
      return true
    }
    return (max(0, last - 4)..<last).contains {
      guard let p = w.phrase(at: $0), p.tokens.upperBound == last + 1 else { return false }
      return w.sum(p, .preposition).flags & NameFlags.around != 0
    }
  }

  /// `succède à Anne Roy`: a full name behind a verb that takes nobody anywhere.
  private static func succeeds(_ verb: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    c.tokens.count > 1 && c.traits.contains(.givenFirst) && !c.traits.contains(.known)
      && verb >= 0 && w.isVerbForm(verb) && !w.isNounForm(verb) && !w.isMovement(verb)
      && w.verbFeatures(verb).isDisjoint(with: .pastParticiple)
  }

  /// `le rachat de`, `le chiffre d'affaires de`: the last word of a noun for what only a company has.
  private static func isOfFirm(_ last: Int, _ w: Workspace) -> Bool {
    // `l'usine Verdane` is of a firm, `l'usine de Vernoux` of a town.
    if last >= 0, w.tokens[last].has(.placeNoun) { return false }
    if w.hasFlag(last, .noun, NameFlags.firm) { return true }
    return (max(0, last - 3)..<max(0, last)).contains {
      guard let p = w.phrase(at: $0), p.tokens.upperBound == last + 1 else { return false }
      return w.sum(p, .noun).flags & NameFlags.firm != 0
    }
  }

  /// `le département de l'Intérieur`, `d'Etat`: the field of an office, and no land.
  static func isFieldOfOffice(_ noun: Int, _ c: inout NameCandidate, _ w: Workspace) -> Bool {
    guard c.tokens.count == 1, c.traits.contains(.common), !c.traits.contains(.known),
      w.has(.headFirst), w.hasFlag(noun, .placeNoun, NameFlags.territory),
      // `les cantons de Badin et de Solin`
      !w.features(noun, .noun).union(w.features(noun, .placeNoun)).contains(.plural)
    else { return false }
    c.traits.insert(.complement)
    c.make.place = 0
    return true
  }

  /// `les salariés de Casino`: a firm or paper of the pack that is a word too, behind `de` without an article, as no noun
  /// with a capital stands.
  private static func isBareHouse(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), c.tokens.count == 1, let first = c.tokens.first, first > 0,
      w.hasFlag(first, .organization, NameFlags.company | Unspoken.media),
      w.hasFlag(first - 1, .preposition, NameFlags.genitive)
    else { return false }
    return !w.tokens[first - 1].has(.determiner) && !NominalHead.isDefinite(first - 1, w)
  }

  /// What the noun before `de` says of the name behind it.
  static func genitive(_ before: Int, _ c: inout NameCandidate, _ w: Workspace) {
    // `ministère des Affaires étrangères`: its field, no name.
    // `le chef de Québec solidaire` has a body of the pack.
    let isLow = c.tokens.last.map { w.tokens[$0].isWord && !w.tokens[$0].isCapital } ?? false
    // `les agences des Nations unies`
    let isBody =
      c.traits.contains(.known) && c.make.organization >= 4
      && (c.tokens.count > 1 || isPartyOfMany(c, w) || isBareHouse(c, w))
    // `le maire de La Motte`
    let isArticled = opensWithArticle(c, w)
    let isField = !isBody && !isArticled && (c.traits.contains(.common) || isLow)
    var n = before
    while n > 0, n > before - 2, w.isPlainAdjective(n),
      !w.tokens[n].classes.hasAny(LexSet(.placeNoun, .orgNoun, .role))
        // `le village voisin de Kossa`
        || w.tokens[n].has(.role) && w.tokens[n - 1].has(.placeNoun) && w.has(.headFirst)
    {
      n -= 1
    }
    let noun = w.tokens[n]
    // `la veuve de Bertaud`, `l'avocat de Vialard`: somebody's, where a name of one word could be a firm's.
    if w.has(.headFirst), n == before, c.tokens.count == 1,
      c.traits.isDisjoint(with: [.known, .acronym, .common]),
      noun.has(.kin) || isCounsel(n, w), !w.tokens[c.tokens.lowerBound - 1].has(.determiner)
    {
      c.evidence.person += 6
      return
    }
    if w.sign(before) == .comma {
      // `Paul Serin, de Verdane Capital, …`
      if c.tokens.count > 1, !c.traits.contains(.known), !c.traits.contains(.givenFirst), before > 0,
        w.tokens[before - 1].isCapital
      {
        c.evidence.organization += 4
      }
    } else if w.hasFlag(n, .noun, NameFlags.press), n == before, c.tokens.count <= 2,
      !c.traits.contains(.known),
      !c.traits.contains(.givenFirst), !w.tokens[c.tokens.lowerBound - 1].has(.determiner)
    {
      // `une information d'Arcvoix`
      c.evidence.organization += 6
    } else if isOfFirm(n, w) {
      if !c.traits.contains(.known), !c.traits.contains(.givenFirst) { c.evidence.organization += 4 }
    } else if noun.has(.placeNoun), w.roleFlags(endingAt: n) & NameFlags.office == 0,
      !PlaceHeads.isComplement(n, w)
    {
      if isFieldOfOffice(n, &c, w) { return }
      // `la commune de Robert Serin`: whose it is; `la ville de Victoria Falls`
      if c.traits.contains(.givenFirst), !c.traits.contains(.known), w.has(.headFirst),
        let first = c.tokens.first, c.tokens.count == 2,
        w.tokens[first + 1].classes.isDisjoint(with: NameClasses.place),
        !w.hasFlag(first, .firstName, NameFlags.ambiguousGiven), !w.tokens[first - 1].has(.determiner)
      {
        c.evidence.person += 2
        return
      }
      // `la province de Tatar`, where the pack knows a firm of that name.
      if w.hasFlag(n, .placeNoun, NameFlags.territory), c.tokens.count == 1, !c.traits.contains(.acronym) {
        c.evidence.place += 4
      }
      // `au siège de la FNPF`, `l'usine de WeylTech Lamont`
      let isFirm =
        w.tokens[c.tokens.lowerBound].flags.contains(.innerCapital) && !c.traits.contains(.acronym)
        // `le quartier d'al-Nour`
        && w.prefixBeforeHyphen(w.tokens[c.tokens.lowerBound]) == nil
      if c.traits.contains(.acronym) || isFirm, !c.traits.contains(.known) {
        c.evidence.organization += 5
      } else {
        c.evidence.place += 5
      }
    } else if w.isPersonalRole(n) || w.isCompoundRole(n) || w.roleFlags(endingAt: n) & NameFlags.office != 0,
      !c.traits.contains(.givenFirst)
    {
      // `le PDG de Télécom Horizon` heads a firm, though both words are words of the language.
      let isHouse = w.roleFlags(endingAt: n) & NameFlags.ofFirm != 0 && c.tokens.count > 1
      if isField, !isHouse { c.traits.insert(.complement) }
      // `le PDG de Verdane Horizon`
      if w.roleFlags(endingAt: n) & NameFlags.ofFirm != 0 { c.make.organization += 4 }
      // `le grimpeur de Caldas da Rainha`: nobody rides or plays for a person.
      if w.roleFlags(endingAt: n) & (NameFlags.sport | NameFlags.coach) == NameFlags.sport,
        c.tokens.count > 1,
        !c.traits.contains(.known), w.has(.headFirst)
      {
        c.evidence.person -= 8
        c.make.place += 2
      }
      guard c.tokens.count == 1 || isArticled, !isField else { return }
      if w.roleFlags(ofHead: n) & NameFlags.local != 0 { c.evidence.place += 6 }
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
      // `au large de Zouaraba`: a lone name behind `de` is more often a place; towns have no article: `l'effet du Solvax`.
      let hasArticle = w.features(c.tokens.lowerBound - 1, .preposition).contains(.definite)
      if hasArticle, w.has(.headFirst) { c.make.other += 2 } else { c.make.place += 1 }
    }
  }

  /// `La Seyne`, `La Maison des Voix`: an article with a capital within the sentence.
  private static func opensWithArticle(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), !c.traits.contains(.initial), let first = c.tokens.first,
      c.tokens.count == 2 || CandidateNames.isTitled(c, w)
    else { return false }
    return w.features(first, .determiner).isSuperset(of: [.definite, .singular])
  }

  /// `avocat`, one person's rather than a house's.
  private static func isCounsel(_ i: Int, _ w: Workspace) -> Bool {
    w.hasFlag(i, .role, NameFlags.bar) && !w.hasFlag(i, .role, NameFlags.group)
  }

  /// `le gouvernement Conte`: whoever leads the body that stands right before.
  static func isLeader(_ body: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    w.hasFlag(body, .orgNoun, NameFlags.led) && c.tokens.count <= 2 && !c.traits.contains(.acronym)
      && c.make.place < 4 && c.make.organization < 4
  }

  /// `la députée Renaissance Anne Roy`: a party that is a word too, behind a function that one has for a party.
  static func isPartyOf(_ role: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    guard c.tokens.count == 1, let first = c.tokens.first, w.has(.headFirst), w.isPersonalRole(role),
      w.hasFlag(first, .organization, party), !w.isGiven(first)
    else { return false }
    return w.roleFlags(ofHead: role) & (NameFlags.ofState | NameFlags.local) != 0
  }
  private static let party = LexFlags.Organization.party.bit

  /// `le candidat des Verts`: a party of the pack that is a word in the plural too, within a sentence.
  private static func isPartyOfMany(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard let first = c.tokens.first, first > 0, w.has(.gender), w.hasFlag(first, .organization, party),
      !c.traits.contains(.initial)
    else { return false }
    return w.features(first - 1, .determiner).union(w.features(first - 1, .preposition)).contains(.plural)
  }
}
