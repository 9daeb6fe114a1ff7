/// Prepositions that name a source, as chunks.
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

  /// `pour X` gives an opinion at the head of a clause only; elsewhere it is a preposition like any other.
  func opensClause(_ i: Int) -> Bool {
    guard w.hasFlag(i, .sourcePreposition, Self.opinionBit), !isFirst(i), let before = w.chunks.last,
      before.tokens.upperBound == i
    else { return true }
    switch before.kind {
    case .comma, .coordinator, .colon, .semicolon, .stop, .dash, .quote: return true
    default: return false
    }
  }
  static let opinionBit = LexFlags.SourcePreposition.opinion.bit

  /// Whether something follows that could be a source.
  func sourceFits(_ next: Int) -> Bool {
    guard next < end else { return false }
    // `selon 20 Minutes`
    return w.tokens[next].kind == .word || w.tokens[next].name >= 0
  }

  /// `de bonne source`, `de sources concordantes`: nothing more is told of it.
  func isWholeSource(_ p: Phrase) -> Bool {
    let last = p.tokens.upperBound - 1
    return p.tokens.count > 2 && (w.isNounForm(last) || w.isPlainAdjective(last))
      && !w.tokens[last].has(.preposition)
  }

  func source(_ tokens: Range<Int>, _ flags: UInt32) -> Chunk {
    var c = Chunk(kind: .source, tokens: tokens)
    if flags & Self.clauseBit != 0 { c.traits.insert(.clauseSource) }
    if flags & Self.strictBit != 0 { c.traits.insert(.strictSource) }
    c.report = flags
    return c
  }
  static let ownBit = LexFlags.SourcePreposition.own.bit
  static let clauseBit = LexFlags.SourcePreposition.clause.bit
  static let strictBit = LexFlags.SourcePreposition.strict.bit

  /// `plus cher que prévu`, `aussi vite qu'annoncé`: no clause, behind what is compared.
  func closesComparison(_ i: Int) -> Bool {
    guard w.has(.headFirst), i > 0, i + 1 < end, w.isParticiple(i + 1), !w.isAuxiliary(i + 1),
      w.verbFeatures(i + 1).isDisjoint(with: .finite), !w.tokens[i - 1].isSign,
      i + 2 >= end || !w.tokens[i + 2].isWord || w.tokens[i + 2].has(.coordinator)
    else { return false }
    return (max(0, i - 5)..<i).contains {
      w.hasFlag($0, .adverb, Self.degreeBit) && w.tokens[$0].sentence == w.tokens[i].sentence
    }
  }
}
