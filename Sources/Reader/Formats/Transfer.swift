/// The transfer encodings of mail.
enum Transfer {
  static func base64(_ s: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(s.count * 3 / 4)
    var bits: UInt32 = 0
    var n = 0
    for b in s {
      let v: UInt32
      switch b {
      case 0x41...0x5A: v = UInt32(b) - 0x41
      case 0x61...0x7A: v = UInt32(b) - 0x47
      case 0x30...0x39: v = UInt32(b) + 4
      case 0x2B, 0x2D: v = 62
      case 0x2F, 0x5F: v = 63
      default: continue
      }
      bits = bits << 6 | v
      n += 6
      if n >= 8 {
        n -= 8
        out.append(UInt8(truncatingIfNeeded: bits >> UInt32(n)))
      }
    }
    return out
  }

  static func quotedPrintable(_ s: [UInt8], isHeader: Bool = false) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(s.count)
    var i = 0
    while i < s.count {
      if s[i] == 0x3D {
        if i + 2 < s.count, let a = hexDigit(s[i + 1]), let b = hexDigit(s[i + 2]) {
          out.append(a << 4 | b)
          i += 3
          continue
        }
        var j = i + 1
        while j < s.count, s[j] == 0x20 || s[j] == 0x09 || s[j] == 0x0D { j += 1 }
        if j < s.count, s[j] == 0x0A {
          i = j + 1
          continue
        }
      }
      out.append(isHeader && s[i] == 0x5F ? 0x20 : s[i])
      i += 1
    }
    return out
  }
}
