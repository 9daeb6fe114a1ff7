/// The year of a dateline that has none: `PARIS, 5 mars (Reuters) - … a prévenu mardi que …`. Of the years around those that
/// the text names, the one whose 5th of March was that Tuesday.
enum DatelineYear {
  static func day(_ w: Workspace) -> CivilDate? {
    guard let span = w.header.dateline?.span,
      let zone = w.zones.first(where: { $0.span.start <= span.start && span.end <= $0.span.end })
    else { return nil }
    var reader = TimeReader(w)
    reader.end = zone.tokens.upperBound
    guard let (day, month, behind) = written(zone.tokens, before: span.end, reader),
      let (last, isBegun) = latestYear(w), let weekday = weekday(behind..<zone.tokens.upperBound, reader, w)
    else { return nil }
    let found = (isBegun ? last...last + 1 : last - 1...last + 1).map {
      CivilDate(year: $0, month: month, day: day)
    }
    .filter { $0.isValid && $0.weekday == weekday }
    return found.count == 1 ? found.first : nil
  }

  /// The day and month of the dateline, and the token behind them.
  private static func written(_ zone: Range<Int>, before end: Int32, _ reader: TimeReader)
    -> (day: Int, month: Int, behind: Int)?
  {
    for i in zone.prefix(reach) where reader.w.tokens[i].kind == .number && reader.w.tokens[i].end <= end {
      guard i + 1 < zone.upperBound, let day = reader.dayNumber(i), let month = reader.monthNumber(i + 1)
      else {
        continue
      }
      return (day, month, i + 2)
    }
    return nil
  }

  /// The latest year that the text names, and whether something goes on since then: `depuis 2019`.
  private static func latestYear(_ w: Workspace) -> (year: Int, isBegun: Bool)? {
    var reader = TimeReader(w)
    reader.end = w.tokens.count
    var best: (year: Int, isBegun: Bool)?
    var next = 0
    while true {
      let i = w.tokens.first(next..<w.tokens.count) { $0.kind == .number }
      guard i < w.tokens.count else { return best }
      next = i + 1
      guard w.tokens[i].span.count == 4, let year = reader.year(i), (1980...2100).contains(year) else {
        continue
      }
      let isBegun = reader.flags(before: i) & TimeReader.since != 0
      if year > best?.year ?? 0 {
        best = (year, isBegun)
      } else if year == best?.year, isBegun {
        best = (year, true)
      }
    }
  }

  /// The first day of the week that the paragraph names by itself, of what has been.
  private static func weekday(_ tokens: Range<Int>, _ reader: TimeReader, _ w: Workspace) -> Int? {
    for i in tokens.prefix(reach * 3) where w.tokens[i].has(.weekday) && w.tokens[i].mark < 0 {
      guard let weekday = reader.weekday(i) else { continue }
      // `dans la nuit de dimanche à lundi`: one wakes up on the second.
      if i + 2 < tokens.upperBound, w.tokens[i + 1].has(.preposition), w.tokens[i + 2].has(.weekday) {
        continue
      }
      return i + 1 < tokens.upperBound && reader.dayNumber(i + 1) != nil || reader.tense(around: i) == .future
        ? nil : weekday
    }
    return nil
  }
  private static let reach = 20
}
