/// Guesses the language of a text by its commonest words.
enum LanguageGuess {
  private static let lexicons = Lexicon.languages.compactMap(Lexicon.init(language:))
  /// The leader is believed when it leads by so many stop words.
  private static let lead = 12

  /// Below one stop word in so many words, a text is in no language of the packs.
  private static let rarest = 8
  /// A text of fewer words is too short to tell.
  private static let shortest = 20

  /// The primary tag of the script's usual language where most letters aren't Latin; else of the language whose
  /// stop words are most frequent, `und` where they are too rare, and `fr` for a few words that say nothing.
  static func language(of text: String) -> String {
    var text = text
    return text.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return "fr" }
      let end = min(buffer.count, 4096)
      return Script.language(base, end) ?? language(base, end)
    }
  }

  private static func language(_ base: UnsafePointer<UInt8>, _ end: Int) -> String {
    var scanner = WordScanner(base, from: 0, to: end)
    var votes = [Int](repeating: 0, count: lexicons.count)
    var words = 0
    while let t = scanner.next() {
      guard t.kind == .word else { continue }
      words += 1
      let word = UnsafeBufferPointer(start: base + Int(t.start), count: Int(t.end - t.start))
      var isVote = false
      for (i, l) in lexicons.enumerated() {
        let link = l.link(t.hash)
        if link != 0, l.match(link, word).classes.has(.stopWord) {
          votes[i] += 1
          isVote = true
        }
      }
      if isVote, leads(votes), votes.reduce(0, max) * rarest > words { break }
    }
    guard let best = votes.indices.max(by: { votes[$0] < votes[$1] }) else { return "fr" }
    if words >= shortest, votes[best] * rarest < words { return "und" }
    return votes[best] > 0 ? lexicons[best].language : "fr"
  }

  private static func leads(_ votes: [Int]) -> Bool {
    var first = 0, second = 0
    for v in votes {
      if v > first { (first, second) = (v, first) } else { second = max(second, v) }
    }
    return first - second >= lead
  }
}
