/// Bytes on their way out, one piece behind the other. `Array.append(contentsOf:)` costs more than most pieces are long.
struct ByteSink {
  private var storage = [UInt8](repeating: 0, count: 16_384)
  private var count = 0

  var bytes: [UInt8] { Array(storage[..<count]) }

  mutating func clear() { count = 0 }

  @inline(__always)
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let source = piece.baseAddress else { return }
    if count &+ piece.count > storage.count { grow(by: piece.count) }
    storage.withUnsafeMutableBufferPointer { room in
      guard let start = room.baseAddress else { return }
      (start + count).update(from: source, count: piece.count)
    }
    count &+= piece.count
  }

  mutating func append(_ s: String) {
    var s = s
    s.withUTF8 { append($0) }
  }

  /// Adds the decimal digits of a number.
  mutating func append(_ n: Int) {
    guard n >= 0 else { return append(String(n)) }
    if count &+ 20 > storage.count { grow(by: 20) }
    var digits = 1
    var rest = n / 10
    while rest > 0 {
      digits &+= 1
      rest /= 10
    }
    rest = n
    for i in 0..<digits {
      storage[count &+ digits &- 1 &- i] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count &+= digits
  }

  private mutating func grow(by more: Int) {
    storage += [UInt8](repeating: 0, count: max(storage.count, more))
  }
}
