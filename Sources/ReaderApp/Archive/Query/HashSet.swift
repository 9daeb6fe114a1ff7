/// A set of hashes that is emptied at no cost.
nonisolated struct HashSet {
  private var slots = [UInt64](repeating: 0, count: 1024)
  /// The round in which a slot was filled; what was filled in another is empty.
  private var rounds = [UInt32](repeating: 0, count: 1024)
  private var round: UInt32 = 1
  private(set) var count = 0

  /// Whether it was not there before.
  mutating func insert(_ hash: UInt64) -> Bool {
    if count * 2 >= slots.count { grow() }
    let i = place(of: hash)
    if rounds[i] == round { return false }
    slots[i] = hash
    rounds[i] = round
    count += 1
    return true
  }

  mutating func clear() {
    count = 0
    if round == .max {
      rounds = [UInt32](repeating: 0, count: slots.count)
      round = 0
    }
    round += 1
  }

  private func place(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var i = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    while rounds[i] == round, slots[i] != hash { i = (i + 1) & mask }
    return i
  }

  private mutating func grow() {
    let (old, filled, was) = (slots, rounds, round)
    slots = [UInt64](repeating: 0, count: old.count * 2)
    rounds = [UInt32](repeating: 0, count: old.count * 2)
    round = 1
    for i in old.indices where filled[i] == was {
      let new = place(of: old[i])
      slots[new] = old[i]
      rounds[new] = round
    }
  }
}
