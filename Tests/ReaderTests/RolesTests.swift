import Testing

@testable import Reader

@Suite struct RolesTests {
  @Test func readsTheRoleBeforeAName() {
    #expect(
      Parsed("Le secrétaire d'Etat Paul Serin a démissionné.").roles("Paul Serin") == ["secrétaire d'Etat"])
    #expect(
      Parsed("La réforme est prête, a dit le ministre de l'Intérieur, Paul Serin, mardi.").roles("Paul Serin")
        == ["ministre de l'Intérieur"])
  }

  @Test func readsTheRoleBehindAName() {
    let p = Parsed("Anne Colbert, 52 ans, maire de Nantes et présidente de la région, a parlé.")
    #expect(p.roles("Anne Colbert") == ["maire de Nantes", "présidente de la région"])
  }

  @Test func whatSomebodyIsAccusedOfDoingIsNoRole() {
    #expect(Parsed("Paul Serin, 63 ans, accusé d'avoir fui, a comparu.").roles("Paul Serin") == [])
    #expect(Parsed("Paul Serin, accusé de meurtre, a comparu.").roles("Paul Serin") == ["accusé de meurtre"])
  }

  @Test func readsATitleAndARoleBeforeIt() {
    let p = Parsed(
      "Rien ne change, a déclaré le président du conseil, le général Amir Nourani, qui recevait la presse.")
    #expect(p.roles("Amir Nourani").contains("général"))
  }

  @Test func readsWhatSomebodyHasBecome() {
    #expect(
      Parsed("Paul Serin a été élu maire de Nantes dimanche.").roles("Paul Serin") == ["maire de Nantes"])
  }

  @Test(arguments: [
    (
      "Le vice-Premier ministre et ministre des Affaires étrangères, Paul Serin, a parlé.",
      ["vice-Premier ministre", "ministre des Affaires étrangères"]
    ),
    ("Le cinéaste et écrivain Paul Serin a parlé.", ["cinéaste", "écrivain"]),
    (
      "Ancien ministre et député du Finistère, Paul Serin a parlé.",
      ["Ancien ministre", "député du Finistère"]
    ),
    ("Ancien ministre de la Culture, Paul Serin a parlé.", ["Ancien ministre de la Culture"]),
    ("Le maire de Nantes et la députée Anne Colbert ont vu le juge Paul Serin.", ["juge"]),
  ])
  func oneMayHoldTwoFunctions(_ text: String, _ roles: [String]) {
    #expect(Parsed(text).roles("Paul Serin") == Set(roles))
  }

  @Test func keepsTheModifierOfAFormerRole() {
    let p = Parsed("L'ancien ministre Paul Serin et Anne Colbert se sont vus à Nantes.")
    #expect(p.roles("Paul Serin") == ["ancien ministre"])
  }

  @Test func saysTheLongerOfTwoFormsOnly() {
    let p = Parsed(
      "Le président malien, Amadou Sanogari, a signé. Le président malien n'a rien ajouté. Le président part mardi."
    )
    #expect(p.roles("Amadou Sanogari") == ["président malien"])
  }

  @Test func whereSomebodyBelongsIsNoRole() {
    #expect(Parsed("Mélodie Aubert, du Collectif des ports, a réagi.").roles("Mélodie Aubert") == [])
  }

  @Test func aVerbIsNoRole() {
    let text = "Le patron, Koen Verhaeghe, juge les revendications \"irréalistes\"."
    #expect(Parsed(text).roles("Koen Verhaeghe") == ["patron"])
  }

  @Test func takesNoNewSubjectForAnApposition() {
    #expect(Parsed("Pour Paul Serin, le maire a tort.").roles("Paul Serin").isEmpty)
    #expect(Parsed("Selon le ministre, Paul Serin a signé.").roles("Paul Serin").isEmpty)
  }

  @Test func whoeverIsInACaseIsNotWhoTellsIt() {
    let text =
      "\"Un suspect a été arrêté\", a dit le substitut du procureur, Luc Arvier. Le suspect sera entendu mardi, a-t-il ajouté."
    let roles = ReadText(text).dispatch.entities.filter { $0.name == "Luc Arvier" }.flatMap(\.roles)
    #expect(roles == ["substitut du procureur"])
  }

  @Test func howSomebodyWasIsNoRole() {
    let d = ReadText("L'attaquant Paul Serin était absent lundi 9 juillet de l'entraînement.")
    #expect(d.dispatch.entities.first { $0.name == "Paul Serin" }?.roles == ["attaquant"])
  }

  @Test func aFunctionMayBeHeldForATime() {
    let p = Parsed("Anne Roy, présidente par intérim de la Commission, est venue.")
    #expect(p.roles("Anne Roy") == ["présidente par intérim de la Commission"])
  }

  @Test func whoeverIsTiedToTheSubjectIsNotWhatItIs() {
    let p = Parsed("L'ancien adjoint de Paul Serin a été élu maire.")
    #expect(p.roles("Paul Serin") == [])
  }

  @Test func anAppositionBeforeAnotherSubjectBelongsToTheNameBefore() {
    let text =
      "Selon les chiffres lus par Luc Chebu, le président de la Commission, Anne Roy a obtenu 50 % des voix."
    #expect(Parsed(text).roles("Luc Chebu") == ["président de la Commission"])
    #expect(ReadText(text).indirect == ["chiffres: Anne Roy a obtenu 50 % des voix"])
  }

  @Test func aFunctionStandsInBrackets() {
    #expect(Parsed("Luc Serin (entraîneur de Lens) est venu.").roles("Luc Serin") == ["entraîneur de Lens"])
  }

  @Test func theDeathOfSomebodyIsNoFunction() {
    #expect(Parsed("Luc Serin a parlé. La mort de civils l'inquiète.").roles("Luc Serin") == [])
  }

  @Test func aFieldOfTwoNounsBelongsToTheFunction() {
    #expect(
      Parsed("\"Oui\", dit Luc Roy, responsable de l'analyse marchés chez Verdane.").roles("Luc Roy")
        == ["responsable de l'analyse marchés chez Verdane"])
  }
}
