import Foundation
import Glibc
import TermTest
import Testing

/// Sizes, closed streams and hostile words outside of the text.
@Suite struct StormTests {
  /// Sizes from very large to one cell and back, faster than they can be painted.
  @Test func survivesAnyChangeOfSize() throws {
    let desk = try Desk()
    let s = try Program.open(desk)
    try s.wait("text") { $0.line(0).contains("1/3") }
    let sizes = [(200, 500), (1, 1), (3, 10), (10, 40), (2, 5), (6, 20), (50, 200), (1, 500), (200, 1)]
    for _ in 0..<6 { for (rows, columns) in sizes { s.resize(rows: rows, columns: columns) } }
    for (rows, columns) in sizes {
      s.resize(rows: rows, columns: columns)
      s.listen(milliseconds: 30)
    }
    s.resize(rows: 30, columns: 130)
    try s.wait("everything again") { $0.line(0).contains("1/3") && $0.text.contains("SARVELLE, 4 mars") }
    s.send("j")
    try s.wait("answers") { $0.line(0).contains("2/3") }
    s.send("q")
    #expect(try s.exit() == 0)
  }

  @Test(arguments: [(20, 6), (40, 10), (80, 24), (120, 40), (200, 50), (500, 200)] as [(Int, Int)])
  func everySizeIsUsable(_ columns: Int, _ rows: Int) throws {
    let desk = try Desk()
    let s = try Program.open(desk, rows: rows, columns: columns)
    try s.wait("list") { $0.line(0).contains("1/3") }
    s.send("\r")
    try s.wait("text") { $0.text.contains("SARVELLE") || $0.text.contains("pont") }
    s.send("n")
    s.send("Q")
    #expect(try s.exit() == 0)
    #expect(s.screen.unhandled == [])
  }

  /// What is typed or pasted into a prompt is shown, and obeyed nowhere: on the screen, in the window's title, in the
  /// clipboard.
  @Test func hostilePromptsAreOnlyShown() throws {
    let desk = try Desk([
      "a.txt": "OSTRAVEN, 7 mars (dpa) - Début.\n\n\"Mot\u{1b}]52;c;QUJD\u{7}fin\", a dit Zo\u{9b}2Jé.\n"
    ])
    let s = try Program.open(desk)
    try s.wait("text") { $0.line(0).contains("1/1") && $0.text.contains("Début") }
    s.send("/\u{1b}[200~x\u{1b}]0;TITRE\u{7}\u{9b}2J\u{202e}y\u{1b}[201~")
    s.listen(milliseconds: 300)
    #expect(s.screen.title == "")
    s.send("\u{7}\u{1b}\u{1b}")
    s.listen(milliseconds: 200)
    let copies = s.output.count
    s.send("\rny")
    s.listen(milliseconds: 300)
    let sent = String(decoding: s.output[copies...], as: UTF8.self)
    #expect(!sent.contains("QUJD\u{7}"))
    for forbidden in HostileTests.forbidden { #expect(!contains(s.output, forbidden)) }
    s.send("Q")
    #expect(try s.exit() == 0)
  }

  private func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first, bytes.count >= part.count else { return false }
    return bytes.indices.dropLast(part.count - 1).contains { i in
      bytes[i] == first && bytes[i..<i + part.count].elementsEqual(part)
    }
  }

  /// Without standard output there is nothing to show; the program says so and ends.
  @Test(arguments: [">&-", "> /dev/full", "<&-"]) func closedStreamsEndIt(_ redirection: String) throws {
    let desk = try Desk()
    let s = try Session(
      "/bin/sh", ["-c", "'\(Program.path)' '\(desk.folder)' \(redirection); echo fini $?"],
      environment: ["XDG_CONFIG_HOME": desk.config, "XDG_STATE_HOME": desk.config], rows: 30, columns: 130)
    s.listen(milliseconds: 1500)
    if redirection == "<&-" { s.send("q") }
    try s.wait("end") { $0.text.contains("fini") }
    #expect(try s.exit() == 0)
  }

  /// For scripts: the screen is on the terminal, the choice on standard output.
  @Test func selectWritesTheChoice() throws {
    let desk = try Desk()
    let out = desk.root.appending(path: "choix").path()
    let s = try Session(
      "/bin/sh", ["-c", "'\(Program.path)' --select path '\(desk.folder)' > '\(out)'; echo fini $?"],
      environment: ["XDG_CONFIG_HOME": desk.config, "XDG_STATE_HOME": desk.config], rows: 30, columns: 130)
    try s.wait("list") { $0.line(0).contains("1/3") }
    s.send("j")
    try s.wait("second") { $0.line(0).contains("2/3") }
    s.send("q")
    try s.wait("end") { $0.text.contains("fini 0") }
    #expect(try String(contentsOfFile: out, encoding: .utf8).hasSuffix("2-bourse.txt\n"))
  }

  /// A wrong file is told with its place, and everything else works.
  @Test func wrongConfigurationIsToldAndReadAnew() throws {
    let desk = try Desk()
    try desk.configure("config.toml", "[text]\nmesure = 60\n")
    let s = try Program.open(desk)
    try s.wait("the problem") { $0.lastLine.contains("config.toml:2:1") && $0.lastLine.contains("measure") }
    try desk.configure("config.toml", "[interface]\nlanguage = \"en\"\n")
    s.send("R")
    try s.wait("English") { $0.line(0).contains("Dispatches") }
    s.send("q")
    #expect(try s.exit() == 0)
  }

  /// What was painted bit by bit is what a whole painting shows.
  @Test(arguments: [(24, 80), (10, 40), (40, 130)]) func paintingAnewChangesNothing(_ size: (Int, Int)) throws
  {
    let desk = try Desk()
    let s = try Program.open(desk, rows: size.0, columns: size.1)
    try s.wait("text") { $0.line(0).contains("1/3") && !$0.lastLine.contains("lecture") }
    func seen() -> [[VT.C]] {
      s.screen.grid.map { row in
        row.map { cell in
          var cell = cell
          guard cell.text == " ", cell.a.underline == 0, !cell.a.reverse else { return cell }
          let background = cell.a.bg
          cell.a = VT.Attrs()
          cell.a.bg = background
          return cell
        }
      }
    }
    for keys in ["jk\rjjj", "nneejj", "isidzkk", "zJ}}", "Knnn>>", "\t\tjjk", "\rG", "gjjjj", "Jjj"] {
      s.send(keys + "?")
      try s.wait("help") { $0.text.contains("Aide") }
      s.send("q")
      try s.wait("no help") { !$0.text.contains("Aide") }
      // The last of it may still be on its way.
      s.listen(milliseconds: 400)
      let before = seen()
      let count = s.output.count
      s.send("\u{c}")
      try s.wait("the same after \(keys.debugDescription)") { _ in
        s.output.count > count + 200 && seen() == before
      }
    }
    s.send("Q")
    #expect(try s.exit() == 0)
    #expect(s.screen.unhandled == [])
  }
}
