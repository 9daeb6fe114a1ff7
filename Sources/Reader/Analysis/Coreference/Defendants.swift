/// Who stands before a court or is in custody: the accused, the suspect.
extension Salience {
  /// `Anne Roy comparaît depuis mardi … L'accusée …`: the one person whom the text has before a court or in custody.
  static func charged(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    var only: Int?
    for name in Names.mentions(before: token, in: w) {
      guard w.isPerson(name), name.entity != only, isCharged(name, w) || isTried(name, w) else { continue }
      if only != nil { return nil }
      only = name.entity
    }
    return only.flatMap {
      RoleHolders.agrees(w.entities[$0].features, head.gender) && !isLawyer($0, w) ? $0 : nil
    }
  }

  /// Whether the verb behind a name, past an apposition, tells that somebody is charged: `Luc Serin, 40 ans, est jugé`.
  private static func isCharged(_ name: NameMention, _ w: Workspace) -> Bool {
    isCharged(behind: name.tokens.upperBound, w)
  }

  /// Whether what stands before a name tells that somebody is charged: `le procès de Luc Serin`, `Poursuivi pour meurtre, le
  /// grutier Luc Serin a …`.
  private static func isTried(_ name: NameMention, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), case let first = name.tokens.lowerBound, first > 0 else { return false }
    var i = first - 1
    if i > 0, w.tokens[i].has(.civility) { i -= 1 }
    if i > 0, w.tokens[i].has(.preposition) { i -= 1 }
    if w.hasFlag(i, .noun, trial) { return true }
    // `le procès de la conductrice, Anne Roy,`
    if w.sign(i) == .comma, i > 0, let group = w.nounChunk(at: i - 1),
      group.contains(where: { w.hasFlag($0, .noun, trial) })
    {
      return true
    }
    let s = Int(w.tokens[first].sentence)
    guard w.sentences.indices.contains(s), case let open = w.sentences[s].tokens.lowerBound, open < first,
      w.hasFlag(open, .verb, NameFlags.charged), w.isParticiple(open),
      let group = w.nounChunk(at: first), group.lowerBound > open, w.sign(group.lowerBound - 1) == .comma
    else { return false }
    return !w.sentences[s].chunks.contains {
      w.chunks[$0].isFiniteVerb && w.chunks[$0].tokens.upperBound <= group.lowerBound
    }
  }
  private static let trial = LexFlags.Noun.trial.bit

  static func isCharged(behind end: Int, _ w: Workspace) -> Bool {
    guard end > 0 else { return false }
    let sentence = w.tokens[end - 1].sentence
    var i = end
    while i < w.tokens.count, i < end + 14, w.tokens[i].sentence == sentence,
      w.tokens[i].name < 0
    {
      if w.hasFlag(i, .verb, NameFlags.court), !w.verbFeatures(i).isDisjoint(with: .finite) { return true }
      // `est jugé`, `, incarcéré depuis mai,`, but `a condamné`
      if w.hasFlag(i, .verb, NameFlags.charged), w.isParticiple(i),
        w.isCopula(i - 1) || w.sign(i - 1) == .comma
      {
        return true
      }
      if w.sign(i) == .stop || w.sign(i) == .colon { return false }
      i += 1
    }
    return false
  }
}
