/// The words of dispatches on their way into the archive: which of them are new, and how words begin. With these two a
/// prefix is answered as fast as a word: it is one of a few words, or one of the short beginnings that are indexed.
nonisolated struct Vocabulary {
  /// Words that were told of already.
  private var known = HashSet()
  private var begun = HashSet()
  private static let most = 1_000_000
  /// Lengths in letters of the beginnings that are indexed; a shorter word is one itself.
  static let lengths = [1, 2, 3]
  private static let longest = 3

  private(set) var starts: [UInt8] = []
  private(set) var new: [String] = []

  /// What follows is another dispatch.
  mutating func begin() {
    begun.clear()
    starts.removeAll(keepingCapacity: true)
    new.removeAll(keepingCapacity: true)
  }

  mutating func take(_ folded: [UInt8]) {
    folded.withUnsafeBufferPointer { p in
      var i = 0
      while i < p.count {
        let start = i
        var letters = 0
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        while i < p.count, p[i] != 0x20 {
          // The first byte of a letter ends the one before.
          if p[i] & 0xC0 != 0x80 {
            if letters &- 1 < Self.longest, letters > 0 { add(start: p, start..<i, hash) }
            letters += 1
          }
          hash = (hash ^ UInt64(p[i])) &* 0x100_0000_01B3
          i += 1
        }
        if letters <= Self.longest { add(start: p, start..<i, hash) }
        if known.insert(hash) {
          new.append(String(decoding: p[start..<i], as: UTF8.self))
          if known.count > Self.most { known.clear() }
        }
        i += 1
      }
    }
  }

  private mutating func add(start p: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ hash: UInt64) {
    guard begun.insert(hash) else { return }
    if !starts.isEmpty { starts.append(0x20) }
    starts.append(contentsOf: UnsafeBufferPointer(rebasing: p[range]))
  }
}
