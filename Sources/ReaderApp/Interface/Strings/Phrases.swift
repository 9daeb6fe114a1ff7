/// What others say in English, and what stands for it in another language.
nonisolated struct Phrases: Sendable {
  /// In the order in which they are tried.
  fileprivate let lines: [Line]
  private let words: [(english: String, own: String)]

  fileprivate struct Line: Sendable {
    let pieces: [String]
    let own: [String]
  }

  /// A phrase of `lines` is a whole line, in which `{}` is anything; one of `words` may stand anywhere.
  init(lines: [(english: String, own: String)], words: [(english: String, own: String)] = []) {
    func pieces(_ s: String) -> [String] { s.components(parting: "{}") }
    self.lines = lines.map { Line(pieces: pieces($0.english), own: pieces($0.own)) }
    self.words = words
  }

  /// A line that one of the phrases fits, with its gaps filled in.
  func line(_ text: String) -> String? { lines.lazy.compactMap { $0.filled(text) }.first }

  func told(_ text: String) -> String {
    if lines.isEmpty, words.isEmpty { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      self.line(String(line)) ?? words.reduce(String(line)) { $0.replacing($1.english, with: $1.own) }
    }.joined(separator: "\n")
  }
}

nonisolated extension Phrases.Line {
  fileprivate func filled(_ line: String) -> String? {
    guard let first = pieces.first, let last = pieces.last, line.hasPrefix(first) else { return nil }
    if pieces.count == 1 { return line == first ? own.joined() : nil }
    var rest = line.dropFirst(first.count)
    guard rest.hasSuffix(last) else { return nil }
    rest = rest.dropLast(last.count)
    var gaps: [Substring] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: piece) else { return nil }
      gaps.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    gaps.append(rest)
    return zip(own, gaps).reduce("") { $0 + $1.0 + $1.1 } + own.dropFirst(gaps.count).joined()
  }
}

nonisolated extension String {
  fileprivate func components(parting separator: String) -> [String] {
    var out: [String] = []
    var rest = self[...]
    while let found = rest.firstRange(of: separator) {
      out.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return out + [String(rest)]
  }
}
