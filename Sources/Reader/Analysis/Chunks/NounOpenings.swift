/// What a noun group opens with: an approximator, a pronoun, a preposition or an article.
extension ChunkReader {
  /// Whether the last word of a function could be a number or a verb elsewhere, or a preposition would part its words
  /// (`metteuse en scène`).
  func isWholeRole(_ p: Phrase) -> Bool {
    let last = p.tokens.upperBound - 1
    if p.tokens.count == 3, w.tokens[last - 1].has(.preposition), !isGenitive(last - 1) { return true }
    return w.tokens[last].has(.number)
      || p.tokens.count == 2 && w.isVerbForm(last) && w.tokens[last].has(.role)
  }

  /// `l'ancien chargé de mission`: behind an adjective that could be the noun.
  func isBehindQuality(_ k: Int, _ c: Chunk) -> Bool {
    w.has(.headFirst) && k > 0 && c.head == Int32(k - 1) && precedesNoun(k - 1)
  }

  /// Behind an approximator of several words that a number follows.
  @inline(__always) func pastApproximator(_ i: Int) -> Int? {
    guard i < end else { return nil }
    return w.tokens[i].phrase >= 0 ? behindApproximator(i) : behindAbout(i)
  }

  /// `Environ 200 élèves`: one word by itself.
  private func behindAbout(_ i: Int) -> Int? {
    guard w.tokens[i].has(.approximator), w.tokens[i].has(.adverb), i + 1 < end, w.has(.headFirst),
      w.tokens[i + 1].kind == .number || w.tokens[i + 1].has(.number)
    else { return nil }
    return i + 1
  }

  private func behindApproximator(_ i: Int) -> Int? {
    guard i < end, let p = w.phrase(at: i), p.classes.has(.approximator) else { return nil }
    let next = p.tokens.upperBound
    guard next < end, !isNear(p) else { return nil }
    if w.tokens[next].kind == .number || w.tokens[next].has(.number) { return next }
    // `more than half of the farmers`
    let isPart =
      w.has(.bareNouns) && next + 1 < end && isGenitive(next + 1)
      && (w.tokens[next].has(.noun) || w.tokens[next].flags.contains(.hyphen))
    return isPart ? next : nil
  }

  /// `près d'une gare`, but `près d'une centaine`, `près d'un an`, `près d'un élève sur deux`: where, not how many.
  private func isNear(_ p: Phrase) -> Bool {
    let next = p.tokens.upperBound
    guard w.has(.headFirst), p.classes.has(.preposition), next + 1 < end,
      w.sum(p, .preposition).flags & NameFlags.locative != 0,
      w.features(next, .determiner).contains(.singular), w.tokens[next + 1].kind == .word,
      !w.tokens[next + 1].classes.hasAny(Self.counting)
    else { return false }
    return !(next + 2..<min(next + 6, end)).contains {
      w.hasFlag($0, .preposition, NameFlags.locative) && $0 + 1 < end
        && (w.tokens[$0 + 1].kind == .number || w.tokens[$0 + 1].has(.number))
    }
  }
  private static let counting = LexSet(.number, .ordinal, .unit, .timeUnit, .currency, .approximator)

  /// `d'autres`, `le premier`, unless the noun that they go with follows.
  @inline(__always) func pronounPhrase(at i: Int) -> Phrase? {
    w.tokens[i].phrase >= 0 ? wholePronoun(at: i) : nil
  }

  private func wholePronoun(at i: Int) -> Phrase? {
    guard let p = w.phrase(at: i), p.classes.has(.pronoun), p.tokens.upperBound <= end else { return nil }
    let next = p.tokens.upperBound
    guard next < end, w.tokens[next].isWord,
      !w.isVerbForm(next) || w.tokens[next].has(.role) || endsGroup(next)
    else { return p }
    return w.isNounForm(next) || w.tokens[next].has(.adjective) ? nil : p
  }

  /// `une autre source proche du dossier`, `une autre source.`: a noun that is a verb form too, but takes no object here.
  private func endsGroup(_ k: Int) -> Bool {
    guard w.isNounForm(k), !w.has(.conversion) else { return false }
    guard k + 1 < end, w.tokens[k + 1].isWord else { return true }
    let t = w.tokens[k + 1]
    return isGenitive(k + 1) || w.isAuxiliary(k + 1)
      || t.classes.hasAny(LexSet(.relative, .weekday, .timeWord))
      || t.has(.adjective) && !t.classes.hasAny(LexSet(.determiner, .pronoun, .possessive))
  }

  /// `De graves inondations ont …`, `hier, de nombreux élus ont …`: the article before an adjective and its noun, where
  /// nothing stands before that could want a complement.
  @inline(__always) func isArticle(_ i: Int) -> Bool {
    w.tokens[i].has(.preposition) && standsForArticle(i)
  }

  private func standsForArticle(_ i: Int) -> Bool {
    guard w.has(.partitives), i + 2 < end, !w.tokens[i].has(.determiner), w.tokens[i + 1].has(.adjective),
      isGenitive(i), w.features(i + 1, .adjective).contains(.plural), w.isNounForm(i + 2)
    else { return false }
    switch w.chunks.last.flatMap({ $0.tokens.upperBound == i ? $0.kind : nil }) {
    case nil, .stop, .dash, .colon: return true
    case .comma, .complementizer, .subordinator: return leadsToVerb(i + 3)
    default: return false
    }
  }

  /// Whether the first verb behind a place, before any mark, has a person.
  private func leadsToVerb(_ start: Int) -> Bool {
    var k = start
    while k < end, w.tokens[k].isWord, k - start < 10 {
      let f = w.verbFeatures(k)
      if !f.isDisjoint(with: .finite), f.contains([.third, .plural]), !w.isNounForm(k) || w.isAuxiliary(k) {
        return true
      }
      k += 1
    }
    return false
  }

  /// `des` and `de la` at the start are articles, `du` and `de` prepositions.
  @inline(__always) func isPreposition(_ i: Int) -> Bool {
    w.tokens[i].has(.preposition) && governs(i)
  }

  private func governs(_ i: Int) -> Bool {
    let t = w.tokens[i]
    guard t.has(.preposition) else { return false }
    // `Per Haugland`
    if w.has(.bareNouns), t.isCapital, let m = Names.mention(at: i, in: w), w.names[m].tokens.lowerBound == i
    {
      return false
    }
    // `about 125 houses`
    if w.has(.bareNouns), t.has(.approximator), i + 1 < end, isAmount(i + 1) { return false }
    if t.has(.determiner), w.hasFlag(i, .preposition, NameFlags.genitive) {
      return !w.features(i, .determiner).contains(.plural) || isBeforePlace(i + 1)
    }
    return true
  }

  /// `venus des Bouches-du-Rhône`: no article stands before a place that is one and only.
  private func isBeforePlace(_ i: Int) -> Bool {
    guard i < end, w.tokens[i].isCapital, let n = Names.mention(at: i, in: w) else { return false }
    return w.names[n].tokens.lowerBound == i && w.entities[w.names[n].entity].kind == .place
  }

  func isGenitive(_ i: Int) -> Bool { w.hasFlag(i, .preposition, NameFlags.genitive) }

  /// `Il y a 800 morts`, but `il y a deux jours`: a preposition that holds a verb, without any time behind it.
  func isClause(_ p: Phrase) -> Bool {
    guard w.features(p.tokens.lowerBound, .pronoun).contains([.third, .subject]) else { return false }
    return !(p.tokens.upperBound..<min(p.tokens.upperBound + 4, end)).contains {
      w.tokens[$0].classes.hasAny(Self.times)
    }
  }
  private static let times = LexSet(.timeUnit, .timeWord, .dayPart, .month, .weekday)

  @inline(__always) func isPronoun(_ i: Int) -> Bool {
    w.tokens[i].classes.hasAny(LexSet(.pronoun, .clitic)) && standsAlone(i)
  }

  private func standsAlone(_ i: Int) -> Bool {
    let t = w.tokens[i]
    guard t.has(.pronoun) || w.features(i, .clitic).contains(.subject), !t.flags.contains(.enclitic) else {
      return false
    }
    guard t.has(.determiner) || t.has(.possessive) || t.has(.number) else { return true }
    // `ce` and its like: a determiner before a noun, a pronoun before a verb or relative.
    // `ce 25 octobre`
    if i + 1 < end, w.tokens[i + 1].kind == .number, w.hasFlag(i, .determiner, NameFlags.demonstrative) {
      return false
    }
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
}
