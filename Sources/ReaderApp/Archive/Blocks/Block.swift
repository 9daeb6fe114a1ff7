import GRDB

/// Dispatches that came one after the other, some thousands of them. Of each form that many have (see Form) it keeps a bit
/// for each; of what is rare the full-text index tells.
nonisolated struct Block {
  let id: Int64
  let first: Int64, last: Int64
  let count: Int
  /// The highest number of a form of which it has bits; of later ones the index knows.
  let forms: Int64
  /// The highest number of a form of which it knows behind which others it stands (see Pairs).
  let pairs: Int64

  /// The dispatches of a block stand beside its bits, under the number that no form has.
  static let ids: Int64 = 0

  static func all(_ db: Database) throws -> [Block] {
    let select = try db.cachedStatement(
      sql: "SELECT id, first, last, count, forms, pairs FROM block ORDER BY id")
    return try Row.fetchAll(select).map {
      Block(id: $0[0], first: $0[1], last: $0[2], count: $0[3], forms: $0[4], pairs: $0[5])
    }
  }

  /// The dispatches of all blocks.
  static func dispatchCount(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT sum(count) FROM block") ?? 0
  }

  /// Its dispatches, the oldest first.
  func dispatches(_ db: Database) throws -> [Int64] {
    try Self.data(db).bind(1, id).bind(2, Self.ids).data { Self.read($0, count) } ?? []
  }

  /// - Parameter ids: sorted.
  static func insert(_ ids: [Int64], forms: Int64, _ db: Database) throws -> Int64 {
    guard let first = ids.first, let last = ids.last else { return 0 }
    try db.cachedStatement(sql: "INSERT INTO block(first, last, count, forms) VALUES(?, ?, ?, ?)")
      .execute(arguments: [first, last, ids.count, forms])
    let id = db.lastInsertedRowID
    try put(written(ids), of: Self.ids, in: id, db)
    return id
  }

  /// The bits of a form, eight dispatches to a byte, the oldest lowest; nil where they aren't known.
  func bits(of form: Int64, _ db: Database) throws -> Bits? {
    guard form <= forms else { return nil }
    guard let words = try Self.data(db).bind(1, id).bind(2, form).data(Bits.read) else {
      return Bits(count: count)
    }
    return words.count == (count + 63) >> 6 ? Bits(words: words) : nil
  }

  /// Where none of a block has a form, nothing is kept; where it isn't known who has it, no bits are.
  static func put(_ bits: Bits?, of form: Int64, in block: Int64, _ db: Database) throws {
    if bits?.isEmpty != true { try put(bits?.bytes ?? [], of: form, in: block, db) }
  }

  private static func put(_ data: [UInt8], of form: Int64, in block: Int64, _ db: Database) throws {
    try BoundStatement("INSERT INTO bits(block, form, data) VALUES(?, ?, ?)", db)
      .bind(1, block).bind(2, form).bind(blob: 3, data).run()
  }

  private static func data(_ db: Database) throws -> BoundStatement {
    try BoundStatement("SELECT data FROM bits WHERE block = ? AND form = ?", db)
  }

  /// From now on it knows what stands behind forms up to some number.
  static func knowPairs(upTo form: Int64, in block: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "UPDATE block SET pairs = ? WHERE id = ?").execute(arguments: [form, block])
  }

  func delete(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM bits WHERE block = ?", arguments: [id])
    try db.execute(sql: "DELETE FROM pair WHERE block = ?", arguments: [id])
    try db.execute(sql: "DELETE FROM block WHERE id = ?", arguments: [id])
  }

  /// Puts all dispatches that are there into bare blocks.
  static func cover(size: Int = BlockKeeper.size, _ db: Database) throws {
    var ids: [Int64] = []
    let all = try Int64.fetchCursor(db, sql: "SELECT id FROM dispatch ORDER BY id")
    while let id = try all.next() {
      ids.append(id)
      if ids.count == size {
        _ = try insert(ids, forms: 0, db)
        ids.removeAll(keepingCapacity: true)
      }
    }
    _ = try insert(ids, forms: 0, db)
  }

  /// The steps from one to the next.
  private static func written(_ ids: [Int64]) -> [UInt8] {
    var out: [UInt8] = []
    var before: Int64 = 0
    for id in ids {
      Varint.append(UInt64(max(0, id - before)), to: &out)
      before = id
    }
    return out
  }

  private static func read(_ bytes: UnsafeRawBufferPointer, _ count: Int) -> [Int64] {
    var ids: [Int64] = []
    ids.reserveCapacity(count)
    var (at, id) = (0, Int64(0))
    while at < bytes.count {
      id += Int64(truncatingIfNeeded: Varint.read(bytes, &at))
      ids.append(id)
    }
    return ids
  }
}
