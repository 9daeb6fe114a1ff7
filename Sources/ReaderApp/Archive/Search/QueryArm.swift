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
  var lacking: [Lacking] = []
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

  /// What lacks two common things is rare.
  private var isOfLacking: Bool {
    lacking.count > 1 || !lacking.isEmpty && match == nil && startMatch == nil
  }
  /// Whether the index of words is what is walked, so that it can say how well a dispatch matches.
  var isOfWords: Bool { few.isEmpty && !isOfLacking && match != nil }

  /// FROM and WHERE, with the dispatch's id as `id`. The first table is the one that is walked in the order of time,
  /// the others are asked of what it names.
  func tables(_ ids: ClosedRange<Int64>) -> (id: String, sql: String, arguments: StatementArguments) {
    if !few.isEmpty { return ofFew(ids) }
    if isOfLacking { return ofLacking(ids) }
    if let match { return from("words", match, starts, ids) }
    if let startMatch { return from("starts", startMatch, [], ids) }
    let order = conditions.isEmpty ? "" : index.map { " INDEXED BY \($0)" } ?? ""
    let sql = (["d.id BETWEEN ? AND ?"] + conditions.map { "(\($0))" }).joined(separator: " AND ")
    return ("d.id", " FROM dispatch d\(order) WHERE \(sql)", [ids.lowerBound, ids.upperBound])
  }

  private func from(
    _ index: String, _ match: String, _ starts: [String], _ ids: ClosedRange<Int64>
  ) -> (id: String, sql: String, arguments: StatementArguments) {
    let id = "\(index).rowid"
    var sql = " FROM \(index)"
    if !conditions.isEmpty { sql += " CROSS JOIN dispatch d ON d.id = \(id)" }
    sql += " WHERE \(index) MATCH ? AND \(id) BETWEEN ? AND ?"
    var arguments: StatementArguments = [match, ids.lowerBound, ids.upperBound]
    for condition in lacking.map({ $0.condition(id) }) + conditions { sql += " AND (\(condition))" }
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

  /// One of the lists of those that lack something is walked, the thinnest.
  private func ofLacking(
    _ ids: ClosedRange<Int64>
  ) -> (id: String, sql: String, arguments: StatementArguments) {
    let id = "e.dispatch"
    let lists = lacking.sorted { $0.reach < $1.reach }
    var sql = " FROM exception e"
    if !conditions.isEmpty { sql += " CROSS JOIN dispatch d ON d.id = \(id)" }
    sql += " WHERE e.common = ? AND \(id) BETWEEN ? AND ?"
    for list in lists.dropFirst() { sql += " AND \(list.condition(id))" }
    var arguments: StatementArguments = [lists.first?.common, ids.lowerBound, ids.upperBound]
    add(to: &sql, &arguments, id)
    return (id, sql, arguments)
  }

  private func ofFew(
    _ ids: ClosedRange<Int64>
  ) -> (id: String, sql: String, arguments: StatementArguments) {
    var sql = " FROM dispatch d WHERE d.id BETWEEN ? AND ?"
    var arguments: StatementArguments = [ids.lowerBound, ids.upperBound]
    for select in few { sql += " AND d.id IN (\(select))" }
    for list in lacking { sql += " AND \(list.condition("d.id"))" }
    add(to: &sql, &arguments, "d.id")
    return ("d.id", sql, arguments)
  }

  /// What the rest of the query asks of one dispatch.
  private func add(to sql: inout String, _ arguments: inout StatementArguments, _ id: String) {
    for condition in conditions { sql += " AND (\(condition))" }
    for (index, match) in [("words", match), ("starts", startMatch)] {
      guard let match else { continue }
      sql += " AND EXISTS (SELECT 1 FROM \(index) WHERE \(index) MATCH ? AND \(index).rowid = \(id))"
      arguments += [match]
    }
  }
}
