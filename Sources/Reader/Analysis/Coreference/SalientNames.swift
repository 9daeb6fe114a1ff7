/// The search for the nearest name that passes.
extension Salience {
  /// The nearest entity before a token that passes: sentence by sentence, in each first whoever is known to have
  /// acted or spoken, then the first name without preposition, then any. `preferringActors` sets whoever acted in the
  /// sentence before the last above one whom the last only names behind a preposition: `Anne Roy a parlé. La salle attendait
  /// le discours de Luc Serin.`
  static func search(
    before token: Int, skippingOwnSentence skips: Bool = false, allowingTied: Bool = true,
    preferringActors: Bool = false, _ w: Workspace,
    _ passes: (Int) -> Bool
  ) -> Int? {
    guard w.tokens.indices.contains(token) else { return nil }
    var n = Names.firstMention(endingAfter: token, in: w) - 1
    var s = w.discourse.lastSubject(before: token)
    var end = token
    var sentence = w.sentenceNumber(token)
    let own = skips && !w.sentences.isEmpty ? sentence : -1
    let mark = w.tokens[token].mark
    var mentioned: Int?
    for _ in 0..<reach + 1 {
      var subject: Int?
      while s >= 0, w.sentenceNumber(w.discourse.subjects[s].token) == sentence {
        if subject == nil, sentence != own, passes(w.discourse.subjects[s].entity) {
          subject = w.discourse.subjects[s].entity
        }
        s -= 1
      }
      var acting: Int?, bare: Int?, tied: Int?
      while n >= 0, w.sentenceNumber(w.names[n].tokens.lowerBound) == sentence {
        let name = w.names[n]
        // What stands in a quotation is another's talk.
        let at = w.tokens[name.tokens.lowerBound].mark
        guard name.isInText(w),
          // `le gouvernement Conte`: only what the body is called after.
          !(name.tokens.lowerBound > 0 && w.hasFlag(name.tokens.lowerBound - 1, .orgNoun, NameFlags.led))
        else {
          n -= 1
          continue
        }
        if sentence != own, at < 0 || at == mark, passes(name.entity), !ownsNext(name, w, passes) {
          if isTied(name.tokens.lowerBound, w) || isInRelative(name.tokens.lowerBound, w) {
            tied = name.entity
          } else if bare == nil || !opensBeforeClause(name.tokens.lowerBound, w) {
            bare = name.entity
            if isBeforeVerb(name.tokens.upperBound, w) { acting = name.entity }
          }
        }
        n -= 1
      }
      let distance = w.sentenceNumber(token) - sentence
      if let mentioned {
        if distance <= 2, let actor = subject ?? acting { return actor }
        return mentioned
      }
      if let found = subject ?? acting ?? bare { return found }
      if allowingTied, let tied {
        guard preferringActors, distance == 1 else { return tied }
        mentioned = tied
      }
      let before = max(
        n >= 0 ? w.names[n].tokens.lowerBound : -1, s >= 0 ? w.discourse.subjects[s].token : -1)
      guard before >= 0, before < end else { return mentioned }
      end = before
      let next = w.sentenceNumber(before)
      if sentence - next > reach { return mentioned }
      sentence = next
    }
    return mentioned
  }

  /// `Luc Morel, que Paul Serin accuse, se défend`: who acts on somebody within what is said of him.
  private static func isInRelative(_ i: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), i > 2, w.sign(i - 2) == .comma,
      w.tokens[i - 1].has(.relative) || w.tokens[i - 1].has(.complementizer),
      !w.features(i - 1, .relative).contains(.subject), let n = Names.mention(at: i - 3, in: w)
    else { return false }
    return w.isPerson(w.names[n])
  }

  /// `Alors que Luc Morel hésite, Paul Serin a tranché.`: the subject of the clause that comes before the main one.
  private static func opensBeforeClause(_ i: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), i > 0, case let s = w.sentenceNumber(i), w.sentences.indices.contains(s) else {
      return false
    }
    let first = w.sentences[s].tokens.lowerBound
    if first == i - 1 { return w.tokens[first].has(.subordinator) }
    return w.phrase(at: first).map { $0.tokens.upperBound == i && $0.classes.has(.subordinator) } ?? false
  }

  /// `Ostland's Verdane rose after it …`: a name that only says where the next one is from.
  private static func ownsNext(_ name: NameMention, _ w: Workspace, _ passes: (Int) -> Bool) -> Bool {
    let end = name.tokens.upperBound
    // `senior Serre administration officials`
    if w.has(.compounds), let group = w.nounChunk(at: name.tokens.lowerBound),
      !NounChain.isPossessed(end, w), NounChain.isModifier(name, in: group, w)
    {
      return true
    }
    guard end + 1 < w.tokens.count, NounChain.isPossessed(end, w),
      let next = Names.mention(at: end + 1, in: w)
    else { return false }
    return passes(w.names[next].entity)
  }

  /// `Cité par Anne Roy, Paul Serin a ri`: whose name its verb follows.
  private static func isBeforeVerb(_ i: Int, _ w: Workspace) -> Bool {
    guard i + 1 < w.tokens.count, w.has(.inversion) else { return false }
    if w.isReflexive(i) { return true }
    guard w.verbFeatures(i).contains(.third) else { return false }
    // `Battu par Anne Roy, Paul Serin veut oublier`
    return w.isAuxiliary(i)
      || w.isVerbForm(i) && !w.isNounForm(i) && !w.verbFeatures(i).isDisjoint(with: .finite)
        && !w.isPlainAdjective(i)
  }

  /// Whether a preposition stands before a name, past title, role and article.
  static func isTied(_ i: Int, _ w: Workspace) -> Bool {
    var p = i - 1
    let passed = LexSet(
      .civility, .title, .determiner, .role, .roleModifier, .adjective, .nationality, .kin, .noun)
    while p >= 0, p > i - 7, w.tokens[p].isWord, w.tokens[p].classes.hasAny(passed),
      !w.tokens[p].has(.preposition)
    {
      p -= 1
    }
    guard p >= 0, !isBehindPhrase(i, w) else { return false }
    // `à la Direction de la police (DRPJ)`: with the name whose letters they are.
    if p == i - 1, w.isSign(p, "("), p > 0, let whole = Names.mention(at: p - 1, in: w),
      let own = Names.mention(at: i, in: w), w.names[own].entity == w.names[whole].entity
    {
      return isTied(w.names[whole].tokens.lowerBound, w)
    }
    // `les ténors du parti, dont Paul Serin`
    if w.tokens[p].has(.relative), !w.features(p, .relative).contains(.subject),
      !w.tokens[p].has(.complementizer), p > 0, w.sign(p - 1) == .comma, w.has(.headFirst)
    {
      return true
    }
    guard w.tokens[p].has(.preposition), !w.tokens[p].has(.sourcePreposition) else { return false }
    let flags = w.sum(p, .preposition).flags
    // `from Ostland's Verdane`, but `Ostland's Verdane rose`
    if w.tokens[p].flags.contains(.enclitic) {
      guard let owner = Names.mention(at: p - 1, in: w) else { return false }
      return isTied(w.names[owner].tokens.lowerBound, w)
    }
    // `"Les Eaux" du Français Paul Serin, repart bredouille`: whose work the sentence is about.
    if flags & NameFlags.genitive != 0, p > 0, w.sign(p - 1) == .close || w.sign(p - 1) == .open, p - 1 > 0,
      w.tokens[p - 2].mark >= 0
    {
      return false
    }
    if let start = w.discourse.roleStart(endingAt: i), start < p { return isTied(start, w) }
    // `nommé par Anne Colbert`: she acts.
    return flags & NameFlags.agent == 0 || flags & NameFlags.genitive != 0
  }
}
