import Foundation
import TermTest
import Testing

/// No byte of a dispatch reaches the terminal as a control.
@Suite struct HostileTests {
  /// What hostile texts try: title, clipboard, links, queries, resets, modes, C1 controls, overrides, tags.
  static let payloads = [
    "\u{1b}]0;TITRE\u{7}", "\u{1b}]52;c;UElSQVRF\u{7}", "\u{1b}]8;;http://mal.example\u{1b}\\lien",
    "\u{1b}[5m", "\u{1b}[2J\u{1b}[H",
    "\u{1b}[6n", "\u{1b}[c", "\u{1b}c", "\u{1b}P$q\"p\u{1b}\\", "\u{1b}]11;?\u{7}", "\u{9b}31m",
    "\u{9d}0;T\u{9c}", "\u{85}", "\u{e}\u{f}",
    "a\u{8}b", "gauche\rdroite", "\u{7}", "\u{0}", "\u{7f}", "\u{b}\u{c}", "\u{202e}txt.exe",
    "\u{2066}x\u{2069}",
    "\u{200b}", "\u{feff}", "\u{2028}", "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "\u{e0041}\u{e0042}",
    "\u{e000}", "%s%n", "\u{1b}[?u", "\u{1b}[?2026h", "\u{1b}[?1003h", "👩‍👩‍👧", "日本語",
  ]
  /// UTF-8 of what must never be sent.
  static let forbidden: [[UInt8]] = [
    "\u{9b}", "\u{9d}", "\u{85}", "\u{202e}", "\u{2066}", "\u{2069}", "\u{200b}", "\u{feff}", "\u{2028}",
    "\u{e0041}",
    "\u{e000}", "\u{200d}",
  ].map { Array($0.utf8) }

  @Test func nothingOfATextIsObeyed() throws {
    var text = "OSTRAVEN, 7 mars (dpa) - Début.\n\n"
    for (i, p) in Self.payloads.enumerated() { text += "Cas \(i) \(p) fin\(i)x.\n\n" }
    let desk = try Desk([
      "a.txt": text, "b\u{1b}]0;TITRE\u{7}.txt": "OSTRAVEN, 7 mars (dpa) - Nom \u{1b}]0;TITRE\u{7}hostile.",
      "c\u{202e}txt.exe": "",
    ])
    let s = try Program.open(desk, rows: 40)
    try s.wait("text") { $0.text.contains("Début.") && $0.text.contains("fin0x") }
    s.send("\r")
    for i in Self.payloads.indices {
      s.send("/fin\(i)x\r")
      try s.wait("case \(i) and its neighbour intact") {
        $0.text.contains("fin\(i)x.") && $0.text.contains("Cas \(i) ") && $0.lastLine.contains("1 sur 1")
      }
      try check(s)
    }
    s.send("KJ?")
    s.send("qJJ")
    try s.wait("the nameless file") { $0.line(0).contains("3/3") }
    try check(s)
    s.send("Q")
    #expect(try s.exit() == 0)
    try check(s)
  }

  /// Headline, speaker, role, file, search, prompts, popups, names typed, file names proposed.
  @Test func nothingIsObeyedAnywhereElse() throws {
    var files: [String: String] = [:]
    for (i, p) in Self.payloads.enumerated() where !p.contains("\u{0}") && !p.contains("\n") {
      files["\(100 + i)-\(p.replacing("/", with: "-")).txt"] = """
        Titre \(p) de la dépêche numéro \(i)

        OSTRAVEN, 7 mars (dpa) - Le maire \(p)Ruben Kessavar a parlé.

        "Nous \(p) partons", a déclaré Ruben \(p)Kessavar, maire \(p) d'Ostraven. https://a.example/\(p)x

        \((0..<40).map { "mot\(i)x\($0)" }.joined(separator: " ")).
        """
    }
    let desk = try Desk(files)
    let s = try Program.open(desk, rows: 40, columns: 160)
    try s.wait("all read") { $0.line(0).contains("1/\(files.count)") && !$0.lastLine.contains("lecture") }
    for _ in 1..<files.count {
      s.send("j")
      for keys in ["n", "cs", "\u{1b}", "x\r", "\u{1b}", "V", "\u{1b}", "\t"] {
        s.send(keys)
        s.listen(milliseconds: 2)
      }
    }
    try check(s)
    let pasted = Self.payloads.joined(separator: " ").replacing("\u{1b}[201~", with: "")
    for prompt in ["/", "|", "f", ":", "&", "?/", "x\r"] {
      s.send(prompt + "\u{1b}[200~\(pasted)\u{1b}[201~")
      s.listen(milliseconds: 30)
      s.send("\u{1b}")
      s.listen(milliseconds: 60)
      s.send("\u{1b}")
      s.listen(milliseconds: 60)
    }
    s.send("Q")
    #expect(try s.exit() == 0)
    try check(s)
  }

  /// Captions stand on the page as the text does.
  @Test func captionsAreNotObeyed() throws {
    let prose = String(
      repeating: "Le bac de Corvel est à quai depuis lundi, a dit la maire, Odile Tramontin. ", count: 8)
    let captions = Self.payloads.filter { !$0.contains("\u{0}") }.map {
      "<figure><figcaption>Vue \($0) fin</figcaption></figure>"
    }
    let page =
      "<!doctype html><html lang='fr'><head><title>Le bac</title></head><body><article>"
      + "<p>\(prose)</p><p>\(prose)</p>\(captions.joined())</article></body></html>"
    let desk = try Desk(["1.html": page])
    let s = try Program.open(desk, rows: 60)
    try s.wait("the page") { $0.text.contains("Le bac de Corvel") }
    s.send("\r/Vue\r")
    try s.wait("a caption") { $0.lastLine.contains("1 sur ") && $0.text.contains("▣") }
    s.send("GQ")
    #expect(try s.exit() == 0)
    try check(s)
  }

  /// Nor is what stands on the command line, in what is said of it.
  @Test(arguments: ["fr_FR.UTF-8", "C.UTF-8"]) func wrongOptionsAreNotObeyed(_ locale: String) throws {
    for payload in Self.payloads where !payload.contains("\u{0}") {
      for words in [
        ["--x\(payload)"], ["--select", payload], ["shot", "--size", payload], ["explain", payload],
      ] {
        let s = try Session(Program.path, words, environment: ["LC_ALL": locale], rows: 30, columns: 130)
        #expect(try s.exit() != 0)
        #expect(s.screen.unhandled == [] && s.screen.title == "" && s.screen.bells == 0)
        for bytes in Self.forbidden { #expect(!contains(s.output, bytes), "\(words)") }
      }
    }
  }

  @Test func copiesAreOneLineOfSafeText() throws {
    let desk = try Desk([
      "1.txt": """
      OSTRAVEN, 7 mars (dpa) - Début.

      "Nous \u{1b}]0;TITRE\u{7}\u{202e} partons\u{9b}31m demain", a déclaré Ruben Kessavar, le maire.
      """
    ])
    let s = try Program.open(desk)
    // The list shows the words before the analysis knows of a quotation to go to.
    try s.wait("its speaker") { $0.text.contains("Locuteurs") }
    s.send("ny")
    try s.wait("copied") { $0.screen.unhandled.contains { $0.hasPrefix("OSC 52;c;") } }
    let sent = try #require(s.screen.unhandled.first?.split(separator: ";").last)
    let data = try #require(Data(base64Encoded: String(sent)))
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.contains("partons") && text.contains("Kessavar"))
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    #expect(!text.unicodeScalars.contains("\u{202e}"))
    s.send("Q")
    #expect(try s.exit() == 0)
  }

  private func check(_ s: Session) throws {
    #expect(s.screen.unhandled == [])
    #expect(s.screen.backgroundQuestions == 1)
    #expect(s.screen.title == "")
    #expect(s.screen.bells == 0)
    #expect(!s.screen.modes.contains(1003))
    #expect(!s.screen.modes.contains(2026))
    for bytes in Self.forbidden { #expect(!contains(s.output, bytes)) }
  }

  private func contains(_ all: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first else { return false }
    return all.indices.contains { i in all[i] == first && all[i...].starts(with: part) }
  }

  @Test func whatIsNoTextAtAllIsShownAndLeft() throws {
    let desk = try Desk([
      "1-vide.txt": "", "2-blancs.txt": "   \n \n\n", "3-nul.txt": String(repeating: "\u{0}", count: 5000),
      "4-long.txt": String(repeating: "x", count: 300_000),
      "5-large.txt": String(repeating: "日", count: 70_000),
      "6-marques.txt": "e" + String(repeating: "\u{301}", count: 100_000), "7-cr.txt": "un\rdeux\rtrois",
      "8-guillemets.txt": String(repeating: "« “ ‘ ", count: 5000),
    ])
    let s = try Program.open(desk)
    for i in 1...8 {
      try s.wait("file \(i)") { $0.line(0).contains("\(i)/8") }
      s.send("j")
    }
    s.send("Q")
    #expect(try s.exit() == 0)
    #expect(s.screen.unhandled == [])
    #expect(s.screen.backgroundQuestions == 1)
  }
}
