/// Looks at eight bytes of a text at a time.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  @inline(__always) private static func word(_ base: UnsafePointer<UInt8>, _ i: Int) -> UInt64 {
    UnsafeRawPointer(base + i).loadUnaligned(as: UInt64.self)
  }

  /// The line feed at or behind `from`, and how many scalars begin before it; `end` where none follows.
  @inline(__always) static func lineEnd(
    _ base: UnsafePointer<UInt8>, from: Int, to end: Int
  ) -> (stop: Int, scalars: Int) {
    var i = from
    var continuations = 0
    while i &+ 8 <= end {
      let v = word(base, i)
      let x = v ^ (ones &* 0x0A)
      if (x &- ones) & ~x & tops != 0 { break }
      let inner = v & ~(v << 1) & tops
      if inner != 0 { continuations &+= inner.nonzeroBitCount }
      i &+= 8
    }
    while i < end, base[i] != 0x0A {
      continuations &+= base[i] & 0xC0 == 0x80 ? 1 : 0
      i &+= 1
    }
    return (i, i - from - continuations)
  }

  /// Whether some byte may open a letter outside the Latin scripts: at least 0xCD, and not the 0xE2 of dashes and marks.
  static func hasHigh(_ base: UnsafePointer<UInt8>, _ end: Int) -> Bool {
    var i = 0
    while i &+ 8 <= end {
      let v = word(base, i)
      let high = ((v & ~tops) &+ (ones &* 0x33)) & v & tops
      if high != 0, (i..<i + 8).contains(where: { base[$0] >= 0xCD && base[$0] != 0xE2 }) { return true }
      i &+= 8
    }
    while i < end {
      if base[i] >= 0xCD, base[i] != 0xE2 { return true }
      i &+= 1
    }
    return false
  }
}
