/// Months, years, seasons and the periods that are named against today.
extension TimeReader {
  /// `juillet`, `mai 2018`
  func month(_ i: Int) -> Found? {
    guard let month = monthNumber(i), !isName(i) else { return nil }
    // `May announced a vote.`
    if startsSentence(i), monthsHaveCapitals(i), w.tokens[i].classes.hasAny(LexSet(.auxiliary, .verb)),
      dayNumber(i + 1) == nil, year(i + 1) == nil
    {
      return nil
    }
    if isShort(i), year(i + 1) == nil, i == 0 || dayNumber(i - 1) == nil { return nil }
    if let year = year(i + 1) { return Found(tokens: i..<i + 2, value: Self.edtf(year, month)) }
    // `July, 2005`
    if monthsHaveCapitals(i), i + 2 < end, w.isSign(i + 1, ","), let year = year(i + 2) {
      return Found(tokens: i..<i + 3, value: Self.edtf(year, month))
    }
    if let day = calendarFromMonth(i) { return day }
    // `October last year`
    if let shift = shift(i + 1), let anchor, let (unit, next) = unit(i + 2), unit == .year {
      return Found(tokens: i..<next, value: Self.edtf(anchor.year + shift, month))
    }
    if let shift = shift(i + 1), let anchor {
      var year = anchor.year
      if shift < 0, month >= anchor.month { year -= 1 }
      if shift > 0, month <= anchor.month { year += 1 }
      return Found(tokens: i..<i + 2, value: Self.edtf(year, month))
    }
    return months(month, tokens: i..<i + 1)
  }

  /// A month without its year, which the tense around it tells.
  func months(_ month: Int, tokens: Range<Int>) -> Found? {
    guard let anchor else { return nil }
    let year = year(tokens.upperBound)
    let behind = year == nil ? tokens : tokens.lowerBound..<tokens.upperBound + 1
    let resolved =
      year ?? follower(of: tokens.lowerBound, month)
      ?? monthYear(month, anchor, tense(around: tokens.lowerBound))
    return Found(tokens: behind, value: Self.edtf(resolved, month))
  }

  /// `en juillet 2018 puis en août`: a later month of the year named just before, where nothing else parts them.
  private func follower(of i: Int, _ month: Int) -> Int? {
    var k = i - 1
    while k > 0, i - k < 5, w.sign(k) == .comma || w.tokens[k].classes.hasAny(Self.joints) { k -= 1 }
    guard i - k > 1, k > 0, let known = year(k), let before = monthNumber(k - 1), before < month,
      w.tokens[k].sentence == w.tokens[i].sentence
    else { return nil }
    return known
  }
  private static let joints = LexSet(.coordinator, .preposition, .adverb, .determiner)

  /// An abbreviation without its stop is another word as often: `sept morts`.
  private func isShort(_ i: Int) -> Bool {
    guard let r = w.reading(i, .month), let full = w.lexicon.length(r) else { return false }
    guard !monthsHaveCapitals(i) || dayNumber(i + 1) == nil && !w.tokens[i].isCapital else { return false }
    return full > w.tokens[i].span.count + 1
      && w.bytes[Int(w.tokens[i].end) - 1] != 0x2E && !w.isSign(i + 1, ".")
  }

  /// A month's name that is somebody's: a capital, and no preposition before it.
  private func isName(_ i: Int) -> Bool {
    guard w.tokens[i].isCapital, i > 0, year(i + 1) == nil else { return false }
    // `Selon Avril Serin`: part of a name of several words.
    if let n = Names.mention(at: i, in: w), w.names[n].tokens.count > 1 { return true }
    if monthsHaveCapitals(i) { return Names.mention(at: i, in: w) != nil }
    return !w.tokens[i - 1].has(.preposition) && !isEdge(i - 1) && !startsSentence(i)
  }

  private func monthsHaveCapitals(_ i: Int) -> Bool {
    w.reading(i, .month).map { w.lexicon.hasCapital($0) } ?? false
  }

  private func startsSentence(_ i: Int) -> Bool {
    let s = Int(w.tokens[i].sentence)
    return w.sentences.indices.contains(s) && w.sentences[s].tokens.lowerBound == i
  }

  private func monthYear(_ month: Int, _ anchor: CivilDate, _ tense: Tense) -> Int {
    switch tense {
    case .future: month >= anchor.month ? anchor.year : anchor.year + 1
    case .past: month <= anchor.month ? anchor.year : anchor.year - 1
    case .open:
      month - anchor.month > 3 ? anchor.year - 1 : month - anchor.month < -8 ? anchor.year + 1 : anchor.year
    }
  }

  static func edtf(_ year: Int, _ month: Int) -> String { "\(pad(year, 4))-\(pad(month, 2))" }

  /// `fin février`, `début 2012`, `mi-juillet`, `début de l'année dernière`
  func edge(_ i: Int) -> Found? {
    guard isEdge(i) else { return nil }
    var k = i + 1
    if k < end, w.isSign(k, "-") { k += 1 }
    while k < end, k - i < 4, isLink(k), monthNumber(k) == nil {
      k += 1
    }
    let inner = month(k) ?? yearAlone(k) ?? shifted(k) ?? this(k) ?? season(k) ?? running(k, from: i)
    return inner.map { Found(tokens: i..<$0.tokens.upperBound, value: $0.value) }
  }
  /// An article or a genitive between a period and the one that holds it.
  private func isLink(_ k: Int) -> Bool {
    w.tokens[k].isWord
      && (isGenitive(k) || w.tokens[k].has(.determiner) || w.tokens[k].flags.contains(.elided))
  }

  func yearAlone(_ i: Int) -> Found? { year(i).map { Found(tokens: i..<i + 1, value: pad($0, 4)) } }

  /// `2015`, `2010-2012`, `2000 à 2001`, where it is a year and no number of things.
  func yearSpan(_ i: Int) -> Found? {
    // `by 1400 GMT`
    guard let first = year(i), !isAmount(i), clock(i) == nil, !isOfName(i) else { return nil }
    if i + 2 < end, let last = year(i + 2), last > first, last - first < 150 {
      let isDash = w.isSign(i + 1, "-") || w.isSign(i + 1, "/") || w.byte(i + 1) == 0xE2
      let isStretch = w.tokens[i + 1].has(.preposition)
      let isBetween = w.tokens[i + 1].has(.coordinator) && i > 0 && isBetween(i - 1)
      if isDash || isStretch || isBetween {
        return Found(tokens: i..<i + 3, value: "\(pad(first, 4))/\(pad(last, 4))")
      }
    }
    if let last = shortYear(i + 2, after: first) {
      return Found(tokens: i..<i + 3, value: "\(pad(first, 4))/\(pad(last, 4))")
    }
    return Found(tokens: i..<i + 1, value: pad(first, 4))
  }

  /// `2016-17`, `2007-8`: the year after in its last two figures or one.
  private func shortYear(_ i: Int, after first: Int) -> Int? {
    guard i < end, w.isSign(i - 1, "-") || w.isSign(i - 1, "/"), isGlued(i - 1), isGlued(i),
      w.tokens[i].kind == .number, let n = w.leadingDigits(i), n.isWhole,
      w.tokens[i].span.count == 2 && first / 100 * 100 + n.value == first + 1
        || w.tokens[i].span.count == 1 && first / 10 * 10 + n.value == first + 1
    else { return nil }
    return first + 1
  }

  /// `le programme CAP 2015`, `Horizon 2030`: behind letters, or behind a name that is no place, the year is in the name.
  private func isOfName(_ i: Int) -> Bool {
    guard i > 0, case let t = w.tokens[i - 1], t.isWord, t.isCapital,
      w.tokens[i].flags.contains(.spaceBefore),
      t.sentence == w.tokens[i].sentence, t.zone == w.tokens[i].zone, !startsSentence(i - 1),
      t.classes.isDisjoint(with: NameClasses.time.union(NameClasses.function)),
      i + 1 >= end || !w.isSign(i + 1, ")")
    else { return false }
    return !t.has(.agency)
  }

  private func isBetween(_ i: Int) -> Bool {
    w.tokens[i].has(.approximator) && w.tokens[i].has(.preposition)
  }

  /// A number of four figures that counts or measures something.
  private func isAmount(_ i: Int) -> Bool {
    if i > 0, isGlued(i), !w.isSign(i - 1, "("), !w.isSign(i - 1, "/"),
      !w.tokens[i - 1].flags.contains(.elided),
      !w.tokens[i - 1].isWord, w.byte(i - 1) < 0x80, !w.isSign(i - 1, "\""), !w.isSign(i - 1, "-")
    {
      return true
    }
    guard i + 1 < end, w.tokens[i + 1].flags.contains(.spaceBefore) else {
      return i + 1 < end && (w.tokens[i + 1].has(.currency) || w.tokens[i + 1].has(.unit))
    }
    let next = w.tokens[i + 1]
    if next.kind == .symbol { return true }
    // `the 1991 film`: thousands would have their comma.
    if w.has(.decimalPoint), let n = w.leadingDigits(i), (1900...2099).contains(n.value), next.kind == .word {
      return next.classes.hasAny(LexSet(.unit, .currency)) && !next.classes.hasAny(Self.notCounted)
    }
    if next.kind == .number { return next.end - next.start == 3 && year(i + 1) == nil }
    if next.classes.hasAny(Self.counted) { return !next.classes.hasAny(Self.notCounted) }
    return false
  }
  private static let counted = LexSet(.unit, .currency, .tollNoun, .noun, .role, .demonym, .number)
  private static let notCounted = LexSet(
    .verb, .auxiliary, .preposition, .adverb, .coordinator, .relative, .pronoun, .determiner)

  /// `années 1980`, `années 80`, but `l'année 2020`
  func decade(_ i: Int) -> Found? {
    guard let (unit, next) = unit(i), unit == .year, next < end, w.tokens[next].kind == .number,
      let n = w.leadingDigits(next), n.isWhole, n.value % 10 == 0
    else { return nil }
    if let year = year(next) {
      let f = w.features(i, .noun)
      guard f.contains(.plural) || !f.contains(.singular) else { return nil }
      return Found(tokens: i..<next + 1, value: "\(year / 10)X")
    }
    guard (10...90).contains(n.value) else { return nil }
    return Found(tokens: i..<next + 1, value: "19\(n.value / 10)X")
  }

  /// `cette semaine`, `ce matin`, `cet été`, `ce mardi`
  func this(_ i: Int) -> Found? {
    if let year = thatYear(i) { return year }
    guard let anchor, i + 1 < end, isDemonstrative(i) else { return nil }
    if let weekday = weekday(i + 1), let day = day(i + 1, weekday) { return day }
    if let (_, next) = reading(i + 1, .dayPart) {
      // `ce soir à 18 heures`
      if let (time, end) = clockBehind(next) {
        return Found(tokens: i..<end, value: anchor.edtf + time.edtf)
      }
      return Found(tokens: i..<next, value: anchor.edtf)
    }
    if let (r, next) = reading(i + 1, .season) {
      return Found(tokens: i..<next, value: "\(pad(anchor.year, 4))-\(r.number)")
    }
    guard let (unit, next) = unit(i + 1),
      let value = value(of: unit, steps: isJustOver(unit, i, anchor) ? -1 : 0, from: anchor),
      next >= end || !w.tokens[next].has(.timeWord) && !isOther(next)
    else { return nil }
    return Found(tokens: i..<(next < end && w.isPointer(next) ? next + 1 : next), value: value)
  }

  /// `Il s'est éteint ce week-end`, on a Monday.
  private func isJustOver(_ unit: TimeUnit, _ i: Int, _ anchor: CivilDate) -> Bool {
    unit == .weekend && anchor.weekday < 5 && tense(around: i) == .past
  }

  private func isDemonstrative(_ i: Int) -> Bool { w.hasFlag(i, .determiner, NameFlags.demonstrative) }
  /// `cette semaine-là` is another one than `cette semaine-ci`.
  /// `-là`
  func isOther(_ i: Int) -> Bool { isDeictic(i) && !w.isNearPointer(i) }
  func isDeictic(_ i: Int) -> Bool { w.tokens[i].flags.contains(.enclitic) }

  /// `semaine dernière`, `mois prochain`, `an passé`
  func shifted(_ i: Int) -> Found? {
    guard let anchor, let (unit, next) = unit(i), unit != .edge, next < end, let shift = shift(next),
      i == 0 || !isPluralDeterminer(i - 1),
      // `le week-end prochain`, on a Tuesday, is the one that comes.
      case let isComing = unit == .weekend && shift == 1 && anchor.weekday < 5,
      let value = value(of: unit, steps: isComing ? 0 : shift, from: anchor)
    else { return nil }
    return Found(tokens: i..<next + 1, value: value)
  }

  private func isPluralDeterminer(_ i: Int) -> Bool {
    w.tokens[i].kind == .number || w.tokens[i].has(.number) && w.features(i, .determiner).contains(.plural)
  }

  /// The period so many units on from the one that holds a day; nil for units that give no date.
  func value(of unit: TimeUnit, steps n: Int, from day: CivilDate) -> String? {
    switch unit {
    case .day: return n == 0 ? day.edtf : nil
    case .night: return n == 0 ? day.edtf : day.adding(days: n).edtf
    case .week:
      let monday = day.adding(days: 1 - day.weekday + 7 * n)
      return "\(monday.edtf)/\(monday.adding(days: 6).edtf)"
    case .weekend:
      let saturday = day.adding(days: 6 - day.weekday + 7 * n)
      return "\(saturday.edtf)/\(saturday.adding(days: 1).edtf)"
    case .month:
      let months = day.year * 12 + day.month - 1 + n
      return Self.edtf(months / 12, months % 12 + 1)
    case .quarter: return part(day.year * 4 + (day.month - 1) / 3 + n, of: 4)
    case .halfYear: return part(day.year * 2 + (day.month - 1) / 6 + n, of: 2)
    case .year: return pad(day.year + n, 4)
    default: return nil
    }
  }

  /// A part of a year, numbered through the years, as its first and last month.
  private func part(_ index: Int, of parts: Int) -> String {
    let months = 12 / parts
    let year = index / parts, first = index % parts * months + 1
    return "\(Self.edtf(year, first))/\(Self.edtf(year, first + months - 1))"
  }

  /// `premier semestre 2012`, `troisième trimestre`
  func period(_ i: Int) -> Found? {
    guard let (ordinal, next) = reading(i, .ordinal), let (unit, after) = unit(next) else { return nil }
    let parts = unit == .quarter ? 4 : unit == .halfYear ? 2 : 0
    guard parts > 0, (1...parts).contains(ordinal.number) else { return nil }
    var k = after
    while k < end, k - after < 2, isLink(k) { k += 1 }
    if let year = year(k) {
      return Found(tokens: i..<k + 1, value: part(year * parts + ordinal.number - 1, of: parts))
    }
    guard let anchor else { return nil }
    var index = anchor.year * parts + ordinal.number - 1
    let now = anchor.year * parts + (anchor.month - 1) / (12 / parts)
    if index > now, tense(around: i) != .future { index -= parts }
    return Found(tokens: i..<after, value: part(index, of: parts))
  }

  /// `printemps 2016`, `été dernier`
  func season(_ i: Int) -> Found? {
    guard let (r, next) = reading(i, .season) else { return nil }
    if let year = year(next) { return Found(tokens: i..<next + 1, value: "\(pad(year, 4))-\(r.number)") }
    guard let anchor, let shift = shift(next) else { return nil }
    let middle = [21: 5, 22: 8, 23: 11, 24: 2][r.number] ?? 6
    var year = anchor.year
    if shift < 0, middle >= anchor.month { year -= 1 }
    if shift > 0, middle <= anchor.month { year += 1 }
    return Found(tokens: i..<next + 1, value: "\(pad(year, 4))-\(r.number)")
  }

  /// `nuit de mardi à mercredi`, `nuit de samedi`
  func nightSpan(_ i: Int) -> Found? {
    guard let anchor, let (unit, next) = unit(i), unit == .night, next + 1 < end, isGenitive(next) else {
      return nil
    }
    guard let first = weekday(next + 1) else { return nil }
    let k = next + 2
    if let day = calendar(k) { return Found(tokens: i..<day.tokens.upperBound, value: day.value) }
    let tense = tense(around: i)
    if k + 1 < end, w.tokens[k].has(.preposition), let last = weekday(k + 1) {
      let until = nearest(last, to: anchor, tense == .future ? .future : .past, isStrict: false)
      return Found(tokens: i..<k + 2, value: "\(until.adding(days: -1).edtf)/\(until.edtf)")
    }
    return Found(tokens: i..<k, value: nearest(first, to: anchor, tense, isStrict: false).edtf)
  }

  /// `il y a trois jours`, `il y a un an`
  func ago(_ i: Int) -> Found? {
    guard let anchor, i + 4 < end, w.tokens[i].has(.pronoun), w.tokens[i + 1].has(.objectClitic),
      w.isAuxiliary(i + 2), let (count, next) = Numerals(w, end).small(i + 3), let (unit, after) = unit(next)
    else { return nil }
    return back(count, unit, from: anchor).map { Found(tokens: i..<after, value: $0) }
  }
}
