import Foundation
import Testing

@testable import Reader

@Suite("What a pack says of its language as a whole")
struct GrammarTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func answers(_ language: String) throws -> [[String]] {
    let file = root.appending(path: "Sources/Reader/Language/Packs/\(language)/grammar.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t").map(String.init) }
  }

  @Test("Each pack answers for each trait, once, and for nothing else", arguments: Lexicon.languages)
  func answers(_ language: String) throws {
    let answers = try Self.answers(language)
    #expect(answers.map { $0[0] }.sorted() == LexTrait.allCases.map { "\($0)" }.sorted())
    #expect(answers.allSatisfy { $0.count == 2 && ["yes", "no"].contains($0[1]) })
  }

  @Test("The table holds what the pack says", arguments: Lexicon.languages)
  func compiled(_ language: String) throws {
    let lexicon = try #require(Lexicon(language: language))
    let answers = Dictionary(uniqueKeysWithValues: try Self.answers(language).map { ($0[0], $0[1]) })
    for trait in LexTrait.allCases {
      #expect(lexicon.traits.has(trait) == (answers["\(trait)"] == "yes"), "\(trait)")
    }
  }

  @Test("French and English differ where their grammars do")
  func differences() throws {
    let fr = try #require(Lexicon(language: "fr")).traits, en = try #require(Lexicon(language: "en")).traits
    #expect(fr.has(.agreement) && fr.has(.gender) && fr.has(.inversion))
    #expect(en.has(.compounds) && en.has(.bareNouns) && en.has(.sharedPast))
    #expect(en.has(.decimalPoint) && fr.has(.accents))
  }

  @Test("docs/languages.md says what each means")
  func documented() throws {
    let text = try String(contentsOf: Self.root.appending(path: "docs/languages.md"), encoding: .utf8)
    for trait in LexTrait.allCases { #expect(text.contains("\n| `\(trait)` | "), "\(trait)") }
  }
}
