/// Pronouns in a clause that is the object of another verb: `what it calls`.
extension Pronouns {
  /// `when the board publishes what it calls "proof"`: the subject of the verb whose object the clause is.
  static func ofFreeRelative(_ token: Int, _ w: Workspace) -> Int? {
    let s = w.sentenceNumber(token)
    guard token > 0, w.tokens[token - 1].has(.determiner), w.sentences.indices.contains(s), w.has(.bareNouns)
    else {
      return nil
    }
    let finder = FrameFinder(w, s)
    var k = finder.chunkIndex(behind: token) - 1
    while let c = finder.chunk(k), !c.isFiniteVerb || c.tokens.lowerBound > token { k -= 1 }
    guard finder.chunk(k) != nil, let own = finder.ownSubject(k), own.upperBound <= token,
      let head = NominalHead(own, w), head.isBody, !head.isPlural
    else { return nil }
    return Coreference.source(of: own, in: w)
  }

  /// `celui qui`, `celle que`
  static func opensDescription(_ token: Int, _ w: Workspace) -> Bool {
    w.has(.headFirst) && w.hasFlag(token, .pronoun, LexFlags.Pronoun.demonstrative.bit)
      && !w.tokens[token].flags.contains(.hyphen) && token + 1 < w.tokens.count
      && w.tokens[token + 1].has(.relative)
  }

  /// `Anne Roy publie un livre. Celle qui a quitté le parti …`: whoever the sentence before was about.
  static func ofDescription(_ token: Int, _ w: Workspace) -> Int? {
    let s = w.discourse.lastSubject(before: token)
    guard s >= 0, case let e = w.discourse.subjects[s].entity, w.entities[e].kind == .person,
      !w.entities[e].isDescription,
      w.sentenceNumber(token) - w.sentenceNumber(w.discourse.subjects[s].token) <= 2,
      !w.entities[e].features.isDisjoint(
        with: w.features(token, .pronoun).intersection([.masculine, .feminine]))
    else { return nil }
    return e
  }
}
