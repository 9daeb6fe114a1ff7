/// Numbers in figures and words.
struct Numerals {
  let w: Workspace
  let end: Int

  /// A sign of money stands before it: `$1.2b`, `£30m`.
  let isMoney: Bool

  init(_ w: Workspace, _ end: Int, isMoney: Bool = false) {
    self.w = w
    self.end = end
    self.isMoney = isMoney
  }

  struct Number {
    /// The digits as a whole number, what the decimal sign divides it by, and the power of ten behind it: kept
    /// apart so that 3,18 milliards is 3180000000 and not a hair less.
    var digits: Double
    var divisor = 1.0, factor = 1.0
    var value: Double { factor >= divisor ? digits * (factor / divisor) : digits / (divisor / factor) }
    var next: Int
    /// `un`, `une`: an article as often as a number.
    var isOne = false
    /// Ends in a noun (`million`, `dizaine`) that wants a preposition before what is counted.
    var isNoun = false
  }

  /// A number with its tokens.
  struct Found {
    var tokens: Range<Int>
    var number: Number
  }

  /// The number at a token, with the powers of ten behind it.
  func number(_ i: Int) -> Number? {
    guard i < end else { return nil }
    guard var n = w.tokens[i].kind == .number ? figures(i) : words(i) else { return nil }
    // `une centaine de millions d'euros`
    if n.next > i, isCollective(n.next - 1, n.next), w.hasFlag(n.next, .preposition, NameFlags.genitive),
      let (power, next) = power(n.next + 1), w.has(.headFirst)
    {
      n.factor *= power
      n.next = next
      n.isNoun = true
      n.isOne = false
    }
    while let (power, next) = power(n.next) {
      n.factor *= power
      n.next = next
      n.isNoun = true
      n.isOne = false
    }
    if n.factor > 1, let next = half(n.next) {
      n.digits = n.digits * 10 + 5 * n.divisor
      n.divisor *= 10
      n.next = next
    }
    return n
  }

  /// `et demi` behind a power of ten: `un million et demi d'euros`.
  private func half(_ i: Int) -> Int? {
    guard i + 1 < end, w.tokens[i].has(.coordinator), w.hasFlag(i + 1, .adjective, Self.halfBit) else {
      return nil
    }
    return i + 2
  }
  static let halfBit = LexFlags.Adjective.half.bit

  /// A small whole number, for durations.
  func small(_ i: Int) -> (value: Int, next: Int)? {
    guard let n = number(i), n.value == n.value.rounded(), n.value > 0, n.value < 10_000 else { return nil }
    return (Int(n.value), n.next)
  }

  /// `3.000`, `1,5`, `10 000`, `2.949,14`
  private func figures(_ i: Int) -> Number? {
    guard var n = decimal(i) else { return nil }
    if let mixed = mixed(i, n) { return mixed }
    guard n.divisor == 1, w.tokens[i].end - w.tokens[i].start <= 3 else { return n }
    // Groups of three figures with a blank between.
    while n.next < end, n.divisor == 1, w.tokens[n.next].kind == .number,
      !w.tokens[n.next].flags.contains(.newlineBefore), w.tokens[n.next].flags.contains(.spaceBefore),
      startsWithThreeFigures(n.next), let part = decimal(n.next)
    {
      n.digits = n.digits * 1000 * part.divisor + part.digits
      n.divisor = part.divisor
      n.next += 1
    }
    // `5'260'000`, as Switzerland writes it
    while n.divisor == 1, n.next + 1 < end, isApostrophe(n.next), isGlued(n.next + 1),
      w.tokens[n.next + 1].kind == .number, startsWithThreeFigures(n.next + 1), let part = decimal(n.next + 1)
    {
      n.digits = n.digits * 1000 * part.divisor + part.digits
      n.divisor = part.divisor
      n.next += 2
    }
    return n
  }

  private func isGlued(_ i: Int) -> Bool { !w.tokens[i].flags.contains(.spaceBefore) }

  /// `'`, `’`, right behind a number.
  private func isApostrophe(_ i: Int) -> Bool {
    guard isGlued(i), !w.tokens[i].isWord, case let s = Int(w.tokens[i].start) else { return false }
    return w.bytes[s] == 0x27
      || w.tokens[i].span.count == 3 && w.bytes[s] == 0xE2 && w.bytes[s + 1] == 0x80 && w.bytes[s + 2] == 0x99
  }

  /// `2-1/4`: a whole number and a fraction.
  private func mixed(_ i: Int, _ n: Number) -> Number? {
    guard n.divisor == 1, i + 4 < end, w.isSign(i + 1, "-"), w.isSign(i + 3, "/"),
      (i + 1...i + 4).allSatisfy({ w.tokens[$0].flags.isDisjoint(with: .spaceBefore) }),
      let a = w.leadingDigits(i + 2), a.isWhole, let b = w.leadingDigits(i + 4), b.isWhole,
      [2, 4, 8, 16, 32, 64].contains(b.value), a.value < b.value
    else { return nil }
    return Number(digits: n.digits * Double(b.value) + Double(a.value), divisor: Double(b.value), next: i + 5)
  }

  private func startsWithThreeFigures(_ k: Int) -> Bool {
    threeFigures(Int(w.tokens[k].start), Int(w.tokens[k].end))
  }

  /// The value of one token: dots divide thousands where three figures follow each, a comma is decimal.
  private func decimal(_ i: Int) -> Number? {
    let t = w.tokens[i]
    guard t.end - t.start <= 24 else { return nil }
    var n = Number(digits: 0, next: i + 1)
    var isDecimal = false
    var at = Int(t.start)
    let last = Int(t.end)
    while at < last {
      let b = w.bytes[at]
      if b &- 0x30 < 10 {
        n.digits = n.digits * 10 + Double(b - 0x30)
        if isDecimal { n.divisor *= 10 }
      } else if b == decimalSign, !isDecimal {
        isDecimal = true
      } else if b == groupSign, !isDecimal {
        // A dot before one or two figures is decimal all the same: `2.5`.
        if !threeFigures(at + 1, last) { isDecimal = true }
      } else if at > t.start, let power = powerOfPart(Span(Int32(at), t.end)) {
        n.factor *= power
        n.isNoun = true
        return n
      } else {
        return nil
      }
      at += 1
    }
    return n
  }

  /// `1.2bn`, `£30m`: a power of ten that clings to its number.
  private func powerOfPart(_ span: Span) -> Double? {
    guard span.count > 1 || isMoney,
      let r = w.readings(ofPart: span).first(where: { $0.lexClass == .number && $0.number > 1_000_000 })
    else { return nil }
    return pow10(r.number - 1_000_000)
  }

  private func pow10(_ n: Int) -> Double {
    var value = 1.0
    for _ in 0..<min(30, n) { value *= 10 }
    return value
  }

  private func threeFigures(_ from: Int, _ last: Int) -> Bool {
    guard from + 3 <= last, (from..<from + 3).allSatisfy({ w.bytes[$0] &- 0x30 < 10 }) else { return false }
    return from + 3 == last || w.bytes[from + 3] &- 0x30 >= 10
  }

  private var decimalSign: UInt8 { w.has(.decimalPoint) ? 0x2E : 0x2C }
  private var groupSign: UInt8 { w.has(.decimalPoint) ? 0x2C : 0x2E }

  /// `la Quinzaine des cinéastes`: a capital inside a sentence makes it a name.
  private func isName(_ i: Int) -> Bool {
    guard i > 0, w.has(.agreement), w.tokens[i].isCapital, !w.tokens[i].flags.contains(.allCaps),
      w.tokens[i].phrase < 0
    else { return false }
    return w.tokens[i - 1].isWord && w.tokens[i - 1].sentence == w.tokens[i].sentence
      && !w.tokens[i].flags.contains(.newlineBefore) && w.tokens[i - 1].has(.determiner)
  }

  /// `vingt-trois`, `deux cent cinquante mille`, `une trentaine`
  private func words(_ i: Int) -> Number? {
    guard let (first, next) = word(i), first < 1_000_000 else { return nil }
    // An article most of the time: with no number behind it nothing more is to be asked.
    if first == 1, w.tokens[i].phrase < 0, next >= end || !mayBeNumber(next) {
      return Number(digits: 1, next: next, isOne: true, isNoun: isCollective(i, next))
    }
    // `une vingtaine`, `une centaine`: the article goes with it.
    if first == 1, let (n, after) = word(next), n > 1, n <= 1000, isCollective(next, after) {
      return Number(digits: Double(n), next: after, isNoun: true)
    }
    if isVague(i, next) || isPluralAlone(i) || isName(i) { return nil }
    if first < 20, let (n, after) = word(next), n < 1_000, isVague(next, after) {
      return Number(digits: Double(first * n), next: after, isNoun: true)
    }
    var total = 0, current = first
    var k = next
    while let (n, after) = word(k), n < 1_000_000 {
      if n == 1000 {
        total += max(1, current) * 1000
        current = 0
      } else if n == 100, current > 0, current < 10 {
        current *= 100
      } else if n < current, current % 100 == 0, current > 0, n < 100 {
        current += n
      } else if current == 0, n < 1000 {
        current = n
      } else {
        break
      }
      k = after
    }
    let isOne = first == 1 && k == next
    let isNoun = k == next && isCollective(i, next)
    return Number(digits: Double(total + current), next: k, isOne: isOne, isNoun: isNoun)
  }

  /// `dizaines`, `milliers`: a noun in the plural says no number by itself.
  private func isVague(_ i: Int, _ next: Int) -> Bool {
    guard isNounNumber(next), let r = w.reading(i, .number), r.number >= 6 else { return false }
    return w.lexicon.length(r).map { $0 < w.tokens[i].span.count } ?? false
  }

  /// `hundreds`, and no number before or behind.
  private func isPluralAlone(_ i: Int) -> Bool {
    guard w.has(.bareNouns), let r = w.reading(i, .number), r.number >= 12 else { return false }
    return w.lexicon.length(r).map { $0 < w.tokens[i].span.count } ?? false
  }

  @inline(__always) private func mayBeNumber(_ i: Int) -> Bool {
    w.tokens[i].phrase >= 0 || w.tokens[i].has(.number)
  }

  private func word(_ i: Int) -> (value: Int, next: Int)? {
    guard i < end, mayBeNumber(i) else { return nil }
    if let p = w.phrase(at: i), p.classes.has(.number), p.tokens.upperBound <= end,
      let r = w.reading(p, .number)
    {
      return (r.number, p.tokens.upperBound)
    }
    guard let r = w.reading(i, .number) else { return nil }
    // A letter is a power of ten beside the sign of a currency only: `300 M€`.
    if w.tokens[i].span.count == 1, !isMoney, i + 1 >= end || !w.tokens[i + 1].has(.currency) { return nil }
    return (r.number, i + 1)
  }

  /// A number that is a noun: it is counted with a preposition (`une dizaine de`).
  private func isCollective(_ i: Int, _ next: Int) -> Bool {
    !w.features(i, .number).isDisjoint(with: .feminine) || isNounNumber(next)
  }
  private func isNounNumber(_ next: Int) -> Bool {
    guard next < end else { return false }
    return w.hasFlag(next, .preposition, NameFlags.genitive) || w.tokens[next].flags.contains(.elided)
  }

  private func power(_ i: Int) -> (value: Double, next: Int)? {
    // `$3-billion`
    let k =
      isMoney && i + 1 < end && w.isSign(i, "-") && !w.tokens[i + 1].flags.contains(.spaceBefore) ? i + 1 : i
    guard let (n, next) = word(k), n > 1_000_000 || n == 1000 else { return nil }
    if n == 1000 { return (1000, next) }
    return (pow10(n - 1_000_000), next)
  }
}
