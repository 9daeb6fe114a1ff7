/// What else somebody is called, behind the word that says so: `Anne Roy, connue sous le nom de scène Lunika`,
/// `Paul Serin, alias Morfo`.
enum Aliases {
  private static let reach = 9
  private static let nickname = LexFlags.UnspokenNoun.nickname.bit

  static func link(_ w: Workspace) {
    for i in w.naming.candidates.indices.dropFirst() where isAlias(i, w) {
      guard let bearer = bearer(before: i, w) else { continue }
      w.naming.attach(w.naming.candidates[i].cluster, to: bearer)
    }
  }

  /// Whether a name that nobody knows stands right behind such a word, or behind it and `de`.
  private static func isAlias(_ i: Int, _ w: Workspace) -> Bool {
    let c = w.naming.candidates[i]
    guard c.cluster >= 0, !c.traits.contains(.rejected), c.tokens.count <= 3, let first = c.tokens.first,
      first > 1, w.naming.clusters[c.cluster].parent < 0,
      w.tokens[first].classes.isDisjoint(with: NameClasses.place.union(NameClasses.organization))
    else { return false }
    if isNickname(c, w) { return true }
    let isOf = w.hasFlag(first - 1, .preposition, NameFlags.genitive)
    return says(isOf ? first - 2 : first - 1, w)
  }

  /// `Paul Serin, dit "Momo", …`, `alias « Sushi »`: words with capitals that fill their marks, behind a comma or bracket and
  /// the word that says so.
  static func isNickname(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard let first = c.tokens.first, first > 2, c.tokens.count <= 2, w.opensQuotation(first - 1),
      w.sign(first - 3) == .comma || w.sign(first - 3) == .bracket,
      case let close = w.sign(c.tokens.upperBound), close == .close || close == .open
    else { return false }
    return w.hasFlag(first - 2, .unspokenNoun, nickname)
  }

  private static func says(_ last: Int, _ w: Workspace) -> Bool {
    if w.hasFlag(last, .unspokenNoun, nickname) { return true }
    return (max(0, last - 3)..<last).contains {
      guard let p = w.phrase(at: $0), p.tokens.upperBound == last + 1 else { return false }
      return w.sum(p, .unspokenNoun).flags & nickname != 0
    }
  }

  /// The person named right before, in the same sentence; behind `Née` that opens a sentence, whom the text is about.
  private static func bearer(before i: Int, _ w: Workspace) -> Int? {
    let c = w.naming.candidates[i]
    if w.has(.headFirst), w.isInitial(c.tokens.lowerBound - 1), !w.tokens[c.tokens.lowerBound - 1].has(.noun)
    {
      return subject(before: c, w)
    }
    guard let n = (0..<i).last(where: { !w.naming.candidates[$0].traits.contains(.rejected) }) else {
      return nil
    }
    let other = w.naming.candidates[n]
    guard other.zone == c.zone, other.cluster >= 0, other.cluster != c.cluster,
      c.tokens.lowerBound - other.tokens.upperBound <= reach,
      w.tokens[other.tokens.lowerBound].sentence == w.tokens[c.tokens.lowerBound].sentence,
      // `Paul Serin, alias Morfo`, but `le frère de Paul Serin. Alias …`
      w.sign(other.tokens.upperBound) == .comma || w.sign(other.tokens.upperBound) == .bracket
    else { return nil }
    let root = w.naming.root(other.cluster)
    return w.naming.clusters[root].kind == .person ? root : nil
  }

  /// The first person of the text who is named by a first name.
  private static func subject(before c: NameCandidate, _ w: Workspace) -> Int? {
    for other in w.naming.candidates {
      guard other.tokens.upperBound <= c.tokens.lowerBound else { return nil }
      guard other.cluster >= 0, other.cluster != c.cluster, other.traits.contains(.givenFirst),
        !other.traits.contains(.rejected), case let root = w.naming.root(other.cluster),
        w.naming.clusters[root].kind == .person
      else { continue }
      return root
    }
    return nil
  }
}
