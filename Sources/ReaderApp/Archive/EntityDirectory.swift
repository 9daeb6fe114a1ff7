import GRDB
import Reader

/// Which row an entity of a dispatch is: the same name is the same person, unless the roles place the two in
/// different countries.
nonisolated struct EntityDirectory {
  struct Known {
    let id: Int64
    var country: String?
  }

  private var cache: [String: [Known]] = [:]
  private let limit = 100_000

  /// Finds or adds the row.
  mutating func row(of e: Entity, _ db: Database) throws -> Int64 {
    let folded = QueryWords.fold(e.name).joined(separator: " ")
    let country = e.kind == .person ? RoleCountry.code(of: e.roles) : nil
    let cacheKey = e.kind.rawValue + folded
    var known = try cache[cacheKey] ?? load(folded, e.kind, db)
    if let i = known.firstIndex(where: { $0.country == nil || country == nil || $0.country == country }) {
      if known[i].country == nil, let country {
        known[i].country = country
        try db.cachedStatement(sql: "UPDATE entity SET country = ? WHERE id = ?")
          .execute(arguments: [country, known[i].id])
      }
      keep(known, cacheKey)
      return known[i].id
    }
    try db.cachedStatement(sql: "INSERT INTO entity(kind, name, folded, country) VALUES(?, ?, ?, ?)")
      .execute(arguments: [e.kind.rawValue, e.name, folded, country])
    let id = db.lastInsertedRowID
    for word in Set(folded.split(separator: " ")) {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO entityWord(word, entity) VALUES(?, ?)")
        .execute(arguments: [String(word), id])
    }
    keep(known + [Known(id: id, country: country)], cacheKey)
    return id
  }

  private func load(_ folded: String, _ kind: Entity.Kind, _ db: Database) throws -> [Known] {
    let statement = try db.cachedStatement(
      sql: "SELECT id, country FROM entity WHERE folded = ? AND kind = ? ORDER BY id")
    return try Row.fetchAll(statement, arguments: [folded, kind.rawValue])
      .map { Known(id: $0[0], country: $0[1]) }
  }

  private mutating func keep(_ known: [Known], _ key: String) {
    if cache.count >= limit { cache.removeAll(keepingCapacity: true) }
    cache[key] = known
  }
}
