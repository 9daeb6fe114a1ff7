/// Which events a reader would want to be told: few, the most important first.
enum EventChoice {
  private static let most = 8

  /// The best events, in the order of the text.
  static func best(of events: [Event]) -> [Event] {
    guard let end = events.last?.predicate.upperBound else { return [] }
    var ranked = events
    for i in ranked.indices { ranked[i].weight = weight(ranked[i], of: end) }
    ranked.sort { ($1.weight, $0.predicate.lowerBound) < ($0.weight, $1.predicate.lowerBound) }
    return ranked.prefix(most).sorted { $0.predicate.lowerBound < $1.predicate.lowerBound }
  }

  static func weight(_ e: Event, of end: Int) -> Double {
    var v = 1 - Double(e.predicate.lowerBound) / Double(max(end, 1))
    if e.isLead { v += 1.5 }
    switch e.clause {
    case .main: v += 2
    case .coordinate: v += 1.5
    case .complement, .relative: v += 0.5
    case .subordinate: break
    }
    switch e.tense {
    case .past: v += 2
    case .pluperfect, .future: v += 1.5
    case .present, .conditional: v += 0.5
    case .imperfect: break
    }
    if e.subject.isEmpty, !e.isPassive { v -= 2 }
    if e.object.isEmpty { v -= 0.5 }
    if e.date != nil { v += 1 }
    if e.place != nil { v += 0.5 }
    if e.isWeakReport { v -= 0.5 }
    if e.report != nil { v -= 0.5 }
    return v
  }
}
