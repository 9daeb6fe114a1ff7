import Testing

@testable import Reader

/// Which words around a verb or a preposition are the source: constructions of agency copy, several sentences each.
struct SourceGroupTests {
  @Test(
    "a day between the verb and its subject",
    arguments: [
      ("Le port rouvrira, a dit mardi Lise Morand.", "Lise Morand: Le port rouvrira"),
      (
        "Le budget sera revu, a annoncé jeudi soir Paul Serre à la presse.", "Paul Serre: Le budget sera revu"
      ),
      ("La grève est finie, a indiqué lundi la CGT.", "CGT: La grève est finie"),
      (
        "\"Trop d'accidents\" ont eu lieu sur cette route, a déploré vendredi Anne Vidal lors d'une visite.",
        "Anne Vidal: \"Trop d'accidents\" ont eu lieu sur cette route"
      ),
    ])
  func aDayBeforeTheSubject(_ text: String, _ expected: String) {
    #expect(ReadText(text).indirect == [expected])
  }

  @Test(
    "who gave the words that a source is",
    arguments: [
      ("selon une annonce de la mairie de Varsange", "mairie de Varsange"),
      ("selon les informations de l'OSDV", "OSDV"),
      ("selon un communiqué de la puissante Croix-Rouge", "Croix-Rouge"),
      ("selon le dernier bilan des autorités", "autorités"),
      ("selon le récit d'un témoin", "témoin"),
      ("selon un rapport d'expertise", "rapport d'expertise"),
      ("selon un communiqué de presse", "communiqué de presse"),
    ])
  func theAuthorOfADocument(_ source: String, _ speaker: String) {
    let r = ReadText("Douze personnes ont été blessées mardi dans un incendie, \(source).")
    #expect(r.indirect == ["\(speaker): Douze personnes ont été blessées mardi dans un incendie"])
  }

  @Test(
    "two sources in a sentence",
    arguments: [
      (
        "Plus de 700 civils sont morts, selon l'OSDV, et 3.000 personnes ont fui, d'après la Croix-Rouge.",
        ["OSDV: Plus de 700 civils sont morts", "Croix-Rouge: 3.000 personnes ont fui"]
      ),
      (
        "Selon la police, 300 personnes ont manifesté, et selon les syndicats, elles étaient 900.",
        ["police: 300 personnes ont manifesté", "syndicats: elles étaient 900"]
      ),
    ])
  func twoSources(_ text: String, _ expected: [String]) { #expect(ReadText(text).indirect == expected) }

  @Test(arguments: [
    "Selon un témoin qui a assisté à la scène, le bus roulait trop vite.",
    "Selon un témoin, qui a assisté à la scène, le bus roulait trop vite.",
    "Selon un témoin dont le récit a été publié lundi, le bus roulait trop vite.",
  ])
  func aRelativeBelongsToTheSource(_ text: String) {
    #expect(ReadText(text).indirect == ["témoin: le bus roulait trop vite"])
  }

  @Test func whatSomethingVariesByIsNoSource() {
    #expect(ReadText("Les prix varient selon les régions et selon la saison.").indirect == [])
  }

  @Test func aFunctionBetweenCommasBelongsToTheSource() {
    #expect(
      ReadText("Pour Luc Ferrandi, sociologue à l'université de Caen, la pénurie est \"structurelle\".")
        .indirect
        == ["Luc Ferrandi: la pénurie est \"structurelle\""])
  }

  @Test func aPredicateInMarksIsAClauseThatItsAttributionCloses() {
    let text =
      "Le pays \"condamne fermement\" cette décision, indique un communiqué du ministre, José Barroso."
    #expect(ReadText(text).indirect == ["José Barroso: Le pays \"condamne fermement\" cette décision"])
  }

  @Test func aTitleThatOpensAReportIsNoSpeech() {
    #expect(ReadText("\"La vie est belle\" sort en salles mercredi, a dit Paul Serin.").spoken == [])
  }

  @Test func whoeverIsAskedIsNoSource() {
    #expect(ReadText("Vous dites que la bataille est perdue.").indirect == [])
  }

  @Test func aCivilityBehindTheAddresseeOpensTheSpeaker() {
    #expect(ReadText("\"C'est fini\", a déclaré à l'AFP M. Arnaud.").spoken == ["Arnaud: C'est fini"])
  }

  @Test(
    "a noun that could be a verb behind a preposition of source",
    arguments: [
      ("D'après la police municipale, \"trois tirs\" ont retenti.", "police municipale"),
      ("Pour le président du club, Marc Dupin, ce but vaut \"une saison entière\".", "Marc Dupin"),
      ("Selon la juge, le dossier est \"vide ou presque\".", "juge"),
      ("A en croire le guide, la piste est \"longue et sûre\".", "guide"),
    ])
  func nounsThatCouldBeVerbs(_ text: String, _ speaker: String) {
    #expect(ReadText(text).spoken.map(Self.speaker) == [speaker])
  }

  @Test(
    "a name behind a long role",
    arguments: [
      ("le Premier ministre de l'Etat de Sarnie, Paul Serre", "Paul Serre"),
      ("le secrétaire d'Etat adjoint pour l'Afrique de l'Est, Paul Serre", "Paul Serre"),
      ("le directeur général du comité d'organisation (Corg) Lise Morand", "Lise Morand"),
      ("la directrice d'ABX Anne Vidal", "Anne Vidal"),
      ("le porte-parole adjoint de la préfecture, Marc Dupin", "Marc Dupin"),
    ])
  func aNameBehindALongRole(_ source: String, _ speaker: String) {
    #expect(
      ReadText("\"Nous partons demain\", a précisé \(source).").spoken == ["\(speaker): Nous partons demain"])
  }

  @Test(
    "appositions without article are no subjects",
    arguments: [
      "Me Lise Morand, avocate du plaignant, ouvrier sur le chantier depuis dix ans, a dénoncé \"une farce\".",
      "Me Lise Morand, conseil de l'association, a dénoncé \"une farce\".",
      "Lise Morand, élue du parti, médecin dans un hôpital de Nantes, a dénoncé \"une farce\".",
    ])
  func appositionsAreNoSubjects(_ text: String) {
    #expect(ReadText(text).spoken.map(Self.speaker) == ["Lise Morand"])
  }

  @Test func aParticipleBelongsToItsSource() {
    #expect(
      ReadText("Les riverains interrogés ont évoqué \"un grand vacarme\".").spoken
        == ["riverains interrogés: un grand vacarme"])
    #expect(
      ReadText("Paul Serre nourrit, selon un juriste basé à Berne, \"une rancune tenace\".").spoken
        == ["juriste: une rancune tenace"])
    #expect(
      ReadText("Selon un témoin cité mardi par la radio, l'homme était \"seul et calme\".").spoken
        == ["témoin: seul et calme"])
  }

  @Test(
    "things don't speak",
    arguments: [
      "Une fuite s'est déclarée sous le quai \"sud et dans la cale du bac\".",
      "Paul Serre a été accusé de \"garder les clés pour lui\".",
      "Le constat est amer : \"On nous ment depuis un an.\"",
      "Ce voyage leur a permis d'observer \"un monde calme et ouvert\".",
    ])
  func thingsDoNotSpeak(_ text: String) {
    for s in ReadText(text).spoken.map(Self.speaker) { #expect(s == "-") }
  }

  @Test(
    "an agent speaks in the passive",
    arguments: [
      "Le ministère assure que la piste, jugée \"à peine praticable\" par l'arbitre, sera refaite.",
      "La piste, qualifiée de \"à peine praticable\" par l'arbitre, sera refaite.",
    ])
  func agents(_ text: String) {
    #expect(ReadText(text).spoken == ["arbitre: à peine praticable"])
  }

  @Test func whoIsTalkedAboutIsNotTheSpeaker() {
    let text = """
      "On ne nous écoute pas", a confié un gardien.

      Les élus ont pourtant leur part. "Ils doivent tenir leurs promesses. C'est leur métier."
      """
    #expect(
      ReadText(text).spoken == [
        "gardien: On ne nous écoute pas", "gardien: Ils doivent tenir leurs promesses. C'est leur métier.",
      ])
  }

  @Test(
    "an infinitive behind a verb of saying",
    arguments: [
      ("Lise Morand dit vouloir \"une fête\" en mai.", "vouloir \"une fête\" en mai"),
      (
        "Lise Morand réclame \"un emploi\" et indique détenir \"des preuves\".", "détenir \"des preuves\""
      ),
      (
        "Lise Morand assure avoir écrit \"dix fois\" au maire, et qu'il n'a rien dit.",
        "avoir écrit \"dix fois\" au maire"
      ),
      ("Lise Morand dit s'être tue, d'autres parlent encore.", "s'être tue"),
    ])
  func infinitives(_ text: String, _ content: String) {
    #expect(ReadText(text).indirect.first == "Lise Morand: \(content)")
  }

  @Test(
    "a pronoun takes up whom the sentence before was about, named or not",
    arguments: [
      ("Une voisine a tout vu depuis sa fenêtre. \"Il courait vite\", a-t-elle raconté.", "voisine"),
      ("Un éleveur a porté plainte samedi. \"Le loup rôde\", dit-il.", "éleveur"),
      ("Les riverains protestent. \"Nous ne dormons plus\", disent-ils.", "riverains"),
      ("Une élue s'est levée. Selon elle, c'est \"trop tard pour tous\".", "élue"),
    ])
  func aPronounForWhomTheSentenceWasAbout(_ text: String, _ speaker: String) {
    let before = "Lise Morand et Paul Serre sont partis vendredi, a annoncé Marc Dupin.\n\n"
    #expect(ReadText(before + text).spoken.map(Self.speaker) == [speaker])
  }

  @Test func anInsertionBetweenVerbAndSubject() {
    #expect(ReadText("\"On verra bien\", lâche, fataliste, le gardien.").spoken == ["gardien: On verra bien"])
    #expect(ReadText("\"On verra bien\", dit, las, Paul Serre.").spoken == ["Paul Serre: On verra bien"])
  }

  @Test func whatSomethingIsJudgedToBe() {
    #expect(
      ReadText("Le sénateur, interrogé sur Radio Nord, a jugé le texte \"bancal\".").spoken
        == ["sénateur: bancal"])
  }

  @Test func aColonEndsAPredicate() {
    #expect(
      ReadText("Un député se montre moins aimable : selon lui, Lise Morand \"sait compter, pas parler\".")
        .indirect
        == ["député: Lise Morand \"sait compter, pas parler\""])
  }

  private static func speaker(_ s: String) -> String {
    s.firstIndex(of: ":").map { String(s[..<$0]) } ?? s
  }

  @Test func anAgencyIsTheNameBehindIt() {
    #expect(
      ReadText("\"Le barrage a cédé\", a indiqué l'agence de presse Verdane.").spoken == [
        "Verdane: Le barrage a cédé"
      ])
  }

  @Test func thisMorningIsNobody() {
    #expect(
      ReadText("\"La route est fermée\", a annoncé ce matin le maire Paul Serin.").spoken == [
        "Paul Serin: La route est fermée"
      ])
  }

  @Test func aPlayerMayPlayAnotherPartNext() {
    let text = "L'attaquant Paul Serin a marqué deux fois. « Nous étions prêts », a expliqué le buteur."
    #expect(ReadText(text).spoken == ["Paul Serin: Nous étions prêts"])
    let other = "L'entraîneur Paul Serin proteste. Le terrain, « impraticable » selon l'arbitre, sera vu."
    #expect(ReadText(other).spoken == ["arbitre: impraticable"])
  }

  @Test func anotherSourceIsOneGroup() {
    let d = ReadText("« Non », a dit une source. « Si », a affirmé une autre source proche de l'enquête.")
    #expect(d.spoken == ["source: Non", "autre source proche de l'enquête: Si"])
  }

  @Test func aFunctionEndsBeforeWhoHoldsIt() {
    let d = ReadText("« Rien ne l'exclut », a expliqué la procureure de la République Solène Belmont.")
    #expect(d.spoken == ["Solène Belmont: Rien ne l'exclut"])
    #expect(d.dispatch.entities.map(\.name) == ["Solène Belmont"])
  }

  @Test func whoContestsSomethingIsNotWhatHeContests() {
    let d = ReadText(
      "Le vote approche alors que l'adversaire du président, Paul Serin, conteste toujours les résultats, entachés "
        + "selon lui de fraudes, et appelle les élus à rester « mobilisés ».")
    #expect(d.spoken == ["Paul Serin: mobilisés"])
    #expect(d.indirect.allSatisfy { $0.hasPrefix("Paul Serin: rester") })
  }

  @Test func aBodyWithItsAdjectiveEndsBeforeAPerson() {
    let d = ReadText("« Je suis fier », a dit le nouvel élu au Conseil fédéral Johann Brandmann.")
    #expect(d.names(.person) == ["Johann Brandmann"])
  }

  @Test func whatSomebodyKeepsDecryingIsNoSubject() {
    let d = ReadText(
      "Les élus du parti qui continue à décrier les fraudes au premier tour, ont dénoncé lundi un « coup de force »."
    )
    #expect(d.spoken == ["élus du parti: coup de force"])
  }

  @Test func aHeadlineMayBeginWithWhoSaysIt() {
    let d = ReadText(
      "Dufaut : « Ils nous ont dominés »\n\n« On a manqué d'envie », a-t-il expliqué après le match à Lourmeuil.\n"
    )
    #expect(d.spoken == ["Dufaut: Ils nous ont dominés", "Dufaut: On a manqué d'envie"])
    #expect(d.names(.person) == ["Dufaut"])
  }
}
