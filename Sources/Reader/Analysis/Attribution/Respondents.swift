/// `X a reçu le soutien de Y : "…"`, `La réforme a suscité la colère de Y : "…"`: whoever answers what somebody or
/// something does.
extension FrameFinder {
  /// Whose response the object of a verb is, where a quotation stands behind it.
  func respondent(_ verb: Int, before colon: Int) -> Range<Int>? {
    guard w.has(.headFirst), w.chunks[verb].report == 0,
      w.chunks[verb].traits.isDisjoint(with: [.passive, .negated]),
      case let at = behindAdverbs(verb + 1), let n = chunk(at), n.isBareNoun, n.head >= 0,
      w.hasFlag(Int(n.head), .noun, Self.response),
      let of = n.tokens.first(where: { $0 > Int(n.head) && isGenitive($0) }), of + 1 < n.tokens.upperBound,
      case let group = of + 1..<n.tokens.upperBound, isHuman(group),
      w.hasFlag(Int(n.head), .noun, Self.received) || !(ownSubject(verb).map { isHuman($0) } ?? true)
    else { return nil }
    // `la colère d'Anne Roy, maire de Brest`
    let isCalled = kind(at + 1) == .comma && chunk(at + 2)?.isBareNoun ?? false && isHuman(words(at + 2))
    let last = isCalled ? at + 2 : at
    return last + 1 == colon ? group.lowerBound..<w.chunks[last].tokens.upperBound : nil
  }
  private static let response = LexFlags.Noun.response.bit
  private static let received = LexFlags.Noun.received.bit
}
