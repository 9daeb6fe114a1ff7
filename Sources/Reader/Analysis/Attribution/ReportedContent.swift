/// What stands in the place of the content: a clause, an infinitive, a predicate.
extension FrameFinder {
  /// `asked not to be named`
  private func isAnonymous(_ i: Int) -> Bool {
    guard let c = chunk(i), c.traits.contains(.passive), c.tokens.lowerBound > 0 else { return false }
    return w.tokens[c.tokens.lowerBound - 1].has(.negation)
  }

  /// `said after a meeting with them that …`: a word that opens clauses, but nouns stand between it and `that`.
  private func isBeforeNoun(_ i: Int, _ end: Int) -> Bool {
    guard let c = chunk(i),
      w.tokens[c.tokens.upperBound - 1].has(.preposition)
    else { return false }
    var j = i + 1
    while j < end, let n = chunk(j), n.kind == .noun || n.kind == .coordinator || n.kind == .adverb { j += 1 }
    return j > i + 1 && j < end && kind(j) == .complementizer
  }

  /// What stands in the place of the content, and the rule that found it.
  func reported(_ k: Int, _ end: Int) -> (Range<Int>, StaticString) {
    guard let v = chunk(k) else { return (0..<0, "") }
    // `s'est contenté de dire que …`
    let isOuter = isInfinitive(v) && kind(k + 1) == .complementizer
    if v.report & Frame.predicate != 0, v.traits.contains(.reflexive), !isOuter {
      return isOnlyQuotes(k + 1, end) ? (0..<0, "predicate") : (predicate(k, end), "predicate")
    }
    if let said = asserted(k) { return (said, "clause behind what is asserted") }
    if let s = bareClause(k, end) {
      return (isOnlyQuotes(s, end) ? 0..<0 : span(s, end), "clause")
    }
    var i = k + 1
    while i < end, let c = chunk(i), i - k < 16 {
      switch c.kind {
      case .complementizer:
        if v.report & Frame.clause == 0 || isRelative(i, k) || isComparative(i) { return (0..<0, "object") }
        // `révélée par une lettre, que …`: behind the agent and a comma stands a relative.
        if v.traits.contains(.passive), kind(i - 1) == .comma { return (0..<0, "object") }
        if isOfOuterVerb(i, k) { return (0..<0, "object") }
        if i + 1 < end, isOnlyQuotes(i + 1, end) || isWholeQuote(i + 1, end) { return (0..<0, "clause") }
        if isOnlyPlace(i + 1) { return (0..<0, "clause") }
        return (span(i + 1, end), "clause")
      case .subordinator where isBeforeNoun(i, end) || closesUnsaid(i): i += 1
      case .relative where closesUnsaid(i): i += 1
      case .relative where clauseBehind(relative: i, end) != nil:
        i = clauseBehind(relative: i, end) ?? end
      case .relative where infinitiveBehind(relative: i, k) != nil:
        i = infinitiveBehind(relative: i, k) ?? end
      case .subordinator, .relative:
        // `demande une réunion, qui pourrait …`: of what is asked for, and no question.
        // `asked for help after the storm`
        let isWhen =
          w.has(.bareClauses) && c.kind == .subordinator && i > k + 1
          && w.tokens[c.tokens.lowerBound].has(.preposition)
        // `demande une étude, sur la base de laquelle …`
        let isOfPhrase = c.kind == .relative && kind(i - 1) == .other && kind(i - 2) == .comma
        guard v.report & Frame.question != 0, kind(i - 1) != .comma, !isWhen, !isOfPhrase,
          c.kind == .subordinator || !takesUpNoun(i) && mayAsk(c)
        else { return (0..<0, "object") }
        return (span(i, beforeAnswer(i, end)), "question")
      // `a rapporté mardi, citant deux sources, que …`
      case .comma where setsInParticiple(i, end) != nil: i = setsInParticiple(i, end) ?? end
      // `annonce, dans un texte publié mardi, avoir pris la ville`
      case .verb where c.traits.contains(.pastParticiple) && closesInsertion(i, k, end) != nil:
        i = closesInsertion(i, k, end) ?? end
      // `affirme, sans donner de preuve, que …`
      case .verb where isCircumstance(c) && (kind(i - 1) == .comma || kind(i - 1) == .dash): i += 1
      // `a assuré aux familles venues le rencontrer que …`
      case .verb where c.traits.contains(.infinitive) && c.preposition < 0 && endsInParticiple(i - 1, k):
        i += 1
      case .verb where isSetBeside(i, k): i += kind(i + 1) == .verb ? 2 : 1
      case .verb where describesTarget(i, k): i += 1
      case .verb:
        guard v.report & Frame.infinitive != 0, c.traits.contains(.infinitive), !isCircumstance(c),
          !isOfParticiple(i), !isOfObject(i, k), !isOfQuality(i, k), !hasCall(i, k)
        else {
          return (0..<0, "object")
        }
        let from = c.preposition >= 0 ? Int(c.preposition) + 1 : withNegation(c.tokens.lowerBound, v)
        let whole = span(i, mainVerb(behind: i, k, end) ?? end)
        // Refusing to do something is an act, not words, but where some are quoted.
        // `dit refuser de tenir "le sort" pour scellé`: these words are of what he says.
        let isSaid = isInfinitive(v) && chunk(k - 1).map { $0.report != 0 && $0.isFiniteVerb } ?? false
        let isAct =
          (v.report & Frame.act != 0 || isAnonymous(i))
          && (isSaid || !whole.contains { w.tokens[$0].mark >= 0 })
        return whole.isEmpty || isAct
          ? (0..<0, "infinitive") : (from..<max(from + 1, newClause(i, whole.upperBound)), "infinitive")
      case .quote where v.report & (Frame.infinitive | Frame.order) != 0 && opensWithInfinitive(c):
        let whole = span(i, end)
        // `demande de ne pas "céder"`
        let not = withNegation(c.tokens.lowerBound, v)
        if not < c.tokens.lowerBound { return (not..<whole.upperBound, "infinitive") }
        return (
          isOnlyQuotes(i, end) ? 0..<0 : whole.lowerBound..<newClause(i, whole.upperBound), "infinitive"
        )
      // `told the 'idle few' to leave`: to whom it is said.
      case .quote
      where v.report & Frame.target != 0 && v.report & Frame.infinitive != 0
        && chunk(i + 1)?.traits.contains(.infinitive) ?? false && chunk(i + 1)?.preposition ?? -1 >= 0:
        i += 1
      case .noun
      where c.traits.contains(.holdsQuote) && v.report & Frame.infinitive != 0 && holdsInfinitive(c):
        let whole = span(i, end)
        let from = min(whole.lowerBound + 1, whole.upperBound)..<newClause(i, whole.upperBound)
        // `appelle à "tenir bon"`, `…, formule qu'elle avait déjà employée`: nothing but what stands in marks.
        let isWhole = c.tokens.upperBound >= whole.upperBound || kind(i + 1) == .comma
        return isWhole || isOnlyQuotes(i + 1, end) ? (0..<0, "infinitive") : (from, "infinitive")
      case .colon where tellsBehind(colon: i, k):
        return (span(i + 1, chunks.upperBound), "clause behind a colon")
      case .quote, .colon, .stop, .semicolon: return (0..<0, "object")
      default: i += 1
      }
    }
    return (0..<0, "object")
  }

  /// `Elle l'assure, la loi passera`: the clause that the pronoun points at, behind its comma.
  private func asserted(_ k: Int) -> Range<Int>? {
    guard w.has(.headFirst), kind(k + 1) == .comma, let v = chunk(k), v.isFiniteVerb, v.clitic < 0,
      v.report & Frame.clause != 0,
      v.report & (Frame.attitude | Frame.evidence | Frame.weak | Frame.target) == 0,
      v.traits.isDisjoint(with: [.passive, .negated, .reflexive]),
      let it = v.tokens.first, w.tokens[it].has(.objectClitic),
      w.features(it, .objectClitic).contains(.masculine)
        || w.tokens[it].flags.contains(.elided),
      let s = chunk(k + 2), s.isBareNoun, chunk(k - 1)?.isBareNoun ?? false,
      kind(k - 2) != .source, kind(k - 2) != .subordinator, relative(of: k) == nil,
      (k + 3..<max(k + 3, min(k + 9, chunks.upperBound))).contains(where: { w.chunks[$0].isFiniteVerb })
    else { return nil }
    return isOnlyQuotes(k + 2, chunks.upperBound) ? nil : span(k + 2, chunks.upperBound)
  }

  /// `dont`, which no question opens with.
  private func mayAsk(_ relative: Chunk) -> Bool {
    guard relative.tokens.count == 1, let t = relative.tokens.first, w.has(.headFirst) else { return true }
    let f = w.features(t, .relative)
    return f.contains(.subject) || w.hasFlag(t, .relative, LexFlags.Relative.place.bit)
      || w.tokens[t].classes.hasAny(LexSet(.complementizer, .pronoun, .adverb))
  }

  /// `Le syndicat a prévenu mardi : la ligne fermera`, `plaide l'accident : un câble aurait cédé`: a clause behind a colon is
  /// what somebody says; where the verb has its object, only what the writer doesn't vouch for.
  private func tellsBehind(colon: Int, _ k: Int) -> Bool {
    guard let v = chunk(k), v.isFiniteVerb, v.traits.isDisjoint(with: [.passive, .negated]),
      relative(of: k) == nil,
      v.report & Frame.clause != 0, v.report & (Frame.attitude | Frame.evidence | Frame.weak) == 0,
      w.has(.headFirst),
      let verb = (colon + 1..<max(chunks.upperBound, colon + 1)).first(where: { w.chunks[$0].isFiniteVerb }),
      !(colon + 1..<chunks.upperBound).contains(where: { kind($0) == .quote })
    else { return false }
    let isPlain = (k + 1..<colon).allSatisfy { !w.chunks[$0].isBareNoun }
    return isPlain
      || tense(verb).contains(.conditional) && tense(verb).isDisjoint(with: [.imperfect, .present])
  }

  /// `affirme que dans les rues : "…"`: nothing but where or when it holds stands before the quotation.
  private func isOnlyPlace(_ from: Int) -> Bool {
    var i = from
    while let c = chunk(i), c.kind == .noun, c.preposition >= 0, i - from < 3 { i += 1 }
    return i > from && kind(i) == .colon && kind(i + 1) == .quote
  }

  /// The comma behind what a present participle sets in before `que`.
  func setsInParticiple(_ comma: Int, _ end: Int) -> Int? {
    guard let p = chunk(comma + 1), p.traits.contains(.presentParticiple) else { return nil }
    var j = comma + 2
    while j < end, let c = chunk(j), c.kind == .noun || c.kind == .adverb || c.kind == .bracket { j += 1 }
    return kind(j) == .comma && kind(j + 1) == .complementizer ? j : nil
  }

  /// The comma that closes what one right behind the verb opens, where a participle stands in it.
  private func closesInsertion(_ i: Int, _ k: Int, _ end: Int) -> Int? {
    // `a demandé à une commission, composée d'élus, d'enquêter`
    let isOfTarget =
      kind(i - 1) == .comma && (chunk(k)?.report ?? 0) & Frame.target != 0 && w.has(.headFirst)
    guard kind(k + 1) == .comma || isOfTarget else { return nil }
    var j = i + 1
    while j < end, let c = chunk(j), c.kind == .noun || c.kind == .adverb || c.kind == .bracket { j += 1 }
    guard kind(j) == .comma, let n = chunk(j + 1) else { return nil }
    return n.kind == .complementizer || n.traits.contains(.infinitive) ? j : nil
  }

  /// `dit ne rien exclure`: with the negation that stands before an infinitive.
  private func withNegation(_ first: Int, _ v: Chunk) -> Int {
    var i = first
    while i - 1 >= v.tokens.upperBound, first - i < 2,
      w.tokens[i - 1].has(.negation)
        || w.tokens[i - 2].has(.negation) && w.tokens[i - 1].classes.hasAny(LexSet(.pronoun, .adverb))
    {
      i -= 1
    }
    return i
  }

  /// `soulignant la capacité des élus à agir`: the infinitive of the object, where the verb takes nobody who is to act.
  private func isOfObject(_ i: Int, _ k: Int) -> Bool {
    guard let v = chunk(k), v.report & Frame.target == 0, w.has(.agreement) else { return false }
    // `à toute personne ayant des informations de se manifester`: what the participle governs is no object of the verb.
    let participle = (k + 1..<i).first {
      kind($0) == .verb && w.chunks[$0].traits.contains(.presentParticiple) && w.chunks[$0].preposition < 0
    }
    return (k + 1..<(participle ?? i)).contains {
      w.chunks[$0].isBareNoun && w.chunks[$0].hasDeterminer && !w.chunks[$0].traits.contains(.time)
    }
  }

  /// `L'étudiante qui dit avoir été frappée à Brest fait l'objet de soins`: the verb of the sentence, behind what a relative
  /// clause reports.
  private func mainVerb(behind i: Int, _ k: Int, _ end: Int) -> Int? {
    guard w.has(.agreement), let r = relative(of: k), isSubjectWord(r), kind(r - 1) == .noun,
      !(chunks.lowerBound..<r).contains(where: { w.chunks[$0].isFiniteVerb })
    else { return nil }
    return (i + 1..<max(end, i + 1)).first {
      w.chunks[$0].isFiniteVerb && relative(of: $0) == nil && w.chunks[$0].clitic < 0
        && kind($0 - 1) != .coordinator
    }
  }

  /// `appelle à la patience au vu des images à analyser`: the infinitive of a noun, where the verb has what it calls for.
  private func hasCall(_ i: Int, _ k: Int) -> Bool {
    guard w.has(.headFirst), let v = chunk(k), v.report & Frame.order != 0, i > k + 2, let n = chunk(k + 1),
      n.kind == .noun, n.preposition >= 0, !isHuman(words(k + 1)), let own = chunk(i), own.preposition >= 0
    else { return false }
    let flags = w.sum(Int(n.preposition), .preposition).flags,
      other = w.sum(Int(own.preposition), .preposition).flags
    return flags & NameFlags.locative != 0 && other & NameFlags.locative != 0
      && flags & NameFlags.genitive == 0
      && kind(i - 1) == .noun
  }

  /// `a cru plus malin de chercher des clients`: an infinitive that an adjective leads to.
  private func isOfQuality(_ i: Int, _ k: Int) -> Bool {
    guard w.has(.headFirst), let v = chunk(k), v.report & (Frame.predicate | Frame.target) == 0, i > k + 1,
      chunk(i)?.preposition ?? -1 >= 0, let last = chunk(i - 1)?.tokens.last, last >= v.tokens.upperBound
    else { return false }
    return w.tokens[last].has(.adjective)
      && (k + 1..<i).allSatisfy {
        kind($0) == .adverb || w.chunks[$0].isBareNoun && !w.chunks[$0].hasDeterminer
      }
  }

  /// Whether a participle closes a noun group behind a preposition.
  private func endsInParticiple(_ i: Int, _ k: Int) -> Bool {
    guard i > k, let n = chunk(i), n.kind == .noun, let last = n.tokens.last,
      last > w.chunks[k].tokens.upperBound
    else { return false }
    let isBehind =
      n.preposition >= 0 ? n.tokens.count > 2 : n.tokens.count == 1 && chunk(i - 1)?.preposition ?? -1 >= 0
    return isBehind && w.isParticiple(last) && w.isNounForm(last - 1)
  }

  /// `sans donner de bilan`, `pour les aider`: no more than how or why.
  func isCircumstance(_ c: Chunk) -> Bool {
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
      // `annonce ne pas vouloir de scrutin, mais la réponse des partis montre …`: somebody or something else acts.
      if c.kind == .comma, w.has(.agreement), kind(i + 1) == .coordinator, opensOwnClause(i + 2) {
        return c.tokens.lowerBound
      }
      // `pledged to cut its fleet while Marle offered a truce`
      if c.kind == .subordinator, !w.has(.agreement), opensSecondReport(i + 1) { return c.tokens.lowerBound }
      // `promised to rebuild the town, but some feared …`
      if c.kind == .comma, !w.has(.agreement), kind(i + 1) == .coordinator,
        let n = chunk(i + 2), n.isBareNoun, chunk(i + 3)?.isFiniteVerb == true
      {
        return c.tokens.lowerBound
      }
      // `affirme avoir tout essayé et renvoie la balle`: no infinitive, but the verb of the sentence.
      if c.kind == .coordinator, w.has(.agreement), let v = chunk(i + 1), v.isFiniteVerb, v.clitic < 0,
        !(from..<i).contains(where: { w.chunks[$0].isFiniteVerb })
      {
        return c.tokens.lowerBound
      }
      // `dit comprendre la peur, mais "la peur n'est pas une politique"`
      if c.kind == .comma, kind(i + 1) == .coordinator, let q = chunk(i + 2), q.kind == .quote,
        w.marks[Int(q.mark)].shape == .direct
      {
        return c.tokens.lowerBound
      }
      // `dit avoir trente voix, chiffre que l'autre conteste`
      if c.kind == .comma, w.has(.headFirst), let n = chunk(i + 1), n.tokens.count == 1,
        w.isNounForm(n.tokens.lowerBound), !w.tokens[n.tokens.lowerBound].isCapital,
        kind(i + 2) == .complementizer
      {
        return c.tokens.lowerBound
      }
      // `invite à attendre, avant de souligner que …`
      if c.kind == .comma, opensLaterReport(i + 1) { return c.tokens.lowerBound }
      // `dit ne pas être surpris : "J'avais prévenu"`
      if c.kind == .colon, kind(i + 1) == .quote { return c.tokens.lowerBound }
      // `assure avoir écrit, et que …`
      if c.kind == .coordinator, kind(i + 1) == .complementizer {
        return kind(i - 1) == .comma ? c.tokens.lowerBound - 1 : c.tokens.lowerBound
      }
      i += 1
    }
    return limit
  }

  /// Somebody named, or with an article, and a verb that reports.
  private func opensSecondReport(_ n: Int) -> Bool {
    guard let c = chunk(n), c.isBareNoun, c.traits.contains(.named) || c.hasDeterminer, let v = chunk(n + 1)
    else {
      return false
    }
    return v.isFiniteVerb && v.report & Frame.clause != 0 && v.report & (Frame.attitude | Frame.evidence) == 0
  }

  /// `plus lourdes que les autres`: no clause follows.
  private func isComparative(_ i: Int) -> Bool {
    var j = i + 1
    while let c = chunk(j), c.kind != .stop, c.kind != .semicolon {
      if c.isFiniteVerb || c.kind == .quote || c.tokens.contains(where: isUnknown) { return false }
      j += 1
    }
    return true
  }

  /// `qu'elle redéposerait son texte`: a word that nobody knows may be the verb.
  private func isUnknown(_ t: Int) -> Bool {
    w.has(.headFirst) && w.tokens[t].isWord && w.tokens[t].classes.isEmpty && !w.tokens[t].isCapital
      && w.tokens[t].span.count > 5
  }

  /// `demande "de tenir bon" en …`
  func opensWithInfinitive(_ q: Chunk) -> Bool {
    let tokens = w.marks[Int(q.mark)].tokens
    for t in tokens.prefix(4) {
      // `"a kick in the teeth"`
      if w.has(.bareNouns), w.tokens[t].has(.determiner) { return false }
      if w.isVerbForm(t) { return w.verbFeatures(t).contains(.infinitive) }
    }
    return false
  }

  /// `promet de "tenir bon" en …`, read as a noun group
  private func holdsInfinitive(_ c: Chunk) -> Bool {
    guard c.preposition >= 0, w.tokens[Int(c.preposition)].span.count <= 2,
      !w.hasFlag(Int(c.preposition), .preposition, NameFlags.purpose),
      let t = c.tokens.first(where: { w.tokens[$0].mark >= 0 && w.tokens[$0].isWord })
    else { return false }
    return w.isVerbForm(t) && w.verbFeatures(t).contains(.infinitive)
  }

  /// `la décision que X a prise`: the word takes up the noun before it rather than opening a content clause.
  private func isRelative(_ i: Int, _ k: Int) -> Bool {
    // `meilleur que prévu`
    if let n = chunk(i + 1), n.kind == .verb, n.traits.contains(.pastParticiple) { return true }
    // `relativise les propos du maire, qu'il qualifie d'excès`, `s'en prend à Anne Roy, qu'il a nommée`
    if kind(i - 1) == .comma, let noun = chunk(i - 2), noun.kind == .noun, w.has(.headFirst) {
      let between = k + 1..<i - 1
      return !between.contains { kind($0) == .comma }
        && (noun.traits.contains(.named)
          || between.contains { w.chunks[$0].isBareNoun && w.chunks[$0].hasDeterminer })
    }
    guard i > k + 1, let c = chunk(i - 1), c.kind == .noun, !c.traits.contains(.time), let v = chunk(k) else {
      return false
    }
    // `juge probable que la loi passe`
    if i == k + 2, c.tokens.count == 1, !c.hasDeterminer, w.tokens[c.tokens.lowerBound].has(.adjective),
      w.has(.agreement)
    {
      return false
    }
    // `reconnaît du bout des lèvres que …`
    if let p = w.phrase(at: c.tokens.lowerBound), p.classes.has(.adverb), p.tokens == c.tokens {
      return false
    }
    if c.preposition >= 0 {
      let flags = w.sum(Int(c.preposition), .preposition).flags
      // `adding to signs that growth slows`
      if flags & EventFlags.infinitive != 0, !c.traits.contains(.sourceLike) { return true }
      // `l'a justifié par le « risque » que la loi faisait courir`
      if flags & NameFlags.agent != 0, c.traits.contains(.holdsQuote), c.hasDeterminer { return true }
      return flags & NameFlags.genitive != 0
    }
    return v.report & Frame.target == 0 && !c.traits.contains(.sourceLike)
  }
}
