import Reader

/// The text of a dispatch broken into rows of a width. Hard line ends inside a paragraph are undone, save in tables.
nonisolated struct BodyLayout: Sendable {
  nonisolated struct Row: Hashable, Sendable {
    /// Offsets of the bytes shown; empty for the blank row between paragraphs.
    var start: Int
    var end: Int
    var role: Paragraph.Role
    /// Whether the row ends inside of a word, with a hyphen that the text doesn't have.
    var isHyphenated = false
    /// Columns that it stands further in.
    var indent = 0
    var isBlank: Bool { end <= start }
    var span: Span { Span(start, end) }
  }
  let width: Int
  private(set) var rows: [Row] = []
  /// Whether something in the text is shown by a stand-in.
  private(set) var hasStandIns = false
  let hyphenates: Bool
  /// Whether paragraphs that begin with a quote stand further in.
  let asksToIndent: Bool
  private static let indent = 2
  private let hyphenation: Hyphenation?

  init(_ document: Document, width: Int, hyphenates: Bool = false, indents: Bool = false) {
    self.width = max(1, width)
    self.hyphenates = hyphenates
    asksToIndent = indents
    let indents = indents && width > 20
    let quoted =
      indents
      ? Set(document.quotes.filter { $0.kind == .direct }.map { document.withMarks($0.span).lowerBound }) : []
    hyphenation = hyphenates ? Hyphenation.of(document.dispatch.language) : nil
    document.bytes.withUnsafeBufferPointer { bytes in
      for block in Self.blocks(document.paragraphs, bytes) {
        if !rows.isEmpty { rows.append(Row(start: block.start, end: block.start, role: block.role)) }
        if Self.isTable(bytes, block) {
          for line in Self.lines(bytes, block) { wrap(bytes, line, block.role) }
        } else {
          let indent = quoted.contains(block.start) ? Self.indent : 0
          wrap(bytes, block.start..<block.end, block.role, indent: indent)
        }
      }
    }
  }

  /// The row on which an offset stands, or the one before it.
  func row(of offset: Int) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    var r = max(0, low - 1)
    while r > 0, rows[r].isBlank { r -= 1 }
    return r
  }

  /// The nearest row with text at or beyond `row` in a direction.
  func text(from row: Int, _ direction: Int) -> Int? {
    var r = row
    while rows.indices.contains(r) {
      if !rows[r].isBlank { return r }
      r += direction
    }
    return nil
  }

  /// Paragraphs in order, and as body text whatever lies between them, so that nothing of the text is lost.
  private static func blocks(_ paragraphs: [Paragraph], _ bytes: UnsafeBufferPointer<UInt8>) -> [Row] {
    var found: [Row] = []
    var at = 0
    func rest(to end: Int) {
      var start = at
      var i = at
      while i < end {
        // A blank line parts paragraphs.
        if bytes[i] == 0x0A, isBlankLine(bytes, i + 1, end) {
          add(start, i, .body)
          start = i + 1
        }
        i += 1
      }
      add(start, end, .body)
    }
    func add(_ start: Int, _ end: Int, _ role: Paragraph.Role) {
      var a = start
      var b = end
      while a < b, isSpace(bytes[a]) { a += 1 }
      while b > a, isSpace(bytes[b - 1]) { b -= 1 }
      if a < b { found.append(Row(start: a, end: b, role: role)) }
    }
    for paragraph in paragraphs.sorted(by: { $0.span < $1.span }) {
      let start = max(at, min(Int(paragraph.span.start), bytes.count))
      let end = max(start, min(Int(paragraph.span.end), bytes.count))
      rest(to: start)
      add(start, end, paragraph.role)
      at = end
    }
    rest(to: bytes.count)
    return found
  }

  /// Where the word that doesn't fit may be parted, with the columns of what stays of it.
  private func hyphen(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, used: Int, width: Int
  ) -> (
    at: Int, columns: Int
  )? {
    guard let hyphenation, width - used >= 3 else { return nil }
    var wordEnd = start
    while wordEnd < end, bytes[wordEnd] != 0x20, bytes[wordEnd] != 0x0A { wordEnd += 1 }
    let room = width - used - 1
    var best: (at: Int, columns: Int)?
    for at in hyphenation.places(bytes, start..<wordEnd) {
      let columns = Width.of(bytes, start..<at)
      if columns <= room { best = (at, columns) }
    }
    return best
  }

  private static func isBlankLine(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ end: Int) -> Bool {
    var i = from
    while i < end, bytes[i] == 0x20 || bytes[i] == 0x09 { i += 1 }
    return i < end && bytes[i] == 0x0A
  }

  private static func isSpace(_ b: UInt8) -> Bool { b == 0x20 || b == 0x0A || b == 0x09 || b == 0x0D }

  private static func lines(_ bytes: UnsafeBufferPointer<UInt8>, _ block: Row) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = block.start
    for i in block.start...block.end where i == block.end || bytes[i] == 0x0A {
      if start < i { found.append(start..<i) }
      start = i + 1
    }
    return found
  }

  /// Two lines or more, most of them with columns: runs of three spaces or a tab between words.
  private static func isTable(_ bytes: UnsafeBufferPointer<UInt8>, _ block: Row) -> Bool {
    guard bytes[block.start..<block.end].contains(0x0A) else { return false }
    let all = lines(bytes, block)
    let withColumns = all.filter { line in
      var spaces = 0
      var isInside = false
      for b in bytes[line] {
        if b == 0x09, isInside { return true }
        if b == 0x20 {
          spaces += 1
        } else {
          if spaces >= 3, isInside { return true }
          spaces = 0
          isInside = true
        }
      }
      return false
    }
    return all.count > 1 && withColumns.count * 2 > all.count
  }

  /// Greedy: a row ends at its last space, or where it must.
  private mutating func wrap(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ role: Paragraph.Role, indent: Int = 0
  ) {
    var start = range.lowerBound
    var used = 0
    /// Ends of the last word that fits, and start of the one after.
    var fit: (end: Int, next: Int, used: Int)?
    var usedSinceFit = 0
    var out: [Row] = []
    var standIns = false
    var before: UInt32 = 0
    let width = self.width - indent
    Glyphs.each(in: bytes, from: range.lowerBound, to: range.upperBound) { g in
      if g.isStandIn { standIns = true }
      let isBreak = g.isBreak(in: bytes, after: before)
      before = g.scalar
      if isBreak {
        if g.start == start {
          start = g.end
          return true
        }
        if fit?.next == g.start {
          fit?.next = g.end
          fit?.used = used
        } else {
          fit = (g.start, g.end, used)
        }
        used += 1
        usedSinceFit = 0
        return true
      }
      if used + g.width > width, g.start > start {
        if let cut = hyphen(
          bytes, from: fit?.next ?? start, to: range.upperBound, used: fit.map { $0.used + 1 } ?? 0,
          width: width),
          cut.at < g.start
        {
          out.append(Row(start: start, end: cut.at, role: role, isHyphenated: true))
          start = cut.at
          used = (fit == nil ? used : usedSinceFit) - cut.columns
        } else if let f = fit {
          out.append(Row(start: start, end: f.end, role: role))
          start = f.next
          used = usedSinceFit
        } else {
          out.append(Row(start: start, end: g.start, role: role))
          start = g.start
          used = 0
        }
        fit = nil
        if used + g.width > width, g.start > start {
          out.append(Row(start: start, end: g.start, role: role))
          start = g.start
          used = 0
          usedSinceFit = 0
        }
      }
      used += g.width
      usedSinceFit += g.width
      return true
    }
    let end = fit.map { $0.next >= range.upperBound ? $0.end : range.upperBound } ?? range.upperBound
    if start < end { out.append(Row(start: start, end: end, role: role)) }
    rows +=
      indent == 0
      ? out
      : out.map { row in
        var row = row
        row.indent = indent
        return row
      }
    hasStandIns = hasStandIns || standIns
  }
}

extension Glyph {
  /// Whether a row may end here: at a blank, save inside of « these » and before : ; ! ? where French puts one.
  nonisolated fileprivate func isBreak(in bytes: UnsafeBufferPointer<UInt8>, after before: UInt32) -> Bool {
    guard scalar == 0x20, marks.isEmpty, bytes[start] < 0x80, before != 0xAB, end < bytes.count else {
      return false
    }
    switch bytes[end] {
    case 0xC2: return !(end + 1 < bytes.count && bytes[end + 1] == 0xBB)
    case 0x3A, 0x3B, 0x21, 0x3F: return false
    default: return true
    }
  }
}
