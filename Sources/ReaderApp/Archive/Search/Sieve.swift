import GRDB

/// A query as it is put to one block of dispatches after the other.
nonisolated indirect enum Sieve {
  case everything, nothing
  /// Dispatches of a stretch of time.
  case ids(ClosedRange<Int64>)
  /// These dispatches, sorted.
  case few([Int64])
  /// What a block knows, or what else tells of it there.
  case form(Int64, otherwise: Sieve)
  /// What a block knows of two words that follow each other, or what else tells of them there.
  case pair(FormPair, otherwise: Sieve)
  /// Words that follow each other, looked for in a few dispatches or by other means in many.
  case phrase(PhraseCheck, otherwise: Sieve)
  /// What an index finds; its expression, where it is that of words.
  case index(Postings, expression: String?)
  /// A condition asked of each dispatch.
  case rows(RowTest)
  case not(Sieve)
  case all([Sieve]), any([Sieve])

  /// How long an answer takes, roughly: what takes long is asked of what is left by the others.
  var cost: Int {
    switch self {
    case .everything, .nothing, .ids, .few: 0
    case .form, .pair: 1
    case .index, .phrase: 2
    case .rows: 3
    case .not(let inner): inner.cost
    case .all(let parts), .any(let parts): parts.map(\.cost).max() ?? 0
    }
  }

  static func conjunction(_ parts: [Sieve]) -> Sieve {
    let flat = parts.flatMap { part in if case .all(let inner) = part { inner } else { [part] } }
    let rest = flat.filter { if case .everything = $0 { false } else { true } }
    if rest.contains(where: { if case .nothing = $0 { true } else { false } }) { return .nothing }
    return rest.isEmpty ? .everything : rest.count == 1 ? rest[0] : .all(rest.sorted { $0.cost < $1.cost })
  }

  static func alternative(_ parts: [Sieve]) -> Sieve {
    let flat = parts.flatMap { part in if case .any(let inner) = part { inner } else { [part] } }
    let rest = flat.filter { if case .nothing = $0 { false } else { true } }
    if rest.contains(where: { if case .everything = $0 { true } else { false } }) { return .everything }
    return rest.isEmpty ? .nothing : rest.count == 1 ? rest[0] : .any(rest.sorted { $0.cost < $1.cost })
  }

  var negated: Sieve {
    switch self {
    case .everything: .nothing
    case .nothing: .everything
    case .not(let inner): inner
    default: .not(self)
    }
  }
}

/// A condition on the row of a dispatch `d`.
nonisolated final class RowTest {
  private let sql: String
  private var statement: Statement?

  init(_ condition: String) { sql = "SELECT 1 FROM dispatch d WHERE d.id = ? AND (\(condition))" }

  func holds(_ id: Int64, _ db: Database) throws -> Bool {
    let statement = try self.statement ?? db.makeStatement(sql: sql)
    self.statement = statement
    return try Bool.fetchOne(statement, arguments: [id]) ?? false
  }
}
