/// `Par Anne Roy`, `Anne Roy, avec AFP`, `De notre correspondante à Rome, Anne Roy`.
enum Bylines {
  /// The persons that a line under the headline names; nil when it is no such line, empty when only bodies sign.
  static func persons(_ span: Span, isFirst: Bool, _ w: Workspace) -> [String]? {
    // `Anne Roy, maire :` over her words is no signature.
    guard span.count <= 160, !Ending.isFullStop(span, w), Ending.last(span, w) != 0x3A else { return nil }
    let words = HeadWords(span, limit: 24, w)
    if !isFirst, let names = dashed(words) { return names }
    guard words.isWord(0) || words.sign(0) == 0x28 else { return nil }
    let isSigned = isBy(words) && (words.isCapital(1) || words.isCapital(2))
    // Most lines open in no such way, and needn't be cut to their end.
    guard
      isSigned || words.sign(0) == 0x28 || words.entry(0, .noteWord) != nil
        || words.has(0, .preposition) && words.has(1, .possessive)
        || !isFirst && words.has(0, .firstName) && words.isCapital(0)
    else { return nil }
    guard !words.isCut, words.count >= 2 else { return nil }
    guard !words.contains(where: { $0.raw.kind == .number || $0.classes.has(.auxiliary) }) else { return nil }
    if isSigned {
      let (names, strange) = PersonRuns.find(words, from: 1)
      return strange <= 2 + names.count ? names : nil
    }
    if let (opening, count) = words.entry(0, .noteWord), opening.has(signed), words.isCapital(count) {
      let (names, strange) = PersonRuns.find(words, from: count)
      return strange <= 2 && !names.isEmpty ? names : nil
    }
    if words.has(0, .preposition), words.has(1, .possessive) {
      let (names, strange) = PersonRuns.find(words, from: 2)
      return strange <= 2 ? names : nil
    }
    // `Anne Roy (entraîneuse de Lens)` over her words
    let tellsRole = (1..<words.count).contains { words.sign($0 - 1) == 0x28 && words.has($0, .role) }
    // `(Vernoux) Anne Roy`
    if words.sign(0) == 0x28, let close = (2..<5).first(where: { words.sign($0) == 0x29 }),
      words.has(close + 1, .firstName), let (names, next) = PersonRuns.list(words, from: close + 1)
    {
      return next == words.count ? names : nil
    }
    guard !isFirst, words.has(0, .firstName), words.isCapital(0), !tellsRole else { return nil }
    let (names, strange) = PersonRuns.find(words)
    return strange == 0 && !names.isEmpty ? names : nil
  }

  /// `- ANNE ROY`, `— ANNE ROY ET PAUL DUPIN`: a dash and names in capitals, nothing else.
  private static func dashed(_ words: HeadWords) -> [String]? {
    guard words.isDash(0), words.has(1, .firstName), words.count <= 12,
      words.allSatisfy({ $0.raw.kind != .word || $0.isShouted || $0.raw.end - $0.raw.start == 1 }),
      let (names, next) = PersonRuns.list(words, from: 1), next == words.count
    else { return nil }
    return names
  }

  /// `Gwenalt Vossec`: a line of two to four words with capitals that the pack knows for nothing else than names.
  static func unknown(_ span: Span, _ w: Workspace) -> String? {
    guard span.count <= 50 else { return nil }
    let words = HeadWords(span, limit: 5, w)
    let names = LexSet(.firstName, .surname, .particle)
    guard (2...4).contains(words.count), words.isCapital(0), words.isCapital(words.count - 1),
      words.items.allSatisfy({
        $0.raw.kind == .word && !$0.isShouted
          && ($0.classes.isEmpty && $0.isCapital || $0.classes.hasAny(names))
      })
    else { return nil }
    return w.line(span)
  }

  private static let signed = LexFlags.NoteWord.signed.bit

  /// Whether a word is the preposition of signatures.
  static func isBy(_ words: HeadWords, _ i: Int = 0) -> Bool {
    // but `DES "FIDÈLES" QUI PARTENT`
    words.length(i) <= 3
      && (words.reading(i, .preposition).map { $0.has(NameFlags.agent) && !$0.features.contains(.plural) }
        ?? false)
  }
}
