import Testing

@testable import Reader

/// Quotations that hold the verb of the writer's sentence, and what stands between a quotation and its attribution.
struct QuotedVerbTests {
  @Test func whoeverIsTheSubjectOfAVerbBetweenTheMarksSaysIt() {
    let d = ReadText(
      "Le Conseil «exige» que le gouvernement «cesse de bloquer le canal» et «retire ses navires».")
    #expect(
      d.spoken == ["Conseil: exige", "Conseil: cesse de bloquer le canal", "Conseil: retire ses navires"])
    #expect(
      ReadText("La ministre Odile Vasseur «regrette» ce choix. Le maire «ne comprend pas» la décision.")
        .spoken
        == ["Odile Vasseur: regrette", "maire: ne comprend pas"])
  }

  @Test func aNounBetweenMarksSaysNothing() {
    #expect(ReadText("La \"force\" de ce plan est sa clarté.").spoken == [])
  }

  @Test func theWritersSentenceMayGoOnBehindAQuotation() {
    #expect(
      ReadText("\"La digue a cédé\" mercredi soir, peu après 20 heures, a raconté une voisine.").spoken
        == ["voisine: La digue a cédé"])
    #expect(
      ReadText(
        "« Des hommes ont attaqué le bourg de Tessanga », situé dans la commune de Komari, a dit un habitant."
      ).spoken == ["habitant: Des hommes ont attaqué le bourg de Tessanga"])
  }

  @Test func anInsertionWithDontLeavesTheSubject() {
    #expect(
      ReadText("« Trois élus, dont l'adjoint au maire, ont été battus », a dit Paul Serin.").dispatch.quotes
        .first?
        .kind == .direct)
  }

  @Test func whoseCountItIsSaysNothing() {
    #expect(
      ReadText(
        "Parmi les 5.000 marcheurs selon la police, le double selon le syndicat, douze ont été arrêtés."
      )
      .indirect == [])
    #expect(
      ReadText("La marche a réuni 26.000 personnes selon le ministère, 60.000 selon le syndicat.").indirect
        == ["ministère: La marche a réuni 26.000 personnes"])
  }

  @Test func aSourceMayPartAVerb() {
    #expect(
      ReadText("Le maire a salué le travail des pompiers, qui a, selon lui, permis d'éviter un drame.")
        .indirect.last
        == "maire: qui a, selon lui, permis d'éviter un drame")
  }

  @Test func whatStandsInBracketsBehindANameIsSaidOfTheSpeaker() {
    let text = "Brest-Lens: 1-0 Paul Serin (gardien de Brest, en conférence de presse): \"On a souffert.\""
    #expect(ReadText(text).spoken == ["Paul Serin: On a souffert."])
  }

  @Test func aFragmentBehindANounIsNoName() {
    #expect(
      ReadText("Le maire a estimé que ces gens avaient changé leurs méthodes « à la façon des pirates ».")
        .spoken
        == ["maire: à la façon des pirates"])
  }

  @Test func bodiesAndMediaHaveNamesBetweenMarks() {
    #expect(
      ReadText("Un reporter du média « Vigie » et le gouvernement « Azalée » se taisent, selon Paul Serin.")
        .spoken
        == [])
  }
}

/// Words that a determiner, a participle or a pronoun goes with.
struct GroupWordsTests {
  @Test func allOfThemGoWithTheirNoun() {
    let d = ReadText("PARIS, 3 mars 2020 (AFP) - Le groupe Verdane a dépassé toutes les attentes.")
    let fact = d.dispatch.facts.first { $0.kind == .event }
    #expect(fact?.object.map { d.dispatch.words($0) } == "toutes les attentes")
  }

  @Test func aParticipleIsNoSubjectOfTheRelativeBehindIt() {
    let d = ReadText(
      "« Assez », dit la déclaration adoptée vendredi, qui appelle Verdane à ouvrir ses portes.")
    #expect(!d.dispatch.entities.contains { $0.name == "adoptée" })
  }

  @Test func onePersonIsNotSeveral() {
    let d = ReadText("Les diplomates ont indiqué que Paul Serin viendrait. Il doit rendre les clés mercredi.")
    let fact = d.dispatch.facts.last { $0.kind == .event }
    #expect(fact?.subject.map { d.dispatch.entities[$0].name } == "Paul Serin")
  }

  @Test func aPeriodIsNoCount() {
    let d = ReadText("Sur les six premiers mois et ces trois dernières années, le groupe a gagné 40 navires.")
    #expect(d.dispatch.figures.map { d.dispatch.words($0.span) } == ["40 navires"])
  }

  @Test func aProvinceIsAPlaceWithItsArticleToo() {
    let d = ReadText("Des hommes ont attaqué un bourg dans la province de la Kossanga, selon la police.")
    #expect(d.dispatch.entities.first { $0.name == "Kossanga" }?.kind == .place)
  }

  @Test func aStampMayStandBeforeTheDateline() {
    let d = ReadText("Un titre\n\n[16/09/2006 07:40:49] PARIS (AFP) Le groupe Verdane a vendu ses navires.")
      .dispatch
    #expect(d.dateline?.places == ["Paris"] && d.dateline?.agency == "AFP" && d.date == "2006-09-16")
  }
}
