import GRDB
import Reader
import Testing

@testable import ReaderApp

/// What many dispatches have is kept as bits, block by block: queries mean the same with them as without.
@Suite struct BlockTests {
  private static let words = ["le", "de", "port", "quai", "agent", "alerte", "la", "dit"]

  /// Words of every frequency.
  private func dispatches(_ numbers: Range<Int>, _ random: inout QueryMaker) -> [Dispatch] {
    numbers.map { n in
      var text = Self.words.filter { _ in random.below(80) > 0 }.joined(separator: " ")
      if random.below(2) == 0 { text += " zone" }
      if random.below(9) == 0 { text += " zèle" }
      if random.below(60) == 0 { text += " zébu" }
      var b = DispatchBuilder(text, source: "\(n)")
      b.dispatch.headline = random.below(3) == 0 ? "Le port" : "Zone \(random.below(50))"
      b.dispatch.language = random.below(80) == 0 ? "en" : "fr"
      b.dispatch.dateline = Dateline(places: [], agency: random.below(80) == 0 ? "ATS" : "AFP")
      // Not in the order in which they come.
      b.dispatch.date = "2024-0\(1 + random.below(9))-1\(random.below(9))"
      if random.below(80) > 0 { b.dispatch.urgency = 1 + random.below(3) }
      return b.dispatch
    }
  }

  private static let queries = [
    "-le", "-a*", "-po*", "-lang:fr", "-agency:afp", "-urgency:3", "-urgency:1..2", "-le -de", "-(le or de)",
    "-(le de)", "-(le zone)", "-(le or zone)", "zone -le", "zone or -le", "-le or -de",
    "(zone -le) or (quai -a*)", "-(-le)", "-(-le zone)", "le -port quai", "-is:marked -le", "is:unread -le",
    "le -is:unread", "-is:read -le", "le -(is:unread or is:marked)",
    "le dit* -a*", "-()", "sort:oldest -le", "sort:oldest zone -zèle", "-le date:2024-03",
    "-le -(de or lang:fr)", "-\"le de\"", "\"le de\" -zébu", "zébu", "z* -zo* -zè*", "headline:z* -zèle",
    "headline:po* zébu", "-headline:zone", "date:2024-02..2024-05 -zone", "agency:a* -agency:afp",
  ]

  private func blocks(_ shelf: Shelf) throws -> [Block] { try shelf.archive.read(Block.all) }

  @Test func queriesMeanTheSameWithBits() throws {
    var random = QueryMaker(seed: 5)
    let shelf = try Shelf(dispatches: 0, blockSize: 128)
    try shelf.enter(dispatches(0..<600, &random))
    try shelf.enter(dispatches(600..<700, &random))
    let blocks = try blocks(shelf)
    #expect(blocks.contains { $0.count > 128 } && blocks.contains { $0.count < 128 })
    #expect(blocks.allSatisfy { $0.forms > 0 } && blocks.reduce(0) { $0 + $1.count } == 700)
    let forms = try shelf.archive.read { try String.fetchSet($0, sql: "SELECT form FROM frequent") }
    #expect(forms.isSuperset(of: ["w le", "b a", "b po", "t lafr", "t agafp", "p aga", "h zone", "i z"]))
    #expect(!forms.contains("w zebu") && !forms.contains("t x"))
    try shelf.check(Self.queries, "bits")
  }

  @Test func formsOfOneHashAreOneForm() {
    let letters = "abcdefghijklmnopqrstuvwxyz0123456789".map(String.init)
    let texts = letters + letters.flatMap { a in letters.map { a + $0 } }
    let forms = Form.Kind.allCases.flatMap { kind in texts.map { Form(kind, $0) } }
    #expect(Set(forms.map(\.hash)).count == forms.count)
  }

  @Test func whatFewHaveStaysInTheIndex() throws {
    var random = QueryMaker(seed: 9)
    let shelf = try Shelf(dispatches: 0, blockSize: 10_000)
    try shelf.enter(dispatches(0..<200, &random))
    #expect(try blocks(shelf).allSatisfy { $0.forms == 0 })
    try shelf.check(Self.queries, "bare")
  }

  @Test func singleArrivalsAreJoined() throws {
    var random = QueryMaker(seed: 10)
    let shelf = try Shelf(dispatches: 0, blockSize: 64)
    for n in 0..<90 { try shelf.enter(dispatches(n..<n + 1, &random)) }
    #expect(try blocks(shelf).count < 40)
    try shelf.check(Self.queries, "one by one")
  }

  /// What becomes frequent later is known of earlier dispatches too.
  @Test func formsThatComeUpLater() throws {
    var random = QueryMaker(seed: 12)
    let shelf = try Shelf(dispatches: 0, blockSize: 128)
    try shelf.enter(
      (0..<600).map { DispatchBuilder("le soir \($0 % 30 == 0 ? "zone" : "")", source: "s\($0)").dispatch })
    try shelf.enter(dispatches(600..<1300, &random))
    let forms = try shelf.archive.read { try String.fetchSet($0, sql: "SELECT form FROM frequent") }
    #expect(forms.isSuperset(of: ["w soir", "w zone", "w port"]))
    try shelf.check(Self.queries, "later")
  }

  /// What an older version of the program wrote has no blocks.
  @Test func olderArchivesGetTheirBlocks() throws {
    var random = QueryMaker(seed: 13)
    let shelf = try Shelf(dispatches: 0, blockSize: 10_000)
    // So few that the beginnings of all words are in the index, as they were.
    try shelf.enter(dispatches(0..<200, &random))
    try shelf.archive.write { db in
      try db.execute(sql: "DELETE FROM bits; DELETE FROM block; DELETE FROM frequent")
      try Block.cover(size: 64, db)
    }
    try shelf.check(Self.queries, "covered")
    while try shelf.archive.write({ try BlockKeeper.fillOne(size: 64, $0) }) {}
    #expect(try blocks(shelf).filter { $0.forms > 0 }.count == 3)
    try shelf.check(Self.queries, "filled")
  }

  @Test func aWalkThatIsBrokenOffGoesOnWhereItStopped() throws {
    var random = QueryMaker(seed: 14)
    let shelf = try Shelf(dispatches: 0, blockSize: 64)
    try shelf.enter(dispatches(0..<400, &random))
    for text in ["zébu", "-le", "sort:oldest zèle -zone"] {
      let query = try QueryParser.parse(text, today: Shelf.today)
      var all: [Int64] = []
      var after: Int64?
      var rounds = 0
      repeat {
        let found = try shelf.archive.read {
          try ArchiveSearch.find(query, after: after, limit: 1000, isOver: { true }, $0)
        }
        all += found.ids
        after = found.reached
        rounds += 1
      } while after != nil && rounds < 100
      let wanted = shelf.matches(query.condition)
      #expect(all == (query.order == .oldest ? wanted.reversed() : wanted) && rounds > 1, "\(text)")
    }
  }

  @Test func theBestMatchOfWhatLacksCommonThings() throws {
    var random = QueryMaker(seed: 8)
    let shelf = try Shelf(dispatches: 0, blockSize: 64)
    try shelf.enter(dispatches(0..<300, &random))
    for text in ["sort:relevance zone -le -de", "sort:relevance zone -le", "sort:relevance -le"] {
      let query = try QueryParser.parse(text, today: Shelf.today)
      let found = try shelf.archive.read { try ArchiveSearch.ids(query, limit: 1000, $0) }
      #expect(Set(found) == Set(shelf.matches(query.condition)), "\(text)")
    }
  }

  /// While a name is typed, those are found whose names begin so.
  @Test func aNameThatNobodyHasIsTheBeginningOfOne() throws {
    let shelf = try Shelf(dispatches: 120)
    func ids(_ text: String) throws -> [Int64] {
      let query = try QueryParser.parse(text, today: Shelf.today)
      return try shelf.archive.read { try ArchiveSearch.ids(query, limit: 1000, $0) }
    }
    for (typed, meant) in [
      ("speaker:colb", "speaker:colbert"), ("speaker:t", "speaker:tramontin"),
      ("agency:reu", "agency:reuters"),
      ("person:\"marc co\"", "person:\"marc colbert\""), ("from:rim", "from:rimonde"), ("by:dup", "by:dupin"),
    ] {
      let (found, wanted) = (try ids(typed), try ids(meant))
      #expect(!found.isEmpty && found == wanted, "\(typed)")
    }
    // Who is called so is meant, and not who is called something longer.
    let port = try (ids("place:port"), ids("place:korvik"))
    #expect(port.0 == port.1)
    #expect(try ids("speaker:xyz").isEmpty)
  }
}
