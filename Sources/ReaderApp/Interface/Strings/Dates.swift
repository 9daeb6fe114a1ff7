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

  /// What a language makes of them.
  nonisolated struct Form: Sendable {
    var months: [String]
    /// Day, month and year in words.
    var long: @Sendable (_ day: Int, _ month: String, _ year: String) -> String
    /// The same in two figures each.
    var short: @Sendable (_ day: String, _ month: String, _ year: String) -> String
    /// Behind a day, the time: hours and minutes in two figures each.
    var time: @Sendable (_ hours: String, _ minutes: String) -> String
    /// `1990` for the years that begin so.
    var decade: @Sendable (_ year: String) -> String
  }

  static func long(_ edtf: String, _ form: Form) -> String {
    if let both = interval(edtf, " – ", { long($0, form) }) { return both }
    guard let p = parts(edtf) else { return decade(edtf).map(form.decade) ?? edtf }
    guard let month = p.month, form.months.indices.contains(month - 1) else { return p.year }
    let name = form.months[month - 1]
    guard let d = p.day else { return "\(name) \(p.year)" }
    return form.long(d, name, p.year) + (p.time.map { time($0, form) } ?? "")
  }

  /// `16/07/19` or its like; the year alone, or month and year, where no more is known.
  static func short(_ edtf: String, _ form: Form) -> String {
    if let both = interval(edtf, "–", { short($0, form) }) { return both }
    guard let p = parts(edtf) else { return decade(edtf).map(form.decade) ?? edtf }
    let year = String(p.year.suffix(2))
    guard let month = p.month else { return p.year }
    guard let day = p.day else { return "\(two(month))/\(p.year)" }
    return form.short(two(day), two(month), year)
  }

  private static func time(_ text: String, _ form: Form) -> String {
    let parts = text.split(separator: ":").map(String.init)
    return parts.count == 2 ? form.time(parts[0], parts[1]) : " " + text
  }

  /// Both ends of `2006/2021`; years stand close together.
  private static func interval(_ edtf: String, _ dash: String, _ end: (String) -> String) -> String? {
    let ends = edtf.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count == 2, ends.allSatisfy({ parts(String($0)) != nil }) else { return nil }
    let areYears = ends.allSatisfy { $0.utf8.count == 4 }
    return end(String(ends[0])) + (areYears ? "–" : dash) + end(String(ends[1]))
  }

  /// `1990` of `199X`.
  private static func decade(_ edtf: String) -> String? {
    guard edtf.utf8.count == 4, edtf.hasSuffix("X"), Int(edtf.dropLast()) != nil else { return nil }
    return edtf.dropLast() + "0"
  }

  private static func two(_ n: Int) -> String { n < 10 ? "0\(n)" : String(n) }
}
