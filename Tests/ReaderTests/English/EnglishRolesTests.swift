import Testing

@testable import Reader

@Suite struct EnglishRolesTests {
  @Test(arguments: [
    ("Finance Minister Paul Serre resigned.", ["Finance Minister"]),
    ("Verdane CEO Paul Serre resigned.", ["Verdane CEO"]),
    ("Former U.S. president Paul Serre resigned.", ["Former U.S. president"]),
    ("Verdane's finance chief, Paul Serre, resigned.", ["Verdane's finance chief"]),
    ("Paul Serre, the company's chief executive, resigned.", ["company's chief executive"]),
    (
      "Paul Serre, head of commodities research at Verdane, resigned.",
      ["head of commodities research at Verdane"]
    ),
    ("Paul Serre, 32, is a teacher in Lille.", ["teacher in Lille"]),
    ("The region's governor will host Paul Serre.", []),
    ("Verdane President and CEO Paul Serre resigned.", ["Verdane President and CEO"]),
    ("His brother, Paul Serre, resigned.", ["brother"]),
    ("Tully's 12-year-old son, Paul Serre, ran.", ["son"]),
    ("Verdane head of trading Paul Serre resigned.", ["Verdane head of trading"]),
    ("Deputy Under Secretary of State Paul Serre resigned.", ["Deputy Under Secretary of State"]),
    (
      "Council member Paul Serre, who is also mayor of Lille, resigned.",
      ["Council member", "mayor of Lille"]
    ),
    ("Anna Roth beat teenager Paul Serre.", ["teenager"]),
    ("The only thing Orvin coach Paul Serre saw was the victory.", ["Orvin coach"]),
    ("They praised world champions Anna Roth, Jean Lind and Paul Serre.", ["world champions"]),
    ("\"Paul Serre is a great idol,\" Anna Roth said.", []),
    ("U.S. Secretary of State Paul Serre resigned.", ["U.S. Secretary of State"]),
    ("Police Lt. Paul Serre testified.", ["Police Lt."]),
    ("The match was won with a header by captain Paul Serre.", ["captain"]),
    ("An inquiry headed by retired judge Paul Serre was opened.", ["retired judge"]),
    ("The pilot, identified as 64-year-old Paul Serre, had logged 4,000 hours.", ["pilot"]),
    ("Paul Serre was named chief executive eight years ago.", ["chief executive"]),
    ("Paul Serre, one of the victims, left.", ["one of the victims"]),
    ("World No. 1 Paul Serre beat the Briton.", ["World No. 1"]),
    (
      "Orvin striker Paul Serre scored. He was leading scorer at the tournament.",
      ["Orvin striker", "leading scorer at the tournament"]
    ),
    ("Paul Serre left in 1979. He then returned to Orvin as a coach.", ["coach"]),
    ("Paul Serre, a bluesy balladeer, died.", ["bluesy balladeer"]),
    ("Police charged murder suspects Jean Lind and 17-year-old Paul Serre.", ["murder suspects"]),
    (
      "Police commander Paul Serre confirmed the arrest. The politician was being questioned.",
      ["Police commander"]
    ),
  ])
  func roles(_ text: String, _ expected: [String]) {
    #expect(EnglishText(text).roles("Paul Serre") == expected)
  }

  @Test(arguments: [
    (
      "Westminster Leader of the Scottish National Party Angus Rubsen spoke.", "Angus Rubsen",
      "Westminster Leader of the Scottish National Party"
    ),
    ("Narec Termes, 68, an electrician attending the protest, spoke.", "Narec Termes", "electrician"),
    ("Joan Prig, a 42-year-old mechanic filming the march, spoke.", "Joan Prig", "mechanic"),
    (
      "\"It is over,\" Owen Lind, the spokesman for the fire agency said.", "Owen Lind",
      "spokesman for the fire agency"
    ),
    (
      "The regular presenter of the long-running show, Lisa Moran, has left.", "Lisa Moran",
      "regular presenter of the long-running show"
    ),
    ("Owen Lind testified for hours as an expert witness.", "Owen Lind", "expert witness"),
    (
      "Sayfo Habib Sarpov was held. Sayfo Sarpov, a native of Marle, left.", "Sayfo Habib Sarpov",
      "native of Marle"
    ),
  ])
  func pressRoles(_ text: String, _ name: String, _ role: String) {
    #expect(EnglishText(text + "\n").roles(name) == [role])
  }

  @Test func whatIsSupposedIsNoRole() {
    #expect(EnglishText("They would leave if Mr Lind was mayor.\n").roles("Lind").isEmpty)
  }

  @Test func aDescriptionThatBecomesSomething() {
    let text =
      "Diver Owen Lind spoke. \"We will stay,\" he said.\n\nThe two-time world champion has become a campaigner.\n"
    #expect(EnglishText(text).roles("Owen Lind").contains("campaigner"))
  }
}
