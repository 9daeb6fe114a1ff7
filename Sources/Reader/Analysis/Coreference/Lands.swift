/// `Le pays`, `le royaume`: the state that was named before.
enum Lands {
  /// How many sentences before may name it.
  private static let reach = 3

  static func entity(_ tokens: Range<Int>, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), tokens.count == 2, let noun = head.head.first, head.isDefinite,
      !head.isPossessive, w.hasFlag(noun, .noun, LexFlags.Noun.land.bit)
    else { return nil }
    let own = w.sentenceNumber(tokens.lowerBound)
    var found: (entity: Int, sentence: Int)?
    for name in Names.mentions(before: tokens.lowerBound, in: w).indices.reversed() {
      let first = w.names[name].tokens.lowerBound
      let sentence = w.sentenceNumber(first)
      guard own - sentence <= reach, found.map({ $0.sentence == sentence }) ?? true else { break }
      guard w.namesState(name), w.names[name].isInText(w) else { continue }
      // Two of them: none is meant before the other.
      if let known = found, known.entity != w.names[name].entity { return nil }
      found = (w.names[name].entity, sentence)
    }
    return found?.entity
  }
}

extension Workspace {
  /// Whether a mention is that of a state which the pack knows.
  func namesState(_ n: Int) -> Bool {
    let tokens = names[n].tokens
    guard let first = tokens.first, entities[names[n].entity].kind == .place else { return false }
    if tokens.count == 1 { return self.tokens[first].has(.state) }
    return isPhrase(tokens, .state)
  }
}
