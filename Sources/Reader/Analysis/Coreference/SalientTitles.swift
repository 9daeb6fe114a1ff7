/// Who is meant by a function where the name stands in the line above, or comes only later.
extension Salience {
  /// `le collectif « Rue calme »`: the body whose name stands in marks right behind what it is.
  static func inMarks(behind end: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), head.isBody || head.kind == .body, end + 1 < w.tokens.count,
      w.tokens[end].mark < 0, case let m = Int(w.tokens[end + 1].mark), w.marks.indices.contains(m),
      w.marks[m].tokens.lowerBound == end + 1, let n = Names.mention(at: end + 1, in: w),
      w.names[n].tokens == w.marks[m].tokens, w.entities[w.names[n].entity].kind == .organization
    else { return nil }
    return w.names[n].entity
  }

  /// `Anne Roy, la voix des ports` as a headline or crosshead, and right below `La doyenne des pilotes …`: the one person whom the
  /// line above names.
  static func titular(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    let zone = Int(w.tokens[token].zone)
    guard w.has(.headFirst), zone > 0, !head.isPossessive, !head.isBody, !head.isFormer,
      case let above = w.zones[zone - 1], above.role == .headline || above.role == .crosshead,
      opens(token, zone, w) || (isSpeaking(token, w) || isBehindOpener(token, w)) && !head.isBare(w)
    else { return nil }
    var only: Int?
    var n = Names.firstMention(endingAfter: above.tokens.lowerBound, in: w)
    while n < w.names.count, w.names[n].tokens.upperBound <= above.tokens.upperBound {
      let name = w.names[n]
      n += 1
      guard w.isPerson(name), name.entity != only else { continue }
      // `Luc Serin : Anne Roy hausse le ton`: who acts, not what the line is filed under.
      if only != nil, isBehindLabel(name, above, w) { only = nil }
      // `Le rival de Luc Serin renonce`: the line is about somebody else.
      guard only == nil, isMourned(name, above, w) || !isTied(name.tokens.lowerBound, w) else { return nil }
      only = name.entity
    }
    guard let e = only, RoleHolders.agrees(w.entities[e].features, head.gender), !isLawyer(e, w),
      // `L'avocat de Luc Serin`
      Names.entity(in: head.tokens, in: w) != e, opensLine(e, above, w) || above.role == .crosshead
    else { return nil }
    return e
  }

  /// `Municipales : Luc Serin`, `Luc Serin : Anne Roy`: right behind the only colon of a line.
  private static func isBehindLabel(_ name: NameMention, _ zone: Zone, _ w: Workspace) -> Bool {
    let first = name.tokens.lowerBound
    return first > zone.tokens.lowerBound && w.isSign(first - 1, ":")
      && zone.tokens.filter { w.isSign($0, ":") }.count == 1
  }

  /// Whether a line begins with somebody's name, a label apart.
  private static func opensLine(_ e: Int, _ zone: Zone, _ w: Workspace) -> Bool {
    let n = Names.firstMention(endingAfter: zone.tokens.lowerBound, in: w)
    if let name = w.names[n...].first(where: { $0.entity == e }), isBehindLabel(name, zone, w) { return true }
    guard n < w.names.count, w.names[n].entity == e else { return false }
    return w.names[n].tokens.lowerBound == zone.tokens.lowerBound || isMourned(w.names[n], zone, w)
  }

  /// Of whose death the headline tells: he isn't the president who pays his respects.
  static func isMourned(_ e: Int, _ w: Workspace) -> Bool {
    w.names.prefix(6).contains { name in
      guard name.entity == e, case let zone = w.zones[Int(w.tokens[name.tokens.lowerBound].zone)] else {
        return false
      }
      return zone.role == .headline && isMourned(name, zone, w)
    }
  }

  /// `Mort de Luc Serin, voix des ports`
  private static func isMourned(_ name: NameMention, _ zone: Zone, _ w: Workspace) -> Bool {
    let first = zone.tokens.lowerBound
    return name.tokens.lowerBound == first + 2 && w.tokens[first].has(.tollNoun)
      && w.hasFlag(first + 1, .preposition, NameFlags.genitive)
  }

  /// Whether a description opens its paragraph, a rubric in capitals left out.
  private static func opens(_ token: Int, _ zone: Int, _ w: Workspace) -> Bool {
    let first = w.zones[zone].tokens.lowerBound
    // `PORTRAIT La doyenne …`, `Portrait. La doyenne …`
    if token == first || token == first + 1 && w.tokens[first].flags.contains(.allCaps) { return true }
    return token == first + 2 && w.isSign(first + 1, ".") && w.tokens[first].has(.noteWord)
  }

  /// `… a déclaré lundi son directeur général. "Nous tiendrons", a dit Anne Roy.`: the lead has the function, what follows the
  /// name of who holds it, who speaks as well.
  static func namedLater(behind tokens: Range<Int>, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.inversion), w.roleFlags(head.head) & NameFlags.office != 0, let first = tokens.first,
      head.isPossessive || head.isDefinite, !head.isFormer, speaks(first, w) || reports(tokens.upperBound, w)
    else { return nil }
    let zone = Int(w.tokens[first].zone)
    guard w.zones[zone].role == .lead || w.zones[zone].role == .body else { return nil }
    var n = Names.firstMention(endingAfter: tokens.upperBound, in: w)
    while n < w.names.count, w.sentenceNumber(w.names[n].tokens.lowerBound) - w.sentenceNumber(first) <= 2 {
      let name = w.names[n]
      n += 1
      let at = name.tokens.lowerBound
      guard w.isPerson(name), w.tokens[at].mark < 0,
        // `faisant écho aux allégations de Paul Roy`
        !w.has(.headFirst) || !isTied(at, w) || w.tokens[max(0, at - 1)].has(.reporting)
      else { continue }
      guard at > 0, w.tokens[at - 1].has(.reporting), name.tokens.count > 1,
        !w.discourse.hasRole(name.entity),
        RoleHolders.agrees(w.entities[name.entity].features, head.gender),
        !w.names[..<(n - 1)].contains(where: { $0.entity == name.entity })
      else { return nil }
      return name.entity
    }
    return nil
  }

  /// `Le chef de la police a vivement dénoncé …`: whether a verb of speech stands behind, with its auxiliary.
  private static func reports(_ end: Int, _ w: Workspace) -> Bool {
    guard end + 1 < w.tokens.count, w.isAuxiliary(end), w.has(.headFirst) else { return false }
    var k = end + 1
    while k + 1 < w.tokens.count, k - end < 3, w.tokens[k].has(.adverb) { k += 1 }
    return w.tokens[k].has(.reporting) && w.isParticiple(k)
  }

  /// Whether a verb of speech stands right before, or before the word for a day: `a déclaré lundi`.
  private static func speaks(_ i: Int, _ w: Workspace) -> Bool {
    var k = i - 1
    while k > 0, i - k < 4, w.tokens[k].classes.hasAny(NameClasses.time) || w.tokens[k].kind == .number {
      k -= 1
    }
    return k >= 0 && w.tokens[k].has(.reporting)
  }

  /// `Anne Roy a été élue. L'ancienne juge …`: what the one person was whom the sentence before names, as the next opens.
  static func formerly(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), head.isFormer, !head.isPossessive, token > 0 else { return nil }
    if let e = inHeadline(over: token, head, w) { return e }
    guard w.isInitial(token) || isSpeaking(token, w) || isBehindOpener(token, w) else { return nil }
    let last = w.sentenceNumber(token) - 1
    var only: Int?
    var n = Names.firstMention(endingAfter: token, in: w) - 1
    while n >= 0, w.sentenceNumber(w.names[n].tokens.lowerBound) >= last {
      let e = w.names[n].entity
      n -= 1
      guard w.entities[e].kind == .person, e != only else { continue }
      if only != nil { return onlyFormer(before: token, head, w) }
      only = e
    }
    // `…, a-t-il dit. L'ancien candidat à la mairie de Brest …`
    // but `l'ancien maire, lui, …`
    if only == nil, !isSetOff(head.tokens.upperBound, w), case let s = w.discourse.lastSubject(before: token),
      s >= 0,
      w.sentenceNumber(w.discourse.subjects[s].token) == last,
      case let e = w.discourse.subjects[s].entity, w.entities[e].kind == .person,
      !w.entities[e].isDescription,
      // A president is seldom called by what he was.
      !(w.discourse.lastHead(of: e).map { w.roleFlags($0) & (NameFlags.nation | NameFlags.cabinet) != 0 }
        ?? false)
    {
      only = e
    }
    guard let e = only else { return onlyFormer(before: token, head, w) }
    return RoleHolders.agrees(w.entities[e].features, head.gender) ? e : nil
  }

  /// The only one whom the text has told of by what he was before: one has been several things.
  private static func onlyFormer(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    var only: Int?
    for claim in w.discourse.claims.suffix(80)
    where claim.group.isFormer && claim.group.tokens.upperBound <= token {
      if let e = only, e != claim.entity { return nil }
      only = claim.entity
    }
    guard let e = only, w.entities[e].kind == .person, isProminent(e, before: token, w),
      RoleHolders.agrees(w.entities[e].features, head.gender)
    else { return nil }
    return e
  }

  /// `Luc Serin et Paul Roy se sont vus`: which of the two is the president nobody says.
  static func isOfPair(_ name: NameMention, _ w: Workspace) -> Bool {
    guard w.has(.headFirst) else { return false }
    let link = name.tokens.upperBound, before = name.tokens.lowerBound - 1
    if link + 1 < w.tokens.count, w.tokens[link].has(.coordinator), let n = Names.mention(at: link + 1, in: w)
    {
      return w.isPerson(w.names[n])
    }
    guard before > 0, w.tokens[before].has(.coordinator), let n = Names.mention(at: before - 1, in: w) else {
      return false
    }
    return w.isPerson(w.names[n])
  }

  /// `Taxes : Luc Serin veut un débat` over `Selon l'ex-ministre du Budget …`: the one person whom the headline names, before
  /// the paragraph under it names anybody.
  private static func inHeadline(over token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.zones[Int(w.tokens[token].zone)].role == .lead else { return nil }
    var only: Int?
    for name in Names.mentions(before: token, in: w).prefix(8) where w.isPerson(name) {
      guard w.zones[Int(w.tokens[name.tokens.lowerBound].zone)].role == .headline else { return nil }
      // Of several whoever the headline opens with, where the paragraph opens with what she was.
      if let e = only, e != name.entity {
        guard w.isInitial(token), let first = w.names.first, first.entity == e,
          first.tokens.lowerBound == w.zones[Int(w.tokens[first.tokens.lowerBound].zone)].tokens.lowerBound
        else { return nil }
        break
      }
      only = name.entity
    }
    return only.flatMap { RoleHolders.agrees(w.entities[$0].features, head.gender) ? $0 : nil }
  }

  /// `Après une tournée dans le Sud, l'ancien ministre …`: behind words without a verb and their comma.
  private static func isBehindOpener(_ token: Int, _ w: Workspace) -> Bool {
    let s = w.sentenceNumber(token)
    guard token > 0, w.sign(token - 1) == .comma, w.sentences.indices.contains(s) else { return false }
    let first = w.sentences[s].tokens.lowerBound
    return first < token - 1 && w.tokens[first].classes.hasAny(LexSet(.preposition, .adverb))
      && !(first..<token).contains { w.isVerbForm($0) && w.chunk(at: $0)?.isFiniteVerb ?? false }
      && !(first..<token - 1).contains { w.sign($0) == .comma }
  }

  /// `Me Anne Roy`, who is neither the judge nor the accused.
  static func isLawyer(_ e: Int, _ w: Workspace) -> Bool {
    guard let name = w.names.first(where: { $0.entity == e }) else { return false }
    return name.tokens.lowerBound > 0 && w.hasFlag(name.tokens.lowerBound - 1, .civility, lawyer)
  }
  private static let lawyer = LexFlags.Civility.lawyer.bit

  /// The lawyer who opens the sentence before, the only one whom the text names so far.
  static func lawyer(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    let s = w.sentenceNumber(token)
    guard s > 0, w.isInitial(token), w.sentences.indices.contains(s) else { return nil }
    var sole: Int?
    for name in Names.mentions(before: token, in: w)
    where w.isPerson(name) && isLawyer(name.entity, w) {
      if let e = sole, e != name.entity { return nil }
      sole = name.entity
    }
    guard let e = sole, RoleHolders.agrees(w.entities[e].features, head.gender),
      case let n = Names.firstMention(endingAfter: w.sentences[s - 1].tokens.lowerBound, in: w),
      n < w.names.count,
      w.names[n].entity == e, w.names[n].tokens.lowerBound <= w.sentences[s - 1].tokens.lowerBound + 1
    else { return nil }
    return e
  }
}
