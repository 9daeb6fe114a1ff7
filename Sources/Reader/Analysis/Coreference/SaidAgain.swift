/// Words that a text says of somebody more than once.
extension Coreference {
  /// What tells a whole description from others: a function with its nationality, or with what it is of. nil for other groups.
  static func wordsSaidAgain(_ tokens: Range<Int>, _ w: Workspace) -> UInt64? {
    guard w.has(.headFirst), tokens.count >= 3, let last = tokens.last, let head = NominalHead(tokens, w),
      head.kind == .role, head.isDefinite, !head.isPlural, !head.isPossessive, !head.isBody,
      tokens.count == 3 && w.tokens[last].has(.nationality) || !head.isBare(w) && !head.isFormer
    else { return nil }
    return w.nameKey(NominalHead.withoutDeterminer(tokens, w)) ^ 0x517C_C1B7_2722_0A95
  }

  /// `…, dit Luc Serin. Samedi, le conservateur ouvrira le musée. …, balaie le conservateur`: whom the same words meant where they
  /// stood first, though nobody spoke there.
  static func calledBefore(_ tokens: Range<Int>, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), head.isBare(w), head.isDefinite, !head.isPossessive, !head.isBody,
      !head.isFormer,
      head.tokens.count == 1, w.roleFlags(head.head) & NameFlags.anyone == 0
    else { return nil }
    let word = head.head.lowerBound
    var first: Int?
    for i in stride(from: word - 2, to: max(0, word - 400), by: -1)
    where w.tokens[i].hash == w.tokens[word].hash && w.tokens[i].mark < 0 {
      guard NominalHead.isDefinite(i - 1, w), !w.tokens[i - 1].has(.possessive),
        Names.mention(at: i + 1, in: w) == nil,
        !w.hasFlag(i + 1, .preposition, NameFlags.genitive)
      else { return nil }
      first = i
    }
    guard let i = first, let known = NominalHead(i - 1..<i + 1, w), known.kind == .role else { return nil }
    return Salience.person(before: i - 1, known, w)
  }

  /// `L'artiste, 49 ans, a estimé …, a réagi l'artiste`: whoever spoke by a word is meant by it again, whoever else was
  /// named in between.
  static func remember(_ e: Int, as tokens: Range<Int>, _ w: Workspace) {
    guard w.has(.headFirst), w.entities[e].kind == .person, !w.entities[e].isDescription,
      let head = NominalHead(tokens, w), head.kind == .role, head.isDefinite, !head.isPlural, !head.isFormer,
      // `le jeune homme`, `l'homme`: words that may be anybody's.
      !head.isPossessive, w.roleFlags(head.head) & (NameFlags.back | NameFlags.anyone) == 0
    else { return }
    w.discourse.describe(w.roleKey(head.head), e)
  }

  /// Whom the sentence before `l'intéressé` tells of without a name.
  static func justTold(of first: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.headFirst) else { return nil }
    // `« Il écoute même Serin », sourit un conseiller. L'intéressé …`
    let n = Names.firstMention(endingAfter: first, in: w) - 1
    if n >= 0, w.tokens[w.names[n].tokens.lowerBound].mark >= 0,
      w.sentenceNumber(first) - w.sentenceNumber(w.names[n].tokens.lowerBound) <= 1,
      case let e = w.names[n].entity, w.entities[e].kind == .person,
      RoleHolders.agrees(w.entities[e].features, head.gender)
    {
      return e
    }
    guard let words = Salience.lastFunction(before: first, owned: true, head.gender, w),
      let e = entity(forNominal: words, in: w) ?? description(of: words, in: w)
    else { return nil }
    // Whoever spoke last is seldom the one who was spoken of.
    let s = w.discourse.lastSubject(before: first)
    return s >= 0 && w.discourse.subjects[s].entity == e ? nil : e
  }
}
