/// Qualities in marks beside whoever has them.
extension QuoteSpeakers {
  /// `« Très inquiet », le maire a saisi le préfet.`, `Le maire, « très inquiet », a saisi …`: what somebody says of himself.
  static func bearer(of mark: Marked, _ open: Int, _ finder: FrameFinder, _ w: Workspace) -> Range<Int>? {
    guard w.has(.headFirst), isQuality(mark, w) else { return nil }
    let q = finder.chunkIndex(behind: mark.tokens.lowerBound) - 1
    guard finder.kind(q) == .quote else { return nil }
    // `« Très inquiet » de la crue, le maire a saisi …`
    let isOfWhat = finder.kind(q + 1) == .noun && finder.kind(q + 2) == .comma && isCause(q + 1, finder, w)
    guard finder.kind(q + 1) == .comma || isOfWhat else { return nil }
    let n =
      q == finder.bodyStart()
      ? (isOfWhat ? q + 3 : q + 2) : finder.kind(q - 1) == .comma && !isOfWhat ? q - 2 : -1
    guard let c = finder.chunk(n), c.isBareNoun, !c.traits.contains(.plural), finder.isHuman(c.tokens),
      finder.chunk(n > q ? n + 1 : q + 2).map({ $0.isFiniteVerb && $0.clitic < 0 }) ?? false
    else { return nil }
    return c.tokens
  }

  /// `de la crue`, `par cet accueil`
  private static func isCause(_ k: Int, _ finder: FrameFinder, _ w: Workspace) -> Bool {
    guard let c = finder.chunk(k), c.preposition >= 0 else { return false }
    return w.sum(Int(c.preposition), .preposition).flags & (NameFlags.agent | NameFlags.genitive) != 0
  }

  /// Nothing but adverbs and adjectives or participles, of which the last is one.
  private static func isQuality(_ mark: Marked, _ w: Workspace) -> Bool {
    guard let last = mark.tokens.last, mark.tokens.count <= 5, !mark.close.isEmpty, isQuality(last, w) else {
      return false
    }
    return mark.tokens.allSatisfy {
      w.tokens[$0].isWord && (w.tokens[$0].has(.adverb) || w.tokens[$0].has(.coordinator) || isQuality($0, w))
    }
  }

  private static func isQuality(_ t: Int, _ w: Workspace) -> Bool {
    w.isPlainAdjective(t) || w.isParticiple(t) && !w.isNounForm(t)
  }
}
