/// The kind of an advisory, by the words that the language packs know for one.
enum NoteWords {
  static func kind(of text: String) -> Note.Kind {
    var text = text
    return text.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return .other }
      for lexicon in lexicons {
        var scanner = WordScanner(base, from: 0, to: min(buffer.count, 400))
        while let t = scanner.next() {
          let link = lexicon.link(t.hash)
          guard link != 0 else { continue }
          if let kind = kind(link, lexicon) { return kind }
        }
      }
      return .other
    }
  }

  private static func kind(
    _ link: UInt32, _ lexicon: Lexicon
  ) -> Note.Kind? {
    var v = lexicon.firstVariant(link)
    guard v >= 0 else { return nil }
    while true {
      for i in 0..<lexicon.readingCount(v) {
        let reading = lexicon.reading(v, i)
        guard reading.lexClass == .noteWord else { continue }
        if let kind = DeskNotes.kinds.first(where: { reading.has($0.flag.bit) })?.kind { return kind }
        if reading.has(LexFlags.NoteWord.other.bit) { return .other }
      }
      guard lexicon.hasNext(v) else { return nil }
      v += 1
    }
  }

  private static let lexicons = Lexicon.languages.compactMap(Lexicon.init(language:))
}
