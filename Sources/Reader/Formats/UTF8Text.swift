/// Bytes that are UTF-8, or nearly so: cut within the last character, or with some bytes of another charset in them.
enum UTF8Text {
  /// nil when this is no UTF-8. A last character that is cut is left out and said to be missing.
  static func decode(_ bytes: [UInt8]) -> Charset.Text? {
    if isValid(bytes) { return Charset.Text(bytes: bytes, charset: "utf-8") }
    let faults = Self.faults(bytes)
    if faults.bad == 0, faults.good > 0 || bytes.count > faults.cut {
      return Charset.Text(bytes: Array(bytes.dropLast(faults.cut)), charset: "utf-8", isCut: true)
    }
    // One wrong byte in twenty characters and no more: the rest would be spoilt by any other charset.
    guard faults.good >= 10, faults.bad * 20 <= faults.good else { return nil }
    let text = mixed(bytes)
    return Charset.Text(bytes: text.bytes, charset: "utf-8", hasStrays: true, fault: text.fault)
  }

  static func isValid(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { b in
      guard let base = b.baseAddress else { return true }
      var i = ByteScan.nextHigh(base, from: 0, to: b.count)
      while i < b.count {
        let n = length(bytes, i)
        guard n > 0 else { return false }
        i = ByteScan.nextHigh(base, from: i + n, to: b.count)
      }
      return true
    }
  }

  /// Characters of more than one byte, bytes that are part of none, and bytes of a character cut by the end.
  private static func faults(_ b: [UInt8]) -> (good: Int, bad: Int, cut: Int) {
    var good = 0
    var bad = 0
    var i = 0
    while i < b.count {
      if b[i] < 0x80 {
        i += 1
        continue
      }
      let n = length(b, i)
      if n > 0 {
        good += 1
        i += n
      } else if n < 0 {
        return (good, bad, b.count - i)
      } else {
        bad += 1
        i += 1
      }
    }
    return (good, bad, 0)
  }

  /// Length of the character at an offset, 0 when there is none, -1 when the end cuts it.
  private static func length(_ b: [UInt8], _ i: Int) -> Int {
    let n: Int
    switch b[i] {
    case 0xC2...0xDF: n = 2
    case 0xE0...0xEF: n = 3
    case 0xF0...0xF4: n = 4
    default: return 0
    }
    for k in 1..<n {
      guard i + k < b.count else { return -1 }
      let low: UInt8 = k == 1 ? (b[i] == 0xE0 ? 0xA0 : b[i] == 0xF0 ? 0x90 : 0x80) : 0x80
      let high: UInt8 = k == 1 ? (b[i] == 0xED ? 0x9F : b[i] == 0xF4 ? 0x8F : 0xBF) : 0xBF
      guard b[i + k] >= low, b[i + k] <= high else { return 0 }
    }
    return n
  }

  /// Bytes that are no UTF-8 taken for Windows-1252.
  private static func mixed(_ b: [UInt8]) -> (bytes: [UInt8], fault: Int?) {
    var out: [UInt8] = []
    var fault: Int?
    out.reserveCapacity(b.count + 64)
    var i = 0
    while i < b.count {
      let n = b[i] < 0x80 ? 1 : length(b, i)
      if n > 0 {
        out += b[i..<i + n]
        i += n
        continue
      }
      fault = fault ?? out.count
      let scalar = b[i] < 0xA0 ? TextDecoding.windows1252Scalar(b[i]) : Unicode.Scalar(b[i])
      out += UTF8.encode(scalar ?? " ").map(Array.init) ?? []
      i += 1
    }
    return (out, fault)
  }
}
