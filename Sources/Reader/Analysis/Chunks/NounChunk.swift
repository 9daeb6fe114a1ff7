/// Noun groups: determiner, noun, adjectives, `de` complements, a name beside it; with the preposition before.
extension ChunkReader {
  mutating func noun(at i: Int) -> Chunk? {
    guard w.tokens[i].kind == .word || w.tokens[i].kind == .number || w.tokens[i].kind == .symbol else {
      return nil
    }
    var c = Chunk(kind: .noun, tokens: i..<i + 1)
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
    } else if let p = w.phrase(at: i), p.classes.has(.preposition), p.tokens.upperBound < end {
      c.preposition = Int32(i)
      j = p.tokens.upperBound
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
    if let p = pronounPhrase(at: j) {
      c.traits.formUnion([.pronoun, .sourceLike])
      c.head = Int32(j)
      c.tokens = i..<p.tokens.upperBound
      return c
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
    guard k > j else { return c.preposition >= 0 ? lonely(c, i) : nil }
    c.tokens = i..<k
    if c.head < 0 { c.head = Int32(k - 1) }
    return c
  }

  /// Behind an approximator of several words that a number follows.
  private func pastApproximator(_ i: Int) -> Int? {
    guard i < end, let p = w.phrase(at: i), p.classes.has(.approximator) else { return nil }
    let next = p.tokens.upperBound
    return next < end && (w.tokens[next].kind == .number || w.tokens[next].has(.number)) ? next : nil
  }

  /// `d'autres`, `le premier`, unless the noun that they go with follows.
  private func pronounPhrase(at i: Int) -> Phrase? {
    guard let p = w.phrase(at: i), p.classes.has(.pronoun), p.tokens.upperBound <= end else { return nil }
    let next = p.tokens.upperBound
    guard next < end, w.tokens[next].isWord,
      !w.isVerbForm(next) || w.tokens[next].has(.role) || endsGroup(next)
    else { return p }
    return w.isNounForm(next) || w.tokens[next].has(.adjective) ? nil : p
  }

  /// `une autre source proche du dossier`, `une autre source.`: a noun that is a verb form too, but takes no object here.
  private func endsGroup(_ k: Int) -> Bool {
    guard w.isNounForm(k), !isCompound else { return false }
    guard k + 1 < end, w.tokens[k + 1].isWord else { return true }
    let t = w.tokens[k + 1]
    return isGenitive(k + 1) || w.isAuxiliary(k + 1) || t.has(.relative)
      || t.has(.adjective) && !t.classes.hasAny(LexSet(.determiner, .pronoun, .possessive))
  }

  /// A preposition before a relative, a number sign or whatever else is no noun group.
  private func lonely(_ c: Chunk, _ i: Int) -> Chunk {
    var other = c
    other.kind = .other
    other.tokens = i..<i + 1
    return other
  }

  /// `des` and `de la` at the start are articles, `du` and `de` prepositions.
  private func isPreposition(_ i: Int) -> Bool {
    let t = w.tokens[i]
    guard t.has(.preposition) else { return false }
    // `Per Haugland`
    if isCompound, t.isCapital, let m = Names.mention(at: i, in: w), w.names[m].tokens.lowerBound == i {
      return false
    }
    // `about 125 houses`
    if isCompound, t.has(.approximator), i + 1 < end, isAmount(i + 1) { return false }
    if t.has(.determiner), w.hasFlag(i, .preposition, NameFlags.genitive) {
      return !w.features(i, .determiner).contains(.plural)
    }
    return true
  }
  func isGenitive(_ i: Int) -> Bool { w.hasFlag(i, .preposition, NameFlags.genitive) }

  private func isPronoun(_ i: Int) -> Bool {
    let t = w.tokens[i]
    guard t.has(.pronoun) || w.features(i, .clitic).contains(.subject), !t.flags.contains(.enclitic) else {
      return false
    }
    guard t.has(.determiner) || t.has(.possessive) || t.has(.number) else { return true }
    // `ce` and its like: a determiner before a noun, a pronoun before a verb or relative.
    guard i + 1 < end, w.tokens[i + 1].isWord else { return true }
    let n = w.tokens[i + 1]
    // `toutes les attentes`, but `tous les attendent`
    if n.has(.objectClitic), n.has(.determiner), i + 2 < end, w.isNounForm(i + 2) || w.tokens[i + 2].isCapital
    {
      return false
    }
    if n.has(.relative) || n.has(.complementizer) || n.has(.objectClitic) { return true }
    // `ce n'est`, but `sur ce point`
    if n.has(.negation), !w.isNounForm(i + 1) { return true }
    return w.isVerbForm(i + 1) && !w.isNounForm(i + 1) && !n.has(.adjective) && !n.isCapital
  }

  private mutating func opensQuote(_ i: Int) -> Bool { mark(at: i) != nil }

  /// The words of the group; `afterHead` when it already has its noun.
  private mutating func body(_ c: inout Chunk, _ k: inout Int, afterHead: Bool) {
    var hasHead = afterHead
    var hasTime = false
    while k < end {
      let t = w.tokens[k]
      if t.kind == .punctuation {
        // `a 2-1 win`
        if isScoreDash(k) || isCompound && hasHead && NounChain.isPossessed(k, w) {
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
        continue
      }
      // `a déclaré à l'AFP M. Serin`
      if hasHead, c.preposition >= 0, c.traits.contains(.named), t.has(.civility), t.isCapital { return }
      if let name = nameEnd(k) {
        // `a dit mardi Paul Serin`
        if hasHead, c.traits.contains(.time) { return }
        if hasHead, c.traits.contains(.named), k > 0, nameStartsAnew(k),
          c.preposition >= 0 || !takesName(c, k)
        {
          return
        }
        if hasHead, c.preposition >= 0, !c.traits.contains(.named), !takesName(c, k),
          !c.hasDeterminer || isFullName(k, name) || Names.mention(at: k, in: w).map(isPerson) ?? false
        {
          return
        }
        c.traits.formUnion([.named, .sourceLike])
        if c.head < 0 { c.head = Int32(k) }
        hasHead = true
        k = name
        continue
      }
      if t.has(.relative) || t.has(.complementizer) || t.flags.contains(.enclitic)
        || t.has(.negation) && !isMeasured(k, hasHead)
      {
        if t.flags.contains(.enclitic), !t.has(.clitic), !t.has(.pronoun) {
          k += 1
          continue
        }
        return
      }
      if hasHead, t.has(.adverb), opensGerund(k) { return }
      // `une inaction face à la crise`
      if hasHead, let p = w.phrase(at: k), p.classes.has(.preposition), w.isNounForm(k), !t.has(.adjective),
        !t.has(.role)
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
      if hasHead, joinsComplement(k, c) {
        k += 1
        continue
      }
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
      if isTime(k) || isThisPart(k) {
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
      if t.has(.coordinator) || t.has(.subordinator) || t.has(.sourcePreposition) { return }
      if t.has(.preposition), hasHead || !t.has(.adjective) { return }
      if t.has(.pronoun) || t.has(.clitic), !w.isNounForm(k), !t.has(.adjective), !t.has(.number),
        !isNounHere(k, hasHead)
      {
        if hasHead || !(t.has(.adjective)) { return }
      }
      if t.has(.adverb), !hasHead, k == c.tokens.lowerBound, isPlainAdverb(k) { return }
      // `the minister earlier said`
      if isCompound, hasHead, t.has(.adverb), !w.isNounForm(k), k + 1 < end, w.isVerbForm(k + 1),
        !w.verbFeatures(k + 1).isDisjoint(with: .finite)
      {
        return
      }
      if t.has(.adverb), hasHead, !w.isNounForm(k), !t.has(.adjective) {
        guard k + 1 < end, w.tokens[k + 1].has(.adjective), !w.isVerbForm(k + 1) else { return }
        k += 1
        continue
      }
      if w.isVerbForm(k), stopsAt(verb: k, hasHead, from: c.tokens.lowerBound),
        !(hasHead && isCompound && isInCompound(k, head: Int(c.head)))
      {
        return
      }
      // `la dame se lève`, `21 se trouvaient`
      if hasHead || k > 0 && w.tokens[k - 1].kind == .number, t.has(.objectClitic), k + 1 < end,
        w.isVerbForm(k + 1)
      {
        return
      }
      take(&c, k, &hasHead)
      k += 1
    }
  }

  /// `2-1`, `22-day`: a hyphen right behind a number.
  private func isScoreDash(_ k: Int) -> Bool {
    w.isSign(k, "-") && k > 0 && k + 1 < end && w.tokens[k - 1].kind == .number
      && (w.tokens[k + 1].kind == .number || isCompound && w.tokens[k + 1].isWord)
      && w.tokens[k].flags.isDisjoint(with: .spaceBefore)
      && w.tokens[k + 1].flags.isDisjoint(with: .spaceBefore)
  }

  /// Behind a superlative that stands behind its noun.
  private func pastSuperlative(_ k: Int) -> Int? {
    guard w.features(k, .determiner).contains(.definite), k + 2 < end,
      w.tokens[k + 2].has(.adjective) || w.isParticiple(k + 2),
      w.hasFlag(k + 1, .adverb, Self.degreeBit) || w.tokens[k + 1].has(.approximator)
    else { return nil }
    return k + 3
  }
  private static let degreeBit = LexFlags.bit("degree", of: .adverb)

  /// `le lundi de Pâques`, `la nuit de samedi`, `mardi de la semaine dernière`
  private func leadsToTime(_ start: Int) -> Bool {
    var k = start
    while k < end, w.tokens[k].has(.determiner), !w.tokens[k].isCapital { k += 1 }
    guard k < end else { return false }
    return w.tokens[k].classes.hasAny(NameClasses.time) || w.tokens[k].kind == .number
      || w.tokens[k].has(.number) || w.tokens[k].isCapital
  }

  /// `le ministre de l'Economie et des Finances Paul Serin`: a second complement of a function.
  private func joinsComplement(_ k: Int, _ c: Chunk) -> Bool {
    guard w.tokens[k].has(.coordinator), c.head >= 0, w.isPersonalRole(Int(c.head)), k + 2 < end,
      isGenitive(k + 1), !w.tokens[k].isCapital,
      (Int(c.head) + 1..<k).contains(where: { isGenitive($0) })
    else { return false }
    var n = k + 2
    while n + 1 < end, w.tokens[n].has(.determiner), !w.tokens[n].isCapital { n += 1 }
    if !w.tokens[n].isCapital { return ComplementList.leadsToPerson(n, end, w) }
    return Names.mention(at: n, in: w).map { !isPerson($0) } ?? true
  }

  private func isPerson(_ m: Int) -> Bool { w.entities[w.names[m].entity].kind == .person }

  /// `un quart de point`, `un pas`: a word of negation behind an article or `de` is a noun.
  private func isMeasured(_ k: Int, _ hasHead: Bool) -> Bool {
    !hasHead && k > 0 && w.isNounForm(k) && (isGenitive(k - 1) || w.tokens[k - 1].has(.determiner))
  }

  /// `une personne`, `le rien`: an indefinite pronoun behind an article is a noun.
  private func isNounHere(_ k: Int, _ hasHead: Bool) -> Bool {
    guard !hasHead, k > 0, w.hasFlag(k, .pronoun, Self.indefinite), !w.tokens[k].has(.clitic) else {
      return false
    }
    return w.tokens[k - 1].classes.hasAny(LexSet(.determiner, .possessive))
  }
  private static let personal = LexFlags.bit("personal", of: .pronoun)
  private static let indefinite = LexFlags.bit("indefinite", of: .pronoun)

  private func isFullName(_ k: Int, _ name: Int) -> Bool {
    name - k > 1 || k + 1 < end && w.tokens[k + 1].isWord && w.tokens[k + 1].isCapital
  }

  /// Whether a name may stand beside the noun of a group: `au président Jean Morel`, but not `à la presse Jean Morel`.
  private func takesName(_ c: Chunk, _ k: Int) -> Bool {
    guard c.head >= 0 else { return false }
    let head = Int(c.head)
    let bears = w.tokens[head].classes.hasAny(Self.nameBearers) && !w.hasFlag(head, .role, NameFlags.group)
    guard let m = Names.mention(at: k, in: w), w.entities[w.names[m].entity].kind == .person else {
      return bears || w.tokens[Int(c.head)].classes.hasAny(Self.bodies)
    }
    return bears
  }
  private static let nameBearers = LexSet(
    .role, .civility, .title, .kin, .epithet, .firstName)
  private static let bodies = LexSet(.orgNoun, .placeNoun, .agency, .geo, .organization)

  private func take(_ c: inout Chunk, _ k: Int, _ hasHead: inout Bool) {
    let t = w.tokens[k]
    if t.classes.hasAny(Self.sourceClasses) || w.hasFlag(k, .noun, NameFlags.human) {
      c.traits.insert(.sourceLike)
    }
    if t.has(.adjective) || isCompound && t.has(.roleModifier), !w.isNounForm(k), !hasHead { return }
    if t.has(.number) || t.has(.ordinal) || t.has(.adverb) || t.has(.approximator), !w.isNounForm(k) {
      return
    }
    // `l'ancien ministre`: what stands before its noun is no head.
    if c.head < 0 || c.head == Int32(k - 1) && t.has(.role) && precedesNoun(k - 1) { c.head = Int32(k) }
    // `the finance ministry`: the last noun is the head, unless it is a complement's.
    if isCompound, hasHead, w.isNounForm(k), !(Int(c.head)..<k).contains(where: opensComplement) {
      c.head = Int32(k)
    }
    hasHead = true
  }

  private func opensComplement(_ i: Int) -> Bool { isGenitive(i) && !w.tokens[i].flags.contains(.enclitic) }
  private func isAmount(_ i: Int) -> Bool {
    w.tokens[i].kind == .number || w.tokens[i].has(.number)
      || w.tokens[i].kind == .symbol && w.tokens[i].has(.currency)
  }
  private var isCompound: Bool { w.lexicon.traits.contains(.compounds) }

  private func precedesNoun(_ k: Int) -> Bool { w.tokens[k].has(.roleModifier) || w.isPrenominal(k) }

  static let sourceClasses = LexSet(
    .role, .civility, .title, .orgNoun, .organization, .agency, .kin, .state, .city, .demonym, .speechNoun,
    .firstName)

  /// An adverb that no quantity follows (`plus de cent`, `environ 3%`).
  private func isPlainAdverb(_ k: Int) -> Bool {
    let t = w.tokens[k]
    // `earlier said`
    if isCompound, k + 1 < end, !w.isNounForm(k), w.isVerbForm(k + 1), !w.isNounForm(k + 1),
      !w.tokens[k + 1].has(.adjective), !w.verbFeatures(k + 1).isDisjoint(with: .finite)
    {
      return true
    }
    if w.isNounForm(k) || t.has(.adjective) || t.has(.determiner) || t.has(.number) { return false }
    guard k + 1 < end else { return true }
    return !isGenitive(k + 1) && w.tokens[k + 1].kind != .number && !w.tokens[k + 1].has(.number)
  }

  /// `ce matin`, `cette semaine`: a part of the day or a stretch behind its demonstrative.
  private func isThisPart(_ k: Int) -> Bool {
    let t = w.tokens[k]
    guard k > 0, t.has(.dayPart) || t.has(.timeUnit), !t.has(.role) else { return false }
    return w.hasFlag(k - 1, .determiner, Self.demonstrative)
  }
  private static let demonstrative = LexFlags.bit("demonstrative", of: .determiner)

  private func isTime(_ k: Int) -> Bool {
    let t = w.tokens[k]
    return t.has(.weekday) || t.has(.month) || t.has(.timeWord) && !isOfDocument(k)
  }

  /// `le dernier bilan`: the latest words, and no time.
  private func isOfDocument(_ k: Int) -> Bool {
    k + 1 < end && w.tokens[k].has(.adjective) && w.hasFlag(k + 1, .role, NameFlags.document)
  }

  /// Whether a verb form ends the group rather than belonging to it.
  private func stopsAt(verb k: Int, _ hasHead: Bool, from start: Int) -> Bool {
    let t = w.tokens[k]
    if w.isAuxiliary(k) { return hasHead || !w.isNounForm(k) }
    if hasHead, isOrdered(k, from: start) { return false }
    // `le secrétaire d'Etat adjoint`
    if hasHead, t.has(.roleModifier), !t.has(.reporting) { return false }
    if t.isCapital, k > 0, w.tokens[k].sentence == w.tokens[k - 1].sentence, !t.flags.contains(.allCaps) {
      return false
    }
    if t.isCapital, t.classes.hasAny(LexSet(.state, .city)) { return false }
    let f = w.verbFeatures(k)
    if !hasHead, isCompound, isForOnesOwn(k, from: start) { return true }
    if !hasHead {
      // Behind a determiner, preposition or adjective whatever looks like a verb is a noun.
      if k > start { return f.contains(.infinitive) && !w.isNounForm(k) && w.tokens[k - 1].has(.preposition) }
      return !w.isNounForm(k) && !t.has(.adjective) && !f.isDisjoint(with: [.finite, .presentParticiple])
        && f.isDisjoint(with: .pastParticiple)
    }
    if t.has(.adjective), f.isDisjoint(with: .finite) || !t.has(.reporting) || !leadsToObject(k) {
      return false
    }
    return true
  }

  /// `many stayed`, `some fled`: a determiner that stands for its noun.
  private func isForOnesOwn(_ k: Int, from start: Int) -> Bool {
    guard k > start, w.tokens[k - 1].has(.determiner), !w.isNounForm(k), !w.tokens[k].has(.adjective),
      !w.features(k - 1, .determiner).contains(.definite),
      !w.features(k - 1, .determiner).contains(.singular),
      !w.verbFeatures(k).isDisjoint(with: .finite)
    else { return false }
    return k + 1 >= end || !w.isNounForm(k + 1) && !w.tokens[k + 1].has(.adjective)
  }

  /// `la première rame`: a noun behind an article and an ordinal, whatever verb it may be too.
  private func isOrdered(_ k: Int, from start: Int) -> Bool {
    guard k - 2 >= start, w.isNounForm(k), !w.tokens[k].has(.reporting), w.tokens[k - 2].has(.determiner),
      w.tokens[k - 1].has(.ordinal) || w.tokens[k - 1].has(.adjective) && agree(k - 2, k)
    else { return false }
    return k + 1 >= end || !w.tokens[k + 1].classes.hasAny(LexSet(.complementizer, .determiner))
  }

  /// `une petite route`: a noun in the gender and number of its article.
  private func agree(_ determiner: Int, _ noun: Int) -> Bool {
    let d = w.features(determiner, .determiner)
    var n = w.features(noun, .noun)
    let gender: Features = [.masculine, .feminine], number: Features = [.singular, .plural]
    if n.isEmpty { n = w.features(noun, .role).union(w.features(noun, .orgNoun)) }
    return !d.isDisjoint(with: number) && !d.intersection(n).isDisjoint(with: number)
      && !d.isDisjoint(with: gender) && !d.intersection(n).isDisjoint(with: gender)
  }

  /// `le maire critique la loi`, but `un regard critique sur la loi`.
  private func leadsToObject(_ k: Int) -> Bool {
    guard k + 1 < end else { return false }
    let n = w.tokens[k + 1]
    if n.kind == .punctuation { return !w.isStop(k + 1) && !w.isSign(k + 1, ",") }
    if w.isVerbForm(k + 1), w.verbFeatures(k + 1).contains(.infinitive) { return true }
    return n.isCapital
      || n.classes.hasAny(LexSet(.determiner, .possessive, .complementizer, .pronoun, .adverb))
        && !(isGenitive(k + 1) && !w.features(k + 1, .determiner).contains(.plural))
  }

  /// Where the name ends that starts at a token, nil for none: as the names say, or capital words in a row.
  private func nameEnd(_ k: Int) -> Int? {
    if let m = Names.mention(at: k, in: w), w.names[m].tokens.lowerBound == k {
      return min(end, w.names[m].tokens.upperBound)
    }
    let t = w.tokens[k]
    guard t.isWord, t.isCapital, k > 0, w.tokens[k - 1].sentence == t.sentence || !t.classes.isEmpty == false
    else {
      return nil
    }
    guard !t.classes.hasAny(Self.smallClasses) else { return nil }
    return k + 1
  }
  private static let smallClasses = LexSet(
    .determiner, .preposition, .pronoun, .relative, .coordinator, .subordinator, .complementizer, .negation,
    .clitic,
    .civility, .weekday, .month)

  /// Two names side by side that the names pass keeps apart.
  private func nameStartsAnew(_ k: Int) -> Bool {
    guard let m = Names.mention(at: k, in: w), w.names[m].tokens.lowerBound == k else { return false }
    return Names.mention(at: k - 1, in: w) != nil
  }
}
