/// What may stand between the subject and the verb of a clause that no word opens: `said sailors working on the quay
/// helped`, `said a deal to open the port has failed`, `said houses, shops and mills had burnt`.
extension FrameFinder {
  /// `said a deal to open the port has failed`, `said sailors working on the quay helped`, `said leaving town was hard`:
  /// an infinitive or participle that says more of the subject, or is it.
  func goesWithSubject(_ i: Int, _ subject: Int?, _ isHeld: Bool, _ verb: Chunk) -> Bool {
    guard let c = chunk(i), c.report & Frame.clause == 0 else { return false }
    if c.traits.contains(.presentParticiple) {
      if subject == nil { return c.preposition < 0 && kind(i - 1) != .comma }
      return isHeld || kind(i - 1) == .noun
    }
    guard c.traits.contains(.infinitive), c.preposition >= 0, subject != nil else { return false }
    // `told reporters to leave`: what is reported.
    return isHeld || verb.report & Frame.infinitive == 0 && kind(i - 1) == .noun
  }

  /// `said "the last thing" he wanted was war`, `said "no way" was left`: marks that the clause opens with.
  func opensWithMarks(_ q: Int) -> Bool {
    guard let n = chunk(q + 1) else { return false }
    if n.isBareNoun, n.traits.contains(.pronoun) { return chunk(q + 2)?.isFiniteVerb ?? false }
    guard let mark = chunk(q), w.marks[Int(mark.mark)].shape == .partial else { return false }
    return n.isFiniteVerb && n.report == 0
  }

  /// `said houses, shops and mills had burnt`: further subjects behind commas, the last one behind a coordinator.
  func closesList(_ open: Int, _ end: Int) -> Bool {
    guard kind(open - 1) == .noun else { return false }
    var i = open
    while i < end, i - open < 16, let c = chunk(i) {
      switch c.kind {
      // `houses, shopping malls and mills`
      case .comma where kind(i + 1) == .noun || isQuality(of: i + 2): break
      // `houses, mills, and shops`, but `knew the test, and the size was small`
      case .comma
      where i > open && kind(i + 1) == .coordinator && (kind(i + 2) == .noun || isQuality(of: i + 3)):
        break
      case .noun: break
      case .verb where isQuality(of: i + 1): break
      // `reported a loss, hurt by weak sales, but its shares rose`: what another clause sets against it.
      case .coordinator where kind(i - 1) == .comma && chunk(i + 1)?.hasDeterminer ?? false: return false
      case .coordinator:
        var j = i + 1
        while let n = chunk(j), n.kind == .noun || n.kind == .adverb, j - i < 6 { j += 1 }
        return j > i + 1 && j < end && chunk(j)?.isFiniteVerb ?? false
      default: return false
      }
      i += 1
    }
    return false
  }

  /// A participle between a comma and the noun that it says more of.
  private func isQuality(of noun: Int) -> Bool {
    guard kind(noun) == .noun, let p = chunk(noun - 1), p.kind == .verb, !p.isFiniteVerb else { return false }
    return p.traits.contains(.presentParticiple) && p.preposition < 0 && p.report == 0
  }

  /// The dash that closes what one opens behind a subject, where the verb stands behind it.
  func closingDash(_ open: Int, _ end: Int) -> Int? {
    guard let close = (open + 1..<max(open + 1, min(end, open + 16))).first(where: { kind($0) == .dash }),
      let next = chunk(close + 1)
    else { return nil }
    return next.isFiniteVerb || next.kind == .quote && opensWithVerb(close + 1) ? close : nil
  }

  /// `said the group as a whole was content`: the one verb that follows is that of the subject before.
  func opensNoClause(_ s: Int, _ end: Int) -> Bool {
    // `rose 2 percent while Verdane fell 3`: what opens a clause has a subject with its article or name.
    guard kind(s - 1) == .noun, let n = chunk(s + 1), n.isBareNoun,
      n.traits.isDisjoint(with: [.named, .pronoun]),
      !isHuman(n.tokens), case let f = w.features(n.tokens.lowerBound, .determiner), f.contains(.singular),
      !f.contains(.definite)
    else { return false }
    var verbs = 0
    var i = s + 1
    while i < end, let c = chunk(i), c.kind != .comma, c.kind != .stop, c.kind != .coordinator {
      if c.kind == .quote { return verbs == 1 || verbs == 0 && opensWithVerb(i) }
      if c.isFiniteVerb { verbs += 1 }
      i += 1
    }
    return verbs == 1
  }
}
