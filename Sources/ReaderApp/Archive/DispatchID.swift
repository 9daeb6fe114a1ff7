import Reader

/// Row ids that grow with the date, so that newest-first is a walk over ids, for the full-text index too:
/// day since 1970 · minute of the day · number within the minute, in 20 bits under the day.
nonisolated enum DispatchID {
  static let bitsUnderDay: Int64 = 20
  /// Few, since the index keeps the steps from one id to the next: of most words one byte less. More dispatches in a
  /// minute take the numbers behind it.
  private static let perMinute: Int64 = 4

  /// The lowest id of a date (EDTF); undated dispatches come first of all.
  static func first(of date: String?) -> Int64 {
    guard let date, let day = day(date) else { return 1 }
    var minutes: Int64 = 0
    let clock = date.dropFirst(11)
    let parts = clock.prefix(5).split(separator: ":").compactMap { Int64($0) }
    if parts.count == 2, parts[0] < 24, parts[1] < 60 { minutes = parts[0] * 60 + parts[1] }
    return Int64(day) << bitsUnderDay | minutes * perMinute
  }

  /// The ids of a stretch of days; what has no date lies in none.
  static func range(from: Int?, to: Int?) -> ClosedRange<Int64> {
    let low = max(1, Int64(from ?? 1)) << bitsUnderDay
    let high = to.map { (Int64($0) + 1) << bitsUnderDay - 1 } ?? Int64.max
    return low...max(low, high)
  }

  /// The day that an id stands for, 0 for what has no date.
  static func day(of id: Int64) -> Int { Int(id >> bitsUnderDay) }

  /// A stretch of ids as a condition on dispatch `d`.
  static func condition(_ ids: ClosedRange<Int64>) -> String {
    "d.id BETWEEN \(ids.lowerBound) AND \(ids.upperBound)"
  }

  /// `2019`, `2019-07` and `2019-07-16…`: the first day.
  private static func day(_ date: String) -> Int? {
    let parts = date.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first, (1900...2200).contains(year) else { return nil }
    let day = CivilDate(
      year: year, month: parts.count > 1 ? parts[1] : 1, day: parts.count > 2 ? parts[2] : 1)
    return day.isValid && day.days > 0 ? day.days : nil
  }
}
