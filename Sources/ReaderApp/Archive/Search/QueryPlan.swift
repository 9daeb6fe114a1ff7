import GRDB

/// A query as alternatives of which each can be walked newest first, without looking at more than is shown: what
/// stands in the full-text index in one expression, what only the tables know beside it.
nonisolated struct QueryPlan {
  private(set) var arms: [QueryArm] = []
  private let few: Int

  /// More are asked for in one statement that looks at every dispatch.
  private static let mostArms = 24
  /// So many dispatches are asked one by one whether the index has the rest of the query in them.
  static let few = 2000

  init(_ condition: Query.Condition, few: Int = few, _ db: Database) throws {
    self.few = few
    arms = try arms(condition, db)
  }

  private func arms(_ c: Query.Condition, _ db: Database) throws -> [QueryArm] {
    switch c {
    case .everything: return [QueryArm()]
    case .not(.everything): return []
    case .field(.date, .days(let from, let to)): return [QueryArm(ids: DispatchID.range(from: from, to: to))]
    case .field(.note, .words(let words, let prefix)):
      return [QueryArm(wanted: [QueryLeaf.all(words, prefix, Tags.note)])]
        + (try rows(QueryLeaf.own("noteWords", words, prefix), db))
    case .not(.field(.is, .state(.unread))): return try arms(.field(.is, .state(.read)), db)
    case .not(.field(.is, .state(.read))): return try arms(.field(.is, .state(.unread)), db)
    case .all(let parts): return try product(parts, db)
    default: break
    }
    if case .not(let inner) = c, let common = try Common.id(of: inner, db) {
      let ids = Common.few(common)
      let reach = try Int64.fetchOne(db, sql: ids + " ORDER BY dispatch DESC LIMIT 1 OFFSET \(few)")
      return [reach.map { QueryArm(lacking: [Lacking(common: common, reach: $0)]) } ?? QueryArm(few: [ids])]
    }
    if let expression = try QueryLeaf.expression(c, db) {
      if case .not(let inner) = c, let inner = try QueryLeaf.expression(inner, db) {
        return [QueryArm(unwanted: [inner])]
      }
      return [QueryArm(wanted: [expression])]
    }
    if let row = QueryLeaf.row(c) { return try rows(row, db) }
    switch c {
    case .words(let words, _) where words.count == 1:
      return [QueryArm(starts: [try PrefixWords.starts(words[0], db)])]
    case .not(.words(let words, _)) where words.count == 1:
      let start = try PrefixWords.starts(words[0], db)
      // What few have is asked of each dispatch that is met.
      guard try PrefixWords.isCommon(start, db) else { return [QueryArm(conditions: [try sql(c, db)])] }
      return [QueryArm(unwantedStarts: [start])]
    case .field where QueryLeaf.beginning(c) != nil:
      guard let (prefix, condition) = QueryLeaf.beginning(c) else { return [] }
      return [QueryArm(starts: [try PrefixWords.starts(prefix, db)], conditions: [condition])]
    case .not(.not(let inner)): return try arms(inner, db)
    case .not(.all(let parts)): return try arms(.any(parts.map { .not($0) }), db)
    case .not(.any(let parts)): return try arms(.all(parts.map { .not($0) }), db)
    case .any(let parts): return try union(parts, db)
    default: return [QueryArm(conditions: [try sql(c, db)])]
    }
  }

  private func rows(_ row: QueryLeaf.Row, _ db: Database) throws -> [QueryArm] {
    if let few = row.few, try isFew(few, db) { return [QueryArm(few: [few])] }
    return [QueryArm(conditions: [row.sql], index: row.index)]
  }

  private func isFew(_ ids: String, _ db: Database) throws -> Bool {
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM (\(ids) LIMIT \(few + 1))")
    return count ?? 0 <= few
  }

  private func product(_ parts: [Query.Condition], _ db: Database) throws -> [QueryArm] {
    var out = [QueryArm()]
    for part in parts {
      let more = try arms(part, db)
      if out.count * more.count > Self.mostArms {
        let condition = try sql(part, db)
        for i in out.indices { out[i].conditions.append(condition) }
      } else {
        out = out.flatMap { a in more.map { a.and($0) } }
      }
    }
    return out
  }

  /// What the index answers alone stays one alternative.
  private func union(_ parts: [Query.Condition], _ db: Database) throws -> [QueryArm] {
    var expressions: [String] = []
    var out: [QueryArm] = []
    for part in parts {
      if let e = try QueryLeaf.expression(part, db) {
        expressions.append(e)
      } else {
        out += try arms(part, db)
      }
    }
    if !expressions.isEmpty {
      out.append(QueryArm(wanted: ["(" + expressions.joined(separator: " OR ") + ")"]))
    }
    return out.count <= Self.mostArms ? out : [QueryArm(conditions: [try sql(.any(parts), db)])]
  }

  /// The condition as plain SQL over one dispatch: true to the letter, but without the index's order.
  private func sql(_ c: Query.Condition, _ db: Database) throws -> String {
    if let expression = try QueryLeaf.expression(c, db) { return exists("words", expression) }
    if let row = QueryLeaf.row(c) { return row.sql }
    if let (_, condition) = QueryLeaf.beginning(c) { return condition }
    switch c {
    case .not(let inner):
      if let common = try Common.id(of: inner, db) { return Lacking.condition(common, "d.id") }
      return "NOT (\(try sql(inner, db)))"
    case .all(let parts): return "(" + (try parts.map { try sql($0, db) }).joined(separator: " AND ") + ")"
    case .any(let parts): return "(" + (try parts.map { try sql($0, db) }).joined(separator: " OR ") + ")"
    case .words(let words, _) where words.count == 1:
      return exists("starts", try PrefixWords.starts(words[0], db))
    case .field(.note, .words(let words, let prefix)):
      return "(\(exists("words", QueryLeaf.all(words, prefix, Tags.note)))"
        + " OR \(QueryLeaf.own("noteWords", words, prefix).sql))"
    case .everything, .words, .field: return "1"
    }
  }

  private func exists(_ index: String, _ expression: String) -> String {
    let text = expression.replacing("'", with: "''")
    return "EXISTS (SELECT 1 FROM \(index) WHERE \(index) MATCH '\(text)' AND \(index).rowid = d.id)"
  }
}
