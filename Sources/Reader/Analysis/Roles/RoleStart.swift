/// Where the function begins that ends before a name.
extension RoleBefore {
  /// Where the group begins that ends at `p`: leftmost when a comma sets it off, nearest otherwise.
  static func start(_ p: Int, _ floor: Int, _ hasComma: Bool, _ w: Workspace) -> Int? {
    var found: Int?
    var i = p
    while i >= floor {
      if let head = RoleGroup.head(at: i, w), head.upperBound <= p + 1, introduced(i, w), !isOfName(i, w),
        !isOfModifier(i, floor, w), !isField(i, w)
      {
        found = wholeRole(holding: i, floor, w) ?? i
        if !hasComma { break }
      }
      if !mayBelong(i, w) || found != nil && (opensClause(i, w) || i > 0 && isOfTitle(i, w)) { break }
      i -= 1
    }
    guard var at = found else { return nil }
    while at > floor, precedes(at - 1, w) { at -= 1 }
    return isAnother(at, found, w) ? at + 1 : at
  }

  /// `une autre élue, Anne Roy`: no part of what she is.
  private static func isAnother(_ at: Int, _ head: Int?, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), at > 0, let head, at < head, w.tokens[at].has(.adjective) else { return false }
    return w.phrase(at: at - 1).map { $0.classes.has(.pronoun) && $0.tokens.upperBound == at + 1 } ?? false
  }

  /// `l'adjointe au maire Anne Roy`: where the function of several words begins that a role ends.
  private static func wholeRole(holding i: Int, _ floor: Int, _ w: Workspace) -> Int? {
    guard w.has(.headFirst) else { return nil }
    return (max(floor, i - 3)..<max(floor, i)).first {
      w.phrase(at: $0).map { $0.tokens.contains(i) && w.isPersonalRole($0) } ?? false
    }
  }

  /// `l'économiste en chef Anne Roy`: `chef` by itself isn't what she is.
  private static func isOfModifier(_ i: Int, _ floor: Int, _ w: Workspace) -> Bool {
    i > floor && (w.phrase(at: i - 1).map { $0.classes.has(.roleModifier) && $0.tokens.contains(i) } ?? false)
  }

  /// `délégué national aux Études`: what somebody is in charge of, a word for a paper too.
  private static func isField(_ i: Int, _ w: Workspace) -> Bool {
    guard i > 0, w.tokens[i].isCapital, w.roleFlags(i..<i + 1) & NameFlags.document != 0 else { return false }
    return w.tokens[i - 1].has(.preposition) || w.tokens[i - 1].has(.determiner)
  }

  /// `Maire de Brest depuis 1995, Luc Serin …`: the last word before since when.
  static func beforeTime(_ p: Int, _ floor: Int, _ w: Workspace) -> Int {
    guard w.has(.headFirst), p > floor + 2, w.tokens[p].kind == .number, w.tokens[p].span.count == 4 else {
      return p
    }
    let first = w.tokens[p - 1].has(.month) ? p - 1 : p
    guard first - 2 > floor, w.tokens[first - 1].has(.preposition),
      TimeReader(w).flags(before: first) & TimeReader.since != 0
    else { return p }
    return first - 2
  }

  /// `Un pompier de 40 ans, Luc Serin, …`, `une élue âgée de 52 ans, …`: the last word before the age.
  static func beforeAge(_ p: Int, _ floor: Int, _ w: Workspace) -> Int {
    guard w.has(.headFirst), p - 3 > floor, w.tokens[p].has(.timeUnit),
      w.tokens[p - 1].kind == .number || w.tokens[p - 1].has(.number),
      w.hasFlag(p - 2, .preposition, NameFlags.genitive)
    else { return p }
    return w.hasFlag(p - 3, .adjective, LexFlags.Adjective.aged.bit) && p - 4 > floor ? p - 4 : p - 3
  }

  /// `le maire de Lourmel, près de Brest, Luc Serin`: the last word before the commas around where the town is.
  static func beforePlace(_ p: Int, _ floor: Int, _ w: Workspace) -> Int {
    guard w.has(.headFirst), p > floor, let n = Names.mention(at: p, in: w),
      w.entities[w.names[n].entity].kind == .place, w.names[n].tokens.upperBound == p + 1
    else { return p }
    var i = w.names[n].tokens.lowerBound - 1
    while i > floor + 1, p - i < 9, w.tokens[i].isWord { i -= 1 }
    guard w.sign(i) == .comma, i + 1 < w.names[n].tokens.lowerBound else { return p }
    return w.opensWhere(i + 1) ? i - 1 : p
  }

  /// `Les Républicains`: a word of a body's name.
  private static func isOfName(_ i: Int, _ w: Workspace) -> Bool {
    guard let n = Names.mention(at: i, in: w), !w.isPerson(w.names[n]) else {
      return false
    }
    // `Médecins sans frontières` behind `de`
    return w.names[n].tokens.lowerBound < i
      || w.has(.headFirst) && i > 0 && w.names[n].tokens.count > 1
        && w.hasFlag(i - 1, .preposition, NameFlags.genitive)
  }

  /// A mark, or the article that a sentence begins with; the comma before the next field of a function is none.
  private static func opensClause(_ i: Int, _ w: Workspace) -> Bool {
    if w.sign(i) == .comma, w.hasFlag(i + 1, .preposition, NameFlags.genitive) { return false }
    return !w.tokens[i].isWord || w.tokens[i].isCapital && w.tokens[i].has(.determiner)
  }

  /// Whether a word can lie between the head of the role and the name.
  private static func mayBelong(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    // `X et la présidente de …, Y`: another group. A person belongs to it only behind `de`.
    if t.has(.coordinator), w.tokens[i + 1].classes.hasAny(LexSet(.determiner, .possessive)),
      !w.hasFlag(i + 1, .preposition, NameFlags.genitive)
    {
      return false
    }
    if let n = Names.mention(at: i, in: w), w.isPerson(w.names[n]),
      w.names[n].tokens.lowerBound == i, !w.tokens[max(0, i - 1)].has(.preposition),
      // `fils du chanteur Luc Serin, Paul Serin était …`
      // `l'avocat de M. Serin, Me Paul Roy,`
      !(i > 1 && (w.isPersonalRole(i - 1) || w.tokens[i - 1].has(.civility))
        && w.hasFlag(i - 2, .preposition, NameFlags.genitive)
        && w.has(.headFirst))
    {
      return false
    }
    // `Action contre la faim`
    if w.has(.headFirst), t.isWord, !t.isCapital, t.name >= 0, let n = Names.mention(at: i, in: w),
      w.entities[w.names[n].entity].kind == .organization
    {
      return true
    }
    // `de la Santé, du Travail et des Sports`
    if w.sign(i) == .comma, i > 0, w.tokens[i - 1].isCapital || w.isPlainAdjective(i - 1) {
      return w.hasFlag(i + 1, .preposition, NameFlags.genitive)
    }
    guard t.isWord else { return w.sign(i) != .comma && w.sign(i) != .stop && w.sign(i) != .colon }
    if t.isCapital { return true }
    if t.classes.hasAny(LexSet(.relative, .pronoun, .subordinator, .auxiliary, .negation)),
      !t.has(.determiner)
    {
      return false
    }
    // `le ministre des Marocains résidant à l'étranger, Paul Serin,`
    if w.verbFeatures(i).contains(.presentParticiple), w.has(.headFirst),
      i > 0, i + 1 < w.tokens.count,
      w.tokens[i - 1].isCapital, w.tokens[i + 1].has(.preposition)
    {
      return true
    }
    // `head of trading Paul Serre`
    if w.verbFeatures(i).contains(.presentParticiple), i > 0,
      w.hasFlag(i - 1, .preposition, NameFlags.genitive)
    {
      return true
    }
    // `ministre chargé des Ports`, `bourgmestre faisant fonction`
    if let p = w.phrase(at: i),
      p.classes.has(.roleModifier) || w.sum(p, .preposition).flags & NameFlags.charge != 0
    {
      return true
    }
    // `le Premier ministre désigné`
    if t.has(.roleModifier), w.isParticiple(i) { return true }
    if t.classes.hasAny(NameClasses.verbal), !t.classes.hasAny(LexSet(.noun, .adjective, .role)) {
      return false
    }
    return true
  }

  /// Whether a role may begin behind the word before it.
  private static func introduced(_ i: Int, _ w: Workspace) -> Bool {
    guard i > 0, w.tokens[i - 1].zone == w.tokens[i].zone else { return true }
    let t = w.tokens[i - 1]
    // `des droits humains`: an adjective behind its noun, though it may be somebody by itself.
    if t.has(.noun), w.tokens[i].has(.adjective), w.tokens[i].sense.isHuman, !w.isPersonalRole(i),
      i > 1,
      w.tokens[i - 2].has(.determiner)
    {
      return false
    }
    return !t.isWord || t.flags.contains(.elided) || precedes(i - 1, w)
      || w.has(.bareNouns)
      || t.classes.hasAny(LexSet(.determiner, .possessive, .preposition, .coordinator))
  }

  /// `ancien`, `premier`, `haut`
  private static func precedes(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    let isName = t.isCapital && w.sentences[Int(t.sentence)].tokens.lowerBound != i
    return t.isWord && !isName && t.classes.hasAny(LexSet(.roleModifier, .ordinal, .adjective))
      && !t.classes.hasAny(LexSet(.determiner, .role, .preposition))
  }
}
