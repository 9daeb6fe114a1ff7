/// Which events are worth telling: those that a reader would name first, and of a long text not all.
enum EventChoice {
  private static let most = 18
  /// What weighs less is left out even where there is room.
  private static let least = 0.3

  /// The places of the best events, in the order of the text.
  static func best(of events: [Event]) -> [Int] {
    guard let end = events.last?.predicate.upperBound else { return [] }
    // Their places: events are large.
    var ranked = events.indices.map {
      (event: $0, weight: weight(events[$0], of: end), start: events[$0].predicate.lowerBound)
    }
    ranked.sort { ($1.weight, $0.start) < ($0.weight, $1.start) }
    return ranked.prefix(most).filter { $0.weight >= least }.sorted { $0.start < $1.start }.map { $0.event }
  }

  static func weight(_ e: Event, of end: Int) -> Double {
    var v = 0.5 - 0.5 * Double(e.predicate.lowerBound) / Double(max(end, 1))
    if e.isLead { v += 0.8 }
    switch e.clause {
    case .main: v += 2
    case .coordinate: v += 1.2
    case .relative: v += 0.5
    case .subordinate: v += 0.3
    case .complement: v += 0.8
    }
    switch e.tense {
    case .past: v += 2
    case .future: v += 1.5
    case .pluperfect: v += 1.5
    case .conditional: v += 0.7
    case .imperfect: v += 0.8
    case .present: v += e.isPlanned ? 1 : 0.5
    }
    if e.date != nil { v += 1 }
    if e.place != nil { v += 1 }
    if e.isLight { v -= 0.7 }
    if e.object.isEmpty { v -= 1 }
    if e.isNegated { v -= 1.6 }
    if e.report != nil { v -= e.isQuoted ? 0.9 : 0.3 }
    if e.isInverted || e.isDoubtful { v -= 3 }
    return v
  }
}
