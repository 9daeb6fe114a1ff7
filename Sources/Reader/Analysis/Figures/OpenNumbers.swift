/// Numbers that leave out what they count, as the amount before has said it: `180 morts, contre 246 en 2018`.
enum OpenNumbers {
  static func close(_ open: [Numerals.Found], _ drafts: inout [FigureDraft], _ w: Workspace) {
    var closed: [FigureDraft] = []
    var next = 0
    for o in open {
      while next < drafts.count, drafts[next].tokens.lowerBound < o.tokens.lowerBound { next += 1 }
      // The last amount may be one that was open itself.
      let last = [next > 0 ? drafts[next - 1] : nil, closed.last].compactMap { $0 }
        .max { $0.tokens.lowerBound < $1.tokens.lowerBound }
      let value = Figure.Value.number(o.number.value)
      if let last, follows(o, last, w) {
        closed.append(FigureDraft(tokens: o.tokens, kind: last.kind, value: value, unit: last.unit))
      } else if let unit = told(o, w) ?? counted(o, w) {
        closed.append(FigureDraft(tokens: o.tokens, kind: .count, value: value, unit: unit))
      } else if let unit = Fates.inToll(o.tokens.lowerBound, w) ?? TollNumbers.unit(o.tokens, w) {
        closed.append(FigureDraft(tokens: o.tokens, kind: .toll, value: value, unit: unit))
      } else if let unit = TollNumbers.things(o.tokens, w) {
        closed.append(FigureDraft(tokens: o.tokens, kind: .count, value: value, unit: unit))
      } else if let last, isPartOfThings(o, last, w) || isSum(o, last, w) {
        closed.append(FigureDraft(tokens: o.tokens, kind: .count, value: value, unit: last.unit))
      } else if !takesUp(o, w), let unit = Fates.right(behind: o.tokens.upperBound, w) {
        // `quatre ont été blessés`
        closed.append(FigureDraft(tokens: o.tokens, kind: .toll, value: value, unit: unit))
      } else if !w.leadsOn(o.tokens.upperBound), let unit = Fates.before(o.tokens.lowerBound, w) {
        // `en a blessé 50`
        closed.append(FigureDraft(tokens: o.tokens, kind: .toll, value: value, unit: unit))
      } else if let last, isPart(o, last, w) {
        closed.append(FigureDraft(tokens: o.tokens, kind: .count, value: value, unit: last.unit))
      }
    }
    drafts += closed
  }

  /// `18 missiles dont 15 ont été abattus`: so many of what nobody mourns.
  private static func isPartOfThings(_ o: Numerals.Found, _ last: FigureDraft, _ w: Workspace) -> Bool {
    isPart(o, last, w) && !Fates.isOfPeople(last.tokens, w)
  }

  /// `300 détenus, dont 120 ont été repris`: what no word of fate tells of.
  private static func isPart(_ o: Numerals.Found, _ last: FigureDraft, _ w: Workspace) -> Bool {
    let i = o.tokens.lowerBound
    guard i > 1, w.tokens[i - 1].has(.relative), last.kind == .count else { return false }
    let away = i - last.tokens.upperBound
    return away <= 2
      || away <= 8 && w.sign(i - 2) == .comma && o.tokens.upperBound < w.tokens.count
        && w.isAuxiliary(o.tokens.upperBound)
  }

  /// `le chiffre de 820`, `un total de 1.200`: so many of what was counted just before.
  private static func isSum(_ o: Numerals.Found, _ last: FigureDraft, _ w: Workspace) -> Bool {
    let i = o.tokens.lowerBound, k = o.tokens.upperBound
    return last.kind == .count && i > 1 && w.hasFlag(i - 1, .preposition, NameFlags.genitive)
      && w.hasFlag(i - 2, .noun, sum) && (k >= w.tokens.count || !w.leadsOn(k))
      && w.tokens[i].sentence - w.tokens[last.tokens.lowerBound].sentence <= 2
  }
  private static let sum = LexFlags.Noun.sum.bit

  /// `Des milliers de personnes, 5.000 selon la police`: what nobody has counted, and then what somebody says.
  private static func told(_ o: Numerals.Found, _ w: Workspace) -> String? {
    let i = o.tokens.lowerBound, k = o.tokens.upperBound
    guard i > 2, k < w.tokens.count, [.comma, .bracket, .dash].contains(w.sign(i - 1)),
      w.tokens[k].has(.sourcePreposition), !w.tokens[k].has(.preposition), w.isNounForm(i - 2),
      w.features(i - 2, .noun).union(w.features(i - 2, .role)).contains(.plural),
      w.hasFlag(i - 3, .preposition, NameFlags.genitive)
    else { return nil }
    return w.string(w.tokens[i - 2].span)
  }

  /// `Toutes les autorisations (29 au total)`: brackets that say how many the noun before them means.
  private static func counted(_ o: Numerals.Found, _ w: Workspace) -> String? {
    let i = o.tokens.lowerBound, k = o.tokens.upperBound
    guard i > 1, k < w.tokens.count, w.sign(i - 1) == .bracket, w.isNounForm(i - 2),
      w.features(i - 2, .noun).contains(.plural),
      let p = w.phrase(at: k), p.classes.has(.adverb), p.tokens.upperBound < w.tokens.count,
      w.isSign(p.tokens.upperBound, ")")
    else { return nil }
    return w.string(w.tokens[i - 2].span)
  }

  /// `tous les trois`, `les deux`: people told of before.
  private static func takesUp(_ o: Numerals.Found, _ w: Workspace) -> Bool {
    let i = o.tokens.lowerBound
    guard i > 0, w.tokens[i - 1].classes.hasAny(LexSet(.determiner, .possessive, .pronoun)) else {
      return false
    }
    // `another two died`, `quelque 30 ont péri`
    let f = w.features(i - 1, .determiner)
    return f.isEmpty || f.contains(.definite) || !f.contains(.singular)
  }

  private static let infinitive = LexFlags.Preposition.infinitive.bit

  /// Whether a preposition of place leads to the name of one.
  private static func isPlace(behind k: Int, _ w: Workspace) -> Bool {
    guard w.saysWhere(k)
    else { return false }
    let next =
      k + 1 < w.tokens.count && w.tokens[k + 1].has(.determiner) && !w.tokens[k + 1].isCapital ? k + 2 : k + 1
    return Names.mention(at: next, in: w).map { w.entities[w.names[$0].entity].kind == .place } ?? false
  }

  /// `en comparaison avec 317 000`: a preposition of several words.
  private static func isCompared(_ i: Int, _ w: Workspace) -> Bool {
    (max(0, i - 4)..<i).contains {
      guard let p = w.phrase(at: $0), p.tokens.upperBound == i else { return false }
      return w.sum(p, .preposition).flags & FigureReader.comparison != 0
    }
  }

  /// `9.000 signatures, alors que 6.000 sont requises`, `Sur 400 passagers, 120 ont été secourus`: right before its verb.
  private static func isSubject(_ o: Numerals.Found, _ w: Workspace) -> Bool {
    let i = o.tokens.lowerBound, k = o.tokens.upperBound
    guard w.isAuxiliary(k), w.features(k, .auxiliary).union(w.verbFeatures(k)).contains(.plural) else {
      return false
    }
    return w.tokens[i - 1].has(.complementizer) || w.tokens[i - 1].has(.subordinator)
      || w.sign(i - 1) == .comma
  }

  /// `1.200 postes sur 8.000`: out of more of the same; but `quatre étoiles sur cinq`.
  private static func isOutOf(_ o: Numerals.Found, _ last: FigureDraft, _ w: Workspace) -> Bool {
    let i = o.tokens.lowerBound, k = o.tokens.upperBound
    guard case .number(let part) = last.value, o.number.value > max(part, 10),
      i == last.tokens.upperBound + 1,
      k >= w.tokens.count || !w.leadsOn(k)
    else { return false }
    let flags = w.sum(i - 1, .preposition).flags
    return flags & NameFlags.locative != 0 && flags & (NameFlags.temporal | NameFlags.genitive) == 0
  }

  /// `douze blessés, dont quatre graves`: an adjective and no more.
  private static func isQuality(_ k: Int, _ w: Workspace) -> Bool {
    w.tokens[k].has(.adjective) && !w.mayBePeople(k) && !w.tokens[k].isCapital
      && (k + 1 >= w.tokens.count || !w.tokens[k + 1].isWord)
  }

  private static func follows(_ o: Numerals.Found, _ last: FigureDraft, _ w: Workspace) -> Bool {
    let i = o.tokens.lowerBound, k = o.tokens.upperBound
    guard last.kind != .score, i >= last.tokens.upperBound, i - last.tokens.upperBound < 25, i > 0,
      w.tokens[i].sentence == w.tokens[last.tokens.lowerBound].sentence
    else { return false }
    if w.sum(i - 1, .preposition).flags & FigureReader.comparison != 0 || isCompared(i, w) {
      // `99 789 voix (47,4 %) contre 79 547`: what the brackets hold is another amount.
      return !(last.kind == .percent && w.isSign(last.tokens.upperBound, ")"))
    }
    guard last.kind == .toll || last.kind == .count, k < w.tokens.count else { return false }
    if last.kind == .count, isSubject(o, w) || isOutOf(o, last, w) { return true }
    // `2.100 foyers en Varnoy, 9.100 dans le Solin et 800 à Lyon`
    if w.sign(i - 1) == .comma || w.tokens[i - 1].has(.coordinator), isPlace(behind: k, w) { return true }
    // `by 200 votes to 117`
    if last.kind == .count, i == last.tokens.upperBound + 1,
      w.hasFlag(i - 1, .preposition, infinitive), !w.leadsOn(k)
    {
      return true
    }
    let t = w.tokens[k]
    // `287 voix pour, 190 contre`
    if w.sum(k, .preposition).flags & FigureReader.comparison != 0,
      k + 1 >= w.tokens.count || !w.leadsOn(k + 1)
    {
      return true
    }
    // `10.000 selon la police`
    if t.has(.sourcePreposition), t.isWord, !t.has(.preposition) { return true }
    // `2.500 salariés, dont 300 en intérim`
    guard last.kind == .toll || w.tokens[i - 1].has(.relative) else { return false }
    // `cinq tués en mars et quatre en mai`, `douze blessés, dont trois grièvement`
    let isJoined = w.tokens[i - 1].has(.coordinator) || w.tokens[i - 1].has(.relative)
    // `trois morts et 5.000 sans abri`
    if isJoined, t.has(.preposition),
      w.sum(k, .preposition).flags & (NameFlags.locative | NameFlags.temporal) == 0,
      t.isWord, !w.hasFlag(k, .preposition, NameFlags.genitive)
    {
      return false
    }
    // `29 people, aged between 17 and 52`
    if isJoined, i > 1, w.tokens[i - 2].kind == .number { return false }
    return isJoined && (!w.leadsOn(k) || isQuality(k, w))
  }
}

extension Workspace {
  /// Whether a word behind a number may be what it counts.
  fileprivate func leadsOn(_ k: Int) -> Bool {
    guard k < tokens.count, tokens[k].kind != .punctuation, k == 0 || tokens[k].zone == tokens[k - 1].zone
    else {
      return false
    }
    let t = tokens[k]
    return hasFlag(k, .preposition, NameFlags.genitive)
      || !t.classes.hasAny(LexSet(.preposition, .adverb, .coordinator))
  }
}
