/// The words of dispatches on their way into the archive: which of them are new, and how words begin. With these two a
/// prefix is answered as fast as a word: it is one of a few words, or one of the short beginnings that are indexed.
nonisolated struct Vocabulary {
  /// Words that were told of already.
  private var known = HashSet()
  private var begun = HashSet()
  private static let most = 1_000_000

  private(set) var starts: [UInt8] = []
  /// The words of the dispatch, each once.
  private(set) var distinct: [UInt8] = []
  private(set) var new: [String] = []
  private var here = HashSet()

  /// What follows is another dispatch.
  mutating func begin() {
    begun.clear()
    here.clear()
    starts.removeAll(keepingCapacity: true)
    distinct.removeAll(keepingCapacity: true)
    new.removeAll(keepingCapacity: true)
  }

  mutating func take(_ folded: [UInt8]) {
    folded.withUnsafeBufferPointer { p in
      var i = 0
      while i < p.count {
        let start = i
        var letters = 0
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        // Where the beginnings end, and their hashes.
        var first = (i, hash), second = first, third = first
        while i < p.count, p[i] != 0x20 {
          // The first byte of a letter ends the one before.
          if p[i] & 0xC0 != 0x80 {
            switch letters {
            case 1: first = (i, hash)
            case 2: second = (i, hash)
            case 3: third = (i, hash)
            default: break
            }
            letters += 1
          }
          hash = ContentHash.step(hash, p[i])
          i += 1
        }
        if letters > 0, here.insert(hash) {
          if letters > 1 { add(start: p, start..<first.0, first.1) }
          if letters > 2 { add(start: p, start..<second.0, second.1) }
          add(start: p, start..<(letters > 3 ? third.0 : i), letters > 3 ? third.1 : hash)
          Self.append(p, start..<i, to: &distinct)
          if known.insert(hash) {
            new.append(String(decoding: p[start..<i], as: UTF8.self))
            if known.count > Self.most { known.clear() }
          }
        }
        i += 1
      }
    }
  }

  private mutating func add(start p: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ hash: UInt64) {
    if begun.insert(hash) { Self.append(p, range, to: &starts) }
  }

  private static func append(_ p: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to list: inout [UInt8]) {
    if !list.isEmpty { list.append(0x20) }
    list.append(contentsOf: UnsafeBufferPointer(rebasing: p[range]))
  }
}
