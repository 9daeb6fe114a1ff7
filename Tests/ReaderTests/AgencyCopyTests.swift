import Testing

@testable import Reader

/// Phrases of agency copy that are everywhere: business, sport, disasters, party politics.
struct AgencyCopyTests {
  @Test(arguments: [
    ("Le parquet a ouvert une enquête, a-t-on appris de sources concordantes.", "sources concordantes"),
    ("La fusion est prête, a-t-on appris jeudi de bonne source.", "bonne source"),
    (
      "Le pont est fermé, a-t-on indiqué mardi soir de sources concordantes à Bruxelles.",
      "sources concordantes"
    ),
    ("Le juge a été dessaisi, a appris l'AFP vendredi de source judiciaire.", "source judiciaire"),
    ("De bonne source, le ministre va partir.", "bonne source"),
  ])
  func aSourceThatItsPrepositionHolds(_ text: String, _ source: String) {
    #expect(ReadText(text).indirect.map { $0.prefix { $0 != ":" } } == [source[...]])
  }

  @Test(arguments: ["à des journalistes", "aux députés", "à un élu", "aux actionnaires"])
  func theFunctionBeginsBehindWhomItIsSaidTo(_ addressee: String) {
    #expect(
      ReadText("\"Oui\", a déclaré \(addressee) la directrice générale de Verdane, Anne Roy.").roles(
        of: "Anne Roy")
        == ["directrice générale de Verdane"])
  }

  @Test func aDeputyIsNotTheOneHeStandsInFor() {
    let text =
      "Le secrétaire d'Etat adjoint, Luc Serin, s'est tu. Le secrétaire d'Etat, Paul Dalven, a parlé. \"Non\", a dit le "
      + "secrétaire d'Etat."
    #expect(ReadText(text).spoken == ["Paul Dalven: Non"])
  }

  @Test func whatWasToBeDoneLiesAhead() {
    func dates(_ text: String) -> [String] { ReadText(text, sent: "2024-07-29").dates }
    #expect(dates("Il a répondu qu'une décision serait prise fin octobre.") == ["fin octobre=2024-10"])
    #expect(dates("Elle a dit que le texte serait voté avant mars.") == ["mars=2025-03"])
    // What is said to have been done.
    #expect(dates("L'homme serait parti fin octobre.") == ["fin octobre=2023-10"])
    #expect(dates("La lettre aurait été écrite en octobre.") == ["octobre=2023-10"])
  }

  @Test func aNumberOfPeopleIsNoFunction() {
    let d = ReadText(
      "Selon le chef de la Défense civile, le général Luc Serin, 55 personnes ont été blessées.")
    #expect(
      d.objects == [
        "55 personnes"
      ])
    // An age is one.
    #expect(ReadText("Luc Serin, 40 ans, a quitté Brest.").events == ["Luc Serin a quitté"])
  }

  @Test(arguments: ["à l'aube", "dimanche en fin de matinée", "dans la nuit"])
  func aPartOfTheDayIsNotWhatWasDone(_ time: String) {
    let d = ReadText("Des hommes ont attaqué \(time) une patrouille.", sent: "2024-07-29")
    #expect(d.dispatch.facts.compactMap { $0.object.map(d.dispatch.words) } == ["une patrouille"])
  }

  @Test func whoIsNamedWithABodyInBracketsIsMeantByIt() {
    let race =
      "Le Français Jean Marchal (Verdane) devance le Slovène Luka Kranj, tenant du titre. \"Demain sera dur\", a ajouté le "
      + "coureur de Verdane."
    #expect(ReadText(race).spoken == ["Jean Marchal: Demain sera dur"])
    let vote =
      "Le député Luc Serin (LR) a critiqué la loi d'Anne Roy. Le président de LR, Paul Dalven, s'est tu. \"Trop tard\", a "
      + "regretté l'élu LR. \"Non\", a dit le président de LR."
    #expect(ReadText(vote).spoken == ["Luc Serin: Trop tard", "Paul Dalven: Non"])
    // Two with the same body: nobody for certain.
    let two =
      "Luc Serin (LR) et Paul Dalven (LR) ont voté. Marc Olier a applaudi. \"Trop tard\", a regretté l'élu LR."
    #expect(ReadText(two).spoken != ["Luc Serin: Trop tard"])
  }

  @Test(arguments: ["l'ancien juge", "le nouveau guide"])
  func aFunctionThatLooksLikeAVerbBeforeItsName(_ function: String) {
    #expect(
      ReadText("Selon le maire, \(function) Luc Serin, les casseurs ont menti.").indirect
        == ["Luc Serin: les casseurs ont menti"])
  }

  @Test func aPrefectIsNotWhomTheTextOpensWith() {
    let text =
      "Devant ses brebis, Gérard Thibaut ne décolère pas. \"C'est un carnage\", dit-il. Le préfet, lui, a promis \"une réponse\"."
    #expect(ReadText(text).spoken == ["Gérard Thibaut: C'est un carnage", "préfet: une réponse"])
  }

  @Test(arguments: [
    ("Une dizaine d'exploitants", "dizaine d'exploitants"),
    ("Près de deux cents élus", "Près de deux cents élus"),
  ])
  func severalWhomANumberCounts(_ words: String, _ name: String) {
    #expect(ReadText("\(words) ont manifesté. Ils ont brûlé des pneus.").events.last == "\(name) ont brûlé")
  }

  @Test func severalWhoSpeak() {
    #expect(
      ReadText(
        "Une centaine de salariés attendent, ont-ils dit, \"des actes\". \"Nous avons peur\", disent-ils."
      ).spoken
        .last == "centaine de salariés: Nous avons peur")
  }

  @Test(arguments: ["joint par téléphone", "interrogé par l'AFP", "rencontré sur place"])
  func aNameBehindAParticiple(_ participle: String) {
    #expect(
      ReadText("Selon un habitant \(participle), Luc Serin, les assaillants ont fui.").indirect
        == ["Luc Serin: les assaillants ont fui"])
  }

  @Test(arguments: ["Un de ses proches", "Un conseiller", "L'un de ses avocats"])
  func whoHasNoNameGoesOn(_ words: String) {
    let text = ReadText(
      "M. Dalven n'a pas réagi. \(words) a ironisé sur \"une fable\". \"Personne n'est dupe\", a ajouté ce responsable."
    )
    #expect(Set(text.spoken.map { $0.prefix { $0 != ":" } }).count == 1)
    #expect(text.spoken.last?.hasPrefix("Dalven") == false)
  }

  @Test func whatIsAwaitedIsTodays() {
    let text = ReadText(
      "Le parti était crédité de 5% dans un sondage publié vendredi. Les résultats sont attendus à 16H00 GMT.",
      sent: "2013-09-22")
    #expect(text.eventsInTime.last == "- | sont attendus | 2013-09-22T16:00 | -")
    let flight = ReadText("La crue a commencé vendredi. Le pont a cédé à 13H00.", sent: "2013-09-22")
    #expect(flight.eventsInTime.last == "pont | a cédé | 2013-09-20T13:00 | -")
  }

  @Test func theSameTimeElsewhereIsNotWhatWasDone() {
    let d = ReadText("La mairie a ouvert dimanche à 08H00 (06H00 GMT) ses bureaux.", sent: "2013-09-22")
      .dispatch
    #expect(d.facts.compactMap { $0.object.map(d.words) } == ["ses bureaux"])
  }

  @Test func whoSpokeLastIsMeantByThis() {
    let text =
      "\"C'est dur\", a dit Serge Perrault, délégué CFDT. Pour Eric Sablon, secrétaire du comité d'entreprise, \"le pire est passé\". "
      + "\"Mais on reste prudents\", nuance ce salarié de 48 ans."
    #expect(ReadText(text).spoken.last == "Eric Sablon: Mais on reste prudents")
  }

  @Test func whatWasDoneBehindSeveralInsertions() {
    let d = ReadText("Le ministre a présidé, jeudi, à Brest, la cérémonie.", sent: "2024-11-20").dispatch
    #expect(d.facts.filter { $0.kind == .event }.compactMap { $0.object.map(d.words) } == ["la cérémonie"])
  }

  @Test func thePointsOfATieBreakAreNoDay() {
    func dates(_ text: String) -> [String] { ReadText(text, sent: "2008-07-06").dates }
    #expect(dates("Navarro a gagné 6-4, 6-7 (5/7), 6-7 (8/10), 9-7.") == [])
    #expect(dates("Le texte (3/10) sera lu.") == ["3/10=2008-10-03"])
  }

  @Test func theOrganizationThatToldIt() {
    let text =
      "L'émissaire de l'ONU est venu. Dix soldats sont morts, selon l'Observatoire syrien des droits de l'Homme. L'ONG dénonce "
      + "\"un massacre\"."
    #expect(ReadText(text).spoken == ["Observatoire syrien des droits de l'Homme: un massacre"])
  }

  @Test func whoeverSpeaksNamesAnother() {
    let final =
      "L'Espagnol Luc Serin a battu le tenant du titre, Paul Roy. \"C'est fou\", a dit Serin. \"Paul Roy reste le meilleur\", a "
      + "ajouté le vainqueur."
    #expect(ReadText(final).spoken.last == "Luc Serin: Paul Roy reste le meilleur")
    let mayors =
      "Le maire de Brest, Luc Serin, a reçu le maire de Lyon, Paul Roy. \"Paul Roy est un ami\", a dit le maire."
    #expect(ReadText(mayors).spoken == ["Luc Serin: Paul Roy est un ami"])
  }

  @Test(arguments: [
    ("89 personnes ont péri samedi dans la ville, dont 57 soldats.", "57 soldats=toll 57 dead"),
    ("Dix hommes ont été blessés, dont trois policiers.", "trois policiers=toll 3 injured"),
    ("Cent élèves ont manifesté, dont dix filles.", "dix filles=count 10 filles"),
  ])
  func whatBecameOfAllBecameOfSome(_ text: String, _ last: String) {
    #expect(ReadText(text).figures.last == last)
  }
}
