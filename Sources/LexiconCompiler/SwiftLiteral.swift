/// The body of a Swift string literal whose UTF-8 is exactly some bytes.
enum SwiftLiteral {
  static func escape(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count * 3)
    for b in bytes {
      switch b {
      case 0: out += [0x5C, 0x30]
      case 0x22, 0x5C: out += [0x5C, b]
      case 1..<0x20, 0x7F: out += Array("\\u{\(String(b, radix: 16))}".utf8)
      default: out.append(b)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
