/// `X a dit que …`, `X promet de …`, `X se dit prêt`, `X dénonce "…"`, `…, ajoutant que …`: the verb before its content.
extension FrameFinder {
  func complement(_ k: Int) {
    guard let v = chunk(k) else { return }
    // A verb that only gives a name reports nothing.
    if v.report & Frame.named != 0, v.report & (Frame.clause | Frame.infinitive) == 0 { return }
    // `…, citant Montesquieu : "…"`
    if v.report & Frame.cites != 0, let n = chunk(k + 1), n.isBareNoun, n.traits.contains(.named),
      kind(k + 2) == .colon
    {
      add(
        .complement, cue: v.tokens, source: n.tokens,
        scope: w.chunks[k + 2].tokens.upperBound..<tokens.upperBound, rule: "cited")
      return
    }
    // `une fièvre s'est déclarée`
    if v.traits.contains(.reflexive), v.report & (Frame.reflexive | Frame.predicate) == 0, !isInfinitive(v) {
      return
    }
    // `peut s'expliquer par la difficulté de lutter`
    if v.traits.contains(.reflexive), let n = chunk(k + 1), n.kind == .noun, n.preposition >= 0,
      w.sum(Int(n.preposition), .preposition).flags & (NameFlags.agent | NameFlags.genitive)
        == NameFlags.agent
    {
      return
    }
    // `Il faut dire que …`: nobody says it.
    if v.traits.contains(.finite), w.verbFlags(v.tokens) & Self.impersonalBit != 0 { return }
    // `La réponse de X ne s'est pas fait attendre : "…"`: the colon tells whose words they are.
    if isInfinitive(v), v.report & Frame.attitude != 0, kind(k + 1) == .colon { return }
    if isOfMedium(k) || learned(k) { return }
    guard let found = speaker(of: k) else { return }
    // `ne peut être expliquée par une variabilité naturelle`: nothing that speaks.
    if v.traits.contains(.passive), !isSourceLike(found), !isHuman(found) { return }
    // `D'autres jurent qu'ils ne salueront plus "le voleur"`: nothing that those are said to say.
    if isDenied(v, at: k), let f = w.frames.last,
      f.sentence == sentence,
      f.content.contains(v.tokens.lowerBound)
    {
      return
    }
    // `a menacé de fermer si l'école poursuivait "sa folie"`: a verb of doing, in what somebody else says.
    if v.report & (Frame.clause | Frame.infinitive) == 0 || v.report & Frame.weak != 0,
      kind(k + 1) == .quote, matrix(of: k) != nil
    {
      return
    }
    let subject = quoted(by: k) ?? impersonal(found, k) ?? quotedAuthor(found, k) ?? writer(of: found)
    // `une fuite s'est déclarée`, `ce voyage lui a permis de noter "…"`
    // `flood waters threatened to inundate it`
    let isThreat = v.report & Frame.promise != 0 && chunk(k + 1)?.traits.contains(.infinitive) ?? false
    let mustSpeak =
      v.traits.contains(.reflexive) && v.report & Frame.predicate != 0 || isInfinitive(v) || isThreat
    if mustSpeak, !isSourceLike(subject), !isSelfDescribed(k) { return }
    // `a confirmé "…" et précisé que …`: under the auxiliary of the verb before.
    let isOwn = v.traits.contains(.pastParticiple) && kind(k - 1) != .coordinator
    let end = isOwn ? participleEnd(k) : opened(by: k, found) ?? clauseEnd(k)
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
    // `Suivant ce "bon plan", les travaux reprendront lundi`: a thing that goes on.
    if w.has(.headFirst), v.report & Frame.weak != 0, v.traits.contains(.finite), kind(k - 1) != .comma,
      NominalHead(subject, w).map({ $0.isInanimate(w) && NominalHead.name(of: subject, in: w) == nil })
        ?? false,
      quoteBefore(k, first) != nil
    {
      return
    }
    if !hasQuote(k + 1, end), let quote = quoteBefore(k, first) {
      let said = clauseBefore(k, subject, holding: quote)
      add(
        .incise, cue: v.tokens, source: subject, scope: said.isEmpty ? quote : tokens, content: said,
        rule: "postposed subject and verb")
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
      isInfinitive(v) && v.preposition >= 0
      && w.hasFlag(Int(v.preposition), .preposition, NameFlags.purpose) && rule.description == "infinitive"
    if content.isEmpty, v.report & (Frame.object | Frame.target) == 0,
      subject.upperBound <= v.tokens.lowerBound,
      acts(k)
    {
      return
    }
    let isSilent =
      isFaint || isEnd || isAsked(k) || isAskedByWriter(k, subject)
      || isDenied(v, at: k)
    add(
      .complement, cue: v.tokens, source: subject, scope: scope, content: isSilent ? 0..<0 : content,
      rule: rule,
      isFaint: isFaint, isInfinitive: isInfinitive(v))
    w.frames[w.frames.count - 1].isJudging = v.report & Frame.judging != 0
    w.frames[w.frames.count - 1].isWeak =
      v.report & Frame.weak != 0 && v.report & (Frame.target | Frame.predicate) == 0 && content.isEmpty
      // `jugé "…" par X`
      && !(v.traits.contains(.pastParticiple) && subject.lowerBound > v.tokens.lowerBound)
  }

  /// `n'a pas dit que`, but `n'a pas manqué de rappeler que`, `ne dément pas que`: behind a preposition the verb of saying
  /// stands by itself.
  private func isDenied(_ v: Chunk, at k: Int) -> Bool {
    guard v.traits.contains(.negated), v.report & Frame.denial == 0 else { return false }
    let before = Int(v.head) - 1
    return
      !(w.has(.headFirst) && before > v.tokens.lowerBound && w.tokens[before].has(.preposition)
      && kind(k + 1) == .complementizer)
  }

  /// `Quand on lui demande ce qu'il en pense, …`: the writer's question.
  private func isAskedByWriter(_ k: Int, _ subject: Range<Int>) -> Bool {
    guard let v = chunk(k), v.report & Frame.question != 0, let before = chunk(k - 1),
      before.tokens.count == 1,
      w.hasFlag(before.tokens.lowerBound, .pronoun, NameFlags.impersonal), w.has(.headFirst)
    else { return false }
    return v.tokens.contains { w.tokens[$0].has(.objectClitic) && !w.isReflexive($0) }
      && kind(k - 2) == .subordinator
  }

  /// `Prié de dire si le club reconnaît avoir menti`: nothing that the club says.
  private func isAsked(_ k: Int) -> Bool {
    var i = k - 1
    while let c = chunk(i), c.kind == .noun || c.kind == .adverb, k - i < 5 { i -= 1 }
    guard w.has(.headFirst), kind(i) == .subordinator, i < k - 1, let v = chunk(i - 1), v.kind == .verb else {
      return false
    }
    return v.report & (Frame.clause | Frame.question) != 0 && !v.isFiniteVerb
  }

  /// `une citation d'Anne Roy qui disait : "…"`: she, not the words.
  private func quotedAuthor(_ found: Range<Int>, _ k: Int) -> Range<Int>? {
    guard let r = relative(of: k), kind(r) == .relative, !isHuman(found) else { return nil }
    let author = author(of: found)
    if author != found { return isHuman(author) ? author : nil }
    // `la colère du maire, qui dénonce "…"`: whose it is; but `la charte du patient, qui prévoit que …`.
    guard w.has(.headFirst), let head = NominalHead(found, w)?.head.first,
      !w.hasFlag(head, .role, NameFlags.document), let of = found.last(where: { isGenitive($0) }),
      of > found.lowerBound,
      of + 1 < found.upperBound, case let owner = of + 1..<found.upperBound,
      hasPerson(owner) || RoleGroup.head(at: w.tokens[of + 1].has(.determiner) ? of + 2 : of + 1, w) != nil
    else { return nil }
    return owner
  }

  /// `La filière s'est dite soulagée`, `Les trois capitales se disent « très inquiètes »`: what is said of oneself, an
  /// adjective or participle.
  private func isSelfDescribed(_ k: Int) -> Bool {
    guard let v = chunk(k), v.traits.contains(.reflexive), v.report & Frame.predicate != 0,
      let n = chunk(kind(k + 1) == .adverb ? k + 2 : k + 1), n.preposition < 0, !n.hasDeterminer
    else { return false }
    let quoted = n.kind == .quote ? w.marks[Int(n.mark)].tokens.first { !w.tokens[$0].has(.adverb) } : nil
    guard let t = quoted ?? (n.kind == .noun || n.kind == .verb && !n.isFiniteVerb ? n.tokens.first : nil)
    else { return false }
    return w.isParticiple(t) || w.isPlainAdjective(t) || quoted != nil && w.tokens[t].has(.adjective)
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

  /// `RIA quoted the governor as saying`, `the governor was quoted by RIA as saying`: whose words they are.
  func quoted(by k: Int) -> Range<Int>? {
    guard let v = chunk(k), v.traits.contains(.finite) else { return nil }
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

  /// Whoever says the whole where a verb stands in a clause that hangs on a report.
  func matrix(of k: Int) -> Range<Int>? {
    var i = k - 1
    while let c = chunk(i), c.kind == .noun || c.kind == .adverb || c.kind == .other { i -= 1 }
    guard kind(i) == .subordinator, !opensContrast(i) else { return nil }
    // `a vanté "un succès", quand la gauche fustigeait "un fiasco"`
    if kind(i - 1) == .comma, kind(i - 2) == .quote { return nil }
    while let c = chunk(i) {
      if c.isFiniteVerb, relative(of: i) == nil {
        guard c.report & (Frame.clause | Frame.infinitive) != 0, let own = ownSubject(i), isHuman(own) else {
          return nil
        }
        return own
      }
      i -= 1
    }
    return nil
  }

  /// `explique dans un entretien publié lundi par la Gazette que …`, `… : "…"`: where somebody says it, and no more.
  private func isOfMedium(_ k: Int) -> Bool {
    guard w.has(.headFirst), let v = chunk(k), v.traits.contains(.pastParticiple),
      !v.traits.contains(.finite),
      v.report & (Frame.clause | Frame.infinitive) == 0, let medium = chunk(k - 1), medium.kind == .noun,
      medium.preposition >= 0, medium.head >= 0, w.tokens[Int(medium.head)].has(.speechNoun),
      let by = agent(of: k),
      let behind =
        (chunkIndex(behind: by.upperBound)..<max(chunks.upperBound, chunkIndex(behind: by.upperBound)))
        .first(where: { !(w.chunks[$0].isBareTime || kind($0) == .adverb) }),
      kind(behind) == .complementizer || kind(behind) == .colon
    else { return false }
    return (chunks.lowerBound..<k).contains { w.chunks[$0].isFiniteVerb && relative(of: $0) == nil }
  }

  private static let impersonalBit = LexFlags.Verb.impersonal.bit

  /// The quotation that a subject and its verb stand behind: `"…," X said`.
  private func quoteBefore(_ k: Int, _ subject: Range<Int>) -> Range<Int>? {
    guard let v = chunk(k), v.traits.contains(.finite), v.report & Frame.incise != 0 else { return nil }
    let s = chunkIndex(behind: subject.lowerBound)
    let q = kind(s - 1) == .comma ? s - 2 : s - 1
    guard kind(q) == .quote, kind(k + 1) != .complementizer, let tokens = chunk(q)?.tokens,
      !tokens.contains(subject.lowerBound)
    else { return nil }
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

  private func quoteWithoutInfinitive(_ i: Int) -> Bool {
    guard let q = chunk(i), q.kind == .quote else { return false }
    return !opensWithInfinitive(q)
  }
}
