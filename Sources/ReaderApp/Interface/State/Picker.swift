import Reader

/// A list to choose from by typing: speakers, commands, help, themes.
nonisolated struct Picker: Sendable {
  nonisolated enum Purpose: Sendable {
    case speakers, listSpeakers, palette, help, themes, portraits, places, queries, choice
  }
  nonisolated struct Row: Sendable, Equatable {
    var text: String
    var detail = ""
    /// At the left, in the style of keys.
    var lead = ""
    /// A heading cannot be chosen.
    var isHeading = false
    var choice: Choice?
    var speaker: String?
  }
  nonisolated enum Choice: Sendable, Equatable {
    case speaker(key: String, name: String)
    case action(Action)
    case theme(String)
    /// The speaker whom the quote under the cursor is to have.
    case correct(String)
    case otherSpeaker
    case same(String, String)
    case export(Exported)
    case copy(FactsTable.Form)
    case version(Int)
    /// Somebody or something of the archive.
    case portrait(id: Int64, name: String, speaks: Bool)
    /// A place in a dispatch of the archive, and the list that it belongs to.
    case place(dispatch: Int64, start: Int?, query: String?)
    case query(String)
    /// The first dispatch of a day.
    case day(String)
  }
  var purpose: Purpose
  var title: String
  var all: [Row]
  var typed = ""
  /// Whether letters narrow the list; help begins with keys that move.
  var isTyping: Bool
  private(set) var rows: [Row]
  var cursor = 0
  var top = 0
  /// Columns for the dates at the left of places.
  private(set) var leadWidth = 0
  /// The theme to go back to when none is chosen.
  var themeBefore: String?
  /// Of what kind the portraits are.
  var kind: Entity.Kind?

  init(purpose: Purpose, title: String, rows: [Row], isTyping: Bool = true) {
    self.purpose = purpose
    self.title = title
    self.isTyping = isTyping
    all = rows
    self.rows = rows
    cursor = rows.firstIndex { !$0.isHeading } ?? 0
    if purpose == .places { leadWidth = min(17, rows.map { Width.of($0.lead) }.max() ?? 0) }
  }

  var chosen: Row? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// How many there are to choose from, and which of them is chosen: headings don't count.
  var count: Int { rows.reduce(0) { $0 + ($1.isHeading ? 0 : 1) } }
  var place: Int { rows.isEmpty ? 0 : rows[...cursor].reduce(0) { $0 + ($1.isHeading ? 0 : 1) } }

  /// Keeps the rows that match what is typed, the best first.
  mutating func narrow() {
    top = 0
    guard !typed.isEmpty else {
      rows = all
      cursor = rows.firstIndex { !$0.isHeading } ?? 0
      return
    }
    let needle = Folded(typed)
    var scored: [(Int, Int, Row)] = []
    for (i, row) in all.enumerated() where !row.isHeading {
      if let s = Fuzzy.score(needle, in: Folded("\(row.text) \(row.detail) \(row.lead)")) {
        scored.append((s, i, row))
      }
    }
    rows = scored.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    // Who isn't in the list may be typed.
    if let other = all.first(where: { $0.choice == .otherSpeaker }), !rows.contains(other) {
      rows.append(other)
    }
    cursor = 0
  }

  /// Other rows, found elsewhere for what is typed.
  mutating func replace(_ new: [Row]) {
    all = new
    rows = new
    cursor = min(cursor, max(0, new.count - 1))
    top = min(top, cursor)
  }

  mutating func move(_ by: Int) {
    let step = by < 0 ? -1 : 1
    var left = abs(by)
    var at = cursor
    while left > 0, rows.indices.contains(at + step) {
      at += step
      if !rows[at].isHeading {
        cursor = at
        left -= 1
      }
    }
  }
}
