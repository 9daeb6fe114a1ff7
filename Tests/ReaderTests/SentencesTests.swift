import Testing

@testable import Reader

struct SentencesTests {
  private func sentences(_ text: String) -> [String] {
    afterPass("sentences", text) { w in w.sentences.map { w.string($0.tokens) } } ?? []
  }

  @Test func stopsEndSentences() {
    #expect(
      sentences("Il pleut. Il vente ! Pourquoi ? Voilà.") == [
        "Il pleut.", "Il vente !", "Pourquoi ?", "Voilà.",
      ])
  }

  @Test func aQuestionMarkInsideMarksGoesOnWithASmallLetter() {
    let text = "\"Pourquoi partir ?\" demande Lise Morand. Il part."
    #expect(sentences(text) == ["\"Pourquoi partir ?\" demande Lise Morand.", "Il part."])
  }

  @Test func stopsInsideAQuotationThatGoesOn() {
    let text = "\"Il pleut. Il vente. On reste\", dit Lise Morand. Elle reste."
    #expect(sentences(text) == ["\"Il pleut. Il vente. On reste\", dit Lise Morand.", "Elle reste."])
  }

  @Test func aStopBeforeTheClosingMark() {
    #expect(
      sentences("Elle conclut: \"Tout est dit.\" Le vent tombe.") == [
        "Elle conclut: \"Tout est dit.\"", "Le vent tombe.",
      ])
  }

  @Test func aStopBehindTheClosingMark() {
    #expect(
      sentences("Elle conclut: « Tout est dit ». Le vent tombe.") == [
        "Elle conclut: « Tout est dit ».", "Le vent tombe.",
      ])
  }

  @Test func initialsAndNumbersAreNoEnds() {
    #expect(sentences("J. Morand a payé 3.500 euros le 2.10. à M. Roux. Il part.").last == "Il part.")
    #expect(sentences("M. Roux a vu J.-P. Morand. Il part.") == ["M. Roux a vu J.-P. Morand.", "Il part."])
  }

  @Test func anEllipsisInBracketsIsNoEnd() {
    #expect(sentences("\"On attend (...) la suite\", dit-il. Il part.").count == 2)
  }

  @Test func anEllipsisBeforeASmallLetterIsNoEnd() {
    #expect(sentences("Il hésite... puis part. Elle reste.") == ["Il hésite... puis part.", "Elle reste."])
  }

  @Test func paragraphsEndSentences() {
    #expect(sentences("Sans point\n\nNon plus") == ["Sans point", "Non plus"])
  }

  @Test func anUnclosedQuotationStaysInItsParagraph() {
    #expect(sentences("\"Il pleut. Il vente.\n\nElle reste.") == ["\"Il pleut. Il vente.", "Elle reste."])
  }

  @Test func theBlankBetweenSentencesMayBeMissing() {
    #expect(
      sentences("On craint \"un bilan lourd\".Une source l'a dit.\"Les quais sont fermés\", dit-elle.") == [
        "On craint \"un bilan lourd\".", "Une source l'a dit.", "\"Les quais sont fermés\", dit-elle.",
      ])
    #expect(sentences("Il vit à Port-Navel.Elle reste.") == ["Il vit à Port-Navel.", "Elle reste."])
    #expect(sentences("Le site port-navel.fr et la société A.Verdane en parlent.").count == 1)
  }
}
