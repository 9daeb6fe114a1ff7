/// What those who study something study.
extension RoleComplement {
  /// `chercheuse sur le Mali`, `experte sur les questions de défense`; `le chercheur sur RTL` says where he spoke.
  static func learned(_ at: Int, _ limit: Int, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), at > 0, at + 2 < limit,
      w.sum(at, .preposition).flags == NameFlags.locative,
      Walks.flags(at - 1..<at, w) & LexFlags.Walk.science.bit != 0,
      w.features(at + 1, .determiner).contains(.definite), !w.tokens[at + 1].has(.possessive),
      Names.mention(at: at + 2, in: w).map({ w.entities[w.names[$0].entity].kind == .place }) ?? true
    else { return nil }
    return object(of: at, limit, w)
  }
}
