/// The identity of a dispatch that has no identifier of its own: a 64-bit hash of its words, so that line breaks,
/// spaces and the kind of quotation marks don't matter.
enum ContentID {
  static func id(of text: String) -> String {
    var text = text
    return text.withUTF8 { buffer in
      var h = WordScanner.hashSeed
      guard let base = buffer.baseAddress else { return hex(h) }
      var scanner = WordScanner(base, from: 0, to: buffer.count)
      while let t = scanner.next() {
        if t.kind == .word || t.kind == .number { h = WordScanner.chain(h, t.hash) }
      }
      return hex(h)
    }
  }

  private static func hex(_ h: UInt64) -> String {
    let digits = String(h, radix: 16)
    return "text-" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
