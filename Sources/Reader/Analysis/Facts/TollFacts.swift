/// The dead, the injured, the missing: a fact for each such figure.
enum TollFacts {
  static func add(_ reports: ReportedSpans, to w: Workspace) {
    for f in w.figures.indices where w.figures[f].kind == .toll {
      let span = w.figures[f].span
      guard let t = w.token(at: span.start), w.tokens[t].mark < 0 else { continue }
      var fact = Fact(kind: .toll, span: span)
      fact.object = span
      let s = Int(w.tokens[t].sentence)
      if w.sentences.indices.contains(s) {
        fact.when = w.firstDate(in: w.sentences[s].tokens).map { w.dates[$0].value }
      }
      if let q = reports.report(at: t) {
        fact.source = w.quotes[q].speaker
        fact.modality = .reported
      }
      w.facts.append(fact)
    }
  }
}

extension Workspace {
  /// The token that an offset lies in or before.
  func token(at offset: Int32) -> Int? {
    var low = 0, high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < tokens.count ? low : nil
  }
}
