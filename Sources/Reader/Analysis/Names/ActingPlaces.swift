/// Names of places that stand where only somebody's surname would: `Hollande a promis`, `selon Lorraine`. A land has its
/// article in a sentence, or the preposition that goes without one; a town alone before a verb may still be the town.
enum ActingPlaces {
  static func holds(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard c.tokens.count == 1, c.part == nil, c.traits.contains(.known), w.has(.headFirst), w.has(.gender),
      let i = c.tokens.first, w.tokens[i].classes.hasAny(NameClasses.place),
      !w.tokens[i].flags.contains(.allCaps)
    else { return false }
    if i > 0, w.tokens[i - 1].zone == w.tokens[i].zone {
      // `pour Lorraine`, `selon Lorraine`, but `en Lorraine`, `de Lorraine`
      if w.tokens[i - 1].has(.determiner) || w.tokens[i - 1].flags.contains(.elided)
        || w.sum(i - 1, .preposition).flags & (NameFlags.locative | NameFlags.genitive) != 0
      {
        return false
      }
      if w.sign(i - 1) == .bracket || w.sign(i - 1) == .slash || w.sign(i - 1) == .dash { return false }
    }
    return goesOn(i + 1, w)
  }

  /// Whether a finite verb follows, which a clitic or a negation may open.
  private static func goesOn(_ i: Int, _ w: Workspace) -> Bool {
    guard i < w.tokens.count, w.tokens[i].zone == w.tokens[i - 1].zone, w.tokens[i].isWord,
      !w.tokens[i].isCapital, !w.tokens[i].flags.contains(.enclitic)
    else { return false }
    if w.tokens[i].classes.hasAny(LexSet(.negation, .objectClitic)), !w.tokens[i].has(.determiner) {
      return true
    }
    return w.isVerbForm(i) && !w.verbFeatures(i).isDisjoint(with: .finite)
      && w.verbFeatures(i).contains(.third)
      && !w.tokens[i].has(.preposition)
  }
}
