/// What follows one form (see Pairs), and in which dispatches of a block.
nonisolated struct Followers {
  /// The number of the form that follows, and under it the place of the dispatch.
  private var met: [UInt64] = []
  private var highest = 0

  mutating func add(_ second: Int64, at place: Int) {
    highest = max(highest, Int(second))
    met.append(UInt64(truncatingIfNeeded: second) << 32 | UInt64(truncatingIfNeeded: place))
  }

  mutating func clear() {
    met.removeAll(keepingCapacity: true)
    highest = 0
  }

  /// The same dispatches at other places.
  mutating func move(to places: [Int]) {
    for i in met.indices { met[i] = met[i] & ~0xFFFF_FFFF | UInt64(places[Self.place(met[i])]) }
  }

  /// Tells of each form that follows, with its places, rising, each once.
  func each(_ body: (_ second: Int64, _ places: ArraySlice<Int>) throws -> Void) rethrows {
    if met.isEmpty { return }
    // Where those of each begin among all, in the order in which they came.
    var starts = [Int32](repeating: 0, count: highest + 2)
    for one in met { starts[Int(one >> 32) + 1] += 1 }
    for second in starts.indices.dropFirst() { starts[second] += starts[second - 1] }
    var free = starts
    var sorted = [Int](repeating: 0, count: met.count)
    for one in met {
      sorted[Int(free[Int(one >> 32)])] = Self.place(one)
      free[Int(one >> 32)] += 1
    }
    for second in 0...highest where starts[second] < starts[second + 1] {
      try body(Int64(second), Self.rising(sorted[Int(starts[second])..<Int(starts[second + 1])]))
    }
  }

  private static func place(_ one: UInt64) -> Int { Int(one & 0xFFFF_FFFF) }

  private static func rising(_ places: ArraySlice<Int>) -> ArraySlice<Int> {
    if zip(places, places.dropFirst()).allSatisfy({ $0 < $1 }) { return places }
    var once: [Int] = []
    once.reserveCapacity(places.count)
    for place in places.sorted() where once.last != place { once.append(place) }
    return once[...]
  }
}
