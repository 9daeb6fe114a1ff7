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
    ("Les chercheurs Anne Durval et Luc Petit ont publié l'étude.", "Luc Petit", ["chercheurs"]),
    ("Les chercheurs Anne Durval et Luc Petit ont publié l'étude.", "Anne Durval", ["chercheurs"]),
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

  @Test func brothersAreNoFunction() {
    #expect(Parsed("Les frères Paul et Luc Petit ont été entendus.").roles("Luc Petit").isEmpty)
  }
}
