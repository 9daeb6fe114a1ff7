/// What stands before and around a description, and says whether it can be somebody known.
extension Coreference {
  /// `A bomber struck … The bomber …`: somebody whom the text has brought in without a name.
  static func isIntroduced(_ head: NominalHead, before token: Int, _ w: Workspace) -> Bool {
    guard let last = head.head.last else { return false }
    let hash = w.tokens[last].hash
    for i in stride(from: token - 1, to: max(0, token - 400), by: -1) where w.tokens[i].hash == hash {
      // The last word tells in languages that put others before it: `a Cabinet minister`, `the home minister`.
      let isSame =
        i >= head.head.count
        && (w.has(.compounds)
          || zip(head.head.reversed(), 0...).allSatisfy { w.tokens[i - $1].hash == w.tokens[$0].hash })
      guard isSame else { continue }
      var k = i - head.head.count
      // `a 31-year-old woman`
      while k > 0,
        w.isPlainAdjective(k) || w.tokens[k].has(.roleModifier) || w.tokens[k].kind == .number
          || w.tokens[k].flags.contains(.hyphen) || w.isSign(k, "-")
      {
        k -= 1
      }
      let f = w.features(k, .determiner)
      guard !f.isEmpty, !f.contains(.definite), f.contains(.singular), i + 1 < w.tokens.count else {
        continue
      }
      // `un ministre, Jean Morel,`
      let next = w.sign(i + 1) == .comma ? i + 2 : i + 1
      if Names.mention(at: next, in: w) == nil { return true }
    }
    return false
  }

  /// `a conservé le maillot jaune`: behind a verb that isn't of saying stands somebody else than who did it.
  static func isObject(_ i: Int, _ w: Workspace) -> Bool {
    // `fait valoir le député`
    if Salience.isBehindPhrase(i, w) { return false }
    var k = i - 1
    // `affronteront samedi le vainqueur du match`
    while k > 0, w.tokens[k].has(.weekday), w.has(.adverbsBehind) { k -= 1 }
    // `reprendre le maillot jaune`: nobody stands behind an infinitive to speak.
    if k >= 0, case let f = w.verbFeatures(k), f.contains(.infinitive), f.isDisjoint(with: .finite),
      !w.isNounForm(k)
    {
      return true
    }
    if k > 0, isTargeted(k, w) { return true }
    guard k >= 0, w.tokens[k].has(.verb), !w.tokens[k].has(.reporting),
      !w.isNounForm(k) || w.has(.conversion) && w.chunk(at: k)?.kind == .verb
    else { return k >= 0 && isBehindRelative(k, w) }
    // `« … », s'étrangle l'élu`: the verb of an attribution, of whatever sense.
    return !w.isCopula(k) && !w.isAuxiliary(k) && !closesQuotation(k, w)
  }

  /// `L'élu a taclé le ministre`, but `« … », a taclé le ministre` and `La loi passera, prévient le ministre`: behind a verb that
  /// one says to somebody, and that has its subject before it.
  private static func isTargeted(_ verb: Int, _ w: Workspace) -> Bool {
    guard w.hasFlag(verb, .reporting, Frame.target), w.has(.headFirst), !w.isNounForm(verb) else {
      return false
    }
    var i = verb - 1
    while i > 0, w.isAuxiliary(i) || w.tokens[i].has(.objectClitic) || w.tokens[i].has(.negation) { i -= 1 }
    return i >= 0 && w.tokens[i].sentence == w.tokens[verb].sentence && w.tokens[i].isWord
      && w.tokens[i].mark < 0 && !w.tokens[i].classes.hasAny(LexSet(.adverb, .coordinator))
  }

  /// `le procureur qui s'est déplacé`: a certain one, told apart from others.
  static func opensRelative(_ next: Int, _ w: Workspace) -> Bool {
    next < w.tokens.count && w.features(next, .relative).contains(.subject)
      && w.tokens[next].sentence == w.tokens[next - 1].sentence
  }

  /// Whether the preposition of whoever did it stands before a token.
  static func isAgent(_ i: Int, _ w: Workspace) -> Bool {
    guard i > 0, w.tokens[i - 1].has(.preposition) else { return false }
    let flags = w.sum(i - 1, .preposition).flags
    return flags & NameFlags.agent != 0 && flags & NameFlags.genitive == 0
  }

  /// `un éditorialiste qui appelle le président à …`: the relative word is the subject of the verb.
  private static func isBehindRelative(_ verb: Int, _ w: Workspace) -> Bool {
    guard w.tokens[verb].has(.reporting), let r = wordBefore(verb, w) else { return false }
    return w.features(r, .relative).contains(.subject)
  }

  /// Whether a verb stands right behind a quotation and its comma.
  private static func closesQuotation(_ verb: Int, _ w: Workspace) -> Bool {
    guard let before = wordBefore(verb, w) else { return false }
    return w.tokens[before].mark >= 0 || before > 0 && w.sign(before) == .comma && isClosing(before - 1, w)
  }

  private static func isClosing(_ i: Int, _ w: Workspace) -> Bool {
    w.tokens[i].kind == .punctuation && i > 0 && w.tokens[i - 1].mark >= 0
  }

  /// The token before a verb and its clitics.
  private static func wordBefore(_ verb: Int, _ w: Workspace) -> Int? {
    var i = verb - 1
    while i >= 0, w.tokens[i].has(.objectClitic) || w.tokens[i].has(.negation) { i -= 1 }
    return i >= 0 ? i : nil
  }

  /// Whoever a sentence named last, of whom a participle clause tells why: `…, le Premier ministre étant à Rome`.
  static func excused(_ tokens: Range<Int>, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard let first = tokens.first, first > 0, w.sign(first - 1) == .comma,
      tokens.upperBound < w.tokens.count,
      w.has(.gender), w.isAuxiliary(tokens.upperBound), !head.isPossessive, !head.isBody,
      w.verbFeatures(tokens.upperBound).contains(.presentParticiple),
      let e = Salience.lastNamed(before: first, head.gender, w), w.entities[e].kind == .person,
      !w.discourse.hasRole(e)
    else { return nil }
    return e
  }

  /// A word that the pack doesn't have, but for the name of a street.
  static func isUnknown(_ i: Int, _ w: Workspace) -> Bool {
    w.tokens[i].isWord && w.tokens[i].classes.isEmpty && !(i > 0 && w.tokens[i - 1].has(.placeNoun))
  }

  /// `du Grand Palace`, `de l'Arena`
  static func isOfNamed(_ head: NominalHead, _ w: Workspace) -> Bool {
    guard w.has(.headFirst) else { return false }
    return (head.head.upperBound..<max(head.head.upperBound, head.tokens.upperBound - 1)).contains { p in
      guard w.hasFlag(p, .preposition, NameFlags.genitive), !w.tokens[p].isCapital else { return false }
      let isContracted = w.features(p, .preposition).contains(.definite)
      let name = !isContracted && w.tokens[p + 1].has(.determiner) ? p + 2 : p + 1
      return (isContracted || name > p + 1) && name < head.tokens.upperBound && w.tokens[name].isCapital
    }
  }
}
