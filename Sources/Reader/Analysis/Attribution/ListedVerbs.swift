/// Subjects that stand farther from their verb in languages whose relative clauses and lists need no mark of their own.
extension FrameFinder {
  /// `The flood swept houses away, washed out bridges and closed roads`: the verb before one that a comma parts from its
  /// object, where another follows.
  func firstOfList(_ k: Int) -> Int? {
    guard w.has(.sharedPast), kind(k - 1) == .comma, let c = chunk(k), c.isFiniteVerb,
      c.report == 0
    else { return nil }
    var i = k - 2
    while let n = chunk(i), n.kind == .noun || n.kind == .adverb, k - i < 8 { i -= 1 }
    guard i < k - 2, let v = chunk(i), v.isFiniteVerb, v.report == 0, relative(of: i) == nil else {
      return nil
    }
    var j = k + 1
    while let n = chunk(j), n.kind == .noun || n.kind == .adverb, j - k < 8 { j += 1 }
    return kind(j) == .coordinator && chunk(j + 1)?.isFiniteVerb ?? false ? i : nil
  }

  /// `Mayor denies firm leaked plans, blasts 'lies'`: the first verb of a headline, which has a comma for a coordinator.
  func headlineVerb(before k: Int) -> Int? {
    guard w.has(.bareClauses), kind(k - 1) == .comma, let v = chunk(k), v.isFiniteVerb, v.report != 0,
      w.zones[w.sentences[sentence].zone].role == .headline, kind(k - 2) != .quote,
      let first = (chunks.lowerBound..<k).first(where: { w.chunks[$0].isFiniteVerb }),
      chunks.lowerBound < first,
      let subject = chunk(first - 1), subject.isBareNoun,
      inverted(after: k) == nil || w.chunks[first].report != 0
    else { return nil }
    return first
  }

  /// `the blast that destroyed the house`: the noun before a word that opens clauses, where the verb follows it.
  func relativeThat(before k: Int) -> Range<Int>? {
    guard !w.has(.inversion) else { return nil }
    var i = k - 1
    while kind(i) == .adverb { i -= 1 }
    guard kind(i) == .complementizer, kind(i - 1) == .noun else { return nil }
    i -= 1
    while let c = chunk(i), c.traits.contains(.time), kind(i - 1) == .noun { i -= 1 }
    // `the collapse of a bridge in Orvin that killed 13 people`
    while isWhere(i, i + 1), kind(i - 1) == .noun { i -= 1 }
    // `a vessel in distress that had left`
    while let c = chunk(i), c.preposition >= 0, !c.hasDeterminer, !c.traits.contains(.named),
      kind(i - 1) == .noun
    {
      i -= 1
    }
    if chunk(i)?.traits.contains(.time) ?? true { return nil }
    while let c = chunk(i), c.preposition >= 0,
      w.hasFlag(Int(c.preposition), .preposition, NameFlags.genitive),
      kind(i - 1) == .noun
    {
      i -= 1
    }
    return words(i)
  }
}
