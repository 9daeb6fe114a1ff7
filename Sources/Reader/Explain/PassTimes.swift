/// Time spent in each pass, summed over dispatches.
public struct PassTimes: Sendable {
  public let names = Analyzer.passes.map(\.name)
  public internal(set) var nanoseconds = [Int](repeating: 0, count: Analyzer.passes.count)
  public init() {}
}

extension Analyzer {
  /// Analyses a dispatch and adds the time of each pass.
  public func analyze(_ source: Source, timing times: inout PassTimes) -> Dispatch {
    let clock = ContinuousClock()
    var last = clock.now
    return analyze(source) { pass, _ in
      let now = clock.now
      if pass >= 0 { times.nanoseconds[pass] += (now - last).nanoseconds }
      last = now
    }
  }
}

extension Duration {
  fileprivate var nanoseconds: Int {
    Int(components.seconds) * 1_000_000_000 + Int(components.attoseconds / 1_000_000_000)
  }
}
