/// Some dispatches of a block, kept in as few bytes as it goes: the steps from one to the next as Rice codes, or a bit
/// for each dispatch where they are many.
nonisolated enum PlaceList {
  /// The first byte of what is kept as bits; another says how many low bits of a step are written as they are.
  private static let asBits: UInt8 = 0xFF
  private static let mostLow = 20

  /// - Parameters:
  ///   - places: rising.
  ///   - count: dispatches of the block.
  static func append(_ places: ArraySlice<Int>, of count: Int, to out: inout [UInt8]) {
    let start = out.count
    let low = low(places.count, of: count)
    out.append(UInt8(low))
    var word: UInt64 = 0
    var filled = 0
    func flush(_ out: inout [UInt8]) {
      while filled >= 8 {
        out.append(UInt8(truncatingIfNeeded: word))
        word >>= 8
        filled -= 8
      }
    }
    var next = 0
    for place in places {
      let step = place - next
      next = place + 1
      var ones = step >> low
      while ones > 0 {
        let some = min(ones, 32)
        word |= (1 << UInt64(some) - 1) << UInt64(filled)
        filled += some
        ones -= some
        flush(&out)
      }
      // A zero behind the ones, and the low bits behind it.
      word |= UInt64(step & (1 << low - 1)) << UInt64(filled + 1)
      filled += low + 1
      flush(&out)
    }
    // Ones without a zero are no step.
    if filled > 0 { out.append(UInt8(truncatingIfNeeded: word | ~0 << UInt64(filled))) }
    guard out.count - start > 1 + (count + 7) / 8 else { return }
    out.removeSubrange(start...)
    out.append(asBits)
    var bits = Bits(count: count)
    for place in places { bits.set(place) }
    out.append(contentsOf: bits.bytes)
  }

  /// What makes the codes of steps of a usual length shortest.
  private static func low(_ some: Int, of count: Int) -> Int {
    var low = 0
    while low < mostLow, some << (low + 1) < count * 7 / 10 { low += 1 }
    return low
  }

  static func each(_ bytes: UnsafeRawBufferPointer, of count: Int, _ body: (Int) -> Void) {
    guard let low = bytes.first.map(Int.init) else { return }
    if low == Int(asBits) {
      for place in Bits(words: Bits.read(UnsafeRawBufferPointer(rebasing: bytes[1...]))).places {
        body(place)
      }
      return
    }
    guard low <= mostLow else { return }
    var (word, filled, at) = (UInt64(0), 0, 1)
    var (place, ones) = (0, 0)
    func fill() {
      while filled <= 56, at < bytes.count {
        word |= UInt64(bytes[at]) << UInt64(filled)
        filled += 8
        at += 1
      }
    }
    while true {
      fill()
      let some = min((~word).trailingZeroBitCount, filled)
      word = some < 64 ? word >> UInt64(some) : 0
      filled -= some
      ones += some
      fill()
      if filled == 0 { return }
      if word & 1 == 1 { continue }
      guard filled > low else { return }
      place += ones << low + Int(word >> 1 & (1 << UInt64(low) - 1))
      word >>= UInt64(low + 1)
      filled -= low + 1
      ones = 0
      guard place < count else { return }
      body(place)
      place += 1
    }
  }

  static func bits(_ bytes: UnsafeRawBufferPointer, of count: Int) -> Bits {
    var bits = Bits(count: count)
    each(bytes, of: count) { bits.set($0) }
    return bits
  }
}
