/// `le secrétaire d'Etat Mike Dupont`, `le ministre de l'Intérieur, Jean Morel,`, `l'ayatollah Rostami`
enum RoleBefore {
  private static let reach = 18

  static func find(_ k: Int, _ w: Workspace) {
    let name = w.names[k]
    let floor = max(
      w.zones[Int(w.tokens[name.tokens.lowerBound].zone)].tokens.lowerBound, name.tokens.lowerBound - reach)
    var p = name.tokens.lowerBound - 1
    if w.has(.compounds), p >= floor,
      takeChain(endingAt: p + 1, floor, name.entity, w) || takeShortTitle(p, floor, name.entity, w)
        || takeRank(p, floor, name.entity, w) || takeIdentified(p, floor, name.entity, w)
    {
      return
    }
    // `army spokesman Sayed Paul Serre`
    if w.has(.compounds), p > floor, w.tokens[p].has(.title), w.tokens[p].isCapital,
      !w.isPersonalRole(p), w.isPersonalRole(p - 1), takeChain(endingAt: p, floor, name.entity, w)
    {
      return
    }
    while p >= floor, w.isTitle(p) {
      // `le colonel`, `le Roi`, but not `Dr`, which says no more than `M.`
      let isShort = w.tokens[p].isCapital && w.tokens[p].span.count <= 3 && !w.tokens[p].has(.role)
      if w.tokens[p].has(.title), !w.tokens[p].has(.civility),
        !isShort || w.has(.capitals)
      {
        w.claim(name.entity, RoleGroup(tokens: p..<p + 1, head: p..<p + 1))
      }
      p -= 1
      if p >= floor, w.tokens[p].has(.determiner), p - 1 >= floor, w.sign(p - 1) == .comma { p -= 1 }
    }
    // `le président de la transition le capitaine Paul Serin`: the title with an article of its own
    if p > floor + 1, p < name.tokens.lowerBound - 1, isOfTitle(p, w) { p -= 1 }
    // `le président (Paul) Dalven`
    if w.isSign(p, ")"), p - 3 >= floor, w.isSign(p - 2, "("), w.isGiven(p - 1) { p -= 3 }
    // `Vainqueur du Tour, le Colombien Paul Serin …`, `le coach des Fennecs le Belge Paul Serin`
    if p > floor + 1, w.tokens[p].has(.demonym), w.tokens[p].isCapital, w.has(.headFirst),
      w.sign(p - 2) == .comma || isOfTitle(p - 1, w), w.features(p - 1, .determiner).contains(.definite)
    {
      p -= 2
    }
    guard p >= floor else { return }
    let hasComma = w.sign(p) == .comma
    var needsOpening = false
    if hasComma {
      if !closes(name.tokens.upperBound, w) {
        guard w.has(.inversion) else { return }
        needsOpening = true
      }
      p = beforeAge(beforeTime(beforePlace(p - 1, floor, w), floor, w), floor, w)
    }
    if w.has(.compounds), takeChain(endingAt: p + 1, floor, name.entity, w) { return }
    guard
      let group = group(endingAt: p, floor, hasComma, w)
        ?? (hasComma ? treated(endingAt: p, floor, w) : nil) ?? beforeBrackets(p, floor, w)
    else { return }
    guard group.isSingular(w) else {
      // `a dit l'un de ses avocats, Me Anne Roy`
      if hasComma, closes(name.tokens.upperBound, w), let one = one(of: group, floor, w) {
        w.claim(name.entity, one)
      } else if hasComma, opensRow(group, floor, w) {
        claimForAll(from: name.tokens.lowerBound, group, w)
      }
      // `les chercheurs Anne Roy et Luc Petit`, but `les frères Paul et Luc Petit`
      if !hasComma, !w.has(.compounds), !w.tokens[group.head.lowerBound].has(.kin) {
        claimForAll(from: name.tokens.lowerBound, group, w)
      }
      distribute(from: name, group, w)
      return
    }
    let joined = joined(to: group, floor, w)
    if needsOpening {
      let start = (joined ?? group).tokens.lowerBound
      // `Médecin à Guéret, Paul Serin ne prend plus …`: without an article any verb will do.
      let isBare = w.sentences[Int(w.tokens[start].sentence)].tokens.lowerBound == start
      // `Blessé à la cuisse, Paul Serin …`: what happened to him.
      if isBare, w.tokens[group.head.lowerBound].has(.tollNoun) { return }
      if isBare, RoleAfter.isCharged(group, name.tokens.lowerBound, w) { return }
      // `Élue maire de Vernoux, Anne Roy …`: the mayor.
      if isBare, w.has(.headFirst), case let head = group.head.lowerBound, w.isParticiple(head),
        w.isPersonalRole(head + 1)
      {
        return
      }
      let row = isBare ? [] : bareRow(before: start, w)
      guard !row.isEmpty || opensSentence(start, w),
        isFollowedByVerb(name.tokens.upperBound, isBare: isBare || !row.isEmpty, w)
      else {
        return
      }
      for one in row { w.claim(name.entity, RoleGroup(tokens: one, head: one)) }
    }
    if isInPreposition(group.head.lowerBound, w) || hasComma && isAgent(group, floor, w) { return }
    if isVerb(group, w) || isFamily(p, name, group, w) || hasComma && isTold(of: group, w) { return }
    if w.has(.compounds) {
      // `U.S. Secretary of State Ellen Marlowe`
      let first = NounChain.start(endingAt: group.head.lowerBound, floor: floor, w)
      w.claim(
        name.entity,
        RoleGroup(tokens: first..<group.tokens.upperBound, head: group.head, isFormer: group.isFormer))
      return
    }
    if let joined { w.claim(name.entity, joined) }
    w.claim(name.entity, group)
    if !hasComma {
      another(before: group, name, floor, w)
    } else if w.has(.headFirst), group.tokens.lowerBound > floor,
      w.sign(group.tokens.lowerBound - 1) == .comma
    {
      claimRow(before: group.tokens.lowerBound - 1, name, w)
    }
  }

  /// `l'expert mandaté par le juge d'instruction, Luc Serin, …`: who did something to the one whose name follows.
  private static func isAgent(_ group: RoleGroup, _ floor: Int, _ w: Workspace) -> Bool {
    var i = group.tokens.lowerBound - 1
    if i > floor, w.tokens[i].has(.determiner), !w.tokens[i].has(.preposition) { i -= 1 }
    guard w.has(.headFirst), i - 2 > floor, w.isParticiple(i - 1), !w.isAuxiliary(i - 2),
      w.sum(i, .preposition).flags & (NameFlags.agent | NameFlags.genitive) == NameFlags.agent
    else { return false }
    return w.isPersonalRole(i - 2) || w.isPlainAdjective(i - 2) && w.isPersonalRole(i - 3)
  }

  /// `dans le cadre de l'affaire Serin`: a noun of a preposition.
  private static func isInPreposition(_ head: Int, _ w: Workspace) -> Bool {
    (max(0, head - 3)..<head).contains {
      w.phrase(at: $0).map { $0.classes.has(.preposition) && $0.tokens.contains(head) } ?? false
    }
  }

  /// Whether an article behind a noun or name belongs to the title that follows it.
  static func isOfTitle(_ article: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), w.tokens[article].has(.determiner), !w.tokens[article].has(.preposition),
      w.features(article, .determiner).contains(.definite)
    else { return false }
    let before = w.tokens[article - 1]
    return before.isWord && before.classes.isDisjoint(with: LexSet(.preposition, .coordinator, .auxiliary))
      && (before.name >= 0 || w.isPersonalRole(article - 1)
        || w.isNounForm(article - 1) && !w.isVerbForm(article - 1)
        || w.isPlainAdjective(article - 1) || before.isCapital)
  }

  /// `Luc Petit, grutier, Anne Roy, …`: a function that a comma ties to the name before it.
  private static func isTold(of group: RoleGroup, _ w: Workspace) -> Bool {
    let comma = group.tokens.lowerBound - 1
    guard comma > 0, w.sign(comma) == .comma,
      let n = Names.mention(at: comma - 1, in: w)
    else { return false }
    return w.names[n].tokens.upperBound == comma && w.isPerson(w.names[n])
  }

  /// `le maire de Vernoux, l'écologiste Paul Serin,`: a function before the one that stands beside the name.
  static func another(before group: RoleGroup, _ name: NameMention, _ floor: Int, _ w: Workspace) {
    let article = group.tokens.lowerBound - 1
    guard article - 1 > floor, w.features(article, .determiner).contains(.definite) else { return }
    claimRow(before: article - 1, name, w)
  }

  /// `le ministre d'Etat, ministre des Ports, le général Paul Serin,`: all functions of a row that commas part, the first
  /// of which has an article and none of the others.
  private static func claimRow(before comma: Int, _ name: NameMention, _ w: Workspace) {
    // `Son adjoint, le colonel Luc Serin a refusé`: without the second comma a sentence has to open with it.
    let isClosed = closes(name.tokens.upperBound, w)
    guard isClosed || w.has(.headFirst) && isFollowedByVerb(name.tokens.upperBound, isBare: false, w) else {
      return
    }
    var row: [RoleGroup] = []
    var end = comma
    while row.count < 4 {
      let floor = max(w.zones[Int(w.tokens[end].zone)].tokens.lowerBound, end - reach)
      guard end - 1 > floor, w.sign(end) == .comma, let start = start(end - 1, floor, true, w), start > floor,
        let next = RoleGroup.parse(at: start, limit: end, w), next.tokens.upperBound == end,
        next.isSingular(w),
        Names.mention(at: end - 1, in: w).map({ !w.isPerson(w.names[$0]) }) ?? true
      else { return }
      row.append(next)
      if NominalHead.isDefinite(start - 1, w) { break }
      end = start - 1
    }
    guard isClosed || row.last.map({ opensSentence($0.tokens.lowerBound, w) }) ?? false else { return }
    for group in row { w.claim(name.entity, group) }
  }

  /// The group that ends at `p`.
  static func group(endingAt p: Int, _ floor: Int, _ hasComma: Bool, _ w: Workspace) -> RoleGroup? {
    for isLeftmost in hasComma ? [true, false] : [false] {
      if let start = start(p, floor, isLeftmost, w), let group = RoleGroup.parse(at: start, limit: p + 1, w),
        group.tokens.upperBound == p + 1
      {
        return isLeftmost || w.has(.compounds) ? group : governor(of: group, p, floor, w) ?? group
      }
    }
    return nil
  }

  /// `le maire (sans étiquette), Paul Serin,`, `le moine (lama) Paul Serin`: a function before brackets of a few words that
  /// end at `p`.
  private static func beforeBrackets(_ p: Int, _ floor: Int, _ w: Workspace) -> RoleGroup? {
    guard w.isSign(p, ")"), let open = (max(floor, p - 6)..<p).last(where: { w.isSign($0, "(") }),
      open > floor
    else {
      return nil
    }
    return group(endingAt: open - 1, floor, true, w)
  }

  /// `la secrétaire nationale des Ecologistes Anne Roy`: a function that a group of several hangs on.
  private static func governor(of group: RoleGroup, _ p: Int, _ floor: Int, _ w: Workspace) -> RoleGroup? {
    let first = group.tokens.lowerBound
    guard first > floor else { return nil }
    let isGoverned =
      !group.isSingular(w)
      && (w.hasFlag(first - 1, .preposition, NameFlags.genitive)
        || w.features(first - 1, .preposition).contains(.plural)
        // `la secrétaire d'Etat aux Anciens combattants Anne Roy`
        || w.tokens[first].isCapital && w.tokens[first - 1].has(.preposition))
    guard isGoverned || isAssisted(group, floor, w),
      let start = start(p, floor, true, w), start < first - 1,
      let whole = RoleGroup.parse(at: start, limit: p + 1, w), whole.tokens.upperBound == p + 1,
      w.isPersonalRole(whole.head.upperBound - 1) || whole.head.count > 1
    else { return nil }
    return whole
  }

  /// `la secrétaire d'Etat auprès du ministre des Ports Anne Roy`: a member of the government whom another one assists.
  private static func isAssisted(_ group: RoleGroup, _ floor: Int, _ w: Workspace) -> Bool {
    let first = group.tokens.lowerBound
    guard w.has(.headFirst), group.tokens.upperBound > group.head.upperBound,
      w.roleFlags(group.head) & NameFlags.portfolio != 0
    else { return false }
    return (max(floor + 1, first - 4)..<first).contains {
      guard let p = w.phrase(at: $0), p.tokens.upperBound >= first, p.tokens.upperBound <= first + 1,
        w.sum(p, .preposition).flags & NameFlags.charge != 0
      else { return false }
      return w.roleFlags(endingAt: $0 - 1) & NameFlags.portfolio != 0
    }
  }

  /// `le maire et député Paul Serin`: the function before the one next to the name, under the same determiner.
  private static func joined(to group: RoleGroup, _ floor: Int, _ w: Workspace) -> RoleGroup? {
    let link = group.tokens.lowerBound - 1
    guard link > floor, w.tokens[link].has(.coordinator), w.has(.headFirst),
      let first = self.group(endingAt: link - 1, floor, false, w), first.isSingular(w),
      !w.hasFlag(first.head.lowerBound, .role, NameFlags.group)
    else { return nil }
    return first
  }

  /// `Le directeur de Verdane, Paul Serin a salué …`: a subject whose second comma was left out.
  private static func isFollowedByVerb(_ i: Int, isBare: Bool, _ w: Workspace) -> Bool {
    guard i < w.tokens.count, w.has(.inversion) else { return false }
    // `s'est insurgé`, `n'a pas voté`
    var verb = i
    while verb + 1 < w.tokens.count, verb - i < 3,
      w.tokens[verb].classes.hasAny(LexSet(.objectClitic, .negation)),
      // `l'a vu arriver`
      !w.tokens[verb].has(.determiner) || w.has(.headFirst) && w.isAuxiliary(verb + 1)
    { verb += 1 }
    if w.isAuxiliary(verb) && w.verbFeatures(verb).contains(.third) { return true }
    guard isBare else { return false }
    return w.tokens[i].has(.negation) && !w.tokens[i].has(.determiner)
      || w.isVerbForm(verb) && w.verbFeatures(verb).contains(.third)
        && !w.verbFeatures(verb).isDisjoint(with: .finite) && !w.tokens[verb].has(.preposition)
  }

  private static func behindAdverbs(_ first: Int, _ start: Int, _ w: Workspace) -> Bool {
    var i = first
    while i < start {
      if let p = w.phrase(at: i), p.classes.hasAny(LexSet(.adverb, .timeWord)), p.tokens.upperBound <= start {
        i = p.tokens.upperBound
      } else if w.tokens[i].classes.hasAny(LexSet(.adverb, .timeWord)), !w.tokens[i].has(.determiner) {
        i += 1
      } else {
        return false
      }
    }
    return true
  }

  /// `Comédienne, réalisatrice et militante, Anne Roy a …`: the functions of one word that open a sentence before another.
  private static func bareRow(before start: Int, _ w: Workspace) -> [Range<Int>] {
    let first = w.sentences[Int(w.tokens[start].sentence)].tokens.lowerBound
    guard w.has(.headFirst), start - first <= 6 else { return [] }
    var row: [Range<Int>] = []
    var i = start
    while i - 2 >= first, w.sign(i - 1) == .comma, w.isPersonalRole(i - 2) {
      i -= 2
      row.append(i..<i + 1)
    }
    return i == first ? row : []
  }

  private static func opensSentence(_ start: Int, _ w: Workspace) -> Bool {
    let first = w.sentences[Int(w.tokens[start].sentence)].tokens.lowerBound
    if start == first { return true }
    // `D'abord chef du groupe, Luc Serin …`, `Longtemps patron du club, …`
    if w.has(.headFirst), start - first <= 3, behindAdverbs(first, start, w) { return true }
    // `Né à Dakar et fils de Luc Serin, Paul Serin est …`
    if start > first, w.tokens[start - 1].has(.coordinator), w.isParticiple(first) { return true }
    guard start > first, w.tokens[start - 1].classes.hasAny(LexSet(.determiner, .possessive)) else {
      return false
    }
    return start - 1 == first || w.sign(start - 2) == .comma && !w.tokens[first].has(.sourcePreposition)
  }

  /// `A l'autre bout, figure Paul Serin`
  private static func isVerb(_ group: RoleGroup, _ w: Workspace) -> Bool {
    let i = group.head.lowerBound
    if group.head.count == 1, group.tokens.lowerBound == i, NameContext.isVerb(i, w) { return true }
    guard group.head.count == 1, group.tokens.lowerBound == i, w.verbFeatures(i).contains(.third) else {
      return false
    }
    return i > 0 && w.sign(i - 1) == .comma
  }

  /// `l'avocat de la famille Serin`: the name is the family's.
  private static func isFamily(_ p: Int, _ name: NameMention, _ group: RoleGroup, _ w: Workspace) -> Bool {
    name.tokens.count == 1 && p >= group.head.upperBound && w.hasFlag(p, .noun, NameFlags.family)
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
