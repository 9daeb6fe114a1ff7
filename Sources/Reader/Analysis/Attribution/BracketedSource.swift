/// `"…" (Anne Roy)`, `"…" (dixit le maire)`, `"…", le maire dixit`: whoever said the words is named behind them, with or without
/// the one preposition that stands on either side.
extension FrameFinder {
  /// Whom the words in brackets behind a quotation name.
  func bracketed(_ inside: Range<Int>) -> Range<Int>? {
    guard let first = inside.first, let last = inside.last else { return nil }
    var group = inside
    if isAttributing(first) {
      group = first + 1..<inside.upperBound
    } else if isAttributing(last) {
      group = first..<last
    }
    guard let opening = group.first else { return nil }
    if let m = Names.mention(at: opening, in: w), w.names[m].tokens.lowerBound == opening,
      w.isPerson(w.names[m]) || group.count < inside.count
    {
      return w.names[m].tokens
    }
    // `(l'entraîneuse Anne Roy)`, `(un conseiller)`: nothing but somebody.
    guard w.has(.headFirst), w.tokens[opening].classes.hasAny(LexSet(.determiner, .possessive, .civility)),
      group.count > 1, !group.contains(where: { w.tokens[$0].isSign && w.sign($0) != .comma }),
      isHuman(group), let head = NominalHead(group, w),
      head.kind == .role || group.count < inside.count || NominalHead.name(of: group, in: w) != nil
    else { return nil }
    return group
  }

  /// `« C'est faux », Anne Roy dixit`: the group before the preposition, behind the comma that closes a quotation.
  func attributed(before k: Int) -> Range<Int>? {
    guard w.has(.headFirst), let c = chunk(k), c.tokens.count == 1, c.traits.contains(.strictSource),
      kind(k + 1) == nil || kind(k + 1) == .stop || kind(k + 1) == .comma, let n = chunk(k - 1), n.isBareNoun,
      isHuman(n.tokens), kind(k - 2) == .quote || kind(k - 2) == .comma && kind(k - 3) == .quote
    else { return nil }
    return n.tokens
  }

  /// `dixit`, `selon`, but not `pour` or `comme`.
  private func isAttributing(_ t: Int) -> Bool {
    w.tokens[t].has(.sourcePreposition) && w.sum(t, .sourcePreposition).flags & Self.other == 0
  }
  private static let other =
    LexFlags.SourcePreposition.opinion.bit | LexFlags.SourcePreposition.clause.bit

  /// `Luc Serin dénonce "une mascarade", Anne Roy "une erreur"`: a name and words in marks, for which the verb before holds too.
  func gapped(_ k: Int) {
    guard w.has(.headFirst), kind(k - 2) == .comma, kind(k - 3) == .quote, let q = chunk(k),
      let n = chunk(k - 1),
      n.isBareNoun, n.traits.contains(.named), hasPerson(n.tokens),
      kind(k + 1) == nil || kind(k + 1) == .stop || kind(k + 1) == .comma || kind(k + 1) == .coordinator,
      let f = w.frames.last, f.sentence == sentence, f.family == .complement, !f.source.isEmpty,
      f.source.upperBound <= f.cue.lowerBound, f.scope.contains(n.tokens.lowerBound)
    else { return }
    add(.source, cue: f.cue, source: n.tokens, scope: q.tokens, rule: "verb shared by two")
  }
}
