/// Words that look like verbs where a noun stands: behind an article and an adjective, in a list, in apposition.
extension ChunkReader {
  /// `déposer une nouvelle demande`: an article and an adjective behind a verb want a noun.
  func isObjectWithQuality(_ group: Chunk, _ i: Int) -> Bool {
    // `faire bonne figure`
    if group.tokens.count == 1, w.has(.agreement), !w.has(.conversion), w.isNounForm(i),
      !w.tokens[i].has(.reporting), w.isPrenominal(i - 1), !w.tokens[i - 1].isCapital,
      let v = w.chunks.last(behind: 1), v.traits.contains(.infinitive), v.tokens.upperBound == i - 1
    {
      return true
    }
    guard group.tokens.count == 2, group.hasDeterminer, group.preposition < 0, w.isNounForm(i),
      !w.has(.conversion),
      w.tokens[i - 1].has(.adjective), w.isPrenominal(i - 1), !w.tokens[i - 1].isCapital,
      let v = w.chunks.last(behind: 1), v.kind == .verb, v.tokens.upperBound == group.tokens.lowerBound
    else { return false }
    return w.tokens[i - 2].has(.determiner)
  }

  /// `fait ainsi référence à la loi`, `porte désormais plainte`: behind a verb and its adverb no other verb stands.
  func isObjectBehindAdverb(_ i: Int) -> Bool {
    guard w.has(.headFirst), w.isNounForm(i), !w.isAuxiliary(i), !w.tokens[i].has(.reporting),
      let adverb = w.chunks.last, adverb.tokens.upperBound == i, let v = w.chunks.last(behind: 1),
      v.isFiniteVerb, v.tokens.upperBound == adverb.tokens.lowerBound, v.head >= 0,
      !w.isAuxiliary(Int(v.head)) || v.tokens.count > 1
    else { return false }
    guard i + 1 < end else { return true }
    return w.tokens[i + 1].has(.preposition) || w.tokens[i + 1].kind == .punctuation
  }

  /// `0,2 point`: what is counted behind a figure.
  func isCounted(_ i: Int) -> Bool {
    i > 0 && w.tokens[i - 1].kind == .number && w.tokens[i].has(.unit) && w.isNounForm(i)
      && !w.has(.conversion)
  }

  /// `ports, poste, hôpitaux`: a noun between commas, behind one that has no determiner either.
  func isListed(_ i: Int) -> Bool {
    guard w.isNounForm(i), i + 1 < end, w.sign(i + 1) == .comma, let noun = w.chunks.last(behind: 1) else {
      return false
    }
    return noun.kind == .noun && noun.preposition < 0 && !noun.hasDeterminer
      && noun.traits.isDisjoint(with: [.named, .pronoun, .time])
  }

  /// `Le Front, branche en Syrie du groupe, annonce …`: behind the first comma of a sentence that has had nothing but its
  /// subject, no verb of it can stand.
  func opensApposition(_ i: Int, _ f: Features) -> Bool {
    guard w.has(.agreement), !w.has(.bareNouns), !f.isDisjoint(with: .finite), !f.contains(.pastParticiple),
      w.isNounForm(i), !w.tokens[i].has(.reporting), i + 1 < end,
      w.tokens[i + 1].has(.preposition) || w.isPlainAdjective(i + 1)
        // `Anne Roy, candidate PRC arrivée troisième, …`
        || w.isPersonalRole(i) && w.tokens[i + 1].isCapital && w.has(.headFirst)
    else { return false }
    var back = 1
    while let c = w.chunks.last(behind: back), back < 5, c.kind == .noun {
      let isFirst = c.tokens.lowerBound == w.sentences[Int(w.tokens[i].sentence)].tokens.lowerBound
      if isFirst { return c.isBareNoun && c.traits.isDisjoint(with: [.time, .pronoun]) }
      back += 1
    }
    return false
  }

  /// `a été écrit par leur manager`: whoever did what a passive tells, though `leur` may stand before a verb.
  func isOwnedAgent(_ i: Int) -> Bool {
    w.has(.headFirst) && i > 2 && w.tokens[i - 1].has(.possessive) && w.isNounForm(i)
      && w.sum(i - 2, .preposition).flags & (NameFlags.agent | NameFlags.genitive) == NameFlags.agent
      && w.isParticiple(i - 3)
  }

  /// `le 16 mars, date à laquelle …`: a relative word behind its preposition takes up a noun.
  func opensRelative(_ i: Int) -> Bool {
    w.has(.headFirst) && w.isNounForm(i) && i + 2 < end && w.tokens[i + 1].has(.preposition)
      && !w.features(i + 2, .relative).isDisjoint(with: [.masculine, .feminine])
  }

  /// A participle that commas set in behind its noun, with what a preposition adds to it.
  func isSetIn(_ i: Int, _ f: Features) -> Bool {
    let t = w.tokens[i]
    guard f.contains(.pastParticiple), f.isDisjoint(with: .finite), i + 1 < end, !w.has(.sharedPast),
      !t.classes.hasAny(LexSet(.role, .roleModifier, .tollNoun, .kin, .demonym, .title)),
      w.tokens[i + 1].has(.preposition) || w.tokens[i + 1].classes.hasAny(NameClasses.time),
      !isGenitive(i + 1), let noun = w.chunks.last(behind: 1), noun.kind == .noun,
      !noun.traits.contains(.time)
    else { return false }
    return true
  }

  /// `L'arrêté entre en vigueur`: between a subject and a preposition that says where no other preposition stands.
  func entersSomewhere(_ i: Int) -> Bool {
    guard w.has(.headFirst), w.hasFlag(i, .preposition, Self.pair), w.verbFeatures(i).contains(.third),
      i + 1 < end, w.hasFlag(i + 1, .preposition, NameFlags.locative),
      !w.hasFlag(i + 1, .preposition, NameFlags.genitive),
      !(w.phrase(at: i + 1)?.classes.has(.approximator) ?? false),
      let n = w.chunks.last, n.isBareNoun, n.tokens.upperBound == i
    else { return false }
    return (n.hasDeterminer || n.traits.contains(.named)) && n.traits.isDisjoint(with: [.time, .plural])
  }
  private static let pair = LexFlags.Preposition.pair.bit

  /// `Le ministère précise dans un communiqué que …`, `précise jeudi la mairie : "…"`: a verb of saying that may be an adjective,
  /// behind somebody with whom the sentence opens, where what is said follows when, where or to whom.
  func saysThat(_ k: Int, _ f: Features, from start: Int) -> Bool {
    guard w.has(.headFirst), w.hasFlag(k, .reporting, Frame.clause), f.contains([.third, .singular]),
      start == w.sentences[Int(w.tokens[k].sentence)].tokens.lowerBound || w.tokens[start - 1].isSign,
      !w.tokens[start].has(.preposition), k + 1 < end, !isGenitive(k + 1),
      (start..<k).contains(where: {
        w.tokens[$0].name >= 0 || w.tokens[$0].classes.hasAny(Self.sourceClasses)
      })
    else { return false }
    var i = k + 1
    while i < end, i - k < 16 {
      let t = w.tokens[i]
      if t.has(.complementizer) || w.isSign(i, ":") { return i > k + 1 }
      // `précise, mardi, que …`
      if w.isSign(i, ","), i == k + 1 || i + 1 < end && w.tokens[i + 1].has(.complementizer) {
        i += 1
        continue
      }
      if t.isSign || t.has(.coordinator) || t.has(.relative) && !t.has(.preposition) { return false }
      if w.isVerbForm(i), !w.isNounForm(i), !t.has(.adjective), !w.verbFeatures(i).isDisjoint(with: .finite) {
        return false
      }
      i += 1
    }
    return false
  }

  /// `L'armée dément et parle d'une erreur`, `Le bureau central précise que …`: a verb of saying that as an adjective would
  /// have the other gender.
  func isOfOtherGender(_ k: Int, _ f: Features, from start: Int) -> Bool {
    let gender: Features = [.masculine, .feminine]
    let own = w.features(k, .adjective).intersection(gender)
    var n = k - 1
    while n > start, w.isPlainAdjective(n), !w.isNounForm(n) { n -= 1 }
    guard w.has(.agreement), w.tokens[k].has(.reporting), f.contains([.third, .singular]), n >= start,
      own == .masculine || own == .feminine, w.isNounForm(n)
    else { return false }
    let noun = w.features(n, .noun).union(w.features(n, .orgNoun)).union(w.features(n, .role))
    let other: Features = own == .masculine ? .feminine : .masculine
    return noun.intersection(gender) == other && !noun.contains(.plural)
  }

  /// `une petite route`: a noun in the gender and number of its article.
  func agree(_ determiner: Int, _ noun: Int) -> Bool {
    let d = w.features(determiner, .determiner).union(w.features(determiner, .possessive))
    var n = w.features(noun, .noun)
    let gender: Features = [.masculine, .feminine], number: Features = [.singular, .plural]
    if n.isEmpty { n = w.features(noun, .role).union(w.features(noun, .orgNoun)) }
    return !d.isDisjoint(with: number) && !d.intersection(n).isDisjoint(with: number)
      && !d.isDisjoint(with: gender) && !d.intersection(n).isDisjoint(with: gender)
  }

  /// `Le maire et président de la région`, `l'élu, ancien président de la région`: a function of one that could be the verb of
  /// several.
  func isFunctionOfOne(_ i: Int, _ f: Features) -> Bool {
    guard w.has(.headFirst), f.contains(.plural), !f.contains(.singular), w.isPersonalRole(i), i > 0,
      w.features(i, .role).contains(.singular), i + 1 < end, isGenitive(i + 1)
    else { return false }
    return w.tokens[i - 1].has(.roleModifier) || w.tokens[i - 1].has(.coordinator)
  }

  /// `Luc Serin, conseiller municipal (PVB), …`: a function of several words whose first could be an infinitive.
  func isOffice(_ i: Int) -> Bool {
    guard w.has(.headFirst), w.verbFeatures(i).contains(.infinitive), let p = w.phrase(at: i) else {
      return false
    }
    return w.isPersonalRole(p)
  }
}
