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
        "Parmi les 300 marcheurs selon la mairie, le triple selon le club, douze ont été arrêtés."
      )
      .indirect == [])
    #expect(
      ReadText("La marche a réuni 300 personnes selon la mairie, 900 selon le club.").indirect
        == ["mairie: La marche a réuni 300 personnes"])
  }

  @Test func aSourceMayPartAVerb() {
    #expect(
      ReadText("Le maire a salué le travail des pompiers, qui a, selon lui, évité un drame.")
        .indirect.last
        == "maire: qui a, selon lui, évité un drame")
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

  @Test func aNameBehindAnArticleIsNobodysWords() {
    let text =
      "Le ministre Paul Serin, interrogé par le « Spiegel », a écarté toute hausse. « Non », a-t-il dit."
    #expect(ReadText(text).spoken == ["Paul Serin: Non"])
  }

  @Test func bodiesAndMediaHaveNamesBetweenMarks() {
    #expect(
      ReadText("Un reporter du média « Vigie » et le gouvernement « Azalée » se taisent, selon Paul Serin.")
        .spoken
        == [])
  }

  @Test func theVerbOfAThingIsSaidByWhoeverSpokeBefore() {
    let text =
      "« Le mouvement continue », a ajouté Paul Serin. La mesure, prise lorsque les ouvriers dépassent leurs heures, « concerne les 300 agents » du port."
    #expect(
      ReadText(text).spoken == ["Paul Serin: Le mouvement continue", "Paul Serin: concerne les 300 agents"])
  }

  @Test func aNounBehindAPossessiveAndAnAdjectiveIsNoVerb() {
    let d = ReadText("Le maire dénonce « le refus de payer sa juste part ».").dispatch
    #expect(d.quotes.first?.kind == .partial)
  }
}
