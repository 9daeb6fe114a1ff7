/// What may stand between a name and the function behind it beside an article.
enum RoleOpenings {
  /// Behind adverbs and times that open an apposition: `Anne Roy, alors juge,`, `, à l'époque juge,`, `, lui-même agriculteur,`,
  /// `, tout juste nommé préfet,`.
  static func past(_ start: Int, _ end: Int, _ w: Workspace) -> Int {
    var plain = start
    while plain < end, w.tokens[plain].has(.adverb), !w.tokens[plain].has(.determiner) { plain += 1 }
    guard w.has(.headFirst) else { return plain }
    var at = start
    while at < end, at < start + 6, let next = opening(at, end, w) { at = next }
    // Only before a bare function; all else is read as before.
    guard at > plain, at < end else { return plain }
    let role = w.isParticiple(at) && at + 1 < end ? at + 1 : at
    return RoleGroup.head(at: at, w) != nil || RoleGroup.head(at: role, w) != nil ? at : plain
  }

  private static func opening(_ at: Int, _ end: Int, _ w: Workspace) -> Int? {
    if let p = w.phrase(at: at), p.classes.hasAny(LexSet(.adverb, .timeWord)), p.tokens.upperBound < end {
      return p.tokens.upperBound
    }
    let t = w.tokens[at]
    guard t.isWord, at + 1 < end else { return nil }
    if t.classes.hasAny(LexSet(.adverb, .timeWord)), !t.has(.determiner) { return at + 1 }
    // `tout juste`
    if t.has(.determiner), t.has(.adverb), w.tokens[at + 1].has(.adverb) { return at + 1 }
    // `lui-même`, `elle aussi`
    if t.has(.pronoun), !t.has(.relative), t.flags.contains(.hyphen) { return at + 1 }
    return t.has(.pronoun) && !t.has(.relative) && w.tokens[at + 1].has(.adverb) ? at + 2 : nil
  }

  /// Behind what says how much somebody is of a quality: `le très discret patron`.
  static func pastDegree(_ at: Int, _ end: Int, _ w: Workspace) -> Int {
    guard w.has(.headFirst), at + 2 < end, w.tokens[at].has(.adverb), w.isPlainAdjective(at + 1) else {
      return at
    }
    return at + 1
  }

  /// `succède à Paul Serin comme préfet`, `travaille comme infirmière`: the function that somebody has by what the verb says,
  /// without its article; `a nommé Anne Roy au poste de préfète` makes her one, not him.
  static func acting(_ start: Int, _ end: Int, _ w: Workspace) -> RoleGroup? {
    guard w.has(.headFirst), start + 2 < end else { return nil }
    var at = start
    while at < end, at < start + 4, w.tokens[at].classes.hasAny(LexSet(.auxiliary, .adverb, .objectClitic)),
      !w.tokens[at].has(.negation)
    {
      at += 1
    }
    guard at + 2 < end, w.isVerbForm(at), !w.tokens[at].has(.negation) else { return nil }
    let verb = w.verbFeatures(at)
    guard w.isParticiple(at) && at > start || !verb.isDisjoint(with: .finite) else { return nil }
    at += 1
    if w.tokens[at].has(.weekday) { at += 1 }
    at = pastOther(at, end, w)
    guard at + 1 < end else { return nil }
    let role: Int
    if let duty = RoleAfter.pastDuty(at, end, w) {
      role = duty
    } else if w.tokens[at].classes.isSuperset(of: LexSet(.subordinator, .sourcePreposition)) {
      role = at + 1
    } else {
      return nil
    }
    guard role < end, !w.tokens[role].has(.determiner), let group = RoleGroup.parse(at: role, limit: end, w),
      group.isSingular(w), w.roleFlags(group.head) & (NameFlags.own | NameFlags.elected) != 0
    else { return nil }
    return group
  }

  /// Behind whoever held the function before: `à Paul Serin`.
  private static func pastOther(_ start: Int, _ end: Int, _ w: Workspace) -> Int {
    var at = start
    while at < end, at < start + 3, w.tokens[at].classes.hasAny(LexSet(.preposition, .civility)),
      !w.tokens[at].has(.subordinator)
    {
      at += 1
    }
    guard at > start, w.hasFlag(start, .preposition, NameFlags.locative), at < end,
      let n = Names.mention(at: at, in: w), w.isPerson(w.names[n]),
      w.names[n].tokens.lowerBound == at
    else { return start }
    return w.names[n].tokens.upperBound
  }
}
