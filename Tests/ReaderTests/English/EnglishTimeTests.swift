import Testing

@testable import Reader

@Suite struct EnglishTimeTests {
  @Test(arguments: [
    ("The port reopens on August 3, 2021.", ["August 3, 2021=2021-08-03"]),
    ("The port reopened on July 3.", ["July 3=2019-07-03"]),
    ("The port closed on Nov. 3.", ["Nov. 3=2018-11-03"]),
    ("The fair runs from June 3-5.", ["June 3-5=2019-06-03/2019-06-05"]),
    ("The fair was held on 3 June 2018.", ["3 June 2018=2018-06-03"]),
    ("She was born in May 1958.", ["May 1958=1958-05"]),
    ("He ruled between 2010 and 2012.", ["2010 and 2012=2010/2012"]),
    ("They won the league in the 2016-17 season.", ["2016-17=2016/2017"]),
    ("The basin dates from the 1980s.", ["1980s=198X"]),
    ("Sales rose in mid-January.", ["mid-January=2019-01"]),
    ("Sales have risen since late 2012.", ["late 2012=2012"]),
    ("The 1991 film was banned.", ["1991=1991"]),
    ("He was charged in his wife's 1995 death.", ["1995=1995"]),
    ("They formed the band in the early '60s.", ["60s=196X"]),
    ("Violence followed the vote in 2007-8.", ["2007-8=2007/2008"]),
    (
      "It was the worst accident since 1999. That year, parliament passed a law.",
      ["1999=1999", "That year=1999"]
    ),
    ("Shares were up by 1400 GMT.", []),
    ("She lost in the 2008 U.S. final.", ["2008=2008"]),
    ("He will be replaced by the head of retail in mid-August, it said.", ["mid-August=2019-08"]),
    ("She met May Brown.", []),
  ])
  func calendar(_ text: String, _ expected: [String]) { #expect(EnglishText(text).dates == expected) }

  @Test(arguments: [
    ("The vote took place on Monday.", ["Monday=2019-07-15"]),
    ("The vote will take place on Monday.", ["Monday=2019-07-22"]),
    ("The board voted on Monday night to close the plant.", ["Monday night=2019-07-15"]),
    ("The council meets next Tuesday.", ["next Tuesday=2019-07-23"]),
    ("He arrived yesterday.", ["yesterday=2019-07-15"]),
    ("She will leave tomorrow.", ["tomorrow=2019-07-17"]),
    ("Prices fell last week.", ["last week=2019-07-08/2019-07-14"]),
    ("Prices fell last month.", ["last month=2019-06"]),
    ("Prices will fall next year.", ["next year=2020"]),
    ("Prices fell in October last year.", ["October last year=2018-10"]),
    ("Prices fell last November.", ["last November=2018-11"]),
    ("The boat sank two days ago.", ["two days ago=2019-07-14"]),
    ("The boat sank a year ago.", ["a year ago=2018"]),
    ("The talks start this week.", ["this week=2019-07-15/2019-07-21"]),
    ("Profit fell in the second quarter.", ["second quarter=2019-04/2019-06"]),
    ("The council did not meet on Friday.", ["Friday=2019-07-12"]),
  ])
  func relative(_ text: String, _ expected: [String]) { #expect(EnglishText(text).dates == expected) }

  @Test(arguments: [
    ("The council met at 1400 GMT Sunday.", ["1400 GMT Sunday=2019-07-14T14:00"]),
    ("The council met at 8 p.m. on Sunday.", ["8 p.m. on Sunday=2019-07-14T20:00"]),
    ("The council met on Sunday at 10:30 a.m. in Lille.", ["Sunday at 10:30 a.m.=2019-07-14T10:30"]),
  ])
  func clock(_ text: String, _ expected: [String]) { #expect(EnglishText(text).dates == expected) }
}
