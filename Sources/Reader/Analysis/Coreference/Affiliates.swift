/// `le coureur de Verdane`, `l'élue VDL`: whoever was named with that body in brackets, `Luc Serin (Verdane)`.
enum Affiliates {
  /// Names that are looked back at: those of a page, beyond which nobody remembers what stood in brackets.
  private static let reach = 160

  static func entity(_ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), head.isDefinite, !head.isPossessive, !head.isBody, isOneOfMany(head, w),
      let body = onlyName(behind: head, w), w.entities[body].kind == .organization
    else { return nil }
    var found: Int?
    var n = Names.firstMention(endingAfter: head.tokens.lowerBound, in: w) - 1
    let last = max(0, n - reach)
    while n > last {
      if w.names[n].entity == body, let e = bearer(of: n, w),
        RoleHolders.agrees(w.entities[e].features, head.gender)
      {
        if let known = found, known != e { return nil }
        found = e
      }
      n -= 1
    }
    return found
  }

  /// `Luc Serin, du Collectif Verdane, … le militant`: the one whom the text names with nothing but a body, by a word that tells
  /// no trade.
  static func member(_ head: NominalHead, _ w: Workspace) -> Int? {
    let flags = w.roleFlags(head.head)
    guard w.has(.headFirst), head.kind == .role, head.isDefinite, head.isBare(w), !head.isPossessive,
      !head.isBody,
      !head.isFormer, head.head.count == 1,
      flags & (NameFlags.unnamed | NameFlags.office | LexFlags.Role.profession.bit) == NameFlags.unnamed,
      flags & (NameFlags.anyone | NameFlags.back | NameFlags.document | NameFlags.inCase) == 0,
      Walks.flags(head.head, w)
        & ~(LexFlags.Walk.wide.bit | LexFlags.Walk.union.bit | LexFlags.Walk.party.bit) == 0
    else { return nil }
    var found: Int?
    let last = Names.firstMention(endingAfter: head.tokens.lowerBound, in: w) - 1
    for n in stride(from: last, to: max(0, last - reach), by: -1) {
      let body = w.names[n], person = w.names[n - 1]
      guard w.entities[body.entity].kind == .organization, w.isPerson(person),
        !w.entities[person.entity].isDescription, !w.discourse.hasRole(person.entity),
        case let comma = person.tokens.upperBound, w.sign(comma) == .comma,
        body.tokens.lowerBound - comma <= 3, w.hasFlag(comma + 1, .preposition, NameFlags.genitive),
        RoleHolders.agrees(w.entities[person.entity].features, head.gender)
      else { continue }
      if let known = found, known != person.entity { return nil }
      found = person.entity
    }
    return found
  }

  /// What several are in a body: its runners and members of parliament, not its president or coach.
  private static func isOneOfMany(_ head: NominalHead, _ w: Workspace) -> Bool {
    let flags = w.roleFlags(head.head)
    return flags & NameFlags.coach == 0 && (flags & NameFlags.office == 0 || flags & NameFlags.elected != 0)
  }

  /// The entity of the name that ends the group, where it has no other.
  private static func onlyName(behind head: NominalHead, _ w: Workspace) -> Int? {
    guard head.head.upperBound < head.tokens.upperBound,
      let n = Names.mention(at: head.tokens.upperBound - 1, in: w),
      w.names[n].tokens.upperBound == head.tokens.upperBound,
      case let first = w.names[n].tokens.lowerBound, first >= head.head.upperBound,
      !(head.head.upperBound..<first).contains(where: { w.tokens[$0].isCapital })
    else { return nil }
    return w.names[n].entity
  }

  /// The person whose name stands right before a name in brackets.
  private static func bearer(of n: Int, _ w: Workspace) -> Int? {
    let name = w.names[n].tokens
    guard n > 0, name.lowerBound > 1, w.isSign(name.lowerBound - 1, "("),
      case let before = w.names[n - 1], before.tokens.upperBound == name.lowerBound - 1,
      w.isPerson(before)
    else { return nil }
    return before.entity
  }
}
