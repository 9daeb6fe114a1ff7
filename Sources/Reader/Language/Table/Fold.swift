/// Case and accent folding on UTF-8 for Latin letters (U+0041–U+017F): `É`, `é`, `e` all become `e`.
enum Fold {
  /// Folded letters of U+00C0…U+017F, one byte each; `æ`, `œ`, `ß` give their first letter here.
  private static let latin: StaticString = """
    aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
    lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """

  /// The folded ASCII letter of a scalar in U+00C0…U+017F.
  @inline(__always) static func letter(_ scalar: UInt32) -> UInt8 {
    latin.utf8Start[Int(scalar &- 0xC0)]
  }

  /// The second letter of a ligature (`œ` → `e`), or 0.
  @inline(__always) static func secondLetter(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0xC6, 0xE6, 0x152, 0x153: 0x65
    case 0xDF: 0x73
    default: 0
    }
  }

  /// The simple lower case of a Latin, Greek or Cyrillic scalar; others unchanged.
  static func lower(_ s: UInt32) -> UInt32 {
    switch s {
    case 0x41...0x5A: s + 0x20
    case 0xC0...0xDE where s != 0xD7: s + 0x20
    case 0x100...0x137, 0x14A...0x177: s | 1
    case 0x139...0x148, 0x179...0x17E: s & 1 == 1 ? s + 1 : s
    case 0x178: 0xFF
    case 0x391...0x3A9: s + 0x20
    case 0x410...0x42F: s + 0x20
    case 0x400...0x40F: s + 0x50
    default: s
    }
  }

  @inline(__always) static func isUpper(_ s: UInt32) -> Bool { lower(s) != s }

  /// Decodes the scalar at `i` and moves past it. Malformed bytes give U+FFFD and move by one.
  @inline(__always)
  static func scalar(_ p: UnsafePointer<UInt8>, _ i: inout Int, _ n: Int) -> UInt32 {
    let a = UInt32(p[i])
    if a < 0x80 {
      i &+= 1
      return a
    }
    if a >= 0xC2, a < 0xE0, i &+ 1 < n {
      let v = (a & 0x1F) << 6 | UInt32(p[i &+ 1]) & 0x3F
      i &+= 2
      return v
    }
    if a >= 0xE0, a < 0xF0, i &+ 2 < n {
      let v = (a & 0x0F) << 12 | (UInt32(p[i &+ 1]) & 0x3F) << 6 | UInt32(p[i &+ 2]) & 0x3F
      i &+= 3
      return v
    }
    if a >= 0xF0, a < 0xF5, i &+ 3 < n {
      let high = (a & 7) << 18 | (UInt32(p[i &+ 1]) & 0x3F) << 12
      let v = high | (UInt32(p[i &+ 2]) & 0x3F) << 6 | UInt32(p[i &+ 3]) & 0x3F
      i &+= 4
      return v
    }
    i &+= 1
    return 0xFFFD
  }

  /// Whether the words of a text may be read as a form of a pack: lower case letters to the letter, capitals
  /// with or without their accents (`Etat`, `ETATS`), and a form in capitals only by a word with a capital. In a `bare`
  /// text small letters may lack their accents too.
  static func matches(
    _ text: UnsafeBufferPointer<UInt8>, form: UnsafeBufferPointer<UInt8>, bare: Bool = false
  ) -> Bool {
    guard let t = text.baseAddress, let f = form.baseAddress else { return false }
    var i = 0, j = 0
    // Most words stand in the text as in the pack.
    let shorter = min(text.count, form.count)
    while i < shorter, t[i] == f[i] { i &+= 1 }
    if i == text.count, i == form.count { return true }
    while i > 0, i < shorter, t[i] & 0xC0 == 0x80 || f[i] & 0xC0 == 0x80 { i &-= 1 }
    j = i
    while i < text.count, j < form.count {
      let a = canonical(scalar(t, &i, text.count))
      let b = canonical(scalar(f, &j, form.count))
      if a == b { continue }
      if secondLetter(b) != 0, i < text.count, folded(a) == folded(b), t[i] | 0x20 == secondLetter(b) {
        i += 1
        continue
      }
      let mayDiffer = isUpper(a) || bare && !isUpper(b)
      guard mayDiffer, lower(a) == lower(b) || folded(a) == folded(b) else { return false }
    }
    return i == text.count && j == form.count
  }

  /// Whether every word that has a capital in a form has one in a text of the same folded words.
  static func hasCapitals(of form: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let f = form.baseAddress, let t = text.baseAddress else { return false }
    guard mayHoldCapital(form) else { return true }
    var i = 0, j = 0
    while let a = wordStart(f, &i, form.count) {
      guard let b = wordStart(t, &j, text.count) else { return true }
      if isUpper(a), !isUpper(b) { return false }
    }
    return true
  }

  /// Small letters of ASCII and Latin-1 only are no capitals.
  static func mayHoldCapital(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0
    for b in form {
      if b &- 0x41 < 26 || b >= 0xC4 || before == 0xC3 && b < 0xA0 { return true }
      before = b
    }
    return false
  }

  /// The first letter of the next word at or behind `i`, which moves past that word.
  private static func wordStart(_ p: UnsafePointer<UInt8>, _ i: inout Int, _ n: Int) -> UInt32? {
    while i < n, !isLetter(p, i, n) { _ = scalar(p, &i, n) }
    guard i < n else { return nil }
    let first = scalar(p, &i, n)
    while i < n, isLetter(p, i, n) { _ = scalar(p, &i, n) }
    return first
  }

  /// A letter or digit, or a mark that stands over one.
  private static func isLetter(_ p: UnsafePointer<UInt8>, _ i: Int, _ n: Int) -> Bool {
    var j = i
    let s = scalar(p, &j, n)
    if s < 0x80 { return (s | 0x20) &- 0x61 < 26 || s &- 0x30 < 10 }
    return s >= 0xC0 && s != 0xD7 && s != 0xF7 && !(0x2000...0x2E7F ~= s) && s != 0x2BC
  }

  @inline(__always) private static func folded(_ s: UInt32) -> UInt32 {
    if s >= 0xC0, s <= 0x17F { return UInt32(letter(s)) }
    return lower(s)
  }

  /// One sign for each way of writing an apostrophe and a hyphen.
  @inline(__always) private static func canonical(_ s: UInt32) -> UInt32 {
    switch s {
    case 0x2018, 0x2019, 0x2BC: 0x27
    case 0x2010, 0x2011: 0x2D
    default: s
    }
  }
}
