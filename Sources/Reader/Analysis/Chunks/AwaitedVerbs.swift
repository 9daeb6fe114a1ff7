/// Main verbs behind a relative clause, for which their subject waits: `Le mouvement qui secoue le pays depuis mars gagne
/// Kossa`.
extension Workspace {
  /// Whether the sentence opens with a subject whose relative clause has its verb, and has none else before a chunk.
  func awaitsVerb(_ chunk: Int) -> Bool {
    guard chunk > 2, let first = chunks[chunk - 1].tokens.first else { return false }
    let sentence = tokens[first].sentence
    var i = chunk - 1
    var verbs = 0
    while i > 0, chunk - i < Self.reach, chunks[i].kind != .relative {
      switch chunks[i].kind {
      case .noun, .adverb: break
      case .verb: verbs += chunks[i].isFiniteVerb ? 1 : 0
      default: return false
      }
      i -= 1
    }
    guard verbs == 1, chunks[i].kind == .relative,
      chunks[i].tokens.contains(where: { features($0, .relative).contains(.subject) })
    else { return false }
    i -= 1
    var sawSubject = false
    while i >= 0, chunk - i < Self.reach, tokens[chunks[i].tokens.lowerBound].sentence == sentence {
      guard chunks[i].kind == .noun || chunks[i].kind == .adverb else { return false }
      if chunks[i].isBareNoun, chunks[i].hasDeterminer { sawSubject = true }
      i -= 1
    }
    return sawSubject
  }
  private static let reach = 14
}

extension ChunkReader {
  /// Whether a word may begin what is acted upon: an article, or a name.
  func mayOpenObject(_ i: Int) -> Bool {
    guard w.has(.headFirst), i < end, w.tokens[i].isWord else { return false }
    return w.tokens[i].isCapital
      || w.tokens[i].classes.hasAny(LexSet(.determiner, .possessive)) && !w.tokens[i].has(.preposition)
  }

  /// `le bénéfice net part du groupe`: words behind a noun that seem to begin with a verb.
  func share(_ i: Int) -> Phrase? {
    guard w.has(.headFirst), w.isVerbForm(i), w.isNounForm(i), let p = w.phrase(at: i), p.tokens.count > 2,
      p.classes == LexSet(.adverb), p.tokens.upperBound <= end, let n = w.chunks.last, n.kind == .noun,
      n.tokens.upperBound == i
    else { return nil }
    return p
  }

  /// `être maîtrisé`, `avoir été vu`
  func opensPassive(_ i: Int) -> Bool {
    w.has(.headFirst) && i + 1 < end && w.isAuxiliary(i) && w.verbFeatures(i).contains(.infinitive)
      && w.isParticiple(i + 1)
  }
}
