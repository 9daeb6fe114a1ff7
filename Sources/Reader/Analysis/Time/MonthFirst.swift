/// Dates that begin with their month: `November 3`, `May 16, 2021`, `June 3-5`, `between June 3 and 5`.
extension TimeReader {
  func calendarFromMonth(_ i: Int) -> Found? {
    // `septembre 24, 2017`, as blogs in every language date their pages.
    guard let month = monthNumber(i),
      w.tokens[i].isCapital || i + 3 < end && w.isSign(i + 2, ",") && year(i + 3) != nil
    else { return nil }
    var k = i + 1
    // An abbreviation and its stop may be two tokens.
    if k < end, w.isSign(k, "."), isGlued(k) { k += 1 }
    guard let first = dayNumber(k), k + 1 >= end || w.tokens[k + 1].kind != .number, !isThousands(k) else {
      return nil
    }
    k += 1
    if let last = lastDay(k, after: first) {
      let (written, next) = yearBehind(k + 2)
      guard let from = resolve(first, month, written, at: i), let to = resolve(last, month, written, at: i)
      else { return nil }
      return Found(tokens: i..<next, value: "\(from.edtf)/\(to.edtf)")
    }
    let (written, next) = yearBehind(k)
    guard let day = resolve(first, month, written, at: i) else { return nil }
    if let (time, after) = clockBehind(next) {
      return Found(tokens: i..<after, value: day.edtf + time.edtf)
    }
    return Found(tokens: i..<next, value: day.edtf)
  }

  /// `-5`, `and 5`, `to 5` behind a day.
  private func lastDay(_ k: Int, after first: Int) -> Int? {
    guard k + 1 < end else { return nil }
    let isDash = w.isSign(k, "-") || w.isSign(k, "/")
    let isWord = w.tokens[k].has(.coordinator) || w.hasFlag(k, .preposition, NameFlags.locative)
    guard isDash || isWord, let last = dayNumber(k + 1), last > first, isDash || !isCounted(k + 1) else {
      return nil
    }
    return last
  }

  /// `June 3 and 5 people`
  private func isCounted(_ k: Int) -> Bool {
    guard k + 1 < end, w.tokens[k + 1].isWord || w.tokens[k + 1].kind == .symbol else { return false }
    return !w.tokens[k + 1].classes.hasAny(LexSet(.preposition, .coordinator, .adverb, .auxiliary, .month))
  }

  private func isThousands(_ k: Int) -> Bool { w.tokens[k].span.count > 4 }

  /// The year behind a day, its comma before it.
  private func yearBehind(_ k: Int) -> (year: Int?, next: Int) {
    let comma = k < end && w.isSign(k, ",") ? 1 : 0
    guard let year = year(k + comma) else { return (nil, k) }
    return (year, k + comma + 1)
  }
}
