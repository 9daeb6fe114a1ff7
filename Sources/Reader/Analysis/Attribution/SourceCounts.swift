/// Counts that a source stands beside: `120.000 selon les organisateurs`.
extension FrameFinder {
  /// `parmi les 300 marcheurs selon la mairie`, `…, 90 selon le club`: whose count it is
  /// that stands in somebody else's sentence.
  func isCount(_ k: Int, _ n: Chunk, _ body: Int) -> Bool {
    if (body..<k).contains(where: { w.chunks[$0].kind == .source }) {
      var i = k - 1
      while i > body, let c = chunk(i), c.kind != .comma, c.kind != .verb { i -= 1 }
      if kind(i) == .comma { return true }
    }
    guard n.preposition >= 0,
      n.tokens.contains(where: { w.tokens[$0].kind == .number || w.tokens[$0].has(.number) })
    else { return false }
    return !(body..<k).contains { w.chunks[$0].kind == .verb || w.chunks[$0].kind == .quote }
  }

  /// Whether nothing follows a source but what another one counts: `30 selon X, 90 selon Y`.
  func isOnlyCounts(_ i: Int) -> Bool {
    guard kind(i) == .comma else { return false }
    var j = i + 1
    while let c = chunk(j), c.kind == .noun || c.kind == .adverb || c.kind == .coordinator { j += 1 }
    return j > i + 1 && kind(j) == .source && !hasFinite(behind: j)
  }

  func isNumber(_ c: Chunk) -> Bool { c.tokens.allSatisfy { w.tokens[$0].kind == .number } }
}
