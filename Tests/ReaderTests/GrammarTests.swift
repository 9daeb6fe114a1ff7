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

  @Test("Each pack answers for each trait and list, once, and for nothing else", arguments: Lexicon.languages)
  func answers(_ language: String) throws {
    let answers = try Self.answers(language).map { $0[0] }
    #expect(answers == LexTrait.allCases.map { "\($0)" } + LexList.allCases.map { "\($0)" })
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

  @Test("Letters and ends of words are those that the pack lists")
  func lists() throws {
    let fr = try #require(Lexicon(language: "fr")), en = try #require(Lexicon(language: "en"))
    func ends(_ word: StaticString, _ list: LexList, _ lexicon: Lexicon) -> Bool {
      let bytes = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
      return lexicon.ends(bytes, in: list, behind: 3)
    }
    #expect(fr.lists(UInt8(ascii: "N"), in: .roads) && !fr.lists(UInt8(ascii: "G"), in: .roads))
    #expect(fr.lists(UInt8(ascii: "R"), in: .answers) && en.lists(UInt8(ascii: "A"), in: .answers))
    #expect(en.lists(UInt8(ascii: "J"), in: .initials) && !fr.lists(UInt8(ascii: "J"), in: .initials))
    #expect(ends("Emmitouflée", .participles, fr) && ends("Gelés", .participles, fr))
    #expect(!ends("Dorée", .participles, en) && !ends("Née", .participles, fr))
    #expect(ends("Maravian", .origins, en) && ends("MARAVIAN", .origins, en) && !ends("Ian", .origins, en))
    #expect(fr.lists(UInt8(ascii: "N"), in: .ranks) && !en.lists(UInt8(ascii: "N"), in: .ranks))
    #expect(ends("Sarrançais", .inhabitants, fr) && !ends("Sarranço", .inhabitants, fr))
  }

  @Test(
    "One of several is called as the pack says",
    arguments: [
      ("avocats", "avocat"), ("généraux", "général"), ("jumeaux", "jumeau"), ("fils", "fils"),
      ("vendeuses", "vendeuse"),
    ])
  func singulars(_ several: String, _ one: String) throws {
    #expect(try #require(Lexicon(language: "fr")).singular(of: several[...]) == one)
  }

  @Test("docs/languages.md says what each means")
  func documented() throws {
    let text = try String(contentsOf: Self.root.appending(path: "docs/languages.md"), encoding: .utf8)
    for name in LexTrait.allCases.map({ "\($0)" }) + LexList.allCases.map({ "\($0)" }) {
      #expect(text.contains("\n| `\(name)` | "), "\(name)")
    }
  }
}
