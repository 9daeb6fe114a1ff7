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
  }
  var file: String
  var line: Int?
  var what: What
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
