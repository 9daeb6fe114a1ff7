/// Words and signs that can be cut without looking at what they are beside: most of any text.
extension WordScanner {
  /// A word that is nothing but letters, with what stands before it.
  typealias Plain = (start: Int, end: Int, flags: RawToken.Flags)

  /// The word behind the blanks, where it is nothing but letters and what ends it can't belong to any word: nil
  /// where it has to be cut letter by letter. With its apostrophe where it may be elided.
  @inline(__always)
  func plainWord(orElided: Bool = false) -> Plain? {
    guard let (start, flags) = behindPlainBlanks() else { return nil }
    var i = start
    // Eight bytes at once as long as there are so many: words are too short for the processor to foresee their ends.
    while end &- i >= 8 {
      let letters = WordBytes.letters(at: base + i)
      i &+= letters
      if letters == 8 { continue }
      let b = base[i]
      if b == 0xC3, i &+ 1 < end, base[i &+ 1] != 0x97, base[i &+ 1] != 0xB7 {
        i &+= 2
      } else {
        guard i > start else { return nil }
        if isPlainEnd(b, behind: i &- start) { return (start, i, flags) }
        return orElided ? behindApostrophe(i).map { (start, $0, flags) } : nil
      }
    }
    while i < end {
      let b = base[i]
      if (b | 0x20) &- 0x61 < 26 {
        i &+= 1
      } else if b == 0xC3, i &+ 1 < end, base[i &+ 1] != 0x97, base[i &+ 1] != 0xB7 {
        i &+= 2
      } else {
        guard isPlainEnd(b, behind: i &- start) else { return nil }
        break
      }
    }
    return i > start ? (start, i, flags) : nil
  }

  /// Where the blanks end, where they are nothing but spaces and line feeds.
  @inline(__always) private func behindPlainBlanks() -> (Int, RawToken.Flags)? {
    var flags: RawToken.Flags = []
    var start = at
    while start < end, base[start] <= 0x20 {
      if base[start] == 0x20 {
        flags.insert(.spaceBefore)
      } else if base[start] == 0x0A {
        flags.insert([.spaceBefore, .newlineBefore])
      } else {
        return nil
      }
      start &+= 1
    }
    return (start, flags)
  }

  /// The sign behind the blanks, where it is one that stands for itself whatever is beside it.
  @inline(__always)
  mutating func plainSign() -> RawToken? {
    guard let (start, flags) = behindPlainBlanks(), start < end else { return nil }
    switch base[start] {
    case 0x21, 0x22, 0x28, 0x29, 0x2C, 0x3A, 0x3B, 0x3F: break
    case 0x2E where start &+ 1 < end && base[start &+ 1] != 0x2E: break
    default: return nil
    }
    at = start &+ 1
    return RawToken(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: at), kind: .punctuation,
      flags: flags, hash: Self.finish(Self.mix(Self.hashSeed, base[start])))
  }

  /// Behind the apostrophe at a place where letters follow that are no English ending: `l'Iran`, `qu'il`.
  @inline(__always) private func behindApostrophe(_ i: Int) -> Int? {
    let next: Int
    if base[i] == 0x27 {
      next = i &+ 1
    } else if base[i] == 0xE2, end &- i > 3, base[i &+ 1] == 0x80, base[i &+ 2] == 0x99 {
      next = i &+ 3
    } else {
      return nil
    }
    guard end &- next > 2 else { return nil }
    func isLetter(_ k: Int) -> Bool { (base[next &+ k] | 0x20) &- 0x61 < 26 }
    guard isLetter(0), isLetter(1), isLetter(2) || !isShortEnglishEnding(next) else { return nil }
    return next
  }

  /// A blank or sign that is no apostrophe, hyphen, digit or letter, and no dot behind an initial; a question mark may
  /// stand for a letter.
  @inline(__always) private func isPlainEnd(_ b: UInt8, behind length: Int) -> Bool {
    switch b {
    case 0x20, 0x0A, 0x2C, 0x22, 0x29, 0x3A, 0x3B, 0x21, 0xC2: true
    case 0x2E: length > 2
    default: false
    }
  }
}
