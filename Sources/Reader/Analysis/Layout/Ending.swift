/// How a line or paragraph ends.
enum Ending {
  /// Whether it ends like a sentence: with a stop, inside or outside a closing mark or bracket.
  static func isStop(_ span: Span, _ w: Workspace) -> Bool {
    let b = last(span, w)
    return b == 0x2E || b == 0x21 || b == 0x3F || b == 0x85
  }

  /// Whether it ends with a full stop, as headlines don't.
  static func isFullStop(_ span: Span, _ w: Workspace) -> Bool {
    var dots = 0
    var i = Int(last(at: span, w))
    while i >= span.start, w.bytes[i] == 0x2E {
      dots += 1
      i -= 1
    }
    return dots == 1
  }

  /// The last sign behind which only marks and brackets close; 0x85 for an ellipsis.
  static func last(_ span: Span, _ w: Workspace) -> UInt8 {
    let i = last(at: span, w)
    guard i >= span.start else { return 0 }
    if w.bytes[i] == 0xA6, i >= Int(span.start) + 2, w.bytes[i - 2] == 0xE2 { return 0x85 }
    return w.bytes[i]
  }

  private static func last(at span: Span, _ w: Workspace) -> Int {
    let start = Int(span.start)
    var i = Int(span.end) - 1
    while i >= start {
      let b = w.bytes[i]
      if b == 0x22 || b == 0x29 || b == 0x5D || b == 0x20 || b == 0x27 {
        i -= 1
      } else if i > start, w.bytes[i - 1] == 0xC2, b == 0xBB || b == 0xA0 {
        i -= 2
      } else if i > start + 1, w.bytes[i - 2] == 0xE2, w.bytes[i - 1] == 0x80,
        b == 0x99 || b == 0x9D || b == 0xAF || b == 0xBA
      {
        i -= 3
      } else {
        return i
      }
    }
    return i
  }
}
