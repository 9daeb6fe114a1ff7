import Testing

@testable import Reader

/// Number and apposition tell which noun a verb or relative word goes with.
struct AgreementTests {
  @Test func aRelativeTakesUpTheNounThatItsVerbAgreesWith() {
    let text = "La famille attend les instructions du syndicat, qui avait demandé un \"délai raisonnable\"."
    #expect(ReadText(text).spoken == ["syndicat: délai raisonnable"])
    #expect(
      event("Le vote précède la lecture des amendements qui ont bouleversé le texte.", "ont bouleversé")
        == "amendements")
  }

  @Test func anAgeBetweenCommasIsNobody() {
    let text = "L'aîné de cette famille, âgé de 15 ans, qui a évoqué un \"rôdeur\", a été entendu."
    #expect(ReadText(text).spoken == ["aîné de cette famille: rôdeur"])
  }

  @Test func aSingularVerbHasNoPluralSubject() {
    #expect(
      event(
        "L'alliance conclue par son camp et les libéraux de la plaine a ouvert la voie à un vote.", "a ouvert"
      )
        == "alliance")
    #expect(
      event("Les quelque 600 délégués du plus vieux parti du pays ont donné leur accord mardi.", "ont donné")
        == "600 délégués du plus vieux parti du pays")
  }

  @Test func severalAreNoAppositionOfOnePerson() {
    let text = "Selon le ministre de l'Intérieur, Paul Serin, les soldats du feu ont gagné Varsange mardi."
    #expect(event(text, "ont gagné") == "soldats du feu")
  }

  @Test func aRelativeClauseDoesNotHideItsSubject() {
    #expect(
      event("Le militaire qui faisait partie de l'escadron de Varsange a trouvé la mort mardi.", "a trouvé")
        == "militaire")
  }

  @Test func whatTwoCommasSetInIsNotTakenUp() {
    #expect(
      event("Il parle de la secousse, particulièrement longue, qui a poussé les gens dehors.", "a poussé")
        == "secousse")
    #expect(
      event(
        "Vingt corps gisent après un séisme sur l'île de Varsange, dans le sud du pays, qui a détruit le port.",
        "a détruit")
        == "séisme")
    #expect(
      event("Le camp pleure dix hommes tués lors de l'attaque qui a visé le port.", "a visé") == "attaque")
  }

  @Test func aPronounTakesUpTheThingThatActedLast() {
    let text =
      "« Nous avons fui », raconte Paul Serin.\n\nLe séisme s'est produit à midi. Il a semé la panique."
    #expect(event(text, "a semé") == "séisme")
  }

  @Test func withoutACommaTheNearestNounIsTakenUp() {
    #expect(
      event("Le front a gagné 182 sièges après un second tour qui a eu lieu dimanche.", "a eu")
        == "second tour")
    #expect(
      event("Un camouflet pour le principal parti qui a perdu le même jour une élection.", "a perdu")
        == "principal parti")
  }

  @Test func ceQuiTakesUpNoNoun() {
    #expect(event("Verdane a gagné 3% en juin, ce qui a porté son avance à dix points.", "a porté") == nil)
  }

  private func event(_ text: String, _ verb: String) -> String? {
    let d = ReadText(text).dispatch
    return d.facts.first { $0.predicate.map(d.words) == verb }.map {
      $0.subject.map { d.entities[$0].name } ?? "-"
    }
  }
}
