import Glibc

/// Processor time spent in each pass, summed over dispatches: what else runs on the machine doesn't count.
public struct PassTimes: Sendable {
  public let names = Analyzer.passes.map(\.name)
  public internal(set) var nanoseconds = [Int](repeating: 0, count: Analyzer.passes.count)
  public init() {}

  /// The processor time of this thread so far.
  fileprivate static var now: Int {
    var t = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t)
    return t.tv_sec * 1_000_000_000 + t.tv_nsec
  }
}

extension Analyzer {
  /// Analyses a dispatch and adds the time of each pass.
  public func analyze(_ source: Source, timing times: inout PassTimes) -> Dispatch {
    var last = PassTimes.now
    return analyze(source) { pass, _ in
      let now = PassTimes.now
      if pass >= 0 { times.nanoseconds[pass] += now - last }
      last = now
    }
  }
}
