import Foundation

/// Text as the index knows it: words in small letters without accents, a blank between; all that is neither letter
/// nor number divides. The index is given nothing else, so that a query means what was indexed.
nonisolated enum FoldedText {
  static func bytes(of text: String) -> [UInt8] {
    var text = text
    return text.withUTF8(bytes)
  }

  static func string(of text: String) -> String { String(decoding: bytes(of: text), as: UTF8.self) }

  private static let divides: UInt32 = 0, isMark: UInt32 = 1
  /// The letters of European languages stand in a table; what lies behind is looked up one by one.
  private static let table = (0..<UInt32(0x250)).map { Unicode.Scalar($0).map(folded) ?? divides }

  static func bytes(of text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count + 8)
    append(text, to: &out)
    return out
  }

  /// Words behind those that are there, with nothing between.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    // A letter of two bytes may have a small one of three.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count * 2 + 8) { words in
      let length = fold(text, into: words)
      out.append(contentsOf: UnsafeBufferPointer(rebasing: words[..<length]))
    }
  }

  /// How many bytes were written.
  private static func fold(_ text: UnsafeBufferPointer<UInt8>, into out: UnsafeMutableBufferPointer<UInt8>)
    -> Int
  {
    let table = table
    var length = 0
    var isInside = false
    var i = 0
    func divide() {
      if isInside {
        out[length] = 0x20
        length += 1
      }
      isInside = false
    }
    while i < text.count {
      let b = text[i]
      if b < 0x80 {
        i += 1
        let low = b | 0x20
        if low &- 0x61 < 26 {
          out[length] = low
        } else if b &- 0x30 < 10 {
          out[length] = b
        } else {
          divide()
          continue
        }
        length += 1
        isInside = true
        continue
      }
      let (scalar, width) = decode(text, i)
      i += width
      let letter = scalar < 0x250 ? table[Int(scalar)] : Unicode.Scalar(scalar).map(folded) ?? divides
      if letter == isMark { continue }
      if letter == divides {
        divide()
      } else {
        isInside = true
        write(letter, out, &length)
      }
    }
    return length > 0 && !isInside ? length - 1 : length
  }

  private static func decode(_ p: UnsafeBufferPointer<UInt8>, _ i: Int) -> (UInt32, Int) {
    func next(_ n: Int) -> UInt32 { i + n < p.count ? UInt32(p[i + n] & 0x3F) : 0 }
    let b = UInt32(p[i])
    if b < 0xE0 { return ((b & 0x1F) << 6 | next(1), 2) }
    if b < 0xF0 { return ((b & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return ((b & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }

  private static func write(
    _ scalar: UInt32, _ out: UnsafeMutableBufferPointer<UInt8>, _ length: inout Int
  ) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    for b in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      out[length] = b
      length += 1
    }
  }

  /// A letter without its accents, small; or what it does to the word around it.
  private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    let p = scalar.properties
    // A soft hyphen says only where a word may be broken.
    if p.generalCategory == .nonspacingMark || scalar.value == 0xAD { return isMark }
    guard p.isAlphabetic || p.numericType != nil || p.generalCategory == .privateUse else { return divides }
    var base = scalar
    // Accents are taken off where nothing else comes off with them: Hangul stays whole.
    if scalar.value < 0x2000 {
      let parts = String(Character(scalar)).decomposedStringWithCanonicalMapping.unicodeScalars
      if let first = parts.first,
        parts.dropFirst().allSatisfy({ $0.properties.generalCategory == .nonspacingMark })
      {
        base = first
      }
    }
    return base.properties.lowercaseMapping.unicodeScalars.first?.value ?? base.value
  }
}
