/// Joins roles, epithets and pronouns to entities. `run` does so all over the text after attribution; the
/// functions answer for one place and may be called by any pass after `Names`.
enum Coreference {
  static func run(_ w: Workspace) {
    w.nominals.sort { $0.span < $1.span }
    let known = w.nominals.count
    for z in w.zones.indices where w.zones[z].role == .lead || w.zones[z].role == .body {
      Descriptions.join(w.zones[z].tokens, known, w)
    }
    Descriptions.claimSpeakers(known, w)
    w.nominals.sort { $0.span < $1.span }
  }

  /// Whom a noun group or pronoun that says something stands for. The one call that attribution needs:
  ///
  /// 1. a name in it that is its head or stands in apposition (`le ministre, Jean Morel`; `Téhéran`);
  /// 2. a pronoun (`il`, `-t-elle`): `entity(forPronoun:)`;
  /// 3. a role or epithet (`le président américain`, `le ministre`): `entity(forNominal:)`;
  /// 4. otherwise a description entity of its own (`un porte-parole du ministère`): `description(of:)`.
  ///
  /// nil when the tokens are empty or a pronoun stays open.
  static func source(of tokens: Range<Int>, in w: Workspace) -> Int? {
    guard let first = tokens.first, tokens.upperBound <= w.tokens.count else { return nil }
    if let e = Inhabitants.entity(tokens, w) ?? Metonyms.entity(tokens, w)
      ?? NominalHead.name(of: tokens, in: w)
    {
      return e
    }
    if tokens.count == 1, w.tokens[first].classes.hasAny(LexSet(.pronoun, .clitic)) {
      return entity(forPronoun: first, in: w)
    }
    if let e = Ordered.entity(tokens, w) {
      w.nominals.append(NominalMention(tokens: tokens, span: w.span(tokens), entity: e))
      return e
    }
    if let e = Ordered.both(tokens, w) ?? pointedAt(tokens, w) ?? Salience.lettered(tokens, w) { return e }
    guard let key = wordsSaidAgain(tokens, w) else {
      guard let e = entity(forNominal: tokens, in: w) else { return description(of: tokens, in: w) }
      remember(e, as: tokens, w)
      return e
    }
    // `le président français`, `le président du club` is whoever was called so before, though another president was named since.
    let known = w.discourse.descriptions.value(key)
    if known >= 0 { return known }
    let e = entity(forNominal: tokens, in: w)
    if let e, w.entities[e].kind == .person, !w.entities[e].isDescription {
      w.discourse.descriptions.set(key, e)
      remember(e, as: tokens, w)
    }
    return e ?? description(of: tokens, in: w)
  }

  /// Whom `ce dernier` stands for; nil where the group is none.
  static func pointedAt(_ tokens: Range<Int>, _ w: Workspace) -> Int? {
    guard let first = tokens.first, pointsBack(tokens, w) else { return nil }
    let gender = w.features(first + 1, .ordinal).intersection([.masculine, .feminine])
    if let words = Salience.lastFunction(before: first, gender, w) {
      return entity(forNominal: words, in: w) ?? description(of: words, in: w)
    }
    guard
      let e = Salience.lastSpeaking(before: first, gender, w) ?? Salience.lastNamed(before: first, gender, w)
        ?? Salience.lastDescribed(before: first, gender, w)
    else { return nil }
    w.nominals.append(NominalMention(tokens: tokens, span: w.span(tokens), entity: e))
    return e
  }

  /// `ce dernier`, `cette dernière`: whoever was named last.
  static func pointsBack(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    guard tokens.count == 2, let last = w.reading(tokens.lowerBound + 1, .ordinal) else { return false }
    return last.number == -1 && w.hasFlag(tokens.lowerBound, .determiner, NameFlags.demonstrative)
  }

  /// The named entity that a noun group without name refers to (`le président américain`, `le ministre`,
  /// `le chef de l'Etat`, `l'agence`), looked for before the group and, for a role, also behind it; nil for none.
  static func entity(forNominal tokens: Range<Int>, in w: Workspace) -> Int? {
    guard let head = NominalHead(tokens, w), !head.isPlural, let e = meant(by: tokens, head, w) else {
      return nil
    }
    // `L'ancien président accuse l'actuel chef de l'Etat`
    if head.isCurrent, RoleHolders.wasOnce(e, w) { return nil }
    return Childhood.isGrownUp(e, head, w) ? nil : e
  }

  private static func meant(by tokens: Range<Int>, _ head: NominalHead, _ w: Workspace) -> Int? {
    if let e = sameAgain(tokens, head, w) ?? named(behind: tokens.upperBound, head, w)
      ?? Salience.inMarks(behind: tokens.upperBound, head, w)
    {
      return e
    }
    guard head.isDefinite else { return NamedNext.entity(tokens, head, w) }
    // `dont le mari`: somebody new.
    if let first = tokens.first, first > 0, w.tokens[first - 1].has(.relative) { return nil }
    // `l'avocat de la famille Serin`
    // but `ce père de famille`
    if tokens.contains(where: {
      w.hasFlag($0, .noun, NameFlags.family)
        && (w.has(.bareNouns) || $0 > 0 && w.tokens[$0 - 1].has(.determiner))
    }) {
      // `Me Luc Serin s'avance. L'avocat de la famille Roy …`
      return w.roleFlags(head.head) & NameFlags.bar != 0 && w.has(.headFirst)
        ? Salience.lawyer(before: tokens.lowerBound, head, w) : nil
    }
    // `la mère et le beau-père du suspect`: his mother.
    let next = tokens.upperBound
    if w.tokens[head.head.lowerBound].has(.kin), next + 1 < w.tokens.count, w.tokens[next].has(.coordinator),
      w.tokens[next + 1].has(.determiner)
    {
      return nil
    }
    if head.kind == .other, let first = tokens.first, w.hasFlag(first, .determiner, NameFlags.demonstrative),
      let e = w.discourse.described(w.roleKey(head.head))
    {
      return e
    }
    if let first = tokens.first, w.roleFlags(head.head) & NameFlags.back != 0 {
      // `… la liste de son ancien adjoint. « Faux », réplique l'intéressé`
      if let e = justTold(of: first, head, w) { return e }
      return Salience.spokenOf(before: first, head, w) ?? Salience.subject(before: first, head, w)
        ?? Salience.lastNamed(before: first, head.gender, w).flatMap {
          w.entities[$0].kind == .person || !w.has(.headFirst) ? $0 : nil
        }
    }
    // `the 45-year-old shopkeeper`, `the 45-year-old`
    if let first = tokens.first, !head.isPossessive, tokens.contains(where: { tellsAge($0, w) }) {
      return RoleHolders.entity(head, w) ?? Salience.subject(before: first, head, w)
    }
    // `le quadragénaire`
    if let e = Unnamed.aged(before: tokens.lowerBound, head, w) { return e }
    switch head.kind {
    case .role, .epithet:
      if let e = Salience.named(beforeColonOf: tokens, head, w) ?? Clients.entity(tokens, head, w) {
        return e
      }
      // `Un de ses proches a ironisé. "…", a ajouté ce responsable`
      if let first = tokens.first, w.hasFlag(first, .determiner, NameFlags.demonstrative), head.isBare(w),
        w.roleFlags(head.head) & (NameFlags.unnamed | NameFlags.office) == NameFlags.unnamed,
        let e = Salience.lastSpeaker(before: first, head, w)
      {
        return e
      }
      if let e = Affiliates.entity(head, w) ?? Seats.entity(tokens, head, w) { return e }
      // `l'avocat du comité` behind `l'avocat de la direction` is another.
      if let e = RoleHolders.entity(head, before: tokens.lowerBound, w) ?? Synonyms.ofWalk(
        before: tokens.lowerBound, head, w)
        ?? Walks.lastSpeaker(before: tokens.lowerBound, head, w)
        ?? (head.isBare(w) || !w.has(.headFirst)
          ? w.discourse.described(w.roleKey(head.head)).flatMap { isAnother($0, head, w) ? nil : $0 } : nil)
      {
        return e
      }
      let offices = w.roleFlags(head.head) & (NameFlags.nation | NameFlags.cabinet)
      if head.isFormer, let e = Synonyms.office(before: tokens.lowerBound, head, offices, w) { return e }
      if let e = Salience.formerly(before: tokens.lowerBound, head, w) { return e }
      if let e = Salience.titular(before: tokens.lowerBound, head, w)
        ?? Salience.namedLater(behind: tokens, head, w)
      {
        return e
      }
      if let e = Fellows.entity(tokens, head, w) { return e }
      if isOfPerson(head, w) { return nil }
      if opensRelative(tokens.upperBound, w) { return Seats.onlySpeaker(tokens, head, w) }
      if let e = Walks.person(before: tokens.lowerBound, head, w) { return e }
      // `l'attaquant de 23 ans`
      if let first = tokens.first, head.hasAge, !head.isPossessive,
        let e = Salience.aged(before: first, head, w)
      {
        return e
      }
      // `une entrevue avec Manuel Serin est incertaine, le Premier ministre étant à Rome`
      if let e = excused(tokens, head, w) { return e }
      // `cet avocat de 48 ans`: whoever spoke or acted just before, whatever else he is.
      if let first = tokens.first, w.hasFlag(first, .determiner, NameFlags.demonstrative), !head.isBody,
        let e = Salience.subject(before: first, head, w)
          ?? (w.roleFlags(head.head) & NameFlags.unnamed != 0 && head.isBare(w)
            ? Salience.described(before: first, w) : nil)
      {
        return e
      }
      // Behind a preposition a description seldom takes up whoever acted last: `l'oncle du gardien`.
      if Salience.isTied(tokens.lowerBound, w) || w.tokens[tokens.lowerBound].has(.preposition),
        !w.followsSourcePhrase(tokens.lowerBound), !isOfSpeech(tokens.lowerBound, w)
      {
        // `Du côté du ministre de la Mobilité, l'on écoute. Luc Serin (PRV) recevra …`
        let isOfState = w.roleFlags(head.head) & NameFlags.ofState != 0 && !head.isBare(w)
        return isOfState ? Salience.namedBehind(tokens.upperBound, head, w) : nil
      }
      // `une vidéo diffusée par le préfet de police de Vernoux`: a whole function behind its verb is somebody new.
      if !head.isBare(w), isAgent(tokens.lowerBound, w) {
        return Salience.namedBehind(tokens.upperBound, head, w)
      }
      // `the representative to the Arab League`
      if w.has(.bareNouns), head.isBare(w), tokens.upperBound + 1 < w.tokens.count,
        w.tokens[tokens.upperBound].sentence == w.tokens[tokens.lowerBound].sentence,
        w.sum(tokens.upperBound, .preposition).flags
          & (NameFlags.genitive | NameFlags.purpose | EventFlags.infinitive) != 0,
        w.tokens[tokens.upperBound + 1].has(.determiner) || w.tokens[tokens.upperBound + 1].isCapital
      {
        return nil
      }
      if isObject(tokens.lowerBound, w) || isIntroduced(head, before: tokens.lowerBound, w) { return nil }
      if let e = Salience.namedBehind(tokens.upperBound, head, w)
        ?? Salience.askedAbout(before: tokens.lowerBound, head, w)
      {
        return e
      }
      return calledBefore(tokens, head, w) ?? Walks.goesOn(before: tokens.lowerBound, head, w)
        ?? Affiliates.member(head, w) ?? Salience.person(
          before: tokens.lowerBound, head, w)
        ?? Unnamed.speaking(before: tokens.lowerBound, head, w)
        ?? Salience.functionless(before: tokens.lowerBound, head, w)
    case .body where head.isPossessive: return nil
    // `l'association actif-traFic`: a certain one.
    // but `l'institution de la rue Cambon`
    case .body where head.tokens.contains(where: { isUnknown($0, w) }): return nil
    // `the national disaster agency` is a certain one.
    case .body
    where w.has(.compounds) && head.tokens.count > head.head.count
      && !isFirmByOrigin(head, w):
      return nil
    case .body where isOfOthers(head, w): return nil
    // `l'équipe de l'Arena de Vernoux`: the body of something that bears a name.
    case .body where isOfNamed(head, w):
      return Salience.body(beside: head.head.lowerBound, before: tokens.lowerBound, w)
    case .body:
      let isCertain = head.tokens.contains {
        $0 > head.head.lowerBound && w.tokens[$0].has(.preposition) && !w.tokens[$0].isCapital
          && $0 + 1 < head.tokens.upperBound && w.tokens[$0 + 1].isCapital
      }
      return Salience.body(beside: head.head.lowerBound, before: tokens.lowerBound, w)
        ?? (isCertain ? Salience.topic(head.head.lowerBound, before: tokens.lowerBound, w) : nil)
        ?? Salience.body(of: head.head.lowerBound, before: tokens.lowerBound, w)
        ?? (head.isBare(w) ? Salience.leading(head.head.lowerBound, before: tokens.lowerBound, w) : nil)
    case .other:
      if head.isBody { return head.isBare(w) ? shortened(head, tokens.lowerBound, w) : nil }
      if let land = Lands.entity(tokens, head, w) { return land }
      // `répète cet autodidacte`: a word that says what somebody is like.
      // `le socialiste`
      if let first = tokens.first,
        w.hasFlag(first, .determiner, NameFlags.demonstrative)
          || tokens.count == 2 && !w.isNounForm(head.head.lowerBound) && !head.isPossessive
            && w.has(.headFirst),
        w.tokens[head.head.lowerBound].has(.adjective), !w.isParticiple(head.head.lowerBound),
        // `Cette déferlante verte` has a quality of its own.
        w.has(.agreement),
        tokens.upperBound <= head.head.upperBound || !w.isPlainAdjective(head.head.upperBound),
        !w.tokens[head.head.lowerBound].classes.hasAny(LexSet(.demonym, .nationality, .speechNoun, .timeUnit))
      {
        return Salience.subject(before: first, head, w)
      }
      // `a dit le Français`
      guard Inhabitants.isGentile(head.head.lowerBound, w),
        !head.gender.isEmpty || !w.has(.gender) || !w.tokens[head.head.lowerBound].has(.demonym)
      else { return nil }
      if let e = Salience.called(by: head.head.lowerBound, head, w) { return e }
      return Salience.compatriot(before: tokens.lowerBound, head, w)
    }
  }

  /// `le président américain` behind `le président français`, who has no name; `l'avocat` behind `l'avocate`.
  private static func isAnother(_ e: Int, _ head: NominalHead, _ w: Workspace) -> Bool {
    if !RoleHolders.agrees(w.entities[e].features, head.gender) { return true }
    guard let own = head.tokens.last, own >= head.head.upperBound, w.tokens[own].has(.nationality),
      w.entities[e].isDescription,
      let known = w.nominals.first(where: { $0.entity == e })?.tokens.last,
      w.tokens[known].has(.nationality)
    else { return false }
    return w.tokens[known].hash != w.tokens[own].hash
  }

  /// `Question de l'écrivain :`: whose words they are.
  private static func isOfSpeech(_ i: Int, _ w: Workspace) -> Bool {
    let of = w.tokens[i].has(.preposition) ? i : i - 1
    return of > 0 && w.hasFlag(of, .preposition, NameFlags.genitive) && w.tokens[of - 1].has(.speechNoun)
      && w.tokens[of - 1].isCapital
  }

  /// `Anna Roth's spokesman`: somebody else than those whom the text speaks of.
  private static func isOfPerson(_ head: NominalHead, _ w: Workspace) -> Bool {
    guard
      let of = (head.tokens.lowerBound..<head.head.lowerBound).first(where: { NounChain.isPossessed($0, w) }),
      of > 0, let n = Names.mention(at: of - 1, in: w)
    else { return false }
    return w.isPerson(w.names[n])
  }

  /// `Le vainqueur est Paul Serin`: whoever is named as the one who is it.
  private static func named(behind end: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    // `Le candidat exclu est …`
    let i = end < w.tokens.count && w.isParticiple(end) && !w.isAuxiliary(end) ? end + 1 : end
    guard head.kind == .role, !w.has(.bareNouns), i + 1 < w.tokens.count, w.isCopula(i),
      w.verbFeatures(i).contains(.third), let n = Names.mention(at: i + 1, in: w)
    else { return nil }
    let e = w.names[n].entity
    return w.entities[e].kind == .person && RoleHolders.agrees(w.entities[e].features, head.gender) ? e : nil
  }

  /// `l'association des pédiatres`, `l'équipe d'une chaîne`: a certain one, by whose it is.
  private static func isOfOthers(_ head: NominalHead, _ w: Workspace) -> Bool {
    let of = head.head.upperBound
    guard w.has(.headFirst), of + 1 < head.tokens.upperBound, w.hasFlag(of, .preposition, NameFlags.genitive)
    else { return false }
    let article = w.features(of + 1, .determiner)
    let isSome = article.contains(.singular) && !article.contains(.definite)
    return isSome || w.features(of, .preposition).contains(.plural) && w.isHuman(of + 1)
  }

  /// `de même source`, `selon cette même source`: whoever told the last thing.
  private static func sameAgain(_ tokens: Range<Int>, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard let first = tokens.first, head.head.lowerBound > 0, !head.isPossessive,
      w.hasFlag(head.head.lowerBound - 1, .roleModifier, NameFlags.same),
      first == head.head.lowerBound - 1 || w.hasFlag(first, .determiner, NameFlags.demonstrative)
        || w.features(first, .determiner).contains(.definite)
    else { return nil }
    if let e = w.discourse.described(w.roleKey(head.head)) { return e }
    let s = w.discourse.lastSubject(before: first)
    return s >= 0 && head.kind != .other ? w.discourse.subjects[s].entity : nil
  }

  private static func tellsAge(_ i: Int, _ w: Workspace) -> Bool {
    guard i > 0, w.isSign(i - 1, "-"), let unit = w.prefixBeforeHyphen(w.tokens[i]) else { return false }
    return w.classes(ofPart: unit).has(.timeUnit)
  }

  /// `le ministère` behind `le ministère de la Défense`: a body by the first word of its name.
  private static func shortened(_ head: NominalHead, _ token: Int, _ w: Workspace) -> Int? {
    guard let first = head.head.first else { return nil }
    var n = Names.firstMention(endingAfter: token, in: w) - 1
    for _ in 0..<20 where n >= 0 {
      let name = w.names[n].tokens
      if name.count > 1, w.tokens[name.lowerBound].hash == w.tokens[first].hash,
        w.entities[w.names[n].entity].kind == .organization
      {
        return w.names[n].entity
      }
      n -= 1
    }
    return head.tokens == head.head ? w.discourse.described(w.roleKey(head.head)) : nil
  }

  /// The entity that a personal pronoun or clitic stands for: the subject of the clause before it that agrees in
  /// gender and number; nil for none and for impersonal pronouns.
  static func entity(forPronoun token: Int, in w: Workspace) -> Int? { Pronouns.entity(token, w) }

  /// The entity of a source that is described but not named; made when first asked for. The same description
  /// (without its determiner) gives the same entity; a pronoun can then refer to it.
  static func description(of tokens: Range<Int>, in w: Workspace) -> Int? {
    var group = w.withoutMarks(NominalHead.withoutDeterminer(tokens, w))
    guard let first = group.first else { return nil }
    // `un de ses officiers`
    if first > tokens.lowerBound, w.hasFlag(first, .preposition, NameFlags.genitive) { group = tokens }
    // `Le chanteur de « Gaby »`
    while group.count > 1, let last = group.last, w.hasFlag(last, .preposition, NameFlags.genitive) {
      group = group.dropLast()
    }
    let key = w.nameKey(group)
    var e = w.discourse.descriptions.value(key)
    if e < 0 {
      var draft = EntityDraft(kind: .person, name: w.line(w.span(group)))
      draft.isDescription = true
      if let head = NominalHead(tokens, w) {
        draft.features = head.ownGender(w)
        if isSeveral(group, w) || w.opensWithAmount(group) || head.isPlural && !w.opensWithOneOf(tokens) {
          draft.features.insert(.plural)
        }
        draft.kind = head.isBody ? .organization : head.isThing(w) ? .other : .person
      }
      e = w.entities.count
      w.entities.append(draft)
      w.discourse.descriptions.set(key, e)
      if let head = NominalHead(tokens, w), !head.isPlural {
        w.discourse.describe(w.roleKey(head.head), e)
        if let first = head.head.first, head.head.count > 1 {
          w.discourse.describe(w.roleKey(first..<first + 1), e)
        }
      }
    }
    w.nominals.append(NominalMention(tokens: tokens, span: w.span(tokens), entity: e))
    return e
  }

  /// `certains`, `d'autres`
  private static func isSeveral(_ group: Range<Int>, _ w: Workspace) -> Bool {
    guard group.count == 1, let t = group.first, w.has(.agreement) else { return false }
    let f = w.features(t, .pronoun)
    return f.contains(.plural) && !f.contains(.singular)
  }

  /// The entity of several who speak together: `Paul Serin et Anne Colbert`, whatever the words are there.
  static func joint(_ entities: [Int], by coordinator: Int, _ tokens: Range<Int>, in w: Workspace) -> Int {
    var key: UInt64 = 0x9E37_79B9_7F4A_7C15
    for e in entities { key = (key ^ UInt64(e)) &* 0x100_0000_01B3 }
    var joint = w.discourse.descriptions.value(key)
    if joint < 0 {
      let names = entities.map { w.entities[$0].name }
      let last = names.last ?? ""
      let word = w.string(w.tokens[coordinator].span)
      var draft = EntityDraft(
        kind: entities.allSatisfy({ w.entities[$0].kind == .organization }) ? .organization : .person,
        name: names.dropLast().joined(separator: ", ") + " \(word) " + last)
      draft.isDescription = true
      draft.features = .plural
      joint = w.entities.count
      w.entities.append(draft)
      w.discourse.descriptions.set(key, joint)
    }
    w.nominals.append(NominalMention(tokens: tokens, span: w.span(tokens), entity: joint))
    return joint
  }

  /// Tells that an entity spoke or acted as the subject of a clause at a token, so that the next pronoun finds
  /// it. Attribution calls this for every speaker it decides on.
  static func noteSubject(_ entity: Int, at token: Int, in w: Workspace) {
    w.discourse.note(entity, at: token)
  }
}
