/// Whom a text is about rather than who speaks in it.
extension Salience {
  /// `L'intéressé a démenti`: whom the text has named most, who isn't the one that spoke last.
  static func spokenOf(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    let s = w.discourse.lastSubject(before: token)
    let last = s >= 0 ? w.discourse.subjects[s].entity : -1
    var counts: [(entity: Int, count: Int)] = []
    for n in stride(from: Names.firstMention(endingAfter: token, in: w) - 1, through: 0, by: -1).prefix(60) {
      let e = w.names[n].entity
      guard e != last, w.entities[e].kind == .person, w.names[n].isInText(w),
        RoleHolders.agrees(w.entities[e].features, head.gender)
      else { continue }
      if let i = counts.firstIndex(where: { $0.entity == e }) {
        counts[i].count += 1
      } else {
        counts.append((e, 1))
      }
    }
    guard let best = counts.max(by: { $0.count < $1.count }), best.count > 1 else { return nil }
    return best.entity
  }

  /// `le Pr Jean Morel`, of whom nothing else is known: he may be the surgeon.
  static func isOnlyTitled(_ e: Int, _ w: Workspace) -> Bool {
    guard let head = w.discourse.lastHead(of: e), let first = head.first, head.count == 1 else {
      return false
    }
    return w.tokens[first].has(.title) && !w.isPersonalRole(first)
  }

  /// Whether a text tells of somebody at its head or more than once: whoever heads a state isn't named in passing.
  static func isProminent(_ e: Int, before token: Int, _ w: Workspace) -> Bool {
    let lead = w.zones.firstIndex { $0.role == .lead || $0.role == .body } ?? 0
    let end = Names.firstMention(endingAfter: token, in: w)
    for name in w.names.prefix(end) {
      if Int(w.tokens[name.tokens.lowerBound].zone) > lead + 1 { break }
      if name.entity == e { return true }
    }
    let count = w.names.prefix(end).suffix(100).reduce(0) { $0 + ($1.entity == e ? 1 : 0) }
    return count > 1
  }

  /// `Leur manager, Lila Ben, tempère. « … », dit la jeune femme.`: whoever acted last, where nobody knows the first name.
  static func unknownWoman(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard let e = subject(before: token, head, w),
      w.entities[e].features.isDisjoint(with: [.masculine, .feminine])
    else { return nil }
    return e
  }
}

extension Workspace {
  /// `aux yeux du syndicaliste`, `d'après lui`: whether a preposition of several words that names a source ends before.
  func followsSourcePhrase(_ i: Int) -> Bool {
    (max(0, i - 5)..<i).contains {
      phrase(at: $0).map { $0.classes.has(.sourcePreposition) && $0.tokens.upperBound == i } ?? false
    }
  }
}
