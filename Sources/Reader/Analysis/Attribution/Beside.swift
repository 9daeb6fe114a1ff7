/// `X : "…"`, `"…" (X)`, `"…" – X`: a source that only stands beside the quotation.
extension FrameFinder {
  /// A colon before a quotation: the subject of what stands before it speaks.
  func colon(_ k: Int) {
    guard let q = chunk(behindOrder(k + 1)), q.kind == .quote else { return }
    if let f = w.frames.last, f.sentence == sentence, f.scope.contains(q.tokens.lowerBound) {
      if let asked = Answers.asked(f, k, self, w) {
        add(.source, cue: f.cue, source: asked, scope: q.tokens, rule: "answer behind a question")
        w.frames[w.frames.count - 1].isAnswer = true
        return
      }
      if f.family == .complement,
        let one = example(chunkIndex(behind: f.cue.upperBound) - 1, k) ?? presented(before: k)
      {
        add(.source, cue: f.cue, source: one, scope: q.tokens, rule: "one of many before a colon")
      }
      return
    }
    // `…, selon son entraîneur Paul Serin: "…"`
    if let f = w.frames.last, f.sentence == sentence, f.family == .source,
      f.source.upperBound == w.chunks[k].tokens.lowerBound
        || f.cue.upperBound == w.chunks[k].tokens.lowerBound && f.source.upperBound <= f.cue.lowerBound
    {
      add(
        .colon, cue: f.cue, source: f.source, scope: w.chunks[k].tokens.upperBound..<tokens.upperBound,
        rule: "colon behind a source")
      return
    }
    var i = k - 1
    var verb: Int?
    while let c = chunk(i), k - i < 40 {
      if c.kind == .semicolon { break }
      if c.isFiniteVerb, relative(of: i) == nil {
        verb = i
        break
      }
      i -= 1
    }
    // `She said he was tired, but they had to go on: "…"`: whoever says what stands before the colon.
    if w.has(.bareClauses), let v = verb, w.chunks[v].report == 0, let f = w.frames.last,
      f.sentence == sentence,
      f.family == .complement, !f.isFaint, f.content.contains(w.chunks[v].tokens.lowerBound),
      f.content.upperBound == w.chunks[k].tokens.lowerBound
    {
      add(
        .colon, cue: f.cue, source: f.source, scope: w.chunks[k].tokens.upperBound..<tokens.upperBound,
        rule: "colon behind what is said")
      return
    }
    var source: Range<Int>
    if let cited = cited(before: k) {
      source = cited
    } else if verb == nil, let p = personInFront(of: k) ?? sharer(before: k) ?? circle(before: k) {
      source = p
    } else if let v = verb {
      source =
        example(v, k) ?? presented(v, k) ?? inverted(behindCopula: v) ?? respondent(v, before: k)
        ?? ownSubject(v)
        ?? 0..<0
    } else {
      var n = chunks.lowerBound
      // `ENTRETIEN - Agathe Verdelin: "…"`, `Tennis - Coupe de Vernoux - Serin : "…"`: what kind of text it is, and then who
      // speaks.
      if let dash = (n..<k).last(where: { kind($0) == .dash }), dash > n, let own = chunk(dash + 1),
        own.isBareNoun, isHuman(own.tokens), dash - n > 1 || !isHuman(w.chunks[n].tokens)
      {
        n = dash + 1
      }
      while n < k, !w.chunks[n].isBareNoun || kind(n - 1) == .source { n += 1 }
      if let p = agent(before: k) {
        source = p
      } else if let p = personBefore(k), n >= k || !isHuman(w.chunks[n].tokens) {
        source = p
      } else {
        guard n < k else { return }
        var to = n
        if let a = apposition(after: n, limit: k) { to = a }
        source = w.chunks[n].tokens.lowerBound..<w.chunks[to].tokens.upperBound
      }
    }
    // `Du côté de la direction, on rassure : "…"`, `On doit à Anne Roy cette formule : "…"`
    if let v = verb, w.has(.headFirst), let other = impersonal(source, v), isHuman(other) { source = other }
    guard !source.isEmpty else { return }
    // `Réponse du maire : "…"`
    var isAuthor = false
    if verb == nil {
      let said = source.first { w.isNounForm($0) } ?? source.lowerBound
      if w.tokens[said].has(.speechNoun), !w.isPersonalRole(said) {
        let author = author(of: source)
        if author == source, let own = source.first, w.features(own, .possessive).contains(.third) {
          // `Ses demandes : d'une part "…"`
          source = own..<own + 1
          isAuthor = true
        } else {
          // `une phrase : "…"`: nobody is named.
          guard author != source || isHuman(source) else { return }
          isAuthor = author != source
          source = author
        }
      }
    }
    // `Cinéma : "Les Heures lentes", un premier film`: a heading.
    // `Pénurie de médecins : "…"`
    if verb == nil, !isAuthor, !isHuman(source) { return }
    // `Le constat d'Anne Roy est amer : "…"`, `C'est l'avis d'Anne Roy : "…"`: whose words are coming; without her the
    // sentence says what is coming, not who speaks.
    if let v = verb, !isHuman(source) || w.hasFlag(source.lowerBound, .pronoun, Self.pointing) {
      let told = behindAdverbs(v + 1)
      let whole = w.hasFlag(source.lowerBound, .pronoun, Self.pointing) ? words(told) : source
      // `Le mot est d'Anne Roy : "…"`
      if w.chunks[v].traits.contains(.copula), let n = chunk(told), n.kind == .noun, n.preposition >= 0,
        isGenitive(Int(n.preposition)), source.contains(where: { w.tokens[$0].has(.speechNoun) }),
        isHuman(words(told))
      {
        add(
          .colon, cue: w.chunks[v].tokens, source: words(told),
          scope: w.chunks[k].tokens.upperBound..<tokens.upperBound, rule: "colon")
        return
      }
      let author = author(of: whole)
      if author != whole, isHuman(author),
        told == k || whole.contains(where: { w.tokens[$0].has(.speechNoun) })
      {
        source = author
      } else if w.chunks[v].report == 0 {
        return
      }
    }
    let cue = verb.map { w.chunks[$0].tokens } ?? w.chunks[k].tokens
    add(
      .colon, cue: cue, source: source, scope: w.chunks[k].tokens.upperBound..<tokens.upperBound,
      rule: "colon")
  }

  /// `d'une part, "…"`: behind what says no more than which of several comes.
  private func behindOrder(_ i: Int) -> Int {
    var j = i
    while let c = chunk(j), c.kind == .adverb || w.isPhrase(c.tokens, .adverb) || c.kind == .comma && j > i,
      j - i < 3
    {
      j += 1
    }
    return j
  }

  /// `Telle est l'analyse de Paul Serin : "…"`: the group behind a copula with nothing but such a word before it.
  private func inverted(behindCopula verb: Int) -> Range<Int>? {
    guard w.has(.headFirst), chunk(verb)?.traits.contains(.copula) ?? false, let n = chunk(verb + 1),
      n.isBareNoun, n.hasDeterminer, let such = chunk(verb - 1), such.tokens.count == 1,
      let t = such.tokens.first, w.tokens[t].has(.determiner), !w.tokens[t].has(.pronoun)
    else { return nil }
    return words(verb + 1)
  }

  /// `C'est le cri du coeur d'Anne Roy. "…"`: whose words the group behind a copula means.
  func holderOfWords(behindAdverbs i: Int) -> Range<Int>? {
    let at = behindAdverbs(i)
    guard w.has(.headFirst), let n = chunk(at), n.isBareNoun, n.hasDeterminer, n.head >= 0,
      case let whole = words(at),
      w.tokens[Int(n.head)].has(.speechNoun) || w.phrase(at: Int(n.head))?.classes.has(.speechNoun) ?? false,
      case let author = author(of: whole), author != whole, isHuman(author)
    else { return nil }
    return author
  }

  /// `C'est aussi, en tout cas, l'avis de X`: behind adverbs and the commas that set them in.
  func behindAdverbs(_ i: Int) -> Int {
    var j = i
    while let c = chunk(j), c.kind == .adverb || c.kind == .comma && kind(j - 1) == .adverb, j - i < 5 {
      j += 1
    }
    return j
  }

  /// `Ses partisans veulent rester, comme Anne Roy, maire de Brest : "…"`: one of many, who speaks.
  private func example(_ verb: Int, _ colon: Int) -> Range<Int>? {
    for n in verb + 1..<max(verb + 1, colon)
    where kind(n - 1) == .source && w.chunks[n - 1].traits.contains(.clauseSource) {
      guard let c = chunk(n), c.isBareNoun, c.traits.contains(.named), isHuman(c.tokens),
        !(n..<colon).contains(where: { w.chunks[$0].isFiniteVerb && relative(of: $0) == nil })
      else { return nil }
      return c.tokens
    }
    return nil
  }

  /// Whom the verb of the sentence brings in, where another one reports behind it.
  private func presented(before colon: Int) -> Range<Int>? {
    guard w.has(.headFirst), let v = (chunks.lowerBound..<colon).first(where: { w.chunks[$0].isFiniteVerb })
    else {
      return nil
    }
    return presented(v, colon)
  }

  /// `C'est ce que dit Paul Serin : "…"`, `Il y a cette mère qui s'emporte : "…"`: whom a verb that says no more brings in.
  private func presented(_ verb: Int, _ colon: Int) -> Range<Int>? {
    guard w.has(.headFirst), let v = chunk(verb), w.chunks[verb].report == 0,
      let it = v.clitic >= 0
        ? Int(v.clitic) : ownSubject(verb).flatMap({ $0.count == 1 ? $0.lowerBound : nil })
    else { return nil }
    if w.hasFlag(it, .pronoun, Self.pointing), let said = sayer(behind: behindAdverbs(verb + 1)) {
      return said.source
    }
    let isThere = v.tokens.contains { w.tokens[$0].has(.objectClitic) } && !v.traits.contains(.reflexive)
    guard
      w.hasFlag(it, .pronoun, Self.pointing)
        || isThere && w.features(it, .pronoun).contains([.third, .masculine]),
      let r = (verb + 1..<max(verb + 1, colon)).first(where: { isSubjectWord($0) }),
      (verb + 2..<max(r, verb + 2)).allSatisfy({ kind($0) != .complementizer && !w.chunks[$0].isFiniteVerb }),
      r + 1 < colon, !(r + 2..<colon).contains(where: { w.chunks[$0].isFiniteVerb })
    else { return nil }
    // `Il y a cette mère, venue de loin, et qui s'emporte`
    let group = kind(r - 1) == .coordinator ? words(verb + 1) : antecedent(r) ?? 0..<0
    return isHuman(group) ? group : nil
  }

  /// `Un scandale pour le maire, Paul Serin : "…"`: whose words are named last.
  private func cited(before k: Int) -> Range<Int>? {
    guard !(chunks.lowerBound..<k).contains(where: { w.chunks[$0].isFiniteVerb }) else { return nil }
    var i = k - 1
    while let c = chunk(i), k - i < 6, c.kind == .noun || c.kind == .comma {
      if c.preposition >= 0, w.hasFlag(Int(c.preposition), .preposition, NameFlags.purpose), isHuman(words(i))
      {
        let to = apposition(after: i, limit: k) ?? i
        return words(i).lowerBound..<w.chunks[to].tokens.upperBound
      }
      i -= 1
    }
    return nil
  }

  /// `De quoi faire sourire dans l'entourage du ministre : "…"`: among whom it is said.
  private func circle(before k: Int) -> Range<Int>? {
    guard w.has(.headFirst), let n = chunk(k - 1), n.kind == .noun, n.preposition >= 0,
      n.traits.contains(.sourceLike), n.head >= 0,
      w.tokens[Int(n.head)].classes.hasAny(LexSet(.role, .orgNoun)),
      !w.hasFlag(Int(n.head), .role, NameFlags.document),
      // `haute-commissaire aux réfugiés`
      !(chunk(k - 2).map { $0.isBareNoun && $0.head >= 0 && w.isPersonalRole(Int($0.head)) } ?? false),
      w.saysWhere(Int(n.preposition))
    else { return nil }
    return words(k - 1)
  }

  /// `1-0 Paul Serin (entraîneur d'Orvigny): "…"`: whose name stands before what the brackets say of him.
  private func personInFront(of k: Int) -> Range<Int>? {
    guard kind(k - 1) == .bracket, let n = chunk(k - 2), n.kind == .noun, let last = n.tokens.last,
      let m = Names.mention(at: last, in: w), w.isPerson(w.names[m])
    else { return nil }
    return w.names[m].tokens
  }

  /// `Un avis que partage Paul Serin, professeur à Lyon : "…"`: whoever acts in the relative clause of a group that has
  /// no verb of its own.
  func sharer(before end: Int) -> Range<Int>? {
    guard
      let r = (chunks.lowerBound..<end).first(where: { kind($0) == .complementizer || kind($0) == .relative }
      ),
      r > chunks.lowerBound,
      !w.chunks[r].tokens.contains(where: { w.features($0, .relative).contains(.subject) }),
      !(chunks.lowerBound..<r).contains(where: { w.chunks[$0].isFiniteVerb })
    else { return nil }
    let v = kind(r + 1) == .adverb ? r + 2 : r + 1
    guard v < end, let verb = chunk(v), verb.isFiniteVerb, verb.clitic < 0, let own = inverted(after: v),
      own.upperBound <= w.chunks[end - 1].tokens.upperBound, isHuman(own)
    else { return nil }
    return own
  }

  /// `Un argument balayé par le maire, Paul Serin : "…"`: by whom it was done.
  func agent(before colon: Int) -> Range<Int>? {
    for k in chunks.lowerBound..<colon where kind(k) == .verb && w.chunks[k].traits.contains(.pastParticiple)
    {
      // `lâché sous couvert d'anonymat par le DRH`
      guard k > chunks.lowerBound,
        let by = (k + 1..<min(k + 4, colon)).first(where: { i in
          guard let n = chunk(i), n.kind == .noun, n.preposition >= 0 else { return false }
          let flags = w.sum(Int(n.preposition), .preposition).flags
          return flags & NameFlags.agent != 0 && flags & NameFlags.genitive == 0
        }),
        (k + 1..<by).allSatisfy({
          kind($0) == .adverb
            || kind($0) == .noun && (w.chunks[$0].preposition >= 0 || w.chunks[$0].traits.contains(.time))
        })
      else { continue }
      let words = self.words(by)
      guard isHuman(words) else { return nil }
      guard let a = apposition(after: by, limit: colon) else { return words }
      return words.lowerBound..<w.chunks[a].tokens.upperBound
    }
    return nil
  }

  /// `Constat partagé par Paul Serin : "…"`, `Même avis chez Anne Colbert, élue : "…"`: the person named last.
  private func personBefore(_ k: Int) -> Range<Int>? {
    var i = k - 1
    while let c = chunk(i) {
      if c.kind == .noun, c.preposition >= 0, c.traits.contains(.named),
        let e = NominalHead.name(of: words(i), in: w), w.entities[e].kind == .person
      {
        return words(i)
      }
      // `Même son de cloche du côté d'Anne Roy : "…"`
      if c.kind == .noun, c.preposition >= 0, let last = c.tokens.last,
        let m = Names.mention(at: last, in: w),
        w.isPerson(w.names[m]), isGenitive(w.names[m].tokens.lowerBound - 1)
      {
        return w.names[m].tokens
      }
      i -= 1
    }
    return nil
  }

  /// A name in brackets or behind a dash, or a sentence behind a colon.
  func beside(_ k: Int) {
    guard let q = chunk(k) else { return }
    headed(k)
    gapped(k)
    introduced(k)
    entitled(k)
    if let b = chunk(k + 1), b.kind == .bracket, b.tokens.count > 2 {
      if let source = bracketed(b.tokens.lowerBound + 1..<b.tokens.upperBound - 1) {
        add(.source, cue: 0..<0, source: source, scope: q.tokens, rule: "brackets")
      }
    }
    if kind(k + 1) == .dash, let n = chunk(k + 2), n.isBareNoun, n.traits.contains(.named),
      k == chunks.lowerBound,
      !(chunk(k + 3)?.isFiniteVerb ?? false)
    {
      add(.source, cue: 0..<0, source: n.tokens, scope: q.tokens, rule: "dash")
    }
  }
}
