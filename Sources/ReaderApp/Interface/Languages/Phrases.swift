/// What others say in English, sentence by sentence, under its keys in the English file: where one fits, the language's
/// own text of the same key stands for it.
nonisolated struct Phrases: Sendable {
  /// What the readers of formats say.
  static let troubles = Phrases(in: "troubles.")
  /// Whole lines of what the argument parser says, and words that may stand anywhere in it.
  static let parser = Phrases(in: "parser.", except: "parser.words.")
  static let parserWords = Phrases(in: "parser.words.")

  fileprivate struct Phrase: Sendable {
    let key: String
    let pattern: String
    let holes: [String]
    /// What stands around the holes.
    let pieces: [String]
  }

  /// Those that say most come first.
  fileprivate let phrases: [Phrase]

  private init(in section: String, except other: String? = nil) {
    phrases = Strings.english.all.filter { key, _ in
      key.hasPrefix(section) && !(other.map { key.hasPrefix($0) } ?? false)
    }.map { key, text in
      let pieces = Template.filled(text) { _ in "\u{0}" }.split(
        separator: "\u{0}", omittingEmptySubsequences: false)
      return Phrase(key: key, pattern: text, holes: Template.holes(in: text), pieces: pieces.map(String.init))
    }.sorted { a, b in
      let (m, n) = (a.pieces.joined().utf8.count, b.pieces.joined().utf8.count)
      return m == n ? a.key < b.key : m > n
    }
  }

  /// A line that one of the phrases fits, in another language; nil where none does, or the language hasn't got it.
  func translated(_ line: String, into strings: Strings) -> String? {
    for phrase in phrases {
      guard let gaps = phrase.gaps(in: line), let own = strings.written(phrase.key) else { continue }
      return Template.filled(own) { hole in
        phrase.holes.firstIndex(of: String(hole)).map { String(gaps[$0]) }
      }
    }
    return nil
  }

  /// A line with those of the phrases put into another language that stand in it.
  func replaced(_ line: String, into strings: Strings) -> String {
    phrases.reduce(line) { line, phrase in
      strings.written(phrase.key).map { line.replacing(phrase.pattern, with: $0) } ?? line
    }
  }
}

nonisolated extension Phrases.Phrase {
  /// What stands in the holes.
  fileprivate func gaps(in line: String) -> [Substring]? {
    guard let first = pieces.first, let last = pieces.last, line.hasPrefix(first) else { return nil }
    if pieces.count == 1 { return line == first ? [] : nil }
    var rest = line.dropFirst(first.count)
    guard rest.hasSuffix(last) else { return nil }
    rest = rest.dropLast(last.count)
    var gaps: [Substring] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: piece) else { return nil }
      gaps.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    return gaps + [rest]
  }
}

nonisolated extension Strings {
  /// What the argument parser has put together, in this language.
  func parserSays(_ text: String) -> String {
    if code == Strings.english.code { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Phrases.parser.translated(String(line), into: self)
        ?? Phrases.parserWords.replaced(String(line), into: self)
    }.joined(separator: "\n")
  }
}
