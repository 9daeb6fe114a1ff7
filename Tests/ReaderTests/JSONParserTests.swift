import Testing

@testable import Reader

@Suite struct JSONParserTests {
  private func parse(_ s: String) -> JSONValue? {
    var parser = JSONParser(Array(s.utf8))
    return try? parser.document().get()
  }

  @Test func keepsOrderNumbersAndNesting() {
    #expect(
      parse(#" {"b":[1,-2.50e3,{}],"a":null,"c":true} "#)
        == .object([
          .init("b", .array([.number("1"), .number("-2.50e3"), .object([])])), .init("a", .null),
          .init("c", .bool(true)),
        ]))
  }

  @Test func decodesEscapesAndSurrogates() {
    #expect(parse(#""\u00e9\n\ud83d\ude00\/""#) == .string("é\n😀/"))
    #expect(parse(#""\ud83d!""#) == .string("\u{FFFD}!"))
  }

  @Test(arguments: ["", "{", "[1,", "{\"a\":}", "[1 2]", "01", "\"a", "{} x", "nul", "{\"a\" 1}"])
  func refuses(_ text: String) {
    #expect(parse(text) == nil)
  }

  @Test func saysWhereItFails() {
    var parser = JSONParser(Array("[1, x]".utf8))
    guard case .failure(let e) = parser.document() else {
      Issue.record("should fail")
      return
    }
    #expect(e.offset == 4)
  }

  @Test func deepNestingIsAnErrorAndNoCrash() {
    #expect(parse(String(repeating: "[", count: 200_000)) == nil)
  }
}
