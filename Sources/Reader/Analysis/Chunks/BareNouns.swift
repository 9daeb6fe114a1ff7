/// Words that are nouns and verbs alike (`talks`, `plan`, `cut`), in languages whose nouns need no article: what
/// stands around them decides.
extension ChunkReader {
  /// Whether a word that a chunk would begin with is a noun or adjective rather than a verb.
  func isBareNoun(_ i: Int, _ f: Features) -> Bool {
    let before = w.chunks.last.flatMap { $0.tokens.upperBound == i ? $0 : nil }
    if !w.tokens[i].classes.hasAny(Self.nouns), !w.tokens[i].has(.adjective) { return false }
    // `was found dead`, `said shares rose`
    guard let before else { return !f.contains(.presentParticiple) || !hasObject(i) }
    switch before.kind {
    case .noun:
      if before.traits.contains(.pronoun) { return false }
      if before.traits.contains(.time) || before.preposition >= 0 { return !isPredicate(i, f, before) }
      return f.isDisjoint(with: .finite) && !f.contains(.pastParticiple)
    // `warned that export growth could slow`: a verb of the present has its subject before it.
    case .complementizer
    where f.contains(.infinitive) && i + 1 < end && w.isNounForm(i + 1) && !w.tokens[i + 1].has(.preposition)
      && w.chunks.last(behind: 1)?.report ?? 0 != 0:
      return true
    case .relative, .complementizer: return isSubject(i) || f.isDisjoint(with: .finite)
    case .comma where opensSource(i), .coordinator where opensSource(i): return true
    case .quote where isQuality(before, i): return true
    case .adverb, .quote, .bracket, .comma, .coordinator: return !isPredicate(i, f, nil)
    default: return !f.contains(.presentParticiple) || !hasObject(i)
    }
  }

  /// `dismissed as "baseless" claims that it had`: one or two words in marks that say of what kind a noun is.
  private func isQuality(_ quote: Chunk, _ i: Int) -> Bool {
    guard w.isNounForm(i), case let m = Int(quote.mark), w.marks.indices.contains(m), !w.marks[m].hasVerb,
      w.marks[m].tokens.count <= 2, !w.tokens[w.marks[m].tokens.lowerBound].isCapital,
      case let open = Unspoken.signStart(m, w), open > 0
    else { return false }
    return w.tokens[open - 1].classes.hasAny(LexSet(.determiner, .possessive, .subordinator, .preposition))
  }

  /// `…, state television reported`, `…, state news agency Verdane reported`: nouns, then a verb of saying in the past.
  private func opensSource(_ i: Int) -> Bool {
    var k = i + 1
    while k < end, k - i < 4, w.isNounForm(k), !w.tokens[k].has(.reporting) { k += 1 }
    while k > i + 1, k < end, k - i < 7, w.tokens[k].isWord, w.tokens[k].isCapital { k += 1 }
    guard k > i + 1, k < end, w.tokens[k].has(.reporting) else { return false }
    let f = w.verbFeatures(k)
    return f.contains(.past) && !w.isNounForm(k)
  }

  /// Whether a word behind a noun belongs to the noun's group: `peace talks failed`, but `the firm plans a talk`.
  func isInCompound(_ k: Int, head: Int) -> Bool {
    guard w.tokens[k].classes.hasAny(Self.nouns), !announces(k) else { return false }
    let f = w.verbFeatures(k)
    // `said at a briefing that it was over`: the clause is that of the verb of saying.
    if f.contains(.presentParticiple), k + 1 < end, w.tokens[k + 1].has(.complementizer),
      let v = w.chunks.last, v.isFiniteVerb, v.report & Frame.clause != 0
    {
      return true
    }
    if f.contains(.presentParticiple) { return !hasObject(k) }
    if !(head >= 0 && (w.isNounForm(head) || w.tokens[head].isCapital || w.tokens[head].has(.pronoun))) {
      return !f.contains(.third) || w.tokens[k].classes.hasAny(Self.nouns)
    }
    if isSubject(k) || f.isDisjoint(with: Features.finite.union(.pastParticiple)) { return true }
    // `raised its profit forecast to …`: what another verb governs.
    if f.contains([.past, .infinitive]), let v = w.chunks.last, v.isFiniteVerb, v.report & Frame.bare == 0 {
      return true
    }
    // `charged murder suspects Anna Roth and Paul Lind`
    if let v = w.chunks.last, v.isFiniteVerb, v.report & (Frame.bare | Frame.clause) == 0,
      w.isPersonalRole(k),
      f.isDisjoint(with: .past)
    {
      return true
    }
    let isPast = !f.isDisjoint(with: [.past, .pastParticiple])
    // `analysts expect`, `the firm plans`: the forms of the present agree with their subject.
    if !isPast, head >= 0, w.isNounForm(head), let isPlural = isPlural(head) {
      let isForMany = f.contains(.infinitive)
      if isPlural == isForMany { return !leadsOn(k) }
      return true
    }
    return !leadsOn(k)
  }

  /// `The sign on the door read: "…"`, `boys shouting, "…"`: a verb of saying before what is said.
  func announces(_ k: Int) -> Bool {
    guard w.tokens[k].has(.reporting), k + 2 < end, w.isSign(k + 1, ":") || w.isSign(k + 1, ",") else {
      return false
    }
    let f = w.verbFeatures(k)
    return w.opensQuotation(k + 2) && !f.isDisjoint(with: [.past, .presentParticiple])
  }

  /// `the world's biggest listed company`: a participle between an adjective and its noun.
  func isQualifier(_ k: Int) -> Bool {
    // `The firm said sales rose`: an adjective that is a noun too.
    guard k > 0, k + 1 < end, w.isPlainAdjective(k - 1), !w.isNounForm(k - 1),
      w.verbFeatures(k).contains(.pastParticiple)
    else { return false }
    return w.isNounForm(k + 1) && !w.tokens[k + 1].classes.hasAny(LexSet(.determiner, .preposition))
  }

  /// `following the mass protests that …`: a preposition and an article leave nobody to do what a form of the present says.
  func isGoverned(_ k: Int, _ c: Chunk) -> Bool {
    c.preposition >= 0 && c.hasDeterminer && c.head >= 0 && !c.traits.contains(.named)
      && w.tokens[k].classes.hasAny(Self.nouns)
      && w.verbFeatures(k).isDisjoint(with: [.past, .pastParticiple, .presentParticiple])
      && k + 1 < end
      && (w.tokens[k + 1].has(.complementizer) || w.tokens[k + 1].has(.preposition)
        || w.tokens[k + 1].kind == .punctuation)
  }

  /// `a meeting scheduled for Friday was held`, `fighting, sparked by unrest, …`: a form of the past that only says
  /// more of the noun before it.
  func isReduced(_ i: Int) -> Bool {
    guard w.has(.sharedPast), !w.isAuxiliary(i), i + 2 < end, !hasPronoun(i) else { return false }
    // `Elected in 2012, the mayor …`
    if w.tokens[i].isCapital, w.isInitial(i) { return w.tokens[i + 1].has(.preposition) }
    guard let before = w.chunks.last, before.tokens.upperBound == i else { return false }
    // `two sources with knowledge of the talks told Reuters`
    if before.kind == .noun, w.hasFlag(i, .reporting, Frame.addressed), w.tokens[i + 1].isCapital {
      return false
    }
    // `after being beaten and slashed through the head`
    if before.kind == .coordinator, w.chunks.count > 1, !hasArticle(i + 1),
      case let verb = w.chunks[w.chunks.count - 2], verb.kind == .verb, !verb.isFiniteVerb,
      verb.traits.contains(.passive)
    {
      return true
    }
    if before.kind == .adverb, isNextStep(before), !hasArticle(i + 1) { return true }
    // `when asked to comment`
    if before.kind == .subordinator { return w.verbFeatures(i).contains(.past) }
    if before.kind == .noun, !before.traits.contains(.pronoun), !hasArticle(i + 1),
      isBehindObject(w.chunks.count - 1)
    {
      return true
    }
    // `with voters divided over the plan`
    if before.kind == .noun, before.preposition >= 0,
      w.hasFlag(Int(before.preposition), .preposition, Self.accompanying)
    {
      return true
    }
    // `the strongest winds ever recorded on land`, `a council currently led by X`
    if before.kind == .adverb, let noun = w.chunks.last(behind: 1), noun.kind == .noun,
      noun.tokens.upperBound == before.tokens.lowerBound, !noun.traits.contains(.pronoun),
      isBehindObject(w.chunks.count - 2) || isBeforeAgent(i)
    {
      return true
    }
    let next = w.tokens[i + 1]
    if before.kind == .comma, isSetIn(i) { return true }
    // `said in an interview published on Sunday`: what a verb of saying has behind its preposition.
    if before.kind == .noun, before.preposition >= 0, w.chunks.count > 1, !hasArticle(i + 1),
      case let verb = w.chunks[w.chunks.count - 2], verb.isFiniteVerb, verb.report & Frame.bare != 0,
      verb.tokens.upperBound == before.tokens.lowerBound
    {
      return true
    }
    guard next.isWord, next.has(.preposition) || next.has(.adverb) || next.has(.weekday) else { return false }
    let isByAgent = isBeforeAgent(i)
    switch before.kind {
    // `, financed largely by diamonds,`
    case .comma, .dash:
      return isByAgent
        || next.has(.adverb) && i + 3 < end && w.sum(i + 2, .preposition).flags & NameFlags.agent != 0
          && w.sum(i + 2, .preposition).flags & NameFlags.genitive == 0
    case .noun where !before.traits.contains(.pronoun):
      if w.hasFlag(i, .verb, Self.passive), next.has(.preposition) { return true }
      // `Council accused of …`: who accuses says whom.
      let isTargeted = w.hasFlag(i, .reporting, Frame.target) && !w.hasFlag(i, .reporting, Frame.clause)
      if isByAgent || isOfSource() || isTargeted && w.hasFlag(i + 1, .preposition, NameFlags.genitive) {
        return true
      }
      return !w.tokens[i].has(.reporting) && leadsToMainVerb(i)
    default: return false
    }
  }

  /// `with his wife said he was tired`, `becoming a parent made him care`: a participle has neither such an object nor a
  /// clause, but for `reporters told they must leave`.
  private func hasPronoun(_ i: Int) -> Bool {
    w.hasFlag(i + 1, .pronoun, Self.personal) && !w.tokens[i + 1].has(.determiner)
      && !w.tokens[i + 1].has(.possessive) && w.sum(i, .reporting).flags & Frame.target == 0
  }

  /// Whether the sentence has its verb before a relative clause, one that reports nothing.
  private func hasMainVerb(before relative: Int) -> Bool {
    for i in (0..<relative).reversed().prefix(12) {
      let c = w.chunks[i]
      if c.kind == .stop { return false }
      if c.isFiniteVerb { return c.report & (Frame.bare | Frame.clause) == 0 }
    }
    return false
  }

  /// `bought a house`: what a form of the past has behind it where it is no participle.
  func hasArticle(_ k: Int) -> Bool {
    k < end && w.tokens[k].classes.hasAny(LexSet(.determiner, .possessive))
  }

  /// `led by the mayor`
  private func isBeforeAgent(_ i: Int) -> Bool {
    i + 2 < end && w.sum(i + 1, .preposition).flags & NameFlags.agent != 0 && w.tokens[i + 2].kind == .word
      && !w.tokens[i + 2].has(.number) && !isMeans(i)
  }

  /// `said by phone`: one thing without its article says how, not who.
  private func isMeans(_ i: Int) -> Bool {
    let n = i + 2
    guard w.tokens[i].has(.reporting), !w.tokens[n].isCapital, w.isNounForm(n),
      !w.tokens[n].sense.isHuman, !w.tokens[n].classes.hasAny(LexSet(.role, .orgNoun, .kin))
    else { return false }
    let f = w.features(n, .noun)
    return f.contains(.singular) && f.isDisjoint(with: .plural)
  }

  /// `which had blocked a meeting scheduled for Friday`: what another verb governs is the subject of none, but for
  /// what somebody said.
  private func isBehindObject(_ last: Int) -> Bool {
    var i = last
    while i > 0, last - i < 4, w.chunks[i].kind == .noun, w.chunks[i].preposition >= 0,
      w.chunks[i - 1].kind == .noun, w.chunks[i - 1].tokens.upperBound == w.chunks[i].tokens.lowerBound
    {
      i -= 1
    }
    guard i > 0, w.chunks[i].kind == .noun, !w.chunks[i].traits.contains(.time),
      case let verb = w.chunks[i - 1], verb.kind == .verb,
      verb.tokens.upperBound == w.chunks[i].tokens.lowerBound
    else { return false }
    // `, bringing the strongest winds recorded on land, …`
    let isInsertion =
      verb.traits.contains(.presentParticiple) && i > 1
      && (w.chunks[i - 2].kind == .comma || w.chunks[i - 2].kind == .dash)
    // `won't consider reinstating the conviction of a man charged in May`
    let isFarther =
      !verb.isFiniteVerb && verb.traits.isDisjoint(with: .pastParticiple) && i > 1
      && w.chunks[i - 2].isFiniteVerb
    guard verb.isFiniteVerb || isInsertion || isFarther else { return false }
    // `The man who killed her fled`, but `the council, which had blocked a meeting scheduled for Friday`
    if i > 1, w.chunks[i - 2].kind == .relative || w.chunks[i - 2].kind == .complementizer,
      i < 3 || w.chunks[i - 3].kind != .comma, !hasMainVerb(before: i - 2)
    {
      return false
    }
    if w.chunks[i].preposition >= 0 { return true }
    return verb.report & (Frame.bare | Frame.clause) == 0 && !verb.traits.contains(.copula)
  }

  /// `According to a poll published on Tuesday, …`: no verb comes before the comma.
  private func isOfSource() -> Bool {
    for i in w.chunks.indices.reversed().prefix(6) {
      let c = w.chunks[i]
      if c.kind == .source { return true }
      guard c.kind == .noun else { return false }
    }
    return false
  }

  /// Whether a finite verb follows in the same clause that has no other subject than what stands before.
  private func leadsToMainVerb(_ i: Int) -> Bool {
    var k = i + 1
    while k < end, k - i < 12, w.tokens[k].isWord || w.tokens[k].kind == .number {
      let t = w.tokens[k]
      if t.classes.hasAny(Self.clauses) { return false }
      // `decided to shut the plant`
      let isInfinitive = w.hasFlag(k - 1, .preposition, Self.infinitive)
      if k > i + 1, w.isVerbForm(k), !t.isCapital, !isInfinitive {
        let f = w.verbFeatures(k)
        let isSure =
          w.isAuxiliary(k)
          || f.contains(.past) && (f.isDisjoint(with: [.pastParticiple, .infinitive]) || hasArticle(k + 1))
        if isSure {
          return !w.tokens[k - 1].has(.pronoun) && !w.tokens[k - 1].has(.adverb) || w.isAuxiliary(k)
        }
      }
      k += 1
    }
    return false
  }
  private static let accompanying = LexFlags.Preposition.accompanying.bit
  private static let passive = LexFlags.Verb.passive.bit
  private static let clauses = LexSet(.coordinator, .relative, .complementizer, .subordinator, .pronoun)

  private func isPlural(_ k: Int) -> Bool? {
    let f = w.features(k, .noun).union(w.features(k, .role)).union(w.features(k, .demonym))
    if f.contains(.plural) { return true }
    return f.contains(.singular) || w.tokens[k].has(.role) ? false : nil
  }

  /// `panicked residents ran`: a participle before the subject of another verb.
  func isBeforeSubject(_ i: Int, _ f: Features) -> Bool {
    var noun = i + 1
    while noun + 1 < end, noun - i < 3, w.isPlainAdjective(noun), !w.isNounForm(noun) { noun += 1 }
    guard f.contains(.pastParticiple), i + 2 < end, noun < end, w.isNounForm(noun),
      !w.isVerbForm(noun) || w.chunks.last?.traits.contains(.presentParticiple) ?? false,
      !w.isAuxiliary(i), !w.tokens[i].has(.reporting)
    else { return false }
    switch w.chunks.last?.kind {
    case .subordinator, .complementizer, .stop, .none: return isSubject(noun)
    // `said the firm and related agencies were ready`
    case .coordinator:
      guard let first = w.chunks.last(behind: 1), first.kind == .noun, first.preposition < 0 else {
        return false
      }
      switch w.chunks.last(behind: 2)?.kind {
      case nil, .stop, .complementizer: return isSubject(noun)
      case .verb: return w.chunks.last(behind: 2)?.report != 0 && isSubject(noun)
      default: return false
      }
    // `showed toppled buildings`
    case .verb: return w.chunks.last?.tokens.upperBound == i
    // `in densely populated areas`
    case .adverb: return w.chunks.last?.tokens.upperBound == i && w.chunks.last(behind: 1)?.kind != .noun
    default: return false
    }
  }

  /// A verb rather than a noun behind a comma, an adverb or another group.
  private func isPredicate(_ i: Int, _ f: Features, _ before: Chunk?) -> Bool {
    if isSubject(i) { return false }
    return !f.isDisjoint(with: [.finite, .pastParticiple, .presentParticiple]) && leadsOn(i)
  }

  /// Whether a finite verb follows that a noun here would be the subject of.
  private func isSubject(_ k: Int) -> Bool {
    guard k + 1 < end else { return false }
    let n = k + 1
    guard w.tokens[n].isWord, w.isVerbForm(n) else { return false }
    if w.isAuxiliary(n) { return true }
    let f = w.verbFeatures(n)
    // `air strikes hit the town`
    if f.contains(.past), w.isNounForm(n), n + 1 < end,
      w.tokens[n + 1].kind == .number
        || w.tokens[n + 1].classes.hasAny(LexSet(.determiner, .possessive, .number, .approximator))
    {
      return true
    }
    return !f.isDisjoint(with: [.past, .conditional, .future]) && !w.isNounForm(n)
      || w.tokens[n].has(.reporting) && f.contains(.third) && !w.isNounForm(n)
  }

  /// Whether what follows is more likely to hang on a verb than on a noun: an object, an infinitive, a day.
  private func leadsOn(_ k: Int) -> Bool {
    guard k + 1 < end else { return false }
    let n = w.tokens[k + 1]
    if n.kind == .number || n.kind == .symbol { return true }
    guard n.isWord else { return n.kind == .punctuation && opensMark(k + 1) }
    if n.classes.hasAny(Self.objects) { return true }
    if w.hasFlag(k + 1, .preposition, Self.infinitive) { return true }
    if n.has(.adverb) || n.classes.hasAny(NameClasses.time) { return true }
    return n.isCapital || w.isNounForm(k + 1) && !n.has(.preposition) || n.has(.adjective)
  }
  private static let nouns = LexSet(.noun, .role, .orgNoun, .speechNoun, .kin, .placeNoun, .timeUnit, .unit)
  private static let objects = LexSet(
    .determiner, .possessive, .pronoun, .complementizer, .number, .approximator)
  private static let infinitive = LexFlags.Preposition.infinitive.bit

  private func opensMark(_ i: Int) -> Bool { w.opensQuotation(i) }

  /// Whether a participle has an object: `building a house`, `telling reporters`.
  func hasObject(_ k: Int) -> Bool {
    guard k + 1 < end else { return false }
    let n = w.tokens[k + 1]
    guard n.isWord || n.kind == .number || n.kind == .symbol else { return false }
    // `killing at least 12 people`
    if let p = w.phrase(at: k + 1), p.classes.has(.approximator) { return true }
    return n.kind != .word || n.classes.hasAny(Self.objects) || n.isCapital && !n.has(.preposition)
  }
}
