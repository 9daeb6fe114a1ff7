import Testing

@testable import Reader

/// What papers of the regions and short news showed of events, names and functions.
struct RegionalPagesTests {
  private func events(_ text: String) -> [String] { ReadText(text, sent: "2015-03-09").eventsInTime }

  @Test(arguments: [
    ("Le président marsonnais, Paul Vidal, a décrété un deuil national.", "Paul Vidal | a décrété | - | -"),
    ("La préfète, Anne Roy, a décrété un couvre-feu.", "Anne Roy | a décrété | - | -"),
    ("Luc Serin n'est plus.", "Luc Serin | n'est | - | -"),
    ("Il pointait au-delà de la 300e place il y a deux ans.", "- | pointait | 2013 | -"),
    (
      "Les salariés protestent contre la fermeture décidée par la direction le 28 février.",
      "salariés | protestent | - | -"
    ),
    ("Depuis l'ouverture du site, il y a un an, les ventes progressent.", "ventes | progressent | - | -"),
    ("Un incendie a éclaté près d'un marché de Lyon, en France.", "incendie | a éclaté | - | Lyon"),
    ("Un car a brûlé tout près d'une école de Nantes.", "car | a brûlé | - | Nantes"),
  ])
  func aDeedHasItsOwnDayAndPlace(_ text: String, _ event: String) {
    #expect(events(text) == [event])
  }

  @Test(arguments: [
    (
      "Anne Roy montait à Metz et entrait en apprentissage, puis revint en Lorraine.",
      ["Anne Roy montait", "Anne Roy entrait", "Anne Roy revint"]
    ),
    (
      "Luc Serin vendit sa ferme et entra dans les ordres, puis revint à Brest.",
      ["Luc Serin vendit", "Luc Serin entra", "Luc Serin revint"]
    ),
    (
      "C'est une passante, alertée par les cris de l'enfant, qui a prévenu les secours.",
      ["passante a prévenu"]
    ),
    (
      "C'est un audit commandé par le nouveau directeur, Marc Olier, qui a permis de découvrir la fraude.",
      ["audit a permis de découvrir"]
    ),
    ("C'est le maire, Marc Olier, qui a ouvert la séance.", ["Marc Olier a ouvert"]),
    ("Le maire a été condamné pour avoir battu un voisin et menacé sa femme.", ["- a été condamné"]),
    ("Elle fait ainsi référence à la loi.", ["- fait"]),
    ("Le groupe fera également appel à des saisonniers.", ["groupe fera"]),
    (
      "Le car était à l'arrêt lorsque le chauffeur a vu les flammes. Il a aussitôt ouvert les portes.",
      ["car était", "chauffeur a vu", "chauffeur a aussitôt ouvert"]
    ),
  ])
  func eachVerbHasItsOwnSubject(_ text: String, _ expected: [String]) {
    #expect(ReadText(text, sent: "2015-03-09").events == expected)
  }

  @Test func whatAMakeBelongsToIsTheSubject() {
    let text =
      "Les avions, équipés de moteurs Valmo de Kerdan, filiale de Dorel et Tarvin, seront livrés en 2018."
    #expect(ReadText(text, sent: "2015-03-09").objects == ["Les avions"])
  }

  @Test(arguments: [
    ("Le constructeur de camions Renaud Dussol a fermé un site.", "Renaud Dussol"),
    ("Le fabricant allemand de meubles Otto Landes embauche.", "Otto Landes"),
    ("La maison d'édition Robert Laval publie un livre.", "Robert Laval"),
    ("Le collectif Sauvons nos arbres a manifesté.", "Sauvons nos arbres"),
    ("Le collectif Violences par compagnons a manifesté.", "Violences par compagnons"),
    ("L'association Vivre à Bézange a déposé un recours.", "Vivre à Bézange"),
    ("Le mouvement Parents contre la drogue organise une marche.", "Parents contre la drogue"),
  ])
  func aBodyHasItsWholeName(_ text: String, _ name: String) {
    #expect(ReadText(text).names(.organization) == [name])
  }

  @Test(arguments: [
    ("Il est soigné à l'hôpital Robert Daunay.", "hôpital Robert Daunay"),
    ("Le gymnase Henri Colas rouvre.", "gymnase Henri Colas"),
    ("Les urgences de l'hôpital Robert Daunay ont fermé.", "hôpital Robert Daunay"),
  ])
  func aHouseIsCalledAfterSomebody(_ text: String, _ name: String) {
    #expect(ReadText(text).names(.place) == [name])
    #expect(ReadText(text).names(.person) == [])
  }

  @Test(arguments: [
    ("La doyenne du village Anne Roy a fêté ses cent ans.", "doyenne du village"),
    ("La professeure des écoles Anne Roy a pris sa retraite.", "professeure des écoles"),
    ("La secrétaire du comité d'entreprise Anne Roy a protesté.", "secrétaire du comité d'entreprise"),
    ("La directrice de l'hôpital Anne Roy a démissionné.", "directrice de l'hôpital"),
    ("La N.3 mondiale Anne Roy a perdu.", "N.3 mondiale"),
    ("Anne Roy, deuxième mondiale, a perdu.", "deuxième mondiale"),
    ("La meurtrière présumée Anne Roy a été arrêtée.", "meurtrière présumée"),
  ])
  func whoeverHasAFunctionIsAPerson(_ text: String, _ role: String) {
    #expect(ReadText(text).names(.person) == ["Anne Roy"])
    #expect(ReadText(text).roles(of: "Anne Roy") == [role])
  }

  @Test func aTourMayBeARound() {
    #expect(ReadText("Dès le second tour Mario Lola a pris la tête.").names(.person) == ["Mario Lola"])
  }

  @Test func thePresidentIsThatOfTheCountry() {
    let text = """
      Le président français Marc Olier a visité une usine avec le président de la région Bretagne, Luc Serin. Le président \
      a inauguré une école.
      """
    #expect(ReadText(text).events == ["Marc Olier a visité", "Marc Olier a inauguré"])
  }

  @Test func somebodyIsAVictim() {
    let text = "Le cycliste, qui avait été victime d'une chute la veille, a abandonné."
    #expect(ReadText(text, sent: "2015-03-09").eventsInTime.first == "cycliste | avait été | 2015-03-08 | -")
  }

  @Test func setsMakeUpOneScore() {
    let figures = ReadText("Il a gagné 6-4, 3-6, 7-6 (7/5), 6-2. Lyon a battu Brest 2-1 (1-0).").dispatch
      .figures
    #expect(figures.map(\.value) == [.score("6-4, 3-6, 7-6 (7/5), 6-2"), .score("2-1"), .score("1-0")])
  }

  @Test func makesAreCounted() {
    let figures = ReadText("La compagnie a commandé douze A321 et 30 Boeing 737. L'armée a deux F-16.")
      .dispatch.figures
    #expect(figures.map(\.unit) == ["A321", "Boeing 737", "F-16"])
    #expect(figures.map(\.value) == [.number(12), .number(30), .number(2)])
  }

  @Test(arguments: [
    ("Le projet porte le nom d'un historien, Georges Soral. Il a fondé une revue.", "Georges Soral a fondé"),
    ("Anne Roy qui tenait à garder Morel repartit à l'attaque et signa.", "Anne Roy signa"),
    ("Record pour Ivan Oron, 29 ans, originaire de Vars, qui a atteint le sommet.", "Ivan Oron a atteint"),
    ("Anne Roy a alerté les enquêteurs.", "Anne Roy a alerté"),
  ])
  func somebodyRatherThanAThingActs(_ text: String, _ event: String) {
    #expect(ReadText(text, sent: "2015-03-09").events.last == event)
  }

  @Test(arguments: [
    ("Le titre a cédé à 13H00.", "-"), ("L'équipe évoluera à partir de 15h.", "-"),
    ("L'action gagnait 3% vers 11H00 (10H00 GMT).", "3%"),
    ("Il a rejoint l'Union libérale (UL).", "l'Union libérale"),
  ])
  func anObjectIsNoTime(_ text: String, _ object: String) {
    #expect(ReadText(text, sent: "2015-03-09").objects == [object])
  }

  @Test(arguments: [
    ("Ses avocats, Mes Anne Roy et Luc Petit, feront appel.", "avocat"),
    ("Deux élus, Anne Roy et Luc Petit, sont partis.", "élu"),
    ("Les conseillers municipaux Anne Roy et Luc Petit ont voté contre.", "conseiller municipal"),
    (
      "Ses deux passagers, Anne Roy, 22 ans, de Brest, et Luc Petit, 30 ans, de Lyon, sont morts.", "passager"
    ),
  ])
  func eachOfSeveralHasTheFunction(_ text: String, _ role: String) {
    let read = ReadText(text)
    #expect(read.roles(of: "Anne Roy") == [role])
    #expect(read.roles(of: "Luc Petit") == [role])
  }

  @Test func thoseBeforeWhomSomebodyStandsAreOthers() {
    #expect(ReadText("Devant les juges, Anne Roy et Luc Petit ont nié.").roles(of: "Anne Roy") == [])
  }

  @Test func aDatelineIsNoOlderThanWhatBegan() {
    let text =
      "LOMÉ, 5 mars (Reuters) - Le port a fermé lundi, a dit la direction. Il emploie 300 dockers depuis 2019."
    #expect(ReadText(text).dispatch.dates.allSatisfy { !$0.value.hasPrefix("2018") })
  }

  @Test(arguments: [
    ("La CCI de Verdane a ouvert un bureau.", "CCI de Verdane", Entity.Kind.organization),
    ("La DDE de Lyon a fermé la route.", "DDE de Lyon", .organization),
    ("La veuve de Georges Soral, 80 ans, est morte.", "veuve de Georges Soral", .person),
    ("L'avocat de Georges Soral a fait appel.", "avocat de Georges Soral", .person),
    ("Le site de Verdun a été fermé.", "Verdun", .place),
    ("Suisse: le parlement a voté la loi.", "Suisse", .place),
  ])
  func theWordBeforeSaysWhatItIs(_ text: String, _ name: String, _ kind: Entity.Kind) {
    let entities = ReadText(text).dispatch.entities
    #expect(entities.first { $0.name == name }?.kind == kind)
  }

  @Test(arguments: [
    ("C'est Anne Roy, maire de Brest, qui a ouvert le musée.", "Anne Roy a ouvert"),
    ("C'est le maire, Anne Roy, qui a ouvert le musée.", "Anne Roy a ouvert"),
    ("Anne Roy, infirmière au CHU de Lyon, qui a soigné le blessé, a témoigné.", "Anne Roy a soigné"),
  ])
  func aClauseBehindWhatSomebodyIsTellsOfThem(_ text: String, _ event: String) {
    #expect(ReadText(text, sent: "2015-03-09").events.first == event)
  }
}
