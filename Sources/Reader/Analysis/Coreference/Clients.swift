/// `Me Luc Serin affirme que son client a été libéré`: the one for whom a lawyer speaks.
enum Clients {
  /// How far back the lawyer is looked for, in sentences.
  private static let reach = 3

  static func entity(_ tokens: Range<Int>, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), head.isPossessive, head.isBare(w), let first = tokens.first,
      w.hasFlag(head.head.lowerBound, .noun, NameFlags.client)
    else { return nil }
    var isLawyerNear = false
    var only: Int?
    for name in Names.mentions(before: first, in: w).suffix(40) where w.isPerson(name) {
      if Salience.isLawyer(name.entity, w) || isOfBar(name.entity, w) {
        isLawyerNear = w.sentenceNumber(first) - w.sentenceNumber(name.tokens.lowerBound) <= reach
      } else if only != name.entity {
        if only != nil { return nil }
        only = name.entity
      }
    }
    guard isLawyerNear, let e = only, RoleHolders.agrees(w.entities[e].features, head.gender) else {
      return nil
    }
    return e
  }

  private static func isOfBar(_ e: Int, _ w: Workspace) -> Bool {
    w.discourse.lastHead(of: e).map { w.roleFlags($0) & NameFlags.bar != 0 } ?? false
  }
}
