import GRDB
import Reader
import Testing

@testable import ReaderApp

/// What nearly every dispatch has is asked of the few that lack it.
@Suite struct CommonTests {
  private static let words = ["le", "de", "port", "quai", "agent", "alerte", "la", "dit"]

  /// Every word but a rare one in nearly all.
  private func dispatches(_ numbers: Range<Int>, _ random: inout QueryMaker) -> [Dispatch] {
    numbers.map { n in
      var text = Self.words.filter { _ in random.below(80) > 0 }.joined(separator: " ")
      if random.below(4) == 0 { text += " zone" }
      var b = DispatchBuilder(text, source: "\(n)")
      b.dispatch.language = random.below(80) == 0 ? "en" : "fr"
      b.dispatch.dateline = Dateline(places: [], agency: random.below(80) == 0 ? "ATS" : "AFP")
      if random.below(80) > 0 { b.dispatch.urgency = 3 }
      return b.dispatch
    }
  }

  private func forms(_ shelf: Shelf) throws -> [String] {
    try shelf.archive.read { try String.fetchAll($0, sql: "SELECT form FROM common ORDER BY form") }
  }

  @Test func queriesMeanTheSameWithTheListsOfExceptions() throws {
    var random = QueryMaker(seed: 5)
    let shelf = try Shelf(dispatches: 0, commonFrom: 100)
    try shelf.enter(dispatches(0..<300, &random))
    try shelf.enter(dispatches(300..<400, &random))
    let forms = try forms(shelf)
    for form in ["w le", "b a", "b po", "t x", "t lafr", "t agafp"] { #expect(forms.contains(form)) }
    #expect(!forms.contains("w zone"))
    for text in [
      "-le", "-a*", "-po*", "-lang:fr", "-agency:afp", "-urgency:3", "-le -de", "-(le or de)", "-(le de)",
      "-(le zone)", "-(le or zone)", "zone -le", "zone or -le", "-le or -de", "(zone -le) or (quai -a*)",
      "-(-le)", "-(-le zone)", "le -port quai", "-is:marked -le", "is:unread -le", "le dit* -a*", "-()",
      "sort:oldest -le", "-le date:2020", "-le -(de or lang:fr)", "-\"le de\"",
    ] {
      let query = try QueryParser.parse(text, today: Shelf.today)
      let found = try shelf.archive.read { try ArchiveSearch.ids(query, limit: 1000, $0) }
      let wanted = shelf.matches(query.condition)
      #expect(found == (query.order == .oldest ? wanted.reversed() : wanted), "\(text)")
    }
  }

  @Test func aLongListIsWalkedNewestFirst() throws {
    var random = QueryMaker(seed: 6)
    let shelf = try Shelf(dispatches: 0, commonFrom: 100)
    try shelf.enter(dispatches(0..<300, &random))
    for text in [
      "-le", "-le -de", "-le zone", "-a* is:unread", "-le -de zone -lang:fr", "-le -de is:unread",
      "-le -a* zone or -de",
    ] {
      let query = try QueryParser.parse(text, today: Shelf.today)
      let (found, after) = try shelf.archive.read { db in
        let few = try ArchiveSearch.ids(query, limit: 3, few: 0, db)
        return (few, try ArchiveSearch.ids(query, after: few.last, limit: 1000, few: 0, db))
      }
      #expect(found + after == shelf.matches(query.condition), "\(text)")
    }
  }

  @Test func theBestMatchOfWhatLacksCommonThings() throws {
    var random = QueryMaker(seed: 8)
    let shelf = try Shelf(dispatches: 0, commonFrom: 100)
    try shelf.enter(dispatches(0..<300, &random))
    for text in ["sort:relevance zone -le -de", "sort:relevance zone -le", "sort:relevance -le"] {
      let query = try QueryParser.parse(text, today: Shelf.today)
      for few in [0, 2000] {
        let found = try shelf.archive.read { try ArchiveSearch.ids(query, limit: 1000, few: few, $0) }
        #expect(Set(found) == Set(shelf.matches(query.condition)), "\(text)")
      }
    }
  }

  @Test func whatIsCommonNoLongerIsForgotten() throws {
    var random = QueryMaker(seed: 7)
    let shelf = try Shelf(dispatches: 0, commonFrom: 50)
    try shelf.enter(dispatches(0..<100, &random))
    #expect(try forms(shelf).contains("w port"))
    try shelf.enter((0..<400).map { DispatchBuilder("le soir", source: "s\($0)").dispatch })
    let after = try forms(shelf)
    #expect(!after.contains("w port") && after.contains("t x"))
    let query = try QueryParser.parse("-port", today: Shelf.today)
    let found = try shelf.archive.read { try ArchiveSearch.ids(query, limit: 1000, $0) }
    #expect(found == shelf.matches(query.condition))
  }
}
