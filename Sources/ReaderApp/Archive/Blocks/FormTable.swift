import GRDB

/// The forms that many dispatches have, found by their hashes.
nonisolated struct FormTable {
  /// The number of each.
  private(set) var ids: [Int64] = []
  /// The upper 48 bits of a hash, and under them its place + 1, in open addressing: what is asked of every word lies close
  /// together.
  private var slots: [UInt64] = Array(repeating: 0, count: 64)

  private static let placeBits: UInt64 = 0xFFFF

  static let most = 3000

  init() {}

  init(_ db: Database) throws {
    for row in try Row.fetchAll(db, sql: "SELECT id, form FROM frequent ORDER BY id") {
      if let form = Form(kept: row[1]) { add(form.hash, row[0]) }
    }
  }

  static func count(_ db: Database) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT count(*) FROM frequent")) ?? 0
  }

  /// Those that aren't there yet, as long as there is room.
  static func add(_ forms: [Form], _ db: Database) throws {
    let room = try most - count(db)
    let insert = try db.cachedStatement(sql: "INSERT OR IGNORE INTO frequent(form) VALUES(?)")
    for form in forms.prefix(max(0, room)) { try insert.execute(arguments: [form.kept]) }
  }

  private mutating func add(_ hash: UInt64, _ id: Int64) {
    guard ids.count < Int(Self.placeBits) else { return }
    ids.append(id)
    if ids.count * 3 > slots.count {
      let old = slots
      slots = Array(repeating: 0, count: slots.count * 2)
      for slot in old where slot != 0 { put(slot) }
    }
    put(hash & ~Self.placeBits | UInt64(ids.count))
  }

  private mutating func put(_ slot: UInt64) {
    var i = Self.start(slot) & (slots.count - 1)
    while slots[i] != 0 { i = (i + 1) & (slots.count - 1) }
    slots[i] = slot
  }

  /// Where it is looked for first, out of the bits that are kept.
  private static func start(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 16 ^ hash >> 37) }

  /// The place of a form among `ids`.
  func place(_ hash: UInt64) -> Int? {
    slots.withUnsafeBufferPointer { slots in
      var i = Self.start(hash) & (slots.count - 1)
      while slots[i] != 0 {
        if (slots[i] ^ hash) & ~Self.placeBits == 0 { return Int(slots[i] & Self.placeBits) - 1 }
        i = (i + 1) & (slots.count - 1)
      }
      return nil
    }
  }
}
