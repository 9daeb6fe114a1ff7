import Testing

@testable import Reader

/// The entities of a French text with what is said of them.
struct Parsed {
  let dispatch: Dispatch

  init(_ text: String) {
    var source = Source(path: "-", format: "text", text: text)
    source.language = "fr"
    dispatch = Analyzer().analyze(source)
  }

  func names(_ kind: Entity.Kind) -> Set<String> {
    Set(dispatch.entities.filter { $0.kind == kind && $0.mentions.contains { $0.kind == .name } }.map(\.name))
  }
  func entity(_ name: String) -> Entity? { dispatch.entities.first { $0.name == name } }
  /// The words of an entity's mentions, in their order.
  func mentions(_ name: String, _ kind: Entity.MentionKind? = nil) -> [String] {
    (entity(name)?.mentions ?? []).filter { kind == nil || $0.kind == kind }.map { dispatch.words($0.span) }
  }
  func roles(_ name: String) -> Set<String> { Set(entity(name)?.roles ?? []) }
}

@Suite struct NamesTests {
  @Test func leavesTitlesAndRolesOutsideTheName() {
    let p = Parsed(
      "La cour a entendu Me Sophie Valette, le général Amir Nourani et le ministre Paul Serin mardi.")
    #expect(p.names(.person) == ["Sophie Valette", "Amir Nourani", "Paul Serin"])
  }

  @Test func keepsParticlesHyphensAndApostrophes() {
    let p = Parsed(
      "Ursula von der Stein, Mohammed ben Rachid, Bachar al-Nouri, Jean-Marc O'Brady et Hubert de Vaugelles se sont vus."
    )
    #expect(
      p.names(.person) == [
        "Ursula von der Stein", "Mohammed ben Rachid", "Bachar al-Nouri", "Jean-Marc O'Brady",
        "Hubert de Vaugelles",
      ])
  }

  @Test func readsANameBrokenOverALineEnd() {
    let p = Parsed(
      """
      Les syndicats du port ont rencontré hier le ministre Paul
      Serin, qui les avait invités à la mi-journée pour parler
      des horaires et des primes de nuit que demandent depuis
      longtemps les dockers. M. Serin n'a rien promis à ceux
      qui étaient venus.
      """)
    #expect(p.names(.person) == ["Paul Serin"])
    #expect(p.mentions("Paul Serin", .name) == ["Paul\nSerin", "Serin"])
  }

  @Test func takesNoCommonWordAtTheStartOfASentence() {
    let p = Parsed(
      "Lourdes sanctions. Son plan prévoit des hausses. Hier, personne n'a bougé. Certains s'inquiètent.")
    #expect(p.names(.person).isEmpty && p.names(.place).isEmpty && p.names(.organization).isEmpty)
  }

  @Test func joinsAcronymAndFullName() {
    let p = Parsed(
      "L'Agence internationale des énergies marines (AIEM) se réunit. L'AIEM votera mardi, selon un délégué.")
    let name = "Agence internationale des énergies marines"
    #expect(p.entity(name)?.kind == .organization)
    #expect(p.mentions(name, .name) == [name, "AIEM", "AIEM"])
  }

  @Test func tellsTwoPersonsOfOneSurnameApart() {
    let p = Parsed(
      "Pierre Morvan a défendu son bilan. Son épouse Claire Morvan l'a soutenu. Mme Morvan a parlé une heure."
    )
    #expect(p.mentions("Pierre Morvan", .name) == ["Pierre Morvan"])
    #expect(p.mentions("Claire Morvan", .name) == ["Claire Morvan", "Morvan"])
  }

  @Test func takesASurnameThatIsAPlaceForAPersonBehindACivility() {
    let p = Parsed("Le port rouvrira, a dit Mme Lyon, adjointe au maire de Nantes.")
    #expect(p.names(.person) == ["Lyon"])
    #expect(p.names(.place) == ["Nantes"])
  }

  @Test func knowsCountriesWithoutAccentsOnCapitals() {
    let p = Parsed("Les Etats-Unis et l'Egypte ont voté. Les États-Unis, puis l'Égypte, se sont expliqués.")
    #expect(p.names(.place).count == 2)
    #expect(p.dispatch.entities.allSatisfy { $0.mentions.count == 2 })
  }

  @Test func takesNoDemonymForAName() {
    let p = Parsed("Les Iraniens et le président iranien ont voté dimanche.")
    #expect(p.names(.place).isEmpty && p.names(.person).isEmpty && p.names(.organization).isEmpty)
  }

  @Test func takesNoMinistryInSmallLettersForAName() {
    let p = Parsed("Le ministre de l'Intérieur et le ministère des Affaires étrangères sont d'accord.")
    #expect(p.names(.organization).isEmpty && p.names(.place).isEmpty && p.names(.person).isEmpty)
  }

  @Test func findsKnownNamesInLinesInCapitals() {
    let p = Parsed(
      """
      SERIN REFUSE DE CEDER

      PARIS, 3 mars (Reuters) - Paul Serin a refusé mardi de céder aux syndicats.
      """)
    #expect(p.mentions("Paul Serin", .name) == ["SERIN", "Paul Serin"])
    #expect(!p.names(.organization).contains("REFUSE"))
  }

  @Test func saysOfAnUnknownWordWhatStandsAroundIt() {
    let p = Parsed(
      """
      Le groupe Verdaniel a racheté une usine à Thornac. La société Oplinex, fabricant de jouets, a quitté la ville de \
      Morguez.
      """)
    #expect(p.names(.organization) == ["Verdaniel", "Oplinex"])
    #expect(p.names(.place) == ["Thornac", "Morguez"])
  }

  @Test func survivesWhatIsNoText() {
    for text in ["", "A", "L'", "« »", "M. M. M.", "De de la De", "(A) (B (C", "D'", "É", "Paul Serin"] {
      _ = Parsed(text)
    }
  }

  @Test func aSurnameMayBeAWomansFirstName() {
    #expect(
      Parsed("John Kelly a parlé. Selon Kelly, le plan tient.").mentions("John Kelly", .name) == [
        "John Kelly", "Kelly",
      ])
  }

  @Test func aCityThatIsAccusedIsNobody() {
    let d = ReadText("L'élu a accusé Moscou, appelé à « la paix », et il est parti.").dispatch
    #expect(d.entities.first { $0.name == "Moscou" }?.kind == .place)
  }

  @Test func lettersOfAnotherLanguageEndABodysName() {
    let text = "Le Conseil national de gestion et de prévention des risques (NDRC) est réuni. Le NDRC a voté."
    #expect(
      Parsed(text).mentions("Conseil national de gestion et de prévention des risques", .name).last == "NDRC")
  }

  @Test func whatStandsInAListOfPlacesIsOne() {
    let d = ReadText("Le pluie touche Manille, Santa Elenita, Guayasa et Lima.").dispatch
    #expect(d.entities.first { $0.name == "Santa Elenita" }?.kind == .place)
  }

  @Test func whoStandsBehindHerMinistryIsNoBody() {
    let d = ReadText(
      "\"Oui\", a réagi la ministre de la Culture de la Fédération Wavre-Lumeçon, Alda Gravoli, ravie.")
    #expect(d.spoken == ["Alda Gravoli: Oui"])
  }

  @Test func anArticleBeforeABodyIsNoPartOfIts() {
    #expect(ReadText("(ats) Le Conseil fédéral a voté.").dispatch.entities.last?.name == "Conseil fédéral")
  }

  @Test func whatIsCalledAfterSomebodyMakesHerNoBody() {
    let text = "La mairesse, Geneviève Tangue-Roy, a quitté l'administration Tangue-Roy."
    #expect(ReadText(text).dispatch.entities.first { $0.name == "Geneviève Tangue-Roy" }?.kind == .person)
  }

  @Test func theAgencyOfADatelineIsNoPlace() {
    let text =
      "PARIS, 3 mai 2012 (Reuters) - \"On est sous le choc\", a déclaré à Reuters Luc Serin, délégué."
    #expect(ReadText(text).dispatch.entities.first { $0.name == "Reuters" }?.kind == .organization)
  }

  @Test func whoIsOfTheOppositionIsSomebody() {
    let text =
      "« Non », s'est indigné le député d'opposition Rangsit Khanong. Sa fille cadette, Paetong, rit."
    let d = ReadText(text)
    #expect(d.spoken == ["Rangsit Khanong: Non"])
    #expect(d.dispatch.entities.first { $0.name == "Paetong" }?.kind == .person)
  }

  @Test func whoHeadsAHouseThatThePackDoesNotKnowKeepsHisName() {
    #expect(ReadText("« Oui », a dit le PDG de Verdane Luc Serin.").spoken == ["Luc Serin: Oui"])
  }

  @Test(arguments: [
    "L'ex-PDG de Verdane a parlé.", "Paul Serin, de Verdane Capital, a parlé.", "Le titre Verdane perd 3%.",
    "Le rachat de Verdane est bloqué.", "Le chiffre d'affaires de Verdane a bondi.",
    "L'OPA sur Verdane est bloquée.",
    "Paul Serin a parlé au micro de Verdane Vidéo.", "Le géant pétrolier Verdane est mis en cause.",
    "L'opérateur Verdane est en panne.",
  ])
  func whatOnlyACompanyHas(_ text: String) {
    let d = ReadText("BREST, 7 mars 2026 (AFP) - \(text)\n").dispatch
    #expect(d.entities.first { $0.name.hasPrefix("Verdane") }?.kind == .organization)
  }

  @Test func aFormerMayorIsOfATown() {
    let d = ReadText("BREST, 7 mars 2026 (AFP) - L'ex-maire de Verdane, Paul Serin, a parlé.\n").dispatch
    #expect(d.entities.first { $0.name == "Verdane" }?.kind == .place)
  }
}
