import Testing

@testable import Reader

/// Speech whose words or attribution run on: over a line, over another verb, over the next clause.
struct RunOnTests {
  @Test func aQuotationOverTwoParagraphsTakesTheAttributionBehindIt() {
    let text = """
      Le hangar a brûlé mardi à Caen.

      « Il ne reste rien du hangar.
      Les pompes ont lâché », a indiqué une voisine.
      """
    #expect(
      ReadText(text).spoken == ["voisine: Il ne reste rien du hangar.\nLes pompes ont lâché"])
  }

  @Test func aGerundBehindWhatIsSaidIsTheSpeakersToo() {
    let text =
      "Lise Morand a rappelé que la feuille de route est mise en œuvre depuis mai tout en indiquant que l'équipe travaille."
    #expect(
      ReadText(text).indirect == [
        "Lise Morand: la feuille de route est mise en œuvre depuis mai", "Lise Morand: l'équipe travaille",
      ])
  }

  @Test func whoeverSpeaksInARelativeIsThePersonBeforeIt() {
    let text =
      "Il a refusé de commenter les propos tenus par le président du club, puis par le trésorier qui a déclaré que la caisse était vide."
    #expect(ReadText(text).indirect.contains("trésorier: la caisse était vide"))
    let other = "Les phrases prononcées lundi par le préfet qui a affirmé que la digue tient ont surpris."
    #expect(
      ReadText(other).indirect == ["préfet: la digue tient ont surpris"]
        || ReadText(other).indirect == ["préfet: la digue tient"])
  }

  @Test func theLatterIsWhoeverSpokeLast() {
    let text =
      "\"La route est coupée\", a dit un berger de la vallée. Ce dernier a également indiqué craindre une crue."
    #expect(ReadText(text).indirect == ["berger de la vallée: craindre une crue"])
  }

  @Test func wordsWithinAReportAreOfWhoeverReports() {
    #expect(
      ReadText("Pour Lise Morand, la grève \"minimisera un peu\" les retards du port.").spoken
        == ["Lise Morand: minimisera un peu"])
  }

  @Test func aPointInTimeIsNoPromise() {
    #expect(
      ReadText("Au port, où la CGT appelle à une grève à partir de jeudi, rien ne bouge.").indirect == [])
  }

  @Test(
    "what seldom names a source",
    arguments: [
      "Nous avons retenu la variation suivant cette annonce car le marché a bougé ensuite.",
      "Notre méthode a, reconnaissons-le, ses limites.",
      "Il faut dire que la pluie tombe depuis lundi.",
      "C'est ainsi que trois villes sont considérées à risque : Tokyo, Lima et Istanbul.",
      "Les épargnants ont appris que le moral des ménages a baissé.",
    ])
  func noSource(_ text: String) {
    #expect(ReadText(text).indirect == [])
  }

  @Test func theMainVerbBehindARelativeReports() {
    let text =
      "Refusant de commenter les propos tenus par le préfet qui a déclaré que la digue tient, la maire, Lise Morand, a affirmé que la ville est sûre."
    #expect(ReadText(text).indirect == ["préfet: la digue tient", "Lise Morand: la ville est sûre"])
  }

  @Test func aClosingMarkAloneClosesWhatOpensTheParagraph() {
    let text = "La maire est venue.\n\nIl pleut mais les quais tiennent\", a déclaré Lise Morand à la radio."
    #expect(ReadText(text).spoken == ["Lise Morand: Il pleut mais les quais tiennent"])
  }

  @Test func whoeverALineAnnouncesSaysWhatFollows() {
    let text = """
      Les réactions après la finale de samedi soir.

      Luc Arvier (entraîneur d'Orvigny) :

      « On a bien joué. On a tenu. »

      Anne Vidal, présidente du club :

      « C'est une belle saison. »
      """
    #expect(
      ReadText(text).spoken == [
        "Luc Arvier: On a bien joué. On a tenu.", "Anne Vidal: C'est une belle saison.",
      ])
    #expect(ReadText(text).dispatch.bylines == [])
  }

  @Test func whatTheWriterThinksIsNoReport() {
    #expect(ReadText("Nous estimons que le marché a mal réagi.").indirect == [])
  }

  @Test func theSourceThatOpensASentenceEndsBeforeTheAttributionThatClosesIt() {
    #expect(
      ReadText("Selon les secours, dix maisons ont brûlé, a ajouté la maire de Vernoux.").indirect
        == ["maire de Vernoux: Selon les secours, dix maisons ont brûlé"])
  }

  @Test func aTimeIsNoSpeaker() {
    #expect(
      ReadText(
        "Lise Morand a écrit une lettre dans laquelle elle s'excuse une nouvelle fois et dit regretter son geste."
      )
      .indirect == ["Lise Morand: regretter son geste"])
  }
}
