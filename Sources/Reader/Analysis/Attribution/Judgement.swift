/// Marks that hold what somebody sees in something, and marks that are the subject of a clause.
extension FrameFinder {
  /// `La maire y voit "un affront"`, `voit dans ce projet "une folie"`: what somebody takes something for.
  func seen(_ k: Int) {
    guard let v = chunk(k), v.head >= 0, w.hasFlag(Int(v.head), .verb, Self.seesBit), w.has(.headFirst),
      !v.traits.contains(.negated), let subject = ownSubject(k), isHuman(subject)
    else { return }
    var i = k + 1
    if !v.tokens.contains(where: { w.hasFlag($0, .objectClitic, Self.thereBit) }) {
      guard let n = chunk(i), n.kind == .noun, n.preposition >= 0, !n.traits.contains(.holdsQuote),
        w.saysWhere(Int(n.preposition))
      else { return }
      i += 1
    }
    guard let q = chunk(i), q.kind == .quote || q.kind == .noun && q.traits.contains(.holdsQuote) else {
      return
    }
    add(.weak, cue: v.tokens, source: subject, scope: q.tokens, rule: "seen in something")
  }
  private static let seesBit = LexFlags.Verb.sees.bit
  private static let thereBit = LexFlags.ObjectClitic.there.bit

  /// `Le maire, se disant "consterné", a demandé un moratoire`: what a verb acts upon behind words that another verb governs.
  func isObject(_ subject: Range<Int>, of k: Int) -> Bool {
    guard w.has(.headFirst), let v = chunk(k), v.clitic < 0, v.report & Frame.object != 0, isThing(subject)
    else {
      return false
    }
    let q = kind(k - 1) == .comma ? k - 2 : k - 1
    return kind(q) == .quote && kind(q - 1) == .verb
  }

  /// `Le préfet juge que "l'usure" explique tout`: the quotation is what its verb speaks of, and nobody says it behind.
  func isSubjectOfVerb(_ k: Int) -> Bool {
    guard w.has(.headFirst), let v = chunk(k), v.clitic < 0, kind(k - 1) == .quote,
      kind(k - 2) == .complementizer, let q = chunk(k - 1)
    else { return false }
    return w.marks[Int(q.mark)].shape == .partial
  }
}
