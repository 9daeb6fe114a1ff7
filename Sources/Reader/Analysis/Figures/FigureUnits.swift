/// What a number counts or measures.
extension FigureReader {
  struct Unit {
    var kind: Figure.Kind
    var name: String?
    /// Where to read on.
    var next: Int
    /// Where the figure ends.
    var end: Int
    /// A measure that is also a thing one counts.
    var mayCount = false
    /// The unit is the hundredth part of the one it is told in: cents.
    var isHundredth = false
    /// How many of the unit it is told in stand in one: `ME` are millions of euros.
    var multiple = 1.0
  }
  private static func multiple(_ letter: UInt8) -> Double {
    switch letter {
    case 0x4B: 1e3  // K
    case 0x4D: 1e6  // M
    case 0x42: 1e9  // B
    default: 1
    }
  }
  private static let countedBit = LexFlags.Unit.counted.bit

  @inline(__always) private func reading(_ i: Int, _ c: LexClass) -> (reading: Reading, next: Int)? {
    i < end && (w.tokens[i].has(c) || w.tokens[i].phrase >= 0) ? found(i, c) : nil
  }
  private func found(_ i: Int, _ c: LexClass) -> (reading: Reading, next: Int)? {
    if let p = w.phrase(at: i), p.classes.has(c), p.tokens.upperBound <= end, let r = w.reading(p, c) {
      return (r, p.tokens.upperBound)
    }
    return w.reading(i, c).map { ($0, i + 1) }
  }

  /// Whether a token begins a unit of time: durations and ages are no figures.
  func isTimed(_ k: Int) -> Bool {
    guard k < end else { return false }
    var j = isGenitive(k) && k + 1 < end ? k + 1 : k
    // `9 secondes`, though a word of that form is an ordinal too.
    if w.tokens[j].has(.ordinal), reading(j, .timeUnit) != nil {
      return true
    }
    // `les six premiers mois`, `les trois dernières années`
    let last = min(j + 2, end - 1)
    while j < last, w.tokens[j].classes.hasAny(LexSet(.ordinal, .timeWord)) || w.isPrenominal(j) { j += 1 }
    return reading(j, .timeUnit) != nil || reading(j, .month) != nil || reading(j, .dayPart) != nil
  }

  /// Nil when the text doesn't say, or says something that is no figure.
  func unit(behind n: Numerals.Number) -> Unit? {
    var k = n.next
    guard k < end else { return nil }
    if n.isNoun, isGenitive(k) {
      // `8,5 millions du ministère`: whose they are.
      if w.features(k, .preposition).contains(.definite) { return nil }
      k += 1
    }
    guard k < end else { return nil }
    // `46 milliards de plus qu'en mai`: more, and of what was told before
    if k > n.next, w.hasFlag(k, .adverb, LexFlags.Adverb.degree.bit) { return nil }
    if isGluedHyphen(k) { return glued(k + 1) }
    if let (r, next) = reading(k, .currency), !isWeight(k, next) {
      let words = next == k + 1 ? currencies.reading(k) : w.phrase(at: k).flatMap(currencies.reading)
      let home = words ?? r
      let code = PackedCode.letters(home.value)
      // A fourth letter marks hundredths, thousands, millions and milliards.
      if code.utf8.count == 4, let scale = code.utf8.last {
        let multiple = Self.multiple(scale)
        return Unit(
          kind: .money, name: String(code.dropLast()), next: next, end: next, isHundredth: multiple == 1,
          multiple: multiple)
      }
      return Unit(kind: .money, name: code, next: next, end: next)
    }
    if let (r, next) = reading(k, .unit), !isWordOfItsOwn(k, next),
      case let name = w.lexicon.text(r), name != "%" || !w.tokens[k].isWord || !isShouted(k)
    {
      return Unit(
        kind: name == "%" ? .percent : .measure, name: name, next: next, end: next,
        mayCount: r.value & Self.countedBit != 0)
    }
    // `les 5 derniers kilomètres`
    if w.tokens[k].classes.hasAny(LexSet(.ordinal, .timeWord)), w.has(.headFirst),
      let (r, next) = reading(k + 1, .unit), !isWordOfItsOwn(k + 1, next), w.tokens[k + 1].span.count > 2
    {
      return Unit(kind: .measure, name: w.lexicon.text(r), next: next, end: next)
    }
    if isTimed(k) { return nil }
    if let toll = toll(k) { return toll }
    // `390 millions établis par X`: what millions count has its preposition.
    if n.factor >= 1_000_000, k == n.next, w.has(.headFirst) { return nil }
    return k == n.next || n.isNoun ? counted(k) ?? make(k) : nil
  }

  /// `30 pounds of butter`
  private func isWeight(_ k: Int, _ next: Int) -> Bool {
    reading(k, .unit) != nil && next < end && w.hasFlag(next, .preposition, NameFlags.genitive)
  }

  private func isGenitive(_ k: Int) -> Bool {
    w.hasFlag(k, .preposition, NameFlags.genitive) || w.tokens[k].flags.contains(.elided)
  }

  /// A sign of one letter that is a word here: `5 a`, `3 l'`.
  private func isWordOfItsOwn(_ k: Int, _ next: Int) -> Bool {
    next == k + 1 && w.tokens[k].isWord
      && w.tokens[k].classes.hasAny(LexSet(.auxiliary, .preposition, .determiner, .objectClitic))
  }

  /// `douze PC`, which are no `douze pc`
  private func isShouted(_ k: Int) -> Bool { w.tokens[k].flags.contains(.allCaps) }

  /// `20 morts`, `trois personnes tuées`, `onze autres blessés`
  private func toll(_ k: Int) -> Unit? {
    if let (r, next) = reading(k, .tollNoun), !isOtherPhrase(k, next), !isOfWhat(k, next) {
      // `deux meurtres`, `30 détenus`
      guard let unit = Fates.units[r.number] else { return nil }
      return Unit(kind: .toll, name: unit, next: next, end: next)
    }
    // `et 90 grièvement blessés`
    if w.tokens[k].has(.adverb), !w.tokens[k].has(.adjective), let (r, next) = reading(k + 1, .tollNoun) {
      return Unit(kind: .toll, name: Fates.unit(r.number), next: next, end: next)
    }
    var j = k
    if w.isPrenominal(j), j + 1 < end, w.isHuman(j + 1), !w.tokens[j + 1].has(.tollNoun) { j += 1 }
    guard isNounLike(j), w.isHuman(j) || w.isPrenominal(j) else { return nil }
    // `trois autres grièvement blessés`
    if j + 2 < end, w.tokens[j + 1].has(.adverb), reading(j + 1, .tollNoun) == nil { j += 1 }
    guard let (r, next) = reading(j + 1, .tollNoun) else { return nil }
    // `two men drowned`: the verb is no part of the figure.
    if w.chunk(at: j + 1)?.isFiniteVerb == true {
      return Unit(kind: .toll, name: Fates.unit(r.number), next: j + 1, end: j + 1)
    }
    // `27 migrants portés disparus`: a longer phrase says something of them.
    return Unit(
      kind: .toll, name: Fates.unit(r.number), next: next, end: next > j + 2 ? j + 1 : next)
  }

  /// `onze victimes d'abus`: of what they are victims, not that they died.
  private func isOfWhat(_ k: Int, _ next: Int) -> Bool {
    guard next + 1 < end, !w.isParticiple(k), isGenitive(next), !w.tokens[next].has(.determiner),
      !w.tokens[next].flags.contains(.elided) || w.hasFlag(next, .preposition, NameFlags.genitive)
    else { return false }
    let noun = w.tokens[next + 1]
    return noun.isWord && !noun.isCapital && !noun.has(.determiner)
      && noun.classes.hasAny(LexSet(.noun, .orgNoun))
  }

  /// `corps d'armée`: a longer word of another sense.
  private func isOtherPhrase(_ k: Int, _ next: Int) -> Bool {
    guard let p = w.phrase(at: k) else { return false }
    return p.tokens.upperBound > next && p.classes.has(.noun)
  }

  private static let functionWords = LexSet(
    .determiner, .preposition, .pronoun, .relative, .coordinator, .subordinator, .complementizer, .negation,
    .objectClitic, .possessive, .clitic, .auxiliary, .approximator, .sourcePreposition)

  static let nouns = LexSet(
    .noun, .role, .demonym, .orgNoun, .placeNoun, .speechNoun, .unspokenNoun, .kin)

  private func isNounLike(_ k: Int) -> Bool {
    guard k < end else { return false }
    let t = w.tokens[k]
    guard t.isWord, t.end - t.start > 1, !t.flags.contains(.elided), !t.flags.contains(.enclitic),
      !t.flags.contains(.allCaps) || w.zones[Int(t.zone)].isShouted && t.span.count > 4
    else { return false }
    // `trois autres plus légèrement`
    if t.has(.adverb), w.hasFlag(k, .adverb, LexFlags.Adverb.degree.bit) { return false }
    if t.classes.hasAny(Self.nouns) { return true }
    return !t.isCapital && !t.classes.hasAny(Self.functionWords) && !t.has(.adverb) && !w.isAuxiliary(k)
      && !isFinite(k)
  }

  private func isFinite(_ k: Int) -> Bool {
    w.isVerbForm(k) && !w.tokens[k].has(.noun) && !w.verbFeatures(k).isDisjoint(with: Features.finite)
      && w.verbFeatures(k).contains(.third) && !w.verbFeatures(k).contains(.pastParticiple)
  }

  /// A word that is known in the singular only: `article 5 page 3`.
  private func isSingular(_ k: Int) -> Bool {
    var isKnown = false
    let agrees = w.has(.agreement)
    for r in w.readings(k) where Self.nouns.has(r.lexClass) || r.lexClass == .adjective && agrees {
      // Of roles a pack may give the plural only.
      let isRole = r.lexClass == .role && !agrees
      if r.features.contains(.plural) || !r.features.contains(.singular) && !isRole { return false }
      isKnown = true
    }
    return isKnown
  }

  /// `quatre nouveaux médias`, `deux autres quotidiens`: adjectives, then the noun.
  private func counted(_ k: Int) -> Unit? {
    guard w.tokens[k].flags.contains(.spaceBefore) || w.tokens[k - 1].flags.contains(.elided) else {
      return nil
    }
    if w.has(.compounds) {
      let last = pairedNoun(lastNoun(from: k - 1), from: k)
      return last >= k && !isSingular(last)
        ? Unit(kind: .count, name: w.string(last..<last + 1), next: last + 1, end: last + 1) : nil
    }
    var j = k
    while j < end, j - k < 2, isBeforeNoun(j), isNounLike(j + 1),
      !w.tokens[j + 1].flags.contains(.newlineBefore) || !w.tokens[j + 1].isCapital
    {
      j += 1
    }
    // `trois Casques bleus`
    if let p = w.phrase(at: j), p.classes.has(.role), p.tokens.upperBound <= end {
      return Unit(
        kind: .count, name: w.string(k..<p.tokens.upperBound), next: p.tokens.upperBound,
        end: p.tokens.upperBound)
    }
    guard isNounLike(j), !isSingular(j), !isParticipleOfOne(j) else { return nil }
    return Unit(kind: .count, name: w.string(k..<j + 1), next: j + 1, end: j + 1)
  }

  /// `un Falcon 50 équipé d'une caméra`: no noun for several.
  private func isParticipleOfOne(_ j: Int) -> Bool {
    guard w.has(.agreement), w.isParticiple(j), !w.tokens[j].classes.hasAny(Self.nouns) else { return false }
    let f = w.verbFeatures(j)
    return f.contains(.singular) && !f.contains(.plural)
  }

  /// `3,000 search and rescue personnel`, `22 city and county races`: what both nouns before it go with.
  private func pairedNoun(_ first: Int, from k: Int) -> Int {
    let at = max(first, k)
    guard first < k || isSingular(first), at + 3 < end, w.tokens[at + 1].has(.coordinator),
      !w.tokens[at].isCapital,
      w.isNounForm(at), w.isNounForm(at + 2), !w.tokens[at + 2].isCapital, isSingular(at + 2)
    else { return first }
    let last = at + 3
    return w.isNounForm(last) && !isSingular(last) && !w.tokens[last].classes.hasAny(Self.functionWords)
      ? last : first
  }

  /// The last of nouns and names in a row: `427 league games`, `two other Verdane mines`.
  private func lastNoun(from j: Int) -> Int {
    guard let group = w.nounChunk(at: j) else {
      return w.chunk(at: j)?.kind == .quote ? nounInQuote(from: j) : j
    }
    var last = j
    var k = j
    while k + 1 < min(group.upperBound, end), k - j < 5 {
      k += 1
      let t = w.tokens[k]
      // `two other mines`, `four others`
      guard t.isWord, !t.flags.contains(.enclitic),
        !t.classes.hasAny(Self.functionWords) || t.classes.hasAny(LexSet(.noun, .adjective))
      else { break }
      if NounChain.isPossessed(k + 1, w) { break }
      guard t.classes.hasAny(Self.nouns) || t.classes.isEmpty && !t.isCapital else { continue }
      // `80,000 people north of the river`
      let isMade = w.tokens[last].classes.isEmpty && w.tokens[last].flags.contains(.hyphen)
      // `three Japanese truck makers`
      let isOrigin = w.tokens[last].classes.hasAny(NameClasses.gentile)
      if last > j, !isMade, !isOrigin, !isSingular(last),
        isSingular(k) || w.verbFeatures(k).contains([.third, .singular])
      {
        break
      }
      last = k
    }
    return last
  }

  /// `450 failed launches` in somebody's words, which no chunks tell apart.
  private func nounInQuote(from j: Int) -> Int {
    var k = j + 1
    // `seven U.S. citizens`, `450 failed launches`
    while k < min(end, j + 3),
      !w.isNounForm(k) && (w.isPlainAdjective(k) || w.isParticiple(k))
        || w.tokens[k].isCapital && w.tokens[k].classes.hasAny(NameClasses.gentile.union(NameClasses.place))
          && w.tokens[k].isWord && k + 1 < end && w.isNounForm(k + 1)
    { k += 1 }
    guard k < end, w.isNounForm(k), w.tokens[k].classes.hasAny(Self.nouns),
      !w.tokens[k].flags.contains(.enclitic),
      !w.tokens[k].classes.hasAny(Self.functionWords)
    else { return j }
    // `two league games`
    if k + 1 < end, isSingular(k), w.tokens[k + 1].classes.hasAny(Self.nouns), !isSingular(k + 1) {
      return k + 1
    }
    return k
  }

  private func isBeforeNoun(_ j: Int) -> Bool {
    let t = w.tokens[j]
    guard t.has(.adjective) || t.has(.ordinal) || t.has(.roleModifier) else { return false }
    if !t.classes.hasAny(Self.nouns) { return true }
    // `autres`, `jeunes` are nouns only where none follows.
    return j + 1 < end && w.tokens[j + 1].classes.hasAny(Self.nouns) && w.isPrenominal(j)
      && (!w.tokens[j + 1].has(.adjective) || w.tokens[j + 1].isCapital || !w.isHuman(j))
  }
}

extension Workspace {
  private static let people = LexSet(.demonym, .kin, .tollNoun)
  private static let prenominalBit = LexFlags.Adjective.prenominal.bit

  /// Whether a noun may stand for people.
  func isHuman(_ k: Int) -> Bool {
    tokens[k].classes.hasAny(Self.people) || tokens[k].sense.isHuman
      || tokens[k].has(.role) && !hasFlag(k, .role, NameFlags.group)
  }

  /// Whether a word may stand for people or a body of them.
  func mayBePeople(_ k: Int) -> Bool {
    tokens[k].classes.hasAny(LexSet(.role, .kin, .demonym)) || tokens[k].sense.isHuman
  }

  /// Whether an adjective stands before its noun: `autres`, `jeunes`.
  func isPrenominal(_ k: Int) -> Bool { hasFlag(k, .adjective, Self.prenominalBit) }
}
