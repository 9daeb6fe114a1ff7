import GRDB
import Reader
import Testing

@testable import ReaderApp

/// Small parts that an import puts to work for every word.
@Suite struct ImportPartTests {
  @Test func aSetOfHashesIsEmptiedOverAndOver() {
    var set = HashSet()
    // More rounds than a slot can name.
    for round in 0..<70_000 {
      let hash = ContentHash.of("mot\(round % 7)".utf8)
      let isNew = set.insert(hash), isNewAgain = set.insert(hash)
      #expect(isNew && !isNewAgain)
      set.clear()
    }
    let hashes = (0..<5000).map { ContentHash.of("mot \($0)".utf8) }
    #expect(hashes.filter { set.insert($0) }.count == 5000)
    #expect(hashes.filter { set.insert($0) }.isEmpty)
    #expect(set.count == 5000)
  }

  @Test func whatFollowsComesFormByForm() {
    var log = FollowerLog()
    for (place, (first, second)) in [(2, 0), (0, 1), (2, 1), (2, 0), (0, 1)].enumerated() {
      log.add(second, behind: first, at: place)
    }
    var told: [String] = []
    log.each(of: [10, 20, 30]) { first, followers in
      followers.each { second, places in told.append("\(first)-\(second): \(Array(places))") }
    }
    #expect(told == ["10-20: [1, 4]", "30-10: [0, 3]", "30-20: [2]"])
    log.clear()
    log.each(of: [10, 20, 30]) { _, _ in Issue.record("nothing is left") }
  }

  /// Strings are looked through eight bytes at a time.
  @Test func stringsEndWhereTheirQuoteStands() {
    for length in 0..<40 {
      for (written, read) in [("", ""), ("\\\"", "\""), ("\\\\", "\\"), ("é!#[]", "é!#[]")] {
        let body = String(repeating: "x", count: length)
        let line = Array("[{\"\(body)\(written)\":0},\"\(body)\(written)\(body)\",7]".utf8)
        line.withUnsafeBufferPointer { bytes in
          var c = JSONCursor(bytes)
          var texts: [String?] = []
          c.array { $0.next() == 0x7B ? $0.skip() : texts.append($0.text()) }
          let isAtEnd = c.isAtEnd()
          #expect(texts == [body + read + body, nil] && isAtEnd, "\(length) \(written)")
          // What is cut off within a string is no JSON.
          var cut = JSONCursor(UnsafeBufferPointer(rebasing: bytes[..<(bytes.count - 4)]))
          cut.skip()
          #expect(cut.isBroken)
        }
      }
    }
  }

  @Test func aMergedIndexIsSmallAndWhole() throws {
    let shelf = try Shelf(dispatches: 0)
    for n in 0..<12 {
      try shelf.enter([DispatchBuilder("mot\(n) quai soir", source: "a\(n)").dispatch])
    }
    func segments() throws -> Int {
      try shelf.archive.read { try Int.fetchOne($0, sql: "SELECT count(DISTINCT segid) FROM words_idx") ?? 0 }
    }
    let before = try segments()
    try shelf.archive.mergeIndex { true }
    #expect(try segments() == before && before > 8)
    try shelf.archive.mergeIndex { false }
    #expect(try segments() < 4)
    try shelf.archive.write { try $0.execute(sql: "INSERT INTO words(words) VALUES('integrity-check')") }
    for (text, count) in [("quai", 12), ("mot7", 1), ("\"mot3 quai\"", 1), ("-mot1", 11)] {
      let query = try QueryParser.parse(text, today: 0)
      #expect(try shelf.archive.read { try ArchiveSearch.ids(query, limit: 50, $0) }.count == count)
    }
  }
}
