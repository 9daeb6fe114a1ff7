import Reader
import Testing

@testable import ReaderApp

/// Words that the end of a line breaks in the file are whole on the screen, which has lines of its own.
@MainActor
struct BrokenLineTests {
  @Test func wordsAreWhole() {
    let text = """
      Le port rouvrira

      Après trois semaines de travaux, le conseil munici-
      pal de Varsange a voté mardi soir à main levée la réouver-
      ture du port de commerce. "La grande écluse est répa-
      rée depuis dimanche à minuit", a dit lundi le porte-
      parole du maire, Paul Serin, sur les marches de la mai-
      rie devant une centaine d'habitants.

      """
    var stage = Stage([Analyzer().analyze(Source(path: "a.txt", format: "text", text: text))])
    stage.press("Enter")
    let words = stage.text.split(whereSeparator: { $0.isWhitespace || "│\",.".contains($0) })
    for whole in ["municipal", "réouverture", "réparée", "mairie"] {
      #expect(words.contains { $0 == whole }, "\(whole)")
    }
    for part in ["pal", "ture", "rée", "rie"] { #expect(!words.contains { $0 == part }, "\(part)") }
    #expect(words.contains { $0 == "porte-parole" })
    #expect(!stage.text.contains("porte- "))
    #expect(stage.state.shown.layout?.hasStandIns == false)
  }

  @Test(arguments: ["porte-parole du maire", "conseil municipal"]) func wordsAreFound(_ words: String) {
    let text = """
      Le port rouvre

      C'est ce qu'ont dit hier soir tous ensemble le porte-
      parole du maire et le conseil munici-
      pal.

      """
    var stage = Stage([Analyzer().analyze(Source(path: "a.txt", format: "text", text: text))])
    stage.press("Enter /")
    stage.type(words)
    #expect(stage.state.search?.hits.count == 1)
  }
}
