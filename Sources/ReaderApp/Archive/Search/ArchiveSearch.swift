import GRDB

/// What the archive answers: numbers of dispatches first, rows of those that are shown.
nonisolated enum ArchiveSearch {
  /// The dispatches that match, in the query's order: at most `limit`, those behind `after`.
  static func ids(
    _ query: Query, after: Int64? = nil, limit: Int, few: Int = QueryPlan.few, _ db: Database
  ) throws -> [Int64] {
    let plan = try QueryPlan(query.condition, few: few, db)
    let isRanked = query.order == .relevance && plan.arms.contains { !$0.wanted.isEmpty }
    if isRanked { return after == nil ? try ranked(plan, limit: limit, db) : [] }
    let isOldest = query.order == .oldest
    var found: [Int64] = []
    for arm in plan.arms {
      var (low, high) = (arm.ids.lowerBound, arm.ids.upperBound)
      if let after { if isOldest { low = max(low, after + 1) } else { high = min(high, after - 1) } }
      guard low <= high else { continue }
      let (id, tables, arguments) = arm.tables(low...high)
      let sql = "SELECT \(id)\(tables) ORDER BY \(id) \(isOldest ? "ASC" : "DESC") LIMIT \(limit)"
      found += try Int64.fetchAll(db, sql: sql, arguments: arguments)
    }
    if plan.arms.count == 1 { return found }
    let sorted = isOldest ? Set(found).sorted() : Set(found).sorted(by: >)
    return Array(sorted.prefix(limit))
  }

  /// Of so many that match, the newest, the best come first: to rank all that have a common word takes a second.
  private static let ranked = 2000

  /// Best match first; what is matched without words comes behind.
  private static func ranked(_ plan: QueryPlan, limit: Int, _ db: Database) throws -> [Int64] {
    var best: [Int64: Double] = [:]
    for arm in plan.arms {
      let (id, tables, arguments) = arm.tables(arm.ids)
      let newest =
        "SELECT \(id) AS id, \(arm.isOfWords ? "closeness(words)" : "0.0") AS r\(tables)"
        + " ORDER BY \(id) DESC LIMIT \(max(ranked, limit))"
      let sql = "SELECT id, r FROM (\(newest)) ORDER BY r, id DESC LIMIT \(limit)"
      let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
      while let row = try rows.next() { best[row[0]] = min(best[row[0]] ?? .infinity, row[1]) }
    }
    return best.sorted { ($0.value, $1.key) < ($1.value, $0.key) }.prefix(limit).map(\.key)
  }

  struct Hit: Equatable, Sendable {
    var id: Int64
    var key: String
    var date: String?, agency: String?, place: String?
    var headline: String
    var note: String?, noteKind: String?
    var version: Int?, urgency: Int?
    var quotes: Int
    var isRead: Bool, isMarked: Bool
    var thread: String
    var position: Int?
    var path: String
    var label = ReaderLabel()
  }

  /// A page of hits. `after` is the id of the last hit of the page before, in the order of the query.
  static func hits(
    _ query: Query, after: Int64? = nil, limit: Int, in archive: Archive
  ) throws -> [Hit] {
    try archive.read { db in try hits(ids(query, after: after, limit: limit, db), db) }
  }

  /// What the list shows of some dispatches, in their order.
  static func hits(_ ids: [Int64], _ db: Database) throws -> [Hit] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT d.id, d.key, d.date, d.agency, d.place, coalesce(d.headline, d.title), d.note, d.noteKind, d.version, d.urgency,
          d.quotes, d.read, d.marked, coalesce(d.thread, d.key),
          s.position, (SELECT f.path || coalesce(o.member, '') FROM source o JOIN file f ON f.id = o.file
            WHERE o.dispatch = d.id ORDER BY f.gone, f.id LIMIT 1), s.tags, s.note
        FROM dispatch d LEFT JOIN state s ON s.key = d.key WHERE d.id = ?
        """)
    return try ids.compactMap { id in
      try Row.fetchOne(statement, arguments: [id]).map {
        Hit(
          id: $0[0], key: $0[1], date: $0[2], agency: $0[3], place: $0[4], headline: $0[5] ?? "", note: $0[6],
          noteKind: $0[7], version: $0[8], urgency: $0[9], quotes: $0[10], isRead: $0[11], isMarked: $0[12],
          thread: $0[13], position: $0[14], path: $0[15] ?? "",
          label: ReaderLabel(tags: $0[16], note: $0[17]))
      }
    }
  }

  static func count(_ archive: Archive) throws -> Int {
    try archive.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM dispatch") ?? 0 }
  }
}
