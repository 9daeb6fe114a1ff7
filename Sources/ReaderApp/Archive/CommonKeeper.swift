import GRDB

/// Finds out what nearly every dispatch has, and keeps the lists of those that lack it.
nonisolated struct CommonKeeper {
  /// So many dispatches there must be before it is asked for the first time; and again each time there are four times
  /// as many.
  static let fewest = 500
  let fewest: Int
  /// Of a batch so many are looked at, and in so many of them it must be.
  private static let sample = 400, share = 0.97
  /// It is kept as long as no more lack it than this.
  private static let mostNew = 0.05, most = 0.08

  private struct Known {
    var id: Int64
    var kind: Common.Kind
    var needle: [UInt8]
  }
  private var known: [Known] = []
  private var total: Int?
  /// How many dispatches there were when it was asked last.
  private var asked = 0
  private var insert: BoundStatement?

  init(fewest: Int) { self.fewest = fewest }

  /// What another program may have found meanwhile is taken up with each batch.
  mutating func begin(_ db: Database) throws {
    let statement = try db.cachedStatement(sql: "SELECT id, form, asked FROM common")
    known = []
    asked = 0
    for row in try Row.fetchAll(statement) {
      asked = max(asked, row[2])
      guard let common = Common(form: row[1]) else { continue }
      known.append(Known(id: row[0], kind: common.kind, needle: Array(common.text.utf8)))
    }
    insert = try BoundStatement("INSERT OR IGNORE INTO exception(common, dispatch) VALUES(?, ?)", db)
  }

  func enter(_ a: Arrival, _ id: Int64) throws {
    for k in known where !Self.has(a, k) { try insert?.bind(1, k.id).bind(2, id).run() }
  }

  private static func has(_ a: Arrival, _ k: Known) -> Bool {
    switch k.kind {
    case .word: WordFinder.has(a.body, k.needle) || WordFinder.has(a.headline, k.needle)
    case .start: WordFinder.has(a.starts, k.needle)
    case .tag: WordFinder.has(a.tags, k.needle)
    }
  }

  mutating func end(_ batch: [Arrival], added: Int, _ db: Database) throws {
    insert = nil
    guard added > 0, batch.count * 4 >= fewest else { return }
    let now = try total.map { $0 + added } ?? Int.fetchOne(db, sql: "SELECT count(*) FROM dispatch") ?? 0
    total = now
    if now >= max(fewest, asked * 4) { try ask(batch, now, db) }
  }

  private func ask(_ batch: [Arrival], _ now: Int, _ db: Database) throws {
    for k in known {
      let lacking = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM exception WHERE common = ?", arguments: [k.id])
      if Double(lacking ?? 0) > Self.most * Double(now) { try drop(k.id, db) }
    }
    try db.execute(sql: "UPDATE common SET asked = ?", arguments: [now])
    let there = Set(try String.fetchAll(db, sql: "SELECT form FROM common"))
    for common in Self.candidates(batch) where !there.contains(common.form) {
      try db.execute(
        sql: "INSERT INTO common(form, asked) VALUES(?, ?)", arguments: [common.form, now])
      let id = db.lastInsertedRowID
      let (index, expression) = common.lackingMatch
      try db.execute(
        sql: "INSERT INTO exception SELECT ?, rowid FROM \(index) WHERE \(index) MATCH ?",
        arguments: [id, expression])
      if Double(db.changesCount) > Self.mostNew * Double(now) { try drop(id, db) }
    }
  }

  private func drop(_ id: Int64, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM exception WHERE common = ?", arguments: [id])
    try db.execute(sql: "DELETE FROM common WHERE id = ?", arguments: [id])
  }

  /// What nearly all of a batch have; the tag of all dispatches is always among it.
  private static func candidates(_ batch: [Arrival]) -> [Common] {
    var counts: [Common: Int] = [:]
    let step = max(1, batch.count / sample)
    let looked = Array(stride(from: 0, to: batch.count, by: step))
    for i in looked {
      var here: Set<Common> = []
      func take(_ kind: Common.Kind, _ text: [UInt8]) {
        for word in text.split(separator: 0x20) {
          here.insert(Common(kind, String(decoding: word, as: UTF8.self)))
        }
      }
      take(.word, batch[i].headline)
      take(.word, batch[i].body)
      take(.start, batch[i].starts)
      take(.tag, batch[i].tags)
      for common in here { counts[common, default: 0] += 1 }
    }
    let least = Double(looked.count) * share
    return counts.filter { Double($0.value) >= least && !$0.key.text.unicodeScalars.contains("\u{E000}") }
      .map(\.key).sorted { $0.form < $1.form }
  }
}
