/// What most words of a noun group are.
extension ChunkReader {
  /// A word in small letters of which no rule of `body` asks anything: it belongs to the group.
  @inline(__always) static func isPlain(_ t: Token) -> Bool {
    t.classes.isDisjoint(with: ruled) && t.phrase < 0 && t.name < 0
      && t.flags.isDisjoint(with: [.capital, .enclitic])
  }
  /// All classes that `body` and the rules that it calls ask for before they take a word.
  private static let ruled = LexSet(
    .determiner, .preposition, .pronoun, .relative, .coordinator, .subordinator, .complementizer, .negation,
    .adverb, .clitic, .objectClitic, .possessive, .auxiliary, .verb, .reporting, .number
  ).union(
    LexSet(
      .ordinal, .approximator, .month, .weekday, .timeWord, .timeUnit, .dayPart, .civility, .sourcePreposition
    ))
}
