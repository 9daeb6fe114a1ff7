extension ChunkReader {
  /// `« C'est faux », Anne Roy dixit.`: a preposition that always names a source, with nothing behind it but a sign, and somebody
  /// before it.
  func isPostposed(_ i: Int) -> Bool {
    guard w.has(.headFirst), w.hasFlag(i, .sourcePreposition, LexFlags.SourcePreposition.strict.bit),
      i + 1 >= end || w.tokens[i + 1].isSign, let n = w.chunks.last, n.isBareNoun,
      n.tokens.upperBound == i
    else { return false }
    return !n.traits.isDisjoint(with: [.named, .sourceLike])
  }
}
