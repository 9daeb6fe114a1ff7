/// The flat table that a language pack is compiled into: words of 28 bits, each in four bytes below 0x80 (so that
/// the table is a string literal and lies in the program's read-only pages), then the strings.
///
///     header | slots (check, link) | variants (5 words) | readings (3 words) | strings (UTF-8, NUL-ended)
///
/// A slot is found by open addressing on a word's folded hash or a phrase's chained hash. Its link is
/// `(first variant + 1) << 1 | continues`, where `continues` says that some phrase goes on from here.
enum TableFormat {
  static let version: UInt32 = 1
  static let headerWords = 8
  static let variantWords = 5
  static let readingWords = 3
  static let wordMask: UInt32 = 0x0FFF_FFFF

  // Positions in the header.
  static let slotCount = 1, slots = 2, variants = 3, readings = 4, strings = 5

  /// The part of a hash that a slot keeps to tell keys apart.
  @inline(__always) static func check(_ hash: UInt64) -> UInt32 {
    let c = UInt32(truncatingIfNeeded: hash >> 36)
    return c == 0 ? 1 : c
  }

  /// Spreads 28 bits over four bytes of seven.
  static func encode(_ w: UInt32) -> [UInt8] {
    [UInt8(w & 0x7F), UInt8(w >> 7 & 0x7F), UInt8(w >> 14 & 0x7F), UInt8(w >> 21 & 0x7F)]
  }

  @inline(__always) static func word(_ base: UnsafePointer<UInt8>, _ index: Int) -> UInt32 {
    let w = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self)
    return (w & 0x7F) | (w >> 1 & 0x3F80) | (w >> 2 & 0x1F_C000) | (w >> 3 & 0xFE0_0000)
  }
}
