/// Days: of the week, of the calendar, counted from today.
extension TimeReader {
  /// `mardi`, `mardi soir`, `mardi 16 juillet 2019 à 14h30`, `mardi dernier`
  func day(_ i: Int, _ weekday: Int) -> Found? {
    var k = i + 1
    if k < end, w.isSign(k, ",") || w.isSign(k, "."), calendar(k + 1) ?? calendarFromMonth(k + 1) != nil {
      k += 1
    }
    // `mardi midi 4 décembre`
    let behindPart = reading(k, .dayPart).map { $0.next }
    if let date = calendar(k) ?? calendarFromMonth(k) ?? behindPart.flatMap({ calendar($0) }) {
      return Found(tokens: i..<date.tokens.upperBound, value: date.value)
    }
    // `chaque mardi`, `tous les jeudis`
    if isRepeated(i) { return nil }
    guard let anchor else { return nil }
    if let day = numbered(k, weekday, near: anchor) { return Found(tokens: i..<k + 1, value: day.edtf) }
    var day: CivilDate
    if let shift = shift(k) {
      day = nearest(weekday, to: anchor, shift < 0 ? .past : .future, isStrict: true)
      k += 1
    } else if let (later, next) = daysLater(k) {
      day = nearest(weekday, to: anchor, .future, isStrict: true).adding(days: later)
      k = next
    } else {
      day = nearest(weekday, to: anchor, tense(around: i), isStrict: false)
    }
    if let (_, next) = reading(k, .dayPart) { k = next }
    if let (time, next) = clockBehind(k) { return Found(tokens: i..<next, value: day.edtf + time.edtf) }
    // `mardi et mercredi` are two days, `de mardi à jeudi` is a stretch.
    if isGenitive(i - 1), k + 1 < end, w.tokens[k].has(.preposition), let last = self.weekday(k + 1) {
      let until = nearest(last, to: day, .future, isStrict: true)
      return Found(tokens: i..<k + 2, value: "\(day.edtf)/\(until.edtf)")
    }
    if let last = endOfPair(i, k), let until = self.weekday(last) {
      let to = nearest(until, to: anchor, tense(around: i), isStrict: false)
      let from = nearest(weekday, to: to, .past, isStrict: true)
      return Found(tokens: i..<last + 1, value: "\(from.edtf)/\(to.edtf)")
    }
    return Found(tokens: i..<k, value: day.edtf)
  }

  /// `entre samedi et lundi`: where the second day stands.
  private func endOfPair(_ i: Int, _ k: Int) -> Int? {
    guard i > 0, w.hasFlag(i - 1, .preposition, Self.pair), k + 1 < end, w.tokens[k].has(.coordinator),
      dayNumber(k + 2) == nil
    else { return nil }
    return k + 1
  }

  /// Whether a day of the week comes again and again.
  private func isRepeated(_ i: Int) -> Bool {
    guard w.has(.headFirst) else { return false }
    let f = w.features(i, .weekday)
    if f.contains(.plural), !f.contains(.singular) { return true }
    return i > 0 && w.hasFlag(i - 1, .determiner, LexFlags.Determiner.each.bit)
  }

  /// `mardi en huit`, `jeudi en quinze`: one or two weeks behind the next such day, which itself is counted.
  private func daysLater(_ k: Int) -> (days: Int, next: Int)? {
    guard k + 1 < end, w.hasFlag(k, .preposition, Self.within),
      let days = w.reading(k + 1, .number)?.number, days == 8 || days == 15,
      k + 2 >= end || !w.isNounForm(k + 2) && !w.tokens[k + 2].has(.timeUnit)
    else { return nil }
    return (days - 1, k + 2)
  }
  private static let within = LexFlags.Preposition.within.bit

  /// `vendredi 22`: the number is that of a day where the nearest such day is one of that name.
  private func numbered(_ k: Int, _ weekday: Int, near anchor: CivilDate) -> CivilDate? {
    guard let number = dayNumber(k), k + 1 >= end || !w.tokens[k + 1].classes.hasAny(Self.counted) else {
      return nil
    }
    return (-31...31).lazy.map { anchor.adding(days: $0) }
      .filter { $0.day == number && $0.weekday == weekday }.min {
        abs($0.days - anchor.days) < abs($1.days - anchor.days)
      }
  }
  private static let counted = LexSet(.noun, .unit, .currency, .timeUnit, .tollNoun, .role)

  func isGenitive(_ i: Int) -> Bool {
    w.tokens.indices.contains(i) && w.hasFlag(i, .preposition, NameFlags.genitive)
  }

  /// The day of the week that is meant: today's own is today.
  func nearest(_ weekday: Int, to anchor: CivilDate, _ tense: Tense, isStrict: Bool) -> CivilDate {
    var ahead = (weekday - anchor.weekday + 7) % 7
    if ahead == 0 {
      if !isStrict { return anchor }
      ahead = 7
    }
    switch tense {
    case .past: return anchor.adding(days: ahead - 7 == 0 ? -7 : ahead - 7)
    case .future: return anchor.adding(days: ahead)
    case .open: return anchor.adding(days: ahead <= 3 ? ahead : ahead - 7)
    }
  }

  /// `16 juillet`, `16 juillet 2019`, `3 et 4 mai`, `2 mai au 9 juin`, `22/06/2020`, `2019-07-16`
  func calendar(_ i: Int) -> Found? {
    guard i < end, w.tokens[i].kind == .number else { return nil }
    if let f = numeric(i) { return withClock(f) }
    guard let first = dayNumber(i) else { return nil }
    var k = i + 1
    // `le 14-Juillet 2016`, but `place du 1er-Mai`
    if k + 1 < end, w.isSign(k, "-"), isGlued(k), isGlued(k + 1), monthNumber(k + 1) != nil, !isOfStreet(i) {
      k += 1
    }
    if let month = monthNumber(k) {
      k += 1
      // `8 nov. 2013`
      if k + 1 < end, w.isSign(k, "."), isGlued(k), year(k + 1) != nil { k += 1 }
      let written = year(k)
      if written != nil { k += 1 }
      let ahead = written ?? yearAhead(k, from: month)
      guard let day = resolve(first, month, ahead, at: i) else { return nil }
      if let stretch = between(i, k, month, written == nil ? nil : day) { return stretch }
      if let last = secondDate(k, after: day) {
        return Found(tokens: i..<last.next, value: "\(day.edtf)/\(last.day.edtf)")
      }
      return withClock(Found(tokens: i..<k, value: day.edtf))
    }
    // `entre le 3 et le 10 mai`
    if k < end, w.tokens[k].has(.coordinator), i > 1, w.hasFlag(i - 2, .preposition, Self.pair),
      let next = calendarDay(k + 1), let until = CivilDate(edtf: next.value),
      let from = resolve(first, until.month, until.year, at: i), from < until
    {
      return Found(tokens: i..<next.tokens.upperBound, value: "\(from.edtf)/\(next.value)")
    }
    // Two days of one month.
    let isLink =
      k < end
      && (w.tokens[k].has(.coordinator) || w.tokens[k].has(.preposition) || w.isSign(k, "-")
        || w.isSign(k, "/"))
    guard isLink, let last = dayNumber(k + 1), last > first, let month = monthNumber(k + 2) else {
      return nil
    }
    k += 3
    let written = year(k)
    if written != nil { k += 1 }
    guard let from = resolve(first, month, written, at: i), let to = resolve(last, month, written, at: i)
    else {
      return nil
    }
    return Found(tokens: i..<k, value: "\(from.edtf)/\(to.edtf)")
  }

  /// `le 10 mai`, one day with its article.
  private func calendarDay(_ k: Int) -> Found? {
    guard k + 2 < end, w.features(k, .determiner).contains(.definite), let day = calendar(k + 1),
      day.value.utf8.count == 10
    else { return nil }
    return day
  }
  private static let pair = LexFlags.Preposition.pair.bit

  /// Whether a street or square is called after a day.
  private func isOfStreet(_ i: Int) -> Bool {
    i > 1 && w.hasFlag(i - 1, .preposition, NameFlags.genitive) && w.tokens[i - 2].has(.placeNoun)
  }

  /// `rue du 4-septembre`: a month that its day ties to the name of a street.
  func isOfStreetName(_ i: Int) -> Bool {
    i > 1 && w.isSign(i - 1, "-") && isGlued(i) && dayNumber(i - 2) != nil && isOfStreet(i - 2)
  }

  /// `du 2 mai au 9 juin 2020`: the year of the first day stands behind the second.
  private func yearAhead(_ k: Int, from month: Int) -> Int? {
    guard k + 3 < end, w.tokens[k].has(.preposition), dayNumber(k + 1) != nil, let last = monthNumber(k + 2),
      let year = year(k + 3)
    else { return nil }
    return last < month ? year - 1 : year
  }

  /// `entre le 3 février et le 15 mars 2012`: from the one day, whose year is that of the other, to the other.
  private func between(_ i: Int, _ k: Int, _ month: Int, _ day: CivilDate?) -> Found? {
    guard k < end, w.tokens[k].has(.coordinator), i > 1, w.hasFlag(i - 2, .preposition, Self.pair),
      let first = dayNumber(i), let next = calendarDay(k + 1), let until = CivilDate(edtf: next.value)
    else { return nil }
    var from = day ?? CivilDate(year: until.year, month: month, day: first)
    if day == nil, until < from { from.year -= 1 }
    guard from.isValid, from < until else { return nil }
    return Found(tokens: i..<next.tokens.upperBound, value: "\(from.edtf)/\(next.value)")
  }

  /// `au 9 juin` behind a date.
  private func secondDate(_ k: Int, after day: CivilDate) -> (day: CivilDate, next: Int)? {
    guard k + 2 < end, w.tokens[k].has(.preposition), let last = dayNumber(k + 1),
      let month = monthNumber(k + 2)
    else { return nil }
    let written = year(k + 3)
    var to = CivilDate(year: written ?? day.year, month: month, day: last)
    if written == nil, to < day { to.year += 1 }
    return to.isValid && day < to ? (to, written == nil ? k + 3 : k + 4) : nil
  }

  /// `22/06/2020`, `22/06`, `2019-07-16`, `22.06.2020`
  private func numeric(_ i: Int) -> Found? {
    guard let a = w.leadingDigits(i) else { return nil }
    if !a.isWhole, w.tokens[i].span.count >= 8, w.signBehindDigits(i) == 0x2E,
      let (groups, signs) = w.digitGroups(i), groups.count == 3, signs == [0x2E, 0x2E]
    {
      return found(i..<i + 1, day: groups[0], month: groups[1], year: groups[2])
    }
    guard a.isWhole, i + 2 < end, isGlued(i + 1), isGlued(i + 2), let b = w.leadingDigits(i + 2), b.isWhole
    else { return nil }
    for sign: Unicode.Scalar in ["/", "-"] where w.isSign(i + 1, sign) {
      let hasThird = i + 4 < end && w.isSign(i + 3, sign) && isGlued(i + 3) && isGlued(i + 4)
      if hasThird, let c = w.leadingDigits(i + 4), c.isWhole {
        // `Verdane (4-3-2)`: games won, lost and drawn.
        if sign == "-", [i, i + 2, i + 4].allSatisfy({ w.tokens[$0].span.count < 3 }), a.value < 1000,
          w.tokens[i + 4].span.count == 1
        {
          return nil
        }
        if a.value > 1000 { return found(i..<i + 5, day: c.value, month: b.value, year: a.value) }
        let full = c.value < 100 ? c.value + (c.value < 60 ? 2000 : 1900) : c.value
        return found(i..<i + 5, day: a.value, month: b.value, year: full)
      }
      if sign == "/", !isTieBreak(i), w.tokens[i + 2].end - w.tokens[i + 2].start == 2,
        (1...31).contains(a.value),
        (1...12).contains(b.value), let day = resolve(a.value, b.value, nil, at: i)
      {
        return Found(tokens: i..<i + 3, value: day.edtf)
      }
    }
    return nil
  }

  /// `6-7 (8/10)`: points behind the games of a set.
  private func isTieBreak(_ i: Int) -> Bool {
    i > 2 && w.isSign(i - 1, "(") && w.tokens[i - 2].kind == .number
      && (w.isSign(i - 3, "-") || w.isSign(i - 3, "/"))
  }

  func isGlued(_ i: Int) -> Bool { !w.tokens[i].flags.contains(.spaceBefore) }

  private func found(_ tokens: Range<Int>, day: Int, month: Int, year: Int) -> Found? {
    let d = CivilDate(year: year, month: month, day: day)
    return d.isValid && d.year > 1400 && d.year < 2200 ? Found(tokens: tokens, value: d.edtf) : nil
  }

  private func withClock(_ f: Found) -> Found {
    guard let (time, next) = clockBehind(f.tokens.upperBound) else { return f }
    return Found(tokens: f.tokens.lowerBound..<next, value: f.value + time.edtf)
  }

  /// A day and month with the year that is written, or the one that brings it nearest to the dispatch.
  func resolve(_ day: Int, _ month: Int, _ year: Int?, at i: Int) -> CivilDate? {
    if let year {
      let d = CivilDate(year: year, month: month, day: day)
      return d.isValid ? d : nil
    }
    guard let anchor else { return nil }
    let tense = tense(around: i)
    var best: CivilDate?
    for year in anchor.year - 1...anchor.year + 1 {
      let d = CivilDate(year: year, month: month, day: day)
      guard d.isValid else { continue }
      if best.map({ cost(d, anchor, tense) < cost($0, anchor, tense) }) ?? true { best = d }
    }
    return best
  }

  /// Days away from the dispatch; the wrong side for the tense counts more.
  private func cost(_ d: CivilDate, _ anchor: CivilDate, _ tense: Tense) -> Int {
    let away = d.days - anchor.days
    let isWrong = (tense == .past && away > 0) || (tense == .future && away < 0)
    return abs(away) + (isWrong ? 300 : 0)
  }

  /// `hier [vendredi]`: the editor says in brackets which day a speaker meant.
  private func glossed(_ k: Int, _ side: Int, from anchor: CivilDate) -> CivilDate? {
    guard side != 0, k + 2 < end, w.isSign(k, "[") || w.isSign(k, "("), let weekday = weekday(k + 1),
      w.isSign(k + 2, "]") || w.isSign(k + 2, ")")
    else { return nil }
    return nearest(weekday, to: anchor, side < 0 ? .past : .future, isStrict: false)
  }

  /// `hier`, `demain soir`, `aujourd'hui à 18h00`
  func today(_ i: Int) -> Found? {
    guard let anchor, let (r, next) = reading(i, .timeWord), (90...110).contains(r.number),
      // `ce jour-là` is another.
      next >= end || !isDeictic(next)
    else { return nil }
    var k = next
    // `hier mercredi`: the same day, said twice
    if k < end, let weekday = weekday(k), anchor.adding(days: r.number - 100).weekday == weekday,
      calendar(k + 1) == nil
    {
      k += 1
    }
    if let (_, after) = reading(k, .dayPart) { k = after }
    if let day = glossed(k, r.number - 100, from: anchor) { return Found(tokens: i..<k, value: day.edtf) }
    let day = anchor.adding(days: r.number - 100)
    if let (time, after) = clockBehind(k) { return Found(tokens: i..<after, value: day.edtf + time.edtf) }
    return Found(tokens: i..<k, value: day.edtf)
  }
}
