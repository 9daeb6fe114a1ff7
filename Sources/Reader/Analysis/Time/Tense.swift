/// Whether a sentence speaks of what was or of what will be.
enum Tense { case past, future, open }

extension TimeReader {
  /// The tense of the verb that is nearest to a token within its sentence; before it where two are as near.
  func tense(around i: Int) -> Tense {
    let s = Int(w.tokens[i].sentence)
    guard w.sentences.indices.contains(s) else { return .open }
    var best: (distance: Int, tense: Tense)?
    for c in w.sentences[s].chunks where w.chunks[c].kind == .verb {
      let chunk = w.chunks[c]
      let isBehind = chunk.tokens.lowerBound > i
      let distance = isBehind ? (chunk.tokens.lowerBound - i) * 2 : (i - chunk.tokens.upperBound + 1) * 2 - 1
      if let known = best, known.distance <= distance { continue }
      guard let tense = tense(of: chunk) else { continue }
      best = (distance, tense)
    }
    return best?.tense ?? .open
  }

  /// Nil where a verb form says nothing of time.
  private func tense(of chunk: Chunk) -> Tense? {
    var features: Features = []
    for k in chunk.tokens where w.isVerbForm(k) { features.formUnion(w.verbFeatures(k)) }
    if features.contains(.future) { return .future }
    if chunk.traits.contains(.pastParticiple) || chunk.tokens.count > 1 && features.contains(.pastParticiple)
    {
      return .past
    }
    if chunk.traits.contains(.infinitive), !chunk.traits.contains(.finite) { return .future }
    if !features.isDisjoint(with: [.imperfect, .past]), features.isDisjoint(with: .present) { return .past }
    if chunk.traits.contains(.presentParticiple) { return nil }
    if features.contains(.conditional) { return .future }
    return .open
  }
}
