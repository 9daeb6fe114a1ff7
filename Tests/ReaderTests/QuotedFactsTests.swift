import Testing

@testable import Reader

/// What somebody's own words say has happened.
@Suite struct QuotedFactsTests {
  private func facts(_ text: String) -> [String] {
    let d = ReadText(text).dispatch
    return d.facts.filter { $0.kind == .event }.map { f in
      let name = { (e: Int?) in e.map { d.entities[$0].name } ?? "-" }
      return "\(name(f.subject)) | \(f.predicate.map(d.words) ?? "-") | \(f.object.map(d.words) ?? "-")"
        + " | \(name(f.source))"
    }
  }

  @Test func wholeClausesTellWhatHappened() {
    #expect(
      facts("« Les soldats ont quitté la ville », a déclaré Anne Colbert.\n")
        == ["soldats | ont quitté | la ville | Anne Colbert"])
    #expect(
      facts("\"Le pont a été fermé mardi. Trois ouvriers ont été blessés\", a indiqué Luc Serin.\n")
        == [
          "- | a été fermé | Le pont | Luc Serin", "- | ont été blessés | Trois ouvriers | Luc Serin",
        ])
  }

  @Test func marksMayPartAVerbFromItsSubject() {
    #expect(
      facts("La crue \"a emporté le pont de bois\", a indiqué la préfecture de Marle.\n").first
        == "crue | a emporté | le pont de bois | préfecture de Marle")
    #expect(
      facts("La suspecte a « été remise en liberté », a précisé Anne Roy.\n").first
        == "- | a « été remise | La suspecte | Anne Roy")
    #expect(
      facts("Selon Anne Roy, la mairie pourra \"construire un abri\" avant l'hiver.\n").first
        == "mairie | pourra \"construire | un abri\" avant l'hiver | Anne Roy")
  }

  @Test func opinionsAndWhatOneSaysOfOneselfAreLeftOut() {
    #expect(facts("\"Le climat devient difficile\", estime Anne Roy.\n") == [])
    #expect(facts("\"Nous avons perdu trois points et on a souffert\", regrette Luc Serin.\n") == [])
  }

  @Test func marksAtTheEndOfAGroupAreNoPartOfIt() {
    #expect(
      facts("La colère des éleveurs « n'a pas diminué », juge Anne Roy.\n").first
        == "colère des éleveurs | n'a pas diminué | - | Anne Roy")
  }
}
