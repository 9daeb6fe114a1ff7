/// Stretches of months: `mars-avril 2012`, `entre janvier et juin 2018`, `de mai à août`, `de mars 2012 à mai 2014`.
extension TimeReader {
  func monthSpan(_ i: Int) -> Found? {
    guard let first = monthNumber(i), i > 0, case let written = year(i + 1),
      case let k = written == nil ? i + 1 : i + 2, k + 1 < end, let last = monthNumber(k + 1)
    else { return nil }
    let link = w.tokens[k]
    let isBetween =
      link.has(.coordinator) && w.tokens[i - 1].has(.approximator) && w.tokens[i - 1].has(.preposition)
    let isFromTo = link.has(.preposition) && !isGenitive(k) && isGenitive(i - 1)
    guard isBetween || isFromTo else { return nil }
    guard let from = written else { return stretch(first, last, i, behind: k + 2) }
    let until = year(k + 2) ?? (last > first ? from : from + 1)
    guard (until, last) > (from, first) else { return nil }
    return Found(
      tokens: i..<(year(k + 2) == nil ? k + 2 : k + 3),
      value: "\(Self.edtf(from, first))/\(Self.edtf(until, last))")
  }

  /// Two months in one word.
  func monthPair(_ i: Int) -> Found? {
    let t = w.tokens[i]
    guard let prefix = w.prefixBeforeHyphen(t), let first = month(ofPart: prefix),
      let last = month(ofPart: Span(prefix.end + 1, t.end))
    else { return nil }
    return stretch(first, last, i, behind: i + 1)
  }

  private func month(ofPart span: Span) -> Int? {
    w.readings(ofPart: span).first { $0.lexClass == .month }?.number
  }

  private func stretch(_ first: Int, _ last: Int, _ i: Int, behind k: Int) -> Found? {
    let written = year(k)
    guard let year = written ?? anchor.map({ last <= $0.month ? $0.year : $0.year - 1 }) else { return nil }
    let from = first <= last ? year : year - 1
    return Found(
      tokens: i..<(written == nil ? k : k + 1), value: "\(Self.edtf(from, first))/\(Self.edtf(year, last))")
  }
}
