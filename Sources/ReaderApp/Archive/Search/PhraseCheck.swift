import GRDB
import GRDBSQLite

/// Looks in some dispatches whether words follow each other. The index itself would go from the first dispatch that has them
/// all to the first where they do: of common words that hardly ever do, through half of the archive.
nonisolated final class PhraseCheck {
  private let expression: String
  private let isOldest: Bool
  private var statement: BoundStatement?
  /// How often it was looked for the first of some dispatches, in how many then, and in how many the words were.
  private var starts = 0, looked = 0, hits = 0

  /// So many dispatches that aren't asked about are gone over rather than looked for anew behind them.
  private static let gap = 256
  /// After so many the index's own way is the shorter one.
  private static let mostStarts = 30, mostLooked = 20_000
  /// As it is where the words do follow each other in so many of those that can be meant.
  private static let often = 0.25
  /// The longest phrase that it tells of.
  static let mostWords = 64

  init(_ words: [String], columns: String, isOldest: Bool) {
    expression = columns + " : (" + words.map { "\"\($0)\"" }.joined(separator: " AND ") + ")"
    self.isOldest = isOldest
  }

  private var isWorthIt: Bool {
    starts < Self.mostStarts && looked < Self.mostLooked
      && (looked < 8 || Double(hits) < Self.often * Double(looked))
  }

  /// Which of some dispatches have them; nil where the index finds that sooner by itself.
  /// - Parameter ids: a block's, sorted; the bits begin at `from`.
  func bits(_ ids: [Int64], from: Int, within mask: Bits, _ db: Database) throws -> Bits? {
    let places = isOldest ? mask.places : mask.places.reversed()
    var found = Bits(words: Array(repeating: 0, count: mask.words.count))
    var start = 0
    while start < places.count {
      guard isWorthIt else { return nil }
      var end = start + 1
      while end < places.count, abs(places[end] - places[end - 1]) <= Self.gap { end += 1 }
      try look(in: places[start..<end], ids, from, db) { found.set($0) }
      starts += 1
      looked += end - start
      start = end
    }
    return found
  }

  private func look(
    in places: ArraySlice<Int>, _ ids: [Int64], _ from: Int, _ db: Database, _ found: (Int) -> Void
  ) throws {
    guard let first = places.first, let last = places.last else { return }
    let statement =
      try self.statement
      ?? BoundStatement(own: Self.sql + " ORDER BY rowid \(isOldest ? "ASC" : "DESC")", db)
    self.statement = statement
    statement.bind(1, expression).bind(2, ids[from + min(first, last)]).bind(3, ids[from + max(first, last)])
    var i = places.startIndex
    try statement.rows { row in
      let id = row.number(0)
      while i < places.endIndex, isOldest ? ids[from + places[i]] < id : ids[from + places[i]] > id { i += 1 }
      guard i < places.endIndex, ids[from + places[i]] == id else { return }
      hits += 1
      found(places[i])
    }
  }

  // MARK: What the index is asked for

  private static let name = "followed"
  private static let sql =
    "SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? AND \(name)(words)"

  static func register(in db: Database) {
    let api = UnsafeMutablePointer(mutating: FTS5.api(db))
    _ = api.pointee.xCreateFunction?(api, name, nil, function, nil)
  }

  /// Whether the phrases of a query stand one behind the other, in their order.
  private static let function: fts5_extension_function = { api, row, context, _, _ in
    var isFound = false
    if let api = api?.pointee {
      let last = (api.xPhraseCount?(row) ?? 0) - 1
      var count: Int32 = 0
      _ = api.xInstCount?(row, &count)
      // At one place of a column, and at the one before: a bit for each phrase up to which they stand there in their order.
      var here: UInt64 = 0, before: UInt64 = 0
      var at: (column: Int32, offset: Int32) = (-1, 0)
      for i in 0..<max(0, count) {
        var (phrase, column, offset): (Int32, Int32, Int32) = (0, 0, 0)
        _ = api.xInst?(row, i, &phrase, &column, &offset)
        if at != (column, offset) {
          before = at == (column, offset - 1) ? here : 0
          here = 0
          at = (column, offset)
        }
        if phrase == 0 || before & 1 << UInt64(phrase - 1) != 0 { here |= 1 << UInt64(phrase) }
        if here & 1 << UInt64(last) != 0 {
          isFound = true
          break
        }
      }
    }
    sqlite3_result_int(context, isFound ? 1 : 0)
  }
}
