/// Escapes UTF-8 for a JSON string.
enum JSONEscape {
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    var from = 0
    var i = 0
    func flush(_ to: Int, _ out: inout [UInt8]) {
      if to > from { out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[from..<to])) }
    }
    while i < bytes.count {
      let b = bytes[i]
      if b >= 0x20, b < 0x7F, b != 0x22, b != 0x5C {
        i &+= 1
        continue
      }
      let length = hiddenLength(bytes, i)
      if b >= 0x80, length == 0 {
        i &+= 1
        continue
      }
      flush(i, &out)
      switch b {
      case 0x22: out += [0x5C, 0x22]
      case 0x5C: out += [0x5C, 0x5C]
      case 0x0A: out += [0x5C, 0x6E]
      case 0x0D: out += [0x5C, 0x72]
      case 0x09: out += [0x5C, 0x74]
      default: unicode(bytes, i, &out)
      }
      i += max(1, length)
      from = i
    }
    flush(bytes.count, &out)
  }

  /// Length in bytes of a scalar that a terminal must not see (C1, direction marks, line separators), else 0.
  private static func hiddenLength(_ p: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    let b = p[i]
    if b == 0xC2, i + 1 < p.count, p[i + 1] < 0xA0 { return 2 }
    if b == 0xD8, i + 1 < p.count, p[i + 1] == 0x9C { return 2 }
    if b == 0xE2, i + 2 < p.count {
      if p[i + 1] == 0x80, p[i + 2] == 0x8E || p[i + 2] == 0x8F || (0xA8...0xAE).contains(p[i + 2]) {
        return 3
      }
      if p[i + 1] == 0x81, (0xA6...0xA9).contains(p[i + 2]) { return 3 }
    }
    return 0
  }

  private static func unicode(_ p: UnsafeBufferPointer<UInt8>, _ i: Int, _ out: inout [UInt8]) {
    guard let base = p.baseAddress else { return }
    var j = i
    let s = Fold.scalar(base, &j, p.count)
    let hex = String(s, radix: 16)
    out += Array("\\u".utf8) + [UInt8](repeating: 0x30, count: max(0, 4 - hex.count)) + Array(hex.utf8)
  }
}
