/// A set of hashes that is emptied at no cost.
nonisolated struct HashSet {
  /// The upper 48 bits of a hash, and under them the round in which the slot was filled: what was filled in another is empty.
  private var slots = [UInt64](repeating: 0, count: 1024)
  private var round: UInt64 = 1
  private(set) var count = 0

  private static let roundBits: UInt64 = 0xFFFF

  /// Whether it was not there before.
  mutating func insert(_ hash: UInt64) -> Bool {
    if count * 2 >= slots.count { grow() }
    let (round, mask) = (self.round, slots.count - 1)
    let wanted = hash & ~Self.roundBits | round
    let isNew = slots.withUnsafeMutableBufferPointer { slots in
      var i = Self.start(hash) & mask
      while slots[i] & Self.roundBits == round {
        if slots[i] == wanted { return false }
        i = (i + 1) & mask
      }
      slots[i] = wanted
      return true
    }
    if isNew { count += 1 }
    return isNew
  }

  mutating func clear() {
    count = 0
    if round == Self.roundBits {
      slots = [UInt64](repeating: 0, count: slots.count)
      round = 0
    }
    round += 1
  }

  /// Where it is looked for first, out of the bits that are kept.
  private static func start(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: ((hash >> 16) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  private mutating func grow() {
    let (old, was) = (slots, round)
    slots = [UInt64](repeating: 0, count: old.count * 2)
    round = 1
    count = 0
    for slot in old where slot & Self.roundBits == was { _ = insert(slot) }
  }
}
