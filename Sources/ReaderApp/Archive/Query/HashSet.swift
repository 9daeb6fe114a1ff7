/// A set of hashes that is emptied at no cost.
nonisolated struct HashSet {
  private struct Slot {
    var hash: UInt64 = 0
    /// The round in which it was filled; what was filled in another is empty.
    var round: UInt32 = 0
  }
  private var slots = [Slot](repeating: Slot(), count: 1024)
  private var round: UInt32 = 1
  private(set) var count = 0

  /// Whether it was not there before.
  mutating func insert(_ hash: UInt64) -> Bool {
    if count * 2 >= slots.count { grow() }
    let (round, mask) = (self.round, slots.count - 1)
    let isNew = slots.withUnsafeMutableBufferPointer { slots in
      var i = Self.start(hash) & mask
      while slots[i].round == round {
        if slots[i].hash == hash { return false }
        i = (i + 1) & mask
      }
      slots[i] = Slot(hash: hash, round: round)
      return true
    }
    if isNew { count += 1 }
    return isNew
  }

  mutating func clear() {
    count = 0
    if round == .max {
      slots = [Slot](repeating: Slot(), count: slots.count)
      round = 0
    }
    round += 1
  }

  private static func start(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 20)
  }

  private mutating func grow() {
    let (old, was) = (slots, round)
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    round = 1
    count = 0
    for slot in old where slot.round == was { _ = insert(slot.hash) }
  }
}
