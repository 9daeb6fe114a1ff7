import Foundation

/// Starts workers one after the other and keeps the inputs on which they failed.
struct Driver {
  let seconds: Int
  var seed: UInt64
  let readers: String?

  init(seconds: Int, seed: UInt64, readers: String?) {
    self.seconds = seconds
    self.seed = seed
    self.readers = readers
  }

  mutating func run() -> Int32 {
    let end = ContinuousClock.now + .seconds(seconds)
    var failures = 0
    while ContinuousClock.now < end, failures < 20 {
      let left = Int((end - ContinuousClock.now).components.seconds) + 1
      let current = Worker.file(seed: seed, readers: readers)
      let ended = work(seconds: min(left, 30))
      if let ended {
        failures += 1
        print("seed \(seed): \(ended); the input is in \(current)")
      } else {
        try? FileManager.default.removeItem(atPath: current)
      }
      seed += 1
    }
    print(failures == 0 ? "no promise broken" : "\(failures) failures")
    return failures == 0 ? 0 : 1
  }

  /// How a worker failed, nil when it didn't.
  private func work(seconds: Int) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
    process.arguments = ["--worker", String(seed), "--seconds", String(seconds)]
    if let readers { process.arguments? += ["--readers", readers] }
    process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    guard (try? process.run()) != nil else { return "cannot start a worker" }
    process.waitUntilExit()
    switch (process.terminationReason, process.terminationStatus) {
    case (.uncaughtSignal, SIGALRM): return "hang"
    case (.uncaughtSignal, let signal): return "crash, signal \(signal)"
    case (_, 0): return nil
    default: return "broken promise"
    }
  }
}
