import GRDB
import Reader

/// What a condition is asked of: the full-text index, or the tables beside it.
nonisolated enum QueryLeaf {
  /// A full-text expression of FTS5; nil when a part of the condition must be asked of the tables.
  static func expression(_ c: Query.Condition, _ db: Database) throws -> String? {
    switch c {
    case .everything: return everything
    case .words(let words, let prefix): return "{headline body} : " + phrase(words, prefix)
    case .all(let parts): return try joined(parts, "AND", db)
    case .any(let parts): return try joined(parts, "OR", db)
    case .not(let inner): return try expression(inner, db).map { "(\(everything) NOT \($0))" }
    case .field(.tag, _): return nil
    case .field(let field, .words(let words, let prefix)): return try tags(field, words, prefix, db)
    case .field(.has, .trait(.thread)): return nil
    case .field(.has, .trait(let trait)): return "{tags} : \"\(Tags.trait(trait))\""
    case .field: return nil
    }
  }

  /// A condition on `d` (dispatch) and `s` (state); nil for what only the index knows.
  static func condition(_ c: Query.Condition) -> String? {
    switch c {
    case .field(.is, .state(let state)):
      switch state {
      case .read: "coalesce(s.read, 0) = 1"
      case .unread: "coalesce(s.read, 0) = 0"
      case .marked: "coalesce(s.marked, 0) = 1"
      case .killed: "d.noteKind IS 'kill'"
      case .updated: shared
      }
    case .field(.has, .trait(.thread)): shared
    case .field(.tag, .words(let words, let prefix)):
      tagged(words, prefix)
    case .field(.version, .numbers(let from, let to)): between("d.version", from, to)
    case .field(.urgency, .numbers(let from, let to)): between("d.urgency", from, to)
    case .field(.date, .days(let from, let to)): DispatchID.condition(DispatchID.range(from: from, to: to))
    default: nil
    }
  }

  /// Tags are kept as words with blanks between.
  private static func tagged(_ words: [String], _ isPrefix: Bool) -> String {
    words.enumerated().map { i, word in
      let end = isPrefix && i == words.count - 1 ? "" : " "
      return "instr(' ' || coalesce(s.tags, '') || ' ', ' \(word)\(end)') > 0"
    }.joined(separator: " AND ")
  }

  static let everything = "{tags} : \(Tags.all)"
  private static let nothing = "{tags} : zzznothing"
  private static let shared = "d.shared = 1"

  /// False, not unknown, where a dispatch has no such number: `not` turns it round.
  private static func between(_ column: String, _ from: Int?, _ to: Int?) -> String {
    "(\(column) IS NOT NULL AND \(column) BETWEEN \(from ?? Int.min / 2) AND \(to ?? Int.max / 2))"
  }

  private static func joined(_ parts: [Query.Condition], _ sign: String, _ db: Database) throws -> String? {
    var expressions: [String] = []
    for part in parts {
      guard let e = try expression(part, db) else { return nil }
      expressions.append(e)
    }
    return "(" + expressions.joined(separator: " \(sign) ") + ")"
  }

  private static func phrase(_ words: [String], _ isPrefix: Bool) -> String {
    "\"" + words.joined(separator: " ") + "\"" + (isPrefix ? " *" : "")
  }

  private static func tags(
    _ field: Query.Field, _ words: [String], _ prefix: Bool, _ db: Database
  ) throws -> String? {
    switch field {
    case .quote: return "{quotes} : " + phrase(words, prefix)
    case .headline: return "{headline} : " + phrase(words, prefix)
    case .speaker: return try entities(words, prefix, nil, Tags.speaker, Tags.speakerWord, db)
    case .person: return try entities(words, prefix, .person, Tags.mention, Tags.mentionWord(.person), db)
    case .place: return try entities(words, prefix, .place, Tags.mention, Tags.mentionWord(.place), db)
    case .org:
      return try entities(words, prefix, .organization, Tags.mention, Tags.mentionWord(.organization), db)
    case .agency: return all(words, prefix, Tags.agency)
    case .from: return all(words, prefix, Tags.place)
    case .by: return all(words, prefix, Tags.byline)
    case .lang: return all(words, prefix, Tags.language)
    case .note: return all(words, prefix, Tags.note)
    case .thread: return all(words, prefix, Tags.thread)
    case .kind: return all(words, prefix, "k")
    case .date, .urgency, .version, .is, .has, .tag: return nil
    }
  }

  private static func all(_ words: [String], _ prefix: Bool, _ tag: String) -> String {
    let parts = words.enumerated().map { i, word in
      "{tags} : \"\(tag)\(word)\"" + (prefix && i == words.count - 1 ? " *" : "")
    }
    return "(" + parts.joined(separator: " AND ") + ")"
  }

  /// The entities that have all these words in their name, best known first.
  private static func entities(
    _ words: [String], _ prefix: Bool, _ kind: Entity.Kind?, _ tag: (Int64) -> String,
    _ word: String, _ db: Database
  ) throws -> String {
    // One word may be that of thousands; the words of one name must meet in it.
    if words.count == 1 { return all(words, prefix, word) }
    let ids = try EntitySearch.ids(words: words, isPrefix: prefix, kind: kind, limit: 2000, db)
    guard !ids.isEmpty else { return nothing }
    return "{tags} : (" + ids.map { "\"\(tag($0))\"" }.joined(separator: " OR ") + ")"
  }
}
