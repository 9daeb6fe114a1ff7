import Testing

@testable import Reader

@Suite struct WordCacheTests {
  private func entry(_ word: String, _ cache: inout WordCache, _ lexicon: Lexicon) -> WordCache.Entry {
    var word = word
    return word.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return WordCache.Entry() }
      var scanner = WordScanner(base, from: 0, to: bytes.count)
      return cache.entry(bytes, hash: scanner.next()?.hash ?? 0, lexicon)
    }
  }

  @Test func wordsOfOneFoldedFormKeepTheirOwnReadings() throws {
    let lexicon = try #require(Lexicon(language: "fr"))
    var used = WordCache()
    for word in ["a", "à", "a", "À", "A", "cote", "côté", "côte", "cote", "internationalisation", "a"] {
      var fresh = WordCache()
      let expected = entry(word, &fresh, lexicon)
      let found = entry(word, &used, lexicon)
      #expect(found.classes == expected.classes, "\(word)")
      #expect(found.variant == expected.variant && found.variants == expected.variants, "\(word)")
    }
    #expect(entry("à", &used, lexicon).classes.has(.preposition))
    #expect(!entry("a", &used, lexicon).classes.has(.preposition))
  }
}
