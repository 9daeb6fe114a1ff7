import Testing

@testable import Reader

/// Phrases of newspapers, of today's and of those before 2000: where the writer is, functions with brackets or fields, texts
/// that don't say when they were written.
struct PaperCopyTests {
  @Test(arguments: [
    "BRUXELLES (de notre correspondant). - ", "Bruxelles, de notre correspondant. ",
    "Bruxelles (Belgique), envoyée spéciale. ", "Bruxelles, de notre envoyé spécial - ",
  ])
  func whereTheWriterIs(_ opening: String) {
    let d = ReadText("Un gel proposé\n\n\(opening)La Commission a proposé hier de geler les exportations.")
      .dispatch
    #expect(d.dateline?.places == ["Bruxelles"])
  }

  @Test func aPlaceAndAnApposition() {
    let text =
      "Un plan\n\nParis, capitale de la France. La Commission a proposé hier de geler les exportations."
    #expect(ReadText(text).dispatch.dateline == nil)
  }

  @Test(arguments: [
    ("Le maire (sans étiquette), Luc Serin, réclame un débat.", "maire"),
    (
      "Le représentant spécial pour le commerce, M. Luc Serin, avait menacé Bruxelles.",
      "représentant spécial pour le commerce"
    ),
    (
      "La représentante spéciale pour l'Irak, Mme Luc Serin, est partie.",
      "représentante spéciale pour l'Irak"
    ),
  ])
  func functionsWithBracketsAndFields(_ text: String, _ role: String) {
    #expect(ReadText(text).roles(of: "Luc Serin") == [role])
  }

  @Test func theDoctorIsTheHeadOfTheWard() {
    let text =
      "Le docteur Luc Serin ne mâche pas ses mots. « On nous a menti », assène le chef de service. Une infirmière pleure."
    #expect(ReadText(text).spoken == ["Luc Serin: On nous a menti"])
  }

  @Test func anAgeIsNoOneWhoActs() {
    #expect(
      ReadText("« Assez », dit le chef de service, 54 ans, qui a remis sa démission.").events
        == ["chef de service a remis"])
  }

  @Test func whatIsTheirsIsNoVerb() {
    let d = "2024-11-19"
    #expect(ReadText("Les marins ont reconduit mardi leur grève.", sent: d).objects == ["leur grève"])
    #expect(ReadText("Les marins ont suspendu hier leur marche.", sent: d).objects == ["leur marche"])
  }

  @Test func aDayIsNotWhatWasDoneWhateverTheYear() {
    #expect(ReadText("Les parents ont occupé hier matin le bureau.").objects == ["le bureau"])
    let vote = "Le Sénat a adopté mardi soir, contre l'avis du gouvernement, un amendement."
    #expect(ReadText(vote).objects == ["un amendement"])
    #expect(ReadText(vote, sent: "2024-11-20").objects == ["un amendement"])
  }

  @Test func aSourceAndAnImpersonalVerb() {
    #expect(
      ReadText("De source proche de la direction, on indiquait hier soir que deux offres étaient prêtes.")
        .indirect
        == ["source proche de la direction: deux offres étaient prêtes"])
  }

  @Test func whoIsElectedIsNotWhoPresides() {
    let text =
      "Le président, Luc Serin, s'est tu. Le président élu, Paul Dalven, a parlé. \"Oui\", a dit le président élu. \"Non\", a "
      + "dit le président."
    #expect(ReadText(text).spoken == ["Paul Dalven: Oui", "Luc Serin: Non"])
  }

  @Test(arguments: [("TUNIS", "TND"), ("ALGER", "DZD"), ("BAGDAD", "IQD"), ("BELGRADE", "RSD")])
  func dinarsOfTheCountry(_ city: String, _ code: String) {
    #expect(
      ReadText("\(city), 30 mai 2012 (AFP) - Le pain coûte désormais 70 dinars au marché.").figures
        == ["70 dinars=money 70 \(code)"])
  }

  @Test(arguments: [
    "Paul Roy est attendu à Londres, où il doit parler.", "Paul Roy a ri lorsqu'il doit parler.",
    "Le ministre, Paul Roy, part parce qu'il doit parler.",
  ])
  func whomTheMainClauseIsAbout(_ sentence: String) {
    #expect(
      ReadText("Luc Serin a dit que c'était \"faux\". \(sentence)").events.last == "Paul Roy doit parler")
  }

  @Test func theFormerHeadByHisOtherTitle() {
    let text =
      "Le procès de l'ex-chef de gouvernement Luc Serin a repris. L'ancien président du Conseil a dit être \"serein\"."
    #expect(ReadText(text).spoken == ["Luc Serin: serein"])
  }

  @Test(arguments: [
    "Le procès du ministre de l'Intérieur Luc Serin", "La voiture de l'ex-maire Luc Serin",
    "L'avocat du président du club Luc Serin",
  ])
  func whatBelongsToSomebodyIsNotHe(_ subject: String) {
    #expect(ReadText("\(subject) a disparu.").events.first?.hasPrefix("Luc Serin") == false)
  }

  @Test(arguments: [
    "Les ministres de l'Intérieur et de la Justice, Anne Roy et Marc Olier, ont condamné \"un acte barbare\".",
    "Deux élus, Anne Roy et Marc Olier, ont salué \"un progrès\".",
    "Selon deux élus, Anne Roy et Marc Olier, la loi est \"inutile\".",
  ])
  func severalWhoseFunctionStandsBefore(_ text: String) {
    #expect(ReadText(text).spoken.first?.hasPrefix("Anne Roy et Marc Olier: ") == true)
  }
}
