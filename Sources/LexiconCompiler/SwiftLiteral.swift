/// The body of a Swift string literal whose UTF-8 is exactly some bytes.
enum SwiftLiteral {
  // Plain loops over pointers: this runs over megabytes in a tool that is built without optimization.
  static func body(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: bytes.count * 6) { out, count in
      bytes.withUnsafeBufferPointer { bytes in
        var n = 0, i = 0
        while i < bytes.count {
          n = write(bytes[i], at: n, out)
          i &+= 1
        }
        count = n
      }
    }
  }

  /// Writes a byte as itself or as an escape, and gives the end of it.
  @inline(__always)
  private static func write(_ b: UInt8, at n: Int, _ out: UnsafeMutableBufferPointer<UInt8>) -> Int {
    if b >= 0x20, b != 0x22, b != 0x5C, b != 0x7F {
      out[n] = b
      return n &+ 1
    }
    out[n] = 0x5C
    if b == 0 || b == 0x22 || b == 0x5C {
      out[n &+ 1] = b == 0 ? 0x30 : b
      return n &+ 2
    }
    // \u{1f}
    out[n &+ 1] = 0x75
    out[n &+ 2] = 0x7B
    out[n &+ 3] = 0x30 &+ b >> 4
    out[n &+ 4] = b & 15 < 10 ? 0x30 &+ (b & 15) : 0x57 &+ (b & 15)
    out[n &+ 5] = 0x7D
    return n &+ 6
  }
}
