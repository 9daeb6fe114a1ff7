/// `Une juge fédérale a suspendu le décret. La magistrate Anne Roy estime …`: somebody brought in without a name, whom one of
/// the next sentences names with another word for what she is.
enum NamedNext {
  private static let reach = 2

  static func entity(_ tokens: Range<Int>, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), head.kind == .role, !head.isBody, !head.isFormer, let first = tokens.first,
      case let article = w.features(first, .determiner), article.contains(.singular),
      article.isDisjoint(with: .definite), !w.tokens[first].has(.possessive), w.tokens[first].mark < 0
    else { return nil }
    let own = Walks.flags(head.head, w)
    let s = w.sentenceNumber(first)
    var n = Names.firstMention(endingAfter: tokens.upperBound, in: w)
    while n < w.names.count {
      let name = w.names[n]
      let away = w.sentenceNumber(name.tokens.lowerBound) - s
      guard away <= reach else { return nil }
      if w.isPerson(name) {
        // Whoever else is named first is told of from there on.
        return away > 0 && isTitled(name, own, head, w) && isNew(n, w) ? name.entity : nil
      }
      n += 1
    }
    return nil
  }

  /// Whether nothing but a word of the same walk of life and its article stands before a full name.
  private static func isTitled(
    _ name: NameMention, _ own: UInt32, _ head: NominalHead, _ w: Workspace
  ) -> Bool {
    let at = name.tokens.lowerBound
    guard name.tokens.count > 1, at > 1, NominalHead.isDefinite(at - 2, w),
      !w.tokens[at - 2].has(.possessive),
      let title = RoleGroup.head(at: at - 1, w), title.upperBound == at,
      RoleHolders.agrees(w.entities[name.entity].features, head.gender),
      RoleHolders.agrees(w.features(at - 2, .determiner), head.gender)
    else { return false }
    return Walks.flags(title, w) & own & ~LexFlags.Walk.wide.bit != 0
      || w.roleKey(title) == w.roleKey(head.head)
  }

  private static func isNew(_ n: Int, _ w: Workspace) -> Bool {
    !w.names[..<n].contains { $0.entity == w.names[n].entity }
  }
}
