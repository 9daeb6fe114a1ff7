/// The subjects of the clauses before, for the pronouns that take them up.
struct SubjectMemory {
  private struct Entry {
    var words: Range<Int>
    var sentence: Int
  }
  private var plural: Entry?

  /// The noun group that a plural pronoun stands for; other words stand for themselves.
  func resolve(_ words: Range<Int>, _ sentence: Int, _ w: Workspace) -> Range<Int> {
    guard let t = words.first, words.count == 1, Self.isPluralPronoun(t, w) else { return words }
    guard let p = plural, sentence - p.sentence <= 2 else { return words }
    return p.words
  }

  mutating func note(_ words: Range<Int>, _ sentence: Int, _ w: Workspace) {
    guard let t = words.first, !Self.isPronoun(t, words, w) else { return }
    let f = w.features(t, .determiner).union(w.features(t, .possessive))
    guard
      f.contains(.plural)
        || f.isDisjoint(with: .singular) && (w.tokens[t].kind == .number || w.tokens[t].has(.number))
    else { return }
    plural = Entry(words: words, sentence: sentence)
  }

  private static func isPluralPronoun(_ t: Int, _ w: Workspace) -> Bool {
    var f: Features = []
    for r in w.readings(t) where [.pronoun, .clitic].contains(r.lexClass) { f.formUnion(r.features) }
    return f.contains(.third) && f.contains(.plural) && !f.contains(.singular)
  }

  private static func isPronoun(_ t: Int, _ words: Range<Int>, _ w: Workspace) -> Bool {
    words.count == 1 && w.tokens[t].classes.hasAny(LexSet(.pronoun, .clitic))
  }
}
