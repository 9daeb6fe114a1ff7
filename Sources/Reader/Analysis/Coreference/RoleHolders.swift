/// Who holds a role in the dispatch.
enum RoleHolders {
  /// Who holds a role that is spoken of at a token.
  static func entity(_ head: NominalHead, before token: Int, _ w: Workspace) -> Int? {
    entity(head, w).map { Walks.goesOn(before: token, head, insteadOf: $0, w) ?? $0 }
  }

  /// The person of whom the role was claimed, with complements that don't disagree; the nearest before, else the
  /// first behind.
  static func entity(_ head: NominalHead, _ w: Workspace) -> Int? {
    if let e = counterpart(head, w) { return e }
    let key = w.roleKey(head.head)
    var best: Int?
    var bestScore = Int.min
    for i in w.discourse.claims(of: key) {
      let claim = w.discourse.claims[i]
      guard let score = agreement(claim, head, w), !isOfOtherRank(head, claim, w) else { continue }
      // Somebody introduced later only where the words agree, or where nobody else holds the function.
      let pointsBack = pointsBack(claim, to: head, w)
      if score == 0, !pointsBack, claim.group.tokens.lowerBound > head.tokens.lowerBound,
        !isOnly(claim, head, w)
      {
        continue
      }
      // `Le président américain` for whoever was just named, though a president is named later.
      if score == 0, !pointsBack, claim.group.tokens.lowerBound > head.tokens.lowerBound, !head.isPossessive,
        head.tokens.count > head.head.count,
        Salience.person(before: head.tokens.lowerBound, head, w) != nil
      {
        continue
      }
      // `son porte-parole` is not `un porte-parole de l'agence, X` who is named later.
      if head.isPossessive, claim.group.tokens.lowerBound > head.tokens.lowerBound, isNew(claim, w) {
        continue
      }
      if head.isPossessive, isOfAnother(claim, head, w) { continue }
      guard agrees(claim, head, w),
        !Salience.isNamed(claim.entity, inWordsOf: head.tokens.lowerBound, w)
      else { continue }
      let isBefore = claim.group.tokens.lowerBound < head.tokens.lowerBound
      let total =
        score * 2 + (isBefore ? 1 : 0) + (isOfNation(claim, head, w) ? 2 : 0)
        + (isBefore && isStill(claim.entity, head, w) ? 1 : 0)
      // The latest comes first: before the group the nearest holds, behind it the first.
      if total > bestScore || total == bestScore && !isBefore {
        best = claim.entity
        bestScore = total
      }
    }
    if best == nil, head.head.count == 1, head.isBare(w), let word = head.head.first,
      let claim = claim(ofLonger: word, w), agrees(claim, head, w)
    {
      return claim.entity
    }
    return best
  }

  /// `La candidate … est loin derrière la maire et la candidate du parti Rachida Dalven. La candidate …`: whoever was called so
  /// and still is whom the sentences are about.
  private static func isStill(_ e: Int, _ head: NominalHead, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), head.isBare(w), head.isDefinite, !head.isPossessive, let word = head.head.first,
      case let s = w.discourse.lastSubject(before: head.tokens.lowerBound), s >= 0,
      w.discourse.subjects[s].entity == e
    else { return false }
    return w.frames.suffix(40).contains { f in
      f.entity == e && f.source.upperBound <= head.tokens.lowerBound
        && f.source.contains { w.tokens[$0].hash == w.tokens[word].hash }
    }
  }

  /// Whether the gender is that of the person, or the word and its article the very ones by which she was introduced:
  /// `le procureur` behind `le procureur de la République, Anne Roy`.
  private static func agrees(_ claim: RoleClaim, _ head: NominalHead, _ w: Workspace) -> Bool {
    if agrees(w.entities[claim.entity].features, head.gender) { return true }
    let said = head.head.lowerBound, known = claim.group.head.lowerBound
    guard known > 0, w.tokens[said].hash == w.tokens[known].hash else { return false }
    let article = w.features(known - 1, .determiner).union(w.features(known - 1, .preposition))
    return article.contains(.definite) && article.intersection([.masculine, .feminine]) == head.gender
  }

  /// `le porte-parole du parti a dit … a ajouté ce porte-parole, Paul Serin`: somebody who is named when the word comes again.
  private static func pointsBack(_ claim: RoleClaim, to head: NominalHead, _ w: Workspace) -> Bool {
    let known = claim.group.head.lowerBound, said = head.head.lowerBound
    guard known > said, w.hasFlag(known - 1, .determiner, NameFlags.demonstrative) else { return false }
    return !(head.head.upperBound..<max(known, head.head.upperBound)).contains {
      w.tokens[$0].hash == w.tokens[known].hash
    }
  }

  /// `le président` behind `le président malien` and `le président de la région`: that of the country, more often.
  private static func isOfNation(_ claim: RoleClaim, _ head: NominalHead, _ w: Workspace) -> Bool {
    w.has(.headFirst) && head.isBare(w) && !head.isPossessive
      && w.roleFlags(claim.group.head) & NameFlags.nation != 0
      && claim.group.tokens.upperBound > claim.group.head.upperBound && Synonyms.isOfState(claim.group, w)
  }

  /// `le président américain` for the one who was named as the `homologue américain` of a president.
  private static func counterpart(_ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), w.roleFlags(head.head) & (NameFlags.office | NameFlags.ofState) != 0,
      let land = Walks.origin(behind: head.head, head.tokens, w)
    else { return nil }
    let claim = w.discourse.claims.suffix(40).last {
      $0.group.tokens.lowerBound < head.tokens.lowerBound
        && w.roleFlags($0.group.head) & (NameFlags.fellow | NameFlags.sport) == NameFlags.fellow
        && Walks.origin(behind: $0.group.head, $0.group.tokens, w) == land
        && agrees(w.entities[$0.entity].features, head.gender)
    }
    return claim?.entity
  }

  /// `le procureur` behind `procureur de la République`: who holds the nearest function before that begins with a word.
  static func holder(ofLonger word: Int, _ w: Workspace) -> Int? { claim(ofLonger: word, w)?.entity }

  private static func claim(ofLonger word: Int, _ w: Workspace) -> RoleClaim? {
    guard w.has(.headFirst) else { return nil }
    return w.discourse.claims.suffix(24).last {
      $0.group.head.count > 1 && $0.group.head.upperBound <= word
        && w.tokens[$0.group.head.lowerBound].hash == w.tokens[word].hash
    }
  }

  /// `le secrétaire d'Etat adjoint` behind the secretary himself, or the other way round; `le président élu` behind the
  /// president.
  private static func isOfOtherRank(_ head: NominalHead, _ claim: RoleClaim, _ w: Workspace) -> Bool {
    func rank(_ group: Range<Int>, _ head: Range<Int>) -> UInt32 {
      let before = group.lowerBound..<max(group.lowerBound, head.lowerBound)
      let behind = head.upperBound..<max(group.upperBound, head.upperBound)
      return [before, behind].joined().reduce(0) { $0 | w.sum($1, .roleModifier).flags }
        & (NameFlags.deputy | NameFlags.future)
    }
    guard w.has(.headFirst) else { return false }
    if head.isCurrent, claim.group.isFormer { return true }
    let said = rank(head.tokens, head.head), known = rank(claim.group.tokens, claim.group.head)
    return (said ^ known) & NameFlags.deputy != 0 || said & ~known & NameFlags.future != 0
  }

  /// Whether somebody has left a function.
  static func wasOnce(_ e: Int, _ w: Workspace) -> Bool {
    w.discourse.claims.suffix(80).contains { $0.entity == e && $0.group.isFormer }
  }

  /// `un porte-parole`: one of several, whom nobody knows yet.
  private static func isNew(_ claim: RoleClaim, _ w: Workspace) -> Bool {
    let before = claim.group.tokens.lowerBound - 1
    guard before >= 0, w.tokens[before].has(.determiner) else { return false }
    let f = w.features(before, .determiner)
    return f.contains(.singular) && !f.contains(.definite)
  }

  /// `Luc Serin fait appel, a dit son avocat`, where the known one is `avocat d'Anne Roy`.
  private static func isOfAnother(_ claim: RoleClaim, _ head: NominalHead, _ w: Workspace) -> Bool {
    guard let owner = Names.entity(in: claim.group.tokens, in: w), w.entities[owner].kind == .person else {
      return false
    }
    let sentence = w.sentences[Int(w.tokens[head.head.lowerBound].sentence)].tokens
    var n = Names.firstMention(endingAfter: sentence.lowerBound, in: w)
    var isAnother = false
    while n < w.names.count, w.names[n].tokens.lowerBound < head.tokens.lowerBound {
      let e = w.names[n].entity
      if e == owner || e == claim.entity { return false }
      if w.entities[e].kind == .person { isAnother = true }
      n += 1
    }
    return isAnother
  }

  /// Whether somebody's function is known with more words than its own.
  static func tellsMore(of e: Int, than head: Range<Int>, _ w: Workspace) -> Bool {
    w.discourse.claims(of: w.roleKey(head)).contains {
      w.discourse.claims[$0].entity == e
        && w.discourse.claims[$0].group.tokens.count > w.discourse.claims[$0].group.head.count
    } || head.count == 1 && holder(ofLonger: head.lowerBound, w) == e
  }

  /// Whether one person alone holds a function of one holder in the text.
  private static func isOnly(_ claim: RoleClaim, _ head: NominalHead, _ w: Workspace) -> Bool {
    w.roleFlags(claim.group.head) & NameFlags.office != 0 && claim.group.isFormer == head.isFormer
      && w.discourse.claims(of: claim.key).allSatisfy { w.discourse.claims[$0].entity == claim.entity }
  }

  /// Whether nobody else holds a function of the same name.
  private static func isAlone(_ claim: RoleClaim, _ w: Workspace) -> Bool {
    w.discourse.claims(of: claim.key).allSatisfy { w.discourse.claims[$0].entity == claim.entity }
  }

  static func agrees(_ a: Features, _ b: Features) -> Bool {
    let a = a.intersection([.masculine, .feminine]), b = b.intersection([.masculine, .feminine])
    return a.isEmpty || b.isEmpty || !a.isDisjoint(with: b)
  }

  /// The words behind a function; in front of it too where nouns stand before nouns.
  private static func complements(_ group: Range<Int>, _ head: Range<Int>, _ w: Workspace) -> [Int] {
    let behind = Array(head.upperBound..<max(group.upperBound, head.upperBound))
    guard w.has(.compounds), group.lowerBound < head.lowerBound else { return behind }
    let before = (group.lowerBound..<head.lowerBound).filter {
      w.tokens[$0].isWord && !w.tokens[$0].flags.contains(.enclitic) && !w.tokens[$0].flags.contains(.hyphen)
        && !w.tokens[$0].classes.hasAny(LexSet(.roleModifier, .determiner, .possessive, .adjective))
    }
    return before + behind
  }

  /// `le député du Parti libéral` behind `député de Vernoux`: his party and his town.
  private static func tellOfDifferentKinds(_ claim: RoleClaim, _ head: NominalHead, _ w: Workspace) -> Bool {
    guard w.roleFlags(head.head) & (NameFlags.ofState | NameFlags.office) == NameFlags.ofState,
      let said = Names.entity(in: head.tokens, in: w), let known = Names.entity(in: claim.group.tokens, in: w)
    else { return false }
    let kinds = [w.entities[said].kind, w.entities[known].kind]
    return kinds == [.organization, .place] || kinds == [.place, .organization]
  }

  /// `la chef du parti` for the one who is `chef de Demain Vernoux`: the kind of body of which the other words have the name.
  private static func tellsKind(_ kind: [Int], of name: [Int], _ w: Workspace) -> Bool {
    guard w.has(.headFirst), !kind.contains(where: { w.tokens[$0].isCapital }),
      let noun = kind.first(where: { !w.tokens[$0].classes.hasAny(LexSet(.preposition, .determiner)) }),
      w.hasFlag(noun, .orgNoun, NameFlags.again), let first = name.first, let last = name.last,
      let body = Names.entity(in: first..<last + 1, in: w)
    else { return false }
    return w.entities[body].kind != .person
  }

  /// `porte-parole du PLV`, `porte-parole du Parti libéral`: one body by two names.
  static func isSame(_ a: Int, _ b: Int, _ w: Workspace) -> Bool {
    guard let m = Names.mention(at: a, in: w), let n = Names.mention(at: b, in: w) else { return false }
    return w.names[m].entity == w.names[n].entity
  }

  /// How many words of the complements agree; nil when both have some and none agree.
  private static func agreement(_ claim: RoleClaim, _ head: NominalHead, _ w: Workspace) -> Int? {
    let said = complements(head.tokens, head.head, w)
    let known = complements(claim.group.tokens, claim.group.head, w)
    if said.isEmpty || known.isEmpty { return said.isEmpty && known.isEmpty ? 1 : 0 }
    var common = 0
    for t in said where !w.tokens[t].classes.hasAny(LexSet(.preposition, .determiner)) {
      if known.contains(where: { w.tokens[$0].hash == w.tokens[t].hash || isSame($0, t, w) }) { common += 1 }
    }
    if common > 0 { return common + 1 }
    if tellsKind(said, of: known, w) || tellsKind(known, of: said, w) { return isAlone(claim, w) ? 0 : nil }
    if tellOfDifferentKinds(claim, head, w) { return isAlone(claim, w) ? 0 : nil }
    // `le chef caquiste` behind `chef de la Coalition`: what he is, not of what.
    // `l'avocate lyonnaise` behind `avocate des parties civiles`: whoever has a profession has a town too.
    let mayHaveOrigin = w.roleFlags(head.head) & NameFlags.profession != 0
    let isQuality = said.allSatisfy {
      w.tokens[$0].has(.nationality) ? mayHaveOrigin : w.isPlainAdjective($0)
    }
    let own = known.prefix { !w.tokens[$0].has(.preposition) }
    return isQuality && !own.contains { w.isPlainAdjective($0) } && isAlone(claim, w) ? 0 : nil
  }
}
