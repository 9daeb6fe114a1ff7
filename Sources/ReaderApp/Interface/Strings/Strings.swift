import Reader

/// The words of the interface in one language. A further language is one more file that fills this in.
nonisolated struct Strings: Sendable {
  var code: String
  // Panes and sections.
  var dispatches: String
  var dispatch: String
  var text: String
  var facts: String
  var speakers: String
  var persons: String
  var places: String
  var organizations: String
  var others: String
  var timeline: String
  var figures: String
  var relations: String
  var thisSentence: String
  // Pieces.
  var by: String
  var unsureMark: String
  var negatedMark: String
  var noSpeaker: String
  var nothingHere: String
  var noDispatch: String
  var noText: String
  var reading: String
  var tooSmall: String
  var hiddenCharacters: String
  /// Before what is said of a picture, in line mode.
  var caption: String
  var hints: [(Action, String)]
  /// What the key that leaves is called where it only goes back.
  var backWord: String
  /// A list in which nothing is left.
  var nothingMatches: String
  var version: @Sendable (Int) -> String
  var urgency: @Sendable (Int) -> String
  var quoted: @Sendable (String) -> String
  /// EDTF as a date to read.
  var date: @Sendable (String) -> String
  /// The same in a few columns.
  var shortDate: @Sendable (String) -> String
  var figureKind: @Sendable (Figure.Kind) -> String
  var factKind: @Sendable (Fact.Kind) -> String
  var modality: @Sendable (Fact.Modality) -> String
  var noteKind: @Sendable (Note.Kind) -> String
  var quoteCount: @Sendable (Int) -> String
  var dispatchCount: @Sendable (Int) -> String
  var progress: @Sendable (_ read: Int, _ found: Int) -> String
  var quotePlace: @Sendable (_ place: Int, _ of: Int) -> String
  var ofCount: @Sendable (_ place: Int, _ of: Int) -> String
  // Prompts and popups.
  var searchPrompt: String
  var pipePrompt: String
  var filterTitle: String
  var paletteTitle: String
  var helpTitle: String
  var themeTitle: String
  var filterChip: @Sendable (String) -> String
  var helpFoot: String
  // Messages.
  var noQuote: String
  var noMoreQuotes: String
  var noEntity: String
  var noFurther: String
  var noJump: String
  var noSearch: String
  var notFound: @Sendable (String) -> String
  var copied: @Sendable (_ characters: Int) -> String
  var noSpeakers: String
  // Changing, correcting, exporting.
  var changes: ChangeStrings
  // What the command line says.
  var help: HelpStrings
  var check: CheckStrings
  var markedRead: @Sendable (Int) -> String
  var commandFailed: @Sendable (String) -> String
  var returnKey: String
  var countPrefix: String
  var problem: @Sendable (ConfigProblem) -> String
  var groupName: @Sendable (Action.Group) -> String
  var sentence: @Sendable (Action) -> String
  var attribution:
    @Sendable (_ quote: String, _ speaker: String?, _ role: String?, _ source: [String]) -> String
  /// A direct quote in line mode.
  var plainQuote: @Sendable (_ place: Int, _ of: Int, _ speaker: String?) -> String

  /// What keys that write nothing are called, where that is not what `keys.toml` calls them.
  var keyNames: [String: String] = [:]

  /// Keys as this language calls them: `maj-Tab`, `Espace`.
  func key(_ label: String) -> String {
    if keyNames.isEmpty { return label }
    return label.split(separator: " ").map { name in
      let parts = name.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
      // `-` and `ctrl--` are characters.
      if parts.contains("") { return String(name) }
      return parts.map { keyNames[$0] ?? $0 }.joined(separator: "-")
    }.joined(separator: " ")
  }

  /// The language of a locale's name (`fr_FR.UTF-8`); English where it is neither.
  static func language(_ locale: String) -> Strings {
    locale.hasPrefix("fr") ? french : english
  }
}
