/// Type-ahead matching: every word typed must occur; the earlier and the more at a word's start, the better.
nonisolated enum Fuzzy {
  /// Lower is better; nil where a word doesn't occur.
  static func score(_ typed: Folded, in text: Folded) -> Int? {
    var total = 0
    for word in typed.bytes.split(separator: 0x20) {
      let needle = Folded(Array(word))
      guard let at = text.occurrences(of: needle).first?.lowerBound else {
        guard let spread = subsequence(Array(word), in: text.bytes) else { return nil }
        total += 1000 + spread
        continue
      }
      total += at == 0 ? 0 : at + 10
    }
    return total
  }

  /// How far apart the letters of the word lie in the text, in order.
  private static func subsequence(_ word: [UInt8], in text: [UInt8]) -> Int? {
    guard word.count > 1 else { return nil }
    var k = 0
    var first = 0
    for (i, b) in text.enumerated() where b == word[k] {
      if k == 0 { first = i }
      k += 1
      if k == word.count { return i - first }
    }
    return nil
  }
}
