import Reader

/// An entity of a dispatch as far as it tells who that is.
nonisolated struct EntityName: Sendable {
  var kind: Entity.Kind
  var name: String
  var folded: String
  var role: String?
  /// Which country and which walk of life the roles speak of.
  var country: String?
  var walk: RoleWalk?
  /// Quotations in its own words.
  var quotes = 0
  var speaks = false

  /// Of each entity; nil for what has no name.
  static func all(of d: Dispatch) -> [EntityName?] {
    var names = d.entities.map { e -> EntityName? in
      guard e.kind != .other, e.mentions.contains(where: { $0.kind == .name }) else { return nil }
      let folded = String(decoding: FoldedText.bytes(of: e.name), as: UTF8.self)
      var name = EntityName(kind: e.kind, name: e.name, folded: folded, role: e.roles.first)
      if e.kind == .person {
        name.country = RoleCountry.code(of: e.roles)
        for role in e.roles where name.walk == nil { name.walk = RoleWalk.of(role) }
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
