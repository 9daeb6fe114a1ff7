import GRDB

/// The numbers of words that come again and again.
nonisolated struct TermDirectory {
  /// By the hashes of the words.
  private var known: [UInt64: Int64] = [:]
  private static let most = 50_000

  mutating func id(of text: String, _ db: Database) throws -> Int64? {
    var text = text
    return try text.withUTF8 { try id(of: $0, db) }
  }

  /// Nil for no words.
  mutating func id(of text: UnsafeBufferPointer<UInt8>, _ db: Database) throws -> Int64? {
    if text.isEmpty { return nil }
    let hash = ContentHash.of(text)
    if let id = known[hash] { return id }
    let find = try BoundStatement("SELECT id FROM term WHERE text = ?", db)
    find.bind(1, text)
    let id: Int64
    if let found = try find.number() {
      id = found
    } else {
      let insert = try BoundStatement("INSERT INTO term(text) VALUES(?)", db)
      insert.bind(1, text)
      try insert.run()
      id = insert.lastInsertedID
    }
    if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
    known[hash] = id
    return id
  }
}
