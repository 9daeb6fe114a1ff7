/// Turns UTF-8 offsets into Unicode scalar offsets: counts once per block of 16 bytes, then within the block.
struct ScalarOffsets {
  private static let block = 16
  /// The text, and a block of zeros behind it.
  private let utf8: [UInt8]
  private let count: Int
  private var before: [Int32] = []
  private let isASCII: Bool

  init(_ text: String) {
    var text = text
    let utf8 = text.withUTF8 { bytes in
      [UInt8](unsafeUninitializedCapacity: bytes.count + Self.block) { room, count in
        count = room.update(fromContentsOf: bytes)
        room[count...].update(repeating: 0)
        count += Self.block
      }
    }
    self.utf8 = utf8
    count = utf8.count - Self.block
    let end = count
    isASCII = utf8.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { ByteScan.nextHigh($0, from: 0, to: end) == end } ?? true
    }
    guard !isASCII else { return }
    var n: Int32 = 0
    before.reserveCapacity(count / Self.block + 1)
    for i in stride(from: 0, through: count, by: Self.block) {
      before.append(n)
      n += Int32(Self.block - continuations(i, Self.block))
    }
  }

  /// Number of scalars that start before the offset.
  func scalar(_ offset: Int) -> Int {
    let offset = max(0, min(offset, count))
    if isASCII { return offset }
    let rest = offset % Self.block
    return Int(before[offset / Self.block]) + rest - continuations(offset - rest, rest)
  }

  /// The bytes that go on a scalar among the first of a block.
  private func continuations(_ start: Int, _ length: Int) -> Int {
    utf8.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      let first = ByteScan.continuations(base, start, first: length)
      return length > 8 ? first + ByteScan.continuations(base, start + 8, first: length - 8) : first
    }
  }
}
