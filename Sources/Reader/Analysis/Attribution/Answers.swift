/// `« Vous saviez ? », lui demande le président. « Non », répond-il.`: whoever answers isn't the one who asked.
enum Answers {
  /// `Question de Luc Serin : « Partez-vous ? » Réponse : « Non. »`: whoever the text speaks of beside the one who asked.
  static func labelled(_ open: Int, _ finder: FrameFinder, _ w: Workspace) -> Int? {
    let first = finder.tokens.lowerBound
    guard open == first + 2, w.tokens[first].has(.speechNoun), w.isSign(first + 1, ":"),
      let asked = w.quotes.last, let asker = asked.speaker, let last = asked.tokens.last, w.isSign(last, "?"),
      finder.sentence - Int(w.tokens[last].sentence) <= 1
    else { return nil }
    return somebody(otherThan: asker, before: first, w)
  }

  /// `« Où étiez-vous ? » l'a coupé la présidente. « Je dormais. »`: whom the question was put to.
  static func unmarked(_ m: Int, _ w: Workspace) -> Int? {
    guard let asked = w.quotes.last, let asker = asked.speaker, let last = asked.tokens.last,
      asked.tokens.upperBound <= w.marks[m].tokens.lowerBound,
      w.zones[w.marks[m].zone].tokens.contains(last)
    else { return nil }
    if let other = inTurn(behind: asked, m, w) { return other }
    guard asked.kind == .direct, w.isSign(last, "?") || saysYesOrNo(m, w), let cue = asked.cue else {
      return nil
    }
    // `« Pourquoi, monsieur Serin ? » demande la juge. « Parce que. »`
    if let called = called(in: asked.tokens, w), called != asker { return called }
    let isAddressed = (last..<w.marks[m].tokens.lowerBound).contains {
      w.tokens[$0].start >= cue.start && w.tokens[$0].end <= cue.end && w.tokens[$0].has(.objectClitic)
        && !w.isReflexive($0)
    }
    if isAddressed { return somebody(otherThan: asker, before: asked.tokens.lowerBound, w) }
    guard w.isSign(last, "?") else { return nil }
    // `« Pourquoi ? », demande la juge. « J'avais peur. »`
    let isQuestion = (last..<w.marks[m].tokens.lowerBound).contains {
      w.tokens[$0].start >= cue.start && w.tokens[$0].end <= cue.end
        && w.hasFlag($0, .reporting, Frame.question)
    }
    guard isQuestion, w.has(.headFirst), !asks(m, w) else { return nil }
    return partner(of: asker, before: asked.tokens.lowerBound, w)
  }

  /// `« Oui. » « Depuis quand ? » « Lundi. »`: two who speak in turn, where nothing stands between their words.
  private static func inTurn(behind last: QuoteDraft, _ m: Int, _ w: Workspace) -> Int? {
    guard w.has(.headFirst), last.cue == nil, last.mark >= 0, w.quotes.count > 1,
      case let before = w.quotes[w.quotes.count - 2], let e = before.speaker, e != last.speaker,
      before.mark >= 0,
      w.marks[before.mark].zone == w.marks[m].zone,
      Unspoken.behindSign(last.mark, w) == Unspoken.signStart(m, w)
    else { return nil }
    return e
  }

  /// `« Non, madame la présidente. »`
  private static func saysYesOrNo(_ m: Int, _ w: Workspace) -> Bool {
    w.has(.headFirst)
      && w.marks[m].tokens.first.map { w.hasFlag($0, .adverb, answer) } ?? false
  }
  private static let answer = LexFlags.Adverb.answer.bit

  /// Whether a quotation ends as a question does.
  private static func asks(_ m: Int, _ w: Workspace) -> Bool {
    w.marks[m].tokens.last.map { w.isSign($0, "?") } ?? false
  }

  /// Who speaks with somebody: whoever else was quoted last, or whom else the text tells of.
  private static func partner(of asker: Int, before t: Int, _ w: Workspace) -> Int? {
    for q in w.quotes.suffix(8).reversed() {
      guard let e = q.speaker, e != asker, w.entities[e].kind == .person,
        !w.entities[e].features.contains(.plural)
      else { continue }
      return e
    }
    return somebody(otherThan: asker, before: t, w)
      ?? Salience.search(before: t, w) { e in
        e != asker && w.entities[e].kind == .person && !w.entities[e].features.contains(.plural)
      }
  }

  /// `lui demande pourquoi : « J'avais peur. »`: the frame of a question that an answer stands behind, with the word for whom
  /// it is put to.
  static func asked(_ f: SpeechFrame, _ colon: Int, _ finder: FrameFinder, _ w: Workspace) -> Range<Int>? {
    guard w.has(.headFirst), f.family == .complement, !f.content.isEmpty,
      f.content.upperBound <= w.chunks[colon].tokens.lowerBound,
      !(finder.chunkIndex(behind: f.content.upperBound)..<colon).contains(where: { w.chunks[$0].isFiniteVerb }
      ),
      f.cue.contains(where: { w.hasFlag($0, .reporting, Frame.question) }),
      let q = finder.chunk(colon + 1), q.kind == .quote, w.marks[Int(q.mark)].shape == .direct,
      !asks(Int(q.mark), w)
    else { return nil }
    if let clitic = f.cue.first(where: { w.tokens[$0].has(.objectClitic) && !w.isReflexive($0) }) {
      return clitic..<clitic + 1
    }
    let n = finder.chunkIndex(behind: f.cue.upperBound)
    guard let group = finder.chunk(n), group.kind == .noun, group.tokens.upperBound <= f.content.lowerBound,
      finder.isHuman(finder.words(n))
    else { return nil }
    return finder.words(n)
  }

  /// Who answers what a frame asks, where nothing but a pronoun tells.
  static func answerer(_ f: Int, _ w: Workspace) -> Int? {
    let frame = w.frames[f]
    let asker = w.frames[..<f].last {
      $0.sentence == frame.sentence && $0.cue == frame.cue && $0.family == .complement
    }
    guard let asker, asker.entity >= 0 else { return nil }
    return partner(of: asker.entity, before: frame.cue.lowerBound, w)
  }

  /// Whom the words address by name.
  private static func called(in words: Range<Int>, _ w: Workspace) -> Int? {
    let n = Names.firstMention(endingAfter: words.lowerBound, in: w)
    guard n < w.names.count, case let name = w.names[n].tokens, name.upperBound <= words.upperBound,
      name.lowerBound > 1,
      w.isPerson(w.names[n]), w.tokens[name.lowerBound - 1].has(.civility),
      w.sign(name.lowerBound - 2) == .comma || name.lowerBound - 1 == words.lowerBound
    else { return nil }
    return w.names[n].entity
  }

  private static func somebody(otherThan asker: Int, before t: Int, _ w: Workspace) -> Int? {
    Salience.search(before: t, w) { e in
      e != asker && w.entities[e].kind == .person && !w.entities[e].isDescription
    }
  }

  /// `Une réponse qui n'a pas plu à l'entraîneur. « … », a-t-il rétorqué`: whom the sentence before ends with, where nobody
  /// acts in it.
  static func provoked(_ source: Range<Int>, _ f: Int, _ w: Workspace) -> Int? {
    let frame = w.frames[f]
    guard w.has(.headFirst), frame.family == .incise, source.count == 1, let t = source.first,
      w.tokens[t].has(.clitic), case let own = w.features(t, .clitic), own.contains(.third),
      !own.contains(.plural),
      frame.cue.contains(where: { w.hasFlag($0, .reporting, Frame.reply) }),
      frame.sentence > 0, w.sentences[frame.sentence - 1].zone == w.sentences[frame.sentence].zone
    else { return nil }
    let before = FrameFinder(w, frame.sentence - 1)
    let last = before.chunks.last { before.kind($0) != .stop }
    guard let last, let c = before.chunk(last), c.kind == .noun, !c.traits.contains(.pronoun),
      !before.chunks.contains(where: { w.chunks[$0].isFiniteVerb && before.relative(of: $0) == nil }),
      case let group = before.words(last), before.isHuman(group), let head = NominalHead(group, w),
      head.isDefinite || NominalHead.name(of: group, in: w) != nil, !head.isPlural,
      RoleHolders.agrees(head.gender, own)
    else { return nil }
    // `l'intéressé`: not the one who spoke of him.
    if w.roleFlags(head.head) & NameFlags.back != 0,
      case let s = w.discourse.lastSubject(before: group.lowerBound), s >= 0,
      case let actor = w.discourse.subjects[s].entity,
      let other = Salience.search(
        before: group.lowerBound, w,
        { e in
          e != actor && w.entities[e].kind == .person && !w.entities[e].features.contains(.plural)
            && RoleHolders.agrees(w.entities[e].features, own)
        })
    {
      return other
    }
    return Coreference.source(of: group, in: w)
  }

  /// `Anne Roy a appelé Nicole Serin. Nicole Serin est venue. « Elle pleurait », raconte-t-elle`: of two women she who spoke last
  /// tells of the other.
  static func teller(_ source: Range<Int>, _ f: Int, _ flow: SpeechFlow, _ w: Workspace) -> Int? {
    let frame = w.frames[f], e = flow.speaker
    guard frame.family == .incise, source.count == 1, let t = source.first, w.tokens[t].has(.clitic), e >= 0,
      case let gender = w.features(t, .clitic).intersection([.masculine, .feminine]), !gender.isEmpty,
      frame.cue.lowerBound > 1, let subject = flow.subject, flow.subjectZone == Int(w.tokens[t].zone),
      flow.speakerZone == flow.subjectZone, w.entities[e].kind == .person,
      RoleHolders.agrees(w.entities[e].features, gender),
      let other = NominalHead.name(of: subject, in: w), other != e, w.entities[other].kind == .person,
      RoleHolders.agrees(w.entities[other].features, gender),
      case let said = w.sentences[frame.sentence].tokens,
      let first = (said.lowerBound..<max(said.lowerBound, frame.cue.lowerBound)).first(where: {
        w.tokens[$0].mark >= 0
      }),
      case let own = w.features(first, .pronoun), own.isSuperset(of: [.third, .singular, .subject]),
      own.intersection([.masculine, .feminine]) == gender,
      // `Il faut …`
      gender == .feminine || !w.isCopula(first + 1)
    else { return nil }
    return e
  }

  static func speaker(_ source: Range<Int>, _ f: Int, _ w: Workspace) -> Int? {
    let frame = w.frames[f]
    guard source.count == 1, let t = source.first,
      frame.family == .incise && w.tokens[t].has(.clitic)
        || frame.family == .complement && w.isInitial(t)
          && w.features(t, .pronoun).contains([.third, .subject]),
      frame.cue.contains(where: { w.hasFlag($0, .reporting, Frame.reply) }),
      let asked = w.quotes.last, asked.kind != .indirect, let asker = asked.speaker,
      let last = asked.tokens.last, w.isSign(last, "?"),
      let zone = w.sentences.indices.contains(frame.sentence) ? w.sentences[frame.sentence].zone : nil,
      zone - Int(w.tokens[last].zone) <= 1, frame.sentence - Int(w.tokens[last].sentence) <= 2
    else { return nil }
    let gender = w.features(t, .clitic).union(w.features(t, .pronoun)).intersection([.masculine, .feminine])
    guard !gender.isEmpty, w.entities[asker].kind == .person,
      RoleHolders.agrees(w.entities[asker].features, gender)
    else { return nil }
    return Salience.search(before: t, w) { e in
      e != asker && w.entities[e].kind == .person && !w.entities[e].features.contains(.plural)
        && RoleHolders.agrees(w.entities[e].features, gender)
    }
  }
}
