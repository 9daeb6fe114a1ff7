/// Finds the paragraphs and what each is: note, headline, byline, lead, body, crosshead, credit.
enum Layout {
  static func run(_ w: Workspace) {
    var at = 0
    var isFirst = true
    while at < w.count {
      while at < w.count, isBlank(w.bytes[at]) { at += 1 }
      guard at < w.count else { break }
      var end = at
      var i = at
      while i < w.count {
        if w.bytes[i] == 0x0A, blankLineFollows(w, i) { break }
        i += 1
        if !isBlank(w.bytes[i - 1]) { end = i }
      }
      w.zones.append(Zone(span: Span(at, end), role: isFirst ? .lead : .body))
      isFirst = false
      at = i
    }
  }

  private static func isBlank(_ b: UInt8) -> Bool { b == 0x20 || (b >= 0x09 && b <= 0x0D) }

  private static func blankLineFollows(_ w: Workspace, _ newline: Int) -> Bool {
    var i = newline + 1
    while i < w.count, w.bytes[i] == 0x20 || w.bytes[i] == 0x09 || w.bytes[i] == 0x0D { i += 1 }
    return i >= w.count || w.bytes[i] == 0x0A
  }
}
