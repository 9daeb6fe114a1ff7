import Foundation
import GRDB
import Reader
import Testing

@testable import ReaderApp

/// A query means the same wherever its parts stand: what the archive answers is what looking at every dispatch does.
@Suite struct QueryMeaningTests {
  @Test func answersAsLookingAtEveryDispatchWould() throws {
    let shelf = try Shelf(dispatches: 120)
    var random = QueryMaker(seed: 7)
    for _ in 0..<600 {
      let text = random.query(depth: 3)
      let query = try QueryParser.parse(text, today: Shelf.today)
      let found = try shelf.archive.read { try ArchiveSearch.ids(query, limit: 1000, $0) }
      #expect(found == shelf.matches(query.condition), "\(text)")
    }
  }

  @Test func fieldsCountInsideOrAndNot() throws {
    let shelf = try Shelf(dispatches: 100)
    func count(_ text: String) throws -> Int {
      let query = try QueryParser.parse(text, today: Shelf.today)
      return try shelf.archive.read { try ArchiveSearch.ids(query, limit: 1000, $0).count }
    }
    let all = try count("")
    for field in [
      "is:read", "is:marked", "is:killed", "urgency:1..2", "version:>1", "has:thread", "date:2024-03",
    ] {
      let some = try count(field)
      #expect(some > 0 && some < all, "\(field)")
      #expect(try count("(\(field) or zèbre)") == some)
      #expect(try count("-\(field)") == all - some)
      #expect(try count("-(\(field) or zèbre)") == all - some)
      #expect(try count("\(field) or -\(field)") == all)
    }
  }

  @Test func pagesJoinWithoutGapOrDouble() throws {
    let shelf = try Shelf(dispatches: 90)
    for text in ["", "port or is:read", "-grève", "sort:oldest (urgency:1 or écluse) or has:quote"] {
      let query = try QueryParser.parse(text, today: Shelf.today)
      let whole = try shelf.archive.read { try ArchiveSearch.ids(query, limit: 1000, $0) }
      var pages: [Int64] = []
      while true {
        let page = try shelf.archive.read {
          try ArchiveSearch.ids(query, after: pages.last, limit: 7, $0)
        }
        pages += page
        if page.count < 7 { break }
      }
      #expect(pages == whole, "\(text)")
    }
  }

  @Test func theBestMatchComesFirst() throws {
    let shelf = try Shelf(dispatches: 90)
    let query = try QueryParser.parse("(port or is:marked) sort:relevance", today: Shelf.today)
    let found = try shelf.archive.read { try ArchiveSearch.ids(query, limit: 1000, $0) }
    #expect(Set(found) == Set(shelf.matches(query.condition)) && !found.isEmpty)
  }

  @Test func theHeadlineAndWhatIsSaidOftenWeighMore() throws {
    let shelf = try Shelf(dispatches: 0)
    let texts = [
      ("Le temps", "La grève a duré."), ("La grève", "Rien n’y fait."),
      ("Le port", "Grève sur grève, et grève."),
    ]
    try shelf.enter(
      texts.enumerated().map { n, text in
        var b = DispatchBuilder(text.1, source: "\(n)")
        b.dispatch.headline = text.0
        return b.dispatch
      })
    let query = try QueryParser.parse("grève sort:relevance", today: 0)
    let found = try ArchiveSearch.hits(query, limit: 10, in: shelf.archive).map(\.headline)
    #expect(found == ["La grève", "Le port", "Le temps"])
  }

  @Test func noPhraseReachesIntoTheNextQuotation() throws {
    let shelf = try Shelf(dispatches: 0)
    var b = DispatchBuilder("« Le port ouvre », a dit Anne Colbert. « Demain sans doute », a dit Paul Serin.")
    b.quote(.direct, "Le port ouvre", by: b.entity(.person, "Anne Colbert"))
    b.quote(.direct, "Demain sans doute", by: b.entity(.person, "Paul Serin"))
    try shelf.enter([b.dispatch])
    func count(_ text: String) throws -> Int {
      let query = try QueryParser.parse(text, today: Shelf.today)
      return try shelf.archive.read { try ArchiveSearch.ids(query, limit: 10, $0).count }
    }
    #expect(try count("quote:\"port ouvre\"") == 1)
    #expect(try count("quote:\"ouvre demain\"") == 0)
    #expect(try count("quote:\"a dit\"") == 0)
  }
}
