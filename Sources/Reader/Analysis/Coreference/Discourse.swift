/// Who acted or spoke where, and who is what, as far as the passes know; descriptions and pronouns look back on it.
final class Discourse {
  struct Subject {
    var token: Int
    var entity: Int
  }
  /// In the order of their tokens.
  var subjects: [Subject] = []
  private(set) var claims: [RoleClaim] = []
  /// The last claim of a role, of an entity, at a token.
  private var described = HashIndex()
  private var lastOfRole = HashIndex(), lastOfEntity = HashIndex(), atHead = HashIndex(),
    endingAt = HashIndex()
  /// Description to entity.
  var descriptions = HashIndex()

  func reset() {
    subjects.removeAll(keepingCapacity: true)
    claims.removeAll(keepingCapacity: true)
    descriptions.removeAll()
    described.removeAll()
    lastOfRole.removeAll()
    lastOfEntity.removeAll()
    atHead.removeAll()
    endingAt.removeAll()
  }

  func add(_ claim: RoleClaim) {
    var claim = claim
    claim.previous = lastOfRole.value(claim.key)
    lastOfRole.set(claim.key, claims.count)
    lastOfEntity.set(UInt64(claim.entity) + 1, claims.count)
    endingAt.set(UInt64(claim.group.tokens.upperBound) + 1, claims.count)
    atHead.set(UInt64(claim.group.head.lowerBound) + 1, claims.count)
    claims.append(claim)
  }

  /// `un porte-parole` … `le porte-parole`
  func describe(_ role: UInt64, _ entity: Int) { described.set(role, entity) }
  func described(_ role: UInt64) -> Int? {
    let e = described.value(role)
    return e < 0 ? nil : e
  }

  /// Where the role group begins that ends right before a token: `l'ancien ministre du Budget Paul Serin`.
  func roleStart(endingAt token: Int) -> Int? {
    let i = endingAt.value(UInt64(token) + 1)
    return i < 0 ? nil : claims[i].group.tokens.lowerBound
  }

  func hasRole(_ entity: Int) -> Bool { lastOfEntity.value(UInt64(entity) + 1) >= 0 }
  /// The head of the role that was claimed last for an entity.
  func lastHead(of entity: Int) -> Range<Int>? {
    let i = lastOfEntity.value(UInt64(entity) + 1)
    return i < 0 ? nil : claims[i].group.head
  }
  func isClaimed(head: Int) -> Bool { atHead.value(UInt64(head) + 1) >= 0 }

  /// The claims of a role, the latest first; so many that a long text stays cheap.
  func claims(of key: UInt64) -> ClaimsOfRole { ClaimsOfRole(discourse: self, at: lastOfRole.value(key)) }

  func note(_ entity: Int, at token: Int) {
    var i = subjects.count
    while i > 0, subjects[i - 1].token > token { i -= 1 }
    if i > 0, subjects[i - 1].token == token {
      subjects[i - 1].entity = entity
    } else {
      subjects.insert(Subject(token: token, entity: entity), at: i)
    }
  }

  /// The last subject noted before a token, -1 for none.
  func lastSubject(before token: Int) -> Int {
    var low = 0, high = subjects.count
    while low < high {
      let middle = (low + high) / 2
      if subjects[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}

/// The claims of one role, each behind the one that came after it.
struct ClaimsOfRole: Sequence, IteratorProtocol {
  let discourse: Discourse
  var at: Int
  var left = 24

  var isEmpty: Bool { at < 0 }

  mutating func next() -> Int? {
    guard at >= 0, left > 0 else { return nil }
    left -= 1
    defer { at = discourse.claims[at].previous }
    return at
  }
}
