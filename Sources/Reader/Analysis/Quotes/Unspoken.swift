/// Marks around what nobody says: titles, nicknames, names of operations, words as words.
enum Unspoken {
  /// Whether the words around leave no doubt.
  static func isCertain(_ m: Int, _ w: Workspace) -> Bool {
    let tokens = w.marks[m].tokens
    let open = signStart(m, w)
    if isReproach(open, w) { return false }
    // `les "27"`
    if tokens.count == 1,
      w.tokens[tokens.lowerBound].span.count == 1 || w.tokens[tokens.lowerBound].kind == .number
    {
      return true
    }
    // `voter « pour »`
    if tokens.count == 1, w.has(.headFirst), w.tokens[tokens.lowerBound].has(.preposition),
      !w.tokens[tokens.lowerBound].isCapital
    {
      return true
    }
    if isRating(tokens, w) || isMatter(m, open, w) || hasAcronym(m, w) || isOnAir(m, w)
      || isWordAsNoun(m, open, w)
      || isCapitalName(m, open, w)
    {
      return true
    }
    if isSetInName(m, open, w) || isWork(m, w) || isSomebodysWork(m, w) || isDatedWork(m, w)
      || isArticleTitle(tokens, w)
      || isExplained(m, w) || w.has(.compounds) && (isBeforeWork(m, open, w) || isTitleBehind(open, m, w))
    {
      return true
    }
    guard open > 0, w.tokens[open - 1].end > 0 else { return false }
    let zone = w.zones[w.marks[m].zone].tokens
    guard open > zone.lowerBound else { return false }
    // `interrogé par le « Courrier »`
    if w.tokens[open - 1].has(.determiner), isCapitalised(m, w), isName(m, w) { return true }
    // `a-t-elle confié à « Télérama »`
    if w.tokens[open - 1].has(.preposition), isCapitalised(m, w), isBodyName(m, w) { return true }
    // `un courriel adressé à « l'Obs »`
    if w.tokens[open - 1].has(.preposition), tokens.count == 2, !w.has(.bareNouns),
      w.tokens[tokens.lowerBound].has(.determiner), w.tokens[tokens.lowerBound + 1].isCapital
    {
      return true
    }
    return isNickname(m, open, w) || isEpithet(m, open, w) || isNamed(open, zone, w)
      || isBehindPreposition(m, open, w)
      || followsNoun(m, open, zone, w)
  }

  /// `her "Salt" novels`, `the "Cold Harbor" and "Low Tide" films`: a title before the noun for what it names.
  private static func isBeforeWork(_ m: Int, _ open: Int, _ w: Workspace) -> Bool {
    guard isTitled(m, w), open > 0, w.tokens[open - 1].isWord else { return false }
    let end = w.zones[w.marks[m].zone].tokens.upperBound
    var last = m
    var i = behindSign(m, w)
    while i + 1 < end, w.tokens[i].has(.coordinator), w.marks.indices.contains(last + 1), last - m < 4,
      signStart(last + 1, w) == i + 1
    {
      last += 1
      i = behindSign(last, w)
    }
    if i + 1 < end, !w.tokens[i].has(.unspokenNoun), w.tokens[i].has(.adjective) || w.isNounForm(i) { i += 1 }
    return i < end && w.hasFlag(i, .unspokenNoun, NameFlags.work) && w.isNounForm(i)
  }

  /// `played a spy in "Night Train"`: no fragment of speech begins all its words with capitals behind a preposition.
  private static func isTitleBehind(_ open: Int, _ m: Int, _ w: Workspace) -> Bool {
    guard isTitled(m, w), open > 1, w.tokens[open - 1].has(.preposition),
      !w.tokens[open - 1].has(.sourcePreposition),
      words(w.marks[m].tokens, w) > 1
    else { return false }
    return w.tokens[open - 2].isWord && w.tokens[open - 1].flags.isDisjoint(with: .capital)
  }

  /// Whether all words have a capital but small ones, and none is a name or acronym alone.
  private static func isTitled(_ m: Int, _ w: Workspace) -> Bool {
    let tokens = w.marks[m].tokens
    guard tokens.count <= 12, !w.marks[m].close.isEmpty, w.tokens[tokens.lowerBound].isCapital else {
      return false
    }
    return tokens.allSatisfy {
      let t = w.tokens[$0]
      return !t.isWord || t.isCapital && !(t.flags.contains(.allCaps) && t.span.count > 3)
        || t.flags.contains(.enclitic)
        || $0 > tokens.lowerBound && t.classes.hasAny(LexSet(.preposition, .determiner, .coordinator))
    }
  }

  /// `"Les Heures lentes", un premier film …`, `"Les Heures lentes", son nouveau roman`
  private static func isWork(_ m: Int, _ w: Workspace) -> Bool {
    let tokens = w.marks[m].tokens
    guard w.tokens[tokens.lowerBound].isCapital, tokens.count <= 10, !w.marks[m].hasVerb else { return false }
    let end = w.zones[w.marks[m].zone].tokens.upperBound
    var i = behindSign(m, w)
    guard i + 1 < end, w.isSign(i, ",") else { return false }
    i += 1
    // `"…", titre Le Courrier`
    if w.tokens[i].has(.reporting), w.isVerbForm(i), w.tokens[i].has(.unspokenNoun) { return false }
    let before = LexSet(.determiner, .possessive, .ordinal, .adjective)
    let last = min(end, i + 4)
    // `une nouvelle série`: what is a work and an adjective too is one before a noun.
    while i < last, w.tokens[i].classes.hasAny(before),
      !w.tokens[i].has(.unspokenNoun) || i + 1 < last && w.isNounForm(i + 1)
    {
      i += 1
    }
    return i < last && w.hasFlag(i, .unspokenNoun, NameFlags.work)
  }

  /// `La coalition, « Yewwi Askan Wi », appelle …`, `« Yewwi Askan Wi » appelle …`: nothing but capitals, beside the verb
  /// of the writer's sentence.
  private static func isSetInName(_ m: Int, _ open: Int, _ w: Workspace) -> Bool {
    let mark = w.marks[m]
    guard (2...6).contains(mark.tokens.count), !mark.close.isEmpty, !mark.hasVerb, isCapitalised(m, w),
      !w.has(.bareNouns),
      mark.tokens.allSatisfy({ w.tokens[$0].classes.isDisjoint(with: NameClasses.person) })
    else { return false }
    let zone = w.zones[mark.zone].tokens
    let behind = behindSign(m, w)
    guard behind < zone.upperBound else { return false }
    if open > zone.lowerBound, w.sign(open - 1) == .comma, w.sign(behind) == .comma,
      open - 1 > zone.lowerBound
    {
      return w.isNounForm(open - 2) && behind + 1 < zone.upperBound
        && !hasInvertedSubject(behind + 1, w)
    }
    let isFirst = open == zone.lowerBound || w.tokens[open].sentence != w.tokens[open - 1].sentence
    return isFirst && w.isVerbForm(behind) && !hasInvertedSubject(behind, w)
      && w.verbFeatures(behind).contains(.third)
  }

  /// `« … », assure Paul Serin`, `« … », dit le maire`: a verb of saying with whoever says it.
  private static func hasInvertedSubject(_ verb: Int, _ w: Workspace) -> Bool {
    guard w.tokens[verb].has(.reporting), verb + 1 < w.tokens.count else { return false }
    let next = w.tokens[verb + 1]
    return next.isCapital || next.has(.determiner) || next.flags.contains(.enclitic) || next.has(.possessive)
  }

  /// `les « jours bleus », sorte de congés`, `le « tamis », nom donné à un tri`: a term and what it means.
  private static func isExplained(_ m: Int, _ w: Workspace) -> Bool {
    let mark = w.marks[m]
    guard !mark.hasVerb, !mark.close.isEmpty, mark.tokens.count <= 6 else { return false }
    let end = w.zones[mark.zone].tokens.upperBound
    var i = behindSign(m, w)
    guard i + 2 < end, w.isSign(i, ",") else { return false }
    // `les "cookies", ces traceurs publicitaires`
    if case let open = signStart(m, w), open > 0, mark.tokens.count <= 2, w.has(.headFirst),
      w.tokens[open - 1].has(.determiner), w.hasFlag(i + 1, .determiner, NameFlags.demonstrative)
    {
      return true
    }
    i += w.tokens[i + 1].has(.determiner) ? 2 : 1
    return w.hasFlag(i, .unspokenNoun, explains)
  }
  private static let explains = LexFlags.UnspokenNoun.explains.bit

  /// `à "Une heure lente" de la réalisatrice Anne Roy`, `"Les Joies" de Paul Serin`: a title and whose it is.
  private static func isSomebodysWork(_ m: Int, _ w: Workspace) -> Bool {
    let tokens = w.marks[m].tokens
    guard w.tokens[tokens.lowerBound].isCapital, tokens.count <= 10, !w.marks[m].close.isEmpty,
      !w.marks[m].hasVerb
    else { return false }
    let end = w.zones[w.marks[m].zone].tokens.upperBound
    var i = behindSign(m, w)
    guard i + 1 < end, w.hasFlag(i, .preposition, NameFlags.genitive) else { return false }
    i += 1
    while i + 1 < end, w.tokens[i].has(.determiner), !w.tokens[i].isCapital { i += 1 }
    if let n = Names.mention(at: i, in: w) { return w.isPerson(w.names[n]) }
    if w.tokens[i].isCapital, w.tokens[i].has(.demonym) { return Names.mention(at: i + 1, in: w) != nil }
    return w.hasFlag(i, .role, NameFlags.art)
  }

  /// `« l'Oncle de Tlemcen » (1972)`
  private static func isDatedWork(_ m: Int, _ w: Workspace) -> Bool {
    let tokens = w.marks[m].tokens
    guard tokens.count <= 10, !w.marks[m].close.isEmpty else { return false }
    let end = w.zones[w.marks[m].zone].tokens.upperBound
    let i = behindSign(m, w)
    guard i + 2 < end, w.isSign(i, "("), w.isSign(i + 2, ")"), w.tokens[i + 1].span.count == 4,
      let year = w.leadingDigits(i + 1)
    else { return false }
    return year.isWhole && (1400...2199).contains(year.value)
  }

  /// `« les Heures grises »`: a small article and a noun with a capital that is no name.
  private static func isArticleTitle(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    guard let first = tokens.first, tokens.count > 1, tokens.count <= 6,
      !w.has(.bareNouns),
      w.tokens[first].has(.determiner), !w.tokens[first].isCapital, w.tokens[first + 1].isCapital,
      !w.tokens[first + 1].flags.contains(.allCaps),
      w.tokens[first + 1].classes.hasAny(LexSet(.noun, .adjective, .kin)),
      !w.tokens[first + 1].classes.hasAny(NameClasses.name.union(NameClasses.gentile))
    else { return false }
    return w.tokens[tokens.upperBound - 1].isWord && Names.mention(at: first + 1, in: w) == nil
      && !w.tokens[first + 1].classes.hasAny(LexSet(.orgNoun, .epithet, .role))
  }

  /// Whether the words are nothing but a name: `le «Times»`.
  static func isName(_ m: Int, _ w: Workspace) -> Bool {
    let tokens = w.marks[m].tokens
    guard let n = Names.mention(at: tokens.lowerBound, in: w) else { return false }
    return w.names[n].tokens.upperBound >= tokens.upperBound
  }

  private static func isBodyName(_ m: Int, _ w: Workspace) -> Bool {
    let tokens = w.marks[m].tokens
    if tokens.count == 1, w.hasFlag(tokens.lowerBound, .organization, media) { return true }
    guard isName(m, w), let n = Names.mention(at: tokens.lowerBound, in: w) else { return false }
    return w.entities[w.names[n].entity].kind == .organization
  }

  static let media = LexFlags.Organization.media.bit

  /// The token of the opening mark.
  static func signStart(_ m: Int, _ w: Workspace) -> Int {
    var i = w.marks[m].tokens.lowerBound
    let zone = w.zones[w.marks[m].zone].tokens
    while i > zone.lowerBound, w.tokens[i - 1].start >= w.marks[m].open.start { i -= 1 }
    return i
  }

  /// The token behind the closing mark; the end of the zone where none is.
  static func behindSign(_ m: Int, _ w: Workspace) -> Int {
    let end = w.zones[w.marks[m].zone].tokens.upperBound
    var i = w.marks[m].tokens.upperBound
    while i < end, w.tokens[i].start < w.marks[m].close.end { i += 1 }
    return i
  }

  /// `Joaquin "El Rubio" Perez`
  private static func isNickname(_ m: Int, _ open: Int, _ w: Workspace) -> Bool {
    let after = behindSign(m, w)
    guard after < w.zones[w.marks[m].zone].tokens.upperBound, w.marks[m].tokens.count <= 4 else {
      return false
    }
    let a = w.tokens[open - 1], b = w.tokens[after]
    return a.isWord && a.isCapital && b.isWord && b.isCapital && !a.has(.determiner) && !a.has(.reporting)
      && b.sentence == a.sentence && !a.has(.preposition) && w.tokens[w.marks[m].tokens.lowerBound].isCapital
  }

  /// `surnommé "la Toile"`, `se fait appeler "…"`: a verb that gives a name, not in the active voice.
  private static func isNamed(_ open: Int, _ zone: Range<Int>, _ w: Workspace) -> Bool {
    var i = open - 1
    while i > zone.lowerBound, !w.tokens[i].has(.reporting), isBetween(i, w) {
      i -= 1
    }
    let f = w.verbFeatures(i)
    // `Luc Serin, dit "Lulu", …`: between commas behind a name.
    if i == open - 1, i - 2 >= zone.lowerBound, w.sign(i - 1) == .comma,
      w.hasFlag(i, .reporting, Frame.predicate),
      f.contains(.pastParticiple), w.tokens[open + 1].isCapital, let n = Names.mention(at: i - 2, in: w),
      w.isPerson(w.names[n])
    {
      return true
    }
    // `les communes dites du "…"`, but `une mesure jugée "trop dure"`
    if w.hasFlag(i, .reporting, Frame.predicate), !w.hasFlag(i, .reporting, Frame.weak),
      f.contains(.pastParticiple), i > zone.lowerBound,
      !f.contains(.third) || i < open - 1 && bearsName(i - 1, w),
      w.isNounForm(i - 1), !w.isVerbForm(i - 1), !w.tokens[i - 1].has(.objectClitic)
    {
      return true
    }
    guard w.hasFlag(i, .reporting, Frame.named) else { return false }
    // `pour appeler au "calme"`: what somebody calls for.
    if f.contains(.infinitive) {
      return !(i + 1..<open).contains {
        return w.saysWhere($0)
      }
    }
    // `On l'appelle "le sorcier"`
    if i == open - 1, i - 1 >= zone.lowerBound, w.tokens[i - 1].has(.objectClitic),
      !f.isDisjoint(with: .finite),
      w.has(.headFirst), open + 1 < w.tokens.count, w.tokens[open + 1].has(.determiner)
    {
      return true
    }
    // `Les unités s'appelleront des "deltas"`
    if !f.isDisjoint(with: .finite), i > zone.lowerBound, w.isReflexive(i - 1), w.has(.headFirst) {
      return true
    }
    // `que la presse surnommait "le Petit"`
    if i == open - 1, !f.isDisjoint(with: .finite), f.isDisjoint(with: .pastParticiple),
      w.sum(i, .reporting).flags & (Frame.clause | Frame.infinitive) == 0
    {
      return true
    }
    guard f.contains(.pastParticiple), !isFreeRelative(before: i, zone, w) else { return false }
    // `la presse avait surnommé le "curé des rues"`
    if i < open - 1, w.sum(i, .reporting).flags & (Frame.clause | Frame.infinitive) == 0 { return true }
    // `X a appelé "…"`, `X a elle appelé "…"` report; `appelé "…"`, `a été appelé` do not.
    guard i > zone.lowerBound else { return true }
    let isSetOff =
      w.has(.headFirst) && i - 2 >= zone.lowerBound && w.tokens[i - 1].classes.hasAny(setOff)
      && w.sum(i, .reporting).flags & (Frame.clause | Frame.infinitive) != 0
    let auxiliary = isSetOff ? i - 2 : i - 1
    return !w.isAuxiliary(auxiliary) || w.isCopula(auxiliary)
  }

  private static let setOff = LexSet(.pronoun, .clitic, .adverb)

  /// `le mouvement dit des "…"`: what is called so doesn't speak.
  private static func bearsName(_ i: Int, _ w: Workspace) -> Bool {
    w.tokens[i].classes.hasAny(LexSet(.unspokenNoun, .placeNoun)) && !w.isPersonalRole(i)
  }

  private static let between = LexSet(.adverb, .determiner)

  private static func isBetween(_ i: Int, _ w: Workspace) -> Bool {
    w.tokens[i].classes.hasAny(between)
      || w.hasFlag(i, .preposition, NameFlags.genitive)
  }

  /// `le film "…"`, `l'acteur de "…"`.
  private static func followsNoun(_ m: Int, _ open: Int, _ zone: Range<Int>, _ w: Workspace) -> Bool {
    var i = open - 1
    let isTitle = w.tokens[w.marks[m].tokens.lowerBound].isCapital
    var hasGenitive = false
    if i > zone.lowerBound, w.hasFlag(i, .preposition, NameFlags.genitive) {
      i -= 1
      hasGenitive = true
    }
    // `le procès du "gang des mines"`: what an affair is called.
    if hasGenitive, !isTitle, w.tokens[open - 1].has(.determiner), w.hasFlag(i, .unspokenNoun, affair),
      !w.marks[m].hasVerb, words(w.marks[m].tokens, w) <= 5
    {
      return true
    }
    // `un morceau de 2019, "…"`
    if isTitle, i - 2 > zone.lowerBound, w.tokens[i].kind == .number,
      w.hasFlag(i - 1, .preposition, NameFlags.genitive), w.hasFlag(i - 2, .unspokenNoun, NameFlags.work)
    {
      return true
    }
    // `l'émission de TMC "…"`: whose work it is, between the noun and its title.
    if isTitle, let n = Names.mention(at: i, in: w), case let name = w.names[n].tokens,
      name.upperBound == open, name.lowerBound - 2 > zone.lowerBound,
      w.hasFlag(name.lowerBound - 1, .preposition, NameFlags.genitive),
      w.hasFlag(name.lowerBound - 2, .unspokenNoun, NameFlags.work)
    {
      return true
    }
    // `son dernier livre, "…",`
    if isTitle, i > zone.lowerBound, w.isSign(i, ",") { i -= 1 }
    if isTitle, isListed(m, open, w) { return true }
    // `le plan de relance "Horizon 2020"`: behind what the plan is for.
    if isTitle, !hasGenitive, i - 2 > zone.lowerBound, w.isNounForm(i), !w.marks[m].hasVerb,
      w.hasFlag(i - 1, .preposition, NameFlags.genitive), !w.tokens[i - 1].has(.determiner),
      w.hasFlag(i - 2, .unspokenNoun, affair | NameFlags.work), words(w.marks[m].tokens, w) <= 5
    {
      return true
    }
    // `l'opération baptisée "…"`, `le film américain "…"`
    let nearest = i
    while !hasGenitive, i > zone.lowerBound, nearest - i < 2, w.tokens[i].has(.adjective),
      !w.tokens[i].has(.unspokenNoun)
    {
      i -= 1
    }
    if !isTitle, endsDay(i, zone, w) { return false }
    if w.tokens[i].has(.unspokenNoun), !w.hasFlag(i, .unspokenNoun, rating),
      !w.tokens[i].has(.reporting) || isDetermined(i, zone, w),
      isTitle || w.sum(i, .unspokenNoun).flags & LexFlags.UnspokenNoun.affair.bit == 0
    {
      if w.hasFlag(i, .unspokenNoun, word) { return true }
      // `Il juge le projet "mort-né"`
      if !isTitle, i - 2 > zone.lowerBound, w.tokens[i - 1].has(.determiner),
        w.hasFlag(i - 2, .reporting, Frame.predicate)
      {
        return false
      }
      // `le plan "va trop loin"`, `des méthodes "à la hache"`: what is said of it, and no name.
      return isTitle
        || !hasGenitive && !w.marks[m].hasVerb && !opensWithPreposition(m, w) && !isJudgement(m, i, zone, w)
    }
    if let p = phraseEnding(at: i, zone, w), p.classes.has(.unspokenNoun) { return true }
    // `le gouvernement fédéral "Arizona"`, `le comité "Non au nouveau port"`: what a body is called.
    if !hasGenitive, w.tokens[i].has(.orgNoun),
      w.marks[m].tokens.count <= 3 && isCapitalised(m, w)
        || isTitle && !w.marks[m].hasVerb && w.marks[m].shape == .partial && i > zone.lowerBound
          && w.tokens[i - 1].has(.determiner) && words(w.marks[m].tokens, w) <= 8
    {
      return true
    }
    // `la présidente du groupe « insoumis »`
    if !hasGenitive, w.has(.headFirst), w.tokens[i].has(.orgNoun), w.marks[m].tokens.count == 1,
      i - 2 >= zone.lowerBound,
      w.hasFlag(i - 1, .preposition, NameFlags.genitive), w.isPersonalRole(i - 2)
    {
      return true
    }
    return hasGenitive && isTitle && w.mayBePeople(i)
      && (w.marks[m].shape != .direct
        || w.hasFlag(i, .role, NameFlags.art) && words(w.marks[m].tokens, w) <= 10)
  }
  private static let rating = LexFlags.UnspokenNoun.rating.bit
  private static let word = LexFlags.UnspokenNoun.word.bit
  private static let affair = LexFlags.UnspokenNoun.affair.bit | LexFlags.UnspokenNoun.operation.bit

  private static func isCapitalised(_ m: Int, _ w: Workspace) -> Bool {
    w.marks[m].tokens.allSatisfy { w.tokens[$0].isWord && w.tokens[$0].isCapital }
  }

  private static func opensWithPreposition(_ m: Int, _ w: Workspace) -> Bool {
    let first = w.marks[m].tokens.lowerBound
    return w.marks[m].tokens.count > 1 && w.tokens[first].has(.preposition) && !w.tokens[first].isCapital
  }

  /// `les livres "…"`, where the word could be a verb too.
  private static func isDetermined(_ i: Int, _ zone: Range<Int>, _ w: Workspace) -> Bool {
    i > zone.lowerBound && w.isNounForm(i)
      && w.tokens[i - 1].classes.hasAny(LexSet(.determiner, .possessive, .adjective, .ordinal))
  }

  private static func phraseEnding(at i: Int, _ zone: Range<Int>, _ w: Workspace) -> Phrase? {
    for j in stride(from: i - 1, through: max(zone.lowerBound, i - 3), by: -1) {
      if let p = w.phrase(at: j), p.tokens.upperBound == i + 1 { return p }
    }
    return nil
  }
}
