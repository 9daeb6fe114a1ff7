/// Decides which candidates are names at all.
enum NameSelection {
  static func select(_ w: Workspace) {
    for i in w.naming.candidates.indices where !isName(w.naming.candidates[i], w) {
      w.naming.candidates[i].traits.insert(.rejected)
    }
  }

  private static func isName(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard let first = c.tokens.first else { return false }
    if c.traits.contains(.civil) || c.traits.contains(.dateline) || c.traits.contains(.shouted) {
      return true
    }
    if c.traits.contains(.complement), !c.traits.contains(.known), !c.traits.contains(.headed) {
      return false
    }
    let hash = w.tokens[first].hash
    if c.tokens.count > 1 {
      if c.traits.contains(.known) || c.traits.contains(.givenFirst) { return true }
      return !c.traits.contains(.common) || c.weight >= 4
    }
    if c.traits.contains(.initial) {
      if c.traits.contains(.common) {
        // `Nice`, `Rose`, `Son`: a name here if it is one elsewhere, or what stands around says so.
        return c.weight >= (c.traits.contains(.known) ? 7 : 9)
          || w.naming.use.isCapital(hash) && c.traits.contains(.known)
      }
      if c.traits.contains(.known) { return !w.naming.use.isLower(hash) || w.naming.use.isCapital(hash) }
      return w.naming.use.isCapital(hash) || !w.naming.use.isLower(hash) && goesOn(c, w)
    }
    if c.traits.contains(.acronym), Acronyms.bracketed(first - 1, w) != nil { return true }
    if c.traits.contains(.common), !c.traits.contains(.known) { return c.weight >= 5 }
    return true
  }

  /// Whether the sentence goes on in words: a lone word with a stop behind it is more often an exclamation.
  private static func goesOn(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let next = c.tokens.upperBound
    guard next < w.zones[c.zone].tokens.upperBound else { return false }
    return w.tokens[next].isWord || w.sign(next) == .comma || w.sign(next) == .bracket
  }
}
