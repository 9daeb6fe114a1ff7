/// Times of the day that adjoin a date.
extension TimeReader {
  struct Time {
    var hour: Int, minute: Int
    var edtf: String { "T\(pad(hour, 2)):\(pad(minute, 2))" }
  }

  /// `18h00`, `18h`, `12H00`, `22:31`, `22:31:05`
  func clock(_ i: Int) -> (time: Time, next: Int)? {
    guard i < end, w.tokens[i].kind == .number, let (groups, signs) = w.digitGroups(i) else { return nil }
    if let half = halfDay(i + 1), let hour = groups.first, hour <= 12 {
      let minute = groups.count > 1 ? groups[1] : 0
      guard minute < 60, groups.count < 3 else { return nil }
      return (Time(hour: hour % 12 + half.hours, minute: minute), half.next)
    }
    if signs.isEmpty, groups.count == 1, w.tokens[i].span.count == 4, isZone(i + 1), groups[0] / 100 < 25,
      groups[0] % 100 < 60
    {
      return (Time(hour: groups[0] / 100, minute: groups[0] % 100), i + 1)
    }
    if signs.isEmpty, let spaced = spacedClock(i, groups.first ?? 99) { return spaced }
    let isColon = signs.first == 0x3A, isHour = signs.first == 0x68
    guard isColon || isHour, let hour = groups.first, hour < 25 else { return nil }
    if isColon, groups.count < 2 { return nil }
    let minute = groups.count > 1 ? groups[1] : 0
    guard minute < 60 else { return nil }
    return (Time(hour: hour, minute: minute), i + 1)
  }

  /// `a.m.`, `p.m.`: the hours to be added.
  private func halfDay(_ i: Int) -> (hours: Int, next: Int)? {
    guard i < end, let (r, next) = reading(i, .timeWord), (4000...4012).contains(r.number) else { return nil }
    return (r.number - 4000, next)
  }

  /// `GMT`, `ET`: capitals right behind four figures.
  private func isZone(_ i: Int) -> Bool {
    guard i < end, w.tokens[i].flags.contains(.allCaps) else { return false }
    return (2...4).contains(w.tokens[i].span.count)
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
    if k < end, w.sign(k) == .comma || w.tokens[k].has(.preposition) { k += 1 }
    guard k < end, let day = weekday(k).flatMap({ day(k, $0) }) ?? calendarFromMonth(k) ?? today(k),
      day.value.count == 10
    else { return nil }
    return Found(tokens: i..<day.tokens.upperBound, value: day.value + time.edtf)
  }
}
