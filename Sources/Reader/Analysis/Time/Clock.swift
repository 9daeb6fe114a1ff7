/// Times of the day that adjoin a date.
extension TimeReader {
  struct Time {
    var hour: Int, minute: Int
    var edtf: String { "T\(pad(hour, 2)):\(pad(minute, 2))" }
  }

  /// `18h00`, `18h`, `12H00`, `22:31`, `22:31:05`
  func clock(_ i: Int) -> (time: Time, next: Int)? {
    guard i < end, w.tokens[i].kind == .number else { return nil }
    if let time = gluedClock(i) { return (time, i + 1) }
    let half = halfDay(i + 1)
    if half == nil, let n = w.leadingDigits(i), n.isWhole { return plainClock(i, n.value) }
    let sign = w.signBehindDigits(i)
    guard half != nil || sign == 0x3A || sign == 0x68, let (groups, signs) = w.digitGroups(i) else {
      return nil
    }
    if let half, let hour = groups.first, hour <= 12 {
      let minute = groups.count > 1 ? groups[1] : 0
      guard minute < 60, groups.count < 3 else { return nil }
      return (Time(hour: hour % 12 + half.hours, minute: minute), half.next)
    }
    if signs.isEmpty, groups.count == 1 { return plainClock(i, groups[0]) }
    let isColon = signs.first == 0x3A, isHour = signs.first == 0x68
    guard isColon || isHour, let hour = groups.first, hour < 25 else { return nil }
    if isColon, groups.count < 2 { return nil }
    let minute = groups.count > 1 ? groups[1] : 0
    guard minute < 60 else { return nil }
    return inPart(Time(hour: hour, minute: minute), i + 1)
  }

  /// `5h du matin`, `11h du soir`
  private func inPart(_ time: Time, _ next: Int) -> (time: Time, next: Int) {
    guard next < end, isGenitive(next), let (part, after) = reading(next + 1, .dayPart) else {
      return (time, next)
    }
    let isLate = part.number >= 12 && time.hour < 12
    return (Time(hour: isLate ? time.hour + 12 : time.hour, minute: time.minute), after)
  }

  /// A number of figures only: `1430 GMT`, `8 h 26`.
  private func plainClock(_ i: Int, _ n: Int) -> (time: Time, next: Int)? {
    if w.tokens[i].span.count == 4, isZone(i + 1), n / 100 < 25, n % 100 < 60 {
      return (Time(hour: n / 100, minute: n % 100), i + 1)
    }
    return spacedClock(i, n)
  }

  /// `a.m.`, `p.m.`: the hours to be added.
  private func halfDay(_ i: Int) -> (hours: Int, next: Int)? {
    guard i < end, let (r, next) = reading(i, .timeWord), (4000...4012).contains(r.number) else { return nil }
    return (r.number - 4000, next)
  }

  /// `10:54pm`: what is to be added stands in the letters of the number.
  private func gluedClock(_ i: Int) -> Time? {
    let t = w.tokens[i]
    guard t.span.count > 2, t.span.count < 8, (w.bytes[Int(t.end) - 1] | 0x20) &- 0x61 < 26,
      let half = w.readings(ofPart: Span(t.end - 2, t.end)).first(where: {
        $0.lexClass == .timeWord && (4000...4012).contains($0.number)
      })
    else { return nil }
    var hour = 0, minute = 0, isMinute = false
    for at in t.start..<t.end - 2 {
      let b = w.bytes[Int(at)]
      if b &- 0x30 < 10 {
        if isMinute { minute = minute * 10 + Int(b - 0x30) } else { hour = hour * 10 + Int(b - 0x30) }
      } else if b == 0x3A || b == 0x2E, !isMinute {
        isMinute = true
      } else {
        return nil
      }
    }
    guard hour > 0, hour <= 12, minute < 60 else { return nil }
    return Time(hour: hour % 12 + half.number - 4000, minute: minute)
  }

  /// `GMT`, `ET`: capitals right behind four figures.
  private func isZone(_ i: Int) -> Bool {
    guard i < end, w.tokens[i].flags.contains(.allCaps), !w.tokens[i].flags.contains(.dotted) else {
      return false
    }
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
    if let c = aboutClock(i) { return c }
    let isLink = w.tokens[i].has(.preposition) || w.isSign(i, ",") || w.isSign(i, "-") || w.isSign(i, "/")
    guard isLink else { return nil }
    if let c = clock(i + 1) ?? wordedClock(i + 1) { return c }
    guard w.isSign(i, ","), w.tokens[i + 1].has(.preposition) else { return nil }
    return clock(i + 2) ?? wordedClock(i + 2)
  }

  /// `lundi à 8 heures`, `mardi vers 20 heures 30`, `à 6 heures du soir`: the hour in words, which is no duration behind `à` and its like.
  func wordedClock(_ i: Int) -> (time: Time, next: Int)? {
    guard i > 0, case let flags = w.sum(i - 1, .preposition).flags,
      flags & NameFlags.locative != 0, flags & NameFlags.temporal != 0, flags & NameFlags.genitive == 0
    else { return nil }
    return hourInWords(i)
  }

  /// `mardi peu après 20 heures`, `jeudi aux alentours de 8h30`: about when.
  private func aboutClock(_ i: Int) -> (time: Time, next: Int)? {
    guard w.has(.headFirst) else { return nil }
    if w.tokens[i].has(.adverb), i + 2 < end, w.hasFlag(i + 1, .preposition, NameFlags.temporal),
      !w.hasFlag(i + 1, .preposition, NameFlags.locative)
    {
      return clock(i + 2) ?? hourInWords(i + 2)
    }
    guard let p = w.phrase(at: i), p.classes.has(.approximator),
      p.tokens.upperBound < end
    else { return nil }
    return clock(p.tokens.upperBound) ?? hourInWords(p.tokens.upperBound)
  }

  private func hourInWords(_ i: Int) -> (time: Time, next: Int)? {
    guard i + 1 < end, w.tokens[i].kind == .number, let n = w.leadingDigits(i), n.isWhole,
      n.value < 25, let (unit, next) = unit(i + 1), unit == .hour
    else { return nil }
    if isGenitive(next) {
      let found = inPart(Time(hour: n.value, minute: 0), next)
      return found.next > next ? found : nil
    }
    guard next < end, w.tokens[next].kind == .number, let m = w.leadingDigits(next), m.isWhole, m.value < 60
    else {
      return (Time(hour: n.value, minute: 0), next)
    }
    return (Time(hour: n.value, minute: m.value), next + 1)
  }

  /// `21h40 GMT mardi`: a time that stands before its day.
  func clockFirst(_ i: Int) -> Found? {
    guard let (time, next) = clock(i) ?? wordedClock(i) else { return nil }
    var k = next
    // A time zone in capitals.
    if k < end, w.tokens[k].flags.contains(.allCaps) { k += 1 }
    if k < end, w.sign(k) == .comma || w.tokens[k].has(.preposition) { k += 1 }
    guard k < end,
      let day = weekday(k).flatMap({ day(k, $0) }) ?? calendarFromMonth(k) ?? today(k) ?? this(k),
      day.value.count == 10
    else { return nil }
    return Found(tokens: i..<day.tokens.upperBound, value: day.value + time.edtf)
  }
}
