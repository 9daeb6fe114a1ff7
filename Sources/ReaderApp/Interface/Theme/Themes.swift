/// All themes there are: those built in, with the user's files beside or over them.
nonisolated struct Themes: Sendable {
  /// Where a theme begins that inherits from nobody.
  static let root = "base"
  static let standard = "nuit"
  static let standardLight = "papier"
  /// For terminals without colours, and NO_COLOR.
  static let colorless = "mono"

  private(set) var texts: [String: ConfigText] = [:]

  init() {
    for (name, text) in BuiltinThemes.all {
      texts[name] = ConfigText(file: "Themes/\(name).toml", text: text)
    }
  }

  mutating func add(_ name: String, _ text: ConfigText) { texts[name] = text }

  /// Names of those that the program carries.
  static var shipped: [String] { BuiltinThemes.all.map(\.name).filter { $0 != root } }

  /// Names to choose from, in order.
  var names: [String] { texts.keys.filter { $0 != Self.root }.sorted() }

  /// Builds a theme from its file and those it inherits from.
  func theme(_ name: String, _ problems: inout [ConfigProblem]) -> Theme? {
    guard texts[name] != nil else { return nil }
    var chain: [ThemeFile] = []
    var next: String? = name
    while let current = next, let text = texts[current] {
      guard !chain.contains(where: { $0.source.file == text.file }) else {
        chain.last?.tell(&problems, "inherits", nil, .loop(current))
        break
      }
      let file = ThemeFile(text, &problems)
      chain.append(file)
      if let parent = file.inherits, texts[parent] == nil {
        file.tell(&problems, "inherits", nil, .unknown(parent, allowed: names))
      }
      next = file.inherits ?? (current == Self.root ? nil : Self.root)
    }
    return build(name, chain, &problems)
  }

  private func build(_ name: String, _ chain: [ThemeFile], _ problems: inout [ConfigProblem]) -> Theme {
    var theme = Theme(name: name, title: chain.first?.title ?? name)
    theme.appearance = chain.compactMap(\.appearance).first ?? .any
    theme.quotes = chain.compactMap(\.quotes).first ?? .colour
    var palette: [String: String] = [:]
    for file in chain.reversed() { palette.merge(file.palette) { $1 } }
    for file in chain.reversed() {
      for (role, words) in file.roles {
        switch StyleWords.parse(words, palette: palette) {
        case .success(let patch): theme.written[role] = patch
        case .failure(let wrong): file.tell(&problems, role, "roles", .badColor(wrong.word))
        }
      }
    }
    if let file = chain.first(where: { $0.speakers != nil }), let speakers = file.speakers {
      for words in speakers {
        switch StyleWords.parse(words, palette: palette) {
        case .success(let patch): theme.speakers.append(patch)
        case .failure(let wrong): file.tell(&problems, "speakers", nil, .badColor(wrong.word))
        }
      }
    }
    theme.resolve()
    return theme
  }
}
