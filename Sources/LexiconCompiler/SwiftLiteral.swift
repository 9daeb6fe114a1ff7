/// The body of a Swift string literal whose UTF-8 is exactly some bytes.
enum SwiftLiteral {
  static func append(_ bytes: [UInt8], to out: inout [UInt8]) {
    // What each byte is written as: itself, or an escape.
    let escapes = (0..<256).map { escape(UInt8($0)) }
    out.reserveCapacity(out.count + bytes.count * 3)
    for b in bytes {
      if b >= 0x20, b != 0x22, b != 0x5C, b != 0x7F {
        out.append(b)
      } else {
        out.append(contentsOf: escapes[Int(b)])
      }
    }
  }

  private static func escape(_ b: UInt8) -> [UInt8] {
    switch b {
    case 0: [0x5C, 0x30]
    case 0x22, 0x5C: [0x5C, b]
    case 1..<0x20, 0x7F: Array("\\u{\(String(b, radix: 16))}".utf8)
    default: [b]
    }
  }
}
