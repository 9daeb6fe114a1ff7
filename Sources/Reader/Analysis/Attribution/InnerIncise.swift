/// An attribution that stands between the marks of its own quotation: `« Nous sommes prêts, a dit X, mais … »`.
struct InnerIncise {
  var cue: Range<Int>
  var source: Range<Int>
  /// What is said before and behind it; the second is empty where the quotation stays whole.
  var before: Range<Int>
  var after: Range<Int>

  static func find(_ m: Int, _ w: Workspace) -> InnerIncise? {
    let tokens = w.marks[m].tokens
    guard tokens.count > 5, hasCue(tokens, w) else { return nil }
    let mine = w.chunks.count
    defer { w.chunks.cut(to: mine) }
    let chunks = Chunks.inside(tokens, w)
    let finder = FrameFinder(w, chunks: chunks, tokens: tokens)
    for k in chunks where k > chunks.lowerBound {
      switch w.chunks[k - 1].kind {
      case .comma, .stop, .dash: break
      default: continue
      }
      guard finder.isIncise(k) || finder.isUnknownIncise(k), let source = finder.inverted(after: k) else {
        continue
      }
      let v = w.chunks[k]
      if v.clitic < 0, !finder.isSourceLike(source) { continue }
      // `…, constatent la fin du mandat du président`: one where the verb speaks of several.
      if v.clitic < 0, w.has(.headFirst), case let s = finder.chunkIndex(behind: source.lowerBound),
        source.upperBound == finder.chunk(s)?.tokens.upperBound,
        finder.disagrees(s, k, v.traits.contains(.plural))
      {
        continue
      }
      let first = w.tokens[source.lowerBound]
      // `…, dit-elle` of somebody the speaker talks about keeps to the third person; `dis-je` is the speaker's own, and
      // `demandez-vous` goes to whoever hears him.
      if first.has(.pronoun) || first.has(.clitic),
        !w.features(source.lowerBound, .clitic).isDisjoint(with: [.first, .second])
      {
        continue
      }
      let end = finder.chunkIndex(behind: max(source.upperBound, v.tokens.upperBound))
      return cut(k, end, v.tokens, source, tokens, finder, w)
    }
    return nil
  }

  /// Whether some verb could be the cue, in a group that stands right behind a sign; most quotations have none, and needn't
  /// be read again.
  private static func hasCue(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    var isOpen = false, isBehindSign = false
    for i in tokens {
      let t = w.tokens[i]
      defer { isBehindSign = t.isSign }
      if isBehindSign, t.phrase >= 0 || t.classes.hasAny(openers) { isOpen = true }
      if t.isSign {
        continue
      } else if isOpen, w.hasFlag(i, .reporting, Frame.incise) {
        return true
      } else if isOpen, w.phrase(at: i)?.classes.has(.reporting) ?? false {
        return true
      } else if w.sign(i - 1) == .comma, i > tokens.lowerBound, opensUnknown(i, w) {
        return true
      }
    }
    return false
  }

  /// What a verb group without preposition begins with.
  private static let openers = LexSet(.verb, .reporting, .auxiliary, .objectClitic, .negation)

  /// `euphémise un cadre`: a verb that nothing else tells, right before an indefinite article or a name.
  private static func opensUnknown(_ i: Int, _ w: Workspace) -> Bool {
    w.has(.inversion) && i + 1 < w.tokens.count && w.isVerbForm(i) && !w.isNounForm(i)
      && !w.tokens[i].isCapital
      && w.verbFeatures(i).contains([.third, .present])
      && (w.tokens[i + 1].isCapital || w.tokens[i + 1].has(.determiner))
  }

  private static func cut(
    _ k: Int, _ end: Int, _ cue: Range<Int>, _ source: Range<Int>, _ tokens: Range<Int>,
    _ finder: FrameFinder,
    _ w: Workspace
  ) -> InnerIncise? {
    // `On part. - nous raconte X, vendeur - On perd tout.`
    if w.chunks[k - 1].kind == .dash {
      return InnerIncise(cue: cue, source: source, before: tokens, after: 0..<0)
    }
    let start =
      w.chunks[k - 1].kind == .comma ? w.chunks[k - 1].tokens.lowerBound : w.chunks[k - 1].tokens.upperBound
    var incise = InnerIncise(cue: cue, source: source, before: tokens.lowerBound..<start, after: 0..<0)
    var i = end
    while let c = finder.chunk(i),
      c.kind == .noun && (c.preposition >= 0 || c.traits.contains(.time)) || c.kind == .adverb
    {
      i += 1
    }
    switch finder.kind(i) {
    case nil: return incise
    case .stop where i + 1 >= finder.chunks.upperBound: return incise
    // `…, a-t-elle admis en marge du conseil, mardi. Puis …`
    case .comma where endOfDay(behind: w.chunks[i].tokens.upperBound, tokens, w) != nil:
      incise.before = tokens
      return incise
    case .comma:
      if let stop = appositionEnd(i + 1, isPronoun: w.chunks[k].clitic >= 0, finder, w) {
        // `…, explique X, chimiste. …`: what X is, up to the stop.
        if stop + 1 < finder.chunks.upperBound { incise.before = tokens }
        return incise
      }
      // `…, dit Anne Roy, qui tient la caisse. Puis …`: what is told of her.
      if finder.isSubjectWord(i + 1) {
        guard
          let stop = (i + 2..<max(i + 2, finder.chunks.upperBound)).first(where: { finder.kind($0) == .stop })
        else { return incise }
        if stop + 1 < finder.chunks.upperBound { incise.before = tokens }
        return incise
      }
      // `…, explique le maire, Paul Serin, à la presse. Puis …`: to whom or where, behind an apposition's comma.
      if source.contains(where: { w.sign($0) == .comma }), isCircumstance(i + 1, finder) {
        incise.before = tokens
        return incise
      }
      // `…, lâche le patron, un verre à la main. Mais …`: how he says it.
      if isManner(i + 1, finder) {
        incise.before = tokens
        return incise
      }
      // The sentence goes on: two parts.
      let close = appositionComma(i, finder, w) ?? i
      incise.after = w.chunks[close].tokens.upperBound..<tokens.upperBound
      return incise
    default:
      // A new sentence: the quotation stays whole.
      incise.before = tokens
      return incise
    }
  }

  /// The stop behind nothing but a day, where more follows.
  private static func endOfDay(behind comma: Int, _ tokens: Range<Int>, _ w: Workspace) -> Int? {
    let end = w.tokens.first(comma..<tokens.upperBound) {
      $0.kind != .number && !$0.classes.hasAny(NameClasses.time)
    }
    return end > comma && end + 1 < tokens.upperBound && w.isStop(end) ? end : nil
  }

  /// The stop behind a noun group or participle (`attaché de presse de la mairie`) that stands alone between comma and
  /// stop; nil where a clause goes on.
  private static func appositionEnd(_ i: Int, isPronoun: Bool, _ finder: FrameFinder, _ w: Workspace) -> Int?
  {
    guard let first = finder.chunk(i) else { return nil }
    // `…, raconte X, 56 ans, vendeur. …`
    if !isPronoun, finder.isAge(first) {
      switch finder.kind(i + 1) {
      case nil, .stop: return i + 1
      case .comma: return appositionEnd(i + 2, isPronoun: false, finder, w)
      default: return nil
      }
    }
    let isFunction =
      first.isBareNoun && first.head >= 0
      && (w.isPersonalRole(Int(first.head)) || w.isPersonalRole(first.tokens.lowerBound))
    // `dit-il, fatigué. …`: of a pronoun the speaker's words may go on.
    let isParticiple =
      !isPronoun && first.preposition < 0 && !first.hasDeterminer && !first.traits.contains(.finite)
      && (first.kind == .noun || first.kind == .verb) && w.isParticiple(first.tokens.lowerBound)
    // `…, explique le maire, Paul Serin, à la presse. …`
    let isName =
      !isPronoun && first.isBareNoun && !first.hasDeterminer && first.traits.contains(.named)
      && finder.hasPerson(first.tokens)
    guard isFunction || isParticiple || isName else { return nil }
    var k = isParticiple ? i + 1 : i
    while let c = finder.chunk(k) {
      if c.kind == .stop { return k }
      guard
        c.kind == .noun || c.kind == .comma || c.kind == .coordinator || c.kind == .bracket
          || k > i
            && (c.kind == .adverb
              || c.kind == .verb && c.traits.contains(.pastParticiple) && !c.traits.contains(.finite))
      else {
        return nil
      }
      k += 1
    }
    return finder.chunks.upperBound
  }

  /// `à la presse`, `ce mercredi`, `très calmement`, `dans un entretien publié mardi par la Gazette`, up to a stop that isn't the last.
  private static func isCircumstance(_ i: Int, _ finder: FrameFinder) -> Bool {
    var k = i
    while let c = finder.chunk(k), k - i < 6,
      c.kind == .adverb || c.kind == .noun && (c.preposition >= 0 || c.traits.contains(.time))
        || k > i && c.kind == .verb && c.traits.contains(.pastParticiple) && !c.traits.contains(.finite)
    {
      k += 1
    }
    return k > i && finder.kind(k) == .stop && k + 1 < finder.chunks.upperBound
  }

  /// `les yeux au ciel`, `un verre à la main`, up to a stop that isn't the last.
  private static func isManner(_ i: Int, _ finder: FrameFinder) -> Bool {
    // `…, dit-elle, en montrant les dégâts. Tout …`
    if let v = finder.chunk(i), v.traits.contains(.presentParticiple), v.preposition >= 0 {
      var k = i + 1
      while let c = finder.chunk(k), c.kind == .noun || c.kind == .adverb { k += 1 }
      return finder.kind(k) == .stop && k + 1 < finder.chunks.upperBound
    }
    guard let n = finder.chunk(i), n.isBareNoun, n.hasDeterminer,
      n.traits.isDisjoint(with: [.time, .named, .pronoun, .sourceLike])
    else { return false }
    // `la voix nouée`
    var end = i + 1
    if let place = finder.chunk(end),
      place.kind == .noun && place.preposition >= 0
        || place.kind == .verb && place.traits.contains(.pastParticiple) && !place.traits.contains(.finite)
    {
      end += 1
    }
    return (end > i + 1 || n.tokens.count > 2) && finder.kind(end) == .stop
      && end + 1 < finder.chunks.upperBound
  }

  /// `…, dit l'imam Samir, chargé des fêtes, nous …`: the comma behind what a person is.
  private static func appositionComma(_ comma: Int, _ finder: FrameFinder, _ w: Workspace) -> Int? {
    guard let first = finder.chunk(comma + 1) else { return nil }
    let isFunction =
      first.isBareNoun && !first.hasDeterminer && first.head >= 0
      && (w.isPersonalRole(Int(first.head)) || w.isPersonalRole(first.tokens.lowerBound))
    guard isFunction || first.kind == .verb && first.traits.contains(.pastParticiple) else { return nil }
    var k = comma + 2
    while let c = finder.chunk(k), k - comma < 8 {
      if c.kind == .comma { return k + 1 < finder.chunks.upperBound ? k : nil }
      guard c.kind == .noun && c.preposition >= 0 || c.kind == .adverb || c.kind == .bracket else {
        return nil
      }
      k += 1
    }
    return nil
  }

  /// Adds the quotation, or both its parts.
  func add(_ m: Int, _ s: Int, _ shape: Marked.Use, _ flow: inout SpeechFlow, _ w: Workspace) {
    let entity = Coreference.source(of: source, in: w) ?? Attribution.openPronoun(source, flow, w)
    if let e = entity { Coreference.noteSubject(e, at: source.lowerBound, in: w) }
    for part in [before, after] where !part.isEmpty {
      var q = QuoteSpeakers.draft(m, .direct, w)
      q.tokens = part
      q.span = w.span(part)
      q.speaker = entity
      q.cue = w.span(cue)
      q.source = w.span(source)
      q.sourceTokens = source
      q.rule = "incise inside the marks"
      w.quotes.append(q)
    }
    flow.spoke(entity ?? -1, zone: w.marks[m].zone)
  }
}

extension FrameFinder {
  /// Looks inside a quotation.
  init(_ w: Workspace, chunks: Range<Int>, tokens: Range<Int>) {
    self.w = w
    self.chunks = chunks
    self.tokens = tokens
    sentence = -1
  }

  /// An inverted reporting verb behind a comma, as `isInciseVerb` but without quotations around it.
  func isIncise(_ k: Int) -> Bool {
    guard let v = chunk(k), v.traits.contains(.finite), v.report & Frame.incise != 0 else { return false }
    return v.clitic >= 0 || kind(k + 1) != .complementizer
  }

  /// `On est mal, euphémise un cadre. Mais …`: a verb of any sense between a comma and somebody with whom the sentence ends.
  func isUnknownIncise(_ k: Int) -> Bool {
    guard w.has(.inversion), let v = chunk(k), v.isFiniteVerb, v.report == 0, v.clitic < 0,
      v.tokens.count == 1,
      v.traits.isDisjoint(with: [.copula, .plural]), kind(k - 1) == .comma, let n = chunk(k + 1),
      n.isBareNoun,
      !n.traits.contains(.pronoun), isHuman(n.tokens)
    else { return false }
    return kind(k + 2) == nil || kind(k + 2) == .stop
  }
}
