import Testing

@testable import Reader

/// What a first reading of pages nobody had annotated showed to be wrong: subjects, times of day before a speaker,
/// accents that got lost, who is left out or counted in.
struct FreshPagesTests {
  @Test(arguments: [
    ("Les élus de douze villes dont Lyon sont invités, a annoncé le préfet.", "- sont invités"),
    ("Douze villes dont Lyon ont fermé leurs parcs mardi.", "Douze villes dont Lyon ont fermé"),
  ])
  func oneAmongManyIsNoSubject(text: String, event: String) {
    #expect(!ReadText(text).events.contains { $0.hasPrefix("Lyon") })
  }

  @Test func whoIsCountedInLeavesTheReportWhole() {
    #expect(
      ReadText("Les élus de douze villes dont Lyon sont invités à rester chez eux, a annoncé le préfet.")
        .indirect == ["préfet: Les élus de douze villes dont Lyon sont invités à rester chez eux"])
    #expect(
      ReadText("La préfecture a appelé les habitants de douze villes dont Lyon à rester chez eux.").indirect
        == ["préfecture: rester chez eux"])
    // A relative clause of its own.
    #expect(
      ReadText("Les villes dont Luc Serin parle ont fermé leurs parcs.").events.contains("Luc Serin parle")
        == false)
  }

  @Test func whoIsLeftOutActsNot() {
    #expect(
      ReadText(
        "C'était Lyon et non Vernoux qui menait la danse. Le juge et non le procureur a ouvert une enquête."
      ).events
        == ["Lyon menait", "juge a ouvert"])
  }

  @Test(arguments: ["vers 7H30 un responsable des pompiers", "à 7h30 un responsable des pompiers"])
  func aTimeOfDayEndsBeforeWhoSpeaks(_ tail: String) {
    #expect(
      ReadText("\"Le feu est éteint\", a précisé \(tail).").spoken == [
        "responsable des pompiers: Le feu est éteint"
      ])
  }

  @Test func aTimeOfDayEndsBeforeAName() {
    #expect(
      ReadText("\"Le feu est éteint\", a précisé vers 07h30 Jean Morel, un responsable des pompiers.").spoken
        == ["Jean Morel: Le feu est éteint"])
  }

  @Test func aRelativeClauseAtTheEndIsNotTheWholeReport() {
    #expect(
      ReadText("Il s'agissait de fûts d'huile qui ont éclaté, selon la préfecture.").indirect
        == ["préfecture: Il s'agissait de fûts d'huile qui ont éclaté"])
    #expect(
      ReadText("L'homme, qui serait, selon la police, âgé de 30 ans, a fui.").indirect.contains {
        $0.hasPrefix("police: qui serait")
      })
  }

  @Test func aParticipleMayLackItsAccent() {
    let text = "Un périmètre a été confiné, a précise la préfecture. « Tout va bien », a explique Jean Morel."
    #expect(
      ReadText(text).quotes(.direct, .indirect) == [
        "préfecture: Un périmètre a été confiné", "Jean Morel: Tout va bien",
      ])
    #expect(ReadText(text).events == ["- a été confiné"])
  }

  @Test func aFirmsWorksIsNoPlace() {
    #expect(ReadText("L'usine Renault de Vernoux ferme.").names(.organization) == ["Renault"])
  }

  @Test func aVerbTakesUpWhatStandsBeforeItsSubject() {
    #expect(
      ReadText("Cette demande, le Premier ministre l'a entendue.").events == ["Premier ministre l'a entendue"]
    )
    #expect(ReadText("Le maire, Paul Serin, l'a signée.").events == ["Paul Serin l'a signée"])
  }

  @Test func dressIsNobody() {
    #expect(
      ReadText("Joël L., en jean et chemise claire, la trentaine, attaque son employeur.").events == [
        "Joël L. attaque"
      ])
  }

  @Test func anotherPersonIsANoun() {
    #expect(
      ReadText("Un homme est mort, tandis qu'une autre personne âgée a été hospitalisée.").dispatch.facts
        .compactMap {
          f in f.object.map { _ in f }
        }.isEmpty == false)
  }

  @Test func hoursAreNoAge() {
    #expect(
      ReadText("Au Sénat, 24 heures après le vote, le calme est revenu.").names(.organization) == ["Sénat"])
  }

  @Test func theDonOfSomebodyIsAGift() {
    #expect(ReadText("Le don de Mbana à des policiers était légal.").names(.person) == [])
  }

  @Test func whatOneIsToldToDoIsNoFunction() {
    let read = ReadText("Me Luc Serin appelle l'accusé à «porter une parole libre».")
    #expect(read.dispatch.entities.allSatisfy { $0.roles.allSatisfy { !$0.contains("porter") } })
  }
}
