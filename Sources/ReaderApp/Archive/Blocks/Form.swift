import GRDB

/// Something that many dispatches have, and of which blocks keep who has it: a word of the text, of the headline or of
/// quotations, a tag, or a beginning of one of these.
nonisolated struct Form: Hashable {
  enum Kind: String, CaseIterable {
    case word = "w", headline = "h", quote = "q", tag = "t"
    case start = "b", headlineStart = "i", quoteStart = "r", tagStart = "p"

    /// What the beginnings of such words are.
    var starts: Kind? {
      switch self {
      case .headline: .headlineStart
      case .quote: .quoteStart
      case .tag: .tagStart
      default: nil
      }
    }

    /// Sets the hashes of one kind apart from those of another. No word has a blank, so that no word's hash turned by
    /// one kind is another's turned by another (as that of `b` among words of a kind `i` would be).
    var seed: UInt64 {
      (0..<3).reduce(ContentHash.of(rawValue.utf8)) { hash, _ in ContentHash.step(hash, 0x20) }
    }
  }
  var kind: Kind
  var text: String

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// As it is kept: `w le`.
  init?(kept: String) {
    guard let kind = Kind(rawValue: String(kept.prefix(1))), kept.dropFirst().first == " " else { return nil }
    self.init(kind, String(kept.dropFirst(2)))
  }
  var kept: String { kind.rawValue + " " + text }

  /// That of the text, which is worked out once for all kinds, turned for the kind.
  var hash: UInt64 { ContentHash.of(text.utf8) ^ kind.seed }

  /// Its number; nil for what few have.
  func id(_ db: Database) throws -> Int64? {
    let find = try db.cachedStatement(sql: "SELECT id FROM frequent WHERE form = ?")
    return try Int64.fetchOne(find, arguments: [kept])
  }

  /// The full-text index that knows it too, and what finds it there; nil where none does.
  var match: (index: String, expression: String)? {
    switch kind {
    case .word: ("words", "{headline body} : \"\(text)\"")
    case .headline: ("words", "{headline} : \"\(text)\"")
    case .quote: ("words", "{quotes} : \"\(text)\"")
    case .tag: ("words", "{tags} : \"\(text)\"")
    case .tagStart: ("words", "{tags} : \"\(text)\" *")
    case .start: ("starts", "\"\(text)\"")
    case .headlineStart, .quoteStart: nil
    }
  }
}

/// The words of a dispatch, one by one, with their hashes.
nonisolated enum FormScan {
  /// Beginnings of so many letters are forms too.
  static let longestStart = 3

  /// - Parameter skipped: letters before the beginning of a tag, which say of what it is one.
  static func each(
    in text: [UInt8], _ kind: Form.Kind, skipped: Int = 0,
    _ body: (_ kind: Form.Kind, _ hash: UInt64, _ bytes: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let starts = kind.starts
    let (seed, startSeed) = (kind.seed, starts?.seed ?? 0)
    text.withUnsafeBufferPointer { p in
      var i = 0
      while i < p.count {
        let from = i
        var letters = 0
        var hash = ContentHash.start
        while i < p.count, p[i] != 0x20 {
          if let starts, p[i] & 0xC0 != 0x80 {
            if letters > skipped, letters - skipped <= longestStart {
              body(starts, hash ^ startSeed, UnsafeBufferPointer(rebasing: p[from..<i]))
            }
            letters += 1
          }
          hash = ContentHash.step(hash, p[i])
          i += 1
        }
        if let starts, letters > skipped, letters - skipped <= longestStart {
          body(starts, hash ^ startSeed, UnsafeBufferPointer(rebasing: p[from..<i]))
        }
        if i > from { body(kind, hash ^ seed, UnsafeBufferPointer(rebasing: p[from..<i])) }
        i += 1
      }
    }
  }

  /// All forms of a dispatch, some of them more than once.
  static func each(
    of a: Arrival, tags: [UInt8],
    _ body: (_ kind: Form.Kind, _ hash: UInt64, _ bytes: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    each(in: a.headline, .word, body)
    each(in: a.body, .word, body)
    each(in: a.headline, .headline, body)
    each(in: a.spoken, .quote, body)
    for start in a.starts {
      a.letters(of: start).withUnsafeBufferPointer { body(.start, start.hash ^ Form.Kind.start.seed, $0) }
    }
    each(in: tags, .tag, skipped: Tags.prefixLength, body)
  }
}
