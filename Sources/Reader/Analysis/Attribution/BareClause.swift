/// `The army said it had left`, `It had left, the army said`: clauses that no word joins to the verb of saying. Only
/// verbs with the flag `bare` take them; French has none.
extension FrameFinder {
  /// Where the clause begins that follows such a verb: at its subject, behind the addressee and the day.
  func bareClause(_ k: Int, _ end: Int) -> Int? {
    guard let v = chunk(k), v.report & Frame.bare != 0 else { return nil }
    var subject: Int?
    /// Whether an infinitive or participle says more of the subject, so that nouns behind it are its own.
    var isHeld = false
    var i = k + 1
    while i < end, i - k < 18, let c = chunk(i) {
      switch c.kind {
      // `Marle added 1.2 percent and Orvin edged up`: what was added, and a clause of its own.
      case .noun
      where subject == nil && i == k + 1 && v.report & Frame.act != 0 && endsInMeasure(c)
        && kind(i + 1) == .coordinator:
        return nil
      // `said all the counties in Orvin and Marle reported damage`
      case .noun where c.isBareNoun:
        if subject == nil || !isHeld && !isSecondOfPair(i) && !isBehindComplement(i, v) { subject = i }
      case .noun: break
      // `said she's never seen it`: behind a pronoun no genitive, but a verb.
      case .other
      where subject == i - 1 && i - 1 > k && w.tokens[c.tokens.lowerBound].flags.contains(.enclitic):
        if chunk(i - 1)?.traits.contains(.pronoun) ?? false { return i - 1 }
      case .adverb, .bracket, .other: break
      case .comma:
        return closesBeforeVerb(i, end) || closesList(i, end) ? subject : nil
      case .dash:
        guard subject != nil, let close = closingDash(i, end) else { return nil }
        isHeld = true
        i = close
      case .subordinator:
        guard subject != nil, opensNoClause(i, end) else { return nil }
        isHeld = true
      case .coordinator where kind(i - 1) == .noun && kind(i + 1) == .noun: break
      case .coordinator where isHeld: break
      case .quote:
        if subject == nil, opensWithMarks(i) { return i }
        // `said her brother "and his gang" had left`
        if subject != nil, let next = chunk(i + 1), next.isFiniteVerb, !isInciseVerb(i + 1) { return subject }
        // `said the deal was dead` with the predicate in marks.
        return subject.flatMap { ($0 + 1 == i || isHeld) && opensWithVerb(i) ? $0 : nil }
      case .verb:
        // `said there are others`
        if subject == nil, c.traits.contains([.finite, .copula]), kind(i - 1) == .adverb, i - 1 > k {
          return i - 1
        }
        if c.traits.contains(.finite) { return subject }
        if goesWithSubject(i, subject, isHeld, v) {
          subject = subject ?? i
          isHeld = true
          break
        }
        // `said militants linked to the party patrolled the town`
        guard subject == i - 1, c.traits.contains(.pastParticiple), c.report == 0 else { return nil }
      default: return nil
      }
      i += 1
    }
    return nil
  }

  /// `1.2 percent`, `$3 million`
  private func endsInMeasure(_ c: Chunk) -> Bool {
    guard let first = c.tokens.first, let last = c.tokens.last else { return false }
    return w.tokens[first].has(.currency) && w.tokens[first].kind == .symbol
      || w.tokens[first].kind == .number && w.tokens[last].classes.hasAny(LexSet(.unit, .currency))
  }

  /// Whether a coordinator joins a noun to the one before.
  private func isSecondOfPair(_ i: Int) -> Bool {
    kind(i - 1) == .coordinator && kind(i - 2) == .noun && !(chunk(i - 2)?.traits.contains(.time) ?? true)
  }

  /// `said the shift from one of loose money made sense`: a noun behind a preposition and its noun goes with them, but
  /// for `told reporters in Orvin the deal was dead`.
  private func isBehindComplement(_ i: Int, _ verb: Chunk) -> Bool {
    guard verb.report & Frame.addressed == 0, let before = chunk(i - 1) else { return false }
    return before.kind == .noun && before.preposition >= 0 && !before.traits.contains(.time)
  }

  /// Whether what a comma sets in ends at another, with the verb of the subject behind it: `said the capitals, Orvin and
  /// Marle, felt the tremor`.
  private func closesBeforeVerb(_ open: Int, _ end: Int) -> Bool {
    var i = open + 1
    var verbs = 0
    while i < end, let c = chunk(i), i - open < 12 {
      switch c.kind {
      case .comma where i > open + 1:
        if let v = chunk(i + 1), v.isFiniteVerb { return true }
      case .relative where i == open + 1: verbs = -1
      case .verb where c.isFiniteVerb:
        verbs += 1
        if verbs > 0 { return false }
      case .noun, .coordinator, .adverb, .bracket, .verb, .comma, .other: break
      default: return false
      }
      i += 1
    }
    return false
  }

  /// The clause that a subject and its verb close behind a comma.
  func clauseBefore(_ k: Int, _ subject: Range<Int>) -> Range<Int>? {
    guard let v = chunk(k), v.report & Frame.bare != 0, v.report & Frame.incise != 0 else { return nil }
    let s = chunkIndex(behind: subject.lowerBound)
    guard kind(s - 1) == .comma, s <= k, endsBehind(k) else { return nil }
    let from = bodyChunk()
    guard from < s - 1, !isOnlyQuotes(from, s - 1) else { return nil }
    if let end = goesOn(behind: k) { return span(from, end) }
    // `A train ploughed into a truck, killing two, police said`: a verb that nobody knows.
    guard hasMainVerb(before: s - 1) || isSourceLike(subject) && holdsUnknownVerb(from, s - 1) else {
      return nil
    }
    return span(from, s - 1)
  }

  /// Whether a noun group ends in a word that the pack doesn't know, which a preposition follows as it would a verb.
  private func holdsUnknownVerb(_ from: Int, _ to: Int) -> Bool {
    (from..<to).contains { i in
      guard let c = chunk(i), c.isBareNoun, let last = c.tokens.last, let next = chunk(i + 1) else {
        return false
      }
      return next.preposition >= 0 && w.tokens[last].classes.isEmpty && !w.tokens[last].isCapital
        && w.tokens[last].span.count > 4
    }
  }

  /// `The raid took "months of planning," Roth said`: the writer's clause that ends in marks.
  func clauseBefore(_ k: Int, _ subject: Range<Int>, holding quote: Range<Int>) -> Range<Int> {
    let s = chunkIndex(behind: subject.lowerBound)
    let q = kind(s - 1) == .comma ? s - 2 : s - 1
    let from = bodyChunk()
    guard w.has(.bareClauses), let v = chunk(k), v.report & Frame.bare != 0, from < q, s <= k,
      !isOnlyQuotes(from, s), let mark = chunk(q), hasMainVerb(before: q) || opensWithVerb(q),
      w.marks[Int(mark.mark)].shape == .partial || opensLow(mark)
    else { return 0..<0 }
    if let end = goesOn(behind: k) { return span(from, end) }
    return endsBehind(k) ? span(from, s) : 0..<0
  }

  /// Whether marks go on the writer's sentence: no capital opens them.
  private func opensLow(_ quote: Chunk) -> Bool {
    w.marks[Int(quote.mark)].tokens.first.map { !w.tokens[$0].isCapital } ?? false
  }

  /// Where a clause ends that the attribution only interrupts: `The plant, he said, will close`, `The plant lost
  /// money, he said, and will close`.
  private func goesOn(behind k: Int) -> Int? {
    var i = k + 1
    while let c = chunk(i), c.kind != .comma {
      guard c.kind == .noun || c.kind == .adverb else { return nil }
      i += 1
    }
    guard let next = chunk(i + 1), next.kind != .quote else { return nil }
    if next.kind == .verb, !next.traits.contains(.finite) { return nil }
    // `The plant will close, the firm said on Monday, as it cut its forecast`: what it did meanwhile.
    if next.kind == .subordinator, i > k + 1 || opensContrast(i + 1), hasMainVerb(before: k) { return nil }
    // `…, the army said, hours after talks ended`
    if next.kind == .noun, next.isBareNoun, next.tokens.count < 4, kind(i + 2) == .subordinator,
      next.tokens.contains(where: { w.tokens[$0].has(.timeUnit) }), hasMainVerb(before: k)
    {
      return nil
    }
    var hasVerb = false
    var j = i + 1
    while let c = chunk(j), c.kind != .semicolon {
      if c.kind == .quote || c.kind == .coordinator && (chunk(j + 1)?.report ?? 0) != 0 { return nil }
      if c.isFiniteVerb { hasVerb = true }
      j += 1
    }
    return hasVerb ? j : nil
  }

  /// Whether nothing follows a verb but circumstances.
  func endsBehind(_ k: Int) -> Bool {
    var i = k + 1
    // `told reporters`
    if let v = chunk(k), v.report & Frame.target != 0, let c = chunk(i), c.isBareNoun,
      !c.traits.isDisjoint(with: [.named, .pronoun, .sourceLike])
    {
      i += 1
    }
    while let c = chunk(i),
      c.kind == .noun && (c.preposition >= 0 || c.traits.contains(.time)) || c.kind == .adverb
        // `said in an interview published on Sunday`
        || c.kind == .verb && !c.isFiniteVerb && c.traits.contains(.pastParticiple) && i > k + 1
    {
      i += 1
    }
    switch kind(i) {
    case nil, .stop, .comma, .subordinator: return true
    case .complementizer: return isBesides(k + 1)
    default: return false
    }
  }

  /// `The plant will close, the firm said amid fears that others would follow`: what else there was, with a clause of its own.
  private func isBesides(_ i: Int) -> Bool {
    guard let c = chunk(i), c.kind == .noun, c.preposition >= 0, !c.traits.contains(.time),
      !c.traits.contains(.sourceLike), kind(bodyChunk()) != .subordinator
    else { return false }
    let flags = w.sum(Int(c.preposition), .preposition).flags
    return flags & (NameFlags.locative | NameFlags.temporal | NameFlags.purpose) == 0
  }

  /// The first chunk behind a dateline.
  func bodyChunk() -> Int {
    let body = w.zones[w.sentences[sentence].zone].bodyStart
    var first = chunks.lowerBound
    while let c = chunk(first), w.tokens[c.tokens.lowerBound].start < body { first += 1 }
    return first
  }
}
