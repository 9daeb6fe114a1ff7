/// `Le Monde avec AFP`, `AFP/VNA`, `cto/dec`, `exemple.fr`: who puts a text out, and the initials of its desk.
enum Credits {
  private static let related = LexFlags.NoteWord.related.bit
  private static let credit = LexFlags.NoteWord.credit.bit
  private static let furniture = LexFlags.NoteWord.furniture.bit

  /// Whether a short line is one; sets the agency it names.
  static func isCredit(_ span: Span, _ draft: inout LayoutDraft, _ w: Workspace) -> Bool {
    guard span.count <= 120 else { return false }
    let words = HeadWords(span, limit: 20, w)
    if isDottedInitials(span, w) { return true }
    guard !Ending.isFullStop(span, w) || words.word(3) == nil else { return false }
    let isSaid = words.entry(0, .noteWord)?.reading.has(credit) ?? false
    var agency: String?
    var bodies = 0, strange = 0
    var i = 0
    while isSaid || strange <= 2, words.word(i) != nil {
      if let (reading, count) = words.entry(i, .agency), words.isCapital(i) {
        agency = agency ?? w.lexicon.text(reading) ?? w.line(words.span(i..<i + count))
        bodies += 1
        i += count
      } else if let (_, count) = words.entry(i, .organization), words.isCapital(i) || count > 1 {
        bodies += 1
        i += count
      } else {
        if isStrange(words, i) { strange += 1 }
        i += 1
      }
    }
    // A line of other words needs signs between them, and needn't be cut to its end without.
    let mayBeOther = words.sign(1) == 0x2E || words.sign(1) == 0x2F || holdsDash(span, w)
    guard isSaid || strange <= 2 || mayBeOther, !words.isCut else { return false }
    if isInitials(words) || isSite(span, words, w) || isCaption(span, w) { return true }
    guard isSaid || bodies > 0 && strange <= (agency == nil ? 0 : 2) && words.count <= 14 else {
      return false
    }
    draft.creditAgency = draft.creditAgency ?? agency
    return true
  }

  private static func holdsDash(_ span: Span, _ w: Workspace) -> Bool {
    ByteScan.has(0x2D, w.bytes, span.range) || ByteScan.has(0xE2, w.bytes, span.range)
  }

  /// `Un officier - Image d'illustration - Luc Petit - AFP`: parts between dashes, an agency last.
  private static func isCaption(_ span: Span, _ w: Workspace) -> Bool {
    let words = HeadWords(span, limit: 20, w)
    guard words.count > 4, words.isDash(words.count - 2), words.entry(words.count - 1, .agency) != nil else {
      return false
    }
    return (1..<words.count - 2).contains { words.isDash($0) }
  }

  /// An agency and nothing else.
  static func isAgency(_ span: Span, _ w: Workspace) -> Bool {
    guard span.count <= 40 else { return false }
    let words = HeadWords(span, limit: 8, w)
    return words.entry(0, .agency)?.count == words.count
  }

  /// `Crédit photo © Reuters`: whose picture stood above the text.
  static func isOfPicture(_ span: Span, _ w: Workspace) -> Bool {
    guard span.count <= 80 else { return false }
    let words = HeadWords(span, limit: 12, w)
    guard let (reading, count) = words.entry(0, .noteWord), reading.has(credit) else { return false }
    return count > 1 || (0..<words.count).contains { isCopyright(words.span($0..<$0 + 1).start, w) }
  }

  private static func isCopyright(_ at: Int32, _ w: Workspace) -> Bool {
    Int(at) + 1 < w.count && w.bytes[Int(at)] == 0xC2 && w.bytes[Int(at) + 1] == 0xA9
  }

  /// `Temps de lecture : 3 min.`, `© 2019 …`: what a site says of its own page.
  static func isFurniture(_ span: Span, _ w: Workspace) -> Bool {
    if span.count <= 160, isCopyright(span.start, w) { return true }
    guard span.count <= 60 else { return false }
    let words = HeadWords(span, limit: 9, w)
    return words.count <= 8 && words.entry(0, .noteWord)?.reading.has(furniture) ?? false
  }

  /// `Lire aussi : …`
  static func isRelated(_ span: Span, _ w: Workspace) -> Bool {
    guard span.count <= 300 else { return false }
    let words = HeadWords(span, limit: 6, w)
    return words.entry(0, .noteWord)?.reading.has(related) ?? false
  }

  /// `abc/de/fgh`
  private static func isInitials(_ words: HeadWords) -> Bool {
    guard words.count >= 3, words.count <= 9, words.sign(1) == 0x2F || words.sign(1) == 0x2D else {
      return false
    }
    return (0..<words.count).allSatisfy { i in
      i % 2 == 1 ? words.sign(i) == 0x2F || words.sign(i) == 0x2D : words.length(i) <= 4
    }
  }

  /// The initials that end a paragraph: `… irresponsable". DHA/JAV/`
  static func initials(endOf span: Span, _ w: Workspace) -> Span? {
    var i = Int(span.end)
    let floor = max(Int(span.start) + 1, i - 20)
    var slashes = 0, letters = 0
    while i > floor, letters <= 4 {
      let byte = w.bytes[i - 1]
      if byte == 0x2F {
        slashes += 1
        letters = 0
      } else if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
        letters += 1
      } else {
        break
      }
      i -= 1
    }
    guard slashes > 0, (2...4).contains(letters), w.bytes[i - 1] == 0x20 else { return nil }
    return Span(Int32(i), span.end)
  }

  /// `A. R.`: up to three capitals with their dots.
  private static func isDottedInitials(_ span: Span, _ w: Workspace) -> Bool {
    guard span.count <= 9, w.bytes[Int(span.end) - 1] == 0x2E else { return false }
    let letters = span.range.filter { w.bytes[$0] &- 0x41 < 26 }.count
    let others = span.range.filter { [0x2E, 0x20, 0x2D].contains(w.bytes[$0]) }.count
    return (2...3).contains(letters) && letters + others == span.count
  }

  /// A line without a blank that ends like an address: `Exemple.fr`.
  private static func isSite(_ span: Span, _ words: HeadWords, _ w: Workspace) -> Bool {
    guard words.count == 3, words.sign(1) == 0x2E, let last = words.word(2) else { return false }
    let isSpaced = (1..<3).contains { words.word($0)?.hasSpaceBefore ?? false }
    return !isSpaced && last.raw.end - last.raw.start <= 4
  }

  private static func isStrange(_ words: HeadWords, _ i: Int) -> Bool {
    guard let t = words.word(i) else { return false }
    if t.raw.kind == .number { return true }
    guard t.raw.kind == .word else { return false }
    return !t.classes.hasAny(LexSet(.preposition, .determiner, .coordinator, .noteWord, .city, .speechNoun))
  }
}
