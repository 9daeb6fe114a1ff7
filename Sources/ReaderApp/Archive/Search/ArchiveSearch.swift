import GRDB

/// What the archive answers: numbers of dispatches first, rows of those that are shown.
nonisolated enum ArchiveSearch {
  /// The dispatches that match, in the query's order: at most `limit`, those behind `after`.
  static func ids(_ query: Query, after: Int64? = nil, limit: Int, _ db: Database) throws -> [Int64] {
    try find(query, after: after, limit: limit, db).ids
  }

  /// The same, of as many dispatches as can be looked at before it is over.
  static func find(
    _ query: Query, after: Int64? = nil, limit: Int, isOver: () throws -> Bool = { false }, _ db: Database
  ) throws -> BlockWalk.Found {
    let isOldest = query.order == .oldest
    let sieve = try SieveMaker(isOldest: isOldest, db: db).sieve(query.condition)
    let walk = try BlockWalk(sieve, isOldest: isOldest, db)
    guard query.order == .relevance else { return try walk.find(after: after, limit: limit, isOver: isOver) }
    if after != nil { return BlockWalk.Found() }
    var found = try walk.find(after: nil, limit: max(Ranking.most, limit))
    found.ids = Array(try Ranking.ranked(found.ids, sieve, db).prefix(limit))
    return found
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
