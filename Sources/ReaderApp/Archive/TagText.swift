/// The tags of a dispatch as the index takes them: each once, with blanks between.
nonisolated struct TagText {
  private(set) var bytes: [UInt8] = []
  private var there = HashSet()

  mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    there.clear()
  }

  mutating func add(_ tag: String) {
    var tag = tag
    let from = open()
    tag.withUTF8 { bytes.append(contentsOf: $0) }
    close(from)
  }

  mutating func add(_ prefix: String, _ number: Int) { add(prefix + String(number)) }

  /// Each word of a text, tagged apart: `ag` + `reuters`.
  mutating func add(_ prefix: String, words text: String) {
    FoldedText.bytes(of: text).withUnsafeBufferPointer { add(prefix, folded: $0) }
  }

  mutating func add(_ prefix: String, folded words: UnsafeBufferPointer<UInt8>) {
    var prefix = prefix
    prefix.withUTF8 { prefix in
      var i = 0
      while i < words.count {
        let start = i
        while i < words.count, words[i] != 0x20 { i += 1 }
        if i > start {
          let from = open()
          bytes.append(contentsOf: prefix)
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words[start..<i]))
          close(from)
        }
        i += 1
      }
    }
  }

  private mutating func open() -> Int {
    if !bytes.isEmpty { bytes.append(0x20) }
    return bytes.count
  }

  /// Takes back what is there already.
  private mutating func close(_ from: Int) {
    let hash = bytes.withUnsafeBufferPointer { bytes in
      var hash = ContentHash.start
      for i in from..<bytes.count { hash = ContentHash.step(hash, bytes[i]) }
      return hash
    }
    if !there.insert(hash) { bytes.removeSubrange(max(0, from - 1)...) }
  }
}

/// FNV-1a.
nonisolated enum ContentHash {
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var h = start
    for b in bytes { h = step(h, b) }
    return h
  }

  static func step(_ h: UInt64, _ b: UInt8) -> UInt64 { (h ^ UInt64(b)) &* 0x100_0000_01B3 }
}
