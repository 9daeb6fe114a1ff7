import Testing

@testable import Reader

/// What looks like a report and is none.
struct FalseReportTests {
  @Test func whatAPersonNamedBeforeDoesIsNoIncise() {
    let text =
      "Les maires ont fermé les écoles, tandis que la présidente de Varsange, Odile Vasseur, a annoncé l'urgence."
    #expect(ReadText(text).indirect == [])
  }

  @Test func aThingIsNoSpeakerBehindAComma() {
    let text = "Un homme, dont la voix ressemble à celle du suspect, revendique l'attaque."
    #expect(ReadText(text).indirect == [])
    #expect(ReadText("La carte contenait une vidéo dans laquelle u" + text.dropFirst()).indirect == [])
  }

  @Test func anEndInViewIsNoReport() {
    #expect(
      ReadText("La direction s'appuie sur la loi pour proposer aux salariés de partir plus tôt.").indirect
        == [])
  }

  @Test func whatThingsDoCallsForNothing() {
    #expect(
      ReadText("L'armée précise que les recherches continuent, appelant les habitants à rester calmes.")
        .indirect
        == [
          "armée: les recherches continuent", "armée: rester calmes",
        ])
  }

  @Test func anotherSpeakerEndsAReport() {
    #expect(
      ReadText(
        "La greffière l'a pressée de poser sa question et Odile Vasseur a dit : « Vous nous fatiguez. »"
      )
      .indirect == ["greffière: poser sa question"])
  }

  @Test func aFragmentIsReportedByWhoeverClosesIt() {
    #expect(
      ReadText("Le feu a gagné le port. Un bilan susceptible de s'alourdir, ont averti les autorités.")
        .indirect
        == ["autorités: Un bilan susceptible de s'alourdir"])
  }

  @Test func aSpokesmanIsHisOwnMasters() {
    let text =
      "Le président Paul Serin partira lundi, a dit son porte-parole. « Dix digues ont cédé », a dit un porte-parole de l'agence des eaux, Luc Vernay."
    #expect(ReadText(text).indirect.first?.hasPrefix("Luc Vernay") == false)
  }

  @Test func severalBodiesWithBracketsSpeakAsOne() {
    let text = "La CGT (1er syndicat), l'Unsa (2e) et la CFDT (4e) ont appelé les agents à faire grève jeudi."
    #expect(ReadText(text).indirect == ["CGT, Unsa et CFDT: faire grève jeudi"])
  }

  @Test func aSourceBehindTheObjectOwnsTheWords() {
    let text =
      "Verdane a conseillé aux clients d'éviter la ligne, car la grève \"va beaucoup gêner\" le trafic, selon le patron Luc Vernay."
    #expect(ReadText(text).spoken == ["Luc Vernay: va beaucoup gêner"])
  }

  @Test func yComprisIsNoVerb() {
    let text = "La plaine et le nord, y compris Varsange et Brest, devaient être touchés par la tempête."
    #expect(ReadText(text).indirect == [])
  }

  @Test func whatSomeoneTakesPrideInFollowsHim() {
    let text =
      "Le texte est menacé par l'administration Serin. Vantant les \"efforts constants\" du pays, Odile Vasseur a annoncé un plan."
    #expect(ReadText(text).spoken == ["Odile Vasseur: efforts constants"])
  }

  @Test func aSourceKeepsItsSecondComplement() {
    let text = "Le feu a pris vers midi, selon le centre opérationnel d'incendie et de secours."
    #expect(
      ReadText(text).indirect == ["centre opérationnel d'incendie et de secours: Le feu a pris vers midi"])
  }

  @Test func aFunctionEndsBeforeItsMedium() {
    let text = "« Nous tenons », soulignait Paul Serin, président de Verdane dans un communiqué publié mardi."
    let d = ReadText(text).dispatch
    #expect(d.entities.first { $0.name == "Paul Serin" }?.roles == ["président de Verdane"])
  }

  @Test func aFunctionMayLackItsSecondComma() {
    let text = "Le directeur exécutif de Verdane, Paul Serin a salué une \"journée utile\"."
    let d = ReadText(text).dispatch
    #expect(d.entities.first { $0.name == "Paul Serin" }?.roles == ["directeur exécutif de Verdane"])
  }
}
