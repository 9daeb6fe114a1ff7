import Reader

/// `depeche --tour`: dispatches that teach the keys, opened like any others.
nonisolated enum Tour {
  private static let prefix = "depeche:tour/"

  static func isPart(_ path: String) -> Bool { path.hasPrefix(prefix) }

  private static let lessons = 1...4

  static func paths(in strings: Strings) -> [String] { lessons.map { "\(prefix)\(strings.code)/\($0)" } }

  /// The key of a lesson in the language's file.
  static var keys: [String] { lessons.map { "tour.lesson-\($0)" } }

  /// The dispatch behind one of the paths.
  static func read(_ path: String) -> Result<[Source], Problem> {
    let parts = path.dropFirst(prefix.count).split(separator: "/")
    guard parts.count == 2, let n = Int(parts[1]), lessons.contains(n) else {
      return .failure(Problem(path: path, code: "not-found", message: "no such lesson"))
    }
    let text = Languages.strings(String(parts[0]))["tour.lesson-\(n)"]
    return .success([PlainText.read(Array(text.utf8), path: path)])
  }
}
