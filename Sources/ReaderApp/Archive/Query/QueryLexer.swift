/// Cuts a query into its signs.
nonisolated struct QueryLexer {
  enum Token: Hashable {
    case word(String), phrase(String), field(String), minus, or, open, close
  }
  struct Placed: Hashable {
    var token: Token
    /// 1-based, in characters.
    var column: Int
    /// Whether a blank stands before it: a field's value must follow at once.
    var isGlued: Bool
  }

  static func tokens(of text: String) throws(QueryError) -> [Placed] {
    var lexer = QueryLexer(Array(text))
    return try lexer.all()
  }

  private let text: [Character]
  private var at = 0
  private var tokens: [Placed] = []

  private init(_ text: [Character]) { self.text = text }

  private mutating func all() throws(QueryError) -> [Placed] {
    while at < text.count {
      let start = at
      let glued = at > 0 && !text[at - 1].isWhitespace
      switch text[at] {
      case let c where c.isWhitespace: at += 1
      case "(": add(.open, start, glued)
      case ")": add(.close, start, glued)
      case "-" where isNegation(glued): add(.minus, start, glued)
      case "\"", "«", "“": try phrase(start, glued)
      default: word(start, glued)
      }
    }
    return tokens
  }

  /// A minus negates only at the start of a term.
  private func isNegation(_ glued: Bool) -> Bool { !glued || tokens.last?.token == .open }

  private mutating func add(_ token: Token, _ start: Int, _ glued: Bool) {
    at = start + 1
    tokens.append(Placed(token: token, column: start + 1, isGlued: glued))
  }

  private mutating func phrase(_ start: Int, _ glued: Bool) throws(QueryError) {
    let closing: Character = text[start] == "«" ? "»" : text[start] == "“" ? "”" : "\""
    at += 1
    let from = at
    while at < text.count, text[at] != closing { at += 1 }
    guard at < text.count else { throw QueryError(column: start + 1, problem: .unclosedQuotation) }
    tokens.append(Placed(token: .phrase(String(text[from..<at])), column: start + 1, isGlued: glued))
    at += 1
  }

  private mutating func word(_ start: Int, _ glued: Bool) {
    while at < text.count, !text[at].isWhitespace, !"()\"«“".contains(text[at]) {
      if text[at] == ":", at > start, text[start..<at].allSatisfy(\.isLetter) {
        at += 1
        let name = String(text[start..<at - 1]).lowercased()
        tokens.append(Placed(token: .field(name), column: start + 1, isGlued: glued))
        return
      }
      at += 1
    }
    let word = String(text[start..<at])
    let isOr = word == "or" || word == "OR" || word == "ou" || word == "OU" || word == "|"
    let isField = if case .field = tokens.last?.token { glued } else { false }
    tokens.append(
      Placed(token: isOr && !isField ? .or : .word(word), column: start + 1, isGlued: glued))
  }
}
