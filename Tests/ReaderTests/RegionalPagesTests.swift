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
    ("C'est une passante, alertée par les cris de l'enfant, qui a prévenu les secours.", ["passante a prévenu"]),
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
    let text = "Les avions, équipés de moteurs Valmo de Kerdan, filiale de Dorel et Tarvin, seront livrés en 2018."
    #expect(ReadText(text, sent: "2015-03-09").objects == ["Les avions"])
  }
}
