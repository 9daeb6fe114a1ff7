/// What single words inside a noun group do: whether they belong to it, end it, or begin another.
extension ChunkReader {
  /// `2-1`, `22-day`: a hyphen right behind a number.
  func isScoreDash(_ k: Int) -> Bool {
    w.isSign(k, "-") && k > 0 && k + 1 < end && w.tokens[k - 1].kind == .number
      && (w.tokens[k + 1].kind == .number || w.has(.compounds) && w.tokens[k + 1].isWord)
      && w.tokens[k].flags.isDisjoint(with: .spaceBefore)
      && w.tokens[k + 1].flags.isDisjoint(with: .spaceBefore)
  }

  /// `Sa Majesté le Roi`: a form of address of several words right before an article and a title.
  func isHighness(_ article: Int) -> Bool {
    w.has(.headFirst) && article + 1 < end && w.tokens[article - 1].isCapital
      && w.tokens[article + 1].classes.hasAny(LexSet(.title, .role))
      && (max(0, article - 3)..<article - 1).contains {
        w.phrase(at: $0).map { $0.tokens.upperBound == article && $0.classes.has(.civility) } ?? false
      }
  }

  /// Behind a superlative that stands behind its noun.
  func pastSuperlative(_ k: Int) -> Int? {
    guard w.features(k, .determiner).contains(.definite), k + 2 < end,
      w.tokens[k + 2].has(.adjective) || w.isParticiple(k + 2),
      w.hasFlag(k + 1, .adverb, Self.degreeBit) || w.tokens[k + 1].has(.approximator)
    else { return nil }
    return k + 3
  }
  static let degreeBit = LexFlags.Adverb.degree.bit

  /// `le lundi de Pâques`, `la nuit de samedi`, `mardi de la semaine dernière`
  func leadsToTime(_ start: Int) -> Bool {
    var k = start
    while k < end, w.tokens[k].has(.determiner), !w.tokens[k].isCapital { k += 1 }
    guard k < end else { return false }
    return w.tokens[k].classes.hasAny(NameClasses.time) || w.tokens[k].kind == .number
      || w.tokens[k].has(.number) || w.tokens[k].isCapital
  }

  /// `le ministre de l'Economie et des Finances Paul Serin`: a second complement of a function.
  func joinsComplement(_ k: Int, _ c: Chunk) -> Bool {
    guard w.tokens[k].has(.coordinator), c.head >= 0, k + 2 < end,
      w.isPersonalRole(Int(c.head)) || w.tokens[Int(c.head)].has(.orgNoun), isGenitive(k + 1),
      !w.tokens[k].isCapital,
      (Int(c.head) + 1..<k).contains(where: { isGenitive($0) })
    else { return false }
    var n = k + 2
    while n + 1 < end, w.tokens[n].has(.determiner), !w.tokens[n].isCapital { n += 1 }
    // `le centre d'incendie et de secours`
    if !w.tokens[n].isCapital, w.tokens[Int(c.head)].has(.orgNoun) {
      return n == k + 2 && w.isNounForm(n) && !w.tokens[k + 1].has(.determiner)
    }
    if !w.tokens[n].isCapital { return ComplementList.leadsToPerson(n, end, w) }
    return Names.mention(at: n, in: w).map { !isPerson($0) } ?? true
  }

  /// `le scrutin présidentiel et législatif`, `le Conseil économique et social`: a second adjective behind the noun.
  func joinsQuality(_ k: Int, _ c: Chunk) -> Bool {
    w.has(.headFirst) && c.head >= 0 && k - 1 > c.head && k + 1 < end && w.isPlainAdjective(k - 1)
      && w.isPlainAdjective(k + 1) && w.tokens[k + 1].has(.adjective) && !w.isVerbForm(k + 1)
  }

  func isPerson(_ m: Int) -> Bool { w.isPerson(w.names[m]) }

  /// `un quart de point`, `un pas`: a word of negation behind an article or `de` is a noun.
  func isMeasured(_ k: Int, _ hasHead: Bool) -> Bool {
    guard !hasHead, k > 0, isGenitive(k - 1) || w.tokens[k - 1].has(.determiner) else { return false }
    // `du plus vieux parti`
    return w.isNounForm(k)
      || w.hasFlag(k, .adverb, Self.degreeBit) && k + 1 < end && w.tokens[k + 1].has(.adjective)
  }

  /// `une personne`, `le rien`: an indefinite pronoun behind an article is a noun.
  func isNounHere(_ k: Int, _ hasHead: Bool) -> Bool {
    guard !hasHead, k > 0, w.hasFlag(k, .pronoun, Self.indefinite), !w.tokens[k].has(.clitic) else {
      return false
    }
    return w.tokens[k - 1].classes.hasAny(LexSet(.determiner, .possessive))
  }
  static let personal = LexFlags.Pronoun.personal.bit
  private static let indefinite = LexFlags.Pronoun.indefinite.bit

  func isFullName(_ k: Int, _ name: Int) -> Bool {
    name - k > 1 || k + 1 < end && w.tokens[k + 1].isWord && w.tokens[k + 1].isCapital
  }

  /// Whether a name may stand beside the noun of a group: `au président Jean Morel`, but not `à la presse Jean Morel`.
  func takesName(_ c: Chunk, _ k: Int) -> Bool {
    guard c.head >= 0 else { return false }
    let head = Int(c.head)
    // `chargé des achats du groupe Verdane`
    if k - 1 > head, w.tokens[k - 1].has(.orgNoun), w.hasFlag(k - 2, .preposition, NameFlags.genitive) {
      return true
    }
    let name = Names.mention(at: k, in: w)
    let isOfPerson = name.map(isPerson) ?? false
    // `aux urgences de l'hôpital Verdane`
    if !isOfPerson, name != nil, k - 3 > head, w.tokens[k - 1].classes.hasAny(LexSet(.orgNoun, .placeNoun)),
      w.tokens[k - 2].has(.determiner), w.hasFlag(k - 3, .preposition, NameFlags.genitive)
    {
      return true
    }
    let bears = w.tokens[head].classes.hasAny(Self.nameBearers) && !w.hasFlag(head, .role, NameFlags.group)
    // `a dit à des élus Paul Serin`: one of a full name is none of several.
    if isOfPerson, w.has(.agreement), isOfSeveral(c), let name = nameEnd(k), isFullName(k, name),
      !goesOnInList(name)
    {
      return false
    }
    // `a dit dans une note Paul Serin`
    if w.hasFlag(head, .role, NameFlags.document), isFullName(k, nameEnd(k) ?? k) { return false }
    return bears || !isOfPerson && w.tokens[head].classes.hasAny(Self.bodies)
  }
  /// `des élus`, `aux élus`
  private func isOfSeveral(_ c: Chunk) -> Bool {
    c.traits.contains(.plural)
      || c.preposition >= 0 && w.features(Int(c.preposition), .preposition).contains(.plural)
      // `du côté des élus`
      || c.head > c.tokens.lowerBound && w.features(Int(c.head) - 1, .preposition).contains(.plural)
  }

  /// Whether another name stands behind `et` or a comma.
  private func goesOnInList(_ name: Int) -> Bool {
    guard name + 1 < end, w.tokens[name].has(.coordinator) || w.isSign(name, ",") else { return false }
    return w.tokens[name + 1].isCapital
  }

  private static let nameBearers = LexSet(
    .role, .civility, .title, .kin, .epithet, .firstName)
  private static let bodies = LexSet(.orgNoun, .placeNoun, .agency, .geo, .organization)

  func take(_ c: inout Chunk, _ k: Int, _ hasHead: inout Bool) {
    let t = w.tokens[k]
    if t.classes.hasAny(Self.sourceClasses) || t.sense.isHuman {
      c.traits.insert(.sourceLike)
    }
    if t.has(.adjective) || w.has(.compounds) && t.has(.roleModifier), !w.isNounForm(k), !hasHead { return }
    if t.has(.number) || t.has(.ordinal) || t.has(.adverb) || t.has(.approximator), !w.isNounForm(k) {
      return
    }
    // `neuf autres parties`, `dix anciens élèves`: before a noun that could be a participle, or a verb with `tu`.
    if !hasHead, c.head < 0, w.isPrenominal(k), k + 1 < end, w.isNounForm(k + 1), w.isVerbForm(k + 1),
      !w.tokens[k + 1].isCapital,
      w.verbFeatures(k + 1).isDisjoint(with: .finite)
        || w.has(.agreement) && w.verbFeatures(k + 1).isDisjoint(with: .third)
    {
      return
    }
    // `l'ancien ministre`: what stands before its noun is no head.
    if c.head < 0 || c.head == Int32(k - 1) && t.has(.role) && precedesNoun(k - 1) { c.head = Int32(k) }
    // `the finance ministry`: the last noun is the head, unless it is a complement's.
    if w.has(.compounds), hasHead, w.isNounForm(k), !(Int(c.head)..<k).contains(where: opensComplement) {
      c.head = Int32(k)
    }
    hasHead = true
  }

  func opensComplement(_ i: Int) -> Bool { isGenitive(i) && !w.tokens[i].flags.contains(.enclitic) }
  func isAmount(_ i: Int) -> Bool {
    w.tokens[i].kind == .number || w.tokens[i].has(.number)
      || w.tokens[i].kind == .symbol && w.tokens[i].has(.currency)
  }

  func precedesNoun(_ k: Int) -> Bool { w.tokens[k].has(.roleModifier) || w.isPrenominal(k) }

  static let sourceClasses = LexSet(
    .role, .civility, .title, .orgNoun, .organization, .agency, .kin, .state, .city, .demonym, .speechNoun,
    .firstName)

  /// An adverb that no quantity follows (`plus de cent`, `environ 3%`).
  func isPlainAdverb(_ k: Int) -> Bool {
    let t = w.tokens[k]
    // `earlier said`
    if !w.has(.adverbsBehind), k + 1 < end, !w.isNounForm(k), w.isVerbForm(k + 1), !w.isNounForm(k + 1),
      !w.tokens[k + 1].has(.adjective), !w.verbFeatures(k + 1).isDisjoint(with: .finite)
    {
      return true
    }
    if w.isNounForm(k) || t.has(.adjective) || t.has(.determiner) || t.has(.number) { return false }
    guard k + 1 < end else { return true }
    return !isGenitive(k + 1) && w.tokens[k + 1].kind != .number && !w.tokens[k + 1].has(.number)
  }

  /// `ce matin`, `cette semaine`, `ces derniers jours`: a part of the day or a stretch behind its demonstrative.
  func isThisPart(_ k: Int) -> Bool {
    let t = w.tokens[k]
    if k > 0, k + 1 < end, t.has(.ordinal), w.has(.agreement), w.tokens[k + 1].has(.timeUnit) {
      return w.hasFlag(k - 1, .determiner, NameFlags.demonstrative)
    }
    guard k > 0, t.has(.dayPart) || t.has(.timeUnit), !t.has(.role) else { return false }
    return w.hasFlag(k - 1, .determiner, NameFlags.demonstrative)
  }

  func isTime(_ k: Int) -> Bool {
    let t = w.tokens[k]
    return t.has(.weekday) || t.has(.month) && !counts(k) || t.has(.timeWord) && !tellsWhichOne(k)
  }

  /// Whether a form of the past with its object stands right behind a person's name.
  func followsPerson(_ k: Int) -> Bool {
    guard w.isVerbForm(k), w.verbFeatures(k).contains(.past), !w.tokens[k].isCapital, k + 1 < end, k > 0,
      let n = Names.mention(at: k - 1, in: w), w.names[n].tokens.upperBound == k, isPerson(n)
    else { return false }
    return w.tokens[k + 1].isCapital || w.tokens[k + 1].classes.hasAny(LexSet(.determiner, .possessive))
  }

  /// `late on Sunday`, `early Monday`: in which part of the day that follows.
  func opensDay(_ k: Int) -> Bool {
    guard w.tokens[k].has(.timeUnit), w.tokens[k].has(.adjective) || w.tokens[k].has(.roleModifier),
      !w.tokens[k].isCapital, k + 1 < end
    else { return false }
    if w.tokens[k + 1].has(.weekday) { return true }
    return w.tokens[k + 1].has(.preposition) && k + 2 < end && w.tokens[k + 2].has(.weekday)
  }

  /// `sept soldats`: a number that is short for a month too.
  private func counts(_ k: Int) -> Bool {
    w.tokens[k].has(.number) && k + 1 < end && w.isNounForm(k + 1) && !w.tokens[k + 1].has(.timeWord)
  }

  /// `le dernier bilan`, `la dernière visite`: which one of them, and no time.
  func tellsWhichOne(_ k: Int) -> Bool {
    guard k + 1 < end, w.tokens[k].has(.adjective) else { return false }
    return w.hasFlag(k + 1, .role, NameFlags.document)
      || !w.has(.conversion) && w.isNounForm(k + 1) && !w.tokens[k + 1].classes.hasAny(NameClasses.time)
  }

  private static let behindVerb = LexSet(
    .preposition, .adverb, .determiner, .weekday, .timeWord, .subordinator, .coordinator, .possessive)

  /// Whether a verb form ends the group rather than belonging to it.
  func stopsAt(verb k: Int, _ hasHead: Bool, from start: Int) -> Bool {
    let t = w.tokens[k]
    if isBehindArticle(k) { return false }
    if w.isAuxiliary(k) { return hasHead || !w.isNounForm(k) }
    if hasHead, isOrdered(k, from: start) { return false }
    // `le secrétaire d'Etat adjoint`
    if hasHead, t.has(.roleModifier), !t.has(.reporting) { return false }
    if t.isCapital, k > 0, w.tokens[k].sentence == w.tokens[k - 1].sentence, !t.flags.contains(.allCaps) {
      return false
    }
    if t.isCapital, t.classes.hasAny(LexSet(.state, .city)) { return false }
    let f = w.verbFeatures(k)
    if !hasHead, w.has(.bareNouns), isForOnesOwn(k, from: start) { return true }
    if !hasHead, w.has(.agreement), isBehindCount(k, from: start) { return true }
    // `said 29 died`, but `29 wounded soldiers`
    if !hasHead, w.has(.bareClauses), k == start + 1,
      w.tokens[start].kind == .number || w.tokens[start].has(.number),
      f.contains(.past), !t.has(.tollNoun), !w.isNounForm(k), !t.has(.adjective),
      k + 1 >= end || !w.tokens[k + 1].isWord || w.tokens[k + 1].classes.hasAny(Self.behindVerb)
    {
      return true
    }
    if !hasHead {
      // Behind a determiner, preposition or adjective whatever looks like a verb is a noun.
      if k > start {
        // `piles of bound papers`
        if w.has(.compounds), isGenitive(k - 1), f.contains(.pastParticiple) { return false }
        if w.has(.agreement), isBehindWhatStandsAlone(k, f) { return true }
        return f.contains(.infinitive) && !w.isNounForm(k) && w.tokens[k - 1].has(.preposition)
          && !saysOnlyWhere(k - 1)
      }
      return !w.isNounForm(k) && !t.has(.adjective) && !f.isDisjoint(with: [.finite, .presentParticiple])
        && f.isDisjoint(with: .pastParticiple)
    }
    // `du président appelant au calme`
    if f.contains(.presentParticiple), t.has(.reporting), leadsToObject(k) || k + 1 < end && isTo(k + 1) {
      return true
    }
    if f.contains(.presentParticiple), governsObject(k) { return true }
    if t.has(.adjective),
      isActing(k, f) || isMainVerb(k, f, from: start) || isOfOtherGender(k, f, from: start)
        || saysThat(k, f, from: start)
    {
      return true
    }
    if t.has(.adjective), f.isDisjoint(with: .finite) || !t.has(.reporting) || !leadsToObject(k) {
      // `Protesters set fire`: no adjective stands behind its noun, unless it is a participle.
      return w.has(.compounds) && f.contains([.past, .infinitive]) && w.isNounForm(k - 1)
    }
    return true
  }

  /// `une voisine tenant un nourrisson`: a participle that is an adjective too, right before a noun with its article.
  func governsObject(_ k: Int) -> Bool {
    guard k > 0, w.has(.headFirst), w.isHuman(k - 1), k + 2 < end, w.tokens[k].has(.adjective) else {
      return false
    }
    let next = w.tokens[k + 1]
    return next.classes.hasAny(LexSet(.determiner, .possessive)) && !next.has(.preposition)
      && !isTime(k + 2) && !w.tokens[k + 2].has(.timeUnit)
  }

  /// `juste ou absolue pourrait`, `le choix de certains oblige`: a verb that is nothing else, behind an adjective or a word
  /// that needs no noun.
  private func isBehindWhatStandsAlone(_ k: Int, _ f: Features) -> Bool {
    let before = w.tokens[k - 1], t = w.tokens[k]
    guard !f.isDisjoint(with: .finite), f.contains(.third),
      f.isDisjoint(with: [.pastParticiple, .infinitive]),
      !t.classes.hasAny(LexSet(.noun, .adjective, .role, .orgNoun, .adverb)), before.isWord
    else { return false }
    if before.has(.determiner) {
      return before.has(.pronoun) && f.contains(.plural) && k > 1 && isGenitive(k - 2)
    }
    return before.has(.adjective) && !before.classes.hasAny(LexSet(.preposition, .noun, .verb, .number))
      && !before.isCapital
  }

  /// `dans l'est`: behind a preposition and its article stands no verb.
  func isBehindArticle(_ k: Int) -> Bool {
    k > 1 && w.isAuxiliary(k) && w.tokens[k - 1].flags.contains(.elided) && w.tokens[k - 1].has(.determiner)
      && w.tokens[k - 2].has(.preposition) && !w.tokens[k - 2].has(.coordinator)
  }

  /// The dot of a title before a name: `Sen. Luke Mercer`.
  func isAbbreviationDot(_ k: Int) -> Bool {
    k > 0 && k + 1 < end && w.isSign(k, ".") && w.tokens[k - 1].has(.abbreviation)
      && w.tokens[k - 1].isCapital
      && w.tokens[k - 1].end == w.tokens[k].start && w.tokens[k + 1].isCapital
  }

  /// `many stayed`, `some fled`: a determiner that stands for its noun.
  func isForOnesOwn(_ k: Int, from start: Int) -> Bool {
    guard k > start, w.tokens[k - 1].has(.determiner), !w.isNounForm(k), !w.tokens[k].has(.adjective),
      !w.features(k - 1, .determiner).contains(.definite),
      !w.features(k - 1, .determiner).contains(.singular),
      !w.verbFeatures(k).isDisjoint(with: .finite)
    else { return false }
    return k + 1 >= end || !w.isNounForm(k + 1) && !w.tokens[k + 1].has(.adjective)
  }

  /// `un train sur deux circulera`, `un Français sur deux estime`: a verb behind a number that no plural follows.
  private func isBehindCount(_ k: Int, from start: Int) -> Bool {
    let before = w.tokens[max(start, k - 1)]
    // `la 157e place`
    let isNumeral = before.kind == .number && w.bytes[Int(before.end) - 1] &- 0x30 < 10
    guard k > start, isNumeral || (w.reading(k - 1, .number)?.number ?? 0) > 1,
      w.verbFeatures(k).contains(.third), !w.tokens[k].has(.adjective)
    else { return false }
    let noun = w.features(k, .noun).union(w.features(k, .role))
    return !w.isNounForm(k) || noun.contains(.singular) && !noun.contains(.plural)
  }

  /// `la première rame`: a noun behind an article and an ordinal, whatever verb it may be too.
  func isOrdered(_ k: Int, from start: Int) -> Bool {
    // `du plus vieux parti`
    let article = k - 3 >= start && w.hasFlag(k - 2, .adverb, Self.degreeBit) ? k - 3 : k - 2
    // `les derniers chiffres ce vendredi`: a verb only with `tu`.
    let isNoun = w.verbFeatures(k).isDisjoint(with: .third)
    // `le syndicaliste dit avoir voté`
    if w.tokens[k].has(.reporting) || w.phrase(at: k)?.classes.has(.reporting) ?? false, k + 1 < end,
      w.isVerbForm(k + 1), w.verbFeatures(k + 1).contains(.infinitive)
    {
      return false
    }
    guard article >= start, w.isNounForm(k),
      isNoun || !w.tokens[k].has(.reporting)
        || precedesVerb(k) || !w.has(.conversion) && w.tokens[article].has(.possessive),
      w.tokens[article].classes.hasAny(LexSet(.determiner, .possessive)),
      w.tokens[k - 1].classes.hasAny(LexSet(.ordinal, .roleModifier))
        || (w.tokens[k - 1].has(.adjective) || article == k - 3 && w.isParticiple(k - 1)) && agree(article, k)
    else { return false }
    if isNoun, !w.verbFeatures(k).isDisjoint(with: .finite) { return true }
    return k + 1 >= end || isGenitive(k + 1)
      || !w.tokens[k + 1].classes.hasAny(LexSet(.complementizer, .determiner))
  }

  /// `le nouveau juge a dit`, but `le premier juge que …`: another verb follows, what a noun is of, or who bears the function.
  private func precedesVerb(_ k: Int) -> Bool {
    guard k + 1 < end else { return true }
    if w.isPersonalRole(k), w.tokens[k + 1].isCapital, nameEnd(k + 1) != nil { return true }
    return w.isAuxiliary(k + 1) || w.tokens[k + 1].has(.negation) || isGenitive(k + 1)
      || w.isVerbForm(k + 1) && !w.isNounForm(k + 1)
  }

  private func isTo(_ k: Int) -> Bool {
    let p = w.sum(k, .preposition)
    return p.flags & EventFlags.infinitive != 0 && p.flags & NameFlags.genitive == 0
  }

  /// `le maire critique la loi`, but `un regard critique sur la loi`.
  func leadsToObject(_ k: Int) -> Bool {
    guard k + 1 < end else { return false }
    let n = w.tokens[k + 1]
    // `une vidéo intime - et`, which leads nowhere
    if n.kind == .punctuation { return !w.isStop(k + 1) && !w.isSign(k + 1, ",") && w.sign(k + 1) != .dash }
    if w.isVerbForm(k + 1), w.verbFeatures(k + 1).contains(.infinitive) { return true }
    return n.isCapital
      || n.classes.hasAny(LexSet(.determiner, .possessive, .complementizer, .pronoun, .adverb))
        && !(isGenitive(k + 1) && !w.features(k + 1, .determiner).contains(.plural))
  }

  /// Where the name ends that starts at a token, nil for none: as the names say, or capital words in a row.
  func nameEnd(_ k: Int) -> Int? {
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
  func nameStartsAnew(_ k: Int) -> Bool {
    guard let m = Names.mention(at: k, in: w), w.names[m].tokens.lowerBound == k else { return false }
    return Names.mention(at: k - 1, in: w) != nil
  }
}
