import Testing

@testable import Reader

/// Which clauses of a sentence tell what happened, and of whom.
@Suite struct EnglishClauseTests {
  @Test(arguments: [
    (
      "The council, which had blocked a meeting scheduled for Friday, has been dissolved.\n",
      [
        "- | has been dissolved | The council | -",
        "council | had blocked | a meeting scheduled for Friday | -",
      ]
    ),
    (
      "The court, which is trying the authors of crimes committed during the conflict, financed largely by diamonds, opened the hearing on Monday.\n",
      [
        "court | is trying | the authors of crimes committed during the conflict | -",
        "court | opened | the hearing on Monday | 2019-07-15",
      ]
    ),
    (
      "An old woman wounded in the blast bought a house.\n", ["old woman | bought | a house | -"]
    ),
    ("The man who killed the woman fled.\n", ["man | killed | the woman | -", "man | fled | - | -"]),
    (
      "The flood swept houses away, washed out bridges and closed roads.\n",
      [
        "flood | swept | houses away | -", "flood | washed | out bridges | -",
        "flood | closed | roads | -",
      ]
    ),
    (
      "Police are hunting a gang behind a series of raids that left several people injured on a road.\n",
      [
        "Police | are hunting | a gang behind a series of raids | -",
        "series of raids | left | several people injured on a road | -",
      ]
    ),
    ("Pictures showed toppled walls in Orvin.\n", []),
    (
      "Police are looking for the lorry that hit two children.\n",
      ["Police | are looking | for the lorry | -", "lorry | hit | two children | -"]
    ),
    (
      "One strike on the village killed 10 members of a family.\n",
      ["One strike on the village | killed | 10 members of a family | -"]
    ),
    (
      "The Marlow Rangers (No. 16 in the poll, No. 17 at home) lost their lead.\n",
      ["Marlow Rangers | lost | their lead | -"]
    ),
  ])
  func clauses(_ text: String, _ expected: [String]) { #expect(EnglishText(text).events == expected) }

  @Test func aPhraseThatACommaClosesIsNoClause() {
    let text = """
      After leaving the club in May, Peter Lind ended his career with the Strikers.

      Ivan Roth said on Monday that the price of bread remained high in the city.

      """
    #expect(EnglishText(text).events.first == "Peter Lind | ended | his career with the Strikers | 2019-05")
  }
}
