/// That a person is something, with the words that say so.
struct RoleClaim {
  var entity: Int
  var group: RoleGroup
  /// The identity of the function, gender and number apart.
  var key: UInt64
  /// The claim of the same function before this one, -1 for none.
  var previous = -1
}

extension Workspace {
  /// One key for `ministre` and `ministres`, `député` and `députée`.
  func roleKey(_ head: Range<Int>) -> UInt64 {
    guard let first = head.first else { return 0 }
    let nothing = Readings(lexicon, first: -1, variants: 0)
    let found = head.count > 1 ? phrase(at: first).map(readings) ?? nothing : readings(first)
    // `Prime Minister` is a title and a function: `the prime minister` is the same.
    if has(.capitals),
      let r = found.first(where: { $0.text != 0 && $0.lexClass == .role })
    {
      return UInt64(r.text) &* 0x9E37_79B9_7F4A_7C15
    }
    for r in found where r.text != 0 && Self.keyed.has(r.lexClass) {
      return UInt64(r.text) &* 0x9E37_79B9_7F4A_7C15
    }
    // `ex-ministre` is a minister.
    if head.count == 1, tokens[first].flags.contains(.hyphen), let prefix = prefixBeforeHyphen(tokens[first]),
      let r = readings(ofPart: Span(prefix.end + 1, tokens[first].end)).first(where: { $0.lexClass == .role }
      ),
      r.text != 0
    {
      return UInt64(r.text) &* 0x9E37_79B9_7F4A_7C15
    }
    return nameKey(head)
  }

  private static let keyed = LexSet(.role, .kin, .title, .epithet, .noun)

  /// The flags of a function of one word or several.
  func roleFlags(_ head: Range<Int>) -> UInt32 {
    guard let first = head.first else { return 0 }
    if head.count > 1, let p = phrase(at: first) { return sum(p, .role).flags }
    return sum(first, .role).flags
  }

  /// The flags of the function whose last word a token is: `directeur général`.
  func roleFlags(endingAt last: Int) -> UInt32 {
    for i in max(0, last - 4)..<max(0, last) {
      if let p = phrase(at: i), p.tokens.upperBound == last + 1, p.classes.has(.role) {
        return sum(p, .role).flags
      }
    }
    return sum(last, .role).flags
  }

  /// The flags of a function of one word, or of the one within a compound: `ex-maire`.
  func roleFlags(ofHead i: Int) -> UInt32 {
    guard isCompoundRole(i), let prefix = prefixBeforeHyphen(tokens[i]) else { return sum(i, .role).flags }
    return readings(ofPart: Span(prefix.end + 1, tokens[i].end)).reduce(0) {
      $1.lexClass == .role ? $0 | $1.value : $0
    }
  }

  /// Notes that an entity has a role.
  func claim(_ entity: Int, _ group: RoleGroup) {
    guard entities.indices.contains(entity), entities[entity].kind == .person, !entities[entity].isDescription
    else {
      return
    }
    if roleFlags(group.head) & NameFlags.back != 0 || isAnyone(group) { return }
    discourse.add(RoleClaim(entity: entity, group: group, key: roleKey(group.head)))
    agree(entity, group.head)
    agree(entity, withArticleOf: group)
  }

  /// `un homme`, `une jeune femme`, but `sa femme`, `la femme de Luc Serin`
  private func isAnyone(_ group: RoleGroup) -> Bool {
    guard let head = group.head.first, group.tokens.upperBound == group.head.upperBound,
      // `le jeune de 18 ans`
      roleFlags(group.head) & NameFlags.anyone != 0
        || group.head.count == 1 && tokens[head].has(.roleModifier) && !isPersonalRole(head)
    else { return false }
    let before = group.tokens.lowerBound - 1
    return group.tokens.dropLast(group.head.count).allSatisfy { tokens[$0].has(.roleModifier) }
      && !(before >= 0 && tokens[before].has(.possessive))
  }

  /// `la commissaire Kadri Tamm`: the article tells, where the function has one form for both and a first name that
  /// is a man's elsewhere.
  private func agree(_ entity: Int, withArticleOf group: RoleGroup) {
    let article = group.tokens.lowerBound - 1
    guard article >= 0, let head = group.head.first,
      !tokens[article].flags.contains(.elided),
      features(article, .determiner).intersection([.masculine, .feminine]) == .feminine,
      features(head, .role).isSuperset(of: [.masculine, .feminine])
    else { return }
    entities[entity].features.remove(.masculine)
    entities[entity].features.insert(.feminine)
  }

  /// `la ministre` makes her a woman.
  private func agree(_ entity: Int, _ head: Range<Int>) {
    guard entities[entity].features.isDisjoint(with: [.masculine, .feminine]), let i = head.first else {
      return
    }
    let f = features(i, ofAny: LexSet(.role, .kin, .title)).intersection([.masculine, .feminine])
    if f == .feminine { entities[entity].features.formUnion(f) }
  }
}
