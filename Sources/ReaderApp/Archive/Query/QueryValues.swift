/// Reads the value of a field.
nonisolated enum QueryValues {
  static func value(
    of field: Query.Field, _ value: QueryLexer.Placed, today: Int
  ) throws(QueryError) -> Query.Value {
    let text = value.token.text
    switch field {
    case .date: return try days(text, value.column, today: today)
    case .urgency, .version: return try numbers(text, value.column)
    case .is: return .state(try one(of: Query.State.self, text, value.column))
    case .has: return .trait(try one(of: Query.Trait.self, text, value.column))
    case .kind: _ = try one(of: KindName.self, text, value.column)
    default: break
    }
    let words = QueryWords.fold(text)
    guard !words.isEmpty else { throw QueryError(column: value.column, problem: .missingValue(field)) }
    let isPrefix = if case .word(let w) = value.token { w.hasSuffix("*") } else { false }
    return .words(words, isPrefix: isPrefix)
  }

  /// The kinds of quotation that `kind:` knows.
  enum KindName: String, CaseIterable { case direct, partial, indirect }

  static func one<T: CaseIterable & RawRepresentable>(
    of type: T.Type, _ text: String, _ column: Int
  ) throws(QueryError) -> T where T.RawValue == String {
    if let found = T(rawValue: text.lowercased()) { return found }
    throw QueryError(column: column, problem: .notOneOf(text, allowed: T.allCases.map(\.rawValue)))
  }

  /// `3`, `2..4`, `2..`, `..4`, `>2`, `<4`
  private static func numbers(_ text: String, _ column: Int) throws(QueryError) -> Query.Value {
    func number(_ s: Substring) throws(QueryError) -> Int? {
      if s.isEmpty { return nil }
      guard let n = Int(s) else { throw QueryError(column: column, problem: .notANumber(String(s))) }
      return n
    }
    if text.hasPrefix(">"), let n = try number(text.dropFirst()) { return .numbers(from: n + 1, to: nil) }
    if text.hasPrefix("<"), let n = try number(text.dropFirst()) { return .numbers(from: nil, to: n - 1) }
    if let (a, b) = range(text) {
      let from = try number(a), to = try number(b)
      if let from, let to, from > to { throw QueryError(column: column, problem: .reversedRange(text)) }
      return .numbers(from: from, to: to)
    }
    guard let n = try number(Substring(text)) else {
      throw QueryError(column: column, problem: .notANumber(text))
    }
    return .numbers(from: n, to: n)
  }

  private static func range(_ text: String) -> (Substring, Substring)? {
    let parts = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }

  /// `2019-07-16`, `2019-07`, `2019`, a word such as `yesterday`, or two of them with `..` between.
  private static func days(
    _ text: String, _ column: Int, today: Int
  ) throws(QueryError) -> Query.Value {
    func day(_ s: Substring) throws(QueryError) -> ClosedRange<Int>? {
      if s.isEmpty { return nil }
      guard let days = QueryDays.days(String(s), today: today) else {
        throw QueryError(column: column, problem: .notADate(String(s)))
      }
      return days
    }
    guard let (a, b) = range(text) else {
      guard let days = try day(Substring(text)) else {
        throw QueryError(column: column, problem: .notADate(text))
      }
      return .days(from: days.lowerBound, to: days.upperBound)
    }
    let from = try day(a)?.lowerBound, to = try day(b)?.upperBound
    if let from, let to, from > to { throw QueryError(column: column, problem: .reversedRange(text)) }
    return .days(from: from, to: to)
  }
}
