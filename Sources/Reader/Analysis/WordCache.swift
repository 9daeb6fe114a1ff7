import Glibc

/// What the lexicon says of a word as it is written.
struct WordSense {
  /// Union of the classes of all readings; empty for unknown words.
  var classes: LexSet = []
  /// First lexicon variant that matches the word as written, -1 for none.
  var variant: Int32 = -1
  /// Bit `n`: the variant `n` places behind the first one matches too; bit 0 for the first.
  var variants: UInt32 = 0
  /// The features of all readings as a verb, and the flags of those that are no reporting verb.
  var verb: Features = []
  var verbFlags: UInt32 = 0
  /// Where `SenseSums` keeps what the readings of each class say together.
  var row: Int32 = 0
  /// A noun for people.
  var isHuman = false
  /// What may begin at such a word.
  var opens: Openings = []

  /// A multi-word entry of the lexicon may start here.
  @inline(__always) var opensPhrase: Bool { opens.contains(.phrase) }
}

/// What the lexicon said of the words seen last, by their bytes: some ten thousand words make up most of any copy, and
/// the whole table is larger than the processor's caches. One cache serves the workspaces of one analyzer.
final class WordCache {
  struct Entry {
    /// The bytes of the word, up to 16, and their number; no word has 0.
    var low: UInt64 = 0, high: UInt64 = 0
    /// As the scanner gives them, without what stands before the word.
    var hash: UInt64 = 0
    var flags: RawToken.Flags = []
    var length: UInt8 = 0
    var sense = WordSense()

    /// The word as it stands in a text.
    @inline(__always) func raw(_ word: WordScanner.Plain) -> RawToken {
      RawToken(
        start: Int32(truncatingIfNeeded: word.start), end: Int32(truncatingIfNeeded: word.end), kind: .word,
        flags: flags.union(word.flags), hash: hash)
    }
  }

  /// The same for a longer word, up to 32 bytes: its first 16 and its last 16, which may be some of the first.
  private struct LongEntry {
    var low: UInt64 = 0, high: UInt64 = 0, lowEnd: UInt64 = 0, highEnd: UInt64 = 0
    var length = 0
    var sense = WordSense()
  }

  private static let size = 32_768
  private static let longest = 16
  private var long = [LongEntry](repeating: LongEntry(), count: 1024)
  /// The same for signs of one byte, which all lie below 0x40.
  private var signs = [WordSense?](repeating: nil, count: 0x40)
  private let entries: UnsafeMutablePointer<Entry>
  private let sums: SenseSums
  private var shrunk: WordSense?
  /// For text that was written without accents; see `BareText`.
  let isBare: Bool

  init(_ sums: SenseSums, isBare: Bool = false) {
    self.sums = sums
    self.isBare = isBare
    // An entry is as large as a line of the processor's caches and lies in one; the whole fits a large page, which
    // spares the search for its many small ones.
    let bytes = Self.size * MemoryLayout<Entry>.stride
    let storage = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 2 << 20)
    madvise(storage, bytes, MADV_HUGEPAGE)
    entries = storage.initializeMemory(as: Entry.self, repeating: Entry(), count: Self.size)
  }

  deinit { entries.deallocate() }

  /// The next word where it is known already and ends plainly; nil, and no step, where the scanner has to cut it.
  @inline(__always)
  func next(_ scanner: inout WordScanner, readable: Int) -> (raw: RawToken, sense: WordSense)? {
    guard let word = scanner.plainWord(orElided: true),
      let known = known(word, scanner.base, readable: readable)
    else { return nil }
    scanner.at = word.end
    return (known.pointee.raw(word), known.pointee.sense)
  }

  /// What is kept of a word, nil for nothing.
  @inline(__always)
  func known(_ word: WordScanner.Plain, _ base: UnsafePointer<UInt8>, readable: Int) -> UnsafePointer<Entry>?
  {
    let length = word.end &- word.start
    guard length <= Self.longest else { return nil }
    let (low, high) = Self.packed(base + word.start, length, readable: readable &- word.start)
    return entry(low, high, length)
  }

  /// What is kept of a word, in one of its two places.
  @inline(__always)
  private func entry(_ low: UInt64, _ high: UInt64, _ length: Int) -> UnsafePointer<Entry>? {
    let slot = Self.slot(low, high)
    if holds(slot, low, high, length) { return UnsafePointer(entries + slot) }
    return holds(slot ^ 1, low, high, length) ? UnsafePointer(entries + (slot ^ 1)) : nil
  }

  @inline(__always)
  private func holds(_ slot: Int, _ low: UInt64, _ high: UInt64, _ length: Int) -> Bool {
    entries[slot].low == low && entries[slot].high == high && Int(entries[slot].length) == length
  }

  /// The sense of what the scanner has cut, looked up in the lexicon where the cache doesn't have it. The text has
  /// `readable` bytes.
  func sense(
    of raw: RawToken, in base: UnsafePointer<UInt8>, readable: Int, _ lexicon: Lexicon
  ) -> WordSense {
    let start = Int(raw.start), length = Int(raw.end - raw.start)
    let word = UnsafeBufferPointer(start: base + start, count: length)
    guard length <= Self.longest else { return sense(ofLong: word, raw, lexicon) }
    let (low, high) = Self.packed(base + start, length, readable: readable - start)
    if let known = entry(low, high, length) { return known.pointee.sense }
    let found = look(word, raw, lexicon)
    let slot = Self.slot(low, high)
    // Two common words of one slot would drive each other out again and again.
    if entries[slot].length != 0 { entries[slot ^ 1] = entries[slot] }
    entries[slot] = Entry(
      low: low, high: high, hash: raw.hash, flags: raw.flags.subtracting([.spaceBefore, .newlineBefore]),
      length: UInt8(length), sense: found)
    return found
  }

  /// The same for a sign that stands for itself.
  @inline(__always)
  func sense(
    ofSign raw: RawToken, in base: UnsafePointer<UInt8>, readable: Int, _ lexicon: Lexicon
  ) -> WordSense {
    let slot = Int(base[Int(raw.start)] & 0x3F)
    if let known = signs[slot] { return known }
    let found = sense(of: raw, in: base, readable: readable, lexicon)
    signs[slot] = found
    return found
  }

  private func sense(ofLong word: UnsafeBufferPointer<UInt8>, _ raw: RawToken, _ lexicon: Lexicon)
    -> WordSense
  {
    let length = word.count
    guard length <= Self.longest * 2, let base = word.baseAddress else { return look(word, raw, lexicon) }
    let (low, high) = Self.packed(base, Self.longest, readable: length)
    let (lowEnd, highEnd) = Self.packed(base + (length - Self.longest), Self.longest, readable: Self.longest)
    let slot = Int(truncatingIfNeeded: raw.hash) & (long.count - 1)
    let known = long[slot]
    if known.low == low, known.high == high, known.lowEnd == lowEnd, known.highEnd == highEnd,
      known.length == length
    {
      return known.sense
    }
    let found = look(word, raw, lexicon)
    long[slot] = LongEntry(
      low: low, high: high, lowEnd: lowEnd, highEnd: highEnd, length: length, sense: found)
    return found
  }

  @inline(__always) private static func slot(_ low: UInt64, _ high: UInt64) -> Int {
    let mixed = (low ^ (high &* 0xD6E8_FEB8_6659_FD93)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 49) & (size &- 1)
  }

  /// The bytes of a word, the first lowest, in two integers.
  @inline(__always)
  private static func packed(
    _ word: UnsafePointer<UInt8>, _ length: Int, readable: Int
  ) -> (UInt64, UInt64) {
    guard readable >= longest else { return packedSafely(word, length) }
    let base = UnsafeRawPointer(word)
    let low = UInt64(littleEndian: base.loadUnaligned(as: UInt64.self))
    if length <= 8 { return (low & (.max &>> UInt64(truncatingIfNeeded: 64 &- length &* 8)), 0) }
    let high = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    return (low, high & (.max &>> UInt64(truncatingIfNeeded: 128 &- length &* 8)))
  }

  /// The same near the end of a text.
  private static func packedSafely(_ word: UnsafePointer<UInt8>, _ length: Int) -> (UInt64, UInt64) {
    var low: UInt64 = 0, high: UInt64 = 0
    for i in 0..<length {
      if i < 8 {
        low |= UInt64(word[i]) << UInt64(i * 8)
      } else {
        high |= UInt64(word[i]) << UInt64(i * 8 - 64)
      }
    }
    return (low, high)
  }

  /// What an ending that elsewhere says whose something is means behind a pronoun: `it's`.
  func shrunkVerb(_ lexicon: Lexicon) -> WordSense {
    if let shrunk { return shrunk }
    let hash = lexicon.hash(of: .contracted)
    let link = hash == 0 ? 0 : lexicon.link(hash)
    let sense =
      link == 0
      ? WordSense()
      : WordSense(lexicon.match(link, lexicon.members(.contracted)), opensPhrase: false, lexicon, sums)
    shrunk = sense
    return sense
  }

  private func look(
    _ word: UnsafeBufferPointer<UInt8>, _ raw: RawToken, _ lexicon: Lexicon
  ) -> WordSense {
    let link = lexicon.link(raw.hash)
    var sense = WordSense()
    if link != 0 {
      let found = isBare ? lexicon.matchBare(link, word) : lexicon.match(link, word)
      sense = WordSense(found, opensPhrase: lexicon.continues(link), lexicon, sums)
    }
    if raw.kind == .number || raw.flags.contains(.hyphen) { sense.opens.formUnion(.measured) }
    return sense
  }
}

extension WordSense {
  /// The variants that match, and what they say as verbs.
  init(
    _ found: (variant: Int32, variants: UInt32, classes: LexSet), opensPhrase: Bool, _ lexicon: Lexicon,
    _ sums: SenseSums
  ) {
    (variant, variants, classes) = found
    opens = Openings(classes, phrase: opensPhrase)
    row = sums.row(of: self, lexicon)
    isHuman = classes.has(.noun) && sums.sum(self, .noun).flags & NameFlags.human != 0
    guard variant >= 0, classes.hasAny(LexSet(.verb, .reporting, .auxiliary)) else { return }
    if classes.has(.verb) { (verb, verbFlags) = sums.sum(self, .verb) }
    if classes.has(.reporting) { verb.formUnion(sums.sum(self, .reporting).features) }
    if classes.has(.auxiliary) { verb.formUnion(sums.sum(self, .auxiliary).features) }
  }

  /// The variants that the word matched when it was looked up.
  @inline(__always) func eachVariant(_ body: (Int) -> Void) {
    guard variant >= 0 else { return }
    var v = Int(variant)
    var rest = variants
    while rest != 0 {
      if rest & 1 != 0 { body(v) }
      rest >>= 1
      v &+= 1
    }
  }
}
