import Reader

/// `depeche --tour`: dispatches that teach the keys, opened like any others.
nonisolated enum Tour {
  private static let prefix = "depeche:tour/"

  static func isPart(_ path: String) -> Bool { path.hasPrefix(prefix) }

  static func paths(french: Bool) -> [String] {
    lessons(french ? "fr" : "en").indices.map { "\(prefix)\(french ? "fr" : "en")/\($0 + 1)" }
  }

  /// The dispatch behind one of the paths.
  static func read(_ path: String) -> Result<[Source], Problem> {
    let parts = path.dropFirst(prefix.count).split(separator: "/")
    let lessons = lessons(parts.first.map(String.init) ?? "")
    guard let n = parts.last.flatMap({ Int($0) }), lessons.indices.contains(n - 1) else {
      return .failure(Problem(path: path, code: "not-found", message: "no such lesson"))
    }
    return .success([PlainText.read(Array(lessons[n - 1].utf8), path: path)])
  }

  private static func lessons(_ language: String) -> [String] { language == "fr" ? french : english }
}
