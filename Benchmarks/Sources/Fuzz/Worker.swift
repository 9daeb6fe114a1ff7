import Corpus
import Foundation
import Promises
import Reader

/// Runs inputs until its time is over. Keeps the current input in a file, so that it is there after a crash.
enum Worker {
  /// An input that takes longer than this many seconds counts as a hang.
  private static let patience: UInt32 = 10

  /// Where the input is kept that a worker is at.
  static func file(seed: UInt64, readers: String?) -> String {
    "fuzz-\(readers.map { $0 + "-" } ?? "")\(seed).input"
  }

  /// With `readers` only the readers of that group of formats, without analysis.
  static func run(seconds: Int, seed: UInt64, readers: String?, current: String) -> Int32 {
    let seeds = readers.map { Fixtures.files(of: $0) } ?? Samples.texts + Samples.formats
    var mutator = Mutator(seed: seed, seeds: seeds, isMarkup: readers != nil)
    let analyzer = Analyzer()
    let end = ContinuousClock.now + .seconds(seconds)
    var runs = 0
    var failed = false
    while ContinuousClock.now < end, !failed {
      let input = mutator.next()
      try? Data(input).write(to: URL(filePath: current))
      alarm(patience)
      let broken =
        readers != nil
        ? ReaderPromises.broken(file: current)
        : Promises.broken(input, used: analyzer) + Promises.broken(file: current, used: analyzer)
      for complaint in broken {
        print("broken promise: \(complaint)")
        failed = true
      }
      runs += 1
    }
    print("seed \(seed): \(runs) inputs")
    return failed ? 1 : 0
  }
}
