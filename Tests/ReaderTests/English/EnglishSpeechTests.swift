import Testing

@testable import Reader

/// Who says what in English, where no word need join the clause to its verb.
struct EnglishSpeechTests {
  private func read(_ text: String) -> ReadText { ReadText(text, language: "en") }

  @Test(
    "a clause without that",
    arguments: [
      ("The army said it had left the town.", "it had left the town"),
      ("Lisa Moran said Sunday the port would open in June.", "the port would open in June"),
      ("Lisa Moran told reporters the port would open.", "the port would open"),
      ("Lisa Moran said she's never seen such a storm.", "she's never seen such a storm"),
      ("Lisa Moran said the port was \"all but finished\".", "the port was \"all but finished\""),
      ("The port would open in June, Lisa Moran said.", "The port would open in June"),
      ("The port would open in June, the ministry said on Friday.", "The port would open in June"),
    ])
  func bareClauses(_ text: String, _ content: String) {
    #expect(read(text).indirect.map { $0.split(separator: ":").last.map(String.init) } == [" \(content)"])
  }

  @Test(
    "a name behind a body and a function in capitals",
    arguments: [
      "Verdane Chairman Paul Serre said he was \"moved\".",
      "Verdane President and CEO Paul Serre said he was \"moved\".",
      "Verdane chairman Paul Serre called the trip \"moved\".",
      "The head of the agency, Paul Serre, said he was \"moved\".",
    ])
  func namesBehindFunctions(_ text: String) { #expect(read(text).spoken == ["Paul Serre: moved"]) }

  @Test(
    "a clause farther off, or one that opens with there or a quotation",
    arguments: [
      (
        "Lisa Moran said Sunday after a meeting with mayors from Marenia and Ostra that they would return.",
        ["they would return"]
      ),
      (
        "Lisa Moran said there are \"other deciders\" in Ostra, adding that she agreed to meet them.",
        ["there are \"other deciders\" in Ostra", "she agreed to meet them"]
      ),
      (
        "Lisa Moran said \"the last thing\" she wanted was to kill hope.",
        ["\"the last thing\" she wanted was to kill hope"]
      ),
    ])
  func fartherClauses(_ text: String, _ content: [String]) {
    #expect(read(text).indirect == content.map { "Lisa Moran: " + $0 })
  }

  @Test func whoReportedAndEditedSign() {
    let text = """
      Harbour reopens

      1 Min Read

      LISSOR, March 3, 2019 (Reuters) - The harbour of Lissor reopened on Sunday after the storm.

      Reporting by Anna Breit and Paul Dral, Writing by Lisa Moran; Editing by Eric Walsh

      Our Standards:The Norvex Rules.
      """
    let d = read(text).dispatch
    #expect(d.bylines == ["Anna Breit", "Paul Dral", "Lisa Moran", "Eric Walsh"])
    #expect(!d.entities.contains { $0.name == "Min Read" })
  }

  @Test(
    "a report that its attribution interrupts",
    arguments: [
      "In return, they said, the plant would stay.",
      "The plant lost money, Lisa Moran said, and it will close.",
    ])
  func interrupted(_ text: String) {
    #expect(read(text).indirect.first?.hasSuffix(text.dropLast()) == true)
  }

  @Test(
    "whoever told somebody",
    arguments: [
      ("The boat went down, coast guard chief Daniel Okoro told AFP.", "Daniel Okoro: The boat went down"),
      (
        "The firm's main witness lied, Lisa Moran told the court.", "Lisa Moran: The firm's main witness lied"
      ),
    ])
  func told(_ text: String, _ expected: String) { #expect(read(text).indirect == [expected]) }

  @Test func aNameBeforeANounOnlySaysWhose() {
    let text = "Verdane's energy minister said output would fall. Verdane did nothing."
    #expect(read(text).indirect == ["Verdane's energy minister: output would fall"])
  }

  @Test(
    "whose words they are",
    arguments: [
      (
        "Priya Nathan, who quit last week, said the plan would fail and called on Halloway to go.",
        ["Priya Nathan: the plan would fail", "Priya Nathan: go"]
      ),
      (
        "According to a poll by YouGauge published on Tuesday, most voters want a change.",
        ["poll: most voters want a change"]
      ),
      (
        "Kenneth Boyle, who had threatened to leave, refused to say why.", ["Kenneth Boyle: leave"]
      ),
      (
        "Verdane said it would close. It said it had no choice.",
        ["Verdane: it would close", "Verdane: it had no choice"]
      ),
      ("\"No,\" said one envoy, who asked not to be named.", []),
      ("Output fell, adding to signs that growth is slowing.", []),
    ])
  func speakers(_ text: String, _ expected: [String]) { #expect(read(text).indirect == expected) }

  @Test(
    "a source without an article behind a comma",
    arguments: [
      ("The bridge fell after a storm hit the town, officials said.", "officials"),
      ("The plant has a pressure problem on its levees, Lisa Moran said.", "Lisa Moran"),
      ("She was hurt near the Verdane and Moran bureaus, a spokesperson said.", "spokesperson"),
      ("Officials urged people to leave, though many stayed, Lisa Moran said.", "Lisa Moran"),
    ])
  func sourcesBehindCommas(_ text: String, _ speaker: String) {
    #expect(read(text).indirect.map { $0.split(separator: ":").first.map(String.init) } == [speaker])
  }

  @Test func anAdverbBeforeTheVerbIsNoName() {
    let text = "Kremlin spokesman Dmitry Pavlov earlier described the curbs as \"groundless\"."
    #expect(read(text).spoken == ["Dmitry Pavlov: groundless"])
  }

  @Test func anAgencyBetweenSlashes() {
    let d = read("MOSCOW, February 7, 2018 /TASS/. The deputy prime minister spoke on Wednesday.").dispatch
    #expect(d.dateline?.agency == "TASS")
    #expect(d.date == "2018-02-07")
  }

  @Test func declinedCommentsAreNoSpeech() {
    #expect(read("A spokesman for Lisa Moran declined to comment.").indirect == [])
  }

  @Test func frenchHasNoBareClauses() {
    #expect(ReadText("Lise Morand affirme son choix, le port rouvrira.").indirect == [])
  }

  @Test(arguments: [
    (
      "The Ostland agency quoted local officials as saying the toll could climb.\n",
      "local officials: the toll could climb"
    ),
    (
      "The harbour has drawn complaints by women's groups who say it is unsafe.\n",
      "women's groups: it is unsafe"
    ),
  ])
  func whoeverIsQuotedIsTheSource(_ text: String, _ expected: String) {
    #expect(ReadText(text, language: "en").indirect == [expected])
  }

  @Test func aTownBehindABodyIsNoApposition() {
    let d = EnglishText(
      "Anna Roth, an assistant professor of law at the University of Orvin, Ohio, said the plan was dead.\n"
    ).dispatch
    let speaker = d.quotes.first?.speaker.map { d.entities[$0].name }
    #expect(speaker == "Anna Roth")
  }

  @Test func aSurnameThatIsAFirstNameToo() {
    let d = EnglishText(
      "\"We are ready,\" said Kevin Xia of the Orvin Society. \"We will go,\" Xia said.\n"
    ).dispatch
    #expect(d.quotes.map { $0.speaker.map { d.entities[$0].name } } == ["Kevin Xia", "Kevin Xia"])
  }

  @Test func whoeverIsAskedSpeaksNot() {
    let d = EnglishText(
      "\"No,\" Anna Roth told the Orvin newspaper when asked to comment on the plan.\n"
    ).dispatch
    #expect(d.quotes.count == 1)
  }

  @Test func whoeverIsToldSomethingSpeaksNot() {
    let d = EnglishText("\"We will run,\" Mina Ruiz, 49, told AFP as she left.\n").dispatch
    #expect(d.quotes.map { $0.speaker.map { d.entities[$0].name } } == ["Mina Ruiz"])
  }

  @Test(arguments: [
    ("Four soldiers were killed on Monday, state television reported.\n", "state television"),
    (
      "There were no workers among the victims, police and fire service officials said.\n",
      "police and fire service officials"
    ),
    (
      "The British group, which has a stake in Orvin, said its offer valued the company at $5 million.\n",
      "British group"
    ),
    ("At least 12 people died when a storm struck Orvin, rescue officials said.\n", "rescue officials"),
    (
      "The government of German President Anna Roth said it would hold a vote.\n",
      "government of German President Anna Roth"
    ),
  ])
  func bodiesAndOfficialsThatReport(_ text: String, _ speaker: String) {
    let d = EnglishText(text).dispatch
    #expect(d.quotes.map { $0.speaker.map { d.entities[$0].name } } == [speaker])
  }

  @Test(arguments: [
    ("President Anna Roth met workers on Monday. The president said the plant would open.\n", "Anna Roth"),
    (
      "Prime Minister Anna Roth left for Verne. The prime minister also said talks would go on.\n",
      "Anna Roth"
    ),
    ("The judge met Anna Roth. Justice Paul Lind ruled the court illegally detained the men.\n", "Paul Lind"),
    (
      "Anna Roth won. The Verdish representative to the Orvin League said the vote was fair.\n",
      "Verdish representative"
    ),
  ])
  func functionsThatStoodInCapitalsBefore(_ text: String, _ speaker: String) {
    let d = EnglishText(text).dispatch
    #expect(d.quotes.last?.speaker.map { d.entities[$0].name } == speaker)
  }

  @Test func thosePoliceSpeakOfThemselves() {
    let events = EnglishText("Police said they arrested two men in a house.\n").events
    #expect(events == ["Police | arrested | two men in a house | -"])
  }

  @Test(arguments: ["Sen. Luke Mercer", "Dr. Luke Mercer", "Judge Luke Mercer"])
  func aTitleBeforeTheSpeakerIsNoSpeaker(_ speaker: String) {
    for text in [
      "\"The plan is dead,\" \(speaker) said on Monday.", "\"The plan is dead,\" said \(speaker).",
    ] {
      #expect(ReadText(text, language: "en").spoken == ["Luke Mercer: The plan is dead,"])
    }
  }
}
