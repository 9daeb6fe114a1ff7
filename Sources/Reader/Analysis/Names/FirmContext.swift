/// What a sentence tells of a name that holds of firms alone: `Verdane a cédé 3,2% à 14,60 euros`, `Verdane (+1,2%)`.
enum FirmContext {
  private static let reach = 16

  static func weigh(_ c: inout NameCandidate, _ w: Workspace) {
    if isActing(c, w) { c.evidence.organization += 6 }
    guard !c.traits.contains(.known), !c.traits.contains(.civil), !c.traits.contains(.givenFirst),
      c.tokens.count <= 4
    else { return }
    let end = w.zones[c.zone].tokens.upperBound, next = c.tokens.upperBound
    if isMoved(next, end, w) || isSigned(next, end, w) || isListed(next, end, w) {
      c.evidence.organization += 6
    }
  }

  /// `Carrefour a vendu sa filiale`: a firm or paper of the pack that is a word too, which opens a sentence without an article,
  /// as nouns don't, right before its verb.
  private static func isActing(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.gender), c.tokens.count == 1, let i = c.tokens.first,
      c.traits.isSuperset(of: [.initial, .common, .known]), !w.zones[c.zone].isShouted,
      w.hasFlag(i, .organization, NameFlags.company | Unspoken.media),
      w.tokens[i].classes.isDisjoint(with: NameClasses.place.union(NameClasses.person))
    else { return false }
    return SurnamesAgain.acts(i + 1, w)
  }

  /// `a encore cédé près de 3%`, `s'adjuge 2,1%`: a verb of prices and percents.
  private static func isMoved(_ start: Int, _ end: Int, _ w: Workspace) -> Bool {
    var i = start
    while i < end, i < start + 4,
      w.isAuxiliary(i) || w.tokens[i].classes.hasAny(LexSet(.objectClitic, .adverb))
    {
      i += 1
    }
    guard i < end, w.hasFlag(i, .verb, NameFlags.market) else { return false }
    return percent(behind: i + 1, end, w)
  }

  /// Whether a number of percents stands behind a few small words: `de plus de 3%`.
  private static func percent(behind start: Int, _ end: Int, _ w: Workspace) -> Bool {
    var i = start
    while i < end, i < start + 5, w.tokens[i].isWord, !w.tokens[i].isCapital { i += 1 }
    return i + 1 < end && w.tokens[i].kind == .number && w.isSign(i + 1, "%")
  }

  /// `(+1,2%)`, `(-3,4% à 12 euros)`: in polls percents have no sign before them.
  private static func isSigned(_ open: Int, _ end: Int, _ w: Workspace) -> Bool {
    guard open + 3 < end, w.isSign(open, "("), w.isSign(open + 1, "+") || w.sign(open + 1) == .dash else {
      return false
    }
    return w.tokens[open + 2].kind == .number && w.isSign(open + 3, "%")
  }

  /// `Sarvel a cédé 2,1% et Verdane 3,4%`: percents right behind a name, and a verb of prices before it.
  private static func isListed(_ next: Int, _ end: Int, _ w: Workspace) -> Bool {
    guard next + 1 < end, w.tokens[next].kind == .number, w.isSign(next + 1, "%") else { return false }
    let sentence = w.tokens[next].sentence
    return (max(0, next - reach)..<next).contains {
      w.tokens[$0].sentence == sentence && w.hasFlag($0, .verb, NameFlags.market)
        && percent(behind: $0 + 1, end, w)
    }
  }
}

extension NameContext {
  /// `promoteur`, `armateur`: a word for firms that is one for persons too, before a lone word that nobody knows.
  static func isTrade(_ p: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    // `Danish brewer Varna Bryg`
    let isOfNation = p > 0 && w.tokens[p - 1].classes.hasAny(NameClasses.gentile)
    guard w.has(.headFirst) || isOfNation, w.hasFlag(p, .orgNoun, NameFlags.ofFirmNoun),
      w.tokens[p].has(.role),
      !w.tokens[p].isCapital, !c.traits.contains(.givenFirst), !c.traits.contains(.civil),
      let first = c.tokens.first
    else { return false }
    return w.tokens[first].classes.isDisjoint(with: NameClasses.person)
      && w.features(p, .role).contains(.singular)
  }
}
