import GRDB
import Reader

/// Somebody or something over the whole archive.
nonisolated struct EntityPortrait: Hashable, Sendable {
  var id: Int64
  var kind: Entity.Kind
  var name: String
  var role: String?
  var dispatches: Int, quotes: Int
  /// Days since 1970 of the first and the last dispatch; nil where none has a date.
  var first: Int?, last: Int?
  /// Dispatches in each of twelve equal stretches of the archive's time.
  var course: [Int] = []

  static let stretches = 12

  /// The best known, or those of whose names every word typed begins a word. Without kind, those who speak. Their
  /// course through time is left open: it takes longer than anybody waits for names.
  static func of(
    kind: Entity.Kind?, typed: String, limit: Int, _ db: Database
  ) throws -> [EntityPortrait] {
    let words = QueryWords.fold(typed)
    let ids =
      words.isEmpty
      ? try EntitySearch.best(kind: kind, limit: limit, db)
      : try EntitySearch.ids(words: words, isPrefix: true, kind: kind, limit: limit, db)
    let find = try db.cachedStatement(
      sql: "SELECT kind, name, role, dispatches, quotes FROM entity WHERE id = ?")
    return try ids.compactMap { id in
      try Row.fetchOne(find, arguments: [id]).map {
        EntityPortrait(
          id: id, kind: EntityKind.kind($0[0]), name: $0[1], role: $0[2], dispatches: $0[3], quotes: $0[4])
      }
    }.filter { kind != nil || $0.quotes > 0 }
  }

  /// Fills in when it was spoken of, or spoke.
  mutating func follow(speaks: Bool, over span: ClosedRange<Int>, _ db: Database) throws {
    var course = Array(repeating: 0, count: Self.stretches)
    let length = max(1, (span.count + Self.stretches - 1) / Self.stretches)
    // The ids tell the days: no row of a dispatch is looked at.
    let ids = try Self.dispatches(of: id, speaks: speaks, order: "ASC", db)
    while let id = try ids.next() {
      let day = DispatchID.day(of: id)
      guard day > 0 else { continue }
      first = min(first ?? day, day)
      last = max(last ?? day, day)
      course[max(0, min(Self.stretches - 1, (day - span.lowerBound) / length))] += 1
    }
    self.course = course
  }

  /// The dispatches in which it speaks, or is spoken of.
  static func dispatches(
    of id: Int64, speaks: Bool, order: String, _ db: Database
  ) throws -> FastDatabaseValueCursor<Int64> {
    let tag = speaks ? Tags.speaker(id) : Tags.mention(id)
    let statement = try db.cachedStatement(
      sql: "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid \(order)")
    return try Int64.fetchCursor(statement, arguments: ["{tags} : \(tag)"])
  }

  /// The days of the archive's first and last dispatch that have one.
  static func days(_ db: Database) throws -> ClosedRange<Int> {
    let dated = DispatchID.range(from: nil, to: nil)
    let first = try Int64.fetchOne(
      db, sql: "SELECT id FROM dispatch WHERE id >= ? ORDER BY id LIMIT 1", arguments: [dated.lowerBound])
    let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM dispatch")
    let low = first.map(DispatchID.day) ?? 0
    return low...max(low, last.map(DispatchID.day) ?? 0)
  }
}
