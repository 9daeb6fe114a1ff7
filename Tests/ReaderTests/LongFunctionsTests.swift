import Testing

@testable import Reader

/// Functions of many words: several fields one after the other, several functions before one name.
struct LongFunctionsTests {
  @Test(
    "whoever holds several fields",
    arguments: [
      "La ministre de la Santé, du Travail et des Sports, Awa Kanté, a affirmé que les stocks suffisent.",
      "Le ministre de l'Industrie, des Mines et du Climat numérique, Awa Kanté, a affirmé samedi que les stocks suffisent.",
      "La ministre de la Ville et des affaires rurales, Awa Kanté, a affirmé que les stocks suffisent.",
      "La ministre d'Etat, ministre de la Ville et des affaires rurales, Awa Kanté, a affirmé que les stocks suffisent.",
      "La ministre des Relations avec le Sénat, Awa Kanté, a affirmé que les stocks suffisent.",
    ])
  func severalFields(_ text: String) {
    #expect(ReadText(text).indirect == ["Awa Kanté: les stocks suffisent"])
  }

  @Test func severalFieldsBehindTheVerb() {
    let text =
      "\"Tout est prêt\", a déclaré, dimanche, le ministre d'Etat, ministre du Port et des collectivités locales, Ali Benkacem."
    #expect(ReadText(text).spoken == ["Ali Benkacem: Tout est prêt"])
  }

  @Test func theWholeFunctionIsTheRole() {
    let text =
      "La ministre de la Santé, du Travail et des Sports, Awa Kanté, a affirmé que les stocks suffisent."
    let roles = ReadText(text).dispatch.entities.filter { $0.name == "Awa Kanté" }.flatMap(\.roles)
    #expect(roles == ["ministre de la Santé, du Travail et des Sports"])
    let other = ReadText("Le ministre des Relations avec le Sénat, Luc Ferrandi, est parti.")
    #expect(
      other.dispatch.entities.filter { $0.name == "Luc Ferrandi" }.flatMap(\.roles)
        == ["ministre des Relations avec le Sénat"])
  }

  @Test func aListOfThingsIsNoFunction() {
    let text = "Le président du club, de retour de Caen et de Nice, a affirmé que les stocks suffisent."
    #expect(ReadText(text).indirect == ["président du club: les stocks suffisent"])
  }
}
