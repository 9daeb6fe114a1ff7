import Glibc

/// Adds up the time of what it is given to run.
struct Stopwatch {
  enum Clock {
    /// The processor time of the thread: what else runs on the machine doesn't count.
    case thread
    case wall
    fileprivate var id: clockid_t { self == .thread ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC }
  }

  var clock = Clock.thread
  private(set) var seconds = 0.0

  init(_ clock: Clock = .thread) { self.clock = clock }

  mutating func run<T>(_ body: () -> T) -> T {
    let start = now
    let result = body()
    seconds += now - start
    return result
  }

  private var now: Double {
    var t = timespec()
    clock_gettime(clock.id, &t)
    return Double(t.tv_sec) + Double(t.tv_nsec) / 1e9
  }
}
