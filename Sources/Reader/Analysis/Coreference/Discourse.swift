/// Who acted or spoke where, and who is what, as far as the passes know; descriptions and pronouns look back on it.
struct Discourse {
  struct Subject {
    var token: Int
    var entity: Int
  }
  /// In the order of their tokens.
  var subjects: [Subject] = []
  var claims: [RoleClaim] = []
  /// Description to entity.
  var descriptions = HashIndex()

  mutating func reset() {
    subjects.removeAll(keepingCapacity: true)
    claims.removeAll(keepingCapacity: true)
    descriptions.removeAll()
  }

  mutating func note(_ entity: Int, at token: Int) {
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
