/// Where the insertion begins that a comma or dash closes before a verb.
extension FrameFinder {
  /// `Anna Roth, a professor at the University of Orvin, Ohio, said`: the comma before the function, where the one found
  /// only parts two places.
  func wideOpening(_ open: Int, _ close: Int) -> Int {
    guard close == open + 2, let place = chunk(open + 1),
      place.isBareNoun, place.traits.contains(.named), !place.hasDeterminer,
      let body = chunk(open - 1), body.kind == .noun, body.traits.contains(.named), body.preposition >= 0,
      let first = opening(of: open, within: 12), let function = chunk(first + 1), function.isBareNoun,
      !function.traits.contains(.named), let person = chunk(first - 1), person.isBareNoun,
      hasPerson(person.tokens)
    else { return open }
    return first
  }

  /// The comma or dash that opens the insertion which another closes, so many chunks before it at most.
  func opening(of close: Int, within most: Int) -> Int? {
    var i = close - 1
    while let c = chunk(i), close - i < most {
      if c.kind == kind(close) {
        return i > chunks.lowerBound
          ? participleComma(before: i) ?? listComma(before: i) ?? namesComma(before: i, close) ?? i : nil
      }
      if c.kind == .stop || c.kind == .semicolon || c.kind == .colon { return nil }
      i -= 1
    }
    return nil
  }

  /// `Cinq syndicats, à savoir la CGSP, la CSC et le SLFP, ont …`: the comma before the adverb that opens a list, where the
  /// one found only parts its members.
  private func listComma(before inner: Int) -> Int? {
    guard kind(inner) == .comma else { return nil }
    var i = inner - 1
    while let c = chunk(i), inner - i < 12, c.isBareNoun || c.kind == .comma { i -= 1 }
    guard kind(i) == .adverb, kind(i - 1) == .comma, kind(i - 2) == .noun else { return nil }
    return i - 1
  }

  /// `Trois experts, Anne Roy, Luc Serin et Paul Dumas, ont …`: the comma before the first of the names that say who they are.
  private func namesComma(before inner: Int, _ close: Int) -> Int? {
    guard kind(inner) == .comma, w.has(.headFirst),
      (inner + 1..<close).contains(where: { kind($0) == .coordinator }),
      (inner + 1..<close).allSatisfy({
        kind($0) == .coordinator || kind($0) == .bracket
          || w.chunks[$0].isBareNoun && hasPerson(w.chunks[$0].tokens)
      })
    else { return nil }
    var first = inner
    while inner - first < 16 {
      let name = kind(first - 1) == .bracket ? first - 2 : first - 1
      guard let c = chunk(name), c.isBareNoun else { return nil }
      if !hasPerson(c.tokens) {
        return first < inner && !c.traits.contains(.named) && isOfSeveral(c) ? first : nil
      }
      guard kind(name - 1) == .comma else { return nil }
      first = name - 1
    }
    return nil
  }

  /// `Les vols, commis à Lyon, près de la gare, sont …`: the comma before the participle, where the one found parts what
  /// belongs to it.
  private func participleComma(before inner: Int) -> Int? {
    guard kind(inner) == .comma, !w.has(.sharedPast), let next = chunk(inner + 1),
      next.kind == .noun, next.preposition >= 0
    else { return nil }
    var i = inner - 1
    while let c = chunk(i), inner - i < 10, c.kind == .noun || c.kind == .coordinator || c.kind == .adverb {
      i -= 1
    }
    guard let c = chunk(i), c.kind == .verb, c.traits.contains(.pastParticiple), kind(i - 1) == .comma,
      kind(i - 2) == .noun
    else { return nil }
    return i - 1
  }
}
