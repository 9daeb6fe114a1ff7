/// What follows the head of a role: `de l'Intérieur`, `belge adjoint pour l'Afrique`, `LREM`, `chez Reuters`.
enum RoleComplement {
  private static let longest = 18

  static func end(_ start: Int, _ limit: Int, _ w: Workspace) -> Int {
    let limit = min(limit, start + longest)
    var at = start
    while at < limit {
      if w.isSign(at, ","), at > start, let end = ComplementList.end(at, head: start - 1, limit, w) {
        // `… et des Relations avec les élus,`
        return end + 2 < limit && endsField(end, limit, w) ? end + 3 : end
      }
      guard let next = unit(at, limit, w, isFirst: at == start) else { break }
      at = next
    }
    return at
  }

  /// `une retraitée âgée de 79 ans`: how old somebody is, which no function says.
  private static func isAged(_ at: Int, _ limit: Int, _ w: Workspace) -> Bool {
    at + 3 < limit && w.hasFlag(at, .adjective, LexFlags.Adjective.aged.bit)
      && w.hasFlag(at + 1, .preposition, NameFlags.genitive)
      && w.tokens[at + 2].kind == .number && w.tokens[at + 3].has(.timeUnit)
  }

  private static func isReceiver(_ at: Int, _ limit: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), at + 2 < limit + 1, at + 2 < w.tokens.count, w.tokens[at].has(.preposition),
      w.saysWhere(at)
    else { return false }
    let demonym = w.tokens[at + 1].has(.determiner) ? at + 2 : at + 1
    return demonym < w.tokens.count && w.tokens[demonym].has(.demonym) && w.tokens[demonym].isCapital
      && !w.features(demonym, .demonym).contains(.plural)
  }

  private static func unit(_ at: Int, _ limit: Int, _ w: Workspace, isFirst: Bool) -> Int? {
    let t = w.tokens[at]
    if let acronym = Acronyms.bracketed(at, w), acronym + 2 <= limit {
      // `(RPP, opposition)`
      let close = (acronym + 1..<min(limit, acronym + 6)).first { w.isSign($0, ")") }
      return close.map { $0 + 1 } ?? acronym + 2
    }
    // `président du local 1126 de la fédération`
    if t.kind == .number, !isFirst, t.span.count <= 4, at + 1 < limit, w.isNounForm(at - 1),
      w.hasFlag(at + 1, .preposition, NameFlags.genitive), w.has(.headFirst)
    {
      return at + 1
    }
    guard t.isWord, !t.flags.contains(.enclitic), !t.has(.weekday) else { return nil }
    // `sa place de N.2 mondial à l'Allemand Luc Petit`: to whom it goes.
    if isReceiver(at, limit, w) { return nil }
    // `du club finistérien`
    if t.classes.isEmpty, !t.isCapital, t.span.count > 5, w.has(.headFirst),
      w.lexicon.ends(w.word(t.start, t.end), in: .inhabitants, behind: 3)
    {
      return at + 1
    }
    if let n = Names.mention(at: at, in: w) {
      let name = w.names[n]
      guard !w.isPerson(name), name.tokens.lowerBound == at else { return nil }
      return name.tokens.upperBound <= limit ? name.tokens.upperBound : nil
    }
    if w.opensManner(at) { return nil }
    // `tête de série N.3`
    if at + 1 < limit, w.tokens[at + 1].kind == .number, t.flags.contains(.dotted) || t.has(.abbreviation),
      t.span.count <= 3, !w.tokens[at + 1].flags.contains(.spaceBefore)
    {
      return at + 2
    }
    // `par intérim`
    if let p = w.phrase(at: at), p.classes.has(.roleModifier), p.tokens.upperBound <= limit {
      return p.tokens.upperBound
    }
    if isAged(at, limit, w) { return nil }
    // `ministre délégué chargé des Comptes publics`
    if let end = charge(at, limit, w) { return end }
    // `l'office HLM de Vernoux`
    if t.flags.contains(.allCaps), t.has(.noun), !isFirst { return at + 1 }
    // `un élu joint par téléphone`: what became of him, no part of the function
    if w.isParticiple(at), !t.has(.role), at + 1 < limit, w.has(.headFirst),
      w.sum(at + 1, .preposition).flags & (NameFlags.agent | NameFlags.genitive) == NameFlags.agent
    {
      return nil
    }
    // `Premier ministre désigné`
    if t.has(.roleModifier), w.isParticiple(at), !t.isCapital { return at + 1 }
    // `la juge Cardinal` has a name, `Président Directeur général` a function.
    let isSurname = t.isCapital && !w.tokens[at - 1].isCapital && isFirst
    if w.isPlainAdjective(at) || t.has(.ordinal) || t.has(.role) && !t.has(.verb) && !isSurname {
      return at + 1
    }
    if !isFirst, isTold(at, w) { return nil }
    // `ministre des Marocains résidant à l'étranger`
    if !isFirst, w.tokens[at - 1].isCapital, w.verbFeatures(at).contains(.presentParticiple), at + 1 < limit,
      !t.isCapital, let end = prepositional(at + 1, limit, w)
    {
      return end
    }
    if t.has(.preposition) || t.has(.particle), let end = prepositional(at, limit, w) { return end }
    if isFirst, let end = learned(at, limit, w) { return end }
    // `les ministres français et allemand des Finances`
    if t.has(.coordinator), !isFirst, at + 1 < limit, w.has(.headFirst),
      [at - 1, at + 1].allSatisfy({
        w.isPlainAdjective($0) && w.tokens[$0].classes.hasAny(NameClasses.gentile)
      })
    {
      return at + 2
    }
    // `de l'Economie et des Finances`
    if t.has(.coordinator), !isFirst, at + 2 < limit, w.hasFlag(at + 1, .preposition, NameFlags.genitive),
      let end = prepositional(at + 1, limit, w),
      w.tokens[end - 1].isCapital
        ? Names.mention(at: end - 1, in: w).map({ !w.isPerson(w.names[$0]) }) ?? true
        : leadsToName(end, limit, w) || closesField(end, limit, w)
    {
      return end
    }
    // `responsable de l'analyse marchés chez Verdane`
    if !isFirst, t.has(.noun), !t.isCapital, at + 1 < limit,
      w.hasFlag(at + 1, .preposition, NameFlags.house), !t.has(.preposition)
    {
      return at + 1
    }
    // `chanteur du groupe de musique kompa Carmina`: of what kind, before the body's name
    if !isFirst, t.classes.isEmpty || t.has(.noun), !t.isCapital, !t.has(.preposition), at + 1 < limit,
      let n = Names.mention(at: at + 1, in: w), w.names[n].tokens.lowerBound == at + 1,
      w.entities[w.names[n].entity].kind == .organization
    {
      return at + 1
    }
    // `ministre des Relations avec le Parlement`
    if t.has(.preposition), !isFirst, w.tokens[at - 1].isCapital, at + 2 < limit,
      w.tokens[at + 1].has(.determiner),
      w.tokens[at + 2].isCapital ? leadsToName(at + 3, limit, w) : endsField(at, limit, w)
    {
      return at + 3
    }
    // `rapporteur spécial de l'ONU sur la torture`: any preposition, where the name or its comma follows.
    // `chef de la région sur Telegram`: where it was said.
    let isHouse = Names.mention(at: at + 1, in: w).map {
      w.entities[w.names[$0].entity].kind == .organization
    }
    // `représentant spécial pour le commerce`
    let isBehindQuality = !isFirst || w.isPlainAdjective(at - 1)
    if t.has(.preposition), isBehindQuality, !tellsWhen(at, w), isHouse != true,
      let end = object(of: at, limit, w),
      leadsToName(end, limit, w)
        // `directeur du programme de lutte contre le paludisme à l'OMS`
        || !isFirst && w.tokens[at - 1].has(.noun)
          && w.hasFlag(at, .preposition, LexFlags.Preposition.comparison.bit)
          && closesField(end, limit, w)
    {
      return end
    }
    if t.has(.preposition) || t.has(.particle) { return nil }
    if t.classes.hasAny(LexSet(.determiner, .relative, .pronoun, .coordinator, .adverb, .auxiliary)) {
      return nil
    }
    if isFirst, !t.isCapital, !t.flags.contains(.elided), t.has(.noun) || t.classes.isEmpty || t.has(.role),
      !t.has(.reporting)
    {
      return at + 1
    }
    return nil
  }

  /// `du centre de formation et d'apprentissage, …`, `de l'agence d'urbanisme et de logement de Lille`: whether the function
  /// ends behind its second field, or only says where.
  private static func closesField(_ end: Int, _ limit: Int, _ w: Workspace) -> Bool {
    var end = end
    while end < limit, w.isPlainAdjective(end) { end += 1 }
    guard end < limit else { return true }
    // `Le ministre des Ports et des voies navigables a dit …`
    if w.isAuxiliary(end), w.verbFeatures(end).contains([.third, .singular]) { return true }
    if w.sign(end) == .comma || w.sign(end) == .stop { return true }
    let name = end + 1 < limit && w.tokens[end + 1].has(.determiner) ? end + 2 : end + 1
    return governs(end, w) && w.tokens[end].has(.preposition) && name < limit && w.tokens[name].isCapital
  }

  /// `des Relations avec les institutions,`: a field whose second part has small letters.
  private static func endsField(_ at: Int, _ limit: Int, _ w: Workspace) -> Bool {
    w.tokens[at].classes.isDisjoint(with: LexSet(.sourcePreposition))
      && w.sum(at, .preposition).flags & (NameFlags.locative | NameFlags.temporal | NameFlags.genitive) == 0
      && Names.mention(at: at - 1, in: w) == nil && w.tokens[at - 1].has(.noun) && w.isNounForm(at + 2)
      && (at + 3 >= limit || w.sign(at + 3) == .comma || w.sign(at + 3) == .stop)
  }

  /// `a dit Luc Serin, procureur de Dijon à France Inter`, `entraîneur lyonnais au micro de Radio Est`: behind what he
  /// heads the paper or station that was told.
  private static func isTold(_ at: Int, _ w: Workspace) -> Bool {
    guard w.saysWhere(at) else { return false }
    var k = at + 1
    while k < w.tokens.count, w.tokens[k].classes.hasAny(LexSet(.determiner, .possessive)), k - at < 3 {
      k += 1
    }
    guard k < w.tokens.count else { return false }
    if w.hasFlag(k, .noun, medium) { return true }
    guard let n = Names.mention(at: k, in: w), w.names[n].tokens.lowerBound == k,
      w.entities[w.names[n].entity].kind == .organization
    else { return false }
    // `a dit la ministre de la Culture sur Facebook`
    if w.sum(at, .preposition).flags == NameFlags.locative { return true }
    return w.tokens[at - 1].isCapital && bringsNews(k, w)
  }

  /// `a dit un porte-parole auprès de l'AFP`: who was told.
  static func opensTold(_ at: Int, _ w: Workspace) -> Bool {
    guard let p = w.phrase(at: at), w.sum(p, .preposition).flags & asked != 0 else { return false }
    var next = p.tokens.upperBound
    if next < w.tokens.count, w.tokens[next].has(.determiner) { next += 1 }
    return next < w.tokens.count && (bringsNews(next, w) || PaperNames.reading(next, w) != nil)
  }

  private static func bringsNews(_ k: Int, _ w: Workspace) -> Bool {
    let known = w.phrase(at: k).map { w.sum($0, .organization).flags } ?? 0
    return (known | w.sum(k, .organization).flags) & media != 0 || w.tokens[k].has(.agency)
  }
  private static let asked = LexFlags.Preposition.asked.bit
  private static let media = LexFlags.Organization.media.bit, medium = LexFlags.Noun.medium.bit

  /// `chargée de l'Autonomie`, `auprès du ministre de l'Intérieur`: a preposition of several words that a function goes
  /// on with.
  private static func charge(_ at: Int, _ limit: Int, _ w: Workspace) -> Int? {
    guard let p = w.phrase(at: at), w.sum(p, .preposition).flags & NameFlags.charge != 0,
      p.tokens.upperBound < limit, !isMedium(p.tokens.upperBound, w)
    else { return nil }
    if opensTold(at, w) { return nil }
    return prepositional(p.tokens.upperBound - 1, limit, w)
  }

  /// Whether nothing but adjectives lies before the limit, where the name or its comma stands.
  private static func leadsToName(_ start: Int, _ limit: Int, _ w: Workspace) -> Bool {
    var i = start
    while i < limit, w.isPlainAdjective(i) { i += 1 }
    return i == limit
  }

  /// `of`, `for`, `at the`: what a function is of, or where somebody has it.
  static func follows(_ i: Int, _ w: Workspace) -> Bool {
    guard w.tokens[i].isWord, !w.tokens[i].flags.contains(.enclitic) else { return false }
    let p = w.sum(i, .preposition).flags
    if p & (NameFlags.genitive | NameFlags.purpose) != 0 { return true }
    guard p & NameFlags.locative != 0, p & (NameFlags.temporal | EventFlags.infinitive) != 0,
      i + 1 < w.tokens.count
    else { return false }
    return w.tokens[i + 1].isCapital || w.features(i + 1, .determiner).contains(.definite)
  }

  /// `de`, `pour`, `à`, `en`: not `sur`, `avec`, `par`.
  private static func governs(_ i: Int, _ w: Workspace) -> Bool {
    let p = w.sum(i, .preposition)
    if p.flags & (NameFlags.genitive | NameFlags.purpose) != 0 || !w.tokens[i].has(.preposition) {
      return true
    }
    // `le maire depuis sa fenêtre`
    guard p.flags & NameFlags.locative != 0, p.flags & TimeReader.since == 0 else { return false }
    // `gérant chez Pelletier`
    if let n = Names.mention(at: i + 1, in: w), w.entities[w.names[n].entity].kind == .organization {
      return true
    }
    return p.flags & NameFlags.temporal != 0 || p.features.contains(.definite)
  }

  private static func prepositional(_ start: Int, _ limit: Int, _ w: Workspace) -> Int? {
    guard !w.tokens[start].has(.sourcePreposition), governs(start, w), !tellsWhen(start, w),
      !leadsToInhabitant(start, w)
    else { return nil }
    return object(of: start, limit, w)
  }

  /// `vole la vedette à l'Australien Luc Serin`: to whom, which no function says.
  private static func leadsToInhabitant(_ start: Int, _ w: Workspace) -> Bool {
    guard !w.hasFlag(start, .preposition, NameFlags.genitive) else { return false }
    let at = start + 1 < w.tokens.count && w.tokens[start + 1].has(.determiner) ? start + 2 : start + 1
    return at < w.tokens.count && w.tokens[at].isCapital && w.tokens[at].has(.demonym)
      && w.features(at, .demonym).contains(.singular)
  }

  /// `au cours d'un point presse`: a preposition of several words that no function goes on with.
  private static func tellsWhen(_ at: Int, _ w: Workspace) -> Bool {
    guard let p = w.phrase(at: at), p.classes.has(.preposition), p.tokens.count > 1 else { return false }
    return w.sum(p, .preposition).flags & (NameFlags.genitive | NameFlags.purpose | NameFlags.charge) == 0
  }

  /// `champion du 100 m`, `recordman du 4x100 m nage libre`: over what distance, and how.
  private static func course(_ at: Int, _ start: Int, _ limit: Int, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), w.tokens[at].flags.contains(.hasDigit) || w.tokens[at].kind == .number,
      at + 1 < limit, w.tokens[at + 1].has(.unit), w.features(start, .determiner).contains(.definite)
    else { return nil }
    var i = at + 2
    while i < min(limit, at + 4), w.isNounForm(i) || w.isPlainAdjective(i), !w.tokens[i].isCapital,
      !w.tokens[i].has(.preposition), !w.tokens[i].has(.auxiliary)
    {
      i += 1
    }
    return i
  }

  /// Behind the noun or name that a preposition leads to.
  static func object(of start: Int, _ limit: Int, _ w: Workspace) -> Int? {
    var at = start + 1
    while at < limit, at < start + 4,
      w.tokens[at].classes.hasAny(LexSet(.determiner, .possessive, .number)), !w.tokens[at].isCapital
    {
      at += 1
    }
    guard at < limit else { return nil }
    if w.opensQuotation(at) {
      // `appelle l'accusé à «dire la vérité»`
      if at + 1 < limit, w.verbFeatures(at + 1).contains(.infinitive), !w.isNounForm(at + 1) { return nil }
      var i = at + 1
      while i < limit, w.sign(i) != .close, w.sign(i) != .open { i += 1 }
      return i < limit ? i + 1 : nil
    }
    if let n = Names.mention(at: at, in: w) {
      let name = w.names[n]
      // `avocat de Jean Morel`: the person stays inside the role, for `de` ties her to it.
      return name.tokens.upperBound <= limit ? name.tokens.upperBound : nil
    }
    // `avocat de M. Serin`
    if w.tokens[at].has(.civility), let n = Names.mention(at: at + 1, in: w), w.has(.headFirst),
      w.names[n].tokens.lowerBound == at + 1, w.names[n].tokens.upperBound <= limit
    {
      return w.names[n].tokens.upperBound
    }
    if let p = w.phrase(at: at), p.tokens.upperBound <= limit, !p.classes.hasAny(NameClasses.time),
      // `de la mission d'enquête de l'Union`
      p.classes != LexSet(.noteWord)
    {
      return p.tokens.upperBound
    }
    let t = w.tokens[at]
    if let end = course(at, start, limit, w) { return end }
    // `chef de la campagne électorale de 2015`
    if t.kind == .number, at == start + 1, t.span.count == 4,
      w.hasFlag(start, .preposition, NameFlags.genitive),
      at + 1 >= limit || !w.tokens[at + 1].isWord || w.tokens[at + 1].has(.coordinator)
    {
      return at + 1
    }
    guard t.isWord || t.has(.ordinal), !t.classes.hasAny(NameClasses.time), !t.has(.pronoun) else {
      return nil
    }
    // `a dit X, président de Verdane dans un communiqué`
    // but `délégué aux Études`
    if t.has(.speechNoun) || w.hasFlag(at, .role, NameFlags.document), !t.isCapital,
      !w.hasFlag(start, .preposition, NameFlags.genitive | NameFlags.purpose)
    {
      return nil
    }
    if t.isCapital {
      var i = at + 1
      while i < limit, w.tokens[i].isCapital, w.tokens[i].isWord, Names.mention(at: i, in: w) == nil {
        i += 1
      }
      // `vainqueur du Tour 2019`
      return i < limit && w.tokens[i].kind == .number && w.tokens[i].span.count == 4 ? i + 1 : i
    }
    guard t.classes.hasAny(NameClasses.nominal) || t.classes.isEmpty || w.isPlainAdjective(at)
    else { return nil }
    // `auteur d'un second coup`, `commandant de la 52e compagnie`
    // `avocat de l'ancien élu`
    if t.classes.hasAny(LexSet(.ordinal, .adjective))
      && (!t.has(.noun) || t.has(.ordinal) || w.isPrenominal(at))
      || t.has(.roleModifier) && !t.has(.role), at + 1 < limit, w.isNounForm(at + 1),
      !w.tokens[at + 1].isCapital
    {
      return at + 2
    }
    // `fils du chanteur Luc Serin`
    // `candidat du parti de l'ex-président Luc Serin`
    if w.hasFlag(start, .preposition, NameFlags.genitive), w.isPersonalRole(at) || w.isCompoundRole(at),
      w.has(.headFirst),
      let n = Names.mention(at: at + 1, in: w), w.names[n].tokens.lowerBound == at + 1,
      w.names[n].tokens.upperBound <= limit, w.isPerson(w.names[n])
    {
      return w.names[n].tokens.upperBound
    }
    return at + 1
  }
}

extension Workspace {
  /// `non sans ironie`: how something is said, in words that the pack has for nothing else.
  func opensNegatedManner(_ i: Int) -> Bool {
    guard has(.headFirst), let p = phrase(at: i), p.tokens.count > 2 else { return false }
    return p.classes == LexSet(.adverb) && tokens[i + 1].has(.preposition)
  }

  /// `d'une voix`, `d'un ton`: words that say how something is said or done, though they begin like a complement.
  func opensManner(_ i: Int) -> Bool {
    guard tokens[i].phrase >= 0, hasFlag(i, .preposition, NameFlags.genitive), let p = phrase(at: i) else {
      return false
    }
    return p.classes.has(.adverb) && p.classes.isDisjoint(with: LexSet(.preposition, .determiner))
  }
}
