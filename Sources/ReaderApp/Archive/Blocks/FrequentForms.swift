import GRDB

/// Finds out of the full-text index what many dispatches have, for an archive whose dispatches came without being counted.
nonisolated enum FrequentForms {
  /// Of all dispatches so many must have it.
  private static let share = 0.1

  static func find(_ db: Database) throws {
    let all = try Int.fetchOne(db, sql: "SELECT count(*) FROM dispatch") ?? 0
    let least = max(2, Int(Double(all) * share))
    try find("words", "col", least, db) { column, text in
      switch column {
      case "body": Form(.word, text)
      case "headline": Form(.headline, text)
      case "quotes": Form(.quote, text)
      default: text == Tags.all ? nil : Form(.tag, text)
      }
    }
    try find("starts", "row", least, db) { _, text in Form(.start, text) }
  }

  private static func find(
    _ index: String, _ kind: String, _ least: Int, _ db: Database, _ form: (String, String) -> Form?
  ) throws {
    try db.execute(
      sql: "CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', '\(index)', '\(kind)')")
    let column = kind == "col" ? "col" : "''"
    let rows = try Row.fetchAll(
      db, sql: "SELECT \(column), term FROM temp.vocabulary WHERE doc >= ?", arguments: [least])
    try db.execute(sql: "DROP TABLE temp.vocabulary")
    for row in rows {
      let text: String = row[1]
      guard !text.unicodeScalars.contains("\u{E000}"), let form = form(row[0], text) else { continue }
      try db.execute(sql: "INSERT OR IGNORE INTO frequent(form) VALUES(?)", arguments: [form.kept])
    }
  }
}
