import Glibc
import TermTest
import Testing

/// Whatever ends or interrupts the program, the terminal is as it was.
@Suite struct TerminalStateTests {
  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func signalsGiveTheTerminalBack(_ signal: Int32, _ status: Int32) throws {
    let desk = try Desk()
    let s = try Program.open(desk)
    try s.wait("text") { $0.line(0).contains("1/3") }
    s.signal(signal)
    #expect(try s.exit() == status)
    #expect(!s.screen.alternateScreen)
    #expect(s.screen.cursorVisible)
    #expect(!s.screen.modes.contains(1000))
    #expect(!s.screen.modes.contains(2004))
  }

  @Test func crashGivesTheTerminalBack() throws {
    let desk = try Desk()
    let s = try Program.open(desk)
    try s.wait("text") { $0.line(0).contains("1/3") }
    s.signal(SIGSEGV)
    // A signal from outside is not met again by any instruction, so a second one ends it.
    try s.wait("normal screen") { !$0.screen.alternateScreen && $0.screen.cursorVisible }
    s.signal(SIGKILL)
    _ = try s.exit()
  }

  /// Through a shell, since the system stops no program that has no shell to wake it.
  @Test func stopsAndGoesOn() throws {
    let desk = try Desk()
    let s = try Session(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: ["XDG_CONFIG_HOME": desk.config, "PS1": "pret> "],
      rows: 30, columns: 130)
    try s.wait("prompt") { $0.text.contains("pret>") }
    s.send("'\(Program.path)' '\(desk.folder)'\r")
    try s.wait("text") { $0.line(0).contains("1/3") }
    s.send("\u{1a}")
    try s.wait("the shell again") { !$0.screen.alternateScreen && $0.text.contains("Stopped") }
    s.send("fg\r")
    try s.wait("painted anew") { $0.screen.alternateScreen && $0.line(0).contains("1/3") }
    s.send("j")
    try s.wait("answers") { $0.line(0).contains("2/3") }
    s.send("q")
    try s.wait("the shell at the end") { !$0.screen.alternateScreen }
    s.send("exit\r")
    #expect(try s.exit() == 0)
  }

  @Test func endsWhenTheTerminalIsGone() throws {
    let desk = try Desk()
    let s = try Program.open(desk)
    try s.wait("text") { $0.line(0).contains("1/3") }
    s.hangUp()
    #expect(try s.exit() != 0)
  }

  @Test(arguments: ["xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100", "xterm"])
  func everyTerminalTypeWorks(_ term: String) throws {
    let desk = try Desk()
    let s = try Program.open(desk, environment: ["TERM": term])
    try s.wait("text") { $0.text.contains("SARVELLE, 4 mars") && $0.line(0).contains("1/3") }
    s.send("j")
    try s.wait("second") { $0.line(0).contains("2/3") }
    s.send("q")
    #expect(try s.exit() == 0)
    #expect(s.screen.unhandled == [])
  }

  /// It is said, and there are still lines to read.
  @Test func onAnUnknownTerminalLinesAreRead() throws {
    let desk = try Desk()
    let s = try Program.open(desk, environment: ["TERM": "ni-connu-ni-su"])
    try s.wait("the list and the prompt") { $0.output.suffix(2).elementsEqual("> ".utf8) }
    #expect(s.text.contains("ni-connu-ni-su"))
    #expect(s.text.contains("AFP"))
    s.send("q\n")
    #expect(try s.exit() == 0)
    #expect(!s.output.contains(0x1B))
  }

  /// Where one comes by ssh, newer terminals are often not known; what they are like is.
  @Test(arguments: ["xterm-nouveau", "ghostty-essai", "tmux-nouveau"])
  func terminalsOfKnownFamiliesHaveAScreen(_ name: String) throws {
    let desk = try Desk()
    let s = try Program.open(desk, environment: ["TERM": name])
    try s.wait("the list") { $0.line(0).contains("1/3") && $0.text.contains("Odile Tramontin") }
    s.send("q")
    #expect(try s.exit() == 0)
    #expect(s.screen.unhandled == [])
  }

  @Test(arguments: ["C", "", "xx_XX.UTF-8"]) func withoutLocaleAccentsStay(_ locale: String) throws {
    let desk = try Desk()
    let s = try Program.open(desk, environment: ["LANG": locale])
    try s.wait("accents") { $0.text.contains("Dépêche") || $0.text.contains("a annoncé mercredi") }
    s.send("q")
    #expect(try s.exit() == 0)
  }

  @Test func noColorSendsNoColor() throws {
    let desk = try Desk()
    let s = try Program.open(desk, environment: ["NO_COLOR": "1"])
    try s.wait("text") { $0.line(0).contains("1/3") && $0.text.contains("SARVELLE, 4 mars") }
    let colored = s.screen.grid.joined().contains { $0.a.fg != .default || $0.a.bg != .default }
    #expect(!colored)
    s.send("q")
    #expect(try s.exit() == 0)
  }

  @Test func dumbTerminalGetsLines() throws {
    let desk = try Desk()
    let s = try Program.open(desk, environment: ["TERM": "dumb"])
    try s.wait("list") { $0.text.contains("AFP") || $0.text.contains("1-pont.txt") }
    s.send("q\n")
    #expect(try s.exit() == 0)
    #expect(!s.output.contains(0x1B))
  }

  /// Every motion is told in words, in lines that end at blanks.
  @Test func lineModeTellsWhereOneIs() throws {
    let desk = try Desk()
    let s = try Program.open(desk, environment: ["TERM": "dumb"])
    try s.wait("list") { $0.text.contains("AFP") }
    s.send("n\n")
    try s.wait("the first quote") {
      $0.text.contains("Citation 1 sur") && $0.text.contains("SARVELLE, 4 mars")
    }
    s.send(")\n")
    try s.wait("what the sentence holds") { $0.text.contains("Citation 2 sur 4, Odile Tramontin\u{A0}:") }
    s.send("n\nn\nn\n")
    try s.wait("the next dispatch") { $0.text.contains("Dépêche suivante · citation 1/1") }
    s.send("entrée\n")
    try s.wait("a fact") { $0.text.contains("Locuteurs · «") }
    let told = s.output.count
    s.send("q\nq\n")
    try s.wait("the list again") {
      String(decoding: $0.output[told...], as: UTF8.self).contains("2. L'indice a perdu")
    }
    s.send("q\n")
    #expect(try s.exit() == 0)
  }
}
