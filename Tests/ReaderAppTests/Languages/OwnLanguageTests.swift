import Foundation
import Reader
import Testing

@testable import ReaderApp

/// A language that somebody has put beside the configuration as one file.
@Suite @MainActor struct OwnLanguageTests {
  private func read(_ text: String) -> Strings {
    Languages.read("qu", ConfigText(file: "languages/qu.toml", text: text))
  }

  private func told(_ text: String) -> [String] { read(text).problems.map { Strings.english.problem($0) } }

  /// With the file in a folder of the configuration.
  private func inFolder<T>(_ name: String, _ text: String, _ body: (String) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "depeche-\(UUID().uuidString)")
    let languages = folder.appending(path: "depeche/languages")
    try FileManager.default.createDirectory(at: languages, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try text.write(to: languages.appending(path: name), atomically: true, encoding: .utf8)
    return try body(folder.path())
  }

  private static let mini = """
    [plural]
    one = "n = 1"
    few = "n % 10 = 2..4 and n % 100 != 12..14"
    [typography]
    before = { "!" = "\\u202F" }
    [panes]
    dispatches = "Depe !"
    facts = "Fakti"
    [panes.hints]
    help = "helpo"
    [counts]
    dispatches = { one = "{count} depo", few = "{count} depi", other = "{count} depoj" }
    [dates]
    short = "{year}.{month}.{day}"
    [numbers]
    group = "'"
    """

  @Test func isLaidOverEnglish() {
    let strings = read(Self.mini)
    #expect(strings.problems == [])
    #expect(strings[.dispatches] == "Depe\u{202F}!")
    #expect(strings[.text] == "Text")
    #expect(
      [1, 3, 12, 22, 1012].map { strings.count(.dispatchCount, $0) } == [
        "1 depo", "3 depi", "12 depoj", "22 depi", "1'012 depoj",
      ])
    // English forms by the language's own rules.
    #expect([1, 3, 5].map { strings.count(.quoteCount, $0) } == ["1 quote", "3 quotes", "5 quotes"])
    #expect(strings.shortDate("2026-03-01") == "26.03.01")
  }

  @Test func isChosenByLocaleAndByName() throws {
    try inFolder("qu.toml", Self.mini) { folder in
      let folder = folder + "/depeche"
      #expect(Languages.strings("qu_PE.UTF-8", folder: folder)[.facts] == "Fakti")
      #expect(Languages.strings("qu", folder: folder).code == "qu")
      #expect(Languages.strings("fr_FR.UTF-8", folder: folder).code == "fr")
      for other in ["C", "", "de_DE", "../qu", "POSIX", "en_GB.UTF-8"] {
        #expect(Languages.strings(other, folder: folder).code == "en", "\(other)")
      }
      #expect(Languages.exists("fr_FR.UTF-8", folder: folder) && !Languages.exists("qu/x", folder: folder))
      #expect(Languages.exists("qu", folder: folder) && !Languages.exists("de", folder: folder))
    }
  }

  @Test func partOfALanguageThatIsThereIsLaidOverIt() throws {
    try inFolder("fr.toml", "[panes]\nfacts = \"Données\"\n") { folder in
      let strings = Languages.strings("fr_CA", folder: folder + "/depeche")
      #expect(strings[.facts] == "Données" && strings[.text] == "Texte")
      #expect(strings.count(.dispatchCount, 0) == "0 dépêche")
    }
  }

  @Test func mistakesAreToldWithTheirPlace() {
    let told = told(
      """
      [plural]
      one = "n is 1"
      few = "n = 2..4"
      [panes]
      dispatchs = "x"
      text = 3
      [finding]
      of = "{place} von {total}"
      [working]
      copied.one = "ein Zeichen"
      copied.other = "{count} Zeichen"
      [counts]
      quotes = { other = "{count} Zitate" }
      [typography]
      befor = {}
      """)
    func has(_ place: String, _ words: String...) {
      #expect(
        told.contains { line in
          line.hasPrefix("languages/qu.toml:\(place): ") && words.allSatisfy(line.contains)
        },
        "\(place) \(words) in \(told)")
    }
    has("2:7", "“one”", "n = 1")
    has("5:1", "panes.dispatchs", "panes.dispatches")
    has("6:8", "“text”")
    has("8:19", "{total}", "{place}, {count}")
    has("8:6", "{count}")
    has("10:14", "working.copied", "few")
    has("13:10", "counts.quotes", "few")
    has("15:1", "befor")
    #expect(told.count == 8, "\(told)")
  }

  @Test func brokenFilesLeaveEnglish() {
    let strings = read("[panes\n")
    #expect(strings[.facts] == "Facts")
    #expect(strings.problems.first?.line == 1)
  }

  /// The program itself, as somebody would run it who has only written the file.
  @Test func theProgramSpeaksIt() throws {
    try inFolder("qu.toml", Self.mini) { folder in
      let dispatch = URL(fileURLWithPath: folder).appending(path: "a.txt")
      try "VALMOREL, 2 mars (École) - Le pont est fermé.\n".write(
        to: dispatch, atomically: true, encoding: .utf8)
      let screen = try run(["shot", "--size", "140x20", "--language", "qu", dispatch.path()], folder, "C")
      #expect(screen.contains("Depe\u{202F}!") && screen.contains("helpo") && screen.contains("Fakti"))
      let byLocale = try run(["shot", "--size", "140x20", dispatch.path()], folder, "qu_PE.UTF-8")
      #expect(byLocale == screen)
      #expect(try run(["check", dispatch.path()], folder, "qu_PE.UTF-8").contains("1 depo"))
    }
  }

  private func run(_ arguments: [String], _ folder: String, _ locale: String) throws -> String {
    let process = Process(), pipe = Pipe()
    process.executableURL = try builtProgram()
    process.arguments = arguments
    process.environment = [
      "XDG_CONFIG_HOME": folder, "LC_ALL": locale, "HOME": folder, "PATH": "/usr/bin:/bin",
    ]
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

/// The pieces that files of languages are read with.
@Suite struct LanguagePiecesTests {
  private func category(_ rules: [String: String], _ n: Int) -> String {
    let texts = Dictionary(uniqueKeysWithValues: rules.map { ("plural.\($0)", $1) })
    return PluralRules.read(texts).rules.category(of: n)
  }

  @Test func pluralsFollowTheirRules() {
    #expect(category(["one": "i = 0,1"], 0) == "one")
    #expect(category(["one": "n = 1"], 0) == "other")
    let polish = [
      "one": "n = 1", "few": "n % 10 = 2..4 and n % 100 != 12..14",
      "many": "n != 1 and n % 10 = 0..1 or n % 10 = 5..9 or n % 100 = 12..14",
    ]
    #expect(
      [1, 2, 5, 12, 22, 112, 100, 101].map { category(polish, $0) }
        == ["one", "few", "many", "many", "few", "many", "many", "many"])
    let arabic = [
      "zero": "n = 0", "one": "n = 1", "two": "n = 2", "few": "n % 100 = 3..10", "many": "n % 100 = 11..99",
    ]
    #expect(
      [0, 1, 2, 3, 11, 100].map { category(arabic, $0) } == ["zero", "one", "two", "few", "many", "other"])
    #expect(category([:], 1) == "other")
    #expect(category(["one": "n = 1"], .min) == "other")
  }

  @Test(arguments: ["", "n", "n =", "n = a", "x = 1", "n % 0 = 1", "n = 4..2", "n = 1 and", "or", "n = 1 or"])
  func rulesThatMeanNothingAreNone(_ text: String) {
    #expect(PluralRules.read(["plural.one": text]).wrong == ["one"])
  }

  @Test func onlyHolesAreFilled() {
    #expect(Template.filled("{a} {b} {\"id\"} {", { $0 == "a" ? "{b}" : nil }) == "{b} {b} {\"id\"} {")
    #expect(Template.filled("{a}é{a-b}", { "\($0)!" }) == "a!éa-b!")
    #expect(Template.holes(in: "{x} {} {X} {x y} {y") == ["x"])
  }

  @Test func blanksBesideSignsAreSet() {
    let french = Typography(before: [":": "\u{A0}", "?": "\u{202F}", "»": "\u{A0}"], after: ["«": "\u{A0}"])
    #expect(french.set("« ? » : a") == "«\u{A0}?\u{A0}»\u{A0}: a")
    #expect(french.set("a ? b") == "a\u{202F}? b")
  }

  @Test func phrasesOfOthersAreFound() {
    #expect(Phrases.troubles.translated("</b> ends <a>", into: .french) == "</b> ferme <a>")
    #expect(Phrases.troubles.translated("3 fields, not 2", into: .french) == "3 champs au lieu de 2")
    #expect(Phrases.troubles.translated("something else", into: .french) == nil)
  }
}
