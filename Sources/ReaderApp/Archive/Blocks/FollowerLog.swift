/// Which forms follow which in the dispatches of a batch, as they are met one after the other. Forms go by their places in a
/// `FormTable`.
nonisolated struct FollowerLog {
  /// The form, the one behind it, and the place of the dispatch in the batch.
  private var met: [UInt64] = []
  private static let secondShift: UInt64 = 24, firstShift: UInt64 = 44
  private static let placeBits: UInt64 = 1 << secondShift - 1
  private static let secondBits: UInt64 = 1 << (firstShift - secondShift) - 1

  mutating func clear() { met.removeAll(keepingCapacity: true) }

  mutating func add(_ second: Int, behind first: Int, at place: Int) {
    met.append(
      UInt64(truncatingIfNeeded: first) << Self.firstShift
        | UInt64(truncatingIfNeeded: second) << Self.secondShift | UInt64(truncatingIfNeeded: place))
  }

  /// Tells of each form that something follows, and of what does.
  func each(of ids: [Int64], _ body: (_ first: Int64, inout Followers) throws -> Void) rethrows {
    // Where those of each begin among all; once they are sorted, where those of the next do.
    var starts = [Int](repeating: 0, count: ids.count + 1)
    for one in met { starts[Int(one >> Self.firstShift) + 1] += 1 }
    for first in ids.indices { starts[first + 1] += starts[first] }
    var sorted = [UInt64](repeating: 0, count: met.count)
    for one in met {
      let first = Int(one >> Self.firstShift)
      sorted[starts[first]] = one
      starts[first] += 1
    }
    var followers = Followers()
    var from = 0
    for (first, id) in ids.enumerated() where starts[first] > from {
      followers.clear()
      for one in sorted[from..<starts[first]] {
        followers.add(ids[Int(one >> Self.secondShift & Self.secondBits)], at: Int(one & Self.placeBits))
      }
      from = starts[first]
      try body(id, &followers)
    }
  }
}
