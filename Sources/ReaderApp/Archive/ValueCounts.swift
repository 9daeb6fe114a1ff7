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
    add(.urgency, d.urgency.map { String($0) })
    add(.version, d.version.map { String($0) })
  }

  private mutating func add(_ field: Query.Field, _ name: String?) {
    guard let name, !name.isEmpty, name.utf8.count < 100 else { return }
    counts[Key(field: field, name: name), default: 0] += 1
  }

  mutating func enter(_ db: Database) throws {
    let find = try BoundStatement("SELECT dispatches FROM value WHERE field = ? AND name = ?", db)
    let insert = try BoundStatement(
      "INSERT INTO value(field, name, folded, dispatches, fame) VALUES(?, ?, ?, ?, ?)", db)
    let add = try BoundStatement("UPDATE value SET dispatches = ?3 WHERE field = ?1 AND name = ?2", db)
    let rise = try BoundStatement("UPDATE value SET fame = ?3 WHERE field = ?1 AND name = ?2", db)
    for (key, count) in counts {
      let field = key.field.rawValue
      guard let before = try find.bind(1, field).bind(2, key.name).number().map(Int.init) else {
        try insert.bind(1, field).bind(2, key.name).bind(3, FoldedText.bytes(of: key.name)).bind(4, count)
          .bind(5, Octave.of(count)).run()
        continue
      }
      let now = before + count
      try add.bind(1, field).bind(2, key.name).bind(3, now).run()
      if Octave.of(now) != Octave.of(before) {
        try rise.bind(1, field).bind(2, key.name).bind(3, Octave.of(now)).run()
      }
    }
    counts.removeAll(keepingCapacity: true)
  }
}
