/// A lone common noun with a capital is a name where it is short for a name given in full: `le Parti`, `le Times`,
/// `Petit` for `Jean Petit`, `RIM` for `Research In Motion`.
enum CommonWordNames {
  static func recall(_ w: Workspace) {
    for i in w.naming.candidates.indices {
      let c = w.naming.candidates[i]
      guard c.traits.contains(.rejected), c.traits.contains(.common), c.tokens.count == 1 else { continue }
      if let k = spelled(c, w) {
        w.naming.candidates[i].traits.remove(.rejected)
        w.naming.candidates[i].cluster = k
        continue
      }
      guard !c.traits.contains(.initial) || isSubject(c, w) else { continue }
      let link = w.naming.parts.value(c.key)
      guard link >= 0 else { continue }
      let k = w.naming.root(w.naming.partLinks[link].cluster)
      let cluster = w.naming.clusters[k]
      let full = w.naming.candidates[cluster.best]
      guard let first = full.tokens.first, let last = full.tokens.last else { continue }
      let isHead = w.tokens[first].hash == c.key, isTail = w.tokens[last].hash == c.key
      switch cluster.kind {
      case .organization:
        guard isHead || isTail && (w.tokens[last].has(.orgNoun) || isTeam(c, full, w)) else { continue }
      case .person:
        let isSurname =
          isTail && (c.traits.contains(.known) || w.has(.bareNouns) || isSurname(c, of: full, w))
        guard isSurname || isHead && isGivenAgain(c, full, w) else { continue }
      case .place, .other: continue
      }
      w.naming.candidates[i].traits.remove(.rejected)
      w.naming.candidates[i].cluster = k
    }
  }

  /// The body whose initials a word in capitals has that is a common noun too.
  private static func spelled(_ c: NameCandidate, _ w: Workspace) -> Int? {
    guard let t = c.tokens.first.map({ w.tokens[$0] }), t.flags.contains(.allCaps), t.span.count > 2,
      !w.zones[c.zone].isShouted
    else { return nil }
    let long = w.naming.initials.value(t.hash)
    return long >= 0 ? w.naming.root(long) : nil
  }

  /// `Romain est un ami` behind `Romain Serin`, but `le Romain`.
  private static func isGivenAgain(_ c: NameCandidate, _ full: NameCandidate, _ w: Workspace) -> Bool {
    guard let i = c.tokens.first, w.isGiven(i), full.traits.contains(.givenFirst), !w.has(.capitals) else {
      return false
    }
    return i == 0 || !w.tokens[i - 1].classes.hasAny(LexSet(.determiner, .preposition, .possessive))
  }

  /// `Boulanger` behind `Luc Boulanger`, but not `le Boulanger`.
  private static func isSurname(_ c: NameCandidate, of full: NameCandidate, _ w: Workspace) -> Bool {
    guard full.traits.contains(.givenFirst), let first = c.tokens.first,
      !w.tokens[first].flags.contains(.allCaps)
    else { return false }
    guard first > 0 else { return true }
    // `objectif Royal` is of a noun, `petit Royal` of an adjective.
    return !w.tokens[first - 1].classes.hasAny(LexSet(.determiner, .possessive))
      && (!w.tokens[first - 1].has(.adjective) || w.tokens[first - 1].has(.noun))
  }

  /// `the Rovers` for `the Orvin Rovers`: several by the last word of what they are called.
  private static func isTeam(_ c: NameCandidate, _ full: NameCandidate, _ w: Workspace) -> Bool {
    guard full.tokens.count > 1, let i = c.tokens.first, i > 0 else { return false }
    return w.features(i, .noun).contains(.plural) && w.features(i - 1, .determiner).contains(.definite)
      && w.tokens[full.tokens.lowerBound].classes.hasAny(NameClasses.place)
  }

  /// `Verdier a relevé …`, `White said`: common nouns seldom open a sentence without an article.
  private static func isSubject(_ c: NameCandidate, _ w: Workspace) -> Bool {
    let next = c.tokens.upperBound
    // `Verdier : « C'est fini »`
    if w.has(.headFirst), next < w.tokens.count, w.isSign(next, ":"), w.opensQuotation(next + 1) {
      return true
    }
    guard next < w.tokens.count, w.tokens[next].isWord,
      w.tokens[next].sentence == w.tokens[next - 1].sentence,
      !w.tokens[c.tokens.lowerBound].has(.verb), !w.tokens[next].isCapital
    else { return false }
    if w.isAuxiliary(next) { return !w.tokens[next].has(.preposition) || w.isParticiple(next + 1) }
    guard w.isVerbForm(next), w.verbFeatures(next).contains(.third) else { return false }
    // `Verdier dénonce …`, `Verdier hausse le ton`: an article behind a noun is that of a verb's object.
    if w.has(.headFirst), w.verbFeatures(next).contains(.singular), !w.tokens[next].has(.adjective) {
      return !w.isNounForm(next)
        || next + 1 < w.tokens.count && w.tokens[next + 1].has(.determiner)
          && !w.tokens[next + 1].has(.preposition)
    }
    return w.has(.bareNouns) && !w.isNounForm(next)
  }
}
