/// `Publié le 04/03/2026 à 18:05, mis à jour …`, `Le 3 mars 2015 à 10h22 - Par Anne Roy`: when a site put a text out, and
/// whom it names on the same line.
struct PublicationLine {
  /// The first day that the line gives; nil where it says `aujourd'hui`.
  private(set) var day: CivilDate?
  private(set) var persons: [String] = []
  /// The first agency that the line names.
  private(set) var agency: String?
  private var strange = 0, clocks = 0

  private static let bar: UInt8 = 0x7C
  private static let publication = LexFlags.NoteWord.publication.bit

  /// The first day that a line of publication gives, nil when it is another line.
  static func day(_ span: Span, isFirst: Bool, _ w: Workspace) -> CivilDate? {
    guard mayHoldDay(span, w) else { return nil }
    return PublicationLine(span, isFirst: isFirst, w)?.day
  }

  /// Nil when it is another line.
  init?(_ span: Span, isFirst: Bool, _ w: Workspace) {
    guard span.count <= 200 else { return nil }
    let hasDay = Self.mayHoldDay(span, w)
    guard hasDay || span.count <= 80 else { return nil }
    let words = HeadWords(span, limit: 48, w)
    let isLabel = Self.isLabel(words)
    guard hasDay || isLabel else { return nil }
    // The most of it that may be something else, whatever the rest of the line is; most lines have more.
    let hasBar = ByteScan.has(Self.bar, w.bytes, span.range)
    let most = isLabel ? 8 : hasBar ? 10 : 6
    var i = 0
    while strange <= most, words.word(i) != nil { i = take(i, words) }
    guard strange <= most, !words.isCut else { return nil }
    guard day != nil else {
      guard isLabel, clocks > 0, strange <= 4 else { return nil }
      return
    }
    if isLabel {
      guard strange <= 8 else { return nil }
    } else if hasBar,
      words.contains(where: { $0.raw.kind != .word && w.bytes[Int($0.raw.start)] == Self.bar })
    {
      // `25 septembre 2017 |Anne Roy - Le Courrier | Vernoux`
      guard strange <= 10 else { return nil }
    } else {
      let allowed = isFirst ? (clocks > 0 ? 2 : 0) : clocks > 0 ? 6 : 1
      guard strange <= allowed else { return nil }
    }
  }

  /// Reads what stands at a word; gives the next one to read.
  private mutating func take(_ i: Int, _ words: HeadWords) -> Int {
    if let (date, next) = WrittenDate.read(words, i), next > i {
      if day == nil { day = date.civil }
      return next
    }
    if Bylines.isBy(words, i), let (names, next) = PersonRuns.list(words, from: i + 1) {
      persons += names
      return next
    }
    // `Anne Roy | 12 mai 2022 | Mis à jour …`
    if i == 0 || words.sign(i - 1) == Self.bar, words.has(i, .firstName), words.isCapital(i),
      let (names, next) = PersonRuns.list(words, from: i),
      words.sign(next) == Self.bar || next == words.count || isBeforeDay(words, next)
    {
      persons += names
      return next
    }
    if agency == nil, words.isCapital(i), let (reading, _) = words.entry(i, .agency) {
      agency = words.w.lexicon.text(reading)
    }
    // `La Voix du Nord, 18 mai 2018`
    let phrase = words.phrase(i)
    if phrase.length > 1, phrase.classes.has(.organization) { return i + phrase.length }
    // `Publié il y a 3 heures`
    let isCount = words.word(i)?.raw.kind == .number && words.has(i + 1, .timeUnit)
    if isCount || Self.isClock(words, i) { clocks += 1 } else if Self.isContent(words, i) { strange += 1 }
    return i + 1
  }

  /// `Anne Roy - 12 mai 2022`, `Anne Roy, 12 mai 2022`: what parts a name from the day.
  private func isBeforeDay(_ words: HeadWords, _ i: Int) -> Bool {
    (words.isDash(i) || words.sign(i) == 0x2C) && WrittenDate.read(words, i + 1)?.date.civil != nil
  }

  /// A year in four figures, or figures on both sides of a slash, dot or hyphen: a day with its year has one of them. Most
  /// lines haven't, and needn't be cut into words.
  private static func mayHoldDay(_ span: Span, _ w: Workspace) -> Bool {
    let end = Int(span.end)
    var i = ByteScan.nextDigit(w.bytes, from: Int(span.start), to: end)
    while i < end {
      if i - 2 >= span.start, case let b = w.bytes[i - 1], b == 0x2F || b == 0x2E || b == 0x2D,
        w.bytes[i - 2] &- 0x30 < 10
      {
        return true
      }
      let first = i
      while i < end, w.bytes[i] &- 0x30 < 10 { i += 1 }
      if i - first >= 4 { return true }
      i = ByteScan.nextDigit(w.bytes, from: i, to: end)
    }
    return false
  }

  /// `eca100 3 s 586 ccccb dpa 099`: what the wire puts before a text, small letters and numbers only.
  static func isTransmission(_ span: Span, _ w: Workspace) -> Bool {
    guard span.count <= 60, !Ending.isStop(span, w) else { return false }
    let words = HeadWords(span, limit: 12, w)
    guard words.count >= 4, !words.isCut else { return false }
    var numbers = 0
    for i in 0..<words.count {
      guard let t = words.word(i), !t.isCapital else { return false }
      if t.raw.kind == .number { numbers += 1 }
    }
    return numbers >= 2 && numbers * 3 >= words.count
  }

  /// `Publié le :` over a line with the day.
  static func isLabel(_ span: Span, _ w: Workspace) -> Bool {
    guard span.count <= 40, Ending.last(span, w) == 0x3A else { return false }
    return isLabel(HeadWords(span, limit: 8, w))
  }

  private static func isLabel(_ words: HeadWords) -> Bool {
    (0..<4).contains {
      guard let reading = words.entry($0, .noteWord)?.reading else { return false }
      return $0 < 2 && reading.has(publication) || reading.has(DeskNotes.update)
    }
  }

  private static func isClock(_ words: HeadWords, _ i: Int) -> Bool {
    guard let t = words.word(i), t.raw.kind == .number else { return false }
    var digits = 0, separators = 0
    for at in t.raw.start..<t.raw.end {
      let b = words.w.bytes[Int(at)]
      if b &- 0x30 < 10 {
        digits += 1
      } else if b == 0x3A || b | 0x20 == 0x68 {
        separators += 1
      } else {
        return false
      }
    }
    return (1...6).contains(digits) && separators >= 1
  }

  private static func isContent(_ words: HeadWords, _ i: Int) -> Bool {
    guard let t = words.word(i), t.raw.kind == .word else { return false }
    let light = LexSet(
      .preposition, .determiner, .noteWord, .weekday, .month, .timeUnit, .agency, .organization, .dayPart,
      .coordinator, .timeWord, .city)
    return t.raw.end - t.raw.start > 2 && !t.classes.hasAny(light)
  }
}
