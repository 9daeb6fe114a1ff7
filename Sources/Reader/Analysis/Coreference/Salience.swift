/// Whom a text has in mind at a place: who acted last, who was named last.
enum Salience {
  /// How far back a description or pronoun looks, in sentences.
  static let reach = 4

  /// The person that a description without holder may mean: the subject of the sentence before, if nothing is
  /// known of her that speaks against it.
  static func person(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    // `juge des référés` is a judge.
    let flags = w.roleFlags(head.head) | w.sum(head.head.lowerBound, .role).flags
    // `Le procureur` is nobody whom the text has named without saying so.
    if flags & NameFlags.bench != 0 { return nil }
    // `le porte-parole du Kremlin` is none of those in it.
    if flags & NameFlags.voice != 0, !head.isBare(w), w.has(.headFirst) { return nil }
    // `lâche le frère du défunt`: nobody whom the text has named without saying so.
    if flags & LexFlags.Role.kinship.bit != 0, w.has(.headFirst), isOfSomebody(head, w) { return nil }
    // `Le père, lui, s'est tu.`: of whoever the case is about; `la femme`, `la fille` may be anybody.
    if flags & LexFlags.Role.kinship.bit != 0, head.tokens.count == 1, head.gender == .masculine,
      !head.isPossessive, w.has(.headFirst)
    {
      return nil
    }
    // `Le maire de Brest, lui, se dit prêt`: another than those of whom the text spoke before.
    let isSetOff = isSetOff(head.tokens.upperBound, w)
    if isSetOff, !head.isBare(w) { return nil }
    // `la société et le directeur de production`: somebody new, beside another.
    if token > 0, w.tokens[token - 1].has(.coordinator), !head.isBare(w), w.has(.headFirst) { return nil }
    let isOwn = flags & NameFlags.own != 0,
      isUnnamed = flags & (NameFlags.unnamed | NameFlags.office) == NameFlags.unnamed
    let isBare = head.isBare(w)
    if let e = Synonyms.person(before: token, head, flags, w) { return e }
    guard !isUnnamed || isBare || isOnlyWoman(before: token, head, w), !head.isBody, !head.isPossessive else {
      return nil
    }
    let sure = head.gender == .feminine
    if flags & (NameFlags.inCase | LexFlags.Role.anyone.bit) != 0, isBare,
      let e = initialled(before: token, head, w) ?? charged(before: token, head, w)
        ?? Unnamed.charged(before: token, head, w)
    {
      return e
    }
    // `Le préfet` is seldom whom the text opens with: papers write of prefects without their names.
    let isNamedSeldom =
      w.roleFlags(head.head) & (NameFlags.unnamed | NameFlags.elected) == NameFlags.unnamed
    if flags & NameFlags.office != 0, !isNamedSeldom, !isSetOff,
      let e = introduced(before: token, head, w) ?? opening(before: token, head, w),
      !isPassing(e, before: token, head, w)
    {
      return e
    }
    let said = firstSaid(head, before: token, w)
    let found = search(before: token, skippingOwnSentence: true, allowingTied: sure, w) { e in
      guard w.entities[e].kind == .person, !w.entities[e].isDescription,
        !isNewer(e, than: said, w), !isHolderAlready(e, head, w), !isPassing(e, before: token, head, w),
        flags & NameFlags.office != 0 || !isOnlyInHeadline(e, before: token, w)
      else { return false }
      guard RoleHolders.agrees(w.entities[e].features, head.gender), !Walks.isOther(e, head, w) else {
        return false
      }
      if isSetOff, case let s = w.discourse.lastSubject(before: token), s >= 0,
        w.discourse.subjects[s].entity == e
      {
        return false
      }
      if flags & NameFlags.bar != 0, isLawyer(e, w) { return true }
      // `L'homme encourt quinze ans` is nobody whom the text knows by an office.
      if flags & LexFlags.Role.anyone.bit != 0, isBare, holdsOffice(e, w) { return false }
      // `Le trentenaire` is seldom his lawyer.
      if w.tokens[head.head.lowerBound].has(.ageNoun), isLawyer(e, w) { return false }
      if sure, w.entities[e].features.isDisjoint(with: .feminine) { return false }
      if flags & (NameFlags.office | NameFlags.coach) != 0,
        isGivenNameOnly(e, w) || isIntroducedByAge(e, w)
      {
        return false
      }
      if flags & (NameFlags.nation | NameFlags.cabinet) != 0,
        isMourned(e, w)
          || Names.mentions(before: token, in: w).last(where: { $0.entity == e }).map({ isOfPair($0, w) })
            ?? false
      {
        return false
      }
      if flags & (NameFlags.nation | NameFlags.cabinet) != 0
        || flags & NameFlags.ofState != 0 && !isBare && !sure,
        !isProminent(e, before: token, w)
      {
        return false
      }
      if flags & NameFlags.inCase != 0, w.discourse.hasRole(e) { return false }
      if flags & (NameFlags.inCase | NameFlags.own) != 0, flags & NameFlags.bar == 0, isLawyer(e, w) {
        return false
      }
      if flags & NameFlags.sport != 0, flags & NameFlags.unnamed == 0, let known = w.discourse.lastHead(of: e)
      {
        // `Auteur de onze buts, Luc Serin a été le grand bonhomme. …, nuance l'arrière gauche`
        if isBare, w.roleFlags(known) & (NameFlags.own | NameFlags.office) == 0,
          case let s = w.discourse.lastSubject(before: token),
          s < 0 || w.sentenceNumber(token) - w.sentenceNumber(w.discourse.subjects[s].token) > 1
        {
          return true
        }
        // `le joueur du club` for the forward who was named last.
        // but `le buteur` is not the coach who spoke before
        return w.roleFlags(known) & NameFlags.sport != 0 && w.roleFlags(known) & NameFlags.office == 0
          && (head.isFormer || w.roleFlags(known) & NameFlags.coach == flags & NameFlags.coach)
      }
      // `le lauréat`, where somebody who holds another function was named two sentences ago.
      if w.discourse.hasRole(e), !sure, !w.has(.bareNouns),
        flags & NameFlags.office == 0, !isSpeaking(token, w),
        w.sentenceNumber(token) - w.sentenceNumber(lastNamed(e, before: token, w)) > 1,
        only(.masculine, before: token, w) != e
      {
        return false
      }
      // `The politician`, where nouns need no article, is seldom whoever is known as a commander.
      let isOfNobody = Names.entity(in: head.tokens, in: w) == nil
      return !(isOfNobody ? isSomething(e, w) : w.discourse.hasRole(e))
        || flags & NameFlags.profession != 0 && isOnlyTitled(e, w)
        || head.isFormer && isBare && flags & NameFlags.office == 0
        || isBare && !isOwn && !w.has(.bareNouns)
        // `Le romancier` for the academician of whom alone the text has told.
        || isBare && flags & NameFlags.art != 0 && only(head.gender, before: token, w) == e
    }
    if isSetOff { return found }
    if found == nil, sure, isBare, !isOwn,
      let e = only(.feminine, before: token, w) ?? unknownWoman(before: token, head, w)
    {
      return Walks.isOther(e, head, w) ? nil : e
    }
    if found == nil, flags & (NameFlags.office | NameFlags.elected) == NameFlags.elected, isBare,
      let e = soleNamed(before: token, head, w)
    {
      return e
    }
    // `Le prix a été attribué à Luc Serin. …, a dit le lauréat`
    if found == nil, flags == 0, isBare, head.kind == .role, isSpeaking(token, w),
      let e = soleNamed(before: token, head, w), !w.discourse.hasRole(e)
    {
      return e
    }
    let walk = flags & (NameFlags.sport | NameFlags.art)
    if found == nil, isBare, walk != 0, flags & NameFlags.office == 0 {
      return protagonist(of: walk, before: token, head, w) ?? onlyArtist(walk, before: token, head, w)
    }
    return found
  }

  /// `le père de la victime`, `l'oncle d'Anne`, but `le père de trois enfants`
  private static func isOfSomebody(_ head: NominalHead, _ w: Workspace) -> Bool {
    let of = head.head.upperBound
    guard of + 1 < head.tokens.upperBound, w.hasFlag(of, .preposition, NameFlags.genitive) else {
      return false
    }
    if w.tokens[of].has(.determiner) || w.features(of, .preposition).contains(.definite) { return true }
    return w.tokens[of + 1].isCapital || w.tokens[of + 1].has(.possessive)
      || w.features(of + 1, .determiner).contains(.definite)
  }

  /// `Le skieur` far down in a text about a champion: whom the text opens with, if he is of no other walk of life.
  private static func protagonist(of walk: UInt32, before token: Int, _ head: NominalHead, _ w: Workspace)
    -> Int?
  {
    guard w.has(.headFirst), !isTied(token, w), !w.tokens[token].has(.preposition),
      let first = w.names.prefix(8).first(where: {
        w.isPerson($0) && $0.isInText(w)
      }), first.tokens.lowerBound < token, !isTied(first.tokens.lowerBound, w)
    else { return nil }
    let e = first.entity
    let known = w.discourse.lastHead(of: e).map { w.roleFlags($0) } ?? 0
    guard RoleHolders.agrees(w.entities[e].features, head.gender), !isLawyer(e, w) else { return nil }
    return known == 0 || known & walk & NameFlags.art != 0 ? e : nil
  }

  /// `le futur maire` is none of those whom the text calls mayor.
  private static func isHolderAlready(_ e: Int, _ head: NominalHead, _ w: Workspace) -> Bool {
    let first = head.tokens.lowerBound
    guard (first..<head.head.lowerBound).contains(where: { w.hasFlag($0, .roleModifier, NameFlags.future) })
    else {
      return false
    }
    return w.discourse.claims(of: w.roleKey(head.head)).contains { w.discourse.claims[$0].entity == e }
  }

  /// Whether the text calls somebody anything but what he was once.
  private static func isSomething(_ e: Int, _ w: Workspace) -> Bool {
    w.discourse.hasRole(e)
      && (!w.has(.headFirst)
        || w.discourse.claims.suffix(80).contains { $0.entity == e && !$0.group.isFormer })
  }

  /// Where the text said a word with its article for the first time, as far as one looks back.
  private static func firstSaid(_ head: NominalHead, before token: Int, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), token > 0, head.isBare(w), head.head.count == 1, let word = head.head.first
    else {
      return nil
    }
    return (max(1, token - 400)..<token).first {
      w.tokens[$0].hash == w.tokens[word].hash && w.tokens[$0].mark < 0 && NominalHead.isDefinite($0 - 1, w)
    }
  }

  /// `… a stoppé le garçon. L'agent Luc Serin a sonné. Le garçon …`: somebody who was named, with what he is, only after the
  /// word had been said of another.
  private static func isNewer(_ e: Int, than said: Int?, _ w: Workspace) -> Bool {
    guard let said, w.discourse.hasRole(e), let name = w.names.first(where: { $0.entity == e }) else {
      return false
    }
    return name.tokens.lowerBound > said
  }

  /// `… a tranché Anne Roy. La conseillère d'opposition …`: a woman of whom nothing is known, who acted right before.
  private static func isOnlyWoman(before token: Int, _ head: NominalHead, _ w: Workspace) -> Bool {
    guard head.gender == .feminine, w.has(.gender), let e = lastNamed(before: token, head.gender, w) else {
      return false
    }
    return w.entities[e].kind == .person && w.entities[e].features.contains(.feminine)
      && !w.discourse.hasRole(e)
      && w.sentenceNumber(token) - w.sentenceNumber(lastNamed(e, before: token, w)) == 1
  }

  /// Whether `lui`, `elle` between commas sets a group off from others.
  static func isSetOff(_ end: Int, _ w: Workspace) -> Bool {
    w.has(.headFirst) && end + 2 < w.tokens.count && w.sign(end) == .comma && w.sign(end + 2) == .comma
      && w.hasFlag(end + 1, .pronoun, LexFlags.Pronoun.personal.bit)
  }

  /// `a ajouté le responsable syndical`: who goes on speaking.
  static func isSpeaking(_ i: Int, _ w: Workspace) -> Bool {
    guard i > 0, w.has(.inversion) else { return false }
    return w.tokens[i - 1].has(.reporting) || isBehindPhrase(i, w)
  }

  /// `met en garde le député`: whether a phrase that reports ends before a token.
  static func isBehindPhrase(_ i: Int, _ w: Workspace) -> Bool {
    (max(0, i - 4)..<max(0, i - 1)).contains {
      w.phrase(at: $0).map { $0.tokens.upperBound == i && $0.classes.has(.reporting) } ?? false
    }
  }

  /// The first token of the name by which somebody was called last before a token.
  private static func lastNamed(_ e: Int, before token: Int, _ w: Workspace) -> Int {
    var n = Names.firstMention(endingAfter: token, in: w) - 1
    while n >= 0, w.names[n].entity != e { n -= 1 }
    return n >= 0 ? w.names[n].tokens.lowerBound : token
  }

  /// The person whom the text opens with, if nothing is known of her: whoever holds an office comes first.
  private static func opening(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    let lead = w.zones.firstIndex { $0.role == .lead || $0.role == .body } ?? 0
    for name in w.names.prefix(8)
    where w.sentenceNumber(name.tokens.lowerBound) < w.sentenceNumber(token) {
      guard w.isPerson(name), name.isInText(w) else { continue }
      let zone = w.zones[Int(w.tokens[name.tokens.lowerBound].zone)]
      guard zone.role == .lead || zone.role == .headline || zone.role == .body else { continue }
      if Int(w.tokens[name.tokens.lowerBound].zone) > lead + 1 { return nil }
      if isGivenNameOnly(name.entity, w) || isIntroducedByAge(name.entity, w) || isWithheld(name, w) {
        return nil
      }
      guard !w.discourse.hasRole(name.entity), !isLawyer(name.entity, w), !isTied(name.tokens.lowerBound, w),
        !isMourned(name.entity, w),
        RoleHolders.agrees(w.entities[name.entity].features, head.gender)
      else { return nil }
      return isOfPair(name, w) ? nil : name.entity
    }
    return nil
  }

  /// `Un suspect arrêté, Morel aux obsèques`: whom a headline alone names isn't `l'homme` of the first sentence.
  private static func isOnlyInHeadline(_ e: Int, before token: Int, _ w: Workspace) -> Bool {
    guard w.zones[Int(w.tokens[token].zone)].role != .headline else { return false }
    let before = Names.mentions(before: token, in: w)
    guard let last = before.last(where: { $0.entity == e }) else { return true }
    return w.zones[Int(w.tokens[last.tokens.lowerBound].zone)].role == .headline
  }

  /// `Joël L.`, whose surname is held back.
  private static func isWithheld(_ name: NameMention, _ w: Workspace) -> Bool {
    guard name.tokens.count > 1, let last = name.tokens.last else { return false }
    return w.tokens[last].flags.contains(.dotted) && w.tokens[last].span.count < 4
  }

  /// `Steven M.` for `le suspect`: whose surname is held back is whom the case is about, where there is only one.
  private static func initialled(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    var only: Int?
    for name in Names.mentions(before: token, in: w) {
      guard w.isPerson(name), name.entity != only, isWithheld(name, w) else {
        continue
      }
      if only != nil { return nil }
      only = name.entity
    }
    return only.flatMap { RoleHolders.agrees(w.entities[$0].features, head.gender) ? $0 : nil }
  }

  /// The one woman, or man, whom the text names before a token.
  static func only(_ gender: Features, before token: Int, _ w: Workspace) -> Int? {
    var only: Int?
    let last = Names.firstMention(endingAfter: token, in: w)
    for n in max(0, last - 40)..<max(last, 0) {
      let e = w.names[n].entity
      guard w.entities[e].kind == .person, e != only,
        w.entities[e].features.intersection([.masculine, .feminine]) == gender, w.names[n].isInText(w)
      else { continue }
      if only != nil { return nil }
      only = e
    }
    return only
  }

  /// `La justice confirme l'inculpation de Luc Serin. L'élu …`: the one person whom the text names, wherever it stands.
  private static func soleNamed(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    var sole: Int?
    var last = 0
    for name in Names.mentions(before: token, in: w) {
      guard w.isPerson(name) else { continue }
      let zone = w.zones[Int(w.tokens[name.tokens.lowerBound].zone)]
      guard zone.role == .lead || zone.role == .body || zone.role == .headline else { continue }
      if let e = sole, e != name.entity { return nil }
      sole = name.entity
      last = name.tokens.lowerBound
    }
    guard w.has(.headFirst), let e = sole, w.sentenceNumber(token) - w.sentenceNumber(last) <= 2,
      !isLawyer(e, w), !Walks.isOther(e, head, w)
    else { return nil }
    return RoleHolders.agrees(w.entities[e].features, head.gender) ? e : nil
  }

  /// The person who acted or spoke last, in this sentence before the token or in the one before.
  static func subject(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    search(before: token, skippingOwnSentence: true, allowingTied: false, w) { e in
      w.entities[e].kind == .person && !w.entities[e].isDescription
        && RoleHolders.agrees(w.entities[e].features, head.gender)
    }
  }

  /// `… adressé par la ministre de la Justice. Nicole Colbert a déploré …`: the full name that opens the next sentence as
  /// whoever acts, of the same gender.
  private static func opensNext(_ name: NameMention, behind token: Int, _ head: NominalHead, _ w: Workspace)
    -> Bool
  {
    let at = name.tokens.lowerBound
    var next = name.tokens.upperBound
    // `Luc Serin (PRV) recevra les élus`
    if w.isSign(next, "("),
      let close = (next..<min(next + 5, w.tokens.count)).first(where: { w.isSign($0, ")") })
    {
      next = close + 1
    }
    guard w.sentenceNumber(at) == w.sentenceNumber(token) + 1, w.isInitial(at), next < w.tokens.count,
      w.isAuxiliary(next) || w.isVerbForm(next) && !w.verbFeatures(next).isDisjoint(with: .finite),
      w.verbFeatures(next).contains(.third), w.has(.gender), w.tokens[next].sentence == w.tokens[at].sentence
    else { return false }
    let own = w.entities[name.entity].features.intersection([.masculine, .feminine])
    return !own.isEmpty && own == head.gender
  }

  /// `La ministre a promis un plan. "J'ai entendu", a dit Anne Colbert.`: whoever is first named behind a function, in
  /// its paragraph, as one who speaks.
  static func namedBehind(_ token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    let flags = w.roleFlags(head.head)
    let isOfState = flags & NameFlags.ofState != 0
    // `Le buteur a joué les modestes. "Un coup de chance", a dit Serin.`
    let isPlayer = flags & (NameFlags.sport | NameFlags.unnamed | NameFlags.office) == NameFlags.sport
    guard token < w.tokens.count else { return nil }
    let zone = Int(w.tokens[token].zone)
    // `Le commissaire de l'ONU aux réfugiés s'est dit "horrifié". "…", a fustigé Luc Serin.`: a lead tells the function alone,
    // and the paragraph below it the name.
    let isLead = w.zones[zone].role == .lead && w.has(.headFirst) && flags & NameFlags.office != 0
    guard flags & NameFlags.office != 0 || isPlayer, head.isBare(w) || isOfState || isLead else { return nil }
    let end = w.zones[isLead && w.zones.indices.contains(zone + 1) ? zone + 1 : zone].tokens.upperBound
    var n = Names.firstMention(endingAfter: token, in: w)
    while n < w.names.count, w.names[n].tokens.lowerBound < end {
      let name = w.names[n]
      n += 1
      let at = name.tokens.lowerBound
      guard w.isPerson(name), w.tokens[at].mark < 0 else { continue }
      let isSpeaking = (head.isBare(w) || isLead) && w.tokens[at - 1].has(.reporting)
      guard w.sentenceNumber(at) > w.sentenceNumber(token),
        isSpeaking || isOfState && opensNext(name, behind: token, head, w), name.tokens.count > 1 || isPlayer,
        !w.discourse.hasRole(name.entity), RoleHolders.agrees(w.entities[name.entity].features, head.gender),
        isPlayer || !w.names[..<(n - 1)].contains(where: { $0.entity == name.entity })
      else { return nil }
      return name.entity
    }
    return nil
  }

  /// `Un diplomate a démenti. Cette source …`: whoever spoke last without a name.
  static func described(before token: Int, _ w: Workspace) -> Int? {
    let s = w.discourse.lastSubject(before: token)
    guard s >= 0 else { return nil }
    let last = w.discourse.subjects[s]
    guard w.sentenceNumber(token) - w.sentenceNumber(last.token) == 1, w.entities[last.entity].isDescription,
      w.entities[last.entity].kind == .person, !w.entities[last.entity].features.contains(.plural)
    else { return nil }
    return last.entity
  }

  /// The person named last, in the sentence before, whom a description with an age takes up.
  static func aged(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    let found = search(before: token, skippingOwnSentence: true, w) {
      w.entities[$0].kind == .person && !w.entities[$0].isDescription && !holdsOffice($0, w)
        && RoleHolders.agrees(w.entities[$0].features, head.gender)
    }
    return found
  }

  /// `l'homme de 51 ans` is seldom the prosecutor.
  private static func holdsOffice(_ e: Int, _ w: Workspace) -> Bool {
    w.discourse.lastHead(of: e).map { w.roleFlags($0) & NameFlags.office != 0 } ?? false
  }
}

extension Workspace {
  /// The sentence of a token; its paragraph where there are no sentences.
  func sentenceNumber(_ i: Int) -> Int {
    sentences.isEmpty ? Int(tokens[i].zone) : Int(tokens[i].sentence)
  }
}
