/// `…, pour qui …`, `le récit selon lequel …`: sources that a relative takes up.
extension FrameFinder {
  func endsInRelative(_ c: Chunk) -> Bool { w.tokens[c.tokens.upperBound - 1].has(.relative) }

  /// `…, pour qui …`, `le récit d'une voisine selon lequel …`: the noun before is the source, or who gave it.
  func relativeSource(_ k: Int) {
    guard let c = chunk(k), let found = antecedent(k) else { return }
    // `le scrutin pour lequel se présentaient neuf candidats`: a thing has no opinion.
    if c.report & Self.opinionBit != 0, !isHuman(found) { return }
    var source = found
    // `…, tacle Luc Serin, chercheur chez Verdane, pour qui …`: whoever was named as the speaker.
    if c.report & Self.opinionBit != 0, let f = w.frames.last, f.sentence == sentence, f.family == .incise,
      !f.source.isEmpty, f.source.upperBound <= c.tokens.lowerBound,
      c.tokens.lowerBound - f.source.upperBound < 14
    {
      source = f.source
    }
    // `les informations du Monde selon lesquelles …`
    if let t = found.first(where: {
      w.tokens[$0].has(.speechNoun) || w.has(.headFirst) && w.hasFlag($0, .noun, NameFlags.press)
    }),
      let de = found.first(where: { $0 > t && isGenitive($0) }), de + 1 < found.upperBound
    {
      source = de + 1..<found.upperBound
    }
    // `l'information selon laquelle`: nobody's, but for what people say or write.
    let isSaid =
      isHuman(found) || source != found
      || found.contains {
        w.tokens[$0].has(.speechNoun)
          || w.hasFlag($0, .role, NameFlags.document) && !w.hasFlag($0, .noun, NameFlags.press)
      }
    let from = kind(k + 1) == .relative ? k + 2 : k + 1
    let scope = span(from, mainVerb(behindClause: from) ?? sentenceEnd(from))
    guard !scope.isEmpty, isSaid || !w.has(.headFirst) else { return }
    add(
      .source, cue: c.tokens, source: source, scope: scope,
      content: isOnlyQuotes(from, chunks.upperBound) || isQuotedClause(from) ? 0..<0 : scope,
      rule: "source preposition and relative")
  }
  /// `Selon Anne Roy, citée par la presse, …`: the comma behind what a participle adds to the source.
  func pastParticiple(_ comma: Int) -> Int {
    guard let p = chunk(comma + 1), p.traits.contains(.pastParticiple), !p.traits.contains(.finite),
      p.preposition < 0
    else { return comma }
    var i = comma + 2
    while let c = chunk(i), c.kind == .noun || c.kind == .adverb || c.kind == .bracket, i - comma < 7 {
      i += 1
    }
    return kind(i) == .comma ? i : comma
  }
}
