import GRDB
import Reader

/// How many dispatches have which value of a field, summed up over a batch and entered at its end.
nonisolated struct ValueCounts {
  private struct Key: Hashable {
    var field: Query.Field
    var name: String
  }
  private var counts: [Key: Int] = [:]

  mutating func add(_ d: Dispatch) {
    add(.agency, d.dateline?.agency)
    for place in d.dateline?.places ?? [] { add(.from, place) }
    for byline in d.bylines { add(.by, byline) }
    for note in d.notes { add(.note, note.kind.rawValue) }
    add(.lang, d.language)
  }

  private mutating func add(_ field: Query.Field, _ name: String?) {
    guard let name, !name.isEmpty, name.utf8.count < 100 else { return }
    counts[Key(field: field, name: name), default: 0] += 1
  }

  mutating func enter(_ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO value(field, name, folded, dispatches) VALUES(?, ?, ?, ?)
        ON CONFLICT(field, name) DO UPDATE SET dispatches = dispatches + excluded.dispatches
        """)
    for (key, count) in counts {
      let folded = FoldedText.string(of: key.name)
      try statement.execute(arguments: [key.field.rawValue, key.name, folded, count])
    }
    counts.removeAll(keepingCapacity: true)
  }
}
