/// `X a dit que …`, `X promet de …`, `X se dit prêt`, `X dénonce "…"`, `…, ajoutant que …`: the verb before its content.
extension FrameFinder {
  func complement(_ k: Int) {
    guard let v = chunk(k) else { return }
    // A verb that only gives a name reports nothing.
    if v.report & Frame.named != 0, v.report & (Frame.clause | Frame.infinitive) == 0 { return }
    // `une fièvre s'est déclarée`
    if v.traits.contains(.reflexive), v.report & (Frame.reflexive | Frame.predicate) == 0, !isInfinitive(v) {
      return
    }
    // `Il faut dire que …`: nobody says it.
    if v.traits.contains(.finite), w.verbFlags(v.tokens) & Self.impersonalBit != 0 { return }
    guard let found = speaker(of: k) else { return }
    let subject = quoted(by: k) ?? impersonal(found, k) ?? found
    // `une fuite s'est déclarée`, `ce voyage lui a permis de noter "…"`
    let mustSpeak = v.traits.contains(.reflexive) && v.report & Frame.predicate != 0 || isInfinitive(v)
    if mustSpeak, !isSourceLike(subject) { return }
    let end =
      v.traits.contains(.pastParticiple)
      ? participleEnd(k) : opened(by: k, found) ?? clauseEnd(k)
    // `il entend des "Dehors !"`: what is heard is another's.
    if v.report & Frame.anySpeech == 0, kind(k + 1) == .noun || quoteWithoutInfinitive(k + 1) {
      return
    }
    // What stands between the subject and its verb is the speaker's too: `les syndicats, "amers", déplorent …`.
    let from =
      v.traits.contains(.finite) && subject.upperBound <= v.tokens.lowerBound
      ? subject.upperBound : v.tokens.upperBound
    let scope = from..<max(v.tokens.upperBound, endToken(end))
    let first = subject.upperBound <= v.tokens.lowerBound ? subject : found
    if !hasQuote(k + 1, end), let quote = quoteBefore(k, first) {
      add(.incise, cue: v.tokens, source: subject, scope: quote, rule: "postposed subject and verb")
      return
    }
    if let said = clauseBefore(k, subject) {
      add(
        .incise, cue: v.tokens, source: subject, scope: tokens, content: said,
        rule: "postposed subject and verb")
      return
    }
    let isFaint =
      v.report & Frame.attitude != 0 || v.report & Frame.evidence != 0 && !isHuman(subject)
    let (content, rule) = reported(k, end)
    // `pour proposer aux salariés de partir`: an end, and nothing said yet.
    let isEnd =
      rule.description == "infinitive" && isInfinitive(v) && v.preposition >= 0
      && w.hasFlag(Int(v.preposition), .preposition, NameFlags.purpose)
    if content.isEmpty, v.report & (Frame.object | Frame.target) == 0,
      subject.upperBound <= v.tokens.lowerBound,
      acts(k)
    {
      return
    }
    let isSilent = isFaint || isEnd || v.traits.contains(.negated) && v.report & Frame.denial == 0
    add(
      .complement, cue: v.tokens, source: subject, scope: scope, content: isSilent ? 0..<0 : content,
      rule: rule,
      isFaint: isFaint, isInfinitive: isInfinitive(v))
    w.frames[w.frames.count - 1].isWeak =
      v.report & Frame.weak != 0 && v.report & (Frame.target | Frame.predicate) == 0 && content.isEmpty
      // `jugé "…" par X`
      && !(v.traits.contains(.pastParticiple) && subject.lowerBound > v.tokens.lowerBound)
  }

  /// `assure en avril la présidence`: something done by a verb that takes no such object when it reports.
  private func acts(_ k: Int) -> Bool {
    guard let v = chunk(k), v.traits.contains(.finite), v.traits.isDisjoint(with: [.passive, .reflexive])
    else {
      return false
    }
    var j = k + 1
    while let c = chunk(j),
      c.kind == .adverb || c.kind == .noun && (c.preposition >= 0 || c.traits.contains(.time))
    {
      j += 1
    }
    guard let c = chunk(j) else { return false }
    return c.isBareNoun && c.hasDeterminer && !c.traits.contains(.holdsQuote) && kind(j + 1) != .quote
  }

  /// Where what a participle governs ends: at a comma, or at the verb of the sentence that it stands in (`les images
  /// diffusées par la police seraient "claires"`).
  private func participleEnd(_ k: Int) -> Int {
    let end = nextComma(k)
    guard let v = chunk(k), !v.traits.contains(.finite) else { return end }
    var i = k + 1
    while i < end, let c = chunk(i), c.kind == .noun || c.kind == .adverb || c.kind == .verb {
      if c.isFiniteVerb { return i }
      i += 1
    }
    return end
  }

  /// `RIA quoted the governor as saying`, `the governor was quoted by RIA as saying`: whose words they are.
  private func quoted(by k: Int) -> Range<Int>? {
    guard w.lexicon.traits.contains(.compounds), let v = chunk(k), v.traits.contains(.finite) else {
      return nil
    }
    var j = k + 1
    while let c = chunk(j), j - k < 10, c.kind != .verb, c.kind != .stop, c.kind != .quote { j += 1 }
    guard let say = chunk(j), say.kind == .verb, say.report != 0, say.traits.contains(.presentParticiple),
      kind(j - 1) == .subordinator
    else { return nil }
    if v.traits.contains(.passive) { return self.subject(before: k) }
    guard let n = chunk(k + 1), n.isBareNoun else { return nil }
    let to = apposition(after: k + 1, limit: j) ?? k + 1
    return n.tokens.lowerBound..<w.chunks[to].tokens.upperBound
  }

  private static let impersonalBit = LexFlags.bit("impersonal", of: .verb)

  /// Whether the reporting verb itself is an infinitive, on its own or behind another verb (`peut réclamer`).
  private func isInfinitive(_ v: Chunk) -> Bool { w.verbFeatures(Int(v.head)).contains(.infinitive) }

  /// Who a reporting verb makes speak. Participles and infinitives take the subject of the clause they hang on.
  private func speaker(of k: Int) -> Range<Int>? {
    guard let v = chunk(k) else { return nil }
    if v.traits.contains(.pastParticiple), let p = sharedVerb(k) { return ownSubject(p) }
    // `est convaincu que`: the one who is holds it.
    if v.traits.contains(.passive), v.report & Frame.predicate != 0, kind(k + 1) == .complementizer {
      return subject(before: k)
    }
    if v.traits.contains(.passive) || v.traits.contains(.pastParticiple) { return agent(of: k) }
    if v.traits.contains(.finite) {
      if v.clitic >= 0 { return Int(v.clitic)..<Int(v.clitic) + 1 }
      return subject(before: k)
    }
    // `un portrait du président appelant …`
    if v.preposition < 0, v.traits.contains(.presentParticiple), let n = chunk(k - 1), n.isBareNoun,
      n.traits.contains(.sourceLike), !isHuman(n.tokens)
    {
      let person = personOf(n.tokens)
      if person.lowerBound > n.tokens.lowerBound { return person }
    }
    if let f = w.frames.last(where: { $0.sentence == sentence && !($0.isWeak && $0.content.isEmpty) }),
      f.sentence == sentence, f.family != .source, f.family != .weak,
      !f.source.isEmpty,
      f.cue.upperBound <= v.tokens.lowerBound,
      f.family == .incise || !hasFinite(f.cue.upperBound, k) || goesOn(f, behind: k)
    {
      return f.source
    }
    return governor(of: k)
  }

  /// `X a rappelé que …, tout en soulignant que …`: a gerund right behind what a frame reports.
  private func goesOn(_ f: SpeechFrame, behind k: Int) -> Bool {
    guard let v = chunk(k), v.traits.contains(.presentParticiple), !f.content.isEmpty,
      v.preposition >= 0 || isOfThing(f, k) || w.lexicon.traits.contains(.compounds) && kind(k - 1) == .comma
    else { return false }
    let from = isTied(k - 1) ? w.chunks[k - 1].tokens.lowerBound : v.tokens.lowerBound
    return f.content.upperBound == from || f.content.upperBound == from - 1
  }

  /// `L'armée précise que les recherches se poursuivent, appelant …`: things that call for nothing.
  private func isOfThing(_ f: SpeechFrame, _ k: Int) -> Bool {
    guard kind(k - 1) == .comma, f.family == .complement else { return false }
    var i = k - 1
    while let c = chunk(i), c.tokens.lowerBound >= f.content.lowerBound {
      if c.isFiniteVerb, relative(of: i).map({ kind($0) == .complementizer }) ?? true {
        guard let s = subject(before: i), let t = s.first else { return false }
        return !isHuman(s) && !w.tokens[t].classes.hasAny(LexSet(.pronoun, .clitic))
      }
      i -= 1
    }
    return false
  }

  /// `tout` before `en soulignant`
  private func isTied(_ i: Int) -> Bool {
    guard let c = chunk(i), c.tokens.count == 1, let t = c.tokens.first else { return false }
    return w.tokens[t].has(.adverb) && c.kind != .verb
  }

  /// The subject of the verb that a participle or infinitive hangs on; the noun right before a participle without
  /// a comma.
  private func governor(of k: Int) -> Range<Int>? {
    if let s = subject(behindOpening: k) { return s }
    if chunk(k)?.preposition ?? 0 < 0, let n = chunk(k - 1), n.isBareNoun, n.traits.contains(.sourceLike) {
      return personOf(n.tokens)
    }
    var i = k - 1
    while let c = chunk(i), k - i < 40, c.kind != .semicolon {
      if c.isFiniteVerb {
        guard let r = relative(of: i) else { return ownSubject(i) }
        if k - i < 4, kind(k - 1) != .comma { return ownSubject(i) }
        i = r
      }
      i -= 1
    }
    return subject(before: k)
  }

  /// `le portrait du président appelant à …`: who may speak, where a thing is his.
  private func personOf(_ group: Range<Int>) -> Range<Int> {
    guard let first = group.first, !isHuman(group),
      let of = group.last(where: { w.hasFlag($0, .preposition, NameFlags.genitive) }), of > first,
      of + 1 < group.upperBound, w.isPersonalRole(of + 1)
    else { return group }
    return of + 1..<group.upperBound
  }

  /// `a salué "…" et rappelé que …`: the verb whose auxiliary and subject a participle shares.
  private func sharedVerb(_ k: Int) -> Int? {
    let c = kind(k - 1) == .adverb ? k - 2 : k - 1
    guard kind(c) == .coordinator else { return nil }
    var i = c - 1
    while let p = chunk(i), k - i < 24, p.kind != .semicolon {
      if p.isFiniteVerb, relative(of: i) == nil {
        return p.traits.isDisjoint(with: [.passive, .copula]) && p.tokens.count > 1 ? i : nil
      }
      i -= 1
    }
    return nil
  }

  /// `salué par X`: the agent of a passive.
  private func agent(of k: Int) -> Range<Int>? {
    var i = k + 1
    while let c = chunk(i), i - k < 5 {
      if c.kind == .noun, c.preposition >= 0, !c.traits.contains(.holdsQuote),
        w.hasFlag(Int(c.preposition), .preposition, NameFlags.agent),
        !w.hasFlag(Int(c.preposition), .preposition, NameFlags.genitive)
      {
        return words(i)
      }
      if c.kind == .comma || c.kind == .stop || c.kind == .verb { return nil }
      i += 1
    }
    return nil
  }

  private func hasFinite(_ from: Int, _ k: Int) -> Bool {
    var i = k - 1
    while let c = chunk(i), c.tokens.lowerBound >= from {
      if c.isFiniteVerb, relative(of: i) == nil { return true }
      i -= 1
    }
    return false
  }

  /// The quotation that a subject and its verb stand behind: `"…," X said`.
  private func quoteBefore(_ k: Int, _ subject: Range<Int>) -> Range<Int>? {
    guard let v = chunk(k), v.traits.contains(.finite), v.report & Frame.incise != 0 else { return nil }
    let s = chunkIndex(behind: subject.lowerBound)
    let q = kind(s - 1) == .comma ? s - 2 : s - 1
    guard kind(q) == .quote, let tokens = chunk(q)?.tokens else { return nil }
    // `Accusée d'être "sourde", la maire a répondu`: the words have their speaker.
    for f in w.frames.reversed() {
      guard f.sentence == sentence else { break }
      if f.scope.lowerBound <= tokens.lowerBound, tokens.upperBound <= f.scope.upperBound { return nil }
    }
    return tokens
  }

  private func hasQuote(_ from: Int, _ to: Int) -> Bool {
    for i in from..<max(from, to)
    where kind(i) == .quote || chunk(i)?.traits.contains(.holdsQuote) == true && kind(i) == .noun {
      return true
    }
    return false
  }

  func endToken(_ i: Int) -> Int { chunk(i)?.tokens.lowerBound ?? tokens.upperBound }

  /// The chunk at which the clause that a verb governs ends.
  func clauseEnd(_ k: Int) -> Int {
    var i = k + 1
    var hasContent = false
    let isPredicate =
      chunk(k).map { $0.report & Frame.predicate != 0 && $0.traits.contains(.reflexive) } ?? false
    while let c = chunk(i) {
      switch c.kind {
      case .stop where i + 1 >= chunks.upperBound: return i
      case .semicolon: return i
      case .complementizer: hasContent = true
      case .verb where c.traits.contains(.infinitive) && c.report == 0: hasContent = true
      case .colon where isPredicate || hasContent && kind(i + 1) == .quote: return i
      case .comma:
        guard let n = chunk(i + 1) else { break }
        if opensContrast(i + 1) { return i }
        if n.kind == .verb, n.report != 0, n.traits.contains(.presentParticiple) { return i }
        if isInciseVerb(i + 1), inverted(after: i + 1) != nil { return i }
        if n.kind == .coordinator, let v = chunk(i + 2), v.isFiniteVerb { return i }
        if n.kind == .source, n.report == 0 || n.traits.contains(.strictSource), chunk(i + 2) != nil {
          return i
        }
        // `Boyle, who had threatened to leave, refused to say`
        if n.isFiniteVerb, relative(of: k) != nil { return i }
        if opensMainClause(i + 1, behind: k) { return i }
        if n.kind == .coordinator, opensReport(i + 2) { return i }
        // `urged people to leave, though many stayed, Tatum said`
        if n.isBareNoun, let v = chunk(i + 2), v.isFiniteVerb, v.report & Frame.bare != 0, endsBehind(i + 2) {
          return i
        }
        if n.traits.contains(.pronoun), let r = chunk(i + 2), r.kind == .complementizer || r.kind == .relative
        {
          return i
        }
      case .coordinator:
        let next = kind(i + 1) == .adverb ? i + 2 : i + 1
        // `… et se trouvaient …`: another sense than saying.
        if let n = chunk(next), n.kind == .verb, n.report != 0,
          !n.traits.contains(.reflexive) || n.report & (Frame.reflexive | Frame.predicate) != 0,
          n.traits.contains(.finite)
            || n.traits.contains(.pastParticiple) && n.report & (Frame.clause | Frame.target) != 0
        {
          return i
        }
        if let n = chunk(next), n.kind == .adverb || n.kind == .other { break }
        if chunk(i + 1)?.isBareNoun ?? false, opensReport(i + 1), startsReport(i + 1) { return i }
      case .verb
      where c.report != 0 && c.traits.contains(.presentParticiple) && i > k + 1 && c.preposition >= 0:
        return isTied(i - 1) ? i - 1 : i
      default: break
      }
      i += 1
    }
    return chunks.upperBound
  }

  /// `Refusant de commenter les propos du préfet qui a dit que la digue tient, le maire a déclaré que …`: the subject of
  /// the sentence and its verb of saying, behind what a relative clause reports.
  private func opensMainClause(_ n: Int, behind k: Int) -> Bool {
    guard relative(of: k) != nil, let c = chunk(n), c.isBareNoun, c.hasDeterminer,
      !c.traits.contains(.pronoun),
      !(chunks.lowerBound..<k).contains(where: { w.chunks[$0].isFiniteVerb && relative(of: $0) == nil })
    else { return false }
    var i = n + 1
    while let v = chunk(i), i - n < 12 {
      if v.kind == .verb { return v.isFiniteVerb && v.report & Frame.clause != 0 }
      guard v.kind == .noun || v.kind == .comma || v.kind == .coordinator || v.kind == .bracket else {
        return false
      }
      i += 1
    }
    return false
  }

  /// `asked not to be named`
  private func isAnonymous(_ i: Int) -> Bool {
    guard let c = chunk(i), c.traits.contains(.passive), c.tokens.lowerBound > 0 else { return false }
    return w.tokens[c.tokens.lowerBound - 1].has(.negation)
  }

  /// `…, but the minister said that`: another report of its own.
  private func opensReport(_ from: Int) -> Bool {
    var i = from
    while let c = chunk(i), c.kind == .noun || c.kind == .adverb, i - from < 4 { i += 1 }
    guard i > from, let v = chunk(i), v.isFiniteVerb, !v.traits.contains(.passive) else { return false }
    return v.report & Frame.clause != 0 && v.report & (Frame.attitude | Frame.weak | Frame.evidence) == 0
  }

  /// `… et Anne Colbert a dit que`: one person who says something else, rather than the second of two.
  private func startsReport(_ from: Int) -> Bool {
    guard let c = chunk(from), c.traits.contains(.named) || c.hasDeterminer && isHuman(words(from)) else {
      return false
    }
    var i = from
    while let n = chunk(i), n.kind != .verb { i += 1 }
    guard count(ofVerb: i) == .one, let next = kind(i + 1) else { return false }
    return next == .complementizer || next == .colon || next == .quote
  }

  /// `a annoncé des mesures, destinées à punir …`: an infinitive that a participle behind a comma governs.
  private func isOfParticiple(_ i: Int) -> Bool {
    let n = kind(i - 1) == .adverb ? i - 2 : i - 1
    guard let c = chunk(n), c.kind == .noun, c.preposition < 0, !c.hasDeterminer, c.tokens.count == 1,
      kind(n - 1) == .comma, let t = c.tokens.first
    else { return false }
    return w.isParticiple(t) && !w.tokens[t].isCapital
  }

  /// `said after a meeting with them that …`: a word that opens clauses, but nouns stand between it and `that`.
  private func isBeforeNoun(_ i: Int, _ end: Int) -> Bool {
    guard w.lexicon.traits.contains(.compounds), let c = chunk(i),
      w.tokens[c.tokens.upperBound - 1].has(.preposition)
    else { return false }
    var j = i + 1
    while j < end, let n = chunk(j), n.kind == .noun || n.kind == .coordinator || n.kind == .adverb { j += 1 }
    return j > i + 1 && j < end && kind(j) == .complementizer
  }

  /// What stands in the place of the content, and the rule that found it.
  private func reported(_ k: Int, _ end: Int) -> (Range<Int>, StaticString) {
    guard let v = chunk(k) else { return (0..<0, "") }
    if v.report & Frame.predicate != 0, v.traits.contains(.reflexive) {
      return isOnlyQuotes(k + 1, end) ? (0..<0, "predicate") : (predicate(k, end), "predicate")
    }
    if let s = bareClause(k, end) {
      return (isOnlyQuotes(s, end) ? 0..<0 : span(s, end), "clause")
    }
    var i = k + 1
    while i < end, let c = chunk(i), i - k < 12 {
      switch c.kind {
      case .complementizer:
        if v.report & Frame.clause == 0 || isRelative(i, k) || isComparative(i) { return (0..<0, "object") }
        // `révélée par une lettre, que …`: behind the agent and a comma stands a relative.
        if v.traits.contains(.passive), kind(i - 1) == .comma { return (0..<0, "object") }
        if i + 1 < end, isOnlyQuotes(i + 1, end) { return (0..<0, "clause") }
        return (span(i + 1, end), "clause")
      case .subordinator where isBeforeNoun(i, end): i += 1
      case .subordinator, .relative:
        // `demande une réunion, qui pourrait …`: of what is asked for, and no question.
        guard v.report & Frame.question != 0, kind(i - 1) != .comma,
          c.kind == .subordinator || !(chunk(i - 1)?.isBareNoun ?? false)
        else { return (0..<0, "object") }
        return (span(i, end), "question")
      case .verb:
        guard v.report & Frame.infinitive != 0, c.traits.contains(.infinitive), !isCircumstance(c),
          !isOfParticiple(i)
        else {
          return (0..<0, "object")
        }
        let from = c.preposition >= 0 ? Int(c.preposition) + 1 : c.tokens.lowerBound
        let whole = span(i, end)
        // Refusing to do something is an act, not words, but where some are quoted.
        let isAct =
          (v.report & Frame.act != 0 || isAnonymous(i)) && !whole.contains { w.tokens[$0].mark >= 0 }
        return whole.isEmpty || isAct
          ? (0..<0, "infinitive") : (from..<max(from + 1, newClause(i, whole.upperBound)), "infinitive")
      case .quote where v.report & (Frame.infinitive | Frame.order) != 0 && opensWithInfinitive(c):
        let whole = span(i, end)
        return (
          isOnlyQuotes(i, end) ? 0..<0 : whole.lowerBound..<newClause(i, whole.upperBound), "infinitive"
        )
      case .noun
      where c.traits.contains(.holdsQuote) && v.report & Frame.infinitive != 0 && holdsInfinitive(c):
        let whole = span(i, end)
        let from = min(whole.lowerBound + 1, whole.upperBound)..<newClause(i, whole.upperBound)
        return isOnlyQuotes(i + 1, end) ? (0..<0, "infinitive") : (from, "infinitive")
      case .quote, .colon, .stop, .semicolon: return (0..<0, "object")
      default: i += 1
      }
    }
    return (0..<0, "object")
  }

  /// `sans donner de bilan`, `pour les aider`: no more than how or why.
  private func isCircumstance(_ c: Chunk) -> Bool {
    guard c.preposition >= 0 else { return false }
    let flags = w.sum(Int(c.preposition), .preposition).flags
    return flags & (NameFlags.genitive | NameFlags.locative) == 0
  }

  /// Where behind an infinitive a comma opens a clause with a subject of its own.
  private func newClause(_ from: Int, _ limit: Int) -> Int {
    var i = from
    while let c = chunk(i), c.tokens.lowerBound < limit {
      if c.kind == .comma, let n = chunk(i + 1),
        n.isBareNoun && chunk(i + 2)?.isFiniteVerb == true || opensContrast(i + 1)
      {
        return c.tokens.lowerBound
      }
      // `assure avoir écrit, et que …`
      if c.kind == .coordinator, kind(i + 1) == .complementizer {
        return kind(i - 1) == .comma ? c.tokens.lowerBound - 1 : c.tokens.lowerBound
      }
      i += 1
    }
    return limit
  }

  /// `…, tandis que leurs familles demandaient …`: what the writer sets beside it.
  private func opensContrast(_ i: Int) -> Bool {
    guard let c = chunk(i), c.kind == .subordinator, let first = c.tokens.first else { return false }
    let flags =
      w.phrase(at: first).map { w.sum($0, .subordinator).flags } ?? w.sum(first, .subordinator).flags
    return flags & Self.contrast != 0
  }
  private static let contrast = LexFlags.bit("contrast", of: .subordinator)

  /// `plus lourdes que les autres`: no clause follows.
  private func isComparative(_ i: Int) -> Bool {
    var j = i + 1
    while let c = chunk(j), c.kind != .stop, c.kind != .semicolon {
      if c.isFiniteVerb || c.kind == .quote { return false }
      j += 1
    }
    return true
  }

  /// `demande "de tenir bon" en …`
  private func opensWithInfinitive(_ q: Chunk) -> Bool {
    let tokens = w.marks[Int(q.mark)].tokens
    for t in tokens.prefix(4) where w.isVerbForm(t) { return w.verbFeatures(t).contains(.infinitive) }
    return false
  }

  /// `promet de "tenir bon" en …`, read as a noun group
  private func holdsInfinitive(_ c: Chunk) -> Bool {
    guard c.preposition >= 0, w.hasFlag(Int(c.preposition), .preposition, NameFlags.genitive),
      let t = c.tokens.first(where: { w.tokens[$0].mark >= 0 && w.tokens[$0].isWord })
    else { return false }
    return w.isVerbForm(t) && w.verbFeatures(t).contains(.infinitive)
  }

  private func quoteWithoutInfinitive(_ i: Int) -> Bool {
    guard let q = chunk(i), q.kind == .quote else { return false }
    return !opensWithInfinitive(q)
  }

  private func nextComma(_ k: Int) -> Int {
    var i = k + 1
    let isShared = sharedVerb(k) != nil
    while let c = chunk(i), c.kind != .comma, c.kind != .semicolon {
      // `L'accord conclu par X ouvre la voie …`: the sentence goes on.
      if !isShared, c.isFiniteVerb, relative(of: i) == nil { break }
      i += 1
    }
    return i
  }

  /// `la décision que X a prise`: the word takes up the noun before it rather than opening a content clause.
  private func isRelative(_ i: Int, _ k: Int) -> Bool {
    // `meilleur que prévu`
    if let n = chunk(i + 1), n.kind == .verb, n.traits.contains(.pastParticiple) { return true }
    guard i > k + 1, let c = chunk(i - 1), c.kind == .noun, !c.traits.contains(.time), let v = chunk(k) else {
      return false
    }
    if c.preposition >= 0 {
      let flags = w.sum(Int(c.preposition), .preposition).flags
      // `adding to signs that growth slows`
      if flags & EventFlags.infinitive != 0, !c.traits.contains(.sourceLike) { return true }
      return flags & NameFlags.genitive != 0
    }
    return v.report & Frame.target == 0 && !c.traits.contains(.sourceLike)
  }

  private func predicate(_ k: Int, _ end: Int) -> Range<Int> {
    var i = k + 1
    while kind(i) == .adverb { i += 1 }
    guard let c = chunk(i), i < end, c.kind != .complementizer, c.kind != .comma else { return 0..<0 }
    return span(k + 1, end)
  }
}
