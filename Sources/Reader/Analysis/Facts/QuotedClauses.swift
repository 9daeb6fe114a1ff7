/// Clauses that stand in quotation marks or are parted by them: `"Le pont a été fermé", a dit X`, `la crue "a emporté le
/// pont"`. Their sentences are read a second time as if the marks weren't there.
struct QuotedClauses {
  private let w: Workspace
  private let sentences: Int, chunks: Int
  private var finder: EventFinder

  init(_ w: Workspace, _ reports: ReportedSpans) {
    self.w = w
    sentences = w.sentences.count
    chunks = w.chunks.count
    finder = EventFinder(w, reports)
  }

  /// Adds the events of a sentence that its marks hide.
  mutating func read(_ s: Int, into all: inout EventFinder) {
    guard holdsClause(w.sentences[s].chunks) else { return }
    finder.clear()
    let first = w.sentences.count
    cut(s)
    for i in first..<w.sentences.count { finder.read(i) }
    for var event in finder.events {
      guard let q = quote(of: event), isTelling(event, w.quotes[q]) else { continue }
      event.report = q
      event.isQuoted = w.quotes[q].kind == .direct
      all.add(event)
    }
  }

  /// What was read twice is no part of the text.
  func close() {
    w.sentences.removeLast(w.sentences.count - sentences)
    w.chunks.cut(to: chunks)
  }

  private func holdsClause(_ range: Range<Int>) -> Bool {
    range.contains {
      let c = w.chunks[$0]
      guard c.kind == .quote, c.mark >= 0 else { return false }
      let mark = w.marks[Int(c.mark)]
      if mark.use == .direct { return mayTell(mark.tokens) }
      // `pourra "construire un abri"`
      return mark.hasVerb
        || $0 > range.lowerBound && w.chunks[$0 - 1].isFiniteVerb
          && mark.tokens.prefix(3).contains {
            w.isVerbForm($0) && !w.verbFeatures($0).isDisjoint(with: Self.parts)
          }
    }
  }
  private static let parts: Features = [.infinitive, .pastParticiple]

  /// Whether a verb stands in marks that could say what has happened, is done or will be: most utterances hold none, and
  /// needn't be read again.
  private func mayTell(_ tokens: Range<Int>) -> Bool {
    tokens.contains { i in
      guard w.isVerbForm(i) else { return false }
      let f = w.verbFeatures(i)
      if !f.isDisjoint(with: [.future, .past]) { return true }
      return f.contains(.pastParticiple)
        && (max(tokens.lowerBound, i - 3)..<i).contains { w.isAuxiliary($0) }
    }
  }

  /// The sentence once more, and its parts where stops end them inside the marks.
  private func cut(_ s: Int) {
    var reader = ChunkReader(w)
    reader.seesMarks = false
    reader.skipsMarks = true
    let outer = w.sentences[s]
    reader.end = outer.tokens.upperBound
    var i = outer.tokens.lowerBound
    var open = (token: i, chunk: w.chunks.count)
    while i < reader.end {
      let last = w.chunks.count
      reader.read(at: &i)
      guard w.chunks.count > last, w.chunks[last].kind == .stop || i >= reader.end else { continue }
      w.sentences.append(
        Sentence(tokens: open.token..<i, zone: outer.zone, chunks: open.chunk..<w.chunks.count))
      open = (i, w.chunks.count)
    }
    if open.chunk < w.chunks.count {
      w.sentences.append(
        Sentence(tokens: open.token..<i, zone: outer.zone, chunks: open.chunk..<w.chunks.count))
    }
  }

  /// The spoken words that the verb stands in.
  private func quote(of event: Event) -> Int? {
    let m = w.outermostMark(event.predicate.upperBound - 1)
    guard m >= 0 else { return nil }
    return w.quotes.firstIndex { $0.mark == m }
  }

  /// What somebody says has happened or will, with who did it; his opinions and what he says of himself are none.
  private func isTelling(_ event: Event, _ quote: QuoteDraft) -> Bool {
    let words = event.isPassive ? event.object : event.subject
    guard let t = words.first else { return false }
    if words.count == 1, w.tokens[t].classes.hasAny(LexSet(.pronoun, .clitic)) {
      guard w.features(t, .pronoun).union(w.features(t, .clitic)).contains(.third),
        !w.hasFlag(t, .pronoun, Self.vague), let e = Coreference.entity(forPronoun: t, in: w),
        e != quote.speaker, !isSource(e)
      else { return false }
    }
    if quote.kind == .partial { return true }
    switch event.tense {
    case .past, .pluperfect, .future: return true
    case .present: return event.isPlanned || event.isPassive
    case .imperfect, .conditional: return false
    }
  }
  /// `une source policière`: who is only named as telling something is hardly whom another speaks of.
  private func isSource(_ e: Int) -> Bool {
    w.entities[e].isDescription && w.quotes.contains { $0.speaker == e }
  }

  private static let vague =
    LexFlags.Pronoun.indefinite.bit | LexFlags.Pronoun.demonstrative.bit | NameFlags.impersonal
}
