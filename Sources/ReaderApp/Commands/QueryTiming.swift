import Glibc

/// How long the archive takes to answer: the first time, when nothing of it is in memory yet, median and 99th percentile of
/// repeated asking, in milliseconds.
nonisolated enum QueryTiming {
  private static let rounds = 100
  /// Seconds after which a slow question is not asked again.
  private static let patience = 1.0

  struct Round {
    var whole: Double
    /// Of this, how long the program had a processor: the rest is others'.
    var work: Double
  }

  static func measure(_ ask: () -> Void) -> [Round] {
    var times: [Round] = []
    let start = Clock.seconds
    while times.count < rounds, times.count < 3 || Clock.seconds - start < patience {
      let (before, workBefore) = (Clock.seconds, work)
      ask()
      times.append(Round(whole: (Clock.seconds - before) * 1000, work: (work - workBefore) * 1000))
    }
    return times
  }

  private static var work: Double {
    var t = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t)
    return Double(t.tv_sec) + Double(t.tv_nsec) / 1e9
  }

  static func print(_ rounds: [Round]) {
    guard let first = rounds.first?.whole else { return }
    let sorted = rounds.map(\.whole).sorted(), work = rounds.map(\.work).sorted()
    let median = sorted[sorted.count / 2], last = sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
    Complaint.print(
      HelpLanguage.strings.queryTiming(
        first, median: median, last, work: work[work.count / 2], count: sorted.count))
  }
}
