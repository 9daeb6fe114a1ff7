import Reader

/// What goes out of the program: copies and commands.
extension State {
  private static let mostCopied = 100_000

  /// The quote with who said it and where it comes from; without quote, what is under the cursor is said to be none.
  mutating func copyQuote() {
    guard let document, let q = currentQuote(in: document) else { return say(strings.noQuote) }
    let text = attribution(of: q, in: document)
    guard text.utf8.count <= Self.mostCopied else { return say(strings.noQuote, isError: true) }
    effects.append(.copy(text))
    say(strings.copied(text.unicodeScalars.count))
  }

  func attribution(of q: Int, in document: Document) -> String {
    let d = document.dispatch
    let quote = document.quotes[q]
    let words = Safety.line(document.words(quote.span)).split(separator: " ").joined(separator: " ")
    let speaker = document.speaker(of: quote).map { document.speakers[$0] }
    let date = (d.dateline?.date ?? d.date).map(strings.date)
    return Safety.line(
      strings.attribution(words, speaker?.name, speaker?.role, [d.dateline?.agency, date].compactMap { $0 }))
  }

  mutating func openSource() {
    guard let item, item.path != "-" else { return }
    effects.append(.open(path: item.path))
  }
}
