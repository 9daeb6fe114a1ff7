import Testing

@testable import Reader

/// Dispatches that are analysed together give what each gives alone.
struct BatchTests {
  private func json(_ d: Dispatch) -> String {
    var writer = JSONWriter()
    return String(decoding: writer.object(d), as: UTF8.self)
  }

  private func source(_ text: String, _ language: String?) -> Source {
    var source = Source(path: "test", format: "text", text: text)
    source.language = language
    return source
  }

  @Test func togetherOrAloneTheFactsAreTheSame() {
    let texts: [(String, String?)] = [
      ("« Le pont rouvrira mardi », a dit Anne Colbert, maire de Varsange.", nil),
      ("", nil),
      ("\"The bridge will open on Monday,\" said Paul Serin, the mayor of Varsange.", "en"),
      ("Le president a declare que le pont serait ferme. Il arrive lundi a Bastia.", "fr"),
      ("Der Bürgermeister sagte, die Brücke bleibe bis Montag gesperrt.", "de"),
      ("Elle a promis « une enquête ». Mme Colbert est arrivée à Bastia le 3 mars 2015.", "fr"),
      (String(repeating: "Le préfet a été reçu à Varsange, a dit Jean Roy. ", count: 1200), "fr"),
      ("42", nil),
    ]
    let sources = (0..<5).flatMap { _ in texts.map { source($0.0, $0.1) } }
    let together = Analyzer().analyze(sources)
    #expect(together.map(json) == sources.map { json(Analyzer().analyze($0)) })
  }

  @Test func noneGivesNone() { #expect(Analyzer().analyze([]).isEmpty) }
}
