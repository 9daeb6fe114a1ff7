import GRDB

/// What the writing of a batch runs, prepared once.
nonisolated struct WriterStatements {
  let sameKey, sameThread, isTaken, nowShared: BoundStatement
  let dispatch, source, quote, fact, words, starts, word: BoundStatement
  let entities: EntityDirectory.Statements

  init(_ db: Database) throws {
    entities = try EntityDirectory.Statements(db)
    func prepare(_ sql: String) throws -> BoundStatement { try BoundStatement(sql, db) }
    sameKey = try prepare("SELECT id, content, thread, shared FROM dispatch WHERE key = ?")
    sameThread = try prepare("SELECT id, shared FROM dispatch WHERE thread = ?")
    isTaken = try prepare("SELECT 1 FROM dispatch WHERE id = ?")
    nowShared = try prepare("UPDATE dispatch SET shared = 1 WHERE id = ?")
    dispatch = try prepare(
      """
      INSERT INTO dispatch(id, key, content, thread, shared, version, urgency, format, language, agency, place,
        date, headline, title, slug, bylines, note, noteKind, quotes, read, marked)
      VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
        coalesce((SELECT read FROM state WHERE key = ?2), 0),
        coalesce((SELECT marked FROM state WHERE key = ?2), 0))
      """)
    source = try prepare("INSERT OR REPLACE INTO source(dispatch, file, ordinal, member) VALUES(?, ?, ?, ?)")
    quote = try prepare(
      """
      INSERT INTO quote(dispatch, ordinal, kind, start, speaker, role, cue, words)
      VALUES(?, ?, ?, ?, ?, ?, ?, ?)
      """)
    fact = try prepare("INSERT OR IGNORE INTO fact(dispatch, start, \"when\", words) VALUES(?, ?, ?, ?)")
    words = try prepare("INSERT INTO words(rowid, headline, body, quotes, tags) VALUES(?, ?, ?, ?, ?)")
    starts = try prepare("INSERT INTO starts(rowid, text) VALUES(?, ?)")
    word = try prepare("INSERT OR IGNORE INTO word(text) VALUES(?)")
  }
}
