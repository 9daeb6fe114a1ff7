/// What several are whose names follow each other.
extension RoleBefore {
  /// `world champions Anna Roth, Paul Serre and Jean Lind`: what all of them are.
  static func claimForAll(from start: Int, _ group: RoleGroup, _ w: Workspace) {
    var entities: [Int] = []
    var at = start
    while entities.count < 8, let m = Names.mention(at: at, in: w), w.names[m].tokens.lowerBound == at,
      w.entities[w.names[m].entity].kind == .person
    {
      entities.append(w.names[m].entity)
      at = w.names[m].tokens.upperBound
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
}
