import GRDB

/// One alternative of a query; all of it must hold.
nonisolated struct QueryArm {
  /// Full-text expressions that must match, and that must not.
  var wanted: [String] = [], unwanted: [String] = []
  /// Expressions over the beginnings of words that must match, and that must not.
  var starts: [String] = [], unwantedStarts: [String] = []
  var ids: ClosedRange<Int64> = 0...Int64.max
  /// Conditions on `d` (dispatch).
  var conditions: [String] = []
  /// Selects of the few ids that come into question.
  var few: [String] = []
  /// What it must lack, though nearly all have it (see `Common`).
  var lacking: [Int64] = []
  /// The index in whose order the dispatches of a condition stand.
  var index: String?

  func and(_ other: QueryArm) -> QueryArm {
    let low = max(ids.lowerBound, other.ids.lowerBound)
    let high = min(ids.upperBound, other.ids.upperBound)
    var both = QueryArm(
      wanted: wanted + other.wanted, unwanted: unwanted + other.unwanted, starts: starts + other.starts,
      unwantedStarts: unwantedStarts + other.unwantedStarts,
      ids: low...max(low, high), conditions: conditions + other.conditions, few: few + other.few,
      lacking: lacking + other.lacking, index: index ?? other.index)
    if low > high { both.conditions.append("0") }
    return both
  }

  /// One expression for the index of words; nil when it isn't asked.
  var match: String? {
    if wanted.isEmpty, unwanted.isEmpty { return nil }
    let first = wanted.isEmpty ? QueryLeaf.everything : wanted.joined(separator: " AND ")
    return unwanted.reduce(first) { "(\($0)) NOT \($1)" }
  }

  /// One expression for the index of beginnings; nil when it isn't asked.
  private var startMatch: String? {
    guard !starts.isEmpty || !unwantedStarts.isEmpty else { return nil }
    let without = unwantedStarts.isEmpty ? [] : [PrefixWords.none(unwantedStarts)]
    return (starts + without).joined(separator: " AND ")
  }

  /// FROM and WHERE, with the dispatch's id as `id`. The first table is the one that is walked in the order of time,
  /// the others are asked of what it names.
  func tables(_ ids: ClosedRange<Int64>) -> (id: String, sql: String, arguments: StatementArguments) {
    if !few.isEmpty { return ofFew(ids) }
    if let match { return from("words", match, starts, ids) }
    if let startMatch { return from("starts", startMatch, [], ids) }
    if let first = lacking.first {
      let rest = (conditions + lacking.dropFirst().map(Common.lacking)).map { " AND (\($0))" }.joined()
      return (
        "e.dispatch",
        " FROM exception e CROSS JOIN dispatch d ON d.id = e.dispatch"
          + " WHERE e.common = ? AND e.dispatch BETWEEN ? AND ?" + rest,
        [first, ids.lowerBound, ids.upperBound]
      )
    }
    let order = conditions.isEmpty ? "" : index.map { " INDEXED BY \($0)" } ?? ""
    let sql = (["d.id BETWEEN ? AND ?"] + conditions.map { "(\($0))" }).joined(separator: " AND ")
    return ("d.id", " FROM dispatch d\(order) WHERE \(sql)", [ids.lowerBound, ids.upperBound])
  }

  private func from(
    _ index: String, _ match: String, _ starts: [String], _ ids: ClosedRange<Int64>
  ) -> (id: String, sql: String, arguments: StatementArguments) {
    let id = "\(index).rowid"
    let conditions = self.conditions + lacking.map(Common.lacking)
    var sql = " FROM \(index)"
    if !conditions.isEmpty { sql += " CROSS JOIN dispatch d ON d.id = \(id)" }
    sql += " WHERE \(index) MATCH ? AND \(id) BETWEEN ? AND ?"
    var arguments: StatementArguments = [match, ids.lowerBound, ids.upperBound]
    for condition in conditions { sql += " AND (\(condition))" }
    for start in starts {
      sql += " AND EXISTS (SELECT 1 FROM starts WHERE starts MATCH ? AND starts.rowid = \(id))"
      arguments += [start]
    }
    if index == "words", !unwantedStarts.isEmpty {
      // Few are left: they are found at once, not by a question for every dispatch.
      sql += " AND \(id) IN (SELECT rowid FROM starts WHERE starts MATCH ? AND rowid BETWEEN ? AND ?)"
      arguments += [PrefixWords.none(unwantedStarts), ids.lowerBound, ids.upperBound]
    }
    return (id, sql, arguments)
  }

  private func ofFew(
    _ ids: ClosedRange<Int64>
  ) -> (id: String, sql: String, arguments: StatementArguments) {
    var sql = " FROM dispatch d WHERE d.id BETWEEN ? AND ?"
    var arguments: StatementArguments = [ids.lowerBound, ids.upperBound]
    for select in few { sql += " AND d.id IN (\(select))" }
    for condition in conditions + lacking.map(Common.lacking) { sql += " AND (\(condition))" }
    for (index, match) in [
      ("words", match), ("starts", startMatch),
    ] {
      guard let match else { continue }
      sql += " AND EXISTS (SELECT 1 FROM \(index) WHERE \(index) MATCH ? AND \(index).rowid = d.id)"
      arguments += [match]
    }
    return ("d.id", sql, arguments)
  }
}
