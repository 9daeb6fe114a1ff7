/// The identity of a dispatch that has no identifier of its own: a 64-bit hash of its words, so that line breaks,
/// spaces and the kind of quotation marks don't matter.
struct ContentID {
  private var hash = WordScanner.hashSeed
  private var isSure = true

  /// Nil where the words taken one by one may not be those of the whole text.
  var id: String? { isSure ? Self.text(hash) : nil }

  mutating func add(_ t: RawToken) {
    if t.kind == .word || t.kind == .number { add(word: t.hash) }
  }

  @inline(__always) mutating func add(word: UInt64) { hash = WordScanner.chain(hash, word) }

  /// Adds the first word of a paragraph. An apostrophe before it is read otherwise behind a line break.
  mutating func open(_ t: RawToken) {
    if t.flags.contains(.enclitic) { isSure = false }
    add(t)
  }

  static func id(of text: String) -> String { id(of: words(of: text)) }

  static func id(of words: [UInt64]) -> String {
    text(words.reduce(WordScanner.hashSeed, WordScanner.chain))
  }

  private static func text(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
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
