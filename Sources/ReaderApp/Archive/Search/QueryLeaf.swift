import GRDB
import Reader

/// What a condition is asked of: the full-text index, or the tables beside it.
nonisolated enum QueryLeaf {
  /// A full-text expression of FTS5; nil when a part of the condition must be asked elsewhere.
  static func expression(_ c: Query.Condition, _ db: Database) throws -> String? {
    switch c {
    case .everything: return everything
    case .words(let words, let isPrefix):
      if isPrefix, words.count == 1 { return try PrefixWords.expression(words[0], in: text, db) }
      return text + " : " + phrase(words, isPrefix)
    case .all(let parts): return try joined(parts, "AND", db)
    case .any(let parts): return try joined(parts, "OR", db)
    case .not(let inner):
      // Those few that lack what all others have are found in a table.
      if try Common.holds(inner, db) { return nil }
      return try expression(inner, db).map { "(\(everything) NOT \($0))" }
    case .field(.is, .state(.killed)): return "{tags} : \(Tags.killed)"
    case .field(.has, .trait(.thread)): return nil
    case .field(.has, .trait(let trait)): return "{tags} : \"\(Tags.trait(trait))\""
    case .field(.urgency, .numbers(let from, let to)): return numbers(Tags.urgency, from, to)
    case .field(.version, .numbers(let from, let to)): return numbers(Tags.version, from, to)
    case .field(let field, .words(let words, let prefix)): return try tags(field, words, prefix, db)
    case .field: return nil
    }
  }

  /// What the tables know.
  struct Row {
    /// A condition on `d` (dispatch).
    var sql: String
    /// A select of the ids for which it holds, where these may be few.
    var few: String?
    /// An index in whose order they stand.
    var index: String?
  }

  /// Nil for what only the index knows.
  static func row(_ c: Query.Condition) -> Row? {
    switch c {
    case .field(.is, .state(let state)):
      switch state {
      case .read: flag("read = 1", "dispatch_read")
      case .unread: flag("read = 0", "dispatch_unread")
      case .marked: flag("marked = 1", "dispatch_marked")
      case .killed: nil
      case .updated: flag("shared = 1", "dispatch_shared")
      }
    case .field(.has, .trait(.thread)): flag("shared = 1", "dispatch_shared")
    case .field(.tag, .words(let words, let prefix)): own("tagWords", words, prefix)
    case .field(.version, .numbers(let from, let to)): Row(sql: between("d.version", from, to))
    case .field(.urgency, .numbers(let from, let to)): Row(sql: between("d.urgency", from, to))
    case .field(.date, .days(let from, let to)):
      Row(sql: DispatchID.condition(DispatchID.range(from: from, to: to)))
    default: nil
    }
  }

  private static func flag(_ condition: String, _ index: String) -> Row {
    Row(
      sql: "d.\(condition)", few: "SELECT id FROM dispatch INDEXED BY \(index) WHERE \(condition)",
      index: index)
  }

  /// What the reader wrote is kept as folded words with blanks between.
  static func own(_ column: String, _ words: [String], _ isPrefix: Bool) -> Row {
    let holds = words.enumerated().map { i, word -> String in
      let end = isPrefix && i == words.count - 1 ? "" : " "
      return "instr(' ' || t.\(column) || ' ', ' \(word)\(end)') > 0"
    }.joined(separator: " AND ")
    let ids =
      "SELECT x.id FROM state t INDEXED BY state_\(column) CROSS JOIN dispatch x ON x.key = t.key "
      + "WHERE t.\(column) IS NOT NULL AND \(holds)"
    return Row(sql: "d.id IN (\(ids))", few: ids)
  }

  static let everything = "{tags} : \(Tags.all)"
  static let nothing = "zzznothing"
  private static let text = "{headline body}"

  /// Small numbers are tags; nil where others may be meant.
  private static func numbers(_ tag: String, _ from: Int?, _ to: Int?) -> String? {
    guard let from, let to, from >= 0, to - from < 30 else { return nil }
    return "{tags} : " + PrefixWords.any((from...to).map { Tags.number(tag, $0) })
  }

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
    if let tag = tag(of: field) { return all(words, prefix, tag) }
    switch field {
    case .quote: return try column("{quotes}", words, prefix, db)
    case .headline: return try column("{headline}", words, prefix, db)
    case .speaker: return try entities(words, prefix, nil, Tags.speaker, Tags.speakerWord, db)
    case .person: return try entities(words, prefix, .person, Tags.mention, Tags.mentionWord(.person), db)
    case .place: return try entities(words, prefix, .place, Tags.mention, Tags.mentionWord(.place), db)
    case .org:
      return try entities(words, prefix, .organization, Tags.mention, Tags.mentionWord(.organization), db)
    // The agency's note, or the reader's.
    default: return nil
    }
  }

  /// What stands before the words of a field that are tags.
  static func tag(of field: Query.Field) -> String? {
    switch field {
    case .agency: Tags.agency
    case .from: Tags.place
    case .by: Tags.byline
    case .lang: Tags.language
    case .thread: Tags.thread
    case .kind: Tags.kind("")
    default: nil
    }
  }

  /// Nil where so many words begin so that the dispatches must be asked (see `beginning`).
  private static func column(
    _ name: String, _ words: [String], _ prefix: Bool, _ db: Database
  ) throws -> String? {
    prefix && words.count == 1
      ? try PrefixWords.expression(words[0], in: name, db) : name + " : " + phrase(words, prefix)
  }

  /// Whether a word of the quotations or of the headline begins so, asked of one dispatch; and the beginning, which
  /// the dispatch must have in any case.
  static func beginning(_ c: Query.Condition) -> (prefix: String, sql: String)? {
    guard case .field(let field, .words(let words, true)) = c, words.count == 1 else { return nil }
    let prefix = words[0]
    switch field {
    case .headline: return (prefix, "coalesce(\(WordBeginning.name)(d.headline, '\(prefix)'), 0)")
    case .quote:
      let indirect = QuoteKind.code(.indirect)
      return (
        prefix,
        "EXISTS (SELECT 1 FROM quote q WHERE q.dispatch = d.id AND q.kind <> \(indirect)"
          + " AND \(WordBeginning.name)(q.words, '\(prefix)'))"
      )
    default: return nil
    }
  }

  static func all(_ words: [String], _ prefix: Bool, _ tag: String) -> String {
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
    if words.count == 1 {
      guard prefix, let names = try EntitySearch.words(words[0], limit: 1500, db) else {
        return all(words, prefix, word)
      }
      return "{tags} : " + PrefixWords.any(names.map { word + $0 })
    }
    let ids = try EntitySearch.ids(words: words, isPrefix: prefix, kind: kind, limit: 2000, db)
    return "{tags} : " + PrefixWords.any(ids.map(tag))
  }
}
