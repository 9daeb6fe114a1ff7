import Reader

/// Reads a query: terms side by side must all hold, `or` binds looser, `-` negates, parentheses group.
nonisolated struct QueryParser {
  private let tokens: [QueryLexer.Placed]
  private let endColumn: Int
  private let today: Int
  private var at = 0
  private var order = Query.Order.date

  /// - Parameter today: days since 1970-01-01, for `date:yesterday`.
  static func parse(_ text: String, today: Int) throws(QueryError) -> Query {
    var parser = QueryParser(
      tokens: try QueryLexer.tokens(of: text), endColumn: text.count + 1, today: today)
    let condition = try parser.alternatives()
    if let extra = parser.current {
      throw QueryError(column: extra.column, problem: .strayParenthesis)
    }
    return Query(condition: condition, order: parser.order)
  }

  private init(tokens: [QueryLexer.Placed], endColumn: Int, today: Int) {
    self.tokens = tokens
    self.endColumn = endColumn
    self.today = today
  }

  private var current: QueryLexer.Placed? { at < tokens.count ? tokens[at] : nil }

  private mutating func alternatives() throws(QueryError) -> Query.Condition {
    var parts = [try conjunction()]
    while let t = current, t.token == .or {
      at += 1
      if parts.last == .everything { throw QueryError(column: t.column, problem: .nothingBesideOr) }
      parts.append(try conjunction())
      if parts.last == .everything { throw QueryError(column: t.column, problem: .nothingBesideOr) }
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(QueryError) -> Query.Condition {
    var parts: [Query.Condition] = []
    while let t = current, t.token != .or, t.token != .close {
      if let part = try term() { parts.append(part) }
    }
    return parts.isEmpty ? .everything : parts.count == 1 ? parts[0] : .all(parts)
  }

  /// One term; nil for what only sets the order.
  private mutating func term() throws(QueryError) -> Query.Condition? {
    guard let t = current else { return nil }
    at += 1
    switch t.token {
    case .minus:
      guard let next = current, next.isGlued, let negated = try term() else {
        throw QueryError(column: t.column, problem: .nothingToNegate)
      }
      return .not(negated)
    case .open:
      let inner = try alternatives()
      guard current?.token == .close else {
        throw QueryError(column: t.column, problem: .unclosedParenthesis)
      }
      at += 1
      return inner
    case .word(let w): return QueryWords.condition(w)
    case .phrase(let p):
      let words = QueryWords.fold(p)
      return words.isEmpty ? nil : .words(words, isPrefix: false)
    case .field(let name): return try field(name, t.column)
    case .or, .close: return nil
    }
  }

  private mutating func field(_ name: String, _ column: Int) throws(QueryError) -> Query.Condition? {
    if name == "sort" || name == "tri" {
      order = try one(of: Query.Order.self, value(after: column, .date))
      return nil
    }
    guard let field = QueryNames.field(name) else {
      throw QueryError(
        column: column, problem: .unknownField(name, nearest: QueryNames.nearest(to: name)))
    }
    let value = try value(after: column, field)
    return .field(field, try QueryValues.value(of: field, value, today: today))
  }

  private mutating func value(
    after column: Int, _ field: Query.Field
  ) throws(QueryError) -> QueryLexer.Placed {
    guard let t = current, t.isGlued else {
      throw QueryError(column: current.map { $0.column - 1 } ?? endColumn, problem: .missingValue(field))
    }
    switch t.token {
    case .word, .phrase:
      at += 1
      return t
    default: throw QueryError(column: t.column, problem: .missingValue(field))
    }
  }

  private func one<T: CaseIterable & RawRepresentable>(
    of type: T.Type, _ value: QueryLexer.Placed
  ) throws(QueryError) -> T where T.RawValue == String {
    try QueryValues.one(of: type, value.token.text, value.column)
  }
}

extension QueryLexer.Token {
  nonisolated var text: String {
    switch self {
    case .word(let s), .phrase(let s), .field(let s): s
    default: ""
    }
  }
}
