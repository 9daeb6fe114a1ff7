import GRDB
import Reader
import Testing

@testable import ReaderApp

/// Words as the index keeps them, and prefixes of them.
@Suite struct PrefixTests {
  @Test func wordsAreFoldedAsTheyAreAskedFor() {
    #expect(QueryWords.fold("L’Élysée, vice-PRÉSIDENT\u{301} !") == ["l", "elysee", "vice", "president"])
    #expect(QueryWords.fold("Straße œuvre 20h30 E\u{301}TAT") == ["straße", "œuvre", "20h30", "etat"])
    #expect(QueryWords.fold("Ἑλλάδα МОСКВА 서울 東京") == ["ελλαδα", "москва", "서울", "東京"])
    #expect(QueryWords.fold(" — « » ") == [])
  }

  @Test func theBeginningsOfWordsAreTakenOnce() {
    var words = Vocabulary()
    func starts(_ texts: String...) -> String {
      words.begin()
      for text in texts { words.take(Array(text.utf8)) }
      let all = Array(texts.joined().utf8)
      return words.starts.map { String(decoding: all[Int($0.from)...].prefix(Int($0.length)), as: UTF8.self) }
        .joined(separator: " ")
    }
    #expect(starts("aide a la", "aider été") == "aid ai a la l été ét é")
    #expect(words.new == ["aide", "a", "la", "aider", "été"])
    #expect(starts("la aidera") == "la l aid ai a")
    #expect(words.new == ["aidera"])
  }

  /// Some prefixes stand for more words than are asked for one by one.
  @Test func prefixesOfManyWordsAreFoundAsThoseOfFew() throws {
    let letters = Array("abcdefghijklmnopqrstuvwxyz").map(String.init)
    var random = QueryMaker(seed: 11)
    let shelf = try Shelf(dispatches: 0)
    try shelf.enter(
      (0..<60).map { n in
        let words = (0..<30).map { _ in
          "p" + random.one(of: ["", "a", "e"]) + random.one(of: letters) + random.one(of: letters)
            + random.one(of: letters)
        }
        return DispatchBuilder(words.joined(separator: " ") + (n % 3 == 0 ? " quai" : ""), source: "\(n)")
          .dispatch
      })
    for text in [
      "p*", "pa*", "pe*", "pab*", "q*", "qu*", "z*", "-p*", "-pa*", "pa* quai", "quai -pe*", "pab* pe*",
      "(pab* or quai) -pec*", "-(pa* pe*)", "pa* or is:marked", "is:unread pe* -pa*",
    ] {
      let query = try QueryParser.parse(text, today: 0)
      let found = try shelf.archive.read { try ArchiveSearch.ids(query, limit: 1000, $0) }
      #expect(found == shelf.matches(query.condition), "\(text)")
    }
  }

  /// Words that begin so are asked for by stretches that leave out those of which blocks know.
  @Test func stretchesLeaveOutWhatIsFrequent() {
    func cover(_ words: [String], without others: [String]) -> [String] {
      PrefixWords.cover(words[...], "port", without: others[...])
    }
    #expect(cover(["porta", "porte", "porter"], without: []) == ["\"port\" *"])
    #expect(
      cover(["porta", "porte", "porter"], without: ["port"]) == ["\"porta\"", "\"porte\" *"])
    #expect(
      cover(["port", "porta", "portant", "portes"], without: ["porte"])
        == ["\"port\"", "\"porta\" *", "\"portes\""])
    #expect(cover(["porté", "portés"], without: ["porte"]) == ["\"porté\" *"])
  }
}
