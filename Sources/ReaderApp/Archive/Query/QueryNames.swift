/// The names of the fields, in the languages of the interface, and what comes nearest to a name that is none.
nonisolated enum QueryNames {
  /// Those that queries may be written in: the program's own, and the reader's.
  static let languages = [Strings.english, .french, HelpLanguage.strings]

  private static let others: [String: Query.Field] = {
    var names: [String: Query.Field] = [:]
    for strings in languages {
      for field in Query.Field.allCases {
        for name in (strings.written(key(field)) ?? "").split(separator: " ") { names[String(name)] = field }
      }
    }
    return names
  }()

  static func key(_ field: Query.Field) -> String { "query.fields.\(field.rawValue)" }

  static func field(_ name: String) -> Query.Field? { Query.Field(rawValue: name) ?? others[name] }

  static var all: [String] { Query.Field.allCases.map(\.rawValue) + ["sort"] }

  static func nearest(to name: String) -> String? { Nearest.name(to: name, among: all) }
}

/// The name that somebody may have meant.
nonisolated enum Nearest {
  /// The closest name by edits, when it is close enough to be worth offering.
  static func name(to typed: String, among names: [String]) -> String? {
    let scored = names.map { ($0, distance(Array(typed), Array($0))) }
    guard let best = scored.min(by: { $0.1 < $1.1 }), best.1 <= max(1, typed.count / 2) else { return nil }
    return best.0
  }

  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for i in 0..<a.count {
      var diagonal = row[0]
      row[0] = i + 1
      for j in 0..<b.count {
        let cost = min(row[j + 1] + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[b.count]
  }
}
