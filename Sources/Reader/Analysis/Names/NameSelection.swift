/// Decides which candidates are names at all.
enum NameSelection {
  static func select(_ w: Workspace) {
    if w.has(.compounds) { noteHeads(w) }
    SpelledLetters.note(w)
    for i in w.naming.candidates.indices where !isName(w.naming.candidates[i], w) {
      w.naming.candidates[i].traits.insert(.rejected)
    }
  }

  private static func noteHeads(_ w: Workspace) {
    for i in w.naming.candidates.indices where w.naming.candidates[i].tokens.count > 1 {
      let c = w.naming.candidates[i]
      if c.tokens.count > 2, !c.traits.contains(.givenFirst), case let h = Acronyms.hash(of: c.tokens, w),
        h != 0
      {
        w.naming.heads.set(h, i)
      }
      guard let last = c.tokens.last, w.tokens[last].has(.orgNoun) else { continue }
      w.naming.heads.set(w.tokens[last].hash, i)
    }
  }

  private static func isName(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard let first = c.tokens.first else { return false }
    if c.traits.contains(.civil) || c.traits.contains(.dateline) || c.traits.contains(.shouted) {
      return true
    }
    if c.traits.contains(.complement), !c.traits.contains(.headed), c.make.place == 0 { return false }
    if isPortfolio(c, w) { return false }
    if c.tokens.count == 1, !c.traits.contains(.known), w.naming.letters.value(w.tokens[first].hash) >= 0 {
      return false
    }
    if Aliases.isNickname(c, w) { return true }
    if c.traits.contains(.marked) { return true }
    if isUnspoken(first, w), !c.traits.contains(.civil) { return false }
    if opensDateline(c, first, w) { return true }
    let hash = w.tokens[first].hash
    if c.tokens.count > 1 {
      if c.traits.contains(.known) || c.traits.contains(.givenFirst) { return true }
      return !c.traits.contains(.common) || !c.traits.contains(.initial) || c.weight >= 4
    }
    if isOfOrigin(c, w) || isInhabitants(c, w) { return false }
    // `the Commission` behind `the Orvin Port Commission`
    if w.has(.compounds), !c.traits.contains(.initial), w.tokens[first].has(.orgNoun),
      !w.tokens[first].flags.contains(.allCaps), w.naming.heads.value(hash) >= 0
    {
      return true
    }
    // `WHO said`: no first letter of a sentence but all of them have the capital.
    if w.has(.capitals), c.traits.isSuperset(of: [.acronym, .known, .common]), c.make.organization > 0 {
      return true
    }
    // `RIM` behind `Research In Motion`, though a rim is a thing
    if w.has(.compounds), c.traits.isSuperset(of: [.acronym, .common]), w.naming.heads.value(hash) >= 0 {
      return true
    }
    if c.traits.contains(.initial) {
      if c.traits.contains(.common) {
        if isBearer(c, w) { return true }
        // `Labour demanded …`
        if isActingParty(c, w) { return true }
        // `Nice`, `Rose`, `Son`: a name here if it is one elsewhere, or what stands around says so.
        return c.weight >= (c.traits.contains(.known) ? 7 : 9)
          || w.naming.use.isCapital(hash) && c.traits.contains(.known)
      }
      if c.traits.contains(.known) { return !w.naming.use.isLower(hash) || w.naming.use.isCapital(hash) }
      if isThingOfPlace(c, w), !w.naming.use.isCapital(hash) { return false }
      return w.naming.use.isCapital(hash)
        || !w.naming.use.isLower(hash) && (max(c.evidence.person, c.evidence.place) >= 8 || goesOn(c, w))
    }
    if c.traits.contains(.acronym), Acronyms.bracketed(first - 1, w) != nil { return true }
    // `le Pape`, `un Petit`: a surname that is a word needs more than a capital.
    if c.traits.contains(.common), c.make.place + c.make.organization == 0, c.traits.contains(.known) {
      // `the young Moore administration`, `Moore's office`; `confie, émue, Marie`, but `la Victoire`
      return c.weight >= (isBeforeNoun(c, w) || isGivenAlone(first, w) ? 3 : 7)
    }
    if c.traits.contains(.common), !c.traits.contains(.known) { return c.weight >= 5 }
    return true
  }

  /// `le ministre des Infrastructures et des Transports terrestres`: common words for what somebody governs, though a body's
  /// name could open with the first of them.
  private static func isPortfolio(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard c.traits.isSuperset(of: [.headed, .common]), !c.traits.contains(.known), w.has(.headFirst),
      let first = c.tokens.first,
      w.tokens[max(0, first - 1)].classes.hasAny(LexSet(.preposition, .determiner))
    else { return false }
    let floor = max(w.zones[c.zone].tokens.lowerBound, first - 14)
    for i in (floor..<first).reversed() {
      if w.roleFlags(endingAt: i) & NameFlags.portfolio != 0 { return true }
      let t = w.tokens[i]
      guard
        t.isCapital || w.sign(i) == .comma || w.isPlainAdjective(i)
          || t.classes.hasAny(LexSet(.preposition, .determiner, .coordinator))
      else { return false }
    }
    return false
  }

  /// `Fromagerie de Varnec : …`: a noun that the pack doesn't know, which opens the sentence before the place it belongs to.
  private static func isThingOfPlace(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let next = c.tokens.upperBound
    guard let first = c.tokens.first, w.has(.headFirst), w.tokens[first].classes.isEmpty,
      c.traits.isDisjoint(with: [.acronym, .headed]),
      w.tokens[first].flags.isDisjoint(with: [.hyphen, .innerCapital]),
      next + 1 < w.zones[c.zone].tokens.upperBound, w.hasFlag(next, .preposition, NameFlags.genitive)
    else { return false }
    return w.tokens[next + 1].isCapital && !w.isGiven(next + 1)
  }

  /// `Holt, a baker, fled`, `Holt said` behind `Andrea Holt`, though a holt is a wood.
  private static func isBearer(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let next = c.tokens.upperBound
    guard w.has(.capitals), c.tokens.count == 1, let i = c.tokens.first, w.tokens[i].isCapital,
      next < w.zones[c.zone].tokens.upperBound,
      w.tokens[i].classes.isDisjoint(with: NameClasses.function),
      w.sign(next) == .comma || w.tokens[next].has(.auxiliary) || NounChain.isPossessed(next, w)
        || w.verbFeatures(next).contains(.past) && !w.isNounForm(next)
        || w.tokens[next].has(.reporting) && w.verbFeatures(next).contains([.third, .singular])
    else { return false }
    return FunctionWordNames.isSurname(w.tokens[i].hash, w)
  }

  /// A party that is a word too, before a verb in the past.
  private static func isActingParty(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let next = c.tokens.upperBound
    guard w.has(.bareNouns), let first = c.tokens.first, next < w.zones[c.zone].tokens.upperBound,
      w.hasFlag(first, .organization, LexFlags.Organization.party.bit), !w.tokens[next].isCapital,
      !w.isNounForm(next)
    else { return false }
    return w.verbFeatures(next).contains(.past)
  }

  /// A first name without article that a comma or bracket follows.
  private static func isGivenAlone(_ i: Int, _ w: Workspace) -> Bool {
    guard i > 0, w.isGiven(i), !w.has(.bareNouns),
      w.tokens[i - 1].zone == w.tokens[i].zone,
      i + 1 < w.tokens.count, w.sign(i + 1) == .comma || w.sign(i + 1) == .bracket
    else { return false }
    return !w.tokens[i - 1].has(.determiner) && !NominalHead.isDefinite(i - 1, w)
  }

  /// A capital within a sentence, before a noun in small letters or with its possessive ending.
  private static func isBeforeNoun(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let next = c.tokens.upperBound
    guard w.has(.compounds), let i = c.tokens.first, next < w.tokens.count,
      w.tokens[i].has(.surname), !w.tokens[i].classes.hasAny(LexSet(.role, .title, .orgNoun, .placeNoun))
    else { return false }
    if NounChain.isPossessed(next, w) { return true }
    return w.isNounForm(next) && !w.tokens[next].isCapital && !w.isVerbForm(next)
  }

  /// `aux Sarrançais`: people of a town that the pack doesn't know.
  private static func isInhabitants(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard let i = c.tokens.first, i > 0, w.tokens[i].classes.isEmpty,
      w.tokens[i].span.count > 6, !w.tokens[i].flags.contains(.allCaps)
    else { return false }
    let article = w.features(i - 1, .determiner).union(w.features(i - 1, .preposition))
    guard article.contains(.plural), !article.contains(.singular) else { return false }
    return w.lexicon.ends(w.word(w.tokens[i].start, w.tokens[i].end), in: .inhabitants, behind: 3)
  }

  /// `Maravian officials`: an adjective of origin that the pack doesn't know.
  private static func isOfOrigin(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard let i = c.tokens.first, w.tokens[i].classes.isEmpty,
      w.tokens[i].span.count > 5, i + 1 < w.tokens.count
    else { return false }
    let next = w.tokens[i + 1]
    return next.isWord && !next.isCapital && !next.flags.contains(.enclitic)
      && next.classes.hasAny(LexSet(.noun, .adjective, .role)) && !w.isVerbForm(i + 1)
      && w.lexicon.ends(w.word(w.tokens[i].start, w.tokens[i].end), in: .origins, behind: 3)
  }

  /// `opération "Bouclier du Nord"`: the words in the marks are a name of another kind.
  private static func isUnspoken(_ i: Int, _ w: Workspace) -> Bool {
    let m = Int(w.tokens[i].mark)
    guard w.marks.indices.contains(m), w.marks[m].tokens.count <= 6 else { return false }
    var before = w.marks[m].tokens.lowerBound - 1
    while before >= 0, w.tokens[before].start >= w.marks[m].open.start { before -= 1 }
    return before >= 0 && w.tokens[before].has(.unspokenNoun) && w.tokens[before].zone == w.tokens[i].zone
  }

  /// `PARIS/LONDRES, `: a known place in capitals that opens a line.
  private static func opensDateline(_ c: NameCandidate, _ first: Int, _ w: Workspace) -> Bool {
    guard c.traits.contains(.initial), c.traits.contains(.known), c.make.place > 0 else { return false }
    let next = w.sign(c.tokens.upperBound)
    // `Suisse: trois morts`
    if w.has(.headFirst), next == .colon, w.tokens[first].has(.state) { return true }
    guard w.tokens[first].flags.contains(.allCaps) else { return false }
    return next == .comma || next == .slash || next == .bracket || next == .dash
  }

  /// Whether the sentence goes on in words: a lone word with a stop behind it is more often an exclamation.
  private static func goesOn(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let next = c.tokens.upperBound
    guard next < w.zones[c.zone].tokens.upperBound else { return false }
    return w.tokens[next].isWord || w.sign(next) == .comma || w.sign(next) == .bracket
  }
}
