/// The identity of a dispatch that has no identifier of its own: a 64-bit hash of its words, so that line breaks,
/// spaces and the kind of quotation marks don't matter.
enum ContentID {
  static func id(of text: String) -> String { id(of: words(of: text)) }

  static func id(of words: [UInt64]) -> String {
    let digits = String(words.reduce(WordScanner.hashSeed, WordScanner.chain), radix: 16)
    return "text-" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The hashes of the words and numbers of a text, in order.
  static func words(of text: String) -> [UInt64] {
    var text = text
    return text.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return [] }
      var words: [UInt64] = []
      words.reserveCapacity(buffer.count / 5)
      var scanner = WordScanner(base, from: 0, to: buffer.count)
      while let t = scanner.next() {
        if t.kind == .word || t.kind == .number { words.append(t.hash) }
      }
      return words
    }
  }
}
