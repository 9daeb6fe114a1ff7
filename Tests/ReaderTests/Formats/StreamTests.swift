import Testing

@testable import Reader

/// Documents that are read piece by piece give what they give as a whole.
struct StreamTests {
  private static func rss(_ n: Int) -> String {
    "<?xml version='1.0'?><rss><channel><title>Lunden</title>\n"
      + (1...n).map {
        "<item><guid>l-\($0)</guid><title>Ferry \($0)</title>\n<description>It sails.</description></item>\n"
      }
      .joined() + "</channel></rss>\n"
  }
  private static func vendor(_ n: Int) -> String {
    "<export><stories>\n"
      + (1...n).map {
        "<story><id>\($0)</id><title>Ferry \($0)</title><text>It sails at \($0).</text></story>\n"
      }.joined()
      + "</stories></export>\n"
  }
  private static func json(_ n: Int) -> String {
    "{\"about\": [{\"by\": 1}], \"items\": [\n"
      + (1...n).map { "  {\"id\": \"l-\($0)\", \"title\": \"Ferry ]}\\\" \($0)\", \"text\": \"It sails.\"}" }
      .joined(separator: ",\n")
      + "\n], \"end\": true}\n"
  }
  private static let all = [rss(60), vendor(60), json(60)]

  private static func small() -> ReadOptions {
    var options = ReadOptions()
    options.streamFrom = 700
    return options
  }

  @Test(arguments: all)
  func theSameComesOut(_ text: String) {
    let whole = ReadOut(text)
    let streamed = ReadOut(Array(text.utf8), options: Self.small())
    #expect(whole.sources.count == 60)
    #expect(streamed.sources.map(\.id) == whole.sources.map(\.id))
    #expect(streamed.sources.map(\.headline) == whole.sources.map(\.headline))
    #expect(streamed.sources.map(\.text) == whole.sources.map(\.text))
    #expect(streamed.problems == whole.problems)
    #expect(streamed.report?.format == whole.report?.format)
  }

  @Test(arguments: all)
  func readingGoesOnAnywhere(_ text: String) {
    let streamed = ReadOut(Array(text.utf8), options: Self.small())
    for n in [0, 7, 31, 59] where streamed.sources.indices.contains(n) {
      var options = Self.small()
      options.start = ReadOptions.Start(offset: streamed.sources[n].offset ?? 0, item: n)
      let rest = ReadOut(Array(text.utf8), options: options)
      #expect(rest.sources.map(\.headline) == Array(streamed.sources[n...]).map(\.headline))
      #expect(rest.sources.first?.path == streamed.sources[n].path)
    }
  }

  @Test(arguments: all)
  func aCutIsTold(_ text: String) {
    let bytes = Array(text.utf8)
    let cut = ReadOut(Array(bytes[..<(bytes.count / 2)]), options: Self.small())
    #expect((20...35).contains(cut.sources.count))
    #expect(cut.problems.contains { $0.severity == .error })
  }

  @Test func aFaultHasItsLine() {
    let text = Self.rss(60).replacing("<title>Ferry 50</title>", with: "<title>Ferry 50</titel></title>")
    let whole = ReadOut(text).problems
    #expect(whole.contains { $0.code == "mismatch" })
    #expect(ReadOut(Array(text.utf8), options: Self.small()).problems.map(\.line) == whole.map(\.line))
  }

  @Test func aListOfAnUnknownLayoutIsManyDispatches() {
    let r = ReadOut(Self.vendor(3))
    #expect(r.sources.map(\.headline) == ["Ferry 1", "Ferry 2", "Ferry 3"])
    #expect(r.sources.map(\.path) == ["f#1", "f#2", "f#3"])
  }

  @Test func whatJSONHasBeforeACutIsKept() {
    let r = ReadOut(
      "{\"headline\": \"Ferry\", \"meta\": {\"list\": [{\"a\": 1}]}, \"body_text\": \"It sails at no")
    #expect(r.sources.map(\.text) == ["It sails at no"])
    #expect(r.codes == ["bad-json"])
    let lines = ReadOut("{\"id\": \"1\", \"text\": \"It sails.\"}\n{\"id\": \"2\", \"text\": \"It ret")
    #expect(lines.sources.map(\.text) == ["It sails.", "It ret"])
    #expect(lines.codes == ["bad-json"])
  }

  @Test func whatStandsBehindJSONTakesNothingAway() {
    let r = ReadOut("{\"headline\": \"Ferry\", \"text\": \"It sails.\"}\n</html>\n")
    #expect(r.sources.map(\.text) == ["It sails."])
    #expect(r.codes == ["bad-json"])
  }

  @Test func aBrokenFirstLineHidesNoOther() {
    let r = ReadOut(
      "{\"id\": 1, oops}\n{\"id\": \"2\", \"text\": \"It sails.\"}\n{\"id\": \"3\", \"text\": \"It returns.\"}\n"
    )
    #expect(r.report?.format == "jsonl")
    #expect(r.sources.map(\.text) == ["It sails.", "It returns."])
    #expect(r.problems.map(\.line) == [1])
  }

  @Test func aTimeInBracketsOpensNoList() {
    let text = "[10/03/2008 17:31:32] NICE (AFP) La séance a été calme.\n"
    #expect(ReadOut(text).sources.map(\.text) == [text])
    #expect(ReadOut("[1, 2]").sources.isEmpty)
  }

  @Test(arguments: [
    "[20h53] PARIS (AFP) - Le port rouvre.", "[10:45] Le port rouvre.", "[1] Le port rouvre lundi.",
    "[2026] Le port rouvre, a dit le maire.", "[AFP] Le port rouvre.", "[…] Le port rouvre.",
    "[-5 °C] Il gèle.", "[1, 2] Deux ports rouvrent.", "[12, rue du Port] Il rouvre.", "[] Le port rouvre.",
    "[ 3 mars ]\nLe port rouvre.",
  ])
  func whatJSONCannotGoOnWithIsText(_ text: String) {
    let r = ReadOut(text)
    #expect(r.sources.map(\.text) == [text])
    #expect(r.problems.isEmpty)
  }

  @Test(arguments: [
    ("[{\"a\":1,", 1), ("[\n{\"a\": 1} {]", 2), ("[[1, 2] Foo", 1), ("[\"a\" b]", 1), ("[1, {\"a\"", 1),
  ])
  func brokenListsAreJSON(_ text: String, _ line: Int) {
    let r = ReadOut(text)
    #expect(r.report?.format == "json")
    #expect(r.problems.first?.code == "bad-json")
    #expect(r.problems.first?.line == line)
  }
}
