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
    /// A folded section, to be unfolded.
    case section(String)
  }
  var kind: Kind
  var text: String
  /// Stands at the right: a count or a date.
  var right = ""
  /// The same in fewer columns, for where the whole would cut the words.
  var shortRight: String?
  var role = Role.text
  var link: Link?
  /// Position among the speakers, whose colour the line wears.
  var speaker: Int?
  /// Everything that belongs to the line, for telling whether it speaks of the sentence under the cursor.
  var spans: [Span] = []
  /// Length of the bar beside the count, of the longest one in the section; nil without.
  var share: Double?
  var isFolded = false

  /// Whether the line names a speaker, and the lines below hold the words.
  var isSpeaker: Bool { if case .speaker = link { true } else { false } }
}
