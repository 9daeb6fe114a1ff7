import TOMLKit

/// Reads `Themes/*.toml`: `title`, `appearance`, `inherits`, `quotes`, `[palette]` of colour names, `[roles]` and `speakers`.
/// A style is written in words: `gold on night bold italic`.
nonisolated struct ThemeFile {
  var title: String?
  var appearance: Theme.Appearance?
  var quotes: Theme.Quotes?
  var inherits: String?
  var palette: [String: String] = [:]
  var roles: [String: String] = [:]
  var speakers: [String]?
  let source: ConfigText

  private static let members = ["title", "appearance", "inherits", "palette", "quotes", "roles", "speakers"]

  init(_ source: ConfigText, _ problems: inout [ConfigProblem]) {
    self.source = source
    guard let table = source.table(&problems) else { return }
    for (name, value) in table {
      switch name {
      case "title": title = value.string
      case "inherits": inherits = value.string
      case "appearance":
        appearance = value.string.flatMap { Theme.Appearance(rawValue: $0) }
        if appearance == nil {
          let allowed = Theme.Appearance.allCases.map(\.rawValue)
          tell(&problems, name, nil, .unknown(value.string ?? "", allowed: allowed))
        }
      case "quotes":
        quotes = value.string.flatMap { Theme.Quotes(rawValue: $0) }
        if quotes == nil {
          let allowed = Theme.Quotes.allCases.map(\.rawValue)
          tell(&problems, name, nil, .unknown(value.string ?? "", allowed: allowed))
        }
      case "speakers": speakers = value.array?.compactMap { $0.string } ?? []
      case "palette": palette = words(value, name, &problems)
      case "roles":
        roles = words(value, name, &problems)
        let allowed = Role.allCases.map(\.name)
        for role in roles.keys.sorted()
        where !allowed.contains(where: { $0 == role || $0.hasPrefix(role + ".") }) {
          tell(&problems, role, name, .unknown(role, allowed: allowed))
        }
      default: tell(&problems, name, nil, .unknown(name, allowed: Self.members))
      }
    }
  }

  private func words(
    _ value: any TOMLValueConvertible, _ section: String, _ problems: inout [ConfigProblem]
  ) -> [String: String] {
    var found: [String: String] = [:]
    for (name, entry) in value.table ?? TOMLTable() {
      if let text = entry.string {
        found[name] = text
      } else if let number = entry.int {
        found[name] = String(number)
      } else {
        tell(&problems, name, section, .wrongType(name, expected: "\"…\""))
      }
    }
    return found
  }

  func tell(
    _ problems: inout [ConfigProblem], _ key: String, _ section: String?, _ what: ConfigProblem.What
  ) {
    problems.append(source.problem(what, key: key, in: section))
  }
}
