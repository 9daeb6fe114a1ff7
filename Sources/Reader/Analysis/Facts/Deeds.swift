/// Verbs that could be taken for speech or for nothing but a link, and what makes an act or a state of them.
extension ClauseReader {
  /// `Le projet prévoit 300 logements`, `il assure le service`: a verb of saying with an object, where nobody speaks or
  /// where the verb takes no noun for what is said.
  func isDeed(_ k: Int) -> Bool {
    guard let c = chunk(k), c.report != 0, !c.traits.contains(.reflexive), !c.traits.contains(.passive) else {
      return false
    }
    // `ont présenté leurs excuses`: the verb holds its object.
    if c.report & Self.ofSpeech == Frame.incise, holdsObject(c), kind(k - 1) != .comma { return true }
    if movesSomebody(k) || callsBack(k) || judges(k) { return true }
    guard kind(k - 1) != .comma || kind(k - 2) != .quote, let n = directObject(of: k) else { return false }
    if c.report & Frame.clause == 0 {
      // `a recensé 94 cas`
      return c.report & Frame.evidence != 0 && c.report & Frame.weak != 0 && opensWithNumber(n)
    }
    if c.report & (Frame.object | Frame.attitude | Frame.evidence | Frame.order) == 0 {
      // `…, assure le maire`
      return kind(k - 1) != .comma || !n.traits.contains(.sourceLike) || setIn(before: k) != nil
    }
    // `découvre les photos`
    if c.report & Frame.evidence != 0 {
      return c.report & Frame.weak != 0 && !isThing(subject(of: k))
    }
    return isThing(subject(of: k))
  }
  private static let ofSpeech =
    Frame.incise | Frame.clause | Frame.object | Frame.infinitive | Frame.predicate | Frame.reflexive

  /// `La cour d'appel a confirmé la condamnation`: what a court says of a thing makes it so.
  private func judges(_ k: Int) -> Bool {
    guard w.has(.headFirst), kind(k - 1) != .comma, directObject(of: k) != nil else { return false }
    let words = subject(of: k)
    guard let first = words.first else { return false }
    let court = LexFlags.Organization.court.bit
    return words.contains { w.hasFlag($0, .orgNoun, LexFlags.OrgNoun.court.bit) }
      || words.prefix(2).contains {
        w.hasFlag($0, .organization, court)
          || w.phrase(at: $0).map { w.sum($0, .organization).flags & court != 0 } ?? false
      }
      || w.phrase(at: first).map { w.sum($0, .orgNoun).flags & LexFlags.OrgNoun.court.bit != 0 } ?? false
  }

  private func opensWithNumber(_ c: Chunk) -> Bool {
    let first = c.tokens.lowerBound
    return isNumber(first)
      || w.phrase(at: first).map { $0.classes.has(.number) } ?? false
  }

  /// `Cette décision a indigné les élus`: a thing that makes somebody speak, by a verb that is speech where it is
  /// reflexive.
  private func movesSomebody(_ k: Int) -> Bool {
    guard w.has(.headFirst), let c = chunk(k), c.report & Frame.reflexive != 0, kind(k - 1) != .comma,
      let n = chunk(k + 1), n.isBareNoun, n.hasDeterminer || n.traits.contains(.named)
    else { return false }
    return isThing(subject(of: k))
  }

  /// `Pékin a rappelé son ambassadeur`: a person as the object of a verb that is never said to somebody.
  private func callsBack(_ k: Int) -> Bool {
    guard w.has(.headFirst), let c = chunk(k), c.tokens.count > 1, c.report & Frame.target == 0,
      c.report & Frame.incise != 0, let before = chunk(k - 1), before.isBareNoun,
      !before.traits.contains(.time),
      before.hasDeterminer || before.traits.contains(.named), let n = directObject(of: k), n.head >= 0
    else { return false }
    return w.tokens[n.tokens.lowerBound].has(.possessive) && w.isPersonalRole(Int(n.head))
  }

  private func holdsObject(_ c: Chunk) -> Bool {
    c.head >= 0 && Int(c.head) + 1 < c.tokens.upperBound
      && w.phrase(at: Int(c.head))?.classes.has(.reporting) ?? false
  }

  /// The noun group that a verb governs without a preposition.
  private func directObject(of k: Int) -> Chunk? {
    var i = k + 1
    if let close = insertionEnd(i) { i = close }
    while let c = chunk(i), c.kind == .adverb || c.isBareTime, i - k < 4 { i += 1 }
    if mayHavePlaceFirst(k) { i = behindPlaces(i) }
    guard let n = chunk(i), n.isBareNoun, n.hasDeterminer || opensWithNumber(n),
      !n.traits.contains(.pronoun), !n.traits.contains(.holdsQuote)
    else { return nil }
    return n
  }

  /// A verb of finding or having, behind which nobody stands who says something.
  private func mayHavePlaceFirst(_ k: Int) -> Bool {
    guard w.has(.headFirst), let c = chunk(k) else { return false }
    return c.report == 0 || c.report & Frame.evidence != 0
  }

  /// `ont découvert sur un glacier, en Valais, les restes d'un cerf`: behind the places before an object.
  private func behindPlaces(_ start: Int) -> Int {
    var i = start
    while let c = chunk(i), i - start < 4 {
      if c.kind == .noun, c.preposition >= 0, isLocative(c) {
        i += 1
      } else if i > start, let close = insertionEnd(i) {
        i = close
      } else {
        break
      }
    }
    return i
  }

  /// `maintient son conseil "conserver"`: an object whose noun stands outside the marks.
  func hasPlainObject(_ k: Int) -> Bool {
    var i = k + 1
    while let c = chunk(i), c.kind == .adverb || c.isBareTime, i - k < 4 { i += 1 }
    guard let n = chunk(i), n.isBareNoun, n.hasDeterminer, n.head >= 0,
      n.traits.contains(.holdsQuote) || kind(i + 1) == .quote
    else { return false }
    return w.tokens[Int(n.head)].mark < 0 && w.isNounForm(Int(n.head)) && kind(k - 1) != .comma
  }

  /// Whether a subject is nobody who speaks: `la loi`, `la panne`.
  private func isThing(_ words: Range<Int>) -> Bool {
    guard let head = NominalHead(words, w), NominalHead.name(of: words, in: w) == nil else { return false }
    return head.isInanimate(w)
  }

  /// `ont trois enfants`, `a une usine à Brest`: whoever has something.
  func owns(_ k: Int) -> Bool {
    guard let c = chunk(k), c.head >= 0, w.isAuxiliary(Int(c.head)), !c.traits.contains(.copula),
      c.tokens.contains(Int(c.head)), !c.traits.contains(.infinitive),
      // `jouait a l'opéra`, without its accent
      !(chunk(k - 1)?.isFiniteVerb ?? false),
      // `il n'y a aucun abri`
      !c.tokens.contains(where: { w.tokens[$0].has(.objectClitic) && $0 < Int(c.head) })
    else { return false }
    return directObject(of: k) != nil
  }

  /// Whether a copula leads to a group with a preposition that says where or how its subject is.
  func isInState(_ k: Int) -> Bool {
    // `est toujours en fuite`
    let behind = kind(k + 1) == .adverb && chunk(k + 1)?.tokens.count == 1 ? k + 2 : k + 1
    guard w.has(.headFirst), let n = chunk(behind), let c = chunk(k), c.clitic < 0 else { return false }
    if isNoMore(k) || isSufferer(behind) { return true }
    let first = n.tokens.lowerBound
    switch n.kind {
    case .noun:
      guard n.preposition >= 0, !n.traits.contains(.time), !n.traits.contains(.pronoun) else { return false }
      guard w.saysWhere(first) else { return false }
    case .adverb:
      guard n.tokens.count > 1, w.tokens[first].has(.preposition) else { return false }
    default: return false
    }
    let words = subject(of: k)
    guard let t = words.first else { return false }
    return words.count > 1 || !w.tokens[t].classes.hasAny(LexSet(.pronoun, .clitic))
      || w.hasFlag(t, .pronoun, ChunkReader.personal) && w.features(t, .pronoun).contains(.third)
  }

  /// `L'audit a permis de découvrir la fraude`: what helped somebody to see or say something.
  func enables(_ k: Int) -> Bool {
    guard w.has(.headFirst), let c = chunk(k), c.head > c.tokens.lowerBound, Int(c.head) < c.tokens.upperBound
    else { return false }
    return w.verbFeatures(Int(c.head)).contains(.infinitive)
      && w.hasFlag(Int(c.head) - 1, .preposition, NameFlags.genitive)
  }

  /// `a été victime d'un malaise`: what happened to somebody, by a noun.
  private func isSufferer(_ i: Int) -> Bool {
    guard let n = chunk(i), n.isBareNoun, !n.hasDeterminer, let t = n.tokens.first,
      w.tokens[t].has(.tollNoun),
      !w.isParticiple(t), w.roleFlags(t..<t + 1) & NameFlags.inCase != 0
    else { return false }
    let next = n.tokens.count > 1 ? t + 1 : chunk(i + 1).map { Int($0.preposition) } ?? -1
    return next > 0 && w.hasFlag(next, .preposition, NameFlags.genitive)
  }

  /// `Anne Roy n'est plus.`: somebody has died.
  func isNoMore(_ k: Int) -> Bool {
    guard let c = chunk(k), c.traits.contains(.negated), let n = chunk(k + 1), n.tokens.count == 1,
      w.tokens[n.tokens.lowerBound].has(.adverb), kind(k + 2) == .stop || chunk(k + 2) == nil
    else { return false }
    return frames.hasPerson(subject(of: k))
  }

  /// Whoever stands behind a verb that tells what the clause before said, without those whom commas add.
  func inciseSubject(of k: Int) -> Range<Int> {
    guard let words = frames.inverted(after: k), let first = words.first,
      let c = chunk(frames.chunkIndex(behind: first))
    else { return 0..<0 }
    return first..<min(words.upperBound, max(first, c.tokens.upperBound))
  }

  /// `n'a débuté que lorsque …`, `n'a cessé qu'à midi`: what `que` restricts is nothing that is said.
  func isRestricted(_ k: Int) -> Bool {
    guard let c = chunk(k), c.traits.contains(.negated), kind(k + 1) == .complementizer,
      let n = chunk(k + 2), c.tokens.reduce(0, { $0 + (w.tokens[$1].has(.negation) ? 1 : 0) }) == 1
    else { return false }
    return n.kind == .subordinator || n.kind == .noun && n.preposition >= 0
  }

  /// The verb that says of its subject what a past infinitive behind it tells: `dit avoir perdu`.
  func teller(ofPerfect k: Int) -> Int? {
    guard let c = chunk(k), c.traits.contains(.infinitive), c.preposition < 0, c.report == 0,
      let first = c.tokens.first(where: { w.isVerbForm($0) }), w.isAuxiliary(first), Int(c.head) > first
    else { return nil }
    var i = k - 1
    while let n = chunk(i), n.kind == .adverb || n.isBareTime, k - i < 4 { i -= 1 }
    guard let v = chunk(i), v.isFiniteVerb, v.report & Frame.infinitive != 0,
      v.report & (Frame.denial | Frame.attitude | Frame.promise) == 0, !v.traits.contains(.negated)
    else { return nil }
    return i
  }

  /// `a reçu les syndicats. Ils ont quitté la salle`: several without a name with whom a verb deals.
  func severalActedOn(_ k: Int) -> (words: Range<Int>, arePeople: Bool)? {
    guard w.has(.headFirst), let n = directObject(of: k), let t = n.tokens.first, n.tokens.count > 1,
      case let f = w.features(t, .determiner).union(w.features(t, .possessive)), f.contains(.plural),
      !f.contains(.singular), case let noun = n.tokens.lowerBound + 1
    else { return nil }
    let isOwned = w.tokens[t].has(.possessive) && !w.tokens[t].has(.determiner)
    return (n.tokens, !isOwned && (w.isHuman(noun) || w.tokens[noun].has(.orgNoun)))
  }

  /// `On a quitté les Bleus en novembre`: where nobody is named who acts, the clause is about its object.
  func objectOfNobody(_ k: Int, _ subject: Range<Int>) -> Range<Int>? {
    guard let t = subject.first, subject.count == 1, w.hasFlag(t, .pronoun, NameFlags.impersonal),
      let n = directObject(of: k)
    else { return nil }
    return n.tokens
  }
}
