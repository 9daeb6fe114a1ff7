/// What is wrong in a query, where, and what was expected there.
nonisolated struct QueryError: Error, Hashable, Sendable {
  /// 1-based, in characters.
  var column: Int
  var problem: Problem

  enum Problem: Hashable, Sendable {
    case unknownField(String, nearest: String?)
    case missingValue(Query.Field)
    case notADate(String)
    case notANumber(String)
    case notOneOf(String, allowed: [String])
    case unclosedQuotation
    case unclosedParenthesis
    case strayParenthesis
    case nothingToNegate
    case nothingBesideOr
    case reversedRange(String)
  }
}
