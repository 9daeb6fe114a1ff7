import Reader

/// What the reader wrote on a dispatch: tags, each a word, and a note of one line.
nonisolated struct ReaderLabel: Equatable, Sendable {
  var tags: [String] = []
  var note = ""

  var isEmpty: Bool { tags.isEmpty && note.isEmpty }

  init(tags: [String] = [], note: String = "") {
    self.tags = tags
    self.note = note
  }

  /// As they are kept: tags with blanks between.
  init(tags: String?, note: String?) {
    self.tags = Self.tags(tags ?? "")
    self.note = note ?? ""
  }

  /// Tags as they are typed: blanks or commas part them, `#` may stand before them, none comes twice.
  static func tags(_ typed: String) -> [String] {
    var found: [String] = []
    for word in typed.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\u{A0}" || $0 == "\t" }) {
      let tag = String(word.drop { $0 == "#" })
      if !tag.isEmpty, !found.contains(tag) { found.append(tag) }
    }
    return found
  }

  /// The dispatch with the label under `extra`, for those who take it further.
  func added(to d: Dispatch) -> Dispatch {
    if isEmpty { return d }
    var members: [JSONValue.Member] = []
    if case .object(let there)? = d.extra { members = there.filter { $0.name != "reader" } }
    let own: [JSONValue.Member] = [
      JSONValue.Member("tags", .array(tags.map(JSONValue.string))),
      JSONValue.Member("note", note.isEmpty ? .null : .string(note)),
    ]
    var d = d
    d.extra = .object(members + [JSONValue.Member("reader", .object(own))])
    return d
  }
}
