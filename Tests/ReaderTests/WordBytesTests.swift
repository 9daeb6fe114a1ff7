import Testing

@testable import Reader

/// Eight bytes at a time give the letters of ASCII that one byte at a time gives.
struct WordBytesTests {
  private func letters(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { $0.baseAddress.map { WordBytes.letters(at: $0) } ?? -1 }
  }

  /// The same, by the definition.
  private func expected(_ bytes: [UInt8]) -> Int {
    bytes.prefix(8).firstIndex { ($0 | 0x20) &- 0x61 >= 26 } ?? 8
  }

  @Test(arguments: [
    ("abcdefgh", 8), ("Zabc efg", 4), ("été à Me", 0), ("abcdefg\u{E9}", 7), ("a×bcdefg", 1), ("÷bcdefg", 0),
    ("œuvres et", 0), ("l'arrêté", 1), ("@[`{abcd", 0), ("12345678", 0),
  ])
  func lettersAtTheStart(text: String, count: Int) { #expect(letters(Array(text.utf8)) == count) }

  @Test func everyByteAtEveryPlace() {
    let words = ["abcdefgh", "éàüöçïñ", "aébècêd", "ÀÉÈÊËÎÏ"].map { Array(Array($0.utf8).prefix(8)) }
    for word in words where word.count == 8 {
      for place in 0..<8 {
        for byte in UInt8.min...UInt8.max {
          var bytes = word
          bytes[place] = byte
          #expect(letters(bytes) == expected(bytes), "\(bytes)")
        }
      }
    }
  }
}
