/// Archives made byte by byte, so that tests can also make those that lie.
enum Packing {
  static func tar(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var out: [UInt8] = []
    for m in members {
      var header = [UInt8](repeating: 0, count: 512)
      func put(_ s: String, at offset: Int) {
        for (i, b) in s.utf8.prefix(100).enumerated() { header[offset + i] = b }
      }
      put(m.name, at: 0)
      put("0000644", at: 100)
      put(octal(m.bytes.count, 11), at: 124)
      put(octal(0, 11), at: 136)
      put("        ", at: 148)
      header[156] = 0x30
      put("ustar\u{0}00", at: 257)
      put(octal(header.reduce(0) { $0 + Int($1) }, 6), at: 148)
      header[154] = 0
      out += header + m.bytes + [UInt8](repeating: 0, count: (512 - m.bytes.count % 512) % 512)
    }
    return out + [UInt8](repeating: 0, count: 1024)
  }

  private static func octal(_ n: Int, _ width: Int) -> String {
    let digits = String(n, radix: 8)
    return String(repeating: "0", count: width - digits.count) + digits
  }

  /// A zip of stored members; `size` is what the headers say, `flags` 1 means encrypted.
  static func zip(_ name: String, _ bytes: [UInt8], size: Int? = nil, flags: UInt16 = 0) -> [UInt8] {
    let said = size ?? bytes.count
    let common =
      word(20) + word(flags) + word(0) + word(0) + word(0) + long(crc(bytes)) + long(UInt32(said))
      + long(UInt32(said)) + word(UInt16(name.utf8.count)) + word(0)
    let local = long(0x0403_4B50) + common + Array(name.utf8) + bytes
    let entry =
      long(0x0201_4B50) + word(20) + common + word(0) + word(0) + word(0) + long(0) + long(0)
      + Array(name.utf8)
    let end =
      long(0x0605_4B50) + word(0) + word(0) + word(1) + word(1) + long(UInt32(entry.count))
      + long(UInt32(local.count)) + word(0)
    return local + entry + end
  }

  /// A gzip of stored blocks.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    var at = 0
    repeat {
      let part = bytes[at..<min(bytes.count, at + 0xFFFF)]
      at += part.count
      out += [at >= bytes.count ? 1 : 0] + word(UInt16(part.count)) + word(~UInt16(part.count)) + part
    } while at < bytes.count
    return out + long(crc(bytes)) + long(UInt32(truncatingIfNeeded: bytes.count))
  }

  private static func word(_ n: UInt16) -> [UInt8] { [UInt8(n & 0xFF), UInt8(n >> 8)] }
  private static func long(_ n: UInt32) -> [UInt8] { word(UInt16(n & 0xFFFF)) + word(UInt16(n >> 16)) }

  private static let table: [UInt32] = (0..<256).map { n in
    (0..<8).reduce(UInt32(n)) { c, _ in c & 1 == 1 ? 0xEDB8_8320 ^ (c >> 1) : c >> 1 }
  }
  static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) }
  }
}
