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
      if zeros(v ^ (ones &* 0x0A)) & tops != 0 { break }
      let inner = v & ~(v << 1) & tops
      if inner != 0 { continuations &+= Int(truncatingIfNeeded: ((inner >> 7) &* ones) >> 56) }
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

  /// The first byte at or behind `from` that JSON or a terminal may mind: a control, a quotation mark, a backslash, and
  /// what begins the invisible signs among the letters.
  static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var i = from
    while i &+ 8 <= bytes.count {
      let v = word(base, i)
      // With this bit set 0x22 is told together with 0x02, 0xC2 with 0xE2; what is no other than `|` or `_` the bytes tell.
      let w = v | ones &* 0x20
      let minded =
        (v &- ones &* 0x20) & ~v | zeros(w ^ ones &* 0x22) | zeros(w ^ ones &* 0x7C)
        | zeros(w ^ ones &* 0x7F) | zeros(w ^ ones &* 0xE2) | zeros(w ^ ones &* 0xF8)
      guard minded & tops != 0 else {
        i &+= 8
        continue
      }
      i &+= (minded & tops).trailingZeroBitCount / 8
      if isMinded(base[i]) { return i }
      i &+= 1
    }
    while i < bytes.count, !isMinded(base[i]) { i &+= 1 }
    return i
  }

  @inline(__always) private static func isMinded(_ b: UInt8) -> Bool {
    b < 0x20 || b == 0x22 || b == 0x5C || b == 0x7F || b == 0xC2 || b == 0xD8 || b == 0xE2
  }

  /// The top bit of the lowest byte that is zero, and perhaps of some above it.
  @inline(__always) private static func zeros(_ x: UInt64) -> UInt64 { (x &- ones) & ~x }

  /// The next byte that may be or begin a control; `end` for none.
  @inline(__always)
  static func nextControl(_ base: UnsafePointer<UInt8>, from: Int, to end: Int) -> Int {
    var i = from
    while i &+ 8 <= end {
      let v = word(base, i)
      let found = ((v &- ones &* 0x20) & ~v | zeros(v ^ ones &* 0x7F) | zeros(v ^ ones &* 0xC2)) & tops
      if found != 0 { return i &+ found.trailingZeroBitCount / 8 }
      i &+= 8
    }
    while i < end, base[i] >= 0x20, base[i] != 0x7F, base[i] != 0xC2 { i &+= 1 }
    return i
  }

  /// How many of the first bytes of eight go on a scalar.
  @inline(__always)
  static func continuations(_ base: UnsafePointer<UInt8>, _ i: Int, first n: Int = 8) -> Int {
    let v = n < 8 ? word(base, i) & ((1 &<< UInt64(n &* 8)) &- 1) : word(base, i)
    return Int(truncatingIfNeeded: (((v & ~(v << 1) & tops) >> 7) &* ones) >> 56)
  }

  /// Whether a text has a byte.
  static func has(_ byte: UInt8, _ base: UnsafePointer<UInt8>, _ range: Range<Int>) -> Bool {
    next(byte, base, from: range.lowerBound, to: range.upperBound) < range.upperBound
  }

  /// The next place of a byte; `end` for none.
  @inline(__always)
  static func next(_ byte: UInt8, _ base: UnsafePointer<UInt8>, from: Int, to end: Int) -> Int {
    var i = from
    while i &+ 8 <= end {
      let found = zeros(word(base, i) ^ ones &* UInt64(byte)) & tops
      if found != 0 { return i &+ found.trailingZeroBitCount / 8 }
      i &+= 8
    }
    while i < end, base[i] != byte { i &+= 1 }
    return i
  }

  /// The next figure; `end` for none.
  @inline(__always)
  static func nextDigit(_ base: UnsafePointer<UInt8>, from: Int, to end: Int) -> Int {
    var i = from
    while i &+ 8 <= end {
      let x = word(base, i) ^ ones &* 0x30
      let found = (x &- ones &* 10) & ~x & tops
      if found != 0 { return i &+ found.trailingZeroBitCount / 8 }
      i &+= 8
    }
    while i < end, base[i] &- 0x30 >= 10 { i &+= 1 }
    return i
  }

  /// The next byte that is no ASCII; `end` for none.
  @inline(__always)
  static func nextHigh(_ base: UnsafePointer<UInt8>, from: Int, to end: Int) -> Int {
    var i = from
    while i &+ 8 <= end {
      let high = word(base, i) & tops
      if high != 0 { return i &+ high.trailingZeroBitCount / 8 }
      i &+= 8
    }
    while i < end, base[i] < 0x80 { i &+= 1 }
    return i
  }
}
