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
    var edtf = edtf
    return edtf.withUTF8 { parts($0) }
  }

  /// Byte by byte: each row of the list has a date.
  private static func parts(_ text: UnsafeBufferPointer<UInt8>) -> Parts? {
    var at = 0
    guard number(text, &at, digits: 4...4) != nil else { return nil }
    var parts = Parts(year: String(decoding: text[..<4], as: UTF8.self))
    if next(text, &at, is: 0x2D) {
      guard let month = number(text, &at, digits: 1...2), (1...12).contains(month) else { return nil }
      parts.month = month
      if next(text, &at, is: 0x2D) {
        guard let day = number(text, &at, digits: 1...2), (1...31).contains(day) else { return nil }
        parts.day = day
      }
    }
    if at == text.count { return parts }
    guard next(text, &at, is: 0x54) else { return nil }
    if text.count - at >= 5 { parts.time = String(decoding: text[at..<at + 5], as: UTF8.self) }
    return parts
  }

  private static func next(_ text: UnsafeBufferPointer<UInt8>, _ at: inout Int, is byte: UInt8) -> Bool {
    guard at < text.count, text[at] == byte else { return false }
    at += 1
    return true
  }

  private static func number(
    _ text: UnsafeBufferPointer<UInt8>, _ at: inout Int, digits: ClosedRange<Int>
  ) -> Int? {
    var n = 0
    let start = at
    while at < text.count, at - start < digits.upperBound, (0x30...0x39).contains(text[at]) {
      n = n * 10 + Int(text[at]) - 0x30
      at += 1
    }
    return digits.contains(at - start) ? n : nil
  }
}

nonisolated extension Strings {
  /// EDTF as a date to read.
  func date(_ edtf: String) -> String {
    if let both = interval(edtf, .interval, { date($0) }) { return both }
    guard let p = Dates.parts(edtf) else { return decade(edtf) ?? edtf }
    guard let month = p.month else { return p.year }
    let name = self["dates.months.\(month)"]
    guard let d = p.day else { return fill(.monthDate, ["month": name, "year": p.year]) }
    let day = d == 1 ? self[.firstDay] : String(d)
    return fill(.fullDate, ["day": day, "month": name, "year": p.year]) + (p.time.map(timeOfDay) ?? "")
  }

  /// The same in a few columns: `16/07/19` or its like; the year alone, or month and year, where no more is known.
  func shortDate(_ edtf: String) -> String {
    if let both = interval(edtf, .shortInterval, { shortDate($0) }) { return both }
    guard let p = Dates.parts(edtf) else { return decade(edtf) ?? edtf }
    guard let month = p.month else { return p.year }
    guard let day = p.day else { return shortMonth(month, p.year) }
    return self.shortDate.filled { hole in
      switch hole {
      case "day": two(day)
      case "month": two(month)
      case "year": String(p.year.utf8.suffix(2)) ?? p.year
      default: ""
      }
    }
  }

  func shortMonth(_ month: Int, _ year: String) -> String {
    fill(.shortMonth, ["month": two(month), "year": year])
  }

  private func timeOfDay(_ text: String) -> String {
    let parts = text.split(separator: ":").map(String.init)
    guard parts.count == 2, let hour = Int(parts[0]) else { return " " + text }
    return fill(
      .timeOfDay,
      ["hour": (hour < 10 ? self[.hourPadding] : "") + String(hour), "minute": parts[1]])
  }

  /// Both ends of `2006/2021`; years stand close together.
  private func interval(_ edtf: String, _ word: Word, _ end: (String) -> String) -> String? {
    // Most dates are none: this is asked for each row that is drawn.
    guard edtf.utf8.contains(0x2F) else { return nil }
    let ends = edtf.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count == 2, ends.allSatisfy({ Dates.parts(String($0)) != nil }) else { return nil }
    let areYears = ends.allSatisfy { $0.utf8.count == 4 }
    let (from, to) = (end(String(ends[0])), end(String(ends[1])))
    return areYears
      ? fill(.shortInterval, ["from": from, "to": to]) : fill(word, ["from": from, "to": to])
  }

  /// `199X`, as the years that begin so.
  private func decade(_ edtf: String) -> String? {
    guard edtf.utf8.count == 4, edtf.hasSuffix("X"), Int(edtf.dropLast()) != nil else { return nil }
    return fill(.decade, ["year": edtf.dropLast() + "0"])
  }

  private func two(_ n: Int) -> String { n < 10 ? "0" + String(n) : String(n) }
}
