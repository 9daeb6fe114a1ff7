/// Whether words name or describe somebody, or a body that speaks.
extension FrameFinder {
  /// Whether a group is about people, or a body of them, rather than about a text or a thing.
  func isHuman(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first else { return false }
    if NominalHead.name(of: tokens, in: w) != nil { return true }
    // `un autre`
    if let p = w.phrase(at: first), p.classes.has(.pronoun), p.tokens == tokens,
      !w.features(first, .determiner).isEmpty || w.tokens[first].flags.contains(.elided)
    {
      return true
    }
    // `des centaines d'agriculteurs`: the article is no part of the head.
    let i = chunkIndex(behind: first)
    // `l'entourage` in `dans l'entourage`
    let isBehindPreposition = chunk(i - 1).map { $0.preposition >= 0 && $0.tokens.contains(first) } ?? false
    let c = chunk(isBehindPreposition ? i - 1 : i)
    let opens =
      isBehindPreposition ? c.map { tokens.contains(Int($0.head)) } ?? false : c?.tokens.lowerBound == first
    // `l'avocat` in `la phrase de l'avocat`
    let bare = tokens.count > 1 && w.tokens[first].flags.contains(.elided) && w.tokens[first].has(.determiner)
    let head = c.map { opens && $0.head >= 0 ? Int($0.head) : bare ? first + 1 : first } ?? first
    let t = w.tokens[head]
    let rest = head + 1..<max(c?.tokens.upperBound ?? 0, head + 1)
    // `l'un des avocats`, `une centaine de policiers`
    if t.has(.pronoun) || t.has(.number), rest.contains(where: { w.isNounForm($0) }) {
      return holdsHuman(rest)
    }
    // `l'un de ses proches`, `la plupart des élus`, but `l'une des nombreuses publications`
    if let p = w.phrase(at: head) ?? w.phrase(at: first), p.classes.hasAny(LexSet(.pronoun, .determiner)),
      p.tokens.count > 1,
      let noun = rest.first(where: {
        $0 >= p.tokens.upperBound && w.isNounForm($0) && (w.mayBePeople($0) || !w.tokens[$0].has(.adjective))
          && w.tokens[$0].classes.isDisjoint(with: LexSet(.possessive, .determiner, .number, .preposition))
      })
    {
      return holdsHuman(noun..<noun + 1) && !w.hasFlag(noun, .role, NameFlags.document)
    }
    if t.has(.pronoun) || t.has(.clitic) { return !w.hasFlag(head, .pronoun, Self.demonstrativeBit) }
    // `un bilan`, `un communiqué`
    if w.hasFlag(head, .role, NameFlags.document) { return false }
    return t.classes.hasAny(Self.people) || holdsHuman(head..<head + 1)
  }
  private func holdsHuman(_ tokens: Range<Int>) -> Bool { tokens.contains(where: w.mayBePeople) }
  private static let people = LexSet(.role, .kin, .civility, .title, .demonym, .epithet, .orgNoun)
  private static let demonstrativeBit = LexFlags.Pronoun.demonstrative.bit

  /// Words in marks that only name somebody or something.
  func isName(_ quote: Int) -> Bool {
    guard let c = chunk(quote), c.kind == .quote, c.mark >= 0, w.has(.headFirst) else { return false }
    return w.marks[Int(c.mark)].use == .unspoken
  }

  /// Whether a group could name somebody or a body that speaks.
  func isSourceLike(_ tokens: Range<Int>) -> Bool {
    if Names.entity(in: tokens, in: w) != nil { return true }
    let i = chunkIndex(behind: tokens.lowerBound)
    if let c = chunk(i), c.tokens.lowerBound == tokens.lowerBound { return c.traits.contains(.sourceLike) }
    // Behind the preposition of its group.
    if let c = chunk(i - 1), c.kind == .noun, c.tokens.contains(tokens.lowerBound) {
      return c.traits.contains(.sourceLike)
    }
    guard let t = tokens.first else { return false }
    return w.tokens[t].has(.pronoun) || w.tokens[t].has(.clitic)
  }

  /// `L'Amazonie, qui "a perdu la moitié de ses arbres"`: a place for which no government or town speaks.
  func isLandscape(_ tokens: Range<Int>) -> Bool {
    guard let e = NominalHead.name(of: tokens, in: w), w.entities[e].kind == .place,
      let name = tokens.first(where: { w.tokens[$0].name >= 0 })
    else { return false }
    let classes = w.phrase(at: name)?.classes ?? w.tokens[name].classes
    return !classes.hasAny(LexSet(.state, .city))
  }
}
