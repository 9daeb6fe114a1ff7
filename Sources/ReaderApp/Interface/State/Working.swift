import Reader

/// What goes out of the program: copies and commands.
extension State {
  private static let mostCopied = 100_000

  /// The quote with who said it and where it comes from; without quote, what is under the cursor is said to be none.
  mutating func copyQuote() {
    guard let document, let q = currentQuote(in: document) else { return say(strings[.noQuote]) }
    let text = attribution(of: q, in: document)
    guard text.utf8.count <= Self.mostCopied else { return say(strings[.noQuote], isError: true) }
    effects.append(.copy(text))
    say(strings.count(.copied, text.unicodeScalars.count))
  }

  func attribution(of q: Int, in document: Document) -> String {
    let d = document.dispatch
    let quote = document.quotes[q]
    let words = Safety.line(document.words(quote.span)).split(separator: " ").joined(separator: " ")
    let speaker = document.speaker(of: quote).map { document.speakers[$0] }
    let date = (d.dateline?.date ?? d.date).map(strings.date)
    if !config.copyForm.isEmpty {
      let values = [
        "quote": words, "speaker": speaker?.name, "role": speaker?.role, "agency": d.dateline?.agency,
        "place": d.dateline?.places.first, "date": date,
      ]
      return Safety.line(Self.fill(config.copyForm, values))
    }
    return Safety.line(
      strings.attribution(words, speaker?.name, speaker?.role, [d.dateline?.agency, date].compactMap { $0 }))
  }

  /// A form with its names in braces replaced; a piece between two commas of which nothing is known is left out.
  nonisolated static func fill(_ form: String, _ values: [String: String?]) -> String {
    let pieces = form.split(separator: ",", omittingEmptySubsequences: false).compactMap { piece -> String? in
      var out = ""
      var rest = piece[...]
      var isKnown = true
      while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
        let name = String(rest[rest.index(after: start)..<end])
        out += rest[..<start]
        if let value = values[name] {
          out += value ?? ""
          if value == nil { isKnown = false }
        } else {
          out += rest[start...end]
        }
        rest = rest[rest.index(after: end)...]
      }
      return isKnown || piece.contains("{quote}") ? out + rest : nil
    }
    return pieces.joined(separator: ",")
  }

  mutating func openSource() {
    if focus == .body, let document,
      let link = document.links.first(where: { $0.contains(Int32(shown.cursor)) })
    {
      effects.append(.browse(address: LinkTarget.web(document.words(link))))
      return
    }
    guard let item, item.path != "-" else { return }
    effects.append(.open(path: item.path))
  }
}
