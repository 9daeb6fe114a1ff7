/// Subjects behind their verb: `a confié à la presse mardi Jean Morel`.
extension FrameFinder {
  /// The subject behind a verb, across adverbs and prepositional groups: `a confié à la presse mardi Jean Morel`.
  func inverted(after k: Int) -> Range<Int>? {
    guard let v = chunk(k) else { return nil }
    if v.clitic >= 0 { return Int(v.clitic)..<Int(v.clitic) + 1 }
    var i = k + 1
    while let c = chunk(i), i - k < 10 {
      switch c.kind {
      case .noun
      where c.isBareNoun && (c.hasDeterminer || !c.traits.isDisjoint(with: [.named, .pronoun, .sourceLike])):
        // `X, qui conteste les résultats, …`: one who does something to several.
        if !v.traits.contains(.plural), isSeveral(c) { return nil }
        return invertedGroup(i, v.traits.contains(.plural))
      // `ont indiqué mercredi de hauts responsables`
      case .noun where isIndefinite(i, v): return words(i)
      case .noun, .adverb, .other, .bracket: i += 1
      case .comma:
        if let close = insertionEnd(i) {
          i = close + 1
          continue
        }
        guard i > k, let n = chunk(i + 1), n.kind == .noun || n.kind == .adverb else { return nil }
        // `lâche, fataliste, le vieux pêcheur`
        if n.isBareNoun, !n.hasDeterminer, !n.traits.contains(.named), kind(i + 2) == .comma,
          let s = chunk(i + 3),
          s.isBareNoun, s.hasDeterminer || s.traits.contains(.named)
        {
          i += 3
          continue
        }
        // A comma straight behind the verb opens an insertion; later ones must lead to the subject.
        if n.isBareNoun, !n.traits.contains(.sourceLike) { return nil }
        i += 1
      default: return nil
      }
    }
    return nil
  }

  /// `lâche, les larmes aux yeux, le maire`: the comma that closes what two commas set in, with a person or body behind.
  private func insertionEnd(_ open: Int) -> Int? {
    guard let n = chunk(open + 1) else { return nil }
    switch n.kind {
    case .noun where n.isBareNoun && n.traits.isDisjoint(with: [.sourceLike, .named]): break
    case .verb where !n.traits.contains(.finite): break
    case .adverb: break
    default: return nil
    }
    var i = open + 2
    while let c = chunk(i), i - open < 6 {
      guard c.kind == .noun && c.preposition >= 0 || c.kind == .adverb || c.kind == .verb && !c.isFiniteVerb
      else { break }
      i += 1
    }
    guard kind(i) == .comma, let s = chunk(i + 1), s.isBareNoun,
      !s.traits.isDisjoint(with: [.sourceLike, .named])
    else { return nil }
    return i
  }

  private func invertedGroup(_ i: Int, _ plural: Bool) -> Range<Int> {
    var to = i
    if let a = apposition(after: i, limit: chunks.upperBound) { to = a }
    if plural { to = lastConjunct(to) }
    return w.chunks[i].tokens.lowerBound..<w.chunks[to].tokens.upperBound
  }
}
