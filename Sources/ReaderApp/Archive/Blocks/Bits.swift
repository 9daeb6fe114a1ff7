/// A bit for each dispatch of a block, or of a stretch of one.
nonisolated struct Bits: Equatable {
  var words: [UInt64]

  init(words: [UInt64]) { self.words = words }
  init(count: Int) { words = Array(repeating: 0, count: (count + 63) >> 6) }
  init(of words: ArraySlice<UInt64>) { self.words = Array(words) }

  /// The first so many set, beginning with some bit.
  init(set range: Range<Int>, words count: Int) {
    words = (0..<count).map { w in
      let low = max(0, min(64, range.lowerBound - w << 6)), high = max(0, min(64, range.upperBound - w << 6))
      guard low < high else { return 0 }
      return (high == 64 ? UInt64.max : (1 << UInt64(high)) - 1) & ~((1 << UInt64(low)) - 1)
    }
  }

  mutating func set(_ i: Int) { words[i >> 6] |= 1 << UInt64(i & 63) }
  func has(_ i: Int) -> Bool { words[i >> 6] & 1 << UInt64(i & 63) != 0 }
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  func and(_ other: Bits) -> Bits { Bits(words: zip(words, other.words).map { $0 & $1 }) }
  func or(_ other: Bits) -> Bits { Bits(words: zip(words, other.words).map { $0 | $1 }) }
  func without(_ other: Bits) -> Bits { Bits(words: zip(words, other.words).map { $0 & ~$1 }) }

  /// The same dispatches at other places.
  func moved(to places: [Int], count: Int) -> Bits {
    var moved = Bits(count: count)
    for place in self.places { moved.set(places[place]) }
    return moved
  }

  /// The places that are set, from the first on.
  var places: [Int] {
    var all: [Int] = []
    for (w, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        all.append(w << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return all
  }

  var bytes: [UInt8] { words.withUnsafeBytes { Array($0) } }

  /// Bits as they are kept: eight to a byte, the lowest first.
  static func read(_ bytes: UnsafeRawBufferPointer) -> [UInt64] {
    let count = bytes.count / 8
    return Array(unsafeUninitializedCapacity: count) { words, filled in
      UnsafeMutableRawBufferPointer(words).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[..<(count * 8)]))
      filled = count
    }
  }
}
