/// `Et d'ajouter que …`, `Et de conclure : "…"`: an infinitive that only says that whoever spoke last goes on.
extension FrameFinder {
  /// The infinitive of such a sentence.
  var narration: Int? {
    let first = tokens.lowerBound
    guard tokens.count > 5, w.tokens[first].has(.coordinator),
      w.hasFlag(first + 1, .preposition, NameFlags.genitive), w.tokens[first + 2].has(.reporting),
      w.verbFeatures(first + 2).contains(.infinitive)
    else { return nil }
    return first + 2
  }

  /// Adds the frame of what such a sentence reports without a colon.
  func narrate(_ speaker: Int) {
    guard speaker >= 0, let verb = narration, w.tokens[verb + 1].has(.complementizer) else { return }
    let said = span(chunkIndex(behind: verb + 2), chunks.upperBound)
    guard !said.isEmpty else { return }
    add(
      .complement, cue: verb..<verb + 1, source: 0..<0, scope: verb + 1..<tokens.upperBound, content: said,
      rule: "goes on")
    w.frames[w.frames.count - 1].entity = speaker
  }
}
