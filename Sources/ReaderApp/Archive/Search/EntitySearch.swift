import GRDB
import Reader

/// Finds persons, places and organizations by the words of their names.
nonisolated enum EntitySearch {
  static func ids(
    words: [String], isPrefix: Bool, kind: Entity.Kind?, limit: Int, _ db: Database
  ) throws -> [Int64] {
    guard let last = words.last else { return [] }
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
      sql += " AND e.kind = ?"
      arguments.append(EntityKind.code(kind))
    }
    sql += " ORDER BY e.quotes DESC, e.dispatches DESC, e.id LIMIT ?"
    arguments.append(limit)
    return try Int64.fetchAll(db, sql: sql, arguments: StatementArguments(arguments))
  }

  /// The best known of a kind; without kind, who speaks most.
  static func best(kind: Entity.Kind?, limit: Int, _ db: Database) throws -> [Int64] {
    guard let kind else {
      return try Int64.fetchAll(
        db, sql: "SELECT id FROM entity WHERE quotes > 0 ORDER BY quotes DESC LIMIT ?", arguments: [limit])
    }
    return try Int64.fetchAll(
      db, sql: "SELECT id FROM entity WHERE kind = ? ORDER BY dispatches DESC LIMIT ?",
      arguments: [EntityKind.code(kind), limit])
  }
}
