/// A surname that is a common word, a title or a month, where somebody of that name was given in full before: `Chevalier a
/// refusé` behind `Luc Chevalier`.
enum SurnamesAgain {
  /// Keeps the last word of somebody's full name.
  static func note(_ c: NameCandidate, _ w: Workspace) {
    guard w.has(.gender), c.traits.contains(.givenFirst), c.tokens.count > 1, let last = c.tokens.last else {
      return
    }
    w.naming.surnames.set(w.tokens[last].hash, 1)
  }

  /// Whether a lone word with a capital is such a surname; what else names something is told from it elsewhere.
  static func isSurname(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard w.naming.surnames.value(t.hash) >= 0, t.isCapital, t.kind == .word,
      t.flags.isDisjoint(with: [.allCaps, .elided, .dotted]), t.classes.isDisjoint(with: NameClasses.name),
      t.classes.isDisjoint(with: LexSet(.determiner, .preposition, .pronoun, .coordinator, .relative))
    else { return false }
    if i > 0, w.tokens[i - 1].has(.civility) { return true }
    // `Chevalier, lui, est resté`
    if w.isInitial(i) {
      return acts(i + 1, w) || w.sign(i + 1) == .comma && t.classes.isDisjoint(with: NameClasses.time)
    }
    guard i > 0 else { return false }
    let before = w.tokens[i - 1]
    return before.classes.isDisjoint(with: LexSet(.determiner, .possessive, .number, .ordinal, .roleModifier))
      && before.kind == .word && !NominalHead.isDefinite(i - 1, w) && !before.has(.adjective)
      && !before.has(.weekday)
  }

  static func candidate(_ group: Range<Int>, _ zone: Int, _ w: Workspace) -> NameCandidate? {
    guard group.count == 1, let i = group.first, isSurname(i, w) else { return nil }
    var c = NameCandidate(tokens: group, zone: zone)
    c.evidence.person += 9
    if w.isInitial(i) { c.traits.insert(.initial) }
    if i > 0, w.isTitle(i - 1) {
      c.traits.insert(.civil)
      let f = w.features(i - 1, .civility).union(w.features(i - 1, .title)).intersection([
        .masculine, .feminine,
      ])
      if f != [.masculine, .feminine] { c.gender.formUnion(f) }
    }
    return c
  }

  /// `a`, `n'a`, `s'est`, `refuse`: what somebody does, right behind the word.
  static func acts(_ i: Int, _ w: Workspace) -> Bool {
    var at = i
    while at < w.tokens.count, at < i + 2, w.tokens[at].sentence == w.tokens[i - 1].sentence,
      w.tokens[at].classes.hasAny(LexSet(.negation, .objectClitic))
    {
      at += 1
    }
    guard at < w.tokens.count, w.tokens[at].sentence == w.tokens[i - 1].sentence, !w.tokens[at].isCapital
    else {
      return false
    }
    if w.isAuxiliary(at) { return !w.tokens[at].has(.preposition) || w.isParticiple(at + 1) || at > i }
    return w.isVerbForm(at) && w.verbFeatures(at).contains(.third) && !w.isNounForm(at)
      && !w.tokens[at].classes.hasAny(LexSet(.preposition, .adjective))
  }
}
