/// Bytes on their way out, one piece behind the other: a buffer that is never shared, for most pieces are shorter than
/// what asking an array for room costs.
struct ByteSink: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var count = 0
  private var capacity = 16_384

  init() { base = .allocate(capacity: capacity) }

  deinit { base.deallocate() }

  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  mutating func clear() { count = 0 }

  @inline(__always)
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let source = piece.baseAddress else { return }
    if count &+ piece.count > capacity { grow(by: piece.count) }
    (base + count).update(from: source, count: piece.count)
    count &+= piece.count
  }

  mutating func append(_ s: String) {
    var s = s
    s.withUTF8 { append($0) }
  }

  /// Adds the decimal digits of a number.
  mutating func append(_ n: Int) {
    guard n >= 0, n < 100_000_000 else { return append(String(n)) }
    if count &+ 8 > capacity { grow(by: 8) }
    // The last figure goes into the highest byte that is needed.
    var figures: UInt64 = 0
    var rest = UInt32(truncatingIfNeeded: n)
    var length = 0
    repeat {
      figures = figures << 8 | UInt64(0x30 &+ rest % 10)
      rest /= 10
      length &+= 1
    } while rest > 0
    UnsafeMutableRawPointer(base + count).storeBytes(of: figures.littleEndian, as: UInt64.self)
    count &+= length
  }

  private mutating func grow(by more: Int) {
    let larger = max(capacity * 2, count + more)
    let room = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    room.update(from: base, count: count)
    base.deallocate()
    base = room
    capacity = larger
  }
}
