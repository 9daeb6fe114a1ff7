import Foundation
import Reader
import Testing

@testable import ReaderApp

/// What the program asks for, and what the files of the languages it carries have.
@Suite @MainActor struct LanguageKeysTests {
  nonisolated private static let languages = BuiltinLanguages.names

  private func strings(_ language: String) -> Strings { Languages.strings(language, folder: nil) }

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  private static func text(below folder: String, except other: String = "/Languages/") -> String {
    let root = sources.appending(path: folder)
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "swift" && !$0.path().contains(other) }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
  }

  /// Keys that are made of what something is called.
  private static var families: [String] {
    Action.allCases.map { "actions.\($0.rawValue)" } + Action.Group.allCases.map { "groups.\($0)" }
      + HelpEntry.allCases.map(\.rawValue) + HelpValue.allCases.map { "values.\($0)" }
      + HelpComplaint.keys.map { "complaints.\($0)" }
      + Setting.all.map { "settings.\($0.section).\($0.name)" } + Key.words.map { "keys.\($0)" }
      + Strings.hinted.map { "panes.hints.\($0.rawValue)" } + (1...12).map { "dates.months.\($0)" }
      + Note.Kind.allCases.map { "facts.notes.\($0.rawValue)" } + Tour.keys + [
        "language.name", "settings.about",
      ]
      + ["money", "percent", "toll", "count", "measure", "score"].map { "facts.figure-kinds.\($0)" }
      + ["event", "position", "plan", "role", "relation", "toll"].map { "facts.kinds.\($0)" }
      + ["error", "warning"].map { "check.\($0)" }
      + QueryDays.stretches.map { "query.\($0.key)" } + ["query.day-letter"]
  }

  /// What others say in English is found by what they say.
  private static let spoken = [
    "troubles.", "parser.", "codes.", "check.kinds.", "explain.terms.", "query.fields.",
  ]

  /// Keys with what they are without their plural form.
  private static func asked(_ key: String) -> String {
    for form in PluralRules.all where key.hasSuffix("." + form) {
      let group = String(key.dropLast(form.count + 1))
      if Strings.english.hasForms(group) { return group }
    }
    return key
  }

  @Test(arguments: languages) func everyKeyIsThere(_ language: String) {
    let strings = strings(language)
    for key in Word.allCases.map(\.rawValue) + Self.families {
      #expect(strings.hasForms(key) || strings.written(key) != nil, "\(strings.code): \(key)")
    }
  }

  @Test(arguments: languages) func noKeyIsUnused(_ language: String) {
    let strings = strings(language)
    let used = Set(Word.allCases.map(\.rawValue) + Self.families)
    for key in strings.all.keys where !key.hasPrefix("plural.") && !Self.spoken.contains(where: key.hasPrefix)
    {
      #expect(used.contains(Self.asked(key)), "\(strings.code): \(key)")
    }
  }

  @Test func everyLanguageHasTheSameKeys() {
    let english = Set(Strings.english.all.keys.map(Self.asked))
    #expect(Set(Strings.french.all.keys.map(Self.asked)) == english)
  }

  @Test func everyWordIsAskedFor() {
    let text = Self.text(below: "ReaderApp", except: "/Languages/Word.swift") + Self.manual
    let asked = Set(
      text.split { !($0.isLetter || $0.isNumber || $0 == ".") }.flatMap {
        $0.split(separator: ".").dropFirst($0.hasPrefix(".") ? 0 : 1)
      })
    for word in Word.allCases { #expect(asked.contains(Substring("\(word)")), "\(word)") }
  }

  private static var manual: String {
    let file = sources.deletingLastPathComponent().appending(
      path: "Tests/ReaderAppTests/Manual/ManualBlocks.swift")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }

  /// Whoever asks for a sentence gives what its holes want.
  @Test func holesAreFilledByThoseWhoAsk() throws {
    let text = Self.text(below: "ReaderApp", except: "/Languages/Strings.swift")
    var checked = 0
    for call in text.components(separatedBy: "fill(").dropFirst() {
      let rest = call.drop { $0.isWhitespace }
      guard rest.hasPrefix("."), let open = rest.firstIndex(of: "["), let end = rest.firstRange(of: "])")
      else {
        continue
      }
      let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber }
      let word = try #require(Word.allCases.first { "\($0)" == name }, "\(name)")
      // Every other piece between quotation marks that has a colon behind it is the name of a hole.
      let pieces = rest[open..<end.lowerBound].components(separatedBy: "\"")
      let given = pieces.indices.dropLast().filter { $0 % 2 == 1 && pieces[$0 + 1].hasPrefix(":") }.map {
        pieces[$0]
      }
      #expect(Set(given) == Set(Strings.english.holes(word.rawValue)), "\(word)")
      checked += 1
    }
    #expect(checked > 50)
  }

  /// What the readers of formats say has its phrase.
  @Test(arguments: [
    "JSON ends too early", "bad \\u escape", "expected :", "the page ends inside <p>",
    "an item without headline and text: no identifier", "unpacks to more than 200 times its size",
    "no charset is declared and it is not utf-8; read as iso-8859-1", "No such file or directory",
    "the file of this dispatch is no longer there", "a text of more than 64 MiB, read in parts",
    "comment without an end",
  ]) func troublesAreTranslated(_ message: String) {
    #expect(Phrases.troubles.translated(message, into: .french) != nil)
  }

  /// What is translated is said somewhere: a phrase nobody says any more would lie there for ever.
  @Test func troublesAreTold() {
    let text = Self.text(below: "Reader", except: "/Language/Packs/") + Self.text(below: "ReaderApp")
    // What the system says, and what is put together of several pieces.
    let others = [
      "no-file", "no-permission", "folder", "exists", "no-folder", "no-space", "read-only", "no-identifier",
      "comment-without-end", "cdata-without-end", "declaration-without-end", "instruction-without-end",
    ]
    for (key, phrase) in Strings.english.all where key.hasPrefix("troubles.") {
      guard !others.contains(String(key.dropFirst(9))) else { continue }
      let pieces = Template.filled(phrase) { _ in "\u{0}" }.split(separator: "\u{0}")
      let longest = pieces.max { $0.count < $1.count } ?? ""
      let written = longest.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      let isSaid = text.contains(written)
      #expect(isSaid, "\(key)")
    }
  }

  @Test(arguments: languages) func filesAreRightByTheirOwnRules(_ language: String) {
    let strings = strings(language)
    #expect(PluralRules.read(strings.all).wrong == [])
    for key in Set(strings.all.keys.map(Self.asked)) {
      let english = Set(Strings.english.holes(key)), own = Set(strings.holes(key))
      #expect(english == own, "\(strings.code): \(key)")
    }
  }
}
