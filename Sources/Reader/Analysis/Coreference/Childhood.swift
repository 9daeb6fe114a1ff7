/// `Une nourrice, Anne Roy, a été arrêtée. L'enfant est mort`: words for children stand for no grown-up whom the text names.
enum Childhood {
  static func isGrownUp(_ e: Int, _ head: NominalHead, _ w: Workspace) -> Bool {
    guard w.hasFlag(head.head.lowerBound, .noun, NameFlags.child), w.entities[e].kind == .person else {
      return false
    }
    return w.discourse.claims.suffix(80).contains { $0.entity == e && isOfGrownUp($0.group.head, w) }
      || isAged(e, w)
  }

  private static func isOfGrownUp(_ function: Range<Int>, _ w: Workspace) -> Bool {
    let grown = NameFlags.office | NameFlags.profession | LexFlags.Role.elected.bit | NameFlags.ofState
    return w.roleFlags(function) & grown != 0 || Walks.flags(function, w) & ~LexFlags.Walk.wide.bit != 0
  }

  /// `Luc Serin, 34 ans`
  private static func isAged(_ e: Int, _ w: Workspace) -> Bool {
    guard let name = w.names.first(where: { $0.entity == e }) else { return false }
    let at = name.tokens.upperBound
    guard at + 2 < w.tokens.count, w.sign(at) == .comma || w.isSign(at, "("), w.tokens[at + 2].has(.timeUnit),
      let years = w.leadingDigits(at + 1), years.isWhole
    else { return false }
    return years.value >= 18
  }
}
