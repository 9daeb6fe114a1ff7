import Corpus
import Foundation
import Reader

/// What a second thread brings, each with an analyzer of its own.
enum Threads {
  static func measure(megabytes: Int) {
    Table.title("Threads: \(megabytes) MB each")
    Table.row("threads", "MB/s", "against 1")
    var one: Double?
    for n in [1, 2] {
      let rate = rate(threads: n, megabytes: megabytes)
      Table.row("\(n)", Table.number(rate), Table.number(rate / (one ?? rate), 2))
      one = one ?? rate
    }
  }

  private static func rate(threads n: Int, megabytes: Int) -> Double {
    var mix = Mix(seed: 3)
    // Prepared beforehand: making the mix must not count.
    let sources = (0..<2_000).map { _ in PlainText.read(mix.next(bytes: 2_200), path: "mix") }
    let bytes = sources.reduce(0) { $0 + $1.text.utf8.count }
    let rounds = max(1, megabytes * 1_000_000 / bytes)
    var watch = Stopwatch(.wall)
    watch.run {
      DispatchQueue.concurrentPerform(iterations: n) { _ in
        let analyzer = Analyzer()
        for _ in 0..<rounds { for s in sources { _ = analyzer.analyze(s) } }
      }
    }
    return Double(bytes * rounds * n) / 1e6 / watch.seconds
  }
}
