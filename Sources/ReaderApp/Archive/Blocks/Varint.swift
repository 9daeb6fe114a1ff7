/// Numbers, seven bits to a byte, the lowest first.
nonisolated enum Varint {
  static func append(_ number: UInt64, to out: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      out.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    out.append(UInt8(rest))
  }

  static func read(_ bytes: UnsafeRawBufferPointer, _ at: inout Int) -> UInt64 {
    var (number, shift) = (UInt64(0), UInt64(0))
    while at < bytes.count {
      let b = bytes[at]
      at += 1
      number |= UInt64(b & 0x7F) << shift
      shift += 7
      if b & 0x80 == 0 || shift > 62 { break }
    }
    return number
  }
}
