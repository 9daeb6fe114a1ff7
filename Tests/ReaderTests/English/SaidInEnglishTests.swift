import Testing

@testable import Reader

/// Ways of reporting that English copy has and that were missed.
struct SaidInEnglishTests {
  @Test(
    "what is reported",
    arguments: [
      (
        "A passenger train ploughed into a stationary freight train on Monday, killing 31 people, railway officials said.",
        "A passenger train ploughed into a stationary freight train on Monday, killing 31 people"
      ),
      (
        "China, which buys much of the copper, is unlikely to launch a stimulus, two sources with knowledge of the talks told Reuters.",
        "China, which buys much of the copper, is unlikely to launch a stimulus"
      ),
      (
        "Anna Roth was born in Pola. In her memoir, \"Late Light,\" she said that she had seen her first film at 17.",
        "she had seen her first film at 17"
      ),
      ("He urged anyone who bought silver from Lund to come forward.", "come forward"),
      (
        "Neil Abrams spoke. He predicted that demand would stay \"flat\" for a year.",
        "demand would stay \"flat\" for a year"
      ),
    ])
  func reports(text: String, content: String) {
    #expect(ReadText(text, language: "en").indirect.contains { $0.hasSuffix(": \(content)") }, "\(text)")
  }

  @Test("what somebody is called is no report")
  func called() {
    let read = ReadText(
      "President Earl Dutch called the decision \"a kick in the teeth\" two months after members accepted a freeze.",
      language: "en")
    #expect(read.indirect.isEmpty)
    #expect(read.spoken == ["Earl Dutch: a kick in the teeth"])
  }

  @Test("a paragraph that ends inside curly marks is no crosshead")
  func curly() {
    let read = ReadText(
      "Lund is a teller, Harold Pruett said.\n\n“She used to bake for him,” Pruett said. “She called him ‘honey.’”\n\nThe judge let him go on Friday after a short hearing.",
      language: "en")
    #expect(read.spoken.allSatisfy { $0.hasPrefix("Harold Pruett: ") } && read.spoken.count == 2)
  }
}
