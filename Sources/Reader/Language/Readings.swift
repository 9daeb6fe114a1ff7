/// All readings of a word or phrase, one variant after the other, read from the lexicon as they are asked for.
struct Readings: Sequence, IteratorProtocol {
  private let lexicon: Lexicon
  private var variant: Int
  /// The variants still to come, a bit for each from `variant` on.
  private var rest: UInt32
  private var position = 0

  init(_ lexicon: Lexicon, first: Int32, variants: UInt32) {
    self.lexicon = lexicon
    variant = Int(first)
    rest = first < 0 ? 0 : variants
  }

  mutating func next() -> Reading? {
    while rest != 0 {
      if rest & 1 != 0, position < lexicon.readingCount(variant) {
        position += 1
        return lexicon.reading(variant, position - 1)
      }
      rest >>= 1
      variant += 1
      position = 0
    }
    return nil
  }
}
