import Testing

@testable import Reader

@Suite("Explanation")
struct ExplanationTests {
  private let text =
    "Le pont est fermé\n\nPARIS, 4 mars (Médiane) - Le pont d'Arvieux a fermé.\n\nIl rouvrira."

  @Test("tells every pass in its order")
  func order() {
    let e = Analyzer().explain(Source(path: "-", format: "text", text: text))
    #expect(e.passes.map(\.name) == Analyzer.passes.map(\.name))
    #expect(e.passes.map(\.name) == PassTimes().names)
  }

  @Test("tells each finding at the pass that made it, and only there")
  func once() {
    let e = Analyzer().explain(Source(path: "-", format: "text", text: text))
    let paragraphs = e.passes.filter { pass in pass.findings.contains { $0.kind == "paragraph" } }
    #expect(paragraphs.first?.name == "layout")
    let findings = e.passes.flatMap(\.findings)
    #expect(Set(findings).count == findings.count)
    #expect(findings.filter { $0.kind == "paragraph" }.contains { $0.words == "Il rouvrira." })
  }

  @Test("ends with the dispatch that analysing gives")
  func sameDispatch() {
    let source = Source(path: "-", format: "text", text: text)
    var writer = JSONWriter()
    #expect(writer.object(Analyzer().explain(source).dispatch) == writer.object(Analyzer().analyze(source)))
  }

  @Test("names the rule that gave a quotation its speaker, and what a name weighs")
  func rules() {
    let said = "PARIS, 4 mars (Médiane) - \"Nous rouvrirons ce pont avant l'été\", a dit Paul Serin."
    let findings = Analyzer().explain(Source(path: "-", format: "text", text: said)).passes.flatMap(
      \.findings)
    let quotes = findings.filter { $0.kind.hasSuffix(" quote") && $0.words.hasPrefix("Nous rouvrirons") }
    #expect(quotes.last?.rule.isEmpty == false)
    let person = findings.first { $0.kind == "entity" && $0.words == "Paul Serin" }
    #expect(person?.details.contains { $0.name.hasPrefix("weight") && $0.value.contains("person") } == true)
  }

  @Test("times every pass")
  func times() {
    var times = PassTimes()
    let source = Source(path: "-", format: "text", text: text)
    _ = Analyzer().analyze(source, timing: &times)
    #expect(times.nanoseconds.count == times.names.count)
    #expect(times.nanoseconds.allSatisfy { $0 >= 0 } && times.nanoseconds.contains { $0 > 0 })
  }

  @Test("an empty text has nothing to explain")
  func empty() {
    let e = Analyzer().explain(Source(path: "-", format: "text", text: ""))
    #expect(e.passes.isEmpty && e.dispatch.entities.isEmpty)
  }
}
