/// What a text says, small enough to keep for many: the lowest hashes of its runs of five words, so that two texts can
/// be compared without having them.
public struct Sketch: Hashable, Sendable {
  private static let size = 64
  private static let run = 5
  /// Runs of a long text that are looked at.
  private static let most = 20_000

  /// Rising.
  let lowest: [UInt64]
  /// How many different runs there are, as far as they were counted.
  let count: Int

  public init(_ text: String) {
    var runs: [UInt64] = []
    var text = text
    text.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return }
      var scanner = WordScanner(base, from: 0, to: buffer.count)
      var last: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
      var words = 0
      while runs.count < Self.most, let t = scanner.next() {
        guard t.kind == .word || t.kind == .number else { continue }
        words += 1
        if words >= Self.run {
          var h = WordScanner.chain(WordScanner.chain(last.0, last.1), last.2)
          h = WordScanner.chain(WordScanner.chain(h, last.3), t.hash)
          runs.append(h)
        }
        last = (last.1, last.2, last.3, t.hash)
      }
    }
    runs.sort()
    var kept: [UInt64] = []
    var different = 0
    for (i, h) in runs.enumerated() where i == 0 || runs[i - 1] != h {
      different += 1
      if kept.count < Self.size { kept.append(h) }
    }
    count = different
    lowest = kept
  }

  /// Share of the smaller text that stands in the larger one too, 0 to 1.
  public func shared(with other: Sketch) -> Double {
    guard count > 0, other.count > 0 else { return 0 }
    // The lowest hashes of both together are a sample of all runs.
    var i = 0
    var j = 0
    var both = 0
    var seen = 0
    let limit = max(min(lowest.count, Self.size), min(other.lowest.count, Self.size))
    while seen < limit, i < lowest.count || j < other.lowest.count {
      seen += 1
      if j >= other.lowest.count || i < lowest.count && lowest[i] < other.lowest[j] {
        i += 1
      } else if i >= lowest.count || other.lowest[j] < lowest[i] {
        j += 1
      } else {
        both += 1
        i += 1
        j += 1
      }
    }
    let jaccard = Double(both) / Double(max(1, seen))
    let common = jaccard * Double(count + other.count) / (1 + jaccard)
    return min(1, common / Double(min(count, other.count)))
  }
}
