import GRDB

/// The words of the archive that begin so.
nonisolated enum PrefixWords {
  static func words(_ prefix: String, limit: Int, _ db: Database) throws -> [String] {
    let statement = try db.cachedStatement(sql: "SELECT text FROM word WHERE text >= ? AND text < ? LIMIT ?")
    return try String.fetchAll(statement, arguments: [prefix, end(prefix), limit])
  }

  /// One of some words, as the index is asked.
  static func any(_ words: [String]) -> String {
    "(" + words.map { "\"\($0)\"" }.joined(separator: " OR ") + ")"
  }

  /// Lies behind all words that begin so.
  static func end(_ prefix: String) -> String { prefix + "\u{10FFFF}" }
}
