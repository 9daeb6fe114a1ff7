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
    let table = table
    let from = out.count
    var isInside = false
    var i = 0
    while i < text.count {
      let b = text[i]
      if b < 0x80 {
        i += 1
        let low = b | 0x20
        if low &- 0x61 < 26 {
          out.append(low)
        } else if b &- 0x30 < 10 {
          out.append(b)
        } else {
          if isInside { out.append(0x20) }
          isInside = false
          continue
        }
        isInside = true
        continue
      }
      let (scalar, width) = decode(text, i)
      i += width
      let letter = scalar < 0x250 ? table[Int(scalar)] : Unicode.Scalar(scalar).map(folded) ?? divides
      if letter == isMark { continue }
      if letter == divides {
        if isInside { out.append(0x20) }
        isInside = false
      } else {
        isInside = true
        append(letter, &out)
      }
    }
    if out.count > from, out.last == 0x20 { out.removeLast() }
  }

  private static func decode(_ p: UnsafeBufferPointer<UInt8>, _ i: Int) -> (UInt32, Int) {
    func next(_ n: Int) -> UInt32 { i + n < p.count ? UInt32(p[i + n] & 0x3F) : 0 }
    let b = UInt32(p[i])
    if b < 0xE0 { return ((b & 0x1F) << 6 | next(1), 2) }
    if b < 0xF0 { return ((b & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return ((b & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }

  private static func append(_ scalar: UInt32, _ out: inout [UInt8]) {
    if scalar < 0x80 { return out.append(UInt8(scalar)) }
    guard let scalar = Unicode.Scalar(scalar) else { return }
    out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// A letter without its accents, small; or what it does to the word around it.
  private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    let p = scalar.properties
    if p.generalCategory == .nonspacingMark { return isMark }
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
