import Testing

@testable import Reader

/// Speakers whom a text calls by a pronoun, a place or another word for what they are, where nothing right before them tells.
struct TakenUpSpeakersTests {
  @Test func whatOnSaysIsOfThePlaceThatTheTextHasNamed() {
    #expect(
      ReadText.speakers("À la mairie, on relativise. « Tout est sous contrôle », y assure-t-on.") == [
        "mairie"
      ])
    #expect(
      ReadText.speakers("Au ministère, on se veut serein. « Ce texte passera », explique-t-on.") == [
        "ministère"
      ])
    #expect(ReadText.speakers("À Paris, on se refuse à « jeter de l'huile sur le feu ».") == ["Paris"])
  }

  @Test func aPronounMayComeBeforeItsName() {
    #expect(
      ReadText.speakers(
        "Il jurait, il y a une semaine, ne « pas songer à partir ». Luc Serin n'en a pas moins quitté le club."
      )
        == ["Luc Serin"])
    #expect(
      ReadText.speakers(
        "Elle ne décolère pas. « On m'a menti », répète-t-elle. Anne Roy, 54 ans, veut un procès.")
        == ["Anne Roy"])
  }

  @Test func thoseOfWhomSeveralTellDontTellIt() {
    #expect(
      ReadText("Les parents de Théo ont écrit au maire. Cette année, six jeunes sont partis, écrivent-ils.")
        .indirect
        == ["parents de Théo: Cette année, six jeunes sont partis"])
  }

  @Test func whoeverIsCitedBeforeThePronounIsAnother() {
    #expect(
      ReadText.speakers(
        "Anne Roy, 40 ans, dirige l'usine. Jugée « dure » par une ancienne collègue, elle assume. « Je n'ai pas le temps. »"
      )
        == ["ancienne collègue", "Anne Roy"])
  }

  @Test func aNewParagraphMayGoOnWithTheLastSpeaker() {
    #expect(
      ReadText.speakers(
        """
        « Nous marcherons », a martelé Luc Serin devant la presse.

        Et d'ajouter : « Que chacun vienne. » À ses côtés, la présidente du mouvement, Anne Roy, a appelé au calme.
        """) == ["Luc Serin", "Luc Serin"])
  }

  @Test(arguments: [
    ("Pour Paul Serin, le compte n'y est pas.", "le négociateur des îles"),
    ("Paul Serin a redit sa détermination.", "le numéro un de la fédération"),
    ("C'est faux, balaie Paul Serin.", "le maire de Vernoux"),
    ("Le député PRV de l'Orne, Paul Serin, est venu.", "l'élu de la majorité"),
    ("Battu par le Serbe Ivan Petrovic, Paul Serin veut oublier.", "le Français"),
    ("Paul Serin a tout gagné.", "l'ancien Niçois"), ("Paul Serin a tout gagné.", "l'Auscitain"),
    ("Quel rôle pour Paul Serin ? Il hésite.", "l'ex-Lyonnais"),
    ("Le Premier ministre, Paul Serin, a cédé.", "le locataire de Matignon"),
  ])
  func anotherWordTakesUpWhoeverSpokeOrActed(_ text: String, _ words: String) {
    #expect(ReadText.speakers(text + " « C'est ainsi », a dit \(words).") == ["Paul Serin"])
  }

  @Test func withWhomAQuestionEndsIsWhatTheNextSentenceSays() {
    #expect(
      ReadText.speakers(
        "« La balle est rentrée », a dit Paul Roy. De quoi plaire à Luc Serin ? Le sélectionneur des Bleus sourit : « On verra. »"
      )
        == ["Paul Roy", "Luc Serin"])
  }

  @Test func whoeverSpeaksForSomebodyIsAnother() {
    #expect(
      ReadText.speakers("Luc Serin a signé le décret. « C'est la loi », a dit le porte-parole du Kremlin.")
        == ["porte-parole du Kremlin"])
    #expect(
      ReadText.speakers(
        "« Je l'ai frappé », a dit Luc Serin. « Il a avoué », a indiqué le procureur de Vernoux.")
        == ["Luc Serin", "procureur de Vernoux"])
  }

  @Test func theSameWordsMeanWhomTheyMeantBefore() {
    #expect(
      ReadText.speakers(
        "« C'est prêt », confie Luc Serin. Samedi, le conservateur ouvrira. « Un blockhaus », raille Paul Roy, pêcheur. « On a dit pire », balaie le conservateur."
      ).last == "Luc Serin")
  }

  @Test func whoeverIsSetOffIsAnother() {
    #expect(
      ReadText.speakers(
        "« Le député s'énerve », a dit M. Roy. Le projet divise. Le maire de Vernoux, lui, se dit « content »."
      )
        == ["Roy", "maire de Vernoux"])
    #expect(
      ReadText.speakers("« C'est prêt », a dit Paul Roy. Le coach, lui, tempère. « On verra », glisse-t-il.")
        == ["Paul Roy", "coach"])
  }

  private let farOff =
    " La décision était attendue. Les usines tournent au ralenti. Dans la région, l'emploi recule. Les élus s'en inquiètent. Le marché est fragile. Les stocks ont fondu. "

  @Test(arguments: [
    ("Verdane ferme son usine.", "le groupe"), ("L'OMS a lancé une alerte.", "l'organisation"),
    ("Le Conseil d'Etat a annulé le décret.", "la haute juridiction"),
  ])
  func aBodyFarOffIsTheOneThatTheTextOpensWith(_ text: String, _ noun: String) {
    let name = text.contains("OMS") ? "OMS" : text.contains("Etat") ? "Conseil d'Etat" : "Verdane"
    #expect(ReadText.speakers(text + farOff + "« On verra en juin », conclut \(noun).") == [name])
  }

  @Test(arguments: ["Le préfet", "Le maire", "Le directeur de l'école", "Le président de la région"])
  func somebodyNamedInPassingHoldsNoOffice(_ words: String) {
    let text =
      "La colère monte.\n\n« On a tout perdu », peste Luc Serin, à Vernoux. La réunion a duré. \(words) a promis que « rien » ne changerait."
    #expect(ReadText.speakers(text).last != "Luc Serin")
  }

  @Test func theOneBehindAQuotationGoesOnWhateverHisTrade() {
    #expect(
      ReadText.speakers(
        "Luc Serin est venu. « La neige manque », glisse un dameur. « On attend », ajoute-t-il.")
        == ["dameur", "dameur"])
    #expect(
      ReadText.speakers(
        "Luc Serin est venu. « La pente est raide », prévient la notice. « On verra », dit-il.")
        == ["notice", "Luc Serin"])
  }

  @Test func theBodyThatOpensTheSentenceBeforeIsSheToo() {
    #expect(
      ReadText.speakers(
        "« C'est un accident », a réagi Anne Roy, la directrice. L'association Verdane réclame la fermeture. « Combien de morts ? » s'indigne-t-elle."
      ) == ["Anne Roy", "Verdane"])
  }

  @Test func ceDernierIsNotWhereItWas() {
    #expect(
      ReadText.speakers("M. Roy a reçu M. Serin à l'Elysée. Ce dernier a plaidé pour « un sursaut ».") == [
        "Serin"
      ])
  }

  @Test func ofTwoWomenTheOneWhoSpokeTellsOfTheOther() {
    #expect(
      ReadText.speakers(
        "Anne Roy a appelé Nicole Serin. « Viens », a dit Anne Roy. Nicole Serin est arrivée à minuit. « Elle pleurait », raconte-t-elle."
      ) == ["Anne Roy", "Anne Roy"])
  }

  @Test func aCounterpartHoldsTheSameOffice() {
    #expect(
      ReadText.speakers(
        "Le président Igor Baran a reçu à Vernoux son homologue américain Paul Serin. Le président américain a parlé d'une « amitié »."
      )
        == ["Paul Serin"])
  }

  @Test func lInteresseIsWhoeverWasToldOfWithoutAName() {
    #expect(
      ReadText.speakers(
        "Anne Roy a reconnu « une défaite » et visé son ancien directeur de cabinet. « C'est faux », réplique l'intéressé."
      )
        == ["Anne Roy", "ancien directeur de cabinet"])
    #expect(
      ReadText.speakers(
        "Elle a grandi chez une grand-mère poissonnière. « On goûte tout », répétait cette dernière.")
        == ["grand-mère poissonnière"])
  }

  @Test(arguments: [
    "Parmi eux, Luc Serin, 34 ans.", "Au premier rang, Luc Serin, infirmier.", "Même colère chez Luc Serin.",
  ])
  func aSentenceWithoutVerbBringsInWhoeverSpeaksNext(_ sentence: String) {
    #expect(
      ReadText.speakers("Des riverains attendaient. \(sentence) « Mon fils a été malade. »") == ["Luc Serin"])
  }

  @Test func aReplyIsAnothers() {
    #expect(
      ReadText.speakers(
        "L'eurodéputée Anne Roy s'emporte : « C'est fini. » Réponse du ministre : « Le texte est bon. »")
        == ["Anne Roy", "ministre"])
    #expect(
      ReadText.speakers("« Elle était dure », glisse un voisin. Un autre : « Personne ne la pleure. »")
        == ["voisin", "Un autre"])
  }

  @Test(arguments: [
    ("Le groupe Verdane", "l'établissement"), ("Le groupe Verdane", "la marque"),
    ("Le groupe Verdane", "l'organisme"), ("L'Unicef", "l'agence onusienne"),
    ("Le groupe Verdane", "l'institution de la rue Cambert"),
  ])
  func moreNounsTakeUpABody(_ body: String, _ noun: String) {
    let name = body.hasSuffix("Verdane") ? "Verdane" : "Unicef"
    #expect(
      ReadText.speakers("\(body) a publié ses chiffres. « L'année fut rude », indique \(noun).") == [name])
  }
}

/// What stands in marks within the writer's sentence, and marks that were misprinted.
struct MarkedJudgementsTests {
  @Test func whatSomebodySeesInSomethingIsHis() {
    #expect(ReadText("La CGT, majoritaire, y voit « une provocation ».").spoken == ["CGT: une provocation"])
    #expect(ReadText("Le maire y voit un « risque majeur ».").spoken == ["maire: risque majeur"])
    #expect(ReadText("La rue voit dans ce « palais » une folie.").spoken == [])
  }

  @Test func aQuotationMayBeTheSubjectOfItsClause() {
    #expect(
      ReadText("Luc Serin juge que « l'usure du pouvoir » explique tout.").spoken
        == ["Luc Serin: l'usure du pouvoir"])
  }

  @Test func theVerbBetweenTheMarksMayStandBehindAnApposition() {
    #expect(
      ReadText("Luc Serin, maire de Vernoux, « s'étonne » du calendrier.").spoken == ["Luc Serin: s'étonne"])
    #expect(
      ReadText("Luc Serin « prend acte » du vote et « regrette » le délai.").spoken
        == ["Luc Serin: prend acte", "Luc Serin: regrette"])
  }

  @Test func aHeadlineNamesWhoeverSpeaksLast() {
    #expect(
      ReadText.speakers(
        "TENNIS - Coupe du Nord - Serin : « Je n'ai pas de regrets »\n\nLuc Serin veut y croire.")
        == ["Luc Serin"])
    #expect(
      ReadText.speakers("« La nuit où j'ai dit non » : Anne Roy se raconte\n\nElle arrive.") == ["Anne Roy"])
    #expect(
      ReadText.speakers("\"On ne cédera pas\" : à la veille du vote, Anne Roy a durci le ton.") == [
        "Anne Roy"
      ])
  }

  @Test func whatASourceCountsInARelativeClauseIsAllThatItTells() {
    let r = ReadText(
      "Le maire a dénoncé \"un drame\" après l'incendie, qui a fait trois morts selon la police.")
    #expect(r.spoken == ["maire: un drame"])
    #expect(r.indirect == ["police: qui a fait trois morts"])
  }

  @Test(arguments: [
    "«C'est du jamais vu>, a-t-il déclaré.", "\"C'est du jamais vu,, a-t-il déclaré.",
    ",,C'est du jamais vu\", a-t-il déclaré.",
  ])
  func aMisprintedMarkClosesOrOpens(_ words: String) {
    #expect(ReadText("Luc Serin a vu la vallée.\n\n" + words).spoken == ["Luc Serin: C'est du jamais vu"])
  }

  @Test func aPaperInMarksIsNobodysWords() {
    #expect(ReadText("Anne Roy l'a écrit à « l'Obs ».").spoken == [])
  }
}
