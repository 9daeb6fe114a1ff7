/// Personal pronouns of the third person.
enum Pronouns {
  static func entity(_ token: Int, _ w: Workspace, depth: Int = 0) -> Int? {
    guard w.tokens.indices.contains(token) else { return nil }
    let f = w.features(token, ofAny: LexSet(.pronoun, .clitic))
    guard f.contains(.third) else { return nil }
    if f.contains(.plural), !f.contains(.singular) { return lastPlural(token, w) }
    // `tout`, `rien`, `chacun`
    if w.hasFlag(token, .pronoun, indefinite) { return nil }
    let gender = f.intersection([.masculine, .feminine])
    if gender.isEmpty, w.hasFlag(token, .pronoun, thing) {
      return ofFreeRelative(token, w) ?? lastBody(token, w)
    }
    guard gender == .masculine || gender == .feminine else { return nil }
    if w.hasFlag(token, .pronoun, demonstrative) { return nearest(token, gender, w) }
    if let e = named(after: token, gender, w) ?? bornOne(before: token, gender, w) ?? topic(before: token, w)
    {
      return e
    }
    if let e = MatrixSubject.entity(of: token, gender, w) ?? WordGender.entity(before: token, gender, w) {
      return e
    }
    if isSource(token, w), let e = openingBody(before: token, gender, w) { return e }
    // `Selon sa nièce, elle …`: whoever tells it is another, where there is another.
    let teller = source(before: token, w)
    if let teller,
      let other = Salience.search(before: token, w, { $0 != teller && fits($0, gender, w) }),
      fits(teller, gender, w),
      w.entities[other].features.intersection([.masculine, .feminine]) == gender
    {
      return other
    }
    // `Elève d'Anne Roy, elle …`: what opens the sentence tells of the pronoun.
    let before =
      opensWithApposition(before: token, w) ? w.sentences[w.sentenceNumber(token)].tokens.lowerBound : token
    let other = head(ofRelative: token, w) ?? governed(before: token, w)
    let speaker = lastSpeaker(token, gender, w)
    return (speaker == other ? nil : speaker) ?? takenUp(before: before, gender, w, depth)
      ?? leadingBody(before: token, gender, w) ?? openedSubject(before: token, gender, w)
      ?? sure(
        Salience.search(before: before, preferringActors: true, w) { $0 != other && fits($0, gender, w) },
        before, gender, w)
      ?? (takesUpBodies(w) && (gender == .feminine || isSource(token, w))
        ? openingBody(before: token, gender, w)
          ?? Salience.body(before: token, w).flatMap {
            RoleHolders.agrees(article(of: $0, before: token, w), gender) ? $0 : nil
          } : nil)
      ?? ahead(of: token, gender, w)
  }

  /// `Anne Roy a joué avec Claude Serin. Elle …`: the only one who is a woman for sure, where the nearest may be none.
  private static func sure(_ found: Int?, _ token: Int, _ gender: Features, _ w: Workspace) -> Int? {
    let genders: Features = [.masculine, .feminine]
    guard let e = found, w.entities[e].kind == .person, w.has(.headFirst),
      case let own = w.entities[e].features.intersection(genders), own != gender,
      // A name that nobody knows is a man's more often.
      gender == .feminine || own == genders
    else { return found }
    return Salience.only(gender, before: token, w) ?? e
  }

  /// `Anne Roy, qu'elle a battue`: who stands before the relative word is another.
  private static func head(ofRelative pronoun: Int, _ w: Workspace) -> Int? {
    guard pronoun > 1, w.tokens[pronoun - 1].classes.hasAny(LexSet(.relative, .complementizer))
    else { return nil }
    let last = w.sign(pronoun - 2) == .comma ? pronoun - 3 : pronoun - 2
    guard last >= 0, let n = Names.mention(at: last, in: w) else { return nil }
    return w.names[n].entity
  }

  /// `In a letter to Mrs Roth, she wrote`: who stands behind a preposition that opens the sentence is another.
  private static func governed(before token: Int, _ w: Workspace) -> Int? {
    let s = w.sentenceNumber(token)
    guard !w.has(.gender), w.sentences.indices.contains(s), w.sign(token - 1) == .comma,
      case let first = w.sentences[s].tokens.lowerBound, first + 2 < token, w.tokens[first].has(.preposition),
      let n = Names.mention(at: token - 2, in: w), w.names[n].tokens.upperBound == token - 1,
      Salience.isTied(w.names[n].tokens.lowerBound, w),
      !(first..<token).contains(where: { w.isVerbForm($0) && w.chunk(at: $0)?.isFiniteVerb ?? false })
    else { return nil }
    return w.names[n].entity
  }

  /// Whether what stands before a pronoun in its sentence is a noun or participle without article, and no clause.
  private static func opensWithApposition(before token: Int, _ w: Workspace) -> Bool {
    let s = w.sentenceNumber(token)
    guard w.sentences.indices.contains(s), !w.has(.bareNouns),
      case let first = w.sentences[s].tokens.lowerBound, first + 1 < token, w.sign(token - 1) == .comma,
      w.tokens[first].classes.hasAny(LexSet(.role, .adjective, .noun)) || w.isParticiple(first),
      !w.tokens[first].classes.hasAny(LexSet(.determiner, .possessive, .preposition, .sourcePreposition)),
      Names.mention(at: first, in: w) == nil
    else { return false }
    return true
  }

  /// `Elle avait tourné avec Claude Roy. Elle …`: whom the sentence before speaks of by the same pronoun, where it
  /// names nobody who could be meant without a preposition.
  private static func takenUp(before token: Int, _ gender: Features, _ w: Workspace, _ depth: Int) -> Int? {
    let s = w.sentenceNumber(token) - 1
    guard depth < chain, w.sentences.indices.contains(s), w.has(.gender) else {
      return nil
    }
    guard let first = opening(of: s, w) else { return nil }
    let f = w.features(first, .pronoun)
    guard f.isSuperset(of: [.third, .subject]), !f.contains(.plural),
      f.intersection([.masculine, .feminine]) == gender
    else { return nil }
    var n = Names.firstMention(endingAfter: first, in: w)
    // The end of the last name behind a preposition: `avec Anne Serre et Claude Roy` ties both.
    var tied = -1
    while n < w.names.count, w.names[n].tokens.lowerBound < w.sentences[s].tokens.upperBound {
      let at = w.names[n].tokens.lowerBound
      let isTied = Salience.isTied(at, w) || tied == at - 1 && w.tokens[tied].has(.coordinator)
      if isTied { tied = w.names[n].tokens.upperBound }
      if w.tokens[at].mark < 0, fits(w.names[n].entity, gender, w), !isTied { return nil }
      n += 1
    }
    return entity(first, w, depth: depth + 1)
  }

  /// The first word of a sentence, or the pronoun behind what opens it: `Présente depuis mai, elle …`.
  private static func opening(of s: Int, _ w: Workspace) -> Int? {
    let first = w.sentences[s].tokens.lowerBound
    guard !w.tokens[first].has(.pronoun),
      let verb = w.sentences[s].chunks.first(where: { w.chunks[$0].isFiniteVerb }),
      verb > w.sentences[s].chunks.lowerBound, case let subject = w.chunks[verb - 1].tokens,
      subject.count == 1, opensWithApposition(before: subject.lowerBound, w)
    else { return first }
    return subject.lowerBound
  }

  /// How many such sentences are followed back.
  private static let chain = 4

  /// `Le Conseil fédéral a siégé. Par dix voix, il a …`: the body that opens this sentence or the one before.
  private static func leadingBody(before token: Int, _ gender: Features, _ w: Workspace) -> Int? {
    let own = w.sentenceNumber(token)
    guard w.has(.gender) else { return nil }
    for s in [own, own - 1] where w.sentences.indices.contains(s) {
      let first = w.sentences[s].tokens.lowerBound
      guard first + 1 < token, w.tokens[first].has(.determiner),
        RoleHolders.agrees(w.features(first, .determiner), gender)
      else { continue }
      // `L'association Verdane`, `Le groupe d'emballage Verdane`
      let isNoun = w.tokens[first + 1].has(.orgNoun) && !w.tokens[first + 1].isCapital
      if isNoun,
        !RoleHolders.agrees(w.features(first + 1, .noun).union(w.features(first + 1, .orgNoun)), gender)
      {
        continue
      }
      guard
        let n = Names.mention(at: first + 1, in: w) ?? (isNoun ? Names.mention(at: first + 2, in: w) : nil),
        w.entities[w.names[n].entity].kind == .organization
      else { continue }
      // Somebody named since then is nearer.
      var i = n + 1
      while i < w.names.count, w.names[i].tokens.upperBound <= token {
        if fits(w.names[i].entity, gender, w) { return nil }
        i += 1
      }
      return w.names[n].entity
    }
    return nil
  }

  /// `Le gouvernement du président Serin a annoncé des arrestations, dues, selon lui, à …`: the body that the
  /// sentence begins with.
  private static func openingBody(before token: Int, _ gender: Features, _ w: Workspace) -> Int? {
    let s = Int(w.tokens[token].sentence)
    guard w.sentences.indices.contains(s), let k = w.sentences[s].chunks.first,
      case let c = w.chunks[k], c.isBareNoun,
      c.tokens.upperBound < token, let head = NominalHead(c.tokens, w), head.isBody, head.isDefinite,
      !head.isPlural, RoleHolders.agrees(head.gender, gender)
    else { return nil }
    if let e = NominalHead.name(of: c.tokens, in: w), w.entities[e].kind == .organization { return e }
    return Coreference.source(of: c.tokens.lowerBound..<head.head.upperBound, in: w)
  }

  /// `selon lui`, `d'après lui`
  private static func isSource(_ token: Int, _ w: Workspace) -> Bool {
    token > 0 && w.tokens[token - 1].has(.sourcePreposition) || w.followsSourcePhrase(token)
  }

  private static let demonstrative = LexFlags.Pronoun.demonstrative.bit

  /// `celui-ci`: whoever was named last, no farther back than the sentence before; else it is a thing.
  private static func nearest(_ token: Int, _ gender: Features, _ w: Workspace) -> Int? {
    var n = Names.firstMention(endingAfter: token, in: w) - 1
    while n >= 0, w.sentenceNumber(token) - w.sentenceNumber(w.names[n].tokens.lowerBound) <= 1 {
      if fits(w.names[n].entity, gender, w) { return w.names[n].entity }
      n -= 1
    }
    return lastSpeaker(token, gender, w)
  }

  /// `Titulaire d'un prix qu'elle a refusé, Anne Colbert vit …`: a relative before the subject looks ahead to it,
  /// where the sentence begins with what is said of her.
  private static func named(after token: Int, _ gender: Features, _ w: Workspace) -> Int? {
    let s = Int(w.tokens[token].sentence)
    guard w.sentences.indices.contains(s), token > w.sentences[s].tokens.lowerBound,
      w.tokens[token - 1].classes.hasAny(LexSet(.relative, .complementizer))
        || w.tokens[token - 1].has(.subordinator)
    else { return nil }
    let first = w.sentences[s].tokens.lowerBound
    guard w.tokens[first].classes.hasAny(LexSet(.role, .adjective, .noun)) || w.isParticiple(first),
      !w.tokens[first].classes.hasAny(LexSet(.determiner, .possessive, .preposition)),
      Names.mention(at: first, in: w) == nil
    else { return nil }
    var n = Names.firstMention(endingAfter: token, in: w)
    while n < w.names.count, w.names[n].tokens.upperBound < w.sentences[s].tokens.upperBound {
      let name = w.names[n].tokens
      if w.sign(name.lowerBound - 1) == .comma, fits(w.names[n].entity, gender, w),
        w.isVerbForm(name.upperBound),
        !w.verbFeatures(name.upperBound).isDisjoint(with: .finite)
      {
        return w.names[n].entity
      }
      n += 1
    }
    return nil
  }

  /// `A Washington, où il parlait, Luc Serin a dit …`: the person behind the comma that closes the clause of the pronoun.
  private static func ahead(of token: Int, _ gender: Features, _ w: Workspace) -> Int? {
    guard token > 0, w.tokens[token - 1].classes.hasAny(LexSet(.relative, .subordinator)), w.has(.agreement)
    else { return nil }
    let n = Names.firstMention(endingAfter: token, in: w)
    guard n < w.names.count, case let name = w.names[n].tokens,
      w.tokens[name.lowerBound].sentence == w.tokens[token].sentence, w.sign(name.lowerBound - 1) == .comma,
      fits(w.names[n].entity, gender, w), name.upperBound < w.tokens.count, w.isVerbForm(name.upperBound)
    else { return nil }
    return w.names[n].entity
  }

  /// `Quant au maire, il …`: whom the opening of the sentence names as its topic.
  static func topic(before token: Int, _ w: Workspace) -> Int? {
    let s = Int(w.tokens[token].sentence)
    guard w.sentences.indices.contains(s), w.sign(token - 1) == .comma else { return nil }
    let first = w.sentences[s].tokens.lowerBound
    guard let p = w.phrase(at: first), w.sum(p, .preposition).flags & NameFlags.topic != 0,
      p.tokens.upperBound < token - 1,
      let e = Coreference.source(of: p.tokens.upperBound..<token - 1, in: w)
    else { return nil }
    let f = w.features(token, .pronoun).union(w.features(token, .clitic))
    return f.contains(.third) && RoleHolders.agrees(w.entities[e].features, f) ? e : nil
  }

  /// `Née à Brest, elle …`: whose life a text tells, the first whom its headline or first paragraph names.
  private static func bornOne(before token: Int, _ gender: Features, _ w: Workspace) -> Int? {
    let s = Int(w.tokens[token].sentence)
    guard w.sentences.indices.contains(s) else { return nil }
    let first = w.sentences[s].tokens.lowerBound
    guard first < token, w.hasFlag(first, .verb, birth), w.isParticiple(first) else { return nil }
    let lead = w.zones.firstIndex { $0.role == .lead || $0.role == .body } ?? 0
    let found = w.names.prefix(20).first { name in
      name.isInText(w) && fits(name.entity, gender, w)
        && Int(w.tokens[name.tokens.lowerBound].zone) <= lead + 1
    }
    return found?.entity
  }
  private static let birth = LexFlags.Verb.birth.bit

  /// The same for the words of a source, where they are a pronoun.
  static func topic(of tokens: Range<Int>, _ w: Workspace) -> Int? {
    guard let t = tokens.first, tokens.count == 1, w.tokens[t].has(.pronoun) || w.tokens[t].has(.clitic)
    else { return nil }
    return topic(before: t, w)
  }

  /// The person whom a preposition at the head of a pronoun's clause names as the source.
  private static func source(before token: Int, _ w: Workspace) -> Int? {
    let n = Names.firstMention(endingAfter: token, in: w) - 1
    guard n >= 0, w.sentenceNumber(w.names[n].tokens.lowerBound) == w.sentenceNumber(token) else {
      return nil
    }
    let name = w.names[n].tokens
    // Nothing but a comma between them.
    guard name.upperBound == token - 1, w.sign(name.upperBound) == .comma else { return nil }
    var p = name.lowerBound - 1
    while p >= 0, p > name.lowerBound - 10, w.tokens[p].sentence == w.tokens[token].sentence,
      !w.tokens[p].has(.sourcePreposition)
    {
      p -= 1
    }
    guard p >= 0, w.tokens[p].has(.sourcePreposition), w.tokens[p].sentence == w.tokens[token].sentence,
      w.tokens[p].isCapital
    else { return nil }
    return w.names[n].entity
  }

  /// Several who spoke or acted in this sentence or one of the two before: `…, ont-ils ajouté`.
  private static func lastPlural(_ token: Int, _ w: Workspace) -> Int? {
    let s = w.discourse.lastSubject(before: token)
    guard s >= 0, case let subject = w.discourse.subjects[s],
      w.sentenceNumber(token) - w.sentenceNumber(subject.token) <= 2
    else { return severalTold(before: token, w) }
    if w.entities[subject.entity].features.contains(.plural) { return subject.entity }
    // `police said they …`
    let isBody = !w.has(.gender) && w.entities[subject.entity].kind == .organization
    return isBody && w.sentenceNumber(token) == w.sentenceNumber(subject.token) ? subject.entity : nil
  }

  /// `Le décret gêne les médecins. Ils dénoncent …`: the last people, more than one, of whom the sentence before speaks.
  private static func severalTold(before token: Int, _ w: Workspace) -> Int? {
    let s = w.sentenceNumber(token) - 1
    guard w.has(.headFirst), w.has(.gender), s >= 0, w.sentences.indices.contains(s),
      w.sentences[s].zone == Int(w.tokens[token].zone),
      w.hasFlag(token, .pronoun, LexFlags.Pronoun.personal.bit)
    else { return nil }
    let f = w.features(token, .pronoun)
    let finder = FrameFinder(w, s)
    for k in finder.chunks.reversed()
    where w.chunks[k].kind == .noun && !w.chunks[k].traits.contains(.pronoun) {
      let group = finder.words(k)
      if Attribution.agrees(group, f, w) { return Coreference.source(of: group, in: w) }
    }
    return nil
  }

  /// Whether `elle` may be a body; `she` may not.
  private static func takesUpBodies(_ w: Workspace) -> Bool { w.has(.gender) }

  private static let indefinite = LexFlags.Pronoun.indefinite.bit
  private static let thing = LexFlags.Pronoun.thing.bit

  /// `Verdane said it would close`: the body that acted last.
  private static func lastBody(_ token: Int, _ w: Workspace) -> Int? {
    Salience.search(before: token, allowingTied: false, w) {
      // `police` are several.
      !w.entities[$0].features.contains(.plural)
        && (w.entities[$0].kind == .organization || w.entities[$0].kind == .place)
    }
  }

  /// Whoever spoke in this sentence or the one before, a body too: `La CGT …, a-t-elle ajouté`.
  private static func lastSpeaker(_ token: Int, _ gender: Features, _ w: Workspace) -> Int? {
    let s = w.discourse.lastSubject(before: token)
    guard s >= 0 else { return nil }
    let subject = w.discourse.subjects[s]
    if let e = earlierSpeaker(s, token, gender, w) { return e }
    guard w.sentenceNumber(token) - w.sentenceNumber(subject.token) <= 1 else { return nil }
    let kind = w.entities[subject.entity].kind
    guard kind != .place, kind == .person || takesUpBodies(w),
      !w.entities[subject.entity].features.contains(.plural)
    else { return nil }
    let own = w.entities[subject.entity].features.union(article(of: subject.entity, before: token, w))
    return RoleHolders.agrees(own, gender) ? subject.entity : nil
  }

  /// `Au moment où Luc Roy parle, Paul Serin a vu Jean Roy. « … », a-t-il dit`: whom the sentence before is about, behind what opens it.
  private static func openedSubject(before token: Int, _ gender: Features, _ w: Workspace) -> Int? {
    let s = w.sentenceNumber(token) - 1
    guard w.has(.headFirst), w.tokens[token].flags.contains(.enclitic), s >= 0,
      w.sentences.indices.contains(s),
      case let first = w.sentences[s].tokens.lowerBound, w.tokens[first].mark < 0,
      w.tokens[first].classes.hasAny(LexSet(.preposition, .subordinator)) || w.tokens[first].phrase >= 0,
      w.tokens[first].name < 0
    else { return nil }
    var n = Names.firstMention(endingAfter: first, in: w)
    while n < w.names.count, w.names[n].tokens.upperBound < w.sentences[s].tokens.upperBound {
      let name = w.names[n].tokens, next = name.upperBound
      if w.sign(name.lowerBound - 1) == .comma, fits(w.names[n].entity, gender, w),
        w.isAuxiliary(next) || w.isVerbForm(next), w.verbFeatures(next).contains([.third, .singular])
      {
        return w.names[n].entity
      }
      n += 1
    }
    return nil
  }

  /// The gender that the article before a body's last name tells: `la Cour constitutionnelle`.
  private static func article(of e: Int, before token: Int, _ w: Workspace) -> Features {
    guard w.entities[e].kind == .organization, w.has(.gender) else { return [] }
    var n = Names.firstMention(endingAfter: token, in: w) - 1
    while n >= 0, w.names[n].entity != e,
      w.sentenceNumber(token) - w.sentenceNumber(w.names[n].tokens.lowerBound) <= 1
    {
      n -= 1
    }
    guard n >= 0, w.names[n].entity == e, w.names[n].tokens.lowerBound > 0 else { return [] }
    let before = w.names[n].tokens.lowerBound - 1
    let f = w.features(before, .determiner).union(w.features(before, .preposition))
      .intersection([.masculine, .feminine])
    return f == [.masculine, .feminine] ? [] : f
  }

  /// `…, said Paul Lind. …, witnesses said. …, he said`: behind several who spoke, the one before them.
  private static func earlierSpeaker(_ s: Int, _ token: Int, _ gender: Features, _ w: Workspace) -> Int? {
    guard !w.has(.gender), s > 0, isReporting(token + 1, w),
      w.entities[w.discourse.subjects[s].entity].features.contains(.plural)
    else { return nil }
    let before = w.discourse.subjects[s - 1]
    guard w.sentenceNumber(token) - w.sentenceNumber(before.token) <= 3, fits(before.entity, gender, w),
      !w.entities[before.entity].isDescription
    else { return nil }
    return before.entity
  }

  private static func isReporting(_ i: Int, _ w: Workspace) -> Bool {
    i < w.tokens.count && w.tokens[i].has(.reporting)
  }

  private static func fits(_ e: Int, _ gender: Features, _ w: Workspace) -> Bool {
    guard w.entities[e].kind == .person, !w.entities[e].features.contains(.plural) else { return false }
    return RoleHolders.agrees(w.entities[e].features, gender)
  }
}
