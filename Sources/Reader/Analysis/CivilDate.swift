/// A day of the Gregorian calendar.
public struct CivilDate: Hashable, Comparable, Sendable {
  public var year: Int, month: Int, day: Int

  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Days since 1970-01-01.
  public var days: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  public init(days: Int) {
    let z = days + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// 1 for Monday … 7 for Sunday.
  public var weekday: Int { ((days + 3) % 7 + 7) % 7 + 1 }

  public func adding(days n: Int) -> CivilDate { CivilDate(days: days + n) }

  public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public var isValid: Bool {
    (1...12).contains(month) && (1...9999).contains(year)
      && (1...CivilDate.daysIn(month: month, year: year)).contains(day)
  }

  public static func < (a: CivilDate, b: CivilDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// `2019-07-16`
  public var edtf: String {
    guard (0...9999).contains(year), (0...99).contains(month), (0...99).contains(day) else {
      return "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))"
    }
    return String(unsafeUninitializedCapacity: 10) { out in
      Self.write(year / 100, at: 0, out)
      Self.write(year % 100, at: 2, out)
      Self.write(month, at: 5, out)
      Self.write(day, at: 8, out)
      out[4] = 0x2D
      out[7] = 0x2D
      return 10
    }
  }

  /// Two figures.
  private static func write(_ n: Int, at i: Int, _ out: UnsafeMutableBufferPointer<UInt8>) {
    out[i] = 0x30 + UInt8(n / 10)
    out[i + 1] = 0x30 + UInt8(n % 10)
  }

  /// Reads `2019-07-16` at the start of a string.
  public init?(edtf: String) {
    let parts = edtf.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
    guard isValid else { return nil }
  }
}

/// A number with leading zeros.
func pad(_ n: Int, _ width: Int) -> String {
  let s = String(n)
  return s.count < width ? String(repeating: "0", count: width - s.count) + s : s
}
