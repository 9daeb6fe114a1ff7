import GRDB
import Reader

/// Puts dispatches into the archive, a batch a transaction.
nonisolated struct ArchiveWriter {
  private var directory = EntityDirectory()
  private var terms = TermDirectory()
  private var values = ValueCounts()
  /// The file that the last dispatch came from.
  private var file: (id: Int64, path: String) = (0, "")
  private var nextID: [Int64: Int64] = [:]

  struct Result {
    var added = 0, copies = 0
    /// The ids of those added.
    var ids: [Int64] = []
  }

  /// Enters a batch. What a transaction held is there for good, or not at all.
  mutating func write(_ batch: [Arrival], complete files: [Int64], to archive: Archive) throws -> Result {
    let saved = self
    do {
      var result = Result()
      try archive.write { db in
        // The full-text index wants rising ids within a transaction.
        for arrival in batch.sorted(by: { $0.firstID < $1.firstID }) {
          if let id = try enter(arrival, db) {
            result.added += 1
            result.ids.append(id)
          } else {
            result.copies += 1
          }
        }
        try directory.enterCounts(db)
        try values.enter(db)
        for file in files {
          try db.cachedStatement(sql: "UPDATE file SET complete = 1 WHERE id = ?").execute(arguments: [file])
        }
      }
      return result
    } catch {
      self = saved
      throw error
    }
  }

  /// Nil when the dispatch was there already and only its new place was noted.
  private mutating func enter(_ a: Arrival, _ db: Database) throws -> Int64? {
    let d = a.dispatch
    let find = try db.cachedStatement(sql: "SELECT id FROM dispatch WHERE key = ? AND content = ?")
    if let known = try Int64.fetchOne(find, arguments: [d.id, a.content]) {
      try source(known, a, db)
      return nil
    }
    let id = try freeID(a.firstID, db)
    let isShared = try Threads.join(a, db)
    try db.cachedStatement(
      sql: """
        INSERT INTO dispatch(id, key, content, thread, shared, version, urgency, format, language, agency, place,
          date, headline, slug, bylines, note, noteKind, quotes, read, marked)
        VALUES(?, ?2, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
          coalesce((SELECT read FROM state WHERE key = ?2), 0),
          coalesce((SELECT marked FROM state WHERE key = ?2), 0))
        """
    ).execute(arguments: [
      id, d.id, a.content, a.thread == d.id ? nil : a.thread, isShared, d.version, d.urgency, d.format,
      d.language, d.dateline?.agency, d.dateline?.places.joined(separator: "/"), d.date, a.title, d.slug,
      d.bylines.isEmpty ? nil : d.bylines.joined(separator: ", "), d.notes.first?.text,
      d.notes.first?.kind.rawValue, d.quotes.lazy.filter { $0.kind != .indirect }.count,
    ])
    try source(id, a, db)
    values.add(d)
    let rows = try directory.rows(of: a.names, db)
    try quotes(of: d, id, rows, db)
    try facts(of: d, id, db)
    try db.cachedStatement(
      sql: "INSERT INTO words(rowid, headline, body, quotes, tags) VALUES(?, ?, ?, ?, ?)"
    )
    .execute(arguments: [id, a.headline, a.body, a.spoken, Self.tags(a, rows)])
    try db.cachedStatement(sql: "INSERT INTO starts(rowid, text) VALUES(?, ?)")
      .execute(arguments: [id, a.starts])
    for word in a.words {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO word(text) VALUES(?)").execute(arguments: [word])
    }
    return id
  }

  private static func tags(_ a: Arrival, _ rows: [Int64?]) -> String {
    var tags = a.tags
    var named: Set<Int64> = [], speaking: Set<Int64> = []
    for (name, row) in zip(a.names, rows) {
      guard let name, let row else { continue }
      if named.insert(row).inserted { tags += " " + Tags.mention(row) }
      if name.speaks, speaking.insert(row).inserted { tags += " " + Tags.speaker(row) }
    }
    return tags
  }

  private mutating func source(_ id: Int64, _ a: Arrival, _ db: Database) throws {
    if file.id != a.file {
      let find = try db.cachedStatement(sql: "SELECT path FROM file WHERE id = ?")
      file = (a.file, try String.fetchOne(find, arguments: [a.file]) ?? "")
    }
    let name = a.dispatch.source
    let member = !file.path.isEmpty && name.hasPrefix(file.path) ? name.dropFirst(file.path.count) : ""
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO source(dispatch, file, ordinal, member) VALUES(?, ?, ?, ?)"
    )
    .execute(arguments: [id, a.file, a.ordinal, member.isEmpty ? nil : String(member)])
  }

  private mutating func freeID(_ first: Int64, _ db: Database) throws -> Int64 {
    let taken = try db.cachedStatement(sql: "SELECT 1 FROM dispatch WHERE id = ?")
    var id = nextID[first] ?? first
    while try Int.fetchOne(taken, arguments: [id]) != nil { id += 1 }
    if nextID.count > 50_000 { nextID.removeAll(keepingCapacity: true) }
    nextID[first] = id + 1
    return id
  }

  private mutating func quotes(of d: Dispatch, _ id: Int64, _ rows: [Int64?], _ db: Database) throws {
    guard !d.quotes.isEmpty else { return }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO quote(dispatch, ordinal, kind, start, speaker, role, cue, words)
        VALUES(?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (n, q) in d.quotes.enumerated() {
      let speaker = q.speaker.flatMap { d.entities.indices.contains($0) ? d.entities[$0] : nil }
      let row = q.speaker.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
      let role = try terms.id(of: row == nil ? speaker?.name : speaker?.roles.first, db)
      let cue = try terms.id(of: q.cue.map(d.words), db)
      try statement.execute(arguments: [
        id, n, QuoteKind.code(q.kind), q.span.start, row, role, cue, d.words(q.span),
      ])
    }
  }

  private func facts(of d: Dispatch, _ id: Int64, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO fact(dispatch, start, \"when\", words) VALUES(?, ?, ?, ?)")
    for f in d.facts {
      guard let when = f.when else { continue }
      try statement.execute(arguments: [id, f.span.start, when, d.words(f.span)])
    }
  }
}
