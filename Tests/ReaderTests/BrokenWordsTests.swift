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

  @Test func aBrokenCueIsACue() {
    let r = ReadText(
      "« Le pont restera ouvert tout l'été et jusqu'aux vendanges », a affir-\nmé Paul Serin, maire de Varsange."
    )
    #expect(r.spoken == ["Paul Serin: Le pont restera ouvert tout l'été et jusqu'aux vendanges"])
  }
}
