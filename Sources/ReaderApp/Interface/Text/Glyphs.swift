/// One thing to put into a cell: a character with the marks on it, already safe to show.
nonisolated struct Glyph {
  var scalar: UInt32
  var marks = CellMarks()
  /// 1 or 2.
  var width: Int
  /// Offset of its first byte in the text.
  var start: Int
  /// Offset behind its last byte, marks and dropped characters included.
  var end: Int
  /// Whether it stands for something that must not be shown.
  var isStandIn = false
  var isLineBreak = false
}

/// Walks over text as glyphs; the only decoder between text and cells.
nonisolated enum Glyphs {
  /// More marks than any script needs on one letter are not kept.
  static let mostMarks = 4

  /// Calls `body` for the glyphs of a text until it returns false.
  static func each(in text: String, _ body: (Glyph) -> Bool) {
    var text = text
    text.withUTF8 { each(in: $0, from: 0, to: $0.count, body) }
  }

  /// Calls `body` for the glyphs of the bytes `from..<to` until it returns false.
  static func each(
    in bytes: UnsafeBufferPointer<UInt8>, from: Int, to: Int, _ body: (Glyph) -> Bool
  ) {
    var i = max(0, from)
    let end = min(to, bytes.count)
    var before: UInt32 = 0
    var pending: Glyph?
    while i < end {
      let start = i
      let u = scalar(bytes, &i, end)
      let isUsual = u < 0x7F ? u >= 0x20 : u > 0xAD && u < 0x300
      let verdict = isUsual ? .show : Safety.verdict(u, after: before, next: peek(bytes, i, end))
      before = u
      switch verdict {
      case .drop:
        pending?.end = i
        continue
      case .mark where pending != nil && pending?.isLineBreak == false:
        if let marks = pending?.marks, marks.count < mostMarks { pending?.marks.append(u) }
        pending?.end = i
        continue
      case .standIn(Safety.replacement)
      where pending?.isStandIn == true && pending?.scalar == Safety.replacement:
        pending?.end = i
        continue
      default: break
      }
      if let glyph = pending, !body(glyph) { return }
      pending = glyph(u, verdict, start, i)
    }
    if let glyph = pending { _ = body(glyph) }
  }

  private static func glyph(_ u: UInt32, _ verdict: Safety.Verdict, _ start: Int, _ end: Int) -> Glyph {
    switch verdict {
    case .show: Glyph(scalar: u, width: Width.of(u), start: start, end: end)
    case .standIn(let s): Glyph(scalar: s, width: 1, start: start, end: end, isStandIn: true)
    // A mark with nothing before it stands on a space.
    case .mark: Glyph(scalar: 0x20, marks: CellMarks([u]), width: 1, start: start, end: end)
    case .lineBreak: Glyph(scalar: 0x20, width: 1, start: start, end: end, isLineBreak: true)
    case .blank, .drop: Glyph(scalar: 0x20, width: 1, start: start, end: end)
    }
  }

  private static func peek(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int) -> UInt32 {
    var i = i
    return i < end ? scalar(bytes, &i, end) : 0
  }

  /// Decodes one scalar; bytes that are no UTF-8 give U+FFFD one by one.
  private static func scalar(_ p: UnsafeBufferPointer<UInt8>, _ i: inout Int, _ end: Int) -> UInt32 {
    let a = UInt32(p[i])
    i += 1
    if a < 0x80 { return a }
    let more = a >= 0xF0 ? 3 : a >= 0xE0 ? 2 : 1
    guard a >= 0xC2, a < 0xF5, i + more <= end else { return Safety.replacement }
    var value = a & (more == 3 ? 0x07 : more == 2 ? 0x0F : 0x1F)
    for k in 0..<more {
      let b = UInt32(p[i + k])
      guard b & 0xC0 == 0x80 else { return Safety.replacement }
      value = value << 6 | b & 0x3F
    }
    let least: UInt32 = more == 3 ? 0x10000 : more == 2 ? 0x800 : 0x80
    guard value >= least, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else {
      return Safety.replacement
    }
    i += more
    return value
  }
}
