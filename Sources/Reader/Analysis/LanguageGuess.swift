/// Guesses the language of a text by its commonest words.
enum LanguageGuess {
  private static let lexicons = Lexicon.languages.compactMap(Lexicon.init(language:))
  /// The leader is believed when it leads by so many stop words.
  private static let lead = 12

  /// The primary tag of the language whose stop words are most frequent; `fr` when nothing speaks for another.
  static func language(of text: String) -> String {
    var text = text
    return text.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return "fr" }
      var scanner = WordScanner(base, from: 0, to: min(buffer.count, 4096))
      var votes = [Int](repeating: 0, count: lexicons.count)
      while let t = scanner.next() {
        guard t.kind == .word else { continue }
        let word = UnsafeBufferPointer(start: base + Int(t.start), count: Int(t.end - t.start))
        var isVote = false
        for (i, l) in lexicons.enumerated() {
          let link = l.link(t.hash)
          if link != 0, l.match(link, word).classes.has(.stopWord) {
            votes[i] += 1
            isVote = true
          }
        }
        if isVote, leads(votes) { break }
      }
      guard let best = votes.indices.max(by: { votes[$0] < votes[$1] }), votes[best] > 0 else { return "fr" }
      return lexicons[best].language
    }
  }

  private static func leads(_ votes: [Int]) -> Bool {
    var first = 0, second = 0
    for v in votes {
      if v > first { (first, second) = (v, first) } else { second = max(second, v) }
    }
    return first - second >= lead
  }
}
