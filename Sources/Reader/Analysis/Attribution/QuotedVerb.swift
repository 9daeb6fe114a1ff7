/// `Le Conseil «exige» que …`, `Le maire «ne comprend pas» ce choix`: the verb of the sentence stands between the marks,
/// and whoever is its subject says it.
extension FrameFinder {
  func quotedVerb(_ k: Int) {
    guard let q = chunk(k), q.mark >= 0 else { return }
    if let source = firstOfQuotedVerbs(before: k) {
      add(.weak, cue: 0..<0, source: source, scope: q.tokens, rule: "second verb between the marks")
      return
    }
    guard let verb = openingVerb(w.marks[Int(q.mark)].tokens) else { return quotedParticiple(k) }
    var i = k - 1
    // `Le maire, lui, « ne comprend pas »`
    if kind(i) == .comma, kind(i - 2) == .comma, let n = chunk(i - 1), n.traits.contains(.pronoun),
      n.tokens.count == 1
    {
      i -= 3
    }
    while kind(i) == .adverb || isClitic(i) || kind(i) == .bracket { i -= 1 }
    // `Paul Serin, maire de Brest, « s'étonne » du calendrier`
    if kind(i) == .comma, w.has(.headFirst), let open = opening(of: i, within: 12), open > chunks.lowerBound {
      i = open - 1
      // `L'adjoint à la Culture, Paul Serin, « attend de voir »`
      while i > chunks.lowerBound, let c = chunk(i), c.kind == .noun, c.preposition >= 0 { i -= 1 }
    }
    if kind(i) == .relative, let source = antecedent(i) {
      // `elle qui se « noyait »`
      guard isHuman(source), !isLandscape(source) else { return }
      add(.weak, cue: 0..<0, source: source, scope: q.tokens, rule: "verb between the marks")
      return
    }
    // `des faits de "mise en danger"`: a noun that looks like a verb.
    guard let n = chunk(i), n.isBareNoun, !n.traits.contains(.holdsQuote),
      !w.hasFlag(n.tokens.upperBound - 1, .preposition, NameFlags.genitive)
    else { return }
    if let source = speakerBefore(colon: i - 1) {
      add(.colon, cue: 0..<0, source: source, scope: q.tokens, rule: "verb between the marks behind a colon")
      return
    }
    // `Pour Anne Roy, déléguée du personnel, la firme "a menti"`
    if let f = w.frames.last, f.sentence == sentence, f.family == .source,
      f.scope.contains(q.tokens.lowerBound)
    {
      return
    }
    guard let subject = subject(before: k) else { return }
    // `Du côté du parquet, on « prend acte »`
    let source = impersonal(subject, k) ?? subject
    let isReport = w.tokens[verb].has(.reporting) && w.sum(verb, .reporting).flags & Self.speech != 0
    guard isReport || isHuman(source) && w.marks[Int(q.mark)].tokens.count > 1,
      !isLandscape(source)
    else { return }
    add(
      isReport ? .complement : .weak, cue: 0..<0, source: source,
      scope: q.tokens.lowerBound..<(isReport ? tokens.upperBound : q.tokens.upperBound),
      rule: "verb between the marks")
  }

  /// `Le club "regrette" la casse et "présente ses excuses"`: the subject of the verb in the marks before, where the second
  /// could be an adjective.
  private func firstOfQuotedVerbs(before k: Int) -> Range<Int>? {
    guard kind(k - 1) == .coordinator, let q = chunk(k), let t = w.marks[Int(q.mark)].tokens.first,
      w.has(.agreement), w.isVerbForm(t), !w.tokens[t].isCapital,
      w.marks[Int(q.mark)].tokens.count > 1 || w.tokens[t].has(.reporting),
      case let own = w.verbFeatures(t), own.contains(.third), !own.isDisjoint(with: .finite),
      let f = w.frames.last, f.sentence == sentence, f.cue.isEmpty, !f.source.isEmpty,
      f.family == .weak || f.family == .complement, f.source.upperBound <= f.scope.lowerBound,
      let first = chunk(chunkIndex(behind: f.scope.lowerBound)), first.kind == .quote,
      let verb = openingVerb(w.marks[Int(first.mark)].tokens)
    else { return nil }
    return w.verbFeatures(verb).contains(.plural) == own.contains(.plural) ? f.source : nil
  }

  /// `La vieille dame n'avait « jamais vu ça »`, `L'Union a « fermement condamné » l'attaque`: what somebody denies of
  /// herself, what she says with force.
  private func quotedParticiple(_ k: Int) {
    // `Le ministère avait « exigé » leur libération`
    if let q = chunk(k), let v = chunk(k - 1), v.isFiniteVerb, v.head >= 0, v.clitic < 0, w.has(.headFirst),
      w.isAuxiliary(Int(v.head)), !w.isCopula(Int(v.head)), v.traits.isDisjoint(with: .negated),
      case let said = w.marks[Int(q.mark)].tokens, said.count <= 3, let verb = said.last,
      w.isParticiple(verb),
      w.tokens[verb].has(.reporting), let source = ownSubject(k - 1), isHuman(source)
    {
      add(.complement, cue: 0..<0, source: source, scope: q.tokens, rule: "participle between the marks")
      // `Le maire a « promis » mardi que la loi passerait.`
      let isWhen = kind(k + 1) == .adverb || chunk(k + 1)?.traits.contains(.time) ?? false
      let that = isWhen ? k + 2 : k + 1
      let end = clauseEnd(k)
      if kind(that) == .complementizer, that + 1 < end, !isOnlyQuotes(that + 1, end) {
        let said = span(that + 1, end)
        add(
          .complement, cue: 0..<0, source: source, scope: said, content: said,
          rule: "participle between the marks")
      }
      return
    }
    guard let q = chunk(k), let v = chunk(k - 1), v.isFiniteVerb, v.head >= 0, w.isAuxiliary(Int(v.head)),
      let not = w.marks[Int(q.mark)].tokens.first,
      // `Matignon n'a « pas de commentaire »`
      w.marks[Int(q.mark)].tokens.count > 2 && w.tokens[not].has(.negation)
        && (w.isParticiple(not + 1) || w.hasFlag(not + 1, .preposition, NameFlags.genitive))
        || !w.isCopula(Int(v.head)) && isForceful(w.marks[Int(q.mark)].tokens),
      let source = ownSubject(k - 1), isHuman(source)
    else { return }
    add(.weak, cue: 0..<0, source: source, scope: q.tokens, rule: "participle between the marks")
  }

  /// `fermement condamné`: an adverb and a participle.
  private func isForceful(_ words: Range<Int>) -> Bool {
    guard w.has(.headFirst), words.count == 2, let last = words.last else { return false }
    return w.tokens[words.lowerBound].has(.adverb) && w.isParticiple(last) && w.tokens[last].has(.reporting)
  }

  /// `Sa présidente en est convaincue : l'entreprise « a fait le choix de l'argent »`: the sentence before the colon says
  /// who speaks.
  private func speakerBefore(colon k: Int) -> Range<Int>? {
    guard kind(k) == .colon,
      let v = (chunks.lowerBound..<k).first(where: { w.chunks[$0].isFiniteVerb && relative(of: $0) == nil }),
      let own = ownSubject(v), isHuman(own)
    else { return nil }
    return own
  }
  private static let speech = Frame.clause | Frame.object | Frame.incise

  /// The finite verb that a stretch begins with, behind its clitics.
  func openingVerb(_ stretch: Range<Int>) -> Int? {
    var i = stretch.lowerBound
    while i < stretch.upperBound, w.tokens[i].has(.objectClitic) || w.tokens[i].has(.negation) { i += 1 }
    guard i < stretch.upperBound, w.isVerbForm(i), !w.tokens[i].isCapital else { return nil }
    let f = w.verbFeatures(i)
    guard f.contains(.third), !f.isDisjoint(with: .finite) else { return nil }
    // `la "force"`: a noun, unless a clitic or the sense tells the verb.
    let isVerb =
      i > stretch.lowerBound || w.tokens[i].has(.reporting) || !w.isNounForm(i)
      || w.isAuxiliary(i) && stretch.count > 2
      // `« donne trois jours à la firme »`: nouns have no article behind them.
      || w.has(.headFirst) && i + 2 < stretch.upperBound && !w.tokens[i + 1].has(.preposition)
        && w.tokens[i + 1].classes.hasAny(LexSet(.determiner, .possessive, .number, .complementizer))
    return isVerb && !w.tokens[i].has(.adjective) ? i : nil
  }
}
