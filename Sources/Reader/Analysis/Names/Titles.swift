/// Titles of works that stand without marks: `révélée par Les Oiseaux de plomb`, `pour La Panthère grise, vendu à …`.
enum Titles {
  /// Whether an article with a capital and a common noun go on with small letters, as titles do and bodies and places
  /// don't.
  static func isWritten(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), c.tokens.count == 2, let first = c.tokens.first,
      c.traits.isDisjoint(with: [.known, .initial]), c.traits.contains(.common),
      w.features(first, .determiner).contains(.definite), w.isNounForm(first + 1),
      w.tokens[first + 1].classes.isDisjoint(with: LexSet(.orgNoun, .placeNoun, .role, .city, .surname)),
      case let next = c.tokens.upperBound, next < w.zones[c.zone].tokens.upperBound,
      w.tokens[next].isWord, !w.tokens[next].isCapital
    else { return false }
    if w.isPlainAdjective(next) {
      // `La Voix calme les esprits`
      let isVerb = w.tokens[next].classes.hasAny(LexSet(.verb, .auxiliary))
      return !w.tokens[next].has(.nationality)
        && (!isVerb || next + 1 >= w.zones[c.zone].tokens.upperBound || !w.tokens[next + 1].isWord)
    }
    // `Les Oiseaux de plomb`
    let of = w.hasFlag(next, .preposition, NameFlags.genitive) && !w.tokens[next].has(.determiner)
    return of && next + 1 < w.zones[c.zone].tokens.upperBound && w.isNounForm(next + 1)
      && !w.tokens[next + 1].isCapital
  }
}
