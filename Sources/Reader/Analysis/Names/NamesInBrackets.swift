/// What brackets say of the name in them, by what stands before.
extension NameContext {
  static func bracketed(_ p: Int, _ c: inout NameCandidate, _ w: Workspace) {
    guard w.sign(p) == .bracket || w.sign(p) == .slash, let first = c.tokens.first else { return }
    if w.sign(p) == .bracket, c.tokens.count == 1, !c.traits.contains(.acronym), p > 0,
      !w.tokens[first].has(.agency),
      isPlaceBefore(p - 1, w)
    {
      // `Kévin Dale (Verdane)`: whom he rides or works for.
      if namesPerson(before: p, w) { c.evidence.organization += 4 } else { c.evidence.place += 4 }
    }
    // `Kévin Dale (Verdane-Alma Team)`
    if w.sign(p) == .bracket, c.tokens.count > 1, !c.traits.contains(.givenFirst), !c.traits.contains(.known),
      w.isSign(c.tokens.upperBound, ")"), p > 1, w.tokens[p - 1].isCapital,
      w.mayNamePerson(p - 2) || w.isGiven(p - 2)
    {
      c.evidence.organization += 4
    }
    // `Landquart (GR)`: the canton, the state of a place.
    if w.sign(p) == .bracket, c.tokens.count == 1, c.traits.contains(.acronym), !c.traits.contains(.known),
      w.tokens[first].end - w.tokens[first].start == 2, w.isSign(first + 1, ")"), p > 1,
      w.tokens[p - 1].classes.hasAny(NameClasses.place) || isBehindLocative(p - 1, w)
    {
      c.make.organization -= 3
      c.evidence.place += 6
    }
    // `Anne Roy (PS/VD)`: her canton
    if w.sign(p) == .slash, c.traits.contains(.acronym), c.tokens.count == 1, !c.traits.contains(.known),
      p > 1,
      w.tokens[first].span.count == 2, w.isSign(first + 1, ")"), w.isSign(p - 2, "("),
      w.tokens[p - 1].has(.organization)
    {
      c.make.organization -= 3
      c.evidence.place += 6
    }
    // `Paul Serin (FRA)`
    if !c.traits.contains(.known) || w.tokens[first].has(.firstName), c.tokens.count == 1,
      WordEnds.opensWithCountry(p, w), p > 0,
      w.tokens[p - 1].isCapital
    {
      c.make.organization -= 3
      c.evidence.place += 6
    }
  }

  /// Two or three words before a bracket that can only be somebody's name.
  static func namesPerson(before open: Int, _ w: Workspace) -> Bool {
    (1...3).contains { open >= $0 && w.tokens[open - $0].has(.firstName) && w.tokens[open - $0].isCapital }
      || open > 1 && w.mayNamePerson(open - 1) && w.mayNamePerson(open - 2)
  }

  static func isPlaceBefore(_ i: Int, _ w: Workspace) -> Bool {
    w.tokens[i].isCapital && !w.tokens[i].classes.hasAny(LexSet(.firstName, .state, .region))
  }
}
