import GRDB
import Reader

/// What may stand where a query is being typed: keys, and values of a key with the number of dispatches that have it.
nonisolated struct QueryCompletion: Hashable, Sendable {
  /// What the word being typed becomes.
  var text: String
  var count: Int?

  /// The word at the end of a query: what of it goes before the completion, and what is to be completed.
  static func word(of query: String) -> (before: String, word: String) {
    var depth = false
    var start = query.startIndex
    for i in query.indices {
      let c = query[i]
      if c == "\"" { depth.toggle() }
      if !depth, c == " " || c == "(" { start = query.index(after: i) }
    }
    if start < query.endIndex, query[start] == "-" { start = query.index(after: start) }
    return (String(query[..<start]), String(query[start...]))
  }

  static func of(_ query: String, limit: Int, _ db: Database) throws -> [QueryCompletion] {
    let word = word(of: query).word
    guard let colon = word.firstIndex(of: ":") else { return keys(word) }
    let key = String(word[..<colon]), value = word[word.index(after: colon)...]
    guard let field = QueryNames.field(key.lowercased()) else { return [] }
    let typed = value.drop { $0 == "\"" }
    let folded = QueryWords.fold(String(typed))
    return try values(field, folded, limit, db).map { name, count in
      let isWord = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      return QueryCompletion(text: "\(key):" + (isWord ? name : "\"\(name)\""), count: count)
    }
  }

  private static func keys(_ word: String) -> [QueryCompletion] {
    guard !word.isEmpty, word.allSatisfy(\.isLetter) else { return [] }
    return QueryNames.all.filter { $0.hasPrefix(word.lowercased()) }.map { QueryCompletion(text: $0 + ":") }
  }

  private static func values(
    _ field: Query.Field, _ folded: [String], _ limit: Int, _ db: Database
  ) throws -> [(String, Int?)] {
    switch field {
    case .is: return words(Query.State.allCases.map(\.rawValue), folded)
    case .has: return words(Query.Trait.allCases.map(\.rawValue), folded)
    case .kind: return words(QueryValues.KindName.allCases.map(\.rawValue), folded)
    case .date: return words(["today", "yesterday", "week", "month", "year"], folded)
    case .speaker: return try names(folded, nil, "quotes", limit, db)
    case .person: return try names(folded, .person, "dispatches", limit, db)
    case .place: return try names(folded, .place, "dispatches", limit, db)
    case .org: return try names(folded, .organization, "dispatches", limit, db)
    case .agency, .from, .by, .lang, .note: return try values(of: field, folded, limit, db)
    case .tag:
      let found = try ReaderState.tags(db).filter {
        matches(QueryWords.fold($0.name).map { $0[...] }, folded)
      }
      return found.prefix(limit).map { ($0.name, $0.count) }
    case .thread, .quote, .headline, .urgency, .version: return []
    }
  }

  /// The most frequent that fit, and where these are few those that begin so.
  private static func values(
    of field: Query.Field, _ typed: [String], _ limit: Int, _ db: Database
  ) throws -> [(String, Int?)] {
    var found: [(String, Int?)] = []
    let frequent = try Row.fetchAll(
      db, sql: "SELECT name, folded, dispatches FROM value WHERE field = ? ORDER BY fame DESC LIMIT 3000",
      arguments: [field.rawValue])
    let ranked = frequent.map { (name: $0[0] as String, folded: $0[1] as String, count: $0[2] as Int) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    for value in ranked where found.count < limit {
      if matches(value.folded.split(separator: " "), typed) { found.append((value.name, value.count)) }
    }
    if found.count == limit || typed.isEmpty { return found }
    let start = typed.joined(separator: " ")
    let rare = try Row.fetchCursor(
      db, sql: "SELECT name, dispatches FROM value WHERE field = ? AND folded >= ? AND folded < ? LIMIT ?",
      arguments: [field.rawValue, start, PrefixWords.end(start), 2 * limit])
    while found.count < limit, let row = try rare.next() {
      let name: String = row[0]
      if !found.contains(where: { $0.0 == name }) { found.append((name, row[1])) }
    }
    return found
  }

  private static func words(_ all: [String], _ typed: [String]) -> [(String, Int?)] {
    all.filter { w in typed.first.map { w.hasPrefix($0) } ?? true }.map { ($0, nil) }
  }

  /// Every word typed begins a word of the name.
  private static func matches(_ name: [Substring], _ typed: [String]) -> Bool {
    typed.allSatisfy { t in name.contains { $0.hasPrefix(t) } }
  }

  private static func names(
    _ words: [String], _ kind: Entity.Kind?, _ count: String, _ limit: Int, _ db: Database
  ) throws -> [(String, Int?)] {
    let ids =
      words.isEmpty
      ? try EntitySearch.best(kind: kind, limit: limit, db)
      : try EntitySearch.ids(words: words, isPrefix: true, kind: kind, limit: limit, db)
    let statement = try db.cachedStatement(sql: "SELECT name, \(count) FROM entity WHERE id = ?")
    return try ids.compactMap { id in
      try Row.fetchOne(statement, arguments: [id]).flatMap { ($0[1] as Int) > 0 ? ($0[0], $0[1]) : nil }
    }
  }
}
