/// How much a text looks as if it had been decoded with the right charset.
enum CharsetScore {
  private static let wanted = Set("àâäçéèêëîïôöùûüÿœæÀÉÈÊÇŒÎÔ«»’‘“”–—…€°ñáíóúßåø".unicodeScalars.map(\.value))

  static func score(_ utf8: [UInt8]) -> Int {
    var score = 0
    var before: Unicode.Scalar = " "
    var last: Unicode.Scalar = " "
    for s in String(decoding: utf8.prefix(200_000), as: UTF8.self).unicodeScalars {
      // A capital or a sign between two small letters is a wrong one.
      if last.value >= 0x80, isSmall(before), isSmall(s) {
        score += isSmall(last) || last == "’" ? 1 : -6
      }
      if s.value >= 0x80 {
        if wanted.contains(s.value) { score += 2 } else { score -= 1 }
        if s.value < 0xA0 || s == "\u{FFFD}" || s == "¤" { score -= 6 }
      }
      before = last
      last = s
    }
    return score
  }

  private static func isSmall(_ s: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(s) || (0xDF...0xFF).contains(s.value) && s != "÷" || s == "œ"
  }
}

/// UTF-8 that was taken for Windows-1252 and encoded once more.
enum Mojibake {
  static func repaired(_ text: Charset.Text) -> Charset.Text {
    guard let decoded = String(validating: text.bytes, as: UTF8.self), marks(text.bytes) > 0 else {
      return text
    }
    var back: [UInt8] = []
    back.reserveCapacity(text.bytes.count)
    for s in decoded.unicodeScalars {
      guard let b = TextDecoding.windows1252Byte(s) else { return text }
      back.append(b)
    }
    guard String(validating: back, as: UTF8.self) != nil, marks(back) < marks(text.bytes) else { return text }
    return Charset.Text(bytes: back, charset: "utf-8", isRepaired: true)
  }

  /// Number of places that look like a character of UTF-8 read as Windows-1252: `Ã©`, `Â `, `â€`.
  private static func marks(_ b: [UInt8]) -> Int {
    var n = 0
    var i = 0
    while i + 3 < b.count {
      if b[i] == 0xC3 {
        if b[i + 1] == 0x83 || b[i + 1] == 0x82, b[i + 2] == 0xC2 { n += 1 }
        if b[i + 1] == 0xA2, b[i + 2] == 0xE2, b[i + 3] == 0x82 { n += 1 }
      }
      i += 1
    }
    return n
  }
}
