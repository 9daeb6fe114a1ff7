import Testing

@testable import Reader

/// What pages of local papers and courts showed to be misread: bodies with a name behind a complement, two who hold
/// opinions in one sentence, what a reported sentence tells in its second verb.
struct TownPagesTests {
  @Test func aReportedClauseKeepsItsSubject() {
    #expect(
      ReadText("Anne Morel a déclaré qu'un policier était descendu du camion et avait sorti son arme.").events
        == [
          "policier était descendu", "policier avait sorti",
        ])
    #expect(
      ReadText("Anne Morel a dit que le pont était fermé et a quitté la salle.").events.last
        == "Anne Morel a quitté")
  }

  @Test func aHouseInAComplementIsNoSubject() {
    #expect(
      ReadText("Aux urgences de l'hôpital Delmont, la grève a commencé lundi.").events == [
        "grève a commencé"
      ])
  }

  @Test func aParticleIsOfAPersonEvenBehindABody() {
    #expect(
      ReadText("« Nous verrons », explique la porte-parole du parquet Ine Van Wymel.").spoken == [
        "Ine Van Wymel: Nous verrons"
      ])
  }

  @Test func aFunctionBehindItsVerbIsSomebodyNew() {
    let text = """
      "C'est inacceptable", a écrit Luc Serin sur son compte. Dans une vidéo diffusée par le préfet de police de \
      Vernoux, on voit une voiture.
      """
    #expect(ReadText(text).dispatch.entities.first { $0.name == "Luc Serin" }?.roles == [])
  }

  @Test func lettersBeforeAYearAreNoTown() {
    #expect(ReadText("Les militants réunis au sein du CAP 2015 ont manifesté.").names(.place) == [])
  }

  @Test func twoMayJudgeInOneSentence() {
    #expect(
      ReadText(
        "Pour le syndicat FSU, la loi est injuste, mais pour la direction, il n'y a pas d'autre choix."
      )
      .indirect == ["FSU: la loi est injuste", "direction: il n'y a pas d'autre choix"])
  }

  @Test func aFirmIsTakenUpInItsOwnSentence() {
    #expect(
      ReadText(
        "Le constructeur néerlandais de péniches Trigal a annoncé un recul de ses ventes, mais il ferme un site."
      ).events == ["Trigal ferme"])
  }

  @Test func onceThatOpensAClause() {
    let text = ReadText("Le trafic a repris lundi une fois que la police est partie.")
    #expect(text.events == ["trafic a repris", "police est partie"])
    #expect(text.dispatch.facts.first { $0.kind == .event }?.object == nil)
  }

  @Test func aDayBehindItsDemonstrativeIsNoSubject() {
    let text = ReadText(
      "Le chauffeur, qui avait percuté deux voitures, ce 25 octobre 2022, a été mis en examen.")
    let fact = text.dispatch.facts.first {
      $0.kind == .event && $0.predicate.map(text.dispatch.words) == "a été mis en examen"
    }
    #expect(fact?.object.map(text.dispatch.words) == "Le chauffeur")
  }

  @Test func aPronounTakesTheGenderOfTheBody() {
    #expect(
      ReadText(
        "La gauche a échoué à renverser le gouvernement Marnier, sa motion contre ce qu'elle qualifie de \"hold-up\" ayant été rejetée."
      ).spoken == ["gauche: hold-up"])
  }

  @Test func aSourceBehindACommaTellsItsOwnClause() {
    #expect(
      ReadText("Il faut partir parce que, selon Paul Serin, la ville brûle.").indirect == [
        "Paul Serin: la ville brûle"
      ])
    #expect(
      ReadText("Le pont est fermé et, selon Anne Roy, deux maisons sont détruites.").indirect == [
        "Anne Roy: deux maisons sont détruites"
      ])
  }

  @Test func whoeverSucceedsSomebodyIsNowhere() {
    let text = ReadText("Benoît Malevin succède à Léon Walrin.")
    #expect(text.names(.person) == ["Benoît Malevin", "Léon Walrin"])
    #expect(text.names(.place) == [])
  }

  @Test func aRelativeTakesUpWhoIsNew() {
    #expect(
      ReadText("La mort d'une femme de 30 ans, qui sortait du bois, reste inexpliquée.").events == [
        "femme de 30 ans sortait"
      ])
    #expect(
      ReadText("Après des négociations à rebondissement qui ont vu naître une alliance, la paix est revenue.")
        .events.first == "négociations ont vu naître")
  }

  @Test func whoeverASentenceIsAboutIsTakenUp() {
    #expect(
      ReadText("Le conducteur a été surpris par un camion. Il a fait un écart. Celui-ci roulait vite.").events
        == [
          "camion a été surpris", "conducteur a fait", "- roulait",
        ])
  }

  @Test func aPronounBehindAnOpeningGoesOn() {
    #expect(
      ReadText(
        "Autre élu : Benoît Malevin. Présent depuis 2000 comme échevin, il succède à Luc Walrin, maire historique. \"C'est fait\", sourit-il."
      ).spoken == ["Benoît Malevin: C'est fait"])
  }

  @Test func wordsBehindTheirVerbAreAPart() {
    #expect(
      ReadText("Le conducteur a \"interdiction de conduire et devra pointer\", complète Paul Serin.").quotes(
        .partial)
        == ["Paul Serin: interdiction de conduire et devra pointer"])
  }

  @Test func aPronounTakesUpTheSubjectOfItsSentence() {
    #expect(
      ReadText("La juge a refusé de venir, car elle quittait la ville.").events == [
        "juge a refusé", "juge quittait",
      ])
  }

  @Test func aBodyMayBearAName() {
    #expect(ReadText("Le comité référendaire «Non au nouveau port» prend acte de la décision.").spoken == [])
    #expect(ReadText("Pour le comité, «le port est inutile».").spoken == ["comité: le port est inutile"])
  }

  @Test func aWingOfABodyIsOne() {
    let text = ReadText(
      "Le bras armé du Front a menacé de venger les morts. Deux miliciens des brigades Zahra, la branche armée du Front, qui ont été tués, sortaient du camp."
    )
    #expect(text.indirect == ["bras armé du Front: venger les morts"])
    #expect(
      text.events == [
        "- ont été tués", "miliciens des brigades Zahra sortaient",
      ])
  }

  @Test func aQuarterOfATownIsAPlace() {
    #expect(
      ReadText("Des combats ont éclaté dans le quartier d'al-Zeitoum et le camp d'el-Hamad.").names(.place)
        == [
          "al-Zeitoum", "el-Hamad",
        ])
  }

  @Test func aHighOfficialIsSomebody() {
    #expect(
      ReadText("Un haut responsable a démissionné.").dispatch.entities.first { $0.kind == .person }?.name
        == "haut responsable")
  }

  @Test func whoeverIsToldOfIsTakenUpRatherThanWhoTells() {
    #expect(
      ReadText(
        "L'écrivain Félicien Marcel est mort mercredi, a indiqué Antoine Galand, patron de la maison. Entré à l'Académie en 1976, il laisse une oeuvre. En 2006, il avait adhéré au PS."
      ).events == ["Félicien Marcel est mort", "Félicien Marcel laisse", "Félicien Marcel avait adhéré"])
  }

  @Test func somebodyWithoutANameActsOn() {
    #expect(
      ReadText("Le suspect s'est rendu à Marle, où il a vu Luc Roy. Puis il a quitté la ville.").events == [
        "suspect s'est rendu", "suspect a vu", "suspect a quitté",
      ])
  }

  @Test func thisIsNoSource() {
    let text = ReadText("C'est ce qu'a indiqué l'Agence de presse, en précisant que sa fille était venue.")
    #expect(text.indirect == ["Agence de presse: sa fille était venue"])
    #expect(ReadText("Cela montre que le pont est fermé.").indirect == [])
  }

  @Test func distinctionsStandBesideTheirHolder() {
    #expect(
      ReadText(
        "L'écrivain Michel Tourin, l'un des grands auteurs du siècle, Prix Goncourt en 1970, est décédé lundi."
      ).events == ["Michel Tourin est décédé"])
  }

  @Test func participlesBehindAPronounAreNoSubject() {
    #expect(
      ReadText("Chacune des délégations composées de dix membres a remis un rapport.").events == [
        "Chacune des délégations a remis"
      ])
    #expect(
      ReadText("Anne Roy a vu l'incendie, et avec courage, a frappé à toutes les portes.").events == [
        "Anne Roy a vu", "Anne Roy a frappé",
      ])
  }

  @Test func aRoadWithoutArticleIsNone() {
    let text = ReadText("Compagnon de route de Nicolas Sarin, il a écrit dix livres.")
    #expect(text.names(.person) == ["Nicolas Sarin"])
    #expect(text.names(.place) == [])
    #expect(ReadText("L'accident a eu lieu sur la route de Vernoux.").names(.place) == ["route de Vernoux"])
  }

  @Test func theNumberOfAHouseCountsNothing() {
    let text = ReadText("L'incendie a touché un immeuble situé 26 rue Daumont.").dispatch
    #expect(text.figures.isEmpty)
  }

  @Test func theOneOfWhomATextTellsIsTheNovelist() {
    #expect(
      ReadText("Jean Dormin, le doyen de l'Académie, est mort lundi. Le romancier est décédé chez lui.")
        .events == [
          "Jean Dormin est mort", "Jean Dormin est décédé",
        ])
  }

  @Test func thereAreIsAClauseAndAgoIsNone() {
    #expect(
      ReadText("« Il y a 832 morts », essentiellement dans la ville de Palin, a annoncé Luc Serin.").quotes(
        .direct)
        == ["Luc Serin: Il y a 832 morts"])
    #expect(
      ReadText("Luc Serin, arrêté \"il y a deux jours\", a parlé.").quotes(.partial).map { $0.suffix(17) }
        == [
          "il y a deux jours"
        ])
  }

  @Test func fieldsOfABodyGoOnBehindCommas() {
    let name = "Agence de météorologie, de climatologie et de géophysique du pays"
    #expect(
      ReadText("Les districts ont été touchés, selon l'\(name).").indirect == [
        "\(name): Les districts ont été touchés"
      ])
  }

  @Test func aRelativeTakesUpWhatAParticipleBringsIn() {
    #expect(
      ReadText("Le bilan du séisme suivi d'un tsunami qui a frappé l'île est de 832 morts.").events == [
        "tsunami a frappé"
      ])
    #expect(
      ReadText(
        "\"C'est fini\", soupire Ali Morad, 50 ans, à propos du village de Nayeb, qui abritait 200 familles."
      )
      .events == ["village de Nayeb abritait"])
  }

  @Test func aThingThatOnlyIsMayBeTakenUp() {
    #expect(ReadText("La loi est nécessaire. Elle changera la vie.").events == ["loi changera"])
    #expect(
      ReadText("Ce calendrier est une réplique, estime M. Serin. Il permettra des rencontres.").events == [
        "calendrier permettra"
      ])
    #expect(
      ReadText("Lorsque l'homme est arrivé, par une nuit d'automne, il a frappé à la porte.").events == [
        "homme est arrivé", "homme a frappé",
      ])
  }

  @Test func dashesSetInWhoASourceIs() {
    #expect(
      ReadText(
        "Selon les parties civiles – les filles, les soeurs et le frère de la victime –, le crime a été préparé."
      )
      .indirect == ["parties civiles: le crime a été préparé"])
  }

  @Test func aCivilityTellsThatANameIsAPersons() {
    let text = ReadText(
      "Le chantier est fermé, a dit le porte-parole de l'agence Sutopo Purwo Nugrohi. M. Sutopo a salué la décision."
    )
    #expect(text.names(.person) == ["Sutopo Purwo Nugrohi"])
    #expect(text.indirect == ["Sutopo Purwo Nugrohi: Le chantier est fermé"])
  }

  @Test func aFunctionEndsWhereItIsToldWhen() {
    let text = ReadText(
      "« C'est fini », a annoncé Luc Serin, porte-parole de l'agence au cours d'un point presse.")
    #expect(text.dispatch.entities.first { $0.kind == .person }?.roles == ["porte-parole de l'agence"])
  }

  @Test func whatAnOpeningClauseReportsEndsAtItsComma() {
    #expect(
      ReadText("Si le maire assure que le pont est sûr, la préfète a fermé la route.").indirect == [
        "maire: le pont est sûr"
      ])
    #expect(
      ReadText(
        "Alors que Luc Serin répète que la Chine a écrit, Pékin affirme que c'est lui qui réclame un accord."
      )
      .indirect == ["Luc Serin: la Chine a écrit", "Pékin: c'est lui qui réclame un accord"])
  }

  @Test func aFunctionOfAnotherLandIsNotOfTheOneNamedLater() {
    let text = ReadText(
      "Donald Trumper a parlé à Liu Han. Le président américain a quitté la Chine. Liu Han est un proche du président Xi Jinpung."
    )
    #expect(text.events.contains("Donald Trumper a quitté"))
  }

  @Test func theFieldOfAFunctionIsNoFirstName() {
    #expect(
      ReadText("Le secrétaire américain au Trésor Steven Mnuchar mène des discussions.").names(.person) == [
        "Steven Mnuchar"
      ])
  }

  @Test func aPronounMayLookAheadOfItsSentence() {
    let text = ReadText("A Washington, où il séjournait, Donald Trumper a visité un musée.")
    #expect(text.events == ["Donald Trumper séjournait", "Donald Trumper a visité"])
    #expect(text.dispatch.entities.allSatisfy { $0.name != "il" })
  }

  @Test func aCountedGroupIsASubject() {
    #expect(
      ReadText(
        "Alors que la nuit tombe sur la place de Vernoux, en Dordogne, plus d'une centaine de personnes se réchauffent."
      ).events.last == "plus d'une centaine de personnes se réchauffent")
    #expect(
      ReadText(
        "Des centaines d'agriculteurs bloquent les routes. Ils ont demandé au préfet de les rencontrer."
      )
      .indirect == ["centaines d'agriculteurs: les rencontrer"])
  }

  @Test func aSourceMayStandBeforeTheObject() {
    #expect(
      ReadText("Les élus auraient mobilisé, selon le syndicat, plus de 10.000 agriculteurs.").indirect == [
        "syndicat: Les élus auraient mobilisé, selon le syndicat, plus de 10.000 agriculteurs"
      ])
    #expect(
      ReadText(
        "Selon Luc Serin, membre du bureau de la FNSEA et agriculteur dans l'Essonne, le port était fermé."
      )
      .indirect == ["Luc Serin: le port était fermé"])
  }

  @Test func aDayMayStandBeforeACommaAndTheObject() {
    let text = ReadText("Le président Tebbar a reçu lundi, l'archevêque d'Alger, le cardinal Paul Vescar.")
      .dispatch
    #expect(
      text.facts.first { $0.kind == .event }?.object.map(text.words)?.hasPrefix("l'archevêque d'Alger")
        == true)
  }

  @Test func ofTwoPersonsTheNearerIsTakenUp() {
    #expect(
      ReadText(
        "Reçu par le ministre, M. Abdel Messar, M. Mechrin, qui effectue sa première visite, est reparti."
      )
      .events.first == "Mechrin effectue")
  }

  @Test func whoeverReadsHasNotSaidIt() {
    #expect(
      ReadText("Les élus sont venus. Sur le mur, on peut lire : \"mur administratif\".").spoken == [
        "-: mur administratif"
      ])
  }

  @Test func anObjectInARelativeClauseGoesOnWithNothing() {
    #expect(
      ReadText(
        "\"Je reste\", assure Guillaume Testar. Le bâtiment qui abrite le préfet est près d'ici. \"On verra bien\", glisse-t-il."
      ).spoken.last == "Guillaume Testar: On verra bien")
  }

  @Test func everythingMayBeASubject() {
    #expect(ReadText("Luc Serin a affirmé que tout allait bien.").indirect == ["Luc Serin: tout allait bien"])
  }

  @Test func whatOneHasJustDoneIsDone() {
    let text = ReadText("Le maire vient de quitter la ville.")
    #expect(text.events == ["maire vient de quitter"])
    #expect(text.dispatch.facts.first { $0.kind == .event }?.modality == .asserted)
  }

  @Test func oneIsNoneOfSeveral() {
    #expect(
      ReadText(
        "\"C'est triste\", a affirmé à des journalistes Olivia Dalten, une porte-parole de l'exécutif."
      ).spoken
        == ["Olivia Dalten: C'est triste"])
    #expect(
      ReadText(
        "« C'est fini », dit l'avocat de la direction. « Rien n'est fini », répond l'avocat du comité."
      ).spoken
        == ["avocat de la direction: C'est fini", "avocat du comité: Rien n'est fini"])
  }

  @Test func anInsertionBehindThatIsNoEnd() {
    #expect(
      ReadText("Luc Serin a ajouté que, selon les experts, la digue tiendra.").indirect == [
        "Luc Serin: selon les experts, la digue tiendra"
      ])
    #expect(
      ReadText("A la sortie, la direction comme son avocat n'ont pas souhaité s'exprimer.").indirect == [])
  }

  @Test func aPartOfSeveralIsSeveral() {
    #expect(
      ReadText("Une partie des soixante salariés se sont réunis. Ils racontent : « Tout était fermé ».")
        .spoken == [
          "partie des soixante salariés: Tout était fermé"
        ])
  }

  @Test func aBodyWithoutANameIsTakenUp() {
    #expect(
      ReadText("A l'époque le groupe marchait bien. Selon Thierry Dubart, il vendait des vins.").events == [
        "groupe marchait", "groupe vendait",
      ])
    #expect(
      ReadText("Cette option a été rejetée, comme le déplore le représentant de la CFDT.").events == [
        "- a été rejetée"
      ])
  }

  @Test func anObjectMayStandBehindASource() {
    let text = ReadText("Les bombardements ont fait, selon Kiev, au moins quatre morts.").dispatch
    #expect(text.facts.first { $0.kind == .event }?.object.map(text.words) == "au moins quatre morts")
  }

  @Test func whatIsShotDownIsNotDead() {
    let figures = ReadText("L'armée a lancé 18 missiles dont 15 ont été abattus.").dispatch.figures
    #expect(figures.map(\.unit) == ["missiles", "missiles"])
  }

  @Test(arguments: [
    "Le constat de Luc Serin est sans appel : « Le pont doit fermer. »",
    "C'est l'avis de Luc Serin : « Le pont doit fermer. »",
  ])
  func whoseWordsAreAnnouncedSpeaks(_ text: String) {
    #expect(ReadText(text).spoken == ["Luc Serin: Le pont doit fermer."])
  }

  @Test func aStormIsCalledByItsName() {
    #expect(ReadText("L'ouragan Solin s'est abattu sur la côte.").events == ["Solin s'est abattu"])
  }

  @Test func aSubjectMayStandInBrackets() {
    #expect(
      ReadText("« [Il] voit la ville comme un jouet », a dit Luc Serin.").quotes(.direct) == [
        "Luc Serin: [Il] voit la ville comme un jouet"
      ])
  }

  @Test func whoeverIsToldApartIsAnother() {
    let text = ReadText(
      "Jean Padar est arrivé mercredi à la brigade. Le procureur qui s'est déplacé a indiqué que tout était prêt."
    )
    #expect(text.indirect == ["procureur: tout était prêt"])
  }

  @Test func anAppositionBehindACommaReportsNothing() {
    #expect(ReadText("Luc Serin relativise les propos du maire, qu'il qualifie d'excès.").indirect == [])
    #expect(
      ReadText("Luc Serin a dit à la presse, lundi, qu'il partirait.").indirect == ["Luc Serin: il partirait"]
    )
  }

  @Test func theNewspaperGoesOnInItsSentence() {
    #expect(
      ReadText("Le journal a fermé alors qu'il venait de publier une lettre de Luc Serin.").events == [
        "journal a fermé", "journal venait de publier",
      ])
  }

  @Test func thePontiffIsThePope() {
    #expect(
      ReadText("Le pape Martin a reçu des prêtres. Le pontife a quitté la ville.").events == [
        "Martin a reçu", "Martin a quitté",
      ])
  }

  @Test func aSurnameMayBeASmallWord() {
    #expect(
      ReadText("« C'est faux », a précisé lundi Anne Devant, porte-parole du parquet.").quotes(.direct) == [
        "Anne Devant: C'est faux"
      ])
  }

  @Test func anAcronymMayBeANoun() {
    #expect(
      ReadText("Pallin Investment Trust cut its aim. PIT said sales would fall.", language: "en").indirect
        == ["Pallin Investment Trust: sales would fall"])
  }

  @Test func aPrepositionOfSeveralWordsOpensARelative() {
    #expect(
      ReadText("Une voiture à bord de laquelle se cachaient deux hommes a percuté un mur.").events == [
        "voiture a percuté"
      ])
  }

  @Test func whatIsExpressedIsSaid() {
    #expect(
      ReadText("La maire a exprimé ses « plus sincères condoléances ».").quotes(.partial) == [
        "maire: plus sincères condoléances"
      ])
  }

  @Test func theNumberOfAVersionIsNoFigure() {
    let dispatch = ReadText(
      "UPDATE 3-Verdane cuts 40 jobs\n\nORVIN, March 3 (Reuters) - Verdane said so.", language: "en"
    ).dispatch
    #expect(dispatch.figures.map { dispatch.words($0.span) } == ["40 jobs"])
  }

  @Test func aSurnameMayBeAMonth() {
    let text = ReadText(
      "Theresa May met the press in May. May said talks had failed. But May told reporters she would stay.",
      language: "en")
    #expect(text.indirect == ["Theresa May: talks had failed", "Theresa May: she would stay"])
  }

  @Test func theAdvocateOfSomebodyElseIsAnother() {
    #expect(
      ReadText(
        "Luc Serin, avocat d'Anne Roy, est parti. Jean Morel fera appel, a indiqué son avocat à la presse."
      ).indirect == ["avocat: Jean Morel fera appel"])
  }

  @Test func aListBehindAnAdverbIsNoSubject() {
    #expect(
      ReadText(
        "Cinq syndicats, à savoir la CGSP, la CSC et le SLFP, ont formé un front, ont-ils annoncé jeudi."
      ).events == ["syndicats ont formé"])
  }

  @Test func aYoungActivistIsAnActivist() {
    let facts = ReadText("Luc Serin est venu. Le jeune militant a souri.").dispatch
    #expect(facts.facts.filter { $0.kind == .role }.map { facts.words($0.span) } == ["jeune militant"])
  }

  @Test func aMarkTypedTheWrongWayRoundCloses() {
    #expect(
      ReadText("« Il viendra dans les jours prochains« , précise Luc Serin. Le reste suit.").quotes(.direct)
        == ["Luc Serin: Il viendra dans les jours prochains"])
  }

  @Test func severalSentencesAreNoHeadline() {
    let text = ReadText(
      "La grève est sûre. Elle débutera mardi. Peu de trains rouleront...\n\nLuc Serin est là.")
    #expect(text.dispatch.headline == nil)
  }

  @Test func theMakerOfAWorkIsWhomItIsAbout() {
    #expect(
      ReadText(
        """
        Le prix est allé à Jean Morel.

        Le favori, "Les Eaux lentes" du Belge Luc Serin, repart bredouille. Le cinéaste s'est dit "heureux".
        """
      ).quotes(.partial) == ["Luc Serin: heureux"])
  }

  @Test func howItIsSaidIsNoPartOfWhoSaysIt() {
    #expect(
      ReadText("« Ils se trompent », répond le prévenu d'une voix à peine audible.").quotes(.direct) == [
        "prévenu: Ils se trompent"
      ])
  }

  @Test func aTextMayBreakOffBeforeWhatIsCounted() {
    #expect(ReadText("Un portrait a été dérobé au musée, par au moins").events == ["- a été dérobé"])
  }
}
