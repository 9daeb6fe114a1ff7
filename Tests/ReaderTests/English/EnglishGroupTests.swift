import Testing

@testable import Reader

/// How the words of an English sentence fall into groups, as the events and the speech of it tell.
@Suite struct EnglishGroupTests {
  @Test(arguments: [
    // A contraction whose first half is another verb.
    ("The court won't consider the appeal.\n", "court | won't consider | the appeal | -"),
    (
      "Investigators hadn't yet questioned the driver.\n",
      "Investigators | hadn't yet questioned | the driver | -"
    ),
    // A name behind an article says of what kind the noun is.
    ("An Orvin appeals court cleared the minister.\n", "Orvin appeals court | cleared | the minister | -"),
    // A form of the past that could be a noun, before what it is done to.
    (
      "A powerful earthquake hit southern Marle on Sunday.\n",
      "powerful earthquake | hit | southern Marle on Sunday | 2019-07-14"
    ),
    ("Police shot dead 34 strikers.\n", "Police | shot | dead 34 strikers | -"),
    ("Protesters set fire to two cars.\n", "Protesters | set | fire to two cars | -"),
    // Participles that say what a noun is like.
    ("Armed men attacked a village.\n", "Armed men | attacked | a village | -"),
    ("Verdane's failed bid cost a fortune.\n", "Verdane's failed bid | cost | a fortune | -"),
    (
      "The findings, published in the journal Marle, surprised the team.\n",
      "findings | surprised | the team | -"
    ),
    (
      "The pilot, identified as 64-year-old Bryan Lind, had logged 4,000 hours.\n",
      "Bryan Lind | had logged | 4,000 hours | -"
    ),
    // What hangs on a subject does not part it from its verb.
    (
      "A man who strangled a teacher and hid her body was sentenced on Monday.\n",
      "- | was sentenced | A man | 2019-07-15"
    ),
    (
      "A man accused of fatally shooting one guard and wounding another was charged on Monday.\n",
      "- | was charged | A man | 2019-07-15"
    ),
    (
      "Anna Roth and Paul Lind, who live in Orvin but have both been affected by the disease, hatched the plan.\n",
      "Anna Roth | hatched | the plan | -"
    ),
    (
      "Hopes of finding more survivors faded on Monday.\n",
      "Hopes of finding | faded | on Monday | 2019-07-15"
    ),
    // When something happened belongs to nobody.
    (
      "The body was found by a farm worker two months later.\n", "farm worker | was found | The body | -"
    ),
  ])
  func events(_ text: String, _ expected: String) { #expect(EnglishText(text).events.contains(expected)) }

  @Test func thereIsNoPassive() {
    #expect(EnglishText("Two guards said there were excited shouts from the yard.\n").events.isEmpty)
  }

  @Test(arguments: [
    (
      "Verdane on Monday reported a 2 percent rise in sales and raised its forecast, saying it was on track.\n",
      "Verdane", "it was on track"
    ),
    (
      "A Marle prosecutor charged murder suspects Anna Roth and Paul Lind on Monday, saying he had enough evidence.\n",
      "Marle prosecutor", "he had enough evidence"
    ),
    (
      "Ministry spokesman Paul Lind, asked about the patrol at a briefing, said the action was a threat.\n",
      "Paul Lind", "the action was a threat"
    ),
    (
      "Two officials who have seen the videos shot by Anna Roth and Paul Lind said they were genuine.\n",
      "Two officials", "they were genuine"
    ),
    (
      "The ministry said the capitals of both regions, Orvin and Sarle, felt the tremor.\n", "ministry",
      "the capitals of both regions, Orvin and Sarle, felt the tremor"
    ),
    (
      "Mayor Paul Lind said around 15 people, including some children, had not been found.\n", "Paul Lind",
      "around 15 people, including some children, had not been found"
    ),
    (
      "Halloran died on Sunday at his home in Orvin, said his publicist, Donna Fine.\n", "Donna Fine",
      "Halloran died on Sunday at his home in Orvin"
    ),
  ])
  func speech(_ text: String, _ speaker: String, _ content: String) {
    let read = EnglishText(text).dispatch
    let said = read.quotes.filter { $0.kind == .indirect }
    #expect(said.map { read.words($0.span) } == [content])
    #expect(said.map { $0.speaker.map { read.entities[$0].name } ?? "-" } == [speaker])
  }
}

/// The same for what was found later.
@Suite struct EnglishClauseEdgeTests {
  @Test(arguments: [
    (
      "Verdane decided to shut the plant, as flood waters threatened to drown it.\n",
      "Verdane | decided to shut | the plant | -"
    ),
    (
      "Anna Roth lost a poll which she claims was rigged.\n",
      "- | was rigged | a poll | -"
    ),
    (
      "Trymore Lind, a youth leader in Orvin, 60 km north of the capital, Marle, died on Monday.\n",
      "Trymore Lind | died | on Monday | 2019-07-15"
    ),
    (
      "The victim was taken to hospital, then transferred to Orvin.\n", "- | transferred | The victim | -"
    ),
    (
      "The younger opponent hit back to tie the match.\n",
      "younger opponent | hit back to tie | the match | -"
    ),
    ("Born in Orvin in 1941, Anna Roth moved to Marle.\n", "Anna Roth | moved | to Marle | -"),
    ("Verdane reported a 2 percent rise in sales.\n", "Verdane | reported | a 2 percent rise in sales | -"),
    ("A clerk received piles of bound papers.\n", "clerk | received | piles of bound papers | -"),
    (
      "A man accused of shooting at a shop to provoke guards to kill him has been charged.\n",
      "- | has been charged | A man | -"
    ),
  ])
  func events(_ text: String, _ expected: String) { #expect(EnglishText(text).events.contains(expected)) }

  @Test(arguments: [
    ("Roth told reporters to leave the room.\n", ["leave the room"]),
    ("Flood waters threatened to drown the plant.\n", []),
    (
      "The bank expects growth of 2 percent, its governor said in an interview published on Sunday.\n",
      ["The bank expects growth of 2 percent"]
    ),
    (
      "The ministry said all the counties in Orvin and Marle reported damage.\n",
      ["all the counties in Orvin and Marle reported damage"]
    ),
    (
      "The board said the lack of a signal and a recorder will slow the inquiry.\n",
      ["the lack of a signal and a recorder will slow the inquiry"]
    ),
    ("OPEC said on Monday world demand would grow.\n", ["world demand would grow"]),
    (
      "The government has promised to rebuild the town, but some people fear the worst.\n",
      ["rebuild the town"]
    ),
    (
      "Police have said Lind fled the station and hoped to escape.\n",
      ["Lind fled the station and hoped to escape"]
    ),
  ])
  func reported(_ text: String, _ expected: [String]) {
    let read = EnglishText(text).dispatch
    #expect(read.quotes.filter { $0.kind == .indirect }.map { read.words($0.span) } == expected)
  }

  @Test func aDatelineWithoutAnyYearHasNone() {
    var source = Source(
      path: "-", format: "text",
      text: "ORVIN, Jan 3 (Reuters) - Residents waited for the river to peak on Sunday, as in 2011.\n")
    source.language = "en"
    #expect(Analyzer().analyze(source).date == nil)
  }

  @Test func numbersInQuotationsCountToo() {
    let text = EnglishText("He said the army had fired, \"of which 450 failed launches fell here\".\n")
    #expect(text.figures == ["450 failed launches|count|450|launches"])
  }

  @Test func floorsAndClingingUnits() {
    let text = EnglishText("The 13-floor Orvin tower stands 60km from Marle.\n")
    #expect(text.figures == ["13-floor|count|13|floor", "60km|measure|60|km"])
  }
}

/// What fresh dispatches showed.
@Suite struct EnglishFreshTests {
  @Test func whoSpokeBeforeSeveralGoesOn() {
    let read = EnglishText(
      """
      The guards were taken away on Monday, said Paul Lind, spokesman for the party.

      The boys were beaten by followers of Mbala's party, witnesses said. The dogs were found early, he said.
      """
    ).dispatch
    let said = read.quotes.last.flatMap(\.speaker).map { read.entities[$0].name }
    #expect(said == "Paul Lind")
  }

  @Test func aParticipleLiesBetweenSubjectAndVerb() {
    let read = EnglishText("Lind said militants linked to the party and army troops patrolled the town.\n")
      .dispatch
    let said = read.quotes.filter { $0.kind == .indirect }.map { read.words($0.span) }
    #expect(said == ["militants linked to the party and army troops patrolled the town"])
  }

  @Test(arguments: [
    ("The index added 29.66 points.\n", "index | added | 29.66 points | -"),
    ("Divers found the recorder.\n", "Divers | found | the recorder | -"),
    ("The court sent the case back to the judge.\n", "court | sent | the case back to the judge | -"),
    (
      "The suit is over the collapse of a bridge in Orvin that killed 13 people.\n",
      "collapse of a bridge | killed | 13 people | -"
    ),
  ])
  func events(_ text: String, _ expected: String) { #expect(EnglishText(text).events.contains(expected)) }

  @Test func monthsOfDeliveryAreAhead() {
    #expect(EnglishText("Crude for November delivery added ten cents.\n").dates == ["November=2019-11"])
    #expect(EnglishText("It has stood there since July, 2005.\n").dates == ["July, 2005=2005-07"])
  }

  @Test func anActingLeaderIsNoName() {
    let text = EnglishText("Acting SPD leader Paul Lind said so. Anna Roth won the Australian Open title.\n")
    #expect(text.names(.organization).contains("SPD"))
    #expect(text.names(.person) == ["Paul Lind", "Anna Roth"])
  }

  @Test func whoeverBearsTheNameOfATownIsNoTown() {
    let text = EnglishText(
      "Kyle Washington had a rough day. Washington scored 19 points, and Washington left.\n")
    #expect(text.names(.person) == ["Kyle Washington"])
  }

  @Test func ranksAndCompoundsInCounts() {
    #expect(EnglishText("No. 25 Orvin wins at Marle.\n").figures.isEmpty)
    #expect(
      EnglishText("Police served 26 search-and-seizure warrants.\n").figures == [
        "26 search-and-seizure warrants|count|26|warrants"
      ])
  }

  @Test func whatContinuesIsNoSpeech() {
    let read = EnglishText("Lima said he took bribes and continued to receive payments.\n").dispatch
    #expect(read.quotes.map { read.words($0.span) } == ["he took bribes and continued to receive payments"])
    #expect(EnglishText("Lima added during a briefing: \"No one is exempt.\"\n").events.isEmpty)
  }
}
