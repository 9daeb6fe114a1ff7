import Foundation
import Reader
import Testing

@testable import ReaderApp

#if canImport(FoundationXML)
  import FoundationXML
#endif

private func sample() -> Dispatch {
  var d = Dispatch()
  d.id = "urn:x:1"
  d.text = "Titre\n\n\"Nous *irons* <au> bout & plus\", a dit Paul Serin.\n\nSUITE\n\nFin."
  let utf8 = d.text.utf8.count
  d.headline = "Titre"
  d.paragraphs = [
    Paragraph(span: Span(0, 5), role: .headline), Paragraph(span: Span(7, 57), role: .lead),
    Paragraph(span: Span(59, 64), role: .crosshead), Paragraph(span: Span(66, utf8), role: .body),
  ]
  var person = Entity(kind: .person, name: "Paul Serin")
  person.roles = ["ministre"]
  person.mentions = [Entity.Mention(span: Span(46, 56), kind: .name)]
  d.entities = [person]
  var quote = Quote(kind: .direct, span: Span(8, 37))
  quote.speaker = 0
  d.quotes = [quote]
  d.notes = [Note(text: "Ajoute citations", kind: .addition)]
  return d
}

private final class Shape: NSObject, XMLParserDelegate {
  var names: [String] = []
  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) { names.append(name) }
}

@Suite struct ExportTests {
  @Test func markdownEscapesWhatWouldBeMarkup() {
    let out = MarkdownExport.render(sample())
    #expect(out.hasPrefix("# Titre\n"))
    #expect(out.contains("> Ajoute citations"))
    #expect(out.contains("\\*irons\\* \\<au\\>"))
    #expect(out.contains("## SUITE"))
    #expect(out.contains("— Paul Serin, ministre"))
  }

  @Test func htmlMarksQuotations() {
    let out = HTMLExport.render(sample())
    #expect(out.contains("<q title=\"Paul Serin, ministre\">Nous *irons* &lt;au&gt; bout &amp; plus</q>"))
    #expect(out.contains("<h2 class=\"crosshead\">SUITE</h2>"))
  }

  @Test func htmlJoinsWordsThatALinesEndBreaks() {
    let text = """
      Un titre

      Après trois semaines de querelles, le conseil munici-
      pal a voté mardi soir. "Le budget est solide et la dé-
      pense contenue", a dit à la presse le porte-
      parole du maire, Paul Serin.

      """
    let out = HTMLExport.render(Analyzer().analyze(Source(path: "-", format: "text", text: text)))
    #expect(out.contains("le conseil municipal a voté"))
    #expect(out.contains(">Le budget est solide et la dépense contenue</q>&quot;, a dit"))
    #expect(out.contains("le porte-parole du maire"))
  }

  @Test func newsmlIsWellFormed() throws {
    var d = sample()
    d.text = d.text.replacingOccurrences(of: "Fin", with: "F\u{1}n")
    let xml = NewsMLG2Export.head + NewsMLG2Export.render(d) + NewsMLG2Export.foot
    let stream = InputStream(data: Data(xml.utf8))
    let parser = XMLParser(stream: stream)
    let shape = Shape()
    parser.delegate = shape
    #expect(parser.parse())
    #expect(shape.names.contains("newsItem") && shape.names.contains("subject"))
    #expect(!xml.contains("\u{1}"))
  }
}
