import Testing

@testable import Reader

/// What stands in every day's copy: who is meant by what, where functions end, what words belong to whom.
struct OrdinaryCopyTests {
  // MARK: Headers

  @Test(arguments: [
    (
      "PARIS (Agefi-Dow Jones)--Les marchés ont terminé en hausse mercredi. A Paris, le titre a gagné 2%.",
      "Paris"
    ),
    (
      "LONDRES (Agefi-Dow Jones)--Le géant BP a annoncé un bénéfice. A Londres, le titre gagnait 2%.",
      "Londres"
    ),
  ])
  func anAgencyIsNoAcronymOfItsDateline(_ text: String, _ place: String) {
    #expect(ReadText(text).names(.place) == [place])
  }

  @Test func theAgencyMayStandBeforeThePlace() {
    let dateline = ReadText(
      "La Presse Canadienne, Saguenay — La ministre de la Famille a promis mardi 400 places de plus aux parents."
    ).dispatch.dateline
    #expect(dateline?.places == ["Saguenay"])
    #expect(dateline?.agency == "Presse canadienne")
  }

  @Test func aSiteMayBeTheAgency() {
    let text =
      "ROME, 8 décembre 2024 (Zenit.org) – Le pape a parlé ce dimanche devant des milliers de fidèles."
    #expect(ReadText(text).dispatch.dateline?.agency == "Zenit.org")
  }

  @Test func initialsBehindTheLastSentenceAreNobody() {
    let text = ReadText("Le MR s'est tu. \"Non\", a dit Anne Roy, la cheffe du groupe. JAV/MDV/")
    #expect(!text.dispatch.entities.contains { ["JAV", "MDV"].contains($0.name) })
  }

  @Test func aNightBetweenTwoDaysDatesTheDispatchBySecond() {
    let text =
      "Kaffrine, 9 jan (APS) - Dix personnes ont été tuées dans la nuit de dimanche à lundi, a-t-on appris. Le trafic est "
      + "interdit depuis 2022."
    #expect(ReadText(text).dispatch.date == "2023-01-09")
  }

  @Test func theDayOfAHeadlineIsThatOfTheText() {
    let text =
      "Trafic très perturbé jeudi\n\nPARIS, 16 oct 2019 (AFP) - Le trafic sera très perturbé jeudi, a annoncé mercredi la SNCF."
    #expect(ReadText(text).dates.prefix(1) == ["jeudi=2019-10-17"])
  }

  // MARK: Functions

  @Test(arguments: ["aux journalistes", "à la presse", "aux députés", "depuis le perron de l'Elysée"])
  func aFunctionEndsBeforeItsHearers(_ addition: String) {
    let text = "Le président Paul Serin est venu lundi à Lille. \"Enfin\", a dit le président \(addition)."
    #expect(ReadText(text).roles(of: "Paul Serin") == ["président"])
  }

  @Test(arguments: [
    "commandant de la 52e compagnie d'incendie et de secours", "chef du 3e bureau",
    "directeur de l'agence d'urbanisme et de logement de Lille", "chef du grand bureau",
  ])
  func aFunctionHasAllItsFields(_ role: String) {
    let text = ReadText("Le feu est éteint. \"Tout va bien\", a précisé le \(role), Paul Serin.")
    #expect(text.roles(of: "Paul Serin") == [role])
    #expect(text.spoken == ["Paul Serin: Tout va bien"])
  }

  @Test func whatAMinisterGovernsIsNoBody() {
    let text = ReadText(
      "Le ministre des Infrastructures et des Transports terrestres, Paul Serin, s'est rendu à Lille.")
    #expect(text.names(.organization).isEmpty)
    #expect(text.roles(of: "Paul Serin") == ["ministre des Infrastructures et des Transports terrestres"])
  }

  @Test func aTownMayBeAFirstName() {
    let text = ReadText(
      "Le tribunal a relaxé l'ancien maire de Vernon Gérard Volat (LR), poursuivi pour vol.")
    #expect(text.names(.person) == ["Gérard Volat"])
  }

  @Test func aFirmByItsTradeIsTheFirm() {
    #expect(
      ReadText(
        "Le promoteur Nexia Logement a supprimé 230 postes. Le brasseur Hopfen a licencié 30 personnes."
      ).events
        == ["Nexia Logement a supprimé", "Hopfen a licencié"])
  }

  // MARK: Who is meant

  @Test func aVictimMayBeAMan() {
    let text = ReadText(
      "Trois agents sont suspendus, a précisé la procureure Anne Roy.\n\nLa victime, Paul Serin, avait été interpellée samedi. "
        + "Elle avait fait un malaise.")
    #expect(text.events.last == "Paul Serin avait fait")
    #expect(text.roles(of: "Anne Roy") == ["procureure"])
  }

  @Test func nobodyIsAVictimForBeingTheOnlyWoman() {
    let text = ReadText("La préfète Anne Roy a parlé mardi. La victime avait été interpellée samedi.")
    #expect(text.roles(of: "Anne Roy") == ["préfète"])
  }

  @Test func theLastNamedIsNoUnionOfSomebodysFunction() {
    let text = ReadText(
      "\"C'est brutal\", déplore Anne Roy, déléguée syndicale centrale CFDT. Selon cette dernière, les départs seront privilégiés."
    )
    #expect(text.indirect == ["Anne Roy: les départs seront privilégiés"])
  }

  @Test func theLastNamedInAReportIsNobodyInIt() {
    let text = ReadText(
      "L'avion a décollé, selon son porte-parole Luc Petit. Paul Serin, a précisé ce dernier, sera à Rome mercredi."
    )
    #expect(text.indirect.last == "Luc Petit: Paul Serin, a précisé ce dernier, sera à Rome mercredi")
  }

  @Test func whoeverWonSavoursIt() {
    let text = ReadText(
      "La Tchèque Lena Kovarik a créé la sensation samedi en éliminant la tenante du titre, la Polonaise Zuzanna Wrobel.\n\n"
        + "\"C'est ma plus belle victoire\", a savouré la joueuse de 22 ans.")
    #expect(text.spoken == ["Lena Kovarik: C'est ma plus belle victoire"])
  }

  @Test func anotherCoachIsWhoeverSpokeLast() {
    let text = ReadText(
      "\"On a montré du caractère\", s'est réjoui l'entraîneur lensois Franck Serin.\n\n\"On méritait le nul\", a pesté "
        + "Luc Dalven. Le coach du Racing a regretté la \"naïveté\" de ses joueurs.")
    #expect(text.spoken.last == "Luc Dalven: naïveté")
  }

  @Test func aLeadsFunctionIsNamedBelow() {
    let text = ReadText(
      "Rangoun, 5 avr 2023 (AFP) - Le Haut-Commissaire de l'ONU aux droits de l'homme s'est dit mercredi \"horrifié\" par une "
        + "frappe.\n\n\"C'est un mépris flagrant du droit\", a fustigé Volker Serin dans un communiqué.")
    #expect(text.spoken.first == "Volker Serin: horrifié")
    #expect(text.indirect == ["Volker Serin: \"horrifié\" par une frappe"])
  }

  @Test func theOneInHisThirtiesIsTheClient() {
    let text = ReadText(
      "Le conseil de M. Ruault, Me Olivier Brisset, a indiqué qu'il ferait appel. Le trentenaire a quitté la salle."
    )
    #expect(text.events.last == "Ruault a quitté")
  }

  @Test func nobodyHasAShareInHimself() {
    let text = ReadText(
      "Renault et Nissan sont proches d'un accord, selon trois sources. Le constructeur français ramènerait sa participation "
        + "dans Nissan à 15%.")
    #expect(text.events.last == "Renault ramènerait")
  }

  @Test func whoPassesOnIsNotWhoSays() {
    let text = ReadText("Le maire Paul Serin s'est dit \"très inquiet\", selon sa porte-parole, Anne Roy.")
    #expect(text.spoken == ["Paul Serin: très inquiet"])
  }

  // MARK: What is said

  @Test(arguments: ["mercredi", "mercredi soir", "dimanche à Lyon"])
  func whatSomebodySaysHeIsBeginsBehindTheDay(_ day: String) {
    #expect(
      ReadText("Le maire Paul Serin s'est dit \(day) prêt à partir.").indirect == [
        "Paul Serin: prêt à partir"
      ])
  }

  @Test(arguments: [
    "Le juge Paul Serin a suspendu l'arrêté ordonnant la fermeture du port, estimant que la mesure était disproportionnée.",
    "Le juge Paul Serin a reçu les syndicats réclamant des garanties, estimant que la mesure était disproportionnée.",
  ])
  func aParticipleThatSaysWhichSpeaksForNobody(_ text: String) {
    #expect(ReadText(text).indirect == ["Paul Serin: la mesure était disproportionnée"])
  }

  @Test func whatIsAskedForSaysNothing() {
    let text = ReadText(
      "Pour sa part, le secrétaire de la Fesci, Paul Serin dit Morfo, exige la démission du directeur du port."
    )
    #expect(text.indirect.isEmpty)
  }

  @Test func defendingOnesRecordQuotesIt() {
    #expect(
      ReadText("Le maire Paul Serin a défendu son \"bilan historique\" devant les élus.").spoken
        == ["Paul Serin: bilan historique"])
    // An article may stand before what everybody calls so.
    #expect(ReadText("Le maire Paul Serin a rejeté le \"Green New Deal\".").spoken.isEmpty)
  }

  @Test func aTitleBehindAPrepositionIsNobodysWord() {
    let text = ReadText(
      "Le prix à Anne Roy pour \"Les Eaux dormantes\"\n\nLe prix a été remis lundi à Anne Roy pour \"Les Eaux dormantes\", a "
        + "annoncé le jury. \"Merci à tous\", a dit la lauréate.")
    #expect(text.spoken == ["Anne Roy: Merci à tous"])
  }

  @Test func whatSomebodyWasKnownByIsNobodysWord() {
    let text = ReadText(
      "Mort du chef d'orchestre Paul Serin, \"le seigneur de la baguette\"\n\nLe chef d'orchestre Paul Serin est mort mardi."
    )
    #expect(text.spoken.isEmpty)
  }

  @Test func twoSpeakInTurn() {
    let text = ReadText(
      "Jugé à Paris, l'ancien courtier Marc Vidoc a parlé mercredi.\n\n« Les caisses étaient vides », lui a fait remarquer la "
        + "présidente. « Non, madame. L'argent allait rentrer. » « Qui le disait ? » « Mes associés. »")
    #expect(
      text.spoken == [
        "présidente: Les caisses étaient vides", "Marc Vidoc: Non, madame. L'argent allait rentrer.",
        "présidente: Qui le disait ?", "Marc Vidoc: Mes associés.",
      ])
    // Whoever says no may only go on.
    #expect(
      ReadText("\"Je reste\", a dit Paul Serin. \"Non, je ne pars pas.\"").spoken.last
        == "Paul Serin: Non, je ne pars pas.")
  }

  @Test func aBodyWithoutNameIsItsLetters() {
    let text = ReadText(
      "Deux engins ont été tirés, a annoncé l'état-major sud-coréen (JCS). Ils ont parcouru 620 km, précise le JCS."
    )
    #expect(text.indirect == ["JCS: Deux engins ont été tirés", "JCS: Ils ont parcouru 620 km"])
  }

  @Test func whoMandatedSomebodyIsNotHe() {
    let text = ReadText(
      "À en croire l'expert mandaté par le juge d'instruction, Bruno Laval, le préjudice dépasserait 45 millions."
    )
    #expect(text.roles(of: "Bruno Laval").isEmpty)
    #expect(text.indirect == ["Bruno Laval: le préjudice dépasserait 45 millions"])
  }

  @Test func theParagraphNamesItsInhabitant() {
    let text = ReadText(
      "Le Suisse Yann Dalven remplacera le Camerounais André Onan, parti à Lens.\n\nLe club a officialisé le prêt de Renato "
        + "Serin à Rome. \"Je suis heureux\", a déclaré l'ancien Lillois.")
    #expect(text.spoken == ["Renato Serin: Je suis heureux"])
  }

  @Test func theOneBeforeTheColonIsMeantBehindIt() {
    let text = ReadText(
      "\"C'est cher\", juge Paolo Serin, du cabinet Verdane. Gene Dalven, de Solin Management, est d'un avis contraire : pour cet "
        + "investisseur, \"l'histoire se répète\".")
    #expect(text.roles(of: "Gene Dalven") == ["investisseur"])
  }

  // MARK: Names

  @Test(arguments: ["M. Hervé de Chartreuse", "le ministre Hervé de Chartreuse"])
  func aSurnameMayBeALand(_ name: String) {
    #expect(ReadText("Dans la soirée, \(name) a parlé aux élus.").names(.person) == ["Hervé de Chartreuse"])
  }

  @Test func aUnionOfAFirmIsNotTheFirm() {
    #expect(
      ReadText("La CGT Renault a dénoncé un accord. Renault a démenti.").names(.organization)
        == ["CGT Renault", "Renault"])
  }

  @Test(arguments: [
    "LE CAIRE\nde notre correspondant\n\n", "LE CAIRE de notre correspondant\n\n", "LE CAIRE\n\n",
  ])
  func aDatelineMayBeALineOfTwoWords(_ line: String) {
    let text = ReadText(
      "Le Hamas et le Fatah renouent le dialogue\n\n\(line)Après deux ans de brouille, les deux grandes factions se sont "
        + "retrouvées dimanche dans un palace de la capitale égyptienne.")
    #expect(text.dispatch.dateline?.places == ["Le Caire"])
  }

  @Test(arguments: [
    ("(CORRECTION) Syrie: douze morts", "CORRECTION", "Syrie: douze morts"),
    ("2ND LEAD Attentat à Kaboul", "2ND LEAD", "Attentat à Kaboul"),
    ("AVANT-PAPIER - Foot: Lens à l'épreuve", "AVANT-PAPIER", "Foot: Lens à l'épreuve"),
  ])
  func aNoteBeforeTheHeadline(_ line: String, _ note: String, _ headline: String) {
    let dispatch = ReadText(
      "\(line)\n\nATHENES, 12 sept 2019 (AFP) - Vingt personnes sont mortes dans un raid mardi."
    ).dispatch
    #expect(dispatch.headline == headline)
    #expect(dispatch.notes.map(\.text) == [note])
    // Capitals may have lost their accents.
    #expect(dispatch.dateline?.places == ["Athènes"])
  }

  @Test func aGroupsNicknameIsNobodysWord() {
    let text = ReadText("« C'est faux », s'indigne Anne Roy, la présidente du groupe « insoumis ».")
    #expect(text.spoken == ["Anne Roy: C'est faux"])
  }

  @Test func aFunctionEndsBeforeWhenItSpoke() {
    let text = ReadText(
      "Le rapporteur Jean Serin a échoué. « J'ai honte », a confié ce député du Nord à la reprise.")
    #expect(text.roles(of: "Jean Serin") == ["rapporteur", "député du Nord"])
  }

  @Test func aFunctionMayBeAgainstSomething() {
    let text = ReadText(
      "Pour Paul Serin, directeur du programme de lutte contre la fraude à l'OMS, \"c'est une date\".")
    #expect(text.roles(of: "Paul Serin") == ["directeur du programme de lutte contre la fraude à l'OMS"])
  }

  @Test func theOneInHerFiftiesIsWhoActedLast() {
    let text = ReadText(
      "La cour a acquitté Anne Roy, une infirmière de 52 ans.\n\nLa fille de la victime, Brigitte Serin, a quitté la salle. "
        + "« Mon père est mort deux fois », a lâché la quinquagénaire.")
    #expect(text.spoken == ["Brigitte Serin: Mon père est mort deux fois"])
  }

  // MARK: Facts

  @Test func whatIsDemandedIsAPosition() {
    let facts = ReadText("La CGT demande le retrait du texte.").dispatch.facts
    #expect(facts.map(\.kind) == [.position])
  }

  @Test func aRateIsTakenUpInTheParagraphBelow() {
    let text = ReadText(
      "Le taux de chômage a reculé de 0,1 point, a annoncé mardi l'Insee.\n\nSur un an, il diminue de 0,3 point."
    )
    #expect(text.events == ["taux de chômage a reculé", "taux de chômage diminue"])
  }

  @Test func whoWorksSomewhereIsNotWhereHeWorks() {
    let text = ReadText(
      "\"C'est prometteur\", tempère Paul Serin, directeur de recherche à l'Inrae, qui n'a pas participé aux travaux."
    )
    #expect(text.events == ["Paul Serin n'a pas participé"])
  }

  @Test func whatIsSupposedLiesAhead() {
    let text = ReadText(
      "Le maire a dit qu'il partirait si la majorité changeait dimanche.", sent: "1986-03-13")
    #expect(text.dates == ["dimanche=1986-03-16"])
  }

  @Test(arguments: [
    (
      "Le vaccin a été testé au Ghana. Son efficacité est modeste : il réduit de 30% les cas.",
      "vaccin réduit"
    ),
    ("Paul Serin est venu. L'alliance Gavi doit décider si elle finance les doses.", "Gavi finance"),
    ("La jeune pousse Verdia a levé 3 millions.", "Verdia a levé"),
  ])
  func thingsAndBodiesAct(_ text: String, _ event: String) { #expect(ReadText(text).events.last == event) }

  @Test func farDownTheFirmIsTheOneOfTheText() {
    let text = ReadText(
      "La société Composea pense avoir trouvé la réponse.\n\nLe groupe Solin Renouvelables a signé un contrat.\n\nReste à "
        + "convaincre les cimentiers.\n\nL'entreprise emploie 22 salariés.")
    #expect(text.events.last == "Composea emploie")
  }

  @Test func nobodyIsOn() {
    #expect(
      ReadText("Si le ministre ne nous reçoit pas, on durcira le mouvement.").events.allSatisfy {
        !$0.hasSuffix("durcira") || $0 == "- durcira"
      })
  }
}
