/// Which places among those around a verb are where it happened.
extension ClauseReader {
  /// Where another deed begins that the clause only leads up to: `avant de rencontrer le maire à Brest`.
  func nextDeed(in stretch: Range<Int>) -> Int {
    let next = stretch.first {
      guard let c = chunk($0), c.kind == .verb else { return false }
      // `n'a pas tenu sa promesse de verser la somme en mai`
      if c.traits.contains(.infinitive), c.preposition >= 0, let n = chunk($0 - 1), n.isBareNoun,
        n.hasDeterminer,
        w.hasFlag(Int(c.preposition), .preposition, NameFlags.genitive)
      {
        return true
      }
      // `a fini en hausse, effaçant les pertes liées au scrutin en Grèce`
      // `…, Brest exigeant un siège à Rome`
      if c.traits.contains(.presentParticiple), c.preposition < 0,
        kind(kind($0 - 1) == .noun ? $0 - 2 : $0 - 1) == .comma
      {
        return true
      }
      return w.opensOtherTime(c)
    }
    return next ?? stretch.upperBound
  }

  /// Where a group begins that tells of something else, unless a day stands behind it that is the verb's: `sont morts après
  /// l'effondrement d'un pont lundi à Brest`.
  func cause(in stretch: Range<Int>) -> Int? {
    if let gerund = gerund(in: stretch) { return gerund }
    if let aim = aim(in: stretch) { return aim }
    guard let i = stretch.first(where: { opensCause($0) }),
      !(i..<stretch.upperBound).contains(where: { chunk($0)?.isBareTime ?? false })
    else { return nil }
    return i
  }

  /// `a été condamné à Brest pour des messages sur un attentat à Kossa`: what somebody is charged with, wherever it was.
  func offence(_ k: Int, in stretch: Range<Int>) -> Int? {
    guard w.has(.headFirst), let v = chunk(k), v.head >= 0, w.hasFlag(Int(v.head), .verb, NameFlags.charged)
    else {
      return nil
    }
    return stretch.first {
      guard let c = chunk($0), c.kind == .noun || c.traits.contains(.infinitive), c.preposition >= 0 else {
        return false
      }
      return w.hasFlag(Int(c.preposition), .preposition, NameFlags.purpose)
    }
  }

  /// `le mal qui ronge le pays, en présentant lundi au Congrès une loi`: what else somebody does.
  func gerund(in stretch: Range<Int>) -> Int? {
    guard w.has(.headFirst) else { return nil }
    return stretch.first { i in
      guard kind(i) == .comma, let c = chunk(i + 1), c.kind == .verb else { return false }
      return c.traits.contains(.presentParticiple) && c.preposition >= 0
    }
  }

  /// `a approuvé un texte visant à exproprier le propriétaire d'une ferme à Brest`: what is to come of what was done.
  private func aim(in stretch: Range<Int>) -> Int? {
    guard w.has(.headFirst) else { return nil }
    return stretch.first { i in
      guard let c = chunk(i), c.kind == .verb, c.traits.contains(.presentParticiple), c.preposition < 0,
        let next = chunk(i + 1)
      else { return false }
      return next.traits.contains(.infinitive) && next.preposition >= 0 && kind(i - 1) == .noun
    }
  }

  /// `a débrayé après l'agression d'un guichetier à Lornac`: a group of something else that happened, there or elsewhere.
  private func opensCause(_ i: Int) -> Bool {
    guard w.has(.headFirst), let c = chunk(i), c.kind == .noun, c.preposition >= 0,
      !c.traits.contains(.time), prepositionFlags(c) & Self.cause != 0, c.head >= 0
    else { return false }
    // `s'est imposé après prolongation à Bastia`
    guard c.hasDeterminer || w.phrase(at: Int(c.preposition)) != nil else { return false }
    return !w.tokens[Int(c.head)].isCapital && !w.tokens[Int(c.head)].classes.hasAny(NameClasses.time)
  }
  private static let cause = LexFlags.Preposition.cause.bit

  /// `a versé un million au port de Kossa`: whoever is given what a verb of giving has as its object.
  func receiver(_ k: Int, in stretch: Range<Int>) -> Int? {
    // `s'est adjugé 2% à Milan`: what somebody takes is given to nobody.
    guard let v = chunk(k), v.head >= 0, !v.traits.contains(.reflexive),
      w.hasFlag(Int(v.head), .verb, Self.gives)
    else { return nil }
    let isGiven = v.traits.contains(.passive)
    guard let i = stretch.first(where: { chunk($0).map(isReceiving) ?? false }),
      isGiven || (stretch.lowerBound..<i).contains(where: { chunk($0)?.isBareNoun ?? false })
    else { return nil }
    return i
  }

  private func isReceiving(_ c: Chunk) -> Bool {
    c.kind == .noun && c.preposition >= 0 && !c.traits.contains(.time)
      && w.hasFlag(Int(c.preposition), .preposition, Self.receiver)
  }
  private static let gives = LexFlags.Verb.gives.bit, receiver = LexFlags.Preposition.receiver.bit

  /// `par le jeune Luc Serin`, `par une autre chanteuse, Anne Roy, qui …`: the name of whoever did what a passive tells.
  func namedAgent(_ i: Int) -> Range<Int>? {
    guard w.has(.headFirst), let c = chunk(i), c.head >= 0, !frames.hasPerson(c.tokens) else { return nil }
    if let n = chunk(i + 1), n.isBareNoun, !n.hasDeterminer, n.tokens.lowerBound == c.tokens.upperBound {
      return frames.hasPerson(n.tokens) ? n.tokens : nil
    }
    // `par leur manager commun, Luc Serin,`: the adjective may be the head.
    guard kind(i + 1) == .comma, c.tokens.contains(where: { w.isPersonalRole($0) || w.isHuman($0) }),
      let n = chunk(i + 2), n.isBareNoun, !n.hasDeterminer,
      frames.hasPerson(n.tokens),
      [.comma, .stop, .bracket].contains(kind(i + 3) ?? .stop)
    else { return nil }
    return n.tokens
  }

  /// `sur la place de la Dune à Kossa`: the town, where the street stands right before it.
  func townOfStreet(_ street: Chunk, _ i: Int) -> Int? {
    guard w.has(.headFirst), let c = chunk(i + 1), c.kind == .noun, c.preposition >= 0, isLocative(c),
      c.tokens.lowerBound == street.tokens.upperBound, c.tokens.lowerBound == Int(c.preposition),
      street.tokens.contains(where: { w.hasFlag($0, .placeNoun, NameFlags.street) }),
      let n = Names.mention(at: Int(c.preposition) + 1, in: w), w.entities[w.names[n].entity].kind == .place
    else { return nil }
    return n
  }

  /// `à l'hôpital Saint-Roch`, `au Musée de la mer`: a body that is also a house, right behind its preposition.
  func isBuilding(_ n: Int, _ c: Chunk) -> Bool {
    let first = w.names[n].tokens.lowerBound
    if let p = w.phrase(at: first), w.sum(p, .organization).flags & Self.armed != 0 { return false }
    return w.has(.headFirst) && w.tokens[first].has(.placeNoun) && first - Int(c.preposition) <= 2
      // `au groupe Etat islamique`
      && (first - Int(c.preposition) < 2 || w.tokens[first - 1].has(.determiner))
      && c.preposition >= 0 && w.names[n].tokens.count > 1
  }

  private static let armed = LexFlags.Organization.armed.bit

  /// `oppose le Maroc à la Belgique`: a land whose article the preposition leaves whole is whom something is done to.
  func isOpponent(_ n: Int, _ c: Chunk) -> Bool {
    let first = w.names[n].tokens.lowerBound, p = Int(c.preposition)
    guard w.has(.headFirst), c.preposition >= 0, first == p + 2, w.tokens[first].has(.state) else {
      return false
    }
    return w.hasFlag(p, .preposition, LexFlags.Preposition.receiver.bit)
      && w.features(p + 1, .determiner).contains(.definite)
  }

  /// `Luc Serin, champion à Rio en 2016, vice-champion à Tokyo, a gagné`: what commas part from subject and verb.
  func setIn(before k: Int) -> Range<Int>? {
    guard kind(k - 1) == .comma, let first = frames.subject(before: k)?.first,
      let subject = (chunks.lowerBound..<k).last(where: { w.chunks[$0].tokens.contains(first) }),
      kind(subject + 1) == .comma, subject + 2 < k - 1
    else { return nil }
    return subject + 2..<k - 1
  }

  /// `Brest: un mort dans un incendie`, `Brest. Un incendie détruit …`: the town that a headline opens with.
  var rubric: Int? {
    let zone = w.zones[w.sentences[sentence].zone]
    guard w.has(.headFirst), zone.role == .headline, let first = zone.tokens.first,
      let n = Names.mention(at: first, in: w), w.names[n].tokens.lowerBound == first,
      w.entities[w.names[n].entity].kind == .place,
      w.tokens[first].classes.isDisjoint(with: LexSet(.state, .region)),
      case let next = w.names[n].tokens.upperBound, next + 1 < zone.tokens.upperBound
    else { return nil }
    return w.sign(next) == .colon || w.isSign(next, ".") ? n : nil
  }
}
