/// A line of the text without the blanks at either end.
struct LayoutLine {
  var span: Span
  /// Blanks before it, and its width, both in characters.
  var indent: Int
  var width: Int
  /// An empty line, or the start of the text, stands before it.
  var isAfterBlank: Bool

  /// All lines that are not empty.
  static func all(_ w: Workspace) -> [LayoutLine] {
    var out: [LayoutLine] = []
    var at = 0
    var isAfterBlank = true
    while at < w.count {
      var start = at
      while start < w.count, isBlank(w.bytes[start]) { start += 1 }
      var end = start
      var width = 0, trimmed = 0
      var i = start
      while i < w.count, w.bytes[i] != 0x0A {
        if w.bytes[i] & 0xC0 != 0x80 { width += 1 }
        i += 1
        if !isBlank(w.bytes[i - 1]) {
          end = i
          trimmed = width
        }
      }
      if end > start {
        out.append(
          LayoutLine(span: Span(start, end), indent: start - at, width: trimmed, isAfterBlank: isAfterBlank))
      }
      isAfterBlank = end == start
      at = i + 1
    }
    return out
  }

  /// Any blank but the line feed.
  private static func isBlank(_ b: UInt8) -> Bool { b == 0x20 || (b >= 0x09 && b <= 0x0D && b != 0x0A) }
}
