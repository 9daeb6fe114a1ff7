import GRDB

/// What the archive answers: rows light enough for a list of any length.
nonisolated enum ArchiveSearch {
  struct Hit: Hashable, Sendable {
    var id: Int64
    var key: String
    var date: String?, agency: String?, place: String?
    var headline: String
    var note: String?, noteKind: String?
    var version: Int?, urgency: Int?
    var quotes: Int
    var isRead: Bool, isMarked: Bool
    var thread: String
  }

  /// A page of hits. `after` is the id of the last hit of the page before, in the order of the query.
  static func hits(
    _ query: Query, after: Int64? = nil, limit: Int, in archive: Archive
  ) throws -> [Hit] {
    try archive.read { db in
      let sql = try QuerySQL(query, db)
      if sql.isEmpty { return [] }
      var ids = sql.ids
      if let after, query.order == .oldest {
        ids = max(ids.lowerBound, after + 1)...max(ids.upperBound, after + 1)
      } else if let after, query.order == .date {
        let low = min(ids.lowerBound, after)
        ids = low...max(low, min(ids.upperBound, after - 1))
      }
      let (tables, arguments) = sql.tables(ids: ids)
      let text =
        """
        SELECT d.id, d.key, d.date, d.agency, d.place, d.headline, d.note, d.noteKind, d.version, d.urgency,
          d.quotes, coalesce(s.read, 0), coalesce(s.marked, 0), d.thread
        """ + tables + sql.orderBy(query.order) + " LIMIT \(limit)"
      return try Row.fetchAll(db, sql: text, arguments: StatementArguments(arguments)).map {
        Hit(
          id: $0[0], key: $0[1], date: $0[2], agency: $0[3], place: $0[4], headline: $0[5] ?? "", note: $0[6],
          noteKind: $0[7], version: $0[8], urgency: $0[9], quotes: $0[10], isRead: $0[11], isMarked: $0[12],
          thread: $0[13])
      }
    }
  }

  struct QuoteHit: Hashable, Sendable {
    var dispatch: Int64
    var date: String?, agency: String?
    var speaker: String?, role: String?, cue: String?
    var kind: String
    var words: String
    var source: String
  }

  /// Quotations of the dispatches that match, of one speaker where one is asked for, in the query's order.
  static func quotes(
    _ query: Query, speaker: [String]?, limit: Int, in archive: Archive
  ) throws -> [QuoteHit] {
    try archive.read { db in
      let sql = try QuerySQL(query, db)
      if sql.isEmpty { return [] }
      let (from, arguments) = sql.tables(
        joins: " JOIN quote q ON q.dispatch = d.id LEFT JOIN entity e ON e.id = q.speaker", ids: sql.ids)
      var tables = from
      if let speaker {
        let ids = try EntitySearch.ids(words: speaker, isPrefix: false, kind: nil, limit: 200, db)
        if ids.isEmpty { return [] }
        tables += " AND q.speaker IN (\(ids.map(String.init).joined(separator: ",")))"
      }
      let text =
        """
        SELECT q.dispatch, d.date, d.agency, e.name, q.role, q.cue, q.kind, q.words,
          (SELECT name FROM source WHERE dispatch = d.id LIMIT 1)
        """ + tables + sql.orderBy(query.order) + ", q.ordinal LIMIT \(limit)"
      return try Row.fetchAll(db, sql: text, arguments: StatementArguments(arguments)).map {
        QuoteHit(
          dispatch: $0[0], date: $0[1], agency: $0[2], speaker: $0[3], role: $0[4], cue: $0[5], kind: $0[6],
          words: $0[7], source: $0[8] ?? "")
      }
    }
  }

  static func count(_ archive: Archive) throws -> Int {
    try archive.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM dispatch") ?? 0 }
  }
}
