/// Reads the country out of a description.
public enum Nationality {
  private static let lexicons = Lexicon.languages.compactMap(Lexicon.init(language:))
  private static let classes = LexSet(.nationality, .state, .demonym)

  /// ISO 3166 code of the first nationality or state in some words (`président américain` → `US`), nil for none.
  public static func code(in words: String) -> String? {
    var words = words
    return words.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return nil }
      for lexicon in lexicons {
        var scanner = WordScanner(base, from: 0, to: buffer.count)
        while let t = scanner.next() {
          let link = lexicon.link(t.hash)
          guard link != 0 else { continue }
          let word = UnsafeBufferPointer(start: base + Int(t.start), count: Int(t.end - t.start))
          let (variant, _, set) = lexicon.match(link, word)
          guard variant >= 0, set.hasAny(classes) else { continue }
          var code: UInt32 = 0
          lexicon.eachReading(Int(variant), of: word) { r in
            if code == 0, classes.has(r.lexClass) { code = r.value }
          }
          if code != 0 { return PackedCode.letters(code) }
        }
      }
      return nil
    }
  }
}
