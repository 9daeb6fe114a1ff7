import Testing

@testable import Reader

/// French that was written without accents says the same.
struct BareTextTests {
  @Test func verbsAndTheirSpeakersAreFound() {
    let r = ReadText(
      "Le president du conseil regional, Paul Serin, a declare jeudi que le pont serait ferme.")
    #expect(r.indirect == ["Paul Serin: le pont serait ferme"])
    #expect(r.cues == ["a declare"])
  }

  @Test func incisesAreFound() {
    let r = ReadText("\"Rien n'a change depuis l'ete\", a explique Anne Colbert, deputee de Varsange.")
    #expect(r.spoken == ["Anne Colbert: Rien n'a change depuis l'ete"])
  }

  @Test(arguments: [
    ("Le president arrive lundi a Bastia.", ["preposition"]),
    ("Il a deja signe les decrets.", ["auxiliary"]),
    ("Le president a signe les decrets, dit-on a Bastia.", ["auxiliary", "preposition"]),
    ("Le président est arrivé, a Bastia.", ["auxiliary"]),
  ])
  func aIsAVerbOrAPreposition(text: String, expected: [String]) {
    let found = afterPass("tokens", text) { w in
      w.tokens.all.filter { w.string($0.span) == "a" }.map {
        $0.has(.preposition) ? $0.has(.auxiliary) ? "both" : "preposition" : "auxiliary"
      }
    }
    #expect(found == expected)
  }

  @Test func smallWordsStayWhatTheyAre() {
    let classes = afterPass("tokens", "Le depute ne marche pas sur la jetee.") { w in
      w.tokens.all.filter { ["ne", "sur", "la"].contains(w.string($0.span)) }.map(\.classes)
    }
    #expect(classes?.count == 3)
    #expect(classes?.contains { $0.hasAny(LexSet(.adjective, .verb)) } == false)
  }

  @Test func oneAnalyzerReadsBothKinds() {
    let bare = "Le president a declare que le pont serait ferme."
    let usual = "Le président a déclaré que le pont serait fermé à Bastia."
    let analyzer = Analyzer()
    func read(_ text: String, _ a: Analyzer) -> String {
      var source = Source(path: "test", format: "text", text: text)
      source.language = "fr"
      var writer = JSONWriter()
      return String(decoding: writer.object(a.analyze(source)), as: UTF8.self)
    }
    for text in [usual, bare, usual, bare] { #expect(read(text, analyzer) == read(text, Analyzer())) }
  }

  @Test func oneAccentLostIsForgiven() {
    let r = ReadText("« Le pont sera fermé », a declare Paul Serin.")
    #expect(r.spoken == ["Paul Serin: Le pont sera fermé"])
  }
}
