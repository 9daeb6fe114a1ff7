/// `"…", a dit X`; `…, a-t-il dit, …`; `"…", X said`: the attribution that stands behind or inside what is said.
extension FrameFinder {
  /// Whether a verb stands where an attribution behind its content stands: behind a quotation or a comma, with
  /// nothing before it that could be its subject.
  func isInciseVerb(_ k: Int) -> Bool {
    guard let v = chunk(k), v.traits.contains(.finite), v.report != 0 else { return false }
    if v.report & (Frame.incise | Frame.question) == 0, v.clitic < 0, kind(k - 1) != .quote { return false }
    switch kind(k - 1) {
    // `The singer, who sang "Stay Here," thanked her fans`: no words of hers.
    case .quote where v.report & Frame.incise == 0 && v.clitic < 0 && w.has(.bareNouns) && isTitle(k - 1):
      return false
    case .quote where v.clitic < 0 && isSubjectQualified(k - 1): return false
    // `La page « Rue calme » compte 300 abonnés`
    case .quote
    where v.report & Frame.incise == 0 && v.clitic < 0 && w.has(.inversion)
      && chunk(k - 2)?.isBareNoun ?? false:
      return false
    case .quote, .comma, .dash: return true
    case .bracket: return kind(k - 2) == .quote || kind(k - 2) == .comma
    case .adverb: return kind(k - 2) == .comma || kind(k - 2) == .quote
    default: return false
    }
  }

  private func isTitle(_ quote: Int) -> Bool {
    guard let c = chunk(quote) else { return false }
    return w.marks[Int(c.mark)].use == .unspoken
      || w.marks[Int(c.mark)].shape == .partial && Unspoken.looksLikeTitle(w.marks[Int(c.mark)].tokens, w)
  }

  /// `« … », sourit la maire.`: between a whole quotation and a person any verb reports.
  @discardableResult
  func unknownIncise(_ k: Int) -> Bool {
    let q = kind(k - 1) == .quote ? k - 1 : kind(k - 1) == .comma && kind(k - 2) == .quote ? k - 2 : -1
    guard q >= chunks.lowerBound, let v = chunk(k), let c = chunk(q),
      isUttered(c, v) || isFragmentUttered(q, k),
      // `"Go," police sergeant Anna Roth said`
      w.has(.inversion) || v.head < 0 || !w.isNounForm(Int(v.head)),
      w.marks[Int(c.mark)].use != .unspoken,
      v.traits.isDisjoint(with: [.copula, .passive]) || v.traits.contains(.reflexive) && v.clitic >= 0,
      let subject = inverted(after: k), v.clitic >= 0 || isHuman(subject),
      v.clitic < 0 || !w.hasFlag(Int(v.clitic), .pronoun, NameFlags.impersonal),
      // `"Que faire du temps ?" figurait parmi les sujets de la série ES`
      kind(k - 1) == .comma || v.clitic >= 0 || subject.lowerBound == v.tokens.upperBound
        || hasPerson(subject)
    else { return false }
    add(.incise, cue: v.tokens, source: subject, scope: c.tokens, rule: "verb between quotation and person")
    return true
  }

  /// `« Pas ici », fait-elle`: a clause, or whatever opens a sentence before a verb and its pronoun.
  private func isUttered(_ quote: Chunk, _ verb: Chunk) -> Bool {
    let mark = w.marks[Int(quote.mark)]
    if mark.shape == .direct { return true }
    guard verb.clitic >= 0, quote.tokens.lowerBound == tokens.lowerBound, let first = mark.tokens.first else {
      return false
    }
    return mark.tokens.count > 2 && w.tokens[first].isCapital
  }

  /// Adds the frame of an incise; false when the verb is none.
  func incise(_ k: Int) -> Bool {
    guard isInciseVerb(k), let v = chunk(k), v.report & Frame.addressed == 0, !isOfRelative(k) else {
      return false
    }
    // `…, où le ministre se trouve mercredi, avant le président, Luc Roy`
    if v.traits.contains(.reflexive), v.report & (Frame.reflexive | Frame.predicate) == 0, !isInfinitive(v) {
      return false
    }
    guard let subject = inverted(after: k) else { return false }
    if isSubjectOfVerb(k) || isObject(subject, of: k) { return false }
    // `des hommes, une troupe rebelle, ont attaqué une position de l'armée`: one where the verb speaks of several.
    if v.traits.contains(.plural), v.clitic < 0, w.has(.headFirst),
      case let s = chunkIndex(behind: subject.lowerBound), subject.upperBound == chunk(s)?.tokens.upperBound,
      disagrees(s, k, true)
    {
      return false
    }
    if v.report & Frame.bare != 0, v.clitic < 0, kind(k - 1) != .quote, opensClause(subject) { return false }
    if isQuantity(subject, k) { return false }
    let behindQuote = isBehindQuote(k)
    // `L'élu, qui parle d'un "scandale", réclame une enquête`: an object, for the sentence has its subject.
    if behindQuote, v.clitic < 0, v.report & Frame.object != 0, !isHuman(subject), hasOpenSubject(k) {
      return false
    }
    let isQuotedClause = !behindQuote && !hasMainVerb(before: k) && opensWithQuotedClause(k)
    let opening = start(of: k)
    let complete =
      behindQuote || isQuotedClause
      || hasMainVerb(before: k, from: kind(opening - 1) == .colon ? opening : chunks.lowerBound)
      || isClosingFragment(k, subject)
    if v.clitic < 0 {
      if kind(k + 1) == .complementizer || kind(k + 1) == .colon { return false }
      if !complete, !isSingleInsertion(k, subject) { return false }
      if !behindQuote, !isSourceLike(subject), v.report & Frame.object != 0 {
        // `…, explique sa préoccupation`: an object rather than a source.
        if !complete || isNamedBefore(k) || hasOpenSubject(k) || isThing(subject) { return false }
      }
      // `…, exige la démission du directeur`: what is asked for.
      if !behindQuote, v.report & (Frame.order | Frame.stance) != 0, isDemand(subject) { return false }
      // `…, refuse l'accord négocié`: what is done to it.
      if !behindQuote, v.report & (Frame.act | Frame.object) == Frame.act | Frame.object, !isHuman(subject) {
        return false
      }
      if !behindQuote, w.tokens[subject.lowerBound].has(.possessive), !isPersonal(subject) { return false }
    }
    var afterSubject = chunkIndex(behind: max(subject.upperBound, v.tokens.upperBound))
    if !complete { afterSubject = behindManner(afterSubject) }
    var content = 0..<0
    let isGlossed = kind(k - 1) == .comma && kind(k - 2) != .quote && glossed(before: k - 1) != nil
    if !isGlossed, !isOnlyQuotes(chunks.lowerBound, k) || (!complete && !behindQuote) {
      content = complete ? span(start(of: k), k) : span(start(of: k), chunks.upperBound)
      if complete, continues(afterSubject) || leavesObject(k, afterSubject) {
        content = span(start(of: k), chunks.upperBound)
      }
      // `Faux, lui a répondu X, brandissant une lettre`
      if !complete, !behindQuote, kind(afterSubject) == .comma, let n = chunk(afterSubject + 1),
        n.kind == .verb && n.traits.contains(.presentParticiple)
          // `Faux, a répondu X, pour qui la loi est bonne`
          || n.kind == .source && w.has(.headFirst) && endsInRelative(n)
      {
        content = span(start(of: k), k)
      }
      // `Faux, conteste X : la commune toucherait …`
      if !complete, !behindQuote, kind(afterSubject) == .colon, kind(afterSubject + 1) != .quote {
        content = span(afterSubject + 1, chunks.upperBound)
      }
      // `Dans les faits, résume X, "on bouche les trous"`: all that is said stands in marks, but for `Sa fille, dit X,
      // "apprend la chimie"`.
      if !complete, !behindQuote, isOnlyQuotes(afterSubject, chunks.upperBound),
        !isPredicateQuoted(afterSubject + 1, of: start(of: k))
      {
        content = 0..<0
      }
    }
    if !complete, !behindQuote, isOnlyOpened(by: k) { content = 0..<0 }
    // `…, a dit X aux ambassadeurs, a-t-on appris de source diplomatique`: X's words.
    if complete, !behindQuote, start(of: k) > chunks.lowerBound, kind(start(of: k) - 1) != .colon,
      kind(start(of: k) - 1) != .semicolon, let f = w.frames.last, f.sentence == sentence,
      f.family == .incise,
      !(start(of: k)..<max(start(of: k), k)).contains(where: { w.chunks[$0].isFiniteVerb })
    {
      content = 0..<0
    }
    // `Paul Serin s'est exprimé, affirmant que "…", a-t-il ajouté`: the quotation alone.
    if behindQuote, v.clitic >= 0, case let q = kind(k - 1) == .quote ? k - 1 : k - 2,
      kind(q - 1) == .complementizer, w.has(.headFirst)
    {
      content = 0..<0
    }
    if behindQuote, isReported(before: k) || isOnlyQuotes(start(of: k), k) { content = 0..<0 }
    if isQuotedClause && !holdsClause(before: k) || v.traits.contains(.negated) || kind(k - 2) == .relative
      || kind(k - 2) == .complementizer
      || isAnnounced(k)
    {
      content = 0..<0
    }
    let isNobody = isImpersonalPassive(subject.lowerBound, k)
    let named = impersonal(subject, k) ?? informant(subject, k)
    // `apprend-on à l'audience`, `Le feu avait fait, rappelle-t-on, deux morts`: from nobody.
    let isUntold =
      named == nil && v.clitic >= 0 && w.hasFlag(Int(v.clitic), .pronoun, NameFlags.impersonal)
      && (v.report & Frame.learns != 0
        || !behindQuote && kind(k - 1) == .comma && w.has(.inversion)
          && leavesObject(k, chunkIndex(behind: v.tokens.upperBound)))
    if isUntold { content = 0..<0 }
    let source = writer(of: named ?? (isNobody || isUntold ? 0..<0 : subject))
    add(.incise, cue: v.tokens, source: source, scope: tokens, content: content, rule: "incise")
    return true
  }

  /// `Luc Serin, qui, devant la commission, a proposé de …`: the verb of a relative word that commas part from it.
  private func isOfRelative(_ k: Int) -> Bool {
    guard kind(k - 1) == .comma, chunk(k)?.clitic ?? 0 < 0 else { return false }
    var i = k - 2
    while let c = chunk(i), k - i < 8, c.kind == .noun && !c.isBareNoun || c.kind == .adverb || c.isBareTime {
      i -= 1
    }
    guard i < k - 2, kind(i) == .comma, let r = chunk(i - 1), r.kind == .relative, let last = r.tokens.last
    else { return false }
    return w.features(last, .relative).contains(.subject)
  }

  /// `qui`, which stands for whoever acts.
  func isSubjectWord(_ relative: Int) -> Bool {
    chunk(relative)?.tokens.contains { w.features($0, .relative).contains(.subject) } ?? false
  }

  /// `"La digue a cédé" mercredi, peu après 20 heures, a dit X`: the verb of the sentence stands in the quotation.
  private func opensWithQuotedClause(_ k: Int) -> Bool {
    guard let q = chunk(start(of: k)), q.kind == .quote else { return false }
    return w.marks[Int(q.mark)].shape == .direct && w.marks[Int(q.mark)].use != .unspoken
  }

  /// `the mayor, who left, said the plan was dead`: what stands behind the verb is the subject of another.
  private func opensClause(_ subject: Range<Int>) -> Bool {
    var i = chunkIndex(behind: subject.upperBound)
    while kind(i) == .adverb || kind(i) == .noun && w.chunks[i].preposition >= 0 { i += 1 }
    return chunk(i)?.isFiniteVerb ?? false
  }

  /// `Sa voisine dormait : "J'ai tout entendu", dit-elle`: the quotation alone is hers.
  private func isAnnounced(_ k: Int) -> Bool {
    let q = kind(k - 1) == .quote ? k - 1 : k - 2
    return kind(q) == .quote && kind(q - 1) == .colon
  }

  /// `Elle s'arrête, pointe du doigt une dalle`: what neither speaks nor is written.
  func isThing(_ subject: Range<Int>) -> Bool {
    w.has(.headFirst) && !isHuman(subject)
      && !subject.contains { w.tokens[$0].has(.speechNoun) || w.hasFlag($0, .role, NameFlags.document) }
  }

  private func isPersonal(_ tokens: Range<Int>) -> Bool {
    tokens.contains { w.tokens[$0].classes.hasAny(LexSet(.role, .kin, .orgNoun)) }
  }

  /// Whether a quotation stands right before: not one set between commas behind a noun, nor a title.
  private func isBehindQuote(_ k: Int) -> Bool {
    let q =
      kind(k - 1) == .quote
      ? k - 1 : kind(k - 1) == .comma ? kind(k - 2) == .quote ? k - 2 : glossed(before: k - 1) ?? -1 : -1
    guard q >= 0, let c = chunk(q), w.marks[Int(c.mark)].use != .unspoken else { return false }
    if w.marks[Int(c.mark)].shape == .partial, !w.marks[Int(c.mark)].hasVerb, kind(q - 1) == .comma,
      kind(k - 1) == .comma, !hasMainVerb(before: q), !closes(k)
    {
      return false
    }
    return true
  }

  /// `"Nous l'avons dit au RVB", le Réseau des villes du bord, a précisé X`: the quotation that opens the sentence, before what
  /// the writer says of its last word, an acronym or name.
  private func glossed(before comma: Int) -> Int? {
    var i = comma - 1
    while let c = chunk(i), comma - i < 5, c.kind == .noun, c.preposition >= 0 { i -= 1 }
    guard w.has(.inversion), let gloss = chunk(i), gloss.isBareNoun, gloss.hasDeterminer,
      kind(i - 1) == .comma,
      i - 2 == chunks.lowerBound, let q = chunk(i - 2), q.kind == .quote,
      let last = w.marks[Int(q.mark)].tokens.last, w.tokens[last].isCapital,
      w.tokens[last].name >= 0 || w.tokens[last].flags.contains(.allCaps)
    else { return nil }
    return i - 2
  }

  /// `A Berne, on juge au cabinet que …`, `a-t-on appris de source policière`: who stands behind `on`.
  func impersonal(_ subject: Range<Int>, _ k: Int) -> Range<Int>? {
    // `l'on`
    let isElided = subject.count == 2 && w.tokens[subject.lowerBound].flags.contains(.elided)
    guard let t = subject.last, subject.count == 1 || isElided,
      w.hasFlag(t, .pronoun, NameFlags.impersonal) || isImpersonalPassive(t, k)
    else { return nil }
    var i = k + 1
    // `dit-on place Beauvau`, `explique-t-on rue de Valois`
    if let c = chunk(i), c.isBareNoun, !c.hasDeterminer, c.traits.contains(.named), !hasPerson(c.tokens),
      w.tokens[t].flags.contains(.enclitic)
    {
      return c.tokens
    }
    while let c = chunk(i), i - k < 6 {
      // `apprend-on de bonne source`
      if let held = heldSource(i) { return held }
      if c.kind == .source, let n = chunk(i + 1), n.kind == .noun { return sourceWords(i, i + 1) }
      if c.kind == .noun, c.preposition >= 0, !c.traits.contains(.time),
        !c.traits.isDisjoint(with: [.sourceLike, .named]) || isAsked(c),
        // `on se félicite d'un texte`
        !isGenitive(Int(c.preposition)) || c.head < 0
          || !w.hasFlag(Int(c.head), .role, NameFlags.document)
      {
        return words(i)
      }
      // `explique-t-on, mercredi, à l'hôtel de police`
      if c.kind == .comma, w.has(.inversion), chunk(i + 1)?.isBareTime ?? false, kind(i + 2) == .comma {
        i += 3
        continue
      }
      if c.kind != .noun, c.kind != .adverb { break }
      i += 1
    }
    i = k - 1
    while let c = chunk(i) {
      // `De source proche du dossier, on indique que …`
      if c.kind == .source, let n = chunk(i + 1), n.kind == .noun { return sourceWords(i, i + 1) }
      if c.kind == .noun, c.preposition >= 0, kind(i - 1) != .source,
        !c.traits.isDisjoint(with: [.sourceLike, .named])
      {
        return place(i)
      }
      i -= 1
    }
    return nil
  }

  /// `a appris l'AFP auprès du parquet`, `de source policière`: who told the agency.
  private func informant(_ subject: Range<Int>, _ k: Int) -> Range<Int>? {
    guard w.chunks[k].report & Frame.learns != 0, w.has(.inversion) else { return nil }
    if let m = subject.lazy.compactMap({ Names.mention(at: $0, in: w) }).first,
      case let name = w.names[m].tokens, name.upperBound + 1 < subject.upperBound
    {
      let p = name.upperBound
      if isGenitive(p) { return p + 1..<subject.upperBound }
      if let asked = w.phrase(at: p), w.sum(asked, .preposition).flags & Self.askedBit != 0,
        asked.tokens.upperBound < subject.upperBound
      {
        return asked.tokens.upperBound..<subject.upperBound
      }
    }
    var i = chunkIndex(behind: subject.upperBound)
    if let day = chunk(i), day.isBareTime { i += 1 }
    guard let c = chunk(i) else { return nil }
    if let held = heldSource(i) { return held }
    if c.kind == .source, let n = chunk(i + 1), n.kind == .noun { return sourceWords(i, i + 1) }
    guard c.kind == .noun, c.preposition >= 0, isAsked(c) || isGenitive(Int(c.preposition)),
      !c.traits.isDisjoint(with: [.sourceLike, .named]) || isAsked(c)
    else { return nil }
    return words(i)
  }

  /// `"…", est-il écrit dans le rapport`
  private func isImpersonalPassive(_ pronoun: Int, _ k: Int) -> Bool {
    guard w.chunks[k].traits.contains(.passive), w.tokens[pronoun].flags.contains(.enclitic) else {
      return false
    }
    let f = w.features(pronoun, .clitic).union(w.features(pronoun, .pronoun))
    return f.contains([.third, .masculine]) && f.isDisjoint(with: [.plural, .feminine])
  }

  /// `auprès de`: whoever stands behind it was asked.
  func isAsked(_ c: Chunk) -> Bool {
    w.phrase(at: Int(c.preposition)).map { w.sum($0, .preposition).flags & Self.askedBit != 0 } ?? false
  }
  private static let askedBit = LexFlags.Preposition.asked.bit

  /// `du côté de Pékin`: the name alone, where the noun before it says nothing.
  private func place(_ i: Int) -> Range<Int> {
    let group = words(i)
    guard let c = chunk(i), c.head >= 0, !w.tokens[Int(c.head)].classes.hasAny(ChunkReader.sourceClasses),
      let de = group.first(where: { w.hasFlag($0, .preposition, NameFlags.genitive) }
      ),
      de + 1 < group.upperBound
    else { return group }
    return de + 1..<group.upperBound
  }

  func chunkIndex(behind token: Int) -> Int {
    var low = chunks.lowerBound, high = chunks.upperBound
    while low < high {
      let middle = (low + high) / 2
      if w.chunks[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a finite verb stands before, outside relative and other dependent clauses.
  func hasMainVerb(before k: Int, from first: Int? = nil) -> Bool {
    var dependent = false
    for i in (first ?? chunks.lowerBound)..<k {
      let c = w.chunks[i]
      switch c.kind {
      // `plus de pluie que de vent`: nothing depends on that.
      case .complementizer where chunk(i + 1)?.kind == .noun && w.chunks[i + 1].preposition >= 0: break
      case .relative, .complementizer, .subordinator: dependent = true
      case .comma, .semicolon, .colon: dependent = false
      // `Paris "condamne fermement" l'attaque, dit X`
      case .quote where !dependent && i > chunks.lowerBound && opensWithVerb(i): return true
      case .verb where c.traits.contains(.finite):
        if !dependent { return true }
        dependent = false
      default: break
      }
    }
    return false
  }
}
