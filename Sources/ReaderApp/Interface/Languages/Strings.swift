/// The words of the interface in one language, as `Languages/*.toml` hold them; those that its file leaves out are
/// English.
nonisolated struct Strings: Sendable {
  let code: String
  /// What is wrong with the file of a reader's own.
  var problems: [ConfigProblem] = []
  private let texts: [String: String]
  private let plurals: PluralRules
  /// Days of the rows of the list; nil where the language's file doesn't say it.
  private let ownShortDate: Template.Form?

  init(code: String, texts: [String: String]) {
    self.code = code
    self.texts = texts
    ownShortDate = texts[Word.shortDate.rawValue].map { Template.Form($0) }
    plurals = PluralRules.read(texts).rules
  }

  static let english = Strings(code: "en", texts: LanguageTable.read(BuiltinLanguages.en))
  static let french = Strings(code: "fr", texts: LanguageTable.read(BuiltinLanguages.fr))

  subscript(word: Word) -> String { self[word.rawValue] }

  subscript(key: String) -> String { written(key) ?? Strings.english.texts[key] ?? key }

  /// Nil where the language's own file doesn't say it.
  func written(_ key: String) -> String? { texts[key] }

  var all: [String: String] { texts }

  /// A text with its holes filled in.
  func fill(_ word: Word, _ holes: KeyValuePairs<String, String>) -> String {
    Template.filled(self[word]) { hole in holes.first { $0.key == hole }?.value }
  }

  /// The text for a number: its plural form, with the number and other holes filled in.
  func count(_ word: Word, _ n: Int, _ holes: KeyValuePairs<String, String> = [:]) -> String {
    Template.filled(form(word.rawValue, n)) { hole in
      hole == "count" ? number(n) : holes.first { $0.key == hole }?.value
    }
  }

  private func form(_ key: String, _ n: Int) -> String {
    let other = "\(key).\(PluralRules.other)"
    return texts["\(key).\(plurals.category(of: n))"] ?? texts[other] ?? Strings.english.form(key, n, other)
  }

  private func form(_ key: String, _ n: Int, _ other: String) -> String {
    texts["\(key).\(plurals.category(of: n))"] ?? texts[other] ?? key
  }

  var shortDate: Template.Form { ownShortDate ?? Strings.english.ownShortDate ?? Template.Form("") }

  /// With what the language sets between thousands.
  func number(_ n: Int) -> String {
    let digits = Array(String(n.magnitude))
    guard digits.count > 3 else { return String(n) }
    var out = n < 0 ? "-" : ""
    for (i, digit) in digits.enumerated() {
      if i > 0, (digits.count - i) % 3 == 0 { out += self[.thousands] }
      out.append(digit)
    }
    return out
  }

  /// Things one after the other.
  func list(_ parts: [String]) -> String { parts.joined(separator: self[.comma]) }
}
