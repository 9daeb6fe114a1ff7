/// Bytes to text.
enum TextDecoding {
  /// UTF-8 without its BOM where valid, else Windows-1252.
  static func decode(_ bytes: [UInt8]) -> String {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    return String(validating: body, as: UTF8.self) ?? windows1252(body)
  }

  private static let high: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// The byte that stands for a scalar in Windows-1252; nil where there is none.
  static func windows1252Byte(_ s: Unicode.Scalar) -> UInt8? {
    if s.value < 0x80 || (0xA0...0xFF).contains(s.value) { return UInt8(s.value) }
    // The five bytes without a character are kept as C1 controls by those who make such texts.
    if [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(s.value) { return UInt8(s.value) }
    guard s.value <= 0xFFFD, s != "\u{FFFD}", let i = high.firstIndex(of: UInt16(s.value)) else { return nil }
    return UInt8(0x80 + i)
  }

  /// The scalar of a byte from 0x80 to 0x9F; nil where there is none.
  static func windows1252Scalar(_ b: UInt8) -> Unicode.Scalar? {
    guard (0x80..<0xA0).contains(b), high[Int(b) - 0x80] != 0xFFFD else { return nil }
    return Unicode.Scalar(high[Int(b) - 0x80])
  }

  private static func windows1252(_ bytes: [UInt8]) -> String {
    let units = bytes.map { (0x80..<0xA0).contains($0) ? high[Int($0) - 0x80] : UInt16($0) }
    return String(decoding: units, as: UTF16.self)
  }
}

/// CRLF and CR become LF.
enum LineEnds {
  static func unified(_ s: String) -> String {
    var s = s
    guard s.withUTF8({ holdsReturn($0) }) else { return s }
    var out: [UInt8] = []
    out.reserveCapacity(s.utf8.count)
    var previous: UInt8 = 0
    for b in s.utf8 {
      if b == 0x0A, previous == 0x0D {
        previous = b
        continue
      }
      out.append(b == 0x0D ? 0x0A : b)
      previous = b
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Without a way out of the loop, so that many bytes are looked at in one step.
  private static func holdsReturn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt8 = 0
    for b in bytes { found |= b == 0x0D ? 1 : 0 }
    return found != 0
  }
}
