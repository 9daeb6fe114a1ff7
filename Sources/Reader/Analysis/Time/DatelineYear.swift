/// The year that a dateline leaves out: `Jan 3 (Reuters) - Residents waited on Sunday …`. It is the first, from the latest
/// past year on that the text names, in which that day is the weekday that the text speaks of most.
enum DatelineYear {
  /// The same day has the same weekday again after five, six or eleven years.
  private static let reach = 6

  static func settle(_ w: Workspace) {
    guard let day = w.header.yearless, w.header.anchor == nil, let year = latestYear(w),
      let weekday = commonWeekday(w)
    else { return }
    for year in year...year + reach {
      let date = CivilDate(year: year, month: day.month, day: day.day)
      guard date.isValid, date.weekday == weekday else { continue }
      w.header.date = date.edtf
      w.header.dateline?.date = date.edtf
      w.header.anchor = date
      w.header.isAnchorVague = false
      return
    }
  }

  private static func latestYear(_ w: Workspace) -> Int? {
    let reader = TimeReader(w)
    var latest: Int?
    for zone in w.zones where zone.role != .note {
      for i in zone.tokens where w.tokens[i].kind == .number && w.tokens[i].span.count == 4 {
        // `will open by 2030`
        guard let n = w.leadingDigits(i), n.isWhole, (1900...2099).contains(n.value),
          reader.tense(around: i) != .future
        else { continue }
        latest = max(latest ?? 0, n.value)
      }
    }
    return latest
  }

  /// The weekday that is named most often; nil where two are.
  private static func commonWeekday(_ w: Workspace) -> Int? {
    var counts = [Int](repeating: 0, count: 8)
    for zone in w.zones where zone.role != .note {
      for i in zone.tokens {
        guard let r = w.reading(i, .weekday), counts.indices.contains(r.number) else { continue }
        counts[r.number] += 1
      }
    }
    guard let most = counts.max(), most > 0, counts.filter({ $0 == most }).count == 1 else { return nil }
    return counts.firstIndex(of: most)
  }
}
