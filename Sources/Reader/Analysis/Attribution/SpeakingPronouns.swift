/// Pronouns that say something: whom the clause or sentence before was about.
extension Attribution {
  /// `Leur lettre dénonce "…"`: those whom the sentence before was about.
  static func owner(of tokens: Range<Int>, _ f: Int, _ flow: SpeechFlow, _ w: Workspace) -> Int? {
    guard let first = tokens.first, w.tokens[first].has(.possessive), w.has(.headFirst),
      let head = NominalHead(tokens, w),
      w.tokens[head.head.lowerBound].has(.speechNoun) || w.roleFlags(head.head) & NameFlags.document != 0,
      let subject = flow.subject, flow.subjectZone == w.sentences[w.frames[f].sentence].zone,
      let e = Coreference.source(of: subject, in: w)
    else { return nil }
    // `leur` tells no gender.
    let own = w.features(first, .possessive)
    guard own.contains([.third, .singular]), let owner = NominalHead(subject, w) else { return nil }
    let isSeveral =
      owner.isPlural || w.entities[e].features.contains(.plural)
      || subject.contains { t in
        let f = w.features(t, .role).union(w.features(t, .noun))
        return f.contains(.plural) && !f.contains(.singular)
      }
    return own.isDisjoint(with: gender) == isSeveral ? e : nil
  }

  /// `… appartenait à l'inspection. Contactée, celle-ci répond que …`, `Un rapport allait en ce sens. Il préconisait …`: what
  /// was spoken of last, where that has no name.
  static func lastTold(_ tokens: Range<Int>, _ w: Workspace) -> Int? {
    guard let t = tokens.first, tokens.count == 1, w.tokens[t].has(.pronoun), w.has(.gender) else {
      return nil
    }
    let f = w.features(t, .pronoun)
    guard f.contains(.third), !f.contains(.plural), !f.isDisjoint(with: gender) else { return nil }
    let s = Int(w.tokens[t].sentence)
    guard s > 0, w.sentences.indices.contains(s), w.sentences[s - 1].zone == w.sentences[s].zone else {
      return nil
    }
    let finder = FrameFinder(w, s - 1)
    if w.hasFlag(t, .pronoun, demonstrativeBit) {
      for k in finder.chunks.reversed() {
        let c = w.chunks[k]
        guard c.kind == .noun,
          c.hasDeterminer
            || c.preposition >= 0 && w.features(Int(c.preposition), .preposition).contains(.definite),
          c.traits.contains(.sourceLike), !c.traits.contains(.pronoun)
        else { continue }
        guard
          let group = [finder.words(k), lastComplement(finder.words(k), w)].first(where: {
            finder.isHuman($0) && agrees($0, f, w)
          })
        else { continue }
        return NominalHead.name(of: group, in: w) == nil ? Coreference.source(of: group, in: w) : nil
      }
      return nil
    }
    // A text that the sentence before was about, and nobody who spoke there.
    guard !w.frames.suffix(12).contains(where: { $0.sentence == s - 1 && $0.entity >= 0 }),
      let k = finder.chunks.first(where: { w.chunks[$0].isFiniteVerb && finder.relative(of: $0) == nil }),
      w.chunks[k].report == 0, let own = finder.ownSubject(k), let head = NominalHead(own, w), !head.isPlural,
      w.roleFlags(head.head) & NameFlags.document != 0, RoleHolders.agrees(head.gender, f),
      !head.gender.isEmpty
    else { return nil }
    return Coreference.source(of: own, in: w)
  }

  /// `la préfecture` of `un porte-parole de la préfecture`.
  private static func lastComplement(_ group: Range<Int>, _ w: Workspace) -> Range<Int> {
    guard let of = group.last(where: { w.hasFlag($0, .preposition, NameFlags.genitive) }),
      of > group.lowerBound,
      of + 2 < group.upperBound, w.tokens[of + 1].has(.determiner)
    else { return 0..<0 }
    return of + 1..<group.upperBound
  }

  /// Whether the verb beside a pronoun, perhaps behind a modal, is one of reading.
  static func isReader(_ t: Int, _ w: Workspace) -> Bool {
    (max(t - 3, 0)..<min(t + 4, w.tokens.count)).contains { w.hasFlag($0, .reporting, Frame.reads) }
  }

  /// `Les communes n'appliqueront pas la loi, ont-elles annoncé`: those whom they announce it of.
  static func subjectReported(before t: Int, _ w: Workspace) -> Range<Int>? {
    let f = w.features(t, .pronoun).union(w.features(t, .clitic))
    let s = Int(w.tokens[t].sentence)
    guard w.tokens[t].flags.contains(.enclitic), f.contains([.third, .plural]), !f.contains(.singular),
      w.sentences.indices.contains(s)
    else { return nil }
    let finder = FrameFinder(w, s)
    guard
      let k = finder.chunks.first(where: { w.chunks[$0].isFiniteVerb && finder.relative(of: $0) == nil }),
      w.chunks[k].tokens.upperBound <= t, let own = finder.ownSubject(k), own.upperBound <= t,
      w.opensWithAmount(own)
        || finder.count(ofDeterminer: own.lowerBound) == .several
          && (NominalHead(own, w).map { RoleHolders.agrees($0.gender, f) } ?? true)
    else { return nil }
    return own
  }

  /// `Vous dites que …`: whoever is asked is no source.
  static func isAddressee(_ t: Int, _ w: Workspace) -> Bool {
    let f = w.features(t, .pronoun).union(w.features(t, .clitic))
    return f.contains(.second) && f.isDisjoint(with: [.first, .third])
  }

  /// `Nous estimons que …` outside marks: the writer, who is no source either; nor is `cela`.
  static func isNoSource(_ t: Int, _ w: Workspace) -> Bool {
    let f = w.features(t, .pronoun).union(w.features(t, .clitic))
    if w.hasFlag(t, .pronoun, demonstrativeBit), f.isDisjoint(with: [.masculine, .feminine, .plural]) {
      return true
    }
    return isAddressee(t, w) || f.contains(.first) && f.isDisjoint(with: [.second, .third])
  }

  /// `Le compromis est adopté. Il stipule que …`: the text that the sentence before was about.
  static func textBefore(pronoun t: Int, _ w: Workspace) -> Range<Int>? {
    let f = w.features(t, .pronoun).union(w.features(t, .clitic))
    let s = Int(w.tokens[t].sentence)
    guard f.contains(.third), !f.contains(.plural), s > 0, w.sentences.indices.contains(s),
      w.sentences[s - 1].zone == w.sentences[s].zone
    else { return nil }
    let finder = FrameFinder(w, s - 1)
    for k in finder.chunks where w.chunks[k].isFiniteVerb && finder.relative(of: k) == nil {
      guard let own = finder.ownSubject(k), let head = NominalHead(own, w), head.isDefinite, !head.isPlural,
        RoleHolders.agrees(head.gender, f), !head.gender.isEmpty
      else { return nil }
      return own
    }
    return nil
  }

  /// `Sa voisine dormait : "J'ai tout entendu", dit-elle`: whoever the clause before the colon is about.
  static func announcer(_ tokens: Range<Int>, _ finder: FrameFinder, _ w: Workspace) -> Int? {
    guard let t = tokens.first, tokens.count == 1, w.tokens[t].flags.contains(.enclitic) else { return nil }
    let f = w.features(t, .pronoun).union(w.features(t, .clitic))
    guard f.contains(.third), !w.hasFlag(t, .pronoun, NameFlags.impersonal) else {
      return nil
    }
    let verb = finder.chunkIndex(behind: t) - 1
    guard
      let colon = (finder.chunks.lowerBound..<max(verb, finder.chunks.lowerBound)).first(where: {
        w.chunks[$0].kind == .colon && finder.kind($0 + 1) == .quote
      })
    else { return nil }
    for k in finder.chunks.lowerBound..<colon where w.chunks[k].isFiniteVerb && finder.relative(of: k) == nil
    {
      guard let own = finder.ownSubject(k) ?? finder.inverted(after: k), agrees(own, f, w),
        let e = Coreference.source(of: own, in: w), RoleHolders.agrees(w.entities[e].features, f),
        // `La firme Verdane compte cent salariés : "C'est fini", dit-il`
        w.entities[e].kind == .person || w.entities[e].isDescription || !w.has(.gender)
      else { return nil }
      return e
    }
    return nil
  }

  /// `Le ministre a salué une mesure qui a, selon lui, …`: the subject of the sentence.
  static func clauseSubject(_ f: Int, _ w: Workspace) -> Int? {
    let frame = w.frames[f]
    guard frame.family == .source, frame.source.count == 1, let t = frame.source.first,
      w.hasFlag(t, .pronoun, personalBit)
    else { return nil }
    let p = w.features(t, .pronoun)
    let finder = FrameFinder(w, frame.sentence)
    guard p.contains(.third),
      let k = finder.chunks.first(where: { w.chunks[$0].isFiniteVerb && finder.relative(of: $0) == nil }),
      w.chunks[k].tokens.upperBound <= frame.cue.lowerBound, let own = finder.ownSubject(k)
    else { return nil }
    if let e = bodyWithArticle(own, p, w) { return e }
    guard Names.entity(in: own, in: w) == nil, agrees(own, p, w) else { return nil }
    return Coreference.source(of: own, in: w)
  }

  /// `La Commission a noté que la fusion nuirait, selon elle, à tous`
  private static func bodyWithArticle(_ own: Range<Int>, _ pronoun: Features, _ w: Workspace) -> Int? {
    guard let first = own.first, let e = NominalHead.name(of: own, in: w), w.entities[e].kind == .organization
    else { return nil }
    let article = w.features(first, .determiner).intersection([.masculine, .feminine])
    return !article.isEmpty && RoleHolders.agrees(article, pronoun) ? e : nil
  }

  /// `Une voisine a tout vu. "…", dit-elle`: she, whoever was named before.
  static func lastSubject(_ tokens: Range<Int>, _ flow: SpeechFlow, _ w: Workspace) -> Int? {
    guard let t = tokens.first, tokens.count == 1, let last = flow.subject,
      w.tokens[t].has(.pronoun) || w.tokens[t].has(.clitic),
      NominalHead.name(of: last, in: w) == nil, let s = subjectFor(pronoun: t, flow, w), s == last
    else { return nil }
    return Coreference.source(of: s, in: w)
  }

  /// Whom `il`, `selon elle` take up where nobody is named: the subject of the clause before (`Un élu s'emporte :
  /// selon lui, …`) or of the last sentence without speech.
  static func subjectFor(pronoun t: Int, _ flow: SpeechFlow, _ w: Workspace) -> Range<Int>? {
    let f = w.features(t, .pronoun).union(w.features(t, .clitic))
    guard f.contains(.third), w.hasFlag(t, .pronoun, personalBit) || w.tokens[t].has(.clitic) else {
      return nil
    }
    let s = Int(w.tokens[t].sentence)
    guard w.sentences.indices.contains(s) else { return nil }
    let finder = FrameFinder(w, s)
    var candidates: [Range<Int>] = []
    for k in finder.chunks where w.chunks[k].isFiniteVerb && w.chunks[k].tokens.upperBound <= t {
      // `Six jeunes sont partis, disent-ils`: several of whom nothing was known are told of.
      let isTold =
        w.tokens[t].flags.contains(.enclitic) && f.contains(.plural) && !f.contains(.singular)
      if finder.relative(of: k) == nil, let own = finder.ownSubject(k), own.upperBound <= t,
        !isTold || NominalHead(own, w)?.isDefinite ?? true
      {
        candidates.append(own)
      }
      break
    }
    if let last = flow.subject, w.sentences[s].zone - flow.subjectZone <= 1 { candidates.append(last) }
    return candidates.first { agrees($0, f, w) } ?? addressee(before: s, f, w)
  }

  /// `Les pompiers ont appelé un voisin. Il a répondu que …`: somebody else in the sentence before.
  private static func addressee(before s: Int, _ f: Features, _ w: Workspace) -> Range<Int>? {
    guard s > 0, w.sentences[s - 1].zone == w.sentences[s].zone else { return nil }
    let finder = FrameFinder(w, s - 1)
    for k in finder.chunks.reversed() {
      let c = w.chunks[k]
      guard c.kind == .noun, c.preposition < 0 || c.hasDeterminer, !c.traits.contains(.pronoun),
        c.traits.contains(.sourceLike), !c.traits.contains(.named), !finder.isObjectInRelative(k)
      else { continue }
      let group = finder.words(k)
      if agrees(group, f, w), NominalHead(group, w).map({ !$0.gender.isEmpty && !$0.isBody }) ?? false {
        return group
      }
    }
    return nil
  }

  static let gender: Features = [.masculine, .feminine]

  static let demonstrativeBit = LexFlags.Pronoun.demonstrative.bit

  static let personalBit = LexFlags.Pronoun.personal.bit

  /// Whether a group could be what a pronoun stands for: people, in its gender and number.
  static func agrees(_ group: Range<Int>, _ f: Features, _ w: Workspace) -> Bool {
    guard let first = group.first, let head = NominalHead(group, w) else { return false }
    // `Il reste trois jours, explique-t-elle`
    if group.count == 1, w.tokens[first].has(.pronoun),
      case let own = w.features(first, .pronoun), !own.isDisjoint(with: gender), !f.isDisjoint(with: gender),
      own.isDisjoint(with: f.intersection(gender))
    {
      return false
    }
    // `she` is no body.
    if !w.has(.gender), !f.isDisjoint(with: [.masculine, .feminine]) {
      let last = Names.mention(at: group.upperBound - 1, in: w).map { w.entities[w.names[$0].entity].kind }
      if head.isBody || head.kind != .role && last != nil && last != .person { return false }
    }
    let finder = FrameFinder(w, Int(w.tokens[first].sentence))
    if f.contains(.plural), !f.contains(.singular), isPartOfSeveral(group, head, finder) { return true }
    guard finder.isHuman(group) else { return false }
    let isJoint = finder.conjuncts(group).count > 1
    // `une centaine d'agriculteurs`
    let isCounted =
      w.tokens[first].kind == .number
      || w.tokens[head.head.lowerBound].has(.number) && head.head.upperBound < group.upperBound
        && w.hasFlag(head.head.upperBound, .preposition, NameFlags.genitive)
    if (head.isPlural || isJoint || isCounted) != (f.contains(.plural) && !f.contains(.singular)) {
      return false
    }
    return isJoint || isCounted || RoleHolders.agrees(head.ownGender(w), f)
  }

  /// `une partie des salariés`: people, though the head is one and a thing.
  private static func isPartOfSeveral(_ group: Range<Int>, _ head: NominalHead, _ finder: FrameFinder) -> Bool
  {
    let w = finder.w
    guard head.kind == .other, !head.isPlural, w.has(.agreement),
      let of = group.first(where: {
        $0 > head.head.lowerBound && w.hasFlag($0, .preposition, NameFlags.genitive)
      }), of + 1 < group.upperBound, case let rest = of + 1..<group.upperBound, finder.isHuman(rest),
      let part = NominalHead(rest, w)
    else { return false }
    return part.isPlural || w.tokens[part.head.lowerBound].has(.number)
  }
}
