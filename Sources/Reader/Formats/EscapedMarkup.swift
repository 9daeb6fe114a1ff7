/// Markup that shows in a text because it had been escaped twice.
enum EscapedMarkup {
  /// Whether there are tags of HTML in it, and not only talk about one.
  static func isIn(_ text: String) -> Bool {
    let b = Array(text.utf8)
    var tags = 0
    var i = 0
    while i + 1 < b.count {
      guard b[i] == 0x3C else {
        i += 1
        continue
      }
      if b[i + 1] == 0x21, i + 3 < b.count, b[i + 2] == 0x2D, b[i + 3] == 0x2D { return true }
      let isClosing = b[i + 1] == 0x2F
      let from = i + (isClosing ? 2 : 1)
      let name = b[min(from, b.count)...].prefix(12).prefix { (0x30...0x39).contains($0) || isLetter($0) }
      i = max(from, i + 1)
      guard !name.isEmpty, let end = b[i...].prefix(2000).firstIndex(of: 0x3E) else { continue }
      guard names.contains(String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)) else { continue }
      tags += 1
      let hasAttribute = b[i..<end].contains(0x3D)
      if hasAttribute || isClosing || tags >= 2 { return true }
    }
    return tags > 0 && b.first == 0x3C
  }

  static func hasReference(_ text: String) -> Bool {
    text.utf8.contains(0x26) && MarkupText.decoded(text) != text
  }

  /// The beginning of a tag that the end of the text cuts: `p class="prs`.
  static func isCutTag(_ b: ArraySlice<UInt8>) -> Bool {
    let name = b.prefix(12).prefix { isLetter($0) || (0x30...0x39).contains($0) }
    guard b.count < 4000, name.count < b.count, b[b.startIndex + name.count] == 0x20 else { return false }
    return names.contains(String(decoding: name.map { $0 | 0x20 }, as: UTF8.self))
  }

  private static func isLetter(_ b: UInt8) -> Bool { (0x61...0x7A).contains(b | 0x20) }

  private static let names = HTMLNames.fragment.union(HTMLNames.block).union(HTMLNames.void).union([
    "script", "style", "iframe", "u", "small", "sup", "sub", "video", "audio", "object",
  ])
}
