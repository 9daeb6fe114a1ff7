/// Looks through the words of a string for one that a pack knows. For callers outside the analysis, which has tokens.
enum WordSearch {
  private static let lexicons = Lexicon.languages.compactMap(Lexicon.init(language:))

  /// What `read` makes of the readings of the first word in some of these classes for which it makes anything; the
  /// packs are asked one after the other.
  static func first<Found>(in words: String, _ classes: LexSet, _ read: ([Reading]) -> Found?) -> Found? {
    var words = words
    return words.withUTF8 { buffer -> Found? in
      guard let base = buffer.baseAddress else { return nil }
      for lexicon in lexicons {
        var scanner = WordScanner(base, from: 0, to: buffer.count)
        while let t = scanner.next() {
          let link = lexicon.link(t.hash)
          guard link != 0 else { continue }
          let word = UnsafeBufferPointer(start: base + Int(t.start), count: Int(t.end - t.start))
          let match = lexicon.match(link, word)
          guard match.variant >= 0, match.classes.hasAny(classes) else { continue }
          let readings = Readings(lexicon, first: match.variant, variants: match.variants)
          if let found = read(readings.filter { classes.has($0.lexClass) }) { return found }
        }
      }
      return nil
    }
  }
}
