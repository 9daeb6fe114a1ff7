import Testing

@testable import Reader

@Suite struct EnglishFactsTests {
  @Test(arguments: [
    ("Police arrested two men on Monday.\n", "Police | arrested | two men on Monday | 2019-07-15"),
    ("Three bridges were destroyed.\n", "- | were destroyed | Three bridges | -"),
    ("Anna Roth will write a book.\n", "Anna Roth | will write | a book | -"),
    ("The council was due to meet on Sunday.\n", "council | was due to meet | on Sunday | 2019-07-21"),
    (
      "The river is expected to crest on Thursday.\n",
      "river | is expected to crest | on Thursday | 2019-07-18"
    ),
    ("Verdane did not return calls.\n", "Verdane | did not return | calls | -"),
    ("Verdane was building a plant.\n", "Verdane | was building | a plant | -"),
    ("Verdane agreed to buy a plant.\n", "Verdane | agreed to buy | a plant | -"),
    ("The peace talks failed on Monday.\n", "peace talks | failed | on Monday | 2019-07-15"),
    (
      "Days of rain totaling 10 inches flooded the town.\n", "Days of rain | flooded | the town | -"
    ),
    (
      "Verdane raised its 2019 profit forecast to a new high.\n",
      "Verdane | raised | its 2019 profit forecast to a new high | 2019"
    ),
    (
      "Lilly had 41 points and nine assists, and the Comets won the match.\n",
      "Lilly | had | 41 points and nine assists | -"
    ),
    ("A plant built in the north was closed.\n", "- | was closed | A plant | -"),
  ])
  func events(_ text: String, _ expected: String) { #expect(EnglishText(text).events.first == expected) }
}
