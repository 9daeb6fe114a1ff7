/// `On apprend de source policière que …`, `L'agence a appris auprès du parquet que …`: who told it speaks.
extension FrameFinder {
  func learned(_ k: Int) -> Bool {
    guard w.has(.headFirst), let v = chunk(k), v.isFiniteVerb, v.report & Frame.learns != 0,
      v.traits.isDisjoint(with: [.negated, .passive]), relative(of: k) == nil
    else { return false }
    var i = k + 1
    var source: Range<Int>?
    while let c = chunk(i), i - k < 6, c.kind != .complementizer {
      if let held = heldSource(i) {
        source = held
      } else if c.kind == .source, let n = chunk(i + 1), n.kind == .noun {
        source = sourceWords(i, i + 1)
        i += 1
      } else if c.kind == .noun, c.preposition >= 0, isAsked(c) {
        source = words(i)
      } else if c.kind != .adverb, !c.isBareTime, c.kind != .comma {
        return false
      }
      i += 1
    }
    guard kind(i) == .complementizer, let source else { return false }
    let content = span(i + 1, clauseEnd(k))
    guard !content.isEmpty else { return false }
    add(
      .complement, cue: v.tokens, source: source, scope: content.lowerBound..<tokens.upperBound,
      content: isOnlyQuotes(i + 1, clauseEnd(k)) ? 0..<0 : content, rule: "learned from somebody")
    return true
  }
}
