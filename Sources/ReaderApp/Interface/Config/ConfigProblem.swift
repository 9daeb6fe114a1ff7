/// What is wrong with a configuration file, and where. The program goes on without the setting.
nonisolated struct ConfigProblem: Error, Equatable, Sendable {
  nonisolated enum What: Equatable, Sendable {
    case syntax(String)
    case unknown(String, allowed: [String])
    case badKey(String)
    case badColor(String)
    case wrongType(String, expected: String)
    case loop(String)
    case unreadable(String)
    case unknownText(String, near: String?)
    case wrongHole(String, hole: String, allowed: [String])
    case missingHole(String, hole: String)
    case missingForm(String, forms: [String])
  }
  var file: String
  var line: Int?
  var column: Int?
  var what: What

  /// `file:line:column`, as far as it is known.
  var place: String {
    ([file] + [line, line == nil ? nil : column].compactMap { $0.map { String($0) } }).joined(separator: ":")
  }
}

/// Text of a configuration file, for finding the line on which a setting stands.
nonisolated struct ConfigText {
  let file: String
  let text: String

  /// The line of `key = …` below the header `[section]`; of the header itself where the key is nil or not found.
  func line(of key: String?, in section: String?) -> Int? {
    var isInside = section == nil
    var header: Int?
    for (i, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = raw.drop { $0 == " " || $0 == "\t" }
      if line.hasPrefix("[") {
        isInside = line.dropFirst().prefix { $0 != "]" } == section ?? ""
        if isInside { header = i + 1 }
      } else if isInside, let key, Self.key(of: line) == key {
        return i + 1
      }
    }
    return header
  }

  /// What is wrong with `key` of a section, with the place of the word that is.
  func problem(_ what: ConfigProblem.What, key: String?, in section: String?) -> ConfigProblem {
    let line = line(of: key, in: section) ?? line(of: nil, in: key)
    return ConfigProblem(file: file, line: line, column: line.map { column(of: what, key, $0) }, what: what)
  }

  /// The same for a value within tables: its last names stand before the `=`, those before them in a header.
  func problem(_ what: ConfigProblem.What, at path: [String]) -> ConfigProblem {
    for depth in stride(from: path.count - 1, through: 0, by: -1) {
      let section = depth == 0 ? nil : path[..<depth].joined(separator: ".")
      // What is within an inline table or an array is found by the name that stands before it.
      for end in stride(from: path.count, to: depth, by: -1) {
        let key = path[depth..<end].joined(separator: ".")
        if hasKey(key, in: section) { return problem(what, key: key, in: section) }
      }
    }
    return ConfigProblem(file: file, line: nil, column: nil, what: what)
  }

  private func hasKey(_ key: String, in section: String?) -> Bool {
    guard let line = line(of: key, in: section) else { return false }
    return line != self.line(of: nil, in: section)
  }

  private func column(of what: ConfigProblem.What, _ key: String?, _ line: Int) -> Int {
    let word: String? =
      switch what {
      case .unknown(let word, _), .badKey(let word), .badColor(let word), .loop(let word): word
      case .wrongHole(_, let hole, _): hole
      case .unknownText: key
      case .wrongType, .syntax, .unreadable, .missingHole, .missingForm: nil
      }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return 1 }
    let characters = Array(lines[line - 1])
    for word in [word, word?.split(separator: ".").last.map { String($0) }].compactMap({ $0 })
    where !word.isEmpty {
      let wanted = Array(word)
      let starts = characters.indices.filter { characters[$0...].starts(with: wanted) }
      // The value stands behind the key, which may hold the same letters.
      if let at = word == key ? starts.first : starts.last { return at + 1 }
    }
    guard let equals = characters.firstIndex(of: "=") else { return 1 }
    let value = characters[(equals + 1)...].firstIndex { $0 != " " && $0 != "\t" }
    return (value ?? equals) + 1
  }

  private static func key(of line: Substring) -> String? {
    guard let quote = line.first else { return nil }
    if quote == "\"" || quote == "'" {
      let rest = line.dropFirst()
      guard let end = rest.firstIndex(of: quote) else { return nil }
      let name = String(rest[..<end])
      return name.isEmpty && rest.hasPrefix("\\\"") ? "\"" : name
    }
    return line.firstIndex(of: "=").map { String(line[..<$0]).split(separator: " ").joined() }
  }
}
