/// A noun group whose head is a person's function, without its determiner: `ancien ministre de l'Intérieur`.
struct RoleGroup {
  /// From the first modifier to the last word of the complement.
  var tokens: Range<Int>
  /// The words of the function itself: `ministre`, `chef de l'Etat`.
  var head: Range<Int>
  var isFormer = false

  /// The function that begins at a token, as the pack has it: one word or several.
  static func head(at i: Int, _ w: Workspace) -> Range<Int>? {
    guard w.tokens.indices.contains(i), w.tokens[i].isWord else { return nil }
    let t = w.tokens[i]
    if isRank(i, w) { return i..<i + 2 }
    // Whatever is asked below is asked of a phrase, a noun for people, these classes or a word with a hyphen.
    guard t.phrase >= 0 || t.sense.isHuman || t.classes.hasAny(heads) || t.flags.contains(.hyphen) else {
      return isTrade(t, w) ? i..<i + 1 : nil
    }
    if let p = w.phrase(at: i), w.isPersonalRole(p), !endsInName(p.tokens, w) { return p.tokens }
    if w.isPersonalRole(i) || isCounsel(i, w) { return i..<i + 1 }
    if t.classes.hasAny(LexSet(.kin, .title)), !t.isCapital { return i..<i + 1 }
    if t.has(.epithet), w.hasFlag(i, .epithet, NameFlags.personEpithet) { return i..<i + 1 }
    if t.sense.isHuman { return i..<i + 1 }
    guard t.flags.contains(.hyphen) else { return nil }
    if w.isCompoundRole(i) { return i..<i + 1 }
    return formerRank(i, w)
  }

  /// `N.1 mondial`, `n°2 français`: a rank with what it is of.
  private static func isRank(_ i: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), i + 2 < w.tokens.count, w.tokens[i + 1].kind == .number,
      w.tokens[i].span.count <= 3, w.tokens[i].flags.contains(.dotted) || w.tokens[i].has(.abbreviation),
      w.lexicon.lists(w.bytes[Int(w.tokens[i].start)] & ~0x20, in: .ranks),
      !w.tokens[i + 1].flags.contains(.spaceBefore)
    else { return false }
    return w.isPlainAdjective(i + 2)
  }

  /// `son conseil, Me Anne Roy,`, `Me Anne Roy, conseil de la victime`, `le conseil de l'opposant Luc Serin`: a body by itself,
  /// beside a lawyer or of a person whoever pleads.
  static func isCounsel(_ i: Int, _ w: Workspace) -> Bool {
    guard w.hasFlag(i, .role, NameFlags.bar), w.hasFlag(i, .role, NameFlags.group), i > 0 else {
      return false
    }
    if isOfPerson(i, w) { return true }
    // `soutient son conseil`
    if i > 1, w.tokens[i - 1].has(.possessive), w.tokens[i - 2].has(.reporting),
      i + 1 >= w.tokens.count || !w.tokens[i + 1].isWord
    {
      return true
    }
    if w.sign(i + 1) == .comma, i + 2 < w.tokens.count, w.hasFlag(i + 2, .civility, lawyer) { return true }
    guard i > 1, w.sign(i - 1) == .comma, let n = Names.mention(at: i - 2, in: w),
      w.names[n].tokens.lowerBound > 0
    else {
      return false
    }
    return w.hasFlag(w.names[n].tokens.lowerBound - 1, .civility, lawyer)
  }
  private static let lawyer = LexFlags.Civility.lawyer.bit

  /// `de Luc Serin`, `de l'opposant Luc Serin`, `du prévenu`
  private static func isOfPerson(_ i: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), i + 2 < w.tokens.count, w.hasFlag(i + 1, .preposition, NameFlags.genitive),
      !w.tokens[i + 1].isCapital
    else { return false }
    var k = i + 2
    if w.tokens[k].has(.determiner), k + 1 < w.tokens.count { k += 1 }
    if w.tokens[k].has(.civility) || w.isPersonalRole(k), k + 1 < w.tokens.count {
      if w.roleFlags(k..<k + 1) & NameFlags.inCase != 0 { return true }
      k += 1
    }
    guard let n = Names.mention(at: k, in: w), w.names[n].tokens.lowerBound == k else { return false }
    return w.isPerson(w.names[n])
  }

  /// `biogéologue`: a word in small letters that the pack doesn't know, with the ending of a trade.
  private static func isTrade(_ t: Token, _ w: Workspace) -> Bool {
    t.classes.isEmpty && !t.isCapital && t.span.count > 7
      && t.flags.isDisjoint(with: [.innerCapital, .hasDigit, .elided])
      && w.lexicon.ends(w.word(t.start, t.end), in: .trades, behind: 3)
  }

  private static let heads = LexSet(.role, .kin, .title, .epithet)

  /// `ex-numéro deux`, `ex-Premier ministre`: a function of two words behind what says that it is past.
  private static func formerRank(_ i: Int, _ w: Workspace) -> Range<Int>? {
    guard i + 1 < w.tokens.count, w.tokens[i].flags.contains(.hyphen),
      let prefix = w.prefixBeforeHyphen(w.tokens[i]), w.classes(ofPart: prefix).has(.roleModifier)
    else { return nil }
    let rest = Span(prefix.end + 1, w.tokens[i].end)
    if w.tokens[i + 1].has(.number) || w.tokens[i + 1].kind == .number {
      return w.hasFlag(ofPart: rest, .noun, NameFlags.numberedNoun) ? i..<i + 2 : nil
    }
    // `ex-Premier ministre`
    guard let known = w.phrase(WordScanner.chain(w.hash(ofPart: rest), w.tokens[i + 1].hash)), known.isWhole,
      w.lexicon.matchPhrase(known, w.word(rest.start, w.tokens[i + 1].end)).classes.has(.role)
    else { return nil }
    return i..<i + 2
  }

  /// `président du Conseil du trésor`: the last word of the longer role begins a name.
  private static func endsInName(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    // `la chef de Projet Vernoux` leads a party, `la chef de projet` a project.
    let last = tokens.upperBound - 1
    if w.roleFlags(tokens) & NameFlags.profession != 0, w.tokens[last].isCapital, last > tokens.lowerBound,
      !w.tokens[tokens.lowerBound].isCapital, last + 1 < w.tokens.count, w.tokens[last + 1].isCapital,
      w.tokens[last + 1].isWord, w.has(.headFirst)
    {
      return true
    }
    guard let m = Names.mention(at: tokens.upperBound - 1, in: w) else { return false }
    return w.names[m].tokens.upperBound > tokens.upperBound
  }

  /// Whether it may be said of one person.
  func isSingular(_ w: Workspace) -> Bool {
    guard let i = head.first else { return false }
    var f: Features = []
    if head.count > 1, let p = w.phrase(at: i) { f = w.sum(p, .role).features }
    // `murder suspects`, which could be what somebody does.
    if f.isEmpty, w.has(.compounds) {
      f = w.features(i, .role).union(w.features(i, .kin)).union(w.features(i, .noun))
    }
    // `juges`, which are verbs of the singular too
    if f.isEmpty, w.has(.headFirst) { f = w.features(i, ofAny: LexSet(.role, .kin, .title)) }
    if f.isEmpty { for r in w.readings(i) { f.formUnion(r.features) } }
    if f.isEmpty { f = w.featuresOfCompound(i) }
    return f.contains(.singular) || !f.contains(.plural)
  }

  /// The group that begins at a token (behind the determiner) and ends before `limit` at the latest.
  static func parse(at start: Int, limit: Int, _ w: Workspace) -> RoleGroup? {
    if w.has(.compounds) { return chain(at: start, limit: limit, w) }
    var at = start
    var isFormer = false
    while at < limit, at < start + 3,
      w.tokens[at].classes.hasAny(LexSet(.roleModifier, .adjective, .ordinal, .number)),
      head(at: at, w) == nil || isBeforeHead(at, limit, w)
    {
      if w.hasFlag(at, .roleModifier, NameFlags.former) { isFormer = true }
      at += 1
    }
    guard at < limit, let head = head(at: at, w), head.upperBound <= limit else { return nil }
    let end = RoleComplement.end(head.upperBound, limit, w)
    return RoleGroup(tokens: start..<end, head: head, isFormer: isFormer)
  }

  /// `la jeune femme`, where `la jeune` is somebody too.
  static func isBeforeHead(_ i: Int, _ limit: Int, _ w: Workspace) -> Bool {
    w.has(.agreement) && i + 1 < limit && w.isPrenominal(i) && head(at: i, w)?.count ?? 1 == 1
      && w.tokens[i + 1].classes.hasAny(LexSet(.role, .kin))
      && head(at: i + 1, w).map { $0.upperBound <= limit } ?? false
  }

  /// The same where other nouns stand before the head: `Verdane's former finance chief`.
  private static func chain(at start: Int, limit: Int, _ w: Workspace) -> RoleGroup? {
    let words = start..<NounChain.end(from: start, limit: limit, w)
    guard let head = NounChain.roleHead(in: words, w) else { return nil }
    let isFormer = (start..<head.lowerBound).contains { w.hasFlag($0, .roleModifier, NameFlags.former) }
    let first = NounChain.role(words, head: head, w).lowerBound
    var end = head.upperBound
    while end + 1 < limit, end - start < 16, RoleComplement.follows(end, w) {
      var from = end + 1
      while from < limit, w.tokens[from].classes.hasAny(LexSet(.determiner, .possessive, .number)) {
        from += 1
      }
      var next = NounChain.end(from: from, limit: limit, w)
      // `a friend of Paul Serre`
      if next == from, let m = Names.mention(at: from, in: w) {
        next = min(limit, w.names[m].tokens.upperBound)
      }
      guard next > from else { break }
      end = next
    }
    return RoleGroup(tokens: first..<end, head: head, isFormer: isFormer)
  }
}

extension Workspace {
  /// `ex-ministre`, `écrivain-journaliste`, `sous-secrétaire`: a compound that holds a role.
  func isCompoundRole(_ i: Int) -> Bool {
    let t = tokens[i]
    guard t.flags.contains(.hyphen), t.classes.isEmpty, !t.isCapital, let prefix = prefixBeforeHyphen(t)
    else {
      return false
    }
    return [prefix, Span(prefix.end + 1, t.end)].contains {
      // `radio-télévision` is nobody.
      classes(ofPart: $0).has(.role) && !hasFlag(ofPart: $0, .role, NameFlags.group | NameFlags.document)
    }
  }

  /// `ex-rebels` are several.
  func featuresOfCompound(_ i: Int) -> Features {
    var f: Features = []
    guard isCompoundRole(i), let prefix = prefixBeforeHyphen(tokens[i]) else { return f }
    for r in readings(ofPart: Span(prefix.end + 1, tokens[i].end)) where [.role, .noun].contains(r.lexClass) {
      f.formUnion(r.features)
    }
    return f
  }

  /// `le trois-quarts centre`: whether a word ends a person's function of several words.
  @inline(__always) func endsFunction(_ last: Int) -> Bool {
    last > 0 && tokens[last].has(.orgNoun) && has(.headFirst) && endsRole(last)
  }

  /// Whether a word ends a person's function of several words, whatever it is by itself.
  func endsRole(_ last: Int) -> Bool {
    (max(0, last - 3)..<last).contains {
      phrase(at: $0).map { $0.tokens.upperBound == last + 1 && isPersonalRole($0) } ?? false
    }
  }

  func isPersonalRole(_ p: Phrase) -> Bool {
    p.classes.has(.role) && sum(p, .role).flags & (NameFlags.group | NameFlags.document) == 0
  }
}
