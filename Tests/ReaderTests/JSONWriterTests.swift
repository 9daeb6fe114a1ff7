import Testing

@testable import Reader

private func json(_ d: Dispatch) -> String {
  var writer = JSONWriter()
  return String(decoding: writer.object(d), as: UTF8.self)
}

@Suite struct JSONWriterTests {
  @Test func leavesNoMemberOut() {
    var d = Dispatch()
    d.id = "1"
    d.source = "-"
    #expect(
      json(d) == """
        {"id":"1","source":"-","format":"text","language":"fr","headline":null,"slug":null,"bylines":[],"notes":[],\
        "dateline":null,"date":null,"version":null,"urgency":null,"subjects":[],"text":"","paragraphs":[],\
        "entities":[],"quotes":[],"dates":[],"figures":[],"facts":[],"extra":null}
        """)
  }

  @Test func countsCodePoints() {
    var d = Dispatch()
    d.text = "é𝄞 « oui »"
    let start = Int32("é𝄞 « ".utf8.count)
    d.quotes = [Quote(kind: .direct, span: Span(start, start + 3))]
    #expect(json(d).contains(#""quotes":[{"id":"q1","kind":"direct","start":5,"end":8,"speaker":null"#))
  }

  @Test func escapesWhatATerminalMustNotSee() {
    var d = Dispatch()
    d.text = "a\u{1B}[2J\u{7F}\u{9B}\u{202E}\u{2028}\"\\\n\tz"
    #expect(json(d).contains(#""text":"a\u001b[2J\u007f\u009b\u202e\u2028\"\\\n\tz""#))
  }

  @Test func writesFiguresAndFacts() {
    var d = Dispatch()
    d.text = "abcdef"
    d.figures = [
      Figure(span: Span(0, 1), kind: .money, value: .number(1_500_000_000), unit: "EUR"),
      Figure(span: Span(1, 2), kind: .percent, value: .number(2.1), unit: "%"),
      Figure(span: Span(2, 3), kind: .score, value: .score("3-2"), unit: nil),
    ]
    var fact = Fact(kind: .event, span: Span(0, 6))
    fact.subject = 0
    fact.when = "2018-05"
    d.facts = [fact]
    let out = json(d)
    #expect(out.contains(#""kind":"money","value":1500000000,"unit":"EUR""#))
    #expect(out.contains(#""value":2.1,"unit":"%""#))
    #expect(out.contains(#""value":"3-2","unit":null"#))
    #expect(out.contains(#""subject":"e1","predicate":null,"object":null,"when":"2018-05","where":null"#))
  }
}

@Suite struct ScalarOffsetsTests {
  @Test func agreesWithCounting() {
    let text = String(repeating: "abcé𝄞日", count: 40)
    let offsets = ScalarOffsets(text)
    var utf8 = 0
    for (n, scalar) in text.unicodeScalars.enumerated() {
      #expect(offsets.scalar(utf8) == n)
      utf8 += String(scalar).utf8.count
    }
    #expect(offsets.scalar(utf8) == text.unicodeScalars.count)
    #expect(offsets.scalar(utf8 + 99) == text.unicodeScalars.count)
  }
}
