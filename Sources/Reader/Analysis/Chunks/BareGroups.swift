/// Groups of a language whose nouns need no article: where one that has begun goes on, and participles that only say
/// what the noun behind them is like.
extension ChunkReader {
  /// Past the adverbs between a preposition and its gerund or infinitive: `of fatally shooting`, `to fully comply`.
  func pastAdverb(_ start: Int) -> Int {
    guard w.has(.bareNouns) else { return start }
    var k = start
    while k + 1 < end, k - start < 2, w.tokens[k].has(.adverb), !w.isVerbForm(k), !w.isNounForm(k) { k += 1 }
    guard k > start, w.isVerbForm(k), !w.verbFeatures(k).isDisjoint(with: [.presentParticiple, .infinitive])
    else { return start }
    return k
  }

  /// `a Paris appeals court`, `a Verdane plans chief`: an article that names alone follow wants a noun still.
  func isUnfinished(_ k: Int, _ c: Chunk) -> Bool {
    let article = c.preposition >= 0 ? Int(c.preposition) + 1 : c.tokens.lowerBound
    guard article + 1 < k, k + 1 < end, w.features(article, .determiner).contains(.singular),
      !w.features(article, .determiner).contains(.definite), w.isNounForm(k), w.isNounForm(k + 1),
      !w.tokens[k + 1].classes.hasAny(LexSet(.determiner, .possessive, .preposition))
    else { return false }
    return (article + 1..<k).allSatisfy { w.tokens[$0].isCapital }
  }

  /// `Serre's failed bid`: a participle between whose it is and what it is.
  func isQualityOfOwned(_ i: Int, _ f: Features) -> Bool {
    guard f.contains(.pastParticiple), i > 1, !w.tokens[i - 2].has(.pronoun), i + 1 < end else {
      return false
    }
    var k = i + 1
    while k < end, k - i < 4, w.tokens[k].kind == .number || w.isPlainAdjective(k) { k += 1 }
    return k < end && w.tokens[k].isWord
      && (w.isNounForm(k) || w.tokens[k].classes.isEmpty)
      && !w.tokens[k].classes.hasAny(LexSet(.preposition, .determiner))
  }

  /// `Guided missiles hit …`, `Armed men …`: a participle that opens a sentence right before a noun.
  func opensWithQuality(_ i: Int, _ f: Features) -> Bool {
    guard f.contains(.pastParticiple), f.isDisjoint(with: .infinitive), i + 2 < end, w.tokens[i].isCapital,
      !w.isAuxiliary(i), !w.tokens[i].has(.preposition)
    else { return false }
    switch w.chunks.last {
    case .none: break
    case .some(let c): guard c.kind == .stop || c.tokens.upperBound < i else { return false }
    }
    let next = w.tokens[i + 1]
    return w.isNounForm(i + 1)
      && !next.classes.hasAny(LexSet(.preposition, .determiner, .possessive, .adverb, .timeWord))
  }

  /// `there were excited cries`: behind the word for what is there a participle goes with its noun.
  func isExistential(_ auxiliary: Int, _ k: Int) -> Bool {
    guard w.has(.bareNouns), w.isCopula(auxiliary), k + 1 < end, let before = w.chunks.last,
      before.kind == .adverb, before.tokens.count == 1, before.tokens.upperBound == auxiliary
    else { return false }
    return w.isParticiple(k) && w.tokens[k + 1].isWord
      && !w.tokens[k + 1].classes.hasAny(
        LexSet(.preposition, .adverb, .determiner, .timeUnit, .timeWord, .weekday, .subordinator))
  }

  /// `two months later`, `three days ago`: how long before or after, behind a noun.
  func opensLapse(_ k: Int) -> Bool {
    guard k + 2 < end, w.tokens[k].kind == .number || w.tokens[k].has(.number),
      w.tokens[k + 1].has(.timeUnit)
    else { return false }
    let t = w.tokens[k + 2]
    return t.classes.hasAny(LexSet(.timeWord, .subordinator)) || w.hasFlag(k + 2, .adverb, Self.timeBit)
  }

  /// `The metal, used in engines, has risen`, `The pilot, identified as Paul Lind of Orvin, Ohio, had …`: a form of the
  /// past behind the comma of a noun, where another comma follows and then the verb of the sentence.
  func isSetIn(_ i: Int) -> Bool {
    guard w.chunks.count > 1, case let noun = w.chunks[w.chunks.count - 2], noun.kind == .noun,
      !noun.traits.contains(.time), i + 3 < end, w.tokens[i + 1].isWord, !opensOwnObject(i + 1)
    else { return false }
    var k = i + 1
    while k + 1 < end, k - i < 20 {
      if w.isSign(k, ",") {
        let next = w.tokens[k + 1].has(.adverb) ? k + 2 : k + 1
        guard next < end else { return false }
        if isSureVerb(next) { return true }
      } else if w.tokens[k].kind == .punctuation, !isAbbreviationDot(k), !w.isSign(k, "-") {
        return false
      } else if w.tokens[k].classes.hasAny(Self.opens) && !w.tokens[k].has(.preposition) && k > i + 1
        || isSureVerb(k) && !w.tokens[k - 1].has(.coordinator)
      {
        return false
      }
      k += 1
    }
    return false
  }
  private static let opens = LexSet(.relative, .complementizer)

  /// `, killed two people, …`: what only an active verb has behind it.
  private func opensOwnObject(_ k: Int) -> Bool {
    w.tokens[k].classes.hasAny(LexSet(.determiner, .possessive, .complementizer, .number, .approximator))
      && !w.tokens[k].has(.preposition) || w.tokens[k].isCapital && !w.tokens[k].has(.preposition)
  }

  /// A word that can hardly be anything but a finite verb.
  private func isSureVerb(_ k: Int) -> Bool {
    guard w.isVerbForm(k), !w.tokens[k].isCapital, !w.tokens[k].has(.preposition) else { return false }
    let f = w.verbFeatures(k)
    if w.isAuxiliary(k) { return !f.isDisjoint(with: .finite) }
    return f.contains(.past) && !w.isNounForm(k)
      && (w.tokens[k].has(.reporting) || !w.tokens[k].has(.adjective))
  }

  /// `was taken to hospital, then transferred to Marle`: an adverb of time behind a comma, and a passive before.
  func isNextStep(_ adverb: Chunk) -> Bool {
    guard w.chunks.count > 2, w.chunks[w.chunks.count - 2].kind == .comma,
      adverb.tokens.allSatisfy({ w.hasFlag($0, .adverb, Self.timeBit) })
    else { return false }
    for i in w.chunks.indices.dropLast(2).reversed().prefix(10) {
      let c = w.chunks[i]
      if c.isFiniteVerb { return c.traits.contains(.passive) }
      if c.kind == .stop || c.kind == .semicolon || c.kind == .quote { return false }
    }
    return false
  }
}
