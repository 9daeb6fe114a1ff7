/// Verbs that share a subject: `said the plan was dead and called for talks`.
extension FrameFinder {
  /// `said the plan was dead and called for talks`: whoever said the one said the other, where no word opens what
  /// was said.
  func reporter(before i: Int, _ k: Int) -> Int? {
    guard let v = chunk(k), v.report & Frame.anySpeech != 0 else { return nil }
    var j = i - 1
    while let c = chunk(j), i - j < 30, c.kind != .semicolon {
      if c.isFiniteVerb, c.report & Frame.bare != 0, relative(of: j) == nil { return j }
      j -= 1
    }
    return nil
  }

  /// The quotation that holds the verb of the clause before a coordinator.
  func quotedVerb(before i: Int) -> Int? {
    var j = i - 1
    while let c = chunk(j), i - j < 8, c.kind == .noun || c.kind == .adverb { j -= 1 }
    return kind(j) == .quote && kind(j - 1) == .noun && opensWithVerb(j) ? j : nil
  }

  /// The first of the verbs that coordinators join, the last of which stands behind one; not looked for without end.
  func firstOfRow(_ k: Int) -> Int? {
    var first = k
    for _ in 0..<6 {
      guard kind(first - 1) == .coordinator, let p = finiteVerb(before: first - 1, first) else { break }
      first = p
    }
    return first < k ? first : nil
  }

  func finiteVerb(before i: Int, _ k: Int) -> Int? {
    var j = i - 1
    var inner: Int?
    while let c = chunk(j), i - j < 40 {
      if c.isFiniteVerb {
        guard let r = relative(of: j) else {
          // `Faux, rétorque le maire, qui parle de hasard et accuse la presse`: the relative clause goes on.
          if let inner, isInciseVerb(j) { return inner }
          return shared(j, inner, i)
        }
        if kind(r) == .complementizer, isToldToo(k, j) { return j }
        // `a blast that killed a man and hurt four`: no comma closes the relative clause.
        if w.has(.bareClauses), !(j..<i).contains(where: { kind($0) == .comma }) {
          return j
        }
        // `une lettre où il s'excuse et dit …`
        if j - 1 > r, let p = chunk(j - 1), p.isBareNoun, p.traits.contains(.pronoun) { return j }
        inner = inner ?? j
        j = r
      }
      j -= 1
    }
    return nil
  }

  /// `a dit qu'un homme était descendu et avait tiré`: a verb that says nothing itself, in the tense of what is said.
  private func isToldToo(_ k: Int, _ inner: Int) -> Bool {
    guard let v = chunk(k), v.report == 0, let a = tense(v), let b = chunk(inner).flatMap(tense) else {
      return false
    }
    return !a.isDisjoint(with: b)
  }

  /// The tense of a verb group's first form.
  private func tense(_ c: Chunk) -> Features? {
    c.tokens.first { w.isVerbForm($0) && w.verbFeatures($0).contains(.third) }
      .map { w.verbFeatures($0).intersection([.present, .imperfect, .past, .future, .conditional]) }
  }

  /// `250 migrants ont fui un bateau qui coulait et transportait …`: of two verbs the one of a relative clause, where
  /// that alone tells of as many as the verb behind the coordinator at `i`.
  func shared(_ outer: Int, _ inner: Int?, _ i: Int) -> Int {
    guard let inner, w.has(.agreement),
      let next = (i + 1..<min(i + 4, chunks.upperBound)).first(where: { chunk($0)?.isFiniteVerb ?? false })
    else { return outer }
    let wanted = count(ofVerb: next), own = count(ofVerb: outer)
    return wanted != .either && own != .either && own != wanted && count(ofVerb: inner) == wanted
      ? inner : outer
  }
}
