import Testing

@testable import Reader

/// Speech as newspapers and agencies write it beyond the plain incise.
struct NewspaperSpeechTests {
  @Test func aFunctionMayHaveTwoFields() {
    let d = ReadText("« Nous tiendrons », a dit le ministre de la Pêche et de la Mer Paul Serin (PRC).")
    #expect(d.spoken == ["Paul Serin: Nous tiendrons"])
    #expect(d.roles(of: "Paul Serin") == ["ministre de la Pêche et de la Mer"])
  }

  @Test(
    "what two commas set in between the verb and whoever speaks",
    arguments: [
      "les larmes aux yeux", "dépité", "visiblement ému", "sourire aux lèvres", "en souriant", "lundi",
      "lors d'une visite",
    ])
  func anInsertionBeforeTheSpeaker(_ insertion: String) {
    #expect(
      ReadText("\"C'est un désastre\", lâche, \(insertion), Marc Dubreuil, éleveur à Varsange.").spoken
        == ["Marc Dubreuil: C'est un désastre"])
  }

  @Test func aQuotationAloneMayBeAJudgement() {
    #expect(
      ReadText("\"Un scandale\", pour l'avocat de la famille, Me Hugo Petit.").spoken
        == ["Hugo Petit: Un scandale"])
    #expect(ReadText("\"Les Heures lentes\", pour l'essentiel un roman, sort mardi.").spoken == [])
  }

  @Test func aClauseGoesOnBehindItsIncise() {
    #expect(
      ReadText("Le texte prévoit, a souligné Paul Serin, que chaque commune attende deux ans.").indirect
        == ["Paul Serin: Le texte prévoit, a souligné Paul Serin, que chaque commune attende deux ans"])
  }

  @Test func whatNobodyIndicatesIsTheSources() {
    #expect(
      ReadText("De source judiciaire, on indique que deux suspects ont été arrêtés.").indirect
        == ["source judiciaire: deux suspects ont été arrêtés"])
  }

  @Test func whoeverASourceTellsOfIsSomebodyElse() {
    let text = "Odile Vasseur a tout vendu. Selon sa nièce, Anne Colbert, elle a mis dix ans à rembourser. "
    #expect(
      ReadText(text + "« C'était mon choix », confiait-elle.").spoken == ["Odile Vasseur: C'était mon choix"])
  }

  @Test func aPronounBeforeTheSubjectMayLookAheadToIt() {
    let text =
      "Odile Vasseur a chanté. Titulaire d'un prix qu'elle avait accepté, Anne Colbert avait tout perdu. "
    #expect(ReadText(text + "« Tant pis », disait-elle.").spoken == ["Anne Colbert: Tant pis"])
  }

  @Test func aRelativeBehindAnAgentIsNotSaid() {
    let text = "L'affaire a été révélée par la lettre d'un voisin, que le bruit d'un four intriguait."
    #expect(ReadText(text).indirect == [])
  }

  @Test func aRelativeGoesWithItsSource() {
    #expect(
      ReadText("Selon le quotidien La Bastide, qui a révélé l'affaire, le domaine a reçu trois aides.")
        .indirect
        == ["La Bastide: le domaine a reçu trois aides"])
  }

  @Test func aBodyIsMeantByTheFirstWordOfItsName() {
    let d = ReadText(
      "Un convoi a brûlé, a annoncé le ministère de la Défense. Trois soldats ont été blessés, a ajouté le ministère mardi."
    )
    #expect(d.indirect.last == "ministère de la Défense: Trois soldats ont été blessés")
  }

  @Test func aPaperThatSpeaksIsNoPerson() {
    let d = ReadText("Selon l'enquête, l'usine a fermé trop tard.")
    #expect(d.indirect == ["enquête: l'usine a fermé trop tard"])
    #expect(d.dispatch.entities.first { $0.name == "enquête" }?.kind == .other)
  }

  @Test func theBodyOfAFunctionIsNotTheSpeaker() {
    let d = ReadText("Le chef de groupe PRC au parlement wallon, Paul Serin, s'est dit inquiet des retards.")
    #expect(d.indirect == ["Paul Serin: inquiet des retards"])
  }

  @Test func whoGaveTheNewsStandsBehindOn() {
    #expect(
      ReadText("Trois marins ont péri au large de Brest, a-t-on appris mardi auprès de sources portuaires.")
        .indirect
        == ["sources portuaires: Trois marins ont péri au large de Brest"])
    #expect(
      ReadText("Trois marins ont péri au large de Brest, a-t-on appris dimanche de source portuaire.")
        .indirect
        == ["source portuaire: Trois marins ont péri au large de Brest"])
    #expect(
      ReadText("Trois marins ont péri au large de Brest, ont annoncé mardi des sources locales.").indirect
        == ["sources locales: Trois marins ont péri au large de Brest"])
  }

  @Test func aQuotationBehindAColonIsAllThatIsSaid() {
    let d = ReadText(
      "« Je dormais », raconte Lise Morand. Sa voisine, Anne Vidal, promenait son chien : « J'ai tout vu » "
        + "assure-t-elle.")
    #expect(d.spoken == ["Lise Morand: Je dormais", "Anne Vidal: J'ai tout vu"])
    #expect(d.indirect.isEmpty)
  }

  /// What kind of text it is stands before a dash; it doesn't speak.
  @Test func theKindOfATextBeforeADashDoesNotSpeak() {
    let read = ReadText(
      "ENTRETIEN - Agathe Verdelin: \"On ne choisit pas ses ponts\"\n\nVALMOREL, 4 mars (AFP) - Elle publie un livre."
    )
    #expect(read.spoken.first?.contains("Agathe Verdelin") == true, "\(read.spoken)")
  }

  @Test func aHeadingBeforeAColonNamesThePersonInIt() {
    #expect(
      ReadText("Constat partagé par Paul Serin : « Le match était perdu d'avance. »").spoken
        == ["Paul Serin: Le match était perdu d'avance."])
    #expect(
      ReadText("Bilan partagé par Paul Serin : « On a tout perdu. »").spoken
        == ["Paul Serin: On a tout perdu."])
    #expect(
      ReadText("Même avis chez Anne Vidal, élue centriste : « Fermer le port, c'est le tuer. »").spoken
        == ["Anne Vidal: Fermer le port, c'est le tuer."])
  }

  @Test func aParagraphOfSpeechTakesUpThePersonBefore() {
    let d = ReadText(
      "Le port rouvre lundi.\n\nPaul Serin ne cache pas sa joie depuis hier.\n\n"
        + "« C'est une belle nouvelle pour les pêcheurs. »")
    #expect(d.spoken == ["Paul Serin: C'est une belle nouvelle pour les pêcheurs."])
  }

  @Test func anyVerbReportsBetweenQuotationAndPerson() {
    #expect(
      ReadText("« Le dialogue n'est pas rompu », veut croire le préfet, Paul Serin.").spoken
        == ["Paul Serin: Le dialogue n'est pas rompu"])
    #expect(
      ReadText("« Nous partons demain », trépigne Anne Vidal.").spoken == ["Anne Vidal: Nous partons demain"])
  }

  @Test func howSomethingIsDoneIsNotSaid() {
    let d = ReadText("Le lieutenant Paul Serin a confirmé l'attaque, sans donner de bilan.")
    #expect(d.indirect.isEmpty)
  }

  @Test func whoIsMeantByADemonstrative() {
    let d = ReadText(
      "Le candidat Paul Serin a gagné. \"Le peuple a parlé\", a dit Serin. \"Je tiendrai\", a promis cet avocat "
        + "de 48 ans.")
    #expect(d.spoken.last == "Paul Serin: Je tiendrai")
  }

  @Test func theSameSourceIsTheOneBefore() {
    let d = ReadText(
      "« Le camp est pris », a dit une source militaire. « Il reste des blessés », a ajouté la même source.")
    #expect(d.spoken.last == "source militaire: Il reste des blessés")
  }

  @Test func somebodyNewSpokeToAnswers() {
    let d = ReadText(
      "Les gendarmes ont appelé un voisin. Il leur a répondu qu'il dormait.")
    #expect(d.indirect == ["voisin: il dormait"])
  }

  @Test func aMarkMayBelongToAParty() {
    let d = ReadText("« Nous partons », a dit la députée de Debout!, Anne Vidal.")
    #expect(d.spoken == ["Anne Vidal: Nous partons"])
  }

  @Test func anAppositionBehindAnInciseEndsIt() {
    let d = ReadText(
      "« Ce sel est pur, explique Anne Vidal, chimiste. Les marais sont sains. Le vent aide. »")
    #expect(d.spoken.count == 1)
    #expect(d.spoken.first?.hasPrefix("Anne Vidal: ") == true)
  }

  @Test func twoSpeakersWithTheirParties() {
    let d = ReadText("Lise Morand (PRC) et Anne Vidal (UDR) ont annoncé qu'elles partiraient.")
    #expect(d.indirect == ["Lise Morand et Anne Vidal: elles partiraient"])
  }

  @Test func aTextOrAWitnessIsNobodyThatAPronounTakesUp() {
    #expect(
      ReadText(
        "Le maire Paul Serin a appelé au calme après les tirs, faisant dix morts selon un bilan provisoire. "
          + "\"Nous tiendrons\", a-t-il dit."
      ).spoken == ["Paul Serin: Nous tiendrons"])
    #expect(
      ReadText(
        "L'opposant Paul Serin a été libéré jeudi, a constaté un journaliste de l'AFP. \"Je sors plus fort\", "
          + "a-t-il lancé."
      ).spoken == ["Paul Serin: Je sors plus fort"])
  }

  @Test func aPronounBehindSelonStandsAlone() {
    let d = ReadText("Le groupe Verdane a fermé son usine, victime selon lui de la concurrence asiatique.")
    #expect(d.indirect.first?.hasPrefix("Verdane: ") == true)
  }

  @Test func aNumberBesideItsSourceIsNoClause() {
    let d = ReadText(
      "Des milliers de personnes - 120.000 selon les organisateurs, 45.000 selon la police - ont défilé à Brest."
    )
    #expect(d.indirect.isEmpty)
  }

  @Test func aBodySpeaksThroughSomebody() {
    let d = ReadText(
      "Le Syndicat des bateliers, par la voix de son porte-parole Paul Serin, demande que le canal soit fermé."
    )
    #expect(d.indirect.map { $0.hasSuffix(": le canal soit fermé") } == [true])
  }

  @Test func devantIsNoVerb() {
    #expect(
      ReadText("« Nous partons », a reconnu devant la presse le capitaine Marc Arvier.").spoken
        == ["Marc Arvier: Nous partons"])
  }

  @Test func aFunctionBehindItsAdjectiveBearsTheName() {
    #expect(
      ReadText("« Nous partons », tacle l'ancien ministre PRC Marc Arvier.").spoken
        == ["Marc Arvier: Nous partons"])
  }

  @Test func anAgencyBehindItsAdjective() {
    let d = ReadText("L'usine de Brest a brûlé, selon l'agence officielle Verdane.")
    #expect(d.indirect == ["Verdane: L'usine de Brest a brûlé"])
  }

  @Test func sheIsNotSeveral() {
    let d = ReadText(
      "Le syndicat a écrit au ministre, a-t-on appris de sources concordantes. Lise Morand s'étonne et \"assume\". "
        + "\"C'est faux\", dit-elle.")
    #expect(d.spoken.last == "Lise Morand: C'est faux")
  }

  @Test func theHeadOfStateOpensTheText() {
    let d = ReadText(
      "Paul Serin a déposé une gerbe à Brest avec Luc Arvier. « C'était le matin », a relaté Luc Arvier.\n\n"
        + "« Nous tiendrons », a ensuite dit le chef de l'Etat.")
    #expect(d.spoken.last == "Paul Serin: Nous tiendrons")
  }

  @Test func theSubjectBeforeAnAppositionSpeaksNext() {
    let d = ReadText(
      "Paul Serin, patron de la boulangerie, ne trouve pas le sommeil. « Soudain, mon chat miaule. » La nuit dure."
    )
    #expect(d.spoken == ["Paul Serin: Soudain, mon chat miaule."])
  }

  @Test func inSomebodysEyes() {
    let d = ReadText(
      "Paul Serin a protesté. Aux yeux du syndicaliste, la décision est \"grave\".")
    #expect(d.spoken == ["Paul Serin: grave"])
  }

  @Test func aPresidentBehindACommaIsNoVerb() {
    let d = ReadText(
      "De son côté, Paul Serin, président du club, a reçu ses joueurs. « Ce soir, le match est honteux. » La nuit "
        + "tombe.")
    #expect(d.spoken == ["Paul Serin: Ce soir, le match est honteux."])
  }

  @Test func aCryIsAnUtterance() {
    #expect(
      ReadText("« Enfin du concret », se félicite Paul Serin.").quotes(.direct)
        == ["Paul Serin: Enfin du concret"])
    #expect(
      ReadText("Elle demande un État \"où chacun exerce son métier\", a dit Anne Vidal.").quotes(.partial)
        .count
        == 1)
  }

  @Test func theManFromSomewhereIsWhoActedLast() {
    let d = ReadText(
      "Paul Serin a battu l'Argentin Luis Ferro. \"Je me sens bien\", a savouré le Français.")
    #expect(d.spoken == ["Paul Serin: Je me sens bien"])
  }
}
