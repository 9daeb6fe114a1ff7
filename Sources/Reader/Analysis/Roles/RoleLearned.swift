/// What those who study something study, and what no function goes on with.
extension RoleComplement {
  /// `a dit Anne Roy, élue de Brest auprès de la chaîne RTK`, `maire de Brest auprès de l'AFP`: to whom it was said.
  static func isMedium(_ start: Int, _ w: Workspace) -> Bool {
    let at = start + 1 < w.tokens.count && w.tokens[start].has(.determiner) ? start + 1 : start
    guard w.has(.headFirst), w.tokens.indices.contains(at) else { return false }
    if w.tokens[at].has(.agency) || w.hasFlag(at, .noun, LexFlags.Noun.medium.bit) { return true }
    let known = w.phrase(at: at).map { w.sum($0, .organization).flags } ?? 0
    return (known | w.sum(at, .organization).flags) & LexFlags.Organization.media.bit != 0
  }

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
