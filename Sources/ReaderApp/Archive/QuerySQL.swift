import GRDB

/// A query as SQL over `words` (one full-text expression) with what only the tables know beside it.
nonisolated struct QuerySQL {
  /// The full-text expression; nil when the query needs none.
  var match: String?
  var ids: ClosedRange<Int64> = 0...Int64.max
  /// Conditions on `d` (dispatch) and `s` (state), joined by AND.
  var conditions: [String] = []
  /// Whether the query can match nothing: a name that nobody has.
  var isEmpty = false

  init(_ query: Query, _ db: Database) throws {
    var positive: [String] = [], negative: [String] = []
    for part in Self.conjuncts(query.condition) {
      switch part {
      case .field(.date, .days(let from, let to)): ids = ids.clamped(to: DispatchID.range(from: from, to: to))
      case .not(let inner):
        if let sql = Self.condition(inner) {
          conditions.append("NOT (\(sql))")
        } else {
          negative.append(try Self.expression(inner, db))
        }
      default:
        if let sql = Self.condition(part) {
          conditions.append(sql)
        } else {
          positive.append(try Self.expression(part, db))
        }
      }
    }
    let wanted = positive.filter { $0 != Self.everything }
    isEmpty = wanted.contains(Self.nothing)
    let unwanted = negative.filter { $0 != Self.nothing }
    if !wanted.isEmpty {
      match = wanted.joined(separator: " AND ")
      for n in unwanted { match = "(\(match ?? "")) NOT \(n)" }
    } else if !unwanted.isEmpty {
      // Every dispatch has a language tag: all of them, without those.
      match = "{tags} : la* "
      for n in unwanted { match = "(\(match ?? "")) NOT \(n)" }
    }
  }

  private static let nothing = "{tags} : zzznothing"
  private static let everything = "{tags} : la*"

  private static func conjuncts(_ c: Query.Condition) -> [Query.Condition] {
    switch c {
    case .everything: []
    case .all(let parts): parts.flatMap(conjuncts)
    default: [c]
    }
  }

  /// What is asked of a table rather than of the index.
  private static func condition(_ c: Query.Condition) -> String? {
    switch c {
    case .field(.is, .state(let state)):
      switch state {
      case .read: "coalesce(s.read, 0) = 1"
      case .unread: "coalesce(s.read, 0) = 0"
      case .marked: "coalesce(s.marked, 0) = 1"
      case .killed: "d.noteKind = 'kill'"
      case .updated: "EXISTS(SELECT 1 FROM dispatch o WHERE o.thread = d.thread AND o.id <> d.id)"
      }
    case .field(.has, .trait(.thread)):
      "EXISTS(SELECT 1 FROM dispatch o WHERE o.thread = d.thread AND o.id <> d.id)"
    case .field(.version, .numbers(let from, let to)): between("d.version", from, to)
    case .field(.urgency, .numbers(let from, let to)): between("d.urgency", from, to)
    case .field(.date, .days(let from, let to)):
      "d.id BETWEEN \(DispatchID.range(from: from, to: to).lowerBound) AND \(DispatchID.range(from: from, to: to).upperBound)"
    default: nil
    }
  }

  private static func between(_ column: String, _ from: Int?, _ to: Int?) -> String {
    "\(column) BETWEEN \(from ?? Int.min / 2) AND \(to ?? Int.max / 2)"
  }

  /// A full-text expression of FTS5.
  private static func expression(_ c: Query.Condition, _ db: Database) throws -> String {
    switch c {
    case .everything: return everything
    case .words(let words, let prefix): return "{headline body} : " + phrase(words, prefix)
    case .all(let parts): return try joined(parts, "AND", db)
    case .any(let parts): return try joined(parts, "OR", db)
    case .not(let inner): return "(\(everything) NOT \(try expression(inner, db)))"
    case .field(let field, .words(let words, let prefix)): return try tags(field, words, prefix, db)
    case .field(.has, .trait(let trait)): return "{tags} : \"\(Tags.trait(trait))\""
    case .field: return everything
    }
  }

  private static func joined(_ parts: [Query.Condition], _ sign: String, _ db: Database) throws -> String {
    "(" + (try parts.map { try expression($0, db) }).joined(separator: " \(sign) ") + ")"
  }

  private static func phrase(_ words: [String], _ isPrefix: Bool) -> String {
    "\"" + words.joined(separator: " ") + "\"" + (isPrefix ? " *" : "")
  }

  private static func tags(
    _ field: Query.Field, _ words: [String], _ prefix: Bool, _ db: Database
  ) throws -> String {
    switch field {
    case .quote: return "{quotes} : " + phrase(words, prefix)
    case .headline: return "{headline} : " + phrase(words, prefix)
    case .speaker: return try entities(words, prefix, nil, Tags.speaker, db)
    case .person: return try entities(words, prefix, "person", Tags.mention, db)
    case .place: return try entities(words, prefix, "place", Tags.mention, db)
    case .org: return try entities(words, prefix, "organization", Tags.mention, db)
    case .agency: return all(words, prefix, Tags.agency)
    case .from: return all(words, prefix, Tags.place)
    case .by: return all(words, prefix, Tags.byline)
    case .lang: return all(words, prefix, Tags.language)
    case .note: return all(words, prefix, Tags.note)
    case .thread: return all(words, prefix, Tags.thread)
    case .tag: return all(words, prefix, Tags.tag)
    case .kind: return all(words, prefix, "k")
    default: return everything
    }
  }

  private static func all(_ words: [String], _ prefix: Bool, _ tag: String) -> String {
    let parts = words.map { "{tags} : \"\(tag)\($0)\"" + (prefix ? " *" : "") }
    return "(" + parts.joined(separator: " AND ") + ")"
  }

  /// The entities that have all these words in their name, best known first; at most 200.
  private static func entities(
    _ words: [String], _ prefix: Bool, _ kind: String?, _ tag: (Int64) -> String, _ db: Database
  ) throws -> String {
    let ids = try EntitySearch.ids(words: words, isPrefix: prefix, kind: kind, limit: 200, db)
    guard !ids.isEmpty else { return nothing }
    return "{tags} : (" + ids.map { "\"\(tag($0))\"" }.joined(separator: " OR ") + ")"
  }
}
