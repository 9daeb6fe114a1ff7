/// Days of a clause that are not those of its verb, and clauses whose moment is that of another.
extension ClauseReader {
  /// `contre la fermeture décidée par le conseil le 28 mars`: a day of the month behind those who did what the participle
  /// tells; a bare `mardi` is rather that of the verb.
  func isBehindAgent(_ i: Int, _ date: Int) -> Bool {
    guard w.has(.headFirst), !w.tokens[date].has(.weekday) || date + 1 < w.chunks[i].tokens.upperBound,
      let agent = chunk(i - 1), agent.kind == .noun, agent.preposition >= 0,
      prepositionFlags(agent) & NameFlags.agent != 0, prepositionFlags(agent) & NameFlags.genitive == 0,
      let v = chunk(i - 2), v.kind == .verb, v.traits.contains(.pastParticiple), v.preposition < 0,
      !v.isFiniteVerb, kind(i - 3) == .noun, v.tokens.lowerBound == w.chunks[i - 3].tokens.upperBound
    else { return false }
    return (chunks.lowerBound..<i - 3).contains { w.chunks[$0].isFiniteVerb }
  }

  /// `depuis le lancement du site, il y a un an, les ventes progressent`: when that was since which something is so.
  func isOfBeginning(_ date: Int) -> Bool {
    guard w.has(.headFirst), let i = chunks.first(where: { w.chunks[$0].tokens.contains(date) }),
      kind(i - 1) == .comma, kind(i + 1) == .comma
    else { return false }
    var k = i - 2
    while let c = chunk(k), c.kind == .noun {
      if c.preposition >= 0, prepositionFlags(c) & TimeReader.since != 0 { return true }
      k -= 1
    }
    return false
  }

  /// `Le car était à l'arrêt lorsque le chauffeur a vu le feu`: the clause that tells what happened, while the main one
  /// only says how things were.
  func isForeground(_ k: Int) -> Bool {
    guard w.has(.headFirst), let c = chunk(k), let first = finiteToken(of: k), tense(c, first) == .past,
      let i = (max(chunks.lowerBound, k - 6)..<k).last(where: { kind($0) == .subordinator }),
      i > chunks.lowerBound,
      w.hasFlag(w.chunks[i].tokens.lowerBound, .subordinator, Self.moment)
        || w.phrase(at: w.chunks[i].tokens.lowerBound).map({
          w.sum($0, .subordinator).flags & Self.moment != 0
        })
          ?? false,
      let main = (chunks.lowerBound..<i).last(where: { w.chunks[$0].isFiniteVerb }),
      let finite = finiteToken(of: main)
    else { return false }
    return tense(w.chunks[main], finite) == .imperfect
  }
}
