import GRDB
import Reader
import Testing

@testable import ReaderApp

/// Blocks know which common words follow each other: phrases mean the same with that as without.
@Suite struct PairTests {
  private static let words = ["le", "de", "la", "quai", "dit", "que"]

  private func dispatches(_ numbers: Range<Int>, _ random: inout QueryMaker) -> [Dispatch] {
    numbers.map { n in
      func some(_ count: Int) -> String {
        (0..<count).map { _ in
          random.below(12) == 0 ? "zone" : random.below(40) == 0 ? "zébu" : random.one(of: Self.words)
        }.joined(separator: " ")
      }
      let said = [some(3), some(2)]
      var b = DispatchBuilder(
        "\(some(5)) « \(said[0]) » \(some(2)) « \(said[1]) ». \(some(4))", source: "\(n)")
      let speaker = b.entity(.person, "Marc Colbert")
      for words in said where random.below(3) > 0 { b.quote(.direct, words, by: speaker) }
      b.dispatch.headline = some(3)
      // Not in the order in which they come.
      b.dispatch.date = "2024-0\(1 + random.below(9))-1\(random.below(9))"
      return b.dispatch
    }
  }

  private static let queries: [String] = {
    let some = words + ["zone"]
    let pairs = some.flatMap { a in some.map { "\(a) \($0)" } }
    return pairs.flatMap { ["\"\($0)\"", "quote:\"\($0)\"", "headline:\"\($0)\"", "-\"\($0)\""] }
      + pairs.map { "\"\($0) que\"" } + pairs.map { "quote:\"le \($0)\"" }
      + [
        "\"le de la quai\"", "\"le zebu\"", "\"zebu le de\"", "\"le de\" -\"de le\"", "\"la q*\"",
        "\"la le q*\"",
      ]
      + [
        "sort:oldest \"le de\"", "(\"le la\" or quote:\"dit que\") -zone", "date:2024-03..2024-05 \"que le\"",
      ]
  }()

  private func blocks(_ shelf: Shelf) throws -> [Block] { try shelf.archive.read(Block.all) }

  @Test func phrasesMeanTheSame() throws {
    var random = QueryMaker(seed: 21)
    let shelf = try Shelf(dispatches: 0, blockSize: 128)
    try shelf.enter(dispatches(0..<600, &random))
    try shelf.enter(dispatches(600..<660, &random))
    #expect(try blocks(shelf).allSatisfy { $0.pairs > 0 } && blocks(shelf).contains { $0.count > 200 })
    try shelf.check(Self.queries, "pairs")
  }

  @Test func singleArrivalsAreJoined() throws {
    var random = QueryMaker(seed: 22)
    let shelf = try Shelf(dispatches: 0, blockSize: 64)
    try shelf.enter(dispatches(0..<300, &random))
    for n in 300..<380 { try shelf.enter(dispatches(n..<n + 1, &random)) }
    #expect(try blocks(shelf).count < 40)
    try shelf.check(Self.queries, "one by one")
  }

  /// Of what becomes frequent later the blocks before know no pairs.
  @Test func formsThatComeUpLater() throws {
    var random = QueryMaker(seed: 23)
    let shelf = try Shelf(dispatches: 0, blockSize: 128)
    try shelf.enter((0..<600).map { DispatchBuilder("le soir zone", source: "s\($0)").dispatch })
    try shelf.enter(dispatches(600..<1300, &random))
    #expect(try Set(blocks(shelf).map(\.pairs)).count > 1)
    try shelf.check(Self.queries, "later")
  }

  /// What an older version of the program wrote has none; each step of the making is a transaction.
  @Test func olderArchivesGetThem() throws {
    var random = QueryMaker(seed: 24)
    let shelf = try Shelf(dispatches: 0, blockSize: 128)
    try shelf.enter(dispatches(0..<700, &random))
    func kept() throws -> [String] {
      try shelf.archive.read {
        try String.fetchAll(
          $0, sql: "SELECT block || ' ' || first || ' ' || second || ' ' || hex(data) FROM pair ORDER BY 1")
      }
    }
    let before = try kept()
    try shelf.archive.write { try $0.execute(sql: "DELETE FROM pair; UPDATE block SET pairs = 0") }
    try shelf.check(Self.queries, "without")
    var steps = 0
    while try shelf.archive.write({ try BlockKeeper.fillOne(size: 128, $0) }) {
      steps += 1
      if steps == 1 { try shelf.check(Self.queries, "half") }
    }
    #expect(steps == (try blocks(shelf)).count && steps > 1)
    #expect(try kept() == before)
    try shelf.check(Self.queries, "filled")
  }

  @Test func anArchiveOfSchema6IsBroughtUpToDate() throws {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue, upTo: "6")
    try queue.write { try $0.execute(sql: "INSERT INTO block(first, last, count, forms) VALUES(1, 2, 2, 5)") }
    try Schema.migrator.migrate(queue)
    let (blocks, version) = try queue.read {
      (try Block.all($0), try Int.fetchOne($0, sql: "PRAGMA user_version"))
    }
    #expect(blocks.map(\.forms) == [5] && blocks.map(\.pairs) == [0] && version == Schema.version)
  }

  @Test func placesAreReadAsTheyWereWritten() {
    var random = QueryMaker(seed: 25)
    for count in [1, 2, 63, 64, 65, 1000, 16_384, 40_000] {
      for one in [1, 2, 3, 7, 50, 400, 9000] {
        let places = (0..<count).filter { _ in random.below(one) == 0 }
        var bytes: [UInt8] = [1, 2]
        PlaceList.append(places[...], of: count, to: &bytes)
        #expect(bytes.count <= 3 + (count + 63) / 64 * 8)
        var found: [Int] = []
        bytes.withUnsafeBytes { all in
          PlaceList.each(UnsafeRawBufferPointer(rebasing: all[2...]), of: count) { found.append($0) }
        }
        #expect(found == places, "one in \(one) of \(count)")
      }
    }
  }
}
