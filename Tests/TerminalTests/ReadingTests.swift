import TermTest
import Testing

/// The real program on a terminal: opening, moving, jumping, searching, leaving.
@Suite struct ReadingTests {
  @Test func opensMovesAndQuits() throws {
    let desk = try Desk()
    let s = try Program.open(desk)
    try s.wait("first dispatch") { $0.text.contains("SARVELLE, 4 mars (AFP)") && $0.line(0).contains("1/3") }
    #expect(s.screen.alternateScreen)
    #expect(!s.screen.cursorVisible)
    s.send("j")
    try s.wait("second dispatch") {
      $0.text.contains("KORVIK, 6 mars (Reuters) - L'indice") && $0.line(0).contains("2/3")
    }
    s.send("G")
    try s.wait("last dispatch") { $0.line(0).contains("3/3") }
    s.send("q")
    #expect(try s.exit() == 0)
    #expect(!s.screen.alternateScreen)
    #expect(s.screen.cursorVisible)
    #expect(s.screen.unhandled == [])
  }

  /// Typed before anything has been read.
  @Test func theNextQuoteIsGoneToAsSoonAsItIsKnown() throws {
    let desk = try Desk()
    let s = try Program.open(desk)
    s.send("n")
    try s.wait("its first quote") { $0.line(0).contains("▸AFP") && $0.text.contains("citation 1/") }
    s.send("Q")
    #expect(try s.exit() == 0)
  }

  @Test func bordersFollowThePointer() throws {
    let desk = try Desk()
    let s = try Program.open(desk, columns: 160)
    try s.wait("text") { $0.text.contains("SARVELLE, 4 mars") }
    func border() -> Int? { Array(s.screen.line(5)).firstIndex(of: "│") }
    let edge = try #require(border())
    #expect(s.screen.modes.contains(1002))
    s.send(Self.mouse(0, edge, 5))
    s.send(Self.mouse(32, edge + 7, 5))
    try s.wait("moved while held") { Array($0.line(5)).firstIndex(of: "│") == edge + 7 }
    s.send(Self.mouse(32, edge + 3, 6))
    try s.wait("and back") { Array($0.line(5)).firstIndex(of: "│") == edge + 3 }
    s.send(Self.mouse(0, edge + 3, 6, "m"))
    s.send("q")
    #expect(try s.exit() == 0)
    #expect(!s.screen.modes.contains(1002))
  }

  @Test func aDoubleClickOpens() throws {
    let desk = try Desk()
    let s = try Program.open(desk, columns: 160)
    try s.wait("text") { $0.text.contains("SARVELLE, 4 mars") }
    s.send(Self.mouse(0, 5, 3))
    s.send(Self.mouse(0, 5, 3, "m"))
    try s.wait("chosen") { $0.line(0).contains("2/3") && $0.line(0).contains("▸Dépêches") }
    for _ in 0..<2 {
      s.send(Self.mouse(0, 5, 1))
      s.send(Self.mouse(0, 5, 1, "m"))
    }
    try s.wait("opened") { $0.line(0).contains("1/3") && $0.line(0).contains("▸AFP") }
    s.send("Q")
    #expect(try s.exit() == 0)
  }

  /// As xterm tells of its mouse (mode 1006).
  private static func mouse(_ button: Int, _ x: Int, _ y: Int, _ end: String = "M") -> String {
    "\u{1b}[<\(button);\(x + 1);\(y + 1)\(end)"
  }

  @Test func searchMarksEveryHit() throws {
    let desk = try Desk()
    let s = try Program.open(desk)
    try s.wait("text") { $0.text.contains("SARVELLE, 4 mars") }
    s.send("/tramontin\r")
    try s.wait("hits") { $0.lastLine.contains("1 sur 2") }
    s.send(".")
    try s.wait("next hit") { $0.lastLine.contains("2 sur 2") }
    s.send("/absent")
    try s.wait("no hit") { $0.lastLine.contains("(0)") }
    s.send("\u{1b}")
    try s.wait("prompt closed") { !$0.lastLine.contains("Chercher") }
    s.send("Q")
    #expect(try s.exit() == 0)
  }

  @Test func resizesAtAnyMoment() throws {
    let desk = try Desk()
    let s = try Program.open(desk)
    try s.wait("text") { $0.text.contains("SARVELLE, 4 mars") }
    for (rows, columns) in [(24, 80), (10, 40), (6, 20), (1, 1), (50, 200), (3, 10), (30, 130)] {
      s.resize(rows: rows, columns: columns)
    }
    try s.wait("full size again") { $0.line(0).contains("1/3") && $0.line(0).contains("Faits") }
    s.resize(rows: 4, columns: 60)
    try s.wait("a polite message") { $0.line(0) == "Fenêtre trop petite" }
    s.send("q")
    #expect(try s.exit() == 0)
  }

  @Test func manyKeysAtOnceAreOnePicture() throws {
    var files: [String: String] = [:]
    for i in 0..<300 {
      files["\(1000 + i).txt"] = "OSTRAVEN, 7 mars (dpa) - Dépêche numéro \(i) de la série d'essai du jour."
    }
    let desk = try Desk(files)
    let s = try Program.open(desk)
    try s.wait("all read") { $0.line(0).contains("1/300") && !$0.lastLine.contains("lecture") }
    let before = s.output.count
    s.send(String(repeating: "j", count: 250))
    try s.wait("end") { $0.line(0).contains("251/300") && $0.text.contains("Dépêche numéro 250") }
    // Two hundred and fifty separate pictures would be far more than a few screens' worth.
    #expect(s.output.count - before < 40_000)
    s.send("q")
    #expect(try s.exit() == 0)
  }

  @Test func mouseChooses() throws {
    let desk = try Desk()
    let s = try Program.open(desk)
    try s.wait("list") {
      ($0.text.contains("OSTRAVEN") || $0.text.contains("Ostraven")) && $0.screen.modes.contains(1000)
    }
    s.click(x: 5, y: 5)
    try s.wait("third chosen") { $0.line(0).contains("3/3") }
    s.send("q")
    #expect(try s.exit() == 0)
    #expect(!s.screen.modes.contains(1000))
  }

  @Test func helpOpensAndCloses() throws {
    let desk = try Desk()
    let s = try Program.open(desk, environment: ["LANG": "en_GB.UTF-8"])
    try s.wait("English words") { $0.line(0).contains("Dispatches") }
    s.send("?")
    try s.wait("help") { $0.text.contains("Next dispatch") }
    s.send("q")
    try s.wait("help closed") { !$0.text.contains("Next dispatch") }
    s.send("q")
    #expect(try s.exit() == 0)
  }

  @Test func pastedTextRunsNoCommands() throws {
    let desk = try Desk()
    let s = try Program.open(desk)
    try s.wait("text") { $0.line(0).contains("1/3") }
    s.send("\u{1b}[200~qqjq\u{1b}[201~j")
    try s.wait("only the key counted") { $0.line(0).contains("2/3") }
    s.send("q")
    #expect(try s.exit() == 0)
  }
}
