/// Turns an event into a fact: words into entities.
enum EventFact {
  static func make(_ e: Event, _ w: Workspace) -> Fact {
    var fact = Fact(kind: e.kind, span: w.span(e.predicate))
    fact.predicate = fact.span
    let what = EventObject.words(e, w)
    if !what.isEmpty {
      let object = w.span(what)
      fact.object = object
      fact.span = Span(min(fact.span.start, object.start), max(fact.span.end, object.end))
    }
    fact.subject = actor(e.subject, e.wholeSubject, w)
    fact.when =
      e.date.map { w.dates[$0].value }
      ?? e.clock.flatMap { time in day(of: e, w).map { $0.edtf + time.edtf } }
      ?? (e.isOfDay ? day(of: e, w)?.edtf : nil)
    let side = fact.when.flatMap { self.side($0, of: TimeReader(w).anchor) }
    let isAhead = side == .future && e.tense == .present
    // `Il dirigera l'hôpital de 1968 à 1989`: a future that tells of the past.
    let isTold = side == .past && e.tense == .future
    fact.place = e.place.map { w.names[$0].entity }
    fact.isNegated = e.isNegated
    if let q = e.report {
      fact.source = w.quotes[q].speaker
      fact.modality = .reported
    }
    if e.isPlanned && !isTold || isAhead { fact.modality = .planned }
    if e.tense == .conditional { fact.modality = .conditional }
    return fact
  }

  /// On which side of the day of the dispatch a date lies, nil where it may hold that day.
  private static func side(_ when: String, of anchor: CivilDate?) -> Tense? {
    guard var today = anchor?.edtf else { return nil }
    var when = when
    return when.withUTF8 { when in today.withUTF8 { side(when, of: $0) } }
  }

  private static func side(
    _ when: UnsafeBufferPointer<UInt8>, of today: UnsafeBufferPointer<UInt8>
  ) -> Tense? {
    guard !when.contains(0x58) else { return nil }
    let stretch = when.drop { $0 == 0x2F }
    let first = stretch.prefix { $0 != 0x2F }.prefix(10)
    let end = stretch.lastIndex { $0 != 0x2F }.map { stretch[...$0] } ?? stretch
    let last = (end.lastIndex(of: 0x2F).map { end[end.index(after: $0)...] } ?? end).prefix(10)
    guard !first.isEmpty else { return nil }
    if first.count == 10, today.lexicographicallyPrecedes(first) { return .future }
    // Seasons (`2019-21`) are no months: years alone tell.
    let isSeason = last.count == 7 && last.suffix(2).reduce(0) { $0 << 8 | UInt16($1) } > 0x3132
    let known = isSeason ? last.prefix(4) : last
    return known.lexicographicallyPrecedes(today.prefix(known.count)) ? .past : nil
  }

  /// The day of a bare time of the day: one that the sentence names before it, else the dispatch's.
  private static func day(of e: Event, _ w: Workspace) -> CivilDate? {
    let s = w.sentences[e.sentence].tokens.lowerBound
    if let d = w.firstDate(in: s..<e.predicate.lowerBound),
      let day = CivilDate(edtf: String(w.dates[d].value.prefix(10)))
    {
      return day
    }
    // The day of the sentences right before: `a été pris mardi. La fuite a pris fin à 13h00`.
    let last = w.firstDate(from: s) - 1
    if last >= 0, w.dates[last].value.utf8.count == 10,
      e.sentence - Int(w.tokens[w.dates[last].tokens.lowerBound].sentence) <= 2,
      w.zones[Int(w.tokens[w.dates[last].tokens.lowerBound].zone)].role != .byline,
      let day = CivilDate(edtf: w.dates[last].value), let today = TimeReader(w).anchor,
      // `un sondage paru vendredi. Les résultats sont attendus à 16H00`: today's.
      day < today ? !isToCome(e) : day > today && (e.tense == .future || e.tense == .present)
    {
      return day
    }
    return w.header.isAnchorVague ? nil : TimeReader(w).anchor
  }

  private static func isToCome(_ e: Event) -> Bool {
    e.tense == .future || e.isPlanned || e.isPassive && e.tense == .present
  }

  /// Whom or what the words of a subject stand for; a description of its own where it has no name.
  private static func actor(_ words: Range<Int>, _ whole: Range<Int>, _ w: Workspace) -> Int? {
    guard let first = words.first, let last = words.last else { return nil }
    // `l'on`
    if words.count == 2, w.hasFlag(last, .pronoun, NameFlags.impersonal) { return nil }
    if let e = NominalHead.name(of: words, in: w) { return e }
    if words.count == 1, w.tokens[first].classes.hasAny(LexSet(.pronoun, .clitic)) {
      if Pronouns.opensDescription(first, w) { return Pronouns.ofDescription(first, w) }
      return Coreference.entity(forPronoun: first, in: w)
    }
    return Coreference.pointedAt(words, w) ?? Coreference.entity(forNominal: words, in: w)
      ?? description(whole.isEmpty ? words : whole, w)
  }

  /// Like the description of a source, but seldom a person.
  private static func description(_ words: Range<Int>, _ w: Workspace) -> Int? {
    let group = withoutClosing(
      NominalHead.withoutDeterminer(withoutAtLeast(EventObject.withoutAdverb(words, w), w), w), w)
    guard let first = group.first, let head = NominalHead(words, w),
      group.contains(where: { isNoun($0, w) }) || isMadeNoun(words, w)
    else { return nil }
    // `dérobé par au moins`, where the text breaks off
    if let p = w.phrase(at: first), p.classes.has(.approximator), p.tokens.upperBound >= group.upperBound {
      return nil
    }
    let key = w.nameKey(group)
    var e = w.discourse.descriptions.value(key)
    if e < 0 {
      var draft = EntityDraft(kind: kind(head, w), name: w.line(w.span(group)))
      draft.isDescription = true
      draft.features = head.gender
      e = w.entities.count
      w.entities.append(draft)
      w.discourse.descriptions.set(key, e)
    }
    w.nominals.append(NominalMention(tokens: words, span: w.span(words), entity: e))
    return e
  }

  /// `Marées`, not `Marées »` where the opening mark is left out.
  private static func withoutClosing(_ group: Range<Int>, _ w: Workspace) -> Range<Int> {
    guard group.lowerBound > 0, group.count > 1,
      let open = MarkSign.at(group.lowerBound - 1, group.lowerBound, w),
      let close = MarkSign.at(group.upperBound - 1, group.upperBound, w), open.family == close.family
    else { return group }
    return group.lowerBound..<group.upperBound - 1
  }

  /// `au moins un homme`: how many at least, before an article.
  private static func withoutAtLeast(_ words: Range<Int>, _ w: Workspace) -> Range<Int> {
    guard w.has(.agreement), let first = words.first, let p = w.phrase(at: first),
      p.classes.has(.approximator),
      p.tokens.upperBound + 1 < words.upperBound, w.tokens[p.tokens.upperBound].has(.determiner),
      w.features(p.tokens.upperBound, .determiner).contains(.singular)
    else { return words }
    return p.tokens.upperBound..<words.upperBound
  }

  /// `le brut`: an adjective that its article makes a noun.
  private static func isMadeNoun(_ words: Range<Int>, _ w: Workspace) -> Bool {
    guard w.has(.headFirst), words.count == 2, let first = words.first else { return false }
    return w.features(first, .determiner).isSuperset(of: [.definite, .singular])
      && w.isPlainAdjective(first + 1)
  }

  /// `la plus meurtrière`, `tuées`: words that only say how somebody is name nobody.
  private static func isNoun(_ i: Int, _ w: Workspace) -> Bool {
    let t = w.tokens[i]
    guard t.isWord else { return false }
    let isPlain = t.classes.isEmpty || t.isCapital || w.isNounForm(i) || t.has(.pronoun) || t.has(.number)
    return isPlain
      || !t.classes.hasAny(LexSet(.adjective, .adverb, .determiner, .preposition, .verb, .reporting))
  }

  private static func kind(_ head: NominalHead, _ w: Workspace) -> Entity.Kind {
    if head.isBody { return .organization }
    var at = w.pastApproximator(head.head.lowerBound..<head.tokens.upperBound)
    while at + 1 < head.tokens.upperBound,
      w.tokens[at].kind == .number || w.tokens[at].classes.hasAny(LexSet(.number, .approximator, .ordinal)),
      !w.hasFlag(at + 1, .preposition, NameFlags.genitive)
    {
      at += 1
    }
    // `une vingtaine de pompiers`, `des dizaines de milliers de personnes`
    while w.tokens[at].has(.number) || w.tokens[at].has(.approximator), at + 2 < head.tokens.upperBound,
      w.hasFlag(at + 1, .preposition, NameFlags.genitive)
    {
      at += 2
    }
    if w.hasFlag(at, .role, NameFlags.document) { return .other }
    // `22 pompiers`, `trois d'entre eux`: people, whom no number makes a body.
    if w.has(.headFirst), at > head.head.lowerBound, w.hasFlag(at, .role, NameFlags.group),
      !w.tokens[at].has(.orgNoun)
    {
      return .person
    }
    if let last = head.tokens.last, last > head.head.lowerBound, w.tokens[head.head.lowerBound].has(.number),
      w.hasFlag(last, .pronoun, LexFlags.Pronoun.personal.bit)
    {
      return .person
    }
    return head.kind == .role || w.isPersonalRole(at) || w.tokens[at].sense.isHuman
      || isPeople(at, head, w)
      ? .person : .other
  }

  /// `30 Palestiniens`, but not `le Suédois Verdane`, a firm.
  private static func isPeople(_ at: Int, _ head: NominalHead, _ w: Workspace) -> Bool {
    guard w.tokens[at].isCapital, w.tokens[at].has(.demonym) else { return false }
    return at + 1 >= head.tokens.upperBound || !w.tokens[at + 1].isCapital
  }
}
