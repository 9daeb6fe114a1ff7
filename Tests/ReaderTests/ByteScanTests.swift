import Testing

@testable import Reader

struct ByteScanTests {
  private let texts = [
    "", "a", "é", "\n", "un mot\n", "Élève à l’école, déjà\net un autre",
    String(repeating: "é", count: 41) + "\nfin",
    String(repeating: "abcdefg", count: 9), "…" + String(repeating: "x", count: 30) + "\n\n",
  ]

  @Test func findsTheEndOfALineAndCountsItsScalars() {
    for text in texts {
      let bytes = Array(text.utf8)
      bytes.withUnsafeBufferPointer { b in
        guard let base = b.baseAddress else { return }
        for from in 0...bytes.count where from == bytes.count || bytes[from] & 0xC0 != 0x80 {
          let stop = bytes[from...].firstIndex(of: 0x0A) ?? bytes.count
          let scalars = String(decoding: bytes[from..<stop], as: UTF8.self).unicodeScalars.count
          let found = ByteScan.lineEnd(base, from: from, to: bytes.count)
          #expect(found.stop == stop)
          #expect(found.scalars == scalars)
        }
      }
    }
  }

  @Test func seesScalarsOfOtherScripts() {
    let other = ["Ω", "Москва", "テレビ", "\u{340}", String(repeating: "a", count: 20) + "ж", "😀 fin"]
    for text in texts + other {
      let bytes = Array(text.utf8)
      let expected = bytes.contains { $0 >= 0xCD && $0 != 0xE2 }
      bytes.withUnsafeBufferPointer { b in
        if let base = b.baseAddress { #expect(ByteScan.hasHigh(base, b.count) == expected) }
      }
    }
  }
}
