/// Groups that a coordinator ties to another, where the verb speaks of one only.
extension FrameFinder {
  /// `La mesure contre la chaîne, l'agence et le journal s'ajoute à …`, `Un phénomène lié aux volcans et un climat plus sec a
  /// …`: the last of several that hang on the noun which opens the clause.
  func isConjunct(_ i: Int, _ k: Int) -> Bool {
    guard w.has(.agreement), w.has(.headFirst), kind(i - 1) == .coordinator, kind(i - 2) == .noun,
      let v = chunk(k), !v.traits.contains(.plural), v.clitic < 0,
      let form = v.tokens.first(where: { w.isVerbForm($0) && w.verbFeatures($0).contains(.third) }),
      case let f = w.verbFeatures(form), f.contains(.singular), !f.contains(.plural)
    else { return false }
    var j = i - 2
    while let c = chunk(j), i - j < 16 {
      switch c.kind {
      case .noun where c.isBareNoun && j < i - 2:
        if c.hasDeterminer, !c.traits.contains(.plural), !c.traits.contains(.pronoun), kind(j - 1) != .comma,
          kind(j - 1) != .coordinator
        {
          return true
        }
      case .noun, .comma, .coordinator, .adverb, .bracket: break
      case .verb where !c.isFiniteVerb && c.preposition < 0: break
      default: return false
      }
      j -= 1
    }
    return false
  }

  /// One of a list, behind a comma and before another or the coordinator.
  func isInList(_ i: Int) -> Bool {
    kind(i - 1) == .comma && kind(i - 2) == .noun && (kind(i + 1) == .comma || kind(i + 1) == .coordinator)
  }

  /// `Les parents, elle, 40 ans, sans emploi, ont été placés …`: how old somebody is.
  func isAge(_ i: Int) -> Bool {
    guard let c = chunk(i), c.tokens.count == 2, kind(i - 1) == .comma, kind(i + 1) == .comma,
      let last = c.tokens.last, w.tokens[last].has(.timeUnit)
    else { return false }
    return w.tokens[last - 1].kind == .number || w.tokens[last - 1].has(.number)
  }
}
