/// Where what a verb governs ends.
extension FrameFinder {
  /// Where what a participle governs ends: at a comma, or at the verb of the sentence that it stands in (`les images
  /// diffusées par la police seraient "claires"`).
  func participleEnd(_ k: Int) -> Int {
    let end = nextComma(k)
    guard let v = chunk(k), !v.traits.contains(.finite) else { return end }
    var i = k + 1
    while i < end, let c = chunk(i), c.kind == .noun || c.kind == .adverb || c.kind == .verb {
      if c.isFiniteVerb { return i }
      i += 1
    }
    return end
  }

  func endToken(_ i: Int) -> Int { chunk(i)?.tokens.lowerBound ?? tokens.upperBound }

  /// The chunk at which the clause that a verb governs ends.
  func clauseEnd(_ k: Int) -> Int {
    var i = k + 1
    var hasContent = false
    /// Whether a content clause has opened that has no verb yet.
    var wantsVerb = false
    let isPredicate =
      chunk(k).map { $0.report & Frame.predicate != 0 && $0.traits.contains(.reflexive) } ?? false
    while let c = chunk(i) {
      switch c.kind {
      case .stop where i + 1 >= chunks.upperBound: return i
      case .semicolon: return i
      case .complementizer:
        hasContent = true
        wantsVerb = true
      case .verb where c.isFiniteVerb && wantsVerb: wantsVerb = false
      // `S'il estime que « la loi est morte », il préconise …`
      case .quote where wantsVerb && w.marks[Int(c.mark)].hasVerb: wantsVerb = false
      // `a dit que "le nombre fait la force" avant de citer le maire`
      case .other where hasContent && !wantsVerb && kind(i - 1) == .quote && opensLaterAct(i): return i
      case .quote where hasContent && !wantsVerb && opensSentence(i): return i
      case .verb where c.traits.contains(.infinitive) && c.report == 0: hasContent = true
      case .colon
      where hasContent && (opensOtherReport(i + 1) || w.has(.headFirst) && kind(i + 1) == .source):
        return i
      // `suggests the case "was weak," said Paul Lind`: somebody else says the whole.
      case .quote
      where !w.has(.inversion) && i > k + 1 && isInciseVerb(i + 1) && inverted(after: i + 1) != nil:
        return i + 1
      case .colon where isPredicate || hasContent && kind(i + 1) == .quote: return i
      // `said the road was shut - as a colleague hinted it might reopen`
      case .dash where !w.has(.agreement) && kind(i + 1) == .subordinator && opensAside(i + 2): return i
      case .comma:
        // `a ajouté que, selon les experts, …`: an insertion before the clause has begun.
        guard let n = chunk(i + 1), kind(i - 1) != .complementizer, kind(i - 1) != .relative else { break }
        if opensContrast(i + 1) { return i }
        // `a rapporté mardi, citant deux sources, que …`
        if !hasContent, let close = setsInParticiple(i, chunks.upperBound) {
          i = close
          break
        }
        if opensLaterReport(i + 1) { return i }
        if n.kind == .verb, n.report != 0, !wantsVerb,
          n.traits.contains(.presentParticiple) || isLeftUnsaid(n)
        {
          return i
        }
        // `…, l'un d'eux lui disant : "…"`: what somebody else says beside it.
        if n.isBareNoun, !wantsVerb, let v = chunk(i + 2), v.kind == .verb, v.report != 0, v.preposition < 0,
          v.traits.contains(.presentParticiple), w.has(.headFirst)
        {
          return i
        }
        // `…, tout en tenant compte de …`
        if w.has(.headFirst), isTied(i + 1), w.tokens[n.tokens.lowerBound].has(.determiner),
          let v = chunk(i + 2), v.traits.contains(.presentParticiple),
          v.preposition >= 0
        {
          return i
        }
        if isInciseVerb(i + 1), inverted(after: i + 1) != nil { return i }
        if n.kind == .coordinator, let v = chunk(i + 2), v.isFiniteVerb { return i }
        if n.kind == .coordinator, leavesPast(i, k) { return i }
        if n.kind == .coordinator, !hasContent, kind(i + 2) == .complementizer, isInClause(k) { return i }
        if n.kind == .source, n.report == 0 || n.traits.contains(.strictSource), chunk(i + 2) != nil {
          return i
        }
        // `Boyle, who had threatened to leave, refused to say`
        if n.isFiniteVerb, !wantsVerb,
          relative(of: k) != nil
            || w.has(.headFirst) && chunk(k)?.traits.contains(.presentParticiple) ?? false
        {
          return i
        }
        if opensBareReport(i + 1, behind: k) || opensHeadlineVerb(i + 1, behind: k) { return i }
        if n.kind == .subordinator, opensEarlierReport(i + 2) { return i }
        if opensMainClause(i + 1, behind: k) || !wantsVerb && opensMainVerb(i + 1, behind: k) { return i }
        if n.kind == .coordinator, opensReport(i + 2) { return i }
        // `urged people to leave, though many stayed, Tatum said`
        if n.isBareNoun, let v = chunk(i + 2), v.isFiniteVerb, v.report & Frame.bare != 0, endsBehind(i + 2) {
          return i
        }
        // `…, ce qui a surpris`, but `que, pour eux, quelqu'un qui …`
        if n.traits.contains(.pronoun), let r = chunk(i + 2),
          r.kind == .complementizer || r.kind == .relative,
          !wantsVerb
        {
          return i
        }
      // `a rappelé que l'agence n'avait relevé aucun risque, et que …`
      case .coordinator where !hasContent && kind(i + 1) == .complementizer && isInClause(k): return i
      case .coordinator:
        let next = kind(i + 1) == .adverb ? i + 2 : i + 1
        if returns(to: next, k) { return i }
        // `se dit soulagée mais reste inquiète`
        if isPredicate, !hasContent, let n = chunk(next), n.isFiniteVerb, n.clitic < 0 { return i }
        // `… et se trouvaient …`: another sense than saying.
        if let n = chunk(next), n.kind == .verb, n.report != 0, !goesOnInside(k, next),
          !n.traits.contains(.reflexive) || n.report & (Frame.reflexive | Frame.predicate) != 0,
          n.traits.contains(.finite)
            || n.traits.contains(.pastParticiple) && n.report & (Frame.clause | Frame.target) != 0
              // `se dit croyant et opposé au projet`
              && !isJudged(next) && !(isPredicate && !hasContent && w.has(.headFirst))
        {
          return i
        }
        if let n = chunk(next), n.kind == .adverb || n.kind == .other { break }
        if chunk(i + 1)?.isBareNoun ?? false, opensReport(i + 1), startsReport(i + 1) { return i }
      // `estimait que la loi suffisait tout en soutenant la réforme`
      case .adverb
      where w.has(.headFirst) && !wantsVerb && isTied(i) && w.tokens[c.tokens.lowerBound].has(.determiner)
        && chunk(i + 1)?.traits.contains(.presentParticiple) ?? false && chunk(i + 1)?.preposition ?? -1 >= 0:
        return i
      case .verb
      where c.report != 0 && !wantsVerb && c.traits.contains(.presentParticiple) && i > k + 1
        && c.preposition >= 0:
        return isTied(i - 1) ? i - 1 : i
      default: break
      }
      i += 1
    }
    return chunks.upperBound
  }

  /// `dit que la ville cherche une issue « Le projet est mort. Nous partons »`: a quotation of whole sentences right behind a
  /// word, for want of a stop.
  private func opensSentence(_ quote: Int) -> Bool {
    guard w.has(.inversion), let q = chunk(quote), case let mark = w.marks[Int(q.mark)],
      mark.shape == .direct,
      let first = mark.tokens.first, w.tokens[first].isCapital, mark.tokens.count > 6,
      case let open = Unspoken.signStart(Int(q.mark), w), open > 0, w.tokens[open - 1].isWord
    else { return false }
    return mark.tokens.dropLast(2).contains { w.isStop($0) && w.tokens[$0 + 1].isCapital }
  }

  /// `a estimé que la loi était bonne, mais les deux groupes sont décidés à …`: behind what a report of the past tells in
  /// its own tenses, the present is the writer's.
  private func leavesPast(_ comma: Int, _ k: Int) -> Bool {
    guard w.has(.agreement), isPast(k), chunk(comma + 2)?.isBareNoun ?? false,
      let first = (k + 1..<comma).first(where: { w.chunks[$0].isFiniteVerb }), isShifted(first)
    else { return false }
    var i = comma + 3
    while let c = chunk(i), i - comma < 7 {
      if c.isFiniteVerb { return tense(i).contains(.present) && !isShifted(i) }
      guard c.kind == .noun || c.kind == .adverb || c.kind == .source || c.kind == .coordinator else { break }
      i += 1
    }
    return false
  }

  /// `dit avoir été renvoyé car jugé trop "libéral"`: of him, not by him.
  private func isJudged(_ p: Int) -> Bool {
    guard let c = chunk(p), c.report & Frame.predicate != 0, let next = chunk(p + 1) else { return false }
    return next.kind == .quote || next.kind == .adverb || next.isBareNoun && !next.hasDeterminer
  }

  /// `affirme que tout avait été payé et se réserve le droit de …`: a verb without subject in the present of the one that
  /// reports, where what is reported has been or will be.
  private func returns(to next: Int, _ k: Int) -> Bool {
    guard w.has(.agreement), let n = chunk(next), n.isFiniteVerb, n.clitic < 0, n.report == 0,
      let v = chunk(k),
      v.tokens.count == 1, tense(k).contains(.present), tense(k).isDisjoint(with: [.past, .imperfect]),
      n.tokens.allSatisfy({ !w.isAuxiliary($0) }), tense(next).contains(.present),
      n.traits.contains(.plural) == v.traits.contains(.plural),
      let first = (k + 1..<next).first(where: { w.chunks[$0].isFiniteVerb })
    else { return false }
    return tense(first).isDisjoint(with: .present)
  }

  /// `…, avant de souligner que …`: what the same speaker said next.
  func opensLaterReport(_ i: Int) -> Bool {
    guard let before = chunk(i), before.kind == .other, before.preposition >= 0, let v = chunk(i + 1),
      v.traits.contains(.infinitive), v.preposition >= 0
    else { return false }
    return v.report & (Frame.clause | Frame.infinitive) != 0
  }

  private func opensLaterAct(_ i: Int) -> Bool {
    guard w.has(.headFirst), let before = chunk(i), before.preposition >= 0, let v = chunk(i + 1) else {
      return false
    }
    return v.traits.contains(.infinitive) && v.preposition >= 0 && v.report != 0
  }

  /// Whether a verb stands in a clause that another verb reports.
  private func isInClause(_ k: Int) -> Bool { relative(of: k).map { kind($0) == .complementizer } ?? false }

  private func isPast(_ k: Int) -> Bool {
    guard let v = chunk(k), let last = v.tokens.last else { return false }
    let isCompound = v.tokens.count > 1 && w.isAuxiliary(v.tokens.lowerBound) && w.isParticiple(last)
    return isCompound || !tense(k).isDisjoint(with: [.imperfect, .past])
  }

  /// Whether a verb stands in a tense that present and future become in a report of the past.
  private func isShifted(_ k: Int) -> Bool { !tense(k).isDisjoint(with: [.imperfect, .conditional]) }

  func tense(_ k: Int) -> Features {
    chunk(k)?.tokens.first(where: { w.isVerbForm($0) && !w.verbFeatures($0).isDisjoint(with: .finite) })
      .map { w.verbFeatures($0) } ?? []
  }

  /// `said he fled and hoped to escape`: what the one spoken of hoped, where a clause needs no word to open it.
  private func goesOnInside(_ k: Int, _ next: Int) -> Bool {
    guard w.has(.bareClauses), let n = chunk(next), let v = chunk(k),
      v.report & Frame.bare != 0
    else { return false }
    // `and continued to receive payments`: a verb that reports in other company.
    let isOther = n.report & Frame.weak != 0 && chunk(next + 1)?.traits.contains(.infinitive) ?? false
    return n.report & Frame.attitude != 0 || isOther || sharesAuxiliary(k, next)
  }

  /// `said he will review the plan and report in May`: an infinitive as the one before the coordinator.
  private func sharesAuxiliary(_ k: Int, _ next: Int) -> Bool {
    guard let n = chunk(next), n.tokens.count == 1, n.head >= 0,
      w.verbFeatures(Int(n.head)).contains(.infinitive),
      let v = (k + 1..<next).last(where: { kind($0) == .verb }), let before = chunk(v), before.head >= 0
    else { return false }
    return before.tokens.count > 1 && w.verbFeatures(Int(before.head)).contains(.infinitive)
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

  /// `Alors que la mairie répète que le pont est sûr, la préfète a fermé la route`: the subject and verb of the sentence,
  /// behind what a clause that opens it reports.
  func opensMainVerb(_ n: Int, behind k: Int) -> Bool {
    guard w.has(.agreement), let c = chunk(n), c.isBareNoun, hangsOnOther(k) else { return false }
    var i = n + 1
    while let p = chunk(i), i - n < 6,
      p.kind == .coordinator && chunk(i + 1)?.isBareNoun ?? false
        || p.kind == .noun && p.isBareNoun && p.hasDeterminer && kind(i - 1) == .coordinator
        || p.kind == .noun && (p.preposition >= 0 || !p.hasDeterminer && kind(i - 1) == .verb)
        || p.kind == .bracket
        || p.kind == .verb && p.traits.contains(.pastParticiple) && !p.isFiniteVerb && p.preposition < 0
    { i += 1 }
    return chunk(i)?.isFiniteVerb ?? false
  }

  /// `When lawyers asked if he had lied, Roth said he had`: the report of the sentence, behind what the clause that opens it
  /// reports.
  private func opensBareReport(_ n: Int, behind k: Int) -> Bool {
    guard w.has(.bareClauses), let c = chunk(n), c.isBareNoun, let v = chunk(n + 1), v.isFiniteVerb,
      v.report & Frame.clause != 0, v.report & (Frame.attitude | Frame.evidence) == 0
    else { return false }
    var i = k - 1
    while let b = chunk(i), b.kind == .noun || b.kind == .adverb, k - i < 6 { i -= 1 }
    return kind(i) == .subordinator
  }

  /// What somebody else says, of whatever sense.
  private func opensAside(_ from: Int) -> Bool {
    var i = from
    while let c = chunk(i), c.kind == .noun || c.kind == .adverb || c.kind == .other, i - from < 5 { i += 1 }
    guard i > from, let v = chunk(i), v.isFiniteVerb else { return false }
    return v.report & Frame.clause != 0
  }

  /// `now says one man is missing, after earlier saying all were safe`
  private func opensEarlierReport(_ i: Int) -> Bool {
    guard w.has(.bareClauses), let c = chunk(i), !c.hasDeterminer else { return false }
    let words = c.tokens.lowerBound..<min(c.tokens.lowerBound + 2, tokens.upperBound)
    return words.contains {
      w.hasFlag($0, .reporting, Frame.clause) && w.verbFeatures($0).contains(.presentParticiple)
    }
  }

  /// `Mayor denies firm leaked plans, blasts 'lies'`: headlines have commas for coordinators.
  private func opensHeadlineVerb(_ n: Int, behind k: Int) -> Bool {
    guard w.has(.bareClauses), let v = chunk(n), v.isFiniteVerb, v.report != 0,
      !isInciseVerb(n) || inverted(after: n) == nil,
      w.zones[w.sentences[sentence].zone].role == .headline
    else { return false }
    return (k + 1..<n).contains { w.chunks[$0].isFiniteVerb }
  }

  /// Whether a verb stands in a clause that hangs on another and nothing but such stands before it.
  private func hangsOnOther(_ k: Int) -> Bool {
    var i = k - 1
    var opener: Int?
    while let c = chunk(i), i >= bodyStart() {
      if c.isFiniteVerb, relative(of: i) == nil { return false }
      if c.kind == .subordinator || c.kind == .relative { opener = opener ?? i }
      i -= 1
    }
    return opener != nil
  }

  /// `…, but the minister said that`: another report of its own.
  private func opensReport(_ from: Int) -> Bool {
    var i = from
    while let c = chunk(i), c.kind == .noun || c.kind == .adverb, i - from < 4 { i += 1 }
    guard i > from, let v = chunk(i), v.isFiniteVerb, !v.traits.contains(.passive) else { return false }
    // `said the road was safe, and she blamed the council`
    if !w.has(.agreement), i == from + 1, chunk(from)?.traits.contains(.pronoun) ?? false,
      v.report & Frame.target != 0, v.report & (Frame.object | Frame.infinitive) != 0
    {
      return true
    }
    return v.report & Frame.clause != 0 && v.report & (Frame.attitude | Frame.weak | Frame.evidence) == 0
  }

  /// `… et Anne Colbert a dit que`: one person who says something else, rather than the second of two.
  private func startsReport(_ from: Int) -> Bool {
    guard let c = chunk(from), c.traits.contains(.named) || c.hasDeterminer && isHuman(words(from)) else {
      return false
    }
    var i = from
    while let n = chunk(i), n.kind != .verb { i += 1 }
    // `et les élus ont demandé lundi, au Congrès, qu'il parte`
    var behind = i + 1
    while let n = chunk(behind), w.has(.headFirst), n.kind == .comma || n.kind == .noun && !n.isBareNoun {
      behind += 1
    }
    guard count(ofVerb: i) == .one || behind > i + 1, let next = kind(behind) else { return false }
    return next == .complementizer || next == .colon || next == .quote
  }

  /// `a annoncé des mesures, destinées à punir …`: an infinitive that a participle behind a comma governs.
  func isOfParticiple(_ i: Int) -> Bool {
    let n = kind(i - 1) == .adverb ? i - 2 : i - 1
    guard let c = chunk(n), c.kind == .noun, c.preposition < 0, !c.hasDeterminer, c.tokens.count == 1,
      kind(n - 1) == .comma, let t = c.tokens.first
    else { return false }
    return w.isParticiple(t) && !w.tokens[t].isCapital
  }

  /// `…, tandis que leurs familles demandaient …`: what the writer sets beside it.
  func opensContrast(_ i: Int) -> Bool {
    guard let c = chunk(i), c.kind == .subordinator, let first = c.tokens.first else { return false }
    let flags =
      w.phrase(at: first).map { w.sum($0, .subordinator).flags } ?? w.sum(first, .subordinator).flags
    return flags & Self.contrast != 0
  }

  private static let contrast = LexFlags.Subordinator.contrast.bit

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

  /// `…: le ministre, Paul Serin, a souligné que …`: somebody else says what stands behind a colon.
  private func opensOtherReport(_ i: Int) -> Bool {
    guard let n = chunk(i), n.isBareNoun,
      let v = (i + 1..<max(i + 1, chunks.upperBound)).first(where: { w.chunks[$0].isFiniteVerb }),
      w.chunks[v].report & Frame.clause != 0, w.chunks[v].clitic < 0, let own = ownSubject(v), isHuman(own)
    else { return false }
    return own.lowerBound == n.tokens.lowerBound && relative(of: v) == nil
  }
}
