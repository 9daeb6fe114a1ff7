/// What may begin at a token, as far as the token by itself can tell: most can begin nothing that a pass looks for.
struct Openings: OptionSet {
  var rawValue: UInt8
  /// A multi-word entry of the lexicon.
  static let phrase = Openings(rawValue: 1)
  /// An expression of time, an amount.
  static let time = Openings(rawValue: 2), figure = Openings(rawValue: 4)
  /// A noun group that says who somebody is.
  static let description = Openings(rawValue: 8)
  /// What every number may begin, every word with a hyphen, and every multi-word entry.
  static let measured: Openings = [.time, .figure]
}

extension Openings {
  /// What may begin at a word of such classes.
  init(_ classes: LexSet, phrase: Bool) {
    self = phrase ? .phrase : []
    if classes.hasAny(TimeReader.openers) { insert(.time) }
    if classes.hasAny(FigureReader.openers) { insert(.figure) }
    if classes.hasAny(Descriptions.openers) { insert(.description) }
  }
}
