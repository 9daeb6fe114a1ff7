import GRDB
import Reader

/// Which row an entity of a dispatch is: the same name is the same person, unless the roles place the two in
/// different countries.
nonisolated struct EntityDirectory {
  struct Known {
    let id: Int64
    var country: String?
  }
  private struct Count {
    var dispatches = 0, quotes = 0
    var role: String?
  }

  private var cache: [String: [Known]] = [:]
  /// What a batch adds, entered at its end.
  private var counts: [Int64: Count] = [:]
  private static let most = 100_000

  /// The row of each entity; nil for what has no name (a source described only).
  mutating func rows(of d: Dispatch, _ db: Database) throws -> [Int64?] {
    var rows: [Int64?] = []
    rows.reserveCapacity(d.entities.count)
    var spoken: [Int: Int] = [:]
    for q in d.quotes where q.kind != .indirect { if let s = q.speaker { spoken[s, default: 0] += 1 } }
    for (i, e) in d.entities.enumerated() {
      guard e.kind != .other, e.mentions.contains(where: { $0.kind == .name }) else {
        rows.append(nil)
        continue
      }
      let row = try row(of: e, db)
      if !rows.contains(row) { counts[row, default: Count()].dispatches += 1 }
      counts[row, default: Count()].quotes += spoken[i] ?? 0
      if let role = e.roles.first { counts[row, default: Count()].role = role }
      rows.append(row)
    }
    return rows
  }

  mutating func enterCounts(_ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        UPDATE entity SET dispatches = dispatches + ?, quotes = quotes + ?, role = coalesce(?, role) WHERE id = ?
        """)
    for (id, c) in counts.sorted(by: { $0.key < $1.key }) {
      try statement.execute(arguments: [c.dispatches, c.quotes, c.role, id])
    }
    counts.removeAll(keepingCapacity: true)
  }

  private mutating func row(of e: Entity, _ db: Database) throws -> Int64 {
    let folded = QueryWords.fold(e.name).joined(separator: " ")
    let country = e.kind == .person ? RoleCountry.code(of: e.roles) : nil
    let key = "\(EntityKind.code(e.kind))\(folded)"
    var known = try cache[key] ?? load(folded, e.kind, db)
    if let i = known.firstIndex(where: { $0.country == nil || country == nil || $0.country == country }) {
      if known[i].country == nil, let country {
        known[i].country = country
        try db.cachedStatement(sql: "UPDATE entity SET country = ? WHERE id = ?")
          .execute(arguments: [country, known[i].id])
      }
      keep(known, key)
      return known[i].id
    }
    try db.cachedStatement(sql: "INSERT INTO entity(kind, name, folded, country) VALUES(?, ?, ?, ?)")
      .execute(arguments: [EntityKind.code(e.kind), e.name, folded, country])
    let id = db.lastInsertedRowID
    for word in Set(folded.split(separator: " ")) {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO entityWord(word, entity) VALUES(?, ?)")
        .execute(arguments: [String(word), id])
    }
    keep(known + [Known(id: id, country: country)], key)
    return id
  }

  private func load(_ folded: String, _ kind: Entity.Kind, _ db: Database) throws -> [Known] {
    let statement = try db.cachedStatement(
      sql: "SELECT id, country FROM entity WHERE folded = ? AND kind = ? ORDER BY id")
    return try Row.fetchAll(statement, arguments: [folded, EntityKind.code(kind)])
      .map { Known(id: $0[0], country: $0[1]) }
  }

  private mutating func keep(_ known: [Known], _ key: String) {
    if cache.count >= Self.most { cache.removeAll(keepingCapacity: true) }
    cache[key] = known
  }
}
