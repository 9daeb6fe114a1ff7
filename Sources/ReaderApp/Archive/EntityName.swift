import Reader

/// An entity of a dispatch as far as it tells who that is.
nonisolated final class EntityName: Sendable {
  let kind: Entity.Kind
  let name: String
  let folded: String
  /// Of the folded name.
  let hash: Int
  let role: String?
  /// Which country and which walk of life the roles speak of.
  let country: String?
  let walk: RoleWalk?
  /// Quotations in its own words.
  let quotes: Int
  let speaks: Bool

  /// - Parameter quotes: nil for who isn't quoted, not even in the writer's words.
  private init(_ e: Entity, quotes: Int?, _ roles: inout RoleMemory) {
    kind = e.kind
    name = e.name
    folded = FoldedText.string(of: e.name)
    hash = Int(truncatingIfNeeded: ContentHash.of(folded.utf8))
    role = e.roles.first
    var country: String?
    var walk: RoleWalk?
    if e.kind == .person {
      for role in e.roles {
        let meaning = roles.meaning(of: role)
        country = country ?? meaning.country
        walk = walk ?? meaning.walk
      }
    }
    self.country = country
    self.walk = walk
    self.quotes = quotes ?? 0
    speaks = quotes != nil
  }

  /// Of each entity; nil for what has no name.
  static func all(of d: Dispatch, _ roles: inout RoleMemory) -> [EntityName?] {
    var quotes = [Int?](repeating: nil, count: d.entities.count)
    for q in d.quotes {
      guard let s = q.speaker, quotes.indices.contains(s) else { continue }
      quotes[s] = (quotes[s] ?? 0) + (q.kind == .indirect ? 0 : 1)
    }
    return zip(d.entities, quotes).map { e, quotes in
      guard e.kind != .other, e.mentions.contains(where: { $0.kind == .name }) else { return nil }
      return EntityName(e, quotes: quotes, &roles)
    }
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
