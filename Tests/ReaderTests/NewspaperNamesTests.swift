import Testing

@testable import Reader

/// Names in the company that newspapers give them: gentilés, agencies, functions, acronyms.
struct NewspaperNamesTests {
  @Test func aRoadIsAPlace() {
    let d = ReadText("L'accident survenu sur l'A1 a fait deux morts. La N7 est fermée.").dispatch
    #expect(d.entities.filter { $0.kind == .place }.map(\.name) == ["A1", "N7"])
  }

  @Test func howLongAVisitLastsIsNoPlace() {
    let d = ReadText("Il entame une visite d'Etat de trois jours en Grèce.").dispatch
    #expect(d.entities.filter { $0.kind == .place }.map(\.name) == ["Grèce"])
  }

  @Test func aNeighbouringVillageIsAPlace() {
    let d = ReadText("Cinq personnes ont péri dans le village voisin de Maska Polane.").dispatch
    #expect(d.entities.filter { $0.kind == .place }.map(\.name) == ["Maska Polane"])
  }

  @Test func aBodyIsNotItsChief() {
    let d = ReadText("Le porte-parole du Hamas Abdel Kossa a été arrêté mardi.").dispatch
    #expect(d.entities.contains { $0.kind == .organization && $0.name == "Hamas" })
    #expect(d.entities.contains { $0.kind == .person && $0.name == "Abdel Kossa" })
  }

  @Test func aRankIsNobody() {
    let text = ReadText("Le N.1 mondial a battu Paul Serin (N.8).")
    #expect(text.names(.person) == ["Paul Serin"])
    #expect(text.names(.organization) + text.names(.place) == [])
  }

  @Test func thanksAreNoName() {
    let d = ReadText("Merci Vernay a scandé le public. Luc Vernay a souri.").dispatch
    #expect(d.entities.first { $0.kind == .person }?.name == "Luc Vernay")
  }

  @Test func aGentileIsNoPartOfTheName() {
    #expect(
      persons("Le Belge Joris Claes a devancé l'Italien Matteo Rovelli de deux secondes.") == [
        "Joris Claes", "Matteo Rovelli",
      ])
  }

  @Test func anAgencyEndsBeforeWhoTalksToIt() {
    let d = ReadText("\"Le village est vide\", a déclaré à l'AFP Kossivi Amegan, chef de la région.")
    #expect(d.spoken == ["Kossivi Amegan: Le village est vide"])
  }

  @Test func theBodyOfAFunctionIsNotThePerson() {
    #expect(persons("Le porte-parole de la police Markus Egli a démenti.") == ["Markus Egli"])
    #expect(persons("\"Ils sont saufs\", a dit le commandant du GREM, Luc Arvier.") == ["Luc Arvier"])
  }

  @Test func capitalsInsideAFunctionNameNothing() {
    let d = ReadText("Le procureur de la République de Dijon a ouvert une enquête.")
    #expect(d.names(.organization).isEmpty)
    #expect(d.names(.place) == ["Dijon"])
  }

  @Test(arguments: ["PME", "TGV", "OGM", "HLM"])
  func lettersThatStandForThings(_ letters: String) {
    #expect(
      ReadText("Les élus veulent davantage de \(letters) dans la région.").names(.organization).isEmpty)
  }

  @Test func anAcronymMayLeaveAWordOut() {
    let d = ReadText("La Fédération des artisans bateliers du Rhin (FABR) a protesté. La FABR veut négocier.")
    #expect(d.names(.organization) == ["Fédération des artisans bateliers du Rhin"])
  }

  @Test func anApostropheInsideABretonName() {
    #expect(persons("« Non », a lancé Yann Kerdoc'h, le président du club.") == ["Yann Kerdoc'h"])
  }

  @Test func anOrdinalInBracketsIsNoName() {
    #expect(
      ReadText("Un colis a explosé rue de Varenne, à Paris (VIIe).").names(.place) == [
        "rue de Varenne", "Paris",
      ])
  }

  @Test func aCantonBehindItsTownIsAPlace() {
    #expect(
      ReadText("Un taureau est entré dans une boutique à Landquart (GR).").names(.organization).isEmpty)
  }

  @Test func theNameOfAFamilyIsNotTheClient() {
    let d = ReadText(
      "Paul Serin est mort en 2010. « C'est un soulagement », a dit l'avocat de la famille Serin.")
    #expect(d.dispatch.entities.first { $0.name == "Paul Serin" }?.roles.isEmpty == true)
  }

  @Test func aVerbBeforeANameIsNoFunction() {
    let d = ReadText("A l'autre bout du banc, figure Kamel Tazi, 43 ans.")
    #expect(d.dispatch.entities.first { $0.name == "Kamel Tazi" }?.roles.isEmpty == true)
  }

  @Test func aCommonWordWithACapitalBehindACompany() {
    #expect(
      ReadText("La compagnie Traversées de l'Ouest a protesté.").names(.organization) == [
        "Traversées de l'Ouest"
      ])
  }

  @Test func whatAMayorIsOfIsAPlace() {
    #expect(ReadText("Le maire de Vauzelande a protesté.").names(.place) == ["Vauzelande"])
  }

  @Test(arguments: ["Tout sera prêt avant Noël.", "Les vacances de la Toussaint approchent."])
  func aFeastIsNobody(_ text: String) { #expect(persons(text).isEmpty) }

  @Test func anAddressIsNoName() {
    #expect(persons("« M. le Maire est absent », a dit Anne Vidal.") == ["Anne Vidal"])
  }

  @Test func aSeeIsNoSurname() {
    #expect(persons("L'archevêque de Rouen, Mgr Luc Arvier, a été reçu.") == ["Luc Arvier"])
  }

  @Test func theManFromSwitzerlandIsNotSwitzerland() {
    let d = ReadText("Paul Serin affrontera jeudi le Suisse Stan Egli.")
    #expect(d.names(.place).isEmpty)
    #expect(d.names(.person) == ["Paul Serin", "Stan Egli"])
  }

  @Test func aCompoundOrAModelIsNoName() {
    #expect(ReadText("Sous-équipées, les troupes ont reculé devant le H5N8.").names(.organization).isEmpty)
  }

  @Test func theParticleBehindAFunctionAndAFirstName() {
    #expect(persons("La conseillère d'Etat Jacqueline de Weck a démenti.") == ["Jacqueline de Weck"])
  }

  @Test func anAffairBearsThePersonsName() {
    #expect(
      persons("Affaire Delmas : l'enquête rebondit\n\nPhilippe Delmas a été entendu hier.") == [
        "Philippe Delmas"
      ])
  }

  @Test(
    "bodies whose names go on in small letters or behind a coordinator",
    arguments: [
      ("L'enquête du Courrier des Ardrennes a fait du bruit.", "Courrier des Ardrennes"),
      ("Le vote de la Fédération des parents d'élèves est connu.", "Fédération des parents d'élèves"),
      ("Le bilan de l'ONG locale Droits et Liberté est lourd.", "Droits et Liberté"),
      ("Il a été cité par l'agence officielle Khovara.", "Khovara"),
      ("Le transporteur Dumortier a cédé.", "Dumortier"),
      ("Luc Serin (Verdane) a gagné.", "Verdane"),
      ("Elle est ingénieure chez Nexalis.", "Nexalis"),
    ])
  func bodies(_ text: String, _ name: String) { #expect(ReadText(text).names(.organization) == [name]) }

  @Test func inhabitantsAreNoNames() {
    #expect(ReadText("Cela plaît aux Sarrançais.").names(.place).isEmpty)
  }

  @Test func aCompanyKeepsItsNameWhereAWordOpensTheSentence() {
    let d = ReadText("Le rachat de Verdier SA est conclu. Verdier a relevé ses prévisions.")
    #expect(d.dispatch.entities.first { $0.name == "Verdier SA" }?.mentions.count == 2)
  }

  private func persons(_ text: String) -> [String] { ReadText(text).names(.person) }

  @Test(arguments: [
    "Le typhon Solin a touché terre.", "Le super-typhon Solin a faibli.",
    "La tempête tropicale Solin s'éloigne.",
    "Le paquebot Solin a coulé.",
  ])
  func stormsAndShipsAreNobody(_ text: String) {
    #expect(ReadText(text).dispatch.entities.allSatisfy { $0.name != "Solin" || $0.kind == .other })
  }

  @Test func aFunctionInThePluralBearsTheNameOfABody() {
    let d = ReadText("Les députés Yerim Sunu ont quitté la salle mardi.")
    #expect(d.names(.organization) == ["Yerim Sunu"])
    #expect(
      persons("Les députés Anne Vidal et Luc Arvier ont quitté la salle.") == ["Anne Vidal", "Luc Arvier"])
  }

  @Test func aTitleThatIsAFirstNameToo() {
    #expect(persons("Le député de l'opposition, Pape Djiby Faal, a quitté la salle.") == ["Pape Djiby Faal"])
    #expect(persons("Le pape François a quitté Rome.") == ["François"])
  }

  @Test func termsWithACapitalNameNothing() {
    let d = ReadText(
      "L'indice CAC 40 a perdu un point après un séisme de 5 sur l'échelle de Richter au marché de Noël.")
    #expect(d.dispatch.entities.allSatisfy { $0.kind == .other })
  }

  @Test func aFirstNameThatIsAnArmedGroupsNameToo() {
    #expect(persons("Le prix est allé à Wagner Monteiro pour son film.") == ["Wagner Monteiro"])
  }

  @Test func aFamilyNameThatStandsFirst() {
    let d = ReadText("Le porte-parole, Geng Hailan, a démenti. \"C'est faux\", a dit M. Geng.")
    #expect(d.spoken == ["Geng Hailan: C'est faux"])
    #expect(persons("Le président a répondu à Tse Kouan que le port tient.") == ["Tse Kouan"])
  }

  @Test func aKnownBodyBehindAFunctionIsWhereSomebodyHasIt() {
    let d = ReadText("Luc Arvier, secrétaire syndical CGT, est parti. La CGT proteste.")
    #expect(d.names(.organization) == ["CGT"])
  }

  @Test func initialsAreSomebody() {
    #expect(persons("A.B., un Belge né en 1982, a été arrêté sans heurts.") == ["A.B."])
  }

  @Test func worksByTheNounBeforeThem() {
    #expect(persons("Il a chanté les tubes Marée, Solstice et Vague Brune.") == [])
  }

  @Test func anAcronymOfANameWithACommaInIt() {
    let d = ReadText("Le Conseil portuaire, fluvial et maritime (CPFM) se réunit. Le CPFM votera.")
    #expect(d.names(.organization) == ["Conseil portuaire, fluvial et maritime"])
  }

  @Test func aTownByItsHyphens() {
    let d = ReadText(
      "Le feu a pris à l'entrepôt de Vernoy-sur-Lisle. Les habitants de Marcy-Saint-Loup ont été prévenus.")
    #expect(d.names(.place) == ["Vernoy-sur-Lisle", "Marcy-Saint-Loup"])
  }

  @Test func aForeignNameBehindAnOffice() {
    #expect(
      persons("\"Tout est coupé\", a déclaré le chef de l'administration Vasko Drelin.") == ["Vasko Drelin"])
  }

  @Test(arguments: ["la Ligue des nations", "le Tour des Flandres", "la Coupe Davis"])
  func competitionsNameNobody(_ words: String) {
    #expect(ReadText("Le capitaine a quitté \(words) mardi.").names(.organization).isEmpty)
  }

  @Test(arguments: [
    "Le feu a pris au Nord de Lens.", "Un incendie ravage le Sud-Est de Lens.",
    "Un village du Nord-Ouest de Lens brûle.",
  ])
  func aDirectionIsNoName(_ text: String) {
    #expect(ReadText(text).names(.place) == ["Lens"])
  }

  @Test func theLettersOfWhoseSeatItIsAreABody() {
    let d = ReadText("Le terrain attend des avancées, dit-on au siège de la FNGV, près de l'usine du GRBX.")
    #expect(d.names(.organization) == ["FNGV", "GRBX"])
  }

  @Test func crudeOilIsNobody() {
    #expect(persons("Le Brent a perdu 2% à 61,50 dollars.") == [])
  }

  @Test func lettersBeforeACommonNounAreABody() {
    #expect(ReadText("Le plan sera revu, déplore mercredi RK Rail.").names(.organization) == ["RK Rail"])
    #expect(persons("Le plan sera revu, déplore mercredi JP Morand.") == ["JP Morand"])
  }

  @Test func aSitesAddressEndsItsName() {
    let d = ReadText("\"Nous avons gagné\", a confié à Vigie.com Jean-Luc Serin, maire de Vernoux.")
    #expect(d.spoken == ["Jean-Luc Serin: Nous avons gagné"])
    #expect(d.names(.organization) == ["Vigie.com"])
  }

  @Test func aNewspaperKeepsItsNameBehindASmallArticle() {
    let d = ReadText("L'Express précise que le plan est prêt. Selon le Monde, il sera voté.")
    #expect(d.names(.organization) == ["Express", "Monde"])
  }

  @Test func aDeputyIsOfATown() {
    #expect(ReadText("Le député de Vernoisy, Paul Serin, est venu.").names(.place) == ["Vernoisy"])
  }
}
