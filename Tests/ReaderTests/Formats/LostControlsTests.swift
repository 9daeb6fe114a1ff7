import Testing

@testable import Reader

@Suite struct LostControlsTests {
  @Test func noFieldHoldsAControlAboveASCII() {
    #expect(TextLine.clean(" Le p\u{80}ort\u{8D}  de Varsange ") == "Le p€ort de Varsange")
  }

  @Test func aWireMessageWithoutControlsKeepsItsTextWholeAndGivesItsHeader() throws {
    let text = """
      eca101 3 i 210    dpa 0044

      /Ports/Varsange/
      2ND LEAD
      Port of Varsange reopens after three weeks
      By Odile Brunet, dpa =

      Varsange (dpa) - The port of Varsange reopened on Monday, its harbour master said.

      """
    let r = ReadOut(Array(text.utf8))
    let source = try #require(r.sources.first)
    #expect(source.text == text)
    #expect(source.format == "iptc7901")
    #expect(source.headline == "Port of Varsange reopens after three weeks")
    #expect(source.bylines == ["Odile Brunet"])
    #expect(source.version == 2)
  }

  @Test(arguments: ["242200 GMT Jun", "-12345 Jun 17", "242200 GMT", "242200"])
  func aTimeThatIsCutIsNone(_ trailer: String) {
    let r = ReadOut("eca101 3 i 210    dpa 0044\n\nPort reopens =\n\nIt reopened on Monday.\n\n\(trailer)\n")
    #expect(r.sources.first?.headline == "Port reopens")
    #expect(r.sources.first?.date == nil)
  }
}
