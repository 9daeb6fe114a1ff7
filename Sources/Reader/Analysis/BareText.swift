/// Text of a language with accents that was written without any, as old wires and searches give it: `Le president a
/// declare que …`. Its words are read as every form that they could stand for.
enum BareText {
  /// Whether a text has no accented letter, and a word that should have one.
  static func isWritten(in w: Workspace) -> Bool {
    guard w.has(.accents) else { return false }
    for i in 0..<w.count where w.bytes[i] == 0xC3 || w.bytes[i] == 0xC5 { return false }
    var scanner = WordScanner(w.bytes, from: 0, to: w.count)
    while let raw = scanner.next() {
      guard raw.kind == .word, raw.flags.isDisjoint(with: [.capital, .innerCapital]) else { continue }
      let link = w.lexicon.link(raw.hash)
      if link != 0, w.lexicon.lacksAccents(link, w.word(raw.start, raw.end)) { return true }
    }
    return false
  }

  /// Decides between the verb and the preposition where one word may be either (`a` for `a` and for `à`): the verb
  /// stands behind its pronoun or before its participle.
  static func settle(_ w: Workspace) {
    for i in w.tokens.indices where w.tokens[i].has(.auxiliary) && w.tokens[i].has(.preposition) {
      w.tokens[i].mean(w.tokens[i].sense.keeping(.preposition, !isVerb(i, w), w.lexicon, w.sums))
    }
  }

  private static let subjects = LexSet(.pronoun, .clitic, .objectClitic, .relative, .negation)

  private static func isVerb(_ i: Int, _ w: Workspace) -> Bool {
    if i > 0, w.tokens[i - 1].isWord, w.tokens[i - 1].classes.hasAny(subjects),
      !w.tokens[i - 1].flags.contains(.enclitic)
    {
      return true
    }
    // `a-t-il explique`
    if i + 1 < w.tokens.count, w.tokens[i + 1].flags.contains(.enclitic) { return true }
    var k = i + 1
    while k < w.tokens.count, w.tokens[k].classes.hasAny(LexSet(.adverb, .negation)),
      !w.verbFeatures(k).contains(.pastParticiple)
    {
      k += 1
    }
    return k < w.tokens.count && !w.tokens[k].isCapital && !w.tokens[k].has(.determiner)
      && w.verbFeatures(k).contains(.pastParticiple)
  }
}

extension Lexicon {
  private static let closed = LexSet(
    .preposition, .pronoun, .relative, .coordinator, .subordinator, .complementizer, .negation, .clitic,
    .objectClitic, .possessive, .determiner)

  /// The variants that a word without accents may stand for. The small words stay what they are as written, or
  /// other small words (`ou` for `où`): `sur` is no adjective, `ne` nobody's birth.
  func matchBare(_ link: UInt32, _ word: UnsafeBufferPointer<UInt8>)
    -> (variant: Int32, variants: UInt32, classes: LexSet)
  {
    let asWritten = match(link, word)
    let start = firstVariant(link)
    guard start >= 0, !asWritten.classes.has(.determiner) else { return asWritten }
    let isSmall = asWritten.classes.hasAny(Self.closed)
    let found = variants(from: start) { v in
      let form = form(v)
      return Fold.matches(word, form: form)
        || Fold.matches(word, form: form, bare: true) && (!isSmall || classes(v).hasAny(Self.closed))
    }
    return found.variant >= 0 ? found : asWritten
  }

  /// Whether a word in small letters is known, but only with accents.
  func lacksAccents(_ link: UInt32, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = firstVariant(link)
    guard start >= 0, variants(from: start, where: { Fold.matches(word, form: form($0)) }).variant < 0 else {
      return false
    }
    return variants(from: start) { Fold.matches(word, form: form($0), bare: true) }.variant >= 0
  }
}

extension WordSense {
  /// The readings of the variants that have a class, or of those that haven't.
  fileprivate func keeping(
    _ c: LexClass, _ isKept: Bool, _ lexicon: Lexicon, _ sums: SenseSums
  ) -> WordSense {
    let first = Int(variant)
    let kept = lexicon.variants(from: first) { v in
      v - first < 32 && variants & 1 << UInt32(v - first) != 0 && lexicon.classes(v).has(c) == isKept
    }
    return WordSense(kept, opensPhrase: opensPhrase, lexicon, sums)
  }
}
