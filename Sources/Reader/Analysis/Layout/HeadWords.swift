/// A word at the head of a paragraph, looked up before the text has tokens.
struct HeadWord {
  var raw: RawToken
  var classes: LexSet = []
  var variant = -1
  var opensPhrase = false
  /// The longest multi-word entry that starts here.
  var phraseLength = 0
  var phraseVariant = -1
  var phraseClasses: LexSet = []

  var isCapital: Bool { raw.flags.contains(.capital) }
  var isShouted: Bool { raw.flags.contains(.allCaps) }
  var hasSpaceBefore: Bool { raw.flags.contains(.spaceBefore) }
}

/// The first words of a line or paragraph.
struct HeadWords {
  let w: Workspace
  let span: Span
  private(set) var items: [HeadWord] = []
  /// The span goes on behind the last word.
  private(set) var isCut = false

  init(_ span: Span, limit: Int = 48, _ w: Workspace) {
    self.w = w
    self.span = span
    var scanner = WordScanner(w.bytes, from: Int(span.start), to: min(Int(span.end), Int(span.start) + 600))
    while let raw = scanner.next() {
      if items.count == limit {
        isCut = true
        break
      }
      var word = HeadWord(raw: raw)
      let found = w.words.entry(w.word(raw.start, raw.end), hash: raw.hash, w.lexicon)
      word.variant = Int(found.variant)
      word.classes = found.classes
      word.opensPhrase = found.opensPhrase
      items.append(word)
    }
    if span.count > 600 { isCut = true }
    for i in items.indices where items[i].opensPhrase { findPhrase(i) }
  }

  var count: Int { items.count }
  func word(_ i: Int) -> HeadWord? { items.indices.contains(i) ? items[i] : nil }
  func isWord(_ i: Int) -> Bool { word(i)?.raw.kind == .word }
  func isCapital(_ i: Int) -> Bool { word(i)?.isCapital ?? false }
  func has(_ i: Int, _ c: LexClass) -> Bool { word(i)?.classes.has(c) ?? false }
  func hasAny(_ i: Int, _ s: LexSet) -> Bool { word(i)?.classes.hasAny(s) ?? false }
  func length(_ i: Int) -> Int { word(i).map { Int($0.raw.end - $0.raw.start) } ?? 0 }

  /// The sign at a place, 0 for words, numbers and nothing.
  func sign(_ i: Int) -> UInt8 {
    guard let t = word(i), t.raw.kind != .word, t.raw.kind != .number else { return 0 }
    return w.bytes[Int(t.raw.start)]
  }

  /// A hyphen or dash of any length.
  func isDash(_ i: Int) -> Bool {
    guard let t = word(i), t.raw.kind != .word, t.raw.kind != .number else { return false }
    let b = w.bytes[Int(t.raw.start)]
    if b == 0x2D { return true }
    guard b == 0xE2, t.raw.end - t.raw.start == 3 else { return false }
    let third = w.bytes[Int(t.raw.start) + 2]
    return w.bytes[Int(t.raw.start) + 1] == 0x80 && third >= 0x90 && third <= 0x95
  }

  func span(_ r: Range<Int>) -> Span {
    guard let a = word(r.lowerBound), let b = word(r.upperBound - 1) else { return Span(Int32(0), 0) }
    return Span(a.raw.start, b.raw.end)
  }

  /// The first reading of a word in a class.
  func reading(_ i: Int, _ c: LexClass) -> Reading? {
    guard let t = word(i), t.classes.has(c) else { return nil }
    return reading(t.variant, w.word(t.raw.start, t.raw.end), c)
  }

  /// The first reading in a class of the entry that starts at a word, and how many words it has.
  func entry(_ i: Int, _ c: LexClass) -> (reading: Reading, count: Int)? {
    guard let t = word(i) else { return nil }
    if t.phraseClasses.has(c), let last = word(i + t.phraseLength - 1),
      let r = reading(t.phraseVariant, w.word(t.raw.start, last.raw.end), c)
    {
      return (r, t.phraseLength)
    }
    return reading(i, c).map { ($0, 1) }
  }

  private func reading(_ variant: Int, _ text: UnsafeBufferPointer<UInt8>, _ c: LexClass) -> Reading? {
    var found: Reading?
    w.lexicon.eachReading(variant, of: text) { r in
      if found == nil, r.lexClass == c { found = r }
    }
    return found
  }

  private mutating func findPhrase(_ i: Int) {
    var hash = items[i].raw.hash
    var link = w.lexicon.link(hash)
    var j = i + 1
    while link != 0, w.lexicon.continues(link), j < items.count, j - i < 8 {
      hash = WordScanner.chain(hash, items[j].raw.hash)
      link = w.lexicon.link(hash)
      if link != 0, w.lexicon.firstVariant(link) >= 0 {
        let (variant, classes) = w.lexicon.matchPhrase(link, w.word(items[i].raw.start, items[j].raw.end))
        if variant >= 0 {
          items[i].phraseLength = j + 1 - i
          items[i].phraseVariant = variant
          items[i].phraseClasses = classes
        }
      }
      j += 1
    }
  }
}
