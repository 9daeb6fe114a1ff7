/// Words that are verbs only where they stand, and marks that a second reading passes over.
extension ChunkReader {
  /// A quotation mark that is to be passed over.
  func isQuoteSign(_ i: Int) -> Bool {
    guard w.tokens[i].isSign, let sign = MarkSign.at(i, end, w) else { return false }
    return sign.family != .single && sign.family != .half
  }

  /// `alors que le club subit des revers`, `la banque double ses profits`: an adjective that is a verb of the third person,
  /// behind the noun that begins a clause and before the article of its object.
  func isActing(_ k: Int, _ f: Features) -> Bool {
    guard w.has(.headFirst), !w.isNounForm(k), f.contains(.third), !f.isDisjoint(with: .finite), k + 1 < end,
      !f.contains(.pastParticiple), let before = w.chunks.last
    else { return false }
    switch before.kind {
    case .subordinator, .complementizer: break
    default: return false
    }
    guard w.tokens[before.tokens.upperBound].has(.determiner) else { return false }
    let next = w.tokens[k + 1]
    return next.classes.hasAny(LexSet(.determiner, .possessive))
      && (!isGenitive(k + 1) || w.features(k + 1, .determiner).contains(.plural))
  }
}
