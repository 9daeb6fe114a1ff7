/// How much a text looks as if it had been decoded with the right charset: letters stand beside letters, signs don't.
enum CharsetScore {
  private static let letters = Set(
    "àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÖÙÛÜŒÆñáíóúßåøÅØÄÑ".unicodeScalars.map(\.value))
  private static let signs = Set("«»“”‘„‚–—…€£°§©®½¼¾²³·•\u{A0}".unicodeScalars.map(\.value))

  static func score(_ utf8: [UInt8]) -> Int {
    var score = 0
    var before: Unicode.Scalar = " "
    var here: Unicode.Scalar?
    for s in String(decoding: utf8.prefix(200_000), as: UTF8.self).unicodeScalars {
      if let here {
        if here.value >= 0x80 { score += value(before, here, s) }
        before = here
      }
      here = s
    }
    if let here, here.value >= 0x80 { score += value(before, here, " ") }
    return score
  }

  private static func value(_ before: Unicode.Scalar, _ s: Unicode.Scalar, _ after: Unicode.Scalar) -> Int {
    if s.value < 0xA0 || s == "\u{FFFD}" || s == "¤" { return -6 }
    if s == "’" { return isLetter(before) ? 3 : 1 }
    if s == "\u{A0}" { return 2 }
    guard isLetter(s) else {
      // A sign within a word is a letter misread.
      if isLetter(before), isLetter(after), s.value != 0xAD, s != "–", s != "—" { return -6 }
      return signs.contains(s.value) ? 2 : -1
    }
    guard letters.contains(s.value) else { return -1 }
    let isAlone = !isLetter(before) && !isLetter(after)
    if isAlone { return s == "à" || s == "À" ? 2 : isDigit(after) || isDigit(before) ? -4 : -1 }
    if before == s, s != "é" { return -6 }
    // A capital behind a small letter, a small one between capitals.
    if isSmall(before), !isSmall(s) { return -6 }
    if isCapital(before), isCapital(after), isSmall(s) { return -3 }
    return 3
  }

  private static func isDigit(_ s: Unicode.Scalar) -> Bool { ("0"..."9").contains(s) }

  private static func isSmall(_ s: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(s) || (0xDF...0xFF).contains(s.value) && s != "÷" || s == "œ"
  }
  private static func isCapital(_ s: Unicode.Scalar) -> Bool {
    ("A"..."Z").contains(s) || (0xC0..<0xDF).contains(s.value) && s != "×" || s == "Œ" || s == "Ÿ"
  }
  private static func isLetter(_ s: Unicode.Scalar) -> Bool { isSmall(s) || isCapital(s) }
}
