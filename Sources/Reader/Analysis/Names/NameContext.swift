/// What the words around a candidate and inside it say of its kind.
enum NameContext {
  static func weigh(_ w: Workspace) {
    for i in w.naming.candidates.indices {
      var c = w.naming.candidates[i]
      PackEvidence.weigh(&c, w)
      if opensWithInitials(c, w) { c.evidence.person += 5 }
      inside(&c, w)
      WordEnds.weigh(&c, w)
      NearContext.weigh(&c, w)
      if isBehindBody(i, w) { c.evidence.person += 6 } else { before(&c, w) }
      after(&c, w)
      FirmContext.weigh(&c, w)
      if ActingPlaces.holds(c, w) { c.traits.insert(.acting) }
      w.naming.candidates[i] = c
    }
  }

  /// `l'élu de l'Union des métiers du bois Paul Serin`: a full name right behind a body's, whose last noun says nothing of it.
  private static func isBehindBody(_ i: Int, _ w: Workspace) -> Bool {
    guard i > 0, w.naming.candidates[i].traits.contains(.givenFirst) else { return false }
    let body = w.naming.candidates[i - 1]
    return body.tokens.count > 1
      && (body.traits.contains(.headed) || body.traits.contains(.known) && body.make.organization >= 4)
      && body.tokens.upperBound == w.naming.candidates[i].tokens.lowerBound
  }

  /// `JJ Kinahan`: two letters that are no known acronym, then a word that may be a surname.
  private static func opensWithInitials(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard c.tokens.count == 2, let first = c.tokens.first,
      w.tokens[first].span.count == 2, w.tokens[first].flags.contains(.allCaps),
      // In English nearly all that persons have end or begin with a J; `TD`, `AK` are houses.
      w.tokens[first].span.range.contains(where: { w.lexicon.lists(w.bytes[$0], in: .initials) }),
      w.tokens[first].classes.isDisjoint(with: NameClasses.name.union(NameClasses.common))
    else { return false }
    let next = w.tokens[first + 1]
    return next.isCapital && !next.flags.contains(.allCaps) && w.mayNamePerson(first + 1)
  }

  /// `will pass Joe Dale`, `to square Joe Dale`: a verb that is spelt like the noun for a place.
  private static func isDone(_ i: Int, _ w: Workspace) -> Bool {
    w.has(.conversion) && i > 0 && w.isVerbForm(i)
      && (w.isAuxiliary(i - 1) || w.hasFlag(i - 1, .preposition, LexFlags.Preposition.infinitive.bit))
  }

  static func before(_ c: inout NameCandidate, _ w: Workspace) {
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
      if PlaceContext.opensHeadline(c, w) { c.evidence.place += 8 }
      return
    }
    var p = first - 1
    let direct = w.tokens[p]
    let isSign = !direct.isWord
    if isSign { bracketed(p, &c, w) }
    if isSign || direct.has(.coordinator), BracketedPlaces.holds(c, w) { c.evidence.place += 8 }
    if isSign, w.opensQuotation(p), closesBehind(c, w), !c.traits.contains(.known) { c.evidence.other += 5 }
    if c.traits.contains(.signature), !c.traits.contains(.known), c.tokens.count > 1,
      // `BBC Orient`: a house and its branch
      !w.tokens[first].classes.hasAny(NameClasses.organization) || w.isGiven(first)
    {
      c.evidence.person += 4
    }
    if PlaceContext.isSided(c, w) || PlaceContext.isVisited(c, w) { c.evidence.place += 6 }
    // `a woman called Azra`
    if w.has(.capitals), p > 0, w.isVerbForm(p), w.isHuman(p - 1),
      direct.has(.unspokenNoun) || w.hasFlag(p, .reporting, LexFlags.Reporting.named.bit)
    {
      c.evidence.person += 8
    }
    // `(Paul) Dalven`
    if isSign, w.isSign(p, ")"), p > 1, w.isSign(p - 2, "("), w.isGiven(p - 1) { c.evidence.person += 6 }
    // `le député PRC Paul Serin`: his party.
    let isParty = c.traits.contains(.acronym) && c.tokens.count == 1 && isBeforeName(c, w)
    // `le chimiste belge Verdane Chimie`: a name that is a firm's by its own words.
    let isFirm = c.make.organization >= 5 && c.tokens.count > 1 && !c.traits.contains(.givenFirst)
    if isParty { c.make.organization += 4 }
    let isRole = w.isPersonalRole(p)
    if isRole, isSeveral(p, c, w) {
      // `les députés Verdane`: of that party.
      c.make.organization += 6
    } else if isRole || c.traits.contains(.acronym) && w.endsFunction(p), isKnownBody(c, w) {
      // `secrétaire syndical CGT`: where he is it.
      c.make.organization += 2
    } else if isRole, isLabelled(p, c, w) || isPartyOf(p, c, w) {
      // `Anne Morel, déléguée VTK`
      c.make.organization += 4
    } else if isTrade(p, c, w) {
      // `le promoteur Verdane`, `l'éditeur Sarvel`
      c.evidence.organization += 6
    } else if !isParty, !isFirm,
      direct.has(.kin) || w.endsFunction(p) || isRole && !isOfBody(p, w) && !isVerb(p, w)
    {
      c.evidence.person += 6
    }
    // A comma after the role: `le ministre, Jean Morel,`
    if isSign, w.sign(p) == .comma, p > 0, w.isPersonalRole(p - 1) { c.evidence.person += 2 }
    // `L'entreprise, Verdane Chimie, a …`
    if isSign, w.has(.headFirst), w.sign(p) == .comma, p > 1, w.sign(c.tokens.upperBound) == .comma,
      w.tokens[p - 1].has(.orgNoun), !w.tokens[p - 1].isCapital, !w.isPersonalRole(p - 1),
      w.tokens[p - 2].has(.determiner) && !w.tokens[p - 2].has(.preposition),
      !c.traits.contains(.givenFirst), !c.traits.contains(.civil)
    {
      c.evidence.organization += 5
    }
    // `son frère, Régis,`, `sa fille cadette, Paetong,`
    if isSign, w.sign(p) == .comma, p > 1, c.tokens.count == 1, w.sign(c.tokens.upperBound) == .comma,
      w.tokens[p - 1].has(.kin) || w.isPlainAdjective(p - 1) && w.tokens[p - 2].has(.kin),
      !c.traits.contains(.known) || w.isGiven(first)
    {
      c.evidence.person += 6
    }
    if direct.has(.determiner), !direct.has(.preposition) {
      // `la Douma`, where a town without an article is called so too
      if c.traits.contains(.known), c.tokens.count == 1, w.tokens[first].has(.city),
        w.tokens[first].has(.organization), w.features(p, .determiner).isSuperset(of: [.definite, .singular])
      {
        c.evidence.organization += 2
      }
      // `la Marine`: no woman has an article.
      if c.tokens.count == 1, w.tokens[first].has(.orgNoun), w.tokens[first].has(.firstName),
        !c.traits.contains(.initial), w.has(.gender),
        w.features(p, .determiner).isSuperset(of: [.definite, .singular])
      {
        c.evidence.organization += 8
      }
      determiner(p, &c, w)
      // `la province de la Kossa`, `l'église parisienne de la Madeleine`
      let noun = p > 2 && w.isPlainAdjective(p - 2) ? p - 3 : p - 2
      if p > 1, w.tokens[noun].has(.placeNoun), w.hasFlag(p - 1, .preposition, NameFlags.genitive),
        !c.traits.contains(.headed), w.roleFlags(endingAt: noun) & NameFlags.office == 0,
        !isFieldOfOffice(noun, &c, w)
      {
        if c.traits.contains(.acronym), !c.traits.contains(.known) {
          c.evidence.organization += 5
        } else {
          c.evidence.place += 5
        }
      }
    }
    // `le wali de l'Assane`, `la préfète de la Varsine`
    if p > 1, direct.has(.determiner), !direct.has(.preposition), c.tokens.count == 1,
      !c.traits.contains(.known),
      !c.traits.contains(.acronym), !c.traits.contains(.common), w.has(.headFirst),
      w.hasFlag(p - 1, .preposition, NameFlags.genitive),
      w.roleFlags(endingAt: p - 2) & (NameFlags.local | NameFlags.ofState) == NameFlags.local
        | NameFlags.ofState
    {
      c.evidence.place += 6
    }
    if direct.has(.preposition) { preposition(p, &c, w) }
    // `a sanctionné Orange`: towns seldom have anything done to them.
    if c.traits.contains(.known), c.make.place >= 4, w.isVerbForm(p), w.tokens[first].has(.organization),
      c.tokens.count == 1, !PlaceContext.isVisited(c, w)
    {
      c.evidence.organization += 3
    }
    // `lisait Racine`, `en citant Mendès France`: whose works or words they are, though a town is called so too
    if w.sum(p, .reporting).flags & (Frame.reads | Frame.cites) != 0,
      w.tokens[first].has(.surname) || c.traits.contains(.givenFirst)
    {
      c.evidence.person += 8
    }
    // `« … », peste Yamina`, though a party is called so too
    if c.tokens.count == 1, w.tokens[first].has(.firstName), w.tokens[first].has(.organization),
      direct.has(.reporting),
      w.features(p, .reporting).contains(.third), p > 0, !w.tokens[p - 1].isWord
    {
      c.evidence.person += 8
    }
    if direct.classes.hasAny(NameClasses.verbal), w.features(p, .reporting).contains(.pastParticiple) {
      // `a précisé Verdane`: persons are called by a lone word only where their full name stands elsewhere.
      c.evidence.person += c.tokens.count == 1 && w.tokens[first].classes.isEmpty ? 1 : 2
      c.evidence.organization += c.tokens.count == 1 && w.has(.headFirst) ? 2 : 1
    }
    // `son roman La Maison des eaux`, `son film, La Rive,`: an article with a capital begins a title.
    let titled = w.sign(first - 1) == .comma && first > 1 ? first - 2 : first - 1
    if w.hasFlag(titled, .unspokenNoun, NameFlags.work), w.tokens[first].has(.determiner),
      w.has(.headFirst), !w.tokens[titled].has(.orgNoun)
    {
      c.evidence.other += 16
    }
    if Titles.isWritten(c, w) { c.evidence.other += 16 }
    // The noun before, past its adjectives: `groupe textile X`, `constructeur allemand X`, `sociologue italien X`.
    let floor = max(w.zones[c.zone].tokens.lowerBound, first - 4)
    while p >= floor, w.isPlainAdjective(p), !w.tokens[p].has(.role) || isOfBody(p, w),
      !w.tokens[p].has(.orgNoun)
    {
      p -= 1
    }
    // `le géant pétrolier Verdane`
    if p > floor, w.tokens[p].has(.adjective), w.tokens[p - 1].has(.orgNoun) { p -= 1 }
    guard p >= floor, !w.tokens[p].isCapital || w.isInitial(p) || w.tokens[p].has(.orgNoun) else { return }
    // `le garde forestier Luc Petit`: the whole is a function, whatever its noun is alone.
    let isPerson =
      w.isPersonalRole(p) || w.endsFunction(p)
      || c.traits.contains(.givenFirst) && p < first - 1 && w.has(.headFirst) && w.endsRole(first - 1)
    // `without center Joe Dale`
    let isFullName = c.traits.contains(.givenFirst) && w.has(.compounds)
    if w.tokens[p].has(.orgNoun), !isPerson, !isFullName {
      // `le porte-parole de la police Paul Serin`: the body belongs to the function.
      // `le député d'opposition Mara Kanong`: without an article it is no body of a name.
      let isBare =
        p > 0 && w.hasFlag(p - 1, .preposition, NameFlags.genitive) && !w.tokens[p - 1].has(.determiner)
      let role = governingRole(p, floor, w)
      let isHouse = role.map { Self.isHouse(p, c, ofRole: $0, w) } ?? false
      let isOfRole =
        (c.traits.contains(.givenFirst)
          || isForeign(c, w) && (isBare || !w.hasFlag(p, .orgNoun, NameFlags.again) || isAddressed(c, w)))
        && role != nil && !isHouse
      if isHouse { c.evidence.place += 6 }
      // `le nouvel élu au Conseil fédéral Johann Meyer`: with its adjective the body is whole.
      // `la commission des Lois du Sénat Anne Roy`
      let isWhole =
        w.tokens[p].isCapital && c.traits.contains(.givenFirst)
        && (p < first - 1 || w.has(.headFirst) && w.hasFlag(p, .organization, parliament))
      let isLed = p == first - 1 && isLeader(p, c, w)
      if isLed { c.evidence.person += 4 }
      if isLed || isOfRole || isWhole || isTold(p, c, w)
        || c.traits.contains(.givenFirst)
          && (CandidateNames.opensHolder(first, w) || CandidateNames.isField(first - 1, first, w))
      {
        c.evidence.person += 4
      } else {
        c.evidence.organization += 6
      }
    }
    // `le pouvoir en place Luc Petit`
    let isAdverb =
      p > 0 && w.phrase(at: p - 1).map { $0.classes.has(.adverb) && $0.tokens.upperBound == p + 1 } ?? false
    // `l'adjudant de réserve Luc Petit`, `le chef de gare Luc Petit`
    let isOfFunction =
      w.tokens[p].has(.placeNoun) && PlaceHeads.isComplement(p, w)
      && w.tokens[p - 2].classes.hasAny(NameClasses.personal) && p == first - 1
    // `le guide de haute montagne Luc Petit`
    if isOfFunction || p == first - 1 && w.has(.headFirst) && w.endsRole(p) || isOfHolder(p, floor, c, w) {
      c.evidence.person += 4
    } else if w.tokens[p].has(.placeNoun), !isAdverb, !isDone(p, w), !isOfOtherGender(p, w),
      !isOfSeveral(p, c, w),
      // `une usine Verdane`: the firm that it belongs to.
      !(w.hasFlag(p, .noun, NameFlags.firm) && w.tokens[first].has(.organization))
    {
      // `du restaurant Jo Morel`
      let isWhole =
        p == first - 1 && c.traits.contains(.givenFirst) && !isTold(p, c, w)
        && w.has(.headFirst)
      c.evidence.place += isWhole ? 6 : 4
    }
    // `le titre Verdane`
    // but `le tenant du titre Paul Serin`
    // nor `le champion en titre Paul Serin`
    let isModifier = p > 0 && w.phrase(at: p - 1)?.classes.has(.roleModifier) ?? false
    if w.hasFlag(p, .noun, NameFlags.firm), p == first - 1, !c.traits.contains(.known), !w.endsRole(p),
      !isModifier,
      governingRole(p, floor, w) == nil
    {
      c.evidence.organization += 8
    }
    // `le typhon Solin`, `la tempête tropicale Maro`
    // but `le capitaine de frégate Luc Petit`
    // but `« … », tempête Luc Petit`
    if w.hasFlag(p, .noun, NameFlags.christened),
      !(c.traits.contains(.givenFirst) && w.isVerbForm(p) && w.sign(p - 1) == .comma)
    {
      // `le directeur des opérations Paul Serin`: several have no name.
      if w.endsRole(p) || isOfSeveral(p, c, w) { c.evidence.person += 6 } else { c.evidence.other += 12 }
    }
    // `la loi Morel`, `l'affaire Roy`: whom it is called after
    if w.hasFlag(p, .noun, NameFlags.matter), p == first - 1, !c.traits.contains(.known),
      !c.traits.contains(.acronym), w.has(.headFirst)
    {
      c.evidence.person += 3
    }
    // `le film Marée`, `les tubes Marée et Lune`
    if w.hasFlag(p, .unspokenNoun, NameFlags.work),
      !w.tokens[p].classes.hasAny(LexSet(.orgNoun, .placeNoun)), !c.traits.contains(.known),
      !c.traits.contains(.givenFirst), p == 0 || !w.hasFlag(p - 1, .preposition, NameFlags.genitive)
    {
      c.evidence.other += 8
    }
    if p < first - 1, isPerson && !isFirm && !isTrade(p, c, w) || w.tokens[p].has(.kin) {
      // `secrétaire fédérale CGSV Vernoux`
      if isLabelled(p, c, w) || isKnownBody(c, w) && c.traits.contains(.acronym) {
        c.evidence.organization += 8
      } else {
        c.evidence.person += 6
      }
    }
    if !isPerson, !w.tokens[p].has(.orgNoun), w.tokens[p].sense.isHuman {
      c.evidence.person += 4
    }
  }

  private static let parliament = LexFlags.Organization.parliament.bit

  /// `a accusé Moscou`, `a en outre accusé Moscou`: what somebody did, no function.
  static func isVerb(_ p: Int, _ w: Workspace) -> Bool {
    guard p > 0, w.isParticiple(p) else { return false }
    var i = p - 1
    while i > 0, p - i < 5, !w.isAuxiliary(i),
      w.tokens[i].classes.hasAny(LexSet(.adverb, .preposition, .timeWord, .weekday))
        || w.tokens[i].phrase >= 0
    {
      i -= 1
    }
    return w.isAuxiliary(i)
  }

  /// `a confié à notre journal Anne Morel`: whoever speaks, behind the body that was told.
  private static func isTold(_ body: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    guard c.traits.contains(.givenFirst), c.tokens.count > 1, w.has(.inversion),
      let first = c.tokens.first, w.tokens[first].classes.isDisjoint(with: NameClasses.place)
    else { return false }
    var i = body - 1
    while i > 0, w.tokens[i].classes.hasAny(LexSet(.determiner, .possessive)), !w.tokens[i].has(.preposition)
    {
      i -= 1
    }
    guard i > 0, w.saysWhere(i)
    else { return false }
    i -= 1
    while i > 0, w.tokens[i].classes.hasAny(NameClasses.time) { i -= 1 }
    return i >= 0 && w.tokens[i].has(.reporting)
  }

  /// Two or three words that the pack doesn't know, each with a capital and small letters.
  private static func isForeign(_ c: NameCandidate, _ w: Workspace) -> Bool {
    (2...3).contains(c.tokens.count)
      && c.tokens.allSatisfy { w.mayNamePerson($0) || w.tokens[$0].has(.particle) }
  }

  /// `M. Sutopo` elsewhere for a part of the name.
  private static func isAddressed(_ c: NameCandidate, _ w: Workspace) -> Bool {
    w.naming.candidates.contains { other in
      other.traits.contains(.civil) && other.tokens.count == 1
        && c.tokens.contains { w.tokens[$0].hash == w.tokens[other.tokens.lowerBound].hash }
    }
  }

  /// Letters that the pack doesn't know, straight behind a person's function in small letters: where that is held.
  private static func isLabelled(_ p: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    // `le rappeur MHV`: whoever performs by letters.
    guard !c.traits.contains(.known), w.isPersonalRole(p), !w.tokens[p].isCapital,
      w.has(.headFirst), w.roleFlags(p..<p + 1) & NameFlags.art == 0, let first = c.tokens.first
    else { return false }
    if c.tokens.count == 1, c.traits.contains(.acronym) {
      // `C.G.T.`, but `A. M.`
      return w.tokens[first].span.count > (w.tokens[first].flags.contains(.dotted) ? 5 : 2)
    }
    return opensWithLetters(first, w) && isOfOneNamedBefore(p, w)
  }

  /// `CGSV ALR Vernoux`, `ABVK-Vernoux`
  private static func opensWithLetters(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    let letters = w.prefixBeforeHyphen(t) ?? t.span
    return (3...6).contains(letters.count)
      && (Int(letters.start)..<Int(letters.end)).allSatisfy { (0x41...0x5A).contains(w.bytes[$0]) }
      && !w.isGiven(i) && !t.has(.surname)
  }

  /// `Anne Morel, secrétaire fédérale …`: whoever holds the function stands before it.
  private static func isOfOneNamedBefore(_ role: Int, _ w: Workspace) -> Bool {
    var i = role
    while i > 0, role - i < 4, w.tokens[i].isWord, !w.tokens[i].isCapital { i -= 1 }
    return i > 1 && w.sign(i) == .comma && w.tokens[i - 1].isCapital && w.tokens[i - 2].isCapital
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
    guard w.isPersonalRole(p), w.has(.headFirst), !c.traits.contains(.givenFirst) else { return false }
    let f = w.features(p, .role)
    guard f.contains(.plural), !f.contains(.singular) else { return false }
    let next = c.tokens.upperBound
    guard next < w.tokens.count else { return true }
    return !w.tokens[next].has(.coordinator) && !w.isSign(next, ",")
  }

  /// `l'agence officielle`: an adjective, whatever function it may be by itself.
  private static func isOfBody(_ p: Int, _ w: Workspace) -> Bool {
    // `l'association de consommateurs Verdane`
    let f = w.features(p, .role)
    if p > 1, f.contains(.plural), !f.contains(.singular), w.hasFlag(p - 1, .preposition, NameFlags.genitive),
      !w.tokens[p - 1].has(.determiner), w.tokens[p - 2].has(.orgNoun)
    {
      return true
    }
    return p > 0 && w.has(.headFirst) && w.tokens[p].has(.adjective)
      && w.tokens[p - 1].has(.orgNoun) && !w.tokens[p - 1].isCapital
  }

  private static func isBeforeName(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let next = c.tokens.upperBound
    return next < w.zones[c.zone].tokens.upperBound && w.tokens[next].isWord && w.tokens[next].isCapital
      && w.isGiven(next)
  }

  private static func closesBehind(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let s = w.sign(c.tokens.upperBound)
    return s == .close || s == .open
  }
}
