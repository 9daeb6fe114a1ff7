import GRDB

/// The best match first.
nonisolated enum Ranking {
  /// Of so many that match, the newest, the best come first: to rank all that have a common word takes a second.
  static let most = 2000

  /// - Parameter ids: the newest that match, newest first.
  static func ranked(_ ids: [Int64], _ sieve: Sieve, _ db: Database) throws -> [Int64] {
    guard let expression = skeleton(sieve), let newest = ids.first, let oldest = ids.last else { return ids }
    var scores: [Int64: Double] = [:]
    let wanted = Set(ids)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT rowid, closeness(words) FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?
        ORDER BY rowid DESC LIMIT \(4 * most)
        """, arguments: [expression, oldest, newest])
    while let row = try rows.next() { if wanted.contains(row[0]) { scores[row[0]] = row[1] } }
    // What is matched without words comes behind.
    return ids.sorted { (scores[$0] ?? 0, $1) < (scores[$1] ?? 0, $0) }
  }

  /// What of a query the words of a dispatch can match; nil for what is matched without them.
  private static func skeleton(_ sieve: Sieve) -> String? {
    switch sieve {
    case .index(_, let expression): return expression
    case .form(_, let otherwise), .pair(_, let otherwise), .phrase(_, let otherwise):
      return skeleton(otherwise)
    case .all(let parts):
      let some = parts.compactMap(skeleton)
      return some.isEmpty ? nil : "(" + some.joined(separator: ") AND (") + ")"
    case .any(let parts):
      let some = parts.compactMap(skeleton)
      return some.isEmpty ? nil : "(" + some.joined(separator: ") OR (") + ")"
    case .everything, .nothing, .ids, .few, .rows, .not: return nil
    }
  }
}
