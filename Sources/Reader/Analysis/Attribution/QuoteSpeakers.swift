/// Gives a marked stretch its kind and speaker, or leaves it alone.
enum QuoteSpeakers {
  static func attribute(
    _ m: Int, _ s: Int, _ frames: Range<Int>, _ flow: inout SpeechFlow, _ w: Workspace
  ) {
    let mark = w.marks[m]
    // What runs on from another paragraph is covered here as far as it stands here.
    let here = max(mark.tokens.lowerBound, w.sentences[s].tokens.lowerBound)..<mark.tokens.upperBound
    let best = frame(over: here.isEmpty ? mark.tokens : here, frames, w)
    let shape = mark.shape
    let finder = FrameFinder(w, s)
    let alone = isAlone(mark, s, w)
    if let cut = InnerIncise.find(m, w) {
      cut.add(m, s, shape, &flow, w)
      return
    }
    let goesOn = alone ? speakerOfOpening(m, w) : nil
    if goesOn == nil, isHead(m, w), !(best.map { isOfNamed(w.frames[$0], mark, w) } ?? false) {
      // A crosshead: `Repetition` finds who says it further down.
      return
    }
    if shape == .direct, let e = Signatures.signer(of: m, w) {
      add(m, shape, "name behind the quotation", by: e, w)
      flow.spoke(e, zone: mark.zone)
      return
    }
    if let source = (shape == .direct ? utterer(m, finder, w) : nil) ?? crowd(m, finder, w) {
      add(m, shape, "somebody's cry", source: source, w)
      return
    }
    // `Avant de tancer l'absence du maire au milieu de ses alliés : "…"`
    if let f = best, w.frames[f].family == .colon, finder.narration != nil,
      let e = flow.last(before: mark.zone)
    {
      add(m, shape, "goes on", by: e, w)
      flow.spoke(e, zone: mark.zone)
      return
    }
    if let f = best, isSpeech(m, shape, w.frames[f], finder, w) {
      add(m, shape, w.frames[f], w)
      if !Attribution.isAside(f, w) { flow.spoke(w.frames[f].entity, zone: mark.zone) }
      return
    }
    if let e = goesOn {
      add(m, .direct, "goes on from the paragraph before", by: e, w)
      flow.spoke(e, zone: mark.zone)
      return
    }
    if alone {
      let prefersDirect = shape == .direct || Unspoken.words(mark.tokens, w) >= 4
      guard prefersDirect else { return }
      let zone = mark.zone
      let only = flow.isOnlyQuotes(zone, w)
      var q = draft(m, shape, w)
      q.rule = "carried over"
      q.isUnsure = true
      if w.zones[zone].role == .lead || w.zones[zone].role == .body {
        q.speaker =
          (finder.goesOn ? flow.last(before: zone) : nil) ?? Answers.unmarked(m, w)
          ?? flow.carried(
            to: zone, isAlone: only, aboutThem: opensWithThem(mark.tokens, w),
            aboutOne: opensWithOne(mark.tokens, w),
            byUs: opensWithUs(mark.tokens, w), byMe: opensWithMe(mark.tokens, w), w)
      }
      if follows(m, w) {
        // `« A. » « B ! » Le maire s'étrangle.`: perhaps an answer, as the next sentence may tell.
        flow.leaveOpen(w.quotes.count)
      } else if let e = q.speaker {
        flow.spoke(e, zone: zone)
        // `L'actrice a défendu le film. « … » « … », a-t-elle ajouté.`
        if only, w.entities[e].isDescription, w.has(.gender) {
          Coreference.noteSubject(e, at: mark.tokens.lowerBound, in: w)
        }
      } else {
        flow.leaveOpen(w.quotes.count)
      }
      w.quotes.append(q)
      return
    }
    embedded(m, shape, finder, &flow, w)
  }

  /// `Serin « ne comprend pas »` as a crosshead: the words of whom it names.
  private static func isOfNamed(_ f: SpeechFrame, _ mark: Marked, _ w: Workspace) -> Bool {
    w.has(.headFirst) && w.zones[mark.zone].role == .crosshead && f.cue.isEmpty && f.entity >= 0
      && NominalHead.name(of: f.source, in: w) != nil
  }

  /// Who speaks in a quotation whose marks stay open at the end of the paragraph before and open again here.
  private static func speakerOfOpening(_ m: Int, _ w: Workspace) -> Int? {
    guard m > 0, w.marks[m - 1].isContinued, w.marks[m - 1].depth == 0,
      w.marks[m].zone - w.marks[m - 1].zone == 1
    else { return nil }
    return w.quotes.last { $0.mark == m - 1 }?.speaker
  }

  /// Whether nothing stands between a quotation and the one before in its paragraph.
  private static func follows(_ m: Int, _ w: Workspace) -> Bool {
    guard m > 0, w.marks[m - 1].zone == w.marks[m].zone, w.marks[m - 1].depth == 0 else { return false }
    let open = Unspoken.signStart(m, w)
    return (w.marks[m - 1].tokens.upperBound..<max(open, w.marks[m - 1].tokens.upperBound)).allSatisfy {
      w.tokens[$0].start < w.marks[m - 1].close.end
    }
  }

  /// Whether a frame of the sentence where a quotation begins covers it so far.
  static func isFramed(_ m: Int, _ frames: Range<Int>, _ w: Workspace) -> Bool {
    let tokens = w.marks[m].tokens
    return frames.contains { w.frames[$0].scope.contains(tokens.lowerBound) }
  }

  static func draft(_ m: Int, _ shape: Marked.Use, _ w: Workspace) -> QuoteDraft {
    w.marks[m].use = shape
    var q = QuoteDraft(
      kind: shape == .direct ? .direct : .partial, span: w.marks[m].inner, tokens: w.marks[m].tokens)
    q.mark = m
    return q
  }

  /// Adds what somebody says whom no frame tells.
  static func add(
    _ m: Int, _ shape: Marked.Use, _ rule: StaticString, by speaker: Int?, isUnsure: Bool = false,
    _ w: Workspace
  ) {
    var q = draft(m, shape, w)
    q.speaker = speaker
    q.isUnsure = isUnsure
    q.rule = rule
    w.quotes.append(q)
  }

  /// The same of whomever a noun group means, who is returned.
  @discardableResult
  static func add(
    _ m: Int, _ shape: Marked.Use, _ rule: StaticString, source: Range<Int>, isUnsure: Bool = false,
    _ w: Workspace
  ) -> Int? {
    let e = Coreference.source(of: source, in: w)
    add(m, shape, rule, by: e, isUnsure: isUnsure, w)
    w.quotes[w.quotes.count - 1].source = w.span(source)
    w.quotes[w.quotes.count - 1].sourceTokens = source
    return e
  }

  private static func add(
    _ m: Int, _ shape: Marked.Use, _ f: SpeechFrame, _ w: Workspace
  ) {
    var q = draft(m, isUtterance(m, f, w) ? .direct : shape, w)
    q.speaker = f.entity >= 0 ? f.entity : nil
    q.cue = f.cue.isEmpty ? nil : w.span(f.cue)
    q.source = f.source.isEmpty ? nil : w.span(f.source)
    q.sourceTokens = f.source
    q.rule = f.rule
    w.quotes.append(q)
  }

  /// A fragment that is all the same said as an utterance: the other part of one, or a cry.
  private static func isUtterance(_ m: Int, _ f: SpeechFrame, _ w: Workspace) -> Bool {
    let mark = w.marks[m]
    if f.family == .incise, isCry(m, f, w) { return true }
    if f.family == .incise {
      for n in [m - 1, m + 1]
      where w.marks.indices.contains(n) && w.marks[n].depth == 0 && w.marks[n].shape == .direct {
        // What stands within the writer's sentence is no part of what another sentence quotes.
        if n > m, Unspoken.signStart(m, w) > w.sentences[f.sentence].tokens.lowerBound { continue }
        let (a, b) = n < m ? (n, m) : (m, n)
        if f.cue.lowerBound > w.marks[a].tokens.upperBound,
          f.source.upperBound < w.marks[b].tokens.lowerBound,
          f.source.upperBound + 3 > w.marks[b].tokens.lowerBound
        {
          return true
        }
      }
      return false
    }
    let first = w.tokens[mark.tokens.lowerBound]
    let open = Unspoken.signStart(m, w)
    if f.family == .complement || f.family == .colon, open > 0, w.isSign(open - 1, ":"), first.isCapital,
      !first.flags.contains(.allCaps), mark.tokens.count > 2
    {
      return true
    }
    return f.family == .complement && first.isCapital && !first.flags.contains(.allCaps)
      && f.cue.upperBound + 1 == mark.tokens.lowerBound
  }

  /// `« Enfin du concret », se félicite X`: what opens its sentence and has its attribution right behind it.
  private static func isCry(_ m: Int, _ f: SpeechFrame, _ w: Workspace) -> Bool {
    let mark = w.marks[m]
    guard let first = mark.tokens.first, w.tokens[first].isCapital,
      !w.tokens[first].flags.contains(.allCaps) || isAnswer(mark.tokens, w),
      mark.tokens.count > 2 || w.has(.headFirst) || isAnswer(mark.tokens, w),
      Unspoken.signStart(m, w) == w.sentences[f.sentence].tokens.lowerBound,
      f.cue.lowerBound >= mark.tokens.upperBound, f.cue.lowerBound <= mark.tokens.upperBound + 2
    else { return false }
    let small = LexSet(.preposition, .relative, .complementizer, .coordinator, .subordinator)
    return w.tokens[first].classes.isDisjoint(with: small) || w.tokens[first].has(.determiner)
  }

  /// `« Oui », a-t-il répondu`
  private static func isAnswer(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    tokens.first.map { w.tokens[$0].has(.adverb) } ?? false
  }

  /// Whether a stretch is a whole paragraph without a stop: a crosshead that the layout didn't tell.
  static func isHead(_ m: Int, _ w: Workspace) -> Bool {
    let mark = w.marks[m]
    let zone = w.zones[mark.zone]
    if zone.role == .crosshead { return !Unspoken.isName(m, w) }
    guard zone.role == .body || zone.role == .lead, mark.tokens.count <= 12, let last = mark.tokens.last,
      !w.isStop(last), !w.tokens[last].flags.contains(.dotted),
      !mark.close.isEmpty, mark.tokens.upperBound <= zone.tokens.upperBound
    else { return false }
    return zone.tokens.count <= mark.tokens.count + 6
      && !zone.tokens.contains {
        w.tokens[$0].mark < 0 && (w.tokens[$0].kind != .punctuation || w.isStop($0))
      }
  }

  /// The frame that covers a stretch most closely; speech before a mere colon or feeling.
  private static func frame(over tokens: Range<Int>, _ frames: Range<Int>, _ w: Workspace) -> Int? {
    if let own = frames.first(where: { isOfOneself(w.frames[$0], tokens, w) }) { return own }
    var best: Int?
    for f in frames {
      let x = w.frames[f]
      // `X a estimé qu'elles devaient rendre "…"`: the infinitive is part of the report.
      // `X a estimé que le vote confirmait "…"`: nor does a thing that somebody speaks of.
      if x.isInfinitive || x.isWeak || x.isFaint || isThing(x, w),
        frames.contains(where: { w.frames[$0].content.contains(x.cue.lowerBound) })
      {
        continue
      }
      guard x.scope.lowerBound <= tokens.lowerBound, tokens.upperBound <= x.scope.upperBound else { continue }
      // `X estime que la loi "va trop loin"`: the words are those of whoever reports.
      if x.cue.isEmpty, x.family != .source, let first = x.source.first,
        frames.contains(where: { w.frames[$0].content.contains(first) })
      {
        continue
      }
      guard let b = best else {
        best = f
        continue
      }
      // `X affirme que "…", rapporte l'agence`: X's words, whoever passes them on.
      if isPassedOn(x, behind: tokens, by: w.frames[b], w) { continue }
      // `le sens voulu par les usagers : "…", dit X`: whoever is named right behind the words.
      if x.family == .incise, x.cue.lowerBound >= tokens.upperBound,
        x.cue.lowerBound <= tokens.upperBound + 2
      {
        return f
      }
      // `X annonce une mesure "dure", selon Y`: whoever is named right behind the words.
      if x.family == .source, x.cue.lowerBound > tokens.upperBound, isNext(x.cue.lowerBound, tokens, w) {
        return f
      }
      // `s'exprimant sans être nommé, a jugé "probable" …`: the verb right before the words, not one that seldom reports.
      if w.frames[b].isWeak != x.isWeak, let strong = [b, f].first(where: { !w.frames[$0].isWeak }),
        w.frames[strong].cue.upperBound + 1 == tokens.lowerBound
      {
        best = strong
        continue
      }
      if (rank(x), x.scope.count) < (rank(w.frames[b]), w.frames[b].scope.count) { best = f }
    }
    return best
  }
  /// `Le maire s'est dit "choqué", selon son entourage`: the words are his, whoever passes them on.
  private static func isOfOneself(_ f: SpeechFrame, _ tokens: Range<Int>, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), f.family == .complement, f.cue.upperBound + 1 == tokens.lowerBound,
      !f.source.isEmpty,
      let verb = f.cue.last
    else { return false }
    return w.hasFlag(verb, .reporting, Frame.predicate) && f.cue.contains { w.isReflexive($0) }
  }

  /// Whether a source stands right behind the words, or behind the object that they govern: `… "va perturber" le
  /// trafic, selon X`.
  private static func isNext(_ cue: Int, _ tokens: Range<Int>, _ w: Workspace) -> Bool {
    if cue <= tokens.upperBound + 2 { return true }
    guard cue <= tokens.upperBound + 5, w.sign(cue - 1) == .comma else { return false }
    return (tokens.upperBound + 1..<cue - 1).allSatisfy {
      w.tokens[$0].isWord && (!w.isVerbForm($0) || w.isNounForm($0))
    }
  }

  /// Whether the subject of a verb neither speaks nor is written.
  private static func isThing(_ f: SpeechFrame, _ w: Workspace) -> Bool {
    f.family == .complement && !f.source.isEmpty && FrameFinder(w, f.sentence).isThing(f.source)
  }

  private static func rank(_ f: SpeechFrame) -> Int { f.family == .colon ? 1 : f.family == .weak ? 2 : 0 }

  /// Whether a stretch inside a frame is what the frame's speaker said.
  private static func isSpeech(
    _ m: Int, _ shape: Marked.Use, _ f: SpeechFrame, _ finder: FrameFinder, _ w: Workspace
  ) -> Bool {
    let mark = w.marks[m]
    let open = Unspoken.signStart(m, w)
    let isFirst = open == w.sentences[finder.sentence].tokens.lowerBound
    if isSubject(finder, mark), f.family == .colon { return false }
    // `Le groupe, accusé de "brader" l'usine, se défend : "…"`: what he is charged with he doesn't say.
    if f.family == .complement || f.family == .colon, f.source.upperBound <= open,
      f.cue.lowerBound >= mark.tokens.upperBound, isCharge(mark, finder, w), w.has(.headFirst)
    {
      return false
    }
    // `L'argument irrite la maire, qui y voit "un affront"`: behind another verb than that of a thing.
    if isThing(f, w), let v = finder.chunk(finder.chunkIndex(behind: open) - 1), v.isFiniteVerb,
      v.tokens.lowerBound >= f.cue.upperBound, v.report == 0
    {
      return false
    }
    // `Un duel oppose « La mouche » à « Electre »`: works that a thing has to do with.
    if isThing(f, w), w.tokens[mark.tokens.lowerBound].isCapital,
      f.cue.upperBound + 1 == mark.tokens.lowerBound,
      f.cue.contains(where: { w.hasFlag($0, .reporting, Frame.weak) })
    {
      return false
    }
    if f.isFaint, w.tokens[mark.tokens.lowerBound].isCapital, open > 0, w.tokens[open - 1].isWord {
      return false
    }
    // `Nous avons interrogé des médecins sur les « gestes barrière »`: the writer's own words.
    if Unspoken.words(mark.tokens, w) <= 3, f.source.count == 1, let t = f.source.first,
      Attribution.isNoSource(t, w), w.has(.headFirst)
    {
      return false
    }
    if shape == .direct {
      return !(isSubject(finder, mark) && isFirst && Unspoken.words(mark.tokens, w) <= 5)
    }
    if Unspoken.looksLikeTitle(mark.tokens, w), open > 0,
      w.tokens[open - 1].isWord || f.family == .complement && w.sign(open - 1) == .comma
    {
      return false
    }
    let words = Unspoken.words(mark.tokens, w)
    // `dismissed the report as "false"`
    let isJudged = w.has(.bareNouns) && open > f.cue.upperBound && w.tokens[open - 1].has(.subordinator)
    // `table sur une marge « supérieure à 12 % »`: nobody marks a figure but to quote it.
    let isFigure = w.has(.headFirst) && mark.tokens.contains { w.tokens[$0].kind == .number }
    // `cite le cas d'un ingénieur « recalé quarante fois »`
    let isTold =
      w.has(.headFirst) && words == 3 && !w.tokens[mark.tokens.lowerBound].isCapital
      && w.isParticiple(mark.tokens.lowerBound)
    if f.isWeak, words <= 3, !isJudged, !isFigure, !isTold, !(f.isJudging && isBesideObject(open, f, w)),
      (f.cue.upperBound..<max(f.cue.upperBound, open)).contains(where: {
        (!w.tokens[$0].has(.adverb) || w.tokens[$0].has(.negation)) && !isOfMedium($0, w)
      })
    {
      return false
    }
    if f.family == .incise || f.family == .source || f.isFaint {
      // `Les "faucons" …, dit X`: the writer's word for the subject.
      if words <= 2, isSubject(finder, mark), open > 0, w.tokens[open - 1].has(.determiner) { return false }
    }
    return true
  }

  /// `condamne une mesure "honteuse"`: between the verb and the mark lies a noun with its determiner and adjectives;
  /// `défend son "bilan historique"`: only the determiner, and no article that may stand before a name.
  private static func isBesideObject(_ open: Int, _ f: SpeechFrame, _ w: Workspace) -> Bool {
    var between = f.cue.upperBound..<max(f.cue.upperBound, open)
    while let first = between.first, w.tokens[first].has(.adverb), !w.tokens[first].has(.determiner) {
      between = first + 1..<between.upperBound
    }
    // `pointe notamment les risques de "dérives"`: what belongs to the object
    if between.count > 2, w.has(.headFirst), let last = between.last,
      case let of = w.tokens[last].has(.determiner) && !w.tokens[last].has(.preposition) ? last - 1 : last,
      of > between.lowerBound + 1, w.hasFlag(of, .preposition, NameFlags.genitive)
    {
      between = between.lowerBound..<of
    }
    guard (1...5).contains(between.count), !w.tokens[open + 1].isCapital,
      w.tokens[between.lowerBound].classes.hasAny(LexSet(.determiner, .possessive))
    else { return false }
    if between.count == 1, w.features(between.lowerBound, .determiner).contains(.definite) { return false }
    return between.dropFirst().allSatisfy { w.isNounForm($0) || w.isPlainAdjective($0) }
  }

  /// `sur Facebook`: where it was said.
  private static func isOfMedium(_ t: Int, _ w: Workspace) -> Bool {
    if w.tokens[t].name >= 0 {
      return w.entities[w.names[Int(w.tokens[t].name)].entity].kind == .organization
    }
    return w.tokens[t].has(.preposition) && t + 1 < w.tokens.count && w.tokens[t + 1].name >= 0
  }

  /// Whether a finite verb follows that the stretch is the subject of.
  static func isSubject(_ finder: FrameFinder, _ mark: Marked) -> Bool {
    guard let v = finder.chunk(finder.chunkIndex(behind: mark.tokens.upperBound)) else { return false }
    guard v.isFiniteVerb, v.clitic < 0 else { return false }
    return v.report == 0 || finder.inverted(after: finder.chunkIndex(behind: mark.tokens.upperBound)) == nil
  }

  /// Whether a quotation makes up its sentence.
  static func isAlone(_ mark: Marked, _ s: Int, _ w: Workspace) -> Bool {
    let tokens = w.sentences[s].tokens
    var i = behindNarration(s, w)
    while i < tokens.upperBound {
      let t = w.tokens[i]
      if t.kind == .word || t.kind == .number, t.start >= mark.edge(w) || t.end <= mark.open.start {
        return false
      }
      i += 1
    }
    return true
  }

  /// Behind `Et d'ajouter :`, which only says that the speaker goes on.
  private static func behindNarration(_ s: Int, _ w: Workspace) -> Int {
    let finder = FrameFinder(w, s)
    if let verb = finder.narration, w.isSign(verb + 1, ":") { return verb + 2 }
    return finder.behindNarration ?? w.sentences[s].tokens.lowerBound
  }
}
