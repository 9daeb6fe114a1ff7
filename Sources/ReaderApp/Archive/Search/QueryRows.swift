import GRDB

/// What a query asks of the tables.
nonisolated enum QueryRows {
  /// The dispatches whose tags or note, as the reader wrote them, have these words: they are kept folded, with blanks
  /// between.
  static func own(_ column: String, _ words: [String], _ isPrefix: Bool, _ db: Database) throws -> [Int64] {
    let holds = words.enumerated().map { i, word -> String in
      let end = isPrefix && i == words.count - 1 ? "" : " "
      return "instr(' ' || t.\(column) || ' ', ' \(word)\(end)') > 0"
    }.joined(separator: " AND ")
    return try Int64.fetchAll(
      db,
      sql: "SELECT x.id FROM state t INDEXED BY state_\(column) CROSS JOIN dispatch x ON x.key = t.key "
        + "WHERE t.\(column) IS NOT NULL AND \(holds)"
    ).sorted()
  }

  /// False, not unknown, where a dispatch has no such number: `not` turns it round.
  static func between(_ column: String, _ from: Int?, _ to: Int?) -> String {
    "\(column) IS NOT NULL AND \(column) BETWEEN \(from ?? Int.min / 2) AND \(to ?? Int.max / 2)"
  }

  /// Whether a word of the headline or of the quotations begins so.
  static func hasBeginning(_ prefix: String, inHeadline: Bool) -> String {
    if inHeadline { return "coalesce(\(WordBeginning.name)(d.headline, '\(prefix)'), 0)" }
    return "EXISTS (SELECT 1 FROM quote q WHERE q.dispatch = d.id AND q.kind <> \(QuoteKind.code(.indirect))"
      + " AND \(WordBeginning.name)(q.words, '\(prefix)'))"
  }
}
