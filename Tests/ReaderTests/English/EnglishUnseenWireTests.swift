import Testing

@testable import Reader

/// What agency copy that nobody had looked at before did otherwise than the rules expected.
@Suite struct EnglishUnseenWireTests {
  private func read(_ text: String) -> ReadText { ReadText(text, language: "en") }

  @Test(
    "who says what",
    arguments: [
      (
        "Mayor Jane Roth will not run, the station's political editor said amid talk in her party that she was ill.",
        ["station's political editor: Mayor Jane Roth will not run"]
      ),
      (
        "South Verne's army said Wednesday North Korea had fired a rocket.",
        ["South Verne's army: North Korea had fired a rocket"]
      ),
      (
        "More than half of economists polled by Orvia in July said they expect a cut.",
        ["More than half of economists: they expect a cut"]
      ),
      (
        "The agency had earlier estimated as many as 9,000 people are at risk.",
        ["agency: as many as 9,000 people are at risk"]
      ),
      (
        "The agency said 29 died in Orvin while nearly 1,500 had been hurt.",
        ["agency: 29 died in Orvin while nearly 1,500 had been hurt"]
      ),
      (
        "Anna Roth said WHO and associated agencies were on alert.",
        ["Anna Roth: WHO and associated agencies were on alert"]
      ),
      ("The WHO is worried. WHO said it was ready.", ["WHO: it was ready"]),
      ("She asked Paul Lind for his plans after he leaves the navy.", []),
      ("A baker was jailed for theft on Friday and ordered to pay $20,000.", []),
    ])
  func speech(_ text: String, _ expected: [String]) { #expect(read(text).indirect == expected) }

  @Test("the ending of a pronoun is a verb")
  func shrunk() {
    #expect(read("“It's a gift,” Jane Roth, 44, told reporters.").spoken == ["Jane Roth: It's a gift,"])
    #expect(EnglishText("“It's over,” Jane Roth, a baker, said.").dispatch.quotes.map(\.kind) == [.direct])
    #expect(read("The firm said it's ready.").indirect == ["firm: it's ready"])
  }

  @Test(
    "who did what",
    arguments: [
      ("He warned that export growth could slow.", "export growth | could slow | - | -"),
      ("Jane Roth, who sang in the film \"Blue Rooms,\" has died.", "Jane Roth | has died | - | -"),
      ("The baker, who sang her hit \"Stay Here,\" left the town.", "baker | left | the town | -"),
    ])
  func events(_ text: String, _ expected: String) { #expect(EnglishText(text).events.contains(expected)) }

  @Test("a loss that was reported is no clause")
  func reportedLoss() {
    let text =
      "Verdane reported a 23 percent drop in sales, hurt by rain in May, but its shares rose 4 percent."
    #expect(read(text).indirect.isEmpty)
    let police = read("“He was hurt,” police sergeant Anna Roth told Orvia.")
    #expect(police.spoken == ["Anna Roth: He was hurt,"])
    #expect(EnglishText("They swam near Orvin beach.").names(.place) == ["Orvin"])
  }

  @Test("a team with a name like a verb's is no verb of saying")
  func team() {
    let t = read("“We lost our captain and it hurt,” Bears coach Jack Lind said. “It's no excuse.”")
    #expect(t.spoken.allSatisfy { $0.hasPrefix("Jack Lind: ") } && t.spoken.count == 2)
    #expect(EnglishText("“We lost,” Bears coach Jack Lind said.").roles("Jack Lind") == ["Bears coach"])
  }

  @Test(
    "words that could stand alone",
    arguments: [
      ("“The photos which have just surfaced are fake,” the spokeswoman said.", Quote.Kind.direct),
      ("“The photos ... are fake,” the spokeswoman said.", .direct),
      ("“The photos which have just surfaced,” the spokeswoman said.", .partial),
    ])
  func kind(_ text: String, _ kind: Quote.Kind) {
    #expect(EnglishText(text).dispatch.quotes.map(\.kind) == [kind])
  }

  @Test(
    "what stocks are called is no name",
    arguments: [
      "Shares in Orvin Metals ORVM.TO ORVMF.O rose.", "Motorola (MOTX.N) lost ground.",
      "Dalve Systems Inc. (DLVE US) fell.",
    ])
  func tickers(_ text: String) {
    let names = EnglishText(text).names(.organization)
    #expect(names.isDisjoint(with: ["ORVM", "ORVMF", "MOTX", "DLVE US", "DLVE"]) && names.count == 1)
  }

  @Test("letters that spell a firm, and a firm called like a fruit")
  func firms() {
    let t = EnglishText(
      "Phone maker Research In Motion lost ground to Apple and other rivals. RIM said it was ready.")
    #expect(t.names(.organization) == ["Research In Motion", "Apple"])
  }

  @Test("persons behind a title, a month and a word for what they are called")
  func persons() {
    #expect(
      EnglishText("The outbreak is over, said WHO Director-General Dr Jane Roth.").names(.person) == [
        "Jane Roth"
      ])
    #expect(EnglishText("A woman called Azra fled to Oslo.").names(.person) == ["Azra"])
    #expect(EnglishText("No speech by UK PM May on Friday\n\nShe stayed home.").names(.person) == ["May"])
    let resigned = EnglishText("The vote was lost, prompting Premier Jane Roth to resign.")
    #expect(resigned.roles("Jane Roth") == ["Premier"])
  }

  @Test(
    "days and hours",
    arguments: [
      ("It was posted on Tue July 2, 2019 10:54pm EDT.", ["Tue July 2, 2019 10:54pm=2019-07-02T22:54"]),
      ("Farmers polled on July 10-12 said they want rain.", ["July 10-12=2019-07-10/2019-07-12"]),
    ])
  func days(_ text: String, _ expected: [String]) { #expect(EnglishText(text).dates == expected) }

  @Test(
    "what numbers count",
    arguments: [
      ("The court fined three Japanese truck makers.", ["three Japanese truck makers|count|3|makers"]),
      ("They live at 10 Elm Street.", []),
      ("Winds blew at 25 kph.", ["25 kph|measure|25|km/h"]),
      ("They fled the December 26 waves.", []),
    ])
  func figures(_ text: String, _ expected: [String]) { #expect(EnglishText(text).figures == expected) }

  @Test("titles of works are nobody's words")
  func works() {
    let t = read("Jane Roth, whose \"Salt\" novels sold well, played a spy in \"Night Train\" on Monday.")
    #expect(t.spoken.isEmpty)
  }

  @Test("a surname that is a word opens a sentence")
  func surname() {
    let t = read("The prize went to Andrea Holt. Holt, a baker, said she was glad.")
    #expect(t.names(.person) == ["Andrea Holt"] && t.indirect == ["Andrea Holt: she was glad"])
    #expect(EnglishText("Andrea Holt won. Holt, a baker, left.").roles("Andrea Holt") == ["baker"])
  }

  @Test("what somebody calls a thing")
  func judgements() {
    let t = read("Jane Roth dismissed the report as \"false\" on Monday.")
    #expect(t.spoken == ["Jane Roth: false"])
    let claims = read("The minister dismissed as \"baseless\" claims that Orvin had fired first.")
    #expect(claims.spoken == ["minister: baseless"] && claims.cues.allSatisfy { $0 == "dismissed" })
  }

  @Test("a land and the city that bears its name are two places")
  func cityOfLand() {
    #expect(
      read("A quake shook central Mexico. It was felt in Mexico City.").names(.place) == [
        "Mexico", "Mexico City",
      ])
  }

  @Test("what was added is no clause")
  func addedPercent() {
    #expect(read("Marle added 1.2 percent and Orvin edged up 0.3 percent.").indirect.isEmpty)
    #expect(EnglishText("Nine people have drowned.").figures == ["Nine people|toll|9|dead"])
    let t = EnglishText("Jane Roth won an award for the 1998 drama.")
    #expect(t.events == ["Jane Roth | won | an award for the 1998 drama | -"])
    #expect(EnglishText("Sales fell in the three months ended June 30.").events.count == 1)
    #expect(
      EnglishText("“We know of seven U.S. citizens,” Jane Roth said.").figures == [
        "seven U.S. citizens|count|7|citizens"
      ])
  }

  @Test("verbs that agencies use")
  func verbs() {
    #expect(EnglishText("Anna Roth gritted her teeth.").events == ["Anna Roth | gritted | her teeth | -"])
    #expect(
      EnglishText("The crisis worsened on Monday.").events == ["crisis | worsened | on Monday | 2019-07-15"])
  }
}
