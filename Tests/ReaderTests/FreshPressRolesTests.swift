import Testing

@testable import Reader

/// Functions in lists, of several persons, with what became of whoever has them.
struct FreshPressRolesTests {
  @Test(arguments: [
    (
      "Karim Sandou était chanteur, compositeur et producteur.", "Karim Sandou",
      ["chanteur", "compositeur", "producteur"]
    ),
    ("Luc Petit était avocat et maire de Lille.", "Luc Petit", ["avocat", "maire de Lille"]),
    (
      "Né à Dakar et fils du chanteur Paul Morvel, Karim Sandou était avocat.", "Karim Sandou",
      ["fils du chanteur Paul Morvel", "avocat"]
    ),
    ("Les chercheurs Anne Durval et Luc Petit ont publié l'étude.", "Luc Petit", ["chercheur"]),
    ("Les chercheurs Anne Durval et Luc Petit ont publié l'étude.", "Anne Durval", ["chercheur"]),
    (
      "Rien ne change, a précisé le procureur de Bastia initialement saisi de l'enquête, Nicolas Dervin.",
      "Nicolas Dervin", ["procureur de Bastia"]
    ),
    (
      "La juge de Nantes alors chargée du dossier, Anne Durval, a été dessaisie.", "Anne Durval",
      ["juge de Nantes"]
    ),
    ("Non, a indiqué l'enseigne de vaisseau Anne Durval.", "Anne Durval", ["enseigne de vaisseau"]),
    ("Le capitaine de frégate Luc Petit commande le navire.", "Luc Petit", ["capitaine de frégate"]),
    (
      "La ministre chargée des Relations avec le Parlement Anne Valbert a promis un vote.", "Anne Valbert",
      ["ministre chargée des Relations avec le Parlement"]
    ),
    (
      "Le président de General Electric, Luc Petit, est attendu. Luc Petit, président de GE, a parlé.",
      "Luc Petit",
      ["président de General Electric"]
    ),
  ])
  func readsTheFunctions(_ text: String, _ name: String, _ roles: [String]) {
    #expect(Parsed(text).roles(name) == Set(roles))
  }

  @Test(arguments: [
    (
      "Médecin généraliste à Guéret, Paul Lavigne ne prend plus de patients.", "Paul Lavigne",
      ["Médecin généraliste à Guéret"]
    ),
    (
      "L'avocate et militante des droits humains Gisèle Haddad a parlé.", "Gisèle Haddad",
      ["avocate", "militante des droits humains"]
    ),
    ("Jean Castan, ex-Premier ministre, prendra ses fonctions.", "Jean Castan", ["ex-Premier ministre"]),
    ("Sophie Borel, candidate à sa succession, a été élue.", "Sophie Borel", ["candidate à sa succession"]),
    ("Macky Sylla, candidat à un second mandat, a parlé.", "Macky Sylla", ["candidat à un second mandat"]),
    (
      "Il a battu Iga Swiat, numéro un mondiale, tenante du titre.", "Iga Swiat",
      ["numéro un mondiale", "tenante du titre"]
    ),
    ("Vainqueur du Tour 2019, le Colombien Egan Bernat a chuté.", "Egan Bernat", ["Vainqueur du Tour 2019"]),
    (
      "Le vice-président de la région, le Lillois Luc Petit, est venu.", "Luc Petit",
      ["vice-président de la région"]
    ),
    ("Le maire Les Républicains de Nice Paul Serin parle.", "Paul Serin", ["maire Les Républicains de Nice"]),
    ("L'ancien Premier ministre Gérard Morvan a parlé.", "Gérard Morvan", ["ancien Premier ministre"]),
  ])
  func readsWholeFunctions(_ text: String, _ name: String, _ roles: [String]) {
    #expect(Parsed(text).roles(name) == Set(roles))
  }

  @Test(arguments: [
    (
      "Anne Durval a déploré la grève. « Non », affirme la garde des Sceaux.", "Anne Durval",
      "garde des Sceaux"
    ),
    (
      "Le message a été adressé par la ministre de la Justice à tous. Anne Durval a déploré le mouvement.",
      "Anne Durval",
      "ministre de la Justice"
    ),
    (
      "Une entrevue avec Manuel Dervin paraît incertaine, le Premier ministre étant en déplacement à Rome.",
      "Manuel Dervin", "Premier ministre"
    ),
    (
      "Michel Bendal est mort. Âgé de 41 ans, le chanteur du groupe haïtien de musique kompa Carmina a été pris d'un malaise.",
      "Michel Bendal", "chanteur du groupe haïtien de musique kompa Carmina"
    ),
  ])
  func aFunctionAloneIsOfWhoIsMeant(_ text: String, _ name: String, _ role: String) {
    #expect(Parsed(text).roles(name) == [role])
  }

  @Test(arguments: [
    (
      "L'avocat de M. Besnard, Me Thierry Marembar, s'est réjoui.", "Thierry Marembar",
      ["avocat de M. Besnard"]
    ),
    ("Paul Serin, avocat de M. Besnard, a plaidé.", "Paul Serin", ["avocat de M. Besnard"]),
    (
      "Michel Barnet, ancien négociateur du Brexit, est nommé Premier ministre.", "Michel Barnet",
      ["ancien négociateur du Brexit", "Premier ministre"]
    ),
    (
      "Le président de la commission des Lois du Sénat François-Noël Buff a voté.", "François-Noël Buff",
      ["président de la commission des Lois du Sénat"]
    ),
    (
      "Simone Balis, septuple championne du monde, a brillé.", "Simone Balis",
      ["septuple championne du monde"]
    ),
    ("L'ailier du XV de France Matthis Lebelle sera absent.", "Matthis Lebelle", ["ailier du XV de France"]),
  ])
  func whoseFunctionItIs(_ text: String, _ name: String, _ roles: [String]) {
    #expect(Parsed(text).roles(name) == Set(roles))
  }

  @Test(arguments: [
    (
      "Le sélectionneur de l'équipe de France Didier Dalvo a parlé.", "Didier Dalvo",
      ["sélectionneur de l'équipe de France"]
    ),
    (
      "L'imam de la mosquée de Bordeaux Tarvo Oubral parle.", "Tarvo Oubral",
      ["imam de la mosquée de Bordeaux"]
    ),
    (
      "Le président du département de l'Hérault Kléber Mesqui parle.", "Kléber Mesqui",
      ["président du département de l'Hérault"]
    ),
    ("Le chercheur à l'Iris Pascal Bonif doute.", "Pascal Bonif", ["chercheur à l'Iris"]),
    ("La procureure de New York Letitia Dalvo s'oppose.", "Letitia Dalvo", ["procureure de New York"]),
    (
      "La secrétaire nationale des Ecologistes Marine Tondeli signe.", "Marine Tondeli",
      ["secrétaire nationale des Ecologistes"]
    ),
    ("Les avocats des victimes Luc Roy et Anne Bon ont plaidé.", "Anne Bon", ["avocat des victimes"]),
    ("L'étude des historiens Luc Roy et Anne Bon est parue.", "Anne Bon", ["historien"]),
  ])
  func theNameBeginsBehindPlaceOrBody(_ text: String, _ name: String, _ roles: [String]) {
    #expect(Parsed(text).roles(name) == Set(roles))
  }

  @Test(arguments: [
    ("Hier, le tenant du titre Jannik Dalva est forfait.", "Jannik Dalva"),
    ("Le guide de haute montagne Paul Grovel a chuté.", "Paul Grovel"),
  ])
  func aFunctionMayEndInThingsOrPlaces(_ text: String, _ name: String) {
    #expect(Parsed(text).names(.person) == [name])
  }

  @Test func aFirstNameMayBeALandsName() {
    #expect(Parsed("La mort de France Gallo Martin a ému.").names(.person) == ["France Gallo Martin"])
  }

  @Test func anotherMinisterIsNotWhoIsNamedNext() {
    let p = Parsed(
      "Le message a été adressé par la ministre de la Justice à tous. Paul Durval a déploré le mouvement.")
    #expect(p.roles("Paul Durval").isEmpty)
  }

  @Test func brothersAreNoFunction() {
    #expect(Parsed("Les frères Paul et Luc Petit ont été entendus.").roles("Luc Petit").isEmpty)
  }
}
