/// Words as the index knows them.
nonisolated enum QueryWords {
  static func fold(_ text: String) -> [String] {
    FoldedText.bytes(of: text).split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A bare word; `sanction*` finds words that begin so, `vice-président` is a phrase of two words.
  static func condition(_ text: String) -> Query.Condition? {
    let words = fold(text)
    return words.isEmpty ? nil : .words(words, isPrefix: text.hasSuffix("*"))
  }
}
