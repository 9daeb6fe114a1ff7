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
