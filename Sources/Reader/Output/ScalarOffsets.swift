/// Turns UTF-8 offsets into Unicode scalar offsets: counts once per block of 16 bytes, then within the block.
struct ScalarOffsets {
  private static let block = 16
  private var utf8: [UInt8]
  private var before: [Int32] = []
  private let isASCII: Bool

  init(_ text: String) {
    utf8 = Array(text.utf8)
    var all: UInt8 = 0
    for b in utf8 { all |= b }
    isASCII = all < 0x80
    guard !isASCII else { return }
    var n: Int32 = 0
    before.reserveCapacity(utf8.count / Self.block + 1)
    var i = 0
    while i < utf8.count {
      before.append(n)
      let end = min(i + Self.block, utf8.count)
      n += Int32(count(i..<end))
      i = end
    }
  }

  /// Number of scalars that start before the offset.
  func scalar(_ offset: Int) -> Int {
    let offset = max(0, min(offset, utf8.count))
    if isASCII { return offset }
    let block = min(offset / Self.block, before.count - 1)
    guard block >= 0 else { return 0 }
    return Int(before[block]) + count(block * Self.block..<offset)
  }

  /// Scalars that start within a stretch.
  private func count(_ range: Range<Int>) -> Int {
    var n = 0
    for i in range { n &+= utf8[i] & 0xC0 != 0x80 ? 1 : 0 }
    return n
  }
}
