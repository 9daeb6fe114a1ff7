import GRDB
import GRDBSQLite

/// Finds pairs in the full-text index, for dispatches that an older version of the program wrote.
nonisolated enum PairSearch {
  /// As the index numbers its columns.
  private enum Column { static let headline = 1, quotes = 2 }

  static func fill(_ block: Block, _ db: Database) throws {
    var numbers: [Form: Int64] = [:]
    for row in try Row.fetchAll(
      db, sql: "SELECT id, form FROM frequent WHERE id <= ?", arguments: [block.forms])
    {
      if let form = Form(kept: row[1]), FormPair.kinds.contains(form.kind) { numbers[form] = row[0] }
    }
    let words = Set(numbers.keys.map(\.text)).sorted()
    func number(_ kind: Form.Kind, _ word: Int) -> Int64? {
      words.indices.contains(word) ? numbers[Form(kind, words[word])] : nil
    }
    var followers: [Int64: Followers] = [:]
    try each(words, block, db) { column, first, second, place in
      // The headline is searched with the body too.
      let kinds: [Form.Kind] =
        column == Column.quotes ? [.quote] : column == Column.headline ? [.word, .headline] : [.word]
      for kind in kinds {
        guard let first = number(kind, first), let second = number(kind, second) else { continue }
        followers[first, default: Followers()].add(second, at: place)
      }
    }
    for (first, followers) in followers.sorted(by: { $0.key < $1.key }) {
      try Pairs.put(followers, behind: first, in: block.id, of: block.count, db)
    }
    try Block.knowPairs(upTo: block.forms, in: block.id, db)
  }

  /// Each time that two of some words stand one behind the other.
  private static func each(
    _ words: [String], _ block: Block, _ db: Database,
    _ body: (_ column: Int, _ first: Int, _ second: Int, _ place: Int) -> Void
  ) throws {
    if words.isEmpty { return }
    let expression = "{body headline quotes} : (" + words.map { "\"\($0)\"" }.joined(separator: " OR ") + ")"
    let rows = try Row.fetchCursor(
      db,
      sql:
        "SELECT rowid, \(name)(words) FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid",
      arguments: [expression, block.first, block.last])
    let ids = try block.dispatches(db)
    while let row = try rows.next() {
      let id: Int64 = row[0]
      let place = ids.partition { $0 >= id }
      guard ids.indices.contains(place), ids[place] == id else { continue }
      try row.withUnsafeData(atIndex: 1) { data in
        data?.withUnsafeBytes { data in
          let found = data.bindMemory(to: Int32.self)
          for i in stride(from: 0, to: found.count - 2, by: 3) {
            body(Int(found[i]), Int(found[i + 1]), Int(found[i + 2]), place)
          }
        }
      }
    }
  }

  // MARK: What the index is asked for

  private static let name = "neighbours"

  static func register(in db: Database) {
    let api = UnsafeMutablePointer(mutating: FTS5.api(db))
    _ = api.pointee.xCreateFunction?(api, name, nil, function, nil)
  }

  /// Of a dispatch: column, number of the first phrase and of the second, wherever one stands behind the other.
  private static let function: fts5_extension_function = { api, row, context, _, _ in
    var found: [Int32] = []
    if let api = api?.pointee {
      var count: Int32 = 0
      _ = api.xInstCount?(row, &count)
      var before: (phrase: Int32, column: Int32, offset: Int32) = (0, -1, 0)
      for i in 0..<max(0, count) {
        var (phrase, column, offset): (Int32, Int32, Int32) = (0, 0, 0)
        _ = api.xInst?(row, i, &phrase, &column, &offset)
        if before.column == column, before.offset + 1 == offset { found += [column, before.phrase, phrase] }
        before = (phrase, column, offset)
      }
    }
    found.withUnsafeBytes { sqlite3_result_blob(context, $0.baseAddress, Int32($0.count), copied) }
  }
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
