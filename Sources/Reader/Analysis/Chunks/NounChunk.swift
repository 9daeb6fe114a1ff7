/// Noun groups: determiner, noun, adjectives, `de` complements, a name beside it; with the preposition before.
extension ChunkReader {
  func noun(at i: Int) -> Chunk? {
    guard w.tokens[i].kind == .word || w.tokens[i].kind == .number || w.tokens[i].kind == .symbol else {
      return nil
    }
    var c = Chunk(kind: .noun, tokens: i..<i + 1)
    if w.has(.compounds), opensLapse(i) {
      let isWhole = !w.tokens[i + 2].has(.subordinator)
      return Chunk(
        kind: .noun, tokens: i..<(isWhole ? i + 3 : i + 2), hasDeterminer: true, traits: .time,
        head: Int32(i + 1))
    }
    if w.has(.bareNouns), opensDay(i) {
      return Chunk(kind: .noun, tokens: i..<i + 1, traits: .time, head: Int32(i))
    }
    if !w.has(.bareNouns), let p = w.phrase(at: i), p.classes.has(.timeWord), p.classes.has(.adverb),
      p.tokens.upperBound <= end
    {
      // `aujourd'hui`
      return Chunk(kind: .noun, tokens: p.tokens, traits: .time, head: Int32(i))
    }
    if let p = pronounPhrase(at: i) {
      c.traits.formUnion([.pronoun, .sourceLike])
      if w.sum(p, .pronoun).features.contains(.plural) { c.traits.insert(.plural) }
      c.head = Int32(i)
      var k = p.tokens.upperBound
      if k < end, isGenitive(k), !w.leadsToInfinitive(behind: k, end) { body(&c, &k, afterHead: true) }
      c.tokens = i..<k
      return c
    }
    var j = i
    if let next = pastApproximator(i) {
      // `près de vingt marins`
      c.hasDeterminer = true
      j = next
    } else if let p = w.phrase(at: i), p.classes.has(.preposition), p.tokens.upperBound < end, !isClause(p) {
      c.preposition = Int32(i)
      j = p.tokens.upperBound
    } else if isArticle(i) {
      c.hasDeterminer = true
      c.traits.insert(.plural)
      j = i + 1
    } else if isPreposition(i) {
      c.preposition = Int32(i)
      j = i + 1
      // `du côté de`, `jusqu'en`: prepositions that pile up.
      while j < end, pastApproximator(j) == nil, isPreposition(j), !w.tokens[j].has(.determiner) { j += 1 }
    }
    if j > i, let next = pastApproximator(j) {
      // `par au moins deux voleurs`
      c.hasDeterminer = true
      j = next
    }
    if j >= end || w.tokens[j].kind == .punctuation && !opensQuote(j) {
      return c.preposition >= 0 ? lonely(c, i) : nil
    }
    if j > i, let p = pronounPhrase(at: j) {
      c.traits.formUnion([.pronoun, .sourceLike])
      c.head = Int32(j)
      c.tokens = i..<p.tokens.upperBound
      return c
    }
    // `avant de se rendre`, `avant d'être élu`: the words are the infinitive's.
    if c.preposition >= 0, w.isReflexive(j) || opensPassive(j), w.leadsToInfinitive(behind: j - 1, end) {
      return lonely(c, i)
    }
    if isPronoun(j) {
      c.head = Int32(j)
      c.traits.formUnion([.pronoun, .sourceLike])
      if w.features(j, .pronoun).contains(.plural) { c.traits.insert(.plural) }
      var k = j + 1
      // `selon lui de la concurrence`, but `celui de Paris`
      if k < end, isGenitive(k), !w.leadsToInfinitive(behind: k, end), !w.hasFlag(j, .pronoun, Self.personal)
      {
        body(&c, &k, afterHead: true)
      }
      c.tokens = i..<k
      return c
    }
    var k = j
    body(&c, &k, afterHead: false)
    // `un de ses officiers`
    if k == j + 1 || k == j + 2 && w.tokens[j].has(.adverb), w.tokens[k - 1].has(.number),
      w.tokens[k - 1].has(.determiner), k + 1 < end, isGenitive(k),
      w.tokens[k + 1].classes.hasAny(LexSet(.possessive, .determiner)),
      !w.leadsToInfinitive(behind: k, end)
    {
      body(&c, &k, afterHead: true)
    }
    guard k > j else { return c.preposition >= 0 ? lonely(c, i) : nil }
    while skipsMarks, k > j + 1, isQuoteSign(k - 1) { k -= 1 }
    if k < end, c.hasDeterminer, w.isPointer(k) { k += 1 }
    c.tokens = i..<k
    if c.head < 0 { c.head = Int32(k - 1) }
    return c
  }

  private static let timely = LexSet(.weekday, .month, .timeWord, .dayPart, .timeUnit, .ordinal)

  /// A preposition before a relative, a number sign or whatever else is no noun group.
  private func lonely(_ c: Chunk, _ i: Int) -> Chunk {
    var other = c
    other.kind = .other
    // `à bord de laquelle`
    if let p = w.phrase(at: i), p.classes.has(.preposition), p.tokens.upperBound < end,
      w.tokens[p.tokens.upperBound].has(.relative)
    {
      other.tokens = p.tokens
    } else {
      other.tokens = i..<i + 1
    }
    return other
  }

  private func opensQuote(_ i: Int) -> Bool { mark(at: i) != nil }

  /// The words of the group; `afterHead` when it already has its noun.
  private func body(_ c: inout Chunk, _ k: inout Int, afterHead: Bool) {
    var hasHead = afterHead
    var hasTime = false
    while k < end {
      let t = w.tokens[k]
      if skipsMarks, isQuoteSign(k) {
        k += 1
        continue
      }
      if t.kind == .punctuation {
        // `Sen. Luke Mercer`
        if isAbbreviationDot(k) {
          k += 1
          continue
        }
        // `a 2-1 win`
        if isScoreDash(k) || isInsideAmount(k) || w.has(.compounds) && hasHead && NounChain.isPossessed(k, w)
        {
          k += 1
          continue
        }
        if !hasHead, let (m, e) = mark(at: k), w.marks[m].tokens.count <= 8, k > c.tokens.lowerBound {
          c.traits.insert(.holdsQuote)
          k = e
          hasHead = true
          if c.head < 0 { c.head = Int32(k - 1) }
          continue
        }
        if hasHead, c.head >= 0, w.isSign(k, ","), let e = ComplementList.end(k, head: Int(c.head), end, w) {
          k = e
          continue
        }
        return
      }
      if t.kind == .symbol {
        // `Kerlan & Fils`, `40 %`
        k += 1
        continue
      }
      if t.kind == .number {
        if c.head < 0 { c.hasDeterminer = true }
        k += 1
        // `indique vers 17h30 la police`
        if c.preposition >= 0, !hasHead, Int(c.preposition) + 2 == k, opensBehindNumber(k) {
          c.hasDeterminer = false
          return
        }
        continue
      }
      if !hasTime, Self.isPlain(t) {
        take(&c, k, &hasHead)
        k += 1
        continue
      }
      // `a déclaré à l'AFP M. Serin`
      if hasHead, c.preposition >= 0, c.traits.contains(.named), t.has(.civility), t.isCapital { return }
      if t.flags.contains(.allCaps), t.name < 0, hasHead, w.pastQuotation(k) != nil { return }
      // `une ONG`
      let isSpelledNoun = t.flags.contains(.allCaps) && t.has(.orgNoun) && w.has(.headFirst)
      if t.name >= 0 || t.isCapital && !isSpelledNoun, let name = nameEnd(k) {
        // `a dit mardi Paul Serin`
        if hasHead, c.traits.contains(.time) { return }
        if hasHead, c.traits.contains(.named), k > 0, nameStartsAnew(k),
          c.preposition >= 0 || !takesName(c, k)
        {
          return
        }
        if hasHead, c.preposition >= 0, !c.traits.contains(.named), !takesName(c, k),
          !c.hasDeterminer || w.isPhrase(c.tokens.lowerBound..<k, .adverb) || isFullName(k, name)
            || Names.mention(at: k, in: w).map(isPerson) ?? false
        {
          return
        }
        c.traits.formUnion([.named, .sourceLike])
        if c.head < 0 { c.head = Int32(k) }
        hasHead = true
        k = name
        continue
      }
      // `Deputy Under Secretary of State Anna Roth`, `le numéro deux du parti`, `le ministre président`
      if let p = w.phrase(at: k), p.tokens.upperBound <= end, w.isPersonalRole(p),
        w.has(.compounds)
          ? p.tokens.count > 2
          : !hasHead && isWholeRole(p) || isBehindQuality(k, c) && w.isVerbForm(k) && !w.isNounForm(k)
      {
        if c.head < 0 || isBehindQuality(k, c) {
          c.head = Int32(w.has(.compounds) ? p.tokens.upperBound - 1 : k)
        }
        c.traits.insert(.sourceLike)
        hasHead = true
        k = p.tokens.upperBound
        continue
      }
      // `le bras armé du Front`
      if !hasHead, w.has(.headFirst), let p = w.phrase(at: k),
        p.classes.has(.orgNoun) || p.classes.has(.speechNoun) && w.isVerbForm(p.tokens.upperBound - 1),
        p.tokens.upperBound <= end
      {
        if c.head < 0 { c.head = Int32(k) }
        c.traits.insert(.sourceLike)
        hasHead = true
        k = p.tokens.upperBound
        continue
      }
      if t.has(.relative) || t.has(.complementizer) || t.flags.contains(.enclitic)
        || t.has(.negation) && !isMeasured(k, hasHead)
      {
        if t.flags.contains(.enclitic), !t.has(.clitic), !t.has(.pronoun) {
          // `last week's vote`: no time, but what a time has.
          if w.has(.compounds), c.traits.contains(.time), NounChain.isPossessed(k, w), k + 1 < end,
            w.tokens[k + 1].isWord
          {
            c.traits.remove(.time)
            c.head = -1
            c.hasDeterminer = true
            hasHead = false
          }
          k += 1
          continue
        }
        return
      }
      // `M. le maire Paul Serin`, `SM le Roi`, `Sa Majesté le Roi`
      if hasHead, t.has(.determiner),
        k == c.head + 1 && w.tokens[k - 1].has(.civility) && NameTrimming.isAddress(k + 1, w) || isHighness(k)
      {
        hasHead = false
        c.head = -1
        k += 1
        continue
      }
      if hasHead, t.has(.adverb), opensGerund(k) { return }
      // `Luc Serin tandis que la salle se lève`
      if hasHead, t.phrase >= 0, w.has(.headFirst), w.phrase(at: k)?.classes.has(.subordinator) ?? false {
        return
      }
      if hasHead, t.phrase >= 0, RoleComplement.opensTold(k, w) { return }
      // `une inaction face à la crise`, `mardi auprès du parquet`
      if hasHead, let p = w.phrase(at: k), p.classes.has(.preposition),
        w.isNounForm(k) && !t.has(.adjective) && !t.has(.role)
          || c.traits.contains(.time) && !t.has(.preposition) && w.has(.headFirst)
      {
        return
      }
      // `dimanche de source policière`, `ont annoncé mardi des témoins`
      if hasHead, c.traits.contains(.time), isGenitive(k), !leadsToTime(k + 1) { return }
      // `ont indiqué à l'AFP des témoins`: a name behind its preposition is whole.
      if hasHead, c.preposition >= 0, c.traits.contains(.named), isGenitive(k),
        w.features(k, .determiner).contains(.plural), k > 0, Names.mention(at: k - 1, in: w) != nil
      {
        return
      }
      if hasHead, t.has(.coordinator), joinsComplement(k, c) || joinsQuality(k, c) {
        k += 1
        continue
      }
      // `répond le prévenu d'une voix ferme`, `glisse la ministre non sans ironie`: how it is said.
      if hasHead, t.phrase >= 0, w.opensManner(k) || w.opensNegatedManner(k) { return }
      if hasHead, isGenitive(k) {
        // `le président de la République`, but not `a promis au ministre de partir`.
        guard !w.leadsToInfinitive(behind: k, end), k + 1 < end,
          w.tokens[k + 1].kind != .punctuation || opensQuote(k + 1)
        else {
          return
        }
        if t.has(.determiner) || w.tokens[k + 1].kind == .word || w.tokens[k + 1].kind == .number {
          hasHead = false
        }
        k += 1
        continue
      }
      // `said on Monday world demand would grow`
      if w.has(.bareClauses), hasTime, !c.hasDeterminer, k > 0, w.tokens[k - 1].has(.weekday), !isTime(k),
        !t.has(.dayPart), t.isWord
      {
        return
      }
      // `Over several hours crowds gathered`
      if w.has(.bareClauses), hasHead, c.preposition >= 0, k > 0, w.tokens[k - 1].has(.timeUnit),
        w.features(k, .noun).union(w.features(k, .role)).contains(.plural), !isTime(k)
      {
        return
      }
      if t.classes.hasAny(Self.timely), isTime(k) || isThisPart(k) {
        if hasHead, !hasTime { return }
        hasTime = true
        if c.head < 0 {
          c.head = Int32(k)
          c.traits.insert(.time)
        }
        hasHead = true
        k += 1
        continue
      }
      if t.has(.determiner) || t.has(.possessive) {
        // `la scène la plus célèbre`
        if hasHead, let next = pastSuperlative(k) {
          k = next
          continue
        }
        // `une pause un peu longue`
        if hasHead, let p = w.phrase(at: k), p.classes.has(.adverb), p.tokens.upperBound < end,
          w.isPlainAdjective(p.tokens.upperBound)
        {
          k = p.tokens.upperBound
          continue
        }
        if hasHead { return }
        if c.head < 0 { c.hasDeterminer = true }
        if w.features(k, .determiner).contains(.plural) || w.features(k, .possessive).contains(.plural) {
          c.traits.insert(.plural)
        }
        k += 1
        continue
      }
      // `la médaille d'or`
      if t.has(.coordinator), k > c.tokens.lowerBound, w.tokens[k - 1].flags.contains(.elided),
        isGenitive(k - 1)
      {
        take(&c, k, &hasHead)
        k += 1
        continue
      }
      // `in central and southern Spain`
      if w.has(.compounds), !hasHead, t.has(.coordinator), k > c.tokens.lowerBound, k + 2 < end,
        w.isPlainAdjective(k - 1), w.isPlainAdjective(k + 1), !w.isNounForm(k - 1),
        w.tokens[k + 2].isCapital || w.isNounForm(k + 2)
      {
        k += 1
        continue
      }
      // `le chauffeur du car`
      let isNoun =
        !hasHead && t.has(.coordinator) && t.has(.noun) && k > 0 && w.tokens[k - 1].has(.determiner)
      if !isNoun, t.has(.coordinator) || t.has(.subordinator) || t.has(.sourcePreposition) { return }
      // `said around 15 people`
      if w.has(.bareNouns), !hasHead, t.has(.approximator), k + 1 < end, isAmount(k + 1) {
        c.hasDeterminer = true
        k += 1
        continue
      }
      if t.has(.preposition), hasHead || !t.has(.adjective) { return }
      // `by a worker two months later`
      if w.has(.compounds), hasHead, k > c.tokens.lowerBound, opensLapse(k) { return }
      if t.has(.pronoun) || t.has(.clitic), !w.isNounForm(k), !t.has(.adjective), !t.has(.number),
        !isNounHere(k, hasHead)
      {
        if hasHead || !(t.has(.adjective)) { return }
      }
      if t.has(.adverb), !hasHead, k == c.tokens.lowerBound, isPlainAdverb(k) { return }
      if t.has(.adverb), !hasHead, k > c.tokens.lowerBound, partsFromVerb(k) { return }
      // `the minister earlier said`
      if !w.has(.adverbsBehind), hasHead, t.has(.adverb), !w.isNounForm(k), k + 1 < end, w.isVerbForm(k + 1),
        !w.verbFeatures(k + 1).isDisjoint(with: .finite)
      {
        return
      }
      if t.has(.adverb), hasHead, !w.isNounForm(k), !t.has(.adjective) {
        // `un état très critique`
        let isDegree = w.has(.headFirst) && w.hasFlag(k, .adverb, Self.degreeBit)
        guard k + 1 < end, w.tokens[k + 1].has(.adjective), isDegree || !w.isVerbForm(k + 1) else { return }
        k += 1
        continue
      }
      if w.isVerbForm(k), stopsAt(verb: k, hasHead, from: c.tokens.lowerBound),
        !(hasHead && w.has(.compounds)
          && (isInCompound(k, head: Int(c.head)) || isGoverned(k, c) || isQualifier(k)
            || isUnfinished(k, c)
            || NounChain.isPossessed(k - 1, w) && isQualityOfOwned(k, w.verbFeatures(k))))
      {
        return
      }
      // `World number two Anna Roth beat Luisa Mora`
      if w.has(.conversion), hasHead, c.traits.contains(.named), followsPerson(k) { return }
      // `its offer valued the company`
      if w.has(.sharedPast), hasHead, w.isVerbForm(k), w.verbFeatures(k).contains(.past), hasArticle(k + 1) {
        return
      }
      // `la dame se lève`, `21 se trouvaient`, `onze se sont abstenus`
      if hasHead || k > 0 && (w.tokens[k - 1].kind == .number || w.tokens[k - 1].has(.number)),
        t.has(.objectClitic), k + 1 < end,
        w.isVerbForm(k + 1)
      {
        return
      }
      take(&c, k, &hasHead)
      k += 1
    }
  }
}
