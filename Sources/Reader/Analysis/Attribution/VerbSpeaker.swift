/// Whom a verb of saying makes speak: its subject, its agent, or the subject of the clause that a participle or infinitive
/// hangs on.
extension FrameFinder {
  /// Whether the reporting verb itself is an infinitive, on its own or behind another verb (`peut réclamer`).
  func isInfinitive(_ v: Chunk) -> Bool { w.verbFeatures(Int(v.head)).contains(.infinitive) }

  /// Who a reporting verb makes speak. Participles and infinitives take the subject of the clause they hang on.
  func speaker(of k: Int) -> Range<Int>? {
    guard let v = chunk(k) else { return nil }
    if v.traits.contains(.pastParticiple), let p = sharedVerb(k) { return ownSubject(p) }
    // `est convaincu que`: the one who is holds it.
    if v.traits.contains(.passive), v.report & Frame.predicate != 0, kind(k + 1) == .complementizer {
      return subject(before: k)
    }
    if v.traits.contains(.passive) || v.traits.contains(.pastParticiple) { return agent(of: k) }
    if v.traits.contains(.finite) {
      if v.clitic >= 0 { return Int(v.clitic)..<Int(v.clitic) + 1 }
      return subject(before: k)
    }
    if let blamed = blamed(k) ?? allowed(k) ?? narrator(of: k) { return blamed }
    if let n = crier(k) { return words(n) }
    // `un portrait du président appelant …`
    if v.preposition < 0, v.traits.contains(.presentParticiple), let n = chunk(k - 1), n.isBareNoun,
      n.traits.contains(.sourceLike), !isHuman(n.tokens)
    {
      let person = personOf(n.tokens)
      if person.lowerBound > n.tokens.lowerBound { return person }
    }
    // `…, ce dernier expliquant que …`
    if v.preposition < 0, v.traits.contains(.presentParticiple), kind(k - 2) == .comma, let n = chunk(k - 1),
      n.isBareNoun, hasPerson(n.tokens) || Coreference.pointsBack(n.tokens, w)
    {
      return n.tokens
    }
    // `Selon X, c'est faux, tout en ajoutant que …`
    if let f = w.frames.last, f.sentence == sentence, f.family == .source,
      v.traits.contains(.presentParticiple),
      isTied(k - 1)
    {
      return f.source
    }
    if let f = w.frames.last(where: { $0.sentence == sentence && !($0.isWeak && $0.content.isEmpty) }),
      f.sentence == sentence, f.family != .source, f.family != .weak,
      !f.source.isEmpty,
      f.cue.upperBound <= v.tokens.lowerBound,
      !isQuality(f, before: k), !isOfRelativeClause(k, behind: f.cue.upperBound),
      f.family == .incise || !hasFinite(f.cue.upperBound, k) || goesOn(f, behind: k)
    {
      return f.source
    }
    return governor(of: k)
  }

  /// `Ce chiffre a permis à la ministre de déclarer que …`: whom a thing lets, makes or leads to say it.
  private func allowed(_ k: Int) -> Range<Int>? {
    guard w.has(.headFirst), let v = chunk(k), v.preposition >= 0, isGenitive(Int(v.preposition)),
      v.traits.contains(.infinitive)
    else { return nil }
    var n = k - 1
    if let name = chunk(n), name.isBareNoun, hasPerson(name.tokens), kind(n - 1) == .comma { n -= 2 }
    guard let to = chunk(n), to.kind == .noun, to.preposition >= 0,
      w.saysWhere(Int(to.preposition)), isHuman(words(n)),
      let verb = chunk(n - 1), verb.isFiniteVerb, verb.report == 0, let own = ownSubject(n - 1),
      !isHuman(own)
    else { return nil }
    return words(n)
  }

  /// `blâmant Mme Serin pour avoir parlé de "trahison"`: whoever is blamed said so.
  private func blamed(_ k: Int) -> Range<Int>? {
    guard let v = chunk(k), v.preposition >= 0, v.traits.contains(.infinitive),
      w.hasFlag(Int(v.preposition), .preposition, NameFlags.purpose),
      v.tokens.contains(where: { w.isAuxiliary($0) }), let n = chunk(k - 1), n.isBareNoun,
      isHuman(n.tokens), kind(k - 2) == .verb
    else { return nil }
    return n.tokens
  }

  /// `Le juge a suspendu l'arrêté ordonnant la fermeture, estimant que …`: a participle that only says which one is meant, right
  /// behind its noun, speaks for nobody behind the comma.
  private func isQuality(_ f: SpeechFrame, before k: Int) -> Bool {
    w.has(.headFirst) && kind(k - 1) == .comma && f.source.upperBound == f.cue.lowerBound
      && w.verbFeatures(f.cue.lowerBound).contains(.presentParticiple)
      && chunks.contains {
        w.chunks[$0].isFiniteVerb && w.chunks[$0].tokens.upperBound <= f.source.lowerBound
          && relative(of: $0) == nil
      }
  }

  /// `"…", a dit X, lors d'une réunion où un élu est parti en criant : "…"`: a gerund behind the verb of a relative clause.
  private func isOfRelativeClause(_ k: Int, behind from: Int) -> Bool {
    guard let v = chunk(k), v.traits.contains(.presentParticiple), v.preposition >= 0, kind(k - 1) != .comma
    else { return false }
    var i = k - 1
    while let c = chunk(i), k - i < 5, c.tokens.lowerBound >= from {
      if c.isFiniteVerb { return relative(of: i) != nil && ownSubject(i).map { isHuman($0) } ?? false }
      i -= 1
    }
    return false
  }

  /// `X a rappelé que …, tout en soulignant que …`: a gerund right behind what a frame reports.
  private func goesOn(_ f: SpeechFrame, behind k: Int) -> Bool {
    guard let v = chunk(k), v.traits.contains(.presentParticiple), !f.content.isEmpty,
      v.preposition >= 0 || isOfThing(f, k) || kind(k - 1) == .comma
    else { return false }
    let from = isTied(k - 1) ? w.chunks[k - 1].tokens.lowerBound : v.tokens.lowerBound
    return f.content.upperBound == from || f.content.upperBound == from - 1
  }

  /// `L'armée précise que les recherches se poursuivent, appelant …`: things that call for nothing.
  private func isOfThing(_ f: SpeechFrame, _ k: Int) -> Bool {
    guard kind(k - 1) == .comma, f.family == .complement else { return false }
    var i = k - 1
    while let c = chunk(i), c.tokens.lowerBound >= f.content.lowerBound {
      if c.isFiniteVerb, relative(of: i).map({ kind($0) == .complementizer }) ?? true {
        guard let s = subject(before: i), let t = s.first else { return false }
        return !isHuman(s) && !w.tokens[t].classes.hasAny(LexSet(.pronoun, .clitic))
      }
      i -= 1
    }
    return false
  }

  /// `tout` before `en soulignant`
  func isTied(_ i: Int) -> Bool {
    guard let c = chunk(i), c.tokens.count == 1, let t = c.tokens.first else { return false }
    return w.tokens[t].has(.adverb) && c.kind != .verb
  }

  /// The subject of the verb that a participle or infinitive hangs on; the noun right before a participle without
  /// a comma.
  func governor(of k: Int) -> Range<Int>? {
    if let s = subject(behindOpening: k) { return s }
    // `une alerte lancée par un inconnu, déclarant que …`: whoever acted last, where the thing can't speak.
    if kind(k - 1) == .comma, chunk(k)?.preposition ?? 0 < 0, let by = chunk(k - 2), by.kind == .noun,
      by.preposition >= 0, w.has(.headFirst),
      case let flags = w.sum(Int(by.preposition), .preposition).flags,
      flags & NameFlags.agent != 0, flags & NameFlags.genitive == 0, isHuman(words(k - 2)),
      let verb = chunk(k - 3), verb.kind == .verb,
      !verb.traits.isDisjoint(with: [.passive, .pastParticiple]),
      let own = verb.isFiniteVerb ? ownSubject(k - 3) : chunk(k - 4)?.tokens, isThing(own)
    {
      return words(k - 2)
    }
    // `…, le rapporteur Paul Serin (LREM) fustigeant "…"`
    let noun = kind(k - 1) == .bracket ? k - 2 : k - 1
    if chunk(k)?.preposition ?? 0 < 0, let n = chunk(noun), n.isBareNoun, n.traits.contains(.sourceLike) {
      return personOf(n.tokens)
    }
    var i = k - 1
    while let c = chunk(i), k - i < 40, c.kind != .semicolon {
      if c.isFiniteVerb {
        guard let r = relative(of: i) else {
          // `Luc Serin a critiqué Anne Roy, lorsqu'elle dirigeait le port, estimant que …`
          if let outer = clauseOpener(i, before: k) {
            i = outer - 1
            continue
          }
          return ownSubject(i)
        }
        // `C'est ce qu'a dit le préfet, en précisant que …`
        if c.report != 0, let it = chunk(r - 1)?.tokens, it.count == 1,
          w.hasFlag(it.lowerBound, .pronoun, Self.pointing), let s = inverted(after: i)
        {
          return s
        }
        if k - i < 4, kind(k - 1) != .comma { return ownSubject(i) }
        i = r
      }
      i -= 1
    }
    return subject(before: k)
  }

  /// The word that opens the clause of a verb which hangs on the one before, where a comma closes it before a participle.
  private func clauseOpener(_ verb: Int, before k: Int) -> Int? {
    guard kind(k - 1) == .comma, chunk(k)?.traits.contains(.presentParticiple) ?? false, w.has(.headFirst)
    else { return nil }
    var i = verb - 1
    while let c = chunk(i), verb - i < 4, c.kind == .noun || c.kind == .adverb { i -= 1 }
    guard kind(i) == .subordinator, kind(i - 1) == .comma, hasMainVerb(before: i),
      !(verb + 1..<k - 1).contains(where: { kind($0) == .comma || w.chunks[$0].isFiniteVerb })
    else { return nil }
    return i
  }

  /// `clashed with youths shouting "…"`: the noun before a participle of a verb that needs no hearer.
  private func crier(_ k: Int) -> Int? {
    guard w.has(.bareClauses), let v = chunk(k), v.preposition < 0, v.traits.contains(.presentParticiple),
      v.report & (Frame.bare | Frame.target | Frame.weak) == 0,
      kind(kind(k + 1) == .comma ? k + 2 : k + 1) == .quote,
      let n = chunk(k - 1), n.kind == .noun, n.traits.contains(.sourceLike)
    else { return nil }
    return k - 1
  }

  /// `le portrait du président appelant à …`: who may speak, where a thing is his.
  private func personOf(_ group: Range<Int>) -> Range<Int> {
    guard let first = group.first, !isHuman(group),
      let of = group.last(where: { w.hasFlag($0, .preposition, NameFlags.genitive) }), of > first,
      of + 1 < group.upperBound, w.isPersonalRole(of + 1)
    else { return group }
    return of + 1..<group.upperBound
  }

  /// `a salué "…" et rappelé que …`: the verb whose auxiliary and subject a participle shares.
  func sharedVerb(_ k: Int) -> Int? {
    let c = kind(k - 1) == .adverb ? k - 2 : k - 1
    guard kind(c) == .coordinator else { return nil }
    var i = c - 1
    while let p = chunk(i), k - i < 24, p.kind != .semicolon {
      // `la France où des élus ont dénoncé la loi et réclamé "justice"`
      if p.isFiniteVerb, relative(of: i).map({ w.has(.headFirst) && kind($0) == .relative }) ?? true {
        if p.traits.isDisjoint(with: [.passive, .copula]), p.tokens.count > 1 { return i }
        // `a soutenu que les papiers remis étaient publics et assuré …`: behind the verb of a clause that hangs on another.
        guard w.has(.headFirst), (chunks.lowerBound..<i).contains(where: { kind($0) == .complementizer })
        else { return nil }
      }
      i -= 1
    }
    return nil
  }

  /// `salué par X`: the agent of a passive.
  func agent(of k: Int) -> Range<Int>? {
    var i = k + 1
    while let c = chunk(i), i - k < 5 {
      if c.kind == .noun, c.preposition >= 0, !c.traits.contains(.holdsQuote),
        w.hasFlag(Int(c.preposition), .preposition, NameFlags.agent),
        !w.hasFlag(Int(c.preposition), .preposition, NameFlags.genitive)
      {
        return words(i)
      }
      if c.kind == .comma || c.kind == .stop || c.kind == .verb { return nil }
      i += 1
    }
    return nil
  }

  private func hasFinite(_ from: Int, _ k: Int) -> Bool {
    var i = k - 1
    while let c = chunk(i), c.tokens.lowerBound >= from {
      if c.isFiniteVerb, relative(of: i) == nil { return true }
      i -= 1
    }
    return false
  }
}
