import Glibc

/// Finds a word in words with blanks between.
nonisolated enum WordFinder {
  static func has(_ text: [UInt8], _ word: [UInt8]) -> Bool {
    text.withUnsafeBytes { text in
      word.withUnsafeBytes { word in
        guard let base = text.baseAddress, let needle = word.baseAddress, let first = word.first else {
          return false
        }
        var at = 0
        while let found = memchr(base + at, Int32(first), text.count - at) {
          let start = UnsafeRawPointer(found) - base, end = start + word.count
          if end <= text.count, start == 0 || text[start - 1] == 0x20,
            end == text.count || text[end] == 0x20, memcmp(found, needle, word.count) == 0
          {
            return true
          }
          at = start + 1
        }
        return false
      }
    }
  }
}
