/// Who a verb's subject is: before it, across insertions and relative clauses, or behind it where it is inverted.
extension FrameFinder {
  /// The words of the subject that stands before a verb.
  func subject(before k: Int) -> Range<Int>? {
    var i = k - 1
    var steps = 0
    if let first = firstOfList(k) ?? headlineVerb(before: k) { return ownSubject(first) }
    if let far = farSubject(before: k) { return far }
    let plural = chunk(k)?.traits.contains(.plural) ?? false
    var misfit: Range<Int>?
    while i >= chunks.lowerBound, steps < 60 {
      steps += 1
      let c = w.chunks[i]
      switch c.kind {
      case .noun:
        if let j = behindAddition(i, plural) ?? behindQuantity(i) ?? behindListed(i, before: k) {
          i = j
          continue
        }
        if c.isBareNoun, kind(i - 1) != .source, !isClitic(i), !isObjectInRelative(i), !isFate(i),
          !isGoverned(i)
        {
          let found = withApposition(i, before: k, plural)
          guard isMisfit(i, k, plural, behindOther: misfit != nil) else { return found }
          misfit = misfit ?? found
        }
        i -= 1
      case .quote:
        // `Anna Roth, who sang "Blue Rooms," has died`
        if let comma = commaBefore(quote: i) {
          i = comma - 1
        } else if i == k - 1, w.marks[Int(c.mark)].use == .unspoken {
          // `« Chronique » a affirmé que …`: a title that speaks.
          return w.marks[Int(c.mark)].tokens
        } else {
          i -= 1
        }
      case .relative:
        return misfit ?? antecedent(i)
      case .comma where partsComplements(i): i -= 1
      case .comma where namedAhead(ofFunction: i) != nil: i = namedAhead(ofFunction: i) ?? i - 1
      case .comma:
        let open = opening(of: i, within: 30)
        // `Elle hausse les épaules, assure y penser`: verbs in a row, and the object of the first.
        if open == nil, i == k - 1, w.has(.agreement), let object = chunk(i - 1), object.isBareNoun,
          object.hasDeterminer, let v = chunk(i - 2), v.isFiniteVerb, relative(of: i - 2) == nil,
          chunk(k)?.clitic ?? 0 < 0, ownSubject(i - 2) != nil
        {
          return ownSubject(i - 2)
        }
        // `a vu le feu, et avec courage, a frappé aux portes`
        if let open, kind(open + 1) == .coordinator, let p = finiteVerb(before: open + 1, k) {
          return ownSubject(p)
        }
        i = open.map { wideOpening($0, i) - 1 } ?? i - 1
      case .dash:
        i = opening(of: i, within: 20).map { $0 - 1 } ?? i - 1
      case .coordinator:
        // `ont détruit 850 maisons et en ont endommagé mille`
        let isNext = i == k - 1 || i == k - 2 && (kind(i + 1) == .other || isClitic(i + 1))
        if isNext || kind(i + 1) == .adverb, let p = reporter(before: i, k) ?? finiteVerb(before: i, k) {
          return kept(p) ?? ownSubject(p)
        }
        // `Le maire "comprend" les salariés mais appelle au calme`
        if let q = quotedVerb(before: i) { return subject(before: q) }
        i -= 1
      case .verb:
        if !c.traits.contains(.finite) {
          i -= 1
        } else if let r = relative(of: i) {
          if let pronoun = pronoun(openingRelative: r) { return misfit ?? pronoun }
          i = r - 1
          if kind(i) == .comma { i -= 1 }
        } else {
          return misfit ?? ownSubject(i)
        }
      case .complementizer, .colon, .semicolon, .stop: return misfit
      default: i -= 1
      }
    }
    return misfit
  }

  /// `Luc Serin, qui a vécu dans plusieurs pays dont le Mali, le Niger et le Tchad, est mort`: before the relative word that
  /// opens a list without a verb.
  private func behindListed(_ i: Int, before k: Int) -> Int? {
    guard w.has(.headFirst), kind(k - 1) == .comma, kind(i + 1) == .comma || kind(i + 1) == .coordinator
    else {
      return nil
    }
    var first = i
    while kind(first - 1) == .comma, kind(first - 2) == .noun, i - first < 12 { first -= 2 }
    guard kind(first - 1) == .relative, let word = chunk(first - 1)?.tokens.last,
      !w.features(word, .relative).contains(.subject)
    else { return nil }
    let list = i + 1..<k - 1
    guard list.contains(where: { kind($0) == .coordinator }),
      list.allSatisfy({ kind($0) == .noun || kind($0) == .comma || kind($0) == .coordinator })
    else { return nil }
    return first - 2
  }

  /// `Luc Serin qui tenait à garder Jean Morel a accepté et a signé`: the subject that a relative clause parts from the first
  /// of two verbs.
  private func kept(_ p: Int) -> Range<Int>? {
    guard w.has(.headFirst), kind(p - 1) == .noun, isObjectOfInfinitive(p - 1, p), chunk(p)?.clitic ?? 0 < 0,
      let r = (max(chunks.lowerBound, p - 5)..<p).last(where: { kind($0) == .relative })
    else { return nil }
    return antecedent(r)
  }

  /// The comma that opens what the comma inside a closing mark ends, in languages that put it there.
  private func commaBefore(quote q: Int) -> Int? {
    guard w.has(.bareNouns), let c = chunk(q), let last = w.marks[Int(c.mark)].tokens.last,
      w.sign(last) == .comma,
      w.marks[Int(c.mark)].shape == .partial
    else { return nil }
    var i = q - 1
    while let c = chunk(i), q - i < 16 {
      switch c.kind {
      case .stop, .semicolon, .colon, .quote, .dash: return nil
      case .comma:
        guard kind(i - 1) == .noun, let next = chunk(i + 1) else { return nil }
        let isAdded =
          next.kind == .relative || next.kind == .verb && !next.traits.contains(.finite)
          || next.isBareNoun && next.hasDeterminer
        return isAdded ? i : nil
      default: i -= 1
      }
    }
    return nil
  }

  /// The noun before what is added to it, nil where a group is no such addition.
  private func behindAddition(_ i: Int, _ plural: Bool) -> Int? {
    switch kind(i - 1) {
    case .comma: behindApposition(i) ?? behindStress(i)
    case .coordinator: behindBareConjunct(i, plural)
    default: nil
    }
  }

  /// Whether a group is hardly what a verb speaks of, for what stands before it.
  private func isMisfit(_ i: Int, _ k: Int, _ plural: Bool, behindOther: Bool) -> Bool {
    switch kind(i - 1) {
    case .comma: disagrees(i, k, plural) || behindOther && isInList(i) || isAge(i)
    case .noun: disagrees(i, k, plural) || isSeveral(i, k)
    case .coordinator: isSeveral(i, k) || isObjectOfInfinitive(i, k) || isConjunct(i, k)
    case .verb: isObjectOfInfinitive(i, k)
    default: false
    }
  }

  /// `The firm and the union both said`: a determiner that takes up the nouns before it.
  private func behindQuantity(_ i: Int) -> Int? {
    guard !w.has(.agreement), let c = chunk(i), c.tokens.count == 1, let t = c.tokens.first,
      c.preposition < 0,
      w.tokens[t].has(.determiner), kind(i - 1) == .noun
    else { return nil }
    return i - 1
  }

  /// `L'infirmière, elle, refuse`: a pronoun that only sets the noun before it off from others.
  private func behindStress(_ i: Int) -> Int? {
    guard w.has(.headFirst), let c = chunk(i), c.isBareNoun, c.traits.contains(.pronoun), c.tokens.count == 1,
      kind(i - 1) == .comma, kind(i + 1) == .comma, let noun = chunk(i - 2), noun.kind == .noun,
      !noun.traits.contains(.pronoun), isPersonalPronoun(c.tokens.lowerBound)
    else { return nil }
    return i - 2
  }

  private func isPersonalPronoun(_ t: Int) -> Bool {
    w.hasFlag(t, .pronoun, LexFlags.Pronoun.personal.bit) && w.features(t, .pronoun).contains(.third)
  }

  /// `La direction des examens et concours a dit …`: the second noun of a complement, where the verb speaks of one.
  private func behindBareConjunct(_ i: Int, _ plural: Bool) -> Int? {
    guard !plural, w.has(.headFirst), let c = chunk(i), c.isBareNoun, !c.hasDeterminer,
      kind(i - 1) == .coordinator,
      c.traits.isDisjoint(with: [.named, .pronoun, .time]), !w.tokens[c.tokens.lowerBound].isCapital,
      let noun = chunk(i - 2), noun.kind == .noun,
      noun.traits.contains(.plural) || noun.tokens.contains(where: isGenitive)
    else { return nil }
    return i - 2
  }

  /// Whether what stands before a group governs it.
  private func isGoverned(_ i: Int) -> Bool {
    switch kind(i - 1) {
    case .coordinator: isInPair(i) || isLastComplement(i) || isExample(i)
    case .noun: isExample(i) || isQuality(i) || isMake(i)
    case .comma, .source: isExample(i)
    case .adverb: isQuality(i)
    case .verb: isBehindParticiple(i)
    case .other: isBehindSlash(i)
    default: false
    }
  }

  /// `des avions équipés de moteurs Valmo, seront livrés`: the name of what the noun before it is.
  private func isMake(_ i: Int) -> Bool {
    guard w.has(.headFirst), let c = chunk(i), !c.hasDeterminer, c.traits.contains(.named),
      kind(i + 1) == .comma, !hasPerson(c.tokens), let noun = chunk(i - 1), noun.preposition >= 0,
      !noun.traits.contains(.time), !noun.traits.contains(.named), !noun.hasDeterminer, noun.head >= 0,
      noun.tokens.upperBound == c.tokens.lowerBound, w.isNounForm(Int(noun.head))
    else { return false }
    return !w.isHuman(Int(noun.head))
  }

  /// `des élus majoritairement issus du port`: an adjective or participle behind its noun and an adverb.
  private func isQuality(_ i: Int) -> Bool {
    guard w.has(.headFirst), let c = chunk(i), !c.hasDeterminer, let first = c.tokens.first,
      c.traits.isDisjoint(with: [.named, .pronoun, .time])
    else { return false }
    // `un couple résidant à Brest`
    if kind(i - 1) == .noun, c.tokens.count == 1, w.verbFeatures(first).contains(.presentParticiple) {
      return true
    }
    guard kind(i - 1) == .adverb, kind(i - 2) == .noun else { return false }
    return !w.isNounForm(first) && (w.isParticiple(first) || w.tokens[first].has(.adjective))
  }

  /// `se « noyait »`: a clitic that the marks part from its verb.
  func isClitic(_ i: Int) -> Bool {
    guard let c = chunk(i), c.tokens.count == 1, let t = c.tokens.first else { return false }
    return w.tokens[t].has(.objectClitic) && !w.features(t, .clitic).contains(.subject)
      && !w.tokens[t].isCapital
  }

  /// Whether a noun group is one where the verb speaks of several: `Les deux hommes, le visage fermé, ont nié`.
  func disagrees(_ i: Int, _ k: Int, _ plural: Bool) -> Bool {
    // `Les deux hommes, l'un en costume, l'autre en jean, ont nié`: each of those before.
    if plural, w.has(.agreement), kind(i - 1) == .comma, let c = chunk(i), c.traits.contains(.pronoun),
      c.tokens.count > 1, !c.traits.contains(.plural), kind(i - 2) == .noun || kind(i - 2) == .bracket
    {
      return true
    }
    guard plural, let c = chunk(i), let v = chunk(k), c.hasDeterminer, !c.traits.contains(.plural),
      !c.traits.contains(.pronoun), c.head >= 0, kind(i - 1) != .coordinator,
      !w.tokens[Int(c.head)].classes.hasAny(LexSet(.number, .approximator, .orgNoun, .pronoun))
    else { return false }
    let f = w.features(c.tokens.lowerBound, .determiner).union(w.features(c.tokens.lowerBound, .possessive))
    guard f.contains(.singular), !f.contains(.plural), !isPartOfSeveral(c) else { return false }
    let isSingular = v.tokens.contains {
      w.isVerbForm($0) && w.verbFeatures($0).contains([.third, .singular])
    }
    return !isSingular
  }

  /// `une partie des élus`, `la majorité des riverains`: a part of several, whom the verb may speak of as several.
  private func isPartOfSeveral(_ c: Chunk) -> Bool {
    let next = Int(c.head) + 1
    return next < c.tokens.upperBound && isGenitive(next)
      && w.features(next, .preposition).union(w.features(next, .determiner)).contains(.plural)
      && c.tokens.suffix(from: next).contains { w.mayBePeople($0) }
  }

  /// Whether a group is of several where the verb speaks of one: `Le défilé pour le retrait et les salaires a pris fin`.
  func isSeveral(_ i: Int, _ k: Int) -> Bool {
    guard kind(i - 1) == .coordinator || kind(i - 1) == .noun, let c = chunk(i), let v = chunk(k),
      c.hasDeterminer, !c.traits.contains(.pronoun), !c.traits.contains(.named), let first = c.tokens.first,
      let form = v.tokens.first(where: { w.isVerbForm($0) && w.verbFeatures($0).contains(.third) })
    else { return false }
    let f = w.verbFeatures(form)
    guard f.contains(.singular), !f.contains(.plural) else { return false }
    let d = w.features(first, .determiner).union(w.features(first, .possessive))
    return d.contains(.plural) && !d.contains(.singular)
  }

  /// `La marche pour défendre leur statut a démarré`: what an infinitive governs.
  private func isObjectOfInfinitive(_ i: Int, _ k: Int) -> Bool {
    if kind(i - 1) == .coordinator, kind(i - 2) == .noun, isObjectOfInfinitive(i - 2, k) { return true }
    // `The court, which tries the authors of crimes, financed by diamonds, opened the hearing`
    if kind(k - 1) == .comma, chunk(i - 1)?.isFiniteVerb ?? false, let r = relative(of: i - 1),
      kind(r - 1) == .comma
    {
      return true
    }
    guard let v = chunk(i - 1), v.kind == .verb, i - 2 >= chunks.lowerBound, let c = chunk(i),
      kind(i - 2) == .noun
        || chunk(i - 2)?.traits.contains(.pastParticiple) ?? false
          && (kind(i - 3) == .noun || kind(i - 3) == .bracket)
        // `Les élus du parti qui continue à décrier les fraudes, ont dénoncé …`
        || (kind(k - 1) == .comma || k == i + 1 && kind(i - 4) == .noun && w.has(.headFirst))
          && chunk(i - 2)?.isFiniteVerb ?? false && relative(of: i - 2) == i - 3
    else { return false }
    // `Days of rain totaling 10 inches flooded the town`
    if v.traits.contains(.presentParticiple), v.preposition < 0 { return !c.traits.contains(.pronoun) }
    guard v.traits.contains(.infinitive), v.preposition >= 0 else { return false }
    // `Luc Serin qui tenait à garder Jean Morel a accepté`
    return
      (c.hasDeterminer || w.tokens[c.tokens.lowerBound].has(.number)
      || w.has(.headFirst) && c.traits.contains(.named)) && !c.traits.contains(.pronoun)
  }

  /// The subject of another verb of the sentence, wherever it stands.
  func ownSubject(_ k: Int) -> Range<Int>? {
    guard let c = chunk(k) else { return nil }
    if c.clitic >= 0 { return Int(c.clitic)..<Int(c.clitic) + 1 }
    if let head = relativeThat(before: k) { return head }
    if let first = firstOfList(k) { return ownSubject(first) }
    if let far = farSubject(before: k) { return far }
    // `reported a rise and raised its forecast`: whoever did the one did the other.
    // `Elle vendit sa maison et entra dans les ordres`
    if !w.has(.agreement) || w.has(.headFirst), kind(k - 1) == .coordinator, let p = firstOfRow(k) {
      return kind(p - 1) == .coordinator ? nil : ownSubject(p)
    }
    // `Paul Serin, boulanger, ne trouve pas le sommeil`: what follows is no speaker.
    if c.report != 0, isInciseVerb(k), followsSpeech(k), let s = inverted(after: k), isSourceLike(s) {
      return s
    }
    var i = k - 1
    while let b = chunk(i), k - i < 24 {
      if let j = behindAddition(i, c.traits.contains(.plural)) {
        i = j
        continue
      }
      if b.isBareNoun, kind(i - 1) != .source, !isClitic(i), !isObjectInRelative(i), !isGoverned(i) {
        return withApposition(i, before: k, c.traits.contains(.plural))
      }
      if b.kind == .relative { return antecedent(i) }
      if b.kind == .comma {
        i = partsComplements(i) ? i - 1 : opening(of: i, within: 30).map { $0 - 1 } ?? i - 1
        continue
      }
      if b.kind == .complementizer || b.kind == .colon || b.kind == .semicolon { return nil }
      if b.isFiniteVerb {
        if let r = relative(of: i) {
          i = kind(r - 1) == .comma ? r - 2 : r - 1
          continue
        }
        if kind(i + 1) != .coordinator { return nil }
      }
      i -= 1
    }
    return nil
  }

  /// Whether what an attribution could close stands before a verb: a quotation, or a clause with its verb.
  private func followsSpeech(_ k: Int) -> Bool {
    hasMainVerb(before: k) || (chunks.lowerBound..<k).contains { w.chunks[$0].kind == .quote }
  }

  /// A noun group without its preposition.
  func words(_ i: Int) -> Range<Int> {
    guard let c = chunk(i) else { return 0..<0 }
    guard c.preposition >= 0 else { return c.tokens }
    let p = Int(c.preposition)
    // `auprès de la préfecture`: a preposition of several words.
    let start = w.phrase(at: p).flatMap { $0.classes.has(.preposition) ? $0.tokens.upperBound : nil } ?? p + 1
    // An article goes with the preposition: `au ministre`.
    return min(start, c.tokens.upperBound - 1)..<c.tokens.upperBound
  }

  /// Whether a quotation is a predicate without its subject.
  func opensWithVerb(_ q: Int) -> Bool {
    let mark = w.marks[Int(w.chunks[q].mark)]
    return mark.shape == .partial && mark.hasVerb
  }

  func hasPerson(_ tokens: Range<Int>) -> Bool {
    guard let e = Names.entity(in: tokens, in: w) else { return false }
    return w.entities[e].kind == .person
  }

  /// Whether a group opens with a plural article, in a language whose verbs agree with it.
  func isSeveral(_ c: Chunk) -> Bool {
    guard w.has(.agreement) else { return false }
    let f = w.features(c.tokens.lowerBound, .determiner)
    return f.contains([.plural, .definite]) && !f.contains(.singular)
  }
}
