/// Whoever was named or spoken of last: `ce dernier`.
extension Salience {
  /// The person or body named last, in the sentence of a token or the one before.
  static func lastNamed(before token: Int, _ gender: Features, _ w: Workspace) -> Int? {
    lastMention(before: token, gender, w).map { w.names[$0].entity }
  }

  /// `Le chef du port, Luc Serin, a dit que des tirs ont visé le parc du Centre Est. Ce dernier s'est dit inquiet`: who feels is
  /// a person, where the body named last is where something took place.
  static func lastSpeaking(before token: Int, _ gender: Features, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), let n = lastMention(before: token, gender, w),
      w.entities[w.names[n].entity].kind == .organization, isTied(w.names[n].tokens.lowerBound, w),
      token + 2 < w.tokens.count, w.tokens[token + 2].has(.objectClitic), w.isReflexive(token + 2)
    else { return nil }
    return search(before: token, skippingOwnSentence: true, w) {
      w.entities[$0].kind == .person && !w.entities[$0].isDescription
        && RoleHolders.agrees(w.entities[$0].features, gender)
    }
  }

  /// `Luc Serin n'est pas d'accord : pour cet investisseur, …`: whom the sentence speaks of before its colon.
  static func named(beforeColonOf tokens: Range<Int>, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), let first = tokens.first, w.hasFlag(first, .determiner, NameFlags.demonstrative),
      case let s = w.sentenceNumber(first), w.sentences.indices.contains(s),
      case let start = w.sentences[s].tokens.lowerBound,
      let colon = (start..<max(start, first)).last(where: { w.sign($0) == .colon }),
      case let n = Names.firstMention(endingAfter: start, in: w), n < w.names.count,
      w.names[n].tokens.upperBound <= colon,
      w.isPerson(w.names[n]), !isTied(w.names[n].tokens.lowerBound, w)
    else { return nil }
    return RoleHolders.agrees(w.entities[w.names[n].entity].features, head.gender) ? w.names[n].entity : nil
  }

  /// `déplore Anne Roy, déléguée CFDT, … Selon cette dernière`: a body that only says what somebody is.
  private static func isInFunction(_ name: NameMention, _ w: Workspace) -> Bool {
    guard w.entities[name.entity].kind == .organization else { return false }
    return w.discourse.claims.suffix(80).contains { $0.group.tokens.contains(name.tokens.lowerBound) }
  }

  private static func lastMention(before token: Int, _ gender: Features, _ w: Workspace) -> Int? {
    var place = -1
    var n = Names.firstMention(endingAfter: token, in: w) - 1
    // `Anne Roy, a précisé cette dernière, viendra`: in the middle of what she says somebody speaks of another.
    if w.has(.headFirst), token > 0, w.tokens[token - 1].has(.reporting) {
      while n >= 0, w.sentenceNumber(token) == w.sentenceNumber(w.names[n].tokens.lowerBound) { n -= 1 }
    }
    while n >= 0, w.sentenceNumber(token) - w.sentenceNumber(w.names[n].tokens.lowerBound) <= 1 {
      let e = w.names[n].entity
      if w.entities[e].kind == .person || w.entities[e].kind == .organization,
        w.tokens[w.names[n].tokens.lowerBound].mark < 0, RoleHolders.agrees(w.entities[e].features, gender),
        w.names[n].isInText(w), !isInFunction(w.names[n], w)
      {
        // `a reçu Luc Serin à l'Elysée. Ce dernier …`: not where it was, if its sentence names somebody before.
        guard place >= 0 || isPlace(n, w) else { return n }
        if place < 0 {
          place = n
        } else if !isPlace(n, w) {
          let isBeside =
            w.sentenceNumber(w.names[n].tokens.lowerBound)
            == w.sentenceNumber(w.names[place].tokens.lowerBound)
          return isBeside && w.entities[e].kind == .person ? n : place
        }
      }
      n -= 1
    }
    return place >= 0 ? place : nil
  }

  /// `… reçu par le ministre de l'Economie. Ce dernier …`: the words for somebody without a name that stand nearer than
  /// any name.
  static func lastFunction(
    before token: Int, owned: Bool = false, _ gender: Features, _ w: Workspace
  ) -> Range<Int>? {
    let last = lastMention(before: token, gender, w)
    let isBody = owned && last.map { w.entities[w.names[$0].entity].kind == .organization } ?? false
    let floor = isBody ? 0 : last.map { w.names[$0].tokens.upperBound } ?? 0
    let s = w.sentenceNumber(token)
    for sentence in w.sentences[max(0, s - 1)...s].reversed() {
      for i in sentence.chunks.reversed() {
        let c = w.chunks[i]
        guard c.kind == .noun, c.tokens.upperBound <= token else { continue }
        guard c.tokens.lowerBound >= floor else { return nil }
        let words = (c.preposition >= 0 ? Int(c.preposition) + 1 : c.tokens.lowerBound)..<c.tokens.upperBound
        guard let head = NominalHead(words, w), !head.isPlural, !head.isBody,
          w.tokens[head.head.lowerBound].has(.kin)
            || w.isPersonalRole(head.head.lowerBound) && (owned || !head.isPossessive),
          NominalHead.name(of: words, in: w) == nil,
          // `son frère Enzo, guitariste de ses débuts`
          !(words.lowerBound > 1 && w.sign(words.lowerBound - 1) == .comma
            && w.tokens[words.lowerBound - 2].name >= 0),
          // `Luc Serin était maire de Brest`
          !(words.lowerBound > 0 && w.isCopula(words.lowerBound - 1)),
          RoleHolders.agrees(head.gender, gender)
        else { continue }
        return words
      }
    }
    return nil
  }

  /// Whoever spoke last without a name, in the sentence of a token or the one before: `ce dernier`.
  static func lastDescribed(before token: Int, _ gender: Features, _ w: Workspace) -> Int? {
    let s = w.discourse.lastSubject(before: token)
    guard s >= 0 else { return nil }
    let last = w.discourse.subjects[s]
    guard w.sentenceNumber(token) - w.sentenceNumber(last.token) <= 1,
      !w.entities[last.entity].features.contains(.plural),
      RoleHolders.agrees(w.entities[last.entity].features, gender)
    else { return nil }
    return last.entity
  }

  /// `Un élu a ironisé. "…", a ajouté ce responsable`, `Pour Luc Serin, "…". "…", nuance ce salarié`: whoever spoke in the
  /// sentence before, if he may be what the word says.
  static func lastSpeaker(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    if let e = described(before: token, w), RoleHolders.agrees(w.entities[e].features, head.gender) {
      return e
    }
    let s = w.discourse.lastSubject(before: token)
    guard s >= 0, case let last = w.discourse.subjects[s],
      w.sentenceNumber(token) - w.sentenceNumber(last.token) == 1,
      w.entities[last.entity].kind == .person, !w.entities[last.entity].isDescription,
      RoleHolders.agrees(w.entities[last.entity].features, head.gender), !Walks.isOther(last.entity, head, w)
    else { return nil }
    return last.entity
  }

  /// `"Luc Serin reste le meilleur", a dit le vainqueur`: whoever speaks names another.
  static func isNamed(_ e: Int, inWordsOf token: Int, _ w: Workspace) -> Bool {
    let opens = token > 0 && w.tokens[token - 1].has(.determiner) ? token - 1 : token
    guard w.has(.headFirst), isSpeaking(opens, w), w.tokens[token].mark < 0,
      case let s = w.sentenceNumber(token), w.sentences.indices.contains(s)
    else { return false }
    let sentence = w.sentences[s].tokens
    var n = Names.firstMention(endingAfter: sentence.lowerBound, in: w)
    while n < w.names.count, w.names[n].tokens.lowerBound < sentence.upperBound {
      if w.names[n].entity == e, w.tokens[w.names[n].tokens.lowerBound].mark >= 0 { return true }
      n += 1
    }
    return false
  }
}
