import Testing

@testable import Reader

/// Where problems are said to be: the line, and the column in characters.
struct ProblemPlaceTests {
  @Test(arguments: [
    ("{\"text\":\"Léo\" x}\n{\"text\":\"B.\"}\n", "bad-json", 1, 15),
    ("{\"text\":\"A.\"}\n7\n{\"text\":\"B.\"}\n", "not-an-object", 2, 1),
    ("{\n  \"title\": \"Été\",\n  \"text\": \"é\" x\n}", "bad-json", 3, 15),
    ("\n\n<rss><channel><item><title>A</title></item></chanel></rss>", "mismatch", 3, 44),
    ("junk\n\n<?xml version='1.0'?>\n<rss><item><title>Éa</title></tem></rss>", "mismatch", 4, 29),
    ("<rss>\n<channel></channel></rss>", "no-item", 1, 1),
    (
      "<rss><channel>\n<item><title>A</title><pubDate>jadis</pubDate></item></channel></rss>", "bad-date", 2,
      1
    ),
    ("title,text,date\nA,B,jadis\n", "bad-date", 2, 1),
    (
      "[{\"title\": \"[é]\", \"text\": \"\\\"{,\"},\n  {\"title\": \"B\", \"text\": \"b\", \"date\": \"jadis\"}]",
      "bad-date", 2, 3
    ),
    (
      "[{\"title\": \"A\", \"text\": \"a\"},\n {\"title\": \"B\", \"text\": \"b\"}, 12]", "no-dispatch", 2, 31
    ),
    (
      "{\"total\": 2, \"hits\": {\"more\": [1, 2],\n \"docs\": [{\"item\": {\"title\": \"A\", \"text\": \"a\","
        + " \"date\": \"jadis\"}}]}}", "bad-date", 2, 11
    ),
    (
      "{\"meta\": {\"n\": [1, 2]},\n \"data\": {\"title\": \"A\", \"text\": \"a\", \"date\": \"jadis\"}}",
      "bad-date", 2, 10
    ),
    (
      "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [\n {\"id\": \"1\", \"title\": \"A\"},\n"
        + " {\"id\": \"2\", \"title\": \"B\", \"date_published\": \"jadis\"}]}", "bad-date", 3, 2
    ),
    (
      "<NewsML>\n <NewsItem>\n </NewsItem><NewsItem><Identification><NewsIdentifier><PublicIdentifier>u:1"
        + "</PublicIdentifier></NewsIdentifier></Identification></NewsItem></NewsML>", "no-text", 3, 13
    ),
    ("title,text\nA,\"é\nb\n", "truncated", 2, 3),
    ("title,text\n\"A\nb\",c\nd,e,f\n", "columns", 4, 1),
    ("<DOC>\n<TEXT>A.</TEXT>\n</DOC>\n <DOC>\n<TEXT>B.\n", "truncated", 4, 2),
    (
      "From a@b.example Mon Jan 1\nSubject: A\n\nB.\n\nFrom a@b.example Mon Jan 1\nSubject: C", "unfinished",
      7, 11
    ),
    ("Le port de Varsange a été rouvert mardi matin au traf", "unfinished", 1, 54),
    ("<html>\n<body><p>Une page</p><script>", "truncated", 2, 30),
    ("ZCZC FMG000\nRACING : Varsange\nLe premier. ", "unfinished", 3, 13),
  ])
  func placesAreToldByLineAndColumn(text: String, code: String, line: Int, column: Int) {
    let r = ReadOut(text)
    let found = r.problems.filter { $0.code == code }.map { "\($0.line ?? 0):\($0.column ?? 0)" }
    #expect(found.contains("\(line):\(column)"), "\(r.problems.map { ($0.code, $0.line, $0.column) })")
  }

  @Test func theFirstByteWithoutMeaningIsShown() {
    let good = Array(String(repeating: "Le préfet a été reçu à Varsange. ", count: 6).utf8)
    let r = ReadOut(good + Array("\nÉté ".utf8) + [0xE9] + Array(" fini.\n".utf8))
    #expect(r.problems.map { "\($0.code) \($0.line ?? 0):\($0.column ?? 0)" } == ["bad-encoding 2:5"])
  }

  @Test func aDocumentInAnotherCharsetThanItShouldBeSaysSo() {
    let r = ReadOut(
      Array("<rss><channel><item><title>Caf".utf8) + [0xE9] + Array("</title></item></channel></rss>".utf8))
    #expect(r.codes == ["undeclared-charset"])
    #expect(r.sources.map(\.headline) == ["Café"])
  }

  @Test(arguments: [
    "<rss><channel><item><title>A</title><pubDate>jadis</pubDate></item></channel></rss>",
    #"{"title": "A", "text": "Le port rouvre.", "published": "jadis"}"#,
    "<newsItem guid='u:1'><itemMeta><versionCreated>jadis</versionCreated></itemMeta>"
      + "<contentMeta><headline>A</headline></contentMeta></newsItem>",
    "From: a@b.example\nDate: jadis\nSubject: A\n\nLe port rouvre.\n",
  ])
  func aDateThatCannotBeReadIsSaidAndKept(text: String) throws {
    let r = ReadOut(text)
    #expect(r.codes == ["bad-date"])
    let source = try #require(r.sources.first)
    #expect(source.date == nil)
    #expect(source.extra.map { "\($0)".contains("jadis") } == true)
  }

  @Test func anotherFieldWithADateStandsInForOne() {
    let r = ReadOut(
      #"{"title": "A", "text": "Le port rouvre.", "updated": "jadis", "published": "2024-03-03"}"#)
    #expect(r.codes.isEmpty)
    #expect(r.sources.map(\.date) == ["2024-03-03"])
  }

  @Test func whatIsNoDispatchInAListIsSaid() {
    let r = ReadOut(#"[{"title": "A", "text": "Le port rouvre."}, 12]"#)
    #expect(r.codes == ["no-dispatch"])
    #expect(r.sources.count == 1)
  }

  @Test func controlsStayOutOfTheAgency() {
    let r = ReadOut("<rss><channel><item><title>A</title></item></channel></rss>")
    #expect(r.codes.isEmpty)
    let g2 = ReadOut(
      "<newsItem guid='u:1' version='1'><itemMeta><provider><name>Agen\u{1}ce\r\n Nord</name></provider></itemMeta>"
        + "<contentMeta><headline>A</headline></contentMeta></newsItem>")
    let agency = g2.sources.first?.agency ?? ""
    #expect(!agency.unicodeScalars.contains { $0.value < 0x20 })
  }
}
