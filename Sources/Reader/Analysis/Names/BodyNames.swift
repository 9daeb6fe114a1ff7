/// Names that begin with the noun of a body and go on in small letters:
/// `Organisation maritime pour les détroits`, `Fédération des marins de l'estuaire`.
enum BodyNames {
  private static let longest = 16

  static func extend(_ c: inout NameCandidate, _ w: Workspace) {
    guard let first = c.tokens.first, !c.traits.contains(.civil), !c.traits.contains(.givenFirst) else {
      return
    }
    let isCompound = isCompoundHead(first, w)
    let isHead =
      !isDesk(c, w) && w.tokens[first].has(.orgNoun)
      || c.tokens.count == 2 && w.tokens[first + 1].has(.orgNoun)
      || isCompound || opensWithBody(c, w)
    if isHead { c.traits.insert(.headed) }
    if isCompound { c.make.organization += 6 }
    let end = w.zones[c.zone].tokens.upperBound
    // `l'Assemblée`, but `l'Assemblée des évêques`
    let isOpen = c.tokens.count == 1 && isHead && w.hasFlag(first, .organization, NameFlags.ambiguousBody)
    let isWhole =
      c.traits.contains(.known) && !(isOpen && isOfSome(c.tokens.upperBound, end, w))
      && !(isHead && isOfMore(c, end, w)) && !isQualified(c, end, w)
    // What the acronym in brackets spells is the name, to the letter.
    if let spelled = Acronyms.end(spelledFrom: c, w), !isState(c, w) {
      c.tokens = c.tokens.lowerBound..<spelled
      c.traits.insert(.headed)
      c.traits.remove(.known)
      c.make.organization += 6
      return
    }
    if let close = spelledInBrackets(first, end, w) {
      c.tokens = first..<close
      c.traits.insert(.headed)
      c.traits.remove(.known)
      c.make.organization += 6
      return
    }
    if isHead, let to = lettered(c.tokens.upperBound, end, w) {
      c.tokens = c.tokens.lowerBound..<to
      c.traits.remove(.known)
      c.make.organization += 6
      return
    }
    // `au Cap de la Varne`
    if let to = landmark(c, end, w) {
      c.tokens = c.tokens.lowerBound..<to
      c.traits.subtract([.known, .common])
      c.make.place += 12
      return
    }
    if let to = team(c, end, w) {
      c.tokens = c.tokens.lowerBound..<to
      c.traits.remove(.known)
      c.make.organization += 10
      return
    }
    if let to = numbered(c, end, w) {
      c.tokens = c.tokens.lowerBound..<to
      c.traits.remove(.known)
      c.make.organization += 8
      return
    }
    if !isWhole || w.tokens[first].classes.hasAny(NameClasses.place), let to = bracketedParty(c, end, w) {
      c.tokens = c.tokens.lowerBound..<to
      c.traits.remove(.known)
      c.make.organization += 12
      return
    }
    if let to = branchOfTown(c, end, w) ?? utility(c, end, w) ?? players(c, end, w) {
      c.tokens = c.tokens.lowerBound..<to
      c.traits.remove(.known)
      c.make.organization += 10
      return
    }
    if let to = Slogans.end(c, end, w) {
      c.tokens = c.tokens.lowerBound..<to
      c.make.organization += 10
      return
    }
    // `La Ligue de hockey du Québec`, where the pack has `La Ligue`
    let hasArticle = isHead && c.tokens.count == 2 && w.tokens[first].has(.determiner)
    if isWhole || c.traits.contains(.initial) && !hasArticle { return }
    if let to = foreign(c, end, w) {
      c.tokens = c.tokens.lowerBound..<to
      c.make.organization += 4
      return
    }
    if let to = titled(c, end, w) {
      c.tokens = c.tokens.lowerBound..<to
      c.make.organization += 8
      return
    }
    let isPlace = w.tokens[first].has(.placeNoun) && !isHead && c.tokens.count == 1
    if isHead {
      let to = list(behind: grow(c.tokens.upperBound, end, w), end, w)
      let past =
        needy(behind: to, of: c.tokens.upperBound, end, w)
        ?? branch(behind: to, of: c.tokens.upperBound, end, w)
      let whole = past ?? called(behind: to, of: c.tokens.upperBound, end, w)
      c.tokens = c.tokens.lowerBound..<beforeVerb(whole, of: c.tokens.upperBound, end, w)
      c.traits.remove(.known)
    } else if isPlace {
      // `Palais de justice de Liège`; but `Etat de Victoria` is Victoria, and `Etats membres` nothing.
      guard opensWithCommonNoun(c.tokens.upperBound, end, w) else { return }
      let to = grow(c.tokens.upperBound, end, w)
      c.tokens = c.tokens.lowerBound..<to
      c.make.place += 8
    } else if c.traits.contains(.common), c.tokens.count == 1, first > 0, w.tokens[first - 1].has(.orgNoun),
      !w.tokens[first - 1].isCapital, let to = complement(c.tokens.upperBound, end, w),
      w.tokens[to - 1].isCapital || !w.tokens[first].has(.organization)
    {
      // `la compagnie Traversées de l'Ouest`, `l'association Mémoire du fleuve`
      c.tokens = c.tokens.lowerBound..<to
      c.make.organization += 6
    } else if let to = joined(c, end, w) {
      // `l'ONG locale Droits et Liberté`
      c.tokens = c.tokens.lowerBound..<to
      c.make.organization += 6
    } else if c.traits.contains(.common), c.tokens.count == 1, first > 0,
      // `deux associations, Terre libre et Mémoires vives`
      w.tokens[first - 1].isWord
        || first > 1 && w.sign(first - 1) == .comma && w.tokens[first - 2].has(.orgNoun),
      !hasDeterminer(before: first, w),
      // `l'ONG Marins unis`
      !w.tokens[first].has(.role)
        || w.tokens[first - 1].has(.orgNoun) && w.features(first, .role).contains(.plural)
    {
      // `de Convergence républicaine`
      var at = c.tokens.upperBound
      // `le parti Citoyens wallons quitte la salle`
      while at < end, w.isPlainAdjective(at), at == c.tokens.upperBound || !w.tokens[at].has(.verb) {
        at += 1
      }
      if at == c.tokens.upperBound, let past = participle(at, end, behind: first, w) { at = past }
      // `l'association Lande debout,`
      if at == c.tokens.upperBound, at + 1 < end, w.tokens[first - 1].has(.orgNoun),
        w.tokens[at].has(.adverb),
        !w.tokens[at + 1].isWord
      {
        at += 1
      }
      if at == c.tokens.upperBound, w.tokens[first - 1].has(.orgNoun) { at = without(at, end, w) ?? at }
      if at > c.tokens.upperBound { c.make.organization += 5 }
      c.tokens = c.tokens.lowerBound..<at
    }
  }

  /// `les Varnos d'Orvin`, `aux Dalvens de Lyon`: several whom nobody else is called like, of a town.
  private static func team(_ c: NameCandidate, _ end: Int, _ w: Workspace) -> Int? {
    let at = c.tokens.upperBound
    guard c.tokens.count == 1, let first = c.tokens.first, first > 0, at + 1 < end, w.has(.headFirst),
      w.tokens[first].classes.isEmpty || w.tokens[first].classes == LexSet(.organization),
      w.tokens[first].flags.isDisjoint(with: [.allCaps, .hyphen]),
      w.lexicon.ends(w.word(w.tokens[first].start, w.tokens[first].end), in: .plurals, behind: 3),
      w.hasFlag(at, .preposition, NameFlags.genitive)
    else { return nil }
    let article = w.features(first - 1, .determiner).union(w.features(first - 1, .preposition))
    guard article.contains(.plural), !article.contains(.singular) else { return nil }
    let town = w.tokens[at + 1].has(.determiner) && !w.tokens[at + 1].isCapital ? at + 2 : at + 1
    guard town < end, w.tokens[town].isCapital else { return nil }
    if let p = w.phrase(at: town), p.classes.hasAny(NameClasses.place) {
      return min(end, p.tokens.upperBound)
    }
    return w.tokens[town].classes.hasAny(NameClasses.place) || w.tokens[town].classes.isEmpty ? town + 1 : nil
  }

  /// `République démocratique du Congo (RDC)`
  private static func isState(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard let first = c.tokens.first, let p = w.phrase(at: first), p.tokens == c.tokens else { return false }
    return p.classes.has(.state)
  }

  /// `l'ONE (Office de la Naissance et de l'Enfance)`: brackets that spell the letters before them.
  private static func spelledInBrackets(_ first: Int, _ end: Int, _ w: Workspace) -> Int? {
    guard first > 1, w.isSign(first - 1, "("), w.tokens[first - 2].flags.contains(.allCaps),
      let close = (first..<min(end, first + 16)).first(where: { w.isSign($0, ")") }),
      close > first + 1, Acronyms.spells(first..<close, first - 2, w)
    else { return nil }
    return close
  }

  /// `Department for Culture, Media and Sport`: the fields go on behind commas.
  private static func list(behind at: Int, _ end: Int, _ w: Workspace) -> Int {
    // `Agency for the Assessment and Application of Technology`
    let before = at > 2 && w.tokens[at - 2].has(.determiner) ? at - 3 : at - 2
    guard w.has(.capitals), before > 0, w.tokens[before].has(.preposition),
      w.tokens[at - 1].classes.hasAny(NameClasses.nominal)
    else { return at }
    var i = at
    while i + 1 < end, w.isSign(i, ","), isField(i + 1, w) { i += 2 }
    guard i + 1 < end, w.tokens[i].has(.coordinator), isField(i + 1, w) else { return at }
    return grow(i + 2, end, w)
  }

  private static func isField(_ i: Int, _ w: Workspace) -> Bool {
    w.tokens[i].isCapital && w.tokens[i].classes.hasAny(NameClasses.nominal)
      && !w.tokens[i].classes.hasAny(NameClasses.person.union(NameClasses.place))
  }

  /// Behind a second common noun that a coordinator joins to the first, where the noun of a body stands before.
  private static func joined(_ c: NameCandidate, _ end: Int, _ w: Workspace) -> Int? {
    let at = c.tokens.upperBound
    guard c.traits.contains(.common), c.tokens.count == 1, at + 1 < end, w.tokens[at].has(.coordinator),
      let first = c.tokens.first, first > 1, w.tokens[at + 1].isCapital,
      w.tokens[at + 1].classes.hasAny(NameClasses.nominal),
      !w.tokens[at + 1].classes.hasAny(NameClasses.person.union(NameClasses.place)),
      !w.tokens[first].classes.hasAny(NameClasses.name)
    else { return nil }
    let noun = w.isPlainAdjective(first - 1) ? first - 2 : first - 1
    let isNoun = !w.tokens[noun].isCapital || w.tokens[noun].flags.contains(.allCaps)
    return w.tokens[noun].has(.orgNoun) && isNoun ? at + 2 : nil
  }

  /// `Conseil national de gestion et de prévention des risques (NDRC)`: complements up to letters in brackets, which may
  /// be those of another language.
  private static func lettered(_ start: Int, _ end: Int, _ w: Workspace) -> Int? {
    var at = grow(start, end, w)
    while at > start, at + 1 < end, w.tokens[at].has(.coordinator) {
      let next = grow(at + 1, end, w)
      guard next > at + 1 else { return nil }
      at = next
    }
    // `… pour l'appui à la paix au Soudan (Minupas)`
    if at > start + 1, let land = land(at, end, w),
      Acronyms.bracketed(land, w) ?? Acronyms.unknown(land, w) != nil
    {
      return land
    }
    // `… de recherche en sciences marines (VKM)`
    if at > start, let field = bareField(at, end, w), Acronyms.bracketed(field, w) != nil { return field }
    guard at > start + 1, let letters = Acronyms.bracketed(at, w),
      w.tokens[letters].flags.contains(.allCaps) || w.tokens[letters].has(.organization)
    else { return nil }
    return at
  }

  /// `en géosciences`, `en sciences marines`: behind a preposition of place and its noun without article.
  private static func bareField(_ at: Int, _ end: Int, _ w: Workspace) -> Int? {
    guard at + 1 < end, w.has(.headFirst), w.tokens[at].isWord, !w.tokens[at].isCapital,
      !w.tokens[at].has(.determiner), w.saysWhere(at),
      case let noun = w.tokens[at + 1], noun.isWord, !noun.isCapital, noun.has(.noun) || noun.classes.isEmpty
    else { return nil }
    var i = at + 2
    while i < end, w.isPlainAdjective(i) { i += 1 }
    return i
  }

  /// `de justice`, `de la radio`
  private static func opensWithCommonNoun(_ start: Int, _ end: Int, _ w: Workspace) -> Bool {
    guard let to = complement(start, end, w) else { return false }
    return !w.tokens[to - 1].isCapital && !w.tokens[to - 1].has(.possessive)
  }

  private static func hasDeterminer(before i: Int, _ w: Workspace) -> Bool {
    i > 0
      && (w.tokens[i - 1].has(.determiner) || w.tokens[i - 1].flags.contains(.elided)
        || w.tokens[i - 1].has(.possessive)
        || NominalHead.isDefinite(i - 1, w))
  }

  /// Where the complements end that follow a head: adjectives, then `de` or `pour` with their nouns.
  private static func grow(_ start: Int, _ end: Int, _ w: Workspace) -> Int {
    var safe = start
    var at = start
    let limit = min(end, start + longest)
    while at < limit {
      // A participle goes on the sentence: `le Parti réuni à Tours`.
      if w.isPlainAdjective(at) && !w.tokens[at].has(.verb) || isSecondQuality(at, from: start, limit, w) {
        at += 1
        safe = at
        continue
      }
      // `le Centre culturel de Namur de la rue Godefroid`: where it lies.
      if at > start, w.tokens[at - 1].isCapital, let road = road(at, limit, w), road < limit { break }
      guard
        let noun = complement(at, limit, w) ?? second(at, from: start, limit, w)
          ?? secondAim(at, from: start, limit, w) ?? listed(at, from: start, limit, w)
          ?? secondBare(at, from: start, limit, w) ?? foe(at, from: start, limit, w)
      else { break }
      at = noun
      safe = at
    }
    return safe
  }

  /// Behind `de la culture`, `pour les réfugiés`, `des Prud'hommes`; nil for anything else.
  static func complement(_ start: Int, _ limit: Int, _ w: Workspace) -> Int? {
    var at = start
    // `United's Serb coach`
    guard at < limit, !w.tokens[at].flags.contains(.enclitic),
      w.tokens[at].classes.hasAny(LexSet(.preposition, .determiner)),
      w.hasFlag(at, .preposition, NameFlags.genitive)
        || w.hasFlag(at, .preposition, NameFlags.purpose) || opensField(at, limit, w)
    else { return nil }
    at += 1
    while at < limit, w.tokens[at].has(.determiner), !w.tokens[at].isCapital, at < start + 3 {
      // `une visite d'Etat de trois jours`
      if w.tokens[at].has(.number) { return nil }
      at += 1
    }
    if let day = day(at, from: start, limit, w) { return day }
    guard at < limit, w.tokens[at].isWord else { return nil }
    // `accuse l'Agence d'avoir tardé`
    if at == start + 1, w.verbFeatures(at).contains(.infinitive), w.isAuxiliary(at) { return nil }
    if let phrase = w.phrase(at: at), w.isName(phrase), w.tokens[at].isCapital {
      return min(phrase.tokens.upperBound, limit)
    }
    if w.tokens[at].isCapital {
      if w.isGiven(at), at + 1 < limit, w.tokens[at + 1].isCapital { return nil }
      var next = at
      // `le Buzz TV du Figaro Anne Roy`
      while next < limit, w.opensName(next, limit), next == at || !CandidateNames.breaks(at, next, w),
        !opensPersonBehindPlace(next, from: at, w)
      {
        next += w.gluesNext(next, limit) ? 2 : 1
      }
      return next > at ? next : nil
    }
    let t = w.tokens[at]
    // `Tribunal de première instance`
    if t.has(.ordinal), at + 1 < limit, w.tokens[at + 1].has(.noun), !w.tokens[at + 1].isCapital,
      at == start + 1, w.has(.headFirst), !w.tokens[at + 1].classes.hasAny(NameClasses.time)
    {
      return at + 2
    }
    guard
      t.has(.noun) || t.classes.isEmpty || t.has(.common) || t.has(.orgNoun)
        // `du littoral`: an adjective that its article makes a noun
        || t.classes == LexSet(.adjective) && w.has(.headFirst) && NominalHead.isDefinite(at - 1, w)
          && (at + 1 >= limit || !w.isNounForm(at + 1))
        || w.hasFlag(at, .role, NameFlags.document | NameFlags.group)
        // `Syndicat des ouvriers du port`
        // `Fédération des clubs de pêcheurs`
        || w.features(at, .role).contains(.plural)
          && (w.features(start, .determiner).contains(.plural)
            || at == start + 1 && !w.features(at, .role).contains(.singular))
    else { return nil }
    // `Fédération des parents d'élèves`
    if let phrase = w.phrase(at: at), phrase.classes.hasAny(LexSet(.role, .noun)),
      phrase.tokens.upperBound <= limit
    {
      return phrase.tokens.upperBound
    }
    let isOfMany = w.features(at, .role).contains(.plural)
    // `Institut pour l'étude de la neige`
    // `pour le soutien de la justice`
    let isDocument = w.hasFlag(at, .role, NameFlags.document | NameFlags.group)
    guard !t.has(.role) || t.has(.noun) || t.has(.orgNoun) || isOfMany || isDocument,
      !t.flags.contains(.elided)
    else {
      return nil
    }
    return at + 1
  }
}

extension Workspace {
  /// An adjective in small letters that is nothing else that could go on the sentence.
  func isPlainAdjective(_ i: Int) -> Bool {
    let t = tokens[i]
    guard t.isWord, !t.isCapital, !t.flags.contains(.elided), !t.flags.contains(.enclitic) else {
      return false
    }
    if t.classes.hasAny(LexSet(.adjective, .nationality, .demonym)) {
      return !t.classes.hasAny(LexSet(.preposition, .adverb, .auxiliary, .determiner, .reporting))
    }
    return t.classes.isEmpty && t.flags.contains(.hyphen) && endsInAdjective(t)
  }

  /// `sahélo-saharien`
  private func endsInAdjective(_ t: Token) -> Bool {
    guard let hyphen = (Int(t.start)..<Int(t.end)).last(where: { bytes[$0] == 0x2D }) else { return false }
    let part = Span(Int32(hyphen + 1), t.end)
    return part.count > 3 && classes(ofPart: part).hasAny(LexSet(.adjective, .nationality, .demonym))
  }
}
