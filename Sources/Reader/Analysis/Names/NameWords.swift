/// What single words are for names.
extension Workspace {
  @inline(__always) func phrase(at i: Int) -> Phrase? {
    let p = Int(tokens[i].phrase)
    return p < 0 ? nil : phrases[p]
  }

  /// Behind `<SELN.PA>`, which begins at a token: a few words without blanks.
  func pastTicker(_ i: Int) -> Int? {
    guard isSign(i, "<") else { return nil }
    var k = i + 1
    while k < tokens.count, k - i < 8, !tokens[k].flags.contains(.spaceBefore) {
      if isSign(k, ">") { return k + 1 }
      k += 1
    }
    return nil
  }

  /// Behind `SELN.PA` or, in brackets, `SELN FP`: what a stock is called where it is traded.
  func pastQuotation(_ i: Int) -> Int? {
    let t = tokens[i]
    guard t.flags.contains(.allCaps), t.flags.isDisjoint(with: [.dotted, .elided]), i + 2 < tokens.count,
      (1...5).contains(t.span.count)
    else { return nil }
    if isSign(i + 1, "."), tokens[i + 1].start == t.end, isMarket(i + 2),
      tokens[i + 2].start == tokens[i + 1].end,
      t.span.count > 1 || isSign(i - 1, "(")
    {
      return i + 3
    }
    guard i > 0, isSign(i - 1, "("), isMarket(i + 1), tokens[i + 1].span.count == 2, isSign(i + 2, ")"),
      tokens[i].classes.isDisjoint(with: NameClasses.name)
    else { return nil }
    return i + 2
  }

  /// `PA`, `N`: one or two letters for an exchange.
  private func isMarket(_ i: Int) -> Bool {
    let t = tokens[i]
    guard t.isWord, t.isCapital, t.flags.isDisjoint(with: .dotted), t.span.count < 3 else { return false }
    return t.span.count == 1 || t.flags.contains(.allCaps)
  }

  /// Whether a multi-word entry is a name, or stands for one (`République islamique`).
  func isName(_ p: Phrase) -> Bool {
    guard let first = p.tokens.first else { return false }
    // `Le temps presse` is not `Le Temps`.
    if tokens[first].classes.hasAny(NameClasses.function),
      !p.tokens.dropFirst().contains(where: { tokens[$0].isCapital })
    {
      return false
    }
    if p.classes.hasAny(NameClasses.name) { return true }
    return p.classes.has(.epithet)
      && sum(p, .epithet).flags & (NameFlags.placeEpithet | NameFlags.bodyEpithet) != 0
  }

  /// The identity of a name: its folded words, without an article before them.
  func nameKey(_ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0
    var isFirst = true
    for i in range where tokens[i].isWord || tokens[i].kind == .number {
      if isFirst, i + 1 < range.upperBound, tokens[i].has(.determiner) { continue }
      hash = isFirst ? tokens[i].hash : WordScanner.chain(hash, tokens[i].hash)
      isFirst = false
    }
    return hash
  }

  /// Whether a name may begin or go on with a word.
  func opensName(_ i: Int, _ end: Int) -> Bool {
    let t = tokens[i]
    guard t.isWord, !t.flags.contains(.enclitic) else { return false }
    if t.isCapital { return !t.flags.contains(.elided) || gluesNext(i, end) }
    guard t.flags.contains(.innerCapital) else { return false }
    return t.flags.contains(.hyphen) ? hasParticlePrefix(t) : true
  }

  /// Whether a word with an apostrophe is one with the next: `O'Brien`, `N'Djamena`, `M'jid`, but not `L'Iran`.
  @inline(__always) func gluesNext(_ i: Int, _ end: Int) -> Bool {
    tokens[i].flags.contains([.elided, .capital]) && glues(i, end)
  }
  private func glues(_ i: Int, _ end: Int) -> Bool {
    let t = tokens[i]
    guard i + 1 < end else { return false }
    let next = tokens[i + 1]
    guard next.isWord, !next.flags.contains(.spaceBefore),
      next.end - next.start > 1 || t.classes.isEmpty && t.end - t.start > 3
    else { return false }
    if t.classes.isEmpty { return next.isCapital || next.classes.isEmpty || t.end - t.start > 4 }
    if t.classes.hasAny(LexSet(.determiner, .preposition)) { return !isInitial(i) && next.isCapital }
    return next.isCapital || next.classes.isEmpty || !isInitial(i)
  }

  /// `al-Nouri`, `el-Sissi`
  private func hasParticlePrefix(_ t: Token) -> Bool {
    guard let prefix = prefixBeforeHyphen(t) else { return false }
    return classes(ofPart: prefix).has(.particle)
  }

  func prefixBeforeHyphen(_ t: Token) -> Span? {
    guard t.flags.contains(.hyphen) else { return nil }
    var i = Int(t.start)
    while i < Int(t.end) {
      if bytes[i] == 0x2D { return Span(t.start, Int32(i)) }
      i += 1
    }
    return nil
  }

  /// A word with a capital and small letters that the pack doesn't know, or knows as a person's name.
  func mayNamePerson(_ i: Int) -> Bool {
    let t = tokens[i]
    return t.isWord && t.isCapital && !t.flags.contains(.allCaps)
      && (t.classes.isEmpty || t.classes.hasAny(NameClasses.person))
  }

  /// What the pack says of a part of a word.
  func classes(ofPart span: Span) -> LexSet {
    var scanner = WordScanner(bytes, from: Int(span.start), to: Int(span.end))
    guard let raw = scanner.next() else { return [] }
    let link = lexicon.link(raw.hash)
    return link == 0 ? [] : lexicon.match(link, word(span.start, span.end)).classes
  }

  @inline(__always) func isGiven(_ i: Int) -> Bool {
    tokens[i].has(.firstName) || tokens[i].flags.contains(.hyphen) && beginsGiven(i)
  }
  /// `Jean-Varn`
  private func beginsGiven(_ i: Int) -> Bool {
    let t = tokens[i]
    guard t.isCapital, !t.classes.hasAny(NameClasses.place) else { return false }
    guard let prefix = prefixBeforeHyphen(t) else { return false }
    return classes(ofPart: prefix).has(.firstName)
  }
  func startsWithGiven(_ group: Range<Int>) -> Bool { group.first.map(isGiven) ?? false }
  /// Whether all words are first names or initials.
  func areGiven(_ group: Range<Int>) -> Bool {
    !group.isEmpty && group.count <= 3
      && group.allSatisfy { isGiven($0) || tokens[$0].flags.contains(.dotted) }
  }
}
