/// Relative clauses behind a noun that only says what somebody is: `Paul Serin est un avocat qui a défendu des grévistes`.
extension ClauseReader {
  /// Whose clause it is: the subject of the copula, where the relative word takes up its predicate.
  func subject(ofPredicate noun: Range<Int>, before k: Int) -> Range<Int>? {
    guard w.has(.headFirst), let first = noun.first, frames.relative(of: k) != nil,
      case let i = frames.chunkIndex(behind: first), let n = chunk(i), i < k, n.tokens.contains(first),
      n.isBareNoun, n.hasDeterminer, !n.traits.contains(.pronoun),
      // `est le maire qui a signé`: he may be another.
      !NominalHead.isDefinite(n.tokens.lowerBound, w),
      let v = chunk(i - 1), v.isFiniteVerb, v.traits.contains(.copula),
      v.tokens.upperBound == n.tokens.lowerBound,
      let own = frames.ownSubject(i - 1), let t = own.first
    else { return nil }
    // `c'est un homme qui …`
    if own.count == 1, w.tokens[t].classes.hasAny(LexSet(.pronoun, .clitic)),
      !w.hasFlag(t, .pronoun, ChunkReader.personal)
    {
      return nil
    }
    return own
  }
}
