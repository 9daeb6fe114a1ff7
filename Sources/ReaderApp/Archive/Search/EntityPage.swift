import GRDB

/// Places in dispatches, in the order of time: what somebody said, where something is named, what happened when.
nonisolated struct ArchivePlace: Hashable, Sendable {
  var dispatch: Int64
  /// Offset in the text; nil for the dispatch as a whole.
  var start: Int?
  /// EDTF.
  var date: String?
  var words: String
  var agency: String?
}

nonisolated enum EntityPage {
  /// What a speaker said, newest first.
  static func quotes(of speaker: Int64, limit: Int, _ db: Database) throws -> [ArchivePlace] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT q.start, d.date, q.words, d.agency FROM quote q JOIN dispatch d ON d.id = q.dispatch
        WHERE q.dispatch = ? AND q.speaker = ? ORDER BY q.ordinal
        """)
    var found: [ArchivePlace] = []
    let ids = try EntityPortrait.dispatches(of: speaker, speaks: true, order: "DESC", db)
    while let id = try ids.next() {
      for row in try Row.fetchAll(statement, arguments: [id, speaker]) {
        found.append(
          ArchivePlace(dispatch: id, start: row[0], date: row[1], words: row[2], agency: row[3]))
      }
      if found.count >= limit { break }
    }
    return found
  }

  /// Where something is spoken of, newest first.
  static func mentions(of entity: Int64, limit: Int, _ db: Database) throws -> [ArchivePlace] {
    let all = try EntityPortrait.dispatches(of: entity, speaks: false, order: "DESC", db)
    var ids: [Int64] = []
    while ids.count < limit, let id = try all.next() { ids.append(id) }
    return try ArchiveSearch.hits(ids, db).map {
      ArchivePlace(dispatch: $0.id, start: nil, date: $0.date, words: $0.headline, agency: $0.agency)
    }
  }

  /// The dated facts of some dispatches in the order of their dates.
  static func timeline(_ ids: [Int64], limit: Int, _ db: Database) throws -> [ArchivePlace] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT f.start, f."when", f.words, d.agency FROM fact f JOIN dispatch d ON d.id = f.dispatch
        WHERE f.dispatch = ?
        """)
    var found: [ArchivePlace] = []
    for id in ids {
      for row in try Row.fetchAll(statement, arguments: [id]) {
        found.append(
          ArchivePlace(dispatch: id, start: row[0], date: row[1], words: row[2], agency: row[3]))
      }
      if found.count >= limit { break }
    }
    return found.sorted { ($0.date ?? "", $0.dispatch) < ($1.date ?? "", $1.dispatch) }
  }
}
