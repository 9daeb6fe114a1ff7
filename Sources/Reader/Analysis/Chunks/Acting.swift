/// Words that are verbs only where they stand, and marks that a second reading passes over.
extension ChunkReader {
  /// A quotation mark that is to be passed over.
  func isQuoteSign(_ i: Int) -> Bool {
    guard w.tokens[i].isSign, let sign = MarkSign.at(i, end, w) else { return false }
    return sign.family != .single && sign.family != .half
  }

  /// `alors que le club subit des revers`, `la banque double ses profits`: an adjective that is a verb of the third person,
  /// behind the noun that begins a clause, or a person's name (`Anne Roy quitte la présidence`), and before the article of
  /// its object.
  func isActing(_ k: Int, _ f: Features) -> Bool {
    guard w.has(.headFirst), !w.isNounForm(k), f.contains(.third), !f.isDisjoint(with: .finite), k + 1 < end,
      !f.contains(.pastParticiple), !w.tokens[k].isCapital
    else { return false }
    if let n = Names.mention(at: k - 1, in: w), w.names[n].tokens.upperBound == k, isPerson(n),
      opensObject(k + 1)
    {
      return true
    }
    // `le niveau de la Seine continue à monter`
    if w.tokens[k + 1].has(.preposition), w.tokens[k].has(.reporting), w.leadsToInfinitive(behind: k + 1, end)
    {
      return true
    }
    guard let before = w.chunks.last else { return false }
    switch before.kind {
    case .subordinator, .complementizer: break
    default: return false
    }
    // Inside a quotation the last chunk may be that of the text, behind which nothing stands.
    guard before.tokens.upperBound < k, w.tokens[before.tokens.upperBound].has(.determiner) else {
      return false
    }
    return opensObject(k + 1)
  }

  /// `Le groupe ferme son usine`, `La ministre calme les esprits`: the same behind the noun that opens a sentence, where no other
  /// verb follows.
  func isMainVerb(_ k: Int, _ f: Features, from start: Int) -> Bool {
    guard w.has(.headFirst), f.contains([.third, .singular]), !f.isDisjoint(with: .finite), k + 2 < end,
      k > start + 1,
      !f.contains(.pastParticiple), !w.tokens[k].isCapital,
      w.features(start, .determiner).contains(.singular),
      opensSentence(start), opensObject(k + 1), !w.tokens[k + 2].classes.hasAny(NameClasses.time),
      w.isNounForm(k - 1) || w.tokens[k - 1].name >= 0 || w.isPlainAdjective(k - 1), !w.isPrenominal(k - 1)
    else { return false }
    for i in k + 2..<end {
      let t = w.tokens[i]
      if t.isSign || t.classes.hasAny(Self.clauseBounds) && !t.has(.preposition) { return true }
      if w.isAuxiliary(i) || isOnlyVerb(i) { return false }
    }
    return true
  }
  private static let clauseBounds = LexSet(.coordinator, .relative, .complementizer, .subordinator)

  private func isOnlyVerb(_ i: Int) -> Bool {
    w.isVerbForm(i) && w.verbFeatures(i).contains(.third) && !w.isNounForm(i) && !w.tokens[i].has(.adjective)
  }

  /// Whether a token opens its sentence, or stands behind the comma of what opens it without a verb.
  private func opensSentence(_ start: Int) -> Bool {
    let s = w.sentences[Int(w.tokens[start].sentence)].tokens.lowerBound
    if start == s { return true }
    guard w.sign(start - 1) == .comma, w.chunks.last?.kind == .comma else { return false }
    var back = 1
    while let c = w.chunks.last(behind: back), c.tokens.lowerBound >= s {
      if c.isFiniteVerb || c.kind == .comma || c.kind == .relative || c.kind == .subordinator { return false }
      back += 1
    }
    return true
  }

  private func opensObject(_ i: Int) -> Bool {
    w.tokens[i].classes.hasAny(LexSet(.determiner, .possessive))
      && (!isGenitive(i) || w.features(i, .determiner).contains(.plural))
  }

  /// `Ils en profitent`: no preposition between a subject and a form that is nothing but its verb.
  func opensAsClitic(_ i: Int) -> Bool {
    guard w.tokens[i].has(.objectClitic), i + 1 < end, w.isVerbForm(i + 1), let before = w.chunks.last,
      before.tokens.upperBound == i,
      before.isBareNoun || before.kind == .relative
        // `et d'autres, hier, en ont fait autant`
        || (before.kind == .comma || before.kind == .coordinator) && w.isAuxiliary(i + 1)
    else { return false }
    let f = w.verbFeatures(i + 1)
    guard f.contains(.third), !f.isDisjoint(with: .finite), !f.contains(.pastParticiple) else { return false }
    return w.isAuxiliary(i + 1) || before.traits.contains(.pronoun)
      || !w.isNounForm(i + 1) && !w.tokens[i + 1].has(.adjective)
  }

  /// `ont submergé des voitures et inondé des maisons`: a participle with an object of its own, behind one that has its
  /// auxiliary.
  func sharesAuxiliary(_ i: Int, _ f: Features) -> Bool {
    guard f.contains([.pastParticiple, .masculine, .singular]), f.isDisjoint(with: .finite), i + 1 < end,
      w.has(.agreement), !w.has(.sharedPast),
      w.tokens[i + 1].classes.hasAny(LexSet(.determiner, .possessive)),
      !w.hasFlag(i + 1, .preposition, NameFlags.genitive) || w.features(i + 1, .determiner).contains(.plural)
    else { return false }
    var back = 1
    while back < 6, let c = w.chunks.last(behind: back) {
      if c.kind == .verb {
        guard c.isFiniteVerb, c.traits.isDisjoint(with: [.passive, .copula]),
          let first = c.tokens.first(where: w.isAuxiliary)
        else { return false }
        return !w.isCopula(first) && Int(c.head) > first && w.isParticiple(Int(c.head))
      }
      guard c.kind == .noun || c.kind == .adverb else { return false }
      back += 1
    }
    return false
  }
}
