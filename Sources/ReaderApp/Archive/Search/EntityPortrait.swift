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

  /// The best known, or those of whose names every word typed begins a word. Without kind, those who speak.
  static func of(
    kind: Entity.Kind?, typed: String, limit: Int, _ db: Database
  ) throws -> [EntityPortrait] {
    let words = QueryWords.fold(typed)
    let ids =
      words.isEmpty
      ? try EntitySearch.best(kind: kind, limit: limit, db)
      : try EntitySearch.ids(words: words, isPrefix: true, kind: kind, limit: limit, db)
    let span = try days(db)
    return try ids.compactMap { try portrait($0, speaks: kind == nil, span, db) }
      .filter { kind != nil || $0.quotes > 0 }
  }

  private static func portrait(
    _ id: Int64, speaks: Bool, _ span: ClosedRange<Int>, _ db: Database
  ) throws -> EntityPortrait? {
    let find = try db.cachedStatement(
      sql: "SELECT kind, name, role, country, dispatches, quotes FROM entity WHERE id = ?")
    guard let row = try Row.fetchOne(find, arguments: [id]) else { return nil }
    var p = EntityPortrait(
      id: id, kind: EntityKind.kind(row[0]), name: row[1], role: row[2], dispatches: row[4], quotes: row[5])
    p.course = Array(repeating: 0, count: stretches)
    let length = max(1, (span.count + stretches - 1) / stretches)
    // The ids tell the days: no row of a dispatch is looked at.
    for id in try Self.dispatches(of: id, speaks: speaks, db) {
      let day = DispatchID.day(of: id)
      guard day > 0 else { continue }
      p.first = min(p.first ?? day, day)
      p.last = max(p.last ?? day, day)
      p.course[max(0, min(stretches - 1, (day - span.lowerBound) / length))] += 1
    }
    return p
  }

  /// The dispatches in which it speaks, or is spoken of, oldest first.
  static func dispatches(of id: Int64, speaks: Bool, _ db: Database) throws -> [Int64] {
    let tag = speaks ? Tags.speaker(id) : Tags.mention(id)
    let statement = try db.cachedStatement(sql: "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid")
    return try Int64.fetchAll(statement, arguments: ["{tags} : \(tag)"])
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
