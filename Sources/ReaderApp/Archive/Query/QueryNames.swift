/// The names of the fields, in English and French, and what comes nearest to a name that is none.
nonisolated enum QueryNames {
  private static let french: [String: Query.Field] = [
    "orateur": .speaker, "personne": .person, "lieu": .place, "organisation": .org, "agence": .agency,
    "de": .from, "par": .by, "langue": .lang, "sorte": .kind, "mention": .note, "fil": .thread,
    "citation": .quote, "titre": .headline, "urgence": .urgency, "est": .is, "avec": .has,
  ]

  static func field(_ name: String) -> Query.Field? { Query.Field(rawValue: name) ?? french[name] }

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
