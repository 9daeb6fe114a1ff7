import GRDB

/// The words of the archive that begin so.
nonisolated enum PrefixWords {
  static func words(_ prefix: String, limit: Int, _ db: Database) throws -> [String] {
    let statement = try db.cachedStatement(sql: "SELECT text FROM word WHERE text >= ? AND text < ? LIMIT ?")
    return try String.fetchAll(statement, arguments: [prefix, end(prefix), limit])
  }

  /// In the order of their letters.
  static func isBefore(_ a: String, _ b: String) -> Bool {
    a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars)
  }

  /// Terms of the index that stand for all words that begin so, and for none of some others: to look for a stretch of words
  /// is as cheap as for one. Both lists are sorted.
  static func cover(_ words: ArraySlice<String>, _ start: String, without others: ArraySlice<String>)
    -> [String]
  {
    guard let first = words.first else { return [] }
    if others.isEmpty { return words.count == 1 ? ["\"\(first)\""] : ["\"\(start)\" *"] }
    let length = start.unicodeScalars.count
    var terms: [String] = []
    var (words, others) = (words, others)
    if first == start {
      terms.append("\"\(first)\"")
      words.removeFirst()
    }
    if others.first == start { others.removeFirst() }
    while let next = words.first {
      let longer = String(String.UnicodeScalarView(next.unicodeScalars.prefix(length + 1)))
      func part(_ list: ArraySlice<String>) -> ArraySlice<String> {
        list.drop { isBefore($0, longer) }.prefix { $0.unicodeScalars.starts(with: longer.unicodeScalars) }
      }
      let here = part(words)
      terms += cover(here, longer, without: part(others))
      words = words[here.endIndex...]
    }
    return terms
  }

  /// Lies behind all words that begin so.
  static func end(_ prefix: String) -> String { prefix + "\u{10FFFF}" }
}
