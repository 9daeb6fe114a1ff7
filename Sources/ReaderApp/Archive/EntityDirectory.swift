import GRDB
import Reader

/// Which row an entity of a dispatch is: the same name is the same person, unless the roles place the two in
/// different countries or walks of life.
nonisolated struct EntityDirectory {
  private struct Known {
    let id: Int64
    var country: String?
    var walk: RoleWalk?
    /// Whether nothing was counted of it before.
    var isNew = false
    /// What the batch adds, entered at its end.
    var dispatches = 0, quotes = 0
    var role: String?
    var isCounted = false
    /// Where another of the same name stands.
    var next: Int?

    init(id: Int64, country: String?, walk: RoleWalk?) {
      self.id = id
      self.country = country
      self.walk = walk
    }

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

  private var known: [Known] = []
  /// Where the first of a name stands.
  private var first: [Key: Int] = [:]
  /// Where those stand of which the batch has some.
  private var counted: [Int] = []
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
    for name in names {
      guard let name else {
        rows.append(nil)
        continue
      }
      let at = try place(of: name, run)
      let id = known[at].id
      count(name, at, isFirst: !rows.contains(id))
      rows.append(id)
    }
    return rows
  }

  private mutating func count(_ name: EntityName, _ at: Int, isFirst: Bool) {
    if !known[at].isCounted {
      known[at].isCounted = true
      counted.append(at)
    }
    if isFirst { known[at].dispatches += 1 }
    known[at].quotes += name.quotes
    if let role = name.role { known[at].role = role }
  }

  mutating func enterCounts(_ run: Statements) throws {
    for at in counted.sorted(by: { known[$0].id < known[$1].id }) {
      try enterCounts(of: known[at], run)
      known[at].isNew = false
      known[at].isCounted = false
      (known[at].dispatches, known[at].quotes) = (0, 0)
    }
    counted.removeAll(keepingCapacity: true)
    if known.count >= Self.most {
      known.removeAll(keepingCapacity: true)
      first.removeAll(keepingCapacity: true)
    }
  }

  private func enterCounts(of one: Known, _ run: Statements) throws {
    var before = (dispatches: 0, quotes: 0)
    // Another program may have written meanwhile.
    if !one.isNew { try run.find.bind(1, one.id).rows { before = (Int($0.number(0)), Int($0.number(1))) } }
    let dispatches = before.dispatches + one.dispatches, quotes = before.quotes + one.quotes
    let (fame, voice) = (Octave.of(dispatches), Octave.of(quotes))
    let rises = fame != Octave.of(before.dispatches) || voice != Octave.of(before.quotes)
    let enter = rises ? run.rise : run.add
    enter.bind(1, one.id).bind(2, dispatches).bind(3, quotes).bind(4, one.role)
    if rises { enter.bind(5, fame).bind(6, voice) }
    try enter.run()
  }

  /// Where it stands among those that are known.
  private mutating func place(of e: EntityName, _ run: Statements) throws -> Int {
    let key = Key(e)
    var next = try first[key] ?? load(e, key, run)
    var last: Int?
    while let at = next {
      if known[at].canBe(e) {
        if known[at].learns(from: e) { try learn(from: e, at, run) }
        return at
      }
      last = at
      next = known[at].next
    }
    try run.insert.bind(1, EntityKind.code(e.kind)).bind(2, e.name).bind(3, e.folded).bind(4, e.country)
      .bind(5, e.walk?.rawValue).run()
    let id = run.insert.lastInsertedID
    for word in e.folded.split(separator: " ") { try run.word.bind(1, String(word)).bind(2, id).run() }
    return keep(Known(id: id, country: e.country, walk: e.walk), key, behind: last, isNew: true)
  }

  private mutating func learn(from e: EntityName, _ at: Int, _ run: Statements) throws {
    known[at].country = known[at].country ?? e.country
    known[at].walk = known[at].walk ?? e.walk
    try run.learn.bind(1, known[at].id).bind(2, known[at].country).bind(3, known[at].walk?.rawValue).run()
  }

  /// The first of those of its name that the archive has.
  private mutating func load(_ e: EntityName, _ key: Key, _ run: Statements) throws -> Int? {
    var last: Int?
    try run.load.bind(1, e.folded).bind(2, EntityKind.code(e.kind)).rows { row in
      let one = Known(id: row.number(0), country: row.text(1), walk: row.text(2).flatMap(RoleWalk.init))
      last = keep(one, key, behind: last, isNew: false)
    }
    return first[key]
  }

  private mutating func keep(_ one: Known, _ key: Key, behind last: Int?, isNew: Bool) -> Int {
    known.append(one)
    known[known.count - 1].isNew = isNew
    if let last { known[last].next = known.count - 1 } else { first[key] = known.count - 1 }
    return known.count - 1
  }
}
