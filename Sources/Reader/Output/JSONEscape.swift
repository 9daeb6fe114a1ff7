/// Escapes UTF-8 for a JSON string.
enum JSONEscape {
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout ByteSink) {
    var from = 0
    var i = 0
    func flush(_ to: Int, _ out: inout ByteSink) {
      if to > from { out.append(UnsafeBufferPointer(rebasing: bytes[from..<to])) }
    }
    while true {
      i = ByteScan.plainEnd(bytes, from: i)
      guard i < bytes.count else { break }
      let b = bytes[i]
      let length = hiddenLength(bytes, i)
      if b >= 0x80, length == 0 {
        i &+= 1
        continue
      }
      flush(i, &out)
      switch b {
      case 0x22: out.append("\\\"")
      case 0x5C: out.append("\\\\")
      case 0x0A: out.append("\\n")
      case 0x0D: out.append("\\r")
      case 0x09: out.append("\\t")
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

  private static func unicode(_ p: UnsafeBufferPointer<UInt8>, _ i: Int, _ out: inout ByteSink) {
    guard let base = p.baseAddress else { return }
    var j = i
    let s = Fold.scalar(base, &j, p.count)
    let hex = String(s, radix: 16)
    out.append("\\u" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex)
  }
}
