/// CRC-32, which libarchive leaves out when it unpacks gzip.
struct Checksum {
  private static let table: [UInt32] = (0..<256).map { n in
    (0..<8).reduce(UInt32(n)) { c, _ in c & 1 == 1 ? 0xEDB8_8320 ^ (c >> 1) : c >> 1 }
  }
  private var state: UInt32 = 0xFFFF_FFFF

  var value: UInt32 { ~state }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    let table = Self.table
    for b in bytes { state = table[Int((state ^ UInt32(b)) & 0xFF)] ^ (state >> 8) }
  }
}
