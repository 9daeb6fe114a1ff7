import GRDB

/// What a prefix stands for: some of the words that the archive holds, or a short beginning that is indexed itself. The
/// full-text index alone would join the postings of all words that begin so before it could name the newest.
nonisolated enum PrefixWords {
  /// So many words are asked for one by one even where their beginning is indexed.
  private static let few = 40
  private static let most = 1500

  /// An expression over some columns of `words`; nil when `starts` must be asked.
  static func expression(_ prefix: String, in columns: String, _ db: Database) throws -> String? {
    let isIndexed = isIndexed(prefix)
    let limit = isIndexed ? few : most
    let words = try words(prefix, limit: limit + 1, db)
    if words.count <= limit { return columns + " : " + any(words) }
    return isIndexed ? nil : columns + " : \"\(prefix)\" *"
  }

  private static func isIndexed(_ prefix: String) -> Bool {
    prefix.unicodeScalars.count <= Vocabulary.lengths.last ?? 0
  }

  /// An expression over `starts` for a short prefix.
  static func starts(_ prefix: String, _ db: Database) throws -> String {
    let length = prefix.unicodeScalars.count
    guard let indexed = Vocabulary.lengths.first(where: { $0 >= length }), indexed > length else {
      return "\"\(prefix)\""
    }
    // From one beginning to the next, each found by a look into the table of words.
    let next = try db.cachedStatement(
      sql: "SELECT text FROM word WHERE text >= ? AND text < ? ORDER BY text LIMIT 1")
    var found: [String] = []
    var from = prefix
    while let word = try String.fetchOne(next, arguments: [from, end(prefix)]) {
      let start = String(String.UnicodeScalarView(word.unicodeScalars.prefix(indexed)))
      found.append(start)
      from = start.unicodeScalars.count < indexed ? word + " " : end(start)
    }
    return any(found)
  }

  /// An expression over `starts` for what has none of these.
  static func none(_ starts: [String]) -> String {
    starts.reduce("\"\(Vocabulary.all)\"") { "(\($0) NOT \($1))" }
  }

  private static let sample = 400

  /// Whether a beginning stands in more than half of the newest dispatches.
  static func isCommon(_ start: String, _ db: Database) throws -> Bool {
    let newest =
      "SELECT rowid FROM starts WHERE starts MATCH ? ORDER BY rowid DESC LIMIT \(sample)"
    guard let oldest = try Int64.fetchOne(db, sql: "SELECT min(rowid) FROM (\(newest))", arguments: [start])
    else { return false }
    let all = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM (SELECT 1 FROM dispatch WHERE id >= ? LIMIT \(2 * sample))",
      arguments: [oldest])
    return (all ?? 0) < 2 * sample
  }

  static func any(_ words: [String]) -> String {
    words.isEmpty ? QueryLeaf.nothing : "(" + words.map { "\"\($0)\"" }.joined(separator: " OR ") + ")"
  }

  private static func words(_ prefix: String, limit: Int, _ db: Database) throws -> [String] {
    let statement = try db.cachedStatement(sql: "SELECT text FROM word WHERE text >= ? AND text < ? LIMIT ?")
    return try String.fetchAll(statement, arguments: [prefix, end(prefix), limit])
  }

  /// Lies behind all words that begin so.
  static func end(_ prefix: String) -> String { prefix + "\u{10FFFF}" }
}
