import Testing

@testable import Reader

/// What agency copy printed by papers and sites holds: letters spelled out, functions told before names, who goes on speaking.
struct PressCopyTests {
  // MARK: Names

  @Test func lettersThatWordsExplainAreNobody() {
    let text = ReadText(
      "L'autorisation de mise sur le marché (AMM) a été suspendue. La recommandation temporaire d'utilisation (RTU) date de "
        + "2014. L'AMM du produit a été contestée.")
    #expect(!text.dispatch.entities.contains { ["AMM", "RTU"].contains($0.name) && $0.kind != .other })
  }

  @Test(arguments: ["50.000 masques de type N95", "des cas de Covid-18", "la phase V-VI"])
  func aTypeIsNoName(_ words: String) {
    let text = ReadText("Les autorités ont annoncé lundi \(words) à Lyon.")
    #expect(text.dispatch.entities.filter { $0.mentions.contains { $0.kind == .name } }.map(\.name) == ["Lyon"])
  }

  @Test(arguments: [
    ("Certains se sont cachés, à l'image de Michael Fabricant, qui a confessé \"une peur\".", "Michael Fabricant"),
    ("Tout manque, note Fina, enseignante sur l'île de Bornéo.", "Fina"),
    ("Le rappeur MHD avait été mis en examen.", "MHD"),
  ])
  func makersMayBeSomebody(_ text: String, _ name: String) {
    #expect(ReadText(text).names(.person).contains(name))
  }

  @Test func aProgrammeEndsBeforeItsGuest() {
    let text = ReadText("\"On a vécu des choses\", raconte au Buzz TV du Figaro Muriel Rabin.")
    #expect(text.spoken == ["Muriel Rabin: On a vécu des choses"])
  }

  // MARK: Functions

  @Test(arguments: [
    ("retraitée âgée de 79 ans à Lyon", "retraitée"), ("retraitée, 79 ans", "retraitée"),
  ])
  func aFunctionEndsBeforeTheAge(_ words: String, _ role: String) {
    #expect(ReadText("Anne Roy, \(words), attend lundi le bus.").roles(of: "Anne Roy") == [role])
  }

  @Test(arguments: [
    "ministre de l'Action et des comptes publics", "secrétaire d'Etat auprès du ministre de l'économie",
    "moine bouddhiste", "procureur de la République de Bordeaux",
  ])
  func aFunctionStandsWholeBeforeTheName(_ role: String) {
    #expect(ReadText("Le \(role) Paul Serin a mangé lundi à Lille.").roles(of: "Paul Serin") == [role])
  }

  @Test func aMinistersFunctionHasItsSecondField() {
    let text = ReadText(
      "Le ministre de l'Action et des comptes publics a signé lundi. \"Enfin\", a dit le ministre, Paul Serin.")
    #expect(text.dispatch.entities.filter { $0.kind == .person }.map(\.name) == ["Paul Serin"])
  }

  @Test func aProcureurMayBeAWoman() {
    let text = ReadText(
      "Un homme est mort, a indiqué le procureur de Lille, Frédérique Portet. Un gendarme a tiré, a précisé le procureur.")
    #expect(text.indirect.allSatisfy { $0.hasPrefix("Frédérique Portet: ") })
  }

  // MARK: Speakers

  @Test func theSeatOfWhoeverSpokeGoesOn() {
    let text = ReadText(
      "\"Il y a urgence\", a estimé le chef de file des Verts Damien Obade, qui plaide pour \"un vote\". \"Le temps passe\", a "
        + "encore fait valoir le député de l'Ain.")
    #expect(text.spoken.allSatisfy { $0.hasPrefix("Damien Obade: ") })
  }

  @Test func aGroupWithItsOwnComplementIsNotTheLastBody() {
    let text = ReadText(
      "L'association des riverains s'est réunie. \"Assez\", a-t-elle dit. L'association des pédiatres indonésiens a averti que "
        + "le virus circulait.")
    #expect(text.indirect == ["association des pédiatres indonésiens: le virus circulait"])
  }

  @Test func aPaperWithANumberIsASource() {
    let text = ReadText("Selon 20 Minutes, le ministre devait partir lundi.")
    #expect(text.indirect == ["20 Minutes: le ministre devait partir lundi"])
  }

  @Test func aCountHasItsAuthor() {
    let text = ReadText(
      "Soixante plaintes ont été déposées, selon un décompte annoncé mardi par le procureur général François Mollin sur RTL.")
    #expect(text.indirect == ["François Mollin: Soixante plaintes ont été déposées"])
  }

  @Test func caseByCaseIsNoSource() {
    let text = ReadText("Les plaignants dénoncent, selon les cas, des faits de \"mise en danger de la vie d'autrui\".")
    #expect(text.spoken == ["plaignants: mise en danger de la vie d'autrui"])
    #expect(text.indirect.isEmpty)
  }

  @Test func votesForAndAgainstAreNotSpoken() {
    #expect(ReadText("Les électeurs doivent se prononcer \"pour\" ou \"contre\" un bloc d'amendements.").spoken.isEmpty)
  }

  @Test func whatIsQuotedWithoutACueIsTheOpenersOfTheSentence() {
    let text = ReadText(
      "Le maire Paul Serin a parlé. Pour sa part, le moine bouddhiste Tarba Dorje, 60 ans, crâne rasé, a hâte \"que tout "
        + "entre en vigueur\".")
    #expect(text.spoken == ["Tarba Dorje: que tout entre en vigueur"])
  }

  @Test func likeHeTellsMeansTheSubject() {
    let text = ReadText(
      "\"Les banques sont bien faites\", acquiesce Pierre Collaud.\n\nOctave Noire, chanteur, a découvert une \"musique faite "
        + "il y a sept ans\", comme il le narre à l'AFP.")
    #expect(text.spoken.last == "Octave Noire: musique faite il y a sept ans")
  }

  @Test(arguments: ["", ", faisant écho aux propos de Donald Tramp", " au profit de Donald Tramp"])
  func whoeverHasTheFunctionMayBeNamedLater(_ addition: String) {
    let text = ReadText(
      "Le ministre américain de la Justice a affirmé dimanche que le vote ouvrait les vannes\(addition). \"La confiance est "
        + "minée\", a affirmé William Barre dans un entretien à la chaîne Foxy.")
    #expect(text.dispatch.quotes.compactMap(\.speaker).map { text.dispatch.entities[$0].name } == ["William Barre", "William Barre"])
    #expect(text.roles(of: "William Barre") == ["ministre américain de la Justice"])
  }

  @Test func theMayorToBeIsNotTheMayor() {
    let text = ReadText("Le maire Paul Serin a perdu lundi. Le futur maire prêtera serment samedi.")
    #expect(!text.events.contains { $0.hasPrefix("Paul Serin prêtera") })
  }

  @Test func aBoyIsNobodyWhoseFunctionIsToldLater() {
    let text = ReadText("Le garçon a été sauvé lundi. \"Un miracle\", a dit Paul Serin, chef des pompiers.")
    #expect(!text.events.contains { $0.hasPrefix("Paul Serin") })
  }

  @Test func aSubjectMayStandBehindCommas() {
    let text = ReadText(
      "L'alerte a été donnée après que le voisin, alcoolisé, soit allé agresser un facteur, a indiqué la préfecture.")
    #expect(text.events.contains("voisin soit allé agresser"))
  }

  @Test func whomACaseIsLikeIsWhoActs() {
    let text = ReadText("C'est le cas des députés, qui ont passé une journée à Lyon.")
    #expect(text.events == ["députés ont passé"])
  }

  @Test func millionsOfAMinistryHaveNoUnit() {
    #expect(ReadText("Cette enveloppe inclut 8,5 millions du ministère.").figures.allSatisfy { !$0.hasSuffix("ministère") })
  }
}
