/// `une recommandation temporaire d'utilisation (RTU)`: letters of common words name nobody, here and wherever they stand.
enum SpelledLetters {
  private static let most = 12

  /// Takes down the letters in brackets that a noun and what belongs to it, all in small letters, explain.
  static func note(_ w: Workspace) {
    for i in w.naming.candidates.indices {
      let c = w.naming.candidates[i]
      guard c.traits.contains(.acronym), !c.traits.contains(.known), c.tokens.count == 1,
        let open = c.tokens.first.map({ $0 - 1 }), open > 0, w.isSign(open, "("), isThing(before: open, c, w)
      else { continue }
      w.naming.letters.set(w.tokens[open + 1].hash, i)
    }
  }

  private static func isThing(before open: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    let floor = max(w.zones[c.zone].tokens.lowerBound, open - most)
    var i = open - 1
    while i >= floor, w.tokens[i].isWord, !w.tokens[i].isCapital, !w.tokens[i].has(.orgNoun),
      !w.isPersonalRole(i)
    {
      if w.tokens[i].has(.noun), !w.tokens[i].has(.placeNoun), Acronyms.spells(i..<open, open + 1, w) {
        return true
      }
      i -= 1
    }
    return false
  }
}
