/// A table from hashes to small numbers. Cleared, not freed, between dispatches.
struct HashIndex {
  private var keys: [UInt64]
  private var values: [Int32]
  private var mask: Int
  private(set) var count = 0

  init(capacity: Int = 256) {
    keys = [UInt64](repeating: 0, count: capacity)
    values = [Int32](repeating: -1, count: capacity)
    mask = capacity - 1
  }

  mutating func removeAll() {
    guard count > 0 else { return }
    keys.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    count = 0
  }

  /// The value of a key, -1 when there is none.
  func value(_ key: UInt64) -> Int {
    let key = key == 0 ? 1 : key
    var at = Int(truncatingIfNeeded: key) & mask
    while true {
      if keys[at] == key { return Int(values[at]) }
      if keys[at] == 0 { return -1 }
      at = (at &+ 1) & mask
    }
  }

  mutating func set(_ key: UInt64, _ value: Int) {
    if count &* 2 > mask { grow() }
    let key = key == 0 ? 1 : key
    var at = Int(truncatingIfNeeded: key) & mask
    while keys[at] != 0, keys[at] != key { at = (at &+ 1) & mask }
    if keys[at] == 0 { count += 1 }
    keys[at] = key
    values[at] = Int32(value)
  }

  private mutating func grow() {
    var larger = HashIndex(capacity: (mask + 1) * 4)
    for i in keys.indices where keys[i] != 0 { larger.set(keys[i], Int(values[i])) }
    self = larger
  }
}
