/// Relative words and the noun groups that they take up.
extension FrameFinder {
  /// The relative word whose clause a verb belongs to as its first verb, nil for none.
  func relative(of k: Int) -> Int? {
    var i = k - 1
    while let c = chunk(i), k - i < 6 {
      switch c.kind {
      case .relative, .complementizer: return i
      case .noun, .adverb, .other, .bracket: i -= 1
      default: return nil
      }
    }
    return nil
  }

  /// `ce que conteste le maire`: whether a verb tells of all that was said before.
  func takesUpAll(_ verb: Range<Int>) -> Bool {
    guard w.has(.headFirst), let t = verb.first, case let k = chunkIndex(behind: t), chunk(k)?.tokens == verb,
      let r = relative(of: k), kind(r) == .complementizer, kind(r - 2) == .comma, let it = chunk(r - 1)
    else { return false }
    return it.tokens.count == 1 && w.hasFlag(it.tokens.lowerBound, .pronoun, Self.pointing)
  }

  /// `Paul Serin, instituteur à Vernoux, qui dit …`, `délégué de la CGT, qui dénonce …`, `chercheur à l'Irad, qui n'a pas
  /// participé à l'étude`: where somebody is what he is.
  private func isPlaceOfFunction(_ i: Int, _ r: Int) -> Bool {
    // `Anne Roy, son adjointe chez Verdane qui loue …`
    let isOpen = i == r - 1 && speaks(r + 1)
    guard isOpen || kind(r - 1) == .comma && i == r - 2, let f = chunk(i - 1), f.isBareNoun, f.head >= 0,
      w.isPersonalRole(Int(f.head)), kind(i - 2) == .comma,
      let m = Names.mention(at: w.chunks[i].tokens.upperBound - 1, in: w)
    else { return false }
    switch w.entities[w.names[m].entity].kind {
    case .place: return true
    case .organization: return startsGroup(i) || hasPerson(words(i - 3)) && speaks(behindInsertion(r + 1))
    default: return false
    }
  }

  /// `… au rectorat. Lequel assure que …`: what the sentence before ends with.
  private func endOfSentenceBefore(_ r: Int) -> Range<Int>? {
    guard sentence > 0, let c = chunk(r), c.tokens.count == 1, w.tokens[c.tokens.lowerBound].isCapital,
      w.features(c.tokens.lowerBound, .relative).intersection([.masculine, .feminine]) != [],
      w.sentences[sentence - 1].zone == w.sentences[sentence].zone
    else { return nil }
    for i in w.sentences[sentence - 1].chunks.reversed() where w.chunks[i].kind == .noun {
      let n = w.chunks[i]
      return (n.preposition >= 0 ? Int(n.preposition) + 1 : n.tokens.lowerBound)..<n.tokens.upperBound
    }
    return nil
  }

  /// `a adressé une requête au gouvernement, qui a deux mois`: the body or person to which a thing goes.
  private func isReceiver(_ i: Int, _ r: Int) -> Bool {
    guard w.has(.headFirst), kind(r - 1) == .comma, i == r - 2, let c = chunk(i), c.preposition >= 0,
      w.hasFlag(Int(c.preposition), .preposition, LexFlags.Preposition.receiver.bit), c.head >= 0,
      hasArticle(c), w.tokens[Int(c.head)].has(.orgNoun) || w.isPersonalRole(Int(c.head)),
      let thing = chunk(i - 1), thing.isBareNoun, thing.hasDeterminer, kind(i - 2) == .verb
    else { return false }
    return NominalHead(thing.tokens, w)?.isInanimate(w) ?? false
  }

  /// `l'arrestation d'élus qui bloquaient la route`: before several people without an article.
  func bareSeveral(in group: Range<Int>) -> Int? {
    guard w.has(.headFirst) else { return nil }
    return group.dropLast().last { of in
      guard w.hasFlag(of, .preposition, NameFlags.genitive),
        !w.tokens[of].has(.determiner) || w.tokens[of].flags.contains(.elided),
        w.isPersonalRole(of + 1) || w.isHuman(of + 1)
      else { return false }
      let f = w.features(of + 1, ofAny: LexSet(.role, .noun))
      return f.contains(.plural) && !f.contains(.singular)
    }
  }

  /// `en Espagne`, `à Brest`, `au Mali`: a place by its name alone.
  private func isBarePlace(_ i: Int, _ r: Int) -> Bool {
    guard w.has(.headFirst), isWhere(i, r), let c = chunk(i),
      case let first = Int(c.preposition) + 1, first < c.tokens.upperBound,
      let n = Names.mention(at: c.tokens.upperBound - 1, in: w)
    else { return false }
    return w.names[n].tokens.lowerBound == first && w.names[n].tokens.upperBound == c.tokens.upperBound
  }

  private func startsGroup(_ n: Int) -> Bool {
    let p = Int(w.chunks[n].preposition)
    return p >= 0 && !w.hasFlag(p, .preposition, NameFlags.genitive)
  }

  /// `L'usine, inaugurée en 1949 et qui emploie 260 salariés, …`: the noun before the participle that the relative word joins.
  private func antecedentOfFirst(before r: Int) -> Range<Int>? {
    guard w.has(.headFirst), kind(r - 1) == .coordinator else { return nil }
    var p = r - 2
    while let c = chunk(p), r - p < 8, c.kind == .noun || c.kind == .adverb { p -= 1 }
    guard let c = chunk(p), c.kind == .verb, c.traits.contains(.pastParticiple), !c.isFiniteVerb,
      kind(p - 1) == .comma, let noun = chunk(p - 2), noun.kind == .noun, !noun.traits.contains(.time)
    else { return nil }
    // `Anne Roy, 45 ans, élue à Lyon et qui a …`
    if isAge(noun), kind(p - 3) == .comma, kind(p - 4) == .noun { return words(p - 4) }
    return words(p - 2)
  }

  /// `celle qui a quitté le parti`: the pronoun that the relative word takes up in one group with it.
  func pronoun(openingRelative r: Int) -> Range<Int>? {
    guard w.has(.headFirst), let c = chunk(r), c.kind == .relative, c.tokens.count > 1,
      let t = c.tokens.first,
      w.hasFlag(t, .pronoun, LexFlags.Pronoun.demonstrative.bit), !w.tokens[t].has(.determiner)
    else { return nil }
    return t..<t + 1
  }

  /// The noun group that a relative word takes up, with the name it stands beside.
  func antecedent(_ r: Int) -> Range<Int>? {
    if let pronoun = pronoun(openingRelative: r) { return pronoun }
    if let other = antecedentOfFirst(before: r) { return other }
    // `…, ce qui représente 3%`: all that was said, and no noun.
    if let c = chunk(r), c.tokens.count > 1, w.tokens[c.tokens.lowerBound].has(.determiner) { return nil }
    if r == chunks.lowerBound, let before = endOfSentenceBefore(r) { return before }
    var i = r - 1
    if kind(i) == .comma || kind(i) == .bracket || kind(i) == .dash { i -= 1 }
    // `Luc Serin, 29 ans, originaire de Brest, qui a gagné`
    if kind(r - 1) == .comma, w.has(.headFirst), kind(i - 2) == .comma, let home = chunk(i - 1),
      home.tokens.count == 1, w.hasFlag(home.tokens.lowerBound, .adjective, LexFlags.Adjective.home.bit)
    {
      i -= 3
    }
    // `le chef de service, 54 ans, qui a remis …`
    if kind(r - 1) == .comma, let age = chunk(i), isAge(age), kind(i - 1) == .comma { i -= 2 }
    if kind(r - 1) == .comma,
      let before = beforeLooks(i) ?? beforeFate(i) ?? beforeAside(endingAt: i, r) ?? beforeAgent(i, r)
    {
      i = before
    }
    var nearest: Int?
    let close = i
    while let c = chunk(i), close - i < 5,
      c.kind == .noun || c.kind == .adverb || c.kind == .bracket
        || c.kind == .verb && c.traits.contains(.pastParticiple)
    {
      if c.kind == .noun, !c.traits.contains(.time), !tellsHowOften(c) {
        // `un séisme sur l'île de X, qui a …`, `l'accident de Luc Serin en Espagne qui a …`: no comma parts the name of a
        // place from what is told of it alone.
        if kind(i - 1) == .noun, kind(r - 1) == .comma ? isWhere(i, r) : i == r - 1 && isBarePlace(i, r) {
          i -= 1
          continue
        }
        // `un préavis de grève, reconductible par jour, qui …`: how it is.
        if isSetInQuality(i) {
          nearest = nil
          i -= 2
          continue
        }
        if nearest == nil { nearest = i }
        // `a lancé Luc Serin à son rival, qui l'accusait`: no name has such a complement.
        if nearest == i, w.has(.headFirst), c.preposition >= 0, !isGenitive(Int(c.preposition)),
          isHuman(words(i)),
          !hasPerson(words(i)), let name = chunk(i - 1), name.isBareNoun, hasPerson(name.tokens)
        {
          break
        }
        if c.preposition < 0 {
          // `le bilan du séisme suivi d'un tsunami qui …`: what the participle behind the noun brings in.
          if let near = nearest, near > i, kind(near - 1) == .verb, isNew(near) { break }
          // `dix hommes tués lors de l'attaque qui …`
          if isDescription(i), nearest != i { break }
          nearest = i
          break
        }
        if c.traits.contains(.named) && !isPlaceOfFunction(i, r) || isNearest(i, r) || isReceiver(i, r) {
          break
        }
      }
      i -= 1
    }
    guard var far = nearest else { return nil }
    // `des négociations à rebondissements qui ont …`: a noun without article goes with the one before.
    if let c = chunk(far), c.preposition >= 0, !hasArticle(c),
      c.traits.isDisjoint(with: [.named, .pronoun]),
      !w.has(.bareNouns)
    {
      // `des frappes de missiles et de drones, qui ont …`
      if kind(far - 1) == .noun {
        far -= 1
      } else if kind(far - 1) == .coordinator, let before = chunk(far - 2), before.kind == .noun,
        isGenitive(Int(c.preposition)),
        before.tokens.dropFirst().contains(where: isGenitive)
      {
        far -= 2
      }
    }
    // `les secteurs du gaz et de l'énergie qui ont …`: several, of which each is one.
    if let c = chunk(far), c.preposition >= 0, kind(far - 1) == .coordinator, let before = chunk(far - 2),
      before.kind == .noun, before.traits.contains(.plural), isGenitive(Int(c.preposition)),
      count(ofVerb: r + 1) == .several, before.tokens.dropFirst().contains(where: isGenitive)
    {
      far -= 2
    }
    // `la charte du patient et de l'usager, qui prévoit …`: a text with what it is about.
    if w.has(.headFirst), let c = chunk(far), c.preposition >= 0, kind(far - 1) == .coordinator,
      let before = chunk(far - 2), before.kind == .noun, before.head >= 0,
      w.hasFlag(Int(before.head), .role, NameFlags.document), isGenitive(Int(c.preposition)),
      !c.traits.contains(.named), before.tokens.dropFirst().contains(where: isGenitive)
    {
      far -= 2
    }
    // `les représentants des éleveurs et agriculteurs qui ont …`
    if w.has(.headFirst), let c = chunk(far), c.isBareNoun, !c.hasDeterminer,
      c.traits.isDisjoint(with: [.named, .pronoun, .time]), kind(far - 1) == .coordinator,
      let before = chunk(far - 2), before.kind == .noun, before.tokens.dropFirst().contains(where: isGenitive)
    {
      far -= 2
    }
    var n = kind(close) == .noun && close >= far ? nearer(close, than: far, withVerb: r + 1) : far
    if isDescription(n), kind(n - 1) == .comma, kind(n - 2) == .noun { n -= 2 }
    if let several = laterOfSeveral(n, r) { n = several }
    // `par les opposants au pesticide qui réclament`: those who can speak.
    if speaks(behindInsertion(r + 1)), let c = chunk(n), c.preposition >= 0,
      c.traits.isDisjoint(with: [.sourceLike, .named, .pronoun]), let before = chunk(n - 1),
      before.kind == .noun, before.traits.contains(.sourceLike)
    {
      n -= 1
    }
    // `Luc Serin, député (LR) de l'Aveyron, qui affirme`: no land of which somebody is something.
    if speaks(behindInsertion(r + 1)), w.has(.headFirst), let c = chunk(n), c.preposition >= 0,
      isGenitive(Int(c.preposition)) || !isHuman(words(n)),
      case let before = kind(n - 1) == .bracket ? n - 2 : n - 1, let noun = chunk(before), noun.isBareNoun,
      noun.head >= 0, w.isPersonalRole(Int(noun.head)), !hasPerson(words(n))
    {
      n = before
    }
    // `les propos tenus par le préfet qui affirme`: who can speak, before what was said.
    if speaks(r + 1), n < r - 1, let near = chunk(r - 1), near.kind == .noun,
      near.preposition >= 0, !near.traits.isDisjoint(with: [.sourceLike, .named]), !isHuman(words(n))
    {
      n = r - 1
    }
    if let before = heldBy(n, r) { return before }
    // `à Bruxelles, par des voisins qui …`: a preposition begins another group.
    // `le maire (PVB) de Vernoux, Luc Morand, qui …`: nor is the town part of the name behind it.
    // `Luc Serin, 54 ans, chef de service, qui …`
    let b = kind(n - 3) == .comma && chunk(n - 2).map { isAge($0) } ?? false ? n - 4 : n - 2
    if kind(n - 1) == .comma, !startsGroup(n), let c = chunk(b), c.kind == .noun,
      c.traits.contains(.named), c.preposition < 0 || !hasPerson(words(n)), !isInOpening(b),
      // `D'après l'institut Solin, la hausse …, qui …`
      kind(b - 1) != .source || !(chunk(n)?.hasDeterminer ?? false) || hasPerson(words(n)),
      // `reçu par le ministre, M. Anne Roy, M. Serin, qui …`
      !hasPerson(words(n)) || !hasPerson(words(b))
    {
      // `C'est le cas d'Anne Roy, une résidente de Lyon qui …`: whom the apposition tells of.
      let person = isHuman(words(n)) ? ownedBy(words(b)) : nil
      return (person ?? words(b)).lowerBound..<words(n).upperBound
    }
    let group = agreeing(words(n), withVerb: r + 1)
    return newcomer(in: somebody(in: owner(of: group, before: r) ?? group, before: r), before: r)
  }

  /// `un mode opératoire du groupe, qui l'utilise`: whose the thing is that the verb takes up.
  private func owner(of group: Range<Int>, before r: Int) -> Range<Int>? {
    guard w.has(.headFirst), kind(r - 1) == .comma, let v = chunk(r + 1), v.isFiniteVerb,
      v.tokens.first.map({ w.tokens[$0].has(.objectClitic) && w.tokens[$0].has(.determiner) }) ?? false,
      let of = group.dropLast().last(where: { w.hasFlag($0, .preposition, NameFlags.genitive) }),
      case let noun = of + 1 < group.upperBound && w.tokens[of + 1].has(.determiner) ? of + 2 : of + 1,
      noun < group.upperBound, w.tokens[noun].has(.orgNoun) || w.isPersonalRole(noun),
      let head = NominalHead(group.lowerBound..<of, w), head.isInanimate(w)
    else { return nil }
    return of + 1..<group.upperBound
  }

  /// `cet homme de 57 ans, chemise blanche et cheveux ras, qui …`: before what somebody looks like, without an article.
  private func beforeLooks(_ end: Int) -> Int? {
    guard w.has(.headFirst), kind(end - 1) == .coordinator || kind(end - 1) == .comma else { return nil }
    var i = end
    while let c = chunk(i), end - i < 5, c.isBareNoun, !c.hasDeterminer, c.head >= 0,
      c.traits.isDisjoint(with: [.named, .pronoun, .time]), w.isNounForm(Int(c.head)), !isHuman(c.tokens),
      !isAge(c)
    {
      if kind(i - 1) == .comma {
        return kind(i - 2) == .noun && isHuman(words(i - 2)) ? i - 2 : nil
      }
      guard kind(i - 1) == .coordinator else { return nil }
      i -= 2
    }
    return nil
  }

  /// `Anne Roy, 74 ans, hébergée dans un gymnase à Brest, qui …`: before what became of somebody, where nobody else is told of.
  private func beforeFate(_ end: Int) -> Int? {
    guard w.has(.headFirst) else { return nil }
    var i = end
    while let c = chunk(i), end - i < 5, c.kind == .noun, c.preposition >= 0 || c.traits.contains(.time),
      !hasPerson(words(i)), NominalHead(words(i), w)?.kind != .role
    {
      i -= 1
    }
    guard i < end, let fate = chunk(i), fate.traits.contains(.pastParticiple), !fate.isFiniteVerb,
      kind(i - 1) == .comma
    else { return nil }
    let before = kind(i - 3) == .comma && chunk(i - 2).map { isAge($0) } ?? false ? i - 4 : i - 2
    guard let n = chunk(before), n.kind == .noun, isHuman(words(before)) else { return nil }
    return before
  }

  /// `l'avion dépêché par Paris, qui était bloqué`: what a land or town did something with, which acts seldom by itself.
  private func beforeAgent(_ i: Int, _ r: Int) -> Int? {
    guard w.has(.agreement), let agent = chunk(i), agent.kind == .noun, agent.preposition >= 0,
      w.hasFlag(Int(agent.preposition), .preposition, NameFlags.agent),
      let n = Names.mention(at: words(i).lowerBound, in: w),
      w.entities[w.names[n].entity].kind == .place, !speaks(r + 1), let p = chunk(i - 1), p.kind == .verb,
      p.traits.contains(.pastParticiple), kind(i - 2) == .noun
    else { return nil }
    return i - 2
  }

  /// The person at the end of a group for a thing: `le cas d'Anne Roy`.
  private func ownedBy(_ group: Range<Int>) -> Range<Int>? {
    guard let last = group.last, let n = Names.mention(at: last, in: w),
      w.names[n].tokens.upperBound == group.upperBound,
      w.isPerson(w.names[n]), w.names[n].tokens.lowerBound > group.lowerBound + 1,
      isGenitive(w.names[n].tokens.lowerBound - 1), let head = NominalHead(group, w), head.isThing(w)
    else { return nil }
    return w.names[n].tokens
  }

  /// `a vu le maire à trois reprises, qui …`
  private func tellsHowOften(_ c: Chunk) -> Bool {
    c.head >= 0 && w.hasFlag(Int(c.head), .noun, LexFlags.Noun.multiple.bit)
  }

  /// `qui, dès mardi, a dit`: behind what commas set in before the verb.
  private func behindInsertion(_ i: Int) -> Int {
    guard kind(i) == .comma else { return i }
    var j = i + 1
    while let c = chunk(j), c.kind == .noun || c.kind == .adverb, j - i < 5 { j += 1 }
    return kind(j) == .comma ? j + 1 : i
  }

  /// A plain adjective without article behind a comma.
  private func isSetInQuality(_ i: Int) -> Bool {
    guard w.has(.headFirst), let c = chunk(i), c.isBareNoun, !c.hasDeterminer, kind(i - 1) == .comma,
      kind(i - 2) == .noun, let first = c.tokens.first, c.traits.isDisjoint(with: [.named, .pronoun])
    else { return false }
    return (w.isPlainAdjective(first) || w.tokens[first].classes.isEmpty) && !w.isNounForm(first)
      && !w.tokens[first].isCapital
  }

  /// `d'un tsunami`
  private func isNew(_ i: Int) -> Bool {
    let f = w.features(words(i).lowerBound, .determiner)
    return f.contains(.singular) && !f.contains(.definite)
  }

  /// `à propos du maire`: an article that went with the preposition is one too.
  private func hasArticle(_ c: Chunk) -> Bool {
    c.hasDeterminer
      || (c.tokens.lowerBound..<max(Int(c.head), c.tokens.lowerBound)).contains {
        w.tokens[$0].has(.determiner) || w.features($0, .preposition).contains(.definite)
      }
  }

  /// `une plateforme réunissant les clubs, qui a voté`: what holds several, where the verb behind a comma tells of one.
  private func heldBy(_ n: Int, _ r: Int) -> Range<Int>? {
    guard kind(r - 1) == .comma, let c = chunk(n), let v = chunk(n - 1), v.kind == .verb,
      v.traits.contains(.presentParticiple), v.preposition < 0, count(ofVerb: r + 1) == .one,
      count(ofDeterminer: c.tokens.lowerBound) == .several, let noun = chunk(n - 2), noun.isBareNoun
    else { return nil }
    // `la CGT, plateforme réunissant …`
    if !noun.hasDeterminer, kind(n - 3) == .comma, let named = chunk(n - 4), named.kind == .noun,
      named.traits.contains(.named)
    {
      return words(n - 4)
    }
    return words(n - 2)
  }
}
