/// Turns UTF-8 offsets into Unicode scalar offsets: counts once per block of 64 bytes, then within the block.
struct ScalarOffsets {
  private var utf8: [UInt8]
  private var before: [Int32] = []
  private let isASCII: Bool

  init(_ text: String) {
    utf8 = Array(text.utf8)
    isASCII = !utf8.contains { $0 >= 0x80 }
    guard !isASCII else { return }
    var n: Int32 = 0
    before.reserveCapacity(utf8.count / 64 + 1)
    for (i, b) in utf8.enumerated() {
      if i & 63 == 0 { before.append(n) }
      if b & 0xC0 != 0x80 { n &+= 1 }
    }
  }

  /// Number of scalars that start before the offset.
  func scalar(_ offset: Int) -> Int {
    let offset = max(0, min(offset, utf8.count))
    if isASCII { return offset }
    let block = min(offset / 64, before.count - 1)
    guard block >= 0 else { return 0 }
    var n = Int(before[block])
    for i in block * 64..<offset where utf8[i] & 0xC0 != 0x80 { n &+= 1 }
    return n
  }
}
