/// Nouns and names before a noun, in languages that put them there: `Verdane finance chief`, `the city's former mayor`.
/// The last noun is the head.
enum NounChain {
  private static let longest = 12

  /// Behind the last word of the chain that begins at a token.
  static func end(from start: Int, limit: Int, _ w: Workspace) -> Int {
    let limit = min(limit, start + longest)
    var at = start
    while at < limit, let next = step(at, start, limit, w) { at = next }
    // What only leads on to another word belongs to nothing.
    while at > start, w.tokens[at - 1].has(.coordinator) || !w.tokens[at - 1].isWord { at -= 1 }
    return at
  }

  /// Where the chain begins that ends before a token.
  static func start(endingAt end: Int, floor: Int, _ w: Workspace) -> Int {
    let floor = max(floor, end - longest)
    var at = end
    while at > floor {
      let k = at - 1
      if let m = Names.mention(at: k, in: w) {
        let name = w.names[m]
        if w.isPerson(name), !isPossessed(name.tokens.upperBound, w) { break }
        guard name.tokens.lowerBound >= floor else { break }
        at = name.tokens.lowerBound
        continue
      }
      // `Deputy Under Secretary of State`: a function of several words.
      if let first = (max(floor, k - 5)..<k).first(where: {
        w.phrase(at: $0).map { $0.tokens.upperBound == at && w.isPersonalRole($0) } ?? false
      }) {
        at = first
        continue
      }
      guard belongs(k, at, w) else { break }
      at = k
    }
    while at < end,
      !w.tokens[at].isWord || w.tokens[at].flags.contains(.enclitic) || w.tokens[at].has(.coordinator)
    {
      at += 1
    }
    return at
  }

  /// The function that ends a chain: the longest that the pack has.
  static func roleHead(in chain: Range<Int>, _ w: Workspace) -> Range<Int>? {
    // `a source close to the player`
    if let last = chain.last, chain.count > 1, w.tokens[last].has(.adjective),
      RoleGroup.head(at: last, w) == nil,
      let head = RoleGroup.head(at: last - 1, w), head.upperBound == last
    {
      return head
    }
    for at in chain {
      guard let head = RoleGroup.head(at: at, w), head.upperBound >= chain.upperBound else { continue }
      return head
    }
    return nil
  }

  /// A function without what says whose kin somebody is and how old: `Tully's 12-year-old daughter`.
  static func role(_ chain: Range<Int>, head: Range<Int>, _ w: Workspace) -> Range<Int> {
    var first = chain.lowerBound
    for k in chain where k < head.lowerBound {
      if isGluedHyphen(k, w), k + 2 <= head.lowerBound, w.tokens[k + 1].flags.contains(.hyphen) {
        first = k + 2
      }
      if isPossessed(k, w), w.tokens[head.lowerBound].has(.kin) { first = k + 1 }
    }
    // `The 23-year-old midfielder`, where the number stands outside
    if first > 1, first < head.lowerBound, w.tokens[first].flags.contains(.hyphen),
      isGluedHyphen(first - 1, w)
    {
      first += 1
    }
    return first..<chain.upperBound
  }

  private static func step(_ at: Int, _ start: Int, _ limit: Int, _ w: Workspace) -> Int? {
    if let m = Names.mention(at: at, in: w) {
      let name = w.names[m]
      if w.isPerson(name), !isPossessed(name.tokens.upperBound, w) { return nil }
      return name.tokens.upperBound <= limit ? max(name.tokens.upperBound, at + 1) : nil
    }
    if at > start, opensParticiple(at, w) { return nil }
    // `a Marle Union (MU) source`
    if at > start, w.isSign(at, "("), at + 3 < limit, w.isSign(at + 2, ")"), w.tokens[at + 1].isCapital,
      w.tokens[at - 1].name >= 0, w.isNounForm(at + 3)
    {
      return at + 3
    }
    return belongs(at, at + 1, w) ? at + 1 : nil
  }

  /// `a mechanic filming the march`, `a candidate running for mayor`: a participle behind whoever does it.
  private static func opensParticiple(_ i: Int, _ w: Workspace) -> Bool {
    guard w.isPersonalRole(i - 1), w.verbFeatures(i).contains(.presentParticiple), i + 1 < w.tokens.count
    else { return false }
    let next = w.tokens[i + 1]
    return next.kind == .number
      || next.isWord
        && (next.isCapital
          || next.classes.hasAny(LexSet(.determiner, .possessive, .preposition, .adverb, .pronoun)))
  }

  /// Whether a token may be one of the chain, the next of which begins at `next`.
  private static func belongs(_ i: Int, _ next: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    if t.flags.contains(.enclitic) {
      return w.hasFlag(i, .preposition, NameFlags.genitive) || w.byte(i) == 0x2D
    }
    if t.kind == .number { return isGluedHyphen(i + 1, w) }
    guard t.isWord else { return isPlainPossessive(i, w) || w.isSign(i, "&") || isGluedHyphen(i, w) }
    if t.has(.coordinator) { return joinsRoles(i, w) }
    // `was named chief executive eight years ago`
    if t.has(.number), i + 1 < w.tokens.count, w.tokens[i + 1].has(.timeUnit) { return false }
    if t.classes.hasAny(stops), !t.classes.hasAny(NameClasses.gentile) { return false }
    if t.classes.hasAny(LexSet(.preposition, .adverb)), !t.classes.hasAny(words) { return false }
    if w.isAuxiliary(i) { return false }
    if isBehindArticle(i, next, w) { return false }
    guard w.isVerbForm(i) else { return true }
    if isPredicate(i, w) { return false }
    if t.classes.hasAny(words) || t.has(.roleModifier) { return true }
    // `retired general`, `leading scorer`
    return w.verbFeatures(i).isDisjoint(with: .finite)
      || !t.has(.reporting) && w.isParticiple(i) && isAfterArticle(i, w)
  }
  private static let stops = LexSet(
    .determiner, .pronoun, .relative, .complementizer, .subordinator, .negation, .possessive, .month,
    .weekday,
    .timeWord, .sourcePreposition, .approximator)
  private static let words = LexSet(
    .noun, .adjective, .role, .orgNoun, .placeNoun, .kin, .title, .roleModifier)

  /// `The only thing Tulsa coach Paul Serre saw`: a noun with its article, before a name that begins another group.
  private static func isBehindArticle(_ i: Int, _ next: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard !t.isCapital, t.has(.noun), !t.classes.hasAny(LexSet(.adjective, .orgNoun, .roleModifier, .role)),
      next < w.tokens.count, let m = Names.mention(at: next, in: w), w.names[m].tokens.lowerBound == next,
      !w.tokens[next].flags.contains(.allCaps)
    else { return false }
    var k = i - 1
    while k > 0, w.isPlainAdjective(k) || w.tokens[k].has(.adverb) { k -= 1 }
    return k >= 0 && w.tokens[k].has(.determiner)
  }

  /// `Serre beat teenager Paul Lind`, `Addressing Premier Paul Serre`: a verb with its object.
  private static func isPredicate(_ i: Int, _ w: Workspace) -> Bool {
    let f = w.verbFeatures(i)
    if f.contains(.presentParticiple), w.tokens[i].isCapital, w.isInitial(i) { return true }
    // `, prompting Premier Anna Roth to resign`
    if f.contains(.presentParticiple), i > 0, i + 1 < w.tokens.count, w.sign(i - 1) == .comma,
      w.tokens[i + 1].isCapital
    {
      return true
    }
    guard f.contains(.past), i > 0, let m = Names.mention(at: i - 1, in: w) else { return false }
    return w.isPerson(w.names[m])
  }

  /// `the 45-year-old shopkeeper`
  private static func isGluedHyphen(_ i: Int, _ w: Workspace) -> Bool {
    w.isSign(i, "-") && i + 1 < w.tokens.count && !w.tokens[i].flags.contains(.spaceBefore)
      && !w.tokens[i + 1].flags.contains(.spaceBefore)
  }

  private static func isAfterArticle(_ i: Int, _ w: Workspace) -> Bool {
    i > 0 && w.tokens[i - 1].classes.hasAny(LexSet(.determiner, .possessive, .roleModifier, .preposition))
  }

  /// `president and chief executive`
  private static func joinsRoles(_ i: Int, _ w: Workspace) -> Bool {
    i > 0 && i + 1 < w.tokens.count && w.isPersonalRole(i - 1)
      && (RoleGroup.head(at: i + 1, w) != nil || w.tokens[i + 1].has(.roleModifier)
        || w.tokens[i + 1].has(.adjective) && RoleGroup.head(at: i + 2, w) != nil)
  }

  /// `Hamas' political wing`
  private static func isPlainPossessive(_ i: Int, _ w: Workspace) -> Bool {
    guard i > 0, i + 1 < w.tokens.count, !w.tokens[i].flags.contains(.spaceBefore),
      w.tokens[i + 1].flags.contains(.spaceBefore), w.tokens[i + 1].isWord, w.tokens[i - 1].isWord
    else { return false }
    let isApostrophe = w.isSign(i, "'") || w.sign(i) == .close && w.tokens[i].span.count == 3
    return isApostrophe && w.bytes[Int(w.tokens[i - 1].end) - 1] | 0x20 == 0x73
  }

  /// Whether a possessive ending stands at a token.
  static func isPossessed(_ i: Int, _ w: Workspace) -> Bool {
    guard i < w.tokens.count else { return false }
    return w.tokens[i].flags.contains(.enclitic) && w.hasFlag(i, .preposition, NameFlags.genitive)
      || isPlainPossessive(i, w)
  }

  /// Whether a name only says whose or which the noun behind it is: `Verdane's chief`, `the Serre plan`.
  static func isModifier(_ name: NameMention, in group: Range<Int>, _ w: Workspace) -> Bool {
    var next = name.tokens.upperBound
    guard next < group.upperBound else { return false }
    // `a Marle Union (MU) source`
    if w.isSign(next, "("), next + 3 < group.upperBound, w.isSign(next + 2, ")") { next += 3 }
    if isPossessed(next, w) { return true }
    // `Pavlov earlier`
    guard (next..<group.upperBound).contains(where: { w.isNounForm($0) || w.tokens[$0].isCapital }) else {
      return false
    }
    return belongs(next, next + 1, w) && Names.mention(at: next, in: w) == nil
  }
}
