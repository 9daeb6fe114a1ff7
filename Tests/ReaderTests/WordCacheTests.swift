import Testing

@testable import Reader

@Suite struct WordCacheTests {
  private func sense(_ word: String, _ cache: WordCache, _ lexicon: Lexicon) -> WordSense {
    var word = word
    return word.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return WordSense() }
      var scanner = WordScanner(base, from: 0, to: bytes.count)
      guard let raw = scanner.next() else { return WordSense() }
      return cache.sense(of: raw, in: base, readable: bytes.count, lexicon)
    }
  }

  @Test func wordsOfOneFoldedFormKeepTheirOwnReadings() throws {
    let lexicon = try #require(Lexicon(language: "fr"))
    let used = WordCache(SenseSums())
    for word in ["a", "à", "a", "À", "A", "cote", "côté", "côte", "cote", "internationalisation", "a"] {
      let fresh = WordCache(SenseSums())
      let expected = sense(word, fresh, lexicon)
      let found = sense(word, used, lexicon)
      #expect(found.classes == expected.classes, "\(word)")
      #expect(found.variant == expected.variant && found.variants == expected.variants, "\(word)")
    }
    #expect(sense("à", used, lexicon).classes.has(.preposition))
    #expect(!sense("a", used, lexicon).classes.has(.preposition))
  }

  /// Words that the cache knows are cut where the scanner cuts them, whatever stands around them.
  @Test(arguments: [
    "Le vent a dit : « non », l'été d'Élodie. M. Roy (43 ans) n'a-t-il pas ri ?",
    "E. Roy vit à É. Paris; l’an 2000\n\n\tOEuvre œuvre Œuvre, ÇA ça Straße: a.b c-d e'f",
    "U.S. law. U.S\u{A0}law and 's-Gravenhage it's 5pm B2B iPhone McCoy MCCOY a\u{301}b",
    "mot\u{AD}coupé mot×mot fin…fin fin. Fin.Fin 3x x3 déjà-vu déjà", "a", "à", "", "\u{A0}a b",
  ])
  func knownWordsAreCutAsTheScannerCutsThem(_ text: String) throws {
    let lexicon = try #require(Lexicon(language: "fr"))
    var text = text
    text.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return }
      let cache = WordCache(SenseSums())
      var plain = WordScanner(base, from: 0, to: bytes.count)
      while let raw = plain.next() { _ = cache.sense(of: raw, in: base, readable: bytes.count, lexicon) }
      var expected = WordScanner(base, from: 0, to: bytes.count)
      var scanner = WordScanner(base, from: 0, to: bytes.count)
      while let raw = expected.next() {
        let found = cache.next(&scanner, readable: bytes.count)?.raw ?? scanner.next()
        #expect(found?.start == raw.start && found?.end == raw.end && found?.kind == raw.kind)
        #expect(found?.flags == raw.flags && found?.hash == raw.hash)
      }
      #expect(scanner.next() == nil)
    }
  }

  @Test(arguments: [
    "Titre court\n\nPARIS (AFP) - L'homme a dit « non ».\n\n(Par Anne Roy)",
    "'s Gravenhage l'emporte\n\n's Nachts, a-t-il dit.", "  \n\nUn mot\nd'une ligne à l'autre\n", "…",
  ])
  func theIdentityTakenWhileCuttingIsThatOfTheText(_ text: String) {
    let dispatch = Analyzer().analyze(Source(path: "t", format: "text", text: text))
    #expect(dispatch.id == ContentID.id(of: text))
  }
}
