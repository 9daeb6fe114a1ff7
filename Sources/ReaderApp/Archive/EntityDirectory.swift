import GRDB
import Reader

/// Which row an entity of a dispatch is: the same name is the same person, unless the roles place the two in
/// different countries or walks of life.
nonisolated struct EntityDirectory {
  struct Known {
    let id: Int64
    var country: String?
    var walk: RoleWalk?

    /// Nothing that is known of the two tells them apart.
    func canBe(_ e: EntityName) -> Bool {
      (country == nil || e.country == nil || country == e.country)
        && (walk == nil || e.walk == nil || walk == e.walk)
    }
    func learns(from e: EntityName) -> Bool {
      (country == nil && e.country != nil) || (walk == nil && e.walk != nil)
    }
  }
  private struct Key: Hashable {
    let kind: Entity.Kind
    let folded: String
  }
  private struct Count {
    var dispatches = 0, quotes = 0
    var role: String?
  }

  private var cache: [Key: [Known]] = [:]
  /// What a batch adds, entered at its end.
  private var counts: [Int64: Count] = [:]
  private static let most = 100_000

  /// The row of each entity; nil for what has no name.
  mutating func rows(of names: [EntityName?], _ db: Database) throws -> [Int64?] {
    var rows: [Int64?] = []
    rows.reserveCapacity(names.count)
    for name in names {
      guard let name else {
        rows.append(nil)
        continue
      }
      let row = try row(of: name, db)
      var count = counts[row] ?? Count()
      if !rows.contains(row) { count.dispatches += 1 }
      count.quotes += name.quotes
      if let role = name.role { count.role = role }
      counts[row] = count
      rows.append(row)
    }
    return rows
  }

  mutating func enterCounts(_ db: Database) throws {
    let find = try BoundStatement("SELECT dispatches, quotes FROM entity WHERE id = ?", db)
    let add = try BoundStatement(
      "UPDATE entity SET dispatches = ?2, quotes = ?3, role = coalesce(?4, role) WHERE id = ?1", db)
    let rise = try BoundStatement("UPDATE entity SET fame = ?2, voice = ?3 WHERE id = ?1", db)
    for (id, c) in counts.sorted(by: { $0.key < $1.key }) {
      try find.bind(1, id).rows { row in
        let dispatches = Int(row.number(0)), quotes = Int(row.number(1))
        let more = dispatches + c.dispatches, moreQuotes = quotes + c.quotes
        try add.bind(1, id).bind(2, more).bind(3, moreQuotes).bind(4, c.role).run()
        let (fame, voice) = (Octave.of(more), Octave.of(moreQuotes))
        if fame != Octave.of(dispatches) || voice != Octave.of(quotes) {
          try rise.bind(1, id).bind(2, fame).bind(3, voice).run()
        }
      }
    }
    counts.removeAll(keepingCapacity: true)
  }

  private mutating func row(of e: EntityName, _ db: Database) throws -> Int64 {
    let key = Key(kind: e.kind, folded: e.folded)
    var known = try cache[key] ?? load(key, db)
    if let i = known.firstIndex(where: { $0.canBe(e) }) {
      if known[i].learns(from: e) {
        known[i].country = known[i].country ?? e.country
        known[i].walk = known[i].walk ?? e.walk
        try db.cachedStatement(sql: "UPDATE entity SET country = ?, walk = ? WHERE id = ?")
          .execute(arguments: [known[i].country, known[i].walk?.rawValue, known[i].id])
        cache[key] = known
      } else if cache[key] == nil {
        keep(known, key)
      }
      return known[i].id
    }
    try db.cachedStatement(sql: "INSERT INTO entity(kind, name, folded, country, walk) VALUES(?, ?, ?, ?, ?)")
      .execute(arguments: [EntityKind.code(e.kind), e.name, e.folded, e.country, e.walk?.rawValue])
    let id = db.lastInsertedRowID
    for word in Set(e.folded.split(separator: " ")) {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO entityWord(word, entity) VALUES(?, ?)")
        .execute(arguments: [String(word), id])
    }
    keep(known + [Known(id: id, country: e.country, walk: e.walk)], key)
    return id
  }

  private func load(_ key: Key, _ db: Database) throws -> [Known] {
    let statement = try db.cachedStatement(
      sql: "SELECT id, country, walk FROM entity WHERE folded = ? AND kind = ? ORDER BY id")
    return try Row.fetchAll(statement, arguments: [key.folded, EntityKind.code(key.kind)])
      .map { Known(id: $0[0], country: $0[1], walk: ($0[2] as String?).flatMap(RoleWalk.init)) }
  }

  private mutating func keep(_ known: [Known], _ key: Key) {
    if cache.count >= Self.most { cache.removeAll(keepingCapacity: true) }
    cache[key] = known
  }
}
