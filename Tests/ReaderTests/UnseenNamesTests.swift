import Testing

@testable import Reader

/// Names that no list has, told by what stands around them.
struct UnseenNamesTests {
  @Test(arguments: [
    ("Verdanel a cédé 11,3% à 14,62 euros et Orvane Labo 9,8%.", ["Verdanel", "Orvane Labo"]),
    ("A Paris, le titre reculait, mais Sarvel (+7,4% à 33,15 euros) montait.", ["Sarvel"]),
    ("(Actualisé avec Verdanel, analystes) Verdanel a démenti.", ["Verdanel"]),
    ("Le promoteur Ventarel présentait son projet. L'armateur Zeebrund recrute.", ["Ventarel", "Zeebrund"]),
    ("Le chimiste belge Nordal Chimie a vendu une usine.", ["Nordal Chimie"]),
    ("Le dividende sera maintenu, a précisé Altarvane dans un communiqué.", ["Altarvane"]),
    ("Dans une lettre au patron de Forvexia, à Montréal, il se plaint.", ["Forvexia"]),
    ("La déléguée Ufarp-Unsa est venue.", ["Ufarp-Unsa"]),
    ("Anne Morel, ingénieure au Cervam, a parlé.", ["Cervam"]),
    ("Il a confirmé une information d'Arcvoix.", ["Arcvoix"]),
  ])
  func tellsFirms(_ text: String, _ names: [String]) {
    #expect(ReadText(text).names(.organization) == names)
  }

  @Test(arguments: [
    ("Il est paru dans le journal Le Matinal du Port.", "Le Matinal du Port"),
    ("Le président du club Les Sentiers du lac est venu.", "Les Sentiers du lac"),
    ("L'association La Lande libre proteste.", "La Lande libre"),
    ("Pour l'association Lande debout, c'est non.", "Lande debout"),
    ("Pour l'association Mémoire du fleuve, c'est non.", "Mémoire du fleuve"),
    ("L'association Rails sans frontières proteste.", "Rails sans frontières"),
    ("L'association Transparence 76 proteste.", "Transparence 76"),
    ("Le député Luc Morel (Majorité nouvelle) proteste.", "Majorité nouvelle"),
    ("L'élue Anne Morel (Varnaison ensemble) proteste.", "Varnaison ensemble"),
    ("Elle a lu une information du Monde.", "Monde"),
    ("L'Union des saisonniers CGT proteste.", "Union des saisonniers CGT"),
    ("La Fondation Tovoda proteste.", "Fondation Tovoda"),
    ("Il est professeur à l'université de Varningen.", "université de Varningen"),
    ("Une étude parue jeudi dans Varnish Letters le dit.", "Varnish Letters"),
    ("Elle l'a dit sur franceinfo.", "franceinfo"),
  ])
  func tellsBodies(_ text: String, _ name: String) {
    #expect(ReadText(text).names(.organization).contains(name))
  }

  @Test(arguments: [
    ("Un convoi a été attaqué près d'Am Dalvar.", "Am Dalvar"),
    ("Le village est à 40 km d'Ansorgo.", "Ansorgo"),
    ("Ces messieurs de Lausanne n'ont rien vu.", "Lausanne"),
    ("Une élève du lycée Ampère-Rostand est absente.", "lycée Ampère-Rostand"),
    ("Des parents de Dalvar-Sud attendent.", "Dalvar-Sud"),
  ])
  func tellsPlaces(_ text: String, _ name: String) {
    #expect(ReadText(text).names(.place) == [name])
  }

  @Test(arguments: [
    ("Le président, Foulbert Garlan-Roussel, a parlé.", "Foulbert Garlan-Roussel"),
    ("« Non », tempête Mehdi Larcaze.", "Mehdi Larcaze"),
    ("Le Suisse Marco Odervatt a gagné.", "Marco Odervatt"),
    ("Elle lit Racine en cachette.", "Racine"),
    ("Il a conclu en citant Mendès France.", "Mendès France"),
    ("C'est la sœur de Loïc.", "Loïc"),
  ])
  func tellsPersons(_ text: String, _ name: String) {
    let d = ReadText(text)
    #expect(d.names(.person) == [name])
    #expect(d.names(.place).isEmpty && d.names(.organization).isEmpty)
  }

  @Test func whatSomebodyIsCalledIsHisName() {
    let d = ReadText("Farid Belkor, dit \"Fafa\", a nié. Steven M., 32 ans, alias « Sushi », a avoué.")
    #expect(d.names(.person) == ["Farid Belkor", "Steven M."])
    #expect(d.dispatch.entities.first { $0.name == "Farid Belkor" }?.mentions.count == 2)
  }

  @Test func aTownIsNotShortForWhatBearsItsName() {
    let d = ReadText("L'élection à Varnaison est close. Le collectif Demain Varnaison proteste.")
    #expect(d.names(.place) == ["Varnaison"])
    #expect(d.names(.organization) == ["Demain Varnaison"])
  }

  @Test func aGivenNameIsEnoughBehindTheFullOne() {
    let d = ReadText("Romain Darbel est élu. Plus sérieusement, Romain est un ami.")
    #expect(d.dispatch.entities.first { $0.name == "Romain Darbel" }?.mentions.count == 2)
  }

  @Test func theMiddleOfANameIsEnoughBehindACivility() {
    let d = ReadText("Kouadio N'Guessan Firmin a parlé. M. N'Guessan est venu.")
    #expect(d.names(.person) == ["Kouadio N'Guessan Firmin"])
  }

  @Test(arguments: [
    "Elles ont perdu 15 millions de francs CFA.", "Une ligne de PVC a fermé.", "Il est venu au XIV.",
    "« Il a joué. » Tonnerre d'applaudissements.",
  ])
  func namesNothing(_ text: String) {
    #expect(ReadText(text).dispatch.entities.allSatisfy { $0.mentions.allSatisfy { $0.kind != .name } })
  }

  @Test func aSlugHasItsPlacesAndNames() {
    let text = """
      INTERVIEW-Verdanel n'exclut plus de vendre son site

      PARIS, 6 novembre (Reuters) - Verdanel n'exclut plus de céder son usine, a déclaré lundi la direction.
      """
    #expect(ReadText(text).dispatch.entities.first { $0.name == "Verdanel" }?.mentions.count == 2)
    let slug = """
      SENEGAL-PECHE-CONFLIT

      Les pêcheurs rangent leurs pirogues

      Dakar, 17 jan (APS) - Les pêcheurs ont reconduit jeudi leur mouvement, a constaté l'APS sur la plage.

      MTN/ASG
      """
    #expect(ReadText(slug).names(.place) == ["Sénégal", "Dakar"])
    #expect(ReadText(slug).names(.organization) == ["APS"])
  }

  @Test func regionalPapersOpenWithThePlace() {
    let text = """
      Landarvoz. Éoliennes : la réunion vire au pugilat

      Trois cents personnes sont venues vendredi soir à la réunion publique que la commune avait promise.
      """
    #expect(ReadText(text).names(.place) == ["Landarvoz"])
  }
}
