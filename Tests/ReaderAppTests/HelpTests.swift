import ArgumentParser
import Testing

@testable import ReaderApp

/// What the command line says of itself, in French.
@Suite @MainActor struct HelpTests {
  private func told(_ arguments: [String], _ strings: Strings = .french) -> String {
    HelpLanguage.$strings.withValue(strings) {
      do {
        _ = try Depeche.parseAsRoot(arguments)
        return ""
      } catch { return HelpLanguage.told(Depeche.fullMessage(for: error, columns: 100)) }
    }
  }

  private func help(_ command: ParsableCommand.Type, _ strings: Strings = .french) -> String {
    HelpLanguage.$strings.withValue(strings) {
      HelpLanguage.told(Depeche.helpMessage(for: command, columns: 100))
    }
  }

  /// Words of the argument parser that must not be left.
  nonisolated private static let english = [
    "OVERVIEW", "SUBCOMMANDS", "default", "values", "Show", "See ", "Error", "Unknown", "Missing", "invalid",
    "subcommand", "value", "Unexpected", "information",
  ]

  private func expectFrench(_ text: String) {
    for word in Self.english {
      let isLeft = text.split(separator: "\n").contains { $0.contains(word) && !$0.contains("--default") }
      #expect(!isLeft, "“\(word)” in:\n\(text)")
    }
  }

  @Test func helpOfEveryCommandIsFrench() {
    for command in Depeche.configuration.subcommands {
      let help = self.help(command)
      #expect(help.contains("USAGE\u{A0}: depeche"))
      expectFrench(help)
    }
    let help = self.help(Depeche.self)
    #expect(help.contains("COMMANDES\u{A0}:") && help.contains("Montrer cette aide"))
    expectFrench(help)
  }

  @Test(arguments: [
    (["--them", "x"], "option inconnue «\u{A0}--them\u{A0}»\u{A0}; vouliez-vous dire «\u{A0}--theme\u{A0}»"),
    (["shot", "--size"], "il manque la valeur de «\u{A0}--size <colonnes×lignes>\u{A0}»"),
    (["shot", "--size", "12"], "--size attend des colonnes et des lignes"),
    (["shot", "--language", "xx"], "il n’y a pas de langue «\u{A0}xx\u{A0}»"),
    (["explain"], "il manque l’argument «\u{A0}<fichier>\u{A0}»"),
    (["corrections", "x"], "argument inattendu «\u{A0}x\u{A0}»"),
    (
      ["parse", "--jobs", "beaucoup"],
      "la valeur «\u{A0}beaucoup\u{A0}» ne convient pas à «\u{A0}--jobs <n>\u{A0}»"
    ),
    (["--select", "tout"], "valeurs admises\u{A0}:"),
    (["shot", "--svg", "--text"], "«\u{A0}--text\u{A0}» contredit «\u{A0}--svg\u{A0}»"),
  ]) func errorsAreFrench(_ arguments: [String], _ wanted: String) {
    let text = told(arguments)
    #expect(text.contains(wanted), "\(text)")
    expectFrench(text)
  }

  @Test func englishStaysAsTheParserSaysIt() {
    #expect(help(Depeche.self, .english).contains("SUBCOMMANDS:"))
    #expect(told(["--them", "x"], .english).contains("Did you mean '--theme'?"))
  }

  /// The sign stands below the place, whatever is put before the sentence.
  @Test func mistakesInQueriesArePointedAt() {
    do {
      _ = try QueryArgument.parse(["pont", "spaker:x"])
      Issue.record("no mistake")
    } catch {
      let lines = Depeche.fullMessage(for: error).split(separator: "\n")
      #expect(lines.dropFirst() == ["  pont spaker:x", "       ^"])
    }
  }

  /// Sentences of tables stand without full stop, and French sets its signs off by blanks that don't break.
  @Test func sentencesAreSetAsTheLanguageWants() {
    for strings in [Strings.english, .french] {
      for entry in HelpEntry.allCases where !"\(entry)".hasSuffix("More") {
        #expect(!strings.sentence(entry).hasSuffix("."), "\(entry)")
      }
    }
    for (key, text) in Strings.french.all where !Self.isLeftAlone(key) { expectTypography(text) }
  }

  /// Dispatches are typed as agencies type them, and rules are no words.
  private static func isLeftAlone(_ key: String) -> Bool {
    ["tour.", "plural.", "query.mistakes.", "parser."].contains { key.hasPrefix($0) }
  }

  private func expectTypography(_ text: String) {
    for sign in [" :", " ;", " ?", " !", " »", "« "] { #expect(!text.contains(sign), "\(text)") }
    #expect(!text.contains("'"), "\(text)")
  }
}
