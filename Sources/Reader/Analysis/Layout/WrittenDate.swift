/// A date as a header line writes it, perhaps without its year.
struct WrittenDate {
  var year: Int?
  /// 0 when only the day is written.
  var month = 0
  /// 0 when only the month is written.
  var day = 0

  var civil: CivilDate? {
    guard let year, month > 0, day > 0 else { return nil }
    let d = CivilDate(year: year, month: month, day: day)
    return d.isValid ? d : nil
  }

  /// Reads a date at a word: `mardi 16 juillet 2019`, `16/07/2019`, `16.07.19`, `2019-07-16`, `July 16, 2019`.
  static func read(_ words: HeadWords, _ start: Int) -> (date: WrittenDate, next: Int)? {
    guard let first = words.word(start), first.raw.kind == .number || first.classes.hasAny(openings) else {
      return nil
    }
    var i = start
    if words.has(i, .determiner), words.length(i) <= 3, words.has(i + 1, .weekday) { i += 1 }
    if words.has(i, .weekday) {
      i += 1
      if words.sign(i) == 0x2C || words.sign(i) == 0x2E { i += 1 }
    }
    // `le 1er juillet`
    if words.has(i, .determiner), words.length(i) <= 3, number(words, i + 1, ordinal: true) != nil { i += 1 }
    return spelled(words, i) ?? numeric(words, i) ?? dotted(words, i) ?? spaced(words, i)
      ?? monthFirst(words, i)
  }

  private static let openings = LexSet(.weekday, .determiner, .month)

  private static func spelled(_ words: HeadWords, _ start: Int) -> (WrittenDate, Int)? {
    guard let day = number(words, start, ordinal: true), (1...31).contains(day) else { return nil }
    var i = start + 1
    if words.sign(i) == 0x2E { i += 1 }
    guard let month = words.reading(i, .month)?.number else { return nil }
    i = pastMonth(words, i)
    var date = WrittenDate(month: month, day: day)
    if let y = number(words, i), isYear(y) {
      date.year = y
      i += 1
    }
    return (date, i)
  }

  private static func numeric(_ words: HeadWords, _ i: Int) -> (WrittenDate, Int)? {
    let separator = words.sign(i + 1)
    guard separator == 0x2F || separator == 0x2D, let a = number(words, i), let b = number(words, i + 2)
    else { return nil }
    let c = words.sign(i + 3) == separator ? number(words, i + 4) : nil
    if isYear(a), (1...12).contains(b) {
      guard let c, (1...31).contains(c) else { return (WrittenDate(year: a, month: b), i + 3) }
      return (WrittenDate(year: a, month: b, day: c), i + 5)
    }
    guard (1...31).contains(a), (1...12).contains(b),
      separator == 0x2F || c != nil && words.sign(i + 5) != 0x2D
    else { return nil }
    guard let c else { return (WrittenDate(month: b, day: a), i + 3) }
    return (WrittenDate(year: full(c), month: b, day: a), i + 5)
  }

  /// `16.07.2019` is one word for the scanner.
  private static func dotted(_ words: HeadWords, _ i: Int) -> (WrittenDate, Int)? {
    guard let t = words.word(i), t.raw.kind == .number else { return nil }
    var day = 0, month = 0, n = 0, dots = 0
    for at in t.raw.start..<t.raw.end {
      let b = words.w.bytes[Int(at)]
      if b == 0x2E {
        (day, month) = dots == 0 ? (n, 0) : dots == 1 ? (day, n) : (day, month)
        dots += 1
        n = 0
      } else if b &- 0x30 < 10 {
        n = min(n * 10 + Int(b - 0x30), 100_000)
      } else {
        return nil
      }
    }
    guard dots == 2, (1...31).contains(day), (1...12).contains(month) else { return nil }
    return (WrittenDate(year: full(n), month: month, day: day), i + 1)
  }

  /// `09. 01. 2026`
  private static func spaced(_ words: HeadWords, _ i: Int) -> (WrittenDate, Int)? {
    guard words.sign(i + 1) == 0x2E, words.sign(i + 3) == 0x2E, let day = number(words, i),
      (1...31).contains(day),
      let month = number(words, i + 2), (1...12).contains(month), let year = number(words, i + 4),
      isYear(year)
    else { return nil }
    return (WrittenDate(year: year, month: month, day: day), i + 5)
  }

  private static func monthFirst(_ words: HeadWords, _ start: Int) -> (WrittenDate, Int)? {
    guard let month = words.reading(start, .month)?.number else { return nil }
    var i = pastMonth(words, start)
    guard let day = number(words, i), (1...31).contains(day) else { return nil }
    i += 1
    var date = WrittenDate(month: month, day: day)
    if words.sign(i) == 0x2C, let y = number(words, i + 1), isYear(y) {
      date.year = y
      i += 2
    }
    return (date, i)
  }

  /// Behind a month and the dot that shortens it.
  private static func pastMonth(_ words: HeadWords, _ i: Int) -> Int {
    guard words.sign(i + 1) == 0x2E, let dot = words.word(i + 1), !dot.hasSpaceBefore, words.length(i) <= 6
    else { return i + 1 }
    return i + 2
  }

  /// The number a word writes in digits alone; `1er` where an ordinal will do.
  static func number(_ words: HeadWords, _ i: Int, ordinal: Bool = false) -> Int? {
    guard let t = words.word(i), t.raw.kind == .number, t.raw.end - t.raw.start <= 4 else { return nil }
    var n = 0
    for at in t.raw.start..<t.raw.end {
      let b = words.w.bytes[Int(at)]
      guard b &- 0x30 < 10 else { return ordinal && n == 1 && at > t.raw.start ? 1 : nil }
      n = n * 10 + Int(b - 0x30)
    }
    return n
  }

  static func isYear(_ n: Int) -> Bool { (1800...2200).contains(n) }
  private static func full(_ year: Int) -> Int { year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year }
}
