/// What the end of a word that the pack doesn't know says: `Lutrenko` is somebody, `Orvinbougou` a town.
enum WordEnds {
  static func weigh(_ c: inout NameCandidate, _ w: Workspace) {
    guard c.tokens.count == 1, let first = c.tokens.first, case let t = w.tokens[first], t.classes.isEmpty,
      t.flags.isDisjoint(with: [.allCaps, .innerCapital, .hasDigit, .dotted])
    else { return }
    let word = w.word(t.start, t.end)
    if w.lexicon.ends(word, in: .patronyms, behind: 3) { c.make.person += 2 }
    if w.lexicon.ends(word, in: .towns, behind: 3) { c.make.place += 2 }
  }

  /// `(KAZ)`, `(CAN, n° 7)`: a bracket that opens with a country's three letters.
  static func opensWithCountry(_ open: Int, _ w: Workspace) -> Bool {
    guard w.isSign(open, "("), open + 2 < w.tokens.count, case let t = w.tokens[open + 1],
      t.flags.contains(.allCaps), t.span.count == 3
    else { return false }
    return w.lexicon.ends(w.word(t.start, t.end), in: .countries, behind: 0)
      && (w.isSign(open + 2, ")") || w.sign(open + 2) == .comma || w.sign(open + 2) == .slash)
  }
}
