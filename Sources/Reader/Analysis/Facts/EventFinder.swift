/// Collects the events of one sentence after the other.
struct EventFinder {
  let w: Workspace
  private(set) var events: [Event] = []
  /// What people are for or against, and what they promise.
  private(set) var stances: [Event] = []
  private static let mostStances = 8
  let reports: ReportedSpans
  private var memory = SubjectMemory()

  init(_ w: Workspace, _ reports: ReportedSpans) {
    self.w = w
    self.reports = reports
  }

  /// Forgets what it found and whom it was about.
  mutating func clear() {
    events.removeAll(keepingCapacity: true)
    stances.removeAll(keepingCapacity: true)
    memory = SubjectMemory()
  }

  mutating func add(_ event: Event) { events.append(event) }
  mutating func open(with event: Event) { events.insert(event, at: 0) }

  mutating func read(_ s: Int) {
    let clauses = ClauseReader(w, s)
    let first = events.count
    defer { shareDates(from: first) }
    // The last event, an index into `events`.
    var last: Int?
    var told: Told?
    for k in clauses.chunks where w.chunks[k].kind == .verb {
      let c = w.chunks[k]
      if c.isFiniteVerb {
        last = nil
        told = nil
        guard let found = event(k, clauses) else {
          if isIncise(c) {
            memory.noteTeller(clauses.inciseSubject(of: k), s, w)
            continue
          }
          // `Le plan est prêt. Il …`: what a sentence without any event was about.
          if c.traits.contains(.copula) {
            memory.note(
              clauses.subject(of: k), s, isMain: clauses.clause(of: k) == .main, w)
          }
          told = teller(k, clauses)
          // `comme le déplore le maire`
          if clauses.kind(k - 1) != .source, stances.count < Self.mostStances, let kind = clauses.stance(k),
            let e = whole(told, clauses)
          {
            stances.append(e)
            stances[stances.count - 1].kind = kind
          }
          continue
        }
        let subject = subject(of: k, found.clause, isPassive: found.isPassive, clauses)
        let n = events.count
        events.append(found)
        events[n].report = reports.report(at: events[n].predicate.lowerBound)
        clauses.involve(&events[n], subject, k, clauses.lastVerb(of: k), found.clause)
        // Without anybody who acts the word is hardly a verb.
        guard !events[n].subject.isEmpty || events[n].isPassive else {
          events.removeLast()
          continue
        }
        if events[n].date == nil, events[n].clock == nil { events[n].date = clauses.dateOfMoment(k) }
        last = n
      } else if let verb = clauses.teller(ofPerfect: k), let event = perfect(k, of: verb, clauses) {
        events.append(event)
      } else if let predicate = predicate(last, told), clauses.sharesAuxiliary(k, with: predicate),
        var event = last.map({ events[$0] }) ?? whole(told, clauses)
      {
        // `a retiré … et rétabli …`
        let verb = event.predicate.lowerBound
        event.predicate = c.tokens
        event.clause = event.clause == .main ? .coordinate : event.clause
        let shared = event.isPassive ? event.object : event.subject
        let before = (event.date, event.clock)
        // What opens the sentence is where both happened.
        let opening = event.place.flatMap { w.names[$0].tokens.upperBound <= verb ? $0 : nil }
        event.object = 0..<0
        event.date = nil
        event.clock = nil
        event.place = nil
        clauses.involve(&event, shared, k, k, clauses.clause(of: k))
        if event.date == nil, event.clock == nil { (event.date, event.clock) = before }
        event.place = event.place ?? opening
        events.append(event)
      }
    }
  }

  /// `a reconnu avoir versé 300 euros`: what somebody says of what he did.
  private mutating func perfect(_ k: Int, of verb: Int, _ clauses: ClauseReader) -> Event? {
    guard let told = teller(verb, clauses) else { return nil }
    let c = w.chunks[k]
    var event = event(of: told, clauses)
    event.predicate = c.tokens
    event.clause = .complement
    event.tense = .past
    event.isNegated = c.traits.contains(.negated)
    event.isPlanned = false
    event.isPassive = c.traits.contains(.passive)
    event.report = reports.report(at: c.tokens.lowerBound) ?? event.report
    clauses.involve(&event, told.subject, k, k, clauses.clause(of: k))
    return event.subject.isEmpty && !event.isPassive ? nil : event
  }

  /// `Le pont tremble, déplorent des voisins`: whoever stands behind the verb is its subject.
  private func isIncise(_ c: Chunk) -> Bool {
    // Frames stand in the order of their sentences.
    let s = Int(w.tokens[c.tokens.lowerBound].sentence)
    var low = 0, high = w.frames.count
    while low < high {
      let middle = (low + high) / 2
      if w.frames[middle].sentence < s { low = middle + 1 } else { high = middle }
    }
    while low < w.frames.count, w.frames[low].sentence == s {
      if w.frames[low].family == .incise, w.frames[low].cue == c.tokens { return true }
      low += 1
    }
    return false
  }

  /// A verb of saying before anybody has looked for what it involves: few are asked for more.
  private struct Told {
    var chunk: Int
    var finite: Int
    var subject: Range<Int>
    var clause: Event.Clause
  }

  /// The verb group whose auxiliary a participle may share.
  private func predicate(_ last: Int?, _ told: Told?) -> Range<Int>? {
    if let last { return events[last].predicate }
    return told.map { w.chunks[$0.chunk].tokens }
  }

  /// A verb of saying, for the participle that shares its auxiliary: `a dénoncé … et appelé à …`.
  private mutating func teller(_ k: Int, _ clauses: ClauseReader) -> Told? {
    guard w.chunks[k].report != 0, let first = clauses.finiteToken(of: k) else { return nil }
    let clause = clauses.clause(of: k)
    let subject = subject(of: k, clause, isPassive: false, clauses)
    return Told(chunk: k, finite: first, subject: subject, clause: clause)
  }

  private func event(of told: Told, _ clauses: ClauseReader) -> Event {
    let c = w.chunks[told.chunk]
    var event = Event(
      sentence: clauses.sentence, predicate: c.tokens, clause: told.clause,
      tense: clauses.tense(c, told.finite))
    event.isLead = w.zones[w.sentences[clauses.sentence].zone].role == .lead
    event.isNegated = c.traits.contains(.negated)
    event.isPlanned = c.report & Frame.promise != 0
    event.report = reports.report(at: c.tokens.lowerBound)
    return event
  }

  /// The same with all it involves; nil where nobody says it.
  private func whole(_ told: Told?, _ clauses: ClauseReader) -> Event? {
    guard let told else { return nil }
    var event = event(of: told, clauses)
    clauses.involve(&event, told.subject, told.chunk, clauses.lastVerb(of: told.chunk), told.clause)
    return event.subject.isEmpty ? nil : event
  }

  /// `vingt marins ont péri et dix sont portés disparus mardi`: the day at the end of a lead is that of both.
  private mutating func shareDates(from first: Int) {
    guard first + 1 < events.count else { return }
    for i in first..<events.count - 1 {
      let next = events[i + 1]
      guard events[i].isLead, events[i].clause == .main, events[i].date == nil, events[i].clock == nil,
        next.clause == .coordinate, let d = next.date,
        // `ont grandi à Brest et vivent aujourd'hui à Lyon`
        !(next.tense == .present && w.tokens[w.dates[d].tokens.lowerBound].has(.timeWord)),
        // `a lieu chaque année, mais a été annulé en 2020`
        !(events[i].tense == .present && next.tense == .past),
        w.dates[d].tokens.lowerBound > next.predicate.lowerBound,
        !events[i].isPlanned, !next.isPlanned, !next.isDoubtful
      else { continue }
      events[i].date = d
    }
    // `cinq marins ont péri et dix ont été blessés à Brest`: where both happened.
    for i in first..<events.count - 1 {
      let next = events[i + 1]
      guard events[i].isLead, events[i].clause == .main, events[i].place == nil, next.clause == .coordinate,
        events[i].object.isEmpty || events[i].isPassive, let n = next.place,
        w.names[n].tokens.lowerBound > next.predicate.lowerBound, !events[i].isPlanned, !next.isDoubtful,
        w.tokens[events[i].predicate.upperBound].has(.coordinator)
      else { continue }
      events[i].place = n
    }
  }

  /// The verb group of an event, nil for verbs of saying and of being, and for those that say nothing by themselves.
  private func event(_ k: Int, _ clauses: ClauseReader) -> Event? {
    let c = w.chunks[k]
    guard let first = clauses.finiteToken(of: k), c.head >= 0 else { return nil }
    if c.traits.contains(.copula) { return bound(k, clauses, first) ?? state(k, clauses, first) }
    if clauses.isImpersonal(k) { return nil }
    // `comme le faisait son père`
    if clauses.kind(k - 1) == .source { return nil }
    if c.report != 0, !happens(c, k, clauses) { return nil }
    var event = Event(
      sentence: clauses.sentence, predicate: c.tokens, clause: clauses.clause(of: k),
      tense: clauses.tense(c, first))
    if event.tense == .conditional, event.clause == .complement, clauses.isToldBefore(k) {
      event.tense = .future
    }
    // `Si le vote a surpris, …` grants what `si le vote était annulé` only supposes.
    if event.tense != .past, clauses.isSupposed(k) { event.tense = .conditional }
    event.isNegated =
      c.traits.contains(.negated) && clauses.restriction(k) == nil && !clauses.isRestricted(k)
      && clauses.restrictedDate(k, clauses.lastVerb(of: k)) == nil
    event.isPassive = c.traits.contains(.passive)
    event.isInverted = c.clitic >= 0
    event.isDoubtful = clauses.mayBeNoun(c)
    event.isLead = w.zones[w.sentences[clauses.sentence].zone].role == .lead
    if let i = clauses.infinitive(after: k) {
      // `il devrait s'agir d'un accident`
      if w.chunks[i].traits.contains(.copula) || clauses.isImpersonal(i) { return nil }
      // `is expected to fall`: who falls is the subject.
      if w.chunks[i].preposition < 0 {
        // `ont dû être évacués`, `sont censés aider`
        if w.chunks[i].traits.contains(.passive) {
          event.isPassive = true
        } else if event.isPassive, w.has(.headFirst) {
          event.isPassive = false
        }
      } else {
        if event.isPassive, event.tense == .present { event.isPlanned = true }
        event.isPassive = w.chunks[i].traits.contains(.passive)
      }
      event.predicate = c.tokens.lowerBound..<w.chunks[i].tokens.upperBound
      let f = w.verbFeatures(first)
      event.isPlanned =
        w.isMovement(Int(c.head)) && !clauses.isRecent(k, w.chunks[i])
        && !f.isDisjoint(with: [.present, .imperfect])
        && (event.tense == .present || event.tense == .imperfect)
        || w.hasFlag(Int(c.head), .verb, EventFlags.modal) && event.tense == .present
        || event.tense == .imperfect && w.hasFlag(Int(c.head), .verb, EventFlags.due)
        // `compte fermer`, `entendait vendre`
        || c.report & Frame.attitude != 0 && event.tense != .past
    } else if w.hasFlag(Int(c.head), .verb, EventFlags.modal)
      || w.isAuxiliary(Int(c.head)) && !clauses.governsBareNoun(k) && !clauses.owns(k)
    {
      return nil
    } else if c.report & (Frame.promise | Frame.attitude) != 0, !c.traits.contains(.passive),
      clauses.isInfinitive(k + 1)
    {
      event.isPlanned = true
    } else if first != Int(c.head), w.verbFeatures(Int(c.head)).contains(.infinitive),
      w.isMovement(first) && event.tense == .present || w.hasFlag(first, .verb, EventFlags.schedule)
    {
      // `vont continuer`, `prévoit de signer`, in one group
      event.isPlanned = true
    }
    event.isLight = w.hasFlag(event.predicate.upperBound - 1, .verb, EventFlags.light) || clauses.owns(k)
    if event.tense == .future || event.tense == .present && clauses.isModal(k) { event.isPlanned = true }
    return event
  }

  /// Whether a verb that may report tells of what was done instead.
  private func happens(_ c: Chunk, _ k: Int, _ clauses: ClauseReader) -> Bool {
    if clauses.isAct(k) || clauses.enables(k) { return true }
    let isCue = isCue(c, k, clauses)
    if !isCue, clauses.isDeed(k) { return true }
    // `a été retrouvé`
    let isFound = c.report & Frame.weak != 0 && c.traits.contains(.passive) && !isCue
    if c.report & Frame.evidence != 0, !isFound { return false }
    return isDone(c, isCue: isCue) || c.report & Frame.weak != 0 && !isCue
  }

  /// `L'état d'urgence a été décrété`, `le maire a été inculpé`: what is done to somebody or something by being said.
  private func isDone(_ c: Chunk, isCue: Bool) -> Bool {
    guard c.traits.contains(.passive), !isCue else { return false }
    // `Un couple est soupçonné d'avoir volé un tableau`
    return c.report & (Frame.evidence | Frame.attitude) == 0
      || c.head >= 0 && w.hasFlag(Int(c.head), .verb, NameFlags.charged)
  }

  private func isCue(_ c: Chunk, _ k: Int, _ clauses: ClauseReader) -> Bool {
    if clauses.isRestricted(k) || c.report & Frame.weak != 0 && clauses.hasPlainObject(k) { return false }
    let next = clauses.chunk(clauses.behindInsertion(k))
    // `publie "Marées"`, `a signé "Les Vagues"`: a title.
    let isTitle =
      next.map { $0.kind == .quote && $0.mark >= 0 && !reports.isSpoken(w.marks[Int($0.mark)].tokens) }
      ?? false
    return reports.introducesSpeech(c, isTitle ? nil : next?.kind)
  }

  /// `est en garde à vue`, `étaient à Brest`: where somebody is, or in what state.
  private func state(_ k: Int, _ clauses: ClauseReader, _ first: Int) -> Event? {
    guard clauses.isInState(k) else { return nil }
    let c = w.chunks[k]
    var event = Event(
      sentence: clauses.sentence, predicate: c.tokens, clause: clauses.clause(of: k),
      tense: clauses.tense(c, first))
    if event.tense != .past, clauses.isSupposed(k) { event.tense = .conditional }
    event.isNegated = c.traits.contains(.negated)
    event.isPlanned = event.tense == .future
    event.isInverted = c.clitic >= 0
    event.isLight = true
    event.isLead = w.zones[w.sentences[clauses.sentence].zone].role == .lead
    return event
  }

  /// `was due to meet`
  private func bound(_ k: Int, _ clauses: ClauseReader, _ first: Int) -> Event? {
    guard let i = clauses.boundInfinitive(after: k), !w.chunks[i].traits.contains(.copula) else { return nil }
    let c = w.chunks[k]
    var event = Event(
      sentence: clauses.sentence, predicate: c.tokens.lowerBound..<w.chunks[i].tokens.upperBound,
      clause: clauses.clause(of: k), tense: clauses.tense(c, first))
    event.isNegated = c.traits.contains(.negated)
    event.isPassive = w.chunks[i].traits.contains(.passive)
    event.isPlanned = event.tense == .present
    event.isLead = w.zones[w.sentences[clauses.sentence].zone].role == .lead
    return event
  }

  /// Who does what the verb says, a pronoun resolved, and kept for the next.
  private mutating func subject(
    of k: Int, _ clause: Event.Clause, isPassive: Bool, _ clauses: ClauseReader
  ) -> Range<Int> {
    let s = clauses.sentence
    var subject = clauses.subject(of: k)
    if subject.isEmpty, w.chunks[k].clitic >= 0 {
      subject = Int(w.chunks[k].clitic)..<Int(w.chunks[k].clitic) + 1
    }
    if clause == .complement, let own = teller(of: subject, before: k, clauses) { subject = own }
    if clause == .relative, let own = clauses.subject(ofPredicate: subject, before: k) { subject = own }
    let isHuman = w.chunks[k].tokens.contains { w.tokens[$0].has(.humanVerb) }
    if let ahead = clauses.namedAhead(of: subject, k) { subject = ahead }
    subject = memory.resolve(subject, s, isPassive: isPassive, isHuman: isHuman, w)
    memory.note(subject, s, isMain: clause == .main || clauses.isForeground(k), w)
    if let object = clauses.severalActedOn(k) {
      if object.arePeople { memory.noteInvolved(object.words, s) }
      if clause == .main { memory.noteHandled(object.words, s, by: subject, w) }
    }
    if let object = clauses.objectOfNobody(k, subject) { memory.note(object, s, isMain: clause == .main, w) }
    return subject
  }

  /// `La France confirme qu'elle restera`: a country or body that speaks of itself.
  private func teller(of pronoun: Range<Int>, before k: Int, _ clauses: ClauseReader) -> Range<Int>? {
    guard let t = pronoun.first, pronoun.count == 1, w.has(.gender),
      w.tokens[t].classes.hasAny(LexSet(.pronoun, .clitic))
    else { return nil }
    let f = w.features(t, .pronoun).union(w.features(t, .clitic))
    guard f.contains(.third), !f.contains(.plural) else { return nil }
    var i = k - 1
    while let c = clauses.chunk(i), k - i < 6, c.kind != .complementizer { i -= 1 }
    guard clauses.kind(i) == .complementizer, let v = clauses.chunk(i - 1),
      v.isFiniteVerb || v.kind == .adverb,
      let verb = v.isFiniteVerb ? i - 1 : clauses.chunk(i - 2)?.isFiniteVerb == true ? i - 2 : nil,
      w.chunks[verb].report != 0, let own = clauses.frames.ownSubject(verb), let article = own.first,
      let e = NominalHead.name(of: own, in: w), w.entities[e].kind != .person
    else { return nil }
    let gender = w.features(article, .determiner).intersection([.masculine, .feminine])
    return !gender.isEmpty && RoleHolders.agrees(gender, f) ? own : nil
  }
}

/// The lexicon flags that events ask for.
enum EventFlags {
  static let modal = LexFlags.Verb.modal.bit, impersonal = LexFlags.Verb.impersonal.bit
  /// `devait`: in the imperfect what was to come.
  static let due = LexFlags.Verb.due.bit
  static let light = LexFlags.Verb.light.bit
  static let birth = LexFlags.Verb.birth.bit
  static let schedule = LexFlags.Verb.schedule.bit
  static let turn = LexFlags.Verb.turn.bit, presents = LexFlags.Verb.presents.bit
  static let there = LexFlags.ObjectClitic.there.bit
  static let movement = LexFlags.Verb.movement.bit
  static let bound = LexFlags.Adjective.bound.bit
  static let infinitive = LexFlags.Preposition.infinitive.bit
}
