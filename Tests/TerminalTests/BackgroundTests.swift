import TermTest
import Testing

/// The terminal is asked for its background, and nothing ever waits for what it says.
@Suite struct BackgroundTests {
  private static let light = "rgb:fafa/f8f8/f0f0"

  private func ground(_ s: Session) -> Cell.Color? { s.screen.grid.last?.first?.a.bg }

  @Test func aLightScreenGetsTheLightTheme() throws {
    let desk = try Desk()
    let dark = try Program.open(desk, background: "rgb:1010/1010/1818")
    try dark.wait("everything read") { $0.line(0).contains("1/3") && !$0.lastLine.contains("lecture") }
    dark.listen(milliseconds: 300)
    let before = ground(dark)
    dark.send("q")
    #expect(try dark.exit() == 0)
    let s = try Program.open(desk, background: Self.light)
    try s.wait("the light theme") { $0.line(0).contains("1/3") && ground($0) != before }
    s.send("q")
    #expect(try s.exit() == 0)
  }

  @Test func aThemeThatWasAskedForStays() throws {
    let desk = try Desk()
    let s = try Program.open(desk, ["--theme", "nuit"], background: Self.light)
    try s.wait("text") { $0.line(0).contains("1/3") }
    s.send("q")
    #expect(try s.exit() == 0)
    #expect(s.screen.backgroundQuestions == 0)
  }

  /// Answers that come late or in pieces are neither keys nor left for the shell; an Esc in between is a key.
  @Test func lateAnswersAreSwallowed() throws {
    let desk = try Desk()
    let s = try Program.open(desk, answersDevice: false)
    try s.wait("text") { $0.line(0).contains("1/3") && $0.text.contains("SARVELLE, 4 mars") }
    s.send("/pont")
    try s.wait("prompt") { $0.lastLine.contains("pont") }
    s.send("\u{1b}")
    try s.wait("Esc closes the prompt") { !$0.lastLine.contains("Chercher") }
    s.send("\u{1b}]11;rgb:1414/18")
    s.listen(milliseconds: 120)
    s.send("18/1f1f\u{1b}\\")
    s.listen(milliseconds: 120)
    s.send("\u{1b}[?62;22")
    s.listen(milliseconds: 120)
    s.send("cj")
    try s.wait("the key behind it") { $0.line(0).contains("2/3") }
    #expect(!s.text.contains("rgb"))
    s.send("q")
    #expect(try s.exit() == 0)
  }

  @Test func leavingDoesNotWaitForSilentTerminals() throws {
    let desk = try Desk()
    let s = try Program.open(desk, answersDevice: false)
    try s.wait("text") { $0.line(0).contains("1/3") }
    s.send("q")
    #expect(try s.exit(seconds: 5) == 0)
    #expect(!s.screen.alternateScreen)
  }
}
