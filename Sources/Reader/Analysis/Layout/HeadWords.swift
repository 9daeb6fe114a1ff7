/// A word at the head of a paragraph, looked up before the text has tokens.
struct HeadWord {
  var raw: RawToken
  var classes: LexSet = []
  var variant = -1
  var opensPhrase = false

  var isCapital: Bool { raw.flags.contains(.capital) }
  var isShouted: Bool { raw.flags.contains(.allCaps) }
  var hasSpaceBefore: Bool { raw.flags.contains(.spaceBefore) }
}

/// The longest multi-word entry that starts at a word.
struct HeadPhrase {
  /// In words; 0 for none.
  var length = 0
  var variant = -1
  var classes: LexSet = []
}

/// The words of one line, cut and looked up as far as somebody asked for them: most readers of the layout turn away
/// at the first word, and several look at the same line.
final class HeadLine {
  private(set) var span: Span
  private(set) var items = Store<HeadWord>()
  private var scanner: WordScanner
  private var isAtEnd = false

  /// Bytes of a line that are looked at.
  static let length = 600

  init(_ span: Span, _ w: Workspace) {
    self.span = span
    scanner = Self.scanner(span, w)
  }

  /// Takes up another line.
  func open(_ span: Span, _ w: Workspace) {
    self.span = span
    scanner = Self.scanner(span, w)
    items.cut(to: 0)
    isAtEnd = false
  }

  /// Belongs to no line of any text.
  func close() { span = Span(Int32(-1), -1) }

  private static func scanner(_ span: Span, _ w: Workspace) -> WordScanner {
    WordScanner(w.bytes, from: Int(span.start), to: min(Int(span.end), Int(span.start) + length))
  }

  /// Whether the line has a word at a place.
  @inline(__always) func has(_ i: Int, _ w: Workspace) -> Bool { i < items.count || reaches(i, w) }

  /// Cuts words up to a place.
  private func reaches(_ i: Int, _ w: Workspace) -> Bool {
    while i >= items.count, !isAtEnd {
      guard let (raw, sense) = w.next(&scanner) else {
        isAtEnd = true
        break
      }
      items.append(
        HeadWord(
          raw: raw, classes: sense.classes, variant: Int(sense.variant), opensPhrase: sense.opensPhrase))
    }
    return i < items.count
  }
}

/// The first words of a line or paragraph.
struct HeadWords {
  let w: Workspace
  let span: Span
  private let limit: Int
  private let line: HeadLine

  init(_ span: Span, limit: Int = 48, _ w: Workspace) {
    self.w = w
    self.span = span
    self.limit = limit
    line = w.headLine(span)
  }

  /// How many there are, up to the limit.
  var count: Int { line.has(limit - 1, w) ? limit : line.items.count }
  var items: [HeadWord] { (0..<count).map { line.items[$0] } }
  /// The span goes on behind the last word.
  var isCut: Bool { span.count > HeadLine.length || line.has(limit, w) }

  func contains(where isSo: (HeadWord) -> Bool) -> Bool { (0..<count).contains { isSo(line.items[$0]) } }
  func allSatisfy(_ isSo: (HeadWord) -> Bool) -> Bool { !contains { !isSo($0) } }

  func word(_ i: Int) -> HeadWord? { i >= 0 && i < limit && line.has(i, w) ? line.items[i] : nil }
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
    guard let t = word(i), t.opensPhrase || t.classes.has(c) else { return nil }
    let phrase = phrase(i)
    if phrase.classes.has(c), let last = word(i + phrase.length - 1),
      let r = reading(phrase.variant, w.word(t.raw.start, last.raw.end), c)
    {
      return (r, phrase.length)
    }
    return reading(i, c).map { ($0, 1) }
  }

  private func reading(_ variant: Int, _ text: UnsafeBufferPointer<UInt8>, _ c: LexClass) -> Reading? {
    var found: Reading?
    w.lexicon.eachReading(variant, of: text, bare: w.words.isBare) { r in
      if found == nil, r.lexClass == c { found = r }
    }
    return found
  }

  /// The longest multi-word entry that starts at a word.
  func phrase(_ i: Int) -> HeadPhrase {
    var found = HeadPhrase()
    guard let first = word(i), first.opensPhrase else { return found }
    var hash = first.raw.hash
    var goesOn = true
    var j = i + 1
    while goesOn, j - i < 8, let next = word(j) {
      hash = WordScanner.chain(hash, next.raw.hash)
      let known = w.phrase(hash)
      goesOn = known.map { w.lexicon.continues($0.link) } ?? false
      if let known, known.isWhole {
        let (variant, classes) = w.lexicon.matchPhrase(known, w.word(first.raw.start, next.raw.end))
        if variant >= 0 { found = HeadPhrase(length: j + 1 - i, variant: variant, classes: classes) }
      }
      j += 1
    }
    return found
  }
}

extension Workspace {
  /// The line of a span, kept from reader to reader of the layout.
  func headLine(_ span: Span) -> HeadLine {
    let slot = Int(span.start) & (headLines.count - 1)
    if let known = headLines[slot], known.span == span { return known }
    if isKnownUniquelyReferenced(&headLines[slot]), let free = headLines[slot] {
      free.open(span, self)
      return free
    }
    let line = HeadLine(span, self)
    headLines[slot] = line
    return line
  }
}
