/// What joins the words of a name where small letters or a sign stand between.
extension CandidateNames {
  /// Where a name goes on behind what joins its words: particles, `&`, a nickname in marks. nil when it ends.
  static func joined(_ group: Range<Int>, _ end: Int, _ w: Workspace) -> Int? {
    let at = group.upperBound
    guard at < end else { return nil }
    if w.isSign(at, "&"), at + 1 < end, w.opensName(at + 1, end) {
      // `>Bretagne & Finistère>`: two lands of a menu
      let lands = LexSet(.region, .state)
      let areLands = w.tokens[at + 1].classes.hasAny(lands) && w.tokens[at - 1].classes.hasAny(lands)
      return areLands && w.has(.headFirst) ? nil : at + 2
    }
    if isDomain(at, end, w) { return at + 2 }
    if let body = possessed(group, end, w) ?? partners(group, end, w) { return body }
    if w.opensQuotation(at), w.startsWithGiven(group) || w.tokens[at - 1].classes.isEmpty {
      // `Luc "le Chat" Serin`
      let first =
        at + 1 < end && w.tokens[at + 1].has(.determiner) && w.startsWithGiven(group) ? at + 2 : at + 1
      var i = first
      while i < end, i < at + 4, w.tokens[i].isCapital { i += 1 }
      guard i > first, i + 1 < end, w.sign(i) == .close || w.sign(i) == .open, w.opensName(i + 1, end) else {
        return nil
      }
      return i + 2
    }
    return particles(group, end, w)
  }

  /// `.fr` right behind a word.
  static func isDomain(_ at: Int, _ end: Int, _ w: Workspace) -> Bool {
    guard at + 1 < end, w.isSign(at, "."), w.tokens[at].flags.isDisjoint(with: .spaceBefore) else {
      return false
    }
    let t = w.tokens[at + 1]
    return t.isWord && !t.isCapital && t.flags.isDisjoint(with: .spaceBefore) && t.end - t.start <= 4
  }

  private static func particles(_ group: Range<Int>, _ end: Int, _ w: Workspace) -> Int? {
    var i = group.upperBound
    var isForeign = true
    while i < end, i < group.upperBound + 3, w.tokens[i].has(.particle), !w.tokens[i].isCapital {
      if w.tokens[i].classes.hasAny(LexSet(.preposition, .determiner)) { isForeign = false }
      i += 1
    }
    guard i > group.upperBound, i < end, w.opensName(i, end), !w.tokens[i].flags.contains(.elided) else {
      return nil
    }
    if isForeign { return i + 1 }
    // `de` joins a first name to a family name, nothing else.
    let t = w.tokens[i]
    if isTitled(group, w), w.tokens[i - 1].has(.determiner), isNewWord(t) { return i + 1 }
    // `le groupe Wagner d'Evgueni Orlov`
    if t.has(.firstName), i + 1 < end, w.tokens[i + 1].isCapital, w.tokens[i + 1].isWord,
      !w.tokens[i + 1].flags.contains(.newlineBefore)
    {
      return nil
    }
    // `le vice-président, Dalvito de Varna,`, `le trésorier du parti, Dalvito de Varna,`
    let start = group.lowerBound
    if group.count == 1, start > 1, w.sign(start - 1) == .comma, isFunction(endingAt: start - 2, w),
      w.tokens[start].classes.isEmpty || w.areGiven(group) && !t.has(.state), w.sign(i + 1) == .comma,
      !w.tokens[i - 1].has(.determiner) || i == start + 2
    {
      return i + 1
    }
    // `Marc Audren de Kermadec`: a surname of two parts, the second of which nobody knows for a place or firm
    // `Luc Roux de Barzin`: or one that the pack knows for a surname or a word.
    let places = NameClasses.place.union(NameClasses.organization).union(LexSet(.placeNoun, .orgNoun, .role))
    let mayBeSurname = t.classes.isEmpty || t.has(.surname) && !t.classes.hasAny(places)
    if group.count == 2, w.startsWithGiven(group), w.tokens[start + 1].classes.isDisjoint(with: places),
      mayBeSurname,
      i == group.upperBound + 1, t.flags.isDisjoint(with: [.allCaps, .innerCapital, .hasDigit]),
      // `Luisa Dalven de Fridays for Future`
      w.phrase(at: i).map({ !$0.classes.hasAny(NameClasses.organization) }) ?? true
    {
      return i + 1
    }
    // `Selon Jean de Varnec`: a small word that opens the sentence.
    guard
      w.areGiven(group)
        || w.areGiven(group.dropFirst())
          && w.tokens[group.lowerBound].classes.hasAny(
            NameClasses.function.union(LexSet(.noun, .civility, .title))),
      !t.classes.hasAny(NameClasses.place.union(NameClasses.organization))
        || isAddressed(start, w) && i == group.upperBound + 1
          && !t.classes.hasAny(NameClasses.organization.union(LexSet(.state)))
    else {
      return nil
    }
    return i + 1
  }

  /// Whether a function ends with a token: `le trésorier`, `le trésorier du parti`.
  private static func isFunction(endingAt last: Int, _ w: Workspace) -> Bool {
    if w.isPersonalRole(last) { return true }
    var i = last
    while w.has(.headFirst), i > 0, last - i < 8, w.tokens[i].isWord, !w.isAuxiliary(i) {
      if w.isPersonalRole(i), w.features(i - 1, .determiner).contains(.singular) {
        return w.hasFlag(i + 1, .preposition, NameFlags.genitive)
      }
      i -= 1
    }
    return false
  }

  /// `La Maison` of `La Maison des Voix`: an article with a capital within the sentence, and a noun that names nothing else.
  static func isTitled(_ c: NameCandidate, _ w: Workspace) -> Bool {
    c.tokens.count > 3 && isTitled(c.tokens.prefix(2), w)
  }

  private static func isTitled(_ group: Range<Int>, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), group.count == 2, let first = group.first, !w.isInitial(first),
      w.features(first, .determiner).contains([.definite, .singular]), w.isNounForm(first + 1)
    else { return false }
    return !w.tokens[first + 1].flags.contains(.allCaps)
      && !w.tokens[first + 1].classes.hasAny(LexSet(.city, .state, .surname, .firstName, .organization))
  }

  private static func isNewWord(_ t: Token) -> Bool {
    t.flags.isDisjoint(with: [.allCaps, .innerCapital, .hasDigit])
      && !t.classes.hasAny(LexSet(.city, .state, .firstName, .organization))
  }

  /// `M. Jean de Savoie`, `le ministre Jean de Savoie`: somebody who isn't called by his first name alone.
  private static func isAddressed(_ start: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst) else { return false }
    let titles = LexSet(.civility, .title)
    if w.tokens[start].classes.hasAny(titles) { return true }
    return start > 0 && (w.tokens[start - 1].classes.hasAny(titles) || w.isPersonalRole(start - 1))
  }
}
