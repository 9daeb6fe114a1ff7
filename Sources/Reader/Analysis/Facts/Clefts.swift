/// `C'est à Bamako que les chefs d'Etat se retrouveront`, `C'est mardi que le tribunal rendra sa décision`: what a cleft
/// sentence brings forward says where or when.
extension ClauseReader {
  /// The group that stands between `c'est` and the `que` before a clause.
  func cleft(before k: Int) -> Int? {
    guard w.has(.headFirst) else { return nil }
    var i = k - 1
    while let c = chunk(i), k - i < 6, c.kind == .noun || c.kind == .adverb { i -= 1 }
    guard kind(i) == .complementizer, let n = chunk(i - 1), n.kind == .noun,
      n.preposition >= 0 || n.traits.contains(.time),
      // `Ce n'est que lundi que les secours ont atteint le village`
      case let verb = kind(i - 2) == .complementizer ? i - 3 : i - 2,
      let v = chunk(verb), v.isFiniteVerb, v.traits.contains(.copula),
      verb == i - 2 || v.traits.contains(.negated), let subject = chunk(verb - 1), subject.tokens.count == 1,
      w.hasFlag(subject.tokens.lowerBound, .pronoun, FrameFinder.pointing)
    else { return nil }
    return i - 1
  }

  /// `C'est une passante, alertée par l'enfant, qui a prévenu les secours`: whom the cleft brings forward, past what is told
  /// of him before the relative word.
  func cleftSubject(of k: Int) -> Range<Int>? {
    guard w.has(.headFirst), let r = frames.relative(of: k), kind(r) == .relative, kind(r - 1) == .comma,
      let word = chunk(r)?.tokens.last, w.features(word, .relative).contains(.subject),
      let v = cleftVerb(before: r), let subject = chunk(v - 1), subject.tokens.count == 1,
      w.hasFlag(subject.tokens.lowerBound, .pronoun, FrameFinder.pointing),
      let n = chunk(v + 1), n.isBareNoun, n.hasDeterminer, v + 2 < r - 1, !frames.hasPerson(n.tokens),
      let next = chunk(v + 2)
    else { return nil }
    if next.kind == .verb, next.traits.contains(.pastParticiple) { return n.tokens }
    guard next.kind == .comma, let aside = chunk(v + 3) else { return nil }
    // `C'est un voisin, dont la clôture avait été abîmée, qui …`
    if aside.kind == .relative { return n.tokens }
    // `C'est la sœur de la victime, Anne Roy, infirmière à Brest, qui …`
    if aside.isBareNoun, aside.traits.contains(.named) {
      return frames.hasPerson(aside.tokens) ? aside.tokens : nil
    }
    if aside.isBareNoun, aside.hasDeterminer { return nil }
    return n.tokens
  }

  /// The verb of `c'est` before a relative word: the nearest verb, or the one before a relative clause that commas set in.
  private func cleftVerb(before r: Int) -> Int? {
    let near = max(chunks.lowerBound, r - 14)..<r
    guard let v = near.last(where: { w.chunks[$0].isFiniteVerb }) else { return nil }
    if w.chunks[v].traits.contains(.copula), frames.relative(of: v) == nil { return v }
    guard let opening = frames.relative(of: v), kind(opening) == .relative, kind(opening - 1) == .comma,
      let first = (near.lowerBound..<opening).last(where: { w.chunks[$0].isFiniteVerb }),
      w.chunks[first].traits.contains(.copula), opening - first == 3
    else { return nil }
    return first
  }
}
