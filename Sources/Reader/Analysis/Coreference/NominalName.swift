/// The name in a noun group that is the group's own: `l'agence officielle Verdane`, but not `la mairie de Verdane`.
extension NominalHead {
  /// The name that a group stands for: a person in it in apposition to a role, or the name that is the group.
  /// `la mairie de Paris`, `un proche de Jean Morel` are not the names in them; of `le directeur du comité (COP)
  /// Jean Morel` and `Verdane chairman Jean Morel` it is the person.
  static func name(of group: Range<Int>, in w: Workspace) -> Int? {
    var i = Names.firstMention(in: group, w)
    guard i < w.names.count else { return nil }
    let bare = withoutDeterminer(group, w)
    let hasCompounds = w.has(.compounds)
    var body: NameMention?
    while i < w.names.count, w.names[i].tokens.lowerBound < group.upperBound {
      let name = w.names[i]
      i += 1
      let at = name.tokens.lowerBound
      let isPerson = w.isPerson(name)
      if hasCompounds, NounChain.isModifier(name, in: group, w) { continue }
      if isPerson, isOneOfSeveral(at, group, w) { continue }
      guard at <= bare.lowerBound || !isTied(at, bare, isPerson, w) else { continue }
      if let body {
        if isPerson, isOneGroup(body.tokens.upperBound..<at, w) { return name.entity }
        break
      }
      if isPerson { return name.entity }
      // `le chef du groupe XYZ à la Chambre, Paul Serin`: the body is no name of his; but `le propriétaire, Verdane`.
      let isApposed = name.tokens.upperBound == group.upperBound && w.sign(at - 1) == .comma
      if at > bare.lowerBound, !isApposed, isOffice(bare, w), !bears(at, bare, w) { continue }
      if at == group.lowerBound || !w.isSign(at - 1, "(") { body = name }
    }
    return body?.entity
  }

  /// `deux des opposants au président et candidat Jean Morel`: several, none of whom is he.
  private static func isOneOfSeveral(_ name: Int, _ group: Range<Int>, _ w: Workspace) -> Bool {
    guard let first = group.first, name > first + 2,
      w.tokens[first].has(.number) || w.tokens[first].kind == .number,
      w.has(.headFirst), !w.features(first, .determiner).contains(.singular)
    else { return false }
    return (first + 1..<name).contains {
      w.tokens[$0].has(.preposition) && !w.tokens[$0].isCapital && w.sign($0 - 1) != .comma
    } && !(first..<name).contains { w.sign($0) == .comma }
  }

  /// Whether a group begins with a person's function, perhaps behind an adjective: `ancien patron`.
  private static func isOffice(_ bare: Range<Int>, _ w: Workspace) -> Bool {
    guard var at = bare.first, Names.mention(at: at, in: w) == nil else { return false }
    // `la jeune pousse Verdane`
    if let p = w.phrase(at: at), p.classes.has(.orgNoun), !w.isPersonalRole(p) { return false }
    if at + 1 < bare.upperBound, !w.isPersonalRole(at),
      w.tokens[at].classes.hasAny(LexSet(.roleModifier, .ordinal)) || w.isPrenominal(at)
    {
      at += 1
    }
    // `le brasseur Verdane`: what firms are called too, right before a name; `le chimiste allemand Verdane`, which is known
    // for a firm.
    let isOfNation = w.has(.headFirst) && at + 2 < bare.upperBound && w.tokens[at + 1].has(.nationality)
    let next = isOfNation ? at + 2 : at + 1
    if next < bare.upperBound, let n = Names.mention(at: next, in: w),
      w.hasFlag(at, .orgNoun, NameFlags.ofFirmNoun)
        || isOfNation && w.names[n].tokens.upperBound == bare.upperBound
          && w.entities[w.names[n].entity].kind == .organization
    {
      return false
    }
    return w.isPersonalRole(at) || w.phrase(at: at).map { w.isPersonalRole($0) } ?? false
  }

  /// Whether nothing parts what stands before some words from what stands behind them.
  private static func isOneGroup(_ between: Range<Int>, _ w: Workspace) -> Bool {
    !between.isEmpty
      && between.allSatisfy {
        w.tokens[$0].isWord && (!w.tokens[$0].has(.coordinator) || w.isPersonalRole($0 + 1))
      }
  }

  /// `la sortie du ministre centriste Paul Serin`: the function before the name hangs on another noun.
  private static func isTiedByRole(_ last: Int, _ group: Range<Int>, _ w: Workspace) -> Bool {
    var p = last
    var sawRole = false
    // `le procès de l'ex-ministre de l'Intérieur Paul Serin`
    if w.has(.headFirst), let start = w.discourse.roleStart(endingAt: last + 1), start > group.lowerBound,
      start <= last
    {
      sawRole = true
      p = start - 1
    }
    while p > group.lowerBound,
      w.isPersonalRole(p) || w.tokens[p].has(.kin) || w.tokens[p].has(.roleModifier) || w.isPlainAdjective(p)
    {
      if w.isPersonalRole(p) || w.tokens[p].has(.kin) { sawRole = true }
      p -= 1
    }
    // `le conseil de l'opposant Paul Serin`
    if sawRole, p > group.lowerBound + 1, w.has(.headFirst), w.tokens[p].has(.determiner),
      w.hasFlag(p - 1, .preposition, NameFlags.genitive), !w.tokens[p].has(.preposition)
    {
      p -= 1
    }
    return sawRole && p > group.lowerBound && w.tokens[p].has(.preposition)
      && !w.tokens[p - 1].has(.coordinator)
  }

  /// `la filiale du groupe Verdane`, `la recherche de la zone de police Verdane`: the noun before the name belongs to the head.
  private static func isOfAnother(_ noun: Int, bare group: Range<Int>, _ w: Workspace) -> Bool {
    guard w.has(.headFirst) else { return false }
    var q = noun
    while q - 2 > group.lowerBound, w.isNounForm(q - 2), w.hasFlag(q - 1, .preposition, NameFlags.genitive),
      !w.tokens[q - 1].has(.determiner)
    {
      q -= 2
    }
    while q > group.lowerBound, w.isPrenominal(q - 1) { q -= 1 }
    if q - 1 > group.lowerBound, w.tokens[q - 1].has(.determiner), !w.tokens[q - 1].has(.preposition) {
      q -= 1
    }
    guard q - 1 > group.lowerBound, w.hasFlag(q - 1, .preposition, NameFlags.genitive) else { return false }
    return w.tokens[q].has(.determiner) || isDefinite(q - 1, w)
  }

  /// `l'ONG de défense de l'environnement Verdane`, `le producteur ostlandais d'électricité Verdane`: a body by its name, behind what
  /// it does, where the noun before the name can bear none.
  private static func bears(_ name: Int, _ group: Range<Int>, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), var head = group.first else { return false }
    while head + 1 < name, w.isPrenominal(head) { head += 1 }
    let between = head + 1..<max(head + 1, name)
    let bearers = LexSet(.orgNoun, .placeNoun, .kin, .title, .civility)
    guard w.tokens[head].has(.orgNoun), w.features(head, .orgNoun).isDisjoint(with: .plural),
      w.features(head, .noun).isDisjoint(with: .plural), let last = between.last,
      between.contains(where: { w.hasFlag($0, .preposition, NameFlags.genitive) }),
      between.allSatisfy({ w.tokens[$0].isWord && !w.tokens[$0].isCapital && !w.tokens[$0].has(.coordinator) }
      ),
      w.isNounForm(last) && !w.isPersonalRole(last) || w.isPlainAdjective(last)
    else { return false }
    return !between.contains {
      w.tokens[$0].classes.hasAny(bearers) && w.isNounForm($0) || w.hasFlag($0, .noun, NameFlags.christened)
    }
  }

  /// Whether a preposition ties a name to the words before it.
  private static func isTied(_ i: Int, _ group: Range<Int>, _ isPerson: Bool, _ w: Workspace) -> Bool {
    var p = i - 1
    while p > group.lowerBound, w.tokens[p].classes.hasAny(LexSet(.determiner, .civility, .title)),
      !w.tokens[p].has(.preposition)
    {
      p -= 1
    }
    guard p >= group.lowerBound else { return false }
    if w.tokens[p].flags.contains(.enclitic) { return false }
    if w.tokens[p].has(.preposition) || w.tokens[p].has(.particle) { return true }
    // `the government of Ostland's President Anna Roth`, `of Ostish President Anna Roth`
    if isPerson, w.has(.compounds), p < i - 1 {
      var k = p
      while k > group.lowerBound, w.isPlainAdjective(k) || w.tokens[k].has(.nationality) { k -= 1 }
      if k > group.lowerBound, w.tokens[k].has(.preposition), !w.tokens[k].flags.contains(.enclitic) {
        return true
      }
    }
    if isPerson { return isTiedByRole(p, group, w) }
    // `l'agence officielle Verdane`
    // `le fabricant de matériel roulant Verdane`: a noun behind `de`, whatever adjective it could be.
    while p > group.lowerBound, w.isPlainAdjective(p), !w.tokens[p].has(.orgNoun),
      !(w.isNounForm(p) && w.hasFlag(p - 1, .preposition, NameFlags.genitive))
    {
      p -= 1
    }
    // `l'agence de presse Verdane`, `le constructeur ostlandais de péniches Verdane`
    if p - 2 >= group.lowerBound, w.isNounForm(p), w.hasFlag(p - 1, .preposition, NameFlags.genitive),
      !isDefinite(p - 1, w)
    {
      var noun = p - 2
      while noun > group.lowerBound, w.isPlainAdjective(noun), !w.tokens[noun].has(.orgNoun) { noun -= 1 }
      if w.tokens[noun].has(.orgNoun) { return isOfAnother(noun, bare: group, w) }
    }
    if bears(i, group, w) { return false }
    if isOfAnother(p, bare: group, w) { return true }
    // `la jeune pousse Verdane`
    if p > group.lowerBound, let noun = w.phrase(at: p - 1), noun.tokens.upperBound == p + 1,
      noun.classes.has(.orgNoun)
    {
      return false
    }
    // `le député LREM`, `l'entreprise Verdane` …: the noun before says whether the name is its own.
    // `la tempête Solin` bears it.
    return !w.tokens[p].classes.hasAny(LexSet(.orgNoun, .placeNoun)) && w.tokens[p].isWord
      && !w.hasFlag(p, .noun, NameFlags.christened)
  }
}
