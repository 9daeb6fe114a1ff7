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
      trimContinued(first, w)
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
    trimQuoted(first, w)
    for g in w.frames.indices[first...] where !w.frames[g].content.isEmpty {
      guard w.frames[g].family == .incise || w.frames[g].family == .source else { continue }
      let cue = w.frames[g].cue.lowerBound
      for f in w.frames.indices[first...]
      where w.frames[f].family == .source && w.frames[f].cue.lowerBound < cue {
        let content = w.frames[f].content
        guard content.contains(cue), w.frames[g].content.contains(w.frames[f].cue.lowerBound) else {
          continue
        }
        let end = wordEnd(before: cue, content, w)
        w.frames[f].content = content.lowerBound..<max(end, content.lowerBound)
        // Of two sources the one at the head of the sentence tells it.
        if w.frames[g].family == .source { w.frames[g].content = 0..<0 }
      }
    }
  }

  /// `Selon X, « c'est faux », a-t-elle dit`: nothing but what stands in marks, which the incise closes.
  private static func trimQuoted(_ first: Int, _ w: Workspace) {
    for g in w.frames.indices[first...] where w.frames[g].family == .incise && w.frames[g].content.isEmpty {
      for f in w.frames.indices[first...] where w.frames[f].family == .source {
        let content = w.frames[f].content, cue = w.frames[g].cue.lowerBound
        guard content.contains(cue), w.has(.headFirst), w.frames[f].cue.upperBound <= content.lowerBound
        else {
          continue
        }
        let said = content.lowerBound..<wordEnd(before: cue, content, w)
        w.frames[f].content =
          said.allSatisfy { w.tokens[$0].mark >= 0 || !w.tokens[$0].isWord } ? 0..<0 : said
      }
    }
  }

  /// Behind the last word or number before a token.
  private static func wordEnd(before cue: Int, _ content: Range<Int>, _ w: Workspace) -> Int {
    var end = cue
    while end > content.lowerBound, !w.tokens[end - 1].isWord, w.tokens[end - 1].kind != .number { end -= 1 }
    return end
  }

  /// `Selon X, c'est faux, tout en ajoutant que …`, `X veut un débat, faute de quoi, dit-il, "ce sera la rue"`: what is told
  /// ends where the same speaker goes on in another way.
  private static func trimContinued(_ first: Int, _ w: Workspace) {
    for g in w.frames.indices[first...] {
      for f in w.frames.indices[first...] where f != g {
        guard let end = continuation(g, of: f, w) else { continue }
        var last = end
        while last > w.frames[f].content.lowerBound, w.sign(last - 1) == .comma { last -= 1 }
        w.frames[f].content = w.frames[f].content.lowerBound..<last
      }
    }
  }

  /// The token with which a frame goes on within what another of the same speaker tells, nil when it doesn't.
  private static func continuation(_ g: Int, of f: Int, _ w: Workspace) -> Int? {
    let content = w.frames[f].content, cue = w.frames[g].cue
    guard content.contains(cue.lowerBound), cue.lowerBound > content.lowerBound else { return nil }
    switch (w.frames[f].family, w.frames[g].family) {
    case (.source, .complement):
      guard w.frames[f].source == w.frames[g].source else { return nil }
      return w.tokens[cue.lowerBound - 1].has(.adverb) ? cue.lowerBound - 1 : cue.lowerBound
    case (.complement, .incise):
      let inner = cue.lowerBound - 1
      guard w.sign(inner) == .comma, w.has(.headFirst),
        let outer = (max(content.lowerBound, inner - 5)..<inner).last(where: { w.sign($0) == .comma }),
        !(outer..<inner).contains(where: { w.isVerbForm($0) && !w.isNounForm($0) })
      else { return nil }
      return outer
    default: return nil
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
    let place = w.frames[f].cue.isEmpty ? first : w.frames[f].cue.lowerBound
    let isNested = all.contains {
      $0 != f && w.frames[$0].content.contains(place)
        && !(w.frames[f].content.contains(w.frames[$0].cue.lowerBound)
          && w.frames[f].cue.lowerBound < w.frames[$0].cue.lowerBound)
    }
    let finder = FrameFinder(w, w.frames[f].sentence)
    if isNested || w.frames[f].content.isEmpty, !holdsMark(w.frames[f].scope, w) {
      // `…, ce qu'un porte-parole a démenti. "…", a-t-il dit`
      if !isNested, finder.takesUpAll(w.frames[f].cue), finder.isHuman(tokens),
        let e = Coreference.source(of: tokens, in: w)
      {
        Coreference.noteSubject(e, at: first, in: w)
      }
      return
    }
    let holdsSource =
      w.frames[f].family == .source && w.frames[f].cue.contains(first)
      && w.tokens[first].classes.hasAny(LexSet(.objectClitic, .possessive))
    if let e = holdsSource
      ? w.frames[f].isAnswer
        ? Answers.answerer(f, w)
        : meant(by: first, f, flow, w)
      : owner(of: tokens, f, flow, w) ?? lastTold(tokens, w)
        ?? replying(known(tokens, f, all, finder, flow, w), tokens, f, flow, w)
    {
      let e = speakerBefore(e, f, flow, w) ?? e
      w.frames[f].entity = e
      // `selon un bilan provisoire`: a text is nobody that `il` takes up.
      // `Selon Le Monde, le suspect est en fuite. Il …`: not the newspaper.
      let isBodyToldOf = w.frames[f].family == .source && w.entities[e].kind == .organization
      let isNobody = tokens.count == 1 && w.hasFlag(first, .pronoun, NameFlags.impersonal)
      if !isNested, !isBodyToldOf, !isNobody, !isAgencyman(e, tokens, w), !isAside(f, w),
        !w.entities[e].isDescription || tokens.count == 1 || mayAct(tokens, w) || speaksAloud(f, tokens, w)
          || w.entities[e].features.contains(.plural)
      {
        Coreference.noteSubject(e, at: first, in: w)
        if let (other, at) = toldOf(f, by: e, w) ?? mainSubject(behind: f, w) {
          Coreference.noteSubject(other, at: at, in: w)
        }
      }
    }
  }

  /// `Cinq officiers, dont Luc Serin, resteront là, a-t-il précisé`: whom nothing but the reported words have named doesn't say
  /// them, where somebody spoke before.
  private static func speakerBefore(_ e: Int, _ f: Int, _ flow: SpeechFlow, _ w: Workspace) -> Int? {
    let frame = w.frames[f]
    guard w.has(.headFirst), frame.family == .incise, frame.source.count == 1, let t = frame.source.first,
      case let gender = w.features(t, ofAny: LexSet(.pronoun, .clitic)), gender.contains(.third),
      w.entities[e].kind == .person, flow.speaker >= 0, flow.speaker != e,
      w.entities[flow.speaker].kind == .person, !w.entities[flow.speaker].features.contains(.plural),
      w.sentences[frame.sentence].zone - flow.speakerZone <= 1,
      RoleHolders.agrees(w.entities[flow.speaker].features, gender),
      let name = w.names.first(where: { $0.entity == e }), frame.content.contains(name.tokens.lowerBound)
    else { return nil }
    return flow.speaker
  }

  /// `« Têtue » selon une amie, elle refuse`, `Jugée « dure » par une collègue, elle tient bon`: whoever is cited before the
  /// pronoun that the sentence is about is another.
  static func isAside(_ f: Int, _ w: Workspace) -> Bool {
    let frame = w.frames[f]
    guard let first = frame.cue.first, w.has(.gender), frame.entity >= 0,
      w.entities[frame.entity].isDescription,
      frame.family == .source
        ? first > w.sentences[frame.sentence].tokens.lowerBound
        : frame.family == .complement && w.isParticiple(first)
    else { return false }
    let finder = FrameFinder(w, frame.sentence)
    guard
      let k = finder.chunks.first(where: { w.chunks[$0].isFiniteVerb && finder.relative(of: $0) == nil }),
      let own = finder.ownSubject(k), own.count == 1, own.lowerBound >= frame.source.upperBound
    else { return false }
    return w.features(own.lowerBound, .pronoun).isSuperset(of: [.third, .subject])
  }

  /// `Réponse du ministre : "…"`: another than whoever spoke before.
  private static func replying(
    _ e: Int?, _ tokens: Range<Int>, _ f: Int, _ flow: SpeechFlow, _ w: Workspace
  ) -> Int? {
    guard let known = e, known == flow.speaker, w.frames[f].family == .colon,
      w.hasFlag(w.sentences[w.frames[f].sentence].tokens.lowerBound, .speechNoun, replyBit),
      NominalHead.name(of: tokens, in: w) == nil
    else { return e }
    return Coreference.description(of: tokens, in: w)
  }
  private static let replyBit = LexFlags.SpeechNoun.reply.bit

  private static func known(
    _ tokens: Range<Int>, _ f: Int, _ all: Range<Int>, _ finder: FrameFinder, _ flow: SpeechFlow,
    _ w: Workspace
  ) -> Int? {
    if let e = Answers.provoked(tokens, f, w) ?? finder.jointSpeaker(tokens)
      ?? sourceAhead(of: tokens, f, all, w) ?? Pronouns.topic(of: tokens, w)
    {
      return e
    }
    if let e = Answers.speaker(tokens, f, w) ?? Answers.teller(tokens, f, flow, w) { return e }
    return announcer(tokens, finder, w) ?? lastSubject(tokens, flow, w) ?? clauseSubject(f, w)
      ?? opener(f, all, w) ?? Coreference.source(of: tokens, in: w) ?? openPronoun(tokens, flow, w)
  }

  /// `À l'entendre, la loi est morte`: the pronoun in a source is whoever the sentence has been about so far, whom the one
  /// before was about, or who spoke last.
  private static func meant(by pronoun: Int, _ f: Int, _ flow: SpeechFlow, _ w: Workspace) -> Int? {
    let frame = w.frames[f]
    let finder = FrameFinder(w, frame.sentence)
    let zone = w.sentences[frame.sentence].zone
    let isOfSeveral = w.features(pronoun, .objectClitic).contains(.plural)
    // `De son propre aveu, X n'avait rien préparé`: the subject may follow, but `à l'entendre` is about somebody else.
    let isSelf = finder.chunks.contains {
      w.chunks[$0].tokens == frame.cue && w.chunks[$0].report & FrameFinder.selfBit != 0
    }
    let verb = finder.chunks.first { w.chunks[$0].isFiniteVerb && finder.relative(of: $0) == nil }
    let opened = isSelf && verb == nil ? finder.chunks.first { w.chunks[$0].isBareNoun } : nil
    let own = (verb.flatMap { finder.ownSubject($0) } ?? opened.map { w.chunks[$0].tokens })
      .flatMap {
        finder.isHuman($0) && ($0.upperBound <= frame.cue.lowerBound || isSelf)
          ? Coreference.source(of: $0, in: w) : nil
      }
    let subject =
      flow.subjectZone == zone ? flow.subject.flatMap { Coreference.source(of: $0, in: w) } : nil
    let speaker = flow.speaker >= 0 && zone - flow.speakerZone <= 1 ? flow.speaker : nil
    return [own, subject, speaker].compactMap { $0 }.first {
      isOfSeveral == w.entities[$0].features.contains(.plural)
    }
  }

  /// `Selon Anne Roy, qui a vu les parents, "c'est un crime", a-t-elle dit`: whoever opens the sentence as a source.
  private static func sourceAhead(
    of tokens: Range<Int>, _ f: Int, _ all: Range<Int>, _ w: Workspace
  ) -> Int? {
    let frame = w.frames[f]
    guard frame.family == .incise, tokens.count == 1, let t = tokens.first,
      w.tokens[t].flags.contains(.enclitic),
      case let own = w.features(t, .clitic), own.contains(.third), !own.contains(.plural), w.has(.gender),
      let g = all.first(where: {
        w.frames[$0].family == .source && w.frames[$0].entity >= 0
          && w.frames[$0].cue.lowerBound < frame.cue.lowerBound
      }), case let e = w.frames[g].entity, w.entities[e].kind == .person
    else { return nil }
    return RoleHolders.agrees(w.entities[e].features, own) ? e : nil
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

  /// `Alors que le ministre a dit que tout va bien, Luc Serin a réagi`: whom the sentence is about, behind the clause that opens it
  /// and in which somebody else speaks.
  private static func mainSubject(behind f: Int, _ w: Workspace) -> (entity: Int, token: Int)? {
    let frame = w.frames[f]
    guard frame.family == .complement, w.has(.headFirst), w.sentences.indices.contains(frame.sentence),
      case let first = w.sentences[frame.sentence].tokens.lowerBound, first < frame.source.lowerBound,
      w.tokens[first].has(.subordinator) || w.phrase(at: first)?.classes.has(.subordinator) ?? false
    else { return nil }
    let end = w.sentences[frame.sentence].tokens.upperBound
    var n = Names.firstMention(endingAfter: max(frame.cue.upperBound, frame.source.upperBound), in: w)
    while n < w.names.count, w.names[n].tokens.upperBound < end {
      let name = w.names[n].tokens, next = name.upperBound
      if w.sign(name.lowerBound - 1) == .comma, w.tokens[name.lowerBound].mark < 0, w.isPerson(w.names[n]),
        w.isAuxiliary(next) || w.isVerbForm(next), w.verbFeatures(next).contains(.third)
      {
        return (w.names[n].entity, name.lowerBound)
      }
      n += 1
    }
    return nil
  }

  /// `a constaté un journaliste de l'AFP`: the witness, of whom nothing more is told.
  private static func isAgencyman(_ e: Int, _ tokens: Range<Int>, _ w: Workspace) -> Bool {
    w.entities[e].isDescription && tokens.contains { w.tokens[$0].has(.agency) }
  }

  /// `« Rien ne change », glisse un dameur`: whoever is said to speak right behind a quotation, by a word that the pack doesn't
  /// have for people.
  private static func speaksAloud(_ f: Int, _ tokens: Range<Int>, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), w.frames[f].family == .incise, let head = NominalHead(tokens, w), !head.isPlural,
      case let noun = head.head.lowerBound, !w.tokens[noun].has(.speechNoun), !w.tokens[noun].has(.kin),
      // `lui disait une amie`: the text is about whom she spoke to.
      !w.frames[f].cue.contains(where: { w.tokens[$0].has(.objectClitic) && !w.isReflexive($0) })
    else { return false }
    return !w.hasFlag(noun, .role, NameFlags.document) && !w.hasFlag(noun, .noun, NameFlags.press)
  }

  private static func mayAct(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    NominalHead(tokens, w).map { $0.kind != .other || $0.isBody } ?? false
      // `le grand quotidien`
      || tokens.prefix(3).contains { w.hasFlag($0, .orgNoun, NameFlags.again) }
      || w.opensWithOneOf(tokens)
  }

  private static func holdsMark(_ tokens: Range<Int>, _ w: Workspace) -> Bool {
    tokens.contains { w.tokens[$0].mark >= 0 }
  }
}
