import Testing

@testable import ReaderApp

/// 2026-11-25
private let today = 20_782

private func parse(_ text: String) throws -> Query { try QueryParser.parse(text, today: today) }

private func error(_ text: String) -> QueryError? {
  do {
    _ = try QueryParser.parse(text, today: today)
    return nil
  } catch { return error }
}

@Suite struct QueryTests {
  @Test func wordsSideBySideMustAllHold() throws {
    #expect(
      try parse("Téhéran missiles").condition
        == .all([.words(["teheran"], isPrefix: false), .words(["missiles"], isPrefix: false)]))
    #expect(try parse("").condition == .everything)
    #expect(try parse("sanction*").condition == .words(["sanction"], isPrefix: true))
    #expect(try parse("l'Iran").condition == .words(["l", "iran"], isPrefix: false))
  }

  @Test func twoMinusesMayGoBeforeAQueryOnTheCommandLine() throws {
    #expect(
      try QueryArgument.parse(["--", "-port", "quai"]).query == QueryArgument.parse(["-port quai"]).query)
    #expect(try QueryArgument.parse(["port"]).query.condition == .words(["port"], isPrefix: false))
  }

  @Test func orBindsLooserThanSideBySide() throws {
    let a = Query.Condition.words(["a"], isPrefix: false), b = Query.Condition.words(["b"], isPrefix: false)
    let c = Query.Condition.words(["c"], isPrefix: false)
    #expect(try parse("a b or c").condition == .any([.all([a, b]), c]))
    #expect(try parse("a (b ou c)").condition == .all([a, .any([b, c])]))
    #expect(try parse("a -(b or c)").condition == .all([a, .not(.any([b, c]))]))
    #expect(try parse("vice-président").condition == .words(["vice", "president"], isPrefix: false))
  }

  @Test func fieldsTakeWordsAndPhrases() throws {
    #expect(
      try parse("speaker:pompeo quote:\"programme de missiles\"").condition
        == .all([
          .field(.speaker, .words(["pompeo"], isPrefix: false)),
          .field(.quote, .words(["programme", "de", "missiles"], isPrefix: false)),
        ]))
    #expect(
      try parse("-kind:indirect").condition == .not(.field(.kind, .words(["indirect"], isPrefix: false))))
    #expect(try parse("orateur:serin").condition == .field(.speaker, .words(["serin"], isPrefix: false)))
    #expect(
      try parse("is:unread has:quote").condition
        == .all([.field(.is, .state(.unread)), .field(.has, .trait(.quote))]))
    #expect(try parse("a sort:relevance").order == .relevance)
  }

  @Test func datesAreStretchesOfDays() throws {
    #expect(try parse("date:2019-07..2019-09").condition == .field(.date, .days(from: 18_078, to: 18_169)))
    #expect(try parse("date:2019-07..").condition == .field(.date, .days(from: 18_078, to: nil)))
    #expect(try parse("date:2019-07-16").condition == .field(.date, .days(from: 18_093, to: 18_093)))
    #expect(try parse("date:hier").condition == .field(.date, .days(from: today - 1, to: today - 1)))
    #expect(try parse("urgency:1..3").condition == .field(.urgency, .numbers(from: 1, to: 3)))
    #expect(try parse("version:>1").condition == .field(.version, .numbers(from: 2, to: nil)))
  }

  @Test func errorsPointAtTheirColumn() {
    #expect(
      error("a speeker:x") == QueryError(column: 3, problem: .unknownField("speeker", nearest: "speaker")))
    #expect(error("a \"b") == QueryError(column: 3, problem: .unclosedQuotation))
    #expect(error("(a or b") == QueryError(column: 1, problem: .unclosedParenthesis))
    #expect(error("a)") == QueryError(column: 2, problem: .strayParenthesis))
    #expect(error("a or") == QueryError(column: 3, problem: .nothingBesideOr))
    #expect(error("or b") == QueryError(column: 1, problem: .nothingBesideOr))
    #expect(error("- a") == QueryError(column: 1, problem: .nothingToNegate))
    #expect(error("date:31-02") == QueryError(column: 6, problem: .notADate("31-02")))
    #expect(error("date:2019-02-30") == QueryError(column: 6, problem: .notADate("2019-02-30")))
    #expect(error("date:2020..2019") == QueryError(column: 6, problem: .reversedRange("2020..2019")))
    #expect(error("speaker: x") == QueryError(column: 9, problem: .missingValue(.speaker)))
    #expect(
      error("is:read is:x")
        == QueryError(
          column: 12, problem: .notOneOf("x", allowed: ["unread", "read", "marked", "killed", "updated"])))
    #expect(error("urgency:high") == QueryError(column: 9, problem: .notANumber("high")))
  }
}
