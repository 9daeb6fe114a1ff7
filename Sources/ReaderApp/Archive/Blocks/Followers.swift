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
    var sorted = [Int](repeating: 0, count: met.count)
    met.withUnsafeBufferPointer { met in
      starts.withUnsafeMutableBufferPointer { starts in
        for one in met { starts[Int(one >> 32) + 1] += 1 }
        for second in 1..<starts.count { starts[second] += starts[second - 1] }
        sorted.withUnsafeMutableBufferPointer { sorted in
          for one in met {
            let second = Int(one >> 32)
            sorted[Int(starts[second])] = Self.place(one)
            starts[second] += 1
          }
        }
      }
    }
    // Now each number stands where those of the next begin.
    var from = 0
    for second in 0...highest where Int(starts[second]) > from {
      let to = Int(starts[second])
      try body(Int64(second), Self.rising(sorted[from..<to]))
      from = to
    }
  }

  private static func place(_ one: UInt64) -> Int { Int(one & 0xFFFF_FFFF) }

  private static func rising(_ places: ArraySlice<Int>) -> ArraySlice<Int> {
    let isRising = places.withUnsafeBufferPointer { places in
      var i = 1
      while i < places.count, places[i - 1] < places[i] { i += 1 }
      return i >= places.count
    }
    if isRising { return places }
    var once: [Int] = []
    once.reserveCapacity(places.count)
    for place in places.sorted() where once.last != place { once.append(place) }
    return once[...]
  }
}
