import GRDB

/// Who speaks in the dispatches of a list.
nonisolated enum ListSpeakers {
  struct Speaker: Equatable, Sendable {
    var name: String
    var role: String?
    var quotes: Int, dispatches: Int
  }
  /// Of a longer list the newest dispatches are looked at.
  private static let most = 3000

  /// Those who speak most first; of the whole archive, those of whose names every word typed begins a word.
  static func of(_ query: Query, typed: String, limit: Int, _ db: Database) throws -> [Speaker] {
    if query.condition == .everything {
      return try EntityPortrait.of(kind: nil, typed: typed, limit: limit, db).map {
        Speaker(name: $0.name, role: $0.role, quotes: $0.quotes, dispatches: $0.dispatches)
      }
    }
    var counts: [Int64: (quotes: Int, dispatches: Int)] = [:]
    let said = try db.cachedStatement(
      sql: """
        SELECT speaker, count(*) FROM quote
        WHERE dispatch = ? AND speaker IS NOT NULL AND kind <> \(QuoteKind.code(.indirect)) GROUP BY speaker
        """)
    for id in try ArchiveSearch.ids(query, limit: most, db) {
      for row in try Row.fetchAll(said, arguments: [id]) {
        let before = counts[row[0]] ?? (0, 0)
        counts[row[0]] = (before.quotes + row[1], before.dispatches + 1)
      }
    }
    let find = try db.cachedStatement(sql: "SELECT name, role FROM entity WHERE id = ?")
    return try counts.sorted { ($1.value.quotes, $0.key) < ($0.value.quotes, $1.key) }.prefix(limit)
      .compactMap {
        id, n in
        try Row.fetchOne(find, arguments: [id]).map {
          Speaker(name: $0[0], role: $0[1], quotes: n.quotes, dispatches: n.dispatches)
        }
      }
  }
}
