import Testing

@testable import Reader

/// What pages of newspapers and agencies showed to be misread: names in houses and streets, subjects in pairs, functions
/// in lists.
struct NewspaperFactsTests {
  private func roles(_ text: String) -> [String] {
    ReadText(text).dispatch.entities.filter { $0.kind == .person }
      .map { "\($0.name): \($0.roles.joined(separator: ", "))" }
  }

  @Test func aHouseBearsAName() {
    let text = "« Il y a douze blessés », a déclaré un médecin de l'hôpital Gabriel Touré de Varsange."
    #expect(ReadText(text).spoken == ["médecin de l'hôpital Gabriel Touré de Varsange: Il y a douze blessés"])
    #expect(ReadText(text).names(.person) == [])
    #expect(
      ReadText("Le directeur de l'hôpital Jean Morel a démenti.").names(.person) == ["Jean Morel"])
  }

  @Test(arguments: [
    ("Un feu a pris avenue de la Couronne.", "avenue de la Couronne"),
    ("Un piquet se tient rue Montagne du Parc.", "rue Montagne du Parc"),
    ("Le match a eu lieu au stade Roi Baudouin.", "stade Roi Baudouin"),
    ("Le navire croise en mer du Nord.", "mer du Nord"),
    ("Le navire croise dans le golfe de Guinée.", "golfe de Guinée"),
  ])
  func aPlaceIsNamedWithItsNoun(_ text: String, _ name: String) {
    #expect(ReadText(text).names(.place) == [name])
  }

  @Test func aRoadEndsBeforeItsTown() {
    #expect(ReadText("Il vit rue Royale de Lyon.").names(.place) == ["rue Royale", "Lyon"])
  }

  @Test func aBodyMayHaveTwoAims() {
    #expect(
      ReadText("La Coalition pour l'Alternance et le Changement a appelé à la grève.").names(.organization)
        == [
          "Coalition pour l'Alternance et le Changement"
        ])
  }

  @Test func whereAFunctionIsHeldIsNobody() {
    #expect(
      roles("\"C'est calme\", souligne Anne Morel, secrétaire fédérale CGSV ALR Bruxelles.") == [
        "Anne Morel: secrétaire fédérale CGSV ALR Bruxelles"
      ])
    #expect(
      roles("\"C'est calme\", commente Estelle Durieux, secrétaire générale ABVK-Brussel.") == [
        "Estelle Durieux: secrétaire générale ABVK-Brussel"
      ])
  }

  @Test(arguments: ["la Santé", "la Digitalisation", "l'Intérieur", "la Cohésion sociale"])
  func aMinisterIsNamedBehindTheField(_ field: String) {
    #expect(
      roles("Le ministre de \(field) Aurélien Rousset a démissionné.") == [
        "Aurélien Rousset: ministre de \(field)"
      ])
  }

  @Test func aFunctionBetweenTwoNamesIsOfTheFirst() {
    #expect(
      roles("Luc Petit, frigoriste, Anne Roy, esthéticienne, et Jean Roy, maçon, ont signé.") == [
        "Luc Petit: frigoriste", "Anne Roy: esthéticienne", "Jean Roy: maçon",
      ])
  }

  @Test(arguments: [
    ("Des heurts entre la police et des manifestants ont fait trois blessés.", "heurts ont fait"),
    ("Les discussions avec Paris et Berlin ont échoué.", "discussions ont échoué"),
    ("L'accord entre Verdane et Refintel prévoit mille départs.", "accord prévoit"),
    ("Un homme a trouvé la mort dans des heurts qui ont opposé des jeunes à la police.", "heurts ont opposé"),
    (
      "Le groupe paiera une charge au titre des mesures de réduction des coûts, qui concernent la branche textile.",
      "mesures de réduction des coûts concernent"
    ),
    ("La fête s'y tient chaque année.", "fête s'y tient"),
    (
      "Le vice-président chargé des achats du groupe Verdane, Luc Petit, a démissionné.",
      "Luc Petit a démissionné"
    ),
    ("Les pluies tombées ces derniers jours sur la région ont noyé la vallée.", "pluies ont noyé"),
    ("Luc Petit a été élu président du club par 30 voix.", "- a été élu"),
    (
      "Luc Petit, maire de Lyon, a annoncé que les travaux de la gare, du port et des quais débuteraient mardi.",
      "travaux de la gare débuteraient"
    ),
    ("L'homme soupçonné des attentats de Lyon, Luc Petit, a fui la ville.", "homme a fui"),
    ("Le texte a été adopté. Il entrera en vigueur mardi.", "texte entrera"),
  ])
  func whoDoesIt(_ text: String, _ expected: String) { #expect(ReadText(text).events.last == expected) }

  @Test func twoOfNoNumberMayBothBeHurt() {
    let d = ReadText("Des policiers et des pompiers ont été blessés.").dispatch
    #expect(d.facts.compactMap { $0.object.map(d.words) } == ["Des policiers et des pompiers"])
  }

  @Test func aFunctionHasAField() {
    #expect(
      roles(
        "Le commissaire aux Droits de l'homme, Paul Serin, le rapporteur de l'ONU sur la torture, Marc Egli, ont signé."
      ) == ["Paul Serin: commissaire aux Droits de l'homme", "Marc Egli: rapporteur de l'ONU sur la torture"])
  }

  @Test func aDoctorHasNoOfficeByThat() {
    #expect(
      roles("Le Premier ministre, Dr Paul Serin, a inauguré le pont.") == ["Paul Serin: Premier ministre"])
  }

  @Test func aStationIsNobody() {
    let text =
      "Paul Diarra, ancien ministre, a protesté. « Nous voulons un accès à l'ORTK », la radio-télévision publique, a déclaré Oumar Sangaré."
    #expect(roles(text).first == "Paul Diarra: ancien ministre")
  }

  @Test(arguments: ["Crédit photo © Reuters", "Vernoux", "Bruxelles"])
  func whatStandsAboveATextIsNoHeadline(_ line: String) {
    let text = "\(line)\n\nLe groupe Verdane a relevé mercredi ses objectifs. Le titre a pris 3%.\n"
    #expect((ReadText(text).dispatch.headline == nil) == (line != "Vernoux"))
  }

  @Test(arguments: [
    ("La guerre Mali-Hamas a éclaté en octobre.", Entity.Kind.organization, []),
    ("Le ministre a reçu les agences des Nations unies.", .organization, ["Nations unies"]),
    ("Deux gendarmes de La Chaussée-Saint-Victor ont été blessés.", .place, ["La Chaussée-Saint-Victor"]),
    ("Le maire de Saint-Vernoux-lès-Elbars a signé.", .place, ["Saint-Vernoux-lès-Elbars"]),
    (
      "Le parc, en République démocratique du Congo (RDC), a rouvert.", .place,
      ["République démocratique du Congo"]
    ),
    ("« Il faut partir », dit, en larmes, Marie, étudiante.", .person, ["Marie"]),
    ("La frégate, la Victoire, un navire de 1812, a coulé.", .person, []),
    ("Le candidat du pouvoir en place Luc Ali Soïlih a gagné.", .person, ["Luc Ali Soïlih"]),
    ("Le président de l'ONU Kabinet Cissé a égrené les chiffres.", .person, ["Kabinet Cissé"]),
    (
      "Les observateurs de la Communauté des Etats sahélo-sahariens sont partis.", .organization,
      ["Communauté des Etats sahélo-sahariens"]
    ),
    ("Le plan Orsec a été déclenché sur le site Seveso.", .organization, []),
    ("Contre la Suède, les Bleues ont gagné.", .organization, ["Bleues"]),
  ])
  func whatNamesAre(_ text: String, _ kind: Entity.Kind, _ expected: [String]) {
    #expect(ReadText(text).names(kind) == expected)
  }

  @Test func whoTookThePictureDidNothing() {
    let text = """
      Un incendie à Vernoux

      Un officier de gendarmerie - Image d'illustration - Luc Petit - AFP

      Mercredi, l'homme qui circulait à Vernoux a été arrêté par les gendarmes. Il a nié.
      """
    #expect(roles(text).first == "Luc Petit: ")
    #expect(ReadText(text).dispatch.facts.allSatisfy { $0.kind != .role })
  }

  @Test func aLineInCapitalsSaysWhoSpeaks() {
    let text = """
      Les réactions

      Voici ce que disent les deux hommes du jour.

      LUC MERCADIER (ENTRAINEUR DE LENS) :
      « Nous avons bien joué, et le public nous a aidés. »

      Le plus satisfait : Marc Roy (Vernoux)

      « Nous avons mal joué, et le public a sifflé. »
      """
    #expect(
      ReadText(text).spoken == [
        "LUC MERCADIER: Nous avons bien joué, et le public nous a aidés.",
        "Marc Roy: Nous avons mal joué, et le public a sifflé.",
      ])
  }

  @Test(arguments: [
    (
      "Les autorités affirment - sans en fournir les preuves - que la digue tient.",
      ["autorités: la digue tient"]
    ),
    (
      "Le pont a cédé, rapporte France 3, qui précise que trois personnes, dont deux enfants, ont été blessées.",
      ["France 3: Le pont a cédé", "France 3: trois personnes, dont deux enfants, ont été blessées"]
    ),
  ])
  func whatIsReported(_ text: String, _ expected: [String]) { #expect(ReadText(text).indirect == expected) }

  @Test func whatTheyOwnIsHit() {
    let d = ReadText("Un automobiliste a percuté leur véhicule de patrouille, mercredi soir.").dispatch
    #expect(d.facts.compactMap { $0.object.map(d.words) } == ["leur véhicule de patrouille"])
  }

  @Test func titlesInAListAreNoWords() {
    let text =
      "Le chanteur de « Marée », « Vertige de la nuit » ou « Osez Joséphine » est mort, a précisé le propriétaire de ses droits, Verdane Productions."
    let d = ReadText(text)
    #expect(d.spoken == [])
    #expect(d.indirect.first?.hasPrefix("Verdane Productions: ") == true)
  }

  @Test func whatARelativeClauseIsAfterSpeaksNot() {
    let text =
      "L'Elysée, qui devait obtenir l'aval de la famille - laquelle hésitait - a annoncé qu'un hommage serait rendu."
    #expect(ReadText(text).indirect == ["Elysée: un hommage serait rendu"])
  }

  @Test func whatExplainsIsNoSpeaker() {
    let text =
      "Le Dr Luc Stine a expliqué que ces écarts ne pouvaient être expliqués par une variabilité naturelle : \"Les cycles sont longs\"."
    #expect(ReadText(text).spoken == ["Luc Stine: Les cycles sont longs"])
  }

  @Test func aPartysOwnCountIsNoSource() {
    let text = "L'UFDG, parti qui s'estime vainqueur selon son propre décompte, a tenu un point de presse."
    #expect(ReadText(text).indirect == [])
  }

  @Test func whoIsNamedBehindTheVerbIsIt() {
    let text = "Luc Petit est troisième. Le candidat exclu est Marc Roy, qui conteste."
    #expect(roles(text).first == "Luc Petit: ")
  }

  @Test func whatIsDoneStandsBehindAnInsertion() {
    let d = ReadText("Le maire a inauguré jeudi, en présence du préfet, la nouvelle gare.").dispatch
    #expect(d.facts.compactMap { $0.object.map(d.words) } == ["la nouvelle gare"])
  }

  @Test func aListSaysNothing() {
    #expect(
      ReadText("Ports, collecte des déchets, entreprises, poste, hôpitaux, bureaux ou magasins sont touchés.")
        .indirect == [])
  }

  @Test func whoOpensTheSentenceIsItsSource() {
    let text =
      "Le gouvernement du président Paul Serin a annoncé deux blessés, tombés, d'après lui, sur de l'huile."
    #expect(ReadText(text).dispatch.quotes.map { $0.speaker.map { _ in 1 } } == [1])
    #expect(ReadText(text).indirect.first?.hasPrefix("gouvernement: ") == true)
  }

  @Test func aFunctionGoesWithItsSource() {
    #expect(
      ReadText("Pour Marc Dol, numéro deux de la liste, « le vote est clos ».").spoken == [
        "Marc Dol: le vote est clos"
      ])
    let text = "Selon Anne Roy, co-auteur de l'étude, seul un quart des cas est connu."
    #expect(ReadText(text).indirect == ["Anne Roy: seul un quart des cas est connu"])
    #expect(roles(text) == ["Anne Roy: co-auteur de l'étude"])
  }

  @Test func aSourceSetInGoesOnInMarks() {
    let text = "Le scrutin s'est déroulé selon Anne Roy dans « le calme le plus complet »."
    #expect(ReadText(text).spoken == ["Anne Roy: le calme le plus complet"])
  }

  @Test func whoShrugsSaysSo() {
    for verb in ["hausse les épaules", "se frotte les mains"] {
      #expect(
        ReadText("« Je n'y crois pas », \(verb) Mme Roy, la patronne.").spoken == [
          "Roy: Je n'y crois pas"
        ], "\(verb)")
    }
    #expect(
      ReadText("« On verra », a dit le maire, qui conteste les résultats.").spoken == ["maire: On verra"])
  }

  @Test func aForeignNounIsNobody() {
    let text =
      "Berlin (dpa) - Die Partei zieht nach den Misserfolgen bei mehreren Wahlen Konsequenzen. Ricarda Lang und Omid Nouripour gaben den Rücktritt bekannt. Zuvor hatte Nouripour abgelehnt."
    let d = ReadText(text, language: "de").dispatch
    let names = d.entities.filter { $0.kind == .organization || $0.kind == .person }.map(\.name)
    #expect(names.contains("Omid Nouripour"))
    for noun in ["Partei", "Misserfolgen", "Wahlen", "Konsequenzen", "Rücktritt"] {
      #expect(!names.contains(noun), "\(noun)")
    }
  }
}
