import GRDB
import Reader

/// Finds persons, places and organizations by the words of their names.
nonisolated enum EntitySearch {
  static func ids(
    words: [String], isPrefix: Bool, kind: Entity.Kind?, limit: Int, _ db: Database
  ) throws -> [Int64] {
    guard let last = words.last else { return [] }
    if isPrefix, words.count == 1, try isCommon(last, db) {
      return try bestKnown(last, kind: kind, limit: limit, db)
    }
    var sql = "SELECT e.id FROM entity e WHERE 1"
    var arguments: [any DatabaseValueConvertible] = []
    for word in words.dropLast() {
      sql += " AND e.id IN (SELECT entity FROM entityWord WHERE word = ?)"
      arguments.append(word)
    }
    if isPrefix {
      sql += " AND e.id IN (SELECT entity FROM entityWord WHERE word >= ? AND word < ?)"
      arguments += [last, last + "\u{10FFFF}"]
    } else {
      sql += " AND e.id IN (SELECT entity FROM entityWord WHERE word = ?)"
      arguments.append(last)
    }
    if let kind {
      // Without an index: the few of these words are looked at, not all of a kind.
      sql += " AND +e.kind = ?"
      arguments.append(EntityKind.code(kind))
    }
    sql += " ORDER BY e.quotes DESC, e.dispatches DESC, e.id LIMIT ?"
    arguments.append(limit)
    return try Int64.fetchAll(db, sql: sql, arguments: StatementArguments(arguments))
  }

  /// Whether so many names have a word that begins so that those asked for stand among the best known.
  private static func isCommon(_ prefix: String, _ db: Database) throws -> Bool {
    let most = 2000
    let count = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM (SELECT 1 FROM entityWord WHERE word >= ? AND word < ? LIMIT ?)",
      arguments: [prefix, PrefixWords.end(prefix), most])
    return count == most
  }

  /// The best known first, looked at until there are enough.
  private static func bestKnown(
    _ prefix: String, kind: Entity.Kind?, limit: Int, _ db: Database
  ) throws -> [Int64] {
    try ranked(kind, limit: limit, db) { $0.split(separator: " ").contains { $0.hasPrefix(prefix) } }
  }

  /// The best known of a kind, without kind those who speak most, octave after octave.
  private static func ranked(
    _ kind: Entity.Kind?, limit: Int, _ db: Database, where isWanted: (String) -> Bool
  ) throws -> [Int64] {
    let (octave, of, order) =
      kind.map { ("fame", "kind = \(EntityKind.code($0)) AND fame", "dispatches") }
      ?? ("voice", "voice > 0 AND voice", "quotes")
    let next = try db.cachedStatement(
      sql: "SELECT \(octave) FROM entity WHERE \(of) < ? ORDER BY \(octave) DESC LIMIT 1")
    let within = try db.cachedStatement(
      sql: "SELECT id, folded FROM entity WHERE \(of) = ? ORDER BY \(order) DESC, id")
    var found: [Int64] = []
    var at = Int.bitWidth
    while found.count < limit, let lower = try Int.fetchOne(next, arguments: [at]) {
      at = lower
      let rows = try Row.fetchCursor(within, arguments: [at])
      while found.count < limit, let row = try rows.next() { if isWanted(row[1]) { found.append(row[0]) } }
    }
    return found
  }

  /// The words of names that begin so; nil when there are more.
  static func words(_ prefix: String, limit: Int, _ db: Database) throws -> [String]? {
    let found = try String.fetchAll(
      db, sql: "SELECT DISTINCT word FROM entityWord WHERE word >= ? AND word < ? LIMIT ?",
      arguments: [prefix, PrefixWords.end(prefix), limit + 1])
    return found.count <= limit ? found : nil
  }

  /// The best known of a kind; without kind, who speaks most.
  static func best(kind: Entity.Kind?, limit: Int, _ db: Database) throws -> [Int64] {
    try ranked(kind, limit: limit, db) { _ in true }
  }
}
