/// `selon X`, `d'après X`, `pour X`, `comme l'a dit X`: prepositions that name a source.
extension FrameFinder {
  func source(_ k: Int) {
    guard let c = chunk(k) else { return }
    // `c'est ainsi que …`
    if c.traits.contains(.clauseSource), c.tokens.count > 1, chunk(k - 1)?.traits.contains(.copula) ?? false {
      return
    }
    if c.traits.contains(.clauseSource), let v = chunk(k + 1), v.kind == .verb, v.report != 0 {
      guard v.traits.contains(.finite) || v.traits.contains(.pastParticiple), v.report & Frame.attitude == 0
      else {
        return
      }
      guard let subject = inverted(after: k + 1), !isOfOpening(k, subject) else { return }
      let last = chunkIndex(behind: subject.upperBound) - 1
      frame(k, cue: v.tokens, subject, behind: functionEnd(last) ?? last + 1, "as X said")
      return
    }
    if c.traits.contains(.clauseSource) {
      // `comme X l'a dit`
      guard let n = chunk(k + 1), n.isBareNoun, let v = chunk(k + 2), v.isFiniteVerb, v.report != 0,
        v.traits.isDisjoint(with: [.passive, .negated])
      else { return }
      frame(k, cue: v.tokens, n.tokens, behind: k + 3, "as X said")
      return
    }
    // `Ces chiffres n'ont pu être vérifiés de source indépendante`
    if let v = chunk(k - 1), v.kind == .verb,
      w.tokens[c.tokens.upperBound - 1].has(.role) || c.tokens.count > 1,
      (max(chunks.lowerBound, k - 2)..<k).contains(where: { w.chunks[$0].traits.contains(.negated) })
    {
      return
    }
    // `un chiffre impossible à vérifier de source indépendante`
    if c.tokens.count > 1, let v = chunk(k - 1), v.traits.contains(.infinitive), v.preposition >= 0,
      isGenitive(c.tokens.lowerBound), w.has(.headFirst)
    {
      return
    }
    // `à l'entendre, …`
    if c.report & Self.ownBit != 0 {
      guard
        let pronoun = c.tokens.first(where: {
          w.tokens[$0].classes.hasAny(LexSet(.objectClitic, .possessive))
        })
      else { return }
      // `Lui aussi "épuisé" selon ses propres mots, X a …`: no more than the words in marks.
      if c.report & Self.selfBit != 0, let q = quoteBeside(k), kind(k + 1) == .comma || kind(k + 1) == .stop {
        add(
          .source, cue: c.tokens, source: pronoun..<pronoun + 1, scope: q,
          rule: "source preposition with its pronoun")
        return
      }
      frame(k, cue: c.tokens, pronoun..<pronoun + 1, behind: k + 1, "source preposition with its pronoun")
      return
    }
    if let before = attributed(before: k) {
      add(
        .source, cue: c.tokens, source: before, scope: span(chunks.lowerBound, k - 1),
        rule: "source before its preposition")
      return
    }
    if let held = heldSource(k) {
      frame(k, cue: c.tokens, held, behind: k + 1, "source that its preposition holds")
      return
    }
    var at = k + 1
    if kind(at) == .relative || endsInRelative(c) { return relativeSource(k) }
    // `Selon « Chronique », la loi est morte`
    if let q = chunk(at), q.kind == .quote, w.marks[Int(q.mark)].use == .unspoken,
      c.report & Self.opinionBit == 0
    {
      frame(k, cue: c.tokens, w.marks[Int(q.mark)].tokens, behind: at + 1, "source preposition")
      return
    }
    guard let n = chunk(at), n.kind == .noun, !n.traits.contains(.time) else { return }
    guard fits(c, n, k), !isGraded(k, n), !isParticiple(c, k), !isOfParticiple(n, k), !isOurs(n) else {
      return
    }
    // `selon le collectif « Rue calme »`
    if isName(at + 1), !hasPerson(n.tokens), n.traits.isDisjoint(with: [.named, .pronoun]) { at += 1 }
    if let a = apposition(after: at, limit: chunks.upperBound) { at = a }
    if isCitedByAnother(k, from: bodyStart()) { return }
    let held = functionHolder(behind: at, limit: chunks.upperBound)
    if let held { at = held.chunk }
    var words = held?.name ?? author(of: sourceWords(k, at))
    var behind = functionEnd(at) ?? at + 1
    if let second = secondSource(behind) {
      words = words.lowerBound..<w.chunks[second].tokens.upperBound
      behind = functionEnd(second) ?? second + 1
    }
    if let second = jointSource(at, behind) {
      words = words.lowerBound..<w.chunks[second].tokens.upperBound
      behind = functionEnd(second) ?? second + 1
    }
    // Nothing belongs to `selon elle`.
    while !n.traits.contains(.pronoun), let p = chunk(behind), isOfSource(p) || joinsToSource(behind),
      !goesOnInMarks(behind)
    {
      behind += 1
    }
    behind = pastMedia(behind)
    words = giver(of: words, at + 1..<max(at + 1, behind)) ?? words
    if let end = functionEnd(behind - 1) { behind = end }
    // `selon les plaignants – sa mère et sa soeur –, …`
    if kind(behind) == .dash,
      let close = (behind + 1..<min(behind + 12, chunks.upperBound)).first(where: { kind($0) == .dash }),
      kind(close + 1) == .comma, !(behind..<close).contains(where: { w.chunks[$0].isFiniteVerb })
    {
      behind = close + 1
    }
    if c.report & Self.wordingBit != 0, let q = quoteBeside(k) {
      add(.source, cue: c.tokens, source: words, scope: q, rule: "source of the wording")
      return
    }
    // `Le syndicat, par la voix de X, demande que …`: the verb says who says what.
    if kind(k - 1) == .comma, kind(k - 2) == .noun, kind(behind) == .comma, let v = chunk(behind + 1),
      v.isFiniteVerb, v.report & Frame.clause != 0
    {
      return
    }
    frame(k, cue: c.tokens, words, behind: behind, "source preposition")
  }

  /// `selon nos informations`: the writer's own.
  private func isOurs(_ n: Chunk) -> Bool {
    let first = n.preposition >= 0 ? Int(n.preposition) + 1 : n.tokens.lowerBound
    return w.has(.headFirst) && w.features(first, .possessive).contains(.first) && !isHuman(n.tokens)
  }

  private static let ownBit = LexFlags.SourcePreposition.own.bit
  static let selfBit = LexFlags.SourcePreposition.`self`.bit
  private static let wordingBit = LexFlags.SourcePreposition.wording.bit

  /// The words in marks right before `selon l'expression de X`.
  private func quoteBeside(_ k: Int) -> Range<Int>? {
    let at = kind(k - 1) == .comma ? k - 2 : k - 1
    guard let c = chunk(at) else { return nil }
    return c.kind == .quote || c.traits.contains(.holdsQuote) ? c.tokens : nil
  }

  /// `la hausse suivant cette annonce`: a participle beside its noun rather than a preposition.
  private func isParticiple(_ c: Chunk, _ k: Int) -> Bool {
    w.verbFeatures(c.tokens.lowerBound).contains(.presentParticiple) && kind(k - 1) == .noun
  }

  /// `les résultats, entachés selon lui de fraudes, …`: it says so of the participle alone.
  private func isOfParticiple(_ n: Chunk, _ k: Int) -> Bool {
    guard n.traits.contains(.pronoun), let v = chunk(k - 1), v.traits.contains(.pastParticiple),
      !v.traits.contains(.finite), let p = chunk(k + 2), p.kind == .noun, p.preposition >= 0
    else { return false }
    return kind(k - 2) == .comma || w.hasFlag(Int(p.preposition), .preposition, NameFlags.agent)
  }

  /// `Les prix varient selon les régions`
  private func isGraded(_ k: Int, _ n: Chunk) -> Bool {
    guard let v = chunk(k - 1), v.kind == .verb, v.head >= 0, !n.traits.contains(.named) else { return false }
    return w.hasFlag(Int(v.head), .verb, Self.gradedBit)
  }
  private static let gradedBit = LexFlags.Verb.graded.bit

  /// `Selon Anne Roy, maire de Brest, et Paul Serin, son adjoint, …`: another whose function stands behind him too.
  private func secondSource(_ i: Int) -> Int? {
    guard kind(i) == .comma, kind(i + 1) == .coordinator, functionEnd(i + 2) != nil else { return nil }
    return i + 2
  }

  /// `de bonne source`, `de sources concordantes`: the pack's preposition has the source in it, and no noun goes with it.
  func heldSource(_ k: Int) -> Range<Int>? {
    guard let c = chunk(k), c.kind == .source, isGenitive(c.tokens.lowerBound),
      !isGenitive(c.tokens.upperBound - 1),
      c.tokens.count > 1, c.tokens.contains(where: { w.tokens[$0].has(.role) })
    else { return nil }
    if let n = chunk(k + 1), n.isBareNoun, !n.hasDeterminer, !n.traits.contains(.time) { return nil }
    return c.tokens.lowerBound + 1..<c.tokens.upperBound
  }

  /// The words of a source; `source` in `de source policière` is one of them.
  func sourceWords(_ k: Int, _ at: Int) -> Range<Int> {
    guard let c = chunk(k), let n = chunk(k + 1), let last = chunk(at) else { return 0..<0 }
    let tail = c.tokens.upperBound - 1
    // `de source proche du dossier`
    if isGenitive(tail), let source = c.tokens.first(where: { w.tokens[$0].has(.role) }) {
      return source..<last.tokens.upperBound
    }
    let from =
      c.tokens.count > 1 && w.isNounForm(tail) && !w.tokens[tail - 1].has(.objectClitic)
      ? tail : n.tokens.lowerBound
    return from..<last.tokens.upperBound
  }

  /// `- Pour Anne Roy, …`: an item of a list.
  private func opensItem(_ k: Int) -> Bool { kind(k - 1) == .dash && k - 1 == chunks.lowerBound }

  /// Whether a chunk opens its sentence, or the item of a list.
  private func isFirst(_ k: Int) -> Bool { k == chunks.lowerBound || opensItem(k) }

  func isGenitive(_ t: Int) -> Bool {
    w.hasFlag(t, .preposition, NameFlags.genitive)
  }

  /// Whether the group may be a source: always behind `d'après`, persons and bodies behind `selon` and `pour`.
  private func fits(_ c: Chunk, _ n: Chunk, _ k: Int) -> Bool {
    if c.report & Self.opinionBit != 0 {
      // `pour X`: an opinion only at the head of a sentence or clause and before a clause with a verb.
      // `pour son soutien, le député Luc Serin`
      let isHeld = w.has(.headFirst) && apposition(after: k + 1, limit: chunks.upperBound) != nil
      guard
        isHeld
          || !n.traits.isDisjoint(with: [.named, .pronoun, .sourceLike]) && !isCause(n)
      else { return false }
      // `l'accord, "historique" aux yeux de X`
      if c.tokens.count > 1, kind(k - 1) == .quote || kind(k - 1) == .comma && kind(k - 2) == .quote {
        return true
      }
      // `"Un scandale", pour l'avocat X.`, `Un "déni", pour X.`: a sentence that is nothing but a judgement.
      if kind(k - 1) == .comma, kind(k - 2) == .quote || chunk(k - 2)?.traits.contains(.holdsQuote) ?? false,
        k - 2 == bodyStart() && !hasFinite(behind: k) || isJudgement(before: k - 1) && isHuman(n.tokens)
      {
        return true
      }
      // `"Une honte" pour Anne Roy, "un progrès" pour Luc Serin : …`
      if kind(k - 1) == .quote, isFirst(k - 1) || kind(k - 2) == .comma, n.traits.contains(.named),
        isHuman(n.tokens), kind(k + 2) != .noun, !(chunk(k + 2)?.isFiniteVerb ?? false)
      {
        return true
      }
      // `Des propos "indignes" pour la maire`: a judgement without a verb.
      if isVerbless(k), kind(k - 1) == .quote, isHuman(n.tokens), !areConcerned(n) { return true }
      // `Une décision "incompréhensible", pour le maire Luc Serin, qui s'est dit surpris`
      if kind(k - 1) == .comma, kind(k - 2) == .quote, n.traits.contains(.named), isHuman(n.tokens),
        w.has(.headFirst),
        kind(k + 2) == .stop || kind(k + 2) == .comma && kind(k + 3) == .relative,
        !(chunks.lowerBound..<k).contains(where: { w.chunks[$0].isFiniteVerb })
      {
        return true
      }
      // `Un avis contesté : pour X, le texte est clair`
      let isBehindColon = kind(k - 1) == .colon && w.has(.headFirst)
      // `Reste que pour la maire, le texte est clair`
      let isOwnClause = kind(k - 1) == .complementizer && kind(k + 2) == .comma && isHuman(n.tokens)
      guard
        k == chunks.lowerBound || kind(k - 1) == .comma || kind(k - 1) == .coordinator || opensItem(k)
          || isBehindColon || isOwnClause
      else { return false }
      if !n.traits.contains(.named), isSpokenFor(k) { return false }
      // `…, mais, pour Anne Roy, tout est perdu`
      let isSetIn =
        kind(k - 1) == .comma && kind(k - 2) == .coordinator && w.has(.headFirst) && isHuman(n.tokens)
      var i = k + 2
      while let x = chunk(i), x.kind != .comma, x.kind != .quote, x.kind != .colon { i += 1 }
      guard let x = chunk(i) else { return false }
      if x.kind == .quote || x.kind == .colon { return true }
      if kind(i + 1) == .quote, isBehindTie(k) || isBehindContrast(k) { return true }
      // `Pour les migrants, une longue attente` tells of no opinion.
      let tells = hasFinite(behind: i) || (i..<chunks.upperBound).contains { kind($0) == .quote }
      // `…, mais pour la direction, le projet est viable`
      let isSecond =
        kind(k - 1) == .coordinator && tells && (kind(k - 2) == .comma || k - 1 == chunks.lowerBound)
      return k == chunks.lowerBound && (tells || !w.has(.headFirst)) || isSecond || opensItem(k)
        || (isBehindTie(k) || isBehindColon || isOwnClause || isSetIn) && hasFinite(behind: i)
    }
    if c.traits.contains(.strictSource) { return true }
    return n.traits.contains(.sourceLike) || n.traits.contains(.named)
  }

  /// `Une mesure "inique", pour la CGT, qui …`: nothing before the comma but a noun and what it is called.
  private func isJudgement(before comma: Int) -> Bool {
    w.has(.headFirst) && kind(comma - 1) == .quote && comma - 2 == bodyStart()
      && chunk(comma - 2)?.isBareNoun ?? false
      && !chunks.contains { w.chunks[$0].isFiniteVerb && relative(of: $0) == nil }
  }

  /// `Un produit "unique" pour les enfants`: several for whom something is, and no body that judges.
  private func areConcerned(_ n: Chunk) -> Bool {
    guard w.has(.headFirst), n.traits.contains(.plural), !n.traits.contains(.named), n.head >= 0 else {
      return false
    }
    let judges = NameFlags.group | NameFlags.elected | NameFlags.ofState | NameFlags.bar | NameFlags.office
    return !w.tokens[Int(n.head)].has(.orgNoun) && w.roleFlags(Int(n.head)..<Int(n.head) + 1) & judges == 0
  }

  /// `pour une raison encore inconnue`: a thing, though a word in it could be somebody.
  private func isCause(_ n: Chunk) -> Bool {
    guard w.has(.headFirst), n.traits.isDisjoint(with: [.named, .pronoun]),
      let head = NominalHead(n.tokens, w)
    else { return false }
    return head.isInanimate(w)
  }
  static let opinionBit = LexFlags.SourcePreposition.opinion.bit

  private func frame(_ k: Int, cue: Range<Int>, _ source: Range<Int>, behind: Int, _ rule: StaticString) {
    let body = bodyStart()
    // `120.000 selon les organisateurs`: a number alone.
    if k > body, let n = chunk(k - 1), n.kind == .noun, isNumber(n) || isCount(k, n, body) { return }
    // `…, a annoncé X, sur la foi de Y`: X says it.
    if let f = w.frames.last, f.sentence == sentence, f.family == .incise, k > body,
      !f.content.isEmpty || f.source.upperBound == w.chunks[k].tokens.lowerBound || endsAttribution(k, f)
    {
      return
    }
    // `… et, pis encore, "la fin du port", comme le dit X`: no more than the words before it.
    if w.chunks[k].traits.contains(.clauseSource), kind(k - 1) == .comma, let q = chunk(k - 2),
      q.kind == .quote,
      kind(k - 3) == .comma || kind(k - 3) == .colon, isTail(behind, k)
    {
      add(.source, cue: cue, source: source, scope: q.tokens, rule: rule)
      return
    }
    if kind(k - 1) == .quote,
      isVerbless(k)
        || w.chunks[k].report & Self.opinionBit != 0 && (isFirst(k - 1) || kind(k - 2) == .comma)
    {
      add(
        .source, cue: cue, source: source,
        scope: isVerbless(k) ? span(chunks.lowerBound, k) : w.chunks[k - 1].tokens, rule: rule)
      return
    }
    // `un élu qui, selon elle, "a menti"`
    if kind(k - 1) == .comma, kind(k - 2) == .relative, kind(behind) == .comma {
      let end = sentenceEnd(behind)
      let said = isOnlyQuotes(behind, end) ? 0..<0 : span(k - 2, end)
      add(.source, cue: cue, source: source, scope: span(behind, end), content: said, rule: rule)
      return
    }
    // `l'élu, qui selon elle est malade, a refusé`
    if kind(k - 1) == .relative, chunk(behind)?.isFiniteVerb ?? false, w.has(.headFirst) {
      let said = span(k - 1, secondVerb(behind: behind) ?? relativeEnd(behind))
      add(.source, cue: cue, source: source, scope: said, content: said, rule: rule)
      return
    }
    let content: Range<Int>
    var isHead = false, leads = false
    let isSecond =
      kind(k - 1) == .coordinator && (kind(k - 2) == .comma || k - 1 == body)
      // `…, car, selon X, …`
      || kind(k - 1) == .comma && kind(behind) == .comma
        && (hasFinite(behind: behind) || kind(behind + 1) == .quote)
        && (kind(k - 2) == .coordinator || kind(k - 2) == .subordinator || kind(k - 2) == .complementizer)
    let isTied =
      w.chunks[k].report & Self.opinionBit != 0
      && (isBehindTie(k) || isBehindContrast(k) || kind(k - 1) == .complementizer)
    if k <= body || isBehindCircumstance(k, body, behind) || opensItem(k) || kind(k - 1) == .colon
      || kind(k - 1) == .semicolon || isSecond || isTied
    {
      // At the head of the sentence: what follows.
      let first =
        kind(behind) == .comma || kind(behind) == .colon ? pastParticiple(behind) + 1 : pastInsertion(behind)
      let from = pastImpersonal(pastRelative(behindTie(first)))
      content =
        isOnlyQuotes(from, chunks.upperBound) || endsInUtterance(from)
        ? 0..<0 : span(from, mainClause(behind: from, k) ?? beforeQuotation(from))
      isHead = true
    } else if kind(behind) == .comma, kind(behind + 1) == .relative || kind(behind + 1) == .complementizer,
      opensCleft(body)
    {
      // `C'est le maire, selon lui, qui a menti`
      content = span(body, sentenceEnd(behind + 1))
    } else if isTail(behind, k) && !partsVerb(k, behind) || isOnlyCounts(behind) || opensOthers(behind)
      || opensReport(behind: behind, k)
    {
      content = isOnlyQuotes(body, k) ? 0..<0 : span(pastImpersonal(clauseStart(k, body)), k)
    } else {
      let main = mainClause(behind: behind + 1, k)
      let open = reportedStart(k) ?? clauseStart(k, body)
      let start = main != nil && kind(open) == .subordinator ? open + 1 : open
      // `dont l'idée n'est pas mauvaise à son avis,`: the source closes its clause.
      // `La mesure arrive, selon elle, trop tard : "…"`: the colon leads to her own words.
      let announced =
        main == nil && w.has(.headFirst)
        ? (behind..<max(behind, chunks.upperBound)).first { kind($0) == .colon && kind($0 + 1) == .quote }
          ?? 0 : 0
      leads = announced > 0
      let closes =
        kind(start) == .relative && kind(start - 1) == .comma && kind(behind) == .comma
        && kind(k - 1) != .comma
      content =
        closes
        ? span(start, k)
        : announced > 0
          ? span(start, announced)
          : isOnlyQuotes(start, k) && kind(behind) == .stop
            ? 0..<0
            : span(start, main ?? (kind(start) == .relative ? relativeEnd(behind) : sentenceEnd(behind)))
    }
    // `Le maire a parlé tandis que, pour X, "il est trop tard"`: no more than what stands behind it.
    let isLater = content.isEmpty && (isSecond || isTied) && hasMainVerb(before: k)
    let scope =
      isLater
      ? endToken(behind)..<tokens.upperBound
      : content.isEmpty ? tokens : isHead || leads ? content.lowerBound..<tokens.upperBound : content
    add(.source, cue: cue, source: source, scope: scope, content: content, rule: rule)
  }

  /// `c'est X`
  private func opensCleft(_ i: Int) -> Bool {
    guard let it = chunk(i), it.tokens.count == 1, chunk(i + 1)?.traits.contains(.copula) ?? false else {
      return chunk(i).map { $0.clitic >= 0 && $0.traits.contains(.copula) } ?? false
    }
    return w.hasFlag(it.tokens.lowerBound, .pronoun, FrameFinder.pointing)
  }

  /// Whether no verb stands before or right behind a source.
  private func isVerbless(_ k: Int) -> Bool {
    !chunks.contains { w.chunks[$0].isFiniteVerb }
      && w.chunks[k].report & Self.opinionBit != 0 && kind(k - 2) == .noun
  }
}
