/// Dates of the dispatches (EDTF) in the forms that a reader of a language expects.
nonisolated enum Dates {
  nonisolated struct Parts {
    var year: String
    var month: Int?
    var day: Int?
    /// `14:30`.
    var time: String?
  }

  /// Nil where it is no plain date: an interval, a season.
  static func parts(_ edtf: String) -> Parts? {
    let halves = edtf.split(separator: "T", maxSplits: 1)
    guard let first = halves.first else { return nil }
    let numbers = first.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = numbers.first, year.utf8.count == 4, Int(year) != nil, numbers.count <= 3 else {
      return nil
    }
    var parts = Parts(year: String(year))
    if numbers.count > 1 {
      guard let month = Int(numbers[1]), (1...12).contains(month) else { return nil }
      parts.month = month
    }
    if numbers.count > 2 {
      guard let day = Int(numbers[2]), (1...31).contains(day) else { return nil }
      parts.day = day
    }
    if halves.count == 2, halves[1].utf8.count >= 5 { parts.time = String(halves[1].prefix(5)) }
    return parts
  }

  static func long(_ edtf: String, months: [String], day: (Int, String, String) -> String) -> String {
    guard let p = parts(edtf) else { return edtf }
    guard let month = p.month, months.indices.contains(month - 1) else { return p.year }
    let name = months[month - 1]
    guard let d = p.day else { return "\(name) \(p.year)" }
    return day(d, name, p.year) + (p.time.map { " \($0)" } ?? "")
  }

  /// `16/07/19` or its like; the year alone, or month and year, where no more is known.
  static func short(_ edtf: String, order: (String, String, String) -> String) -> String {
    guard let p = parts(edtf) else { return edtf }
    let year = String(p.year.suffix(2))
    guard let month = p.month else { return p.year }
    guard let day = p.day else { return "\(two(month))/\(p.year)" }
    return order(two(day), two(month), year)
  }

  private static func two(_ n: Int) -> String { n < 10 ? "0\(n)" : String(n) }
}
