/// Whoever spoke or acted last, by another word for what he is: `le romancier` for a writer, `le patron de Verdane` for
/// its PDG, `la sénatrice de l'Orne` for a rapporteure.
enum Synonyms {
  static func person(before token: Int, _ head: NominalHead, _ flags: UInt32, _ w: Workspace) -> Int? {
    guard w.has(.gender), !head.isPossessive, !head.isFormer, !head.isBody else { return nil }
    if let e = office(before: token, head, flags & (NameFlags.nation | NameFlags.cabinet), w) { return e }
    // `l'édile`, `l'élu`: whoever sits by vote and acted last.
    if flags & (NameFlags.elected | NameFlags.ofState) == NameFlags.elected, head.isBare(w),
      let e = Salience.search(before: token, w, { sits($0, head, w) })
    {
      return e
    }
    if flags & NameFlags.chief != 0, let e = chief(before: token, head, w) { return e }
    // `l'élu du Loiret`, `la sénatrice de l'Orne`
    let isElected =
      flags & (NameFlags.ofState | NameFlags.office) == NameFlags.ofState
      || flags & (NameFlags.elected | NameFlags.office) == NameFlags.elected && !head.isBare(w)
    let walk = flags & (NameFlags.art | NameFlags.coach)
    let isOfWalk = walk != 0 && head.isBare(w)
    guard isElected || isOfWalk,
      let e = isOfWalk
        ? Salience.subject(before: token, head, w) ?? headlined(before: token, head, walk, w)
        : last(before: token, head, w)
    else { return nil }
    let known = w.discourse.lastHead(of: e).map { w.roleFlags($0) } ?? 0
    if isOfWalk { return known & walk != 0 ? e : nil }
    // No other seat or office of state is known of her.
    let others = NameFlags.ofState | NameFlags.art | NameFlags.sport | NameFlags.bar
    return !w.entities[e].features.isDisjoint(with: head.gender) && known & others == 0 ? e : nil
  }

  /// `the Marle MP` for the backbencher who spoke last, `the two-time world champion` for the diver: what somebody of one
  /// walk of life is called by another word.
  static func ofWalk(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard !w.has(.gender), head.kind == .role, head.isDefinite, !head.isPossessive, !head.isFormer,
      !head.isBody,
      case let walk = w.roleFlags(head.head) & (NameFlags.sport | NameFlags.art | NameFlags.ofState),
      walk != 0,
      w.roleFlags(head.head) & NameFlags.office == 0, head.isBare(w),
      !Salience.isTied(token, w), !w.tokens[token].has(.preposition),
      let e = Salience.subject(before: token, head, w), let known = w.discourse.lastHead(of: e)
    else { return nil }
    return w.roleFlags(known) & walk != 0 ? e : nil
  }

  private static func sits(_ e: Int, _ head: NominalHead, _ w: Workspace) -> Bool {
    w.entities[e].kind == .person && !w.entities[e].isDescription
      && RoleHolders.agrees(w.entities[e].features, head.gender)
      && w.discourse.lastHead(of: e).map { w.roleFlags($0) & NameFlags.elected != 0 } ?? false
  }

  /// `Mort de l'actrice Anne Roy` as a headline, and then `La comédienne …`.
  private static func headlined(before token: Int, _ head: NominalHead, _ walk: UInt32, _ w: Workspace)
    -> Int?
  {
    let claim = w.discourse.claims.prefix(4).first {
      w.zones[Int(w.tokens[$0.group.tokens.lowerBound].zone)].role == .headline
        && $0.group.tokens.lowerBound < token && w.roleFlags($0.group.head) & walk != 0
        && RoleHolders.agrees(w.entities[$0.entity].features, head.gender)
    }
    return claim?.entity
  }

  /// `le chef de l'Etat` behind `le président de la République Jean Morel`: who holds the office by its other name.
  static func office(before token: Int, _ head: NominalHead, _ kind: UInt32, _ w: Workspace) -> Int? {
    guard kind != 0, head.isBare(w), !head.isPossessive else { return nil }
    // `l'ancien chef du gouvernement` behind `l'ex-Premier ministre Luc Serin`
    let claim = w.discourse.claims.suffix(60).last {
      $0.group.tokens.lowerBound < token && isFormer($0.group, w) == head.isFormer
        && w.roleFlags($0.group.head) & kind != 0
        && isOfState($0.group, w) && RoleHolders.agrees(w.entities[$0.entity].features, head.gender)
    }
    return claim?.entity
  }

  /// `l'ancien ministre`, `l'ex-ministre`
  private static func isFormer(_ group: RoleGroup, _ w: Workspace) -> Bool {
    guard !group.isFormer, let prefix = w.prefixBeforeHyphen(w.tokens[group.head.lowerBound]) else {
      return group.isFormer
    }
    return w.classes(ofPart: prefix).has(.roleModifier)
  }

  /// `le président malien`, but not `le président du club`.
  static func isOfState(_ group: RoleGroup, _ w: Workspace) -> Bool {
    guard group.head.count == 1 else { return true }
    // `le président du Brésil`
    let of = group.head.upperBound
    if w.has(.headFirst), of + 1 < group.tokens.upperBound, w.hasFlag(of, .preposition, NameFlags.genitive),
      let n = Names.mention(at: group.tokens.upperBound - 1, in: w), w.names[n].tokens.lowerBound <= of + 2,
      w.namesState(n)
    {
      return true
    }
    return (group.head.upperBound..<max(group.tokens.upperBound, group.head.upperBound)).allSatisfy {
      w.isPlainAdjective($0)
    }
  }

  /// The person who spoke or acted in the sentence before.
  private static func last(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    let s = w.discourse.lastSubject(before: token)
    guard s >= 0 else { return nil }
    let last = w.discourse.subjects[s]
    let e = last.entity
    guard w.sentenceNumber(token) - w.sentenceNumber(last.token) == 1, w.entities[e].kind == .person,
      !w.entities[e].isDescription, RoleHolders.agrees(w.entities[e].features, head.gender),
      !Salience.isGivenNameOnly(e, w), !Salience.isLawyer(e, w)
    else { return nil }
    return e
  }

  /// `le patron de Verdane`: the one person who holds an office of that body; `le patron`: whoever spoke last, where
  /// he holds one.
  private static func chief(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    if head.isBare(w) {
      guard let e = Salience.subject(before: token, head, w), let known = w.discourse.lastHead(of: e) else {
        return nil
      }
      return w.roleFlags(known) & NameFlags.office != 0 ? e : nil
    }
    guard let body = body(in: head.head.upperBound..<head.tokens.upperBound, w) else { return nil }
    var only: Int?
    for claim in w.discourse.claims.suffix(60)
    where claim.group.tokens.lowerBound < token && w.roleFlags(claim.group.head) & NameFlags.office != 0 {
      guard claim.entity != only, !claim.group.isFormer,
        RoleHolders.agrees(w.entities[claim.entity].features, head.gender),
        self.body(in: claim.group.head.upperBound..<claim.group.tokens.upperBound, w) == body
      else { continue }
      if only != nil { return nil }
      only = claim.entity
    }
    return only ?? ofKind(before: token, head, body, w)
  }

  /// `le numéro un de Verdane` behind `le PDG du constructeur, Luc Serin`: the one whose office is of a body told by its kind,
  /// or of none.
  private static func ofKind(before token: Int, _ head: NominalHead, _ body: Int, _ w: Workspace) -> Int? {
    guard w.entities[body].kind == .organization else { return nil }
    var only: Int?
    for claim in w.discourse.claims.suffix(60)
    where claim.group.tokens.lowerBound < token
      && w.roleFlags(claim.group.head) & (NameFlags.ofFirm | NameFlags.chief) != 0
      && w.roleFlags(claim.group.head) & NameFlags.office != 0
    {
      let end = claim.group.head.upperBound
      let behind = end..<max(end, claim.group.tokens.upperBound)
      guard claim.entity != only, !claim.group.isFormer,
        RoleHolders.agrees(w.entities[claim.entity].features, head.gender),
        behind.isEmpty || behind.contains(where: { w.hasFlag($0, .orgNoun, NameFlags.again) }),
        !behind.contains(where: { w.tokens[$0].isCapital })
      else { continue }
      if only != nil { return nil }
      only = claim.entity
    }
    return only
  }

  /// The body that the words behind a function name.
  private static func body(in words: Range<Int>, _ w: Workspace) -> Int? {
    guard let e = Names.entity(in: words, in: w), w.entities[e].kind != .person else { return nil }
    return e
  }
}
