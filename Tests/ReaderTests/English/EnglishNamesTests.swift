import Testing

@testable import Reader

@Suite struct EnglishNamesTests {
  @Test func partnersAreOneHouse() {
    let text = EnglishText("Paul Renwick of Smith, Jones and Company left.\n")
    #expect(text.names(.organization) == ["Smith, Jones and Company"])
  }

  @Test func nationalitiesAreNoHouses() {
    let text = EnglishText("Norwegian vessels sank off Orvin. Later the Swiss won the race.\n")
    #expect(text.names(.organization).isEmpty)
  }

  @Test func countiesHaveTheirPrinces() {
    let text = EnglishText("Shots were fired in Prince George's County on Sunday.\n")
    #expect(text.names(.place) == ["Prince George's County"])
    #expect(text.names(.person).isEmpty)
  }

  @Test func aCupOfChampionsIsNobody() {
    #expect(EnglishText("The Champions Cup match was played on Tuesday.\n").names(.person).isEmpty)
  }

  @Test func twoLettersMayBeFirstNames() {
    let text = EnglishText("Shares will rise, JJ Kinlow, chief strategist at Verdane, told AFP.\n")
    #expect(text.names(.person) == ["JJ Kinlow"])
  }

  @Test(arguments: [
    ("He was born in Serrant County.", Entity.Kind.place, "Serrant County"),
    ("The Paris-based firm hired her.", .place, "Paris"),
    ("The US president spoke.", .place, "United States"),
    ("Verdane Inc. said it would close.", .organization, "Verdane Inc."),
    ("He told Per Haugland to go.", .person, "Per Haugland"),
    ("U.S. District Judge Maria Castellano spoke.", .person, "Maria Castellano"),
    ("Susan Park, 34, spoke.", .person, "Susan Park"),
    ("She works at Daiyo Securities.", .organization, "Daiyo Securities"),
    ("They beat the Portland Pilots.", .organization, "Portland Pilots"),
    ("She met her husband, footballer Dean Sharpe.", .person, "Dean Sharpe"),
    ("They played without center Joe Nurkovic.", .person, "Joe Nurkovic"),
    ("The Vintners' Association voted.", .organization, "Vintners' Association"),
    ("Howard Lund spoke. Lund said no.", .person, "Howard Lund"),
    (
      "The Department for Culture, Media and Sport agreed.", .organization,
      "Department for Culture, Media and Sport"
    ),
    ("The young Moore administration agreed.", .person, "Moore"),
    ("He met President Moon Jae-in.", .person, "Moon Jae-in"),
    ("Abu Musab al-Barnavi fled. Many think Barnavi is ill.", .person, "Abu Musab al-Barnavi"),
    ("Farhan, another fire official, left.", .person, "Farhan"),
    ("N. Korea fired a missile.", .place, "N. Korea"),
    ("They met in the Orvin district.", .place, "Orvin"),
    ("Rebels of al Qaeda fled.", .organization, "al Qaeda"),
    ("She beat Briton Vasil Torev.", .person, "Vasil Torev"),
    ("He met Freddie Mercury. Nobody knew that Mercury was ill.", .person, "Freddie Mercury"),
  ])
  func names(_ text: String, _ kind: Entity.Kind, _ name: String) {
    #expect(EnglishText(text).names(kind) == [name])
  }

  @Test(arguments: [
    "Few had heard of AIDS.", "It began at 1400 GMT.", "Jan 3 was a Sunday.",
    "Islamist rebels fled.", "A German team won.", "Maravian officials fled.", "They met by Christmas.",
    "Officials fled when tropical storm Solin struck.", "The Home Affairs Minister resigned.",
  ])
  func noNames(_ text: String) {
    let e = EnglishText(text)
    #expect(e.names(.person).union(e.names(.organization)).union(e.names(.place)) == [])
  }

  @Test func aStateBehindACommaMakesAPlace() {
    #expect(EnglishText("He left Ocaria, Ohio, on foot.").names(.place) == ["Ocaria", "Ohio"])
    #expect(EnglishText("He left Ocaria, Fla., on foot.").names(.place).contains("Ocaria"))
  }

  @Test func aHeadlineWithCapitalsEverywhereHoldsOnlyKnownNames() {
    let e = EnglishText(
      "Hospital Plan Divides Valley Towns In France\n\nThe plan was voted on Monday by the board.\n")
    #expect(e.names(.organization) == [])
    #expect(e.names(.place) == ["France"])
  }

  @Test(arguments: [
    ("Harbour Police Director Toney Armistead left.\n", "Toney Armistead"),
    ("Emergency Situations Minister Kamchy Tashiev left.\n", "Kamchy Tashiev"),
    ("Theresa Mayfield met Anna May. Mrs May won the vote.\n", "Anna May"),
  ])
  func functionsInCapitalsBeforeANameThatThePackDoesNotKnow(_ text: String, _ name: String) {
    #expect(EnglishText(text).dispatch.entities.contains { $0.kind == .person && $0.name == name })
    #expect(
      EnglishText(text).dispatch.entities.allSatisfy {
        !$0.name.contains("Minister") && !$0.name.contains("Director")
      })
  }

  @Test(arguments: [
    ("He met U.S. Sens. Joe Dorn and Ann Roth.", Entity.Kind.person, ["Joe Dorn", "Ann Roth"]),
    ("The train left Marle Station.", .place, ["Marle Station"]),
    ("She swam at Verner's Beach.", .place, ["Verner's Beach"]),
    ("He told KVRN-TV he was safe.", .organization, ["KVRN-TV"]),
    ("She flew with Air Solandra.", .organization, ["Air Solandra"]),
    ("He will pass Nick Solwen.", .person, ["Nick Solwen"]),
    ("She met the Marle MP.", .place, ["Marle"]),
    ("He praised Zivarco Jones.", .person, ["Zivarco Jones"]),
    ("The Scottish Parliament agreed.", .organization, ["Scottish Parliament"]),
    ("The Los Angeles Democrat agreed.", .place, ["Los Angeles"]),
    ("He read the Marle Ledger.", .organization, ["Marle Ledger"]),
    (
      "The Agency for the Study and Use of Rockets agreed.", .organization,
      ["Agency for the Study and Use of Rockets"]
    ),
    ("It is not known how Ferguson broke the news.", .person, ["Ferguson"]),
    ("Syrian Arabs fled the Russian-Turkish deal.", .organization, []),
    ("The Orvin Port Commission met. Later the Commission agreed.", .organization, ["Orvin Port Commission"]),
  ])
  func pressNames(_ text: String, _ kind: Entity.Kind, _ names: [String]) {
    #expect(EnglishText(text).names(kind) == Set(names))
  }

  @Test func theLastWordOfABodyStandsForIt() {
    let d = EnglishText("The Orvin Port Commission met. Later the Commission agreed.\n").dispatch
    #expect(d.entities.first { $0.name == "Orvin Port Commission" }?.mentions.count == 2)
  }

  @Test func aTextMayEndInAFunction() {
    #expect(EnglishText("He met the Westminster Leader").names(.person).isEmpty)
  }
}
