/// Subjects that stand before a verb with nothing but a closing comma between, where an incise could be read.
extension FrameFinder {
  /// `tandis que la maire de Varsange, Odile Vasseur, a annoncé …`: a function, its holder, and what she did.
  func isNamedBefore(_ k: Int) -> Bool {
    guard kind(k - 1) == .comma, let name = chunk(k - 2), name.isBareNoun, kind(k - 3) == .comma,
      let role = chunk(k - 4), role.isBareNoun, role.hasDeterminer || name.hasDeterminer
    else { return false }
    return name.traits.contains(.named) || role.traits.contains(.named)
  }

  /// `Un bilan encore provisoire, a prévenu le préfet.`: a noun group without a verb, and who says so at the end.
  func isClosingFragment(_ k: Int, _ subject: Range<Int>) -> Bool {
    // `Police : une "tolérance zéro", assure X`
    let from = kind(chunks.lowerBound + 1) == .colon ? chunks.lowerBound + 2 : chunks.lowerBound
    guard kind(k - 1) == .comma, k - 1 > from, isSourceLike(subject),
      let first = chunk(from), first.isBareNoun, first.hasDeterminer,
      first.traits.isDisjoint(with: [.time, .named, .pronoun])
    else { return false }
    // `Un bilan qui pourrait grimper, a-t-il averti à son retour, comme …`
    if w.chunks[k].clitic >= 0, kind(chunks.lowerBound + 1) == .relative,
      !(chunks.lowerBound..<k - 1).contains(where: { kind($0) == .comma })
    {
      return true
    }
    let behind = chunkIndex(behind: max(subject.upperBound, w.chunks[k].tokens.upperBound))
    guard kind(behind) == .stop || behind >= chunks.upperBound else { return false }
    return (from..<k - 1).allSatisfy {
      w.chunks[$0].kind == .noun || w.chunks[$0].kind == .adverb || w.chunks[$0].kind == .other
        || w.chunks[$0].kind == .quote && w.has(.headFirst) && hasPerson(subject)
        || w.chunks[$0].kind == .verb && !w.chunks[$0].isFiniteVerb
    }
  }

  /// `Une conseillère du président Paul Serin, Anne Roy, a …`: the name behind a function whose complement is a person.
  func holder(_ i: Int) -> Int? {
    guard kind(i + 1) == .comma, let c = chunk(i), c.isBareNoun, c.head >= 0, c.traits.contains(.named),
      isSomebody(Int(c.head)), let name = chunk(i + 2), name.isBareNoun, !name.hasDeterminer,
      name.tokens.count > 1,
      kind(i + 3) == .comma, isFullName(name),
      let of = c.tokens.first(where: { $0 > Int(c.head) && w.hasFlag($0, .preposition, NameFlags.genitive) }),
      let m = Names.mention(at: c.tokens.upperBound - 1, in: w), w.names[m].tokens.lowerBound > of,
      w.isPerson(w.names[m])
    else { return nil }
    return i + 2
  }

  /// A function, kin, or `le conseil`, which is no body where it is a person's.
  private func isSomebody(_ head: Int) -> Bool {
    w.isPersonalRole(head)
      || !w.tokens[head].isCapital && w.tokens[head].classes.hasAny(LexSet(.kin, .orgNoun))
  }

  private func isFullName(_ c: Chunk) -> Bool {
    guard let m = Names.mention(at: c.tokens.lowerBound, in: w) else { return false }
    return w.names[m].tokens == c.tokens && w.isPerson(w.names[m])
  }

  /// `Un homme, dont la voix …, revendique l'attaque`: the noun that opens the sentence has no other verb.
  func hasOpenSubject(_ k: Int) -> Bool {
    guard kind(k - 1) == .comma, let open = relativeComma(before: k - 1), let subject = chunk(open - 1),
      subject.kind == .noun
    else { return false }
    // `une vidéo dans laquelle un homme, dont …,`
    if let before = kind(open - 2),
      before == .relative || before == .complementizer || before == .subordinator
    {
      return true
    }
    return !(chunks.lowerBound..<open).contains { w.chunks[$0].isFiniteVerb && relative(of: $0) == nil }
  }

  /// The comma with a relative word behind it that another comma closes.
  private func relativeComma(before close: Int) -> Int? {
    var i = close - 1
    while let c = chunk(i), close - i < 20 {
      if c.kind == .comma { return kind(i + 1) == .relative ? i : nil }
      i -= 1
    }
    return nil
  }
}
