/// Functions before a name in languages that put nouns before nouns: `Verdane finance chief Paul Serre`.
extension RoleBefore {
  /// `Verdane finance chief Paul Serre`
  static func takeChain(endingAt end: Int, _ floor: Int, _ entity: Int, _ w: Workspace) -> Bool {
    var chain = NounChain.start(endingAt: end, floor: floor, w)..<end
    // `which pits co-founder Paul Serre against …`
    if chain.count > 1, chain.lowerBound > 0, w.tokens[chain.lowerBound - 1].has(.relative),
      !w.tokens[chain.lowerBound].isCapital
    {
      chain = chain.dropFirst()
    }
    if let last = chain.lastIndex(where: { isPredicate($0, in: chain, w) }) { chain = last + 1..<end }
    // `is challenging President Paul Serre`
    if chain.count > 1, chain.lowerBound > 0, w.isAuxiliary(chain.lowerBound - 1),
      w.verbFeatures(chain.lowerBound).contains(.presentParticiple)
    {
      chain = chain.dropFirst()
    }
    guard let head = NounChain.roleHead(in: chain, w), head.upperBound == end else { return false }
    let isFormer = (chain.lowerBound..<head.lowerBound).contains {
      w.hasFlag($0, .roleModifier, NameFlags.former)
    }
    let group = RoleGroup(tokens: NounChain.role(chain, head: head, w), head: head, isFormer: isFormer)
    guard !isPredicate(chain, w) else { return true }
    if !group.isSingular(w) {
      claimForAll(from: end, group, w)
      return true
    }
    w.claim(entity, group)
    return true
  }

  /// `Police Lt. Paul Serre`
  static func takeShortTitle(_ p: Int, _ floor: Int, _ entity: Int, _ w: Workspace) -> Bool {
    guard w.isSign(p, "."), p > floor, w.tokens[p - 1].has(.title), !w.tokens[p - 1].has(.civility) else {
      return false
    }
    let first = NounChain.start(endingAt: p - 1, floor: floor, w)
    w.claim(entity, RoleGroup(tokens: min(first, p - 1)..<p + 1, head: p - 1..<p))
    return true
  }

  /// `World No. 1 Paul Serre`
  static func takeRank(_ p: Int, _ floor: Int, _ entity: Int, _ w: Workspace) -> Bool {
    guard w.tokens[p].kind == .number, p > floor else { return false }
    let k = w.isSign(p - 1, ".") && p - 1 > floor ? p - 2 : p - 1
    guard w.hasFlag(k, .abbreviation, NameFlags.numberedAbbreviation), w.tokens[k].isCapital else {
      return false
    }
    let first = k > floor && w.tokens[k - 1].has(.noun) && w.tokens[k - 1].isWord ? k - 1 : k
    w.claim(entity, RoleGroup(tokens: first..<p + 1, head: k..<p + 1))
    return true
  }

  /// `The pilot, identified as 64-year-old Paul Serre, …`
  static func takeIdentified(_ p: Int, _ floor: Int, _ entity: Int, _ w: Workspace) -> Bool {
    var k = p
    while k > floor, w.tokens[k].flags.contains(.hyphen) || w.isSign(k, "-") || w.tokens[k].kind == .number {
      k -= 1
    }
    guard k - 2 > floor, w.tokens[k].has(.subordinator), w.hasFlag(k - 1, .reporting, Frame.named),
      w.isParticiple(k - 1)
    else { return false }
    // `The pilot was identified as …`
    var last = k - 2
    while last > floor, w.isAuxiliary(last) || w.tokens[last].has(.adverb) { last -= 1 }
    if w.sign(last) == .comma { last -= 1 }
    return last > floor && takeChain(endingAt: last + 1, floor, entity, w)
  }

  /// `A judge set singer Paul Serre's bail`, `in the play King Paul I`: a verb behind whoever acts, a work before its
  /// title.
  static func isPredicate(_ i: Int, in chain: Range<Int>, _ w: Workspace) -> Bool {
    guard i + 1 < chain.upperBound, !w.tokens[i].isCapital else { return false }
    if i + 2 == chain.upperBound, w.tokens[i + 1].isCapital, w.tokens[i + 1].has(.title),
      w.hasFlag(i, .unspokenNoun, NameFlags.work)
    {
      return true
    }
    return i > chain.lowerBound && w.verbFeatures(i).contains(.past) && w.isPersonalRole(i - 1)
      && i > 1 && w.tokens[i - 2].has(.determiner)
  }

  /// `will host Malenko`, `to coach Harrow`: a verb rather than a function.
  static func isPredicate(_ chain: Range<Int>, _ w: Workspace) -> Bool {
    guard chain.count == 1, w.isVerbForm(chain.lowerBound), chain.lowerBound > 0 else { return false }
    let before = w.tokens[chain.lowerBound - 1]
    // `a header by captain Paul Serre`
    if before.has(.preposition), !before.has(.adverb),
      !w.hasFlag(chain.lowerBound - 1, .preposition, EventFlags.infinitive)
    {
      return false
    }
    return before.isWord && !before.classes.hasAny(LexSet(.determiner, .possessive, .coordinator))
  }
}
