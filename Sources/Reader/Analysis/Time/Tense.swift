/// Whether a sentence speaks of what was or of what will be.
enum Tense { case past, future, open }

extension TimeReader {
  /// The tense of the verb that is nearest to a token within its sentence; before it where two are as near.
  func tense(around i: Int) -> Tense {
    let s = Int(w.tokens[i].sentence)
    guard w.sentences.indices.contains(s) else { return .open }
    if flags(before: i) & Self.since != 0 { return .past }
    if flags(before: i) & Self.ahead != 0 { return .future }
    let governor = flags(ofNounBefore: i)
    if governor & Self.since != 0 { return .past }
    if governor & Self.ahead != 0 { return .future }
    // `light crude for November delivery`
    if w.has(.compounds), i > 0, w.hasFlag(i - 1, .preposition, NameFlags.purpose),
      w.tokens[i].has(.month), i + 1 < w.tokens.count, w.isNounForm(i + 1), !w.tokens[i + 1].has(.timeUnit)
    {
      return .future
    }
    var best: (distance: Int, tense: Tense)? = participle(before: i)
    var nearest: Int?
    for c in quoted(i) ?? bracketed(i) ?? w.sentences[s].chunks where w.chunks[c].kind == .verb {
      let chunk = w.chunks[c]
      let isBehind = chunk.tokens.lowerBound > i
      let distance = isBehind ? (chunk.tokens.lowerBound - i) * 2 : (i - chunk.tokens.upperBound + 1) * 2 - 1
      let apart = distance + gap(i, chunk, isBehind: isBehind)
      if let known = best, known.distance <= apart { continue }
      // `agreed in May to leave`: the infinitive says what for.
      if isBehind, chunk.traits.contains(.infinitive), best != nil,
        chunk.preposition >= 0 || c > 0 && w.chunks[c - 1].traits.contains(.infinitive)
      {
        continue
      }
      if opensCleft(c, before: i) { continue }
      guard let tense = governed(c) ?? tense(of: chunk) else { continue }
      best = (apart, tense)
      nearest = c
    }
    if let n = nearest, w.tokens[i].has(.weekday) {
      if isAwaited(n, i) { return .open }
      if best?.tense == .open, isOnTheWay(n, before: i) { return .future }
    }
    if let n = nearest, isSet(by: n, i) || isAskedFor(by: n, i) {
      return wasDropped(n, s) ? .past : .future
    }
    if best?.tense == .past, let n = nearest, isSupposed(n) { return .future }
    // `a été fermé jusqu'à mardi`
    if best?.tense == .past, flags(before: i) & Self.until != 0, let n = nearest, !isOver(w.chunks[n]) {
      return .future
    }
    // `se tient jusqu'à jeudi`
    if w.has(.headFirst), best?.tense ?? .open == .open, flags(before: i) & Self.until != 0 { return .future }
    return best?.tense ?? .open
  }

  /// `Le festival s'ouvre lundi`: the present of what is to be; who says so on a day has said it.
  private func isOnTheWay(_ c: Int, before i: Int) -> Bool {
    let chunk = w.chunks[c]
    return w.has(.headFirst) && chunk.isFiniteVerb && !tellsOnADay(chunk) && chunk.tokens.upperBound <= i
      && chunk.traits.isDisjoint(with: [.copula, .passive])
      && w.zones[Int(w.tokens[i].zone)].role != .headline && w.outermostMark(i) < 0
      // `date de vendredi`, `ne part pas un dimanche`
      && !w.tokens[i - 1].has(.determiner) && !isGenitive(i - 1)
  }

  /// `explique-t-il lundi`, but `le procès reprend lundi`
  private func tellsOnADay(_ chunk: Chunk) -> Bool {
    chunk.report != 0 && (chunk.report & Frame.weak == 0 || chunk.clitic >= 0)
  }

  /// `C'est mardi que le tribunal rendra …`: the verb behind `que` tells.
  private func opensCleft(_ c: Int, before i: Int) -> Bool {
    guard w.has(.headFirst), w.chunks[c].traits.contains(.copula), w.chunks[c].tokens.upperBound <= i,
      i - w.chunks[c].tokens.upperBound < 3, c + 2 < w.chunks.count
    else { return false }
    return w.chunks[c + 1].tokens.contains(i) && w.chunks[c + 2].kind == .complementizer
  }

  /// The chunks of the quotation that a token stands in, where a verb stands there too: its own words tell.
  private func quoted(_ i: Int) -> Range<Int>? {
    let m = w.outermostMark(i)
    guard m >= 0, w.marks[m].hasVerb else { return nil }
    let found = Chunks.inside(w.marks[m].tokens, w)
    return found.contains { w.chunks[$0].isFiniteVerb } ? found : nil
  }

  /// The same for brackets: `Luc Serin (qui partira en mai) a estimé`.
  private func bracketed(_ i: Int) -> Range<Int>? {
    guard let c = w.chunk(at: i), c.kind == .bracket, c.tokens.contains(where: { w.tokens[$0].has(.verb) })
    else { return nil }
    let found = Chunks.inside(c.tokens.dropFirst().dropLast(), w)
    return found.contains { w.chunks[$0].isFiniteVerb } ? found : nil
  }

  /// `un patron pêcheur, disparu samedi soir`: a participle that is a noun too, and that no verb group holds.
  private func participle(before i: Int) -> (distance: Int, tense: Tense)? {
    guard w.has(.headFirst) else { return nil }
    var k = i - 1
    while k > 0, i - k < 6, w.tokens[k].isWord, w.tokens[k].sentence == w.tokens[i].sentence {
      if w.isParticiple(k), !w.isAuxiliary(k), !w.tokens[k].isCapital {
        guard let c = w.chunk(at: k), c.kind == .noun, c.tokens.lowerBound == k,
          !w.hasFlag(k, .verb, EventFlags.schedule)
        else { return nil }
        return (2 * (i - k) - 1, .past)
      }
      k -= 1
    }
    return nil
  }

  /// A verb of what was over before: `avait duré`, `durait`.
  private func isOver(_ chunk: Chunk) -> Bool {
    chunk.tokens.contains { w.isVerbForm($0) && w.verbFeatures($0).contains(.imperfect) }
  }

  /// `Une rencontre prévue en janvier avait été annulée`: what was to be then has been over.
  private func wasDropped(_ c: Int, _ s: Int) -> Bool {
    guard !w.chunks[c].isFiniteVerb,
      let next = (c + 1..<max(c + 1, w.sentences[s].chunks.upperBound)).first(where: {
        w.chunks[$0].isFiniteVerb
      })
    else { return false }
    return isOver(w.chunks[next]) && w.chunks[next].tokens.contains { w.isParticiple($0) }
  }

  /// Whether a verb behind a comma may still say when: not one that says who tells so, nor `disant avoir reçu`.
  private func tells(_ chunk: Chunk) -> Bool { chunk.report == 0 && chunk.isFiniteVerb }

  private static let comma = 4
  /// `will be replaced by the head of retail in May, it said`: who says so, behind the comma.
  private static let attribution = 60

  /// What lies between a date and a verb, as so many words more: a comma in `attendu mercredi, a promis`, the dash that
  /// closes an insertion.
  private func gap(_ i: Int, _ chunk: Chunk, isBehind: Bool) -> Int {
    let between =
      chunk.tokens.lowerBound > i
      ? i..<chunk.tokens.lowerBound : min(chunk.tokens.upperBound, i)..<i
    // `ont gagné mercredi à Brest et joueront samedi`
    if chunk.tokens.lowerBound > i, w.has(.headFirst), chunk.isFiniteVerb,
      w.tokens[chunk.tokens.lowerBound - 1].has(.coordinator)
    {
      return tells(chunk) ? Self.comma : Self.attribution
    }
    guard between.count < 12 else { return 0 }
    if between.contains(where: { w.sign($0) == .dash }) { return Self.attribution }
    guard between.contains(where: { w.sign($0) == .comma }) else { return 0 }
    return isBehind && !tells(chunk) ? Self.attribution : Self.comma
  }

  /// `a appelé à une grève jeudi`: the day of what somebody asks for.
  private func isAskedFor(by c: Int, _ i: Int) -> Bool {
    let chunk = w.chunks[c]
    guard chunk.report & Frame.order != 0, chunk.isFiniteVerb, chunk.tokens.upperBound < i else {
      return false
    }
    var k = c + 1
    var hasAim = false
    while k < w.chunks.count, w.chunks[k].tokens.upperBound <= i {
      guard w.chunks[k].kind == .noun else { return false }
      if w.chunks[k].preposition >= 0,
        w.hasFlag(Int(w.chunks[k].preposition), .preposition, NameFlags.locative)
      {
        hasAim = true
      }
      k += 1
    }
    return hasAim
  }

  /// What the preposition before a date says, whatever the verb does: `pour jeudi` is ahead, `depuis janvier` past.
  func flags(before i: Int) -> UInt32 {
    let k = beforeArticle(i)
    guard k >= 0 else { return 0 }
    // `jusqu'au`: two that pile up.
    let before = k > 0 && w.tokens[k - 1].flags.contains(.elided) ? w.sum(k - 1, .preposition).flags : 0
    return before | w.sum(k, .preposition).flags | phraseFlags(endingAt: k)
  }
  private static let ahead = LexFlags.Preposition.ahead.bit
  static let since = LexFlags.Preposition.since.bit
  static let until = LexFlags.Preposition.until.bit

  /// `depuis les violences du 16 mars`, `en vue du match de samedi`: what stands before the noun that the date goes with.
  private func flags(ofNounBefore i: Int) -> UInt32 {
    var k = beforeArticle(i)
    guard w.has(.headFirst), k > 1, isGenitive(k) else { return 0 }
    let last = max(1, k - 6)
    k -= 1
    while k > last, w.tokens[k].isWord, !w.tokens[k].has(.preposition) || w.tokens[k].has(.noun),
      w.isNounForm(k) || w.isPlainAdjective(k) || w.tokens[k].has(.determiner)
    {
      k -= 1
    }
    guard w.tokens[k].has(.preposition) else { return 0 }
    // `pour la victoire de samedi` tells nothing, `en vue de la journée de samedi` does.
    return w.sum(k, .preposition).flags & Self.since | phraseFlags(endingAt: k)
  }

  /// The preposition that governs a date, across its article.
  private func preposition(before i: Int) -> Int? {
    let k = beforeArticle(i)
    return k >= 0 && w.tokens[k].has(.preposition) ? k : nil
  }

  /// The word before a date and its article, -1 for none.
  private func beforeArticle(_ i: Int) -> Int {
    let k = i - 1
    return k > 0 && w.tokens[k].has(.determiner) && !w.tokens[k].has(.preposition) ? k - 1 : k
  }

  private func phraseFlags(endingAt k: Int) -> UInt32 {
    for first in max(0, k - 2)...k {
      if let p = w.phrase(at: first), p.tokens.upperBound == k + 1 { return w.sum(p, .preposition).flags }
    }
    return 0
  }

  /// `reporté au 10 juillet`, `prévu vendredi`: a day that is set, not one on which something happened.
  private func isSet(by c: Int, _ i: Int) -> Bool {
    let chunk = w.chunks[c]
    guard chunk.head >= 0, w.hasFlag(Int(chunk.head), .verb, Self.schedule) else { return false }
    // `un point de presse non prévu samedi soir`
    let before = chunk.tokens.lowerBound - 1
    if before >= 0, w.tokens[before].has(.negation) || w.hasFlag(before, .adverb, Self.negative) {
      return false
    }
    if chunk.traits.contains(.pastParticiple) { return true }
    // `En avril, le ministre a convoqué l'ambassadeur`: what opens the sentence says when that was done.
    if w.has(.headFirst), i < chunk.tokens.lowerBound, chunk.isFiniteVerb, !chunk.traits.contains(.passive) {
      return false
    }
    if let p = preposition(before: i), w.sum(p, .preposition).flags & NameFlags.genitive == 0 { return true }
    return chunk.traits.contains(.passive) && chunk.tokens.contains { w.verbFeatures($0).contains(.present) }
  }

  /// `était attendu mardi`, `étaient appelés aux urnes dimanche`: the day that is nearest, before or behind.
  private func isAwaited(_ c: Int, _ i: Int) -> Bool {
    let chunk = w.chunks[c]
    guard w.has(.headFirst), chunk.isFiniteVerb, chunk.traits.contains(.passive), isOver(chunk),
      chunk.head >= 0
    else { return false }
    return w.hasFlag(Int(chunk.head), .verb, Self.schedule) || isAskedFor(by: c, i)
  }
  private static let schedule = LexFlags.Verb.schedule.bit
  private static let negative = LexFlags.Adverb.negative.bit

  /// The past of `avaient failli partir`, `a dû fermer` holds for the infinitive too.
  private func governed(_ c: Int) -> Tense? {
    if w.opensOtherTime(w.chunks[c]), followsPast(c) { return .past }
    guard w.chunks[c].traits.contains(.infinitive), w.chunks[c].preposition < 0 else { return nil }
    // `déjà venu manifester mercredi`
    if w.has(.headFirst), c > 0, w.chunks[c - 1].traits.contains(.pastParticiple),
      w.chunks[c - 1].tokens.upperBound == w.chunks[c].tokens.lowerBound
    {
      return .past
    }
    var k = c - 1
    while k > 0, w.chunks[k].kind == .adverb { k -= 1 }
    guard k >= 0, w.chunks[k].isFiniteVerb, w.chunks[k].tokens.count > 1,
      w.chunks[k].tokens.contains(where: { w.isParticiple($0) })
    else { return nil }
    return tense(of: w.chunks[k]) == .past ? .past : nil
  }

  /// Whether something of the past stands before in the sentence.
  private func followsPast(_ c: Int) -> Bool {
    let s = Int(w.tokens[w.chunks[c].tokens.lowerBound].sentence)
    guard w.sentences.indices.contains(s) else { return false }
    return (w.sentences[s].chunks.lowerBound..<max(c, w.sentences[s].chunks.lowerBound)).contains {
      w.chunks[$0].isFiniteVerb && tense(of: w.chunks[$0]) == .past && !isDue(w.chunks[$0])
    }
  }

  /// `devait recevoir`: what was to come.
  private func isDue(_ chunk: Chunk) -> Bool {
    w.has(.headFirst) && isOver(chunk)
      && chunk.tokens.contains { w.hasFlag($0, .verb, EventFlags.due) }
      && chunk.tokens.contains { w.verbFeatures($0).contains(.infinitive) }
  }

  /// Nil where a verb form says nothing of time.
  /// `partirait si la majorité changeait dimanche`: the imperfect of what is only supposed.
  private func isSupposed(_ verb: Int) -> Bool {
    guard w.has(.headFirst),
      w.chunks[verb].tokens.contains(where: { w.verbFeatures($0).contains(.imperfect) }),
      !w.chunks[verb].tokens.contains(where: { w.isParticiple($0) && !w.isAuxiliary($0) })
        || w.chunks[verb].traits.contains(.passive)
    else { return false }
    var k = verb - 1
    while k >= 0, verb - k < 8,
      w.chunks[k].kind == .noun || w.chunks[k].kind == .adverb || w.chunks[k].kind == .other
    {
      k -= 1
    }
    return k >= 0 && w.chunks[k].kind == .subordinator
      && w.chunks[k].tokens.contains { w.hasFlag($0, .subordinator, LexFlags.Subordinator.condition.bit) }
  }

  private func tense(of chunk: Chunk) -> Tense? {
    var features: Features = []
    for k in chunk.tokens where w.isVerbForm(k) { features.formUnion(w.verbFeatures(k)) }
    if features.contains(.future) { return .future }
    // `avoir été prévenu`: what is done is done.
    if chunk.traits.contains(.infinitive), features.contains(.pastParticiple),
      let first = chunk.tokens.first(where: { w.isVerbForm($0) }), !w.isCopula(first), w.isAuxiliary(first)
    {
      return .past
    }
    if chunk.traits.contains(.infinitive), chunk.traits.contains(.passive) { return .future }
    if isDoneNow(chunk) { return .open }
    if isToBeDone(chunk) { return .future }
    if chunk.traits.contains(.pastParticiple) || chunk.tokens.count > 1 && features.contains(.pastParticiple)
    {
      return .past
    }
    // `did not return`, `would go`: the auxiliary tells; a form that is infinitive and present alike doesn't.
    let first = chunk.tokens.first { w.isVerbForm($0) }.map { w.verbFeatures($0) } ?? []
    if first.contains(.past), !first.contains(.present) { return .past }
    let isBare = chunk.tokens.contains { w.verbFeatures($0).contains([.infinitive, .present]) }
    if isBare, !chunk.traits.contains(.infinitive) {
      return features.contains(.conditional) ? .future : .open
    }
    if features.contains(.infinitive) { return .future }
    if !features.isDisjoint(with: [.imperfect, .past]), features.isDisjoint(with: .present) { return .past }
    if chunk.traits.contains(.presentParticiple) { return nil }
    if features.contains(.conditional) { return .future }
    return .open
  }
}

extension TimeReader {
  /// `Une marche est organisée samedi`: the present of a passive, which tells of what will be as well.
  private func isDoneNow(_ chunk: Chunk) -> Bool {
    let f = passive(chunk)
    return f.contains(.present) && f.isDisjoint(with: [.past, .imperfect])
  }

  /// `qu'une décision serait prise en octobre`, but not `serait parti`, `aurait été prise`.
  private func isToBeDone(_ chunk: Chunk) -> Bool { passive(chunk).contains(.conditional) }

  /// The form of the verb `être` of a passive that is made of it and a participle alone.
  private func passive(_ chunk: Chunk) -> Features {
    guard chunk.traits.contains(.passive), chunk.isFiniteVerb else { return [] }
    let forms = chunk.tokens.filter { w.isVerbForm($0) && !w.tokens[$0].has(.objectClitic) }
    return forms.count == 2 && w.isCopula(forms[0]) ? w.verbFeatures(forms[0]) : []
  }
}

extension Workspace {
  /// `avant de changer d'avis`: an infinitive that tells of another time than the verb before it.
  func opensOtherTime(_ chunk: Chunk) -> Bool {
    guard chunk.traits.contains(.infinitive), chunk.preposition >= 0 else { return false }
    let k = Int(chunk.preposition)
    let first = hasFlag(k, .preposition, NameFlags.genitive) ? k - 1 : k
    return first >= 0 && hasFlag(first, .preposition, NameFlags.temporal)
      && !hasFlag(first, .preposition, NameFlags.locative)
  }
}
