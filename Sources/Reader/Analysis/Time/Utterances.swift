/// Days inside quotations count from the day on which they were said: « C'était hier », a dit mardi X.
enum Utterances {
  /// Reads anew what stands between marks where the words around name another day than the dispatch's.
  static func date(_ w: Workspace, anchor: CivilDate?) {
    guard let anchor else { return }
    var last: (speaker: Int?, zone: Int, day: CivilDate)?
    var added: [DateDraft] = []
    var replaced: [Range<Int>] = []
    for q in w.quotes where q.mark >= 0 && !q.tokens.isEmpty {
      let zone = w.marks[q.mark].zone
      var day = q.cue.flatMap { saidOn($0, w) }
      // The next words of the same speaker were said on the same day.
      if day == nil, let l = last, l.speaker == q.speaker,
        l.zone == zone || q.cue == nil && l.zone + 1 == zone
      {
        day = l.day
      }
      last = day.map { (q.speaker, zone, $0) }
      guard let day, day != anchor, day < anchor else { continue }
      var reader = TimeReader(w, anchor: day)
      reader.read(q.tokens)
      added += reader.dates
      replaced.append(q.tokens)
    }
    guard !replaced.isEmpty else { return }
    replaced.sort { $0.lowerBound < $1.lowerBound }
    var next = 0
    w.dates.removeAll { d in
      while next < replaced.count, replaced[next].upperBound <= d.tokens.lowerBound { next += 1 }
      return next < replaced.count && replaced[next].contains(d.tokens.lowerBound)
    }
    w.dates += added
    w.dates.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The day that stands beside a reporting verb, behind it first.
  private static func saidOn(_ cue: Span, _ w: Workspace) -> CivilDate? {
    guard let t = w.token(at: cue.start) else { return nil }
    let sentence = w.tokens[t].sentence
    var best: (distance: Int, day: CivilDate)?
    var i = w.firstDate(from: t - reach)
    while i < w.dates.count, w.dates[i].tokens.lowerBound < t + reach {
      let d = w.dates[i]
      i += 1
      let at = d.tokens.lowerBound
      guard w.tokens[at].mark < 0, w.tokens[at].sentence == sentence, d.value.utf8.count >= 10,
        let day = CivilDate(edtf: String(d.value.prefix(10)))
      else { continue }
      let distance = at > t ? at - t : 2 * (t - at)
      if best.map({ distance < $0.distance }) ?? true { best = (distance, day) }
    }
    return best?.day
  }
  private static let reach = 12
}
