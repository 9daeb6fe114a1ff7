/// Bodies that a noun takes up: `le groupe`, `le quotidien américain`.
extension Salience {
  /// The body last named, of the kind that a noun tells where the pack knows kinds.
  static func body(of noun: Int? = nil, before token: Int, _ w: Workspace) -> Int? {
    let kind = noun.flatMap { BodyKind(of: $0, w) }
    func isBody(_ e: Int) -> Bool {
      w.entities[e].kind == .organization && !w.entities[e].isDescription && !isParty(e, w)
        && kind?.excludes(e, w) != true && !isOther(e, than: token, w)
    }
    if let kind, kind.isRare, let e = search(before: token, w, { isBody($0) && kind.holds($0, w) }) {
      return e
    }
    // `Inspection du travail, DIREN et CPS se sont rendus sur place. L'entreprise …`: none of several in a list.
    if let several = list(before: token, w, isBody) {
      return noun.flatMap { topic($0, before: token, w) }.flatMap { several.contains($0) ? nil : $0 }
    }
    if let e = owner(before: token, w, isBody) { return e }
    if let noun, kind?.mayBringNews ?? true, let e = topicOverMedium(noun, before: token, w), isBody(e) {
      return e
    }
    // Whoever brings the news does seldom anything in it; nor is it whom a preposition ties to what others do.
    if let noun, let e = topic(noun, farBehindLastBody: token, w, isBody) { return e }
    return search(before: token, allowingTied: false, w) { isBody($0) && !isAgency($0, w) }
      ?? search(before: token, w) { isBody($0) && !isAgency($0, w) }
      ?? (kind?.mayBringNews ?? true ? search(before: token, w, isBody) : nil)
      ?? possessor(before: token, w) { isBody($0) && !isAgency($0, w) }
  }

  /// `Selon des sources citées par le journal Verdane, le groupe …`: whom the text is about rather than who
  /// brings the news.
  private static func topicOverMedium(_ noun: Int, before token: Int, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), let n = w.names.indices.last(where: { w.names[$0].tokens.upperBound <= token }),
      w.sentenceNumber(w.names[n].tokens.lowerBound) == w.sentenceNumber(token),
      isMedium(w.names[n].tokens, w)
    else { return nil }
    return topic(noun, before: token, w)
  }

  private static func isMedium(_ name: Range<Int>, _ w: Workspace) -> Bool {
    let known = w.phrase(at: name.lowerBound).map { w.sum($0, .organization).flags } ?? 0
    return (known | w.sum(name.lowerBound, .organization).flags) & LexFlags.Organization.media.bit != 0
      || name.lowerBound > 0 && w.hasFlag(name.lowerBound - 1, .orgNoun, LexFlags.OrgNoun.media.bit)
  }

  /// `Le constructeur réduirait sa part dans Verdane`: whom the same clause names behind a preposition doesn't act in it.
  private static func isOther(_ e: Int, than token: Int, _ w: Workspace) -> Bool {
    var n = Names.firstMention(endingAfter: token, in: w)
    while n < w.names.count, case let at = w.names[n].tokens.lowerBound, at < token + 14,
      w.sentenceNumber(at) == w.sentenceNumber(token),
      !(token..<max(token, at)).contains(where: { w.sign($0) == .comma })
    {
      if w.names[n].entity == e, isTied(at, w) { return true }
      n += 1
    }
    return false
  }

  /// `l'état-major sud-coréen (JCS)`: a body without a name, by its letters in brackets.
  static func lettered(_ tokens: Range<Int>, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), let letters = Acronyms.bracketed(tokens.upperBound, w),
      w.isSign(letters + 1, ")"),
      let n = Names.mention(at: letters, in: w), w.entities[w.names[n].entity].kind == .organization,
      let head = NominalHead(tokens, w), head.isBody, head.isDefinite, !head.isPlural,
      !w.tokens[letters].has(.agency)
    else { return nil }
    return w.names[n].entity
  }

  /// `L'entreprise` that opens a paragraph behind one that names no body: the one that the text is about.
  private static func topic(
    _ noun: Int, farBehindLastBody token: Int, _ w: Workspace, _ isBody: (Int) -> Bool
  ) -> Int? {
    let zone = Int(w.tokens[token].zone)
    guard w.has(.headFirst), zone > 1, w.zones[zone].tokens.lowerBound >= token - 1,
      let last = Names.mentions(before: token, in: w).last(where: {
        isBody($0.entity) && $0.isInText(w)
      }), zone - Int(w.tokens[last.tokens.lowerBound].zone) > 1
    else { return nil }
    return topic(noun, before: token, w).flatMap { isBody($0) ? $0 : nil }
  }

  /// `Verdane shares fell after the company …`: a body that only says whose the first thing of the sentence is, or of
  /// the one before.
  private static func possessor(before token: Int, _ w: Workspace, _ isBody: (Int) -> Bool) -> Int? {
    guard w.has(.compounds) else { return nil }
    let own = w.sentenceNumber(token)
    var n = Names.firstMention(endingAfter: token, in: w) - 1
    while n >= 0, own - w.sentenceNumber(w.names[n].tokens.lowerBound) <= 1 {
      let name = w.names[n]
      n -= 1
      let first = w.sentences[w.sentenceNumber(name.tokens.lowerBound)].tokens.lowerBound
      if isBody(name.entity), name.tokens.lowerBound - first <= 2, !isTied(name.tokens.lowerBound, w) {
        return name.entity
      }
    }
    return nil
  }

  /// `Le conseil d'administration de Verdane se réunira, a indiqué le groupe`: whose people or bodies the sentence is about.
  private static func owner(before token: Int, _ w: Workspace, _ isBody: (Int) -> Bool) -> Int? {
    let sentence = w.sentenceNumber(token)
    guard w.has(.headFirst), w.sentences.indices.contains(sentence) else { return nil }
    let n = Names.firstMention(endingAfter: w.sentences[sentence].tokens.lowerBound, in: w)
    guard w.names.indices.contains(n) else { return nil }
    let first = w.names[n].tokens.lowerBound
    guard w.names[n].tokens.upperBound <= token, w.sentenceNumber(first) == sentence,
      isBody(w.names[n].entity),
      first > 1, w.hasFlag(first - 1, .preposition, NameFlags.genitive), !isAgency(w.names[n].entity, w)
    else { return nil }
    let isOwned = (max(first - 5, w.sentences[sentence].tokens.lowerBound)..<first - 1).contains {
      w.isPersonalRole($0) || w.tokens[$0].has(.orgNoun)
    }
    return isOwned ? w.names[n].entity : nil
  }

  /// Three bodies or more that the sentence before names without a preposition.
  private static func list(before token: Int, _ w: Workspace, _ isBody: (Int) -> Bool) -> [Int]? {
    let sentence = w.sentenceNumber(token) - 1
    var n = Names.firstMention(endingAfter: token, in: w) - 1
    var found: [Int] = []
    while n >= 0, w.sentenceNumber(w.names[n].tokens.lowerBound) >= sentence, found.count < 8 {
      let name = w.names[n]
      n -= 1
      guard w.sentenceNumber(name.tokens.lowerBound) == sentence, isBody(name.entity),
        !isTied(name.tokens.lowerBound, w)
      else { continue }
      if !found.contains(name.entity) { found.append(name.entity) }
    }
    return found.count > 2 ? found : nil
  }

  /// `le groupe de Vernoux`: the body that the text is about, rather than the one named last.
  static func topic(_ noun: Int, before token: Int, _ w: Workspace) -> Int? {
    let kind = BodyKind(of: noun, w)
    for name in w.names.prefix(12) where name.tokens.upperBound <= token {
      let zone = w.zones[Int(w.tokens[name.tokens.lowerBound].zone)]
      guard zone.role == .lead || zone.role == .headline, name.span.start >= zone.bodyStart,
        w.entities[name.entity].kind == .organization, !isTied(name.tokens.lowerBound, w),
        !isAgency(name.entity, w), kind?.excludes(name.entity, w) != true
      else { continue }
      return name.entity
    }
    return nil
  }

  /// `le groupe` far behind the last body: the one that the text opens with, else the only one of its kind.
  static func leading(_ noun: Int, before token: Int, _ w: Workspace) -> Int? {
    let end = max(Names.firstMention(endingAfter: token, in: w), 0)
    // Of those whom the sentence before named none was meant.
    guard w.has(.headFirst),
      !w.names.prefix(end).suffix(8).contains(where: {
        w.sentenceNumber(token) - w.sentenceNumber($0.tokens.lowerBound) <= 1
          && w.entities[$0.entity].kind == .organization
      })
    else { return nil }
    if let e = topic(noun, before: token, w) { return e }
    let kind = BodyKind(of: noun, w)
    var only: Int?
    for name in w.names.prefix(end).suffix(80)
    where name.entity != only && name.isInText(w) {
      let e = name.entity
      guard w.entities[e].kind == .organization, !w.entities[e].isDescription, !isAgency(e, w),
        kind?.excludes(e, w) != true
      else { continue }
      if only != nil { return nil }
      only = e
    }
    return only.flatMap { isParty($0, w) ? nil : $0 }
  }

  /// `le groupe` behind `le groupe sidérurgique Verdane`: the body that the same noun stood beside.
  static func body(beside noun: Int, before token: Int, _ w: Workspace) -> Int? {
    var n = Names.firstMention(endingAfter: token, in: w) - 1
    let last = max(0, n - 60)
    while n >= last {
      let name = w.names[n]
      var i = name.tokens.lowerBound - 1
      if w.entities[name.entity].kind == .organization {
        while i >= 0, name.tokens.lowerBound - i <= 8, w.tokens[i].isWord, w.tokens[i].name < 0,
          !w.isVerbForm(i) || w.isNounForm(i)
        {
          if w.tokens[i].hash == w.tokens[noun].hash { return name.entity }
          i -= 1
        }
      }
      n -= 1
    }
    return nil
  }

  private static func isAgency(_ e: Int, _ w: Workspace) -> Bool {
    w.names.first { $0.entity == e }.map { w.tokens[$0.tokens.lowerBound].has(.agency) } ?? false
  }

  /// `le maire (UMP) Paul Serin`: a body that is named in brackets only, of which nothing is told.
  private static func isParty(_ e: Int, _ w: Workspace) -> Bool {
    w.names.allSatisfy { name in
      name.entity != e
        || name.tokens.lowerBound > 0 && w.isSign(name.tokens.lowerBound - 1, "(")
          && w.isSign(name.tokens.upperBound, ")")
    }
  }
}
