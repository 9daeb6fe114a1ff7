/// A pronoun that nothing before it explains: `on`, and those who are named only behind it.
extension Attribution {
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

  /// `Ceux de Verdane ont voté. « … », préviennent-ils`: those whom the sentence before was about.
  private static func those(before t: Int, _ w: Workspace) -> Range<Int>? {
    let f = w.features(t, .pronoun).union(w.features(t, .clitic)), s = Int(w.tokens[t].sentence)
    guard w.has(.headFirst), f.contains([.third, .plural]), !f.contains(.singular), s > 0,
      w.sentences.indices.contains(s), w.sentences[s - 1].zone == w.sentences[s].zone
    else { return nil }
    let finder = FrameFinder(w, s - 1)
    guard
      let k = finder.chunks.first(where: { w.chunks[$0].isFiniteVerb && finder.relative(of: $0) == nil }),
      let own = finder.ownSubject(k), own.count > 1, let first = own.first,
      w.hasFlag(first, .pronoun, demonstrativeBit),
      case let g = w.features(first, .pronoun), g.contains(.plural), RoleHolders.agrees(g, f)
    else { return nil }
    return own
  }

  /// `Dans un communiqué de la mairie, on apprend que …. « … », peut-on y lire`: what was written, or who wrote it, in one of the
  /// two sentences before.
  private static func textRead(by t: Int, _ w: Workspace) -> Range<Int>? {
    let own = Int(w.tokens[t].sentence)
    guard w.tokens[t].flags.contains(.enclitic), w.has(.inversion), w.sentences.indices.contains(own) else {
      return nil
    }
    for s in stride(from: own - 1, through: max(0, own - 2), by: -1) {
      guard w.sentences[s].zone == w.sentences[own].zone else { return nil }
      let finder = FrameFinder(w, s)
      let text = finder.chunks.last {
        let c = w.chunks[$0]
        return c.kind == .noun && c.head >= 0
          && (w.hasFlag(Int(c.head), .role, NameFlags.document)
            || w.hasFlag(Int(c.head), .speechNoun, LexFlags.SpeechNoun.written.bit))
      }
      guard let text else { continue }
      let whole = finder.words(text), author = finder.author(of: whole)
      // `Dans un courrier, l'association évoque …`
      if author == whole,
        let f = w.frames.last(where: { $0.sentence == s && $0.entity >= 0 && !$0.source.isEmpty })
      {
        return f.source
      }
      return author
    }
    return nil
  }

  /// `on` is whom the sentence before was about; another pronoun that nothing explains is a source of its own.
  static func openPronoun(_ tokens: Range<Int>, _ flow: SpeechFlow, _ w: Workspace) -> Int? {
    guard let t = tokens.first, tokens.count == 1 else { return nil }
    // `Sur le mur, on peut lire : "…"`
    if w.hasFlag(t, .pronoun, NameFlags.impersonal), isReader(t, w) {
      return textRead(by: t, w).flatMap { Coreference.source(of: $0, in: w) }
    }
    if w.hasFlag(t, .pronoun, NameFlags.impersonal), let s = among(t, w) {
      return Coreference.source(of: s, in: w)
    }
    if let e = sameInformant(t, w) ?? placeOfOn(t, w) { return e }
    if w.hasFlag(t, .pronoun, NameFlags.impersonal), let s = flow.subject,
      flow.subjectZone == w.sentences[Int(w.tokens[t].sentence)].zone
    {
      return Coreference.source(of: s, in: w)
    }
    if let s = subjectFor(pronoun: t, flow, w) {
      let finder = FrameFinder(w, Int(w.tokens[s.lowerBound].sentence))
      if let e = finder.jointSpeaker(s) ?? Coreference.source(of: s, in: w) { return e }
    }
    if isNoSource(t, w) { return nil }
    if let s = mainSubject(behind: t, w) { return Coreference.source(of: s, in: w) }
    if let s = subjectReported(before: t, w) { return Coreference.source(of: s, in: w) }
    if let s = textBefore(pronoun: t, w) { return Coreference.source(of: s, in: w) }
    if let s = those(before: t, w) { return Coreference.description(of: s, in: w) }
    if let e = ahead(of: t, w) ?? sameSpeaker(t, flow, w) ?? sameSpeakers(t, flow, w) { return e }
    let e = Coreference.description(of: tokens, in: w)
    if let e, w.tokens[t].flags.contains(.enclitic), w.entities[e].name.utf8.first == 0x2D {
      var name = w.entities[e].name.utf8.dropFirst()
      if name.count > 2, name.dropFirst().first == 0x2D { name = name.dropFirst(2) }
      w.entities[e].name = String(decoding: Array(name), as: UTF8.self)
    }
    return e
  }

  /// `…, a-t-on appris de source judiciaire. …, a-t-on ajouté`: from whom it was learned the last time.
  private static func sameInformant(_ t: Int, _ w: Workspace) -> Int? {
    guard w.hasFlag(t, .pronoun, NameFlags.impersonal), w.tokens[t].flags.contains(.enclitic),
      w.has(.inversion)
    else { return nil }
    let s = Int(w.tokens[t].sentence)
    let last = w.frames.last {
      $0.entity >= 0 && $0.cue.contains { w.tokens[$0].flags.contains(.enclitic) }
        && $0.cue.contains { w.hasFlag($0, .pronoun, NameFlags.impersonal) } && !$0.cue.contains(t)
    }
    guard let last, s - last.sentence <= 1, last.sentence <= s else { return nil }
    return last.entity
  }

  /// `Rana Serin a dit que …. « … », a-t-il ajouté`: the person who spoke last in the paragraph, whatever his first name
  /// makes one think.
  private static func sameSpeaker(_ t: Int, _ flow: SpeechFlow, _ w: Workspace) -> Int? {
    let e = flow.speaker
    let f = w.features(t, .pronoun).union(w.features(t, .clitic))
    guard e >= 0, w.tokens[t].flags.contains(.enclitic), f.contains(.third), !f.contains(.plural),
      w.has(.gender),
      flow.speakerZone == Int(w.tokens[t].zone), w.entities[e].kind == .person, !w.entities[e].isDescription,
      !w.entities[e].features.contains(.plural)
    else { return nil }
    return e
  }

  /// `Une centaine de médecins appellent à l'aide. "On craque", écrivent-ils`: those who spoke last in the paragraph.
  private static func sameSpeakers(_ t: Int, _ flow: SpeechFlow, _ w: Workspace) -> Int? {
    let e = flow.speaker
    let f = w.features(t, .pronoun).union(w.features(t, .clitic))
    guard e >= 0, w.tokens[t].flags.contains(.enclitic), f.contains([.third, .plural]),
      !f.contains(.singular),
      w.has(.gender), flow.speakerZone == Int(w.tokens[t].zone), w.entities[e].isDescription,
      let last = w.quotes.last, last.speaker == e, let first = last.sourceTokens.first
    else { return nil }
    let source = w.features(first, .pronoun).union(w.features(first, .clitic))
    let isSeveral =
      source.contains(.plural) && !source.contains(.singular)
      || NominalHead(last.sourceTokens, w)?.isPlural ?? false
    return isSeveral ? e : nil
  }

  /// `« Je pars », dit-elle. Anne Roy quitte …`, `Il jurait de rester. Luc Serin …`: the person whom one of the next two
  /// sentences of the paragraph is about.
  private static func ahead(of t: Int, _ w: Workspace) -> Int? {
    let s = Int(w.tokens[t].sentence)
    let f = w.features(t, .pronoun).union(w.features(t, .clitic))
    guard f.contains(.third), w.has(.gender), w.sentences.indices.contains(s),
      w.tokens[t].flags.contains(.enclitic)
        || t == w.sentences[s].tokens.lowerBound && !f.isDisjoint(with: gender)
    else { return nil }
    for next in s + 1...s + 2 where w.sentences.indices.contains(next) {
      guard w.sentences[next].zone == Int(w.tokens[t].zone) else { return nil }
      let finder = FrameFinder(w, next)
      guard
        let k = finder.chunks.first(where: { w.chunks[$0].isFiniteVerb && finder.relative(of: $0) == nil }),
        let own = finder.ownSubject(k)
      else { continue }
      if let e = NominalHead.name(of: own, in: w) {
        return w.entities[e].kind == .person && RoleHolders.agrees(w.entities[e].features, f) ? e : nil
      }
    }
    return nil
  }

  /// `À la mairie, on relativise. « … », y assure-t-on`: among whom the sentence, or one of the two before, has `on` speak or
  /// act.
  private static func placeOfOn(_ t: Int, _ w: Workspace) -> Int? {
    let own = Int(w.tokens[t].sentence)
    guard w.hasFlag(t, .pronoun, NameFlags.impersonal), w.has(.inversion), w.sentences.indices.contains(own)
    else { return nil }
    for s in stride(from: own, through: max(0, own - 2), by: -1) {
      guard w.sentences[s].zone == w.sentences[own].zone else { return nil }
      let finder = FrameFinder(w, s)
      for k in finder.chunks where w.chunks[k].isFiniteVerb && w.chunks[k].tokens.lowerBound < t {
        guard let on = finder.ownSubject(k), on.count == 1, on.upperBound <= t,
          w.hasFlag(on.lowerBound, .pronoun, NameFlags.impersonal)
        else { continue }
        return finder.impersonal(on, k).flatMap { Coreference.source(of: $0, in: w) }
      }
    }
    return nil
  }

  /// `S'il se dit prêt, l'ancien juge …`: the subject of the sentence, behind the clause that opens it.
  private static func mainSubject(behind t: Int, _ w: Workspace) -> Range<Int>? {
    let s = Int(w.tokens[t].sentence)
    let f = w.features(t, .pronoun).union(w.features(t, .clitic))
    guard w.has(.agreement), f.contains(.third), w.sentences.indices.contains(s),
      !w.tokens[t].flags.contains(.enclitic)
    else { return nil }
    let finder = FrameFinder(w, s)
    let first = finder.chunkIndex(behind: t)
    guard finder.kind(finder.chunks.lowerBound) == .subordinator,
      let inner = (first..<max(first, finder.chunks.upperBound)).first(where: { w.chunks[$0].isFiniteVerb }),
      let comma = (first..<max(first, finder.chunks.upperBound)).first(where: {
        $0 > inner && finder.kind($0) == .comma && finder.opensMainVerb($0 + 1, behind: inner)
      }),
      let verb = (comma + 1..<max(comma + 1, finder.chunks.upperBound)).first(where: {
        w.chunks[$0].isFiniteVerb
      }),
      let own = finder.ownSubject(verb), own.lowerBound > t, agrees(own, f, w)
    else { return nil }
    return own
  }
}
