/// Finds amounts with their units.
enum Figures {
  static func run(_ w: Workspace) {
    var reader = FigureReader(w)
    for zone in w.zones { reader.read(zone.tokens) }
  }
}

/// Reads the amounts of a stretch of tokens, from left to right.
struct FigureReader {
  let w: Workspace
  private var end = 0
  private var nextDate = 0
  /// The currency of the last amount, for one that leaves it out: `3,18 milliards d'euros contre 3,05 milliards`.
  private var lastCurrency: (code: String, token: Int)?

  init(_ w: Workspace) { self.w = w }

  mutating func read(_ tokens: Range<Int>) {
    end = tokens.upperBound
    var i = tokens.lowerBound
    while i < end {
      while nextDate < w.dates.count, w.dates[nextDate].tokens.upperBound <= i { nextDate += 1 }
      if nextDate < w.dates.count, w.dates[nextDate].tokens.contains(i) {
        i = w.dates[nextDate].tokens.upperBound
        continue
      }
      i = figure(i)
    }
  }

  /// Reads what starts at a token; returns where to go on.
  private mutating func figure(_ i: Int) -> Int {
    if let next = score(i) { return next }
    if let next = moneyBefore(i) { return next }
    guard let n = Numerals(w, end).number(i) else { return i + 1 }
    guard let unit = unit(behind: n) else { return n.next }
    if n.isOne, unit.kind != .money || !n.isNoun { return n.next }
    if unit.kind == .count, isOrdinalUse(i) { return n.next }
    var first = i
    var value = n.value
    if unit.kind == .percent, i > 0, isMinus(i - 1) {
      first = i - 1
      value = -value
    }
    if unit.kind == .money { lastCurrency = unit.name.map { ($0, n.next) } }
    add(first..<unit.next, unit.kind, .number(value), unit.name)
    return unit.next
  }

  private mutating func add(_ tokens: Range<Int>, _ kind: Figure.Kind, _ value: Figure.Value, _ unit: String?)
  {
    w.figures.append(Figure(span: w.span(tokens), kind: kind, value: value, unit: unit))
  }

  private func isMinus(_ i: Int) -> Bool {
    (w.isSign(i, "-") || w.string(w.tokens[i].span) == "\u{2212}" || w.string(w.tokens[i].span) == "\u{2013}")
      && (i == 0 || w.tokens[i - 1].kind != .number)
      && w.tokens[i].flags.contains(.spaceBefore)
  }

  /// `article 5`, `n° 3`: a number behind a noun that it names.
  private func isOrdinalUse(_ i: Int) -> Bool {
    i > 0 && w.byte(i - 1) >= 0x80 && w.tokens[i - 1].kind != .word
      && w.tokens[i - 1].end - w.tokens[i - 1].start == 2
      && w.bytes[Int(w.tokens[i - 1].start) + 1] == 0xB0
  }

  private struct Unit {
    var kind: Figure.Kind
    var name: String?
    var next: Int
  }

  private func reading(_ i: Int, _ c: LexClass) -> (reading: Reading, next: Int)? {
    guard i < end else { return nil }
    if let p = w.phrase(at: i), p.classes.has(c), p.tokens.upperBound <= end, let r = w.reading(p, c) {
      return (r, p.tokens.upperBound)
    }
    return w.reading(i, c).map { ($0, i + 1) }
  }

  /// What a number counts or measures; nil when the text doesn't say, or says something that is no figure.
  private func unit(behind n: Numerals.Number) -> Unit? {
    var k = n.next
    guard k < end else { return elliptic(n) }
    if n.isNoun, isGenitive(k) { k += 1 }
    guard k < end else { return nil }
    if let (r, next) = reading(k, .currency) {
      return Unit(kind: .money, name: PackedCode.letters(r.value), next: next)
    }
    if let (r, next) = reading(k, .unit), !isWordOfItsOwn(k, next) {
      let name = w.lexicon.text(r)
      return Unit(kind: name == "%" ? .percent : .measure, name: name, next: next)
    }
    if reading(k, .timeUnit) != nil || reading(k, .month) != nil || reading(k, .dayPart) != nil { return nil }
    if let toll = toll(k) { return toll }
    if k == n.next || n.isNoun, let counted = counted(k) { return counted }
    return elliptic(n)
  }

  private func isGenitive(_ k: Int) -> Bool {
    w.hasFlag(k, .preposition, TimeReader.genitive) || w.tokens[k].flags.contains(.elided)
  }

  /// A sign of one letter that is a word here: `5 a`, `3 l'`.
  private func isWordOfItsOwn(_ k: Int, _ next: Int) -> Bool {
    next == k + 1 && w.tokens[k].isWord
      && w.tokens[k].classes.hasAny(LexSet(.auxiliary, .preposition, .determiner, .objectClitic))
  }

  /// A power of ten without unit takes the currency of the amount just before.
  private func elliptic(_ n: Numerals.Number) -> Unit? {
    guard n.isNoun, n.value >= 1_000_000, let last = lastCurrency, n.next - last.token < 40 else {
      return nil
    }
    return Unit(kind: .money, name: last.code, next: n.next)
  }

  private static let tollUnits = [1: "dead", 2: "injured", 3: "missing", 4: "arrested"]

  /// `20 morts`, `trois personnes tuées`, `cinq personnes ont été blessées`
  private func toll(_ k: Int) -> Unit? {
    if let (r, next) = reading(k, .tollNoun) {
      return Unit(kind: .toll, name: Self.tollUnits[r.number], next: next)
    }
    guard isNounLike(k) else { return nil }
    let person = k + 1
    // Right behind, or behind the verb to be.
    if let (r, next) = reading(person, .tollNoun) {
      return Unit(kind: .toll, name: Self.tollUnits[r.number], next: next)
    }
    var j = person
    while j < end, j - person < 4, w.tokens[j].classes.hasAny(LexSet(.auxiliary, .adverb)) || isCopula(j) {
      j += 1
      if let (r, _) = reading(j, .tollNoun) {
        return Unit(kind: .toll, name: Self.tollUnits[r.number], next: person)
      }
    }
    return nil
  }

  private func isCopula(_ j: Int) -> Bool { w.isCopula(j) }

  private static let functionWords = LexSet(
    .determiner, .preposition, .pronoun, .relative, .coordinator, .subordinator, .complementizer, .negation,
    .objectClitic, .possessive, .clitic, .auxiliary, .approximator)

  private static let nouns = LexSet(
    .noun, .role, .demonym, .orgNoun, .placeNoun, .speechNoun, .unspokenNoun, .kin)

  private func isNounLike(_ k: Int) -> Bool {
    guard k < end else { return false }
    let t = w.tokens[k]
    guard t.isWord, !t.flags.contains(.elided), !t.flags.contains(.enclitic), !t.flags.contains(.allCaps)
    else { return false }
    if t.classes.hasAny(Self.nouns) { return true }
    return !t.isCapital && !t.classes.hasAny(Self.functionWords) && !t.has(.adverb) && !w.isAuxiliary(k)
      && !isFinite(k)
  }

  private func isFinite(_ k: Int) -> Bool {
    w.isVerbForm(k) && !w.tokens[k].has(.noun) && !w.verbFeatures(k).isDisjoint(with: Features.finite)
      && w.verbFeatures(k).contains(.third) && !w.verbFeatures(k).contains(.pastParticiple)
  }

  /// `quatre nouveaux médias`: adjectives, then the noun.
  private func counted(_ k: Int) -> Unit? {
    guard w.tokens[k].flags.contains(.spaceBefore) else { return nil }
    var j = k
    while j < end, j - k < 2,
      w.tokens[j].has(.adjective) || w.tokens[j].has(.ordinal) || w.tokens[j].has(.roleModifier),
      !w.tokens[j].classes.hasAny(Self.nouns), isNounLike(j + 1),
      !w.tokens[j].flags.contains(.newlineBefore) || j == k
    {
      j += 1
    }
    guard isNounLike(j) else { return nil }
    return Unit(kind: .count, name: w.string(k..<j + 1), next: j + 1)
  }

  /// `$4.2 million`, `€300`
  private mutating func moneyBefore(_ i: Int) -> Int? {
    guard w.tokens[i].kind != .number, i + 1 < end, w.tokens[i + 1].kind == .number,
      w.tokens[i].kind == .symbol || w.byte(i) >= 0x80 || w.tokens[i].flags.contains(.allCaps),
      let r = w.reading(i, .currency), let n = Numerals(w, end).number(i + 1)
    else { return nil }
    let code = PackedCode.letters(r.value)
    lastCurrency = (code, n.next)
    add(i..<n.next, .money, .number(n.value), code)
    return n.next
  }

  /// `3-2`: two small numbers with nothing between them but a hyphen.
  private mutating func score(_ i: Int) -> Int? {
    guard i + 2 < end, w.tokens[i].kind == .number, w.isSign(i + 1, "-"), w.tokens[i + 2].kind == .number,
      w.tokens[i + 1].flags.isDisjoint(with: .spaceBefore),
      w.tokens[i + 2].flags.isDisjoint(with: .spaceBefore),
      let a = w.leadingDigits(i), let b = w.leadingDigits(i + 2), a.isWhole, b.isWhole, a.value < 200,
      b.value < 200,
      i + 3 >= end || !w.isSign(i + 3, "-"), i == 0 || !w.isSign(i - 1, "-")
    else { return nil }
    // A stretch of something: `16-17 ans`.
    let n = Numerals.Number(digits: 0, next: i + 3)
    if unit(behind: n) != nil || reading(i + 3, .timeUnit) != nil { return nil }
    add(i..<i + 3, .score, .score("\(a.value)-\(b.value)"), nil)
    return i + 3
  }
}
