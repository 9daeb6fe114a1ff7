/// Which form of a text a number takes: `one = "n % 10 = 1 and n % 100 != 11"`, in the notation of CLDR, for whole
/// numbers.
nonisolated struct PluralRules: Sendable {
  /// Where the rules of a language stand among its texts.
  static let section = "plural."
  static let other = "other"
  /// In the order in which they are tried.
  static let categories = ["zero", "one", "two", "few", "many"]
  static let all = categories + [other]

  private struct Relation {
    var modulus: Int?
    var isNegated: Bool
    var ranges: [ClosedRange<Int>]

    func holds(_ n: Int) -> Bool {
      let value = modulus.map { n % $0 } ?? n
      return ranges.contains { $0.contains(value) } != isNegated
    }
  }

  /// Each a choice of several, of which all relations have to hold.
  private var rules: [(category: String, choices: [[Relation]])] = []

  var named: [String] { rules.map(\.category) + [Self.other] }

  func category(of n: Int) -> String {
    let n = Int(clamping: n.magnitude)
    return rules.first { $0.choices.contains { $0.allSatisfy { $0.holds(n) } } }?.category ?? Self.other
  }

  /// The rules among the texts of a language, and the keys of those that mean nothing.
  static func read(_ texts: [String: String]) -> (rules: PluralRules, wrong: [String]) {
    var found = PluralRules()
    var wrong: [String] = []
    for category in categories {
      guard let text = texts[section + category] else { continue }
      if let choices = choices(text) {
        found.rules.append((category, choices))
      } else {
        wrong.append(category)
      }
    }
    return (found, wrong)
  }

  private static func choices(_ text: String) -> [[Relation]]? {
    let choices = parts(text.split(separator: " "), "or").map { choice in
      parts(choice, "and").map(relation)
    }
    guard choices.allSatisfy({ $0.allSatisfy { $0 != nil } }) else { return nil }
    return choices.map { $0.compactMap { $0 } }
  }

  private static func parts(_ words: [Substring], _ between: Substring) -> [[Substring]] {
    words.split(separator: between, omittingEmptySubsequences: false).map(Array.init)
  }

  /// `n = 0,1`, `n % 10 = 2..4`, `n != 1`; CLDR's `i` is the same for whole numbers.
  private static func relation(_ words: [Substring]) -> Relation? {
    var rest = words[...]
    guard let operand = rest.popFirst(), operand == "n" || operand == "i" else { return nil }
    var modulus: Int?
    if rest.first == "%" {
      guard let n = rest.dropFirst().first.flatMap({ Int($0) }), n > 0 else { return nil }
      modulus = n
      rest = rest.dropFirst(2)
    }
    guard let sign = rest.popFirst(), sign == "=" || sign == "!=", !rest.isEmpty else { return nil }
    let ranges = rest.joined().split(separator: ",").map(range)
    guard !ranges.isEmpty, ranges.allSatisfy({ $0 != nil }) else { return nil }
    return Relation(modulus: modulus, isNegated: sign == "!=", ranges: ranges.compactMap { $0 })
  }

  private static func range(_ text: Substring) -> ClosedRange<Int>? {
    guard let dots = text.firstRange(of: "..") else { return Int(text).map { $0...$0 } }
    guard let low = Int(text[..<dots.lowerBound]), let high = Int(text[dots.upperBound...]), low <= high
    else { return nil }
    return low...high
  }
}
