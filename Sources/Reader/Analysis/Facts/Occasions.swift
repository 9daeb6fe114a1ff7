/// What a relative clause happened at.
extension ClauseReader {
  /// `un sommet le 3 mai à Brest, au cours duquel ils ont signé …`: the groups before the relative word that say when and
  /// where it was.
  func occasion(of k: Int) -> Range<Int>? {
    guard w.has(.headFirst), clause(of: k) == .relative, let r = frames.relative(of: k),
      var end = edge(of: r)
    else { return nil }
    if kind(end - 1) == .comma { end -= 1 }
    var start = end
    while let c = chunk(start - 1), end - start < 5, c.kind == .noun { start -= 1 }
    return start < end ? start..<end : nil
  }

  /// Where `auquel`, `au cours duquel`, `avec lequel` begin.
  private func edge(of r: Int) -> Int? {
    guard let c = chunk(r), let word = c.tokens.last,
      case let f = w.features(word, .relative),
      !f.isDisjoint(with: [.masculine, .feminine])
    else { return nil }
    if let p = chunk(r - 1), p.preposition >= 0, p.tokens.upperBound == c.tokens.lowerBound { return r - 1 }
    return f.contains(.subject) ? nil : r
  }
}
