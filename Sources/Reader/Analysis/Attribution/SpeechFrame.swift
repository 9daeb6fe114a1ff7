/// Words that say who says something, with the stretch that this covers.
struct SpeechFrame {
  enum Family: UInt8 { case incise, complement, source, colon, weak }

  var family: Family
  var sentence: Int
  /// The reporting verb with its auxiliary, or the preposition.
  var cue: Range<Int>
  /// The words that name the speaker; empty when nothing does.
  var source: Range<Int>
  /// Quotations in here are the speaker's.
  var scope: Range<Int>
  /// What is reported without marks, empty when nothing is.
  var content: Range<Int> = 0..<0
  var rule: StaticString
  /// The speaker; -1 until resolved or where nobody is found.
  var entity = -1
  /// Feeling or evidence rather than speech, or a verb of no speech at all.
  var isFaint = false
  /// The verb is an infinitive: part of what somebody else reports.
  var isInfinitive = false
  /// The verb reports only with a quotation right behind it.
  var isWeak = false
  /// What is said answers what the frame's verb asks.
  var isAnswer = false
  /// The verb judges its object: a word in marks beside that is the speaker's too.
  var isJudging = false
}

/// Looks for the frames of one sentence among its chunks.
struct FrameFinder {
  let w: Workspace
  let sentence: Int
  let chunks: Range<Int>
  let tokens: Range<Int>

  init(_ w: Workspace, _ sentence: Int) {
    self.w = w
    self.sentence = sentence
    chunks = w.sentences[sentence].chunks
    tokens = w.sentences[sentence].tokens
  }

  func chunk(_ i: Int) -> Chunk? { chunks.contains(i) ? w.chunks[i] : nil }
  func kind(_ i: Int) -> Chunk.Kind? { chunks.contains(i) ? w.chunks[i].kind : nil }

  /// Adds every frame of the sentence to `w.frames`.
  func run() {
    for k in chunks {
      let c = w.chunks[k]
      switch c.kind {
      case .verb
      where c.report != 0 && !(chunk(k - 1)?.traits.contains(.clauseSource) ?? false) && !isOfSource(verb: k):
        let isOther =
          c.traits.contains(.finite)
          && (c.report & (Frame.incise | Frame.question) == 0
            || c.traits.contains(.reflexive) && c.report & (Frame.reflexive | Frame.predicate) == 0)
        if !incise(k), !(isOther && unknownIncise(k)) { complement(k) }
      case .verb where c.report == 0 && c.traits.contains(.finite):
        if !unknownIncise(k) { seen(k) }
      case .source where w.frames.last?.source.lowerBound ?? -1 < c.tokens.lowerBound: source(k)
      case .colon: colon(k)
      case .quote:
        quotedVerb(k)
        beside(k)
        cleft(k)
      case .noun where c.traits.contains(.holdsQuote) && c.preposition >= 0: cleft(k)
      default: break
      }
    }
  }

  /// `comme il l'a dit`: the verb that its source goes with.
  private func isOfSource(verb k: Int) -> Bool {
    guard let f = w.frames.last, f.sentence == sentence, f.family == .source else { return false }
    return f.cue == w.chunks[k].tokens
  }

  func add(
    _ family: SpeechFrame.Family, cue: Range<Int>, source: Range<Int>, scope: Range<Int>,
    content: Range<Int> = 0..<0,
    rule: StaticString, isFaint: Bool = false, isInfinitive: Bool = false
  ) {
    var f = SpeechFrame(
      family: family, sentence: sentence, cue: cue, source: source, scope: scope, content: content, rule: rule
    )
    f.isFaint = isFaint
    f.isInfinitive = isInfinitive
    w.frames.append(f)
  }

  /// The tokens from one chunk up to another, without the comma or blank chunks at either end.
  func span(_ from: Int, _ to: Int) -> Range<Int> {
    var a = from, b = to
    while a < b, isEdge(a) { a += 1 }
    // `…, tout en soulignant que …`: an adverb that belongs to what follows.
    while b > a, isEdge(b - 1) || kind(b - 1) == .adverb && kind(b - 2) == .comma { b -= 1 }
    guard a < b, let first = chunk(a), let last = chunk(b - 1) else { return 0..<0 }
    return first.tokens.lowerBound..<last.tokens.upperBound
  }
  private func isEdge(_ i: Int) -> Bool {
    switch kind(i) {
    case .comma, .stop, .colon, .semicolon, .dash: true
    default: false
    }
  }

  /// Whether a stretch of chunks is nothing but quotations and what joins them.
  func isOnlyQuotes(_ from: Int, _ to: Int) -> Bool {
    var any = false
    for i in from..<max(from, to) {
      switch kind(i) {
      case .quote: any = true
      case .comma, .stop, .coordinator, .colon, .dash, .bracket, .adverb: break
      default: return false
      }
    }
    return any
  }
}
