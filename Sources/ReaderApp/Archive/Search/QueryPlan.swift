import GRDB

/// A query as alternatives of which each can be walked newest first, without looking at more than is shown: what
/// stands in the full-text index in one expression, what only the tables know beside it.
nonisolated struct QueryPlan {
  /// One alternative; all of it must hold.
  struct Arm {
    /// Full-text expressions that must match, and that must not.
    var wanted: [String] = [], unwanted: [String] = []
    var ids: ClosedRange<Int64> = 0...Int64.max
    /// Conditions on `d` (dispatch) and `s` (state).
    var conditions: [String] = []
  }
  var arms: [Arm]

  /// More are asked for in one statement that looks at every dispatch.
  private static let mostArms = 24

  init(_ condition: Query.Condition, _ db: Database) throws { arms = try Self.arms(condition, db) }

  private static func arms(_ c: Query.Condition, _ db: Database) throws -> [Arm] {
    switch c {
    case .everything: return [Arm()]
    case .field(.date, .days(let from, let to)): return [Arm(ids: DispatchID.range(from: from, to: to))]
    case .all(let parts): return try product(parts, db)
    default: break
    }
    if let expression = try QueryLeaf.expression(c, db) {
      if case .not(let inner) = c, let inner = try QueryLeaf.expression(inner, db) {
        return [Arm(unwanted: [inner])]
      }
      return [Arm(wanted: [expression])]
    }
    if let sql = QueryLeaf.condition(c) { return [Arm(conditions: [sql])] }
    switch c {
    case .not(.not(let inner)): return try arms(inner, db)
    case .not(.all(let parts)): return try arms(.any(parts.map { .not($0) }), db)
    case .not(.any(let parts)): return try arms(.all(parts.map { .not($0) }), db)
    case .any(let parts): return try union(parts, db)
    default: return [Arm(conditions: [try sql(c, db)])]
    }
  }

  private static func product(_ parts: [Query.Condition], _ db: Database) throws -> [Arm] {
    var out = [Arm()]
    for part in parts {
      let more = try arms(part, db)
      if out.count * more.count > mostArms {
        let condition = try sql(part, db)
        for i in out.indices { out[i].conditions.append(condition) }
      } else {
        out = out.flatMap { a in more.map { a.and($0) } }
      }
    }
    return out
  }

  /// What the index answers alone stays one alternative.
  private static func union(_ parts: [Query.Condition], _ db: Database) throws -> [Arm] {
    var expressions: [String] = []
    var out: [Arm] = []
    for part in parts {
      if let e = try QueryLeaf.expression(part, db) {
        expressions.append(e)
      } else {
        out += try arms(part, db)
      }
    }
    if !expressions.isEmpty {
      out.append(Arm(wanted: ["(" + expressions.joined(separator: " OR ") + ")"]))
    }
    return out.count <= mostArms ? out : [Arm(conditions: [try sql(.any(parts), db)])]
  }

  /// The condition as plain SQL over one dispatch: true to the letter, but without the index's order.
  private static func sql(_ c: Query.Condition, _ db: Database) throws -> String {
    if let expression = try QueryLeaf.expression(c, db) {
      let text = expression.replacing("'", with: "''")
      return "d.id IN (SELECT rowid FROM words WHERE words MATCH '\(text)')"
    }
    if let sql = QueryLeaf.condition(c) { return sql }
    switch c {
    case .not(let inner): return "NOT (\(try sql(inner, db)))"
    case .all(let parts): return "(" + (try parts.map { try sql($0, db) }).joined(separator: " AND ") + ")"
    case .any(let parts): return "(" + (try parts.map { try sql($0, db) }).joined(separator: " OR ") + ")"
    case .everything, .words, .field: return "1"
    }
  }
}

extension QueryPlan.Arm {
  nonisolated func and(_ other: QueryPlan.Arm) -> QueryPlan.Arm {
    let low = max(ids.lowerBound, other.ids.lowerBound)
    let high = min(ids.upperBound, other.ids.upperBound)
    var both = QueryPlan.Arm(
      wanted: wanted + other.wanted, unwanted: unwanted + other.unwanted, ids: low...max(low, high),
      conditions: conditions + other.conditions)
    if low > high { both.conditions.append("0") }
    return both
  }

  /// One expression for the index; nil when it isn't asked.
  nonisolated var match: String? {
    if wanted.isEmpty, unwanted.isEmpty { return nil }
    let first = wanted.isEmpty ? QueryLeaf.everything : wanted.joined(separator: " AND ")
    return unwanted.reduce(first) { "(\($0)) NOT \($1)" }
  }

  /// FROM and WHERE, with the dispatch's id as `id`.
  nonisolated func tables(_ ids: ClosedRange<Int64>) -> (
    id: String, sql: String, arguments: StatementArguments
  ) {
    var sql: String
    var arguments: [any DatabaseValueConvertible] = []
    let state = " LEFT JOIN state s ON s.key = d.key"
    if let match {
      sql = " FROM words"
      if !conditions.isEmpty { sql += " CROSS JOIN dispatch d ON d.id = words.rowid" + state }
      sql += " WHERE words.words MATCH ? AND words.rowid BETWEEN ? AND ?"
      arguments.append(match)
    } else {
      sql = " FROM dispatch d" + (conditions.isEmpty ? "" : state) + " WHERE d.id BETWEEN ? AND ?"
    }
    arguments += [ids.lowerBound, ids.upperBound]
    for condition in conditions { sql += " AND (\(condition))" }
    return (match == nil ? "d.id" : "words.rowid", sql, StatementArguments(arguments))
  }
}
