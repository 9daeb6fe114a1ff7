/// What the words of a text can be as verbs.
extension Workspace {
  private static let verbClasses = LexSet(.verb, .reporting, .auxiliary)
  private static let nounClasses = LexSet(
    .noun, .role, .orgNoun, .speechNoun, .kin, .timeUnit, .tollNoun, .placeNoun,
    .firstName,
    .surname, .season, .unit)
  private static let auxiliaryBit = LexFlags.Verb.auxiliary.bit
  private static let movementBit = LexFlags.Verb.movement.bit
  /// Set for every reporting verb, so that one without flags is told from other verbs.
  static let reportingBit: UInt32 = 1 << 27

  @inline(__always) func isVerbForm(_ i: Int) -> Bool {
    tokens[i].classes.hasAny(Self.verbClasses) || tokens[i].phrase >= 0 && startsVerbPhrase(i)
  }
  @inline(__always) func isNounForm(_ i: Int) -> Bool { tokens[i].classes.hasAny(Self.nounClasses) }
  private func startsVerbPhrase(_ i: Int) -> Bool { phrase(at: i)?.classes.has(.reporting) == true }

  /// What the lexicon says of the verbs in a group, its auxiliaries included.
  func verbFlags(_ group: Range<Int>) -> UInt32 { group.reduce(0) { $0 | tokens[$1].sense.verbFlags } }

  /// The features of all readings as a verb.
  @inline(__always) func verbFeatures(_ i: Int) -> Features {
    let f = tokens[i].sense.verb
    return f.isEmpty && tokens[i].phrase >= 0 ? verbFeatures(ofPhraseAt: i) : f
  }
  private func verbFeatures(ofPhraseAt i: Int) -> Features {
    guard let p = phrase(at: i), p.classes.has(.reporting) else { return [] }
    return sum(p, .reporting).features
  }
  /// Whether an infinitive that is hardly a noun follows a token, its clitics before it: `de le leur dire`.
  func leadsToInfinitive(behind i: Int, _ end: Int) -> Bool {
    var k = i + 1
    while k < end, tokens[k].has(.objectClitic) || tokens[k].has(.negation), !isVerbForm(k) { k += 1 }
    guard k < end, isVerbForm(k), verbFeatures(k).contains(.infinitive) else { return false }
    if !isNounForm(k) || isAuxiliary(k) { return true }
    // `Et le maire de lâcher qu'on s'en passerait`
    if tokens[k].has(.reporting), k + 1 < end, tokens[k + 1].has(.complementizer), i > 0 { return true }
    // `de reporter leur séjour`: no noun has another with its article right behind it.
    return has(.agreement) && !tokens[i].has(.determiner) && k + 1 < end
      && tokens[k + 1].classes.hasAny(LexSet(.determiner, .possessive)) && !tokens[k + 1].has(.preposition)
  }
  func isAuxiliary(_ i: Int) -> Bool {
    tokens[i].has(.auxiliary) || hasVerbFlag(i, Self.auxiliaryBit)
  }
  func isCopula(_ i: Int) -> Bool { hasVerbFlag(i, NameFlags.copula) && isAuxiliary(i) }
  func isMovement(_ i: Int) -> Bool { hasVerbFlag(i, Self.movementBit) }
  @inline(__always) private func hasVerbFlag(_ i: Int, _ flag: @autoclosure () -> UInt32) -> Bool {
    let flags = tokens[i].sense.verbFlags
    return flags != 0 && flags & flag() != 0
  }
  func isParticiple(_ i: Int) -> Bool { isVerbForm(i) && verbFeatures(i).contains(.pastParticiple) }

  /// The reporting flags of the verb at a token, a multi-word one first; moves the end behind it.
  func report(_ head: Int, _ end: inout Int) -> UInt32 {
    if let p = phrase(at: head), p.classes.has(.reporting) {
      end = max(end, p.tokens.upperBound)
      return sum(p, .reporting).flags | Self.reportingBit
    }
    return tokens[head].has(.reporting) ? sum(head, .reporting).flags | Self.reportingBit : 0
  }

  private static let reflexiveBit = LexFlags.ObjectClitic.reflexive.bit
  func isReflexive(_ i: Int) -> Bool { hasFlag(i, .objectClitic, Self.reflexiveBit) }

  /// Whether `comme`, `ainsi que` stands before a token: `comme l'explique X`.
  func isSourceIntroduced(_ i: Int) -> Bool {
    chunks.last?.kind == .source && chunks.last?.tokens.upperBound == i
      && chunks.last?.traits.contains(.clauseSource) == true
  }
}
