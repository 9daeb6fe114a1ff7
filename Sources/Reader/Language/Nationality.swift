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
          let (variant, set) = lexicon.match(link, word)
          guard variant >= 0, set.hasAny(classes) else { continue }
          var code: UInt32 = 0
          lexicon.eachReading(variant, of: word) { r in
            if code == 0, classes.has(r.lexClass) { code = r.value }
          }
          if code != 0 { return unpacked(code) }
        }
      }
      return nil
    }
  }

  /// The letters of a packed code; see the pack compiler.
  private static func unpacked(_ code: UInt32) -> String {
    var letters: [UInt8] = []
    var rest = code
    while rest != 0 {
      letters.append(UInt8(rest & 0x1F) + 0x40)
      rest >>= 5
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
