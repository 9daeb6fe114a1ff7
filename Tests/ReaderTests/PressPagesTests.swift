import Testing

@testable import Reader

/// What pages of French, Swiss, Belgian and Canadian papers showed to be misread: roads, lists in brackets, functions
/// in sport, subjects that examples and relative clauses part from their verb.
struct PressPagesTests {
  private func roles(_ text: String) -> [String] {
    ReadText(text).dispatch.entities.filter { $0.kind == .person && !$0.roles.isEmpty }
      .map { "\($0.name): \($0.roles.joined(separator: ", "))" }
  }

  @Test func lettersOfARoadAreNoParty() {
    let text = "Un camion s'est couché sur la RN 12, et la RD 708 est coupée."
    #expect(ReadText(text).names(.organization) == [])
    #expect(ReadText("Le RN 12 fois cité a protesté.").names(.organization) == ["RN"])
  }

  @Test func bracketsListThePlacesJustCounted() {
    let text =
      "Il administre quatre communes de la vallée (Drobbeek, Rhode Saint-Amand, Linkem et Wezel-Oppem)."
    #expect(ReadText(text).names(.place) == ["Drobbeek", "Rhode Saint-Amand", "Linkem", "Wezel-Oppem"])
    #expect(ReadText("Il préside quatre sociétés (Drobbeek, Linkem et Wezel).").names(.place) == [])
  }

  @Test func aBulletIsNotSaid() {
    #expect(
      ReadText("* VERDANE recule de 3%, a déclaré lundi son président, Luc Serin.").indirect == [
        "Luc Serin: VERDANE recule de 3%"
      ])
  }

  @Test func anAgeInBracketsIsAPersons() {
    #expect(
      ReadText("« C'est long », dit Anne, maman de Mathilda (3 ans) et Titouan (6 ans).").names(.person) == [
        "Anne", "Mathilda", "Titouan",
      ])
  }

  @Test func aWorksBelongsToAFirm() {
    #expect(ReadText("L'usine de WeylTech Lamont a fermé.").names(.organization) == ["WeylTech Lamont"])
    #expect(ReadText("L'usine de Vernoux a fermé.").names(.place) == ["Vernoux"])
  }

  @Test func whereAFunctionIsHeldStaysABody() {
    let text = "\"C'est calme\", a dit Luc Serin, secrétaire syndical CGT."
    #expect(ReadText(text).names(.organization) == ["CGT"])
    #expect(roles(text) == ["Luc Serin: secrétaire syndical CGT"])
  }

  @Test(arguments: [
    (
      "Luc Serin a déclaré dans un entretien accordé à la chaîne Verdane TV que le port fermerait.",
      ["Luc Serin: le port fermerait"]
    ),
    ("Luc Serin a dit à la presse, réunie à Lyon, que le port fermerait.", ["Luc Serin: le port fermerait"]),
    (
      "La mairie a indiqué aux habitants, qui demandaient un pont, que le chantier commencerait en mai.",
      ["mairie: le chantier commencerait en mai"]
    ),
    (
      "Luc Serin a prévenu jeudi ses actionnaires, qui venaient de l'élire, qu'une crise s'ouvrait.",
      ["Luc Serin: une crise s'ouvrait"]
    ),
    ("Luc Serin a parlé dans un quartier tenu par les hommes que dirige Anne Roy.", []),
  ])
  func moreThanNounsPartsAVerbFromItsClause(_ text: String, _ expected: [String]) {
    #expect(ReadText(text).indirect == expected)
  }

  @Test func aDepartmentInCapitalsOpensAHeadline() {
    #expect(
      ReadText("GARD Tentative de meurtre sur un militaire\n\nIl a fui mardi.").names(.place) == ["Gard"])
  }

  @Test(arguments: [
    (
      "\"Ils ont fui\", a dit Luc Serin, le procureur de la République de Dijon à France Inter.",
      "Luc Serin: procureur de la République de Dijon"
    ),
    (
      "\"Ils ont fui\", a dit Luc Serin, journaliste à France Inter.",
      "Luc Serin: journaliste à France Inter"
    ),
    (
      "Luc Serin (troisième ligne et capitaine de Toulon) a quitté le terrain.",
      "Luc Serin: troisième ligne, capitaine de Toulon"
    ),
    ("Un geste sur le trois-quarts centre Jeremy Clark a choqué.", "Jeremy Clark: trois-quarts centre"),
    ("Capitaine de La Rochelle, Luc Serin a été exclu.", "Luc Serin: Capitaine de La Rochelle"),
    (
      "C'est non, a dit le ministre des Affaires étrangères, de la Coopération africaine et des Marocains résidant à "
        + "l'étranger, M. Karim Serin.",
      "Karim Serin: ministre des Affaires étrangères, de la Coopération africaine et des Marocains résidant à l'étranger"
    ),
    (
      "Geert Bourgeois, ministre flamand, a écrit à la présidente Jana Maes, Bourgeois (N-VA) avait promis une fête.",
      "Geert Bourgeois: ministre flamand | Jana Maes: présidente"
    ),
  ])
  func aFunctionGoesAsFarAsItDoes(_ text: String, _ expected: String) {
    #expect(roles(text).joined(separator: " | ") == expected)
  }

  @Test func aSurnameThatIsACommonNounIsStillHis() {
    let text = "Le maire Luc Boulanger a démissionné. Mardi, Boulanger avait présenté un plan."
    #expect(ReadText(text).events == ["Luc Boulanger a démissionné", "Luc Boulanger avait présenté"])
    #expect(
      ReadText("Le maire Luc Boulanger a fui. Mardi, le Boulanger a coulé.").events.last
        != "Luc Boulanger a coulé")
  }

  @Test(arguments: [
    (
      "Le maire a salué la présidente du club, Anne Lambert, qui, devant la commission, a proposé de revoir le projet "
        + "quant aux comptes.", "Anne Lambert: revoir le projet quant aux comptes"
    ),
    ("Le port est sûr, a indiqué SM le Roi Hassan IV à Varsange.", "Hassan IV: Le port est sûr"),
    ("Le port est sûr, a indiqué M. le maire Paul Serin.", "Paul Serin: Le port est sûr"),
  ])
  func somebodyIsReported(_ text: String, _ expected: String) {
    #expect(ReadText(text).indirect == [expected])
  }

  @Test func whoeverIsBlamedSaidSo() {
    let text =
      "Le ministre Paul Serin a déposé une motion, blâmant Mme Lambert pour avoir parlé de « paralyser le pays »."
    #expect(ReadText(text).spoken == ["Lambert: paralyser le pays"])
  }

  @Test func aBallHasATitle() {
    #expect(
      ReadText("Vernoux organise un bal populaire gratuit \"La ville fête, la mairie danse\".").spoken == [])
  }

  @Test(arguments: [
    (
      "Le chauffard qui a percuté et mortellement blessé un gendarme lors d'un contrôle a fui.",
      "chauffard a fui"
    ),
    ("Dans le Nord/Pas-de-Calais, des producteurs ont bloqué une route.", "producteurs ont bloqué"),
    ("Les autres sociétés comme Verdane, Solin ou Marcor ont grandi.", "autres sociétés ont grandi"),
    ("Un autre a été blessé après avoir été percuté par une voiture.", "- a été blessé"),
    ("Les contentieux se sont multipliés.", "contentieux se sont multipliés"),
    ("Paris prépare également un 18e train de mesures, qui vise le gaz.", "18e train de mesures vise"),
  ])
  func theVerbHasItsSubject(_ text: String, _ expected: String) {
    #expect(ReadText(text).events.contains(expected), "\(ReadText(text).events)")
  }

  @Test func theTwentySevenAreNoAmount() {
    #expect(ReadText("Le sommet des Vingt-Sept réunis à Bruxelles a échoué.").dispatch.figures.isEmpty)
    #expect(
      ReadText("Le sommet des vingt-sept pays réunis à Bruxelles a échoué.").dispatch.figures.count == 1)
  }
}
