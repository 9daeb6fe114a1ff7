/// A small word with a capital is a surname where somebody of that name was given in full before: `May said` behind
/// `Theresa May`.
enum FunctionWordNames {
  /// Whether the word at `i`, in a language where months and such have capitals, stands for somebody named before.
  static func isTakenUp(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard w.has(.capitals), t.isCapital, i + 1 < w.tokens.count else { return false }
    let next = w.tokens[i + 1]
    // `PM May on Friday`
    if t.has(.month), i > 0, w.tokens[i - 1].flags.contains(.allCaps), w.isPersonalRole(i - 1),
      next.kind != .number
    {
      return true
    }
    guard isSurname(t.hash, w) else { return false }
    guard next.sentence == t.sentence, next.kind != .number else { return false }
    if NounChain.isPossessed(i + 1, w) || next.flags.contains(.enclitic) { return true }
    if w.isInitial(i) {
      // `May God help us`, `May be`
      return w.isVerbForm(i + 1) && !w.verbFeatures(i + 1).isDisjoint(with: [.past, .third])
    }
    guard t.has(.month) else { return true }
    return !w.hasFlag(i - 1, .preposition, NameFlags.temporal)
      && w.tokens[i - 1].classes.isDisjoint(with: LexSet(.determiner, .adjective, .number, .ordinal))
      && w.tokens[i - 1].kind != .number
  }

  /// Whether somebody's full name ends in a word.
  static func isSurname(_ hash: UInt64, _ w: Workspace) -> Bool {
    w.naming.candidates.contains { c in
      guard c.tokens.count > 1, let last = c.tokens.last else { return false }
      return w.tokens[last].hash == hash && w.isGiven(c.tokens.lowerBound)
    }
  }
}
