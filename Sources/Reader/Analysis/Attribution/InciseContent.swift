/// Where what an incise reports begins, and whether it goes on behind it.
extension FrameFinder {
  /// `« Pas question », élude le maire.`: a fragment that opens its sentence, a comma, a plain verb and somebody with whom the clause
  /// ends.
  func isFragmentUttered(_ quote: Int, _ k: Int) -> Bool {
    guard w.has(.headFirst), let q = chunk(quote), q.tokens.lowerBound == tokens.lowerBound,
      kind(quote + 1) == .comma,
      case let mark = w.marks[Int(q.mark)], mark.use != .unspoken, Unspoken.words(mark.tokens, w) > 1,
      let first = mark.tokens.first, w.tokens[first].isCapital, !Unspoken.looksLikeTitle(mark.tokens, w),
      !mark.tokens.dropFirst().contains(where: { w.tokens[$0].isCapital }),
      let v = chunk(k), v.isFiniteVerb, v.clitic < 0,
      v.traits.isDisjoint(with: [.copula, .passive, .plural]),
      let n = chunk(k + 1), n.isBareNoun, hasPerson(n.tokens) || n.head >= 0 && w.isPersonalRole(Int(n.head))
    else { return false }
    switch kind(k + 2) {
    case nil, .stop, .comma: return true
    default: return false
    }
  }

  /// `ce caractère « non lucratif » exclut tout usage`: words that only qualify the subject before them.
  func isSubjectQualified(_ quote: Int) -> Bool {
    guard w.has(.headFirst), let q = chunk(quote), case let mark = w.marks[Int(q.mark)], !mark.hasVerb else {
      return false
    }
    // `« aucun élément » n'accrédite la thèse`: the subject of the writer's sentence.
    if chunk(quote + 1)?.traits.contains(.negated) ?? false { return true }
    guard let n = chunk(quote - 1), n.isBareNoun, n.hasDeterminer, let first = mark.tokens.first
    else { return false }
    // `La page « Rue calme » compte 300 abonnés`
    return !w.tokens[first].isCapital || mark.use == .unspoken
  }

  /// Where the sentence that an incise reports begins: behind a semicolon, an opening connective or the dateline.
  func start(of k: Int) -> Int {
    var first = chunks.lowerBound
    // `"…", a-t-il ajouté, précisant que la route est fermée, a-t-il dit`: what stands before has its attribution.
    if let f = w.frames.last(where: { $0.family == .incise }), f.sentence == sentence,
      f.cue.upperBound < w.chunks[k].tokens.lowerBound
    {
      first = chunkIndex(behind: max(f.cue.upperBound, f.source.upperBound))
      if kind(first) == .comma, chunk(first + 1)?.report ?? 0 != 0, kind(first + 2) == .complementizer {
        first += 3
      }
    }
    let body = w.zones[w.sentences[sentence].zone].bodyStart
    while first < k, let c = chunk(first), w.tokens[c.tokens.lowerBound].start < body { first += 1 }
    // `* VERDANE recule, a dit X`: an item of a list.
    while first < k, let c = chunk(first), c.tokens.count == 1, w.sign(c.tokens.lowerBound) == .bullet {
      first += 1
    }
    // `"Nous restons": les ouvriers occupent leur usine, a constaté X`
    if kind(first) == .quote, kind(first + 1) == .colon { first += 2 }
    var i = k - 1
    while i > first {
      if kind(i) == .semicolon { return i + 1 }
      // `Le maire plaide l'indulgence : c'était un brave homme, dit-il`
      if kind(i) == .colon, kind(i + 1) != .quote, hasMainVerb(before: i) { return i + 1 }
      i -= 1
    }
    return first
  }

  /// `"La digue a cédé", avant que l'eau n'envahisse les rues, a dit X`: what the writer adds has a verb of its own.
  func holdsClause(before k: Int) -> Bool {
    guard w.has(.headFirst), let quote = (start(of: k)..<k).last(where: { kind($0) == .quote }) else {
      return false
    }
    return (quote + 1..<k).contains { w.chunks[$0].isFiniteVerb }
  }

  /// `Mais, confie X, qui habite à Brest, "ma sœur a tout perdu"`: behind a bare connective all that is said stands in marks at the
  /// end, whatever is told of the speaker.
  func isOnlyOpened(by k: Int) -> Bool {
    var last = chunks.upperBound - 1
    while last > k, kind(last) == .stop { last -= 1 }
    guard w.has(.headFirst), last > k + 2, kind(last - 1) == .comma, let q = chunk(last), q.kind == .quote,
      w.marks[Int(q.mark)].shape == .direct
    else { return false }
    return (start(of: k)..<k).allSatisfy {
      kind($0) == .comma || kind($0) == .coordinator || kind($0) == .adverb || kind($0) == .other
    }
  }

  /// `Elle préférait, disait-elle en 1995, le mot "têtue"`: a verb whose object stands behind the incise.
  func leavesObject(_ k: Int, _ behind: Int) -> Bool {
    // `ne dépasserait pas, dit-il, celui …`
    let verb = kind(k - 2) == .adverb || isPredicate(k - 2) ? k - 3 : k - 2
    guard kind(k - 1) == .comma, chunk(verb)?.isFiniteVerb == true else { return false }
    var i = behind
    while let c = chunk(i), c.kind == .noun && !c.isBareNoun || c.kind == .adverb { i += 1 }
    guard kind(i) == .comma, let n = chunk(i + 1), !isAge(n) else { return false }
    return n.isBareNoun && n.hasDeterminer || w.has(.headFirst) && completes(n, k)
  }

  /// `Il sera difficile, croit-il, de recruter`: an adjective behind a copula.
  private func isPredicate(_ i: Int) -> Bool {
    guard let c = chunk(i), c.isBareNoun, !c.hasDeterminer, c.tokens.count == 1, let v = chunk(i - 1) else {
      return false
    }
    return v.traits.contains(.copula) && w.tokens[c.tokens.lowerBound].has(.adjective)
  }

  /// `Il manque, ajoute-t-il, de sang`, `Elle n'a, dit-elle, rien contre`: what only the verb before the incise governs.
  private func completes(_ n: Chunk, _ k: Int) -> Bool {
    guard n.kind == .noun || n.traits.contains(.infinitive) else { return false }
    if n.preposition >= 0 { return isGenitive(Int(n.preposition)) && !n.traits.contains(.time) }
    return n.traits.contains(.pronoun) && chunk(k)?.clitic ?? -1 >= 0
  }

  /// `prédit un voisin en haussant les épaules, …`: behind what says where and how an incise is said.
  func behindManner(_ from: Int) -> Int {
    var i = from
    while let c = chunk(i), i - from < 8 {
      switch c.kind {
      case .noun where !c.isBareNoun, .adverb: break
      case .verb where c.preposition >= 0 && c.traits.contains(.presentParticiple): break
      case .noun where kind(i - 1) == .verb && i > from: break
      default: return i
      }
      i += 1
    }
    return i
  }

  /// Whether a quotation holds the verb of a subject that stands outside.
  func isPredicateQuoted(_ q: Int, of first: Int) -> Bool {
    guard let c = chunk(q), c.kind == .quote, let subject = chunk(first), subject.isBareNoun else {
      return false
    }
    let mark = w.marks[Int(c.mark)]
    return mark.shape == .partial && openingVerb(mark.tokens) != nil
  }

  /// Whether the reported sentence goes on behind the incise with a verb of its own.
  func continues(_ i: Int) -> Bool {
    let i = w.has(.headFirst) && chunk(i)?.isBareTime ?? false ? i + 1 : i
    guard kind(i) == .comma, let c = chunk(i + 1) else { return false }
    // `Il était parti par hasard, assurait-il, "parce que le train était en retard"`
    if c.kind == .quote, w.has(.headFirst), case let mark = w.marks[Int(c.mark)],
      let first = mark.tokens.first,
      !w.tokens[first].isCapital,
      w.tokens[first].classes.hasAny(LexSet(.subordinator, .preposition))
        || w.phrase(at: first)?.classes.has(.subordinator) ?? false,
      kind(i + 2) == .stop || i + 2 >= chunks.upperBound
    {
      return true
    }
    // `La police a été saisie, a annoncé X, deux jours après les faits`
    if w.has(.headFirst), c.isBareNoun, c.tokens.contains(where: { w.tokens[$0].has(.timeUnit) }),
      let n = chunk(i + 2), n.kind == .noun, n.preposition >= 0, !n.traits.contains(.time),
      w.tokens[Int(n.preposition)].has(.preposition)
    {
      return w.hasFlag(Int(n.preposition), .preposition, NameFlags.temporal)
    }
    // `Le texte prévoit, a dit X, que …`
    if c.kind == .complementizer || c.isFiniteVerb && c.report == 0 { return true }
    // `Le maire savait, dit-il, et il s'est tu`
    if c.kind == .coordinator, w.has(.headFirst), let it = chunk(i + 2), it.isBareNoun,
      it.traits.contains(.pronoun),
      let v = chunk(i + 3), v.isFiniteVerb, v.report & Frame.incise == 0
    {
      return true
    }
    return c.kind == .coordinator && chunk(i + 2)?.isFiniteVerb == true
  }

  /// `Cette mesure, a dit X, sera …`: one comma before, and the source ends at another.
  func isSingleInsertion(_ k: Int, _ subject: Range<Int>) -> Bool {
    guard isSourceLike(subject), kind(k - 1) == .comma else { return false }
    let commas = (start(of: k)..<k).reduce(0) { $0 + (kind($1) == .comma ? 1 : 0) }
    let next = kind(behindManner(chunkIndex(behind: subject.upperBound)))
    // `Faux, lui a rétorqué X : "…"`
    return commas == 1 && (next == .comma || next == .colon)
  }

  /// Whether nothing but several who speak follows a verb of the plural: `…, « bien supérieur », soulignent les auteurs.`
  func closes(_ k: Int) -> Bool {
    guard let v = chunk(k), let n = chunk(k + 1), n.isBareNoun else { return false }
    let areMany = v.traits.contains(.plural) && n.traits.contains(.plural) && isHuman(n.tokens)
    // `La ville, qui va de A à B, "une belle cité", note Luc Serin.`
    let isOne =
      w.has(.headFirst) && !v.traits.contains(.plural) && v.report & Frame.clause != 0
      && (hasPerson(n.tokens)
        || n.hasDeterminer && n.tokens.contains { w.hasFlag($0, .role, NameFlags.document) })
    return (areMany || isOne) && (kind(k + 2) == .stop || k + 2 >= chunks.upperBound)
  }

  /// `L'accusé pleure, souffle beaucoup`: how much, for several would need another form of the verb.
  func isQuantity(_ subject: Range<Int>, _ k: Int) -> Bool {
    guard subject.count == 1, let t = subject.first, let v = chunk(k), w.has(.agreement), v.clitic < 0 else {
      return false
    }
    return !v.traits.contains(.plural) && w.tokens[t].has(.adverb)
      && w.features(t, .pronoun).contains(.plural)
  }

  /// `X a dit que la ville cherche une issue « Le projet est mort. », a-t-il ajouté`: what stands before the quotation has
  /// its verb.
  func isReported(before k: Int) -> Bool {
    guard let f = w.frames.last, f.sentence == sentence,
      let quote = (chunks.lowerBound..<k).last(where: { kind($0) == .quote })
    else { return false }
    // `Selon X, « la crise est finie », a-t-elle dit`
    if f.family == .source, w.has(.headFirst),
      f.cue.lowerBound <= chunk(bodyStart())?.tokens.lowerBound ?? 0
    {
      return f.scope.contains(w.chunks[quote].tokens.lowerBound)
    }
    return f.family == .complement && !f.content.isEmpty
      && w.chunks[quote].tokens.lowerBound == f.content.upperBound
  }

  /// A group whose head neither speaks nor is written, whoever it names behind it.
  func isDemand(_ subject: Range<Int>) -> Bool {
    guard w.has(.headFirst), let head = NominalHead(subject, w), head.isInanimate(w) else {
      return false
    }
    let noun = head.head.lowerBound
    return !w.tokens[noun].has(.speechNoun) && !w.hasFlag(noun, .role, NameFlags.document)
  }
}
