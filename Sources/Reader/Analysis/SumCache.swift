/// What all readings of a class say together, for the words asked for last: nearer to the processor than the whole table.
final class SumCache {
  private struct Entry {
    /// Variant and class.
    var key: UInt32 = .max
    var variants: UInt32 = 0
    var features: Features = []
    var flags: UInt32 = 0
  }

  private static let size = 8192
  private let entries: UnsafeMutablePointer<Entry>

  init() {
    entries = .allocate(capacity: Self.size)
    entries.initialize(repeating: Entry(), count: Self.size)
  }

  deinit { entries.deallocate() }

  @inline(__always)
  func value(_ variant: Int32, _ variants: UInt32, _ c: LexClass) -> (features: Features, flags: UInt32)? {
    let key = Self.key(variant, c)
    let e = entries[Self.slot(key)]
    return e.key == key && e.variants == variants ? (e.features, e.flags) : nil
  }

  @inline(__always)
  func keep(
    _ sum: (features: Features, flags: UInt32), _ variant: Int32, _ variants: UInt32, _ c: LexClass
  ) {
    let key = Self.key(variant, c)
    entries[Self.slot(key)] = Entry(
      key: key, variants: variants, features: sum.features, flags: sum.flags)
  }

  @inline(__always) private static func key(_ variant: Int32, _ c: LexClass) -> UInt32 {
    UInt32(bitPattern: variant) << 6 | UInt32(c.rawValue)
  }
  @inline(__always) private static func slot(_ key: UInt32) -> Int {
    Int((key &* 0x9E37_79B1) >> 19) & (size &- 1)
  }
}
