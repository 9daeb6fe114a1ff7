/// Letters of words, eight bytes at a time.
enum WordBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// How many of eight bytes, from the first one on, are letters of ASCII.
  @inline(__always)
  static func letters(at base: UnsafePointer<UInt8>) -> Int {
    let x = UInt64(littleEndian: UnsafeRawPointer(base).loadUnaligned(as: UInt64.self))
    // The top bit of each byte says whether the byte is one.
    let low = (x | 0x20 &* ones) & ~tops
    let plain = (low &+ 0x1F &* ones) & ~(low &+ 0x05 &* ones) & ~x & tops
    return (plain ^ tops).trailingZeroBitCount &>> 3
  }
}
