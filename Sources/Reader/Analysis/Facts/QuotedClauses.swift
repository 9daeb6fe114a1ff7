/// Clauses that stand in quotation marks or are parted by them: `"Le pont a été fermé", a dit X`, `la crue "a emporté le
/// pont"`. Their sentences are read a second time as if the marks weren't there.
struct QuotedClauses {
  private let w: Workspace
  private let sentences: Int, chunks: Int
  private var finder: EventFinder
  /// The quotation of each mark, -1 for none; filled when first asked for.
  private var byMark: [Int32] = []

  init(_ w: Workspace, _ reports: ReportedSpans) {
    self.w = w
    sentences = w.sentences.count
    chunks = w.chunks.count
    finder = EventFinder(w, reports)
  }

  /// Adds the events of a sentence that its marks hide.
  mutating func read(_ s: Int, into all: inout EventFinder) {
    let quotes = w.sentences[s].chunks
    var isParted = false, isTold = false
    for k in quotes where w.chunks[k].kind == .quote {
      if partsClause(k, quotes.lowerBound) { isParted = true }
      if !isTold, tells(k, ofThird: true) { isTold = true }
    }
    guard isParted || isTold else { return }
    finder.clear()
    let first = w.sentences.count
    let zone = w.sentences[s].zone
    if isParted {
      cut(w.sentences[s].tokens, zone)
    } else {
      for k in quotes where w.chunks[k].kind == .quote && tells(k, ofThird: false) {
        cut(w.marks[Int(w.chunks[k].mark)].tokens, zone)
      }
    }
    for i in first..<w.sentences.count { finder.read(i) }
    for var event in finder.events {
      guard let q = quote(of: event), isTelling(event, q) else { continue }
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

  /// Whether a mark parts a clause: `la crue "a emporté le pont"`, `pourra "construire un abri"`.
  private func partsClause(_ k: Int, _ first: Int) -> Bool {
    let c = w.chunks[k]
    guard c.mark >= 0 else { return false }
    let mark = w.marks[Int(c.mark)]
    guard mark.use != .direct else { return false }
    if mark.hasVerb { return true }
    return k > first && w.chunks[k - 1].isFiniteVerb
      && mark.tokens.prefix(3).contains {
        w.isVerbForm($0) && !w.verbFeatures($0).isDisjoint(with: Self.parts)
      }
  }
  private static let parts: Features = [.infinitive, .pastParticiple]

  /// Whether a verb stands in an utterance that could say what has happened, is done or will be: most hold none, and
  /// needn't be read again. Of somebody in the third person, where that is asked: others are the speaker or his hearers.
  private func tells(_ k: Int, ofThird: Bool) -> Bool {
    let c = w.chunks[k]
    guard c.mark >= 0, w.marks[Int(c.mark)].use == .direct else { return false }
    let tokens = w.marks[Int(c.mark)].tokens
    var auxiliary = -4
    var isOfThird = !ofThird, isTold = false
    for i in tokens where w.isVerbForm(i) {
      let f = w.verbFeatures(i)
      if f.contains(.third), !f.isDisjoint(with: .finite) { isOfThird = true }
      if f.contains(.future) || f.contains(.past) && !f.contains(.present) { isTold = true }
      if f.contains(.pastParticiple), i - auxiliary <= 3 { isTold = true }
      if isOfThird, isTold { return true }
      if w.isAuxiliary(i) { auxiliary = i }
    }
    return false
  }

  /// Words once more, and their parts where stops end them inside the marks.
  private func cut(_ tokens: Range<Int>, _ zone: Int) {
    var reader = ChunkReader(w)
    reader.seesMarks = false
    reader.skipsMarks = true
    reader.end = tokens.upperBound
    var i = tokens.lowerBound
    var open = (token: i, chunk: w.chunks.count)
    while i < reader.end {
      let last = w.chunks.count
      reader.read(at: &i)
      guard w.chunks.count > last, w.chunks[last].kind == .stop || i >= reader.end else { continue }
      w.sentences.append(
        Sentence(tokens: open.token..<i, zone: zone, chunks: open.chunk..<w.chunks.count))
      open = (i, w.chunks.count)
    }
    if open.chunk < w.chunks.count {
      w.sentences.append(
        Sentence(tokens: open.token..<i, zone: zone, chunks: open.chunk..<w.chunks.count))
    }
  }

  /// The spoken words that the verb stands in.
  private mutating func quote(of event: Event) -> Int? {
    let m = w.outermostMark(event.predicate.upperBound - 1)
    guard m >= 0 else { return nil }
    if byMark.isEmpty {
      byMark = [Int32](repeating: -1, count: w.marks.count)
      for q in w.quotes.indices.reversed() where w.quotes[q].mark >= 0 { byMark[w.quotes[q].mark] = Int32(q) }
    }
    return byMark[m] >= 0 ? Int(byMark[m]) : nil
  }

  /// What somebody says has happened or will, with who did it; his opinions and what he says of himself are none.
  private func isTelling(_ event: Event, _ q: Int) -> Bool {
    let quote = w.quotes[q]
    let words = event.isPassive ? event.object : event.subject
    guard let t = words.first else { return false }
    if words.count == 1, w.tokens[t].classes.hasAny(LexSet(.pronoun, .clitic)) {
      guard w.features(t, .pronoun).union(w.features(t, .clitic)).contains(.third),
        !w.hasFlag(t, .pronoun, Self.vague), let e = Coreference.entity(forPronoun: t, in: w),
        e != quote.speaker, !isSource(e, near: q)
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
  private func isSource(_ e: Int, near q: Int) -> Bool {
    w.entities[e].isDescription
      && w.quotes[max(0, q - Self.few)..<min(w.quotes.count, q + Self.few)].contains { $0.speaker == e }
  }
  private static let few = 40

  private static let vague =
    LexFlags.Pronoun.indefinite.bit | LexFlags.Pronoun.demonstrative.bit | NameFlags.impersonal
}
