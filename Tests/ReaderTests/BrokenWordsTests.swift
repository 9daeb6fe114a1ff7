import Testing

@testable import Reader

/// Words that are broken at the end of a line are read as one.
struct BrokenWordsTests {
  /// The last words of a wrapped paragraph.
  private func words(_ text: String) -> [String] {
    let start = "Le conseil municipal de la ville a voté le budget de nuit :"
    return afterPass("tokens", "\(start) \(text)") { w in
      w.tokens.all.filter { $0.isWord && $0.start > start.utf8.count }.map { w.string($0.span) }
    } ?? []
  }

  @Test(arguments: [
    ("une décla-\nration", ["une", "décla-\nration"]),
    ("l'infor-\nmation", ["l'", "infor-\nmation"]),
    ("le porte-\nparole", ["le", "porte-\nparole"]),
    ("L'Asso-\nciation", ["L'", "Asso-\nciation"]),
    ("ont-\nils dit", ["ont", "-\nils", "dit"]),
    ("entre Metz-\nVille", ["entre", "Metz", "Ville"]),
    ("- un\n- deux", ["un", "deux"]),
    ("le xyzzu-\nxyzza", ["le", "xyzzu", "xyzza"]),
  ])
  func partsAreJoinedWhereThePackKnowsTheWord(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  /// `Conseil mu-` and `nicipal`, `porte-` and `parole`
  private let broken = """
    Après trois semaines de querelles, le Conseil mu-
    nicipal de Varsange a voté mardi soir. "Le budget
    est solide et malgré tous ces travaux la dé-
    pense contenue", a dit à la presse le porte-
    parole du Conseil mu-
    nicipal.
    """

  @Test func namesAreWhole() {
    let d = Analyzer().analyze(Source(path: "-", format: "text", text: "Un titre\n\n\(broken)\n"))
    let names = d.entities.map(\.name)
    #expect(names.contains("Conseil municipal de Varsange"))
    #expect(names.contains { $0.contains("porte-parole du Conseil municipal") })
    #expect(!names.contains { $0.contains("- ") })
  }

  @Test func linesAreShownWhole() throws {
    let d = Analyzer().analyze(Source(path: "-", format: "text", text: "Un titre\n\n\(broken)\n"))
    let quote = try #require(d.quotes.first { $0.kind == .direct })
    #expect(d.line(quote.span) == "Le budget est solide et malgré tous ces travaux la dépense contenue")
    // The span itself stands in the text as it was.
    #expect(
      d.words(quote.span) == "Le budget\nest solide et malgré tous ces travaux la dé-\npense contenue")
    let joined = d.joinedBytes
    #expect(joined.count == d.text.utf8.count)
    let shown = String(decoding: joined, as: UTF8.self).unicodeScalars
      .filter { ![0xAD, 0xFE0F, UInt32(Dispatch.joint)].contains($0.value) }
    #expect(
      String(String.UnicodeScalarView(shown)).contains(
        "la dépense contenue\", a dit à la presse le porte-parole"))
  }

  @Test(arguments: ["\n", "\n ", " \n  "])
  func joinedBytesAreAsLongAsTheText(_ end: String) {
    var d = Dispatch()
    d.text = "une dé-\(end)pense"
    d.lineBreaks = [Span(7, 8 + end.utf8.count)]
    let joined = d.joinedBytes
    #expect(joined.count == d.text.utf8.count)
    let shown = String(decoding: joined, as: UTF8.self).unicodeScalars.filter {
      $0.value != 0xAD && $0.value != 0xFE0F
    }
    #expect(String(String.UnicodeScalarView(shown)) == "une dépense")
    #expect(d.line(Span(0, joined.count)) == "une dépense")
  }

  @Test func aBrokenCueIsACue() {
    let r = ReadText(
      "« Le pont restera ouvert tout l'été et jusqu'aux vendanges », a affir-\nmé Paul Serin, maire de Varsange."
    )
    #expect(r.spoken == ["Paul Serin: Le pont restera ouvert tout l'été et jusqu'aux vendanges"])
  }
}
