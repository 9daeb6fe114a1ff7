import Testing

@testable import Reader

/// Quotation marks of every kind find their mates, paragraph by paragraph.
struct QuoteMarksTests {
  /// The words between the outermost marks.
  private func outer(_ text: String) -> [String] {
    afterPass("marks", text) { w in w.marks.filter { $0.depth == 0 }.map { w.string($0.inner) } } ?? []
  }
  private func all(_ text: String) -> [String] {
    afterPass("marks", text) { w in w.marks.map { "\($0.depth) " + w.string($0.inner) } } ?? []
  }

  @Test(arguments: [
    "\"Tout va bien\", dit-il.", "« Tout va bien », dit-il.", "«\u{A0}Tout va bien\u{A0}», dit-il.",
    "«\u{202F}Tout va bien\u{202F}», dit-il.", "“Tout va bien”, dit-il.", "„Tout va bien“, dit-il.",
    "‹Tout va bien›, dit-il.", "``Tout va bien'', dit-il.", "''Tout va bien'', dit-il.",
    "<<Tout va bien>>, dit-il.", "<< Tout va bien >>, dit-il.", "‹‹ Tout va bien ››, dit-il.",
    "≪ Tout va bien ≫, dit-il.",
  ])
  func marksOfEveryKind(_ text: String) { #expect(outer(text) == ["Tout va bien"]) }

  @Test(arguments: [
    "«Tout va bien\", dit-il.", "\"Tout va bien», dit-il.", "“Tout va bien\", dit-il.",
    "<<Tout va bien», dit-il.",
  ])
  func marksOfTwoKinds(_ text: String) { #expect(outer(text) == ["Tout va bien"]) }

  @Test func oneAngleIsNoMark() { #expect(outer("Si a < b et c > d, le port ferme.").isEmpty) }

  @Test func everyQuotationIsFound() {
    #expect(outer("\"Un\", dit-il, \"deux\" et \"trois\".") == ["Un", "deux", "trois"])
  }

  @Test func nestedMarksOfAnotherKind() {
    #expect(
      all("« Il a crié \"au feu\" et couru », dit-elle.") == ["0 Il a crié \"au feu\" et couru", "1 au feu"])
  }

  @Test func nestedMarksOfTheSameKind() {
    #expect(
      all("\"Il a crié \"au feu\" et couru\", dit-elle.") == ["0 Il a crié \"au feu\" et couru", "1 au feu"])
  }

  @Test func apostrophesAndSingleMarksAreNoQuotationsInside() {
    #expect(all("\"L'idée d'un 'grand soir' l'ennuie\", dit-il.") == ["0 L'idée d'un 'grand soir' l'ennuie"])
  }

  @Test func singleMarksAlone() { #expect(outer("Un 'bon esprit' règne aujourd'hui.") == ["bon esprit"]) }

  @Test func marksBehindAnApostrophe() { #expect(outer("Il parle d'\"erreur\".") == ["erreur"]) }

  @Test func inchesAreNoMarks() { #expect(outer("Un écran de 24\" et un tuyau de 3\" ont disparu.") == []) }

  @Test func numbersAtTheEndOfAQuotation() {
    #expect(outer("Il faut \"au moins 24\", dit-il.") == ["au moins 24"])
  }

  @Test func aMarkRepeatedWithEveryParagraph() {
    let text =
      "\"Premier point. Il compte.\n\n\"Deuxième point. Il compte aussi.\n\n\"Troisième point\", dit-il."
    #expect(
      outer(text) == ["Premier point. Il compte.", "Deuxième point. Il compte aussi.", "Troisième point"])
  }

  @Test func aMissingClosingMarkEndsWithTheParagraph() {
    #expect(outer("\"La mer monte.\n\nLe port ferme mardi.") == ["La mer monte."])
  }

  @Test func aMissingClosingMarkEndsBeforeTheNextQuotation() {
    #expect(outer("\"La mer monte. \"Le vent aussi\", dit-il.") == ["La mer monte.", "Le vent aussi"])
  }

  @Test func aQuotationRunsOnIntoAParagraphThatClosesIt() {
    let text = "« La mer monte.\n\nLe vent aussi », dit-il."
    #expect(outer(text) == ["La mer monte.\n\nLe vent aussi"])
  }

  @Test func aClosingMarkAloneIsNothing() { #expect(outer("La mer monte », dit-il.") == []) }

  @Test func marksThatOnlyOpenAreNoQuotationOfAll() {
    let text = String(repeating: "\"a ", count: 20_000)
    #expect(outer(text).count == 1)
  }

  @Test(arguments: ["‘’Tout va bien’’, dit-il.", "’’Tout va bien’’, dit-il."])
  func roundApostrophesTypedForMarks(_ text: String) { #expect(outer(text) == ["Tout va bien"]) }

  @Test func aMarkBehindAnApostrophe() {
    #expect(
      outer("\"Il refuse toute idée d''autonomie du port' ici\", dit-elle.") == [
        "Il refuse toute idée d''autonomie du port' ici"
      ])
  }
}
