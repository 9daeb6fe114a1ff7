/// Reads the amounts of a stretch of tokens, from left to right.
struct FigureReader {
  let w: Workspace
  private var drafts: [FigureDraft] = []
  /// Numbers without a unit of their own.
  private(set) var open: [Numerals.Found] = []
  var end = 0
  private var nextDate = 0
  /// The last amount's currency, for one that leaves it out: `3,18 milliards d'euros contre 3,05 milliards`.
  private var lastCurrency: (code: String, token: Int)?

  /// The last amount that was told in hundredths.
  private var lastCoin: (code: String, token: Int)?

  let currencies: HomeCurrency

  init(_ w: Workspace) {
    self.w = w
    currencies = HomeCurrency(w)
    drafts.reserveCapacity(16)
  }

  /// The amounts that were read, which the reader has no longer.
  mutating func take() -> [FigureDraft] {
    defer { drafts = [] }
    return drafts
  }

  mutating func read(_ tokens: Range<Int>) {
    end = tokens.upperBound
    var i = tokens.lowerBound
    while i < end {
      i = w.tokens.first(i..<end) { $0.opens.contains(.figure) }
      guard i < end else { return }
      guard opensFigure(i) else {
        i += 1
        continue
      }
      while nextDate < w.dates.count, w.dates[nextDate].tokens.upperBound <= i { nextDate += 1 }
      if nextDate < w.dates.count, w.dates[nextDate].tokens.contains(i) {
        i = w.dates[nextDate].tokens.upperBound
        continue
      }
      i = figure(i)
    }
  }

  /// What a word must be, with neither figure, hyphen nor phrase, that `opensFigure` is true of.
  static let openers = LexSet(.number, .currency)

  /// Whether a token is a number, in figures or words, or a currency before one; most are none of these.
  @inline(__always) private func opensFigure(_ i: Int) -> Bool {
    let t = w.tokens[i]
    if t.kind == .number || t.has(.number) { return true }
    if t.has(.currency), i + 1 < end, w.tokens[i + 1].kind == .number { return true }
    if t.flags.contains(.hyphen), t.classes.isEmpty { return fraction(i) != nil }
    return w.phrase(at: i)?.classes.hasAny(Self.openers) ?? false
  }

  /// Reads what starts at a token; returns where to go on.
  private mutating func figure(_ i: Int) -> Int {
    if let next = score(i) { return next }
    if let next = moneyBefore(i) { return next }
    if w.tokens[i].flags.contains(.hyphen), let (value, unit) = fraction(i) {
      add(i..<i + 1, .measure, .number(value), unit)
      return i + 1
    }
    guard var n = Numerals(w, end).number(i) else { return clinging(i) ?? i + 1 }
    if n.isOne, !n.isNoun { return n.next }
    if namesSomething(i, n) { return n.next }
    if let next = spelledScore(i, n) { return next }
    if let next = range(i, &n) { return next }
    if isYear(i, n) { return n.next }
    if let next = spelledCents(i, n) { return next }
    if let next = rate(i, n) { return next }
    guard let unit = partOfMoney(i, n) ?? unit(behind: n) ?? elliptic(n) else {
      if !n.isOne, !isTimed(n.next), !isGluedHyphen(n.next) {
        open.append(.init(tokens: i..<n.next, number: n))
      }
      return n.next
    }
    if n.isOne, unit.kind != .money || !n.isNoun { return n.next }
    if unit.kind == .count, isDescribed(i, n, unit) {
      open.append(.init(tokens: i..<n.next, number: n))
      return n.next
    }
    if unit.kind == .count, isMultiple(n, unit) { return unit.next }
    var first = i
    var value = n.value
    if unit.kind == .percent || unit.kind == .measure, isMinus(i - 1, unit) {
      first = i - 1
      value = -value
    }
    if unit.kind == .money { lastCurrency = unit.name.map { ($0, n.next) } }
    if unit.isHundredth { lastCoin = unit.name.map { ($0, n.next) } }
    if unit.kind == .measure, n.isNoun { lastCurrency = nil }
    if unit.isHundredth { value /= 100 }
    value *= unit.multiple
    let kind = isCountOfPoints(i, n, unit) ? Figure.Kind.count : unit.kind
    add(first..<unit.end, kind, .number(value), unit.name)
    return unit.next
  }

  /// `Le dollar montait à 1,3450 pour un euro`: so many of the currency named before for one of another.
  private mutating func rate(_ i: Int, _ n: Numerals.Number) -> Int? {
    guard n.divisor > 1, n.next + 2 < end, w.hasFlag(n.next, .preposition, NameFlags.purpose),
      Numerals(w, end).number(n.next + 1)?.isOne ?? w.tokens[n.next + 1].has(.determiner),
      let other = currencies.reading(n.next + 2),
      let known = (max(0, i - 12)..<i).last(where: { w.tokens[$0].has(.currency) }),
      w.tokens[known].sentence == w.tokens[i].sentence, let own = currencies.reading(known),
      own.value != other.value
    else { return nil }
    add(i..<n.next, .money, .number(n.value), PackedCode.letters(own.value))
    return n.next
  }

  /// `48 cents par action, quatre cents de plus que prévu`: the word for a hundred is a coin where coins are counted.
  private mutating func spelledCents(_ i: Int, _ n: Numerals.Number) -> Int? {
    guard let coin = lastCoin, n.next - coin.token < 40, n.next > i + 1, n.digits >= 200, n.digits < 1_000,
      w.tokens[n.next - 1].has(.currency), unit(behind: n) == nil || !w.isNounForm(n.next)
    else { return nil }
    add(i..<n.next, .money, .number(n.digits / 10_000), coin.code)
    return n.next
  }

  mutating func add(_ tokens: Range<Int>, _ kind: Figure.Kind, _ value: Figure.Value, _ unit: String?) {
    drafts.append(FigureDraft(tokens: tokens, kind: kind, value: value, unit: unit))
  }

  // MARK: - Two numbers for one unit

  /// `de 250 à 330 postes`, `entre 2 et 3 milliards`, `12 à 45%`: both numbers have the second's unit.
  private mutating func range(_ i: Int, _ n: inout Numerals.Number) -> Int? {
    let k = n.next
    guard k + 1 < end, !n.isOne, isRangeLink(k, from: i), var last = Numerals(w, end).number(k + 1),
      let unit = unit(behind: last)
    else { return nil }
    guard !isMultiple(last, unit) else { return unit.next }
    // The power of ten that both share: `2 à 3 milliards`.
    if n.factor == 1, last.factor > 1, n.digits / n.divisor < last.digits / last.divisor {
      n.factor = last.factor
    }
    if n.factor > 1, last.factor == 1 { last.factor = 1 }
    add(i..<k, unit.kind, .number(n.value), unit.name)
    add(k + 1..<unit.end, unit.kind, .number(last.value), unit.name)
    if unit.kind == .money { lastCurrency = unit.name.map { ($0, unit.next) } }
    return unit.next
  }

  private func isRangeLink(_ k: Int, from i: Int) -> Bool {
    if w.isSign(k, "-") || w.isSign(k, "/") { return true }
    let flags = w.sum(k, .preposition).flags
    if flags & Self.comparison != 0 { return true }
    if w.tokens[k].has(.preposition), flags & NameFlags.genitive == 0, flags & NameFlags.temporal != 0 {
      return !w.tokens[k].has(.approximator)
    }
    return w.tokens[k].has(.coordinator) && i > 0 && w.tokens[i - 1].has(.approximator)
      && w.tokens[i - 1].has(.preposition)
  }
  static let comparison = LexFlags.Preposition.comparison.bit

  // MARK: - Numbers that are no amounts

  /// `article 5`, `n° 3`, `le 100 m`, `le 49-3`: a number that names what it stands beside.
  private func namesSomething(_ i: Int, _ n: Numerals.Number) -> Bool {
    // `le Tour des Trois Vallées`
    if w.tokens[i].isWord, w.tokens[i].isCapital, let m = Names.mention(at: i, in: w),
      w.names[m].tokens.count > 1
    {
      return true
    }
    guard i > 0, !n.isOne else { return false }
    // `le sommet des Vingt-Sept réunis à Bruxelles`
    if w.tokens[i].isWord, w.tokens[i].isCapital, !w.tokens[i].flags.contains(.allCaps), !w.isInitial(i),
      w.features(i - 1, .determiner).union(w.features(i - 1, .preposition)).contains(.plural),
      w.zones[Int(w.tokens[i].zone)].role != .headline, w.has(.agreement)
    {
      return true
    }
    if isRank(i) || isOfTerm(i) || isOfEvent(i) || isOfHouse(i, n) { return true }
    guard !n.isNoun else { return false }
    // `the December 26 waves`
    if w.has(.capitals), w.tokens[i].kind == .number, n.value <= 31, i > 1, w.tokens[i - 1].has(.month),
      w.tokens[i - 1].isCapital, w.tokens[i - 2].has(.determiner)
    {
      return true
    }
    if w.byte(i - 1) >= 0x80, w.tokens[i - 1].kind != .word { return isNumberSign(i - 1) }
    if w.hasFlag(i - 1, .noun, NameFlags.numberedNoun), w.tokens[i].kind == .number { return true }
    // `situé 26 rue Daumont`
    if n.next == i + 1, n.next + 1 < w.tokens.count, w.hasFlag(n.next, .placeNoun, NameFlags.street),
      w.tokens[n.next + 1].isCapital || Names.mention(at: n.next, in: w) != nil
    {
      return true
    }
    // `at 10 Elm Street`
    if w.has(.compounds), w.tokens[i].kind == .number, n.next == i + 1, isStreet(n.next) { return true }
    if w.has(.compounds), isCalibre(i) || isNameOfPart(i) || isShortRank(i) {
      return true
    }
    return isSingularArticle(i - 1) && w.tokens[i].kind == .number
  }

  /// Whether the name of a street or the like stands at a token, with nothing behind it that it could be part of.
  private func isStreet(_ k: Int) -> Bool {
    guard k < end, let m = Names.mention(at: k, in: w), w.names[m].tokens.lowerBound <= k,
      let last = w.names[m].tokens.last, last > k, w.tokens[last].has(.placeNoun), w.tokens[last].isCapital
    else { return false }
    return last + 1 >= end || !w.tokens[last + 1].isWord || !w.isNounForm(last + 1)
  }

  /// `1987 net income`: where thousands have a comma, four figures without one before a noun are a year.
  private func isYear(_ i: Int, _ n: Numerals.Number) -> Bool {
    guard w.has(.decimalPoint), w.tokens[i].kind == .number, n.next == i + 1, w.tokens[i].span.count == 4,
      n.divisor == 1, (1900...2099).contains(Int(n.value)), i == 0 || !w.tokens[i - 1].has(.approximator)
    else { return false }
    guard let unit = unit(behind: n) else { return true }
    return unit.kind == .count || unit.kind == .toll
  }

  private func isNumberSign(_ k: Int) -> Bool {
    let at = Int(w.tokens[k].start)
    // `°` and `§`
    guard w.tokens[k].span.count == 2, w.bytes[at] == 0xC2 else { return false }
    return w.bytes[at + 1] == 0xB0 || w.bytes[at + 1] == 0xA7
  }

  private func isSingularArticle(_ k: Int) -> Bool {
    // `said that 33 people died`
    if w.tokens[k].has(.complementizer) { return false }
    let f = w.features(k, .determiner).union(w.features(k, .preposition))
    return f.contains(.definite) && f.contains(.singular) && !f.contains(.plural)
  }

  /// `22 blessés, dont sept graves`, `les deux autres`: an adjective that only says of what was told before.
  private func isDescribed(_ i: Int, _ n: Numerals.Number, _ unit: Unit) -> Bool {
    // `toutes trois originaires de Brest`
    if i > 0, unit.end == n.next + 1, w.tokens[i - 1].has(.pronoun), w.isPlainAdjective(n.next),
      !w.isNounForm(n.next), w.features(i - 1, .pronoun).contains(.plural)
    {
      return true
    }
    guard i > 0, unit.end == n.next + 1,
      unit.end >= end || !w.tokens[unit.end].isWord || w.isVerbForm(unit.end)
        || w.tokens[unit.end].has(.objectClitic)
    else {
      return false
    }
    if w.tokens[i - 1].has(.relative) {
      return w.tokens[n.next].has(.adjective) && !w.isHuman(n.next)
        && (!w.isNounForm(n.next) || drafts.last?.kind == .toll && !w.mayBePeople(n.next))
    }
    return w.isPrenominal(n.next) && w.features(i - 1, .determiner).contains([.definite, .plural])
  }

  /// `trois fois plus`: a multiple, not a number of times that somebody counted.
  private func isMultiple(_ n: Numerals.Number, _ unit: Unit) -> Bool {
    n.value < 100 && w.hasFlag(unit.next - 1, .noun, Self.multiple)
  }
  private static let multiple = LexFlags.Noun.multiple.bit

  /// Points that are scored or given are counted; behind a preposition they measure an index or a difference.
  private func isCountOfPoints(_ i: Int, _ n: Numerals.Number, _ unit: Unit) -> Bool {
    unit.mayCount && n.divisor == 1 && i > 0
      // `avec 36 points`
      && (!w.tokens[i - 1].has(.preposition) || w.sum(i - 1, .preposition).flags == 0)
      && !w.tokens[i - 1].has(.approximator) && n.value < 1000
      // `l'Espagne (-22 points)`
      && !isMinus(i - 1, unit)
  }

  private func isMinus(_ i: Int, _ unit: Unit) -> Bool {
    guard i >= 0 else { return false }
    let t = w.tokens[i]
    let at = Int(t.start)
    let isDash =
      w.isSign(i, "-")
      || t.span.count == 3 && w.bytes[at] == 0xE2
        && (w.bytes[at + 1] == 0x88 && w.bytes[at + 2] == 0x92
          || w.bytes[at + 1] == 0x80 && w.bytes[at + 2] == 0x93)
    guard isDash, i > 0, w.tokens[i - 1].kind != .number, w.tokens[i + 1].kind == .number else {
      return false
    }
    let isBracketed = w.isSign(i - 1, "(")
    // A dash with a blank behind it is a dash, but in brackets and enumerations: `(- 33% et - 60%)`.
    if w.tokens[i + 1].flags.contains(.spaceBefore) {
      return isBracketed || w.tokens[i - 1].has(.coordinator)
    }
    return t.flags.contains(.spaceBefore) || isBracketed
  }

  // MARK: - Money and scores

  /// `2,3 millions d'euros, dont 800.000 versés par la région`: so much of the amount just before.
  private func partOfMoney(_ i: Int, _ n: Numerals.Number) -> Unit? {
    guard i > 0, w.tokens[i - 1].has(.relative), let last = lastCurrency, i - last.token < 6, n.value >= 100,
      n.next < end,
      w.tokens[n.next].kind == .punctuation || w.tokens[n.next].has(.preposition) && !isGenitive(n.next)
        || w.isParticiple(n.next)
    else { return nil }
    return Unit(kind: .money, name: last.code, next: n.next, end: n.next)
  }

  private func isGenitive(_ i: Int) -> Bool { w.hasFlag(i, .preposition, NameFlags.genitive) }

  /// A power of ten without unit takes the currency of the amount just before.
  private func elliptic(_ n: Numerals.Number) -> Unit? {
    guard n.isNoun, n.value >= 1_000_000, let last = lastCurrency, n.next - last.token < 40,
      w.has(.headFirst)
        || w.tokens[n.next - 1].sentence == w.tokens[last.token - 1].sentence
    else {
      return nil
    }
    return Unit(kind: .money, name: last.code, next: n.next, end: n.next)
  }

  /// `$4.2 million`, `€300`
  private mutating func moneyBefore(_ i: Int) -> Int? {
    let first = i
    var i = i
    guard w.tokens[i].kind != .number else { return nil }
    var reading = currencies.reading(i)
    // `US$30`, `A$30`
    if let p = w.phrase(at: i), p.classes.has(.currency), p.tokens.upperBound < end {
      reading = currencies.reading(p)
      i = p.tokens.upperBound - 1
    }
    guard i + 1 < end, w.tokens[i + 1].kind == .number,
      w.tokens[i].kind == .symbol || w.byte(i) >= 0x80 || w.tokens[i].flags.contains(.allCaps),
      let r = reading, let n = Numerals(w, end, isMoney: true).number(i + 1)
    else { return nil }
    let code = PackedCode.letters(r.value)
    lastCurrency = (code, n.next)
    add(first..<n.next, .money, .number(n.value), code)
    return n.next
  }

  /// `27 à 22`, `3 à 0`: two small numbers, the winner's first, that count nothing and bound nothing.
  private mutating func spelledScore(_ i: Int, _ n: Numerals.Number) -> Int? {
    guard w.tokens[i].kind == .number, n.next == i + 1, i + 2 < end, w.tokens[i + 2].kind == .number, i > 0,
      isRangeLink(i + 1, from: i), w.tokens[i + 1].isWord, !w.hasFlag(i + 1, .preposition, Self.comparison),
      let a = w.leadingDigits(i), let b = w.leadingDigits(i + 2), a.isWhole, b.isWhole, a.value < 200,
      b.value < a.value, !w.hasFlag(i - 1, .preposition, NameFlags.genitive),
      !w.tokens[i - 1].has(.approximator)
    else { return nil }
    let last = Numerals.Number(digits: 0, next: i + 3)
    if unit(behind: last) != nil || isTimed(i + 3) { return nil }
    add(i..<i + 3, .score, .score(w.string(i..<i + 3)), nil)
    return i + 3
  }

  /// `3-2`: two small numbers with nothing between them but a hyphen; behind a colon blanks may stand beside it.
  private func isBeforeBody(_ k: Int) -> Bool {
    guard let m = Names.mention(at: k, in: w) else { return false }
    return w.names[m].tokens.lowerBound == k && !w.isPerson(w.names[m])
  }

  private mutating func score(_ i: Int) -> Int? {
    guard i + 2 < end, w.tokens[i].kind == .number, w.isSign(i + 1, "-"), w.tokens[i + 2].kind == .number,
      w.tokens[i + 1].flags.isDisjoint(with: .spaceBefore)
        && w.tokens[i + 2].flags.isDisjoint(with: .spaceBefore)
        || i > 0 && w.isSign(i - 1, ":") && (i + 3 >= end || !w.tokens[i + 3].isWord),
      let a = w.leadingDigits(i), let b = w.leadingDigits(i + 2), a.isWhole, b.isWhole, a.value < 200,
      b.value < 200,
      i + 3 >= end || !w.isSign(i + 3, "-") && !w.isSign(i + 3, "/"), i == 0 || !w.isSign(i - 1, "-")
    else { return nil }
    let n = Numerals.Number(digits: 0, next: i + 3)
    if namesSomething(i, n) { return i + 3 }
    // A stretch of something: `16-17 ans`; but `a 2-0 Premier League win`.
    if unit(behind: n) != nil, !isBeforeBody(i + 3) { return nil }
    if isTimed(i + 3) { return nil }
    let last = lastSet(i + 3)
    if last > i + 3 {
      add(i..<last, .score, .score(w.line(w.span(i..<last))), nil)
      return last
    }
    add(i..<i + 3, .score, .score("\(a.value)-\(b.value)"), nil)
    return i + 3
  }
}
