/// Letters of words, eight bytes at a time.
enum WordBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// How many of eight bytes, from the first one on, are letters of ASCII or whole letters of U+00C0…U+00FF; a letter
  /// that the eight bytes cut doesn't count.
  @inline(__always)
  static func letters(at base: UnsafePointer<UInt8>) -> Int {
    let x = UInt64(littleEndian: UnsafeRawPointer(base).loadUnaligned(as: UInt64.self))
    // The top bit of each byte says whether the byte is one.
    let low = (x | 0x20 &* ones) & ~tops
    let plain = (low &+ 0x1F &* ones) & ~(low &+ 0x05 &* ones) & ~x & tops
    if plain == tops { return 8 }
    let lead = equal(x, 0xC3)
    // × and ÷ are no letters.
    let second = x & ~(x &<< 1) & tops & ~equal(x, 0x97) & ~equal(x, 0xB7)
    let pairs = lead & (second &>> 8)
    let letters = plain | pairs | pairs &<< 8
    return (~letters & tops).trailingZeroBitCount &>> 3
  }

  /// The top bit of every byte that equals one.
  @inline(__always) private static func equal(_ x: UInt64, _ byte: UInt64) -> UInt64 {
    let y = x ^ byte &* ones
    return ~(((y & ~tops) &+ ~tops) | y) & tops
  }
}
