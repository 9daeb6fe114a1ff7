/// `« … », c'est par ces mots que X a conclu`, `C'est par un « … » que X a conclu`: words that a cleft sentence brings in.
extension FrameFinder {
  /// `Ainsi parle Anne Roy`: an adverb that ties clauses as a conjunction does.
  var opensWithWay: Bool {
    guard let c = chunk(chunks.lowerBound), c.kind == .subordinator, c.tokens.count == 1 else { return false }
    return w.tokens[c.tokens.lowerBound].has(.adverb)
  }

  /// A quotation, or the group that holds it, in a cleft sentence: whoever acts behind `que` said it.
  func cleft(_ k: Int) {
    guard let q = chunk(k) else { return }
    let isAhead = q.kind == .quote
    // `D'un « non » sonore, le maire a clos le débat.`
    if !isAhead, k == bodyStart(), q.preposition >= 0, isGenitive(Int(q.preposition)), w.has(.headFirst),
      kind(k + 1) == .comma, let n = chunk(k + 2), n.isBareNoun, isHuman(n.tokens), let v = chunk(k + 3),
      v.isFiniteVerb
    {
      add(.source, cue: v.tokens, source: n.tokens, scope: q.tokens, rule: "words that open the sentence")
      return
    }
    if isAhead, let holder = holder(behind: k) {
      add(.source, cue: holder.cue, source: holder.source, scope: q.tokens, rule: "cleft sentence")
      return
    }
    guard
      let v = (isAhead ? k + 1..<min(k + 5, chunks.upperBound) : max(chunks.lowerBound, k - 2)..<k).first(
        where: {
          kind($0) == .verb && w.chunks[$0].traits.contains(.copula)
        }), let subject = chunk(v - 1), subject.tokens.count == 1,
      w.hasFlag(subject.tokens.lowerBound, .pronoun, Self.pointing)
    else { return }
    let group = isAhead ? v + 1 : k
    guard let n = chunk(group), n.kind == .noun, n.preposition >= 0,
      !isAhead || n.tokens.contains(where: { w.tokens[$0].has(.speechNoun) }),
      let r = (group + 1..<min(group + 4, chunks.upperBound)).first(where: { kind($0) == .complementizer }),
      let verb = (r + 1..<max(r + 1, chunks.upperBound)).first(where: { w.chunks[$0].isFiniteVerb }),
      let own = ownSubject(verb) ?? inverted(after: verb), isHuman(own)
    else { return }
    add(.source, cue: w.chunks[verb].tokens, source: own, scope: q.tokens, rule: "cleft sentence")
  }
  /// `"…" : telle est la position de X.`, `"…", c'est l'avis de X.`: whose the words are that the sentence opens with.
  private func holder(behind k: Int) -> (cue: Range<Int>, source: Range<Int>)? {
    guard w.has(.headFirst), k == bodyStart(), kind(k + 1) == .colon || kind(k + 1) == .comma else {
      return nil
    }
    var i = k + 2
    if let c = chunk(i), c.kind != .verb, c.tokens.count == 1 { i += 1 }
    guard let v = chunk(i), v.traits.contains([.finite, .copula]) else { return nil }
    if let sayer = sayer(behind: i + 1) { return sayer }
    guard let n = chunk(i + 1), n.isBareNoun, n.hasDeterminer,
      kind(i + 2) == .stop || i + 2 >= chunks.upperBound, n.head >= 0,
      !w.isPersonalRole(Int(n.head)),
      let of = n.tokens.first(where: { $0 > Int(n.head) && isGenitive($0) }), of + 1 < n.tokens.upperBound,
      case let near = of + 1..<n.tokens.upperBound,
      // `le cri d'alarme d'Anne Roy`
      case let owner = isHuman(near) ? near : author(of: n.tokens), owner != n.tokens, isHuman(owner)
    else { return nil }
    return (v.tokens, owner)
  }

  /// `"…", c'est ce qu'a dit X`: the verb of the relative clause and whoever stands behind it.
  func sayer(behind it: Int) -> (cue: Range<Int>, source: Range<Int>)? {
    guard let n = chunk(it), n.tokens.count == 1, w.hasFlag(n.tokens.lowerBound, .pronoun, Self.pointing),
      kind(it + 1) == .complementizer || kind(it + 1) == .relative
    else { return nil }
    // `ce que X a dit`
    if let s = chunk(it + 2), s.isBareNoun, let v = chunk(it + 3), v.isFiniteVerb,
      v.report & Frame.incise != 0, isHuman(s.tokens)
    {
      return (v.tokens, s.tokens)
    }
    guard let v = chunk(it + 2), v.isFiniteVerb, v.report & (Frame.clause | Frame.incise) != 0,
      let own = inverted(after: it + 2), isHuman(own)
    else { return nil }
    return (v.tokens, own)
  }

  static let pointing = LexFlags.Pronoun.demonstrative.bit
}
