/// Gives a marked stretch its kind and speaker, or leaves it alone.
enum QuoteSpeakers {
  static func attribute(
    _ m: Int, _ s: Int, _ frames: Range<Int>, _ flow: inout SpeechFlow, _ w: Workspace
  ) {
    let mark = w.marks[m]
    let best = frame(over: mark.tokens, frames, w)
    let shape = mark.shape
    let finder = FrameFinder(w, s)
    let alone = isAlone(mark, s, w)
    if let cut = InnerIncise.find(m, w) {
      cut.add(m, s, shape, &flow, w)
      return
    }
    if let f = best, isSpeech(m, shape, w.frames[f], finder, w) {
      add(m, shape, w.frames[f], &flow, w)
      return
    }
    if alone {
      let prefersDirect = shape == .direct || Unspoken.words(mark.tokens, w) >= 4
      guard prefersDirect else { return }
      let zone = mark.zone
      let only = isOnlyQuote(zone, s, w)
      var q = draft(m, shape, w)
      q.rule = "carried over"
      q.isUnsure = true
      if w.zones[zone].role == .lead || w.zones[zone].role == .body {
        q.speaker = flow.carried(to: zone, isAlone: only, w)
      }
      if let e = q.speaker { flow.spoke(e, zone: zone) }
      w.quotes.append(q)
      return
    }
    embedded(m, shape, finder, &flow, w)
  }

  static func draft(_ m: Int, _ shape: Marked.Use, _ w: Workspace) -> QuoteDraft {
    w.marks[m].use = shape
    var q = QuoteDraft(
      kind: shape == .direct ? .direct : .partial, span: w.marks[m].inner, tokens: w.marks[m].tokens)
    q.mark = m
    return q
  }

  private static func add(
    _ m: Int, _ shape: Marked.Use, _ f: SpeechFrame, _ flow: inout SpeechFlow, _ w: Workspace
  ) {
    var q = draft(m, shape, w)
    q.speaker = f.entity >= 0 ? f.entity : nil
    q.cue = f.cue.isEmpty ? nil : w.span(f.cue)
    q.source = f.source.isEmpty ? nil : w.span(f.source)
    q.sourceTokens = f.source
    q.rule = f.rule
    w.quotes.append(q)
    flow.spoke(f.entity, zone: w.marks[m].zone)
  }

  /// The frame that covers a stretch most closely; speech before a mere colon or feeling.
  private static func frame(over tokens: Range<Int>, _ frames: Range<Int>, _ w: Workspace) -> Int? {
    var best: Int?
    for f in frames {
      let x = w.frames[f]
      guard x.scope.lowerBound <= tokens.lowerBound, tokens.upperBound <= x.scope.upperBound else { continue }
      guard let b = best else {
        best = f
        continue
      }
      if (rank(x), x.scope.count) < (rank(w.frames[b]), w.frames[b].scope.count) { best = f }
    }
    return best
  }
  private static func rank(_ f: SpeechFrame) -> Int { f.family == .colon ? 1 : f.family == .weak ? 2 : 0 }

  /// Whether a stretch inside a frame is what the frame's speaker said.
  private static func isSpeech(
    _ m: Int, _ shape: Marked.Use, _ f: SpeechFrame, _ finder: FrameFinder, _ w: Workspace
  ) -> Bool {
    let mark = w.marks[m]
    let open = Unspoken.signStart(m, w)
    let isFirst = open == w.sentences[finder.sentence].tokens.lowerBound
    if shape == .direct { return !(isSubject(mark, w) && isFirst && Unspoken.words(mark.tokens, w) <= 5) }
    if Unspoken.looksLikeTitle(mark.tokens, w), open > 0, w.tokens[open - 1].isWord { return false }
    let words = Unspoken.words(mark.tokens, w)
    if f.family == .incise || f.family == .source || f.isFaint {
      // `Les "faucons" …, dit X`: the writer's word for the subject.
      if words <= 2, isSubject(mark, w), open > 0, w.tokens[open - 1].has(.determiner) { return false }
    }
    return true
  }

  /// Whether a finite verb follows that the stretch is the subject of.
  private static func isSubject(_ mark: Marked, _ w: Workspace) -> Bool {
    var after = mark.tokens.upperBound
    while after < w.tokens.count, w.tokens[after].start < mark.close.end { after += 1 }
    guard after < w.tokens.count, w.tokens[after].isWord, w.isVerbForm(after) else { return false }
    return !w.verbFeatures(after).isDisjoint(with: .finite) && !w.tokens[after].has(.reporting)
  }

  /// Whether a quotation makes up its sentence.
  static func isAlone(_ mark: Marked, _ s: Int, _ w: Workspace) -> Bool {
    let tokens = w.sentences[s].tokens
    var i = tokens.lowerBound
    while i < tokens.upperBound {
      let t = w.tokens[i]
      if t.kind == .word || t.kind == .number, t.start >= mark.edge(w) || t.end <= mark.open.start {
        return false
      }
      i += 1
    }
    return true
  }

  /// Whether a paragraph holds nothing but quotations.
  private static func isOnlyQuote(_ z: Int, _ s: Int, _ w: Workspace) -> Bool {
    for t in w.zones[z].tokens where w.tokens[t].kind == .word && w.tokens[t].mark < 0 { return false }
    return true
  }

  /// A stretch in the writer's own sentence that no frame covers.
  private static func embedded(
    _ m: Int, _ shape: Marked.Use, _ finder: FrameFinder, _ flow: inout SpeechFlow, _ w: Workspace
  ) {
    let mark = w.marks[m]
    let words = Unspoken.words(mark.tokens, w)
    let open = Unspoken.signStart(m, w)
    if Unspoken.looksLikeTitle(mark.tokens, w) { return }
    let isCapital =
      w.tokens[mark.tokens.lowerBound].isCapital && !w.tokens[mark.tokens.lowerBound].flags.contains(.allCaps)
    let followsSpeech = open > 0 && (w.tokens[open - 1].has(.speechNoun) || genitiveOfSpeech(open, w))
    if isCapital, !followsSpeech, open > 0, w.tokens[open - 1].isWord || isSubject(mark, w) { return }
    guard followsSpeech || shape == .direct || words >= 4 else { return }
    var q = draft(m, shape, w)
    q.rule = "within the sentence"
    q.isUnsure = true
    if let tokens = nearestSubject(mark.tokens.lowerBound, finder, w), finder.isSourceLike(tokens) {
      q.speaker = Coreference.source(of: tokens, in: w)
      q.source = w.span(tokens)
      q.sourceTokens = tokens
    }
    w.quotes.append(q)
  }

  /// `accusations de "…"`
  private static func genitiveOfSpeech(_ open: Int, _ w: Workspace) -> Bool {
    open > 1 && w.tokens[open - 1].has(.preposition) && w.tokens[open - 2].has(.speechNoun)
  }

  private static func nearestSubject(_ token: Int, _ finder: FrameFinder, _ w: Workspace) -> Range<Int>? {
    var k = finder.chunkIndex(behind: token) - 1
    while let c = finder.chunk(k) {
      if c.isFiniteVerb, finder.relative(of: k) == nil { return finder.ownSubject(k) }
      k -= 1
    }
    return nil
  }
}
