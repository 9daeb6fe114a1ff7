/// Pronouns of a clause that opens a sentence, for whoever the main clause behind it names.
extension ClauseReader {
  /// `Alors qu'il rentrait chez lui, Luc Serin a été agressé`: the subject of the main clause, where it is a name.
  func namedAhead(of subject: Range<Int>, _ k: Int) -> Range<Int>? {
    guard w.has(.headFirst), subject.count == 1, let t = subject.first,
      kind(chunks.lowerBound) == .subordinator,
      w.hasFlag(t, .pronoun, LexFlags.Pronoun.personal.bit),
      case let f = w.features(t, .pronoun), f.isSuperset(of: [.third, .singular]),
      !(chunks.lowerBound..<k).contains(where: { w.chunks[$0].isFiniteVerb }),
      let m = (k + 1..<max(k + 1, chunks.upperBound)).first(where: { w.chunks[$0].isFiniteVerb }),
      frames.relative(of: m) == nil, [.main, .coordinate].contains(clause(of: m)),
      // `Alors qu'il rentrait, Luc Serin l'a frappé`
      !w.chunks[m].tokens.contains(where: { w.tokens[$0].has(.objectClitic) && !w.isReflexive($0) })
    else { return nil }
    let ahead = self.subject(of: m)
    guard let first = ahead.first, first > t, let e = NominalHead.name(of: ahead, in: w) else { return nil }
    let gender: Features = [.masculine, .feminine]
    let own =
      w.entities[e].kind == .person ? w.entities[e].features : w.features(first, .determiner)
    let known = own.intersection(gender)
    return !known.isEmpty && known != gender && !known.isDisjoint(with: f) ? ahead : nil
  }
}
