/// Where a new name begins though no sign parts it from the words before.
extension CandidateNames {
  /// `le secrétaire américain au Trésor Anne Roy`: the field of a function, though it may be a first name too.
  static func isField(_ start: Int, _ at: Int, _ w: Workspace) -> Bool {
    guard at - start == 1, start > 2, namesHolder(at, w), w.tokens[start].has(.noun),
      NominalHead.isDefinite(start - 1, w) || w.features(start - 1, .preposition).contains(.plural),
      w.has(.headFirst), case let of = w.tokens[start - 1].has(.preposition) ? start - 1 : start - 2,
      w.tokens[of].has(.preposition),
      // `de l'Imprimerie Lecerf Paul Serin`: the holder's name begins one word later.
      w.isGiven(at) || !opensFullName(at + 1, w)
    else { return false }
    var role = of - 1
    // `le vice-président chargé des Transports Luc Petit`
    if let charge = w.phrase(at: role), w.sum(charge, .preposition).flags & NameFlags.charge != 0 {
      role -= 1
    }
    while role > 0, w.isPlainAdjective(role), !w.isPersonalRole(role) { role -= 1 }
    return role > 0 && w.isPersonalRole(role)
  }

  /// A first name before another word with a capital, or two words that may name a person, `El` and its like before them.
  private static func namesHolder(_ at: Int, _ w: Workspace) -> Bool {
    let first = w.tokens[at].has(.particle) ? at + 1 : at
    guard first + 1 < w.tokens.count, w.tokens[first + 1].isCapital else { return false }
    return w.isGiven(first) || opensPerson(first, w)
  }

  /// `la ministre chargée des Relations avec le Parlement Anne Roy`: a full name behind the last noun of an office's field.
  static func opensHolder(_ at: Int, _ w: Workspace) -> Bool {
    guard at > 3, namesHolder(at, w), w.has(.headFirst), isFieldNoun(at - 1, w),
      w.tokens[at - 2].has(.determiner) || NominalHead.isDefinite(at - 2, w)
    else { return false }
    var i = at - 2
    var nouns = 0
    while i > 0, at - i < 12 {
      if nouns > 0, w.roleFlags(endingAt: i) & office != 0 { return true }
      if isFieldNoun(i, w) {
        nouns += 1
      } else {
        let isCharge = w.phrase(at: i).map { w.sum($0, .preposition).flags & NameFlags.charge != 0 } ?? false
        guard
          isCharge || w.tokens[i].classes.hasAny(LexSet(.determiner, .preposition, .coordinator))
            || w.isPlainAdjective(i)
        else { return false }
      }
      i -= 1
    }
    return false
  }
  private static let office = NameFlags.office | NameFlags.ofState

  /// `Relations`, `Parlement`: a common noun with a capital.
  private static func isFieldNoun(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    return t.isWord && t.isCapital && !t.flags.contains(.allCaps) && t.classes.hasAny(LexSet(.noun, .orgNoun))
      && t.classes.isDisjoint(with: NameClasses.person)
  }

  /// Whether a new name begins at `at` though no sign parts it from what stands before.
  static func breaks(_ start: Int, _ at: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[at]
    if t.has(.civility), !isInitial(at, of: start, w) { return true }
    // `la bombe H. La Corée`
    if w.tokens[at - 1].flags.contains(.dotted), w.tokens[at - 1].sentence != t.sentence { return true }
    // `Virginia Gov. Anna Roth`
    if isShortTitle(at, w) { return true }
    // `WHO Director-General Dr Anna Roth`
    if w.has(.compounds), t.has(.title), w.isPersonalRole(at - 1) { return true }
    // `Verdane SELN.PA said`
    if t.flags.contains(.allCaps), w.pastQuotation(at) != nil { return true }
    // `By …` under a headline without its stop.
    // but `Anne↵Du Petit` in wrapped lines
    if t.flags.contains(.newlineBefore), t.has(.preposition), !goesOnWrapped(at, w) {
      return true
    }
    // `Par Anne Roy Photo Luc Serin`
    if w.zones[Int(t.zone)].role == .byline, t.has(.noteWord), at + 1 < w.tokens.count, w.isGiven(at + 1) {
      return true
    }
    if w.tokens[at - 1].has(.timeUnit), w.tokens[at - 1].flags.contains(.hasDigit) { return true }
    // `Axe Kérou-Varna-Dosso`
    if at - start == 1, t.flags.contains(.hyphen), JoinedNames.isWay(at, w) || JoinedPeople.areTwo(at, w) {
      return true
    }
    // `a confié à exemple.fr Paul Serin`
    if at - start > 2, isDomain(at - 2, at, w) { return true }
    // A dateline under a byline.
    if t.flags.contains([.newlineBefore, .allCaps]), !w.tokens[at - 1].flags.contains(.allCaps) {
      return true
    }
    // `Par Anne Roy BANGUI, 6 janvier (AFP) -`
    if w.header.dateline?.span?.start == t.start { return true }
    // `BANGUI AFP / 6 janvier`
    if t.has(.agency), t.flags.contains(.allCaps), w.tokens[at - 1].flags.contains(.allCaps),
      w.tokens[at - 1].classes.hasAny(NameClasses.place), w.sign(at + 1) == .slash
    {
      return true
    }
    // `a déclaré à l'AFP Kossi Amegan`
    if at - start == 1, w.tokens[start].has(.agency), w.tokens[start].flags.contains(.allCaps),
      !t.flags.contains(.allCaps), !t.classes.hasAny(LexSet(.orgNoun, .noun))
    {
      return true
    }
    if w.has(.headFirst), w.mayNamePerson(at), isToldTo(start, before: at, w) { return true }
    // `GARD Un homme arrêté`: where it is, in capitals at the head of a headline.
    if at - start == 1, w.tokens[start].flags.contains(.allCaps), w.tokens[start].span.count > 3,
      !t.flags.contains(.allCaps), w.tokens[start].classes.hasAny(NameClasses.place),
      w.zones[Int(t.zone)].tokens.lowerBound == start,
      t.classes.hasAny(LexSet(.noun, .determiner, .tollNoun)),
      t.classes.isDisjoint(with: NameClasses.name.union(LexSet(.orgNoun))), !w.has(.capitals)
    {
      return true
    }
    // `le chef du Hamas Abu Kossa`
    if at - start == 1, w.tokens[start].has(.organization), w.isGiven(at), at + 1 < w.tokens.count,
      w.tokens[at + 1].isWord, w.tokens[at + 1].isCapital, !w.tokens[at + 1].flags.contains(.newlineBefore),
      !w.tokens[start].classes.hasAny(NameClasses.person), !t.classes.hasAny(NameClasses.organization),
      w.has(.headFirst)
    {
      return true
    }
    // `le patron de Verdane Paul Serin`, `la ministre de la Digitalisation Anne Colbert`: a house or field that the pack
    // doesn't know, then who heads it.
    // `le président de la Ceni Kabinet Cissé`: a known one, then two words that may name a person.
    if at - start == 1, at + 1 < w.tokens.count, w.tokens[at + 1].isCapital, start > 2,
      w.tokens[start].classes.isEmpty && w.isGiven(at)
        || w.tokens[start].classes.hasAny(LexSet(.organization, .city)) && w.mayNamePerson(at)
          && w.mayNamePerson(at + 1)
        // `le maire de Vernon Luc Petit`: a town that is a first name too
        || w.isGiven(at) && w.hasFlag(start - 1, .preposition, NameFlags.genitive)
          && w.roleFlags(endingAt: start - 2) & NameFlags.local != 0
        // `l'ancien joueur des Albatros Matthis Lebelle`
        || w.features(start - 1, .preposition).contains(.plural) && opensPerson(at, w),
      w.has(.headFirst)
    {
      // `le patron du groupe Verdane Paul Serin`
      let noun =
        start > 3 && w.tokens[start - 1].has(.orgNoun) && !w.tokens[start - 1].isCapital ? start - 1 : start
      var of =
        w.tokens[noun - 1].has(.determiner) && !w.tokens[noun - 1].has(.preposition) ? noun - 2 : noun - 1
      let hasPreposition = w.tokens[of].has(.preposition)
      // `le maire (PRV) de Kérou Luc Petit`
      if w.isSign(of - 1, ")"), let open = (max(1, of - 4)..<of - 1).last(where: { w.isSign($0, "(") }) {
        of = open
      }
      // `le chercheur à l'Iris Luc Petit`, `le gouverneur de la province de Kérou Luc Petit`
      if hasPreposition,
        w.isPersonalRole(of - 1) || w.endsRole(of - 1) || w.isCompoundRole(of - 1)
          || w.tokens[start].classes.isEmpty && w.hasFlag(of - 1, .placeNoun, NameFlags.territory)
      {
        return true
      }
    }
    if isField(start, at, w) || at - start == 1 && opensHolder(at, w) { return true }
    // `le président de la République de Verdane Moon Jae`
    // `la procureure de New York Letitia Jam`
    if at - start > 1, let p = w.phrase(at: start), p.tokens.upperBound == at, opensPerson(at, w),
      p.classes.has(.state)
        || p.classes.has(.city) && start > 0 && w.hasFlag(start - 1, .preposition, NameFlags.genitive)
    {
      return true
    }
    // `Paul Serre Bayern Munich`
    if at - start == 2, w.isGiven(start), w.tokens[at - 1].has(.surname), t.has(.organization),
      !t.classes.hasAny(NameClasses.person)
    {
      return true
    }
    if endsPlace(at - 1, before: at, w), at - start == 1 || w.isGiven(at) && w.tokens[start].has(.orgNoun) {
      return true
    }
    // `l'ailier du XV de France Matthis Lebelle`: a team of several words, then two of a name
    if start > 1, at - start > 1, w.has(.headFirst), isTeam(start..<at, w), opensPerson(at, w),
      w.hasFlag(start - 1, .preposition, NameFlags.genitive)
    {
      return true
    }
    // `au micro de France Inter Anne Vidal`, `sur son compte X Anne Vidal`
    if w.isGiven(at), isPerson(at, w),
      isWholeBody(start..<at, w) || isLetter(start..<at, w) || isTitle(start..<at, w)
    {
      return true
    }
    if isMember(at, of: start..<at, w) || isHolder(at, behind: start..<at, w) { return true }
    // `Japan PM Noda`
    if w.has(.compounds), at - start > 1, w.isPersonalRole(at - 1),
      w.tokens[at - 1].flags.contains(.allCaps),
      w.mayNamePerson(at) || t.has(.month) && FunctionWordNames.isTakenUp(at, w)
    {
      return true
    }
    // `Harbour Police Director Toney Armistead`
    if w.has(.compounds), at - start > 1, w.isPersonalRole(at - 1), opensPerson(at, w) {
      return true
    }
    // `On Monday Anna Roth`
    if w.tokens[at - 1].has(.weekday), t.has(.firstName),
      at + 1 < w.tokens.count, w.tokens[at + 1].isCapital
    {
      return true
    }
    guard t.has(.firstName) || t.flags.contains(.elided) || w.tokens[at - 1].has(.role) else { return false }
    // `le paquebot Costa Serena`
    if start > 0, w.hasFlag(start - 1, .noun, NameFlags.christened) { return false }
    // `ABX Anne Vidal`: an acronym may look like a first name.
    let isGiven = w.tokens[start].has(.firstName) && !w.tokens[start].flags.contains(.allCaps)
    guard !isGiven, !t.has(.surname), !t.classes.hasAny(NameClasses.place) else {
      return false
    }
    let before = w.tokens[at - 1]
    // `Verdane Chairman Paul Serre`
    if at - start > 1, t.has(.firstName), w.isPersonalRole(at - 1) { return true }
    if before.flags.contains(.allCaps), !t.flags.contains(.allCaps), before.end - before.start > 2 {
      return true
    }
    if at - start == 1, before.classes.hasAny(NameClasses.place.union(NameClasses.organization)) {
      return true
    }
    if let phrase = w.phrase(at: start), phrase.tokens.upperBound == at { return true }
    return false
  }

  /// A title that is cut short, with its stop, before a name.
  private static func isShortTitle(_ i: Int, _ w: Workspace) -> Bool {
    w.tokens[i].has(.title) && i + 2 < w.tokens.count
      && w.isSign(i + 1, ".") && !w.tokens[i + 1].flags.contains(.spaceBefore) && w.tokens[i + 2].isCapital
      && w.tokens[i + 2].sentence == w.tokens[i].sentence
  }

  /// Whether two words follow that can only be a person's name.
  static func opensPerson(_ i: Int, _ w: Workspace) -> Bool {
    guard i + 1 < w.tokens.count, w.tokens[i + 1].zone == w.tokens[i].zone else { return false }
    return [i, i + 1].allSatisfy { w.mayNamePerson($0) && !w.tokens[$0].flags.contains(.elided) }
  }

  /// Whether another word with a capital follows a first name on its line.
  private static func isPerson(_ at: Int, _ w: Workspace) -> Bool {
    guard at + 1 < w.tokens.count, w.has(.headFirst) else { return false }
    let next = w.tokens[at + 1]
    return next.isWord && next.isCapital && !next.flags.contains(.newlineBefore)
      && !w.tokens[at].flags.contains(.newlineBefore)
  }

  /// `France Inter`: a body that the pack has by several words.
  private static func isWholeBody(_ group: Range<Int>, _ w: Workspace) -> Bool {
    guard let p = w.phrase(at: group.lowerBound), p.tokens == group else { return false }
    return p.classes.hasAny(NameClasses.organization) && !p.classes.hasAny(NameClasses.person)
  }

  /// `a indiqué à Reuters Kossi Amegan`, `a confié au Figaro Kossi Amegan`: an agency or paper that a verb of saying leads to,
  /// and two words more.
  private static func isToldTo(_ start: Int, before at: Int, _ w: Workspace) -> Bool {
    guard at - start == 1, start > 2, at + 1 < w.tokens.count, w.mayNamePerson(at + 1),
      w.tokens[start].has(.agency) || w.hasFlag(start, .organization, Unspoken.media),
      w.hasFlag(start - 1, .preposition, NameFlags.locative), !w.tokens[start].has(.surname)
    else { return false }
    return w.tokens[start - 2].has(.reporting) && w.isVerbForm(start - 2)
  }

  /// A particle with a capital that opens a line of running text, behind a first name and before another word of the name.
  private static func goesOnWrapped(_ at: Int, _ w: Workspace) -> Bool {
    guard at > 0, at + 1 < w.tokens.count, w.tokens[at].has(.particle), w.tokens[at].isCapital,
      w.isGiven(at - 1), w.tokens[at + 1].isCapital, case let role = w.zones[Int(w.tokens[at].zone)].role
    else { return false }
    return role == .lead || role == .body
  }

  /// `l'équipe de France Paul Serin`, `la mosquée de Bordeaux Anne Roy`: a place behind `de`, then two words of a name.
  private static func endsPlace(_ place: Int, before at: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), place > 1, w.tokens[place].classes.hasAny(NameClasses.place),
      !w.tokens[place].has(.surname), opensPerson(at, w) || w.isGiven(at) && isPerson(at, w),
      !w.tokens[at].classes.hasAny(NameClasses.place),
      // `de l'Aude Paul Serin`: no first name has an article.
      w.tokens[place].has(.state) || !w.tokens[place].has(.firstName)
        || NominalHead.isDefinite(place - 1, w)
        // `l'université de Florence Anne Roy`
        || w.tokens[place - 2].classes.hasAny(LexSet(.orgNoun, .placeNoun))
    else { return false }
    // `de la région Bretagne Anne Roy`
    if w.tokens[place - 1].has(.placeNoun), !w.tokens[place - 1].isCapital, w.has(.gender) {
      return NominalHead.isDefinite(place - 2, w)
    }
    let hasArticle = w.tokens[place - 1].has(.determiner) && !w.tokens[place - 1].has(.preposition)
    return w.hasFlag(hasArticle ? place - 2 : place - 1, .preposition, NameFlags.genitive)
  }

  private static func isTeam(_ group: Range<Int>, _ w: Workspace) -> Bool {
    guard let p = w.phrase(at: group.lowerBound), p.tokens == group else { return false }
    return w.sum(p, .organization).flags & NameFlags.team != 0
      || w.sum(p, .epithet).flags & NameFlags.bodyEpithet != 0
  }

  /// `le candidat du Parti démocrate Moon Jae-in`, `l'élue N-VA Griet Vos`: a party of the pack behind a person's function,
  /// then two words with capitals, whatever else they may be.
  private static func isMember(_ at: Int, of party: Range<Int>, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), let first = party.first, first > 2, isPerson(at, w),
      !w.tokens[at].flags.contains(.allCaps), w.tokens[at].classes.isDisjoint(with: NameClasses.organization)
    else { return false }
    let flags =
      party.count == 1
      ? w.sum(first, .organization).flags
      : w.phrase(at: first).map { $0.tokens == party ? w.sum($0, .organization).flags : 0 } ?? 0
    guard flags & LexFlags.Organization.party.bit != 0 else { return false }
    let isOf = w.hasFlag(first - 1, .preposition, NameFlags.genitive)
    return w.isPersonalRole(isOf ? first - 2 : first - 1)
  }

  /// `L'Indicateur`: an article and a common noun.
  private static func isTitle(_ group: Range<Int>, _ w: Workspace) -> Bool {
    guard group.count == 2, w.tokens[group.lowerBound].has(.determiner), let last = group.last else {
      return false
    }
    let t = w.tokens[last]
    return t.has(.noun) && !t.classes.hasAny(NameClasses.name.union(LexSet(.orgNoun, .placeNoun, .role)))
  }

  private static func isLetter(_ group: Range<Int>, _ w: Workspace) -> Bool {
    group.count == 1 && w.tokens[group.lowerBound].span.count == 1
      && !w.tokens[group.lowerBound].flags.contains(.dotted)
  }

  /// `Didier M., 43 ans`, `J. M., 43 ans`: the first letter of a surname that is held back, and no `Monsieur`.
  private static func isInitial(_ at: Int, of start: Int, _ w: Workspace) -> Bool {
    guard w.tokens[at].flags.contains(.dotted), w.tokens[at].span.count == 2,
      w.isGiven(start) || w.tokens[start].flags.contains(.dotted) && w.tokens[start].span.count == 2
    else {
      return false
    }
    return at + 1 >= w.tokens.count || !w.tokens[at + 1].isCapital
  }
}
