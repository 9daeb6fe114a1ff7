/// What the words between marks look like.
extension Unspoken {
  /// The number of words.
  static func words(_ tokens: Range<Int>, _ w: Workspace) -> Int {
    tokens.reduce(0) { $0 + (w.tokens[$1].kind == .word || w.tokens[$1].kind == .number ? 1 : 0) }
  }

  /// Whether the words look like a title: every word of weight with a capital, or of another language.
  static func looksLikeTitle(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    var capitals = 0, small = 0, unknown = 0
    for t in tokens where w.tokens[t].kind == .word {
      if w.tokens[t].flags.contains(.allCaps) { return false }
      if w.tokens[t].isCapital {
        capitals += 1
      } else if w.tokens[t].classes.isEmpty {
        unknown += 1
      } else {
        small += 1
      }
    }
    guard let first = tokens.first, w.tokens[first].isCapital else { return false }
    return capitals >= 2 && small + unknown <= capitals / 2 + 1
  }
}
