import GRDB

/// Two words that many dispatches have (see Form), one behind the other.
nonisolated struct FormPair: Hashable {
  var first: Int64, second: Int64

  /// The kinds of forms whose order a block knows.
  static let kinds: Set<Form.Kind> = [.word, .headline, .quote]
}

/// Which dispatches of a block have two words of its forms one behind the other. So a phrase of common words is looked for
/// only where it can be, and is found nowhere at once.
nonisolated enum Pairs {
  /// Pairs with one first word share rows of about so many bytes, under the second of the first of them.
  private static let rowSize = 1500

  /// Nil where the block doesn't know.
  static func bits(of pair: FormPair, in block: Block, _ db: Database) throws -> Bits? {
    guard max(pair.first, pair.second) <= block.pairs else { return nil }
    let select = try BoundStatement(
      "SELECT data FROM pair WHERE block = ? AND first = ? AND second <= ? ORDER BY second DESC LIMIT 1", db)
    var bits: Bits?
    try select.bind(1, block.id).bind(2, pair.first).bind(3, pair.second).data { data in
      each(data) { if $0 == pair.second { bits = PlaceList.bits($1, of: block.count) } }
    }
    return bits ?? Bits(count: block.count)
  }

  /// The forms that pairs may begin with.
  static func firsts(upTo known: Int64, _ db: Database) throws -> [Int64] {
    try Row.fetchAll(db, sql: "SELECT id, form FROM frequent WHERE id <= ? ORDER BY id", arguments: [known])
      .compactMap { row in
        Form(kept: row[1]).flatMap { FormPair.kinds.contains($0.kind) ? row[0] : nil }
      }
  }

  /// All pairs that begin with a form.
  static func each(
    behind first: Int64, in block: Block, _ db: Database,
    _ body: (_ second: Int64, _ places: UnsafeRawBufferPointer) -> Void
  ) throws {
    try BoundStatement("SELECT data FROM pair WHERE block = ? AND first = ? ORDER BY second", db)
      .bind(1, block.id).bind(2, first).rows { each($0.data(0), body) }
  }

  private static func each(
    _ row: UnsafeRawBufferPointer, _ body: (_ second: Int64, _ places: UnsafeRawBufferPointer) -> Void
  ) {
    var at = 0
    while at < row.count {
      let second = Varint.read(row, &at), length = Int(clamping: Varint.read(row, &at))
      let end = at + min(length, row.count - at)
      body(Int64(clamping: second), UnsafeRawBufferPointer(rebasing: row[at..<end]))
      at = end
    }
  }

  /// Keeps what follows a form.
  static func put(
    _ followers: Followers, behind first: Int64, in block: Int64, of count: Int, _ db: Database
  ) throws {
    let insert = try BoundStatement("INSERT INTO pair(block, first, second, data) VALUES(?, ?, ?, ?)", db)
    var row: [UInt8] = [], places: [UInt8] = []
    var start: Int64 = 0
    func flush() throws {
      if !row.isEmpty { try insert.bind(1, block).bind(2, first).bind(3, start).bind(blob: 4, row).run() }
      row.removeAll(keepingCapacity: true)
    }
    try followers.each { second, some in
      places.removeAll(keepingCapacity: true)
      PlaceList.append(some, of: count, to: &places)
      if row.count + places.count > rowSize { try flush() }
      if row.isEmpty { start = second }
      Varint.append(UInt64(clamping: second), to: &row)
      Varint.append(UInt64(places.count), to: &row)
      row += places
    }
    try flush()
  }
}
