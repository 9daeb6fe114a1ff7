/// Puts the candidates together that are one name: the same words, one canonical name, acronym and full name.
enum NameClustering {
  static func cluster(_ w: Workspace) {
    for i in w.naming.candidates.indices where !w.naming.candidates[i].traits.contains(.rejected) {
      place(i, w)
    }
    for i in w.naming.candidates.indices where !w.naming.candidates[i].traits.contains(.rejected) {
      bracketedAcronym(i, w)
    }
    ShortNames.link(w)
    Aliases.link(w)
    InitialNames.link(w)
    InitialNames.linkLetters(w)
    CommonWordNames.recall(w)
  }

  private static func place(_ i: Int, _ w: Workspace) {
    let c = w.naming.candidates[i]
    let key = key(c)
    var at = w.naming.keys.value(key)
    let isNew = at < 0
    if isNew, c.canonical != 0 { at = w.naming.canonicals.value(UInt64(c.canonical) &* 0x9E37_79B9) }
    if at < 0 {
      at = w.naming.clusters.count
      w.naming.clusters.append(NameCluster(best: i))
    }
    if isNew { w.naming.keys.set(key, at) }
    if c.canonical != 0 { w.naming.canonicals.set(UInt64(c.canonical) &* 0x9E37_79B9, at) }
    w.naming.candidates[i].cluster = at
    var cluster = w.naming.clusters[at]
    cluster.take(c, i, w)
    w.naming.clusters[at] = cluster
  }

  /// Two people of one surname, told apart by civility, are two names.
  private static func key(_ c: NameCandidate) -> UInt64 {
    guard c.traits.contains(.civil), c.tokens.count == 1, !c.gender.isEmpty else { return c.key }
    return c.key &+ (c.gender.contains(.feminine) ? 0x1234_5677 : 0x7654_3211)
  }

  private static let media = LexFlags.Organization.media.bit

  /// `Organisation … (OIM)`, `AIEA (Agence …)`
  private static func bracketedAcronym(_ i: Int, _ w: Workspace) {
    let c = w.naming.candidates[i]
    guard i + 1 < w.naming.candidates.count else { return }
    let next = w.naming.candidates[i + 1]
    guard next.zone == c.zone, next.cluster >= 0, next.cluster != c.cluster,
      next.tokens.lowerBound == c.tokens.upperBound + 1, w.sign(c.tokens.upperBound) == .bracket
    else { return }
    // `RAMALLAH, West Bank (AP)`: who sends it.
    let zone = w.zones[c.zone]
    if zone.bodyStart > zone.span.start, w.span(next.tokens).start < zone.bodyStart,
      w.header.dateline?.agency != nil || next.tokens.contains(where: { w.tokens[$0].has(.agency) })
    {
      return
    }
    let (long, short) = c.tokens.count > next.tokens.count ? (c, next) : (next, c)
    guard long.tokens.count > 1, short.tokens.count == 1, !long.traits.contains(.givenFirst) else { return }
    let spells = Acronyms.spells(long.tokens, short.tokens.lowerBound, w)
    let sum = long.evidence.adding(long.make)
    let isBody =
      sum.organization >= max(sum.person, sum.place)
      && (short.traits.contains(.acronym) || isCutFrom(long, short, w))
      && w.isSign(next.tokens.upperBound, ")")
    // `La Première (RTBF)`: two bodies that the pack knows by names of their own.
    let areTwo =
      long.traits.contains(.known) && short.traits.contains(.known) && long.canonical != short.canonical
      && w.hasFlag(short.tokens.lowerBound, .organization, media)
    guard spells || isBody && !areTwo else { return }
    w.naming.clusters[long.cluster].evidence.organization += 5
    w.naming.clusters[short.cluster].evidence.organization += 5
    w.naming.attach(short.cluster, to: long.cluster)
  }
}

extension NameClustering {
  /// `Journal de Varsange (JdeV)`, `Mission … pour la justice (Minujusth)`: a word that nobody knows, with the first letter
  /// of the body's name.
  fileprivate static func isCutFrom(_ long: NameCandidate, _ short: NameCandidate, _ w: Workspace) -> Bool {
    guard long.traits.contains(.headed), short.tokens.count == 1, let a = long.tokens.first,
      let b = short.tokens.first, w.tokens[b].classes.isEmpty || w.tokens[b].classes == LexSet(.organization)
    else { return false }
    return w.byte(a) == w.byte(b)
  }
}

extension NameCluster {
  /// A first name, a civility or a function says that this is a person, whatever else the name may be.
  var isCertainPerson: Bool {
    traits.contains(.givenFirst) || evidence.person >= 6 && evidence.person > evidence.place
  }

  mutating func take(_ c: NameCandidate, _ i: Int, _ w: Workspace) {
    evidence += c.evidence
    make = make.raised(to: c.make)
    traits.formUnion(c.traits)
    gender.formUnion(c.gender)
    if canonical == 0 { canonical = c.canonical }
    if country == 0 { country = c.country }
    let old = w.naming.candidates[best]
    let wasShouted = w.tokens[old.tokens.lowerBound].flags.contains(.allCaps)
    let isShouted = w.tokens[c.tokens.lowerBound].flags.contains(.allCaps)
    let longer = (c.part ?? w.span(c.tokens)).count > (old.part ?? w.span(old.tokens)).count
    if old.tokens == c.tokens || wasShouted && !isShouted || longer && isShouted == wasShouted { best = i }
  }
}

extension NameState {
  func root(_ cluster: Int) -> Int {
    var at = cluster
    while clusters[at].parent >= 0 { at = clusters[at].parent }
    return at
  }

  mutating func attach(_ short: Int, to long: Int) {
    let a = root(short), b = root(long)
    guard a != b else { return }
    clusters[a].parent = b
    // `l'administration Morel`: what is called after Anne Morel makes her no body.
    let isNamedAfter = clusters[b].kind == .person && clusters[b].isCertainPerson
    // `Kyle Orvin … Orvin scored`: nor is he a town for the others of his name.
    if !isNamedAfter || clusters[a].kind != .organization && clusters[a].kind != .place {
      clusters[b].evidence += clusters[a].evidence
      clusters[b].make = clusters[b].make.raised(to: clusters[a].make)
    }
    clusters[b].traits.formUnion(clusters[a].traits)
    clusters[b].gender.formUnion(clusters[a].gender)
    if clusters[b].country == 0 { clusters[b].country = clusters[a].country }
  }
}
