/// Words that could be nouns, where their sentence has no other verb.
extension ClauseReader {
  /// `La Chambre vote jeudi le budget`, `le bilan passe à douze morts`: a sentence needs a verb, and there is no other.
  func isOnlyVerb(_ c: Chunk) -> Bool {
    guard w.has(.headFirst), w.zones[w.sentences[sentence].zone].role != .headline,
      kind(chunks.upperBound - 1) == .stop, !w.tokens[Int(c.head)].isCapital,
      case let k = frames.chunkIndex(behind: c.tokens.lowerBound), chunk(k)?.tokens == c.tokens
    else { return false }
    if standsBehindSubject(k) {
      return chunks.allSatisfy { $0 == k || !w.chunks[$0].isFiniteVerb || $0 > k && hangsOn(k, verb: $0) }
    }
    return standsBehindInsertion(k)
  }

  /// `Le prévenu, qui a avoué, risque dix ans de prison`: a noun group opens the sentence, and commas set in what parts it
  /// from the word.
  private func standsBehindInsertion(_ k: Int) -> Bool {
    let first = chunks.lowerBound
    guard kind(k - 1) == .comma, first + 1 < k - 1, kind(first + 1) == .comma, isSubject(first, of: k),
      let n = chunk(k + 1), n.isBareNoun, n.hasDeterminer
    else { return false }
    return chunks.allSatisfy { i in
      i == k || !w.chunks[i].isFiniteVerb
        || (i < k ? kind(i - 1) == .relative : kind(i - 1) != .comma && hangsOn(k, verb: i))
    }
  }

  /// Whether a noun group with its article stands right before, and no other group with it.
  private func standsBehindSubject(_ k: Int) -> Bool {
    guard let c = chunk(k), let n = chunk(k - 1), n.tokens.upperBound == c.tokens.lowerBound else {
      return false
    }
    return isSubject(k - 1, of: k) && (kind(k - 2) == nil || kind(k - 2) == .comma)
  }

  /// Whether a group could be the subject of a verb: of its number, with an article or a name.
  private func isSubject(_ i: Int, of k: Int) -> Bool {
    guard let n = chunk(i), let c = chunk(k), n.isBareNoun, n.hasDeterminer || n.traits.contains(.named),
      n.traits.isDisjoint(with: [.time, .pronoun])
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
