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
  /// The hash of a name, worked out beside the writing thread.
  private struct Key: Hashable {
    let hash: Int

    init(_ e: EntityName) { hash = e.hash &* 4 &+ EntityKind.code(e.kind) }
  }
  fileprivate struct Count {
    var dispatches = 0, quotes = 0
    var role: String?
    /// Whether nothing was counted of it before.
    var isNew = false
  }

  private var cache: [Key: [Known]] = [:]
  /// What a batch adds, entered at its end.
  private var counts: [Int64: Count] = [:]
  private static let most = 100_000

  /// What the writing of a batch runs, prepared once.
  struct Statements {
    fileprivate let load, insert, learn, word, find, add, rise: BoundStatement

    init(_ db: Database) throws {
      func prepare(_ sql: String) throws -> BoundStatement { try BoundStatement(sql, db) }
      load = try prepare("SELECT id, country, walk FROM entity WHERE folded = ? AND kind = ? ORDER BY id")
      insert = try prepare("INSERT INTO entity(kind, name, folded, country, walk) VALUES(?, ?, ?, ?, ?)")
      learn = try prepare("UPDATE entity SET country = ?2, walk = ?3 WHERE id = ?1")
      word = try prepare("INSERT OR IGNORE INTO entityWord(word, entity) VALUES(?, ?)")
      find = try prepare("SELECT dispatches, quotes FROM entity WHERE id = ?")
      add = try prepare(
        "UPDATE entity SET dispatches = ?2, quotes = ?3, role = coalesce(?4, role) WHERE id = ?1")
      rise = try prepare(
        """
        UPDATE entity SET dispatches = ?2, quotes = ?3, role = coalesce(?4, role), fame = ?5, voice = ?6
        WHERE id = ?1
        """)
    }
  }

  /// The row of each entity; nil for what has no name.
  mutating func rows(of names: [EntityName?], _ run: Statements) throws -> [Int64?] {
    var rows: [Int64?] = []
    rows.reserveCapacity(names.count)
    for i in names.indices {
      guard let name = names[i] else {
        rows.append(nil)
        continue
      }
      let row = try row(of: name, run)
      counts[row, default: Count()].add(name, isFirst: !rows.contains(row))
      rows.append(row)
    }
    return rows
  }

  mutating func enterCounts(_ run: Statements) throws {
    for (id, c) in counts.sorted(by: { $0.key < $1.key }) {
      var before = (dispatches: 0, quotes: 0)
      if !c.isNew { try run.find.bind(1, id).rows { before = (Int($0.number(0)), Int($0.number(1))) } }
      let dispatches = before.dispatches + c.dispatches, quotes = before.quotes + c.quotes
      let (fame, voice) = (Octave.of(dispatches), Octave.of(quotes))
      let rises = fame != Octave.of(before.dispatches) || voice != Octave.of(before.quotes)
      let enter = rises ? run.rise : run.add
      enter.bind(1, id).bind(2, dispatches).bind(3, quotes).bind(4, c.role)
      if rises { enter.bind(5, fame).bind(6, voice) }
      try enter.run()
    }
    counts.removeAll(keepingCapacity: true)
  }

  private mutating func row(of e: EntityName, _ run: Statements) throws -> Int64 {
    let key = Key(e)
    if let known = cache[key] {
      for one in known where one.canBe(e) {
        if one.learns(from: e) { break }
        return one.id
      }
    }
    var known = try load(e, key, run)
    if let i = known.firstIndex(where: { $0.canBe(e) }) {
      if known[i].learns(from: e) {
        known[i].country = known[i].country ?? e.country
        known[i].walk = known[i].walk ?? e.walk
        try run.learn.bind(1, known[i].id).bind(2, known[i].country).bind(3, known[i].walk?.rawValue).run()
      }
      keep(known, key)
      return known[i].id
    }
    try run.insert.bind(1, EntityKind.code(e.kind)).bind(2, e.name).bind(3, e.folded).bind(4, e.country)
      .bind(5, e.walk?.rawValue).run()
    let id = run.insert.lastInsertedID
    counts[id] = Count(isNew: true)
    for word in e.folded.split(separator: " ") { try run.word.bind(1, String(word)).bind(2, id).run() }
    keep(known + [Known(id: id, country: e.country, walk: e.walk)], key)
    return id
  }

  private func load(_ e: EntityName, _ key: Key, _ run: Statements) throws -> [Known] {
    if let known = cache[key] { return known }
    var found: [Known] = []
    try run.load.bind(1, e.folded).bind(2, EntityKind.code(e.kind)).rows { row in
      found.append(
        Known(id: row.number(0), country: row.text(1), walk: row.text(2).flatMap(RoleWalk.init)))
    }
    return found
  }

  private mutating func keep(_ known: [Known], _ key: Key) {
    if cache.count >= Self.most { cache.removeAll(keepingCapacity: true) }
    cache[key] = known
  }
}

extension EntityDirectory.Count {
  fileprivate nonisolated mutating func add(_ name: EntityName, isFirst: Bool) {
    if isFirst { dispatches += 1 }
    quotes += name.quotes
    if let role = name.role { self.role = role }
  }
}
