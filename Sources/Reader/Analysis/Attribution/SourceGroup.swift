/// What belongs to a source that a preposition names, and who gave it.
extension FrameFinder {
  /// `selon un témoin basé à Nice`, `une étude parue mardi dans …`: what goes with the source.
  func isOfSource(_ c: Chunk) -> Bool {
    switch c.kind {
    // `un bilan communiqué mardi`, `un médecin associé au projet`: a participle that is a noun too.
    case .noun:
      c.preposition >= 0 || c.traits.contains(.time)
        || !c.hasDeterminer && c.tokens.count == 1 && w.isParticiple(c.tokens.lowerBound)
          && w.tokens[c.tokens.lowerBound].has(.role)
    case .verb: c.traits.contains(.pastParticiple)
    default: c.kind == .bracket
    }
  }

  /// `selon Anne Roy et Paul Serin, …`: another whom a coordinator joins, where no verb of his own follows.
  func jointSource(_ first: Int, _ i: Int) -> Int? {
    guard kind(i) == .coordinator, let before = chunk(first), !before.traits.contains(.pronoun),
      let next = chunk(i + 1), next.isBareNoun, !next.traits.contains(.pronoun),
      next.traits.contains(.named) || next.hasDeterminer && isHuman(next.tokens) && isHuman(before.tokens)
    else { return nil }
    let last = apposition(after: i + 1, limit: chunks.upperBound) ?? i + 1
    switch kind(last + 1) {
    case nil, .comma, .stop, .bracket, .semicolon, .quote, .colon: return last
    default: return nil
    }
  }

  /// `un sondage publié pour Paris Match et LCI.`: the second of two in the group that ends the sentence.
  func joinsToSource(_ i: Int) -> Bool {
    let k = kind(i) == .coordinator ? i : i - 1
    guard kind(k) == .coordinator, let before = chunk(k - 1), before.kind == .noun, before.preposition >= 0,
      before.traits.contains(.named), let next = chunk(k + 1), next.isBareNoun, next.traits.contains(.named)
    else { return false }
    return kind(k + 2) == .stop || k + 2 >= chunks.upperBound
  }

  /// `selon un sondage pour Radio Est, Télé Est et le Globe dimanche, …`: behind the last of those for whom it was made.
  func pastMedia(_ i: Int) -> Int {
    guard w.has(.headFirst), let first = chunk(i - 1), first.kind == .noun, first.preposition >= 0,
      first.traits.contains(.named)
    else { return i }
    func isMedium(_ j: Int) -> Bool {
      guard let c = chunk(j), c.isBareNoun, let e = Names.entity(in: c.tokens, in: w) else { return false }
      return w.entities[e].kind == .organization
    }
    var j = i
    while kind(j) == .comma, isMedium(j + 1), kind(j + 2) == .comma || kind(j + 2) == .coordinator { j += 2 }
    guard kind(j) == .coordinator, isMedium(j + 1) else { return i }
    j += 2
    while let c = chunk(j), c.isBareTime { j += 1 }
    return kind(j) == .comma ? j : i
  }

  /// `selon un bilan communiqué par les secours`: whoever gave words that have no author of their own.
  func giver(of words: Range<Int>, _ behind: Range<Int>) -> Range<Int>? {
    guard Names.entity(in: words, in: w) == nil,
      words.contains(where: { w.hasFlag($0, .role, NameFlags.document) || w.tokens[$0].has(.speechNoun) })
    else { return nil }
    // `un texte diffusé par le parti`: who only spread it has not written it.
    let isMade = behind.contains { i in
      chunk(i).map { $0.preposition < 0 && $0.head >= 0 && w.hasFlag(Int($0.head), .verb, Self.authorBit) }
        ?? false
    }
    guard isMade else { return nil }
    for i in behind {
      guard let c = chunk(i), c.kind == .noun, c.preposition >= 0 else { continue }
      let flags = w.sum(Int(c.preposition), .preposition).flags
      guard flags & NameFlags.agent != 0, flags & NameFlags.genitive == 0,
        c.traits.contains(.sourceLike) || c.traits.contains(.named)
      else { continue }
      return self.words(i)
    }
    return nil
  }

  /// The last word of what several words call somebody's words: `le cri du cœur d'Anne Roy`, `le mot d'ordre du parti`.
  func wordsPhrase(_ source: Range<Int>) -> Int? {
    for t in source where w.tokens[t].phrase >= 0 {
      if let p = w.phrase(at: t), p.classes.has(.speechNoun), p.tokens.upperBound < source.upperBound {
        return p.tokens.upperBound - 1
      }
    }
    return nil
  }

  private static let authorBit = LexFlags.Verb.author.bit
  private static let sent = LexFlags.SpeechNoun.sent.bit

  /// `une annonce de la mairie`, `les informations de l'OSDH`: whoever gave them, where that is a name, or a person or
  /// body with its article; words without an author (`un rapport d'expertise`) speak for themselves.
  func author(of source: Range<Int>) -> Range<Int> {
    guard
      let head = wordsPhrase(source)
        ?? source.first(where: {
          w.tokens[$0].has(.speechNoun) || w.hasFlag($0, .role, NameFlags.document) || isGenitive($0)
        }), !isGenitive(head), let de = source.first(where: { $0 > head && isGenitive($0) }),
      de + 1 < source.upperBound
    else { return source }
    let rest = de + 1..<source.upperBound
    if let name = rest.first(where: { w.tokens[$0].name >= 0 }) {
      // `du controversé Institut Verdane`
      return rest[..<name].contains(where: { w.isNounForm($0) && !w.tokens[$0].has(.adjective) })
        ? rest : name..<rest.upperBound
    }
    let isDetermined =
      w.tokens[de].has(.determiner) || w.tokens[de + 1].classes.hasAny(LexSet(.determiner, .possessive))
    // `d'un haut fonctionnaire`
    guard isDetermined,
      let of = rest.first(where: {
        w.isNounForm($0) && !w.tokens[$0].has(.possessive)
          && !(w.tokens[$0].has(.adjective) && $0 + 1 < rest.upperBound && w.isNounForm($0 + 1))
      }),
      w.tokens[of].classes.hasAny(LexSet(.role, .orgNoun)), !w.hasFlag(of, .role, NameFlags.document)
    else { return source }
    return rest
  }

  /// `indique un communiqué de la préfecture`, `peut-on lire dans le message d'Anne Roy`: whoever wrote it, where what is written
  /// says no more of itself.
  func writer(of source: Range<Int>) -> Range<Int> {
    guard w.has(.headFirst), let noun = source.first(where: { w.isNounForm($0) }),
      w.hasFlag(noun, .speechNoun, Self.sent)
    else { return source }
    let author = author(of: source)
    return author != source && isHuman(author) ? author : source
  }

  /// `Pour la défense, Me Roy a dénoncé …`: somebody who speaks for them.
  func isSpokenFor(_ k: Int) -> Bool {
    guard let v = (k + 2..<max(k + 2, chunks.upperBound)).first(where: { w.chunks[$0].isFiniteVerb }),
      relative(of: v) == nil, w.chunks[v].report & (Frame.clause | Frame.object) != 0,
      let own = ownSubject(v), own.lowerBound >= w.chunks[k + 1].tokens.upperBound,
      let e = NominalHead.name(of: own, in: w)
    else { return false }
    return w.entities[e].kind == .person
  }

  /// `Pour Luc Serin, sociologue à Caen, …`: behind a function that commas set in.
  func functionEnd(_ at: Int) -> Int? {
    if let age = behindAge(at) { return functionEnd(age) ?? (kind(age + 1) == .comma ? age + 1 : nil) }
    guard let c = chunk(at), c.traits.contains(.named) || isAge(c), kind(at + 1) == .comma,
      let n = chunk(at + 2), n.isBareNoun, n.head >= 0,
      isFunction(Int(n.head)) && !w.tokens[Int(n.head)].isCapital || isBodyWord(Int(n.head))
    else { return nil }
    var i = at + 3
    while let p = chunk(i), isOfSource(p) || joinsFunction(i), i - at < 8 { i += 1 }
    guard kind(i) == .comma else { return nil }
    // `selon Luc Serin, le maire, Anne Roy a gagné`: with an article it needs a subject behind it, or an utterance.
    if n.hasDeterminer, !(isOne(n) && hasFinite(behind: i)),
      !(chunk(i + 1)?.isBareNoun ?? false && chunk(i + 2)?.isFiniteVerb ?? false),
      !isUtterance(i + 1)
    {
      return nil
    }
    return i
  }

  /// `une ONG basée à Londres`, but not `un voisin et sa femme`
  private func isOne(_ n: Chunk) -> Bool {
    let article = w.features(n.tokens.lowerBound, .determiner)
    return article.contains(.singular) && !article.contains(.definite)
  }

  private func isUtterance(_ i: Int) -> Bool {
    guard let q = chunk(i), q.kind == .quote else { return false }
    return w.marks[Int(q.mark)].shape == .direct && w.marks[Int(q.mark)].use != .unspoken
  }

  /// `Selon X, « rien ne bouge », alors que …`, `…, où tout change`: the clause that the writer hangs on an utterance.
  func endsInUtterance(_ from: Int) -> Bool {
    guard w.has(.headFirst), isUtterance(from), kind(from + 1) == .comma else { return false }
    return kind(from + 2) == .relative || kind(from + 2) == .subordinator
  }

  /// `et agriculteur à Marle` behind `membre du bureau`: a second function without an article.
  private func joinsFunction(_ i: Int) -> Bool {
    let n = kind(i) == .coordinator ? i + 1 : i
    guard kind(n - 1) == .coordinator, let c = chunk(n), c.isBareNoun, !c.hasDeterminer, c.head >= 0 else {
      return false
    }
    return isFunction(Int(c.head)) && !w.tokens[Int(c.head)].isCapital
  }

  func isFunction(_ head: Int) -> Bool {
    w.tokens[head].classes.hasAny(LexSet(.role, .kin)) || w.isPersonalRole(head)
      || w.phrase(at: head).map { w.isPersonalRole($0) } ?? false
  }

  /// `organisation`, `ONG`
  private func isBodyWord(_ head: Int) -> Bool {
    let t = w.tokens[head]
    return t.has(.orgNoun) && (!t.isCapital || t.flags.contains(.allCaps) && t.name < 0)
  }

  /// `Pour Samia, 23 ans, …`: the age that a comma sets in behind a name.
  private func behindAge(_ at: Int) -> Int? {
    guard let c = chunk(at), c.traits.contains(.named), kind(at + 1) == .comma, let age = chunk(at + 2),
      isAge(age), kind(at + 3) == .comma
    else { return nil }
    return at + 2
  }
  /// `54 ans`
  func isAge(_ c: Chunk) -> Bool {
    guard c.preposition < 0, c.tokens.count == 2, let last = c.tokens.last else { return false }
    return w.tokens[last].has(.timeUnit) && w.tokens[last - 1].kind == .number
  }
}
