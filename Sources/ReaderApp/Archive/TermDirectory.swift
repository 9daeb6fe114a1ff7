import GRDB

/// The numbers of words that come again and again.
nonisolated struct TermDirectory {
  private var known: [String: Int64] = [:]
  private static let most = 50_000

  mutating func id(of text: String?, _ db: Database) throws -> Int64? {
    guard let text, !text.isEmpty else { return nil }
    if let id = known[text] { return id }
    let find = try db.cachedStatement(sql: "SELECT id FROM term WHERE text = ?")
    var id = try Int64.fetchOne(find, arguments: [text])
    if id == nil {
      try db.cachedStatement(sql: "INSERT INTO term(text) VALUES(?)").execute(arguments: [text])
      id = db.lastInsertedRowID
    }
    if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
    known[text] = id
    return id
  }
}
