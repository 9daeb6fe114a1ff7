/// `Jean Morel, ministre de l'Intérieur,`, `Jean Morel (UDR), 45 ans, maire de Nantes`, `Jean Morel est maire`
enum RoleAfter {
  static func find(_ k: Int, _ w: Workspace) {
    let name = w.names[k]
    let end = w.zones[Int(w.tokens[name.tokens.lowerBound].zone)].tokens.upperBound
    var at = name.tokens.upperBound
    if at < end, w.sign(at) == .bracket {
      var i = at + 1
      while i < min(end, at + 5), !w.isSign(i, ")") { i += 1 }
      if bracketed(at + 1, end, name.entity, w) { return }
      if i < min(end, at + 5) { at = i + 1 }
    }
    // `Anne Roy elle-même, juge à Brest,`
    if w.has(.headFirst), at + 1 < end, w.tokens[at].has(.pronoun), w.tokens[at].flags.contains(.hyphen),
      w.sign(at + 1) == .comma
    {
      at += 1
    }
    guard at < end else { return }
    if w.sign(at) == .comma {
      afterComma(at + 1, end, name.entity, opensClause: opensClause(name.tokens.lowerBound, w), w)
    } else if !isTied(name.tokens.lowerBound, w), !isSupposed(name.tokens.lowerBound, w) {
      afterCopula(at, end, name.entity, w)
      if let group = RoleOpenings.acting(at, end, w) {
        w.claim(name.entity, group)
        claimListed(behind: group.tokens.upperBound, end, name.entity, w)
      }
    }
  }

  /// Behind `au poste de`, `aux fonctions de`, nil where none of them begins at a token.
  static func pastDuty(_ i: Int, _ end: Int, _ w: Workspace) -> Int? {
    guard i < end, let p = w.phrase(at: i), w.sum(p, .preposition).flags & duty != 0,
      p.tokens.upperBound < end
    else { return nil }
    return p.tokens.upperBound
  }
  private static let duty = LexFlags.Preposition.duty.bit

  /// `L'adjoint de Jean Morel a été élu maire`: somebody else was.
  private static func isTied(_ name: Int, _ w: Workspace) -> Bool {
    name > 0 && w.hasFlag(name - 1, .preposition, NameFlags.genitive)
  }

  /// `if Mr Serre was mayor`: what is only supposed.
  private static func isSupposed(_ name: Int, _ w: Workspace) -> Bool {
    let i = name > 1 && w.tokens[name - 1].has(.civility) ? name - 2 : name - 1
    return i >= 0 && w.hasFlag(i, .subordinator, LexFlags.Subordinator.condition.bit)
  }

  /// `Luc Serin (entraîneur de Lens)`
  private static func bracketed(_ start: Int, _ end: Int, _ entity: Int, _ w: Workspace) -> Bool {
    guard start < end, RoleGroup.head(at: start, w) != nil,
      w.has(.headFirst) || w.tokens[start].has(.role),
      let group = RoleGroup.parse(at: start, limit: end, w), group.isSingular(w)
    else { return false }
    let next = group.tokens.upperBound
    // `Luc Serin (troisième ligne et capitaine de Lens)`
    if next + 1 < end, w.tokens[next].has(.coordinator),
      let second = RoleGroup.parse(at: next + 1, limit: end, w), second.isSingular(w),
      // `… et buteur samedi soir)`
      w.isSign(pastTime(second.tokens.upperBound, end, w), ")")
    {
      w.claim(entity, group)
      w.claim(entity, second)
      return true
    }
    guard case let past = pastTime(next, end, w), w.isSign(past, ")") || w.sign(past) == .comma else {
      return false
    }
    w.claim(entity, group)
    return true
  }

  /// `"It is over," Paul Serre, the spokesman for the agency said`: a name that a clause opens with can only be its subject.
  private static func opensClause(_ name: Int, _ w: Workspace) -> Bool {
    guard w.has(.bareNouns), name > 0 else { return w.has(.bareNouns) }
    return w.sentences[Int(w.tokens[name].sentence)].tokens.lowerBound == name || w.sign(name - 1) == .close
      || w.sign(name - 1) == .open
  }

  private static func afterComma(
    _ start: Int, _ end: Int, _ entity: Int, opensClause: Bool, _ w: Workspace
  ) {
    var at = start
    if at + 1 < end, w.tokens[at].kind == .number || w.tokens[at].has(.number),
      w.tokens[at + 1].has(.timeUnit)
    {
      at += 2
      guard at < end else { return }
      if w.sign(at) == .comma || w.tokens[at].has(.coordinator) { at += 1 }
    } else if at + 1 < end, w.tokens[at].kind == .number, w.sign(at + 1) == .comma,
      w.tokens[at].span.count < 4
    {
      // `Paul Serre, 32, a builder,`, `Paul Serre, 32, is a builder`
      at += 2
      if at < end, w.isCopula(at) { return afterCopula(at, end, entity, w) }
    }
    // `Paul Serre, who is also mayor of Lille,`
    if at + 1 < end, w.tokens[at].has(.relative), w.isCopula(at + 1) {
      return afterCopula(at + 1, end, entity, w)
    }
    at = RoleOpenings.past(at, end, w)
    // `devant Jean Maes, Bourgeois a promis …`: somebody else, whose name is a word for what people are.
    if at < end, w.tokens[at].isCapital, let n = Names.mention(at: at, in: w), w.names[n].tokens.count == 1,
      w.isPerson(w.names[n])
    {
      return
    }
    if let group = oneOf(at, end, w) { return w.claim(entity, group) }
    // `Paul Serin, du Collectif des ports`: where he belongs, no function.
    if at < end, w.hasFlag(at, .preposition, NameFlags.genitive) { return }
    let hasDeterminer = at < end && w.tokens[at].classes.hasAny(LexSet(.determiner, .possessive))
    if hasDeterminer { at = RoleOpenings.pastDegree(at + 1, end, w) }
    // `Paul Serin, élu président en mai,`: the participle is no part of the function.
    // `Anne Roy, réélue députée,`: a function without its article behind a participle is what somebody was made.
    // but `Paul Serin, délégué général de l'usine,`
    if !hasDeterminer, at + 1 < end, w.isParticiple(at), RoleGroup.head(at: at + 1, w) != nil,
      RoleGroup.head(at: at, w)?.count ?? 1 == 1,
      w.tokens[at].has(.roleModifier)
        || w.has(.headFirst) && w.isPersonalRole(at + 1) && !w.isPersonalRole(at)
          && w.tokens[at].classes.isDisjoint(with: LexSet(.tollNoun, .kin, .noun))
    {
      at += 1
    }
    // `Paul Serin, considéré comme le chef du réseau,`
    if !hasDeterminer, let next = pastRegard(at, end, w) { at = next }
    guard at < end, var group = RoleGroup.parse(at: at, limit: end, w), group.isSingular(w) else { return }
    // `Anne Roy, née Berger,`
    if let first = group.head.first, first > start, w.tokens[first].isCapital, w.isParticiple(first - 1) {
      return
    }
    // `doit, selon Anne Roy, être revue`
    if !hasDeterminer, w.isAuxiliary(at), w.verbFeatures(at).contains(.infinitive) { return }
    if isTreated(group, end, w) || isOfWoman(group, entity, w) { return }
    // `Paul Serin, juge les offres trop basses`, but `Paul Serin, président Les Républicains du Sénat`
    if !hasDeterminer, group.head.count == 1, w.verbFeatures(at).contains([.third, .singular]), at + 1 < end,
      w.tokens[at + 1].classes.hasAny(LexSet(.determiner, .possessive, .complementizer)),
      !w.tokens[at + 1].has(.preposition)
    {
      return
    }
    // `Paul Serin, figure parmi les blessés`
    if !hasDeterminer, group.head.count == 1, w.verbFeatures(at).contains(.third), at + 1 < end,
      w.roleFlags(group.head) == 0, w.tokens[at + 1].has(.preposition),
      !w.hasFlag(at + 1, .preposition, NameFlags.genitive),
      // `Anne Roy, candidate à sa succession, a parlé`
      group.tokens.upperBound >= end || w.sign(group.tokens.upperBound) != .comma
    {
      return
    }
    // `Paul Serin, mort en 2011,`, `Paul Serin, détenu depuis mai,`, but `Paul Serin, adjoint aux sports,`
    if !hasDeterminer, w.roleFlags(group.head) & NameFlags.office == 0, group.head.count == 1,
      w.isParticiple(at), at + 1 < end,
      w.tokens[at].has(.tollNoun)
        || w.tokens[at + 1].has(.preposition)
          && !w.hasFlag(at + 1, .preposition, NameFlags.genitive) && !isSeat(group, end, w)
    {
      return
    }
    var next = group.tokens.upperBound
    // `Pour Jean Morel, le ministre a tort`: a new subject, no apposition.
    if next < end, hasDeterminer, !opensClause, goesOn(next, w) { return }
    // `Jean Morel, le maire, Anne Colbert,`: somebody else's.
    if hasDeterminer, case let comma = pastTail(next, end, w), comma + 1 < end, w.sign(comma) == .comma,
      let n = Names.mention(at: comma + 1, in: w),
      w.isPerson(w.names[n]), RoleBefore.closes(w.names[n].tokens.upperBound, w)
    {
      return
    }
    if let n = Names.mention(at: next, in: w), next < end, w.isPerson(w.names[n]) {
      // `Paul Serin, fils de l'ancien président Jean Serin`
      guard group.tokens.upperBound > group.head.upperBound,
        w.hasFlag(group.head.upperBound, .preposition, NameFlags.genitive), w.isPersonalRole(next - 1),
        w.names[n].tokens.upperBound <= end
      else { return }
      group.tokens = group.tokens.lowerBound..<w.names[n].tokens.upperBound
    }
    next = group.tokens.upperBound
    w.claim(entity, group)
    if let become = become(next, end, w) {
      w.claim(entity, become)
      next = become.tokens.upperBound
    }
    claimListed(behind: next, end, entity, w)
  }

  /// `Anne Roy, élue au Conseil régional et …`: of what body somebody is a member, with nothing said of when.
  private static func isSeat(_ group: RoleGroup, _ end: Int, _ w: Workspace) -> Bool {
    let next = group.tokens.upperBound, body = group.head.upperBound + 1
    guard w.has(.headFirst), w.roleFlags(group.head) & LexFlags.Role.elected.bit != 0, body < next,
      next < end,
      w.sign(next) == .comma || w.tokens[next].has(.coordinator)
    else { return false }
    return w.tokens[body].has(.orgNoun)
      || Names.entity(in: body..<next, in: w).map { w.entities[$0].kind == .organization } ?? false
  }

  /// Behind `considéré comme le`, `présentée comme une`: what somebody is taken for.
  private static func pastRegard(_ at: Int, _ end: Int, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), at + 3 < end, w.isParticiple(at), w.tokens[at].has(.reporting),
      w.features(at + 2, .determiner).contains(.singular), !w.tokens[at + 2].has(.preposition),
      w.tokens[at + 1].has(.subordinator), RoleGroup.head(at: at + 3, w) != nil
    else { return nil }
    return at + 3
  }

  /// `Anne Roy, la sœur de Loïc, associée de Verdane`: the feminine of a function that men have by another form.
  private static func isOfWoman(_ group: RoleGroup, _ entity: Int, _ w: Workspace) -> Bool {
    let gender: Features = [.masculine, .feminine]
    guard group.head.count == 1, let i = group.head.first, w.has(.gender), !w.tokens[i].isCapital,
      w.features(i, .role).intersection(gender) == .feminine,
      w.entities[entity].features.intersection(gender) == .masculine,
      let masculine = w.reading(i, .role).flatMap({ w.lexicon.text($0) })
    else { return false }
    return masculine != w.string(w.tokens[i].span)
  }

  /// `Luc Serin, ancien juge devenu avocat`: what he is now.
  private static func become(_ at: Int, _ end: Int, _ w: Workspace) -> RoleGroup? {
    guard at + 1 < end, w.has(.headFirst), w.isParticiple(at), w.hasFlag(at, .verb, NameFlags.copula),
      !w.isAuxiliary(at) || w.isCopula(at)
    else { return nil }
    var next = at + 1
    while next < end, w.tokens[next].classes.hasAny(LexSet(.adverb, .determiner)),
      !w.tokens[next].has(.preposition)
    { next += 1 }
    guard next < end, let group = RoleGroup.parse(at: next, limit: end, w), group.isSingular(w) else {
      return nil
    }
    return group
  }

  /// `ministre de l'Intérieur et maire de Nantes`, `chanteur, compositeur et producteur`: further functions without an
  /// article, the last one joined by `et`.
  private static func claimListed(behind start: Int, _ end: Int, _ entity: Int, _ w: Workspace) {
    var groups: [RoleGroup] = []
    var at = start
    while at + 1 < end, groups.count < 6, w.sign(at) == .comma || w.tokens[at].has(.coordinator),
      let group = RoleGroup.parse(at: at + 1, limit: end, w), group.isSingular(w)
    {
      let isJoined = w.tokens[at].has(.coordinator)
      if !isJoined, !isApposition(group, end, w) { break }
      groups.append(group)
      if isJoined { break }
      at = group.tokens.upperBound
    }
    for g in groups { w.claim(entity, g) }
    // `Michel Barnet, ancien négociateur, est nommé Premier ministre`
    at = groups.last?.tokens.upperBound ?? at
    if at + 1 < end, w.sign(at) == .comma, w.has(.headFirst), w.isAuxiliary(at + 1) {
      afterCopula(at + 1, end, entity, w)
    }
  }

  /// `numéro un mondiale, tenante du titre,`: a further function between commas, and no verb or participle.
  private static func isApposition(_ group: RoleGroup, _ end: Int, _ w: Workspace) -> Bool {
    let next = group.tokens.upperBound
    guard next < end, w.sign(next) == .comma || w.sign(next) == .stop || w.tokens[next].has(.coordinator)
    else {
      return false
    }
    return group.head.count > 1 || w.roleFlags(group.head) != 0 || !w.isVerbForm(group.head.lowerBound)
  }

  /// The comma behind what a function goes on with: `le rapporteur de l'ONU sur la torture,`.
  private static func pastTail(_ i: Int, _ end: Int, _ w: Workspace) -> Int {
    guard i < end, w.tokens[i].has(.preposition) else { return i }
    var comma = i
    while comma < end, comma - i < 8, w.tokens[comma].isWord, !w.tokens[comma].has(.relative) { comma += 1 }
    return comma < end && w.sign(comma) == .comma ? comma : i
  }

  /// `Paul Serre, one of the grieving fathers`
  /// `Luc Serin, l'un des avocats de la défense`
  private static func oneOf(_ at: Int, _ end: Int, _ w: Workspace) -> RoleGroup? {
    let one = at + 1 < end && w.tokens[at].flags.contains(.elided) ? at + 1 : at
    guard one + 3 < end, w.tokens[one].has(.number),
      w.hasFlag(one + 1, .preposition, NameFlags.genitive)
    else { return nil }
    let from = w.tokens[one + 2].classes.hasAny(LexSet(.determiner, .possessive)) ? one + 3 : one + 2
    guard let group = RoleGroup.parse(at: from, limit: end, w), !group.isSingular(w) else { return nil }
    return RoleGroup(tokens: at..<group.tokens.upperBound, head: group.head, isFormer: group.isFormer)
  }

  /// `est`, `a été nommé`, `est devenu`
  private static func afterCopula(_ start: Int, _ end: Int, _ entity: Int, _ w: Workspace) {
    var at = start
    var isCopula = false
    while at < min(end, start + 5) {
      let t = w.tokens[at]
      if t.has(.negation) { return }
      // `est à la fois chanteuse et actrice`
      if isCopula, w.has(.headFirst), let p = w.phrase(at: at), p.classes == LexSet(.adverb),
        p.tokens.upperBound < end
      {
        at = p.tokens.upperBound
        continue
      }
      // `est loin derrière la maire`
      if isCopula, t.has(.preposition), at + 1 < end, w.tokens[at + 1].has(.determiner), w.has(.headFirst) {
        return
      }
      if w.hasFlag(at, .verb, NameFlags.copula) {
        isCopula = true
      } else if !t.has(.auxiliary), !t.has(.adverb), !t.has(.relative) {
        break
      }
      at += 1
    }
    // What somebody is in the words of another is praise or blame.
    guard isCopula, at < end, w.tokens[start].mark < 0 else { return }
    // `a été nommée mardi ministre`
    if at + 2 < end, w.isParticiple(at), w.tokens[at + 1].classes.hasAny(LexSet(.weekday, .timeWord)),
      !w.tokens[at + 1].has(.adjective)
    {
      at += 2
    }
    // `a été réélue sans surprise vendredi présidente`
    if let next = pastManner(at, end, w) { at = next }
    // `a été condamné à deux ans`: what happened to him, no function.
    if w.isParticiple(at), w.isParticiple(at - 1), w.isCopula(at - 1), RoleGroup.head(at: at + 1, w) == nil,
      pastDuty(at + 1, end, w) == nil
    {
      return
    }
    // `a été élu maire`: the participle is no role here.
    if at + 1 < end, w.isVerbForm(at), RoleGroup.head(at: at + 1, w) != nil { at += 1 }
    // `a été nommé au poste de ministre`
    if w.isParticiple(at), let next = pastDuty(at + 1, end, w) { at = next }
    // `était absent lundi`: how he was, no function.
    if w.isPlainAdjective(at), !w.tokens[at].has(.role), !w.tokens[at].has(.kin) { return }
    // `est mort`, `a été blessé`
    if w.tokens[at].has(.tollNoun), w.isParticiple(at) { return }
    let isBare = !w.tokens[at].has(.determiner)
    if !isBare { at += 1 }
    guard at < end, let group = RoleGroup.parse(at: at, limit: end, w), group.isSingular(w) else { return }
    if isTreated(group, end, w) || isBare && isCharged(group, end, w) { return }
    w.claim(entity, group)
    guard w.has(.headFirst) else { return }
    if isBare {
      claimListed(behind: group.tokens.upperBound, end, entity, w)
    } else if case let link = group.tokens.upperBound, link + 2 < end, w.tokens[link].has(.coordinator),
      isIndefinite(group.tokens.lowerBound - 1, w), isIndefinite(link + 1, w),
      let second = RoleGroup.parse(at: link + 2, limit: end, w), second.isSingular(w)
    {
      // `fut un parolier et un scénariste`
      w.claim(entity, second)
    }
  }

  private static func isIndefinite(_ i: Int, _ w: Workspace) -> Bool {
    let f = w.features(i, .determiner)
    return f.contains(.singular) && !f.contains(.definite) && !w.tokens[i].has(.possessive)
  }

  /// Behind what says how and when somebody was made what he is: an office without its article.
  private static func pastManner(_ participle: Int, _ end: Int, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), w.isParticiple(participle), !w.tokens[participle].has(.tollNoun) else {
      return nil
    }
    var i = participle + 1
    while i < min(end, participle + 9) {
      let t = w.tokens[i]
      if i > participle + 2, w.roleFlags(i..<i + 1) & NameFlags.office != 0, w.isPersonalRole(i),
        !t.isCapital,
        w.tokens[i - 1].classes.isDisjoint(with: LexSet(.determiner, .possessive, .preposition, .adjective))
      {
        return i
      }
      guard t.isWord || t.kind == .number, !t.isCapital,
        t.classes.isDisjoint(
          with: LexSet(.relative, .complementizer, .coordinator, .subordinator, .auxiliary)),
        t.classes.hasAny(manner) || t.kind == .number
      else { return nil }
      i += 1
    }
    return nil
  }
  private static let manner = LexSet(
    .adverb, .preposition, .determiner, .noun, .weekday, .timeWord, .dayPart, .month, .ordinal, .number)

  /// `est accusé d'avoir fui`: what happened to him, no function.
  private static func isTreated(_ group: RoleGroup, _ end: Int, _ w: Workspace) -> Bool {
    w.leadsToInfinitive(behind: group.head.upperBound, end)
      && w.hasFlag(group.head.upperBound, .preposition, NameFlags.genitive)
  }

  /// `est aussi accusée de népotisme`: of what somebody is charged.
  static func isCharged(_ group: RoleGroup, _ end: Int, _ w: Workspace) -> Bool {
    group.head.count == 1 && w.has(.headFirst) && w.roleFlags(group.head) & NameFlags.inCase != 0
      && w.isParticiple(group.head.lowerBound) && group.head.upperBound < end
      && w.hasFlag(group.head.upperBound, .preposition, NameFlags.genitive)
  }

  /// Behind the words for a day: `samedi soir`.
  private static func pastTime(_ start: Int, _ end: Int, _ w: Workspace) -> Int {
    var i = start
    while i < end, i < start + 3, w.tokens[i].classes.hasAny(NameClasses.time) { i += 1 }
    return i
  }

  /// Whether a finite verb follows, or what leads to one.
  private static func goesOn(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard t.isWord else { return false }
    if t.classes.hasAny(LexSet(.auxiliary, .objectClitic, .negation)) { return true }
    let f = w.sum(i, .verb).features.union(w.sum(i, .reporting).features)
    return !f.isDisjoint(with: .finite)
  }
}
