import Reader

/// How the reader wants the facts: sections folded, sorted, only those with some words.
nonisolated struct FactsArrangement: Equatable, Sendable {
  nonisolated enum Order: CaseIterable, Sendable { case text, count, name }
  var order = Order.text
  var folded: Set<String> = []
  var query = ""

  /// An entry with the lines that belong to it.
  private struct Group {
    var rows: [FactRow]
    var count: Int { Int(rows[0].right) ?? 0 }
  }

  func arrange(_ rows: [FactRow]) -> [FactRow] {
    if self == FactsArrangement() { return rows }
    let needle = Folded(query).key
    var out: [FactRow] = []
    for section in rows.split(whereSeparator: { $0.kind == .blank }) {
      guard var head = section.first else { continue }
      var groups = Self.groups(section.dropFirst())
      if !needle.isEmpty {
        groups = groups.filter { g in g.rows.contains { Folded($0.text).key.contains(needle) } }
        if groups.isEmpty { continue }
      }
      groups = sorted(groups)
      if !out.isEmpty { out.append(FactRow(kind: .blank, text: "")) }
      if folded.contains(head.text) {
        head.link = .section(head.text)
        head.isFolded = true
        out.append(head)
      } else {
        out.append(head)
        out += groups.flatMap(\.rows)
      }
    }
    return out
  }

  private func sorted(_ groups: [Group]) -> [Group] {
    let numbered = groups.enumerated()
    switch order {
    case .text: return groups
    case .count:
      return numbered.sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
    case .name:
      let keyed = numbered.map {
        (key: Folded(Self.name($0.element.rows[0])).key, offset: $0.offset, group: $0.element)
      }
      return keyed.sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }.map(\.group)
    }
  }

  /// A speaker's number stands before the name.
  private static func name(_ row: FactRow) -> String {
    guard row.speaker != nil else { return row.text }
    return String(row.text.drop { $0.isNumber || $0 == " " })
  }

  private static func groups(_ rows: ArraySlice<FactRow>) -> [Group] {
    var out: [Group] = []
    // In the speakers' section quotes are entries of their own, below their speaker.
    let hasSpeakers = rows.contains { $0.isSpeaker }
    for row in rows {
      if out.isEmpty || (hasSpeakers ? row.isSpeaker : row.kind == .entry) {
        out.append(Group(rows: [row]))
      } else {
        out[out.count - 1].rows.append(row)
      }
    }
    return out
  }
}
