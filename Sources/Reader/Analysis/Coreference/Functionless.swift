/// Somebody whom the text brings in by name alone, and then by what he is.
extension Salience {
  /// `Quel rôle pour Luc Serin ? Le sélectionneur des Bleus …`: with whose name a question ends.
  static func askedAbout(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    let last = token - 2
    guard w.has(.headFirst), head.kind == .role, head.isDefinite, !head.isPossessive, !head.isBody,
      last > 0, w.isInitial(token), w.isSign(token - 1, "?"), w.tokens[last].zone == w.tokens[token].zone,
      w.roleFlags(head.head) & (NameFlags.bench | NameFlags.bar | NameFlags.voice) == 0,
      let n = Names.mention(at: last, in: w)
    else { return nil }
    let e = w.names[n].entity
    return isUnknown(e, head, w)
      && !w.hasFlag(w.names[n].tokens.lowerBound - 1, .preposition, NameFlags.genitive)
      ? e : nil
  }

  /// `l'actrice … Luc Serin … Le réalisateur`: the one man, or woman, whom a text names beside artists of whom it told more.
  static func onlyArtist(_ walk: UInt32, before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), walk & NameFlags.art != 0, !head.gender.isEmpty,
      let e = only(head.gender, before: token, w),
      isUnknown(e, head, w)
    else { return nil }
    return e
  }

  /// `Pour Paul Serin, c'est un échec. « … », dénonce le négociateur des îles`: whoever spoke last, in this sentence or the one
  /// before, of whom no function is known yet.
  static func functionless(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    // Those who speak of others: their lawyers, prosecutors, spokesmen, relatives.
    let ofOthers =
      NameFlags.bench | NameFlags.bar | NameFlags.inCase | NameFlags.document | LexFlags.Role.kinship.bit
      | LexFlags.Role.group.bit | NameFlags.back
    let flags = w.roleFlags(head.head)
    guard w.has(.headFirst), w.has(.inversion), head.kind == .role, head.isDefinite, !head.isPossessive,
      // `l'exploitant`: a farmer as well as a firm.
      !head.isBody || flags & LexFlags.Role.profession.bit != 0, !head.isFormer, flags & ofOthers == 0,
      flags & (NameFlags.office | NameFlags.unnamed) != NameFlags.office | NameFlags.unnamed,
      isSpeaking(token, w) || w.isInitial(token), !isSetOff(head.tokens.upperBound, w)
    else { return nil }
    let s = w.sentenceNumber(token)
    for f in w.frames.reversed().prefix(8) {
      guard s - f.sentence <= 3 else { break }
      guard f.source.upperBound <= token, !f.source.isEmpty,
        w.tokens[f.source.lowerBound].zone == w.tokens[token].zone
      else { continue }
      let e = f.entity >= 0 ? f.entity : NominalHead.name(of: f.source, in: w)
      // `… s'est étranglé un vigneron. La jeune ingénieure …`: she who spoke before him.
      if let e, w.entities[e].kind == .person, !head.gender.isEmpty,
        !RoleHolders.agrees(w.entities[e].features, head.gender)
      {
        continue
      }
      guard s - f.sentence <= 1 || head.gender == .feminine else { break }
      return e.flatMap { isUnknown($0, head, w) ? $0 : nil }
    }
    // `Anne Roy a redit sa détermination. « … », a lancé la présidente du club`
    guard s > 0, w.sentences.indices.contains(s), w.sentences[s - 1].zone == w.sentences[s].zone else {
      return nil
    }
    let finder = FrameFinder(w, s - 1)
    guard let v = finder.chunks.first(where: { w.chunks[$0].isFiniteVerb && finder.relative(of: $0) == nil }),
      w.chunks[v].report != 0, let own = finder.ownSubject(v), let e = NominalHead.name(of: own, in: w)
    else { return nil }
    return isUnknown(e, head, w) ? e : nil
  }

  /// `…, Anne Roy a préféré parler. La directrice …`: whom the sentence before has named for the first time, as the one who acts,
  /// with nothing of what she is.
  static func introduced(before token: Int, _ head: NominalHead, _ w: Workspace) -> Int? {
    let s = w.sentenceNumber(token) - 1
    guard w.has(.headFirst), !head.gender.isEmpty, w.sentences.indices.contains(s) else { return nil }
    let tokens = w.sentences[s].tokens
    var only: Int?
    var n = Names.firstMention(endingAfter: tokens.lowerBound, in: w)
    while n < w.names.count, w.names[n].tokens.upperBound < tokens.upperBound {
      let name = w.names[n]
      n += 1
      guard w.isPerson(name), name.entity != only else { continue }
      if only != nil { return nil }
      only = name.entity
      let at = name.tokens.lowerBound, next = name.tokens.upperBound
      guard name.tokens.count > 1, w.tokens[at].mark < 0, at == tokens.lowerBound || w.sign(at - 1) == .comma,
        w.isAuxiliary(next) || w.isVerbForm(next), w.verbFeatures(next).contains(.third),
        w.entities[name.entity].features.intersection([.masculine, .feminine]) == head.gender,
        isUnknown(name.entity, head, w),
        w.names.first(where: { $0.entity == name.entity })?.tokens == name.tokens
      else { return nil }
    }
    return only
  }

  /// `…, peste Luc Serin. La réunion a duré. Le préfet a promis …`: somebody named once, of whom no function is known and of whom the
  /// sentence before tells nothing, isn't the prefect.
  static func isPassing(_ e: Int, before token: Int, _ head: NominalHead, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), !isSpeaking(token, w), !w.discourse.hasRole(e),
      // `L'artisan` may well be whoever was told of by no more than an age.
      Walks.flags(head.head, w) & Walks.ofTrade == 0,
      w.roleFlags(head.head) & NameFlags.anyone == 0
    else { return false }
    var count = 0
    for name in Names.mentions(before: token, in: w) where name.entity == e {
      count += 1
      if count > 1 || w.zones[Int(w.tokens[name.tokens.lowerBound].zone)].role == .headline { return false }
      if w.sentenceNumber(token) - w.sentenceNumber(name.tokens.lowerBound) < 2 { return false }
    }
    let s = w.discourse.lastSubject(before: token)
    return s < 0 || w.discourse.subjects[s].entity != e
      || w.sentenceNumber(token) - w.sentenceNumber(w.discourse.subjects[s].token) > 1
  }

  /// Whether a body's name only tells where something was.
  static func isPlace(_ n: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), w.entities[w.names[n].entity].kind == .organization else { return false }
    var p = w.names[n].tokens.lowerBound - 1
    if p > 0, w.tokens[p].has(.determiner), !w.tokens[p].has(.preposition) { p -= 1 }
    guard p >= 0, w.tokens[p].has(.preposition) else { return false }
    let flags = w.sum(p, .preposition).flags
    return flags & NameFlags.locative != 0 && flags & (NameFlags.genitive | NameFlags.agent) == 0
  }

  private static func isUnknown(_ e: Int, _ head: NominalHead, _ w: Workspace) -> Bool {
    w.entities[e].kind == .person && !w.entities[e].isDescription && mayHaveTrade(e, head, w)
      && RoleHolders.agrees(w.entities[e].features, head.gender) && !isLawyer(e, w)
      && !isGivenNameOnly(e, w) && !isIntroducedByAge(e, w)
  }

  /// Whether nothing is known of somebody but what leaves room for a trade: `Luc Serin, délégué de l'Union` may be a policeman,
  /// the `héros du soir` a winger, the `président de Rivages propres` a fisherman.
  private static func mayHaveTrade(_ e: Int, _ head: NominalHead, _ w: Workspace) -> Bool {
    guard w.discourse.hasRole(e) else { return true }
    let wide = LexFlags.Walk.wide.bit, union = LexFlags.Walk.union.bit
    let leads = LexFlags.Walk.boss.bit | LexFlags.Walk.ruler.bit
    let own = Walks.flags(head.head, w)
    let isTrade =
      own & Walks.ofTrade != 0
      || own == 0 && w.roleFlags(head.head) & LexFlags.Role.profession.bit != 0
    return w.discourse.claims.suffix(80).allSatisfy { claim in
      guard claim.entity == e else { return true }
      let known = Walks.flags(claim.group.head, w) & ~wide
      // `auteur de deux essais`
      let kind = w.roleFlags(claim.group.head)
      if kind & (NameFlags.unnamed | NameFlags.office | LexFlags.Role.profession.bit) == NameFlags.unnamed {
        return true
      }
      let room = isTrade ? union | leads : union
      return known & ~room == 0
        && (known != 0
          || w.roleFlags(claim.group.head) & (NameFlags.office | NameFlags.bench | NameFlags.bar) == 0)
    }
  }

  /// `Roger, 71 ans`: nobody who holds an office.
  static func isGivenNameOnly(_ e: Int, _ w: Workspace) -> Bool {
    guard let name = w.names.first(where: { $0.entity == e })?.tokens, name.count == 1 else { return false }
    return w.isGiven(name.lowerBound) && !w.tokens[name.lowerBound].has(.surname)
  }

  /// `Anne Roy, 62 ans, avance …`: so are introduced those who hold no office.
  static func isIntroducedByAge(_ e: Int, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), !w.discourse.hasRole(e),
      let end = w.names.first(where: { $0.entity == e })?.tokens.upperBound, end + 2 < w.tokens.count
    else { return false }
    return w.sign(end) == .comma && w.tokens[end + 1].kind == .number && w.tokens[end + 2].has(.timeUnit)
  }
}
