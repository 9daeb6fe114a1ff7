/// The flat table that a language pack is compiled into: words of 28 bits, each in four bytes below 0x80 (so that
/// the table is a string literal and lies in the program's read-only pages), then the strings.
///
///     header | slots (check, link) | variants (form, text, group) | groups | openings | strings (UTF-8, NUL-ended)
///
/// A slot is found by open addressing on a word's folded hash or a phrase's chained hash. Its link is
/// `(first variant + 1) << 1 | continues`, where `continues` says that some phrase goes on from here. A variant
/// is a form with one text (its lemma or canonical form); its last word is `group << 1 | more`, where `more` says
/// that another variant of the slot follows. A group is what a form may be, shared by all forms alike: the set of
/// classes (2 words, and what goes beyond them above the next), the number of readings, and each reading (class and
/// features, value). The openings are a small
/// filter of the hashes of the first two, three … words of phrases: most pairs of words open none, and are turned away
/// without a look at the slots.
enum TableFormat {
  static let version: UInt32 = 8
  static let variantWords = 3
  static let groupHead = 3, readingWords = 2
  /// The bits of a group's third word that count its readings; the classes from the 56th on stand above them.
  static let countBits: UInt32 = 8, countMask: UInt32 = 0xFF
  static let wordMask: UInt32 = 0x0FFF_FFFF

  // Positions in the header.
  static let slotCount = 1, slots = 2, variants = 3, groups = 4, strings = 5, openings = 6, traits = 7
  /// Where in the strings the first list lies; one for each case of `LexList` follow, which the header ends with.
  static let lists = 8
  static let headerWords = lists + LexList.allCases.count

  /// The part of a hash that a slot keeps to tell keys apart.
  @inline(__always) static func check(_ hash: UInt64) -> UInt32 {
    let c = UInt32(truncatingIfNeeded: hash >> 36)
    return c == 0 ? 1 : c
  }

  /// Bytes of the filter, a power of two; each holds seven bits.
  static let openingBytes = 1 << 15
  @inline(__always) static func opening(_ hash: UInt64) -> (byte: Int, bit: UInt8) {
    (
      Int(truncatingIfNeeded: hash >> 20) & (openingBytes &- 1),
      1 &<< UInt8(truncatingIfNeeded: (hash >> 48) % 7)
    )
  }

  /// Spreads the 28 bits of each word over four bytes of seven.
  static func encode(_ words: [UInt32]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: words.count * 4) { out, count in
      words.withUnsafeBufferPointer { words in
        var i = 0
        while i < words.count {
          let w = words[i]
          out[i &* 4] = UInt8(truncatingIfNeeded: w & 0x7F)
          out[i &* 4 &+ 1] = UInt8(truncatingIfNeeded: w >> 7 & 0x7F)
          out[i &* 4 &+ 2] = UInt8(truncatingIfNeeded: w >> 14 & 0x7F)
          out[i &* 4 &+ 3] = UInt8(truncatingIfNeeded: w >> 21 & 0x7F)
          i &+= 1
        }
        count = words.count &* 4
      }
    }
  }

  @inline(__always) static func word(_ base: UnsafePointer<UInt8>, _ index: Int) -> UInt32 {
    let w = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self)
    return (w & 0x7F) | (w >> 1 & 0x3F80) | (w >> 2 & 0x1F_C000) | (w >> 3 & 0xFE0_0000)
  }
}
