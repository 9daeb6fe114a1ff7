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
      sql += " AND e.kind = ?"
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

  /// The best known first, looked at one by one until there are enough.
  private static func bestKnown(
    _ prefix: String, kind: Entity.Kind?, limit: Int, _ db: Database
  ) throws -> [Int64] {
    let order = kind == nil ? "quotes > 0 ORDER BY quotes DESC" : "kind = ? ORDER BY dispatches DESC"
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, folded FROM entity WHERE \(order)",
      arguments: kind.map { [EntityKind.code($0)] } ?? [])
    var found: [Int64] = []
    while found.count < limit, let row = try rows.next() {
      let folded: String = row[1]
      if folded.split(separator: " ").contains(where: { $0.hasPrefix(prefix) }) { found.append(row[0]) }
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
    guard let kind else {
      return try Int64.fetchAll(
        db, sql: "SELECT id FROM entity WHERE quotes > 0 ORDER BY quotes DESC LIMIT ?", arguments: [limit])
    }
    return try Int64.fetchAll(
      db, sql: "SELECT id FROM entity WHERE kind = ? ORDER BY dispatches DESC LIMIT ?",
      arguments: [EntityKind.code(kind), limit])
  }
}
