import Testing

@testable import Reader

/// Names and functions as a tester that composes dispatches of them found them missed: a body, then whoever has a function
/// in it, and surnames that are words too.
struct ComposedNamesTests {
  @Test(arguments: [
    (
      "Le vice-président de Morvel Industries Luc Serin a parlé.", "Luc Serin",
      "vice-président de Morvel Industries"
    ),
    ("Le patron de Transmor SA Paul Serin a parlé.", "Paul Serin", "patron de Transmor SA"),
    (
      "La cheffe du service des urgences du CHU de Brest Nathalie Serin a parlé.", "Nathalie Serin",
      "cheffe du service des urgences du CHU de Brest"
    ),
    (
      "Le premier secrétaire de la Nouvelle Union démocratique Luc Serin a parlé.", "Luc Serin",
      "premier secrétaire de la Nouvelle Union démocratique"
    ),
    ("Le gardien de l'US Concarneau Luc Serin a été blessé.", "Luc Serin", "gardien de l'US Concarneau"),
    (
      "L'élu de l'Union des métiers du bois Luc Serin a parlé.", "Luc Serin",
      "élu de l'Union des métiers du bois"
    ),
    (
      "Le bénévole de Médecins sans frontières Luc Serin a parlé.", "Luc Serin",
      "bénévole de Médecins sans frontières"
    ),
    (
      "La présidente d'Action contre la faim Anne Serin a parlé.", "Anne Serin",
      "présidente d'Action contre la faim"
    ),
    (
      "Le président de l'Imprimerie Morvel Luc Serin a parlé.", "Luc Serin",
      "président de l'Imprimerie Morvel"
    ),
    (
      "La responsable des ressources humaines de Novamor Anne Serin a parlé.", "Anne Serin",
      "responsable des ressources humaines de Novamor"
    ),
    (
      "La présidente-directrice générale de Novamor Anne Serin a parlé.", "Anne Serin",
      "présidente-directrice générale de Novamor"
    ),
    (
      "La secrétaire d'Etat aux Anciens combattants Anne Serin a parlé.", "Anne Serin",
      "secrétaire d'Etat aux Anciens combattants"
    ),
    (
      "Anne Serin, commissaire de la Banque centrale européenne, a parlé.", "Anne Serin",
      "commissaire de la Banque centrale européenne"
    ),
    ("Luc Serin, lui-même agriculteur à Meaux, a parlé.", "Luc Serin", "agriculteur à Meaux"),
    ("Luc Serin, tout juste nommé préfet, a parlé.", "Luc Serin", "préfet"),
    ("Luc Serin, à l'époque ministre de la Défense, a parlé.", "Luc Serin", "ministre de la Défense"),
    ("Luc Serin, le très discret patron de Novamor, a parlé.", "Luc Serin", "discret patron de Novamor"),
    ("Luc Serin succède à Paul Morvel comme préfet du Loiret.", "Luc Serin", "préfet du Loiret"),
    (
      "Luc Serin succède à Paul Morvel au poste de directeur général.", "Luc Serin", "directeur général"
    ),
    ("Les députés anglais Luc Serin et Paul Morvel ont parlé.", "Luc Serin", "député anglais"),
    (
      "Les ministres français et allemand des Finances, Luc Serin et Kurt Weller, ont parlé.", "Luc Serin",
      "ministre français et allemand des Finances"
    ),
  ])
  func whoHasAFunctionIsNoPartOfTheBody(_ text: String, _ name: String, _ role: String) {
    #expect(ReadText(text).roles(of: name) == [role])
  }

  @Test func aHouseIsCalledAfterSomebody() {
    let read = ReadText("Le directeur de la Fondation Louise Morvel a parlé.")
    #expect(!read.names(.person).contains("Louise Morvel"))
  }

  @Test(arguments: ["Chapelle", "Serres", "Breton", "Chevalier", "Baron", "Porte", "Avril", "Nancy"])
  func aSurnameMayBeAWord(_ surname: String) {
    let text =
      "Jordan \(surname) a quitté la ville. \(surname) a refusé l'accord. M. \(surname) n'était pas joignable."
    let read = ReadText(text, sent: "2014-03-14")
    let mentions = read.dispatch.entities.first { $0.name == "Jordan \(surname)" }?.mentions
    #expect(mentions?.filter { $0.kind == .name }.count == 3)
    #expect(read.dates.isEmpty)
  }

  @Test func aFirmOfTheSameNameIsNotMeant() {
    let read = ReadText("Claire Schneider a quitté la ville. Schneider a refusé de signer l'accord.")
    #expect(read.events.contains("Claire Schneider a refusé"))
  }

  @Test func theCivilityTellsWhoOfTwoIsMeant() {
    let text = """
      Luc Martin et son épouse Anne Martin ont été entendus par les enquêteurs. Mme Martin a gardé le silence.
      """
    #expect(ReadText(text).events.contains("Anne Martin a gardé"))
  }

  @Test(arguments: [
    (
      "L'Office central de lutte contre le trafic d'armes a porté plainte.",
      "Office central de lutte contre le trafic d'armes"
    ),
    ("Le directeur financier de Casino a quitté la salle.", "Casino"),
    ("L'ES Thaon a gagné.", "ES Thaon"),
  ])
  func bodiesAreNamedInFull(_ text: String, _ name: String) {
    #expect(ReadText(text).names(.organization) == [name])
  }

  @Test func aGroupIsCalledWithoutItsNoun() {
    let read = ReadText("Kervamor a vendu sa filiale. Le Groupe Kervamor a fermé le site.")
    #expect(read.names(.organization) == ["Groupe Kervamor"])
  }

  @Test(arguments: ["Carrefour", "Libération"])
  func aHouseThatIsAWordActs(_ name: String) {
    #expect(ReadText("\(name) a signé l'accord.").names(.organization) == [name])
    #expect(ReadText("\(name) : un accord signé hier.").names(.organization).isEmpty)
  }

  @Test func aRomanNumberIsNobody() {
    #expect(ReadText("Un incendie s'est déclaré dans le XIe arrondissement.").names(.person).isEmpty)
  }

  @Test func aCharityMakesNothing() {
    let read = ReadText("Action contre la faim a publié ses comptes. Le constructeur a vendu sa filiale.")
    #expect(read.events.contains("constructeur a vendu"))
  }

  @Test(arguments: [
    ("La cour d'appel de Paris a confirmé vendredi la condamnation de Luc Serin.", 1),
    ("Le maire a confirmé vendredi la mort de Luc Serin.", 0),
  ])
  func whatACourtConfirmsIsDone(_ text: String, _ count: Int) {
    #expect(ReadText(text).events.filter { $0.hasSuffix("a confirmé") }.count == count)
  }

  @Test func whatIsPlannedNeedsNoDay() {
    let facts = ReadText("Le Sénat prévoit de publier ses résultats.").dispatch.facts
    #expect(facts.first { $0.kind == .event }?.modality == .planned)
  }

  @Test(arguments: [
    ("Les présidents français Luc Serin et russe Ivan Roth ont signé.", "président français", "président"),
    (
      "Les ministres de l'Intérieur, Luc Serin, et de la Justice, Ivan Roth, ont signé.",
      "ministre de l'Intérieur", "ministre"
    ),
    ("Les maires de Dreux, Luc Serin, et de Chartres, Ivan Roth, ont signé.", "maire de Dreux", "maire"),
    ("Les milieux de terrain Luc Serin et Ivan Roth ont signé.", "milieu de terrain", "milieu de terrain"),
  ])
  func eachHasTheFunctionOfBoth(_ text: String, _ first: String, _ second: String) {
    let read = ReadText(text)
    #expect(read.roles(of: "Luc Serin") == [first])
    #expect(read.roles(of: "Ivan Roth") == [second])
  }

  @Test func whoNamesSomebodyIsNotWhatHeMakesHim() {
    let read = ReadText("Luc Roth a nommé Anne Serin au poste de préfète du Loiret.")
    #expect(read.roles(of: "Luc Roth").isEmpty)
  }

  @Test func whoWasNamedLastHasAFunctionBehind() {
    let read = ReadText(
      "Le maire Luc Roth a rencontré Anne Serin, députée du Var. Celle-ci a signé l'accord.")
    #expect(read.events.contains("Anne Serin a signé"))
  }

  @Test func theNameOfBirthIsNoFunction() {
    #expect(ReadText("Anne Serin, née Berger, a signé.").roles(of: "Anne Serin").isEmpty)
  }

  @Test func aNicknameMayHaveItsArticle() {
    let read = ReadText("Kévin \"le Chat\" Morvel a signé. M. Morvel a nié.")
    #expect(read.names(.person) == ["Kévin \"le Chat\" Morvel"])
  }

  @Test(arguments: [
    ("Le Maroc a signé l'accord. Le pays a rejeté la proposition.", "Maroc a rejeté"),
    (
      "La présidente du Brésil Anne Roth a signé. La cheffe de l'Etat a quitté la salle.",
      "Anne Roth a quitté"
    ),
    ("Le roi du Maroc Luc Roth a signé. Le souverain a quitté la salle.", "Luc Roth a quitté"),
    ("La France et l'Espagne ont signé. Le pays a rejeté la proposition.", "pays a rejeté"),
  ])
  func landsAndThoseWhoRuleThemAreTakenUp(_ text: String, _ event: String) {
    #expect(ReadText(text).events.contains(event))
  }
}
