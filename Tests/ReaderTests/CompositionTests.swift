import Foundation
import Testing

@testable import Reader

/// Texts whose accents are marks of their own: the same is found, and told of the text as it stands.
struct CompositionTests {
  private static let text = """
    Le maire de Bézange, Hélène Gérardin, a été élue dimanche à la tête de l'Association des maires.
    « C'est très émouvant », a déclaré l'ingénieure.
    """

  @Test func whatIsFoundIsTheSame() {
    let whole = ReadText(Self.text, sent: "2015-03-09")
    let parted = ReadText(Self.text.decomposedStringWithCanonicalMapping, sent: "2015-03-09")
    #expect(parted.dispatch.text.unicodeScalars.count > whole.dispatch.text.unicodeScalars.count)
    #expect(parted.names(.person) == ["Hélène Gérardin"])
    #expect(parted.names(.person) == whole.names(.person))
    #expect(parted.roles(of: "Hélène Gérardin") == whole.roles(of: "Hélène Gérardin"))
    #expect(parted.spoken == whole.spoken)
    #expect(parted.eventsInTime == whole.eventsInTime)
    #expect(parted.objects == whole.objects)
  }

  @Test func theTextStaysAsItWas() {
    let parted = Self.text.decomposedStringWithCanonicalMapping
    #expect(Array(ReadText(parted).dispatch.text.utf8) == Array(parted.utf8))
  }

  @Test func marksThatNoLetterTakesAreLeft() {
    for text in ["\u{301}é", "q\u{301} et 2\u{302}", "e\u{301}", "\u{CC}", "a\u{CD}"] {
      let composed = Composition(text)?.applied(to: Source(path: "test", format: "text", text: text)).text
      #expect(composed == nil || composed == "é")
    }
  }

  @Test func zonesFollowTheirLetters() {
    let text = "E\u{301}te\u{301}\n\nBe\u{301}zange"
    var source = Source(path: "test", format: "html", text: text)
    source.zones = [.init(span: Span(0, 7), role: .headline), .init(span: Span(9, 18), role: .lead)]
    let read = Composition(text)?.applied(to: source)
    #expect(read?.text == "Été\n\nBézange")
    #expect(read?.zones.map(\.span) == [Span(0, 5), Span(7, 15)])
  }
}
