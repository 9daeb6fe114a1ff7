/// The words in which two wordings of one sentence differ.
struct WordChanges {
  /// Runs of words that only the newer or only the older one has.
  private(set) var new: [Span] = []
  private(set) var old: [Span] = []

  private struct Word {
    var span: Span
    var hash: UInt64
  }

  /// More words than a sentence has aren't compared.
  private static let most = 400

  init(_ newer: UnsafeBufferPointer<UInt8>, _ a: Span, _ older: UnsafeBufferPointer<UInt8>, _ b: Span) {
    let x = Self.words(newer, a)
    let y = Self.words(older, b)
    guard x.count <= Self.most, y.count <= Self.most else {
      new = [a]
      old = [b]
      return
    }
    // Length of the longest run of words in the same order that the ends of both have in common.
    let width = y.count + 1
    var common = [Int32](repeating: 0, count: (x.count + 1) * width)
    for i in x.indices.reversed() {
      for j in y.indices.reversed() {
        common[i * width + j] =
          x[i].hash == y[j].hash
          ? common[(i + 1) * width + j + 1] + 1
          : max(common[(i + 1) * width + j], common[i * width + j + 1])
      }
    }
    var i = 0
    var j = 0
    var isRunNew = false
    var isRunOld = false
    while i < x.count || j < y.count {
      if i < x.count, j < y.count, x[i].hash == y[j].hash {
        i += 1
        j += 1
        isRunNew = false
        isRunOld = false
      } else if j >= y.count
        || (i < x.count && common[(i + 1) * width + j] >= common[i * width + j + 1])
      {
        Self.add(x[i].span, to: &new, &isRunNew)
        i += 1
      } else {
        Self.add(y[j].span, to: &old, &isRunOld)
        j += 1
      }
    }
  }

  private static func add(_ span: Span, to runs: inout [Span], _ isRun: inout Bool) {
    if isRun, let last = runs.indices.last { runs[last].end = span.end } else { runs.append(span) }
    isRun = true
  }

  private static func words(_ text: UnsafeBufferPointer<UInt8>, _ span: Span) -> [Word] {
    guard let base = text.baseAddress, Int(span.end) <= text.count else { return [] }
    var found: [Word] = []
    var scanner = WordScanner(base, from: Int(span.start), to: Int(span.end))
    while let t = scanner.next() {
      if t.kind == .word || t.kind == .number { found.append(Word(span: Span(t.start, t.end), hash: t.hash)) }
    }
    return found
  }
}
