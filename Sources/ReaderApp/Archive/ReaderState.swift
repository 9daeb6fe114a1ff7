import GRDB

/// What the reader did: kept by the dispatch's own id, so that it survives a new import.
nonisolated enum ReaderState {
  struct Change: Sendable {
    var id: Int64
    var isRead: Bool, isMarked: Bool
    var position: Int?
  }

  static func save(_ changes: [Change], in archive: Archive) throws {
    try archive.write { db in
      let statement = try db.cachedStatement(
        sql: """
          INSERT INTO state(key, read, marked, position)
          SELECT key, ?2, ?3, ?4 FROM dispatch WHERE id = ?1
          ON CONFLICT(key) DO UPDATE SET read = excluded.read, marked = excluded.marked,
            position = coalesce(excluded.position, position)
          """)
      let copy = try db.cachedStatement(
        sql: "UPDATE dispatch SET read = ?2, marked = ?3 WHERE key = (SELECT key FROM dispatch WHERE id = ?1)"
      )
      for c in changes {
        try statement.execute(arguments: [c.id, c.isRead, c.isMarked, c.position])
        try copy.execute(arguments: [c.id, c.isRead, c.isMarked])
      }
    }
  }

  /// Queries asked before, the last one first.
  static func history(_ archive: Archive) throws -> [String] {
    try archive.read {
      try String.fetchAll($0, sql: "SELECT query FROM queryHistory ORDER BY id DESC LIMIT 500")
    }
  }

  static func remember(_ query: String, in archive: Archive) throws {
    try archive.write { db in
      try db.execute(sql: "DELETE FROM queryHistory WHERE query = ?", arguments: [query])
      try db.execute(sql: "INSERT INTO queryHistory(query) VALUES(?)", arguments: [query])
      try db.execute(
        sql: "DELETE FROM queryHistory WHERE id <= (SELECT max(id) FROM queryHistory) - 500")
    }
  }

  static func saved(_ archive: Archive) throws -> [String] {
    try archive.read { try String.fetchAll($0, sql: "SELECT query FROM savedQuery ORDER BY name") }
  }

  /// Saves a query under its own words; a query that is there already is taken away. True when it is there now.
  static func toggle(_ query: String, in archive: Archive) throws -> Bool {
    try archive.write { db in
      try db.execute(sql: "DELETE FROM savedQuery WHERE name = ?", arguments: [query])
      if db.changesCount > 0 { return false }
      try db.execute(sql: "INSERT INTO savedQuery(name, query) VALUES(?, ?)", arguments: [query, query])
      return true
    }
  }
}
