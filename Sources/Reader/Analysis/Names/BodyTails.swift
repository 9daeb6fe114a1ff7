/// What names of bodies go on with beyond their complements: words in marks, days, a town, a second field.
extension BodyNames {
  /// `Port autonome` before `de Varnec`: a head of several words.
  static func opensWithBody(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard let first = c.tokens.first, w.has(.headFirst), let p = w.phrase(at: first) else { return false }
    return p.tokens.count > 1 && p.classes.has(.orgNoun) && p.tokens.upperBound >= c.tokens.upperBound
  }

  /// `Conseil national` before `de l'ordre des pilotes`: a body of the pack that is the head of a longer one.
  static func isOfMore(_ c: NameCandidate, _ end: Int, _ w: Workspace) -> Bool {
    let at = c.tokens.upperBound
    guard w.has(.headFirst), at + 2 < end, w.hasFlag(at, .preposition, NameFlags.genitive) else {
      return false
    }
    // `la Ligue de hockey`, where the pack knows a `Ligue`
    let hasArticle = c.tokens.count == 2 && w.tokens[c.tokens.lowerBound].has(.determiner)
    if c.tokens.count == 1 || hasArticle {
      return (hasArticle || w.hasFlag(c.tokens.lowerBound, .organization, NameFlags.ambiguousBody))
        && !w.tokens[at].has(.determiner) && !w.tokens[at + 1].isCapital
        && !w.tokens[at + 1].has(.determiner) && !w.tokens[at + 1].classes.hasAny(NameClasses.time)
        // `Ligue de défense`
        && (w.hasFlag(at + 1, .role, NameFlags.group | NameFlags.document)
          || w.tokens[at + 1].has(.noun) && !w.tokens[at + 1].has(.role))
    }
    let noun = w.tokens[at + 1].has(.determiner) ? at + 2 : at + 1
    guard noun == at + 2, noun < end, NominalHead.isDefinite(at + 1, w), !w.tokens[noun].isCapital else {
      return false
    }
    return w.tokens[noun].has(.orgNoun)
      // `de la jeunesse varnienne`
      || w.tokens[noun].has(.noun) && noun + 1 < end && w.tokens[noun + 1].classes.hasAny(NameClasses.gentile)
        && w.isPlainAdjective(noun + 1)
      || w.tokens[noun].has(.noun) && noun + 2 < end && w.hasFlag(noun + 1, .preposition, NameFlags.genitive)
        && w.features(noun + 1, .determiner).union(w.features(noun + 1, .preposition)).contains(.plural)
        && w.tokens[noun + 2].classes.hasAny(LexSet(.noun, .role)) && !w.tokens[noun + 2].isCapital
  }

  /// `le syndicat Solidaires douaniers`: a body that is a word too, behind the noun for what it is and before a quality.
  static func isQualified(_ c: NameCandidate, _ end: Int, _ w: Workspace) -> Bool {
    guard c.tokens.count <= 2, let opening = c.tokens.first, let first = c.tokens.last, first > 0,
      c.tokens.upperBound < end, w.has(.headFirst),
      // `La Ligue`, which the pack has with its article
      first == opening
        ? w.hasFlag(first, .organization, NameFlags.ambiguousBody)
        : w.tokens[opening].has(.determiner) && w.tokens[first].has(.orgNoun),
      w.isPlainAdjective(c.tokens.upperBound)
    else { return false }
    // `la Ligue nationale`, but `la Ligue italienne`
    if w.tokens[first].has(.orgNoun) {
      return w.tokens[c.tokens.upperBound].classes.isDisjoint(with: NameClasses.gentile)
    }
    return !w.tokens[first - 1].isCapital && w.tokens[first - 1].has(.orgNoun)
  }

  /// `le quotidien « Varni dalvo »`, `le comité "Sauvons Varnec"`: all that marks set off behind the noun of a body.
  static func marked(_ first: Int, _ zone: Int, _ w: Workspace) -> NameCandidate? {
    let floor = w.zones[zone].tokens.lowerBound, end = w.zones[zone].tokens.upperBound
    guard first > floor + 1, w.tokens[first].isCapital, w.has(.headFirst), w.opensQuotation(first - 1),
      !w.tokens[first - 2].isCapital, w.tokens[first - 2].has(.orgNoun),
      !w.hasFlag(first - 2, .orgNoun, NameFlags.led) || w.tokens[first - 2].has(.unspokenNoun),
      let close = (first..<min(end, first + 7)).first(where: { w.sign($0) == .close || w.sign($0) == .open }),
      close > first, (first..<close).allSatisfy({ w.tokens[$0].isWord || w.tokens[$0].kind == .number }),
      // `le comité « Il est temps »`
      !(first..<close).contains(where: { w.isAuxiliary($0) })
    else { return nil }
    var c = NameCandidate(tokens: first..<close, zone: zone)
    c.traits = [.marked, .headed]
    c.make.organization += 20
    return c
  }

  /// `Centre de recherche en neurosciences`: in which field, behind a noun that tells what a body does.
  static func opensField(_ at: Int, _ limit: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), at > 1, at + 1 < limit,
      w.sum(at, .preposition).flags & LexFlags.Preposition.within.bit != 0,
      w.hasFlag(at - 2, .preposition, NameFlags.genitive), w.tokens[at - 1].has(.noun),
      !w.tokens[at - 1].isCapital
    else { return false }
    let field = w.tokens[at + 1]
    return !field.isCapital && (field.has(.noun) || field.classes.isEmpty)
      && field.classes.isDisjoint(with: NameClasses.time.union(LexSet(.preposition, .number, .determiner)))
  }

  /// `L'Institut des statistiques prédit que …`: the verb of the clause is no word of the name.
  static func beforeVerb(_ at: Int, of start: Int, _ end: Int, _ w: Workspace) -> Int {
    guard at > start, at < end, w.has(.headFirst), !w.tokens[at - 1].isCapital,
      w.tokens[at].has(.complementizer) || w.tokens[at].has(.determiner) && !w.tokens[at].has(.preposition),
      w.isVerbForm(at - 1), case let f = w.verbFeatures(at - 1), f.contains([.third, .singular])
    else { return at }
    return at - 1
  }

  /// `les Verts de la Sambre`, `le Medef de Guyane`: a party or union of the pack in a town or region.
  static func branchOfTown(_ c: NameCandidate, _ end: Int, _ w: Workspace) -> Int? {
    let at = c.tokens.upperBound
    guard c.tokens.count == 1, let first = c.tokens.first, first > 0, at + 1 < end, w.has(.headFirst),
      w.hasFlag(first, .organization, LexFlags.Organization.party.bit | LexFlags.Organization.union.bit),
      w.hasFlag(at, .preposition, NameFlags.genitive), NominalHead.isDefinite(first - 1, w)
    else { return nil }
    let town = w.tokens[at + 1].has(.determiner) && !w.tokens[at + 1].isCapital ? at + 2 : at + 1
    guard town < end, w.tokens[town].isCapital, !w.isGiven(town) else { return nil }
    let local = LexSet(.city, .region, .geo)
    if let p = w.phrase(at: town), p.classes.hasAny(local) { return min(end, p.tokens.upperBound) }
    return w.tokens[town].classes.hasAny(local) ? town + 1 : nil
  }

  /// `Électricité du Liban`, `Gaz de France`: a trade with a capital and the state that has it.
  static func utility(_ c: NameCandidate, _ end: Int, _ w: Workspace) -> Int? {
    let at = c.tokens.upperBound
    guard c.tokens.count == 1, let first = c.tokens.first, !c.traits.contains(.initial), at + 1 < end,
      w.has(.headFirst), w.hasFlag(first, .noun, NameFlags.trade), w.tokens[first].isCapital,
      !w.tokens[first].flags.contains(.allCaps), w.hasFlag(at, .preposition, NameFlags.genitive)
    else { return nil }
    let land = w.tokens[at + 1].has(.determiner) && !w.tokens[at + 1].isCapital ? at + 2 : at + 1
    guard land < end, w.tokens[land].isCapital else { return nil }
    if let p = w.phrase(at: land), p.classes.has(.state) { return min(end, p.tokens.upperBound) }
    return w.tokens[land].has(.state) ? land + 1 : nil
  }

  /// `les Capitaines de Varnec`, `des Maires de France`: several with a capital within a sentence, and their town or land.
  static func players(_ c: NameCandidate, _ end: Int, _ w: Workspace) -> Int? {
    let at = c.tokens.upperBound
    guard c.tokens.count == 1, let first = c.tokens.first, first > 0, !c.traits.contains(.initial),
      at + 1 < end,
      w.has(.headFirst), w.tokens[first].has(.role), !w.tokens[first].flags.contains(.allCaps),
      case let f = w.features(first, .role), f.contains(.plural), !f.contains(.singular),
      w.hasFlag(at, .preposition, NameFlags.genitive), w.tokens[at + 1].isCapital,
      w.tokens[at + 1].classes.hasAny(NameClasses.place)
    else { return nil }
    let article = w.features(first - 1, .determiner).union(w.features(first - 1, .preposition))
    guard article.contains(.plural), !article.contains(.singular) else { return nil }
    if let p = w.phrase(at: at + 1), p.classes.hasAny(NameClasses.place) {
      return min(end, p.tokens.upperBound)
    }
    return at + 2
  }

  /// `l'association Rivières vivantes`: a participle that nothing belongs to, behind a noun in the plural.
  static func participle(_ at: Int, _ end: Int, behind noun: Int, _ w: Workspace) -> Int? {
    guard noun > 0, at + 1 < end, w.tokens[noun - 1].has(.orgNoun), w.has(.headFirst),
      !w.tokens[at].isCapital,
      w.tokens[at].isWord, w.features(noun, .noun).contains(.plural),
      w.isParticiple(at) || w.tokens[at].has(.adjective) || w.tokens[at].classes == LexSet(.noun),
      !w.tokens[at + 1].isWord || w.isAuxiliary(at + 1) || w.isVerbForm(at + 1)
        || w.tokens[at + 1].has(.coordinator)
    else { return nil }
    return !w.isAuxiliary(at) && !w.tokens[at].classes.hasAny(LexSet(.preposition, .determiner))
      ? at + 1 : nil
  }

  /// `l'ONG Varno dalvat`: a word in small letters that nobody knows, behind one with a capital.
  static func foreign(_ c: NameCandidate, _ end: Int, _ w: Workspace) -> Int? {
    let at = c.tokens.upperBound
    guard c.tokens.count == 1, let first = c.tokens.first, first > 0, at < end, w.has(.headFirst),
      !w.tokens[first - 1].isCapital || w.tokens[first - 1].flags.contains(.allCaps),
      w.tokens[first - 1].has(.orgNoun), w.tokens[first].classes.isEmpty, !c.traits.contains(.acronym),
      w.tokens[at].kind == .word, w.tokens[at].classes.isEmpty, !w.tokens[at].isCapital,
      w.tokens[at].flags.isDisjoint(with: [.elided, .enclitic, .hyphen, .newlineBefore])
    else { return nil }
    // `la revue Varno and Dalve`
    let next = at + 1
    return next < end && w.tokens[next].isCapital && w.tokens[next].isWord
      && !w.tokens[next].flags.contains(.elided)
      ? next + 1 : next
  }

  /// `du 3-Mai`, `du 22 Octobre`: the day that a movement is called after, its month with a capital.
  static func day(_ at: Int, from start: Int, _ limit: Int, _ w: Workspace) -> Int? {
    guard at < limit, start < at || w.has(.headFirst),
      w.tokens[at].flags.contains(.hasDigit) || w.tokens[at].kind == .number
    else { return nil }
    let t = w.tokens[at]
    if t.flags.contains(.hyphen), let number = w.prefixBeforeHyphen(t), number.count <= 2 {
      let rest = Span(number.end + 1, t.end)
      return w.classes(ofPart: rest).has(.month) && w.bytes[Int(rest.start)] &- 0x41 < 26 ? at + 1 : nil
    }
    let month = w.sign(at + 1) == .dash ? at + 2 : at + 1
    guard t.span.count <= 2, month < limit, w.tokens[month].isCapital, w.tokens[month].has(.month) else {
      return nil
    }
    return month + 1
  }

  /// `Coalition for Families in Need`: what those whom it is for are in.
  static func needy(behind at: Int, of start: Int, _ end: Int, _ w: Workspace) -> Int? {
    guard w.has(.capitals), at > start + 1, at + 1 < end, w.tokens[at - 1].isCapital,
      w.hasFlag(at, .preposition, NameFlags.locative), w.tokens[at + 1].isCapital,
      w.tokens[at + 1].has(.noun),
      w.tokens[at + 1].classes.isDisjoint(with: NameClasses.name.union(NameClasses.time))
    else { return nil }
    return at + 2
  }

  /// `Cap de la Varne`: the complement of a point in the land.
  static func landmark(_ c: NameCandidate, _ end: Int, _ w: Workspace) -> Int? {
    guard let first = c.tokens.first, w.hasFlag(first, .placeNoun, NameFlags.landmark), c.tokens.count == 1,
      !c.traits.contains(.initial), let to = complement(c.tokens.upperBound, end, w),
      w.tokens[to - 1].isCapital
    else { return nil }
    return to
  }

  /// `les Forces armées varnaises`: an army by its land, where the pack has the words before as a term.
  static func army(_ phrase: Phrase, _ z: Int, _ w: Workspace) -> NameCandidate? {
    let at = phrase.tokens.upperBound
    guard let first = phrase.tokens.first, phrase.tokens.count == 2, at < w.zones[z].tokens.upperBound,
      w.has(.headFirst), w.tokens[first].has(.orgNoun), !w.tokens[at].isCapital,
      w.tokens[at].classes.hasAny(NameClasses.gentile), w.isPlainAdjective(at)
    else { return nil }
    var c = NameCandidate(tokens: first..<at + 1, zone: z)
    c.traits = .headed
    c.make.organization += 12
    return c
  }
}
