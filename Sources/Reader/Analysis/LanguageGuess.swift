/// Guesses the language of a text by its commonest words.
enum LanguageGuess {
  /// The primary tag of the language whose stop words are most frequent; `fr` when nothing speaks for another.
  static func language(of text: String) -> String {
    var text = text
    return text.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return "fr" }
      var scanner = WordScanner(base, from: 0, to: min(buffer.count, 4096))
      let lexicons = Lexicon.languages.compactMap(Lexicon.init(language:))
      var votes = [Int](repeating: 0, count: lexicons.count)
      while let t = scanner.next() {
        let word = UnsafeBufferPointer(start: base + Int(t.start), count: Int(t.end - t.start))
        for (i, l) in lexicons.enumerated() {
          let link = l.link(t.hash)
          if link != 0, l.match(link, word).classes.has(.stopWord) { votes[i] += 1 }
        }
      }
      guard let best = votes.indices.max(by: { votes[$0] < votes[$1] }), votes[best] > 0 else { return "fr" }
      return lexicons[best].language
    }
  }
}
