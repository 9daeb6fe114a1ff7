import Testing

@testable import Reader

/// What dispatches that nobody had read before showed of names, functions and events.
struct UnseenFactsTests {
  private func roles(_ text: String) -> [String] {
    ReadText(text).dispatch.entities.filter { $0.kind == .person }
      .map { "\($0.name): \($0.roles.sorted().joined(separator: "; "))" }
  }

  private func objects(_ text: String) -> [String] {
    ReadText(text, sent: "2015-03-09").objects
  }

  @Test(arguments: [
    ("La conservatrice du musée Granvelin a été reçue.", "musée Granvelin"),
    ("Ils ont visité le château Laurens mardi.", "château Laurens"),
    ("Il a été vu au musée Courtel-Vallon.", "musée Courtel-Vallon"),
    ("L'ancien notaire de Marsonnes a été entendu.", "Marsonnes"),
    ("Le boucher de Plougranic et sa femme sont partis.", "Plougranic"),
    ("La pharmacienne de Trévolon a été agressée.", "Trévolon"),
  ])
  func aHouseOrATownIsNamed(_ text: String, _ name: String) {
    #expect(ReadText(text).names(.place) == [name])
  }

  @Test(arguments: [
    "Selon Biacor, l'aéroport a enregistré 18.400 mouvements.", "D'après Nexolin, le site a fermé.",
    "Selon Veltram, l'usine sera vendue.",
  ])
  func aSourceIsNoPlace(_ text: String) {
    #expect(ReadText(text).names(.place) == [])
  }

  @Test func functionsInARowAreOnePersons() {
    #expect(
      roles(
        "Le ministre d'Etat, ministre de la Défense et des Anciens combattants, le général de brigade Kassim Ouarba, s'est rendu sur place."
      ) == [
        "Kassim Ouarba: général de brigade; ministre d'Etat; ministre de la Défense et des Anciens combattants"
      ])
    #expect(
      roles("Le vice-président du conseil régional, maire de Varsange, Luc Serin, a démissionné.") == [
        "Luc Serin: maire de Varsange; vice-président du conseil régional"
      ])
    // Each with an article of his own is somebody else.
    #expect(
      roles("Le préfet, le maire de Varsange, Luc Serin, et le procureur étaient là.").contains(
        "Luc Serin: maire de Varsange"))
  }

  @Test(arguments: [
    (
      "Des perquisitions ont été menées dans la matinée de lundi à Nîmes.",
      "- | ont été menées | 2015-03-09 | Nîmes"
    ),
    (
      "Des coups de feu ont été tirés dans la soirée de samedi à Kara.",
      "- | ont été tirés | 2015-03-07 | Kara"
    ),
    ("Anne Roy est une avocate qui a défendu des grévistes en 2010.", "Anne Roy | a défendu | 2010 | -"),
    (
      "Paul Petit est un enseignant de 64 ans qui a fondé un parti en 1998.",
      "Paul Petit | a fondé | 1998 | -"
    ),
    ("Les rebelles ont pillé le village avant de se replier vers Kara.", "rebelles | ont pillé | - | -"),
    ("Le suspect a fui avant de se rendre lundi à Kara.", "suspect | a fui | - | -"),
  ])
  func whenAndWhereAndWho(_ text: String, _ event: String) {
    #expect(ReadText(text, sent: "2015-03-10").eventsInTime.contains(event))
  }

  @Test(arguments: [
    ("Le feu qui a pris lundi à Kara gagne Kossa.", "feu gagne"),
    ("Le mouvement qui secoue le pays depuis janvier gagne Kara.", "mouvement gagne"),
    ("La crue qui a noyé la ville mardi gagne la plaine.", "crue gagne"),
  ])
  func theMainVerbStandsBehindTheRelativeClause(_ text: String, _ event: String) {
    #expect(ReadText(text).events.contains(event))
  }

  @Test func whatIsDoneEndsBeforeWhen() {
    #expect(
      objects("Le procureur a requis dix ans contre Luc Serin jeudi à Kara.") == ["dix ans contre Luc Serin"])
    #expect(objects("Luc Serin a quitté Nantes en 2012.") == ["Nantes"])
    #expect(objects("Ils ont pris la relève samedi.") == ["la relève"])
    #expect(objects("Il est tombé de son toit dans l'après-midi de mercredi.") == ["de son toit"])
    #expect(objects("Ils ont attaqué dix maisons avant de se replier.") == ["dix maisons"])
    #expect(objects("La ville a annulé le match de lundi.") == ["le match de lundi"])
  }

  @Test func aPartyEndsBeforeItsMember() {
    let text = ReadText("Le candidat du Parti démocrate Moon Jae-in a gagné.")
    #expect(text.names(.person) == ["Moon Jae-in"])
    #expect(text.names(.organization) == ["Parti démocrate"])
  }

  @Test(arguments: [
    ("Il arrive en provenance des Melbourne Kestrels.", "Melbourne Kestrels"),
    ("Les Toronto Lynx ont gagné.", "Toronto Lynx"),
    ("La maison de courtage Gill and Dorrance a fermé.", "Gill and Dorrance"),
    ("Les rebelles du P24 ont pris la ville.", "P24"),
    (
      "Le Haut commissariat des Nations unies pour les réfugiés a fermé le camp.",
      "Haut commissariat des Nations unies pour les réfugiés"
    ),
  ])
  func aBodyIsNamed(_ text: String, _ name: String) {
    #expect(ReadText(text).names(.organization).first == name)
  }

  @Test(arguments: [
    ("Originaire de Plouzanec, le marin Yann Serin a disparu.", "Plouzanec"),
    ("Natif de Trévolec, Luc Serin a fui.", "Trévolec"),
    ("L'école Jules-Ferval a fermé.", "école Jules-Ferval"),
    ("L'hôtel Mercador a brûlé.", "hôtel Mercador"),
  ])
  func whereSomebodyIsFrom(_ text: String, _ name: String) {
    #expect(ReadText(text).names(.place) == [name])
  }

  @Test func aTitleIsNoBody() {
    #expect(ReadText("Son roman La Maison des eaux a plu.").names(.organization) == [])
    #expect(ReadText("Il présente son film, Les Rives du ciel, à Cannes.").names(.organization) == [])
  }

  @Test func namesGoOnBehindTheEndOfALine() {
    let text = """
      La cour d'appel de Rennes a condamné lundi à deux ans de prison le maire Jean-
      Firmin Morvan, malgré la plaidoirie de son avocate devant les juges de Franche-
      Comté, venus pour entendre les témoins de l'affaire et rendre leur jugement ici.
      """
    #expect(ReadText(text).names(.person) == ["Jean-Firmin Morvan"])
    #expect(ReadText(text).names(.place).contains("Franche-Comté"))
  }

  @Test(arguments: [
    ("L'armée a tué deux rebelles.", ["deux rebelles=toll 2 dead"]),
    ("Aucun des deux pilotes n'a été blessé.", ["deux pilotes=count 2 pilotes"]),
    ("Les 9 corps de police manifestent.", ["9 corps=count 9 corps"]),
    ("Neuf corps ont été repêchés.", ["Neuf corps=toll 9 dead"]),
  ])
  func whoIsAmongTheDead(_ text: String, _ figures: [String]) {
    #expect(ReadText(text).figures == figures)
  }

  @Test(arguments: [
    ("Parti de Savone le 4 janvier, le navire s'est échoué.", ["4 janvier=2018-01-04"]),
    ("L'homme, arrêté le 12 janvier, a été libéré.", ["12 janvier=2018-01-12"]),
    ("Le match, prévu le 12 janvier, a été annulé.", ["12 janvier=2019-01-12"]),
    ("Le conseil se réunit chaque mardi.", []),
    ("Le marché se tient tous les jeudis.", []),
    ("Ils ont été secourus entre samedi et lundi.", ["samedi et lundi=2018-11-03/2018-11-05"]),
    (
      "Le lendemain, 3 novembre, un corps a été retrouvé.", ["lendemain=2018-11-03", "3 novembre=2018-11-03"]
    ),
    ("Ils ont gagné mercredi à Brest et joueront samedi.", ["mercredi=2018-11-07", "samedi=2018-11-10"]),
  ])
  func daysOfAnotherYearAndWeek(_ text: String, _ dates: [String]) {
    #expect(ReadText(text, sent: "2018-11-09").dates == dates)
  }

  @Test(arguments: [
    ("C'est à Bamako que les ministres se retrouveront.", "ministres | se retrouveront | - | Bamako"),
    ("C'est mardi que le tribunal rendra sa décision.", "tribunal | rendra | 2018-11-13 | -"),
    ("Pékin a rappelé vendredi son ambassadeur.", "Pékin | a rappelé | 2018-11-09 | -"),
    ("L'action s'est adjugé 2,1% à Milan lundi.", "action | s'est adjugé | 2018-11-05 | Milan"),
    ("L'usine est implantée dans la zone industrielle de Carros.", "- | est implantée | - | Carros"),
    ("Environ 200 élèves de Brest ont défilé.", "Environ 200 élèves de Brest | ont défilé | - | -"),
    ("Le bénéfice net part du groupe a bondi.", "bénéfice net | a bondi | - | -"),
    ("Le prix Nobel 2018 a été attribué à Luc Serin.", "- | a été attribué | - | -"),
    ("La préfecture a placé le Var en alerte jusqu'à mercredi 6h00.", "préfecture | a placé | - | -"),
    (
      "L'avocat général a requis, hier, devant la cour d'assises, trente ans de réclusion.",
      "avocat général | a requis | 2018-11-08 | -"
    ),
  ])
  func eventsOfAgencies(_ text: String, _ event: String) {
    #expect(ReadText(text, sent: "2018-11-09").eventsInTime == [event])
  }

  @Test func aHeadlineSaysWhere() {
    let text = "Lampedusa: 94 migrants périssent dans un naufrage\n\nQuatre migrants sont morts jeudi."
    #expect(
      ReadText(text, sent: "2013-10-03").eventsInTime.first == "94 migrants | périssent | - | Lampedusa")
  }

  @Test func whatIsDoneStandsBehindHow() {
    #expect(objects("Le président a nommé par décret un gouvernement.") == ["un gouvernement"])
    #expect(objects("Elle a reçu à Paris le prix du jury.") == ["le prix du jury"])
    #expect(objects("Les cours ont progressé de 2 euros la tonne.") == ["de 2 euros la tonne"])
  }

  @Test(arguments: [
    (
      "Luc Serin, adjoint à la sécurité de Rouen, a fermé le bar.",
      "Luc Serin: adjoint à la sécurité de Rouen"
    ),
    ("Maire de Dax depuis 1995, Luc Serin a pris sa retraite.", "Luc Serin: Maire de Dax"),
    (
      "Le porte-parole libéral en matière de santé, Luc Serin, a réagi.",
      "Luc Serin: porte-parole libéral en matière de santé"
    ),
    (
      "Luc Serin, président du local 1126 de la Fédération du bois, est parti.",
      "Luc Serin: président du local 1126 de la Fédération du bois"
    ),
    (
      "Le président du club varsangeois, Luc Serin, a remercié le public.",
      "Luc Serin: président du club varsangeois"
    ),
    (
      "L'adjointe au maire chargée de la culture Anne Roy a démissionné.",
      "Anne Roy: adjointe au maire chargée de la culture"
    ),
    ("Blessé à la cuisse, Luc Serin manquera le match.", "Luc Serin: "),
    ("Luc Serin, détenu à Brest, a été libéré.", "Luc Serin: "),
    (
      "Marc Audren de Kermadil, directeur par intérim, a démissionné.",
      "Marc Audren de Kermadil: directeur par intérim"
    ),
  ])
  func functionsAreWhole(_ text: String, _ role: String) {
    #expect(roles(text) == [role])
  }

  @Test(arguments: [
    ("La police a placé huit personnes en garde à vue.", "huit personnes=toll 8 arrested"),
    ("Deux hommes ont été placés en détention.", "Deux hommes=toll 2 arrested"),
    ("Deux hommes ont été placés en tête.", "Deux hommes=count 2 hommes"),
  ])
  func whoIsHeld(_ text: String, _ figure: String) {
    #expect(ReadText(text).figures == [figure])
  }

  @Test func anotherDeedTakesItsOwnWords() {
    let text = "Le feu a gagné la toiture avant d'être maîtrisé vers 5 heures à Kara."
    #expect(ReadText(text, sent: "2015-03-09").eventsInTime == ["feu | a gagné | - | -"])
    #expect(objects(text) == ["la toiture"])
    #expect(
      ReadText("Il a tiré dans un bar de Kossavar.", sent: "2015-03-09").eventsInTime == [
        "- | a tiré | - | Kossavar"
      ])
  }

  @Test func theWeekdayTellsTheYearOfADateline() {
    let lead = "PARIS, 5 mars (Reuters) - Altavane a prévenu mardi que sa marge reculerait cette année.\n\n"
    let text = ReadText(lead + "Le groupe vise pour 2024 une marge de 7%, contre 8,9% en 2023.")
    #expect(text.dispatch.date == "2024-03-05")
    #expect(text.dates.prefix(2) == ["5 mars=2024-03-05", "mardi=2024-03-05"])
    // No year is named.
    #expect(ReadText(lead + "Le groupe vise une marge de 7%.").dispatch.date == nil)
    // No such year is near.
    #expect(ReadText(lead + "Le groupe visait pour 2017 une marge de 7%.").dispatch.date == nil)
  }
}
