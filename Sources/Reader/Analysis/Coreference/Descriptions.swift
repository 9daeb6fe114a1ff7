/// Finds role groups all over the running text (`La ministre belge a …`) and joins them to persons.
enum Descriptions {
  static func join(_ tokens: Range<Int>, _ known: Int, _ w: Workspace) {
    var i = tokens.lowerBound
    while i + 1 < tokens.upperBound {
      i = w.tokens.first(i..<tokens.upperBound - 1) { $0.opens.contains(.description) && $0.mark < 0 }
      guard i + 1 < tokens.upperBound else { return }
      // In a quotation another one talks.
      guard w.tokens[i].mark < 0, NominalHead.isDefinite(i, w),
        let group = RoleGroup.parse(at: i + 1, limit: tokens.upperBound, w), agrees(i, group.head, w),
        !isPredicate(group, i, w)
      else {
        i += 1
        continue
      }
      take(i > 0 && w.tokens[i - 1].has(.reporting) ? withoutAddressee(group, w) : group, i, known, w)
      i = max(group.head.upperBound, i + 1)
    }
  }

  /// `Ce dernier juge les offres trop basses`: a verb behind whoever was named last.
  private static func isPredicate(_ group: RoleGroup, _ determiner: Int, _ w: Workspace) -> Bool {
    let verb = determiner + 2
    guard group.head.lowerBound == verb, verb + 1 < w.tokens.count,
      Coreference.pointsBack(determiner..<verb, w), w.verbFeatures(verb).contains(.third)
    else { return false }
    return w.tokens[verb + 1].classes.hasAny(
      LexSet(.determiner, .possessive, .complementizer, .adverb, .adjective))
      && !w.hasFlag(verb + 1, .preposition, NameFlags.genitive)
  }

  /// `a dit le maire à la foule`, `a confié le député du Nord à la sortie`: to whom or when, behind a speaker that stands
  /// behind his verb.
  private static func withoutAddressee(_ group: RoleGroup, _ w: Workspace) -> RoleGroup {
    let first = group.head.upperBound
    for at in first..<max(first, group.tokens.upperBound) where w.hasFlag(at, .preposition, receiver) {
      guard
        let noun = (at + 1..<max(at + 1, group.tokens.upperBound)).first(where: {
          !w.tokens[$0].has(.determiner)
        }),
        // `a dit le Premier ministre à l'Assemblée nationale`, but `l'ambassadeur à l'ONU`
        !w.tokens[noun].isCapital || w.roleFlags(group.head) & (NameFlags.cabinet | NameFlags.nation) != 0,
        at > first || w.tokens[noun].isCapital || w.tokens[noun].sense.isHuman || w.tokens[noun].has(.role)
      else { continue }
      var group = group
      group.tokens = group.tokens.lowerBound..<at
      return group
    }
    return group
  }
  private static let receiver = LexFlags.Preposition.receiver.bit

  /// What the word before such a group is.
  static let openers = LexSet(.determiner, .possessive, .preposition)

  /// `la mort d'un civil`: the article of a thing, not of a dead man.
  private static func agrees(_ determiner: Int, _ head: Range<Int>, _ w: Workspace) -> Bool {
    guard let i = head.first else { return true }
    let article = w.features(determiner, .determiner).intersection([.masculine, .feminine])
    // `la médaille d'or`, which is no `médaillé d'or`: phrases don't mind their accents.
    if head.count > 1 {
      return w.phrase(at: i).map { RoleHolders.agrees(article, w.sum($0, .role).features) } ?? true
    }
    let all: [LexClass] = [.role, .kin, .title, .epithet, .noun]
    let gender = all.reduce(into: Features()) { $0.formUnion(w.features(i, $1)) }
    return RoleHolders.agrees(article, gender)
  }

  /// `« Il le faut, a dit le jeune ingénieur. Vite. »`: whoever speaks is described within the marks, which `join` passes over.
  static func claimSpeakers(_ known: Int, _ w: Workspace) {
    guard w.has(.headFirst) else { return }
    for n in w.nominals.prefix(known) {
      guard let first = n.tokens.first, w.tokens[first].mark >= 0, w.entities[n.entity].kind == .person,
        NominalHead.isDefinite(first, w), first > 0,
        w.tokens[first - 1].has(.reporting) || w.sign(first - 1) == .comma,
        let group = RoleGroup.parse(at: first + 1, limit: n.tokens.upperBound, w),
        !w.discourse.isClaimed(head: group.head.lowerBound), group.isSingular(w)
      else { continue }
      w.claim(n.entity, group)
    }
  }

  private static func take(_ group: RoleGroup, _ determiner: Int, _ known: Int, _ w: Workspace) {
    let all = determiner..<group.tokens.upperBound
    // Groups beside a name are appositions, and what attribution joined is done.
    if w.discourse.isClaimed(head: group.head.lowerBound) { return }
    // `la même source`: no function.
    if (group.tokens.lowerBound..<group.head.lowerBound).contains(where: {
      w.hasFlag($0, .roleModifier, NameFlags.same)
    }) {
      return
    }
    if let next = Names.mention(at: group.tokens.upperBound, in: w), w.names[next].tokens.lowerBound > 0 {
      if w.isPerson(w.names[next]) { return }
    }
    let subject = pronoun(beforeCopula: determiner, w)
    let found = subject.map { Coreference.entity(forPronoun: $0, in: w) }
    guard let e = found ?? Coreference.entity(forNominal: all, in: w), w.entities[e].kind == .person else {
      return
    }
    let taken = taken(all, known, w)
    if taken == nil { w.nominals.append(NominalMention(tokens: all, span: w.span(all), entity: e)) }
    // Somebody else in the eyes of attribution, which knew less of the text.
    if let taken, taken != e, w.has(.headFirst) { return }
    // `son client`: what somebody is to his lawyer.
    if w.tokens[determiner].has(.possessive), w.hasFlag(group.head.lowerBound, .noun, NameFlags.client) {
      return
    }
    // The word of a longer function says nothing new.
    if group.tokens == group.head, RoleHolders.tellsMore(of: e, than: group.head, w) { return }
    w.claim(e, group)
    // `détaille l'historien des affects, maître de conférences à Dijon.`
    let comma = group.tokens.upperBound
    guard w.has(.headFirst), comma + 1 < w.tokens.count, w.sign(comma) == .comma,
      w.tokens[comma + 1].sentence == w.tokens[determiner].sentence, !w.tokens[comma + 1].isCapital,
      w.isPersonalRole(comma + 1) || w.phrase(at: comma + 1).map(w.isPersonalRole) ?? false,
      let more = RoleGroup.parse(
        at: comma + 1, limit: w.sentences[w.sentenceNumber(determiner)].tokens.upperBound, w),
      more.isSingular(w), case let sign = w.sign(more.tokens.upperBound), sign == .comma || sign == .stop,
      !w.isVerbForm(more.head.lowerBound)
    else { return }
    w.claim(e, more)
  }

  /// `Il était le père de Paul`, `elle a été la rivale d'Anne`: the pronoun of which a group is said.
  private static func pronoun(beforeCopula determiner: Int, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), determiner > 1, w.hasFlag(determiner - 1, .verb, NameFlags.copula) else {
      return nil
    }
    let i = w.isAuxiliary(determiner - 2) ? determiner - 3 : determiner - 2
    guard i >= 0, w.tokens[i].sentence == w.tokens[determiner].sentence, w.tokens[i].has(.pronoun),
      case let f = w.features(i, .pronoun), f.contains([.third, .singular]),
      !f.isDisjoint(with: [.masculine, .feminine])
    else { return nil }
    return i
  }

  /// With whom attribution has joined the words already; its mentions, the first `known`, are in order.
  private static func taken(_ group: Range<Int>, _ known: Int, _ w: Workspace) -> Int? {
    var low = 0, high = known
    while low < high {
      let middle = (low + high) / 2
      if w.nominals[middle].tokens.upperBound > group.lowerBound { high = middle } else { low = middle + 1 }
    }
    return low < known && w.nominals[low].tokens.overlaps(group) ? w.nominals[low].entity : nil
  }
}
