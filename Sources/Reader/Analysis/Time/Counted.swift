/// Expressions whose word of direction stands before or behind the stretch: `last month`, `two days ago`.
extension TimeReader {
  /// `last month`, `next Tuesday`, `last July`, `last summer`
  func shiftedBehind(_ i: Int) -> Found? {
    // `est passé mardi`
    guard let anchor, let shift = shift(i), shift != 0, i + 1 < end, !w.tokens[i].has(.verb) else {
      return nil
    }
    if let weekday = weekday(i + 1) {
      let day = nearest(weekday, to: anchor, shift < 0 ? .past : .future, isStrict: true)
      let next = reading(i + 2, .dayPart)?.next ?? i + 2
      return Found(tokens: i..<next, value: day.edtf)
    }
    if let month = monthNumber(i + 1) {
      var year = anchor.year
      if shift < 0, month >= anchor.month { year -= 1 }
      if shift > 0, month <= anchor.month { year += 1 }
      return Found(tokens: i..<i + 2, value: Self.edtf(year, month))
    }
    if let (r, next) = reading(i + 1, .season) {
      var year = anchor.year
      let middle = [21: 5, 22: 8, 23: 11, 24: 2][r.number] ?? 6
      if shift < 0, middle >= anchor.month { year -= 1 }
      if shift > 0, middle <= anchor.month { year += 1 }
      return Found(tokens: i..<next, value: "\(pad(year, 4))-\(r.number)")
    }
    // `the last three months` is a duration, and so is `the last month of`.
    guard let (unit, next) = unit(i + 1), unit != .edge, next >= end || !isGenitive(next) || isDeictic(next),
      let value = value(of: unit, steps: shift, from: anchor)
    else { return nil }
    return Found(tokens: i..<next, value: value)
  }

  /// `two days ago`, `a year ago`
  func countedBack(_ i: Int) -> Found? {
    guard let anchor, i + 2 < end else { return nil }
    let t = w.tokens[i]
    let isOne = t.has(.determiner) && w.features(i, .determiner).isDisjoint(with: [.definite, .plural])
    guard t.kind == .number || t.has(.number) || isOne else { return nil }
    let counted: (value: Int, next: Int)? = isOne ? (1, i + 1) : Numerals(w, end).small(i)
    guard let (count, next) = counted, let (unit, after) = unit(next), after < end,
      reading(after, .timeWord)?.reading.number == Self.back, let value = back(count, unit, from: anchor)
    else { return nil }
    return Found(tokens: i..<after + 1, value: value)
  }
  private static let back = 3000

  /// `dans dix jours`
  func countedOn(_ i: Int) -> Found? {
    guard let anchor, let (count, next) = Numerals(w, end).small(i + 1), let (unit, after) = unit(next)
    else { return nil }
    return back(-count, unit, from: anchor).map { Found(tokens: i..<after, value: $0) }
  }

  /// The day, month or year so many units before a day; nil for units that give no date.
  func back(_ count: Int, _ unit: TimeUnit, from day: CivilDate) -> String? {
    switch unit {
    case .day: return day.adding(days: -count).edtf
    case .fortnight: return day.adding(days: -14 * count).edtf
    case .decade: return pad(day.year - 10 * count, 4)
    case .century: return pad(day.year - 100 * count, 4)
    case .night, .weekend, .quarter, .halfYear: return nil
    default: return value(of: unit, steps: -count, from: day)
    }
  }

  /// `mid-January`, `early-2012`: an edge and its stretch in one word.
  func edgeOfPart(_ i: Int) -> Found? {
    let t = w.tokens[i]
    guard let prefix = w.prefixBeforeHyphen(t),
      w.readings(ofPart: prefix).contains(where: {
        $0.lexClass == .timeUnit && $0.number == TimeUnit.edge.rawValue
      }),
      case let part = Span(prefix.end + 1, t.end)
    else { return nil }
    if let year = year(written: part) { return Found(tokens: i..<i + 1, value: pad(year, 4)) }
    guard let month = w.readings(ofPart: part).first(where: { $0.lexClass == .month })?.number else {
      return nil
    }
    return months(month, tokens: i..<i + 1)
  }

  /// The year in the second part of `mi-2020`.
  private func year(written part: Span) -> Int? {
    guard part.count == 4 else { return nil }
    var n = 0
    for at in part.start..<part.end {
      let digit = w.bytes[Int(at)] &- 0x30
      guard digit < 10 else { return nil }
      n = n * 10 + Int(digit)
    }
    return (1400...2199).contains(n) ? n : nil
  }

  /// `that year`: the one that the text named last.
  func thatYear(_ i: Int) -> Found? {
    guard i + 1 < end, w.tokens[i].has(.complementizer),
      w.tokens[i].has(.determiner), let (unit, next) = unit(i + 1), unit == .year
    else { return nil }
    var k = i - 1
    while k >= 0, i - k < 80 {
      if let year = year(k), (1900...2099).contains(year) {
        return Found(tokens: i..<next, value: pad(year, 4))
      }
      k -= 1
    }
    return nil
  }

  /// `the early '60s`: two figures behind an apostrophe.
  private func shortDecade(_ i: Int) -> Found? {
    let t = w.tokens[i]
    guard t.span.count == 3, w.bytes[Int(t.end) - 1] == 0x73, i > 0, isApostrophe(i - 1),
      w.tokens[i - 1].end == t.start, let n = w.leadingDigits(i), n.value % 10 == 0
    else { return nil }
    let century = anchor.map { $0.year % 100 >= n.value + 10 && n.value <= 20 ? 20 : 19 } ?? 19
    return Found(tokens: i..<i + 1, value: "\(century)\(n.value / 10)X")
  }

  private func isApostrophe(_ i: Int) -> Bool {
    w.isSign(i, "'") || w.byte(i) == 0xE2 && w.tokens[i].span.count == 3 && !w.tokens[i].isWord
  }

  /// `1980s`
  func decade(written i: Int) -> Found? {
    let t = w.tokens[i]
    if let short = shortDecade(i) { return short }
    guard t.span.count == 5, w.bytes[Int(t.end) - 1] == 0x73, let n = w.leadingDigits(i), n.value % 10 == 0,
      (1400...2199).contains(n.value)
    else { return nil }
    return Found(tokens: i..<i + 1, value: "\(n.value / 10)X")
  }
}
