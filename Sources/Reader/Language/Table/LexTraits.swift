/// What holds for a language as a whole; packs name these in `grammar.tsv`.
struct LexTraits: OptionSet, Hashable, Sendable {
  var rawValue: UInt32

  /// 1.5 is one and a half, 1,500 fifteen hundred.
  static let decimalPoint = LexTraits(rawValue: 1)
  /// Nouns and names stand before a noun without a preposition, and need no article: `oil price rise`.
  static let compounds = LexTraits(rawValue: 2)

  /// Many words have accents, so that a text without any was written without them.
  static let accents = LexTraits(rawValue: 4)

  static let named: [String: LexTraits] = [
    "decimalPoint": .decimalPoint, "compounds": .compounds, "accents": .accents,
  ]
}
