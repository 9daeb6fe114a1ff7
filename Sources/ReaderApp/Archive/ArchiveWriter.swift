import GRDB
import Reader

/// Puts dispatches into the archive, a batch a transaction.
nonisolated struct ArchiveWriter {
  private var directory = EntityDirectory()
  private var nextID: [Int64: Int64] = [:]

  struct Result {
    var added = 0, copies = 0
  }

  /// Enters a batch. What a transaction held is there for good, or not at all.
  mutating func write(_ batch: [Arrival], complete files: [Int64], to archive: Archive) throws -> Result {
    let saved = self
    do {
      var result = Result()
      try archive.write { db in
        // The full-text index wants rising ids within a transaction.
        for arrival in batch.sorted(by: { $0.firstID < $1.firstID }) {
          if try enter(arrival, db) { result.added += 1 } else { result.copies += 1 }
        }
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

  /// False when the dispatch was there already and only its new place was noted.
  private mutating func enter(_ a: Arrival, _ db: Database) throws -> Bool {
    let d = a.dispatch
    let find = try db.cachedStatement(sql: "SELECT id FROM dispatch WHERE key = ? AND content = ?")
    if let known = try Int64.fetchOne(find, arguments: [d.id, a.content]) {
      try source(known, a, db)
      return false
    }
    let id = try freeID(a.firstID, db)
    try db.cachedStatement(
      sql: """
        INSERT INTO dispatch(id, key, content, thread, version, urgency, format, language, agency, place, date,
          headline, slug, bylines, note, noteKind, quotes)
        VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, d.id, a.content, a.thread, d.version, d.urgency, d.format, d.language, d.dateline?.agency,
      d.dateline?.places.joined(separator: "/"), d.date, Title.of(d), d.slug,
      d.bylines.isEmpty ? nil : d.bylines.joined(separator: ", "), d.notes.first?.text,
      d.notes.first?.kind.rawValue, d.quotes.lazy.filter { $0.kind != .indirect }.count,
    ])
    try source(id, a, db)
    let rows = try entities(of: d, id, db)
    try quotes(of: d, id, rows, db)
    try facts(of: d, id, rows, db)
    var tags = a.tags + rows.compactMap { $0.map(Tags.mention) }
    for q in d.quotes {
      if let s = q.speaker, rows.indices.contains(s), let row = rows[s] { tags.append(Tags.speaker(row)) }
    }
    if let urgency = d.urgency { tags.append(Tags.number("u", urgency)) }
    try db.cachedStatement(
      sql: "INSERT INTO words(rowid, headline, body, quotes, tags) VALUES(?, ?, ?, ?, ?)"
    )
    .execute(arguments: [id, d.headline ?? "", d.text, a.spoken, tags.joined(separator: " ")])
    return true
  }

  private func source(_ id: Int64, _ a: Arrival, _ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO source(dispatch, file, name, ordinal) VALUES(?, ?, ?, ?)"
    )
    .execute(arguments: [id, a.file, a.dispatch.source, a.ordinal])
  }

  private mutating func freeID(_ first: Int64, _ db: Database) throws -> Int64 {
    let taken = try db.cachedStatement(sql: "SELECT 1 FROM dispatch WHERE id = ?")
    var id = nextID[first] ?? first
    while try Int.fetchOne(taken, arguments: [id]) != nil { id += 1 }
    if nextID.count > 50_000 { nextID.removeAll(keepingCapacity: true) }
    nextID[first] = id + 1
    return id
  }

  /// The archive's row of each entity; nil for what has no name (a source described only).
  private mutating func entities(of d: Dispatch, _ id: Int64, _ db: Database) throws -> [Int64?] {
    var rows: [Int64?] = []
    var seen: Set<Int64> = []
    for (i, e) in d.entities.enumerated() {
      guard e.kind != .other, e.mentions.contains(where: { $0.kind == .name }) else {
        rows.append(nil)
        continue
      }
      let row = try directory.row(of: e, db)
      rows.append(row)
      guard seen.insert(row).inserted else { continue }
      let spoken = d.quotes.lazy.filter { $0.speaker == i && $0.kind != .indirect }.count
      try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO mention(entity, dispatch, count, roles) VALUES(?, ?, ?, ?)"
      )
      .execute(arguments: [
        row, id, e.mentions.count, e.roles.isEmpty ? nil : e.roles.joined(separator: "\n"),
      ])
      try db.cachedStatement(
        sql: "UPDATE entity SET dispatches = dispatches + 1, quotes = quotes + ? WHERE id = ?"
      )
      .execute(arguments: [spoken, row])
    }
    return rows
  }

  private func quotes(of d: Dispatch, _ id: Int64, _ rows: [Int64?], _ db: Database) throws {
    for (n, q) in d.quotes.enumerated() {
      let speaker = q.speaker.flatMap { d.entities.indices.contains($0) ? d.entities[$0] : nil }
      let row = q.speaker.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
      try db.cachedStatement(
        sql: """
          INSERT INTO quote(dispatch, ordinal, kind, start, "end", speaker, role, cue, words)
          VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        id, n, q.kind.rawValue, q.span.start, q.span.end, row,
        row == nil ? speaker?.name : speaker?.roles.first, q.cue.map(d.words), d.words(q.span),
      ])
    }
  }

  private func facts(of d: Dispatch, _ id: Int64, _ rows: [Int64?], _ db: Database) throws {
    for (n, f) in d.facts.enumerated() {
      let subject = f.subject.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
      try db.cachedStatement(
        sql: """
          INSERT INTO fact(dispatch, ordinal, kind, "when", subject, start, words) VALUES(?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [id, n, f.kind.rawValue, f.when, subject, f.span.start, d.words(f.span)])
    }
  }
}

/// What a list shows for a dispatch: its headline, else its first words.
nonisolated enum Title {
  static func of(_ d: Dispatch) -> String {
    if let headline = d.headline, !headline.isEmpty { return headline }
    let lead = d.paragraphs.first { $0.role == .lead } ?? d.paragraphs.first
    var words = lead.map { d.words($0.span) } ?? d.text
    if let dateline = d.dateline?.span, let lead, lead.span.contains(dateline) {
      words = d.words(Span(dateline.end, lead.span.end))
    }
    let clean = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let start = clean.drop { !($0.isLetter || $0.isNumber || "\"«“".contains($0)) }
    return start.count <= 120 ? String(start) : start.prefix(119) + "…"
  }
}
