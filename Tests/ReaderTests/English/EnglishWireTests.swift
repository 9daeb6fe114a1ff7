import Testing

@testable import Reader

/// What English agencies write every day: who said it late on Sunday, whose shares fell, who governs which state.
@Suite struct EnglishWireTests {
  private func read(_ text: String) -> ReadText { ReadText(text, language: "en") }

  @Test(
    "who says what",
    arguments: [
      ("The bridge was safe, the ministry said late on Sunday.", ["ministry: The bridge was safe"]),
      ("The bridge was safe, police said early Monday.", ["police: The bridge was safe"]),
      ("The firm said sales rose.", ["firm: sales rose"]),
      ("Anna Roth tried to flee, prosecutors alleged on Friday.", ["prosecutors: Anna Roth tried to flee"]),
      (
        "Rain killed 28 people and the road is closed, state news agency Orvia reported.",
        ["Orvia: Rain killed 28 people and the road is closed"]
      ),
      (
        "The bodies have been found, the sheriff's office said on Sunday, as it cut the number of missing.",
        ["sheriff's office: The bodies have been found"]
      ),
      (
        "Anna Roth said she will review the plan and report her findings in May.",
        ["Anna Roth: she will review the plan and report her findings in May"]
      ),
      ("Verdane Motors said sales fell, citing weak demand in Asia.", ["Verdane Motors: sales fell"]),
      (
        "Citing sources close to the firm, the paper said Verdane was exploring a deal.",
        ["paper: Verdane was exploring a deal"]
      ),
      (
        "The tunnel was safe, said founder and Orvin University physicist Paul Serre.",
        ["Paul Serre: The tunnel was safe"]
      ),
      ("Georgia Gov. Anna Roth said it was over.", ["Anna Roth: it was over"]),
      (
        "The mayor of Denton, Ohio, said he would not run again.", ["mayor of Denton: he would not run again"]
      ),
      (
        "The missiles were fired on Thursday, the army said, hours after talks ended.",
        ["army: The missiles were fired on Thursday"]
      ),
      (
        "Anna Roth resigned. Paul Serre's spokesman denied she was ill.",
        ["Paul Serre's spokesman: she was ill"]
      ),
      ("Orvin MP Anna Roth quit. The Orvin MP said it was over.", ["Anna Roth: it was over"]),
      (
        "Jane Moran resigned. But Paul Serre's spokesman denied it. But she said it was made clear.",
        ["Jane Moran: it was made clear"]
      ),
      ("On Monday Anna Roth said it was over.", ["Anna Roth: it was over"]),
    ])
  func speech(_ text: String, _ expected: [String]) { #expect(read(text).indirect == expected) }

  @Test(
    "firms that a noun takes up",
    arguments: [
      (
        "French carmaker Verdane agreed to buy rival Tessara. The French carmaker said it would cut jobs.",
        "Verdane: it would cut jobs"
      ),
      ("Novelle AG will buy a rival, the Swiss drugmaker said.", "Novelle AG: Novelle AG will buy a rival"),
      (
        "Verdane Motors shares fell after the company said it would cut jobs.",
        "Verdane Motors: it would cut jobs"
      ),
    ])
  func firms(_ text: String, _ expected: String) { #expect(read(text).indirect == [expected]) }

  @Test func whoSpeaksByPhoneIsNoPhone() {
    let text = read("\"There is damage,\" the police spokeswoman said by phone. \"It is bad.\"")
    #expect(text.spoken == ["police spokeswoman: There is damage,", "police spokeswoman: It is bad."])
  }

  @Test func nobodyIsCalledSheByAFirm() {
    let text = read("Verdane Motors fell on Monday. \"Anything is possible\", she said.")
    #expect(text.spoken == ["she: Anything is possible"])
  }

  @Test(arguments: [
    ("Former Florida Gov. Paul Serre was convicted.", ["Former Florida Gov."]),
    ("A judge set pop singer Paul Serre's bail at $2,500.", ["pop singer"]),
    ("He was seen in the play King Paul III at the Globe.", ["King"]),
    ("Film-maker Paul Serre said it was over.", ["Film-maker"]),
    ("Army spokesman Sayed Paul Serre said the road was open.", ["Army spokesman"]),
  ])
  func roles(_ text: String, _ expected: [String]) {
    let persons = EnglishText(text + "\n").dispatch.entities.filter { $0.kind == .person }
    #expect(persons.flatMap(\.roles) == expected)
  }

  @Test(arguments: [
    ("Virginia Sen. Anna Roth resigned on Friday.", Entity.Kind.person, ["Anna Roth"]),
    ("On Monday Anna Roth left the party.", .person, ["Anna Roth"]),
    ("She drove a Ferrari and he bought a Rolex.", .organization, []),
    ("The award went to the Welshmen and the Englishmen.", .organization, []),
    ("The vote was lost, said Sen. Anna Roth, D-Ohio, on Monday.", .organization, []),
    (
      "The Boston Rovers have a new coach. On Monday the Rovers said so.", .organization, ["Boston Rovers"]
    ),
    ("Shares fell. De La Serre was in the office on Monday.", .person, ["De La Serre"]),
  ])
  func names(_ text: String, _ kind: Entity.Kind, _ expected: [String]) {
    #expect(EnglishText(text + "\n").names(kind) == Set(expected))
  }

  @Test(arguments: [
    (
      "Severe flooding in central and southern Spain has killed ten people.\n",
      "Severe flooding in central and southern Spain | has killed | ten people | -"
    ),
    (
      "Anna Roth joined in May. Asked whether he backed the plan, Paul Serre said it was too late.\n",
      "Paul Serre | backed | the plan | -"
    ),
    ("Rebel attacks killed ten people in May.\n", "Rebel attacks | killed | ten people in May | 2019-05"),
    (
      "World number two Anna Roth beat Luisa Mora on Monday.\n",
      "Anna Roth | beat | Luisa Mora on Monday | 2019-07-15"
    ),
    (
      "A fire broke out. It happened at noon, police said. It killed two people.\n",
      "- | killed | two people | -"
    ),
  ])
  func events(_ text: String, _ expected: String) { #expect(EnglishText(text).events.contains(expected)) }
}
