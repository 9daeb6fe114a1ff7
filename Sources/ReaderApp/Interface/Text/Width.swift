/// How many columns a scalar takes, by our own table: terminals, the C library and Unicode differ, and one table that
/// the whole program obeys keeps columns straight. `Terminal` replaces what the C library would measure otherwise.
nonisolated enum Width {
  /// 0 for marks that join the character before, else 1 or 2.
  static func of(_ scalar: UInt32) -> Int {
    if scalar < 0x300 { return 1 }
    if contains(WidthTable.marks, scalar) { return 0 }
    return scalar >= 0x1100 && contains(WidthTable.wide, scalar) ? 2 : 1
  }

  /// The columns that a text takes once it has passed `Safety`.
  static func of(_ text: String) -> Int {
    var total = 0
    Glyphs.each(in: text) {
      total += $0.width
      return true
    }
    return total
  }

  /// The columns of a stretch of bytes.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var total = 0
    Glyphs.each(in: bytes, from: range.lowerBound, to: range.upperBound) {
      total += $0.width
      return true
    }
    return total
  }

  private static func contains(_ table: [UInt32], _ scalar: UInt32) -> Bool {
    var low = 0
    var high = table.count / 2
    while low < high {
      let middle = (low + high) / 2
      if scalar > table[2 * middle + 1] { low = middle + 1 } else { high = middle }
    }
    return 2 * low < table.count && table[2 * low] <= scalar
  }
}
