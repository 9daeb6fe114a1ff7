/// Finds expressions of time and resolves them against the date of the dispatch.
enum Time {
  static func run(_ w: Workspace) {
    Anchor.settle(w)
    var reader = TimeReader(w)
    // Notes speak of the dispatch, not of the events it tells.
    for zone in w.zones where zone.role != .note { reader.read(zone.tokens) }
    w.dates = reader.dates
    HeadlineDays.settle(&w.dates, w)
    Utterances.date(w, anchor: reader.anchor)
  }
}

/// Reads the expressions of time of a stretch of tokens, from left to right, the longest that fits first.
struct TimeReader {
  let w: Workspace
  /// The day that `today` means.
  let anchor: CivilDate?
  var end = 0
  private(set) var dates: [DateDraft] = []

  /// An expression: its tokens and what it means, in EDTF.
  struct Found {
    var tokens: Range<Int>
    var value: String
  }

  init(_ w: Workspace, anchor day: CivilDate? = nil) {
    self.w = w
    anchor =
      day ?? w.header.anchor ?? w.header.date.flatMap(CivilDate.init(edtf:))
      ?? w.source.date.flatMap(CivilDate.init(edtf:))
  }

  mutating func read(_ tokens: Range<Int>) {
    end = tokens.upperBound
    var i = tokens.lowerBound
    while i < end {
      i = w.tokens.first(i..<end) { $0.opens.contains(.time) }
      guard i < end else { return }
      if mayOpen(i), !isSomebody(i), let f = expression(i) {
        if w.header.isAnchorVague, isCounted(f) {
          i = max(i + 1, f.tokens.upperBound)
          continue
        }
        dates.append(DateDraft(tokens: f.tokens, span: w.span(f.tokens), value: f.value))
        i = max(i + 1, f.tokens.upperBound)
      } else {
        i += 1
      }
    }
  }

  /// `avec May`: a month in a person's name, where months have no capital.
  private func isSomebody(_ i: Int) -> Bool {
    guard w.tokens[i].has(.month), w.has(.agreement), w.tokens[i].isCapital,
      let n = Names.mention(at: i, in: w)
    else {
      return false
    }
    return w.isPerson(w.names[n])
  }

  /// A day that no figure gives: it is counted from the day of the dispatch.
  private func isCounted(_ f: Found) -> Bool {
    f.value.utf8.count >= 10 && !f.tokens.contains { w.tokens[$0].kind == .number && clock($0) == nil }
  }

  /// Whether an expression may begin with a token at all.
  @inline(__always) private func mayOpen(_ i: Int) -> Bool {
    let t = w.tokens[i]
    if t.kind == .number || t.classes.hasAny(Self.certain) || mayJoinMonths(t) { return true }
    // A countdown begins with a preposition, everything else with one of these classes.
    if let p = w.phrase(at: i), t.has(.preposition) || t.classes.union(p.classes).hasAny(Self.openings) {
      return true
    }
    return t.classes.hasAny(Self.leading) && i + 1 < end && isLed(w.tokens[i + 1])
  }

  /// Whether a determiner, a number in words, a pronoun or a preposition may begin an expression before a token: no rule
  /// for one of them gets past another.
  @inline(__always) private func isLed(_ next: Token) -> Bool {
    next.phrase >= 0 || next.kind == .number || next.classes.hasAny(Self.led)
  }
  private static let certain = LexSet(.weekday, .timeUnit, .month, .timeWord, .ordinal, .season)
  private static let leading = LexSet(.determiner, .number, .pronoun, .preposition)
  /// What a word must be, with neither figure, hyphen nor phrase, that `mayOpen` is true of.
  static let openers = certain.union(leading)
  private static let led = LexSet(.number, .timeUnit, .weekday, .dayPart, .season, .objectClitic)

  /// `mi-juillet`, `juin-juillet`: nouns for dictionaries that have them.
  @inline(__always) private func mayJoinMonths(_ t: Token) -> Bool {
    t.flags.contains(.hyphen) && (t.classes.isEmpty || t.has(.noun))
  }
  private static let countdown = LexFlags.Preposition.countdown.bit

  private func expression(_ i: Int) -> Found? {
    let t = w.tokens[i]
    if t.kind == .number {
      return wireStamp(i) ?? clockFirst(i) ?? calendar(i) ?? countedBack(i) ?? decade(written: i)
        ?? yearSpan(i)
    }
    if mayJoinMonths(t), let months = monthPair(i) ?? edgeOfPart(i) { return months }
    if w.hasFlag(i, .preposition, Self.countdown), let found = countedOn(i) { return found }
    guard t.kind == .word else { return nil }
    let classes = w.phrase(at: i).map { t.classes.union($0.classes) } ?? t.classes
    guard classes.hasAny(Self.openings) else { return nil }
    if classes.has(.weekday), let weekday = weekday(i) { return day(i, weekday) }
    let isUnit = classes.has(.timeUnit)
    if classes.has(.timeWord), let found = shiftedBehind(i) { return found }
    if classes.hasAny(LexSet(.number, .determiner)), let found = countedBack(i) { return found }
    if isUnit, let found = nightSpan(i) ?? edge(i) { return found }
    if classes.has(.month), !isOfStreetName(i), let found = monthSpan(i) ?? month(i) { return found }
    if classes.has(.timeWord), let found = today(i) ?? dayBeside(i) ?? periodAgain(i) { return found }
    if classes.has(.determiner), let found = this(i) ?? periodAgain(i) { return found }
    if classes.has(.pronoun), let found = ago(i) { return found }
    if classes.has(.ordinal), let found = period(i) { return found }
    if isUnit, let found = shifted(i) ?? periodBeside(i) { return found }
    if classes.has(.season), let found = season(i) ?? nextSeason(i) { return found }
    return isUnit ? decade(i) : nil
  }

  /// What the first word of an expression can be; other words aren't looked at further.
  private static let openings = LexSet(
    .weekday, .timeUnit, .month, .timeWord, .determiner, .pronoun, .ordinal, .season, .number)

  // MARK: - Words of time

  /// The reading of a class that starts at a token, as phrase or word, and where it ends.
  @inline(__always) func reading(_ i: Int, _ c: LexClass) -> (reading: Reading, next: Int)? {
    i >= 0 && i < end && (w.tokens[i].has(c) || w.tokens[i].phrase >= 0) ? found(i, c) : nil
  }
  private func found(_ i: Int, _ c: LexClass) -> (reading: Reading, next: Int)? {
    if let p = w.phrase(at: i), p.classes.has(c), p.tokens.upperBound <= end, let r = w.reading(p, c) {
      return (r, p.tokens.upperBound)
    }
    return w.reading(i, c).map { ($0, i + 1) }
  }

  func weekday(_ i: Int) -> Int? { reading(i, .weekday)?.reading.number }

  /// The month at a token. `Mars` with a capital within a sentence is a planet or a god, unless a day stands before.
  func monthNumber(_ i: Int) -> Int? {
    guard i < end, let r = w.reading(i, .month) else { return nil }
    return r.number
  }

  func unit(_ i: Int) -> (unit: TimeUnit, next: Int)? {
    guard let (r, next) = reading(i, .timeUnit), let unit = TimeUnit(rawValue: r.number) else { return nil }
    return (unit, next)
  }

  func isEdge(_ i: Int) -> Bool {
    guard i >= 0, i < end, let r = w.reading(i, .timeUnit) else { return false }
    return r.number == TimeUnit.edge.rawValue
  }

  /// -1 for `dernier`, 1 for `prochain`, nil for neither.
  func shift(_ i: Int) -> Int? {
    guard i >= 0, i < end, w.tokens[i].has(.timeWord) else { return nil }
    let n = w.readings(i).first { $0.lexClass == .timeWord && (1900...2100).contains($0.number) }?.number
    return n.map { $0 - 2000 }
  }

  /// A day of the month: `16`, `1er`.
  func dayNumber(_ i: Int) -> Int? {
    guard i < end, w.tokens[i].kind == .number, let n = w.leadingDigits(i), (1...31).contains(n.value) else {
      return nil
    }
    return n.isWhole || w.tokens[i].has(.ordinal) ? n.value : nil
  }

  /// A year written out in four figures.
  func year(_ i: Int) -> Int? {
    guard i < end, w.tokens[i].kind == .number, w.tokens[i].end - w.tokens[i].start == 4,
      let n = w.leadingDigits(i), n.isWhole, (1400...2199).contains(n.value)
    else { return nil }
    return n.value
  }
}

/// Units of time as the packs number them.
enum TimeUnit: Int {
  case second = 1, minute, hour, day, night, week, fortnight, month, quarter, halfYear, year, decade, century
  case millennium, weekend
  case edge = 20
}
