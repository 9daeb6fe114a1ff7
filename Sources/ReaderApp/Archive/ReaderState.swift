import GRDB

/// What the reader did: kept by the dispatch's own id, so that it survives a new import.
nonisolated enum ReaderState {
  struct Change: Sendable {
    var id: Int64
    var isRead: Bool, isMarked: Bool
    var position: Int?
    var label = ReaderLabel()
  }

  static func save(_ changes: [Change], in archive: Archive) throws {
    try archive.write { db in
      let statement = try db.cachedStatement(
        sql: """
          INSERT INTO state(key, read, marked, position, tags, note, tagWords, noteWords)
          SELECT key, ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM dispatch WHERE id = ?1
          ON CONFLICT(key) DO UPDATE SET read = excluded.read, marked = excluded.marked,
            position = coalesce(excluded.position, position), tags = excluded.tags, note = excluded.note,
            tagWords = excluded.tagWords, noteWords = excluded.noteWords
          """)
      let copy = try db.cachedStatement(
        sql: "UPDATE dispatch SET read = ?2, marked = ?3 WHERE key = (SELECT key FROM dispatch WHERE id = ?1)"
      )
      for c in changes {
        let tags = c.label.tags.joined(separator: " ")
        try statement.execute(arguments: [
          c.id, c.isRead, c.isMarked, c.position, some(tags), some(c.label.note), folded(tags),
          folded(c.label.note),
        ])
        try copy.execute(arguments: [c.id, c.isRead, c.isMarked])
      }
    }
  }

  /// Sets whether dispatches are read, and nothing else; says which of them were not so before.
  static func setRead(_ isRead: Bool, _ ids: some Sequence<Int64>, in archive: Archive) throws -> [Int64] {
    try archive.write { db in
      let find = try db.cachedStatement(sql: "SELECT key FROM dispatch WHERE id = ? AND read <> ?")
      let state = try db.cachedStatement(
        sql: """
          INSERT INTO state(key, read) VALUES(?, ?)
          ON CONFLICT(key) DO UPDATE SET read = excluded.read
          """)
      let copy = try db.cachedStatement(sql: "UPDATE dispatch SET read = ? WHERE key = ?")
      return try ids.filter { id in
        guard let key = try String.fetchOne(find, arguments: [id, isRead]) else { return false }
        try state.execute(arguments: [key, isRead])
        try copy.execute(arguments: [isRead, key])
        return true
      }
    }
  }

  private static func some(_ text: String) -> String? { text.isEmpty ? nil : text }
  private static func folded(_ text: String) -> String? {
    some(String(decoding: FoldedText.bytes(of: text), as: UTF8.self))
  }

  static func label(of id: Int64, in archive: Archive) throws -> ReaderLabel {
    try archive.read { db in
      try Row.fetchOne(
        db, sql: "SELECT s.tags, s.note FROM dispatch d JOIN state s ON s.key = d.key WHERE d.id = ?",
        arguments: [id]
      ).map { ReaderLabel(tags: $0[0], note: $0[1]) } ?? ReaderLabel()
    }
  }

  /// All tags with the number of dispatches that have them, the most frequent first.
  static func tags(_ db: Database) throws -> [(name: String, count: Int)] {
    var counts: [String: Int] = [:]
    let rows = try String.fetchCursor(
      db, sql: "SELECT tags FROM state INDEXED BY state_tagWords WHERE tagWords IS NOT NULL")
    while let tags = try rows.next() { for tag in ReaderLabel.tags(tags) { counts[tag, default: 0] += 1 } }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
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
