/// What the pack says of a candidate as a whole: kind, gender, country, canonical name.
enum PackEvidence {
  static func weigh(_ c: inout NameCandidate, _ w: Workspace) {
    guard let first = c.tokens.first else { return }
    if let part = c.part {
      take(w.readings(ofPart: part), &c, sure: true, w)
    } else if let phrase = w.phrase(at: first), phrase.tokens == c.tokens {
      take(w.readings(phrase), &c, sure: true, w)
    } else if c.tokens.count == 1 {
      // `rivals of Apple`: within a sentence only a name has the capital.
      let isSure = !c.traits.contains(.common) || w.has(.capitals) && !c.traits.contains(.initial)
      take(w.readings(first), &c, sure: isSure, w)
      if let r = PaperNames.reading(first, w) {
        c.make.organization += 6
        if c.canonical == 0 { c.canonical = r.text }
      }
    } else {
      gender(first, &c, w)
    }
    if c.traits.contains(.dateline) { c.make.place += 6 }
  }

  private static func take(_ readings: Readings, _ c: inout NameCandidate, sure: Bool, _ w: Workspace) {
    let weight: Int32 = sure ? 6 : 4
    var places = false, bodies = false, persons = false
    // `Mme Martin` is a woman, though men are called so.
    let isTold = c.traits.contains(.civil) && !c.gender.isEmpty
    for r in readings {
      switch r.lexClass {
      case .city where areLetters(c, w): continue
      case .state, .city, .region, .geo:
        places = true
        if c.canonical == 0 || r.lexClass == .state { c.canonical = r.text }
        if r.lexClass == .state { c.country = r.value }
      case .organization, .agency:
        bodies = true
        if c.canonical == 0 { c.canonical = r.text }
      case .epithet:
        // `République islamique`, `Etat hébreu`
        guard r.value & (NameFlags.placeEpithet | NameFlags.bodyEpithet) != 0 else { continue }
        if r.has(NameFlags.placeEpithet) { places = true } else { bodies = true }
        if c.canonical == 0 { c.canonical = r.text }
      case .firstName, .surname:
        persons = true
        if r.lexClass == .firstName, !isTold {
          c.gender.formUnion(r.features.intersection([.masculine, .feminine]))
        }
      default: continue
      }
    }
    if c.gender == [.masculine, .feminine] { c.gender = [] }
    if places { c.make.place += weight }
    if bodies { c.make.organization += weight }
    if persons { c.make.person += places || bodies ? 1 : 3 }
    if places, persons, actsAsPerson(c, w) { c.make.person += 8 }
  }

  /// `how Lund broke the news`: a town's name that is a surname too, within a sentence, before a verb in the past.
  private static func actsAsPerson(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.capitals), c.tokens.count == 1, let i = c.tokens.first, i > 0, i + 1 < w.tokens.count,
      !c.traits.contains(.initial), w.tokens[i].has(.surname), w.tokens[i].has(.city),
      !w.tokens[i - 1].has(.preposition), !w.tokens[i - 1].has(.determiner), w.tokens[i - 1].isWord,
      !w.tokens[i + 1].isCapital, w.tokens[i + 1].isWord, !w.isNounForm(i + 1)
    else { return false }
    let f = w.verbFeatures(i + 1)
    return f.contains(.past) && f.isDisjoint(with: .pastParticiple) && !w.isAuxiliary(i + 1)
  }

  /// `le CAP 2015`: a few capital letters in a line of small ones are no town that is spelt like them.
  private static func areLetters(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard c.tokens.count == 1, let t = c.tokens.first, w.tokens[t].flags.contains(.allCaps),
      w.tokens[t].span.count <= 4, !c.traits.contains(.dateline), !c.traits.contains(.shouted)
    else { return false }
    let next = t + 1
    return next < w.tokens.count && w.tokens[next].kind == .number
  }

  private static func gender(_ first: Int, _ c: inout NameCandidate, _ w: Workspace) {
    guard c.gender.isEmpty else { return }
    var f = w.features(first, .firstName)
    if f.isEmpty, let prefix = w.prefixBeforeHyphen(w.tokens[first]) {
      f = w.features(ofPart: prefix, .firstName)
    }
    f.formIntersection([.masculine, .feminine])
    if f != [.masculine, .feminine] { c.gender = f }
  }
}

extension Workspace {
  /// What the pack says of a part of a word.
  func readings(ofPart span: Span) -> Readings {
    var scanner = WordScanner(bytes, from: Int(span.start), to: Int(span.end))
    let link = scanner.next().map { lexicon.link($0.hash) } ?? 0
    guard link != 0 else { return Readings(lexicon, first: -1, variants: 0) }
    let found = lexicon.match(link, word(span.start, span.end))
    return Readings(lexicon, first: found.variant, variants: found.variants)
  }

  /// Whether some reading of a part of a word has a flag.
  func hasFlag(ofPart span: Span, _ c: LexClass, _ flag: UInt32) -> Bool {
    readings(ofPart: span).contains { $0.lexClass == c && $0.has(flag) }
  }

  /// The features of a part of a word in a class.
  func features(ofPart span: Span, _ c: LexClass) -> Features {
    readings(ofPart: span).reduce(into: []) { if $1.lexClass == c { $0.formUnion($1.features) } }
  }
}
