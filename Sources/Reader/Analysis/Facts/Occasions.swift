/// What tells indirectly when a clause happened: the noun that its relative word takes up, a part of the day, what had
/// happened long before.
extension ClauseReader {
  /// `un sommet le 3 mai à Brest, au cours duquel ils ont signé …`: the groups before the relative word that say when and
  /// where it was. For relative clauses only.
  func occasion(of k: Int) -> Range<Int>? {
    guard w.has(.headFirst), let r = frames.relative(of: k),
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

  /// `Arrêté le 3 mars 2008 à Brest, l'ancien maire a passé trois ans en prison`: behind the comma that closes what had
  /// happened to him, where a month or year says that it was long before.
  var behindFormer: Int? {
    guard w.has(.headFirst), let first = chunk(chunks.lowerBound)?.tokens.first, w.tokens[first].isCapital,
      w.isParticiple(first), w.verbFeatures(first).isDisjoint(with: .finite),
      let comma = chunks.first(where: { i in
        kind(i) == .comma
          && (chunk(i + 1).map {
            $0.isBareNoun && ($0.hasDeterminer || !$0.traits.isDisjoint(with: [.named, .pronoun]))
          } ?? false)
      }),
      let d = w.firstDate(in: first..<w.chunks[comma].tokens.lowerBound),
      !w.dates[d].tokens.contains(where: { w.tokens[$0].has(.weekday) })
    else { return nil }
    return comma + 1
  }

  /// `au cours de la matinée`, `dans la soirée`, `en fin de journée`: which part of a day that isn't named.
  func holdsDayPart(_ stretch: Range<Int>) -> Bool {
    guard w.has(.headFirst) else { return false }
    return stretch.contains {
      guard let c = chunk($0), c.kind == .noun, c.preposition >= 0, c.tokens.count <= 5,
        let last = c.tokens.last,
        w.tokens[last].has(.dayPart), !w.tokens[last].isCapital
      else { return false }
      return w.sum(Int(c.preposition), .preposition).flags & NameFlags.temporal != 0
        && TimeReader(w).flags(before: last) & (TimeReader.since | TimeReader.until) == 0
    }
  }
}
