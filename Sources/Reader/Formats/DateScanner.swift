/// Reads the dates of header fields, in any of the shapes that agencies write, into EDTF with the offset kept.
enum DateScanner {
  /// Years that a header can mean; others are left-over zeros and clocks gone wrong.
  private static let years = 1980...2030

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  static func edtf(_ text: String?) -> String? {
    guard let text else { return nil }
    let b = Array(text.utf8).drop { $0 <= 0x20 }
    guard let first = b.first else { return nil }
    var scanner = Scanner(Array(b.prefix(60)))
    if (0x30...0x39).contains(first), let date = scanner.numeric() { return checked(date) }
    scanner.at = 0
    if let date = scanner.worded() { return checked(date) }
    return nil
  }

  struct Stamp {
    var year = 0, month = 0, day = 0
    /// `14:30:00`, nil when there is none.
    var time: String?
    /// `Z`, `+02:00`, empty when unknown.
    var zone = ""
  }

  private static func checked(_ s: Stamp) -> String? {
    guard years.contains(s.year) else { return nil }
    if s.month == 0 { return pad(s.year, 4) }
    guard (1...12).contains(s.month) else { return nil }
    if s.day == 0 { return "\(pad(s.year, 4))-\(pad(s.month, 2))" }
    let day = CivilDate(year: s.year, month: s.month, day: s.day)
    guard day.isValid else { return nil }
    guard let time = s.time else { return day.edtf }
    return "\(day.edtf)T\(time)\(s.zone)"
  }

  private struct Scanner {
    let b: [UInt8]
    var at = 0
    init(_ b: [UInt8]) { self.b = b }

    func byte(_ i: Int) -> UInt8 { i < b.count ? b[i] : 0 }
    func isDigit(_ i: Int) -> Bool { i < b.count && (0x30...0x39).contains(b[i]) }

    mutating func number(max: Int = 9) -> Int? {
      var n = 0
      let start = at
      while isDigit(at), at - start < max {
        n = n * 10 + Int(b[at] - 0x30)
        at += 1
      }
      return at > start ? n : nil
    }

    var digitRun: Int {
      var i = at
      while isDigit(i) { i += 1 }
      return i - at
    }

    mutating func skip(_ set: String) {
      while at < b.count, set.utf8.contains(b[at]) { at += 1 }
    }

    mutating func word() -> String {
      let start = at
      while at < b.count, (0x61...0x7A).contains(b[at] | 0x20) || b[at] >= 0x80 { at += 1 }
      return String(decoding: b[start..<at], as: UTF8.self).lowercased()
    }

    /// Dates that begin with a digit.
    mutating func numeric() -> Stamp? {
      var s = Stamp()
      let run = digitRun
      if run == 13 || run == 10, byte(at + run) == 0 || byte(at + run) == 0x2E { return epoch(run) }
      if run == 8 || run == 14 {
        s.year = number(max: 4) ?? 0
        s.month = number(max: 2) ?? 0
        s.day = number(max: 2) ?? 0
        time(&s)
        return s
      }
      guard run <= 4, let first = number() else { return nil }
      if run == 4 {
        s.year = first
        guard byte(at) == 0x2D || byte(at) == 0x2F || byte(at) == 0 else { return nil }
        skip("-/")
        s.month = number(max: 2) ?? 0
        skip("-/")
        s.day = number(max: 2) ?? 0
        time(&s)
        return s
      }
      // 19-OCT-1987, 16 Jul 2019, 05/08/2020
      s.day = first
      skip(" -/.")
      if isDigit(at) {
        s.month = number(max: 2) ?? 0
        if s.month > 12 { swap(&s.month, &s.day) }
      } else {
        s.month = DateScanner.month(word())
      }
      skip(" -/.,")
      guard s.month > 0, let year = number(max: 4) else { return nil }
      s.year = year < 70 ? 2000 + year : year < 100 ? 1900 + year : year
      time(&s)
      return s
    }

    /// `Tue, 16 Jul 2019 …`, `Jul 16, 2019 …`, `Tue Jul 16 14:30:00 2019`
    mutating func worded() -> Stamp? {
      var s = Stamp()
      for _ in 0..<4 {
        skip(" ,.:|")
        if isDigit(at) { return numeric() }
        let w = word()
        guard !w.isEmpty else { return nil }
        let month = DateScanner.month(w)
        guard month > 0 else { continue }
        s.month = month
        skip(" .-")
        guard let day = number(max: 2) else { return nil }
        s.day = day
        skip(" ,-")
        if digitRun <= 2, byte(at + digitRun) == 0x3A { time(&s) }
        skip(" ,")
        if digitRun != 4 { _ = word(); skip(" ") }
        guard let year = number(max: 4) else { return nil }
        s.year = year
        if s.time == nil { time(&s) }
        return s
      }
      return nil
    }

    private func epoch(_ run: Int) -> Stamp? {
      guard let n = Int(String(decoding: b[at..<at + run], as: UTF8.self)) else { return nil }
      let seconds = run == 13 ? n / 1000 : n
      let day = CivilDate(days: seconds / 86400)
      let rest = seconds % 86400
      return Stamp(
        year: day.year, month: day.month, day: day.day,
        time: "\(pad(rest / 3600, 2)):\(pad(rest / 60 % 60, 2)):\(pad(rest % 60, 2))", zone: "Z")
    }

    /// `T14:30:00.000+02:00`, ` 143000Z`, ` à 16:02`, ` 14:30 GMT`
    mutating func time(_ s: inout Stamp) {
      while at < b.count, !isDigit(at), b[at] != 0x2B, b[at] != 0x5A { at += 1 }
      guard isDigit(at), var hour = number(max: 2), hour < 25 else { return }
      if byte(at) == 0x3A || byte(at) == 0x68 { at += 1 }
      guard isDigit(at), let minute = number(max: 2), minute < 60 else { return }
      if byte(at) == 0x3A { at += 1 }
      let second = isDigit(at) ? number(max: 2) ?? 0 : 0
      guard hour < 24, second < 61 else { return }
      if byte(at) == 0x2E || byte(at) == 0x2C {
        at += 1
        while isDigit(at) { at += 1 }
      }
      skip(" ")
      hour = hour % 12 + (half() ?? hour / 12 * 12)
      s.time = "\(pad(hour, 2)):\(pad(minute, 2)):\(pad(min(second, 59), 2))"
      skip(" ")
      s.zone = zone()
    }

    /// Hours that `am` or `pm` adds; nil where neither stands here.
    private mutating func half() -> Int? {
      let low = byte(at) | 0x20
      guard low == 0x61 || low == 0x70 else { return nil }
      var end = at + 1
      if byte(end) == 0x2E { end += 1 }
      guard byte(end) | 0x20 == 0x6D else { return nil }
      end += byte(end + 1) == 0x2E ? 2 : 1
      guard byte(end) <= 0x20 || byte(end) == 0x2C else { return nil }
      at = end
      return low == 0x70 ? 12 : 0
    }

    private mutating func zone() -> String {
      if byte(at) == 0x2B || byte(at) == 0x2D {
        let sign = byte(at) == 0x2B ? "+" : "-"
        at += 1
        guard let hours = number(max: 2) else { return "" }
        if byte(at) == 0x3A { at += 1 }
        let minutes = isDigit(at) ? number(max: 2) ?? 0 : 0
        guard hours < 15, minutes < 60 else { return "" }
        return hours == 0 && minutes == 0 ? "Z" : "\(sign)\(pad(hours, 2)):\(pad(minutes, 2))"
      }
      switch word() {
      case "z", "gmt", "ut", "utc": return "Z"
      case "est": return "-05:00"
      case "edt": return "-04:00"
      case "cst": return "-06:00"
      case "cdt": return "-05:00"
      case "mst": return "-07:00"
      case "mdt": return "-06:00"
      case "pst": return "-08:00"
      case "pdt": return "-07:00"
      case "cet", "met": return "+01:00"
      case "cest", "mest": return "+02:00"
      case "bst": return "+01:00"
      default: return ""
      }
    }
  }

  /// 1…12 by the first letters; 0 for other words.
  private static func month(_ word: String) -> Int {
    guard word.count >= 3 else { return 0 }
    if let other = otherMonths[String(word.prefix(4))] ?? otherMonths[String(word.prefix(3))] { return other }
    guard let i = months.firstIndex(of: String(word.prefix(3))) else { return 0 }
    return i + 1
  }

  /// French, German and Spanish names that begin otherwise than the English ones.
  private static let otherMonths = [
    "fév": 2, "fev": 2, "avr": 4, "mai": 5, "juin": 6, "juil": 7, "aoû": 8, "aou": 8, "déc": 12, "mär": 3,
    "mrz": 3, "okt": 10, "dez": 12, "ene": 1, "abr": 4, "ago": 8, "dic": 12,
  ]
}
