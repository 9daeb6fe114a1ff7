import Reader

/// An entity of a dispatch as far as it tells who that is.
nonisolated struct EntityName: Sendable {
  var kind: Entity.Kind
  var name: String
  var folded: String
  /// Of the folded name.
  var hash: Int
  var role: String?
  /// Which country and which walk of life the roles speak of.
  var country: String?
  var walk: RoleWalk?
  /// Quotations in its own words.
  var quotes = 0
  var speaks = false

  /// Of each entity; nil for what has no name.
  static func all(of d: Dispatch, _ roles: inout RoleMemory) -> [EntityName?] {
    var names = d.entities.map { e -> EntityName? in
      guard e.kind != .other, e.mentions.contains(where: { $0.kind == .name }) else { return nil }
      let folded = FoldedText.string(of: e.name)
      var name = EntityName(
        kind: e.kind, name: e.name, folded: folded,
        hash: Int(truncatingIfNeeded: ContentHash.of(folded.utf8)), role: e.roles.first)
      if e.kind == .person {
        for role in e.roles {
          let (country, walk) = roles.meaning(of: role)
          name.country = name.country ?? country
          name.walk = name.walk ?? walk
        }
      }
      return name
    }
    for q in d.quotes {
      guard let s = q.speaker, names.indices.contains(s) else { continue }
      names[s]?.speaks = true
      if q.kind != .indirect { names[s]?.quotes += 1 }
    }
    return names
  }
}

/// What roles tell of a person: the same come again and again.
nonisolated struct RoleMemory {
  private var known: [String: (country: String?, walk: RoleWalk?)] = [:]
  private static let most = 20_000

  /// Which country the role speaks of, as an ISO 3166 code (`président américain`), and which walk of life.
  mutating func meaning(of role: String) -> (country: String?, walk: RoleWalk?) {
    if let meaning = known[role] { return meaning }
    if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
    let meaning = (Nationality.code(in: role), RoleWalk.of(role))
    known[role] = meaning
    return meaning
  }
}
