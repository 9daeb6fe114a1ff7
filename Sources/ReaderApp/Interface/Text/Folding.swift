import Reader

/// Text with case and accents taken away, for searching and for telling names apart.
nonisolated struct Folded {
  private(set) var bytes: [UInt8] = []
  /// For each folded byte, the offset in the original text of the scalar it came from.
  private(set) var offsets: [Int32] = []
  private let originalCount: Int

  init(_ text: [UInt8]) {
    originalCount = text.count
    bytes.reserveCapacity(text.count)
    offsets.reserveCapacity(text.count)
    var i = 0
    while i < text.count {
      let start = Int32(i)
      let b = text[i]
      if b < 0x80 {
        // Where a line's end stood in a word.
        if b == Dispatch.joint {
          i += 1
          continue
        }
        append((0x41...0x5A).contains(b) ? b + 0x20 : b == 0x0A || b == 0x09 ? 0x20 : b, start)
        i += 1
        continue
      }
      let length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2
      let end = min(i + length, text.count)
      fold(text, i, end, start)
      i = end
    }
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  /// The same text as a string, for a dictionary's key.
  var key: String { String(decoding: bytes, as: UTF8.self) }

  /// The stretches of the original text in which the needle occurs, one after the other without overlap.
  func occurrences(of needle: Folded) -> [Range<Int>] {
    let n = needle.bytes
    guard let first = n.first, n.count <= bytes.count else { return [] }
    var found: [Range<Int>] = []
    var i = 0
    let last = bytes.count - n.count
    while i <= last {
      if bytes[i] == first, matches(n, at: i) {
        let end = i + n.count < offsets.count ? Int(offsets[i + n.count]) : originalCount
        found.append(Int(offsets[i])..<end)
        i += n.count
      } else {
        i += 1
      }
    }
    return found
  }

  func contains(_ needle: Folded) -> Bool {
    needle.bytes.isEmpty || !occurrences(of: needle).isEmpty
  }

  private func matches(_ n: [UInt8], at i: Int) -> Bool {
    for k in 1..<max(1, n.count) where bytes[i + k] != n[k] { return false }
    return true
  }

  private mutating func append(_ b: UInt8, _ offset: Int32) {
    bytes.append(b)
    offsets.append(offset)
  }

  private mutating func fold(_ text: [UInt8], _ i: Int, _ end: Int, _ offset: Int32) {
    guard let scalar = String(decoding: text[i..<end], as: UTF8.self).unicodeScalars.first else { return }
    switch scalar.value {
    case 0x300...0x36F, 0xAD, 0xFE0F: return
    case 0xA0, 0x202F, 0x2009: append(0x20, offset)
    case 0x2019, 0x2018: append(0x27, offset)
    case 0x2010...0x2014: append(0x2D, offset)
    case 0xC6, 0xE6: for b in "ae".utf8 { append(b, offset) }
    case 0x152, 0x153: for b in "oe".utf8 { append(b, offset) }
    case 0xDF: for b in "ss".utf8 { append(b, offset) }
    case 0xC0..<0x180 where scalar.value != 0xD7 && scalar.value != 0xF7:
      append(Self.latin[Int(scalar.value) - 0xC0], offset)
    default: for b in scalar.properties.lowercaseMapping.utf8 { append(b, offset) }
    }
  }

  /// The bare letter of U+00C0 to U+017F.
  private static let latin = Array(
    """
    aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
    lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)
}
