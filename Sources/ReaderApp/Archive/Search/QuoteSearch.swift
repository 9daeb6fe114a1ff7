import GRDB

/// What was said in the dispatches that a query finds.
nonisolated enum QuoteSearch {
  struct Hit: Hashable, Sendable {
    var dispatch: Int64
    var ordinal: Int
    var date: String?, agency: String?
    var speaker: String?, role: String?, cue: String?
    var kind: String
    var words: String
    var source: String
  }

  /// Quotations of the dispatches that match, of one speaker where one is asked for, in the query's order.
  static func quotes(
    _ query: Query, speaker: [String]?, limit: Int, in archive: Archive
  ) throws -> [Hit] {
    try archive.read { db in
      var query = query
      var speakers: Set<Int64>?
      if let speaker {
        query.condition = .all([query.condition, .field(.speaker, .words(speaker, isPrefix: false))])
        speakers = Set(
          try EntitySearch.ids(words: speaker, isPrefix: false, kind: nil, limit: 2000, db))
      }
      var found: [Hit] = []
      var after: Int64?
      // The best match needs all matches; by date, a page follows from the one before.
      let page = query.order == .relevance ? Int.max : max(200, min(limit, 2000))
      while found.count < limit {
        let ids = try ArchiveSearch.ids(query, after: after, limit: page, db)
        for id in ids where found.count < limit { found += try quotes(of: id, speakers, db) }
        guard ids.count == page, let last = ids.last else { break }
        after = last
      }
      return Array(found.prefix(limit))
    }
  }

  private static func quotes(of id: Int64, _ speakers: Set<Int64>?, _ db: Database) throws -> [Hit] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT q.ordinal, d.date, d.agency, e.name, r.text, c.text, q.kind, q.words,
          (SELECT f.path || coalesce(s.member, '') FROM source s JOIN file f ON f.id = s.file
            WHERE s.dispatch = d.id LIMIT 1), q.speaker
        FROM quote q JOIN dispatch d ON d.id = q.dispatch LEFT JOIN entity e ON e.id = q.speaker
          LEFT JOIN term r ON r.id = q.role LEFT JOIN term c ON c.id = q.cue
        WHERE q.dispatch = ? ORDER BY q.ordinal
        """)
    return try Row.fetchAll(statement, arguments: [id]).compactMap { row in
      if let speakers {
        guard let speaker = row[9] as Int64?, speakers.contains(speaker) else { return nil }
      }
      return Hit(
        dispatch: id, ordinal: row[0], date: row[1], agency: row[2], speaker: row[3], role: row[4],
        cue: row[5], kind: QuoteKind.kind(row[6]).rawValue, words: row[7], source: row[8] ?? "")
    }
  }
}
