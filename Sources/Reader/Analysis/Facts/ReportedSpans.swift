/// What of the text is somebody's report, and which words introduce speech.
struct ReportedSpans {
  private let w: Workspace
  private var indirect: [Int] = []
  private var cues: [Span] = []
  /// Where what stands in marks and is somebody's words begins, in order.
  private var spoken: [Int] = []

  init(_ w: Workspace) {
    self.w = w
    indirect = w.quotes.indices.filter { w.quotes[$0].kind == .indirect }
    indirect.sort { w.quotes[$0].tokens.lowerBound < w.quotes[$1].tokens.lowerBound }
    cues.reserveCapacity(w.quotes.count)
    for q in w.quotes.indices { if let cue = w.quotes[q].cue { cues.append(cue) } }
    cues.sort { $0 < $1 }
    spoken.reserveCapacity(w.quotes.count)
    for q in w.quotes where q.kind != .indirect { spoken.append(q.tokens.lowerBound) }
    spoken.sort()
  }

  /// Whether marks hold somebody's words: no title, no name.
  func isSpoken(_ mark: Range<Int>) -> Bool {
    let i = Self.first(of: spoken) { $0 >= mark.lowerBound }
    return i < spoken.count && spoken[i] < mark.upperBound
  }

  /// The indirect quotation around a token.
  func report(at token: Int) -> Int? {
    let i = Self.first(of: indirect) { w.quotes[$0].tokens.lowerBound > token }
    guard i > 0, w.quotes[indirect[i - 1]].tokens.contains(token) else { return nil }
    return indirect[i - 1]
  }

  /// Whether a verb that may report does so here: a quotation rests on it, or a clause follows.
  func introducesSpeech(_ c: Chunk, _ next: Chunk.Kind?) -> Bool {
    if next == .complementizer || next == .quote || next == .colon { return true }
    let span = w.span(c.tokens)
    let i = Self.first(of: cues) { $0.end > span.start }
    return i < cues.count && cues[i].start < span.end
  }

  /// Where the elements that pass begin, behind all that don't; how many there are where none passes.
  private static func first<T>(of ordered: [T], _ passes: (T) -> Bool) -> Int {
    var low = 0, high = ordered.count
    while low < high {
      let middle = (low + high) / 2
      if passes(ordered[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
