import GRDB
import Reader

/// What nearly every dispatch has: a word, a beginning of words, a tag. The few that lack it are listed (`exception`), so
/// that a query for them need not pass by all others.
nonisolated struct Common: Hashable {
  enum Kind: String { case word = "w", start = "b", tag = "t" }
  var kind: Kind
  var text: String

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// As it is kept: `w le`.
  init?(form: String) {
    guard let kind = Kind(rawValue: String(form.prefix(1))), form.dropFirst().first == " " else { return nil }
    self.init(kind, String(form.dropFirst(2)))
  }
  var form: String { kind.rawValue + " " + text }

  /// What a condition asks for, where a list of exceptions may be kept for it.
  init?(_ c: Query.Condition) {
    switch c {
    case .words(let words, let isPrefix):
      guard words.count == 1 else { return nil }
      if isPrefix {
        guard Vocabulary.lengths.contains(words[0].unicodeScalars.count) else { return nil }
        self.init(.start, words[0])
      } else {
        self.init(.word, words[0])
      }
    case .field(let field, .words(let words, false)):
      guard words.count == 1, let prefix = QueryLeaf.tag(of: field) else { return nil }
      self.init(.tag, prefix + words[0])
    case .field(.has, .trait(let trait)) where trait != .thread: self.init(.tag, Tags.trait(trait))
    case .field(.urgency, .numbers(let from?, let to?)) where from == to:
      self.init(.tag, Tags.number(Tags.urgency, from))
    case .field(.version, .numbers(let from?, let to?)) where from == to:
      self.init(.tag, Tags.number(Tags.version, from))
    default: return nil
    }
  }

  /// Its number; nil when many lack it.
  static func id(of c: Query.Condition, _ db: Database) throws -> Int64? {
    guard let common = Common(c) else { return nil }
    let find = try db.cachedStatement(sql: "SELECT id FROM common WHERE form = ?")
    return try Int64.fetchOne(find, arguments: [common.form])
  }

  /// Whether nearly every dispatch fulfils a condition.
  static func holds(_ c: Query.Condition, _ db: Database) throws -> Bool {
    switch c {
    case .everything: return true
    case .any(let parts): return try parts.contains { try holds($0, db) }
    case .all(let parts): return try parts.allSatisfy { try holds($0, db) }
    case .not: return false
    case .words, .field: return try id(of: c, db) != nil
    }
  }

  /// Selects those that lack it.
  static func few(_ id: Int64) -> String { "SELECT dispatch FROM exception WHERE common = \(id)" }

  /// Which index knows it, and what finds there the dispatches that lack it.
  var lackingMatch: (index: String, expression: String) {
    switch kind {
    case .word: ("words", "(\(QueryLeaf.everything)) NOT ({headline body} : \"\(text)\")")
    case .tag: ("words", "(\(QueryLeaf.everything)) NOT ({tags} : \"\(text)\")")
    case .start: ("starts", PrefixWords.none(["\"\(text)\""]))
    }
  }
}

/// The many that lack something common: more than are looked at one by one, though far fewer than have it.
nonisolated struct Lacking: Hashable {
  var common: Int64
  /// How far the newest of them reach back: the list with the lowest number is the thinnest.
  var reach: Int64

  /// A condition on a dispatch.
  func condition(_ id: String) -> String { Self.condition(common, id) }

  static func condition(_ common: Int64, _ id: String) -> String {
    "EXISTS (SELECT 1 FROM exception x WHERE x.common = \(common) AND x.dispatch = \(id))"
  }
}
