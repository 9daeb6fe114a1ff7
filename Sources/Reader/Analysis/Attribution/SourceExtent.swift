/// How far what a named source says goes: where its words begin, and where they end.
extension FrameFinder {
  /// `…, selon X, et 300 ont fui, selon Y`: a clause that has a source of its own goes on behind a comma.
  func opensOthers(_ i: Int) -> Bool {
    guard kind(i) == .comma, kind(i + 1) == .coordinator,
      let other = (i + 2..<max(i + 2, chunks.upperBound)).first(where: { kind($0) == .source })
    else { return false }
    return (i + 2..<other).contains { w.chunks[$0].isFiniteVerb }
  }

  /// `La route est sûre selon Anne Roy, la préfète dit le contraire`: somebody else and a verb of saying, where no comma stands
  /// before the source.
  func opensReport(behind i: Int, _ k: Int) -> Bool {
    guard w.has(.headFirst), kind(i) == .comma, kind(k - 1) != .comma, k > bodyStart(), let n = chunk(i + 1),
      n.isBareNoun, n.traits.isDisjoint(with: [.pronoun, .time]), isHuman(n.tokens), let v = chunk(i + 2)
    else { return false }
    return v.isFiniteVerb && v.report & (Frame.clause | Frame.infinitive) != 0
      && v.report & (Frame.weak | Frame.evidence) == 0
  }

  /// `qui a, selon lui, permis …`: a source set in between an auxiliary and its participle.
  func partsVerb(_ k: Int, _ behind: Int) -> Bool {
    guard kind(k - 1) == .comma, kind(behind) == .comma, let a = chunk(k - 2), a.isFiniteVerb, a.head >= 0,
      w.isAuxiliary(Int(a.head)), let p = chunk(behind + 1), p.kind == .verb
    else { return false }
    return p.traits.contains(.pastParticiple)
  }

  /// The end of the sentence, or the colon behind which a quotation ends it.
  func beforeQuotation(_ from: Int) -> Int {
    let end = sentenceEnd(from)
    return (from..<max(from, end)).first {
      kind($0) == .colon && kind($0 + 1) == .quote && isOnlyQuotes($0 + 1, end)
    } ?? end
  }

  /// Behind what a source belongs to: `Pour l'analyste X, du cercle Y, le chef …`.
  func behindTie(_ i: Int) -> Int {
    guard let c = chunk(i), c.kind == .noun, c.preposition >= 0, isGenitive(Int(c.preposition)) else {
      return i
    }
    var j = i + 1
    while let n = chunk(j), n.kind == .noun && n.preposition >= 0 || n.kind == .bracket, j - i < 4 { j += 1 }
    return kind(j) == .comma ? j + 1 : i
  }

  /// `Selon le quotidien, qui cite un juge, …`, `Selon un témoin qui a tout vu, …`: behind a relative that goes with
  /// the source.
  func pastRelative(_ i: Int) -> Int {
    let isCited = chunk(i)?.traits.contains(.pastParticiple) ?? false
    guard kind(i) == .relative || isCited && kind(i - 1) == .comma || opensObjectRelative(i) else { return i }
    var j = i + 1
    while let c = chunk(j), j - i < 16, c.kind != .comma, c.kind != .stop, c.kind != .quote { j += 1 }
    let goesOn =
      hasFinite(behind: j) || (j..<chunks.upperBound).contains { kind($0) == .quote && opensWithVerb($0) }
    return kind(j) == .comma && goesOn ? j + 1 : i
  }

  /// `selon un courriel que la rédaction a lu`, `pour Anne Roy, qu'il avait lancée, …`
  private func opensObjectRelative(_ i: Int) -> Bool {
    guard kind(i) == .complementizer, kind(i - 1) == .noun || kind(i - 1) == .comma && kind(i - 2) == .noun,
      let n = chunk(i + 1), n.isBareNoun
    else { return false }
    return chunk(i + 2)?.isFiniteVerb ?? false
  }

  /// `De source judiciaire, on indique que …`: behind the verb that says no more than the source.
  func pastImpersonal(_ i: Int) -> Int {
    guard let n = chunk(i), n.tokens.count == 1,
      w.hasFlag(n.tokens.lowerBound, .pronoun, NameFlags.impersonal), let v = chunk(i + 1), v.isFiniteVerb,
      v.report & (Frame.clause | Frame.learns) != 0
    else { return i }
    // `on indiquait hier soir que …`
    var that = i + 2
    while let c = chunk(that), c.isBareTime || c.kind == .adverb, that - i < 5 { that += 1 }
    return kind(that) == .complementizer ? that + 1 : i
  }

  /// Where an insertion that names a source closes when no comma follows it straight.
  func pastInsertion(_ i: Int) -> Int {
    var j = i
    while let c = chunk(j), j - i < 16 {
      if c.kind == .comma || c.kind == .colon { return j + 1 }
      if c.kind == .quote || c.isFiniteVerb { break }
      j += 1
    }
    return i
  }

  func bodyStart() -> Int {
    var first = bodyChunk()
    while let c = chunk(first), c.kind == .coordinator || c.kind == .adverb || c.kind == .dash {
      first += 1
      if kind(first) == .comma { first += 1 }
    }
    return first
  }

  /// Whether the sentence is over behind the source, but for what belongs to the source.
  func isTail(_ i: Int, _ k: Int) -> Bool {
    guard let c = chunk(i) else { return true }
    if c.kind == .verb, c.traits.contains(.pastParticiple) { return true }
    // `France is home to many, according to the data – the country has room`
    if c.kind == .dash, kind(k - 1) == .comma, hasMainVerb(before: k), hasFinite(behind: i),
      !(i + 1..<max(i + 1, chunks.upperBound)).contains(where: { kind($0) == .dash })
    {
      return true
    }
    if c.kind == .comma, let n = chunk(i + 1), n.isBareNoun, n.head >= 0, w.tokens[Int(n.head)].has(.role),
      !isCounted(n), !hasFinite(behind: i)
    {
      return true
    }
    return c.kind == .stop || c.kind == .semicolon || c.kind == .colon
      || c.kind == .bracket && chunk(i + 1)?.kind == .stop
      || c.kind == .comma
        && (kind(i + 1) == .relative || chunk(i + 1)?.traits.contains(.pastParticiple) == true)
      || c.kind == .noun && c.preposition >= 0 && !goesOnInMarks(i) || c.kind == .relative
      || opensObjectRelative(i)
        && !(i + 3..<max(i + 3, chunks.upperBound)).contains { w.chunks[$0].isFiniteVerb }
  }

  /// `Le vote s'est tenu selon elle dans "le calme"`: words of the source, not where the source is.
  func goesOnInMarks(_ i: Int) -> Bool {
    guard let c = chunk(i), c.kind == .noun, c.preposition >= 0, !isGenitive(Int(c.preposition)),
      c.traits.contains(.holdsQuote), let mark = c.tokens.first(where: { w.opensQuotation($0) }),
      mark + 1 < w.tokens.count
    else { return false }
    return !w.tokens[mark + 1].isCapital
  }

  func hasFinite(behind i: Int) -> Bool {
    (i..<chunks.upperBound).contains { w.chunks[$0].isFiniteVerb && relative(of: $0) == nil }
  }

  func clauseStart(_ k: Int, _ body: Int) -> Int {
    var i = kind(k - 1) == .comma ? k - 2 : k - 1
    // `qui serait, selon X, …`: the relative clause alone.
    let last = i
    while i > body, kind(i) != .comma, kind(i) != .semicolon {
      if kind(i) == .relative, let v = chunk(i + 1), v.isFiniteVerb, i + 3 >= k - 1,
        v.traits.contains(.copula) || !isTail(k + 2, k)
          // `…, qui a fait 40 morts selon un bilan provisoire`
          || kind(i - 1) == .comma && holdsCount(k - 1)
      {
        return i
      }
      i -= 1
    }
    // `un dialogue, dont l'idée n'est pas mauvaise à son avis, …`: the relative clause that the commas set in.
    if kind(i) == .comma, kind(i + 1) == .relative, kind(k - 1) != .comma, w.has(.headFirst),
      kind(k + 1) == .comma || kind(k + 2) == .comma && kind(k + 1) == .noun
    {
      return i + 1
    }
    // `des villes où la fusion aurait pu, selon elle, nuire`: the clause that its verb stands in.
    if let v = chunk(last), v.isFiniteVerb, kind(k - 1) == .comma,
      chunk(k + 1)?.traits.contains(.pronoun) ?? false, let r = relative(of: last),
      kind(r) == .relative, r > body
    {
      return r
    }
    // `…, faisant 42 morts selon X`
    if kind(i) == .comma, i < last, let c = chunk(i + 1), c.kind == .verb, c.preposition < 0,
      c.traits.contains(.presentParticiple)
    {
      return i + 1
    }
    while i > body {
      if kind(i) == .semicolon { return i + 1 }
      // `Le maire promet une baisse, alors que les prix montent, selon Y`: beside what another says.
      if kind(i) == .comma, opensContrast(i + 1), let f = w.frames.last, f.sentence == sentence,
        f.family == .complement, !f.content.isEmpty,
        f.content.upperBound <= w.chunks[i].tokens.upperBound
      {
        return i + 2
      }
      // `…, selon X, et 300 ont fui, selon Y`: what X says is no more of Y's.
      if kind(i) == .comma, kind(i + 1) == .coordinator, let f = w.frames.last, f.sentence == sentence,
        f.family == .source, !f.content.isEmpty, f.content.upperBound <= w.chunks[i].tokens.lowerBound
      {
        return i + 2
      }
      i -= 1
    }
    return body
  }

  private func holdsCount(_ k: Int) -> Bool {
    w.chunks[k].tokens.contains { w.tokens[$0].kind == .number || w.tokens[$0].has(.number) }
  }

  /// `Les propos selon lesquels la ligne fermerait ont été démentis`: the verb of the sentence, behind that of the clause.
  func mainVerb(behindClause from: Int) -> Int? {
    guard w.has(.agreement), !(chunks.lowerBound..<from).contains(where: { w.chunks[$0].isFiniteVerb }),
      let own = (from..<max(from, chunks.upperBound)).first(where: { w.chunks[$0].isFiniteVerb })
    else { return nil }
    var i = own + 1
    while let c = chunk(i), c.kind == .noun || c.kind == .adverb || c.kind == .quote { i += 1 }
    // `X, pour qui la loi est "mauvaise", a quitté la salle`
    if kind(i) == .comma, kind(from - 1) == .source, kind(from - 2) == .comma { i += 1 }
    return chunk(i).map { $0.isFiniteVerb && $0.clitic < 0 } ?? false ? i : nil
  }

  /// Where what a source tells ends at the latest.
  func sentenceEnd(_ from: Int) -> Int {
    var i = from
    while let c = chunk(i) {
      if c.kind == .semicolon { return i }
      // `…, et selon Y, …`
      if c.kind == .comma, kind(i + 1) == .coordinator, kind(i + 2) == .source { return i }
      // `…, ce que conteste X`
      if c.kind == .comma, let n = chunk(i + 1), n.traits.contains(.pronoun), let r = chunk(i + 2),
        r.kind == .complementizer || r.kind == .relative
      {
        return i
      }
      i += 1
    }
    return chunks.upperBound
  }
}
