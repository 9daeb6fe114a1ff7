/// The words of dispatches on their way into the archive: which of them are new, and how words begin. With these two a
/// prefix is answered as fast as a word: it is one of a few words, or one of the short beginnings that are indexed.
nonisolated struct Vocabulary {
  /// Words that were told of already.
  private var known = HashSet()
  private var begun = HashSet()
  private static let most = 1_000_000

  private(set) var starts: [WordStart] = []
  private(set) var new: [String] = []
  private var here = HashSet()
  /// Bytes of the dispatch that were looked through.
  private var taken = 0

  /// What follows is another dispatch.
  mutating func begin() {
    begun.clear()
    here.clear()
    starts.removeAll(keepingCapacity: true)
    taken = 0
    new.removeAll(keepingCapacity: true)
  }

  /// Returns the hashes of the words, in their order.
  @discardableResult
  mutating func take(_ folded: [UInt8]) -> [UInt64] {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(folded.count / 5)
    folded.withUnsafeBufferPointer { p in
      var i = 0
      while i < p.count {
        let start = i
        var letters = 0
        var hash = ContentHash.start
        // Where the beginnings end, and their hashes.
        var first = (i, hash), second = first, third = first
        while i < p.count, p[i] != 0x20 {
          // The first byte of a letter ends the one before.
          if p[i] & 0xC0 != 0x80 {
            if letters == 1 { first = (i, hash) }
            if letters == 2 { second = (i, hash) }
            letters += 1
            if letters > 3 {
              third = (i, hash)
              break
            }
          }
          hash = ContentHash.step(hash, p[i])
          i += 1
        }
        while i < p.count, p[i] != 0x20 {
          hash = ContentHash.step(hash, p[i])
          i += 1
        }
        if letters > 0 { hashes.append(hash) }
        if letters > 0, here.insert(hash) {
          let longest = letters > 3 ? third : (i, hash)
          // Where a beginning was met, the shorter ones were too.
          if add(start..<longest.0, longest.1), letters < 3 || add(start..<second.0, second.1), letters > 1 {
            _ = add(start..<first.0, first.1)
          }
          if known.insert(hash) {
            new.append(String(decoding: p[start..<i], as: UTF8.self))
            if known.count > Self.most { known.clear() }
          }
        }
        i += 1
      }
    }
    taken += folded.count
    return hashes
  }

  /// Whether it was not met before.
  private mutating func add(_ range: Range<Int>, _ hash: UInt64) -> Bool {
    guard begun.insert(hash) else { return false }
    starts.append(
      WordStart(
        hash: hash, from: Int32(truncatingIfNeeded: taken + range.lowerBound),
        length: Int32(truncatingIfNeeded: range.count)))
    return true
  }
}

/// How a word of a dispatch begins.
nonisolated struct WordStart: Sendable {
  var hash: UInt64
  /// Where it stands in the headline and in the body behind it, both folded.
  var from: Int32, length: Int32
}
