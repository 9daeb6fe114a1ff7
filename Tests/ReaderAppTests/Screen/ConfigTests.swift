import Foundation
import Testing

@testable import ReaderApp

/// Keys and themes as files.
@Suite @MainActor struct ConfigTests {
  private func keys(_ text: String) -> (KeyMap, [ConfigProblem]) {
    var map = Settings(folder: nil).keyMap
    let problems = KeyMapFile.read(ConfigText(file: "keys.toml", text: text), into: &map)
    return (map, problems)
  }

  @Test func shippedKeysAndThemesAreRight() {
    let settings = Settings(folder: nil)
    #expect(settings.problems == [])
    for name in settings.themes.names {
      var problems: [ConfigProblem] = []
      #expect(settings.themes.theme(name, &problems) != nil)
      #expect(problems == [], "\(name)")
    }
  }

  @Test func everyActionHasAKey() {
    let map = Settings(folder: nil).keyMap
    for action in Action.allCases { #expect(!map.keys(for: action).isEmpty, "\(action.rawValue)") }
  }

  @Test func ownKeysGoOverTheShippedOnes() {
    let (map, problems) = keys(
      "[keys]\n\"x\" = \"next-quote\"\n\"n\" = \"none\"\n[keys.list]\n\"g g\" = [\"first\", \"open\"]\n")
    #expect(problems == [])
    #expect(map.match([Key(.character("x"))], in: .body) == .actions([.nextQuote]))
    #expect(map.match([Key(.character("n"))], in: .body) == .none)
    let g = Key(.character("g"))
    #expect(map.match([g, g], in: .list) == .actions([.first, .activate]))
  }

  @Test func wrongKeysAreToldWithLineAndNearestName() {
    let (_, problems) = keys(
      "[keys]\n\"j\" = \"next\"\n\"x\" = \"nxt-quote\"\n\"Entre\" = \"open\"\n\"y\" = 3\n[keys.corps]\n\"a\" = \"open\"\n"
    )
    let told = problems.map { Strings.english.problem($0) }
    #expect(told.contains { $0.hasPrefix("keys.toml:3:8: ") && $0.contains("did you mean “next-quote”") })
    #expect(told.contains { $0.hasPrefix("keys.toml:4:2: ") && $0.contains("Entre") })
    #expect(told.contains { $0.hasPrefix("keys.toml:5:7: ") })
    #expect(told.contains { $0.hasPrefix("keys.toml:6:2: ") && $0.contains("keys.body") })
  }

  @Test func brokenFilesAreToldAndLeft() {
    let (map, problems) = keys("[keys\n")
    #expect(problems.first?.line == 1)
    #expect(map.match([Key(.character("j"))], in: .list) == .actions([.next]))
  }

  @Test func themesInheritAndAreChecked() {
    var themes = Themes()
    themes.add(
      "mine",
      ConfigText(
        file: "mine.toml",
        text:
          "inherits = \"nuit\"\n[palette]\none = \"#010203\"\n[roles]\n\"quote.dirct\" = \"one\"\n\"date\" = \"gould\"\n"
      ))
    var problems: [ConfigProblem] = []
    let theme = themes.theme("mine", &problems)
    #expect(theme?.speakers.first?.foreground == .rgb(1, 2, 3))
    #expect(theme?.patch(.text).background == .rgb(0x14, 0x18, 0x1F))
    let told = problems.map { Strings.english.problem($0) }
    #expect(told.contains { $0.hasPrefix("mine.toml:5:2: ") && $0.contains("“quote.direct”") })
    #expect(told.contains { $0.hasPrefix("mine.toml:6:11: ") && $0.contains("gould") })
  }

  @Test func themesThatInheritFromThemselvesEnd() {
    var themes = Themes()
    themes.add("a", ConfigText(file: "a.toml", text: "inherits = \"b\""))
    themes.add("b", ConfigText(file: "b.toml", text: "inherits = \"a\""))
    var problems: [ConfigProblem] = []
    #expect(themes.theme("a", &problems) != nil)
    #expect(problems.contains { $0.what == .loop("a") })
  }

  @Test func keyNamesGoThereAndBack() {
    for name in ["j", "ctrl-d", "alt-x", "shift-Tab", "F10", "Space", "PageDown", "é", "alt-<"] {
      #expect(Key(name: name)?.name == name)
    }
    #expect(Key(name: "nope") == nil)
    #expect(Key(name: "ctrl-") == nil)
  }
}

extension Setting {
  /// What `Config` has without a file, as TOML.
  fileprivate var usual: String {
    let config = Config()
    return switch kind {
    case .flag(let path): String(config[keyPath: path])
    case .number(_, let path): String(config[keyPath: path])
    case .choice(_, let path), .text(let path), .language(let path): "\"\(config[keyPath: path])\""
    }
  }
}

/// The program carries copies of the files that are edited; they must be the same.
@Suite struct BuiltinFiles {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private func expect(_ path: String, _ text: String) throws {
    if Snapshot.isRecording { try Data(text.utf8).write(to: Self.root.appending(path: path)) }
    #expect(
      try Self.text(path) == text, "\(path) is stale: DEPECHE_RECORD=1 swift test --filter BuiltinFiles")
  }

  @Test(arguments: [
    ("Config/keys.toml", "Keys/BuiltinKeys", "The keys that the program starts with."),
    ("Config/syllables.toml", "Text/BuiltinSyllables", "How the words of languages are parted."),
  ])
  func oneFile(config: String, made: String, about: String) throws {
    let source = """
      // Made from \(config) by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
      // swift-format-ignore-file

      /// \(about)
      nonisolated enum \(made.split(separator: "/").last ?? "") {
        static let text = #\"\"\"
      \(try Self.text(config))\"\"\"#
      }

      """
    try expect("Sources/ReaderApp/Interface/\(made).swift", source)
  }

  @Test func presets() throws {
    var source = """
      // Made from Config/keys-*.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit those, not this.
      // swift-format-ignore-file

      /// Keys laid over the usual ones for people with other habits.
      nonisolated enum BuiltinPresets {
        static let all = ["emacs": emacs, "vi": vi]

      """
    for name in ["emacs", "vi"] {
      source += "\n  static let \(name) = #\"\"\"\n\(try Self.text("Config/keys-\(name).toml"))\"\"\"#\n"
    }
    try expect("Sources/ReaderApp/Interface/Keys/BuiltinPresets.swift", source + "}\n")
  }

  /// What the program carries of a language: its file, ready to be looked up in.
  @Test func languages() throws {
    var source = """
      // Made from Languages/*.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit those, not this.
      // swift-format-ignore-file

      /// The languages that the program carries with it, as `LanguageTable` reads them.
      nonisolated enum BuiltinLanguages {
        static let names = ["en", "fr"]

      """
    for name in BuiltinLanguages.names {
      let path = "Languages/\(name).toml"
      let file = LanguageFile(ConfigText(file: path, text: try Self.text(path)))
      #expect(file.problems == [])
      let table = LanguageTable.written(file.texts)
      #expect(LanguageTable.read(table) == file.texts)
      source += "\n  static let \(name) = #\"\"\"\n\(table)\"\"\"#\n"
    }
    try expect("Sources/ReaderApp/Interface/Languages/BuiltinLanguages.swift", source + "}\n")
  }

  /// The configuration as it is without a file of one's own, each setting with its sentence of the language's file.
  @Test(arguments: BuiltinLanguages.names) func configFile(_ language: String) throws {
    let strings = Languages.strings(language, folder: nil)
    var text = comment(strings["settings.about"])
    for section in Setting.sections {
      text += "\n[\(section)]\n"
      for setting in Setting.all where setting.section == section {
        text += comment(strings.setting(setting)) + "\(setting.name) = \(setting.usual)\n"
      }
    }
    try expect(language == "en" ? "Config/config.toml" : "Config/\(language)/config.toml", text)
  }

  private func comment(_ text: String) -> String {
    var lines = ["#"]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.count + word.count + 1 > 118 {
        lines.append("# " + word)
      } else {
        lines[lines.count - 1] += " " + word
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The shipped file says every setting, with the value that holds without it.
  @Test(arguments: ["Config/config.toml", "Config/fr/config.toml"])
  func shippedConfigSaysEverything(_ file: String) throws {
    let text = try Self.text(file)
    var config = Config()
    let odd = "[interface]\nmouse = false\n[text]\nmeasure = 40\n[keys]\npreset = \"vi\"\n"
    #expect(ConfigFile.read(ConfigText(file: "odd", text: odd), into: &config) == [])
    #expect(config != Config())
    #expect(ConfigFile.read(ConfigText(file: "config.toml", text: text), into: &config) == [])
    #expect(config == Config())
    for setting in Setting.all {
      #expect(
        ConfigText(file: "", text: text).line(of: setting.name, in: setting.section) != nil, "\(setting.name)"
      )
    }
  }

  @Test func themes() throws {
    let folder = Self.root.appending(path: "Themes").path()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".toml") }
      .map { String($0.dropLast(5)) }.sorted()
    var index = """
      // Made from Themes/*.toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit those, not this.
      // swift-format-ignore-file

      /// The themes that the program carries with it.
      nonisolated enum BuiltinThemes {
        static let all: [(name: String, text: String)] = [

      """
    let target = "Sources/ReaderApp/Interface/Theme/Builtin"
    for name in names {
      let parts = name.split(separator: "-")
      let camel = parts.dropFirst().reduce(String(parts[0])) {
        $0 + $1.prefix(1).uppercased() + $1.dropFirst()
      }
      index += "    (\"\(name)\", \(camel)),\n"
      let source = """
        // Made from Themes/\(name).toml by `DEPECHE_RECORD=1 swift test --filter BuiltinFiles`: edit that, not this.
        // swift-format-ignore-file

        extension BuiltinThemes {
          nonisolated static let \(camel) = #\"\"\"
        \(try Self.text("Themes/\(name).toml"))\"\"\"#
        }

        """
      try expect("\(target)/\(camel.prefix(1).uppercased() + camel.dropFirst())Theme.swift", source)
    }
    try expect("\(target)/BuiltinThemes.swift", index + "  ]\n}\n")
  }
}
