import Foundation

/// Words as the index knows them: small letters without accents, apostrophes and hyphens dividing.
nonisolated enum QueryWords {
  static func fold(_ text: String) -> [String] {
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

  /// A bare word; `sanction*` finds words that begin so, `vice-président` is a phrase of two words.
  static func condition(_ text: String) -> Query.Condition? {
    let words = fold(text)
    return words.isEmpty ? nil : .words(words, isPrefix: text.hasSuffix("*"))
  }
}
