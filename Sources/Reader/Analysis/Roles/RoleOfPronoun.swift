/// What somebody is whom a pronoun stands for, or what he does something as: `He was mayor of Orvin`, `She served as a
/// judge`. The verb tells, in languages where a function needs no article.
enum RoleOfPronoun {
  static func find(_ w: Workspace) {
    guard w.has(.bareNouns) else { return w.has(.headFirst) ? findBare(w) : () }
    for s in w.sentences.indices where w.sentences[s].chunks.count < 120 {
      let frames = FrameFinder(w, s)
      for k in w.sentences[s].chunks where w.chunks[k].isFiniteVerb { read(k, frames, w) }
    }
  }

  private static func read(_ k: Int, _ frames: FrameFinder, _ w: Workspace) {
    let c = w.chunks[k]
    guard c.head >= 0, !c.traits.contains(.negated), w.tokens[c.tokens.lowerBound].mark < 0,
      let at = start(k, frames, w)
    else { return }
    let limit = w.sentences[frames.sentence].tokens.upperBound
    guard at < limit, let group = RoleGroup.parse(at: at, limit: limit, w), group.isSingular(w),
      w.isPersonalRole(group.head.upperBound - 1)
        || w.phrase(at: group.head.lowerBound).map(w.isPersonalRole) ?? false,
      let e = holder(k, frames, w), w.entities[e].kind == .person, !w.entities[e].isDescription
    else { return }
    w.claim(e, group)
  }

  /// Where the function begins: behind the copula, behind `as` where the verb has it.
  private static func start(_ k: Int, _ frames: FrameFinder, _ w: Workspace) -> Int? {
    let c = w.chunks[k]
    var at = c.tokens.upperBound
    if !c.traits.contains(.copula), !w.hasFlag(Int(c.head), .verb, NameFlags.copula) {
      guard w.hasFlag(Int(c.head), .verb, capacity), let p = capacityWord(behind: k, frames, w) else {
        return nil
      }
      at = p + 1
    }
    while at < w.tokens.count, w.tokens[at].has(.adverb), !w.tokens[at].has(.determiner) { at += 1 }
    if at < w.tokens.count, w.tokens[at].classes.hasAny(LexSet(.determiner, .possessive)) { at += 1 }
    return at
  }
  private static let capacity = LexFlags.Verb.capacity.bit

  /// `returned to Orvin as a coach`: the `as` behind a verb, across where and when.
  private static func capacityWord(behind k: Int, _ frames: FrameFinder, _ w: Workspace) -> Int? {
    var i = k + 1
    while let n = frames.chunk(i), i - k < 5 {
      if n.kind == .subordinator, n.tokens.count == 1, let t = n.tokens.first,
        !(frames.chunk(i + 2)?.isFiniteVerb ?? false)
      {
        return t
      }
      guard n.kind == .noun || n.kind == .adverb else { return nil }
      i += 1
    }
    return nil
  }

  /// The person that a pronoun stands for; behind a verb with `as` whoever is named too.
  private static func holder(_ k: Int, _ frames: FrameFinder, _ w: Workspace) -> Int? {
    guard let subject = frames.subject(before: k), let first = subject.first else { return nil }
    if subject.count == 1, w.tokens[first].classes.hasAny(LexSet(.pronoun, .clitic)) {
      guard !w.features(first, .pronoun).isDisjoint(with: [.masculine, .feminine]) else { return nil }
      return Coreference.entity(forPronoun: first, in: w)
    }
    // `The two-time world champion has become a campaigner`
    if NominalHead.name(of: subject, in: w) == nil { return Coreference.entity(forNominal: subject, in: w) }
    return w.chunks[k].traits.contains(.copula) ? nil : NominalHead.name(of: subject, in: w)
  }

  /// `Directeur du port à l'époque, il est soupçonné …`, `Elle était ministre du Port`: functions without an article, where nouns
  /// have one.
  private static func findBare(_ w: Workspace) {
    for s in w.sentences.indices {
      let tokens = w.sentences[s].tokens
      guard let first = tokens.first, tokens.count > 4, w.tokens[first].mark < 0 else { continue }
      let role = w.zones[Int(w.tokens[first].zone)].role
      guard role == .lead || role == .body else { continue }
      if w.isParticiple(first), w.isPersonalRole(first + 1), w.has(.headFirst) {
        become(first + 1, tokens.upperBound, w)
      } else if w.isPersonalRole(first) || w.phrase(at: first).map(w.isPersonalRole) ?? false {
        opening(first, tokens.upperBound, w)
      } else if Coreference.pointsBack(first..<first + 2, w), w.sign(first + 2) == .comma {
        pointedAt(first, tokens.upperBound, w)
      } else if isPronoun(first, w) {
        behindCopula(first, tokens.upperBound, w)
      }
    }
  }

  private static func isPronoun(_ i: Int, _ w: Workspace) -> Bool {
    let f = w.features(i, .pronoun)
    return f.isSuperset(of: [.third, .subject]) && !f.contains(.plural)
      && !f.isDisjoint(with: [.masculine, .feminine]) && w.hasFlag(i, .pronoun, LexFlags.Pronoun.personal.bit)
  }

  private static func opening(_ first: Int, _ end: Int, _ w: Workspace) {
    guard var group = RoleGroup.parse(at: first, limit: end, w), group.isSingular(w) else { return }
    var next = group.tokens.upperBound
    // `… à l'époque, il`: when he was, no part of the function
    if let time = (group.head.upperBound..<max(next, group.head.upperBound)).first(where: { isTime($0, w) }) {
      group.tokens = group.tokens.lowerBound..<time
      next = time
    }
    while next < end, let p = w.phrase(at: next), p.classes.hasAny(LexSet(.adverb, .timeWord)) {
      next = p.tokens.upperBound
    }
    guard next + 2 < end, w.sign(next) == .comma, isPronoun(next + 1, w),
      !w.isParticiple(group.head.lowerBound),
      let e = Coreference.entity(forPronoun: next + 1, in: w), w.entities[e].kind == .person,
      !w.entities[e].isDescription
    else { return }
    w.claim(e, group)
  }

  /// `Nommé préfet de la Loire en 2018, Luc Serin a …`: what somebody became whom the main clause names.
  private static func become(_ at: Int, _ end: Int, _ w: Workspace) {
    guard let group = RoleGroup.parse(at: at, limit: end, w), group.isSingular(w) else { return }
    var next = group.tokens.upperBound
    while next < end, next < group.tokens.upperBound + 5,
      w.tokens[next].classes.hasAny(NameClasses.time.union(LexSet(.preposition, .number, .determiner)))
        || w.tokens[next].kind == .number
    {
      next += 1
    }
    guard next + 2 < end, w.sign(next) == .comma else { return }
    let e: Int?
    if isPronoun(next + 1, w) {
      e = Coreference.entity(forPronoun: next + 1, in: w)
    } else if let n = Names.mention(at: next + 1, in: w), w.names[n].tokens.lowerBound == next + 1 {
      e = w.names[n].entity
    } else {
      e = nil
    }
    guard let e, w.entities[e].kind == .person, !w.entities[e].isDescription else { return }
    w.claim(e, group)
  }

  /// `Ce dernier, ancien membre du parti, …`
  private static func pointedAt(_ first: Int, _ end: Int, _ w: Workspace) {
    let at = first + 3
    guard at < end, w.isPersonalRole(at) || w.tokens[at].has(.roleModifier),
      let group = RoleGroup.parse(at: at, limit: end, w), group.isSingular(w),
      let e = w.nominals.first(where: { $0.tokens == first..<first + 2 })?.entity
        ?? Coreference.pointedAt(first..<first + 2, w), w.entities[e].kind == .person,
      !w.entities[e].isDescription
    else { return }
    w.claim(e, group)
  }

  private static func isTime(_ i: Int, _ w: Workspace) -> Bool {
    w.phrase(at: i).map { $0.tokens.count > 1 && $0.classes.hasAny(LexSet(.adverb, .timeWord)) } ?? false
  }

  private static func behindCopula(_ pronoun: Int, _ end: Int, _ w: Workspace) {
    var at = pronoun + 1
    guard at + 1 < end, w.isCopula(at) || w.isAuxiliary(at) && w.isCopula(at + 1) else { return }
    at += w.isCopula(at) ? 1 : 2
    while at < end, w.tokens[at].has(.adverb), !w.tokens[at].classes.hasAny(LexSet(.determiner, .negation)) {
      at += 1
    }
    guard at < end, w.isPersonalRole(at) || w.phrase(at: at).map(w.isPersonalRole) ?? false,
      !w.isParticiple(at), !w.isPlainAdjective(at), !w.tokens[at].has(.tollNoun),
      let group = RoleGroup.parse(at: at, limit: end, w), group.isSingular(w),
      let e = Coreference.entity(forPronoun: pronoun, in: w), w.entities[e].kind == .person,
      !w.entities[e].isDescription
    else { return }
    w.claim(e, group)
  }
}
