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
    #expect(
      text.dispatch.entities.filter { $0.mentions.contains { $0.kind == .name } }.map(\.name) == ["Lyon"])
  }

  @Test(arguments: [
    (
      "Certains se sont cachés, à l'image de Michael Fabricant, qui a confessé \"une peur\".",
      "Michael Fabricant"
    ),
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
      "Le ministre de l'Action et des comptes publics a signé lundi. \"Enfin\", a dit le ministre, Paul Serin."
    )
    #expect(text.dispatch.entities.filter { $0.kind == .person }.map(\.name) == ["Paul Serin"])
  }

  @Test func aProcureurMayBeAWoman() {
    let text = ReadText(
      "Un homme est mort, a indiqué le procureur de Lille, Frédérique Portet. Un gendarme a tiré, a précisé le procureur."
    )
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
      "Soixante plaintes ont été déposées, selon un décompte annoncé mardi par le procureur général François Mollin sur RTL."
    )
    #expect(text.indirect == ["François Mollin: Soixante plaintes ont été déposées"])
  }

  @Test func caseByCaseIsNoSource() {
    let text = ReadText(
      "Les plaignants dénoncent, selon les cas, des faits de \"mise en danger de la vie d'autrui\".")
    #expect(text.spoken == ["plaignants: mise en danger de la vie d'autrui"])
    #expect(text.indirect.isEmpty)
  }

  @Test func votesForAndAgainstAreNotSpoken() {
    #expect(
      ReadText("Les électeurs doivent se prononcer \"pour\" ou \"contre\" un bloc d'amendements.").spoken
        .isEmpty)
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
    #expect(
      text.dispatch.quotes.compactMap(\.speaker).map { text.dispatch.entities[$0].name } == [
        "William Barre", "William Barre",
      ])
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
      "L'alerte a été donnée après que le voisin, alcoolisé, soit allé agresser un facteur, a indiqué la préfecture."
    )
    #expect(text.events.contains("voisin soit allé agresser"))
  }

  @Test func whomACaseIsLikeIsWhoActs() {
    let text = ReadText("C'est le cas des députés, qui ont passé une journée à Lyon.")
    #expect(text.events == ["députés ont passé"])
  }

  @Test func millionsOfAMinistryHaveNoUnit() {
    #expect(
      ReadText("Cette enveloppe inclut 8,5 millions du ministère.").figures.allSatisfy {
        !$0.hasSuffix("ministère")
      })
  }

  // MARK: Bodies

  @Test(arguments: [
    "L'ONG de défense de l'environnement Verdepax",
    "Le producteur ostlandais d'électricité nucléaire Verdepax",
    "Une association, l'Observatoire de la Liberté", "Une ONG, l'Observatoire de la Liberté",
    "Le magazine spécialisé Verdepax",
  ])
  func aBodySpeaksByItsName(_ subject: String) {
    let text = ReadText("\(subject) a dénoncé \"un leurre\".")
    #expect(text.spoken.count == 1)
    #expect(["Verdepax: un leurre", "Observatoire de la Liberté: un leurre"].contains(text.spoken.first))
  }

  @Test func whatBelongsToABodyDoesNotBearItsName() {
    #expect(
      ReadText("La filiale du groupe de presse Verdane a dénoncé \"un leurre\".").spoken
        == ["filiale du groupe de presse Verdane: un leurre"])
  }

  @Test func aFirmMayStandBetweenCommas() {
    #expect(
      ReadText("L'entreprise, Rigas Siltums, a annoncé lundi une hausse.").names(.organization) == [
        "Rigas Siltums"
      ])
  }

  @Test func aFoundationHasItsSecondAim() {
    #expect(
      ReadText("La Fondation pour la Nature et l'Homme a parlé.").names(.organization)
        == ["Fondation pour la Nature et l'Homme"])
  }

  @Test func somebodyOfABodyIsNotItsName() {
    let text = ReadText("\"Rien n'est perdu\", a dit la militante Luisa Neumer de Fridays for Future.")
    #expect(text.names(.person) == ["Luisa Neumer"])
    #expect(text.names(.organization) == ["Fridays for Future"])
  }

  @Test func lettersWithTheirArticleAreABody() {
    #expect(ReadText("Les rebelles du P24 ont fui.").names(.organization) == ["P24"])
    #expect(ReadText("Des masques de type N95 ont fui.").names(.organization).isEmpty)
    let english = ReadText("Paul Lind told N24 television that he would go.", language: "en")
    #expect(english.names(.organization) == ["N24"])
  }

  // MARK: Persons and towns

  @Test(arguments: [
    ("Des youtubeurs comme McFlou et Carlita ont signé.", ["McFlou", "Carlita"]),
    ("Lakhpat a vainement attendu son frère.", ["Lakhpat"]),
    ("\"Lena n'a pas arrêté de me frapper\", a regretté Anne Roy.", ["Lena", "Anne Roy"]),
    ("La pièce du surdoué du théâtre Alexis Michalon fera salle comble.", ["Alexis Michalon"]),
    ("Une autre figure du 7e Art est venue.", []),
  ])
  func whoIsSomebody(_ text: String, _ names: [String]) {
    #expect(ReadText(text).names(.person) == names)
  }

  @Test(arguments: [
    ("Des villes comme Ornac et Belfond ont signé.", ["Ornac", "Belfond"]),
    ("Neuf personnes ont été interpellées à Saint Apollinaire.", ["Saint Apollinaire"]),
  ])
  func whatIsATown(_ text: String, _ names: [String]) {
    #expect(ReadText(text).names(.place) == names)
  }

  // MARK: Functions, further

  @Test(arguments: [
    ("L'amant de sa victime, le magnat Luc Serin, a payé.", ["magnat", "amant de sa victime"]),
    (
      "Le président de la Fédération des médecins, Luc Serin s'est insurgé.",
      ["président de la Fédération des médecins"]
    ),
    ("Anne Roy est loin derrière la maire sortante Lise Morand. Luc Serin rit.", []),
    (
      "Luc Serin, directeur du magazine spécialisé Verdane, est venu.",
      ["directeur du magazine spécialisé Verdane"]
    ),
  ])
  func whatSomebodyIs(_ text: String, _ roles: [String]) {
    let read = ReadText(text)
    #expect(Set(read.roles(of: "Luc Serin")) == Set(roles))
    #expect(read.roles(of: "Anne Roy").isEmpty)
  }

  @Test func anAgeLeavesTheFunctionWhole() {
    let text = ReadText(
      "Luc Serin a parlé vendredi. \"Je suis là\", a déclaré l'acteur franco-tunisien de 67 ans à la chaîne.")
    #expect(text.roles(of: "Luc Serin") == ["acteur franco-tunisien"])
  }

  @Test func anotherOfTheSameWalkHasNotHisFunction() {
    let text = ReadText(
      "Dominique Borel, responsable associatif, est content. Ce militant attend. Avant de partir, la militante de SOS Homophobie "
        + "insiste: \"Il faut venir\".")
    #expect(text.roles(of: "Dominique Borel") == ["responsable associatif", "militant"])
  }

  @Test func whoeverTheSentencesAreAboutIsStillTheCandidate() {
    let text = ReadText(
      "Anne Roy, candidate à Paris, veut gagner. \"Je veux gagner\", dit la candidate. La candidate se bat, loin derrière la maire "
        + "Lise Morand et la candidate du parti Les Verts Rachida Dalven. \"Ce vote compte\", plaide la candidate."
    )
    #expect(text.spoken.allSatisfy { $0.hasPrefix("Anne Roy: ") })
  }

  // MARK: Speech, further

  @Test(arguments: [
    "Selon la Criiradon, une ONG indépendante,", "Selon l'Observatoire, une organisation basée à Londres,",
  ])
  func aSourceEndsBehindWhatItIs(_ source: String) {
    #expect(
      ReadText("\(source) 40 civils sont morts.").indirect.first?.hasSuffix(": 40 civils sont morts") == true)
  }

  @Test(arguments: ["fait valoir", "a encore fait valoir"])
  func behindAPhraseOfSpeechStandsWhoeverSpokeBefore(_ cue: String) {
    let text =
      "\"Il le faut\", a estimé Luc Serin, guide de haute montagne. \"Le temps passe\", \(cue) l'alpiniste."
    #expect(ReadText.speakers(text) == ["Luc Serin", "Luc Serin"])
  }

  @Test(arguments: ["Pas d'inquiétude", "Une vraie catastrophe"])
  func aSentenceOfNothingButMarksIsSpoken(_ words: String) {
    let text = ReadText("\"\(words)\". \"Tout va bien\", a affirmé le directeur Luc Serin.")
    #expect(text.quotes(.direct) == ["Luc Serin: \(words)", "Luc Serin: Tout va bien"])
  }

  @Test func aQuestionInTheInfinitiveIsWhole() {
    #expect(
      ReadText("\"Pourquoi changer quand c'est bien\", abonde Luc Serin.").quotes(.direct)
        == ["Luc Serin: Pourquoi changer quand c'est bien"])
  }

  @Test func worksThatAThingOpposesAreNotSpoken() {
    #expect(ReadText("Un duel serré oppose \"La mouche\" (6 nominations) à \"Electre\" (5).").spoken.isEmpty)
  }

  @Test(arguments: ["une belle cité", "connaît une pression", "subit une pression"])
  func whoeverNotesStandsBehindTheMarks(_ words: String) {
    #expect(
      ReadText("La ville, qui va de A à B, \"\(words)\", note Luc Serin.").spoken == ["Luc Serin: \(words)"])
  }

  @Test func whereSomethingIsSaidMayLookLikeAVerb() {
    let text = ReadText(
      "Luc Serin est venu. \"Je veux le respect\", a affirmé sur twitter l'ancien ministre, qui attend.")
    #expect(text.spoken == ["Luc Serin: Je veux le respect"])
    #expect(text.cues == ["a affirmé"])
  }

  @Test func anAdjectiveIsNoVerb() {
    let text = ReadText(
      "Elle a remplacé Luc Serin, démissionnaire après la révélation d'une vidéo intime - et d'être interrogée sur la loi."
    )
    #expect(text.indirect.isEmpty)
  }

  @Test func forSomebodyAThingIsNoOpinion() {
    #expect(ReadText("Pour les migrants, une longue attente.").indirect.isEmpty)
    #expect(ReadText("Pour la CGT, c'est un scandale.").indirect == ["CGT: c'est un scandale"])
  }

  @Test func aPollIsNotWhomItCounts() {
    #expect(
      ReadText("Selon un sondage BVA, Anne Roy (18%) est loin derrière Lise Morand.").indirect
        == ["sondage BVA: Anne Roy (18%) est loin derrière Lise Morand"])
  }

  // MARK: Who does what

  @Test(arguments: [
    ("Un homme portant une arme a tué deux passants.", "homme a tué"),
    ("Une voisine tenant un nourrisson pleure.", "voisine pleure"),
    ("Après le miel, amandes, l'ancien ministre se lance dans les glaces.", "ancien ministre se lance"),
    ("A Sydney, Londres ou encore Tunis, les manifestants ont défilé.", "manifestants ont défilé"),
    (
      "L'accident vient de l'utilisation d'un téléphone, qui serait tombé dans l'eau.",
      "téléphone serait tombé"
    ),
    (
      "Les représentants des éleveurs et agriculteurs qui ont boycotté la rencontre dorment.",
      "représentants des éleveurs ont boycotté"
    ),
    ("22 pompiers sont intervenus.", "22 pompiers sont intervenus"),
  ])
  func theSubjectIsTold(_ text: String, _ event: String) {
    #expect(ReadText(text).events.contains(event))
  }

  @Test func countedPeopleArePersons() {
    let text = ReadText("22 pompiers sont intervenus. Trois d'entre eux sont entrés dans la maison.")
    #expect(text.dispatch.entities.allSatisfy { $0.kind == .person })
    let firms = ReadText("Plus de 1.800 entreprises ont fermé leurs portes.")
    #expect(!firms.dispatch.entities.contains { $0.kind == .person })
  }

  @Test func ofTwoDaysNeitherIsTheObject() {
    #expect(ReadText("Le maire a rencontré lundi et mardi les élus.").objects == ["les élus"])
  }

  @Test func aTitleCountsNobody() {
    #expect(ReadText("L'acteur de \"Trois hommes et un couffin\" est venu.").figures.isEmpty)
  }

  @Test func aCandidateIsNoVerb() {
    #expect(
      ReadText("Anne Roy, candidate LREM arrivée troisième, veut gagner.").events == ["Anne Roy veut gagner"])
  }

  @Test(arguments: [
    "Le présentateur de \"Touche pas à Maxime\" n'a pas réussi à convaincre.",
    "Luc Serin est triste. L'acteur de \"Trois hommes chez Maxime\" n'a pas réussi à convaincre.",
  ])
  func whoeverATitleGoesWithActs(_ text: String) {
    let dispatch = ReadText(text).dispatch
    #expect(dispatch.entities.allSatisfy { $0.kind == .person && !$0.mentions.isEmpty })
    let event = dispatch.facts.last { $0.kind == .event }
    #expect(event?.subject != nil)
  }

  @Test func aLandIsNoBodyByItsLongName() {
    let text = ReadText("L'Iran a parlé. La République islamique a démenti. L'Iran est sûr de lui.")
    #expect(text.names(.place) == ["Iran"])
  }

  @Test func forSomebodysSupporterWhoIsNamed() {
    #expect(
      ReadText("Un \"déni complet\", pour son soutien, le député Luc Serin.").spoken == [
        "Luc Serin: déni complet"
      ])
  }
}
