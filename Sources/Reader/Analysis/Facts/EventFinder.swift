/// Collects the events of one sentence after the other.
struct EventFinder {
  let w: Workspace
  private(set) var events: [Event] = []
  private var reports: ReportedSpans
  private var memory = SubjectMemory()

  init(_ w: Workspace) {
    self.w = w
    reports = ReportedSpans(w)
  }

  mutating func read(_ s: Int) {
    let clauses = ClauseReader(w, s)
    var last: Int?
    for k in clauses.chunks {
      let c = w.chunks[k]
      guard c.kind == .verb else { continue }
      if c.isFiniteVerb {
        last = nil
        guard var event = event(k, clauses) else { continue }
        complete(&event, k, clauses)
        // Without anybody who acts the word is hardly a verb.
        guard !event.subject.isEmpty || event.isPassive else { continue }
        last = events.count
        events.append(event)
      } else if let l = last, clauses.sharesAuxiliary(k, with: events[l].predicate) {
        // `a retiré … et rétabli …`
        var event = events[l]
        event.predicate = c.tokens
        event.clause = event.clause == .main ? .coordinate : event.clause
        let shared = event.isPassive ? event.object : event.subject
        event.object = 0..<0
        event.date = nil
        event.place = nil
        involve(&event, shared, k, k, clauses)
        events.append(event)
      }
    }
  }

  /// The verb group of an event, nil for verbs of saying and of being, and for those that say nothing by themselves.
  private func event(_ k: Int, _ clauses: ClauseReader) -> Event? {
    let c = w.chunks[k]
    guard let first = clauses.finiteToken(c), c.head >= 0, !c.traits.contains(.copula) else { return nil }
    if clauses.isImpersonal(k) { return nil }
    if c.report != 0, c.report & Frame.weak == 0 || reports.introducesSpeech(c, clauses.kind(k + 1)) {
      return nil
    }
    var event = Event(
      sentence: clauses.sentence, predicate: c.tokens, clause: clauses.clause(of: k),
      tense: clauses.tense(c, first))
    event.isNegated = c.traits.contains(.negated)
    event.isPassive = c.traits.contains(.passive)
    event.isInverted = c.clitic >= 0
    event.isDoubtful = clauses.mayBeNoun(c)
    event.isLead = w.zones[w.sentences[clauses.sentence].zone].role == .lead
    if let i = clauses.infinitive(after: k) {
      event.predicate = c.tokens.lowerBound..<w.chunks[i].tokens.upperBound
      let f = w.verbFeatures(first)
      event.isPlanned =
        w.isMovement(Int(c.head)) && !f.isDisjoint(with: [.present, .imperfect])
        || w.hasFlag(Int(c.head), .verb, EventFlags.modal) && event.tense == .present
    } else if w.hasFlag(Int(c.head), .verb, EventFlags.modal)
      || w.isAuxiliary(Int(c.head)) && !clauses.governsBareNoun(k)
    {
      return nil
    } else if c.report & (Frame.promise | Frame.attitude) != 0, clauses.isInfinitive(k + 1) {
      event.isPlanned = true
    }
    if event.tense == .future { event.isPlanned = true }
    return event
  }

  private mutating func complete(_ event: inout Event, _ k: Int, _ clauses: ClauseReader) {
    let last = clauses.infinitive(after: k) ?? k
    var subject = clauses.frames.subject(before: k) ?? 0..<0
    if subject.isEmpty, w.chunks[k].clitic >= 0 {
      subject = Int(w.chunks[k].clitic)..<Int(w.chunks[k].clitic) + 1
    }
    subject = memory.resolve(subject, event.sentence, w)
    involve(&event, subject, k, last, clauses)
    memory.note(subject, event.sentence, w)
    event.report = reports.report(at: event.predicate.lowerBound)
  }

  /// Who and what, when and where.
  private func involve(
    _ event: inout Event, _ subject: Range<Int>, _ k: Int, _ last: Int, _ clauses: ClauseReader
  ) {
    let object = clauses.object(after: last)
    if event.isPassive {
      event.object = subject
      event.subject = clauses.agent(in: object)
    } else {
      event.subject = subject
      event.object = clauses.tokens(of: object)
    }
    event.date = clauses.date(k, last)
    event.place = clauses.place(k, last)
  }
}

/// The lexicon flags that events ask for.
enum EventFlags {
  static let modal = LexFlags.bit("modal", of: .verb), impersonal = LexFlags.bit("impersonal", of: .verb)
  static let impersonalPronoun = LexFlags.bit("impersonal", of: .pronoun)
}
