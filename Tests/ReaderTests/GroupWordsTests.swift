import Testing

@testable import Reader

/// Words that a determiner, a participle or a pronoun goes with.
struct GroupWordsTests {
  @Test func allOfThemGoWithTheirNoun() {
    let d = ReadText("PARIS, 3 mars 2020 (AFP) - Le groupe Verdane a dépassé toutes les attentes.")
    let fact = d.dispatch.facts.first { $0.kind == .event }
    #expect(fact?.object.map { d.dispatch.words($0) } == "toutes les attentes")
  }

  @Test func aParticipleIsNoSubjectOfTheRelativeBehindIt() {
    let d = ReadText(
      "« Assez », dit la motion adoptée jeudi, qui appelle Verdane à ouvrir ses portes.")
    #expect(!d.dispatch.entities.contains { $0.name == "adoptée" })
  }

  @Test func onePersonIsNotSeveral() {
    let d = ReadText("Les diplomates ont indiqué que Paul Serin viendrait. Il doit rendre les clés mercredi.")
    let fact = d.dispatch.facts.last { $0.kind == .event }
    #expect(fact?.subject.map { d.dispatch.entities[$0].name } == "Paul Serin")
  }

  @Test func whoWasNotHurtIsNoToll() {
    let d = ReadText("Le train a heurté un arbre sans faire de blessé parmi les 412 passagers.").dispatch
    #expect(d.figures.map(\.kind) == [.count])
  }

  @Test func aPronounIsNoParticiple() {
    let d = ReadText(
      "PARIS, 4 mai 2021 (AFP) - Paul Serin doit lui succéder jeudi. Il a lui dénoncé une erreur."
    ).dispatch
    #expect(d.dates.map(\.value).last == "2021-05-06")
    #expect(
      d.facts.filter { $0.kind == .event }.compactMap { $0.predicate.map(d.words) }.contains("a lui") == false
    )
  }

  @Test func aPeriodIsNoCount() {
    let d = ReadText("Sur les six premiers mois et ces trois dernières années, le groupe a gagné 40 navires.")
    #expect(d.dispatch.figures.map { d.dispatch.words($0.span) } == ["40 navires"])
  }

  @Test func aProvinceIsAPlaceWithItsArticleToo() {
    let d = ReadText("Des hommes ont attaqué un bourg dans la province de la Kossanga, selon la police.")
    #expect(d.dispatch.entities.first { $0.name == "Kossanga" }?.kind == .place)
  }

  @Test func worksOpenTheNameOfACompany() {
    let d = ReadText("Les ouvriers de Tissages de l'Orne et des Forges de Valmont ont manifesté.").dispatch
    #expect(d.entities.filter { $0.kind == .organization }.map(\.name).contains("Tissages de l'Orne"))
    #expect(d.entities.map(\.name).contains("Forges de Valmont"))
  }

  @Test func aRoleMayHangOnOneWithAModifier() {
    let d = ReadText("« Il est innocent », a plaidé Me Luc Sarrazin, avocat de l'ancien élu.").dispatch
    #expect(d.entities.first { $0.name == "Luc Sarrazin" }?.roles == ["avocat de l'ancien élu"])
  }

  @Test func aRubricStandsOverTheHeadline() {
    let body = String(repeating: "Le procureur a requis trois ans contre un élu de la ville. ", count: 4)
    let d = ReadText("Justice\nTrois ans requis contre un élu\n\n\(body)").dispatch
    #expect(d.headline == "Trois ans requis contre un élu" && d.slug == "Justice")
  }

  @Test func aStampMayStandBeforeTheDateline() {
    let d = ReadText("Un titre\n\n[03/02/2007 09:12:40] NICE (AFP) Le groupe Verdane a vendu ses navires.")
      .dispatch
    #expect(d.dateline?.places == ["Nice"] && d.dateline?.agency == "AFP" && d.date == "2007-02-03")
  }

  @Test func aBareCurrencyIsThatOfTheDateline() {
    let text = "5 avril 2017 (ATS) - Les comptes dégagent 164 millions de francs et $20 d'intérêts."
    func units(_ place: String) -> [String?] { ReadText("\(place), \(text)").dispatch.figures.map(\.unit) }
    #expect(units("BERNE") == ["CHF", "USD"])
    #expect(units("MONTREAL") == ["FRF", "CAD"])
    #expect(units("PARIS") == ["FRF", "USD"])
  }
}
