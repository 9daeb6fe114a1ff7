import ArgumentParser

/// The language that the command line speaks: the locale's.
nonisolated enum HelpLanguage {
  @TaskLocal static var strings = Languages.strings(Environment.locale)

  static func sentence(_ entry: HelpEntry) -> String { strings.sentence(entry) }

  static func wrong(_ complaint: HelpComplaint) -> ValidationError {
    ValidationError(strings.complaint(complaint))
  }

  /// Fails where there is no file for the language asked for.
  static func check(_ language: String?) throws {
    guard let language, !Languages.exists(language) else { return }
    throw wrong(.language(language, known: Languages.available()))
  }

  /// What the argument parser has put together, in this language.
  static func told(_ text: String) -> String { strings.parserSays(text) }
}

nonisolated extension ArgumentHelp {
  /// What the tables say of an option or argument.
  static func of(_ entry: HelpEntry, _ value: HelpValue? = nil) -> ArgumentHelp {
    var help = ArgumentHelp(stringLiteral: HelpLanguage.sentence(entry))
    help.valueName = value.map { HelpLanguage.strings.valueName($0) }
    return help
  }
}
