import Testing

@testable import Reader

/// What pages of business wires, sport, African papers and courts showed to be misread: firms, products and teams by
/// what they are called, persons by the end of their names, long fields of ministers, datelines of other houses.
struct MarketPagesTests {
  private func roles(_ text: String) -> [String] {
    ReadText(text).dispatch.entities.filter { $0.kind == .person && !$0.roles.isEmpty }
      .map { "\($0.name): \($0.roles.joined(separator: "; "))" }
  }

  @Test func aFirmIsCalledAfterItsTrade() {
    let text =
      "Financière Odel détient 40% du groupe, a annoncé Verreries Malvane. La banque M&T Varne recule."
    #expect(ReadText(text).names(.organization) == ["Financière Odel", "Verreries Malvane", "M&T Varne"])
    #expect(ReadText(text).names(.person) == [])
  }

  @Test func whatAFirmMakesIsNoFirm() {
    #expect(ReadText("La compagnie a commandé dix Airbus A320.").names(.organization) == [])
    #expect(ReadText("Le chanteur de R&B Paul Serin est à Lyon.").names(.person) == ["Paul Serin"])
    #expect(ReadText("Il a vendu son iPhone.").names(.organization) == [])
  }

  @Test func theNumberOfAnIndexCountsNothing() {
    #expect(ReadText("La progression du CAC 40 vers 10H00 a surpris.").dispatch.figures.isEmpty)
  }

  @Test func aWordInBracketsIsPutIn() {
    let text = "Le président (Paul) Dalven a parlé. Ils seraient venus du Burkina (Faso)."
    #expect(ReadText(text).names(.person) == ["Dalven"])
    #expect(ReadText(text).names(.organization) == [])
  }

  @Test func theEndOfAWordTellsWhoOrWhere() {
    let text = "L'échappée comprenait Dalvarenko. Les assaillants ont quitté Sabouradougou."
    #expect(ReadText(text).names(.person) == ["Dalvarenko"])
    #expect(ReadText(text).names(.place) == ["Sabouradougou"])
  }

  @Test func whoeverRidesForATeamIsAPerson() {
    let text = "Varn Dolven (Tarek-Solvane) a gagné devant Milko Darvin (Cofidis), en compagnie de Solin."
    #expect(ReadText(text).names(.person) == ["Varn Dolven", "Milko Darvin", "Solin"])
    #expect(ReadText(text).names(.organization) == ["Tarek-Solvane", "Cofidis"])
  }

  @Test func lettersOfACountryAreNoBody() {
    let text = "Kévin Dalven (FRA) a battu Tarvin (CAN, n° 2).\nSerin (GRE) - Dalvo-Marin (KAZ, n° 7)"
    #expect(ReadText(text).names(.organization) == [])
    #expect(ReadText(text).names(.person).contains("Tarvin"))
    #expect(ReadText(text).dispatch.dateline == nil)
  }

  @Test func aRoadLeadsFromTownToTown() {
    #expect(
      ReadText("L'accident a eu lieu sur la départementale 44, entre Sabres et Varnoy.").names(.place) == [
        "Sabres", "Varnoy",
      ])
  }

  @Test func aPrepositionMayBeRepeated() {
    #expect(
      ReadText("Le ministre s'est rendu à Lyon et à Varnoy, puis à Solin.").names(.place) == [
        "Lyon", "Varnoy", "Solin",
      ])
  }

  @Test func aTownBeforeAHyphenIsNobody() {
    #expect(ReadText("La base de Nancy-Varnoy est fermée.").names(.person) == [])
    #expect(ReadText("La petite Soline, 22 mois, a été tuée.").names(.person) == ["Soline"])
  }

  @Test func aWordForABuildingEndsItsName() {
    #expect(ReadText("Le match a eu lieu au Wells Varne Arena.").names(.place) == ["Wells Varne Arena"])
  }

  @Test func whoeverHidesHasTwoLetters() {
    #expect(ReadText("J. M., une femme de 40 ans, a été arrêtée à Lyon.").names(.person) == ["J. M."])
  }

  @Test(arguments: [
    ("D.L., un homme de 35 ans, a été arrêté.", []),
    ("Paul Serin était avec sa femme, Anne Morel.", ["Anne Morel: femme"]),
    ("Paul Serin est accusé d'avoir volé une voiture.", []),
    (
      "Paul Serin a été nommé au poste de ministre des Ports, des Transports terrestres et aériens, a dit la radio.",
      ["Paul Serin: ministre des Ports, des Transports terrestres et aériens"]
    ),
    (
      "Paul Serin, ministre du Travail, de l’Emploi et des Relations avec les communes, a cédé son poste.",
      ["Paul Serin: ministre du Travail, de l’Emploi et des Relations avec les communes"]
    ),
    (
      "Paul Serin, élu président de l'Assemblée nationale, a parlé.",
      ["Paul Serin: président de l'Assemblée nationale"]
    ),
    (
      "Luc Petit, chef de la campagne de 2015 et ex-candidat au Conseil fédéral, a parlé.",
      ["Luc Petit: chef de la campagne de 2015; ex-candidat au Conseil fédéral"]
    ),
    (
      "\"On a bien joué\", a dit Luc Petit (milieu de terrain de Rennes et buteur samedi soir).",
      ["Luc Petit: milieu de terrain de Rennes; buteur"]
    ),
    ("L'adjudant de réserve Luc Petit a été tué.", ["Luc Petit: adjudant de réserve"]),
    (
      "Le Président de la République de Corée Varn Dolven est arrivé.",
      ["Varn Dolven: Président de la République de Corée"]
    ),
    ("L'ex-ministre des Forces Armées, Luc Petit, est mort.", ["Luc Petit: ex-ministre des Forces Armées"]),
  ])
  func whatSomebodyIs(_ text: String, _ expected: [String]) {
    #expect(roles(text) == expected)
  }

  @Test func theYearInANameIsNoDate() {
    let text = "Le programme CAP 2015 et le plan Varnoy 2020 seront étendus. En 2017, rien n'était fait."
    #expect(ReadText(text).dispatch.dates.map(\.value) == ["2017"])
  }

  @Test func gamesWonAndLostAreNoDate() {
    #expect(ReadText("Le Varnoy (4-3-2) a battu Lyon (2-6-0).").dispatch.dates.isEmpty)
  }

  @Test func amountsOfAfrica() {
    let figures = ReadText(
      "Il coûte 150 millions de Fcfa et 60 milliards DA, pour 500 quintaux/ha et 3 millions de qx."
    ).dispatch.figures
    #expect(figures.map(\.unit) == ["XOF", "DZD", "q/ha", "q"])
  }

  private static let body =
    " - Le vol de la compagnie a été annulé dimanche matin, a indiqué le ministère des Transports à la presse."

  @Test func datelinesOfOtherHouses() {
    let slashed = ReadText("BANGUI AFP / 06 janvier 2013 14h45" + Self.body).dispatch
    #expect(slashed.dateline?.agency == "AFP")
    #expect(slashed.dateline?.places == ["Bangui"])
    #expect(slashed.date == "2013-01-06")
    #expect(slashed.entities.first?.name == "Bangui")
    #expect(ReadText("ST. PAUL" + Self.body).dispatch.dateline?.places == ["St. Paul"])
    #expect(ReadText("(CercleFinance.com)" + Self.body).dispatch.dateline?.agency == "CercleFinance.com")
  }

  @Test func manyAtOnceOfACurrency() {
    let figures = ReadText(
      "Le chiffre d'affaires atteint 102,4 ME, la dette 3 MdE, la perte 25 KE et le rachat 12 MUSD."
    ).dispatch.figures
    #expect(figures.map(\.value) == [102_400_000, 3_000_000_000, 25_000, 12_000_000].map { .number($0) })
    #expect(figures.map(\.unit) == ["EUR", "EUR", "EUR", "USD"])
  }

  @Test func switzerlandPartsThousandsByAnApostrophe() {
    let text =
      "Berne (ats) Le crédit de 5’260’000 francs demandé pour le pont est accordé, un autre de 1'800'000 francs non."
    let figures = ReadText(text).dispatch.figures
    #expect(figures.map(\.value) == [.number(5_260_000), .number(1_800_000)])
    #expect(figures.map(\.unit) == ["CHF", "CHF"])
  }

  @Test func whatBracketsHoldIsAnotherAmount() {
    let text = "Le oui a obtenu 99 789 voix (47,43 %) contre 79 547 (43,56 %) pour le non."
    #expect(ReadText(text).dispatch.figures.map(\.unit) == ["voix", "%", "%"])
  }

  @Test func aHouseMayBearAName() {
    #expect(ReadText("Le match a eu lieu au Stade Paul Varnoy.").names(.place) == ["Stade Paul Varnoy"])
    #expect(
      ReadText("La messe a été dite en l'église parisienne de la Madeleine.").names(.person) == [])
  }

  @Test func aGoalFallsInSomebodysMinute() {
    #expect(
      ReadText("Rennes a marqué par Varnaud (65e) ou Dalvin (78e, 89e).").names(.person) == [
        "Varnaud", "Dalvin",
      ])
  }

  @Test func severalOfATownAreATeam() {
    #expect(
      ReadText("L'équipe junior des Varnos de Lyon a perdu.").names(.organization) == ["Varnos de Lyon"])
  }

  @Test func aBodyMayBeOfThePolice() {
    #expect(
      ReadText("Il a été arrêté par le Service de police de Varnoy (SPVN).").names(.organization) == [
        "Service de police de Varnoy"
      ])
    #expect(ReadText("Radio Télé Varnoy a rapporté un vol.").names(.organization) == ["Radio Télé Varnoy"])
  }

  @Test func cantonsAreNoOffice() {
    #expect(ReadText("Les deux cantons de Badin et de Kamina votent.").names(.place) == ["Badin", "Kamina"])
  }

  @Test func ratiosAndModelsAreNoBodies() {
    let text =
      "L'EBITDA du S1 progresse, hors IFRS 16, comme en L1 et en F1. Un F-16 et un A400M ont décollé."
    #expect(ReadText(text).dispatch.entities.filter { $0.kind != .other }.isEmpty)
  }

  @Test func aProvinceMayBeCutShort() {
    #expect(ReadText("VARNFORT, Sask." + Self.body).dispatch.dateline?.places == ["Varnfort"])
  }

  @Test func landmarksAndVillagesWithAnArticle() {
    #expect(
      ReadText("On a relevé 137 km/h au Cap de la Varne et à Vernoux.").names(.place) == [
        "Cap de la Varne", "Vernoux",
      ])
    #expect(
      ReadText("Trois villages sont coupés, Vernoux, Le Varnil Dolin et Saint-Varnoy.").names(.person) == [])
    #expect(ReadText("La crue a atteint Saint-Varnoy.").names(.place) == ["Saint-Varnoy"])
  }

  @Test func aListOfPlacesCountsOneThing() {
    let text = "Selon la firme, 2.100 foyers sont coupés en Bretagne, 9.100 dans le Morbihan et 5.200 à Lyon."
    #expect(ReadText(text).dispatch.figures.map(\.unit) == ["foyers", "foyers", "foyers"])
  }

  @Test func aParticleBehindAFunctionIsOfAPerson() {
    #expect(
      roles("Il a été reçu par le vice-président, Dalvito de Sousa, et des élus.") == [
        "Dalvito de Sousa: vice-président"
      ])
  }
}
