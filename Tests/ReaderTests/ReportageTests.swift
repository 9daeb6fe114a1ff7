import Testing

@testable import Reader

/// Reports and newspaper pieces: who is meant where nobody is named beside the words.
struct ReportageTests {
  @Test(
    "whom the sentence opens with, and whom its pronoun takes up",
    arguments: [
      (
        "Le préfet a parlé. Quant au gardien Moussa Dione, il s'est excusé : « Pardon à tous. »",
        "Moussa Dione: Pardon à tous."
      ),
      (
        "« C'est fou », dit Rachid Melki. Fils d'un ouvrier, il a tout vendu. « Vous imaginez », s'amuse-t-il.",
        "Rachid Melki: Vous imaginez"
      ),
      (
        "Elle voudrait que Paul Serin se présente. Lui jure que non. « La politique, très peu pour moi. »",
        "Paul Serin: La politique, très peu pour moi."
      ),
      (
        "Une voisine a tout vu. La Commission des marchés (CDM), elle, ne rit pas. Elle évoque des propos « faux et trompeurs ».",
        "Commission des marchés: faux et trompeurs"
      ),
    ])
  func takenUp(_ text: String, _ last: String) { #expect(ReadText(text).spoken.last == last) }

  @Test func aLawyerIsNoJudge() {
    let text =
      "Me Yves Guérin a plaidé la relaxe. Le juge d'instruction parle d'une « organisation quasi militaire »."
    #expect(ReadText(text).spoken == ["juge d'instruction: organisation quasi militaire"])
  }

  @Test func anElectedOfficialIsTheMayor() {
    let text = "Le maire, Bernard Estive, n'a pas dormi. « L'eau était dans l'école », s'étrangle l'élu."
    #expect(ReadText(text).spoken == ["Bernard Estive: L'eau était dans l'école"])
  }

  @Test func whoeverIsSpokenOfIsNotWhoSpoke() {
    let text =
      "Rachid Melki garde sa barbe. Rachid Melki rit. « Il joue perso », assure Denis Barreau. Peu importe. « On verra », répond l'intéressé."
    #expect(ReadText(text).spoken.last == "Rachid Melki: On verra")
  }

  @Test func wordsThatAnArticleBringsInBelongToWhomTheyAreOf() {
    let text =
      "Le député André Laclos a crié, s'attirant un « Gardez votre calme ! » du président de séance."
    #expect(ReadText(text).spoken == ["président de séance: Gardez votre calme !"])
  }

  @Test func aNewspaperSpeaksByItsHeadline() {
    let text = "« Le coup de tonnerre », titre Le Parisien, pour qui l'exécutif est « au bord du gouffre »."
    #expect(
      ReadText(text).spoken == ["Le Parisien: Le coup de tonnerre", "Le Parisien: au bord du gouffre"])
    #expect(ReadText(text).indirect == ["Le Parisien: l'exécutif est « au bord du gouffre »"])
  }

  @Test func whoeverSpeaksForOthersIsTheSpeaker() {
    let text = "Pour la défense, Me Yves Guérin a dénoncé un « procès en sorcellerie »."
    #expect(ReadText(text).spoken == ["Yves Guérin: procès en sorcellerie"])
    #expect(ReadText(text).indirect == [])
  }

  @Test func theOneByWhomSomethingWasDoneSpeaksBehindAColon() {
    let text = "Un argument balayé par le chef conservateur, Andrew Polis : « C'est un prétexte. »"
    #expect(ReadText(text).spoken == ["Andrew Polis: C'est un prétexte."])
  }

  @Test(
    "verbs with their subject behind fragments",
    arguments: [
      ("Odile Roy rit. « Pas sur la table, Marius », fait-elle.", "Odile Roy: Pas sur la table, Marius"),
      ("« Un comportement d'enfant », cingle-t-on chez Verdane.", "Verdane: Un comportement d'enfant"),
      (
        "Le centriste Jean Arrigue, lui, « ne comprend pas ce choix ».",
        "Jean Arrigue: ne comprend pas ce choix"
      ),
      (
        "La banquière Ursina Kulm en est sûre : la banque « prépare le terrain ».",
        "Ursina Kulm: prépare le terrain"
      ),
    ])
  func fragments(_ text: String, _ last: String) { #expect(ReadText(text).spoken == [last]) }

  @Test func aQuotationRightBehindAnotherMayBeAnAnswer() {
    let text =
      "« Les aides tombent sous trois mois », assure le préfet. Et d'ajouter : « C'est rapide. » « Sous trois mois ! » Marius s'étrangle."
    #expect(ReadText(text).spoken.last == "Marius: Sous trois mois !")
  }

  @Test func anArticleAndAnAdjectiveWantANoun() {
    let text = "La société Verdane dit souhaiter déposer une nouvelle demande « d'ici la fin de l'année »."
    #expect(ReadText(text).spoken == ["Verdane: d'ici la fin de l'année"])
  }

  @Test func anAdverbSetInIsNoContent() {
    let text = "Pour Karsten Junod, économiste chez Verdane, en revanche, « le ton a changé »."
    #expect(ReadText(text).indirect == [])
    #expect(ReadText(text).spoken == ["Karsten Junod: le ton a changé"])
  }

  @Test func theWorksOfSomebodyAreNotSpoken() {
    let text = "La réalisatrice de « Camille tombe la veste » signe son film le plus intime."
    #expect(ReadText(text).spoken == [])
    #expect(ReadText(text).indirect == [])
  }

  @Test func aMinistryIsNoPrison() {
    let text = "La ministre de la Santé, Agnès Buzon, a parlé."
    #expect(ReadText(text).dispatch.entities.filter { $0.kind == .place }.isEmpty)
  }
}
