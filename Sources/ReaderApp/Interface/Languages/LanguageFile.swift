import TOMLKit

/// Reads `Languages/*.toml` and the files that readers put beside them.
nonisolated struct LanguageFile {
  private(set) var texts: [String: String] = [:]
  private(set) var problems: [ConfigProblem] = []
  private let source: ConfigText
  private var typography = Typography()

  init(_ source: ConfigText) {
    self.source = source
    guard let table = source.table(&problems) else { return }
    for (name, value) in table {
      if name == "typography" { readTypography(value) } else { read(value, [name]) }
    }
    for (key, text) in texts where !key.hasPrefix(PluralRules.section) { texts[key] = typography.set(text) }
  }

  private mutating func read(_ value: any TOMLValueConvertible, _ path: [String]) {
    if let text = value.string {
      texts[path.joined(separator: ".")] = text
    } else if let table = value.table {
      for (name, value) in table { read(value, path + [name]) }
    } else if let array = value.array {
      for (i, value) in array.enumerated() { read(value, path + [String(i + 1)]) }
    } else {
      tell(.wrongType(path.last ?? "", expected: "\"…\""), path)
    }
  }

  private mutating func readTypography(_ value: any TOMLValueConvertible) {
    for (side, signs) in value.table ?? TOMLTable() {
      guard side == "before" || side == "after", let signs = signs.table else {
        tell(.unknown(side, allowed: ["before", "after"]), ["typography", side])
        continue
      }
      for (sign, blank) in signs {
        guard let blank = blank.string, sign.count == 1, let c = sign.first else {
          tell(.wrongType(sign, expected: "\"…\""), ["typography", side, sign])
          continue
        }
        if side == "before" { typography.before[c] = blank } else { typography.after[c] = blank }
      }
    }
  }

  mutating func tell(_ what: ConfigProblem.What, _ path: [String]) {
    problems.append(source.problem(what, at: path))
  }
}
