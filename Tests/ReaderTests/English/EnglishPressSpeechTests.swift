import Testing

@testable import Reader

/// What newspapers report without `that`, and who says it.
struct EnglishPressSpeechTests {
  private func read(_ text: String) -> ReadText { ReadText(text, language: "en") }

  @Test(
    "what stands between a subject and its verb",
    arguments: [
      (
        "Envoys say a recent accord to open the strait has given hope.",
        "a recent accord to open the strait has given hope"
      ),
      ("The navy said divers working near the pier also helped.", "divers working near the pier also helped"),
      ("Lisa Moran said leaving the town made her think again.", "leaving the town made her think again"),
      (
        "Owen Lind said his brother \"and his friends,\" left early.",
        "his brother \"and his friends,\" left early"
      ),
      (
        "Lisa Moran said hundreds of houses, mills, shopping malls and schools had burnt.",
        "hundreds of houses, mills, shopping malls and schools had burnt"
      ),
      ("Lisa Moran said the group as a whole was \"not amused\".", "the group as a whole was \"not amused\""),
      (
        "Lisa Moran said moving in with a friend - the actor Owen Lind - \"changed my mind\".",
        "moving in with a friend - the actor Owen Lind - \"changed my mind\""
      ),
      ("Owen Lind said at a press briefing that a ship had been seen.", "a ship had been seen"),
    ])
  func heldSubjects(_ text: String, _ content: String) {
    #expect(read(text).indirect.map { $0.split(separator: ":").last.map(String.init) } == [" \(content)"])
  }

  @Test(
    "a clause that ends in marks before its attribution",
    arguments: [
      ("The raid took \"months of planning,\" Owen Lind said.", "The raid took \"months of planning,\""),
      (
        "The port \"would regret it forever\" if it lost the yard, Owen Lind said.",
        "The port \"would regret it forever\" if it lost the yard"
      ),
      (
        "The delay shows the case \"was never strong,\" said Owen Lind.",
        "The delay shows the case \"was never strong,\""
      ),
      (
        "The plan needs a vote but \"we expect no trouble,\" an Ostland Union (OU) source added.",
        "The plan needs a vote but \"we expect no trouble,\""
      ),
    ])
  func clausesBeforeMarks(_ text: String, _ content: String) {
    #expect(read(text).indirect.map { $0.split(separator: ":").last.map(String.init) } == [" \(content)"])
  }

  @Test(
    "where what is said ends",
    arguments: [
      (
        "Lisa Moran said the roads were safe, and she blamed the council for \"needless fear\".",
        "the roads were safe"
      ),
      ("Owen Lind pledged to work toward peace while Lisa Moran promised guarantees.", "work toward peace"),
      (
        "The town is home to many, according to Owen Lind – the county has taken in more.",
        "The town is home to many"
      ),
      ("The line now says one man is missing, after earlier saying all were safe.", "one man is missing"),
    ])
  func ends(_ text: String, _ content: String) {
    #expect(read(text).indirect.first?.hasSuffix(": \(content)") == true)
  }

  @Test func whoAnswersAQuestion() {
    let text =
      "When lawyers asked whether the clerk had lied when he said he was there, Owen Lind said she was \"confused\"."
    #expect(read(text).indirect.contains("Owen Lind: she was \"confused\""))
    #expect(read(text).spoken == ["Owen Lind: confused"])
  }

  @Test(
    "who speaks",
    arguments: [
      (
        "Lisa Moran said it was a shock, but they have to live with it: \"It tears us apart.\"",
        "Lisa Moran: It tears us apart."
      ),
      (
        "Owen Lind, 52, a baker attending the rally with his wife said he was \"no longer sure\".",
        "Owen Lind: no longer sure"
      ),
      (
        "\"It hit the shore,\" Owen Lind, the spokesman for the agency said in Marle.",
        "Owen Lind: It hit the shore,"
      ),
      ("The firm and the union both said the plant \"would close\".", "firm and union: would close"),
      ("Police clashed with youths shouting, \"Long live the port.\"", "youths: Long live the port."),
      ("Lawyers further argued that it would \"hurt the town\".", "Lawyers: hurt the town"),
      (
        "For two hours crowds chanting \"No mercy, no mercy\" blocked the road.", "crowds: No mercy, no mercy"
      ),
      ("The banner over the gate read: \"We will stay here.\"", "banner: We will stay here."),
    ])
  func speakers(_ text: String, _ spoken: String) { #expect(read(text).spoken == [spoken]) }

  @Test func aHeadlineHasCommasForCoordinators() {
    let text =
      "Mayor Lisa Moran denies clerk leaked plans, blasts 'dangerous lies'\n\nLisa Moran left Marle on Sunday.\n"
    #expect(read(text).indirect == ["Lisa Moran: clerk leaked plans"])
    #expect(read(text).spoken == ["Lisa Moran: dangerous lies"])
  }

  @Test func whoStandsBehindAnOpeningPrepositionIsAnother() {
    let text = """
      Lisa Moran spoke in Marle. "We will stay," Lisa Moran said.

      In a pointed message to Anna Roth, she added: "Keep your word."
      """
    #expect(read(text).spoken == ["Lisa Moran: We will stay,", "Lisa Moran: Keep your word."])
  }

  @Test func aBodyIsNoShe() {
    let text = "The suit that the Marle Liberties Union filed in August was heard. She said it was \"over\"."
    #expect(read(text).spoken.first?.hasPrefix("Marle") == false)
  }

  @Test(
    "one walk of life by another word",
    arguments: [
      "Backbencher Owen Lind spoke. \"We will stay,\" he said.\n\nThe Marle MP added: \"Nobody asked.\"",
      "Diver Owen Lind spoke. \"We will stay,\" he said.\n\nThe two-time world champion added: \"Nobody asked.\"",
    ])
  func walksOfLife(_ text: String) { #expect(read(text).spoken.last == "Owen Lind: Nobody asked.") }

  @Test func marksMayOpenWithAVerb() {
    let q = read("The port \"would regret it forever\", Owen Lind said.").dispatch.quotes
    #expect(q.first { $0.kind != .indirect }?.kind == .partial)
  }

  @Test(
    "to whom and how far an order goes",
    arguments: [
      ("Lisa Moran told the 'idle few' to leave the port.", "leave the port"),
      ("Lisa Moran called on the crews to come home, even though the ice is not over.", "come home"),
      ("Owen Lind said the road was shut - as a colleague suggested it might open.", "the road was shut"),
    ])
  func orders(_ text: String, _ content: String) {
    #expect(read(text).indirect.first?.hasSuffix(": \(content)") == true)
  }

  @Test(
    "nouns that stand beside a clause are no subjects of it",
    arguments: [
      "Ostrava added 2 percent while Verdane Works rose 4 percent.",
      "The engineers knew the test, and the size was not always small.",
    ])
  func noSubjects(_ text: String) {
    #expect(!read(text).indirect.contains { $0.contains("percent while") || $0.contains("test, and") })
  }

  @Test func itIsWhoeverPublishes() {
    let text =
      "Marenia waits. When the council on harbour safety publishes what it calls \"solid proof\", Ostland will act."
    #expect(read(text).spoken == ["council: solid proof"])
  }

  @Test func aSourceOfABodyIsNotTheBody() {
    let text = "The vote was on Monday, but \"we expect no trouble,\" a Marle Union (MU) source added."
    #expect(read(text).spoken.first?.hasSuffix("source: we expect no trouble,") == true)
  }

  @Test func whoeverBearsAFunctionOfABodyIsHe() {
    let text = "Verdane CIO Shavgan Kheradpor spoke at the fair in Marle. \"The work is done,\" he said."
    #expect(read(text).spoken.first?.hasSuffix("Shavgan Kheradpor: The work is done,") == true)
  }
}
