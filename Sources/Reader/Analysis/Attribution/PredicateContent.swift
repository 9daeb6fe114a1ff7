/// What somebody says he is: `s'est dit mercredi "horrifié"`, `se dit prêt à partir`.
extension FrameFinder {
  func predicate(_ k: Int, _ end: Int) -> Range<Int> {
    let first = behindCircumstances(k, end)
    var i = first
    while kind(i) == .adverb { i += 1 }
    guard let c = chunk(i), i < end, c.kind != .complementizer, c.kind != .comma else { return 0..<0 }
    if first > k + 1, isOnlyQuotes(first, end) { return 0..<0 }
    let content = span(first, end)
    // `s'est dit mercredi soir prêt à partir`: the quality went with the day.
    if first > k + 1, let day = chunk(first - 1),
      let quality = day.tokens.dropFirst().first(where: isQualityBehindDay)
    {
      return quality..<max(quality, content.upperBound)
    }
    return content
  }

  private func isQualityBehindDay(_ i: Int) -> Bool {
    w.isPlainAdjective(i) && !w.tokens[i].classes.hasAny(NameClasses.time) && w.tokens[i].kind == .word
  }

  /// `s'est dit mercredi "horrifié"`, `s'est dite, lundi à Varsy, favorable au projet`: behind when and where it was said.
  private func behindCircumstances(_ k: Int, _ end: Int) -> Int {
    guard w.has(.headFirst) else { return k + 1 }
    let isSetIn = kind(k + 1) == .comma
    var i = isSetIn ? k + 2 : k + 1
    while i < end, let c = chunk(i),
      c.isBareTime || c.kind == .noun && c.traits.contains(.time) || isTown(c, behind: i - 1)
        || isHour(c, behind: i - 1)
    {
      i += 1
    }
    if isSetIn { return kind(i) == .comma && i > k + 2 ? i + 1 : k + 1 }
    // `se dit toutefois "inébranlable"`, but `se dit très inquiet`
    while i + 1 < end, let c = chunk(i), c.kind == .adverb, c.tokens.count == 1,
      !c.tokens.contains(where: {
        w.hasFlag($0, .adverb, ChunkReader.degreeBit) || w.tokens[$0].has(.negation)
      })
    {
      i += 1
    }
    return i < end && i > k + 1 ? i : k + 1
  }

  /// `dans la soirée`, `en fin de journée` behind a day.
  private func isHour(_ c: Chunk, behind i: Int) -> Bool {
    c.kind == .noun && c.preposition >= 0 && chunk(i)?.isBareTime ?? false && !c.traits.contains(.named)
      && c.tokens.contains { w.tokens[$0].classes.hasAny(LexSet(.dayPart, .timeUnit)) }
  }

  /// `à Varsy` behind a day.
  private func isTown(_ c: Chunk, behind i: Int) -> Bool {
    guard c.kind == .noun, c.preposition >= 0, chunk(i)?.isBareTime ?? false,
      let n = Names.mention(at: Int(c.preposition) + 1, in: w)
    else { return false }
    return w.entities[w.names[n].entity].kind == .place
  }
}
