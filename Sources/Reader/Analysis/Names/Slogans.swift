/// Bodies that call themselves by what they ask for: `le collectif Sauvons nos arbres`, `l'association Vivre à Vernoux`,
/// `Parents contre la drogue`.
enum Slogans {
  private static let longest = 7

  /// Where such a name ends: before the verb of the sentence or a sign; nil where it is none.
  static func end(_ c: NameCandidate, _ limit: Int, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), c.tokens.count == 1, let first = c.tokens.first, first > 0,
      isFollowed(first - 1, w), !c.traits.contains(.known), !c.traits.contains(.acronym),
      opens(first, limit, w)
    else { return nil }
    var at = c.tokens.upperBound
    while at < limit, at - first < longest, w.tokens[at].isWord, !endsName(at, w) { at += 1 }
    guard at - first < longest, at > c.tokens.upperBound + 1,
      w.tokens[at - 1].classes.isDisjoint(with: LexSet(.preposition, .determiner, .possessive))
    else { return nil }
    return at
  }

  /// Behind the noun of a body of people who want something.
  private static func isFollowed(_ noun: Int, _ w: Workspace) -> Bool {
    let i = !w.tokens[noun].has(.orgNoun) && w.isPlainAdjective(noun) && noun > 0 ? noun - 1 : noun
    guard w.tokens[i].has(.orgNoun), !w.tokens[i].isCapital else { return false }
    let flags = w.sum(i, .orgNoun).flags
    return flags & (LexFlags.OrgNoun.society.bit | NameFlags.again) != 0 && flags & others == 0
  }
  private static let others =
    LexFlags.OrgNoun.firm.bit | LexFlags.OrgNoun.team.bit | LexFlags.OrgNoun.media.bit
    | LexFlags.OrgNoun.party.bit

  /// `Sauvons nos …`, `Vivre à …`, `Halte au …`, `Parents contre …`
  private static func opens(_ i: Int, _ limit: Int, _ w: Workspace) -> Bool {
    guard i + 1 < limit, w.tokens[i + 1].isWord, !w.tokens[i + 1].isCapital else { return false }
    let next = w.tokens[i + 1]
    let f = w.verbFeatures(i)
    if f.contains(.infinitive) || f.contains([.first, .plural]) && f.isDisjoint(with: [.third]) {
      return next.classes.hasAny(LexSet(.determiner, .possessive, .preposition, .adverb, .objectClitic))
    }
    // `Non à l'extension`
    if w.tokens[i].has(.adverb) { return next.has(.preposition) && !next.has(.auxiliary) }
    guard w.isNounForm(i) || isPlural(i, w), next.has(.preposition), !next.has(.determiner),
      !next.has(.auxiliary)
    else { return false }
    let flags = w.sum(i + 1, .preposition).flags
    return flags & NameFlags.genitive == 0 && flags & (NameFlags.temporal | NameFlags.locative) == 0
  }

  /// `Violences`, a word for several though the pack doesn't know it.
  private static func isPlural(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    return t.classes.isEmpty && !t.flags.contains(.allCaps)
      && w.lexicon.ends(w.word(t.start, t.end), in: .plurals, behind: 3)
  }

  /// A verb of the sentence, or a word that opens another part of it.
  private static func endsName(_ i: Int, _ w: Workspace) -> Bool {
    if w.tokens[i].classes.hasAny(
      LexSet(.auxiliary, .relative, .complementizer, .weekday, .subordinator, .negation))
    {
      return !w.tokens[i].has(.determiner)
    }
    let f = w.verbFeatures(i)
    return w.isVerbForm(i) && f.contains(.third) && !f.isDisjoint(with: .finite) && !w.isNounForm(i)
      && w.tokens[i].classes.isDisjoint(with: LexSet(.determiner, .preposition, .possessive, .adjective))
  }
}
