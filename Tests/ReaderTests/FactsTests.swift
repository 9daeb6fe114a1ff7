import Testing

@testable import Reader

/// What the text states as having happened.
@Suite struct FactsTests {
  private func events(_ text: String) -> [String] {
    let d = ReadText(text).dispatch
    return d.facts.filter { $0.kind == .event }.map { f in
      let subject = f.subject.map { d.entities[$0].name } ?? "-"
      return "\(subject) | \(f.predicate.map(d.words) ?? "-") | \(f.object.map(d.words) ?? "-")"
    }
  }

  private func first(_ text: String) -> Fact? {
    ReadText(text).dispatch.facts.first { $0.kind == .event }
  }

  @Test func anEventHasSubjectVerbAndObject() {
    #expect(
      events("Le groupe Verdane a racheté une usine de textile.\n")
        == ["Verdane | a racheté | une usine de textile"])
  }

  @Test func aCommonNounIsASubjectWithoutItsDeterminer() {
    #expect(
      events("Des manifestants ont brûlé une voiture.\n") == ["manifestants | ont brûlé | une voiture"])
  }

  @Test func aPassiveTellsWhatWasDone() {
    #expect(
      events("Trois ponts ont été détruits.\n") == ["- | ont été détruits | Trois ponts"])
  }

  @Test func anAgentActsInThePassive() {
    #expect(
      events("Le village a été bombardé par des rebelles.\n")
        == ["rebelles | a été bombardé | Le village"])
  }

  @Test func aParticipleSharesTheAuxiliary() {
    #expect(
      events("Anne Colbert a quitté le parti et rejoint un syndicat.\n") == [
        "Anne Colbert | a quitté | le parti", "Anne Colbert | rejoint | un syndicat",
      ])
  }

  @Test func sayingAndBeingAreNoEvents() {
    #expect(events("Anne Colbert a déclaré que la ville était calme.\n") == [])
  }

  @Test func whatIsSaidBetweenMarksIsNoEvent() {
    #expect(events("« Les soldats ont quitté la ville », a déclaré Anne Colbert.\n") == [])
  }

  @Test func negationIsTold() {
    #expect(first("Anne Colbert n'a pas quitté la ville.\n")?.isNegated == true)
    #expect(first("Anne Colbert a quitté la ville.\n")?.isNegated == false)
  }

  @Test func futureAndPlansArePlanned() {
    #expect(first("Le groupe va supprimer deux cents emplois.\n")?.modality == .planned)
    #expect(first("Le groupe supprimera deux cents emplois.\n")?.modality == .planned)
    #expect(first("Le groupe a supprimé deux cents emplois.\n")?.modality == .asserted)
  }

  @Test func theConditionalIsNotAsserted() {
    #expect(first("Le groupe pourrait supprimer deux cents emplois.\n")?.modality == .conditional)
  }

  @Test func whatASourceReportsNamesIt() {
    let d = ReadText("Jean Morel a affirmé que des rebelles avaient attaqué le village.\n").dispatch
    let fact = d.facts.first { $0.kind == .event }
    #expect(fact?.modality == .reported)
    #expect(fact?.source.map { d.entities[$0].name } == "Jean Morel")
  }

  @Test func aPlaceBehindItsPrepositionIsWhere() {
    let d = ReadText("Des manifestants ont brûlé une voiture à Lyon.\n").dispatch
    let place = d.facts.first { $0.kind == .event }?.place
    #expect(place.map { d.entities[$0].name } == "Lyon")
  }

  @Test func aLongTextGivesFewEventsAndItsFirstOnes() {
    let text =
      "Le groupe Verdane a racheté une usine à Lyon.\n\n"
      + (0..<30).map { _ in "Des voisins regardaient une voiture.\n\n" }.joined()
    let found = events(text)
    #expect(found.count <= 8)
    #expect(found.first?.hasPrefix("Verdane | a racheté") == true)
  }

  @Test func everyFactPointsAtItsWords() {
    let d = ReadText("Trois ponts ont été détruits à Lyon par des rebelles.\n").dispatch
    for f in d.facts {
      for part in [f.predicate, f.object] {
        guard let part else { continue }
        #expect(f.span.start <= part.start && part.end <= f.span.end)
      }
    }
  }
}
