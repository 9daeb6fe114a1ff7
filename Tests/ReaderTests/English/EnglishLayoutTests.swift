import Testing

@testable import Reader

/// Header lines and end matter as English wires have them.
@Suite struct EnglishLayoutTests {
  private func dispatch(_ text: String) -> Dispatch {
    var source = Source(path: "-", format: "text", text: text)
    source.language = "en"
    return Analyzer().analyze(source)
  }

  @Test func aBracketedNoteMaySayLateWhatItIs() {
    let d = dispatch(
      """
      River falls below flood mark

      (In Jan. 3 story, corrects last paragraph to show that the figure is for Orvin)

      Jan 4 (Reuters) - Residents of Orvin returned to their homes on Monday after the river fell.

      """)
    #expect(
      d.notes.map(\.text) == [
        "In Jan. 3 story, corrects last paragraph to show that the figure is for Orvin"
      ])
    #expect(d.notes.map(\.kind) == [.correction])
  }

  @Test func aSentenceBelowTheTextMayBeANote() {
    let d = dispatch(
      """
      ORVIN, Ohio (AP) — Two men were arrested on Monday after a shooting, police said.

      ___

      This story has been corrected to say the shooting took place on Sunday.

      """)
    #expect(d.notes.map(\.kind) == [.correction])
    #expect(!d.facts.contains { $0.predicate.map(d.words) == "took" })
  }

  private let notebook = """
    abc100 3 s 586 ccccb   dpa 099

    Ostland-politics/Vote/
    Ostland votes for new parliament
    By Anna Roth, dpa =

    Berlin (dpa) - Voters in Ostland elected a new parliament on
    Wednesday, and the mayor told dpa that turnout had been high in
    all of the country's 14 regions.

    # Notebook

    ## Note to editors
    - adds comments by mayor

    * * * *
    The following information is not intended for publication

    ## Editorial contacts
    - Reporting by: Anna Roth
    - Tel: +49 30 1234 5678

    dpa abc de

    071341 GMT Oct 15

    """

  @Test func whatTheDeskTellsOtherDesksIsNoText() {
    let d = dispatch(notebook)
    #expect(d.notes.map(\.text) == ["adds comments by mayor"])
    #expect(d.figures.map { d.words($0.span) } == ["14 regions"])
    #expect(d.bylines == ["Anna Roth"])
    let end = d.paragraphs.drop { !d.words($0.span).hasPrefix("# Notebook") }
    #expect(end.allSatisfy { $0.role == .credit || $0.role == .note })
  }

  @Test func theStampOfAWireIsADate() {
    #expect(dispatch(notebook).dates.contains { $0.value == "2015-10-07T13:41" })
  }

  @Test func anAgencyInSmallLettersIsAName() {
    let d = dispatch(notebook)
    let agency = d.entities.first { $0.name == "dpa" }
    #expect(agency?.kind == .organization)
    #expect((agency?.mentions.count ?? 0) >= 4)
  }

  @Test func aDatelineWithoutItsAgency() {
    let d = dispatch(
      "HELSINKI, Oct 26 Finnish retailer Verdane reported a higher profit on Wednesday and raised its forecast for the year.\n"
    )
    #expect(d.dateline?.places == ["Helsinki"])
  }

  @Test(arguments: [
    (
      "ORVIN, December 7. /TASS/. The council sees no proof that the plan will work, the mayor said.\n",
      "TASS"
    ),
    (
      "Orvin - Xinhua\nAt least four soldiers were killed in an attack on Thursday, state media said.\n",
      "Xinhua"
    ),
  ])
  func agenciesBehindStopAndDash(_ text: String, _ agency: String) {
    #expect(dispatch(text).dateline?.agency == agency)
  }

  @Test func theAgencyIsNoShortFormOfThePlace() {
    let d = dispatch(
      "RAMALLAH, West Bank (AP) - The prime minister dissolved his council on Monday, officials said.\n")
    #expect(d.entities.contains { $0.kind == .place && $0.name == "West Bank" })
    #expect(d.entities.contains { $0.kind == .organization && $0.name == "AP" })
  }

  @Test func aShoutedCityBeforeAColon() {
    let d = dispatch(
      "GENEVA: The number of new cases has risen for a third week, the agency said on Wednesday in a report.\n"
    )
    #expect(d.dateline?.places == ["Geneva"])
    #expect(d.quotes.first.map { d.words($0.span).hasPrefix("The number") } == true)
  }
}
