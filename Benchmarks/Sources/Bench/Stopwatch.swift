/// Adds up the time of what it is given to run.
struct Stopwatch {
  private(set) var seconds = 0.0
  private let clock = ContinuousClock()

  mutating func run<T>(_ body: () -> T) -> T {
    let start = clock.now
    let result = body()
    let d = (clock.now - start).components
    seconds += Double(d.seconds) + Double(d.attoseconds) / 1e18
    return result
  }
}
