/// `C'est à Bamako que les chefs d'Etat se retrouveront`, `C'est mardi que le tribunal rendra sa décision`: what a cleft
/// sentence brings forward says where or when.
extension ClauseReader {
  /// The group that stands between `c'est` and the `que` before a clause.
  func cleft(before k: Int) -> Int? {
    guard w.has(.headFirst) else { return nil }
    var i = k - 1
    while let c = chunk(i), k - i < 6, c.kind == .noun || c.kind == .adverb { i -= 1 }
    guard kind(i) == .complementizer, let n = chunk(i - 1), n.kind == .noun,
      n.preposition >= 0 || n.traits.contains(.time), let v = chunk(i - 2), v.isFiniteVerb,
      v.traits.contains(.copula), let subject = chunk(i - 3), subject.tokens.count == 1,
      w.hasFlag(subject.tokens.lowerBound, .pronoun, FrameFinder.pointing)
    else { return nil }
    return i - 1
  }
}
