import Reader
import Testing

@Suite("A surname alone")
struct SurnameAloneTests {
  @Test(
    "belongs to the person named before, be it a town's name or one that nobody knows",
    arguments: [
      ("Le directeur Kerim Huningue a été reçu mardi. Huningue a promis une réponse.", "Kerim Huningue"),
      ("« Nous verrons », a dit Mme Harfleur mardi. Selon Harfleur, rien n'est prêt.", "Harfleur"),
      ("« Nous verrons », a dit Mme Vorlanne mardi. Selon Vorlanne, rien n'est prêt.", "Vorlanne"),
    ])
  func person(_ text: String, _ name: String) throws {
    let d = Analyzer().analyze(Source(path: "-", format: "text", text: "Un titre\n\n\(text)\n"))
    let surname = try #require(name.split(separator: " ").last)
    let bearers = d.entities.filter { $0.name.hasSuffix(surname) }
    #expect(bearers.map(\.name) == [name])
    #expect(bearers.map(\.kind) == [.person])
    #expect(bearers.map(\.mentions.count) == [2])
  }

  @Test("is the town where something happens there")
  func town() {
    let text = "Le directeur Kerim Huningue a été reçu mardi. Un incendie a éclaté à Huningue.\n"
    let d = Analyzer().analyze(Source(path: "-", format: "text", text: "Un titre\n\n\(text)"))
    #expect(d.entities.filter { $0.name == "Huningue" }.map(\.kind) == [.place])
  }
}
