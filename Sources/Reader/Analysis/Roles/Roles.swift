/// Collects what persons are: functions and attributes, each once.
enum Roles {
  static func run(_ w: Workspace) {
    RoleOfPronoun.find(w)
    for (i, claim) in w.discourse.claims.enumerated() where !isSaidBetter(i, w) {
      let role = EntityDraft.Role(
        span: w.span(claim.group.tokens), isFormer: claim.group.isFormer,
        isOfSeveral: w.has(.headFirst) && !claim.group.isSingular(w))
      w.entities[claim.entity].roles.append(role)
    }
  }

  /// Whether another claim says the same with more words (`président` beside `président américain`), or as many
  /// before this one.
  private static func isSaidBetter(_ i: Int, _ w: Workspace) -> Bool {
    let a = w.discourse.claims[i]
    for j in w.discourse.claims(of: a.key) where j != i {
      let b = w.discourse.claims[j]
      guard b.entity == a.entity else { continue }
      let holds = a.group.tokens.allSatisfy { t in
        b.group.tokens.contains { w.tokens[$0].hash == w.tokens[t].hash || RoleHolders.isSame($0, t, w) }
      }
      guard holds else { continue }
      let longer = b.group.tokens.count > a.group.tokens.count
      if longer || b.group.tokens.count == a.group.tokens.count && j < i { return true }
    }
    return false
  }
}
