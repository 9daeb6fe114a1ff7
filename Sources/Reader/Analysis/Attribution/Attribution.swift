/// Finds who says what: the speech frames, indirect speech, carry-over.
enum Attribution {
  static func run(_ w: Workspace) {
    var flow = SpeechFlow()
    var nextMark = 0
    var waiting: Int?
    for s in w.sentences.indices {
      let first = w.frames.count
      let isProse = isProse(s, w)
      if isProse { FrameFinder(w, s).run() }
      trimSources(first, w)
      for f in w.frames.indices[first...] { resolve(f, w.frames.indices[first...], flow, w) }
      if isProse, w.sentences[s].zone - flow.speakerZone <= 1 { FrameFinder(w, s).narrate(flow.speaker) }
      flow.enter(s, w)
      let tokens = w.sentences[s].tokens
      if let m = waiting, w.marks[m].tokens.upperBound <= tokens.upperBound {
        waiting = nil
        if isProse { QuoteSpeakers.attribute(m, s, w.frames.indices[first...], &flow, w) }
      }
      while nextMark < w.marks.count, w.marks[nextMark].tokens.lowerBound < tokens.upperBound {
        if isProse, waiting == nil, runsOn(nextMark, s, w),
          !QuoteSpeakers.isFramed(nextMark, w.frames.indices[first...], w)
        {
          waiting = nextMark
        } else if isProse, w.marks[nextMark].depth == 0, w.marks[nextMark].use != .unspoken {
          QuoteSpeakers.attribute(nextMark, s, w.frames.indices[first...], &flow, w)
        }
        nextMark += 1
      }
      IndirectSpeech.report(w.frames.indices[first...], &flow, w)
      if isProse { flow.leave(s, w) }
      flow.answer(s, w)
    }
    Interviews.run(w)
    Repetition.run(w)
  }

  /// `Selon les secours, dix maisons ont brûlé, a ajouté le maire.`: what the opening source tells ends before the
  /// attribution that closes the sentence.
  private static func trimSources(_ first: Int, _ w: Workspace) {
    for g in w.frames.indices[first...] where !w.frames[g].content.isEmpty {
      guard w.frames[g].family == .incise || w.frames[g].family == .source else { continue }
      let cue = w.frames[g].cue.lowerBound
      for f in w.frames.indices[first...]
      where w.frames[f].family == .source && w.frames[f].cue.lowerBound < cue {
        let content = w.frames[f].content
        guard content.contains(cue), w.frames[g].content.contains(w.frames[f].cue.lowerBound) else {
          continue
        }
        var end = cue
        while end > content.lowerBound, !w.tokens[end - 1].isWord, w.tokens[end - 1].kind != .number {
          end -= 1
        }
        w.frames[f].content = content.lowerBound..<max(end, content.lowerBound)
        // Of two sources the one at the head of the sentence tells it.
        if w.frames[g].family == .source { w.frames[g].content = 0..<0 }
      }
    }
  }

  /// Whether a quotation ends in a later paragraph, behind which its attribution may stand.
  private static func runsOn(_ m: Int, _ s: Int, _ w: Workspace) -> Bool {
    let mark = w.marks[m]
    guard mark.depth == 0, mark.use != .unspoken, !mark.close.isEmpty, let last = mark.tokens.last else {
      return false
    }
    return w.tokens[last].sentence > s
  }

  /// Notes, bylines and credits hold no speech.
  private static func isProse(_ s: Int, _ w: Workspace) -> Bool {
    switch w.zones[w.sentences[s].zone].role {
    case .note, .byline, .credit, .related: false
    // What has more parts is a table or no text at all.
    case .headline, .lead, .body, .crosshead: w.sentences[s].chunks.count <= 600
    }
  }

  private static func resolve(_ f: Int, _ all: Range<Int>, _ flow: SpeechFlow, _ w: Workspace) {
    let tokens = withoutArticle(w.frames[f].source, w)
    guard let first = tokens.first else { return }
    // Of two that hold each other's words the first is the outer: `X explique que ce n'est pas, selon eux, …`.
    let isNested = all.contains {
      $0 != f && w.frames[$0].content.contains(w.frames[f].cue.lowerBound)
        && !(w.frames[f].content.contains(w.frames[$0].cue.lowerBound)
          && w.frames[f].cue.lowerBound < w.frames[$0].cue.lowerBound)
    }
    if isNested || w.frames[f].content.isEmpty, !holdsMark(w.frames[f].scope, w) { return }
    let finder = FrameFinder(w, w.frames[f].sentence)
    if let e = finder.jointSpeaker(tokens) ?? Pronouns.topic(of: tokens, w) ?? Answers.speaker(tokens, f, w)
      ?? announcer(tokens, finder, w)
      ?? lastSubject(tokens, flow, w)
      ?? clauseSubject(f, w) ?? opener(f, all, w)
      ?? Coreference.source(
        of: tokens, in: w)
      ?? openPronoun(tokens, flow, w)
    {
      w.frames[f].entity = e
      // `selon un bilan provisoire`: a text is nobody that `il` takes up.
      // `Selon Le Monde, le suspect est en fuite. Il …`: not the newspaper.
      let isBodyToldOf = w.frames[f].family == .source && w.entities[e].kind == .organization
      if !isNested, !isBodyToldOf, !isAgencyman(e, tokens, w),
        !w.entities[e].isDescription || tokens.count == 1 || mayAct(tokens, w)
          || w.entities[e].features.contains(.plural)
      {
        Coreference.noteSubject(e, at: first, in: w)
        if let (other, at) = toldOf(f, by: e, w) { Coreference.noteSubject(other, at: at, in: w) }
      }
    }
  }

  /// `Pour Paul Serin, la loi est "morte", explique l'écrivain`: whoever opens the sentence, where nobody is known to be
  /// what the attribution calls him.
  private static func opener(_ f: Int, _ all: Range<Int>, _ w: Workspace) -> Int? {
    let frame = w.frames[f]
    guard frame.family == .incise, NominalHead.name(of: frame.source, in: w) == nil,
      let head = NominalHead(frame.source, w), head.kind == .role, head.isDefinite, !head.isPlural,
      !head.isPossessive,
      let g = all.first(where: {
        w.frames[$0].family == .source && w.frames[$0].entity >= 0
          && w.frames[$0].cue.lowerBound < frame.cue.lowerBound
      })
    else { return nil }
    let e = w.frames[g].entity
    guard w.entities[e].kind == .person, !w.entities[e].isDescription,
      RoleHolders.agrees(w.entities[e].features, head.gender), RoleHolders.entity(head, w) == nil
    else { return nil }
    return e
  }

  /// `l'on`, which is `on`.
  private static func withoutArticle(_ source: Range<Int>, _ w: Workspace) -> Range<Int> {
    guard source.count == 2, let first = source.first, w.tokens[first].flags.contains(.elided),
      w.hasFlag(first + 1, .pronoun, NameFlags.impersonal)
    else { return source }
    return first + 1..<first + 2
  }

  /// `chez les élus, où l'on dénonce "…"`: those among whom it is said.
  private static func among(_ t: Int, _ w: Workspace) -> Range<Int>? {
    let finder = FrameFinder(w, Int(w.tokens[t].sentence))
    var k = finder.chunkIndex(behind: t)
    while k > finder.chunks.lowerBound, finder.chunk(k)?.tokens.contains(t) != true { k -= 1 }
    guard finder.kind(k - 1) == .relative, let group = finder.antecedent(k - 1), finder.isHuman(group) else {
      return nil
    }
    return group
  }

  /// `Selon sa nièce, elle a tout vendu`: the clause is about somebody else than its source.
  private static func toldOf(_ f: Int, by source: Int, _ w: Workspace) -> (entity: Int, token: Int)? {
    let frame = w.frames[f]
    guard frame.family == .source, let t = frame.content.first,
      frame.content.lowerBound > frame.source.lowerBound,
      w.tokens[t].has(.pronoun) || w.tokens[t].has(.clitic)
    else { return nil }
    let isHis = frame.source.contains { w.tokens[$0].has(.possessive) }
    guard isHis || w.features(t, .pronoun).union(w.features(t, .clitic)).isDisjoint(with: .masculine) else {
      return nil
    }
    guard let other = Coreference.entity(forPronoun: t, in: w), other != source else { return nil }
    return (other, t)
  }

  /// `on` is whom the sentence before was about; another pronoun that nothing explains is a source of its own.
  static func openPronoun(_ tokens: Range<Int>, _ flow: SpeechFlow, _ w: Workspace) -> Int? {
    guard let t = tokens.first, tokens.count == 1 else { return nil }
    // `Sur le mur, on peut lire : "…"`
    if w.hasFlag(t, .pronoun, NameFlags.impersonal), isReader(t, w) { return nil }
    if w.hasFlag(t, .pronoun, NameFlags.impersonal), let s = among(t, w) {
      return Coreference.source(of: s, in: w)
    }
    if w.hasFlag(t, .pronoun, NameFlags.impersonal), let s = flow.subject,
      flow.subjectZone == w.sentences[Int(w.tokens[t].sentence)].zone
    {
      return Coreference.source(of: s, in: w)
    }
    if let s = subjectFor(pronoun: t, flow, w) {
      let finder = FrameFinder(w, Int(w.tokens[s.lowerBound].sentence))
      return finder.jointSpeaker(s) ?? Coreference.source(of: s, in: w)
    }
    if isNoSource(t, w) { return nil }
    if let s = subjectReported(before: t, w) { return Coreference.source(of: s, in: w) }
    if let s = textBefore(pronoun: t, w) { return Coreference.source(of: s, in: w) }
    let e = Coreference.description(of: tokens, in: w)
    if let e, w.tokens[t].flags.contains(.enclitic), w.entities[e].name.utf8.first == 0x2D {
      var name = w.entities[e].name.utf8.dropFirst()
      if name.count > 2, name.dropFirst().first == 0x2D { name = name.dropFirst(2) }
      w.entities[e].name = String(decoding: Array(name), as: UTF8.self)
    }
    return e
  }

  /// Whether the verb beside a pronoun, perhaps behind a modal, is one of reading.
  private static func isReader(_ t: Int, _ w: Workspace) -> Bool {
    (max(t - 3, 0)..<min(t + 4, w.tokens.count)).contains { w.hasFlag($0, .reporting, Frame.reads) }
  }

  /// `Les communes n'appliqueront pas la loi, ont-elles annoncé`: those whom they announce it of.
  private static func subjectReported(before t: Int, _ w: Workspace) -> Range<Int>? {
    let f = w.features(t, .pronoun).union(w.features(t, .clitic))
    let s = Int(w.tokens[t].sentence)
    guard w.tokens[t].flags.contains(.enclitic), f.contains([.third, .plural]), !f.contains(.singular),
      w.sentences.indices.contains(s)
    else { return nil }
    let finder = FrameFinder(w, s)
    guard
      let k = finder.chunks.first(where: { w.chunks[$0].isFiniteVerb && finder.relative(of: $0) == nil }),
      w.chunks[k].tokens.upperBound <= t, let own = finder.ownSubject(k), own.upperBound <= t,
      finder.count(ofDeterminer: own.lowerBound) == .several,
      NominalHead(own, w).map({ RoleHolders.agrees($0.gender, f) }) ?? true
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
  private static func textBefore(pronoun t: Int, _ w: Workspace) -> Range<Int>? {
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

  /// `a constaté un journaliste de l'AFP`: the witness, of whom nothing more is told.
  private static func isAgencyman(_ e: Int, _ tokens: Range<Int>, _ w: Workspace) -> Bool {
    w.entities[e].isDescription && tokens.contains { w.tokens[$0].has(.agency) }
  }

  private static func mayAct(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    NominalHead(tokens, w).map { $0.kind != .other || $0.isBody } ?? false
      // `le grand quotidien`
      || tokens.prefix(3).contains { w.hasFlag($0, .orgNoun, NameFlags.again) }
  }

  /// `Sa voisine dormait : "J'ai tout entendu", dit-elle`: whoever the clause before the colon is about.
  private static func announcer(_ tokens: Range<Int>, _ finder: FrameFinder, _ w: Workspace) -> Int? {
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
        let e = Coreference.source(of: own, in: w), RoleHolders.agrees(w.entities[e].features, f)
      else { return nil }
      return e
    }
    return nil
  }

  /// `Le ministre a salué une mesure qui a, selon lui, …`: the subject of the sentence.
  private static func clauseSubject(_ f: Int, _ w: Workspace) -> Int? {
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
  private static func lastSubject(_ tokens: Range<Int>, _ flow: SpeechFlow, _ w: Workspace) -> Int? {
    guard let t = tokens.first, tokens.count == 1, let last = flow.subject,
      w.tokens[t].has(.pronoun) || w.tokens[t].has(.clitic),
      NominalHead.name(of: last, in: w) == nil, let s = subjectFor(pronoun: t, flow, w), s == last
    else { return nil }
    return Coreference.source(of: s, in: w)
  }

  /// Whom `il`, `selon elle` take up where nobody is named: the subject of the clause before (`Un élu s'emporte :
  /// selon lui, …`) or of the last sentence without speech.
  private static func subjectFor(pronoun t: Int, _ flow: SpeechFlow, _ w: Workspace) -> Range<Int>? {
    let f = w.features(t, .pronoun).union(w.features(t, .clitic))
    guard f.contains(.third), w.hasFlag(t, .pronoun, personalBit) || w.tokens[t].has(.clitic) else {
      return nil
    }
    let s = Int(w.tokens[t].sentence)
    guard w.sentences.indices.contains(s) else { return nil }
    let finder = FrameFinder(w, s)
    var candidates: [Range<Int>] = []
    for k in finder.chunks where w.chunks[k].isFiniteVerb && w.chunks[k].tokens.upperBound <= t {
      if finder.relative(of: k) == nil, let own = finder.ownSubject(k), own.upperBound <= t {
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
  private static let demonstrativeBit = LexFlags.Pronoun.demonstrative.bit
  private static let personalBit = LexFlags.Pronoun.personal.bit

  /// Whether a group could be what a pronoun stands for: people, in its gender and number.
  private static func agrees(_ group: Range<Int>, _ f: Features, _ w: Workspace) -> Bool {
    guard let first = group.first, let head = NominalHead(group, w) else { return false }
    let finder = FrameFinder(w, Int(w.tokens[first].sentence))
    if f.contains(.plural), !f.contains(.singular), isPartOfSeveral(group, head, finder) { return true }
    guard finder.isHuman(group) else { return false }
    let isJoint = finder.conjuncts(group).count > 1
    // `une centaine d'agriculteurs`
    let isCounted =
      w.tokens[head.head.lowerBound].has(.number) && head.head.upperBound < group.upperBound
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

  private static func holdsMark(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    tokens.contains { w.tokens[$0].mark >= 0 }
  }
}
