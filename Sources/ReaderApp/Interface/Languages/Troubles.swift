import Reader

/// What could not be read, in the words of the interface; the analysis speaks English.
nonisolated extension Strings {
  func trouble(_ p: Problem) -> String {
    let words = words(p)
    return p.line.map { fill(.troubleInLine, ["words": words, "line": String($0)]) } ?? words
  }

  /// The file and what is wrong with it.
  func troubleWithPath(_ p: Problem) -> String {
    let (path, words) = (Safety.line(p.path), words(p))
    guard let line = p.line else { return fill(.troubleWithPath, ["path": path, "words": words]) }
    return fill(.troubleWithPlace, ["path": path, "words": words, "line": String(line)])
  }

  /// `path:line: message`, as other programs find it.
  func told(_ p: Problem) -> String {
    (p.line.map { "\(p.path):\($0)" } ?? p.path) + ": " + words(p)
  }

  /// What the system says of a failure.
  func reason(_ words: String) -> String { Phrases.troubles.translated(words, into: self) ?? words }

  func words(_ p: Problem) -> String {
    if code == Strings.english.code { return p.message }
    return Phrases.troubles.translated(p.message, into: self) ?? written("codes.\(p.code)") ?? p.message
  }
}
