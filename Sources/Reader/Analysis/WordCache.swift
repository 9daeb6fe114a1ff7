/// What the lexicon said of the words seen last, by their bytes: some ten thousand words make up most of any copy, and
/// the whole table is larger than the processor's caches.
struct WordCache {
  struct Entry {
    /// The bytes of the word, up to 16, and their number; no word has 0.
    fileprivate var low: UInt64 = 0, high: UInt64 = 0
    fileprivate var length: UInt8 = 0
    var opensPhrase = false
    var variant: Int32 = -1
    var variants: UInt32 = 0
    var group: Int32 = 0
    var classes: LexSet = []
  }

  private static let size = 32_768
  private var entries = [Entry](repeating: Entry(), count: size)

  /// The entry of a word, looked up in the lexicon where the cache doesn't have it.
  @inline(__always)
  mutating func entry(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64, _ lexicon: Lexicon) -> Entry {
    guard word.count <= 16 else { return Self.look(word, hash, lexicon) }
    var low: UInt64 = 0, high: UInt64 = 0
    for i in 0..<min(word.count, 8) { low = low << 8 | UInt64(word[i]) }
    if word.count > 8 { for i in 8..<word.count { high = high << 8 | UInt64(word[i]) } }
    let slot = Int(truncatingIfNeeded: hash) & (Self.size &- 1)
    let known = entries[slot]
    if known.low == low, known.high == high, Int(known.length) == word.count { return known }
    var found = Self.look(word, hash, lexicon)
    (found.low, found.high, found.length) = (low, high, UInt8(word.count))
    entries[slot] = found
    return found
  }

  private static func look(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ lexicon: Lexicon) -> Entry {
    var e = Entry()
    let link = lexicon.link(hash)
    guard link != 0 else { return e }
    (e.variant, e.variants, e.classes) = lexicon.match(link, word)
    e.group = lexicon.group(of: Int(e.variant))
    e.opensPhrase = lexicon.continues(link)
    return e
  }
}
