/// One word, number or sign of a text, found without any knowledge of the language.
struct RawToken {
  enum Kind: UInt8 { case word, number, punctuation, symbol }

  struct Flags: OptionSet {
    var rawValue: UInt16
    static let spaceBefore = Flags(rawValue: 1), newlineBefore = Flags(rawValue: 2)
    static let capital = Flags(rawValue: 4), allCaps = Flags(rawValue: 8), hyphen = Flags(rawValue: 16)
    static let elided = Flags(rawValue: 32)  // ends with an apostrophe: l', qu'
    static let dotted = Flags(rawValue: 64)  // an initial or an acronym with dots: M., U.S.
    static let innerCapital = Flags(rawValue: 128)  // McCain, iPhone, eBay
    static let hasDigit = Flags(rawValue: 256)
    static let enclitic = Flags(rawValue: 512)  // begins with an apostrophe or hyphen: 's, -t-il
  }

  /// UTF-8 offsets `[start, end)`.
  var start: Int32, end: Int32
  var kind: Kind
  var flags: Flags
  /// Hash of the case- and accent-folded word; of the bytes for what is no word.
  var hash: UInt64
}

/// Cuts UTF-8 into words, numbers and signs. An apostrophe ends a word (`l'|Iran`, `aujourd'|hui`), a hyphen
/// between letters doesn't (`Etats-Unis`); numbers keep their separators (`1,5`, `18h00`, `3.000`).
struct WordScanner {
  let base: UnsafePointer<UInt8>
  let end: Int
  var at: Int

  init(_ base: UnsafePointer<UInt8>, from: Int, to end: Int) {
    self.base = base
    self.end = end
    at = from
  }

  static let hashSeed: UInt64 = 0xCBF2_9CE4_8422_2325
  @inline(__always) static func mix(_ h: UInt64, _ b: UInt8) -> UInt64 { (h ^ UInt64(b)) &* 0x100_0000_01B3 }
  @inline(__always) static func finish(_ h: UInt64) -> UInt64 {
    let a = (h ^ (h >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return a ^ (a >> 29)
  }
  /// The hash of a phrase so far and its next word.
  @inline(__always) static func chain(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    finish((phrase &* 31) ^ (word &+ 0x5851_F42D_4C95_7F2D))
  }

  enum ByteClass: UInt8 { case other, space, newline, letter, digit, lead, high }

  @inline(__always) private func isDigit(_ i: Int) -> Bool { i < end && base[i] &- 0x30 < 10 }

  /// Length in bytes of the letter at `i`, 0 when there is none.
  @inline(__always) func letterLength(_ i: Int) -> Int {
    guard i < end else { return 0 }
    let b = base[i]
    if (b | 0x20) &- 0x61 < 26 { return 1 }
    if b < 0xC3 { return 0 }
    return longLetterLength(i, b)
  }

  private func longLetterLength(_ i: Int, _ b: UInt8) -> Int {
    if b < 0xE0 {
      guard i + 1 < end else { return 0 }
      if b == 0xC3, base[i + 1] == 0x97 || base[i + 1] == 0xB7 { return 0 }
      return 2
    }
    if b == 0xE2 || b == 0xF0 { return 0 }
    if b == 0xEF { return i + 2 < end && base[i + 1] == 0xAC && base[i + 2] <= 0x86 ? 3 : 0 }
    if b < 0xF0, i + 2 < end {
      if b == 0xE3, base[i + 1] == 0x80 { return 0 }
      return 3
    }
    return 0
  }

  /// The `h` of `Kermorc'h.`: a small letter behind an apostrophe is the end of a name, and the stop the sentence's.
  private func isTail(_ start: Int) -> Bool {
    guard start > 0, start < end, base[start] &- 0x61 < 26 else { return false }
    return base[start - 1] == 0x27
      || start > 2 && base[start - 3] == 0xE2 && base[start - 2] == 0x80 && base[start - 1] == 0x99
  }

  /// Length in bytes of the apostrophe at `i`, 0 when there is none.
  @inline(__always) private func apostropheLength(_ i: Int) -> Int {
    guard i < end else { return 0 }
    if base[i] == 0x27 { return 1 }
    if base[i] == 0xE2, i + 2 < end, base[i + 1] == 0x80, base[i + 2] == 0x99 { return 3 }
    if base[i] == 0xCA, i + 1 < end, base[i + 1] == 0xBC { return 2 }
    return 0
  }

  /// `l‘État`: an apostrophe that some word processors turn the wrong way, right between two letters.
  @inline(__always) private func turnedLength(_ i: Int) -> Int {
    guard i + 3 < end, base[i] == 0xE2, base[i + 1] == 0x80, base[i + 2] == 0x98 else { return 0 }
    return letterLength(i + 3) > 0 ? 3 : 0
  }

  @inline(__always) private func hyphenLength(_ i: Int) -> Int {
    guard i < end else { return 0 }
    if base[i] == 0x2D { return 1 }
    if base[i] == 0xE2, i + 2 < end, base[i + 1] == 0x80, base[i + 2] | 1 == 0x91 { return 3 }
    return 0
  }

  /// The next token, or nil at the end.
  mutating func next() -> RawToken? {
    var flags: RawToken.Flags = []
    skipBlanks(&flags)
    guard at < end else { return nil }
    let start = at
    if letterLength(at) > 0 { return word(start, flags) }
    if isDigit(at) { return number(start, flags) }
    let apostrophe = apostropheLength(at)
    if apostrophe > 0, !flags.contains(.spaceBefore), start > 0, isShortEnglishEnding(at + apostrophe) {
      at += apostrophe
      flags.insert(.enclitic)
      return word(start, flags)
    }
    return sign(start, flags)
  }

  @inline(__always) private mutating func skipBlanks(_ flags: inout RawToken.Flags) {
    while at < end {
      let b = base[at]
      if b > 0x20, b < 0x80 { return }
      if b == 0x20 || b == 0x09 || b == 0x0D || b == 0x0B || b == 0x0C {
        at &+= 1
        flags.insert(.spaceBefore)
      } else if b == 0x0A {
        at &+= 1
        flags.insert([.spaceBefore, .newlineBefore])
      } else if b == 0xC2, at + 1 < end, base[at + 1] == 0xA0 || base[at + 1] == 0xAD {
        if base[at + 1] == 0xA0 { flags.insert(.spaceBefore) }
        at &+= 2
      } else if b == 0xE2, at + 2 < end, base[at + 1] == 0x80, isBlank2080(base[at + 2]) {
        flags.insert(.spaceBefore)
        at &+= 3
      } else if b == 0xEF, at + 2 < end, base[at + 1] == 0xBB, base[at + 2] == 0xBF {
        at &+= 3
      } else if b == 0xE3, at + 2 < end, base[at + 1] == 0x80, base[at + 2] == 0x80 {
        flags.insert(.spaceBefore)
        at &+= 3
      } else {
        return
      }
    }
  }

  /// U+2000…U+200F, U+2028…U+202F: the spaces, joiners and direction marks of the general punctuation block.
  @inline(__always) private func isBlank2080(_ third: UInt8) -> Bool {
    third <= 0x8F || (third >= 0xA8 && third <= 0xAF)
  }

  /// `'s`, `'t`, `'d`, `'re`, `'ll`, `'ve`, `'m` before the end of a word.
  func isShortEnglishEnding(_ i: Int) -> Bool {
    guard i < end else { return false }
    let a = base[i] | 0x20
    let b: UInt8 = i + 1 < end ? base[i + 1] | 0x20 : 0
    if letterLength(i + 1) == 0, !isDigit(i + 1) {
      return (a == 0x73 || a == 0x74 || a == 0x64 || a == 0x6D) && letterLength(i) == 1
    }
    guard letterLength(i + 2) == 0 else { return false }
    return (a == 0x72 && b == 0x65) || (a == 0x6C && b == 0x6C) || (a == 0x76 && b == 0x65)
  }

  /// Whether an apostrophe that ends before `i` belongs to the word before it: a letter follows (`l'Iran`), or the
  /// word is one letter or ends in `qu`, and a number or an opening mark follows (`qu'"aucun"`, `d'1,5 million`).
  private func joins(_ i: Int, from start: Int) -> Bool {
    if letterLength(i) > 0 { return true }
    var last = i - 1
    while last > start, letterLength(last) == 0 { last -= 1 }
    let endsInQu = last > start && base[last] | 0x20 == 0x75 && base[last - 1] | 0x20 == 0x71
    guard last == start || endsInQu, i < end else { return false }
    if isDigit(i) || opensMark(i) { return true }
    return isElision(start, last) && goesOnBehindBlank(i)
  }

  private mutating func word(_ start: Int, _ initial: RawToken.Flags) -> RawToken {
    var flags = initial
    var h = Self.hashSeed
    var letters = 0, capitals = 0
    var firstCapital = false, isDamaged = false
    if initial.contains(.enclitic) { h = Self.mix(h, 0x27) }
    while at < end {
      // Most letters are plain.
      let run = at
      while at < end {
        let b = base[at]
        guard (b | 0x20) &- 0x61 < 26 else { break }
        h = Self.mix(h, b | 0x20)
        if b < 0x61 { capitals &+= 1 }
        at &+= 1
      }
      if at > run {
        if letters == 0 { firstCapital = base[run] < 0x61 }
        letters &+= at &- run
        guard at < end else { break }
      }
      let b = base[at]
      if b == 0x20 { break }
      if b == 0xC3, at &+ 1 < end, base[at &+ 1] != 0x97, base[at &+ 1] != 0xB7 {
        let s = 0xC0 | UInt32(base[at &+ 1] & 0x3F)
        h = Self.mix(h, Fold.letter(s))
        let second = Fold.secondLetter(s)
        if second != 0 { h = Self.mix(h, second) }
        if s < 0xDF {
          capitals &+= 1
          if letters == 0 { firstCapital = true }
        }
        letters &+= 1
        at &+= 2
        continue
      }
      if b &- 0x30 < 10 {
        h = Self.mix(h, b)
        flags.insert(.hasDigit)
        at &+= 1
        continue
      }
      if b >= 0xC3 {
        let length = letterLength(at)
        if length > 0 {
          var i = at
          let s = Fold.scalar(base, &i, end)
          if s >= 0x300, s < 0x370 {
            at = i
            continue
          }
          if s >= 0xC0, s <= 0x17F {
            h = Self.mix(h, Fold.letter(s))
            let second = Fold.secondLetter(s)
            if second != 0 { h = Self.mix(h, second) }
          } else {
            let l = Fold.lower(s)
            h = Self.mix(
              Self.mix(Self.mix(h, UInt8(truncatingIfNeeded: l >> 16)), UInt8(truncatingIfNeeded: l >> 8)),
              UInt8(truncatingIfNeeded: l))
          }
          if Fold.isUpper(s) {
            capitals &+= 1
            if letters == 0 { firstCapital = true }
          }
          letters &+= 1
          at = i
          continue
        }
      }
      let hyphen = hyphenLength(at)
      if hyphen > 0, letterLength(at + hyphen) > 0 || isDigit(at + hyphen) {
        h = Self.mix(h, 0x2D)
        flags.insert(.hyphen)
        at += hyphen
        continue
      }
      // Mostly an e that has lost its accent with its letter.
      if b == 0x3F, isLostLetter(at, isDamaged: isDamaged) {
        h = Self.mix(h, 0x65)
        isDamaged = true
        letters &+= 1
        at &+= 1
        continue
      }
      // `a magnitude-6.8 quake`
      if b == 0x2E, flags.contains([.hyphen, .hasDigit]), isDigit(at - 1), isDigit(at + 1) {
        h = Self.mix(h, b)
        at &+= 1
        continue
      }
      if b == 0x2E, letters == 1 || flags.contains(.dotted), endsWithSingleLetter(start), !isUnit(start),
        !isTail(start)
      {
        // Initials and dotted acronyms: `M.`, `U.S.`, `J.-P.`
        at &+= 1
        flags.insert(.dotted)
        h = Self.mix(h, 0x2E)
        if letterLength(at) > 0, at + letterLength(at) < end, base[at + letterLength(at)] == 0x2E { continue }
        let dash = hyphenLength(at)
        if dash > 0, letterLength(at + dash) > 0, at + dash + 1 < end, base[at + dash + 1] == 0x2E {
          at += dash
          h = Self.mix(h, 0x2D)
          continue
        }
        break
      }
      let apostrophe = max(apostropheLength(at), turnedLength(at))
      if apostrophe > 0, joins(at + apostrophe, from: start), !isShortEnglishEnding(at + apostrophe) {
        h = Self.mix(h, 0x27)
        at += apostrophe
        flags.insert(.elided)
      }
      break
    }
    if firstCapital { flags.insert(.capital) }
    if capitals > 1, capitals == letters { flags.insert(.allCaps) }
    if capitals > 0, capitals < letters, !(firstCapital && capitals == 1) { flags.insert(.innerCapital) }
    return RawToken(
      start: Int32(start), end: Int32(at), kind: .word, flags: flags, hash: Self.finish(h))
  }

  /// `Isra?l`, `d?clar? que`: a question mark between small letters, or at the end of a word that has one so, stands for a
  /// letter that some program couldn't write.
  private func isLostLetter(_ i: Int, isDamaged: Bool) -> Bool {
    func isSmall(_ k: Int) -> Bool { k < end && base[k] &- 0x61 < 26 }
    guard i > 0, isSmall(i - 1) || isDamaged else { return false }
    if isSmall(i + 1) { return true }
    guard isDamaged, i + 1 < end else { return false }
    return base[i + 1] == 0x2C || base[i + 1] == 0x2E || base[i + 1] == 0x20 && isSmall(i + 2)
  }

  /// Whether the letter before `at` stands alone: at the start of the word, after a dot or after a hyphen.
  private func endsWithSingleLetter(_ start: Int) -> Bool {
    var i = at - 1
    while i > start, base[i] & 0xC0 == 0x80 { i -= 1 }
    guard i >= start, letterLength(i) > 0 else { return false }
    return i == start || base[i - 1] == 0x2E || base[i - 1] == 0x2D
  }

  /// `130 km/h.`, `41 °C.`, `à 190 m.`: a letter behind a stroke, a degree or an amount is a unit, no initial.
  private func isUnit(_ start: Int) -> Bool {
    guard start > 0, at == start + 1 else { return false }
    let before = base[start - 1]
    if before == 0x2F { return true }
    if before == 0xB0 { return start > 1 && base[start - 2] == 0xC2 }
    switch base[start] {
    case 0x67, 0x68, 0x6C, 0x6D, 0x74: break  // g h l m t
    default: return false
    }
    // `20 h.`, with a blank of one byte or two.
    var i = start - 1
    if base[i] == 0xA0, i > 0, base[i - 1] == 0xC2 { i -= 1 } else if base[i] != 0x20 { return false }
    guard i > 0, base[i - 1] &- 0x30 < 10 else { return false }
    return !(at + 2 < end && letterLength(at + 1) == 1 && base[at + 2] == 0x2E)
  }

  private mutating func number(_ start: Int, _ initial: RawToken.Flags) -> RawToken {
    var flags = initial
    flags.insert(.hasDigit)
    var h = Self.hashSeed
    while at < end {
      let b = base[at]
      if b &- 0x30 < 10 || (b | 0x20) &- 0x61 < 26 {
        h = Self.mix(h, b | 0x20)
        at &+= 1
      } else if b == 0x2E || b == 0x2C || b == 0x3A, isDigit(at + 1), at > start, isDigit(at - 1) {
        h = Self.mix(h, b)
        at &+= 1
      } else if b >= 0xC3, letterLength(at) > 0 {
        at += letterLength(at)
      } else {
        break
      }
    }
    return RawToken(
      start: Int32(start), end: Int32(at), kind: .number, flags: flags, hash: Self.finish(h))
  }

  private mutating func sign(_ start: Int, _ flags: RawToken.Flags) -> RawToken {
    let b = base[at]
    if b == 0x2E || b == 0x2D {
      // An ellipsis; the dash of who has none on the keys: `--`.
      while at < end, base[at] == b { at += 1 }
    } else if b < 0x80 {
      at += 1
    } else {
      var i = at
      _ = Fold.scalar(base, &i, end)
      at = i
    }
    var h = Self.hashSeed
    for i in start..<min(at, start + 4) { h = Self.mix(h, base[i]) }
    let isSymbol = b == 0x24 || b == 0x25 || b == 0x23 || b == 0x40 || b == 0x2B || b >= 0xF0
    return RawToken(
      start: Int32(start), end: Int32(at), kind: isSymbol ? .symbol : .punctuation, flags: flags,
      hash: Self.finish(h))
  }
}
