/// The tags of a dispatch as the index takes them: each once, with blanks between.
nonisolated struct TagText {
  private(set) var bytes: [UInt8] = []
  private var there = HashSet()

  mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    there.clear()
  }

  mutating func add(_ tag: String) {
    let from = open()
    bytes.append(contentsOf: tag.utf8)
    close(from)
  }

  mutating func add(_ prefix: String, _ number: Int) { add(prefix + String(number)) }

  /// Each word of a text, tagged apart: `ag` + `reuters`.
  mutating func add(_ prefix: String, words text: String) { add(prefix, folded: FoldedText.bytes(of: text)) }

  mutating func add(_ prefix: String, folded words: some Collection<UInt8>) {
    for word in words.split(separator: 0x20) {
      let from = open()
      bytes.append(contentsOf: prefix.utf8)
      bytes.append(contentsOf: word)
      close(from)
    }
  }

  private mutating func open() -> Int {
    if !bytes.isEmpty { bytes.append(0x20) }
    return bytes.count
  }

  /// Takes back what is there already.
  private mutating func close(_ from: Int) {
    if !there.insert(ContentHash.of(bytes[from...])) { bytes.removeSubrange(max(0, from - 1)...) }
  }
}

/// FNV-1a.
nonisolated enum ContentHash {
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var h: UInt64 = 0xCBF2_9CE4_8422_2325
    for b in bytes { h = step(h, b) }
    return h
  }

  static func step(_ h: UInt64, _ b: UInt8) -> UInt64 { (h ^ UInt64(b)) &* 0x100_0000_01B3 }
}
