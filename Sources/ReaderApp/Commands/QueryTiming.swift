/// How long the archive takes to answer: the first time, when nothing of it is in memory yet, median and 99th percentile of
/// repeated asking, in milliseconds.
nonisolated enum QueryTiming {
  private static let rounds = 100
  /// Seconds after which a slow question is not asked again.
  private static let patience = 1.0

  static func measure(_ ask: () -> Void) -> [Double] {
    var times: [Double] = []
    let start = Clock.seconds
    while times.count < rounds, times.count < 3 || Clock.seconds - start < patience {
      let before = Clock.seconds
      ask()
      times.append((Clock.seconds - before) * 1000)
    }
    return times
  }

  static func print(_ times: [Double]) {
    guard let first = times.first else { return }
    let sorted = times.sorted()
    let median = sorted[sorted.count / 2], last = sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
    let text = [("first", first), ("median", median), ("p99", last)].map { "\($0) \(rounded($1)) ms" }
    Complaint.print(text.joined(separator: ", ") + " (\(sorted.count)x)")
  }

  private static func rounded(_ x: Double) -> Double { Double(Int(x * 100)) / 100 }
}
