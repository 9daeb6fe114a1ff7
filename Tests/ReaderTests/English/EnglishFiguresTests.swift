import Testing

@testable import Reader

@Suite struct EnglishFiguresTests {
  @Test(arguments: [
    ("The group paid $1.2 billion.", ["$1.2 billion|money|1200000000|USD"]),
    ("The group paid US$30 million.", ["US$30 million|money|30000000|USD"]),
    ("The group paid a $3-billion dividend.", ["$3-billion|money|3000000000|USD"]),
    (
      "It owns a 4.2-percent stake in a 28-metre boat.",
      ["4.2-percent|percent|4.2|%", "28-metre|measure|28|m"]
    ),
    ("The breach is a quarter-mile wide.", ["quarter-mile|measure|0.25|mi"]),
    ("Rates rose 200 bps.", ["200 bps|measure|200|pb"]),
    ("He was charged in his wife's 1995 death.", []),
    ("He confessed to the killing of 36-year-old Anna Roth.", []),
    ("He had a .40 caliber handgun.", []),
    ("They met outside the District Three station.", []),
    ("The group paid £30m.", ["£30m|money|30000000|GBP"]),
    ("The group paid 45 mln dlrs.", ["45 mln dlrs|money|45000000|USD"]),
    ("He moved for 6 million pounds.", ["6 million pounds|money|6000000|GBP"]),
    ("Police found 30 pounds of butter.", ["30 pounds|measure|30|lb"]),
    ("Wheat fell 2-1/4 cents.", ["2-1/4 cents|money|0.0225|USD"]),
    (
      "Police arrested 29 people, aged between 17 and 52, for riot.", ["29 people|toll|29|arrested"]
    ),
    ("Police said the death toll of 110 would rise.", ["110|toll|110|dead"]),
    ("The death toll rose to 34 on Monday.", ["34|toll|34|dead"]),
    (
      "Clashes left 9 soldiers and 16 rebels dead.",
      ["9 soldiers|toll|9|dead", "16 rebels dead|toll|16|dead"]
    ),
    ("Orvin had a 2-0 Premier League win.", ["2-0|score|2-0|-"]),
    ("The court jailed him for between 45 and 50 years.", []),
    ("They said that 4,033 deaths were recorded.", ["4,033 deaths|toll|4033|dead"]),
    ("The death toll from the country's worst flood in years climbed to 164.", ["164|toll|164|dead"]),
    ("The blast injured four others.", ["four others|toll|4|injured"]),
    ("Two other men were arrested.", ["Two other men|toll|2|arrested"]),
    ("It closed two other Ohio mines.", ["two other Ohio mines|count|2|mines"]),
    ("Another two died in a house.", ["two|toll|2|dead"]),
    ("It won by 200 votes to 117 on Monday.", ["200 votes|count|200|votes", "117|count|117|votes"]),
    ("Shares rose to $28.50. About 28.6 million were sold.", ["$28.50|money|28.5|USD"]),
    ("Two men drowned.", ["Two men|toll|2|dead"]),
    ("It left three people dead and 5,000 without power.", ["three people dead|toll|3|dead"]),
    ("Oil rose 58 cents.", ["58 cents|money|0.58|USD"]),
    ("Sales rose 3.4 percent.", ["3.4 percent|percent|3.4|%"]),
    ("Sales rose 15 pct.", ["15 pct|percent|15|%"]),
    (
      "Output is 2.3 million barrels per day.", ["2.3 million barrels per day|measure|2300000|bbl/j"]
    ),
    ("At least 12 people were killed.", ["12 people|toll|12|dead"]),
    ("The blast killed 10 people.", ["10 people|toll|10|dead"]),
    ("The war has claimed 174 lives.", ["174 lives|toll|174|dead"]),
    ("Police arrested two men.", ["two men|toll|2|arrested"]),
    ("A dozen counties voted.", ["dozen counties|count|12|counties"]),
    ("Dozens of people voted.", []),
    ("Hundreds fled.", []),
    ("They hit 427 Verdane league games.", ["427 Verdane league games|count|427|games"]),
    ("The firm cut 2,500 jobs.", ["2,500 jobs|count|2500|jobs"]),
    ("Redcliff won 2-1.", ["2-1|score|2-1|-"]),
    ("The firm sees higher 1987 net income.", []),
    ("She worked there for three decades.", []),
  ])
  func figures(_ text: String, _ expected: [String]) { #expect(EnglishText(text).figures == expected) }
}
