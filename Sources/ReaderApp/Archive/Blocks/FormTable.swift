import GRDB

/// The forms that many dispatches have, found by their hashes.
nonisolated struct FormTable {
  /// The number of each.
  private(set) var ids: [Int64] = []
  /// Hash ─▶ place + 1, in open addressing.
  private var slots: [(hash: UInt64, place: Int32)] = Array(repeating: (0, 0), count: 64)

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
    ids.append(id)
    if ids.count * 4 > slots.count {
      let old = slots
      slots = Array(repeating: (0, 0), count: slots.count * 2)
      for slot in old where slot.place > 0 { put(slot.hash, slot.place) }
    }
    put(hash, Int32(ids.count))
  }

  private mutating func put(_ hash: UInt64, _ place: Int32) {
    var i = Self.start(hash) & (slots.count - 1)
    while slots[i].place > 0 { i = (i + 1) & (slots.count - 1) }
    slots[i] = (hash, place)
  }

  private static func start(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 29) }

  /// The place of a form among `ids`.
  func place(_ hash: UInt64) -> Int? {
    slots.withUnsafeBufferPointer { slots in
      var i = Self.start(hash) & (slots.count - 1)
      while slots[i].place > 0 {
        if slots[i].hash == hash { return Int(slots[i].place) - 1 }
        i = (i + 1) & (slots.count - 1)
      }
      return nil
    }
  }
}
