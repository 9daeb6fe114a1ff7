import Reader

/// Where the words of a language may be parted at the end of a row: between syllables, as its schools teach it.
nonisolated struct Hyphenation: Sendable {
  /// Letters that carry a syllable, without accents.
  let vowels: Set<UInt8>
  /// Consonants that begin a syllable together.
  let onsets: Set<[UInt8]>
  /// Ends of words that are not heard, and are never left alone on a row.
  let mute: [[UInt8]]
  /// Letters that stay before the hyphen, and that come behind it.
  let before: Int
  let behind: Int

  /// Nil where the language's syllables are not told of.
  static func of(_ language: String) -> Hyphenation? { languages[language] }

  private static let languages = SyllableFile.read(BuiltinSyllables.text)

  /// Offsets in the text at which a hyphen may stand, within the words of a range; words with capitals are names and
  /// stay whole.
  func places(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var letters: [UInt8] = []
    var offsets: [Int] = []
    var isWhole = false
    func endWord() {
      if !isWhole { found += places(letters, offsets) }
      letters.removeAll(keepingCapacity: true)
      offsets.removeAll(keepingCapacity: true)
      isWhole = false
    }
    var i = range.lowerBound
    while i < min(range.upperBound, bytes.count) {
      let b = bytes[i]
      let length = b < 0x80 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4
      switch letter(bytes, i) {
      case .some(let small):
        letters.append(small)
        offsets.append(i)
        if (0x41...0x5A).contains(b) { isWhole = true }
      case nil:
        if b < 0x80 || length > 2 { endWord() } else { isWhole = true }
      }
      i += length
    }
    endWord()
    return found
  }

  /// A letter without its accent; nil for what is none, or has none of the usual ones.
  private func letter(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> UInt8? {
    let b = bytes[i]
    if (0x61...0x7A).contains(b) { return b }
    if (0x41...0x5A).contains(b) { return b | 0x20 }
    guard b == 0xC3, i + 1 < bytes.count else { return nil }
    switch bytes[i + 1] | 0x20 {
    case 0xA0...0xA5: return 0x61
    case 0xA7: return 0x63
    case 0xA8...0xAB: return 0x65
    case 0xAC...0xAF: return 0x69
    case 0xB2...0xB6: return 0x6F
    case 0xB9...0xBC: return 0x75
    default: return nil
    }
  }

  private func places(_ word: [UInt8], _ offsets: [Int]) -> [Int] {
    guard word.count >= before + behind else { return [] }
    let last = word.count - max(behind, heard(word))
    guard last >= before else { return [] }
    return (before...last).filter { at in
      isBoundary(word, at) && word[..<at].contains(where: vowels.contains)
        && word[at...].contains(where: vowels.contains)
    }.map { offsets[$0] }
  }

  /// How many letters at the end are not heard, with the consonant before them: `-tre`, `-ques`.
  private func heard(_ word: [UInt8]) -> Int {
    guard let end = mute.filter({ word.reversed().starts(with: $0.reversed()) }).map(\.count).max() else {
      return 0
    }
    var count = end
    while count < word.count, !isVowel(word, word.count - count - 1) { count += 1 }
    return count + 1
  }

  private func isVowel(_ word: [UInt8], _ i: Int) -> Bool {
    guard vowels.contains(word[i]) else { return false }
    return !(word[i] == 0x75 && i > 0 && (word[i - 1] == 0x71 || word[i - 1] == 0x67))
  }

  /// A syllable begins at its last consonant, or at the last two where they go together; never between vowels.
  private func isBoundary(_ word: [UInt8], _ at: Int) -> Bool {
    guard !isVowel(word, at), word[at] != 0x75 else { return false }
    for onset in onsets where at + onset.count < word.count {
      // `qu` is one sound, of whose two letters none carries the syllable.
      if word[at...].starts(with: onset), isVowel(word, at + onset.count) || onset.last == 0x75 {
        return at > 0 && !(onsets.contains([word[at - 1], word[at]]))
      }
    }
    guard at + 1 < word.count, isVowel(word, at + 1), at > 0 else { return false }
    // x and y between vowels belong to both.
    if word[at] == 0x78 || word[at] == 0x79 { return false }
    return !onsets.contains([word[at - 1], word[at]])
  }
}
