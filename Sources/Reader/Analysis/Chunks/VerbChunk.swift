/// Verb groups: clitics, auxiliary, what stands between, participle; `en` + participle; preposition + infinitive.
extension ChunkReader {
  /// The verb group that starts at a token, nil when none does.
  func verb(at i: Int) -> Chunk? {
    guard mayBeVerb(i) else { return nil }
    // `devant la presse`, `suivant les cas`
    if w.tokens[i].has(.preposition), w.verbFeatures(i).contains(.presentParticiple), i + 1 < end,
      w.tokens[i + 1].classes.hasAny(LexSet(.determiner, .possessive, .number)) || w.tokens[i + 1].isCapital
    {
      return nil
    }
    // `doit maintenant partir`
    if w.tokens[i].has(.adverb), w.has(.agreement), w.verbFeatures(i).contains(.presentParticiple), i > 0,
      i + 1 < end,
      w.isVerbForm(i - 1)
        || w.isVerbForm(i + 1) && !w.verbFeatures(i + 1).isDisjoint(with: [.infinitive, .pastParticiple])
    {
      return nil
    }
    // `y compris`
    if w.tokens[i].phrase >= 0, w.tokens[i].has(.objectClitic),
      w.phrase(at: i)?.classes.has(.preposition) ?? false
    {
      return nil
    }
    var c = Chunk(kind: .verb, tokens: i..<i + 1)
    var j = i
    let preposition =
      w.tokens[i].has(.preposition) && !w.tokens[i].has(.determiner) && !w.isAuxiliary(i)
      && w.verbFeatures(i).isDisjoint(with: [.pastParticiple, .presentParticiple]) && !opensAsClitic(i)
      && !entersSomewhere(i)
    if preposition {
      j = pastAdverb(j + 1)
      guard j < end, w.tokens[j].kind == .word else { return nil }
    }
    // `à partir de jeudi`
    if preposition, let p = w.phrase(at: i), p.classes.has(.preposition), p.tokens.count > 2 { return nil }
    let run = clitics(from: j, &c)
    guard run < end, w.isVerbForm(run), Names.mention(at: run, in: w) == nil else { return nil }
    let f = w.verbFeatures(run)
    if preposition {
      // `sur Twitter` is no infinitive.
      guard !f.isDisjoint(with: [.infinitive, .presentParticiple]), !w.tokens[run].isCapital,
        !isOwnedAgent(run),
        governs(i, run, f)
      else { return nil }
      c.preposition = Int32(i)
      c.traits.insert(f.contains(.infinitive) ? .infinitive : .presentParticiple)
    } else if run > j {
      guard isLicensed(from: j, to: run, f) else { return nil }
      c.traits.insert(Self.form(f))
    } else {
      if isNominal(i, f), !(f.contains(.presentParticiple) && governsObject(i)) { return nil }
      // `connus`: what only `je` could make a verb is a participle elsewhere.
      let isParticiple =
        f.contains(.pastParticiple)
        && (!f.contains(.third) || isAttribute(i) || isReduced(i) || isOnlyWished(i, f) || isToldTo(i)
          || isOfPeriod(i))
        && !isBehindSpeaker(i)
      c.traits.insert(isParticiple ? .pastParticiple : Self.form(f))
    }
    if f.contains(.plural) { c.traits.insert(.plural) }
    complete(&c, run)
    return c
  }

  /// Whether a verb form stands at a token, or behind nothing but what may stand before one: a preposition, clitics,
  /// negations and adverbs. Most articles and prepositions are turned away here.
  private func mayBeVerb(_ i: Int) -> Bool {
    if w.isVerbForm(i) { return true }
    var k = i + 1
    while k < end, !w.isVerbForm(k) {
      guard w.tokens[k].classes.hasAny(Self.before) else { return false }
      k += 1
    }
    return k < end
  }
  private static let before = LexSet(.objectClitic, .negation, .adverb)

  /// Whether a preposition makes an infinitive or participle of a word that may be a noun too: `to work`, not `at work`.
  private func governs(_ preposition: Int, _ verb: Int, _ f: Features) -> Bool {
    guard w.has(.conversion) else { return !(f.contains(.infinitive) && saysOnlyWhere(preposition)) }
    if f.contains(.infinitive) {
      return w.hasFlag(preposition, .preposition, Self.infinitiveBit) && !f.contains(.definite)
    }
    // `of killing him`, but `of flooding in the north`
    return !w.isNounForm(verb) || hasObject(verb)
  }

  /// `sur twitter`: behind what says where, and nothing else, stands a noun.
  func saysOnlyWhere(_ preposition: Int) -> Bool {
    let flags = w.sum(preposition, .preposition).flags
    return w.has(.headFirst) && flags & NameFlags.locative != 0
      && flags & (NameFlags.genitive | Self.receiverBit) == 0
  }

  private static let receiverBit = LexFlags.Preposition.receiver.bit
  private static let infinitiveBit = LexFlags.Preposition.infinitive.bit

  /// `un jardinier atteint d'un cancer`, `un projet conduit par X`: a present that is a participle beside its noun.
  private func isAttribute(_ i: Int) -> Bool {
    guard !w.isAuxiliary(i), i + 2 < end else { return false }
    let flags = w.sum(i + 1, .preposition).flags
    guard flags & NameFlags.agent != 0 else { return false }
    // `un recours, introduit par une liste, …`
    if w.tokens[i].has(.reporting) {
      guard w.has(.headFirst), flags & NameFlags.genitive == 0, w.chunks.last?.kind == .comma,
        w.tokens[i + 2].has(.determiner)
      else { return false }
    }
    // `une source, jointe par X, …`
    let isSetIn = w.chunks.last?.kind == .comma && flags & NameFlags.genitive == 0
    guard let before = isSetIn ? w.chunks.last(behind: 1) : w.chunks.last, before.kind == .noun,
      before.tokens.upperBound == (isSetIn ? i - 1 : i), !before.traits.contains(.pronoun)
    else { return false }
    if flags & NameFlags.genitive == 0 { return true }
    return w.tokens[i + 2].has(.determiner) && !w.verbFeatures(i + 2).contains(.infinitive)
  }

  /// `was jailed and ordered to pay`: a verb that needs somebody whom it tells to do something, and has nobody.
  private func isToldTo(_ i: Int) -> Bool {
    w.has(.sharedPast) && w.hasFlag(i, .reporting, Frame.target) && w.hasFlag(i, .reporting, Frame.order)
      && i + 2 < end && w.hasFlag(i + 1, .preposition, Self.infinitiveBit) && w.isVerbForm(i + 2)
      && w.verbFeatures(i + 2).contains(.infinitive)
  }

  /// `earned $2 in the three months ended Aug. 28`: which months, and nothing that ended.
  private func isOfPeriod(_ i: Int) -> Bool {
    guard w.has(.sharedPast), i > 0, i + 1 < end, w.tokens[i + 1].has(.month), w.tokens[i - 1].has(.timeUnit),
      let c = w.chunks.last
    else { return false }
    return c.kind == .noun && c.tokens.upperBound == i && c.preposition >= 0
  }

  /// `l'alliance conclue par X`: the finite form is a subjunctive, which needs its `que`.
  private func isOnlyWished(_ i: Int, _ f: Features) -> Bool {
    guard f.intersection(.finite) == .subjunctive, let before = w.chunks.last, before.tokens.upperBound == i
    else { return false }
    return before.kind == .noun && !before.traits.contains(.pronoun)
  }

  /// Passes the clitics and negations before a verb.
  private func clitics(from start: Int, _ c: inout Chunk) -> Int {
    var j = start
    while j < end, w.tokens[j].kind == .word, !w.tokens[j].flags.contains(.enclitic) {
      let t = w.tokens[j]
      if t.has(.negation) {
        c.traits.insert(.negated)
      } else if t.has(.objectClitic) {
        if j == start, isSubjectClitic(j) || opensAsSubject(j) { break }
        if w.isReflexive(j) { c.traits.insert(.reflexive) }
      } else {
        break
      }
      // `lui` and its like are verb forms too, but not before a verb.
      if w.isVerbForm(j), !t.flags.contains(.elided), !isClitic(before: j) { break }
      j += 1
    }
    return j
  }

  /// Whether a verb or another clitic follows.
  private func isClitic(before j: Int) -> Bool {
    guard j + 1 < end else { return false }
    return w.isVerbForm(j + 1) || w.tokens[j + 1].has(.objectClitic)
  }

  /// `nous`, `vous` without another subject before them.
  private func isSubjectClitic(_ j: Int) -> Bool {
    guard w.features(j, .clitic).contains(.subject) else { return false }
    // `"…", nous glisse une source`
    if j + 1 < end, w.isVerbForm(j + 1),
      case let f = w.verbFeatures(j + 1), f.contains(.third), f.isDisjoint(with: .plural)
    {
      return false
    }
    guard let before = w.chunks.last, before.tokens.upperBound == j else { return true }
    return before.kind != .noun && before.kind != .relative || before.preposition >= 0
  }

  /// `Lui jure que non`: at the head of a sentence whoever acts, for nobody else stands there.
  private func opensAsSubject(_ j: Int) -> Bool {
    guard w.tokens[j].isCapital, w.tokens[j].has(.pronoun), j + 1 < end, w.isVerbForm(j + 1) else {
      return false
    }
    if let before = w.chunks.last, before.kind != .stop, before.tokens.upperBound == j { return false }
    return w.verbFeatures(j + 1).contains(.third) && !w.isReflexive(j)
  }

  /// Whether nothing but adverbs stands between a token and an auxiliary without its participle.
  private func followsAuxiliary(_ i: Int) -> Bool {
    let isBehindAdverb = w.chunks.last?.kind == .adverb
    guard let v = isBehindAdverb ? w.chunks.last(behind: 1) : w.chunks.last, v.isFiniteVerb,
      v.tokens.last == Int(v.head)
    else { return false }
    return w.isAuxiliary(Int(v.head)) && (isBehindAdverb || v.tokens.upperBound == i)
  }

  /// `la juge`, `l'annonce`, `en marche` may be noun groups: a verb only behind its subject, or when it can be
  /// nothing else.
  private func isLicensed(from start: Int, to verb: Int, _ f: Features) -> Bool {
    let t = w.tokens[start]
    // `n'avait pas envie de sourire`
    if t.has(.negation), w.isNounForm(verb), followsAuxiliary(start) { return false }
    if t.has(.negation) || w.isReflexive(start) { return true }
    if f.isDisjoint(with: .finite) {
      // `dit l'avoir vue`
      if w.isAuxiliary(verb), verb + 1 < end, w.isParticiple(verb + 1), f.contains(.infinitive) {
        return true
      }
      return !f.isDisjoint(with: [.infinitive, .presentParticiple])
        && !(t.has(.determiner) && w.isNounForm(verb))
    }
    // `ironise leur président`
    if t.has(.possessive), w.isNounForm(verb), !w.isAuxiliary(verb) {
      guard let before = w.chunks.last, before.tokens.upperBound == start else { return false }
      // `ont reconduit mardi leur grève`
      return before.kind == .noun && !before.traits.contains(.time) || before.kind == .relative
    }
    guard t.has(.determiner) || t.has(.preposition) else { return true }
    // `les avions`
    if isOfUs(verb, f), !isBehindSpeaker(start) { return false }
    if w.isAuxiliary(verb) { return true }
    guard let before = w.chunks.last, w.tokens[before.tokens.lowerBound].zone == t.zone else { return false }
    if before.tokens.upperBound < start { return false }
    switch before.kind {
    case .noun: return before.traits.contains(.pronoun) || !w.isNounForm(verb)
    // `qui l'adjoint`, but `dont l'adjoint`
    case .relative:
      return !w.isNounForm(verb)
        || before.tokens.contains {
          w.features($0, .relative).contains(.subject) || w.tokens[$0].has(.complementizer)
        }
    // `les absences, en baisse, l'empêchent de dormir`
    case .comma,
      .bracket where f.contains(.third) && f.isDisjoint(with: .pastParticiple):
      return !w.isNounForm(verb) && !w.tokens[verb].has(.adjective)
    default: return w.isSourceIntroduced(start)
    }
  }

  /// A word at the start of a chunk that is a noun or adjective rather than a verb.
  private func isNominal(_ i: Int, _ f: Features) -> Bool {
    let t = w.tokens[i]
    // `lui` is a pronoun before it is a participle; `contre`, `entre`, `outre` are prepositions.
    if t.has(.pronoun), !w.isAuxiliary(i) { return true }
    if isBehindArticle(i) || isCounted(i) { return true }
    // `à 15 heures place Guichard`
    if !w.has(.bareNouns), w.hasFlag(i, .placeNoun, NameFlags.street), i + 1 < end,
      w.tokens[i + 1].isCapital
        || isGenitive(i + 1) && i + 3 < end && (w.tokens[i + 2].isCapital || w.tokens[i + 3].isCapital)
    {
      return true
    }
    if t.has(.preposition), !w.isAuxiliary(i), !f.isDisjoint(with: .finite), !entersSomewhere(i) {
      return true
    }
    if t.isCapital, i > 0, w.tokens[i - 1].isWord, !f.contains(.presentParticiple), !w.isAuxiliary(i) {
      return true
    }
    // `"It is over," Bears coach Jack Lind said`: no sentence begins behind the comma.
    if t.isCapital, w.has(.capitals), i > 1, w.sign(i - 1) == .close, w.sign(i - 2) == .comma,
      !w.isAuxiliary(i)
    {
      return true
    }
    // `"It is over," police sergeant Anna Roth said`
    if w.has(.conversion), i > 1, w.sign(i - 1) == .close, w.sign(i - 2) == .comma, f.contains(.infinitive),
      w.isNounForm(i), !t.has(.reporting), i + 1 < end, w.isNounForm(i + 1)
    {
      return true
    }
    // `, Judge Anne Ross said`
    if t.isCapital, w.has(.capitals), i + 1 < end, i > 0,
      w.tokens[i - 1].sentence == t.sentence,
      w.isPersonalRole(i), w.tokens[i + 1].isCapital
    {
      return true
    }
    // `the president's demands`
    if i > 0, w.has(.conversion), NounChain.isPossessed(i - 1, w), w.isNounForm(i) || isQualityOfOwned(i, f) {
      return true
    }
    if w.has(.bareNouns), opensWithQuality(i, f) { return true }
    // `sent the case back to the court`
    if w.has(.conversion), t.has(.adverb), !w.isAuxiliary(i), i + 1 < end, w.tokens[i + 1].has(.preposition) {
      return true
    }
    // `hit back`
    if w.has(.conversion), t.has(.adverb), !w.isAuxiliary(i), let v = w.chunks.last, v.isFiniteVerb,
      v.tokens.upperBound == i
    {
      return true
    }
    // `Malte` opens a sentence more often than `Qu'il malte`.
    if t.isCapital, t.classes.hasAny(LexSet(.state, .city)), isFirst(i) {
      return true
    }
    // `comme le dit X`
    if t.has(.reporting), w.isSourceIntroduced(i) { return false }
    if isOpeningPreposition(i) || isPersonless(i, f) { return true }
    // `Accusée par la presse d'avoir …`
    if t.has(.reporting), f.contains(.pastParticiple), isFirst(i),
      i + 1 < end,
      w.tokens[i + 1].has(.preposition)
    {
      return false
    }
    // `Parlant d'un "désastre", le maire …`
    if t.has(.reporting), f.contains(.presentParticiple), w.has(.agreement), !w.isNounForm(i),
      isFirst(i), i + 1 < end,
      w.tokens[i + 1].has(.preposition) || w.opensQuotation(i + 1)
    {
      return false
    }
    if w.has(.bareNouns), isBeforeSubject(i, f) { return true }
    // `May 16`
    if t.has(.month), i + 1 < end, w.tokens[i + 1].kind == .number { return true }
    if w.has(.conversion), announces(i) { return false }
    if w.has(.conversion), w.isNounForm(i) || t.has(.adjective), !w.isAuxiliary(i) {
      return isBareNoun(i, f)
    }
    // A noun of that form has a determiner: `dit vouloir`.
    if f.contains(.infinitive), w.chunks.last?.kind == .verb { return false }
    // `ne plus pouvoir`
    if f.contains(.infinitive), i > 1, w.has(.agreement), w.tokens[i - 2].has(.negation),
      w.tokens[i - 1].classes.hasAny(LexSet(.adverb, .negation))
    {
      return false
    }
    guard w.isNounForm(i) || t.has(.adjective) else { return false }
    if w.isAuxiliary(i) { return false }
    if i + 1 < end, w.tokens[i + 1].flags.contains(.enclitic) { return false }
    guard let before = w.chunks.last, before.tokens.upperBound == i else { return true }
    switch before.kind {
    // `la motion adoptée`, but `le ministre délégué`, `les manifestants blessés`
    case .noun
    where f.contains(.pastParticiple) && f.isDisjoint(with: .finite) && !t.has(.adjective)
      && before.traits.isDisjoint(with: [.time, .pronoun]) && before.hasDeterminer
      && !t.classes.hasAny(LexSet(.role, .roleModifier, .tollNoun, .kin, .demonym)):
      return false
    // `le président appelant au calme`
    case .noun where f.contains(.presentParticiple) && t.has(.reporting) && i + 1 < end && leadsToObject(i):
      return false
    case .noun where isObjectWithQuality(before, i) || isFunctionOfOne(i, f): return true
    case .noun:
      return f.isDisjoint(with: .finite)
        || before.traits.contains(.time) && !(mayOpenObject(i + 1) && w.awaitsVerb(w.chunks.count))
    case .coordinator where isFunctionOfOne(i, f): return true
    // `Paul Serin, président du club, …`
    case .comma
    where t.has(.role) && !t.has(.reporting) && i + 1 < end
      && (isGenitive(i + 1) || w.tokens[i + 1].kind == .punctuation || w.isPlainAdjective(i + 1)):
      return true
    case .comma where isListed(i) || opensApposition(i, f) || opensRelative(i): return true
    case .adverb where isObjectBehindAdverb(i): return true
    // `ont submergé des voitures et inondé des maisons`
    case .coordinator where sharesAuxiliary(i, f): return false
    // `La réforme, adoptée en mars, …`
    case .comma where isSetIn(i, f): return false
    case .comma, .adverb, .coordinator: return f.isDisjoint(with: .finite) && !t.has(.reporting)
    case .relative, .quote, .bracket: return f.isDisjoint(with: .finite)
    // `un avis que partage Paul Serin`
    case .complementizer
    where f.contains(.third) && i + 1 < end
      && (w.tokens[i + 1].isCapital || w.features(i + 1, .determiner).contains(.definite))
      && !isGenitive(i + 1):
      return false
    default: return true
    }
  }

  /// `A ce stade, …`: the capital leaves out the accent.
  private func isOpeningPreposition(_ i: Int) -> Bool {
    guard w.tokens[i].isCapital, w.tokens[i].has(.preposition), w.isAuxiliary(i), i + 1 < end else {
      return false
    }
    return !w.tokens[i + 1].flags.contains(.enclitic) && !w.isParticiple(i + 1)
  }

  /// `plus`, `gendarmes`, `avions`: a first or second person only with its pronoun, where the word is another too.
  private func isPersonless(_ i: Int, _ f: Features) -> Bool {
    if isOfUs(i, f) { return !isBehindSpeaker(i) }
    guard f.isDisjoint(with: [.third, .plural, .infinitive, .presentParticiple, .pastParticiple]),
      w.isNounForm(i) || w.tokens[i].classes.hasAny(LexSet(.adverb, .adjective, .pronoun, .determiner)),
      !(i + 1 < end && w.tokens[i + 1].flags.contains(.enclitic))
    else { return false }
    return !isBehindSpeaker(i)
  }

  /// `avions`, `portions`: a noun that only `nous` would make a verb of the past or a wish.
  private func isOfUs(_ i: Int, _ f: Features) -> Bool {
    w.has(.agreement) && w.isNounForm(i) && f.contains([.first, .plural]) && f.isDisjoint(with: Self.others)
  }
  private static let others: Features = [.third, .present, .infinitive, .presentParticiple, .pastParticiple]

  /// Whether `je`, `tu` and their like stand right before.
  private func isBehindSpeaker(_ i: Int) -> Bool {
    guard let c = w.chunks.last, c.tokens.upperBound == i, c.traits.contains(.pronoun) else { return false }
    return !w.features(Int(c.head), .pronoun).isDisjoint(with: [.first, .second])
  }
}
