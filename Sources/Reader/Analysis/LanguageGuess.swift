/// Guesses the language of a text by its commonest words. One guesser serves one thread: it keeps what the packs say of
/// the words seen last.
struct LanguageGuess {
  private static let lexicons = Lexicon.languages.compactMap(Lexicon.init(language:))
  /// The leader is believed when it leads by so many stop words.
  private static let lead = 12

  /// Below one stop word in so many words, a text is in no language of the packs.
  private static let rarest = 8
  /// A text of fewer words is too short to tell.
  private static let shortest = 20

  /// A word by its bytes, and a bit for each pack that has it as a stop word.
  private struct Entry {
    var bytes: UInt64 = 0
    var votes: UInt32 = 0
  }
  private static let size = 4096
  private var entries = [Entry](repeating: Entry(), count: size)

  /// The primary tag of the script's usual language where most letters aren't Latin; else of the language whose
  /// stop words are most frequent, `und` where they are too rare, and `fr` for a few words that say nothing.
  mutating func language(of text: String) -> String {
    var text = text
    return text.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return "fr" }
      let end = min(buffer.count, 4096)
      return Script.language(base, end) ?? language(base, end)
    }
  }

  private mutating func language(_ base: UnsafePointer<UInt8>, _ end: Int) -> String {
    let lexicons = Self.lexicons
    var scanner = WordScanner(base, from: 0, to: end)
    var counts = [Int](repeating: 0, count: lexicons.count)
    var words = 0, most = 0
    while true {
      let votes: UInt32
      if let word = scanner.plainWord(), let known = known(base + word.start, word.end - word.start) {
        scanner.at = word.end
        votes = known
      } else if let t = scanner.next() {
        guard t.kind == .word else { continue }
        votes = look(base + Int(t.start), Int(t.end - t.start), t.hash)
      } else {
        break
      }
      words += 1
      guard votes != 0 else { continue }
      for i in counts.indices where votes & 1 << UInt32(i) != 0 {
        counts[i] += 1
        most = max(most, counts[i])
      }
      if most >= Self.lead, most * Self.rarest > words, Self.leads(counts) { break }
    }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }) else { return "fr" }
    if words >= Self.shortest, counts[best] * Self.rarest < words { return "und" }
    return counts[best] > 0 ? lexicons[best].language : "fr"
  }

  /// The packs that have a word as a stop word, where it was looked up before. Longer words than eight bytes aren't
  /// asked for.
  private func known(_ word: UnsafePointer<UInt8>, _ length: Int) -> UInt32? {
    guard length <= 8 else { return 0 }
    let bytes = Self.packed(word, length)
    let slot = Self.slot(bytes)
    return entries[slot].bytes == bytes ? entries[slot].votes : nil
  }

  private mutating func look(_ word: UnsafePointer<UInt8>, _ length: Int, _ hash: UInt64) -> UInt32 {
    if let known = known(word, length) { return known }
    var votes: UInt32 = 0
    for (i, l) in Self.lexicons.enumerated() {
      let link = l.link(hash)
      if link != 0, l.match(link, UnsafeBufferPointer(start: word, count: length)).classes.has(.stopWord) {
        votes |= 1 << UInt32(i)
      }
    }
    let bytes = Self.packed(word, length)
    entries[Self.slot(bytes)] = Entry(bytes: bytes, votes: votes)
    return votes
  }

  @inline(__always) private static func packed(_ word: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
    var bytes: UInt64 = 0
    for i in 0..<length { bytes = bytes << 8 | UInt64(word[i]) }
    return bytes
  }
  @inline(__always) private static func slot(_ bytes: UInt64) -> Int {
    Int(truncatingIfNeeded: (bytes &* 0x9E37_79B9_7F4A_7C15) >> 52) & (size &- 1)
  }

  private static func leads(_ votes: [Int]) -> Bool {
    var first = 0, second = 0
    for v in votes {
      if v > first { (first, second) = (v, first) } else { second = max(second, v) }
    }
    return first - second >= lead
  }
}
