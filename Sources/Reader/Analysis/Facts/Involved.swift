/// What an event involves: who and what, when and where.
extension ClauseReader {
  /// Looks for it around the verbs of a clause, of which `k` is the first and `last` the one that bears the sense.
  func involve(
    _ event: inout Event, _ subject: Range<Int>, _ k: Int, _ last: Int, _ clause: Event.Clause
  ) {
    let object = object(after: last)
    if event.isPassive {
      event.object = subject.isEmpty ? quote(before: k) : subject
      event.subject = agent(behind: last)
    } else {
      event.subject = subject
      event.object = tokens(of: object)
      // A subject behind its verb is not its object.
      if let s = subject.first, event.object.contains(s) { event.object = 0..<0 }
      event.wholeSubject = complements(of: subject, before: k)
    }
    let own = extent(k, last)
    switch when(k, last, in: own, clause) {
    case .date(let d): event.date = d
    case .clock(let time): event.clock = time
    case .dayPart: event.isOfDay = event.tense == .past || event.tense == .imperfect
    case nil: break
    }
    let around = isState(event) ? own.lowerBound..<min(k + 2, own.upperBound) : own
    event.place = place(k, last, in: around, clause)
  }

  private func isState(_ event: Event) -> Bool {
    event.isLight && w.isCopula(event.predicate.upperBound - 1)
  }
}
