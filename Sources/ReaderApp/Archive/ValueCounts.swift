import GRDB
import Reader

/// How many dispatches have which value of a field, summed up over a batch and entered at its end.
nonisolated struct ValueCounts {
  private struct Key: Hashable {
    var field: Query.Field
    var name: String
  }
  private var counts: [Key: Int] = [:]
  private var numbers: [Query.Field: [Int: Int]] = [:]
  /// The value that a field had last, and how often one after the other: most dispatches have the language of the one before.
  private var last: [Query.Field: (name: String, count: Int)] = [:]

  mutating func add(_ d: Dispatch) {
    add(.agency, d.dateline?.agency)
    for place in d.dateline?.places ?? [] { add(.from, place) }
    for byline in d.bylines { add(.by, byline) }
    for note in d.notes { add(.note, note.kind.rawValue) }
    add(.lang, d.language)
    if let urgency = d.urgency { numbers[.urgency, default: [:]][urgency, default: 0] += 1 }
    if let version = d.version { numbers[.version, default: [:]][version, default: 0] += 1 }
  }

  private mutating func add(_ field: Query.Field, _ name: String?) {
    guard let name, !name.isEmpty, name.utf8.count < 100 else { return }
    if last[field]?.name == name {
      last[field]?.count += 1
    } else {
      if let before = last[field] { counts[Key(field: field, name: before.name), default: 0] += before.count }
      last[field] = (name, 1)
    }
  }

  private mutating func gather() {
    for (field, value) in last { counts[Key(field: field, name: value.name), default: 0] += value.count }
    last.removeAll(keepingCapacity: true)
    for (field, all) in numbers {
      for (number, count) in all { counts[Key(field: field, name: String(number)), default: 0] += count }
    }
    numbers.removeAll(keepingCapacity: true)
  }

  mutating func enter(_ db: Database) throws {
    gather()
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
