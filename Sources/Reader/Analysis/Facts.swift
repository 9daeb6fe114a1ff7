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
    for event in EventChoice.best(of: finder.events) { w.facts.append(EventFact.make(event, w)) }
    for stance in finder.stances { w.facts.append(EventFact.make(stance, w)) }
    quoted.close()
    TollFacts.add(to: w)
    RoleFacts.add(to: w)
    w.facts.sort { $0.span < $1.span }
  }

  /// The running text; what has more parts is a table or no text at all.
  private static func isProse(_ s: Int, _ w: Workspace) -> Bool {
    switch w.zones[w.sentences[s].zone].role {
    case .lead, .body: w.sentences[s].chunks.count <= 600
    default: false
    }
  }
}
