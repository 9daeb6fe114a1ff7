import Corpus
import Reader

/// Whether the time per byte stays the same when one dispatch gets longer.
enum Linearity {
  static func measure() {
    Table.title("Linearity: time per byte as a dispatch gets longer")
    Table.row("length", "ns a byte", "against 1×")
    var first: Double?
    for factor in [1, 10, 100, 1000] {
      let perByte = nanosecondsPerByte(length: 2_200 * factor)
      Table.row("\(factor)×", Table.number(perByte, 2), Table.number(perByte / (first ?? perByte), 2))
      first = first ?? perByte
    }
  }

  /// The best of several rounds, each over about 2 MB.
  private static func nanosecondsPerByte(length: Int) -> Double {
    var mix = Mix(seed: 2)
    let analyzer = Analyzer()
    var best = Double.infinity
    for _ in 0..<5 {
      var watch = Stopwatch()
      var bytes = 0
      while bytes < 2_200_000 {
        let source = PlainText.read(mix.next(bytes: length), path: "mix")
        bytes += source.text.utf8.count
        _ = watch.run { analyzer.analyze(source) }
      }
      best = min(best, watch.seconds * 1e9 / Double(bytes))
    }
    return best
  }
}
