/// The marks on a character, in place: screens are made and compared by the thousand cells.
nonisolated struct CellMarks: Hashable, Sendable {
  /// Three scalars each, 21 bits a scalar, the first in the lowest bits; 0 is none.
  private var low: UInt64 = 0, high: UInt64 = 0

  private static let bits: UInt64 = 21, mask: UInt64 = 1 << 21 - 1
  static let most = 6

  init() {}

  /// More than a cell holds are left out.
  init(_ marks: [UInt32]) {
    for (i, mark) in marks.prefix(Self.most).enumerated() {
      let bits = UInt64(mark) & Self.mask
      if i < 3 { low |= bits << (UInt64(i) * Self.bits) } else { high |= bits << (UInt64(i - 3) * Self.bits) }
    }
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
