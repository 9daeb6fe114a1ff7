import Testing

@testable import Reader

/// What dispatches that nobody had read before showed of names, functions and events.
struct UnseenFactsTests {
  private func roles(_ text: String) -> [String] {
    ReadText(text).dispatch.entities.filter { $0.kind == .person }
      .map { "\($0.name): \($0.roles.sorted().joined(separator: "; "))" }
  }

  private func objects(_ text: String) -> [String] {
    let dispatch = ReadText(text, sent: "2015-03-09").dispatch
    return dispatch.facts.filter { $0.kind == .event }.map { $0.object.map(dispatch.words) ?? "-" }
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
}
