/// What a text says, small enough to keep for many: the lowest hashes of its runs of five words, so that two texts can
/// be compared without having them.
public struct Sketch: Hashable, Sendable {
  private static let size = 64
  private static let run = 5
  /// Runs of a long text that are looked at.
  private static let most = 20_000

  /// Rising.
  let lowest: [UInt64]
  /// How many runs there are, as far as they were counted.
  let count: Int

  public init(_ text: String) {
    self = TextPrint(text).sketch
  }

  /// From the hashes of the words.
  init(words: [UInt64]) {
    var runs: [UInt64] = []
    let last = min(words.count - Self.run, Self.most - 1)
    if last >= 0 {
      runs.reserveCapacity(last + 1)
      for i in 0...last {
        // Order counts: each word is turned by its place in the run.
        var h = words[i]
        for k in 1..<Self.run { h = (h &* 0x9E37_79B9_7F4A_7C15) ^ words[i + k] }
        runs.append(WordScanner.finish(h))
      }
    }
    count = runs.count
    lowest = Self.lowest(of: runs)
  }

  private static func lowest(of runs: [UInt64]) -> [UInt64] {
    // Among evenly spread hashes, those below this bound are two or three times as many as are kept.
    let bound = UInt64.max / UInt64(max(1, runs.count)) &* UInt64(3 * size)
    if runs.count > 6 * size, case let low = different(runs.filter { $0 <= bound }), low.count >= size {
      return Array(low.prefix(size))
    }
    return Array(different(runs).prefix(size))
  }

  private static func different(_ runs: [UInt64]) -> [UInt64] {
    let sorted = runs.sorted()
    return sorted.indices.filter { $0 == 0 || sorted[$0 - 1] != sorted[$0] }.map { sorted[$0] }
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
