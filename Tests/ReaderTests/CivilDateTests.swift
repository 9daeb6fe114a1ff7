import Testing

@testable import Reader

@Suite struct CivilDateTests {
  @Test func knowsWeekdays() {
    #expect(CivilDate(year: 2019, month: 7, day: 16).weekday == 2)
    #expect(CivilDate(year: 2000, month: 1, day: 1).weekday == 6)
    #expect(CivilDate(year: 1969, month: 12, day: 28).weekday == 7)
  }

  @Test func countsDaysBothWays() {
    for days in stride(from: -40_000, through: 40_000, by: 37) {
      #expect(CivilDate(days: days).days == days)
    }
    #expect(CivilDate(year: 1970, month: 1, day: 1).days == 0)
    #expect(CivilDate(year: 2020, month: 2, day: 28).adding(days: 2).edtf == "2020-03-01")
  }

  @Test func refusesDaysThatAreNone() {
    #expect(CivilDate(edtf: "2019-02-29") == nil)
    #expect(CivilDate(edtf: "2020-02-29T10:00") == CivilDate(year: 2020, month: 2, day: 29))
    #expect(CivilDate(edtf: "31 février") == nil)
  }
}
