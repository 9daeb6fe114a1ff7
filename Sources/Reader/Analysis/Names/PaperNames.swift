/// Newspapers and stations whose article is a part of their name, which a sentence writes small or contracts:
/// `selon le Parisien`, `a-t-il dit au Monde`.
enum PaperNames {
  private static let media = LexFlags.Organization.media.bit
  private static let reach = 6

  /// What the pack says of the paper that a word names with the article before it; nil for any other word.
  static func reading(_ i: Int, _ w: Workspace) -> Reading? {
    guard i > 0, w.tokens[i].isCapital, w.tokens[i - 1].zone == w.tokens[i].zone,
      i + 1 >= w.tokens.count || !w.tokens[i + 1].isCapital || w.tokens[i + 1].flags.contains(.newlineBefore)
    else { return nil }
    let isGentile = w.tokens[i].classes.hasAny(NameClasses.gentile)
    if w.tokens[i - 1].has(.determiner), !w.tokens[i - 1].has(.preposition) {
      return isGentile && !isTold(i, w) ? nil : find(w.tokens[i - 1].hash, i, w)
    }
    // `au Monde`, `une information du Monde`, but `la Coupe du Monde`
    guard isContracted(i - 1, w) && isTold(i, w) || isPress(i - 2, w) && isOf(i - 1, w) || isAsked(i, w)
    else {
      return nil
    }
    return find(w.lexicon.hash(of: .article), i, w)
  }

  /// `auprès du Monde`
  private static func isAsked(_ i: Int, _ w: Workspace) -> Bool {
    guard i > 1, let p = w.phrase(at: i - 2), p.tokens.upperBound == i else { return false }
    return w.sum(p, .preposition).flags & asked != 0
  }
  private static let asked = LexFlags.Preposition.asked.bit

  private static func isContracted(_ i: Int, _ w: Workspace) -> Bool {
    let p = w.sum(i, .preposition)
    return p.features.isSuperset(of: [.definite, .singular]) && p.flags & NameFlags.genitive == 0
  }

  private static func isOf(_ i: Int, _ w: Workspace) -> Bool {
    let p = w.sum(i, .preposition)
    return p.features.isSuperset(of: [.definite, .singular]) && p.flags & NameFlags.genitive != 0
  }

  /// What a paper has: news, articles, people who write it.
  private static func isPress(_ i: Int, _ w: Workspace) -> Bool {
    guard i > 0, w.tokens[i].zone == w.tokens[i + 1].zone, !w.tokens[i].isCapital else { return false }
    return w.hasFlag(i, .noun, NameFlags.press)
      || w.roleFlags(i..<i + 1) & NameFlags.profession != 0 && w.roleFlags(i..<i + 1) & NameFlags.sport == 0
  }

  private static func find(_ article: UInt64, _ i: Int, _ w: Workspace) -> Reading? {
    guard article != 0, let link = w.phrase(WordScanner.chain(article, w.tokens[i].hash))?.link else {
      return nil
    }
    var found: Reading?
    w.lexicon.eachReading(w.lexicon.firstVariant(link), of: w.word(w.tokens[i - 1].start, w.tokens[i].end)) {
      if found == nil, $0.lexClass == .organization, $0.has(media) { found = $0 }
    }
    return found
  }

  /// Whether something is said there: to a paper, in one, after one.
  private static func isTold(_ i: Int, _ w: Workspace) -> Bool {
    let sentence = w.tokens[i].sentence
    for k in (max(0, i - reach)..<i).reversed() {
      guard w.tokens[k].sentence == sentence, w.tokens[k].zone == w.tokens[i].zone else { break }
      if w.tokens[k].classes.hasAny(LexSet(.speechNoun, .reporting, .sourcePreposition)) { return true }
    }
    return i + 1 < w.tokens.count && w.tokens[i + 1].sentence == sentence && w.tokens[i + 1].has(.reporting)
      && !w.tokens[i + 1].has(.noun)
  }
}
