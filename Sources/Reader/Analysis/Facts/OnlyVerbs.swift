/// Words that could be nouns, where their sentence has no other verb.
extension ClauseReader {
  /// `La Chambre vote jeudi le budget`, `le bilan passe à douze morts`: a sentence needs a verb, and there is no other.
  func isOnlyVerb(_ c: Chunk) -> Bool {
    guard w.has(.headFirst), w.zones[w.sentences[sentence].zone].role != .headline,
      kind(chunks.upperBound - 1) == .stop, !w.tokens[Int(c.head)].isCapital,
      case let k = frames.chunkIndex(behind: c.tokens.lowerBound), chunk(k)?.tokens == c.tokens,
      standsBehindSubject(k)
    else { return false }
    return chunks.allSatisfy { $0 == k || !w.chunks[$0].isFiniteVerb || $0 > k && hangsOn(k, verb: $0) }
  }

  /// Whether a noun group with its article stands right before, of the number of the verb and no other group with it.
  private func standsBehindSubject(_ k: Int) -> Bool {
    guard let c = chunk(k), let n = chunk(k - 1), n.isBareNoun, n.tokens.upperBound == c.tokens.lowerBound,
      n.hasDeterminer || n.traits.contains(.named), n.traits.isDisjoint(with: [.time, .pronoun]),
      kind(k - 2) == nil || kind(k - 2) == .comma
    else { return false }
    return n.traits.contains(.plural) == w.verbFeatures(Int(c.head)).contains(.plural)
  }

  /// Whether another verb stands in a clause of its own, behind the one before it.
  private func hangsOn(_ k: Int, verb i: Int) -> Bool {
    if kind(i - 1) == .comma { return true }
    return (k + 1..<i).contains {
      switch w.chunks[$0].kind {
      case .relative, .complementizer, .subordinator, .coordinator, .semicolon, .colon, .source: true
      default: false
      }
    }
  }
}
