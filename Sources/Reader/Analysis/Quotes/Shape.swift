/// Whether words could stand alone.
enum Shape {
  /// `direct` for a clause or utterance, `partial` for a fragment.
  static func of(_ tokens: Range<Int>, hasVerb: inout Bool, _ w: Workspace) -> Marked.Use {
    let mine = w.chunks.count
    defer { w.chunks.cut(to: mine) }
    var chunks = InnerChunks(tokens, w)
    if hasClause(&chunks, w) {
      hasVerb = true
      return .direct
    }
    hasVerb = self.hasVerb(&chunks)
    return isUtterance(tokens, w) ? .direct : .partial
  }

  private static func hasVerb(_ chunks: inout InnerChunks) -> Bool {
    var i = chunks.first
    while let c = chunks.chunk(i) {
      if c.isFiniteVerb { return true }
      i += 1
    }
    return false
  }

  /// Whether a finite verb has its subject in the stretch.
  private static func hasClause(_ chunks: inout InnerChunks, _ w: Workspace) -> Bool {
    var hasSubject = false
    var isRelative = false
    var isStart = true
    var isDependent = false
    // `comprendre que le niveau baisse`: an infinitive whose clause isn't that of the stretch.
    var isInfinitive = false
    var isOfInfinitive = false
    // What was the subject before a relative word that isn't: `Trois élus, dont un maire, ont voté`.
    var hadSubject = false
    // `Les élus qui ont voté le texte refusent …`: with no comma or `et` since, the second verb is that of the subject.
    var mayResume = false
    // The noun that a relative clause is about, which has a verb of its own behind that clause.
    var leftSubject = false
    var next = chunks.first
    while let c = chunks.chunk(next) {
      let i = next
      next += 1
      switch c.kind {
      case .noun where c.isBareNoun || c.traits.contains(.time) && c.preposition < 0:
        hasSubject = true
        if isRelative, c.isBareNoun {
          isRelative =
            i > chunks.first && (!opensContent(i - 1, w) || isOfNoun(i - 1, from: chunks.first, w))
        }
      // `où est passé le rapport`
      case .relative where isStart && asks(i, &chunks, w): return true
      case .relative:
        // `qui` and its like are the subject themselves; behind `dont`, `que`, `où` one follows.
        hadSubject = hasSubject && !isSubject(c, w)
        mayResume = hasSubject && !isRelative && !isDependent && isSubject(c, w) && w.has(.agreement)
        leftSubject = hasSubject && (w.has(.bareNouns) || opensContent(i, w))
        isRelative = true
        hasSubject = false
      case .complementizer where isOfNoun(i, from: chunks.first, w):
        leftSubject = hasSubject
        isRelative = true
        hasSubject = false
      case .complementizer, .subordinator:
        isRelative = false
        if isInfinitive { isOfInfinitive = true }
        // `plus fort que moi quand il pleut`: a clause that hangs on a fragment.
        if !isStart, c.kind == .subordinator { isDependent = true }
        // `un jugement "qui reconnaît que la notice était juste"`
        if w.has(.headFirst), c.kind == .complementizer, w.chunks[chunks.first].kind == .relative {
          isDependent = true
        }
      // `parce que chez nous, il y a le vent`: the clause hasn't begun yet.
      case .comma where isDependent && isBareOpening(before: i, from: chunks.first, w): break
      case .comma:
        isDependent = false
        if isRelative, hadSubject {
          hasSubject = true
          isRelative = false
        }
      // `The photos ... are fake`
      case .stop where isPause(c, w): break
      case .stop, .semicolon, .colon:
        hasSubject = false
        isRelative = false
        isDependent = false
        mayResume = false
        isStart = true
        continue
      case .verb where c.traits.contains(.finite):
        if c.clitic >= 0 { return true }
        if isStart, mayInvert(c, w), let behind = chunks.chunk(i + 1), isSubjectPronoun(behind, w) {
          return true
        }
        if isStart, isImperative(c, w) { return true }
        if isOfInfinitive {
          isOfInfinitive = false
          continue
        }
        if isQualified(c, from: w.chunks[chunks.first].tokens.lowerBound, w) { continue }
        // `un niveau jamais atteint`: a participle, for a verb would have its negation before it too.
        if isNeverDone(c, w) { continue }
        if hasSubject, !isRelative, !isDependent { return true }
        if !isRelative, mayResume { return true }
        // `The photos which have surfaced are fake`: the verb behind the one of the relative clause.
        hasSubject = isRelative && leftSubject
        leftSubject = false
        isRelative = false
        if isStart, !hasStop(i..<chunks.end, w) { return false }
      // `[Elle] voit l'Assemblée comme un accessoire`
      case .bracket where isStart && isSubjectIn(c, w): hasSubject = true
      // `les dégâts (étaient) minimes`: a verb that the writer has put in its tense.
      case .bracket where hasSubject && !isRelative && !isDependent && isVerbIn(c, w): return true
      // `Mourir dans la dignité n'est pas un slogan`
      case .verb where isStart && c.traits.contains(.infinitive) && c.preposition < 0:
        hasSubject = true
        isInfinitive = true
      case .coordinator where w.has(.bareNouns) && chunks.chunk(next)?.isFiniteVerb ?? false:
        hasSubject = false
      case .noun, .adverb, .quote, .bracket, .other, .dash, .coordinator, .source, .verb: break
      }
      // `Well, when it rains`: nothing has been said before the comma.
      if c.kind == .comma, w.has(.bareNouns), i == chunks.first + 1, opensLightly(w.chunks[chunks.first], w) {
        isStart = true
        hasSubject = false
        continue
      }
      if c.kind != .coordinator, c.kind != .adverb { isStart = false }
      if c.kind == .coordinator || c.kind == .comma || c.kind == .complementizer || c.kind == .subordinator {
        mayResume = false
      }
    }
    return false
  }

  /// `double peine`, `vraie fausse crise`: what could be a verb, behind nothing but adjectives that no article makes nouns.
  private static func isQualified(_ verb: Chunk, from start: Int, _ w: Workspace) -> Bool {
    guard w.has(.agreement), verb.tokens.count == 1, let t = verb.tokens.first, start < t,
      w.isNounForm(t) || w.tokens[t].has(.adjective)
    else { return false }
    // `une présentation insipide et indigne`
    if w.tokens[t].has(.adjective), t - 1 > start, w.tokens[t - 1].has(.coordinator),
      w.isPlainAdjective(t - 2),
      t + 1 >= w.tokens.count || !w.tokens[t + 1].classes.hasAny(LexSet(.determiner, .possessive))
    {
      return true
    }
    return (start..<t).allSatisfy { w.tokens[$0].has(.adjective) && !w.tokens[$0].has(.determiner) }
  }

  /// A form that is a participle too, behind `jamais` or `pas encore` without `ne`.
  private static func isNeverDone(_ verb: Chunk, _ w: Workspace) -> Bool {
    guard w.has(.agreement), verb.clitic < 0, let t = verb.tokens.last, w.isParticiple(t),
      case let first = verb.tokens.count > 1 ? verb.tokens.lowerBound : t - 1, first >= 0, t - first <= 2
    else { return false }
    // `n'a jamais atteint` has `ne`, which is a clitic as well.
    return (first..<t).allSatisfy {
      w.tokens[$0].has(.negation) && w.tokens[$0].span.count > 2 && w.tokens[$0].isWord
    } && (first == 0 || !w.tokens[first - 1].has(.negation))
  }

  /// `Well`, `Yes`: one word that is neither name nor verb.
  private static func opensLightly(_ c: Chunk, _ w: Workspace) -> Bool {
    c.tokens.count == 1 && c.kind != .verb && c.traits.isDisjoint(with: [.named, .time])
      && (c.kind != .noun || w.tokens[c.tokens.lowerBound].has(.adverb))
  }

  /// Dots for what was left out within a sentence.
  private static func isPause(_ stop: Chunk, _ w: Workspace) -> Bool {
    let first = stop.tokens.lowerBound
    var next = stop.tokens.upperBound
    while next < w.tokens.count, w.isSign(next, ".") { next += 1 }
    guard next < w.tokens.count,
      next > first + 1 || w.tokens[first].span.count > 2 || w.isSign(first - 1, ".")
    else { return false }
    return w.tokens[next].isWord && !w.tokens[next].isCapital
  }

  /// Whether nothing but groups with a preposition parts a chunk from the word that opens its clause.
  private static func isBareOpening(before i: Int, from first: Int, _ w: Workspace) -> Bool {
    var j = i - 1
    while j > first, w.chunks[j].kind == .noun, w.chunks[j].preposition >= 0 { j -= 1 }
    return w.chunks[j].kind == .subordinator
  }

  /// Whether a word that asks opens a clause with its subject behind the verb.
  private static func asks(_ i: Int, _ chunks: inout InnerChunks, _ w: Workspace) -> Bool {
    guard let v = chunks.chunk(i + 1), v.isFiniteVerb, let c = chunks.chunk(i), let n = chunks.chunk(i + 2),
      n.isBareNoun, n.hasDeterminer
    else { return false }
    return c.tokens.allSatisfy { w.features($0, .relative).isDisjoint(with: .subject) }
      && !c.tokens.contains { w.tokens[$0].has(.complementizer) }
  }

  /// `qui`
  private static func isSubject(_ relative: Chunk, _ w: Workspace) -> Bool {
    relative.tokens.contains { w.features($0, .relative).contains(.subject) }
  }

  /// A relative word that may open a clause of its own too: `que`, `ce que`, not `dans lequel`, `dont`.
  private static func opensContent(_ i: Int, _ w: Workspace) -> Bool {
    let c = w.chunks[i]
    return c.kind == .relative && c.tokens.contains { w.tokens[$0].has(.complementizer) }
  }

  /// `la violence que ces gens endurent`, `pour ce qu'ils sont`: behind a noun with its article, or a preposition, such a word
  /// only tells of which.
  private static func isOfNoun(_ relative: Int, from first: Int, _ w: Workspace) -> Bool {
    let c = w.chunks[relative]
    guard w.has(.agreement), relative > first, case let before = w.chunks[relative - 1] else { return false }
    let start = c.tokens.lowerBound
    if c.preposition >= 0 || w.tokens[start].has(.preposition)
      || before.tokens.last.map({
        w.tokens[$0].has(.preposition) && !w.tokens[$0].has(.determiner)
      }) ?? false
    {
      return true
    }
    return before.isBareNoun && before.hasDeterminer && before.tokens.upperBound == start
  }

  private static func hasStop(_ chunks: Range<Int>, _ w: Workspace) -> Bool {
    chunks.dropLast().contains { w.chunks[$0].kind == .stop }
  }

  /// `ne vient il pas ?`, typed without the hyphen.
  private static func isSubjectPronoun(_ c: Chunk, _ w: Workspace) -> Bool {
    c.kind == .noun && c.tokens.count == 1 && c.preposition < 0
      && w.features(c.tokens.lowerBound, .pronoun).contains(.subject)
  }

  /// `is it`, but `would regret it`: where subjects stand before their verbs only an auxiliary goes before one.
  private static func mayInvert(_ verb: Chunk, _ w: Workspace) -> Bool {
    w.has(.inversion) || verb.tokens.count == 1 && w.isAuxiliary(verb.tokens.lowerBound)
  }

  /// A pronoun, or a noun with its article, that the writer has put in.
  private static func isSubjectIn(_ bracket: Chunk, _ w: Workspace) -> Bool {
    guard let first = bracket.tokens.dropFirst().first, w.isSign(bracket.tokens.lowerBound, "[") else {
      return false
    }
    return w.features(first, .pronoun).contains(.subject)
      || w.tokens[first].classes.hasAny(LexSet(.determiner, .possessive)) || w.tokens[first].isCapital
  }

  private static func isVerbIn(_ bracket: Chunk, _ w: Workspace) -> Bool {
    guard bracket.tokens.count <= 4, let verb = bracket.tokens.dropFirst().first(where: { w.isVerbForm($0) })
    else { return false }
    let f = w.verbFeatures(verb)
    return f.contains(.third) && !f.isDisjoint(with: .finite) && !w.isNounForm(verb)
  }

  /// A form without subject that may order or invite: `venez`, `attendons`.
  private static func isImperative(_ c: Chunk, _ w: Workspace) -> Bool {
    let f = w.verbFeatures(Int(c.head))
    if c.traits.contains(.reflexive) { return false }
    // `les « mesures barrière »`
    if w.isNounForm(Int(c.head)), !w.tokens[Int(c.head)].isCapital, c.tokens.count == 1, w.has(.agreement) {
      return false
    }
    return f.contains(.imperative)
      && (f.contains(.plural) && !f.contains(.third) || f.isDisjoint(with: .third))
  }

  /// `Une aumône !`, `Deux, tout au plus.`: a stop of its own behind a capital, or several sentences.
  private static func isUtterance(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    guard let first = tokens.first, let last = tokens.last, !w.tokens[first].flags.contains(.allCaps) else {
      return false
    }
    guard w.tokens[first].isCapital || w.tokens[first].kind != .word else { return false }
    // `Pourquoi changer`
    if w.tokens[first].has(.subordinator), w.tokens[first].has(.adverb), tokens.count > 1,
      w.verbFeatures(first + 1).contains(.infinitive)
    {
      return true
    }
    if w.isStop(last) { return tokens.count > 1 }
    for t in tokens.dropLast() where w.isStop(t) && w.tokens[t].span.count == 1 { return true }
    return false
  }
}
