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
    out.reserveCapacity(w.count / 100 + 8)
    var at = 0
    var isAfterBlank = true
    let bytes = w.bytes, count = w.count
    while at < count {
      var start = at
      while start < count, isBlank(bytes[start]) { start &+= 1 }
      let (stop, scalars) = ByteScan.lineEnd(bytes, from: start, to: count)
      var width = scalars
      var end = stop
      while end > start, isBlank(bytes[end - 1]) {
        end -= 1
        width -= 1
      }
      if end > start {
        out.append(
          LayoutLine(span: Span(start, end), indent: start - at, width: width, isAfterBlank: isAfterBlank))
      }
      isAfterBlank = end == start
      at = stop + 1
    }
    return out
  }

  /// Any blank but the line feed.
  private static func isBlank(_ b: UInt8) -> Bool { b == 0x20 || (b >= 0x09 && b <= 0x0D && b != 0x0A) }
}
