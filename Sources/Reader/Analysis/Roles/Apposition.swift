/// Roles that stand beside a name: before it, behind it, or joined by a copula.
enum Apposition {
  /// Reads all names; called as soon as names are known, for attribution needs to know who holds which role.
  static func run(_ w: Workspace) {
    for k in w.names.indices where w.entities[w.names[k].entity].kind == .person {
      RoleBefore.find(k, w)
      RoleAfter.find(k, w)
    }
  }
}

/// `le secrétaire d'Etat Mike Dupont`, `le ministre de l'Intérieur, Jean Morel,`, `l'ayatollah Rostami`
enum RoleBefore {
  private static let reach = 18

  static func find(_ k: Int, _ w: Workspace) {
    let name = w.names[k]
    let floor = max(
      w.zones[Int(w.tokens[name.tokens.lowerBound].zone)].tokens.lowerBound, name.tokens.lowerBound - reach)
    var p = name.tokens.lowerBound - 1
    while p >= floor, w.isTitle(p) {
      if w.tokens[p].has(.title), !w.tokens[p].has(.civility) {
        w.claim(name.entity, RoleGroup(tokens: p..<p + 1, head: p..<p + 1))
      }
      p -= 1
      if p >= floor, w.tokens[p].has(.determiner), p - 1 >= floor, w.sign(p - 1) == .comma { p -= 1 }
    }
    guard p >= floor else { return }
    let hasComma = w.sign(p) == .comma
    if hasComma {
      guard closes(name.tokens.upperBound, w) else { return }
      p -= 1
    }
    guard let start = start(p, floor, hasComma, w) else { return }
    guard let group = RoleGroup.parse(at: start, limit: p + 1, w), group.tokens.upperBound == p + 1 else {
      return
    }
    w.claim(name.entity, group)
  }

  /// Where the group begins that ends at `p`: leftmost when a comma sets it off, nearest otherwise.
  private static func start(_ p: Int, _ floor: Int, _ hasComma: Bool, _ w: Workspace) -> Int? {
    var found: Int?
    var i = p
    while i >= floor {
      if let head = RoleGroup.head(at: i, w), head.upperBound <= p + 1, introduced(i, w) {
        found = i
        if !hasComma { break }
      }
      if !mayBelong(i, w) { break }
      i -= 1
    }
    guard var at = found else { return nil }
    while at > floor, precedes(at - 1, w) { at -= 1 }
    return at
  }

  /// Whether a word can lie between the head of the role and the name.
  private static func mayBelong(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    // `X et la présidente de …, Y`: another group. A person belongs to it only behind `de`.
    if t.has(.coordinator), w.tokens[i + 1].classes.hasAny(LexSet(.determiner, .possessive)) { return false }
    if let n = Names.mention(at: i, in: w), w.entities[w.names[n].entity].kind == .person,
      w.names[n].tokens.lowerBound == i, !w.tokens[max(0, i - 1)].has(.preposition)
    {
      return false
    }
    guard t.isWord else { return w.sign(i) != .comma && w.sign(i) != .stop && w.sign(i) != .colon }
    if t.isCapital { return true }
    if t.classes.hasAny(LexSet(.relative, .pronoun, .subordinator, .auxiliary, .negation)),
      !t.has(.determiner)
    {
      return false
    }
    if t.classes.hasAny(NameClasses.verbal), !t.classes.hasAny(LexSet(.noun, .adjective, .role)) {
      return false
    }
    return true
  }

  /// Whether a role may begin behind the word before it.
  private static func introduced(_ i: Int, _ w: Workspace) -> Bool {
    guard i > 0, w.tokens[i - 1].zone == w.tokens[i].zone else { return true }
    let t = w.tokens[i - 1]
    return !t.isWord || t.flags.contains(.elided) || precedes(i - 1, w)
      || t.classes.hasAny(LexSet(.determiner, .possessive, .preposition, .coordinator))
  }

  /// `ancien`, `premier`, `haut`
  private static func precedes(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    return t.isWord && !t.isCapital && t.classes.hasAny(LexSet(.roleModifier, .ordinal, .adjective))
      && !t.classes.hasAny(LexSet(.determiner, .role, .preposition))
  }

  /// Whether an apposition ends behind a name.
  static func closes(_ i: Int, _ w: Workspace) -> Bool {
    guard i < w.tokens.count else { return true }
    if w.tokens[i].zone != w.tokens[i - 1].zone { return true }
    switch w.sign(i) {
    case .none: return w.tokens[i].classes.hasAny(LexSet(.relative, .coordinator))
    case .other: return false
    default: return true
    }
  }
}

/// `Jean Morel, ministre de l'Intérieur,`, `Jean Morel (UDR), 45 ans, maire de Nantes`, `Jean Morel est maire`
enum RoleAfter {
  static func find(_ k: Int, _ w: Workspace) {
    let name = w.names[k]
    let end = w.zones[Int(w.tokens[name.tokens.lowerBound].zone)].tokens.upperBound
    var at = name.tokens.upperBound
    if at < end, w.sign(at) == .bracket {
      var i = at + 1
      while i < min(end, at + 5), !w.isSign(i, ")") { i += 1 }
      if i < min(end, at + 5) { at = i + 1 }
    }
    guard at < end else { return }
    if w.sign(at) == .comma {
      afterComma(at + 1, end, name.entity, w)
    } else {
      afterCopula(at, end, name.entity, w)
    }
  }

  private static func afterComma(_ start: Int, _ end: Int, _ entity: Int, _ w: Workspace) {
    var at = start
    if at + 1 < end, w.tokens[at].kind == .number || w.tokens[at].has(.number),
      w.tokens[at + 1].has(.timeUnit)
    {
      at += 2
      guard at < end else { return }
      if w.sign(at) == .comma || w.tokens[at].has(.coordinator) { at += 1 }
    }
    while at < end, w.tokens[at].has(.adverb), !w.tokens[at].has(.determiner) { at += 1 }
    let hasDeterminer = at < end && w.tokens[at].classes.hasAny(LexSet(.determiner, .possessive))
    if hasDeterminer { at += 1 }
    guard at < end, let group = RoleGroup.parse(at: at, limit: end, w), isSingular(group, w) else { return }
    let next = group.tokens.upperBound
    // `Pour Jean Morel, le ministre a tort`: a new subject, no apposition.
    if next < end, hasDeterminer, w.tokens[next].isWord,
      w.tokens[next].classes.hasAny(LexSet(.verb, .auxiliary, .reporting, .objectClitic, .negation))
    {
      return
    }
    // `Jean Morel, le maire, Anne Colbert`: somebody else's.
    if hasDeterminer, next + 1 < end, w.sign(next) == .comma, let n = Names.mention(at: next + 1, in: w),
      w.entities[w.names[n].entity].kind == .person
    {
      return
    }
    if let n = Names.mention(at: next, in: w), next < end, w.entities[w.names[n].entity].kind == .person {
      return
    }
    w.claim(entity, group)
    // `ministre de l'Intérieur et maire de Nantes`
    guard next + 1 < end, w.tokens[next].has(.coordinator) else { return }
    if let second = RoleGroup.parse(at: next + 1, limit: end, w), isSingular(second, w) {
      w.claim(entity, second)
    }
  }

  /// `est`, `a été nommé`, `est devenu`
  private static func afterCopula(_ start: Int, _ end: Int, _ entity: Int, _ w: Workspace) {
    var at = start
    var isCopula = false
    while at < min(end, start + 5) {
      let t = w.tokens[at]
      if t.has(.negation) { return }
      if w.hasFlag(at, .verb, NameFlags.copula) {
        isCopula = true
      } else if !t.has(.auxiliary), !t.has(.adverb), !t.has(.relative) {
        break
      }
      at += 1
    }
    guard isCopula, at < end else { return }
    if w.tokens[at].has(.determiner) { at += 1 }
    guard at < end, let group = RoleGroup.parse(at: at, limit: end, w), isSingular(group, w) else { return }
    w.claim(entity, group)
  }

  private static func isSingular(_ group: RoleGroup, _ w: Workspace) -> Bool {
    guard let i = group.head.first else { return false }
    var f: Features = []
    for r in w.readings(i) { f.formUnion(r.features.intersection([.singular, .plural])) }
    return f != .plural
  }
}
