extension Analyzer {
  /// Analyses a dispatch and tells what each pass did.
  public func explain(_ source: Source) -> Explanation {
    var times = PassTimes()
    // The first round warms the tables up; only the second is representative.
    for _ in 0..<2 {
      times = PassTimes()
      _ = analyze(source, timing: &times)
    }
    var passes: [Explanation.Pass] = []
    var known: Set<Explanation.Finding> = []
    let dispatch = analyze(source) { pass, w in
      let found = Findings.all(in: w)
      if pass >= 0 {
        passes.append(
          Explanation.Pass(
            name: Self.passes[pass].name, nanoseconds: times.nanoseconds[pass],
            findings: found.filter { !known.contains($0) }))
      }
      known = Set(found)
    }
    return Explanation(dispatch: dispatch, passes: passes)
  }
}
