/// What stands behind a name: an apposition, brackets, a verb, a noun that says whose land it is.
extension NameContext {
  static func after(_ c: inout NameCandidate, _ w: Workspace) {
    let end = w.zones[c.zone].tokens.upperBound
    let next = c.tokens.upperBound
    if isOfMember(c, w) { c.evidence.person += 6 }
    guard next < end else { return }
    switch w.sign(next) {
    case .comma:
      apposition(next + 1, end, &c, w)
      if PlaceContext.isBeforeRegion(next + 1, end, c, w) { c.evidence.place += 6 }
    case .bracket:
      // `Titouan (6 ans)`
      if next + 3 < end, w.tokens[next + 1].kind == .number, w.tokens[next + 2].has(.timeUnit),
        w.isSign(next + 3, ")"), !c.traits.contains(.acronym)
      {
        c.evidence.person += 6
      }
      // `Solin (65e)`: in whose minute a goal fell
      if !c.traits.contains(.known), c.tokens.count == 1, next + 1 < end, w.tokens[next + 1].has(.ordinal),
        let minute = w.leadingDigits(next + 1), minute.value > 20,
        w.isSign(next + 2, ")") || w.sign(next + 2) == .comma
      {
        c.evidence.person += 4
      }
      // `Solin (KAZ)`, `Kévin Dale (Verdane)`: whom the pack knows by what stands in the brackets.
      if !c.traits.contains(.known), WordEnds.opensWithCountry(next, w) { c.evidence.person += 4 }
      if !c.traits.contains(.known), c.tokens.count > 1, next + 1 < end, !c.traits.contains(.headed),
        w.hasFlag(next + 1, .organization, NameFlags.team), w.isSign(next + 2, ")")
      {
        c.evidence.person += 4
      }
      if next + 1 < end, w.tokens[next + 1].classes.hasAny(NameClasses.place),
        c.tokens.count == 1 || w.tokens[c.tokens.lowerBound].has(.particle) && w.isSign(next + 2, ")")
      {
        c.evidence.place += 3
      }
      if Acronyms.bracketed(next, w) != nil, c.tokens.count > 2, !c.traits.contains(.givenFirst) {
        c.evidence.organization += 3
      }
    default:
      if hasKin(behind: next, end, c, w) { c.evidence.person += 5 }
      if isActingRiver(c, w) { c.evidence.person += 8 }
      // `in Orvin county`, `the Orvin district`
      if !w.tokens[next].isCapital, w.has(.compounds),
        w.hasFlag(next, .placeNoun, NameFlags.territory),
        !c.traits.contains(.givenFirst)
      {
        c.evidence.place += 6
      }
      // `the Orvin MP`, `the Orvin resident`: of what place somebody is.
      if w.has(.compounds), c.tokens.count == 1, !c.traits.contains(.known), !c.traits.contains(.acronym),
        w.hasFlag(next, .role, NameFlags.local), let first = c.tokens.first, first > 0,
        w.tokens[first - 1].has(.determiner)
      {
        c.evidence.place += 6
      }
      if w.tokens[next].has(.reporting), !w.tokens[next].has(.noun) {
        c.evidence.person += 1
        c.evidence.organization += 1
      }
    }
  }

  /// `l'adjudant de l'US Air Force Kaleth Serin`: behind a function and the known body that it is of.
  private static func isOfMember(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), c.tokens.count == 2,
      c.traits.isDisjoint(with: [.known, .acronym, .givenFirst, .common]),
      let first = c.tokens.first, first > 3, w.tokens[first - 1].isWord, w.tokens[first - 1].isCapital
    else { return false }
    var at = first - 1
    while at > 1, first - at < 6, w.tokens[at - 1].isCapital, w.tokens[at - 1].isWord { at -= 1 }
    guard
      w.phrase(at: at).map({ $0.classes.has(.organization) && $0.tokens.upperBound == first })
        ?? (at == first - 1 && w.tokens[at].has(.organization))
    else { return false }
    var of = at - 1
    if of > 0, w.tokens[of].has(.determiner), !w.tokens[of].has(.preposition) { of -= 1 }
    return of > 0 && w.hasFlag(of, .preposition, NameFlags.genitive)
      && (w.isPersonalRole(of - 1) || w.tokens[of - 1].has(.title))
  }

  /// `l'A1`, `la N7`, `l'E40`: a letter for the kind of road and its number, behind an article.
  static func isRoad(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard i > 0, t.span.count > 1, t.span.count <= 4, w.tokens[i - 1].has(.determiner),
      // `douze A321`
      !w.tokens[i - 1].has(.number)
    else { return false }
    guard w.lexicon.lists(w.bytes[Int(t.start)], in: .roads) else { return false }
    return (t.start + 1..<t.end).allSatisfy { (0x30...0x39).contains(w.bytes[Int($0)]) }
  }

  /// `Pakistanais de 18 ans`, `jeune Malien de 20 ans`
  private static func isCountrymanOfAge(_ start: Int, _ end: Int, _ w: Workspace) -> Bool {
    var i = start
    while i < min(end, start + 2), w.tokens[i].has(.determiner) || w.isPrenominal(i) { i += 1 }
    return i + 3 < end && w.tokens[i].classes.hasAny(NameClasses.gentile)
      && w.hasFlag(i + 1, .preposition, NameFlags.genitive)
      && w.tokens[i + 2].kind == .number && w.tokens[i + 3].has(.timeUnit)
  }

  /// `X, 45 ans`, `X, ministre de`, `X, fabricant de`, `X, ville de`
  private static func apposition(_ start: Int, _ end: Int, _ c: inout NameCandidate, _ w: Workspace) {
    guard start + 1 < end else { return }
    if w.tokens[start].kind == .number || w.tokens[start].has(.number), w.tokens[start + 1].has(.timeUnit) {
      // `la petite Soline, 22 mois,`, though a river is called so too; but `au Sénat, 24 heures après, …`
      let isWhole = w.sign(start + 2) == .comma
      if isWhole || !c.traits.contains(.known) || !w.tokens[c.tokens.lowerBound].has(.organization) {
        c.evidence.person += isWhole ? 8 : 6
      }
      return
    }
    if w.features(start, .determiner).contains(.plural) { return }
    if isCountrymanOfAge(start, end, w) {
      c.evidence.person += 8
      return
    }
    // `Mara Kanong, du parti Verdane`: where somebody belongs, not what it is.
    if w.hasFlag(start, .preposition, NameFlags.genitive) { return }
    var i = start
    while i < min(end, start + 2),
      w.tokens[i].has(.determiner) || w.tokens[i].has(.possessive) || w.tokens[i].has(.roleModifier)
    {
      i += 1
    }
    guard i < end else { return }
    // `Farhan, another fire official,`
    if w.has(.compounds) {
      var k = i
      while k < min(end, i + 4), w.tokens[k].has(.noun), !w.isPersonalRole(k), !w.tokens[k].has(.placeNoun) {
        k += 1
      }
      if k > i, k < end, w.isPersonalRole(k), w.sign(k + 1) == .comma, !c.traits.contains(.acronym) { i = k }
    }
    // `(avec Verdane, analystes)`: the next of a list.
    let f = w.features(i, .role)
    if i == start, f.contains(.plural), !f.contains(.singular) { return }
    // `la province de Kossa, productrice de riz`
    if w.isPersonalRole(i), c.evidence.place >= 5, !c.traits.contains(.givenFirst) { return }
    // `à Saint-Jean, le maire a dit …`, `selon Varnec, le site a fermé`: somebody or something else, that acts.
    if i > start, (i + 1..<min(end, i + 4)).contains(where: { w.isAuxiliary($0) }),
      !(i + 1..<min(end, i + 4)).contains(where: {
        w.tokens[$0].kind == .punctuation || w.tokens[$0].has(.relative)
      })
    {
      return
    }
    // `selon Varnec, l'usine sera vendue`
    if w.tokens[i].has(.placeNoun), !isSource(c.tokens.lowerBound - 1, w) { c.evidence.place += 3 }
    // `accusé Moscou, appelé à la paix`: the sentence goes on.
    let isBareParticiple = i == start && w.isParticiple(i) && !w.tokens[i].has(.adjective)
    if w.isPersonalRole(i), !c.traits.contains(.acronym), !(isBareParticiple && c.traits.contains(.known)) {
      // `Fina, enseignante`, though a firm is called so too
      let isTrade = i == start && w.roleFlags(i..<i + 1) & NameFlags.profession != 0
      c.evidence.person += isTrade && c.tokens.count == 1 && !w.tokens[i].has(.orgNoun) ? 8 : 4
    } else if w.tokens[i].has(.orgNoun), !c.traits.contains(.givenFirst) {
      c.evidence.organization += 3
    }
  }

  /// `Lena n'a pas arrêté`: a first name, for rivers have their article.
  private static func isActingRiver(_ c: NameCandidate, _ w: Workspace) -> Bool {
    guard let first = c.tokens.first, w.hasFlag(first, .geo, LexFlags.Geo.river.bit) else { return false }
    return w.tokens[first].has(.firstName) && ActingPlaces.holds(c, w)
  }

  /// `Lakhpat a vainement attendu son frère`: whose family the clause that a lone unknown word opens speaks of.
  private static func hasKin(behind next: Int, _ end: Int, _ c: NameCandidate, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), c.tokens.count == 1, c.traits.isDisjoint(with: [.known, .acronym]),
      w.isVerbForm(next), !w.verbFeatures(next).isDisjoint(with: .finite)
    else { return false }
    var i = next + 1
    while i < end, i - next < 7, w.tokens[i].isWord, !w.tokens[i].has(.coordinator),
      !w.tokens[i].has(.relative)
    {
      if w.tokens[i].has(.possessive), w.features(i, .possessive).contains(.third) {
        let noun = i + 1 < end && w.tokens[i + 1].has(.number) ? i + 2 : i + 1
        return noun < end && w.tokens[noun].has(.kin)
      }
      i += 1
    }
    return false
  }
}
