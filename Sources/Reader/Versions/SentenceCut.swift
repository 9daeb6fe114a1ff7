/// Cuts a text into sentences by its signs alone: the same way in every version, which is all that comparing needs.
enum SentenceCut {
  /// UTF-8 spans without the blanks around them.
  static func spans(of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> [Span] {
    var out: [Span] = []
    var start = range.lowerBound
    func add(_ end: Int) {
      var (a, b) = (start, end)
      while a < b, bytes[a] <= 0x20 { a += 1 }
      while b > a, bytes[b - 1] <= 0x20 { b -= 1 }
      if a < b { out.append(Span(a, b)) }
      start = end
    }
    var i = start
    while i < range.upperBound {
      if bytes[i] == 0x0A, isBlankLine(bytes, i, range) {
        add(i)
      } else if isStop(bytes, i, range) {
        var end = i + 1
        while end < range.upperBound, isClosing(bytes[end]) { end += 1 }
        if end < range.upperBound, bytes[end] <= 0x20, beginsSentence(bytes, end, range) {
          add(end)
          i = end
          continue
        }
      }
      i += 1
    }
    add(range.upperBound)
    return out
  }

  private static func isBlankLine(_ b: UnsafeBufferPointer<UInt8>, _ at: Int, _ range: Range<Int>) -> Bool {
    var i = at + 1
    while i < range.upperBound, b[i] == 0x20 || b[i] == 0x09 || b[i] == 0x0D { i += 1 }
    return i < range.upperBound && b[i] == 0x0A
  }

  /// `.`, `!`, `?` and `…`
  private static func isStop(_ b: UnsafeBufferPointer<UInt8>, _ i: Int, _ range: Range<Int>) -> Bool {
    if b[i] == 0x2E || b[i] == 0x21 || b[i] == 0x3F { return true }
    return b[i] == 0xA6 && i >= range.lowerBound + 2 && b[i - 1] == 0x80 && b[i - 2] == 0xE2
  }

  /// Quotation marks and brackets, byte by byte: `"`, `)`, `»`, `”`, and the no-break spaces before them.
  private static func isClosing(_ b: UInt8) -> Bool {
    b == 0x22 || b == 0x29 || b == 0x5D || b == 0x27 || b >= 0x80
  }

  /// A small letter goes on with the sentence.
  private static func beginsSentence(_ b: UnsafeBufferPointer<UInt8>, _ at: Int, _ range: Range<Int>) -> Bool
  {
    var i = at
    while i < range.upperBound, b[i] <= 0x20 { i += 1 }
    return i >= range.upperBound || !(0x61...0x7A).contains(b[i])
  }
}
