extension Workspace {
  /// Behind brackets of few words that open at a token; nil where none do.
  fileprivate func closeOfBrackets(_ i: Int) -> Int? {
    guard i < tokens.count, isSign(i, "(") else { return nil }
    let end = min(zones[Int(tokens[i].zone)].tokens.upperBound, i + 8)
    return (i + 1..<max(i + 1, end)).first { isSign($0, ")") }.map { $0 + 1 }
  }
}

extension Workspace {
  /// `Luc Serin, 22 ans, de Vernoux, et …`: behind how old somebody is and where he is from, before the comma that follows.
  fileprivate func pastAgeAndTown(_ start: Int) -> Int {
    guard has(.headFirst) else { return start }
    let end = tokens.count
    var at = start
    if at + 3 < end, sign(at) == .comma, tokens[at + 1].kind == .number, tokens[at + 2].has(.timeUnit) {
      at += 3
    }
    if at + 2 < end, sign(at) == .comma, hasFlag(at + 1, .preposition, NameFlags.genitive),
      let m = Names.mention(at: at + 2, in: self), entities[names[m].entity].kind == .place
    {
      at = names[m].tokens.upperBound
    }
    return at
  }
}

/// What several are whose names follow each other.
extension RoleBefore {
  /// `l'un des avocats`, `une de ses élèves`: one of the several whom a group speaks of.
  static func one(of group: RoleGroup, _ floor: Int, _ w: Workspace) -> RoleGroup? {
    guard w.has(.headFirst), group.tokens.lowerBound > floor else { return nil }
    var i = group.tokens.lowerBound - 1
    // `l'un des survivants` says no more than that he is one.
    guard w.tokens[i].has(.possessive) || group.tokens.count > group.head.count else { return nil }
    if i > floor, w.tokens[i].classes.hasAny(LexSet(.possessive, .determiner)), !w.tokens[i].has(.preposition)
    {
      i -= 1
    }
    guard i > floor, w.hasFlag(i, .preposition, NameFlags.genitive), w.tokens[i - 1].has(.number) else {
      return nil
    }
    let start = i - 2 >= floor && w.tokens[i - 2].flags.contains(.elided) ? i - 2 : i - 1
    return RoleGroup(tokens: start..<group.tokens.upperBound, head: group.head, isFormer: group.isFormer)
  }

  /// `Ses avocats, Anne Roy et Luc Petit, ont …`, `ses deux passagers, …`: the several of whom a clause tells, not those whom a
  /// preposition brings in.
  static func opensRow(_ group: RoleGroup, _ floor: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst) else { return false }
    var i = group.tokens.lowerBound - 1
    while i >= floor,
      w.tokens[i].classes.hasAny(LexSet(.number, .possessive, .determiner)) || w.tokens[i].kind == .number
    {
      if w.tokens[i].has(.preposition) { return false }
      i -= 1
    }
    guard i < group.tokens.lowerBound - 1 else { return false }
    return i < floor || w.sum(i, .preposition).flags == 0 && !w.tokens[i].has(.preposition)
  }

  /// `world champions Anna Roth, Paul Serre and Jean Lind`: what all of them are.
  static func claimForAll(from start: Int, _ group: RoleGroup, _ w: Workspace) {
    var entities: [Int] = []
    var at = start
    // `Ses avocats, Mes Anne Roy et Luc Petit`
    while entities.count < 8, let m = Names.mention(at: at, in: w), w.names[m].tokens.lowerBound == at,
      w.isPerson(w.names[m])
    {
      entities.append(w.names[m].entity)
      at = w.names[m].tokens.upperBound
      // `les têtes de liste Anne Roy (RPP) et Luc Petit`
      if let close = w.closeOfBrackets(at) { at = close }
      at = w.pastAgeAndTown(at)
      if w.sign(at) == .comma { at += 1 }
      if at < w.tokens.count, w.tokens[at].has(.coordinator) { at += 1 }
      // `and 17-year-old Paul Serre`
      if at + 2 < w.tokens.count, w.tokens[at].kind == .number, w.isSign(at + 1, "-"),
        w.tokens[at + 2].flags.contains(.hyphen)
      {
        at += 3
      }
    }
    guard entities.count > 1 else { return }
    for e in entities { w.claim(e, group) }
  }

  /// `Les présidents français Luc Serin et russe Ivan Roth`, `les ministres de l'Intérieur, Luc Serin, et de la Justice, Anne
  /// Roy,`: a function of several, each of whom has a land or field of his own.
  static func distribute(from name: NameMention, _ group: RoleGroup, _ w: Workspace) {
    guard w.has(.headFirst), w.isPersonalRole(group.head.lowerBound) || group.head.count > 1 else { return }
    let end = w.zones[Int(w.tokens[name.tokens.lowerBound].zone)].tokens.upperBound
    var rest: [Int] = []
    var at = name.tokens.upperBound
    while rest.count < 5, let next = nextHolder(at, end, w) {
      rest.append(w.names[next].entity)
      at = w.names[next].tokens.upperBound
    }
    guard !rest.isEmpty else { return }
    w.claim(name.entity, group)
    let own = RoleGroup(tokens: group.head, head: group.head)
    for entity in rest { w.claim(entity, own) }
  }

  /// The next person whom a land or field leads to, behind `et` or a comma.
  private static func nextHolder(_ start: Int, _ end: Int, _ w: Workspace) -> Int? {
    var at = w.closeOfBrackets(start) ?? start
    let isParted = at < end && w.sign(at) == .comma
    if isParted { at += 1 }
    guard at + 1 < end, w.tokens[at].has(.coordinator) || isParted else { return nil }
    if w.tokens[at].has(.coordinator) { at += 1 }
    let first = at
    let isField = at < end && w.hasFlag(at, .preposition, NameFlags.genitive)
    while at < end, at < first + 8, w.tokens[at].sentence == w.tokens[start - 1].sentence {
      if w.sign(at) == .comma, at > first {
        at += 1
        break
      }
      if let n = Names.mention(at: at, in: w), w.isPerson(w.names[n]) { break }
      let t = w.tokens[at]
      guard t.isWord, isField || w.isPlainAdjective(at),
        t.classes.isDisjoint(with: LexSet(.relative, .auxiliary, .pronoun, .subordinator, .negation))
          || t.has(.determiner)
      else { return nil }
      at += 1
    }
    guard at > first, at < end, let n = Names.mention(at: at, in: w), w.names[n].tokens.lowerBound == at,
      w.isPerson(w.names[n])
    else { return nil }
    return n
  }
}
