import GRDB

/// The parts of a statement that every search has in common.
extension QuerySQL {
  /// FROM and WHERE over dispatches `d`, their state `s` and further joins.
  nonisolated func tables(
    joins: String = "", ids: ClosedRange<Int64>
  ) -> (sql: String, arguments: [any DatabaseValueConvertible]) {
    var sql: String
    var arguments: [any DatabaseValueConvertible] = []
    let state = joins + " LEFT JOIN state s ON s.key = d.key"
    if let match {
      sql = " FROM words CROSS JOIN dispatch d ON d.id = words.rowid\(state) WHERE words.words MATCH ?"
      sql += " AND words.rowid BETWEEN ? AND ?"
      arguments.append(match)
    } else {
      sql = " FROM dispatch d\(state) WHERE d.id BETWEEN ? AND ?"
    }
    arguments += [ids.lowerBound, ids.upperBound]
    for condition in conditions { sql += " AND (\(condition))" }
    return (sql, arguments)
  }

  /// Newest first, unless the query says otherwise. Without words to rank, relevance is date.
  nonisolated func orderBy(_ order: Query.Order) -> String {
    if order == .relevance, match != nil { return " ORDER BY words.rank" }
    return " ORDER BY \(match == nil ? "d.id" : "words.rowid") \(order == .oldest ? "ASC" : "DESC")"
  }
}
