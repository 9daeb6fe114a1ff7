import GRDB

/// The versions of one story.
nonisolated enum Threads {
  /// Whether others of the thread are there; they learn that they are no longer alone.
  static func join(_ a: Arrival, _ db: Database) throws -> Bool {
    let find = try db.cachedStatement(
      sql: """
        SELECT id, shared FROM dispatch WHERE key = ?1 AND thread IS NULL
        UNION ALL SELECT id, shared FROM dispatch WHERE thread = ?1
        """)
    let others = try Row.fetchAll(find, arguments: [a.thread])
    for row in others where row[1] == 0 {
      try db.cachedStatement(sql: "UPDATE dispatch SET shared = 1 WHERE id = ?").execute(arguments: [
        row[0] as Int64
      ])
    }
    return !others.isEmpty
  }
}
