import Testing

@testable import Reader

/// What the copy of all desks holds: courts, politics, sport, firms, wars, culture; how its sentences put it.
struct NewsroomCopyTests {
  private static let dateline = "PARIS, 12 mars 2019 (AFP) - "

  private func read(_ text: String) -> ReadText { ReadText(Self.dateline + text) }

  // MARK: Dashes

  @Test(arguments: ["--ultime reste d'un autre temps--", "-- ultime reste d'un autre temps --"])
  func twoHyphensAreADash(_ aside: String) {
    let text = read("La fin du programme \(aside) vise à réduire les dépenses.")
    #expect(text.events == ["fin du programme vise"])
  }

  @Test(arguments: ["– qui fermera son usine en juin –", "(qui fermera son usine en juin)"])
  func anAsideHasItsOwnTime(_ aside: String) {
    #expect(read("Le groupe Vivelec \(aside) a perdu des clients.").dates.last == "juin=2019-06")
  }

  @Test func aRelativeWordBehindADashHasItsNoun() {
    let text = read("Le groupe Vivelec – qui fermera son usine en juin – a perdu des clients.")
    #expect(text.events.contains("Vivelec fermera"))
  }

  // MARK: Days

  @Test func whatOpensOnADayIsToCome() {
    #expect(read("Le festival s'ouvre lundi à Brest.").dates.last == "lundi=2019-03-18")
    #expect(read("\"C'est fini\", explique Paul Besson dimanche.").dates.last == "dimanche=2019-03-10")
  }

  @Test func thisMonthIsOne() {
    let text = read("Le chômage a baissé ce mois-ci de 2%.")
    #expect(text.dates.last == "ce mois-ci=2019-03")
    #expect(text.events == ["chômage a baissé"])
  }

  @Test(arguments: ["s'apprête à vendre", "compte vendre", "entendait vendre", "voulait vendre"])
  func whatOneMeansToDoIsPlanned(_ verb: String) {
    let text = read("Le groupe Vivelec \(verb) ses parts dans Sarvel.")
    #expect(text.dispatch.facts.filter { $0.kind == .event }.map(\.modality) == [.planned])
  }

  // MARK: Who speaks

  @Test(arguments: [
    (
      "Le député Jean Morvan a reçu le soutien de la maire de Brest, Anne Kerdrel : \"Il a raison\".",
      "Anne Kerdrel"
    ),
    ("Paul Besson s'est attiré les foudres de Luc Tanguy : \"Il ne sait rien\".", "Luc Tanguy"),
    ("La réforme a suscité la colère de Marc Odier, président du club : \"C'est non\".", "Marc Odier"),
    ("Paul Besson partage la colère de Luc Tanguy : \"C'est non\".", "Paul Besson"),
  ])
  func aColonBringsTheResponse(_ text: String, _ speaker: String) {
    #expect(read(text).spoken.map { $0.prefix(speaker.count) } == [speaker[...]])
  }

  @Test func aLandscapeSaysNothing() {
    #expect(
      read("L'Amazonie, qui \"a perdu la moitié de ses arbres\", est menacée.").spoken
        == ["-: a perdu la moitié de ses arbres"])
    #expect(read("La France, qui \"ne renoncera pas\", est prête.").spoken == ["France: ne renoncera pas"])
  }

  @Test func theTownOfAShelterDoesNotSpeak() {
    let text = read(
      "\"On est partis\", dit Josiane Dubois, 74 ans, hébergée dans un gymnase à Cestas, qui affirme avoir tout perdu."
    )
    #expect(text.indirect == ["Josiane Dubois: avoir tout perdu"])
  }

  @Test func aRivalIsSomebodyElse() {
    let text = read(
      "\"Non !\" a lancé Jean-Luc Pagès à son rival, qui l'accusait d'avoir \"vidé les caisses\".")
    #expect(text.spoken == ["Jean-Luc Pagès: Non !", "rival: vidé les caisses"])
  }

  @Test func severalBodiesNeedNoArticles() {
    #expect(read("La CGT, FO et la CFDT ont dénoncé \"un mépris\".").spoken == ["CGT, FO et CFDT: un mépris"])
    #expect(
      read("Paris, Londres et Berlin ont dénoncé \"un mépris\".").spoken == [
        "Paris, Londres et Berlin: un mépris"
      ])
  }

  @Test func thingsDescribeThemselves() {
    #expect(
      read("Les trois capitales se disent \"très inquiètes\".").spoken == ["capitales: très inquiètes"])
  }

  @Test func aPronounSetsOffWhoActs() {
    #expect(read("Nathalie Biçard a elle appelé \"au calme\".").spoken == ["Nathalie Biçard: au calme"])
    #expect(read("La critique a déjà baptisé \"la bombe\" ce film.").spoken.isEmpty)
  }

  @Test func forceIsSpoken() {
    #expect(
      read("L'Union africaine a \"fermement condamné\" cette attaque.").spoken
        == ["Union africaine: fermement condamné"])
  }

  @Test func aTermIsExplained() {
    let text = read("La Cnil a annoncé avoir puni Pixalo pour sa gestion des \"cookies\", ces traceurs.")
    #expect(text.spoken.isEmpty)
  }

  @Test(arguments: ["auprès de l'AFP", "auprès du Monde"])
  func aMediumIsNoPartOfWhoSpeaks(_ medium: String) {
    let text = read("\"C'est bien\", a réagi un porte-parole de l'entreprise \(medium).")
    #expect(text.spoken == ["porte-parole de l'entreprise: C'est bien"])
  }

  // MARK: Who is who

  @Test(arguments: [
    "Poursuivi pour meurtre, l'ancien grutier Gilles Verdier a parlé mardi.",
    "Le procès de Gilles Verdier s'est ouvert mardi.",
  ])
  func theAccusedIsWhoStandsTrial(_ opening: String) {
    let text = read(
      "\(opening)\n\nLe juge Alain Joubert l'a interrogé. \"Je n'ai rien fait\", a répondu l'accusé.")
    #expect(text.spoken == ["Gilles Verdier: Je n'ai rien fait"])
  }

  @Test func aLeagueIsNoClub() {
    let text = read(
      "Brest a gagné samedi en Ligue 1.\n\nLe défenseur Luc Morin souffre du genou, a indiqué le club.")
    #expect(!text.indirect.contains { $0.hasPrefix("Ligue 1") })
  }

  @Test func anAuthorityIsPublic() {
    let text = read(
      "La Cnil a annoncé avoir condamné la firme Pixalo.\n\n\"Il faut plusieurs clics\", déplore l'autorité.")
    #expect(text.spoken == ["\(text.names(.organization)[1]): Il faut plusieurs clics"])
  }

  @Test func onePersonHasHadSeveralOffices() {
    let text = read(
      "L'ancien ministre du Budget François Lambert a été entendu par les juges Serge Tournel et Aude Bury.\n\n"
        + "Devant eux, l'ancien maire de Compiègne a assuré que tout était \"réel\".")
    #expect(text.spoken == ["François Lambert: réel"])
  }

  @Test func looksAreNobody() {
    let text = read("\"J'ai peur\", a dit cet homme, chemise blanche et cheveux ras, qui encourt la prison.")
    #expect(text.events == ["homme encourt"])
  }

  @Test func theNearerOfTwoAgrees() {
    let text = read(
      "Brest grimpe à la 8e place avec 33 points, à deux longueurs de Reims, qui reçoit Angers dimanche.")
    #expect(text.events.last == "Reims reçoit")
  }

  // MARK: Names

  @Test(arguments: [
    "Le feu a pris à La Seyne-sur-Mer. La Seyne est calme.",
    "Le feu a pris à Morsac-les-Bains. Les pompiers de Morsac sont venus.",
    "Le feu a pris à Villeneuve-d'Orsac. On a évacué Villeneuve.",
  ])
  func aTownIsCalledWithoutItsSite(_ text: String) {
    #expect(read(text).names(.place).count == 2)
  }

  @Test func aDepartmentIsNoTown() {
    #expect(
      read("Le feu a pris en Corse-du-Sud. La Corse est calme.").names(.place) == [
        "Paris", "Corse-du-Sud", "Corse",
      ])
  }

  @Test func aTownMayHaveAnArticle() {
    #expect(read("Le maire de La Sarne a parlé.").names(.place) == ["Paris", "La Sarne"])
    #expect(read("Le député de La Motte a parlé.").names(.place) == ["Paris", "La Motte"])
  }

  @Test func aHouseBearsAWholeName() {
    let text = read(
      "Anne Roy, directrice de La Maison des Voix, a parlé. \"Oui\", dit Luc Petit, de La Voix du Rire.")
    #expect(text.names(.organization) == ["AFP", "La Maison des Voix", "La Voix du Rire"])
  }

  @Test func aTitleNeedsNoMarks() {
    let text = read("Elle avait été révélée par Les Oiseaux de plomb, puis par La Panthère grise.")
    #expect(text.names(.organization) == ["AFP"])
  }

  @Test func aCoupIsNoArmedGroup() {
    let text = read("Il est arrivé par un coup d'Etat. L'Etat islamique a attaqué.")
    let group = text.dispatch.entities.first { $0.name == "Etat islamique" }
    #expect(group?.mentions.filter { $0.kind == .name }.count == 1)
  }

  @Test func nobodyRidesForAPerson() {
    let text = read(
      "Le Portugais Joao Almeira a gagné. \"C'est beau\", a dit le grimpeur de Varnas da Solina.")
    #expect(text.names(.person) == ["Joao Almeira"])
  }

  @Test func surnamesMayHaveTwoParts() {
    let text = read("\"Oui\", dit Geoffroy Roux de Barzin, le président du Medef.")
    #expect(text.names(.person) == ["Geoffroy Roux de Barzin"])
    #expect(text.roles(of: "Geoffroy Roux de Barzin") == ["président du Medef"])
  }

  @Test func whatHasAnArticleIsNoTown() {
    #expect(read("Les effets du Solvax inquiètent.").names(.place) == ["Paris"])
  }

  // MARK: Marks, figures

  @Test func aRelativeClauseIsAPart() {
    let text = read("La firme a salué un jugement \"qui reconnaît que la notice était conforme\".")
    #expect(text.quotes(.partial) == ["firme: qui reconnaît que la notice était conforme"])
  }

  @Test func anOfficeIsNoVerb() {
    let text = read(
      "\"Non\", dit Pierre Olivier, conseiller municipal (LR), pour qui \"la ville se prive d'argent\".")
    #expect(text.cues == ["dit", "pour"])
  }

  @Test(arguments: [
    ("Le nombre de chômeurs a diminué de 49.000.", "49.000=count 49000 chômeurs"),
    ("Le patronat chiffre à 300.000 le nombre de postes vacants.", "300.000=count 300000 postes"),
  ])
  func aNumberCountsWhatANounTells(_ text: String, _ figure: String) {
    #expect(read(text).figures == [figure])
  }

  @Test func aboutSoManyAreNobodyWhoSpeaks() {
    #expect(
      read("Le médicament, prescrit à quelque deux millions de personnes, est en cause.").indirect.isEmpty)
  }

  // MARK: More of who is who

  @Test func aMaidenNameIsHers() {
    let text = read(
      "L'actrice Françoise Daumier est morte mardi.\n\nNée Jeanne Kowal en 1932, elle avait débuté au théâtre."
    )
    #expect(text.names(.person) == ["Françoise Daumier"])
  }

  @Test func aWomanIsNoMan() {
    let text = read(
      "La comédienne Anne Roy est morte mardi. Elle avait joué pour Claude Sautet.\n\n"
        + "\"Je suis libre\", disait-elle.")
    #expect(text.spoken == ["Anne Roy: Je suis libre"])
  }

  @Test func aTitleInAHeadlineIsNobodysWords() {
    let text = ReadText(
      "Anne Roy, inoubliable « Fille du port », est morte\n\n\(Self.dateline)Anne Roy s'est éteinte. "
        + "Elle avait été révélée dans « La Fille du port » (1958).")
    #expect(text.spoken.isEmpty)
  }

  @Test func whoDeniesGoesOn() {
    let text = read(
      "Le directeur Wissam Baker a accusé les soldats d'avoir tiré, ce qu'un porte-parole militaire a démenti. "
        + "\"Personne n'a tiré\", a-t-il assuré.")
    #expect(text.spoken == ["porte-parole militaire: Personne n'a tiré"])
  }

  @Test func aContrastHasItsOwnSpeaker() {
    let text = read(
      "Le maire Paul Besson a vanté un budget \"de relance\", quand la gauche fustigeait \"des cadeaux\".")
    #expect(text.spoken == ["Paul Besson: de relance", "gauche: des cadeaux"])
  }

  @Test func whatSomebodyIsCalledIsSpoken() {
    let text = read("Eric Morin a raillé Anne Roy, qu'il a qualifiée de \"Colbert en jupe\".")
    #expect(text.spoken == ["Eric Morin: Colbert en jupe"])
  }

  @Test func aFirstNameIsNoNavy() {
    let text = read("\"Non\", a dit Marine Tondel. La Marine nationale a réagi.")
    #expect(text.names(.person) == ["Marine Tondel"])
  }

  @Test func oneOfHisIsWhole() {
    #expect(
      read("\"Jamais\", balaie cependant un de ses proches.").spoken == ["un de ses proches: Jamais"])
  }

  @Test func aMissionOfInquiryBelongsToSomebody() {
    let text = read("Le chef de la mission d'enquête de l'ONU, Luc Serin, a dit non.")
    #expect(text.roles(of: "Luc Serin") == ["chef de la mission d'enquête de l'ONU"])
  }

  @Test(arguments: ["sidérurgiste", "gazier", "brasseur"])
  func aFirmIsCalledByItsTrade(_ trade: String) {
    let text = read(
      "Varnek a réuni ses salariés.\n\nLe \(trade) allemand Varnek a fermé une usine. L'entreprise Varnek va mal."
    )
    #expect(text.events.contains("Varnek a fermé"))
  }

  @Test func aPaperIsNotTheGroup() {
    let text = read(
      "Thyssenbruck a renoncé à fusionner.\n\nSelon des sources citées par le quotidien Handelsblatt, le groupe "
        + "pourrait céder une division.")
    #expect(text.events.last == "Thyssenbruck pourrait céder")
  }

  @Test func aStretchHasOneYear() {
    #expect(
      ReadText("Il aura lieu du 20 décembre au 3 janvier 2025.").dates == [
        "20 décembre au 3 janvier 2025=2024-12-20/2025-01-03"
      ])
    #expect(
      ReadText("L'attentat du 14-Juillet 2016 a fait 86 morts.").dates == ["14-Juillet 2016=2016-07-14"])
  }

  @Test func aQuestionThatIsASubjectIsNobodys() {
    #expect(read("\"Faut-il fuir le temps ?\" figurait parmi les sujets de la série ES.").spoken.isEmpty)
  }

  @Test func aSisterIsCalledByHerFirstName() {
    let text = read("La religieuse Gloria Narvez a été libérée samedi.\n\nSoeur Gloria, 59 ans, est rentrée.")
    #expect(text.names(.person) == ["Gloria Narvez"])
  }

  @Test func aKingIsNoMayer() {
    let text = read("Le roi Philippe ira à Verviers.\n\nLe bourgmestre Philippe Godon a parlé.")
    #expect(text.names(.person) == ["Philippe", "Philippe Godon"])
  }

  @Test func aNameWithALetterEndsASentence() {
    let text = read(
      "Anne Roy l'a annoncé avec EELV et Génération.s. « On ne gagne jamais seul », a-t-elle dit.")
    #expect(text.indirect.isEmpty)
    #expect(text.spoken == ["Anne Roy: On ne gagne jamais seul"])
  }

  @Test func whoIsSpokenOfDoesNotSpeak() {
    let text = read(
      "\"C'est une victoire\", s'est félicité le président Vladimir Zelin.\n\n"
        + "Parmi les libérés figurent cinq officiers, dont Denis Prokop, qui resteront en Turquie, a-t-il précisé."
    )
    #expect(text.indirect.map { $0.prefix(14) } == ["Vladimir Zelin"])
  }

  @Test func aSpeciesIsNoInquiry() {
    let text = read("Une enquête pour destruction d'espèce protégée a été ouverte.")
    #expect(text.objects == ["Une enquête pour destruction d'espèce protégée"])
  }

  @Test(arguments: ["Berlin", "CGT", "Luc Serin"])
  func aJudgementMayHaveNoVerb(_ name: String) {
    let text = read("Une décision \"inique\", pour \(name == "CGT" ? "la CGT" : name), qui accuse Moscou.")
    #expect(text.spoken == ["\(name): inique"])
  }

  @Test func whomSomethingIsForDoesNotJudge() {
    #expect(read("Un produit \"unique\" pour les enfants.").spoken.isEmpty)
  }

  @Test func whoeverIsNamedBesideTheTrialIsAccused() {
    let text = read(
      "Le procès de la conductrice, Nadine Oliver, 53 ans, s'est ouvert. La présidente, Céline Balle, l'a interrogée. "
        + "\"Je roulais au pas\", a répondu l'accusée.")
    #expect(text.spoken == ["Nadine Oliver: Je roulais au pas"])
  }

  @Test func dashesSayHowManyToo() {
    let text = read("Des dizaines de milliers de personnes - 133.000 selon la police - ont défilé.")
    #expect(text.figures == ["133.000=count 133000 personnes"])
    #expect(text.events.contains { $0.hasPrefix("dizaines de milliers de personnes") })
  }

  @Test(arguments: ["en Bavière", "dans l'Isère", "près de Brest", "au nord de Lyon"])
  func whereATownIsStandsBeforeTheName(_ place: String) {
    let text = read(
      "\"Le feu est éteint\", a indiqué le maire de Lourmel, \(place), Luc Serin. \"Tout va bien\", a-t-il ajouté."
    )
    #expect(text.spoken == ["Luc Serin: Le feu est éteint", "Luc Serin: Tout va bien"])
    #expect(text.roles(of: "Luc Serin") == ["maire de Lourmel"])
  }

  @Test(arguments: ["tête de liste du Modem", "président de la métropole", "ancien député de l'Ain"])
  func twoFunctionsAreOfOneByTheirArticleAndTheVerb(_ second: String) {
    let text = read(
      "Luc Serin est arrivé lundi. Le maire de Lourmel et \(second) a dit que c'était vrai.")
    #expect(text.indirect == ["Luc Serin: c'était vrai"])
    #expect(text.events == ["Luc Serin est arrivé"])
  }

  @Test func whoIsWhatHeWasOnceActsInNoPresent() {
    #expect(read("L'élu, ancien président de la région, a refusé.").events == ["élu a refusé"])
  }

  @Test(arguments: ["Municipales : Luc Serin candidat à Lyon", "Paul Petit : Luc Serin hausse le ton"])
  func aLabelIsNoPartOfItsHeadline(_ headline: String) {
    let text = ReadText("\(headline)\n\nLe chef du parti a dit lundi que c'était vrai.")
    #expect(text.indirect == ["Luc Serin: c'était vrai"])
  }

  @Test func whatSomebodyWasLeavesRoomForWhatHeDoes() {
    let text = read(
      "Luc Serin fête ses 90 ans. L'acteur-réalisateur ne semble pas prêt.\n\nAncien maire de Carmel, Luc Serin reste engagé."
    )
    #expect(text.roles(of: "Luc Serin").contains("acteur-réalisateur"))
  }

  @Test func aYearIsNoDecade() {
    #expect(
      read("Au début de l'année 2020, le parti a vendu. Dans les années 1990, il a acheté.").dates
        == ["12 mars 2019=2019-03-12", "2020=2020", "années 1990=199X"])
  }

  @Test func aPaperThatIsToldIsNoTown() {
    #expect(read("\"On va faire face\", affirme un élu au Parisien.").names(.place) == ["Paris"])
  }

  @Test(arguments: ["le trésorier du parti, Dalvito de Saint-Just,", "le préfet, Philippe de Brest,"])
  func aNobleNameBehindAFunctionIsOne(_ holder: String) {
    let text = read("\"C'est vrai\", a dit \(holder) lundi.")
    #expect(text.names(.person).count == 1)
    #expect(text.names(.place) == ["Paris"])
  }

  @Test func anAffluentIsAPlace() {
    #expect(read("La Sauvette, affluent de l'Ain, a débordé.").names(.place) == ["Paris", "Sauvette", "Ain"])
  }

  @Test(arguments: [", ", " "])
  func aSourceInARelativeClauseTellsThatClause(_ end: String) {
    let text = read(
      "Le guide, qui selon la police souffre du dos\(end)a adressé \"un grand merci à tous\".")
    #expect(text.indirect == ["police: qui selon la police souffre du dos"])
  }

  @Test func aSourceWithinWhatIsReportedTellsNoMore() {
    let text = read("Le préfet affirme que c'est illégal selon Luc Serin, mais que le maire ment.")
    #expect(text.indirect == ["préfet: c'est illégal selon Luc Serin, mais que le maire ment"])
  }

  @Test(arguments: [
    ("Le groupe", "ferme son usine"), ("La ministre", "calme les esprits"),
    ("La banque centrale", "double ses taux"),
    ("La mairie", "vide les poubelles"),
  ])
  func aWordThatMayBeAnAdjectiveIsTheVerbBeforeItsObject(_ who: String, _ does: String) {
    let text = read("\(who) \(does).")
    #expect(text.events.map { $0.hasSuffix(" \(does.prefix(while: { $0 != " " }))") } == [true])
    #expect(text.objects == [String(does.drop(while: { $0 != " " }).dropFirst())])
  }

  @Test func anAdjectiveBeforeTheVerbIsNone() {
    #expect(read("Le conseil calme des sages a voté.").events == ["conseil calme des sages a voté"])
  }

  @Test func anAgeActsNowhere() {
    #expect(
      read("Luc Serin, 30 ans, installé à Brest et qui dirige un garage, est revenu.").events
        == ["Luc Serin dirige", "Luc Serin est revenu"])
  }

  @Test func aStreetCalledAfterADayIsNoDay() {
    let text = read("La place du 1er-Mai et la rue du 4-septembre sont fermées. Le 14-Juillet a été calme.")
    #expect(text.dates == ["12 mars 2019=2019-03-12", "14-Juillet=2018-07-14"])
  }
}
