import Reader

/// Every link from one part of a dispatch to another leads somewhere.
enum LinkPromises {
  static func broken(_ d: Dispatch) -> [String] {
    var out: [String] = []
    func check(_ name: String, _ index: Int?) {
      if let index, !d.entities.indices.contains(index) { out.append("\(name) e\(index + 1) doesn't exist") }
    }
    for q in d.quotes { check("speaker", q.speaker) }
    for f in d.facts {
      check("subject", f.subject)
      check("place", f.place)
      check("source", f.source)
    }
    for e in d.entities where e.name.isEmpty { out.append("an entity without name") }
    if d.id.isEmpty { out.append("no id") }
    return out
  }
}
