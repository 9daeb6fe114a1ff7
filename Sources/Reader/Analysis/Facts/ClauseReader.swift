/// Looks around a verb among the chunks of its sentence.
struct ClauseReader {
  let frames: FrameFinder

  init(_ w: Workspace, _ s: Int) { frames = FrameFinder(w, s) }

  var w: Workspace { frames.w }
  var sentence: Int { frames.sentence }
  var chunks: Range<Int> { frames.chunks }

  func chunk(_ i: Int) -> Chunk? { chunks.contains(i) ? w.chunks[i] : nil }
  func kind(_ i: Int) -> Chunk.Kind? { chunk(i)?.kind }
  func isInfinitive(_ i: Int) -> Bool { chunk(i)?.traits.contains(.infinitive) ?? false }

  /// The verb form that bears person and tense.
  func finiteToken(of k: Int) -> Int? {
    if w.chunks[k].finite == Chunk.unread {
      w.chunks[k].finite = finiteToken(in: w.chunks[k].tokens).map { Int32($0) } ?? -1
    }
    let finite = Int(w.chunks[k].finite)
    return finite < 0 ? nil : finite
  }

  private func finiteToken(in verb: Range<Int>) -> Int? {
    verb.first {
      guard w.tokens[$0].classes.hasAny(Self.verbs), !w.tokens[$0].has(.objectClitic),
        !w.tokens[$0].has(.negation)
      else { return false }
      let f = w.verbFeatures($0)
      return f.contains(.third) && !f.isDisjoint(with: .finite) && isThirdPerson($0)
    }
  }
  private static let verbs = LexSet(.verb, .reporting, .auxiliary)

  /// Told events have no other: `mis`, `pris` are participles here.
  private func isThirdPerson(_ i: Int) -> Bool {
    w.readings(i).contains {
      Self.verbs.has($0.lexClass) && $0.features.contains(.third) && !$0.features.isDisjoint(with: .finite)
    }
  }

  func tense(_ c: Chunk, _ first: Int) -> Event.Tense {
    let f = w.verbFeatures(first)
    let isCompound = Int(c.head) != first && w.isAuxiliary(first) && !c.traits.contains(.passive)
    let isLongPassive = c.traits.contains(.passive) && holdsTwoAuxiliaries(c, first)
    if f.contains(.conditional), f.isDisjoint(with: [.present, .past]) { return .conditional }
    // `aura fait cent victimes`: done by the time of which it tells.
    if f.contains(.future), f.isDisjoint(with: [.present, .past]) {
      return isCompound && w.isParticiple(Int(c.head)) ? .past : .future
    }
    if isCompound || isLongPassive {
      return f.contains(.imperfect) ? .pluperfect : .past
    }
    if f.contains(.imperfect) { return .imperfect }
    return f.contains(.past) && !f.contains(.present) ? .past : .present
  }

  private func holdsTwoAuxiliaries(_ c: Chunk, _ first: Int) -> Bool {
    first + 1 < Int(c.head)
      && (first + 1..<Int(c.head)).contains { w.isParticiple($0) && w.isAuxiliary($0) }
  }

  /// A verb of saying that does what it says, with what it is done to: `a refusé de négocier`.
  func isAct(_ k: Int) -> Bool {
    guard let c = chunk(k) else { return false }
    // `s'ajoute à`: another sense than saying.
    if c.report & Frame.reflexive == 0, c.traits.contains(.reflexive) { return true }
    if c.traits.contains(.reflexive), breaksOut(k) { return true }
    var i = insertionEnd(k + 1) ?? k + 1
    while let n = chunk(i), i - k < 3, n.kind == .adverb || n.traits.contains(.time) { i += 1 }
    guard let n = chunk(i) else { return false }
    // `doit s'expliquer devant les élus`: speech to come is a plan.
    if isModal(k), n.kind != .complementizer, n.kind != .quote, n.kind != .colon { return true }
    guard c.report & Frame.act != 0 else { return false }
    if n.kind == .verb { return n.traits.contains(.infinitive) }
    return n.kind == .noun
      && (n.preposition >= 0
        ? w.has(.headFirst) : n.hasDeterminer && (kind(k - 1) != .comma || setIn(before: k) != nil))
  }

  /// `Un incendie s'est déclaré à Brest`: a thing that says nothing, with no word of what would be said.
  private func breaksOut(_ k: Int) -> Bool {
    if let n = chunk(k + 1) {
      switch n.kind {
      case .complementizer, .quote, .colon, .verb: return false
      case .noun where n.preposition < 0 && !n.traits.contains(.time): return false
      default: break
      }
    }
    let words = subject(of: k)
    guard let head = NominalHead(words, w), head.isInanimate(w) else { return false }
    return NominalHead.name(of: words, in: w) == nil
  }

  /// `doit s'expliquer`: a modal and its infinitive in one group.
  func isModal(_ k: Int) -> Bool {
    let head = Int(w.chunks[k].head)
    guard let first = finiteToken(of: k), first != head else { return false }
    return w.hasFlag(first, .verb, EventFlags.modal) && w.verbFeatures(head).contains(.infinitive)
  }

  /// `n'a laissé que trois jeux`, `ne compte plus que deux titres`: so much, not nothing; the chunk of `que`.
  func restriction(_ k: Int) -> Int? {
    guard let c = chunk(k), let next = chunk(k + 1) else { return nil }
    let isDegree = next.tokens.count == 1 && w.hasFlag(next.tokens.lowerBound, .adverb, Self.degree)
    let that = isDegree ? k + 2 : k + 1
    guard kind(that) == .complementizer, let n = chunk(that + 1), n.isBareNoun,
      !(chunk(that + 2)?.isFiniteVerb ?? false),
      c.tokens.reduce(0, { $0 + (w.tokens[$1].has(.negation) ? 1 : 0) }) == 1
    else { return nil }
    return that
  }
  private static let degree = LexFlags.Adverb.degree.bit

  /// `il faut`, `il y a`
  func isImpersonal(_ k: Int) -> Bool {
    guard let c = chunk(k), c.head >= 0 else { return true }
    if c.traits.contains(.reflexive), w.hasFlag(Int(c.head), .verb, EventFlags.turn) { return true }
    // `a-t-on appris`
    if c.clitic >= 0, w.hasFlag(Int(c.clitic), .pronoun, NameFlags.impersonal) { return true }
    if w.hasFlag(Int(c.head), .verb, EventFlags.presents), presents(k) { return true }
    // `il y avait plus de colère`
    if w.isAuxiliary(Int(c.head)),
      c.tokens.contains(where: { w.hasFlag($0, .objectClitic, EventFlags.there) })
    {
      return true
    }
    return w.hasFlag(Int(c.head), .verb, EventFlags.impersonal)
      && !w.hasFlag(Int(c.head), .verb, EventFlags.movement)
  }

  /// `Il lui reste un risque`, `il s'est produit deux explosions`, `il paraît évident que …`: a pronoun that is nobody, for
  /// what the clause is about stands behind its verb.
  private func presents(_ k: Int) -> Bool {
    guard let before = chunk(k - 1), before.kind == .noun, before.tokens.count == 1,
      let t = before.tokens.first,
      w.features(t, .pronoun).isSuperset(of: [.third, .masculine, .singular, .subject]),
      let next = chunk(k + 1)
    else { return false }
    if kind(k + 1) == .complementizer || kind(k + 2) == .complementizer { return true }
    guard next.isBareNoun, next.hasDeterminer, !next.traits.contains(.pronoun) else { return false }
    return !NominalHead.isDefinite(next.tokens.lowerBound, w)
  }

  /// The bare infinitive that a verb governs, past adverbs: `va bientôt supprimer`.
  func infinitive(after k: Int) -> Int? {
    var i = k + 1
    while let c = chunk(i), c.kind == .adverb || c.isBareTime || isBareAdverb(c), i - k < 4 { i += 1 }
    guard let c = chunk(i), c.kind == .verb, c.traits.contains(.infinitive),
      c.preposition < 0 || w.hasFlag(Int(c.preposition), .preposition, EventFlags.infinitive)
        || isRecent(k, c)
    else { return nil }
    return i
  }

  /// `va beaucoup perturber`: a word of quantity by itself.
  private func isBareAdverb(_ c: Chunk) -> Bool {
    c.isBareNoun && c.tokens.count == 1 && !c.hasDeterminer && w.tokens[c.tokens.lowerBound].has(.adverb)
      && !w.tokens[c.tokens.lowerBound].isCapital
  }

  /// `vient de quitter`: what somebody has just done.
  func isRecent(_ k: Int, _ infinitive: Chunk) -> Bool {
    guard let v = chunk(k), v.head >= 0, infinitive.preposition >= 0 else { return false }
    return w.isMovement(Int(v.head))
      && w.hasFlag(Int(infinitive.preposition), .preposition, NameFlags.genitive)
  }

  /// `was due to meet`: the infinitive behind a copula and an adjective that says what will be.
  func boundInfinitive(after k: Int) -> Int? {
    guard let c = chunk(k), c.traits.contains(.copula), let next = chunk(k + 1), next.tokens.count <= 2,
      next.tokens.contains(where: { w.hasFlag($0, .adjective, EventFlags.bound) })
    else { return nil }
    return infinitive(after: k + 1)
  }

  /// The verb that ends what a verb begins: its infinitive, else itself.
  func lastVerb(of k: Int) -> Int { infinitive(after: k) ?? boundInfinitive(after: k) ?? k }

  /// The chunk behind a verb, or behind what commas set in after it: `rapportent, depuis mardi, que …`.
  func behindInsertion(_ k: Int) -> Int {
    guard kind(k + 1) == .comma else { return k + 1 }
    var i = k + 2
    while let c = chunk(i), i - k < 8, c.kind == .noun || c.kind == .adverb { i += 1 }
    return kind(i) == .comma && i > k + 2 ? i + 1 : k + 1
  }

  /// `si le vote était annulé`: what is only supposed.
  func isSupposed(_ k: Int) -> Bool {
    var i = k - 1
    while let c = chunk(i), k - i < 8, c.kind == .noun || c.kind == .adverb || c.kind == .other { i -= 1 }
    guard let c = chunk(i), c.kind == .subordinator else { return false }
    return w.hasFlag(c.tokens.lowerBound, .subordinator, Self.condition)
      || w.phrase(at: c.tokens.lowerBound).map { w.sum($0, .subordinator).flags & Self.condition != 0 }
        ?? false
  }
  private static let condition = LexFlags.Subordinator.condition.bit

  /// `a annoncé que les travaux ne se poursuivraient pas`: to come, as somebody said in the past.
  func isToldBefore(_ k: Int) -> Bool {
    var i = k - 1
    while let c = chunk(i), k - i < 10, c.kind == .noun || c.kind == .adverb || c.kind == .other { i -= 1 }
    guard w.has(.headFirst), kind(i) == .complementizer else { return false }
    i -= 1
    while let c = chunk(i), k - i < 14, c.kind == .adverb || c.kind == .noun && !c.isBareNoun || c.isBareTime
    { i -= 1 }
    guard let v = chunk(i), v.isFiniteVerb, v.report != 0, let first = finiteToken(of: i) else {
      return false
    }
    return tense(v, first) == .past || tense(v, first) == .pluperfect
  }

  /// How a verb's clause hangs in the sentence.
  func clause(of k: Int) -> Event.Clause {
    var i = k - 1
    var sawVerb = false
    var sawComma = false
    while let c = chunk(i), k - i < 30 {
      switch c.kind {
      case .comma: sawComma = true
      // `After leaving the club, she …`, `Since 2014, …`: no clause of its own.
      case .subordinator where sawComma && !sawVerb && isPhrase(i, before: k): break
      // `82 marins, dont deux mousses, sont morts`
      case .relative where !sawVerb && kind(i - 1) == .comma && kind(k - 1) == .comma && isAside(relative: i):
        break
      case .relative: return sawVerb ? .coordinate : .relative
      case .complementizer: return sawVerb ? .coordinate : .complement
      case .subordinator: return sawVerb ? .main : .subordinate
      case .semicolon, .colon, .stop: return .main
      case .verb where c.traits.contains(.finite):
        if frames.relative(of: i) == nil { return .coordinate }
        sawVerb = true
      default: break
      }
      i -= 1
    }
    return .main
  }

  private func isAside(relative i: Int) -> Bool {
    !w.chunks[i].tokens.contains { w.features($0, .relative).contains(.subject) }
  }

  /// Whether a word like `after` opens a group without a finite verb, which a comma closes.
  private func isPhrase(_ i: Int, before k: Int) -> Bool {
    guard w.has(.bareClauses) else { return false }
    return !(i + 1..<k).contains { w.chunks[$0].isFiniteVerb }
  }

  /// `a lieu`, `ont pris part`: the noun bears the sense of a verb that has none.
  func governsBareNoun(_ k: Int) -> Bool {
    guard let c = chunk(k + 1), c.kind == .noun, c.preposition < 0, !c.hasDeterminer else { return false }
    let noun = c.tokens.lowerBound
    guard w.isNounForm(noun), !w.tokens[noun].isCapital else { return false }
    // `ont besoin d'un allié`, `a eu lieu juste à côté`
    return c.tokens.count == 1 || w.hasFlag(noun + 1, .preposition, NameFlags.genitive)
      || w.tokens[noun + 1].has(.adverb)
  }

  /// A single word in the present that the lexicon also knows as a noun or as part of a name.
  func mayBeNoun(_ c: Chunk) -> Bool {
    guard c.head >= 0, !c.tokens.contains(where: { w.isAuxiliary($0) }) else { return false }
    let head = Int(c.head)
    guard !c.traits.contains(.negated), !c.traits.contains(.reflexive) else { return false }
    if isPastWithObject(head) || isPastBehindSubject(c) || isBehindPronoun(c) || isBesideSubject(c)
      || isOnlyVerb(c) || isAwaited(c)
    {
      return false
    }
    return w.isNounForm(head) || w.tokens[head].has(.adjective) || w.tokens[head].isCapital
  }

  /// `Le feu qui a pris lundi à Kara gagne Kossa`
  private func isAwaited(_ c: Chunk) -> Bool {
    guard w.has(.headFirst), !w.tokens[Int(c.head)].isCapital,
      case let k = frames.chunkIndex(behind: c.tokens.lowerBound), let n = chunk(k + 1), n.isBareNoun,
      n.hasDeterminer || n.traits.contains(.named), n.tokens.lowerBound == c.tokens.upperBound
    else { return false }
    return w.awaitsVerb(k)
  }

  /// `killed ten people`, where nouns need no article: a form of the past that has an object is no noun.
  private func isPastWithObject(_ head: Int) -> Bool {
    guard w.has(.conversion), head + 1 < w.tokens.count else { return false }
    let next = w.tokens[head + 1]
    return w.verbFeatures(head).contains(.past)
      && (next.kind == .number
        || next.classes.hasAny(LexSet(.determiner, .possessive, .number, .approximator)))
  }

  /// `il ferme`, `elle marche`: right behind the pronoun that is its subject.
  private func isBehindPronoun(_ c: Chunk) -> Bool {
    let before = c.tokens.lowerBound - 1
    return before >= 0 && w.tokens[before].classes.hasAny(LexSet(.pronoun, .clitic))
      && w.features(before, .pronoun).union(w.features(before, .clitic)).contains([.third, .subject])
  }

  /// `La loi marque un tournant`, `qui fabrique du lait`, `Luc Serin sort de l'hôpital`: between what can only be its
  /// subject and what can only be its object.
  private func isBesideSubject(_ c: Chunk) -> Bool {
    guard w.has(.headFirst), !w.tokens[Int(c.head)].isCapital else { return false }
    let k = frames.chunkIndex(behind: c.tokens.lowerBound) - 1
    guard let before = chunk(k), before.tokens.upperBound == c.tokens.lowerBound else { return false }
    let isPerson = before.traits.contains(.named) && frames.hasPerson(before.tokens)
    switch before.kind {
    case .relative:
      return before.tokens.contains { w.features($0, .relative).contains(.subject) }
    case .noun:
      guard before.isBareNoun, before.hasDeterminer || before.traits.contains(.named),
        kind(k - 1) != .noun || isPerson
      else { return false }
    default: return false
    }
    guard let n = chunk(k + 2), n.tokens.lowerBound == c.tokens.upperBound else { return false }
    if n.kind == .adverb { return chunk(k + 3)?.hasDeterminer ?? false }
    guard n.kind == .noun else { return false }
    if isAmount(n) { return true }
    return n.isBareNoun ? n.hasDeterminer || isArticle(n.tokens.lowerBound) : isPerson
  }

  /// `Le titre chute de 5%`, `le prévenu écope de deux ans`: a number behind `de`.
  private func isAmount(_ c: Chunk) -> Bool {
    c.preposition >= 0 && w.hasFlag(Int(c.preposition), .preposition, NameFlags.genitive)
      && isNumber(Int(c.preposition) + 1)
  }

  private func isArticle(_ i: Int) -> Bool { w.tokens[i].has(.determiner) }

  /// `The quake hit southern Marle`: a form of the past right behind a noun group, as the chunks have parted them.
  private func isPastBehindSubject(_ c: Chunk) -> Bool {
    guard w.has(.conversion), w.verbFeatures(Int(c.head)).contains(.past),
      !w.tokens[Int(c.head)].isCapital,
      let before = chunk(frames.chunkIndex(behind: c.tokens.lowerBound) - 1)
    else { return false }
    return before.kind == .relative
      || before.isBareNoun
        && (before.hasDeterminer || !before.traits.isDisjoint(with: [.named, .pronoun, .sourceLike]))
  }

  /// A participle of several: `arrêtés`, not `pris`.
  private func isPlural(_ i: Int) -> Bool {
    let f = w.verbFeatures(i)
    return f.contains([.pastParticiple, .plural]) && !f.contains(.singular)
  }

  private func isFeminine(_ i: Int) -> Bool {
    w.verbFeatures(i).intersection([.masculine, .feminine]) == .feminine && w.has(.headFirst)
  }

  /// Whether a bare participle takes up the auxiliary of the verb group before it.
  func sharesAuxiliary(_ k: Int, with predicate: Range<Int>) -> Bool {
    guard let c = chunk(k), c.traits.contains(.pastParticiple), c.preposition < 0,
      c.report & Frame.weak != 0 || c.report == 0,
      predicate.contains(where: { w.isAuxiliary($0) }), predicate.count > 1,
      !isPlural(predicate.upperBound - 1) || isPlural(Int(c.head)),
      // `ont trouvé une femme, allongée et entourée de couteaux`
      predicate.contains(where: { w.isCopula($0) }) || !isFeminine(Int(c.head))
    else { return false }
    // `was taken to hospital, then transferred to Marle`
    let isNext = w.has(.sharedPast) && kind(k - 2) == .comma
    guard kind(k - 1) == .coordinator || kind(k - 1) == .adverb && (kind(k - 2) == .coordinator || isNext)
    else { return false }
    // `a dévoilé un projet doté d'un million et soutenu par X`: what is done by somebody is a passive.
    if !agent(behind: k).isEmpty, !predicate.contains(where: { w.isCopula($0) }) { return false }
    return !isBesideParticiple(k)
  }

  /// `après un scrutin privé d'opposants et boudé`: the second of two participles that go with a noun.
  private func isBesideParticiple(_ k: Int) -> Bool {
    var i = k - 1
    while let c = chunk(i), !c.isFiniteVerb, k - i < 12 {
      // `pour avoir volé une voiture et blessé un homme`
      if c.kind == .verb, c.traits.contains(.infinitive), c.tokens.contains(where: { w.isAuxiliary($0) }) {
        return true
      }
      if c.kind == .verb, c.preposition < 0, c.traits.contains(.pastParticiple) {
        return kind(i - 1) == .noun
      }
      i -= 1
    }
    return false
  }
}
