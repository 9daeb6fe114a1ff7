import Testing

@testable import Reader

/// Reads bytes as if they were a file.
private func read(_ bytes: [UInt8]) -> (sources: [Source], problems: [Problem], report: FileReport?) {
  var sources: [Source] = []
  var problems: [Problem] = []
  var report: FileReport?
  let sink = ReadSink(
    emit: {
      sources.append($0)
      return true
    }, problem: { problems.append($0) }, file: { report = $0 })
  let intake = Intake(path: "f", options: ReadOptions(), sink: sink)
  Detection.read(ByteInput(bytes: bytes), intake)
  intake.close()
  return (sources, problems, report)
}

private func read(_ text: String) -> (sources: [Source], problems: [Problem], report: FileReport?) {
  read(Array(text.utf8))
}

@Suite struct FormatTests {
  private static let g2 = """
    <?xml version="1.0"?><newsItem guid="urn:test:7" version="3"><itemMeta>
    <versionCreated>2019-07-16T14:30:00+02:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
    <contentMeta><urgency>4</urgency><headline>Port rouvert</headline><by>Par Ann Bell et Carl Dorn</by></contentMeta>
    <contentSet><inlineXML><html><body><p>Un &amp; deux.</p><p>Trois.</p></body></html></inlineXML></contentSet>
    </newsItem>
    """

  @Test func readsNewsMLG2() throws {
    let result = read(Self.g2)
    let s = try #require(result.sources.first)
    #expect(s.format == "newsml-g2" && s.id == "urn:test:7" && s.version == 3 && s.urgency == 4)
    #expect(s.headline == "Port rouvert" && s.bylines == ["Ann Bell", "Carl Dorn"])
    #expect(s.date == "2019-07-16T14:30:00+02:00")
    #expect(s.text == "Un & deux.\n\nTrois.")
    #expect(result.problems.isEmpty)
  }

  @Test(arguments: [10, 50, 90]) func cutCopiesSaySo(_ percent: Int) {
    let bytes = Array(Self.g2.utf8)
    let result = read(Array(bytes.prefix(bytes.count * percent / 100)))
    #expect(result.sources.count <= 1)
    #expect(result.problems.contains { $0.code == "truncated" })
  }

  @Test func wideCharsetsGiveTheSameText() throws {
    let wide = Self.g2.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(read([0xFF, 0xFE] + wide).sources.first?.text == "Un & deux.\n\nTrois.")
    #expect(read(wide).sources.first?.id == "urn:test:7")
  }

  @Test func readsFeeds() {
    let rss = """
      <rss version="2.0"><channel><title>F</title><language>fr-fr</language>
      <item><guid>a1</guid><title>Un</title><pubDate>Tue, 16 Jul 2019 14:30:00 GMT</pubDate>
      <description>&lt;p&gt;Corps.&lt;/p&gt;</description></item>
      <item><title>Deux</title><description><![CDATA[<p>A</p><p>B</p>]]></description></item></channel></rss>
      """
    let sources = read(rss).sources
    #expect(sources.map(\.headline) == ["Un", "Deux"])
    #expect(sources.map(\.text) == ["Corps.", "A\n\nB"])
    #expect(sources.first?.date == "2019-07-16T14:30:00Z" && sources.first?.language == "fr")
    #expect(sources.map(\.path) == ["f#1", "f#2"])
  }

  @Test func findsTheArticleOfAPage() {
    let long = String(repeating: "Une phrase assez longue, avec des mots. ", count: 5)
    let page = """
      <!doctype html><html lang="fr"><head><meta property="og:title" content="Titre"></head><body>
      <nav><ul><li><a href="/">Accueil et beaucoup d’autres liens vers des rubriques</a></ul></nav>
      <article><h1>Titre</h1><p>\(long)<p>\(long)</article><footer>Mentions</footer></body></html>
      """
    let s = read(page).sources.first
    #expect(s?.headline == "Titre" && s?.language == "fr")
    #expect(s?.text.contains("Une phrase") == true)
    #expect(s?.text.contains("Accueil") == false && s?.text.contains("Mentions") == false)
  }

  @Test func readsMailboxes() {
    let box = """
      From a@b Tue Jul 16 14:30:00 2019
      From: Ann Bell <ann@example.org>
      Subject: =?utf-8?Q?D=C3=A9p=C3=AAche?=
      Date: Tue, 16 Jul 2019 14:30:00 +0200
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      Un =E9t=E9.

      From c@d Tue Jul 16 15:30:00 2019
      Subject: Deux

      Corps.
      """
    let sources = read(box).sources
    #expect(sources.map(\.headline) == ["Dépêche", "Deux"])
    #expect(sources.map(\.text) == ["Un été.", "Corps."])
    #expect(sources.first?.bylines == ["Ann Bell"])
  }

  @Test func readsTablesWithLinesInTheirFields() {
    let sources = read("title,text\nUn,\"A \"\"b\"\"\nc\"\nDeux,D\n").sources
    #expect(sources.map(\.headline) == ["Un", "Deux"])
    #expect(sources.map(\.text) == ["A \"b\"\nc", "D"])
  }

  @Test func hostileMarkupDoesNoHarm() {
    let deep =
      "<a>" + String(repeating: "<b>", count: 100_000) + "mot" + String(repeating: "</b>", count: 100_000)
      + "</a>"
    #expect(read(deep).sources.first?.text == "mot")
    let bomb = """
      <!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
      <x><title>T</title><text>mot &b; &c;</text></x>
      """
    #expect(read(bomb).sources.first?.text.contains("root") == false)
  }

  @Test func picturesAreSkippedAndNoErrors() {
    let result = read([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0])
    #expect(result.report?.skipped == "picture")
    #expect(result.sources.isEmpty && result.problems.isEmpty)
  }
}

@Suite struct DateScannerTests {
  @Test(arguments: [
    ("20190716T143000+0200", "2019-07-16T14:30:00+02:00"), ("20190716T143000Z", "2019-07-16T14:30:00Z"),
    ("2019-07-16T14:30:00.123Z", "2019-07-16T14:30:00Z"), ("20190716", "2019-07-16"),
    ("19-OCT-1987 15:37:46.03", "1987-10-19T15:37:46"), ("16 Jul 19 14:30 EST", "2019-07-16T14:30:00-05:00"),
    ("05/08/2020 à 16:02", "2020-08-05T16:02:00"), ("2019-07", "2019-07"),
  ]) func reads(_ text: String, _ value: String) {
    #expect(DateScanner.edtf(text) == value)
  }

  @Test(arguments: ["0001-01-01T00:00:00", "", "demain", "2019-13-01", "99999999"])
  func refuses(_ text: String) {
    #expect(DateScanner.edtf(text) == nil)
  }
}

@Suite struct CharsetTests {
  @Test(arguments: ["cp1252", "macintosh", "utf-16le"])
  func findsTheCharsetOfFrench(_ name: String) throws {
    let text = "« L’été, à Orléans, les élèves s’étaient tus », a répété la préfète, très émue."
    let bytes = try #require(encode(text, name))
    #expect(String(decoding: Charset.decode(bytes).bytes, as: UTF8.self) == text)
  }

  @Test func repairsMojibake() {
    let twice = String(decoding: Array("été à Orléans".utf8).map { UInt16($0) }, as: UTF16.self)
    #expect(String(decoding: Charset.decode(Array(twice.utf8)).bytes, as: UTF8.self) == "été à Orléans")
  }

  private func encode(_ s: String, _ name: String) -> [UInt8]? {
    if name == "utf-16le" { return s.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
    var table: [Unicode.Scalar: UInt8] = [:]
    for b in UInt8(0x20)...0xFF {
      guard let t = Charset.convert([b], from: name), !t.isLossy else { continue }
      if let scalar = String(decoding: t.bytes, as: UTF8.self).unicodeScalars.first { table[scalar] = b }
    }
    let bytes = s.unicodeScalars.compactMap { table[$0] }
    return bytes.count == s.unicodeScalars.count ? bytes : nil
  }
}
