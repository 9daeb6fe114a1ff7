/// Somebody by another word for what he is: `le technicien` for the coach named before, `la parquetière` for the procureure.
/// The packs say of what walks of life a word is, and which words take up whoever is of theirs.
enum Walks {
  private static let wide = LexFlags.Walk.wide.bit
  static let ofTrade = LexFlags.Walk.trade.bit | LexFlags.Walk.farmer.bit

  /// The walks of life of a function, and whether it takes up others.
  static func flags(_ head: Range<Int>, _ w: Workspace) -> UInt32 {
    guard let first = head.first else { return 0 }
    if head.count > 1 { return w.phrase(at: first).map { w.sum($0, .walk).flags } ?? 0 }
    let own = w.sum(first, .walk).flags
    guard own == 0, w.isCompoundRole(first), let prefix = w.prefixBeforeHyphen(w.tokens[first]) else {
      return own
    }
    // `l'ex-magistrat`
    return w.readings(ofPart: Span(prefix.end + 1, w.tokens[first].end)).reduce(0) {
      $1.lexClass == .walk ? $0 | $1.value : $0
    }
  }

  /// Whom a description of another word means: of those whom the text has called something of its walk, whoever acted or was
  /// named last, else the only one.
  static func person(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), head.kind == .role || head.kind == .epithet, head.isDefinite,
      !head.isPossessive, !head.isBody,
      case let own = flags(head.head, w), own & ~wide != 0,
      !Salience.isTied(token, w) && !w.tokens[token].has(.preposition) || w.followsSourcePhrase(token),
      !Coreference.isIntroduced(head, before: token, w),
      // `le secrétaire d'Etat américain adjoint`
      !(head.head.upperBound..<max(head.head.upperBound, head.tokens.upperBound)).contains(where: {
        w.hasFlag($0, .roleModifier, NameFlags.deputy)
      })
    else { return nil }
    func passes(_ e: Int) -> Bool {
      w.entities[e].kind == .person && !w.entities[e].isDescription
        && RoleHolders.agrees(w.entities[e].features, head.gender)
        && isTaken(e, own, head, before: token, w) && !Salience.isNamed(e, inWordsOf: token, w)
    }
    // `l'édile` is the mayor rather than a councillor.
    if own & wide != 0, w.roleFlags(head.head) & NameFlags.local != 0,
      let e = nearest(before: token, head, w, { passes($0) && isLocal($0, w) })
    {
      return e
    }
    if let named = nearest(before: token, head, w, passes) {
      return own & wide != 0 ? actor(before: token, besides: named, head, w) ?? named : named
    }
    if hasActed(before: token, head, w) { return nil }
    return sole(before: token, w, passes) ?? described(before: token, own, head, w)
  }

  /// `La Tchèque Anne Roy a battu la tenante du titre, Lena Dalven. …, savoure la joueuse`: whoever acted in the sentence
  /// before, of whom nothing is known, rather than who was named there beside her.
  private static func actor(before token: Int, besides named: Int, _ head: NominalHead, _ w: Workspace)
    -> Int?
  {
    guard let e = Salience.subject(before: token, head, w), e != named, !w.discourse.hasRole(e) else {
      return nil
    }
    let names = Names.mentions(before: token, in: w)
    func isInSentenceBefore(_ e: Int) -> Bool {
      names.last { $0.entity == e }.map {
        w.sentenceNumber(token) - w.sentenceNumber($0.tokens.lowerBound) == 1
      } ?? false
    }
    // `… l'entraîneur lensois Luc Serin. …, peste Paul Dalven. Le coach du Racing …`, `le coach alsacien`
    let isToldApart = !head.isBare(w) || head.tokens.upperBound > head.head.upperBound
    return isInSentenceBefore(named) || isToldApart && isInSentenceBefore(e) ? e : nil
  }

  /// `… un élu local. "…", a affirmé Luc Serin, maire adjoint. "…", a ajouté l'élu`: the one with a name who spoke in the sentence
  /// before rather than whoever was called by the same word.
  static func lastSpeaker(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), head.isBare(w), head.isDefinite, !head.isPossessive, !head.isFormer,
      !head.isBody,
      // `la ministre espagnole` is another than the minister who spoke.
      head.tokens.upperBound == head.head.upperBound, Salience.isSpeaking(token, w),
      case let own = flags(head.head, w) & ~wide, own != 0,
      case let s = w.discourse.lastSubject(before: token), s >= 0,
      case let last = w.discourse.subjects[s],
      w.sentenceNumber(token) - w.sentenceNumber(last.token) == 1,
      w.entities[last.entity].kind == .person, !w.entities[last.entity].isDescription,
      RoleHolders.agrees(w.entities[last.entity].features, head.gender)
    else { return nil }
    let isOfWalk = w.discourse.claims.suffix(80).contains {
      $0.entity == last.entity && $0.key != w.roleKey(head.head) && flags(of: $0, w) & own != 0
    }
    return isOfWalk ? last.entity : nil
  }

  /// `« … », regrette Luc Serin, guide de haute montagne. « … », ajoute l'alpiniste`: whoever spoke in the sentence before, by another
  /// word for what he does, where nothing speaks against it.
  static func goesOn(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    let kind = w.roleFlags(head.head)
    let ofOthers =
      NameFlags.bench | NameFlags.bar | NameFlags.inCase | NameFlags.document | NameFlags.voice
      | NameFlags.back
      | NameFlags.anyone | LexFlags.Role.kinship.bit | LexFlags.Role.group.bit
    guard w.has(.headFirst), head.isBare(w) || isSeat(head, w) && isFurther(before: token, w),
      head.isDefinite, !head.isPossessive, !head.isFormer, !head.isBody,
      Salience.isSpeaking(token, w), kind & ofOthers == 0,
      kind & (NameFlags.office | NameFlags.unnamed) != NameFlags.office, !head.gender.isEmpty,
      // Who answers may well be another.
      !w.hasFlag(token - 1, .reporting, Frame.reply),
      !Salience.isSetOff(head.tokens.upperBound, w),
      case let s = w.discourse.lastSubject(before: token), s >= 0,
      case let last = w.discourse.subjects[s],
      w.sentenceNumber(token) - w.sentenceNumber(last.token) == 1,
      w.tokens[last.token].zone == w.tokens[token].zone,
      w.entities[last.entity].kind == .person, !w.entities[last.entity].isDescription,
      RoleHolders.agrees(w.entities[last.entity].features, head.gender), w.discourse.hasRole(last.entity),
      !Salience.isNamed(last.entity, inWordsOf: token, w),
      w.frames.suffix(8).contains(where: {
        $0.entity == last.entity && w.sentenceNumber(token) - $0.sentence == 1
      })
    else { return nil }
    return isOther(last.entity, head, w) ? nil : last.entity
  }

  /// `L'ancien sénateur Luc Serin … Paul Roy a dit que "…". "…", a ajouté le sénateur`: whoever spoke in the sentence before goes
  /// on, rather than one of whom the text knows the function as past.
  static func goesOn(before token: Int, _ head: NominalHead, insteadOf e: Int, _ w: Workspace) -> Int? {
    guard !head.isFormer, w.has(.headFirst), isFurther(before: token, w), !head.isPossessive, !head.isBody,
      Salience.isSpeaking(token, w),
      case let s = w.discourse.lastSubject(before: token), s >= 0,
      case let last = w.discourse.subjects[s], last.entity != e,
      w.sentenceNumber(token) - w.sentenceNumber(last.token) == 1,
      w.entities[last.entity].kind == .person, !w.entities[last.entity].isDescription,
      RoleHolders.agrees(w.entities[last.entity].features, head.gender), !isOther(last.entity, head, w),
      w.discourse.claims(of: w.roleKey(head.head)).allSatisfy({
        w.discourse.claims[$0].entity != e || w.discourse.claims[$0].group.isFormer
      })
    else { return nil }
    return last.entity
  }

  /// `le député de l'Ain`: somebody by where he was elected, of whom nothing was told so far.
  static func isSeat(_ head: NominalHead, _ w: Workspace) -> Bool {
    let behind = head.head.upperBound..<max(head.head.upperBound, head.tokens.upperBound)
    guard w.roleFlags(head.head) & LexFlags.Role.elected.bit != 0, let first = behind.first,
      w.hasFlag(first, .preposition, NameFlags.genitive), let town = Names.entity(in: behind, in: w)
    else { return false }
    return w.entities[town].kind == .place
      && w.discourse.claims(of: w.roleKey(head.head)).isEmpty
  }

  /// `ajoute le`, `a encore fait valoir le`: whoever spoke goes on.
  private static func isFurther(before token: Int, _ w: Workspace) -> Bool {
    guard token > 0, let verb = w.chunk(at: token - 1) else { return false }
    return verb.report & Frame.further != 0 || verb.tokens.contains { w.hasFlag($0, .adverb, further) }
  }
  private static let further = LexFlags.Adverb.further.bit

  /// `répond une infirmière. …, ajoute la soignante`: whoever spoke last without a name.
  private static func described(
    before token: Int, _ own: UInt32, _ head: NominalHead, _ w: Workspace
  ) -> Int? {
    guard own & wide != 0, head.isBare(w), let e = Salience.described(before: token, w),
      RoleHolders.agrees(w.entities[e].features, head.gender),
      let words = w.nominals.last(where: { $0.entity == e })?.tokens, let known = NominalHead(words, w)
    else { return nil }
    return flags(known.head, w) & own & ~wide != 0 ? e : nil
  }

  /// `Le Belge Luc Serin a pris la tête, au terme d'un jour fatal au champion Paul Roy. « … », a dit le pilote de 31 ans`: somebody
  /// of whom no function is known acted in the sentence before.
  private static func hasActed(before token: Int, _ head: NominalHead, _ w: Workspace) -> Bool {
    guard head.hasAge, Salience.isSpeaking(token, w) else { return false }
    return Salience.search(before: token, skippingOwnSentence: true, allowingTied: false, w) {
      w.entities[$0].kind == .person && !w.entities[$0].isDescription && !w.discourse.hasRole($0)
        && RoleHolders.agrees(w.entities[$0].features, head.gender)
    } != nil
  }

  /// Who is only tied to another comes last: `le gendre du président Serin`.
  private static func nearest(
    before token: Int, _ head: NominalHead, _ w: Workspace, _ passes: (Int) -> Bool
  ) -> Int? {
    Salience.search(before: token, skippingOwnSentence: true, allowingTied: false, w, passes)
      ?? (hasActed(before: token, head, w)
        ? nil : Salience.search(before: token, skippingOwnSentence: true, w, passes))
  }

  private static func isLocal(_ e: Int, _ w: Workspace) -> Bool {
    w.discourse.claims.suffix(80).contains {
      $0.entity == e && w.roleFlags($0.group.head) & NameFlags.local != 0
    }
  }

  /// The one whom the text has named so far, wherever it was.
  private static func sole(before token: Int, _ w: Workspace, _ passes: (Int) -> Bool) -> Int? {
    var only: Int?
    for name in Names.mentions(before: token, in: w).suffix(120)
    where name.entity != only && name.isInText(w) && passes(name.entity) {
      if only != nil { return nil }
      only = name.entity
    }
    return only
  }

  /// Whether somebody was called something of the walks of a description that one of the two words takes up.
  private static func isTaken(
    _ e: Int, _ own: UInt32, _ head: NominalHead, before token: Int, _ w: Workspace
  ) -> Bool {
    let address = addressed(e, w)
    if address & own & ~wide != 0, own & wide != 0, head.isBare(w) { return true }
    let key = w.roleKey(head.head)
    return w.discourse.claims.suffix(80).contains { claim in
      // Of holders of the same function `RoleHolders` has judged: `la ministre espagnole` is another.
      guard claim.entity == e, claim.key != key, claim.group.tokens.lowerBound < token,
        !claim.group.isFormer || head.isFormer
      else { return false }
      var known = flags(of: claim, w)
      // `le président` alone may head whatever.
      if known & leads == leads, own & leads != leads { known &= ~leads }
      return known & own & ~wide != 0 && (known | own) & wide != 0 && !isElsewhere(claim, head, w)
    }
  }

  /// The walks of a claimed function, with that of the body it is of: `le secrétaire général de la CGT` is of the unions.
  private static func flags(of claim: RoleClaim, _ w: Workspace) -> UInt32 {
    var known = flags(claim.group.head, w)
    // `le président angolais` heads no firm, `le président du club` no state.
    if known & leads == leads, claim.group.tokens.upperBound > claim.group.head.upperBound {
      known &= isOfState(claim.group, w) ? ~LexFlags.Walk.boss.bit : ~LexFlags.Walk.ruler.bit
    }
    guard w.roleFlags(claim.group.head) & NameFlags.office != 0,
      let body = body(of: claim.group.tokens, claim.group.head, w), w.entities[body].kind == .organization,
      let name = w.names.first(where: { $0.entity == body })?.tokens
    else { return known }
    let kind =
      (w.phrase(at: name.lowerBound).map { w.sum($0, .organization).flags } ?? 0)
      | w.sum(name.lowerBound, .organization).flags
    if kind & LexFlags.Organization.union.bit != 0 { known |= LexFlags.Walk.union.bit }
    if kind & LexFlags.Organization.party.bit != 0 { known |= LexFlags.Walk.party.bit }
    return known
  }

  private static let leads = LexFlags.Walk.boss.bit | LexFlags.Walk.ruler.bit

  private static func isOfState(_ group: RoleGroup, _ w: Workspace) -> Bool {
    let behind = group.head.upperBound..<group.tokens.upperBound
    if behind.contains(where: { w.tokens[$0].has(.nationality) }) { return true }
    return Names.entity(in: behind, in: w).map { w.entities[$0].kind == .place } ?? false
  }

  /// `Me Luc Serin`, `Mgr Luc Serin`: what the word before a name tells.
  private static func addressed(_ e: Int, _ w: Workspace) -> UInt32 {
    guard let first = w.names.first(where: { $0.entity == e })?.tokens.lowerBound, first > 0 else { return 0 }
    let before = w.tokens[first - 1].has(.abbreviation) || !w.isSign(first - 1, ".") ? first - 1 : first - 2
    guard before >= 0, w.tokens[before].classes.hasAny(LexSet(.civility, .title)) else { return 0 }
    return w.sum(before, .walk).flags
  }

  /// `le patron de Verdane` for the head of another firm.
  private static func isElsewhere(_ claim: RoleClaim, _ head: NominalHead, _ w: Workspace) -> Bool {
    // `le ministre iranien`, `la cheffe de la diplomatie américaine`
    let land = origin(behind: head.head, head.tokens, w)
    let known = origin(behind: claim.group.head, claim.group.tokens, w)
    if let land, let known, land != known { return true }
    guard let said = body(of: head.tokens, head.head, w),
      let other = body(of: claim.group.tokens, claim.group.head, w)
    else { return false }
    // `l'élu du Loiret` behind `député du Parti libéral`: his town and his party.
    return said != other && w.entities[said].kind == w.entities[other].kind
  }

  /// The code of the land that a nationality behind a function tells.
  static func origin(behind head: Range<Int>, _ group: Range<Int>, _ w: Workspace) -> UInt32? {
    (head.upperBound..<max(group.upperBound, head.upperBound)).lazy.compactMap {
      w.reading($0, .nationality)?.value
    }.first { $0 != 0 }
  }

  private static func body(of group: Range<Int>, _ head: Range<Int>, _ w: Workspace) -> Int? {
    Names.entity(in: head.upperBound..<max(group.upperBound, head.upperBound), in: w)
  }

  /// Whether somebody is known for another walk of life than a description's: `le sénateur` is no minister. Who leads
  /// something may sit in a parliament as well; what somebody was before tells nothing.
  static func isOther(_ e: Int, _ head: NominalHead, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), !head.isFormer, case let own = broad(flags(head.head, w)), own != 0 else {
      return false
    }
    var known: UInt32 = broad(addressed(e, w))
    for claim in w.discourse.claims.suffix(80) where claim.entity == e && !claim.group.isFormer {
      let one = flags(of: claim, w) | flags(claim.group.head, w)
      // Of a function of no walk nothing is known.
      if one & ~wide == 0, w.roleFlags(claim.group.head) & NameFlags.own == 0 { continue }
      known |= broad(one)
    }
    return known != 0 && known & own == 0
  }

  /// The walks that go together: who presides may be elected, who writes may teach, act or sing.
  private static func broad(_ flags: UInt32) -> UInt32 {
    var all = flags & ~wide
    for kin in kin where all & kin.of != 0 { all |= kin.to }
    return all
  }

  private static func bits(_ walks: LexFlags.Walk...) -> UInt32 { walks.reduce(0) { $0 | $1.bit } }
  private static let kin: [(of: UInt32, to: UInt32)] = [
    (bits(.ruler, .party), bits(.boss, .ruler, .party, .deputy, .local, .minister, .union)),
    (bits(.union), bits(.union, .boss)),
    (
      bits(.writer, .journalist, .film, .stage, .art),
      bits(.writer, .journalist, .film, .stage, .art, .school)
    ),
    (bits(.science, .school, .doctor), bits(.science, .school, .doctor, .writer)),
    (bits(.trade, .farmer), bits(.trade, .farmer, .boss)),
    (bits(.prefect, .envoy), bits(.prefect, .envoy)),
  ]
}
