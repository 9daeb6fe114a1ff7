/// Months, years and seasons that are named by themselves: those that run today, or come next.
extension TimeReader {
  /// `d'ici la fin du mois`, `avant la fin de l'année`, `début du mois de mars`: the period that has this edge, a token
  /// before it.
  func running(_ i: Int, from edge: Int) -> Found? {
    guard w.has(.headFirst), i > edge + 1, let (unit, next) = unit(i) else { return nil }
    if unit == .month, next + 1 < end, isGenitive(next), let month = month(next + 1) { return month }
    guard let anchor, unit == .month || unit == .year || unit == .week, isDefinite(i - 1),
      tense(around: edge) != .past,
      next >= end || !isQualified(next), let value = value(of: unit, steps: 0, from: anchor)
    else { return nil }
    return Found(tokens: i..<next, value: value)
  }

  /// `du`, `l'`
  private func isDefinite(_ i: Int) -> Bool {
    w.features(i, .determiner).union(w.features(i, .preposition)).contains(.definite)
  }

  /// `la fin de l'année scolaire`, `la fin du mois de jeûne`: another stretch than the calendar's.
  private func isQualified(_ i: Int) -> Bool {
    isGenitive(i) || w.tokens[i].has(.adjective) && !w.tokens[i].has(.preposition)
      || w.tokens[i].kind == .number
  }

  /// `reprendra à l'automne`, `a été inauguré au printemps`: the next one, or the last.
  func nextSeason(_ i: Int) -> Found? {
    guard w.has(.headFirst), let anchor, let (r, next) = reading(i, .season), i > 1, isDefinite(i - 1),
      case let p = w.tokens[i - 1].has(.preposition) ? i - 1 : i - 2,
      w.hasFlag(p, .preposition, NameFlags.temporal), !isGenitive(p),
      next >= end || !isQualified(next), let middle = Self.middles[r.number]
    else { return nil }
    switch tense(around: i) {
    case .future:
      return Found(
        tokens: i..<next, value: "\(pad(anchor.year + (middle <= anchor.month ? 1 : 0), 4))-\(r.number)")
    case .past:
      return Found(
        tokens: i..<next, value: "\(pad(anchor.year - (middle > anchor.month ? 1 : 0), 4))-\(r.number)")
    case .open: return nil
    }
  }
  /// The second month of each season.
  private static let middles = [21: 5, 22: 8, 23: 11, 24: 2]
}
