import Reader
import Testing

@testable import ReaderApp

@Suite("An explanation as text")
struct ExplanationTextTests {
  private func lines(_ text: String, only: [String] = [], all: Bool = false, _ strings: Strings = .english)
    -> [String]
  {
    let e = Analyzer().explain(Source(path: "pont.txt", format: "text", text: text))
    return ExplanationText.lines(e, only: only, all: all, strings)
  }

  @Test("has a heading for each pass, or only for the one asked for")
  func headings() {
    let names = PassTimes().names
    let every = lines("Le pont est fermé.").filter { $0.hasSuffix(" µs") }
    #expect(every.map { String($0.prefix { $0 != " " }) } == names)
    let one = lines("Le pont est fermé.", only: ["layout"]).filter { $0.hasSuffix(" µs") }
    #expect(one.count == 1 && one[0].hasPrefix("layout "))
  }

  @Test("keeps words and sentences back until asked")
  func plenty() {
    let text = "Le pont est fermé. Il rouvrira."
    #expect(!lines(text).contains { $0.hasPrefix("  sentence") })
    #expect(lines(text).contains { $0.hasSuffix("--all)") })
    #expect(lines(text, all: true).contains { $0.hasPrefix("  sentence") })
  }

  @Test("says what it found in the language of the interface")
  func languages() {
    let text = "\"Le pont est fermé\", a déclaré la maire de Valmorel, Agathe Verdelin."
    let out = lines(text, .french)
    #expect(out.contains { $0.hasPrefix("  citation directe ") && $0.hasSuffix("\u{A0}: Le pont est fermé") })
    #expect(out.contains("      locuteur\u{A0}: Agathe Verdelin"))
    #expect(out.contains { $0.hasPrefix("      règle\u{A0}: ") })
    #expect(out.contains { $0.contains("      type\u{A0}: personne") })
  }

  @Test("lets no control character through")
  func controls() {
    let out = lines("Le pont \u{1B}[31m est\u{202E} fermé.", all: true)
    #expect(!out.contains { $0.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" } })
  }
}
