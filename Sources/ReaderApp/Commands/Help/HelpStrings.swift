/// What the command line says of itself, in one language.
nonisolated struct HelpStrings: Sendable {
  /// A sentence without full stop, as the palette has one for every action.
  var sentence: @Sendable (HelpEntry) -> String
  var valueName: @Sendable (HelpValue) -> String
  var complaint: @Sendable (HelpComplaint) -> String
  /// What the argument parser says in English.
  var phrases: Phrases
}
