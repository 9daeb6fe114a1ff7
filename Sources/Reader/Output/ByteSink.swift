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
    guard n >= 0 else { return append(String(n)) }
    if count &+ 20 > capacity { grow(by: 20) }
    var digits = 1
    var power = 10
    while digits < 19, n >= power {
      digits &+= 1
      power &*= 10
    }
    count &+= digits
    var at = base + count
    var rest = UInt(bitPattern: n)
    for _ in 0..<digits {
      at -= 1
      at.pointee = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
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
