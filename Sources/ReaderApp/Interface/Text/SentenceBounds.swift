import Reader

/// Finds the sentence around a place for the eye of the reader; the analysis has its own, finer idea.
nonisolated enum SentenceBounds {
  /// The sentence in which the offset lies.
  static func sentence(at offset: Int, in document: Document) -> Range<Int> {
    let bytes = document.bytes
    let limits = paragraph(at: offset, in: document)
    var start = limits.lowerBound
    for at in starts(in: limits, bytes) {
      if at > offset { return start..<at }
      start = at
    }
    return start..<limits.upperBound
  }

  /// Where sentences begin in a stretch of text.
  static func starts(in range: Range<Int>, _ bytes: [UInt8]) -> [Int] {
    var found = [range.lowerBound]
    var i = range.lowerBound
    while i < range.upperBound {
      defer { i += 1 }
      guard bytes[i] == 0x2E || bytes[i] == 0x21 || bytes[i] == 0x3F else { continue }
      var k = i + 1
      // Closing marks and spaces behind the stop, in any order.
      var spaces = 0
      while k < range.upperBound, let length = closing(bytes, k) {
        if length.isSpace { spaces += 1 }
        k += length.bytes
      }
      if spaces > 0, k < range.upperBound, opens(bytes, k), !isInitial(bytes, i, range.lowerBound) {
        found.append(k)
      }
    }
    return found
  }

  static func paragraph(at offset: Int, in document: Document) -> Range<Int> {
    for p in document.paragraphs where Int(p.span.start) <= offset && offset < Int(p.span.end) {
      return max(0, Int(p.span.start))..<min(Int(p.span.end), document.bytes.count)
    }
    return 0..<document.bytes.count
  }

  private static func closing(_ b: [UInt8], _ i: Int) -> (bytes: Int, isSpace: Bool)? {
    switch b[i] {
    case 0x20, 0x0A: return (1, true)
    case 0x22 where i + 1 < b.count && (b[i + 1] == 0x20 || b[i + 1] == 0x0A): return (1, false)
    case 0x29: return (1, false)
    case 0xC2 where i + 1 < b.count && b[i + 1] == 0xA0: return (2, true)
    case 0xC2 where i + 1 < b.count && b[i + 1] == 0xBB: return (2, false)
    case 0xE2 where i + 2 < b.count && b[i + 1] == 0x80 && (b[i + 2] == 0x9D || b[i + 2] == 0x99):
      return (3, false)
    default: return nil
    }
  }

  /// A capital, a digit, a dash or an opening mark.
  private static func opens(_ b: [UInt8], _ i: Int) -> Bool {
    switch b[i] {
    case 0x41...0x5A, 0x22, 0x2D, 0x30...0x39: true
    case 0xC3: i + 1 < b.count && b[i + 1] < 0x9F
    case 0xC2: i + 1 < b.count && b[i + 1] == 0xAB
    case 0xE2: true
    default: false
    }
  }

  /// `M. Untel`, `J. Untel`: one capital before the stop ends nothing.
  private static func isInitial(_ b: [UInt8], _ stop: Int, _ low: Int) -> Bool {
    guard b[stop] == 0x2E, stop > low, (0x41...0x5A).contains(b[stop - 1]) else { return false }
    return stop - 1 == low || b[stop - 2] == 0x20 || b[stop - 2] == 0x2D || b[stop - 2] == 0x2E
  }
}
