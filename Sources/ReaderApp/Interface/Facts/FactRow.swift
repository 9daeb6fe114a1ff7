import Reader

/// One line of the facts pane: words, and the words in the text that it leads to.
nonisolated struct FactRow: Sendable, Equatable {
  nonisolated enum Kind: Sendable, Equatable {
    case section, blank, entry
    /// The second line of the entry before it.
    case detail
  }
  nonisolated enum Link: Sendable, Equatable {
    case span(Span)
    /// An entity of the dispatch: its mentions, one after the other.
    case entity(Int)
    /// A speaker's quotes, one after the other; the position among the speakers.
    case speaker(Int)
  }
  var kind: Kind
  var text: String
  /// Stands at the right: a count or a date.
  var right = ""
  var role = Role.text
  var link: Link?
  /// Position among the speakers, whose colour the line wears.
  var speaker: Int?
  /// Everything that belongs to the line, for telling whether it speaks of the sentence under the cursor.
  var spans: [Span] = []
}
