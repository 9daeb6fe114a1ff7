/// Reads what stands behind a backslash in a JSON string.
public enum JSONUnescape {
  public enum Trouble { case endsTooEarly, badDigits, unknown }

  /// Appends in UTF-8 what the escape at `at` stands for and moves behind it; half a surrogate pair gives U+FFFD. In
  /// trouble `at` stands behind an unknown letter, or at the digits that are none.
  public static func take(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int, into out: inout [UInt8]
  ) -> Trouble? {
    guard at < bytes.count else { return .endsTooEarly }
    let b = bytes[at]
    at += 1
    switch b {
    case 0x22, 0x5C, 0x2F: out.append(b)
    case 0x62: out.append(0x08)
    case 0x66: out.append(0x0C)
    case 0x6E: out.append(0x0A)
    case 0x72: out.append(0x0D)
    case 0x74: out.append(0x09)
    case 0x75:
      var code: UInt32 = 0
      if let trouble = hex(bytes, &at, &code) { return trouble }
      if code & 0xFC00 == 0xD800, at + 1 < bytes.count, bytes[at] == 0x5C, bytes[at + 1] == 0x75 {
        let mark = at
        at += 2
        var low: UInt32 = 0
        if let trouble = hex(bytes, &at, &low) { return trouble }
        if low & 0xFC00 == 0xDC00 {
          code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
        } else {
          at = mark
        }
      }
      let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
      out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: return .unknown
    }
    return nil
  }

  private static func hex(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int, _ code: inout UInt32
  ) -> Trouble? {
    guard at + 4 <= bytes.count else { return .endsTooEarly }
    for b in bytes[at..<at + 4] {
      guard let digit = hexDigit(b) else { return .badDigits }
      code = code << 4 | UInt32(digit)
    }
    at += 4
    return nil
  }
}
