/// Subjects behind their verb: `a confié à la presse mardi Jean Morel`.
extension FrameFinder {
  /// The subject behind a verb, across adverbs and prepositional groups: `a confié à la presse mardi Jean Morel`.
  func inverted(after k: Int) -> Range<Int>? {
    guard let v = chunk(k) else { return nil }
    if v.clitic >= 0 { return Int(v.clitic)..<Int(v.clitic) + 1 }
    return subjectBehind(k, v) ?? personBehindMedium(k)
  }

  /// `a dit au Temps Anne Roy`: the name behind a paper's, which is a common word with a capital.
  private func personBehindMedium(_ k: Int) -> Range<Int>? {
    guard w.has(.inversion), let v = chunk(k), v.report & Frame.incise != 0, let c = chunk(k + 1),
      c.kind == .noun,
      c.preposition >= 0, w.hasFlag(Int(c.preposition), .preposition, NameFlags.locative),
      !w.hasFlag(Int(c.preposition), .preposition, NameFlags.genitive), let last = c.tokens.last,
      let m = Names.mention(at: last, in: w), case let name = w.names[m].tokens,
      name.upperBound == c.tokens.upperBound, name.count > 1, name.lowerBound > Int(c.preposition) + 1,
      w.isPerson(w.names[m])
    else { return nil }
    let medium = name.lowerBound - 1
    guard w.tokens[medium].isCapital, !w.isPersonalRole(medium),
      !w.tokens[medium].classes.hasAny(LexSet(.civility, .title))
    else { return nil }
    return name
  }

  private func opensWithPreposition(_ c: Chunk) -> Bool {
    let first = w.tokens[c.tokens.lowerBound]
    return w.has(.headFirst) && first.has(.preposition) && !first.has(.determiner)
      && w.phrase(at: c.tokens.lowerBound)?.classes.has(.approximator) ?? false
  }

  private func subjectBehind(_ k: Int, _ v: Chunk) -> Range<Int>? {
    var i = k + 1
    while let c = chunk(i), i - k < 10 {
      if let subject = subject(behindCircumstance: i, k) {
        i = subject
        continue
      }
      switch c.kind {
      // `prescrit à quelque deux millions de personnes`
      case .noun where c.isBareNoun && opensWithPreposition(c): return nil
      case .noun
      where c.isBareNoun && (c.hasDeterminer || !c.traits.isDisjoint(with: [.named, .pronoun, .sourceLike])):
        // `X, qui conteste les résultats, …`: one who does something to several.
        if !v.traits.contains(.plural), isSeveral(c) { return personBehindSeveral(c) }
        return invertedGroup(i, v.traits.contains(.plural))
      // `ont indiqué mercredi de hauts responsables`
      case .noun where isIndefinite(i, v): return words(i)
      case .noun, .adverb, .other, .bracket: i += 1
      case .coordinator:
        guard let next = pastSecondMedium(i) else { return nil }
        i = next
      case .comma:
        if let close = insertionEnd(i) {
          i = close + 1
          continue
        }
        guard i > k, let n = chunk(i + 1), n.kind == .noun || n.kind == .adverb else { return nil }
        // `lâche, fataliste, le vieux pêcheur`
        if n.isBareNoun, !n.hasDeterminer, !n.traits.contains(.named), kind(i + 2) == .comma,
          let s = chunk(i + 3),
          s.isBareNoun, s.hasDeterminer || s.traits.contains(.named)
        {
          i += 3
          continue
        }
        // A comma straight behind the verb opens an insertion; later ones must lead to the subject.
        if n.isBareNoun, !n.traits.contains(.sourceLike) { return nil }
        i += 1
      default: return nil
      }
    }
    return nil
  }

  /// `explique en quittant la salle le maire`, `a dit avant de partir pour Rome Anne Roy`: behind a gerund or infinitive and
  /// what it governs, of two noun groups the second.
  private func subject(behindObjectOf verb: Int) -> Int? {
    var found: Int?
    var j = verb + 1
    while let n = chunk(j), j - verb < 7 {
      if n.kind == .noun, n.isBareNoun, !n.traits.contains(.time) {
        guard !n.traits.contains(.pronoun) else { return nil }
        if found != nil || hasPerson(n.tokens) {
          return n.traits.isDisjoint(with: [.sourceLike, .named]) ? nil : j
        }
        found = j
      } else if n.kind != .noun, n.kind != .adverb {
        break
      }
      j += 1
    }
    guard let only = found, let n = chunk(only) else { return nil }
    return n.traits.isDisjoint(with: [.sourceLike, .named]) ? nil : only
  }

  /// `a dit sur Radio Est et Télé Est le maire`, `à l'AFP et à Reuters`: behind the second place where it was said.
  private func pastSecondMedium(_ i: Int) -> Int? {
    guard w.has(.inversion), let first = chunk(i - 1), first.kind == .noun,
      first.preposition >= 0, let second = chunk(i + 1), second.kind == .noun,
      !second.traits.contains(.pronoun),
      !hasPerson(second.tokens)
    else { return nil }
    if second.preposition >= 0, first.traits.contains(.named) { return i + 2 }
    guard let subject = chunk(i + 2), subject.isBareNoun,
      !subject.traits.isDisjoint(with: [.sourceLike, .named])
    else { return nil }
    return i + 2
  }

  /// `ajoute la gorge nouée le maire`, `a dit le matin même Anne Roy`, `a dit dans un entretien accordé au Globe le
  /// maire`: whoever can speak, straight behind what only says when or how.
  private func subject(behindCircumstance i: Int, _ k: Int) -> Int? {
    guard w.has(.inversion), let c = chunk(i) else { return nil }
    switch c.kind {
    case .noun where c.isBareNoun && !c.traits.contains(.pronoun):
      // `sur son compte Facebook Anne Roy`
      let isMedium = c.traits.contains(.named) && !hasPerson(c.tokens) && i > k + 1 && !c.hasDeterminer
      guard isMedium || c.traits.isDisjoint(with: [.sourceLike, .named, .time]) else { return nil }
    case .verb where c.traits.contains(.pastParticiple) && i > k + 1: break
    case .verb where c.preposition >= 0 && !c.traits.contains(.finite) && c.report == 0:
      return subject(behindObjectOf: i)
    default: return nil
    }
    var j = i + 1
    while let n = chunk(j), j - i < 5 {
      if n.kind == .noun, n.isBareNoun {
        return n.traits.isDisjoint(with: [.sourceLike, .named]) || n.traits.contains(.pronoun) ? nil : j
      }
      guard n.kind == .noun || n.kind == .adverb || n.kind == .verb && n.traits.contains(.pastParticiple)
      else {
        return nil
      }
      j += 1
    }
    return nil
  }

  /// `lâche, les larmes aux yeux, le maire`: the comma that closes what two commas set in, with a person or body behind.
  private func insertionEnd(_ open: Int) -> Int? {
    guard let n = chunk(open + 1) else { return nil }
    switch n.kind {
    case .noun where n.isBareNoun && n.traits.isDisjoint(with: [.sourceLike, .named]): break
    // `a affirmé, dans un communiqué publié mardi, Anne Roy`
    case .noun
    where n.preposition >= 0 && !w.hasFlag(Int(n.preposition), .preposition, NameFlags.genitive)
      && w.has(.headFirst):
      break
    // `lâche, clope au bec, le maire`: a noun that looks like a verb, and has no subject here.
    case .verb where !n.traits.contains(.finite) || n.tokens.count == 1 && n.report == 0: break
    case .adverb: break
    default: return nil
    }
    var i = open + 2
    while let c = chunk(i), i - open < 6 {
      guard
        c.kind == .noun && (c.preposition >= 0 || c.traits.contains(.time) || isQuality(c))
          || c.kind == .adverb
          || c.kind == .verb && (!c.isFiniteVerb || isNoun(c, behind: open))
      else { break }
      i += 1
    }
    guard kind(i) == .comma, let s = chunk(i + 1), s.isBareNoun,
      !s.traits.isDisjoint(with: [.sourceLike, .named])
    else { return nil }
    return i
  }

  /// `bon élève`: a noun that looks like a verb, right behind its adjective.
  private func isNoun(_ c: Chunk, behind open: Int) -> Bool {
    guard c.tokens.count == 1, let t = c.tokens.first, let n = chunk(open + 1), n.tokens.upperBound == t
    else {
      return false
    }
    return w.isNounForm(t) && n.tokens.count == 1 && w.isPlainAdjective(n.tokens.lowerBound)
  }

  /// `la voix presque éraillée`: an adjective or participle of the noun before.
  private func isQuality(_ c: Chunk) -> Bool {
    guard c.tokens.count == 1, let t = c.tokens.first else { return false }
    return !w.tokens[t].isCapital
      && (w.tokens[t].classes.isEmpty || w.isParticiple(t) || w.isPlainAdjective(t))
  }

  /// `hausse les épaules Paul Serin`: a name that stands straight behind what one does something to.
  private func personBehindSeveral(_ c: Chunk) -> Range<Int>? {
    let m = Names.firstMention(endingAfter: c.tokens.upperBound - 1, in: w)
    guard w.names.indices.contains(m), w.names[m].tokens.upperBound == c.tokens.upperBound,
      w.names[m].tokens.lowerBound > c.tokens.lowerBound + 1, w.isPerson(w.names[m])
    else { return nil }
    let name = w.names[m].tokens.lowerBound
    let from = w.tokens[name - 1].has(.title) ? name - 1 : name
    let object = c.tokens.lowerBound + 1..<from
    guard object.allSatisfy({ !w.isHuman($0) && !w.tokens[$0].has(.kin) }) else { return nil }
    return from..<c.tokens.upperBound
  }

  private func invertedGroup(_ i: Int, _ plural: Bool) -> Range<Int> {
    if let held = functionHolder(behind: i, limit: chunks.upperBound) { return held.name }
    var to = i
    if let a = apposition(after: i, limit: chunks.upperBound) { to = a }
    if plural { to = lastConjunct(to) }
    // `avertissait déjà un rapport`
    let first = w.chunks[i].tokens.lowerBound
    let isTied = w.tokens[first].has(.adverb) && !w.tokens[first].has(.determiner)
    let from = isTied && w.tokens[first + 1].has(.determiner) && w.has(.agreement) ? first + 1 : first
    return from..<w.chunks[to].tokens.upperBound
  }
}
