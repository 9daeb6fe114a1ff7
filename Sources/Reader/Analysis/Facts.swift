/// Finds events and what they involve, and the tolls.
enum Facts {
  static func run(_ w: Workspace) {
    let reports = ReportedSpans(w)
    var finder = EventFinder(w, reports)
    var quoted = QuotedClauses(w, reports)
    for s in w.sentences.indices where isProse(s, w) {
      finder.read(s)
      quoted.read(s, into: &finder)
    }
    addHeadline(to: &finder, reports, w)
    for event in EventChoice.best(of: finder.events) {
      let fact = EventFact.make(finder.events[event], w)
      if !w.tells(fact) { w.facts.append(fact) }
    }
    for stance in finder.stances { w.facts.append(EventFact.make(stance, w)) }
    quoted.close()
    TollFacts.add(reports, to: w)
    RoleFacts.add(to: w)
    w.facts.sort { $0.span < $1.span }
  }

  /// `Le Maroc réintègre l'Union`: what the headline tells, where the text doesn't say it with the same verb.
  private static func addHeadline(to finder: inout EventFinder, _ reports: ReportedSpans, _ w: Workspace) {
    guard w.has(.headFirst),
      let s = w.sentences.indices.first(where: {
        let zone = w.zones[w.sentences[$0].zone]
        return zone.role == .headline && !zone.isShouted && w.sentences[$0].chunks.count <= 40
      })
    else { return }
    var head = EventFinder(w, reports)
    head.read(s)
    for var event in head.events
    where event.clause == .main && !event.isDoubtful && !event.isInverted && !event.subject.isEmpty
      && !finder.events.contains(where: {
        $0.isNegated == event.isNegated && $0.isPlanned == event.isPlanned
          && w.sharesStem($0.predicate, event.predicate)
      })
    {
      event.isLead = true
      finder.open(with: event)
    }
  }

  /// The running text; what has more parts is a table or no text at all.
  private static func isProse(_ s: Int, _ w: Workspace) -> Bool {
    switch w.zones[w.sentences[s].zone].role {
    case .lead, .body: w.sentences[s].chunks.count <= 600
    default: false
    }
  }
}

extension Workspace {
  /// Whether some fact says word for word what another does: captions and standfirsts are printed again in the text.
  fileprivate func tells(_ fact: Fact) -> Bool {
    // Facts are large: most are told apart without a copy.
    facts.indices.contains {
      facts[$0].kind == fact.kind && facts[$0].subject == fact.subject && says(facts[$0], the: fact)
    }
  }

  private func says(_ a: Fact, the b: Fact) -> Bool {
    func isSame(_ x: Span?, _ y: Span?) -> Bool {
      guard let x, let y else { return x == nil && y == nil }
      return x.count == y.count && word(x.start, x.end).elementsEqual(word(y.start, y.end))
    }
    return isSame(a.predicate, b.predicate)
      && (isSame(a.object, b.object) && a.object != nil
        || a.subject != nil && (a.object == nil || b.object == nil))
      && (a.when == b.when || a.when == nil || b.when == nil)
  }

  /// Whether two verb groups end in words that begin alike: `réintègre`, `a réintégré`.
  fileprivate func sharesStem(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard let a = a.last, let b = b.last else { return false }
    let one = word(tokens[a].start, tokens[a].end), other = word(tokens[b].start, tokens[b].end)
    return one.prefix(3).elementsEqual(other.prefix(3))
  }
}
