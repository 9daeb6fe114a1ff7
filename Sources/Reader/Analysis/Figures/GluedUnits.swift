/// Numbers that a hyphen ties to what they measure: `a 6-percent fall`, `a 28-metre trawler`, `a quarter-mile wide`.
extension FigureReader {
  /// A hyphen with nothing beside it, in languages that make adjectives so.
  func isGluedHyphen(_ k: Int) -> Bool {
    k > 0 && k + 1 < end && w.has(.compounds) && w.isSign(k, "-")
      && w.tokens[k + 1].isWord
      && w.tokens[k].flags.isDisjoint(with: .spaceBefore)
      && w.tokens[k + 1].flags.isDisjoint(with: .spaceBefore)
  }

  /// What stands behind the hyphen; nil for ages and stretches of time.
  func glued(_ k: Int) -> Unit? {
    if let r = w.reading(k, .currency) {
      return Unit(kind: .money, name: PackedCode.letters(r.value), next: k + 1, end: k + 1)
    }
    if let r = w.reading(k, .unit), w.tokens[k].span.count > 1 {
      let name = w.lexicon.text(r)
      return Unit(kind: name == "%" ? .percent : .measure, name: name, next: k + 1, end: k + 1)
    }
    // `a 13-floor building`
    if w.tokens[k - 2].kind == .number, w.tokens[k].has(.noun), w.reading(k, .timeUnit) == nil,
      !w.tokens[k].flags.contains(.hyphen), k + 1 < end,
      w.isNounForm(k + 1) || w.isPlainAdjective(k + 1) || w.tokens[k + 1].isCapital
    {
      return Unit(kind: .count, name: w.string(k..<k + 1), next: k + 1, end: k + 1)
    }
    return nil
  }

  /// `60km`: a unit of at least two letters with no blank before it; where to read on.
  mutating func clinging(_ i: Int) -> Int? {
    let t = w.tokens[i]
    guard t.kind == .number, let n = w.leadingDigits(i), !n.isWhole else { return nil }
    var at = t.start
    while at < t.end, w.bytes[Int(at)] &- 0x30 < 10 { at += 1 }
    guard t.end - at > 1, let r = w.readings(ofPart: Span(at, t.end)).first(where: { $0.lexClass == .unit })
    else { return nil }
    add(i..<i + 1, .measure, .number(Double(n.value)), w.lexicon.text(r))
    return i + 1
  }

  /// `quarter-mile`, `half-mile`
  func fraction(_ i: Int) -> (value: Double, unit: String?)? {
    let t = w.tokens[i]
    guard w.has(.compounds), let prefix = w.prefixBeforeHyphen(t),
      let unit = w.readings(ofPart: Span(prefix.end + 1, t.end)).first(where: { $0.lexClass == .unit })
    else { return nil }
    for r in w.readings(ofPart: prefix) {
      if r.lexClass == .timeUnit, r.number == TimeUnit.quarter.rawValue {
        return (0.25, w.lexicon.text(unit))
      }
      if r.lexClass == .adjective, r.has(Numerals.halfBit) { return (0.5, w.lexicon.text(unit)) }
    }
    return nil
  }
}
