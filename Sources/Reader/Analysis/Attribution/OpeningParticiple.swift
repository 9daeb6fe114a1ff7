/// `Dénonçant "une mascarade", l'opposition a quitté la salle`: a participle that opens its sentence is said of the
/// subject that follows.
extension FrameFinder {
  func subject(behindOpening k: Int) -> Range<Int>? {
    guard let v = chunk(k), v.traits.contains(.presentParticiple) || isOpeningInfinitive(v), opensSentence(k)
    else { return nil }
    var i = k + 1
    var behindComma = false
    while let c = chunk(i), i - k < 40, c.kind != .semicolon, c.kind != .colon {
      if c.kind == .comma { behindComma = true }
      if c.isFiniteVerb, relative(of: i) == nil {
        guard behindComma, let own = ownSubject(i), own.lowerBound > v.tokens.upperBound else { return nil }
        return own
      }
      i += 1
    }
    return nil
  }

  /// Where what such a participle governs ends: at the comma before the subject.
  func opened(by k: Int, _ subject: Range<Int>) -> Int? {
    guard let v = chunk(k), v.traits.contains(.presentParticiple) || isOpeningInfinitive(v),
      subject.lowerBound > v.tokens.upperBound, opensSentence(k)
    else { return nil }
    let s = chunkIndex(behind: subject.lowerBound)
    return kind(s - 1) == .comma ? s - 1 : nil
  }

  /// `Citing an official, the paper said …`: at the head of a sentence whoever cites says the rest.
  func isCitedByAnother(_ k: Int, from body: Int) -> Bool {
    guard k <= body, let c = chunk(k),
      !c.traits.contains(.strictSource), let first = c.tokens.first
    else { return false }
    return w.verbFeatures(first).contains(.presentParticiple)
  }

  /// `Après avoir dénoncé "un complot", le maire est parti`: an infinitive that tells what he did before or without.
  private func isOpeningInfinitive(_ v: Chunk) -> Bool {
    w.has(.headFirst) && v.preposition >= 0 && v.traits.contains(.infinitive)
      && !w.hasFlag(Int(v.preposition), .preposition, NameFlags.genitive)
  }

  private func opensSentence(_ k: Int) -> Bool {
    var i = k - 1
    while let c = chunk(i), c.kind == .adverb || c.kind == .coordinator || c.kind == .stop { i -= 1 }
    return i < chunks.lowerBound || w.chunks[i].tokens.upperBound <= bodyTokens()
  }

  /// Behind a dateline.
  private func bodyTokens() -> Int {
    let body = w.zones[w.sentences[sentence].zone].bodyStart
    return tokens.first { w.tokens[$0].start >= body } ?? tokens.lowerBound
  }
}
