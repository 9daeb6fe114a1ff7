import Foundation

/// Words as the index knows them: small letters without accents, apostrophes and hyphens dividing.
nonisolated enum QueryWords {
  static func fold(_ text: String) -> [String] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return ascii(text) }
    var words: [String] = []
    var word = ""
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word += scalar.properties.lowercaseMapping
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func ascii(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for b in text.utf8 {
      let low = b | 0x20
      if low &- 0x61 < 26 || b &- 0x30 < 10 {
        word.append(b < 0x41 ? b : low)
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
  }

  /// A bare word; `sanction*` finds words that begin so, `vice-président` is a phrase of two words.
  static func condition(_ text: String) -> Query.Condition? {
    let words = fold(text)
    return words.isEmpty ? nil : .words(words, isPrefix: text.hasSuffix("*"))
  }
}
