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
    count = max(0, min(words.count - Self.run + 1, Self.most))
    var lowest: [UInt64] = []
    lowest.reserveCapacity(Self.size + 1)
    for i in 0..<count {
      // Order counts: each word is turned by its place in the run.
      var h = words[i]
      for k in 1..<Self.run { h = (h &* 0x9E37_79B9_7F4A_7C15) ^ words[i + k] }
      Self.keep(WordScanner.finish(h), in: &lowest)
    }
    self.lowest = lowest
  }

  /// Puts a hash in its place among those kept, if it is one of the lowest and new.
  private static func keep(_ hash: UInt64, in lowest: inout [UInt64]) {
    var i = lowest.count
    if i == size, hash >= lowest[i - 1] { return }
    while i > 0, lowest[i - 1] > hash { i -= 1 }
    if i > 0, lowest[i - 1] == hash { return }
    lowest.insert(hash, at: i)
    if lowest.count > size { lowest.removeLast() }
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
