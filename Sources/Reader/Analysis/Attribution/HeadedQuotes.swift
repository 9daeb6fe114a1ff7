/// Quotations before a colon, behind a title or beside an epithet: whoever the words behind them are about.
extension FrameFinder {
  /// `"Nous restons": les ouvriers occupent leur usine`, `"Honteux", "cynique": jointe mardi, la gauche se déchaîne`:
  /// whoever the sentence behind the colon is about, or whose words (`la phrase de X a choqué`).
  func headed(_ k: Int) {
    guard let q = chunk(k), k == bodyChunk() else { return }
    var last = k
    while kind(last + 1) == .comma, kind(last + 2) == .quote { last += 2 }
    guard kind(last + 1) == .colon else { return }
    // `"La nuit où tout a basculé" : Anne Roy raconte`: a fragment is hers whom the name behind it makes speak.
    let isWhole = last > k || w.marks[Int(q.mark)].shape == .direct
    guard isWhole || w.has(.headFirst) && w.marks[Int(q.mark)].tokens.count > 2 else { return }
    // `"La crise est finie": Paul Serin optimiste`: somebody, and no verb.
    if w.has(.headFirst), let n = chunk(last + 2), n.isBareNoun, isHuman(n.tokens), kind(last + 3) != .colon,
      !(last + 2..<chunks.upperBound).contains(where: { kind($0) == .verb || kind($0) == .quote })
    {
      add(
        .source, cue: 0..<0, source: n.tokens, scope: q.tokens.lowerBound..<w.chunks[last].tokens.upperBound,
        rule: "quotation before a colon")
      return
    }
    guard
      let own = (last + 2..<max(chunks.upperBound, last + 2)).lazy.compactMap({ v in
        w.chunks[v].isFiniteVerb && relative(of: v) == nil ? ownSubject(v) : nil
      }).first, own.lowerBound >= w.chunks[last + 2].tokens.lowerBound, opensSentence(own, behind: last + 1),
      case let author = author(of: own), isHuman(author), isWhole || hasPerson(author)
    else { return }
    add(
      .source, cue: 0..<0, source: author, scope: q.tokens.lowerBound..<w.chunks[last].tokens.upperBound,
      rule: "quotation before a colon")
  }

  /// Whether a subject stands right behind a colon, or behind a participle, or when and where, between the two.
  private func opensSentence(_ subject: Range<Int>, behind colon: Int) -> Bool {
    let s = chunkIndex(behind: subject.lowerBound)
    if s == colon + 1 { return true }
    if s > colon + 1, w.has(.headFirst),
      (colon + 1..<s).allSatisfy({
        kind($0) == .comma || kind($0) == .adverb || w.chunks[$0].isBareTime
          || kind($0) == .noun && w.chunks[$0].preposition >= 0
      })
    {
      return true
    }
    guard let p = chunk(colon + 1), w.isParticiple(p.tokens.lowerBound) else { return false }
    return kind(s - 1) == .comma && (colon + 2..<s - 1).allSatisfy { kind($0) == .noun }
  }

  /// `Luc Serin (entraîneur de Lens, au micro de Radio Est) "On a souffert"`: a name and what the brackets say of it, right
  /// before the words.
  func introduced(_ k: Int) {
    guard k == chunks.lowerBound + 2, kind(k - 1) == .bracket, let n = chunk(k - 2), n.isBareNoun,
      let b = chunk(k - 1), b.tokens.count > 3, opensWithFunction(b),
      let m = Names.mention(at: n.tokens.lowerBound, in: w), w.names[m].tokens == n.tokens
    else { return }
    add(
      .source, cue: 0..<0, source: n.tokens, scope: w.chunks[k].tokens,
      rule: "name and brackets before a quotation")
  }

  /// `Cannes : Anne Roy, « filmer pour vivre »`: a headline that is nothing but somebody and her words.
  func entitled(_ k: Int) {
    guard w.has(.headFirst), kind(k - 1) == .comma, w.zones[w.sentences[sentence].zone].role == .headline,
      let q = chunk(k), let n = chunk(k - 2), n.isBareNoun, hasPerson(n.tokens),
      NominalHead.name(of: n.tokens, in: w).map({ w.entities[$0].kind == .person }) ?? false,
      !isEpithet(w.marks[Int(q.mark)]),
      k - 2 == chunks.lowerBound || kind(k - 3) == .colon || kind(k - 3) == .dash,
      k + 1 >= chunks.upperBound || kind(k + 1) == .stop, w.marks[Int(q.mark)].tokens.count > 2,
      !Unspoken.looksLikeTitle(w.marks[Int(q.mark)].tokens, w)
    else { return }
    add(
      .source, cue: 0..<0, source: n.tokens, scope: q.tokens, rule: "name and quotation alone in a headline")
  }

  /// `Mort de Luc Serin, « un homme libre »`: what somebody is called, by others than himself.
  private func isEpithet(_ mark: Marked) -> Bool {
    !mark.hasVerb
      && mark.tokens.first.map { w.tokens[$0].has(.determiner) && !w.tokens[$0].has(.preposition) } ?? false
  }

  private func opensWithFunction(_ bracket: Chunk) -> Bool {
    let first = bracket.tokens.lowerBound + 1
    return w.isPersonalRole(first) || w.phrase(at: first).map { w.isPersonalRole($0) } ?? false
  }
}
