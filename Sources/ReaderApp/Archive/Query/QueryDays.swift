import Reader

/// The days that a date of a query covers.
nonisolated enum QueryDays {
  /// Stretches of days that languages have words for, as offsets from today.
  static let stretches: [(key: String, offsets: ClosedRange<Int>)] = [
    ("today", 0...0), ("yesterday", -1...(-1)), ("week", -6...0), ("month", -29...0), ("year", -364...0),
  ]

  private static let words: [String: ClosedRange<Int>] = {
    var words: [String: ClosedRange<Int>] = [:]
    for strings in QueryNames.languages {
      for (key, offsets) in stretches {
        for word in strings["query.\(key)"].split(separator: " ") { words[plain(String(word))] = offsets }
      }
    }
    return words
  }()

  /// The letters that may stand behind a number of days.
  private static let letters = Set(QueryNames.languages.map { $0["query.day-letter"] })

  private static func plain(_ text: String) -> String { text.lowercased().replacing("’", with: "'") }

  /// Days since 1970-01-01; nil for what is no date. `7d` and `7j` are the last seven days.
  static func days(_ text: String, today: Int) -> ClosedRange<Int>? {
    let text = plain(text)
    if let offsets = words[text] { return (today + offsets.lowerBound)...(today + offsets.upperBound) }
    if let last = text.last, letters.contains(String(last)), let n = Int(text.dropLast()), n > 0 {
      return (today - n + 1)...today
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, parts[0].count == 4 else { return nil }
    switch numbers.count {
    case 1:
      return range(
        CivilDate(year: numbers[0], month: 1, day: 1), CivilDate(year: numbers[0], month: 12, day: 31))
    case 2:
      guard (1...12).contains(numbers[1]) else { return nil }
      let last = CivilDate.daysIn(month: numbers[1], year: numbers[0])
      return range(
        CivilDate(year: numbers[0], month: numbers[1], day: 1),
        CivilDate(year: numbers[0], month: numbers[1], day: last))
    case 3:
      let day = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
      return range(day, day)
    default: return nil
    }
  }

  private static func range(_ a: CivilDate, _ b: CivilDate) -> ClosedRange<Int>? {
    a.isValid && b.isValid ? a.days...b.days : nil
  }
}
