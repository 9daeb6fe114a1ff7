import Reader
import Testing

@Suite("Names in lines in capitals")
struct RepeatedNamesTests {
  @Test("belong to whoever bears them in the text")
  func surname() {
    let text = """
      COLIN REMPLACE VERDIER

      BREST, 4 mars (Médiane) - Jeanne Morvan a reçu Anne Verdier et Paul Colin à la capitainerie de Brest.

      "Le port ne s'arrêtera pas", a dit Anne Verdier à Paul Colin.
      """
    let d = Analyzer().analyze(Source(path: "-", format: "text", text: text))
    func bearers(_ name: String) -> [String] {
      d.entities.filter { $0.mentions.contains { d.words($0.span) == name } }.map(\.name)
    }
    #expect(bearers("COLIN") == ["Paul Colin"])
    #expect(bearers("VERDIER") == ["Anne Verdier"])
  }
}
