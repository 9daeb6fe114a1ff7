/// Days and periods that are counted from one that the text named before: `la veille`, `l'année précédente`.
extension TimeReader {
  /// `la veille`, `le lendemain`: beside the day that was named last, else beside today.
  func dayBeside(_ i: Int) -> Found? {
    guard let anchor, let (r, next) = reading(i, .timeWord), (990...1010).contains(r.number), i > 0,
      w.features(i - 1, .determiner).contains(.definite), !w.tokens[i - 1].has(.preposition),
      // `à la veille du scrutin`, but `depuis la veille`, `dès le lendemain`
      i < 2 || !w.tokens[i - 2].has(.preposition) || isGenitive(i - 2) || !isAt(i - 2),
      next >= end || !isGenitive(next)
    else { return nil }
    // `le lendemain, 3 novembre,`: the same day, said twice
    if w.isSign(next, ","), let said = calendar(next + 1), said.value.utf8.count == 10 {
      return Found(tokens: i..<next, value: said.value)
    }
    var day = lastDay(before: i) ?? anchor
    // `Lens joue jeudi. Metz, battu la veille, …`: nobody has been beaten yet on the day before Thursday.
    if r.number < 1000, day > anchor, tense(around: i) == .past { day = anchor }
    return Found(tokens: i..<next, value: day.adding(days: r.number - 1000).edtf)
  }

  /// A preposition of place: `à la veille` is no day.
  private func isAt(_ i: Int) -> Bool {
    let flags = w.sum(i, .preposition).flags
    return flags & NameFlags.locative != 0 && flags & (Self.since | Self.until) == 0
  }

  private func lastDay(before i: Int) -> CivilDate? {
    guard let last = dates.last(where: { $0.value.utf8.count == 10 || $0.value.utf8.count == 16 }),
      i - last.tokens.upperBound < Self.reach
    else { return nil }
    return CivilDate(edtf: String(last.value.prefix(10)))
  }
  private static let reach = 150

  /// `l'année précédente`, `le mois suivant`: beside the one that the same sentence or the one before names.
  func periodBeside(_ i: Int) -> Found? {
    guard let (unit, next) = unit(i), next < end, let (r, after) = reading(next, .timeWord),
      r.number == Self.before || r.number == Self.behind, let last = dates.last,
      w.tokens[i].sentence - w.tokens[last.tokens.lowerBound].sentence <= 1
    else { return nil }
    let known = last.value.utf8.prefix { $0 == 0x2D || $0 &- 0x30 < 10 }
    let parts = known.split(separator: 0x2D).compactMap { Int(String(Substring($0))) }
    guard let year = parts.first, parts.count >= (unit == .year ? 1 : unit == .month ? 2 : 3) else {
      return nil
    }
    let day = CivilDate(
      year: year, month: parts.count > 1 ? parts[1] : 1, day: parts.count > 2 ? parts[2] : 1)
    let step = r.number - Self.middle
    guard day.isValid,
      let value = unit == .day ? day.adding(days: step).edtf : value(of: unit, steps: step, from: day)
    else { return nil }
    return Found(tokens: i..<after, value: value)
  }
  private static let before = 4999, middle = 5000, behind = 5001

  /// `le même mois`, `la même année`, `ce jour-là`, `cette année-là`: the one of the date that was named last.
  func periodAgain(_ i: Int) -> Found? {
    if let (r, next) = reading(i, .timeWord), let unit = TimeUnit(rawValue: r.number - Self.again), i > 0,
      // `le même jour que son frère`, `des gens du même mois`
      NominalHead.isDefinite(i - 1, w), next >= end || !w.tokens[next].has(.complementizer)
    {
      return again(unit, i..<next)
    }
    guard i + 2 < end, w.hasFlag(i, .determiner, NameFlags.demonstrative), let (unit, next) = unit(i + 1),
      next < end, isOther(next)
    else { return nil }
    return again(unit, i..<next + 1)
  }
  private static let again = 6000

  private func again(_ unit: TimeUnit, _ tokens: Range<Int>) -> Found? {
    guard let last = dates.last, tokens.lowerBound - last.tokens.upperBound < Self.near else { return nil }
    let known = last.value.utf8.prefix { $0 == 0x2D || $0 &- 0x30 < 10 }
    let length = unit == .year ? 4 : unit == .month ? 7 : unit == .day ? 10 : 0
    guard length > 0, known.count >= length, !last.value.utf8.contains(0x2F) || length == 4,
      // `2020-21` is a season.
      length != 7 || CivilDate(edtf: "\(last.value.prefix(7))-01") != nil
    else { return nil }
    return Found(tokens: tokens, value: String(last.value.prefix(length)))
  }
  private static let near = 60
}
