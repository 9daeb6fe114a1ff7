/// The marks on a character, in place: screens are made and compared by the thousand cells.
nonisolated struct CellMarks: Hashable, Sendable {
  /// Three scalars each, 21 bits a scalar, the first in the lowest bits; 0 is none.
  private var low: UInt64 = 0, high: UInt64 = 0

  private static let bits: UInt64 = 21, mask: UInt64 = 1 << 21 - 1
  static let most = 6

  init() {}

  /// More than a cell holds are left out.
  init(_ marks: [UInt32]) { for mark in marks { append(mark) } }

  /// Leaves out what a cell doesn't hold.
  mutating func append(_ mark: UInt32) {
    let i = UInt64(count)
    let bits = UInt64(mark) & Self.mask
    if i < 3 { low |= bits << (i * Self.bits) } else if i < 6 { high |= bits << ((i - 3) * Self.bits) }
  }

  var count: Int {
    func used(_ word: UInt64) -> Int { (64 - word.leadingZeroBitCount + Int(Self.bits) - 1) / Int(Self.bits) }
    return isEmpty ? 0 : used(low) + used(high)
  }

  var isEmpty: Bool { low == 0 }

  var all: [UInt32] {
    if low == 0 { return [] }
    return [low, high].flatMap { word in
      (0..<3).compactMap { i in
        let mark = UInt32(word >> (UInt64(i) * Self.bits) & Self.mask)
        return mark == 0 ? nil : mark
      }
    }
  }
}
