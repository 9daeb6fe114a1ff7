/// Times of the day that adjoin a date.
extension TimeReader {
  struct Time {
    var hour: Int, minute: Int
    var edtf: String { "T\(pad(hour, 2)):\(pad(minute, 2))" }
  }

  /// `18h00`, `18h`, `12H00`, `22:31`, `22:31:05`
  func clock(_ i: Int) -> (time: Time, next: Int)? {
    guard i < end, w.tokens[i].kind == .number, let (groups, signs) = w.digitGroups(i) else { return nil }
    if signs.isEmpty, let spaced = spacedClock(i, groups.first ?? 99) { return spaced }
    let isColon = signs.first == 0x3A, isHour = signs.first == 0x68
    guard isColon || isHour, let hour = groups.first, hour < 25 else { return nil }
    if isColon, groups.count < 2 { return nil }
    let minute = groups.count > 1 ? groups[1] : 0
    guard minute < 60 else { return nil }
    return (Time(hour: hour, minute: minute), i + 1)
  }

  /// `8 h 26`
  private func spacedClock(_ i: Int, _ hour: Int) -> (time: Time, next: Int)? {
    guard hour < 25, i + 1 < end, w.byte(i + 1) == 0x68, w.tokens[i + 1].end - w.tokens[i + 1].start == 1
    else { return nil }
    guard i + 2 < end, w.tokens[i + 2].kind == .number, let (groups, signs) = w.digitGroups(i + 2),
      signs.isEmpty, let minute = groups.first, minute < 60
    else { return (Time(hour: hour, minute: 0), i + 2) }
    return (Time(hour: hour, minute: minute), i + 3)
  }

  /// A clock time behind a date, with what may stand between: `à`, a comma, a dash.
  func clockBehind(_ i: Int) -> (time: Time, next: Int)? {
    if let c = clock(i) { return c }
    guard i + 1 < end else { return nil }
    let isLink = w.tokens[i].has(.preposition) || w.isSign(i, ",") || w.isSign(i, "-") || w.isSign(i, "/")
    guard isLink else { return nil }
    if let c = clock(i + 1) { return c }
    guard w.isSign(i, ","), w.tokens[i + 1].has(.preposition) else { return nil }
    return clock(i + 2)
  }

  /// `21h40 GMT mardi`: a time that stands before its day.
  func clockFirst(_ i: Int) -> Found? {
    guard let (time, next) = clock(i) else { return nil }
    var k = next
    // A time zone in capitals.
    if k < end, w.tokens[k].flags.contains(.allCaps) { k += 1 }
    guard k < end, let weekday = weekday(k), let day = day(k, weekday), day.value.count == 10 else {
      return nil
    }
    return Found(tokens: i..<day.tokens.upperBound, value: day.value + time.edtf)
  }
}
