import Foundation
import TermTest
import Testing

/// Standard input and output that are no terminals.
@Suite struct PipeTests {
  @Test func listGoesIntoAPipeAsText() throws {
    let desk = try Desk()
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = [desk.folder]
    let out = Foundation.Pipe()
    process.standardOutput = out
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.hasSuffix("1-pont.txt") == true)
    #expect(!text.contains("\u{1b}"))
  }

  @Test func dispatchesFromStandardInputKeysFromTheTerminal() throws {
    let desk = try Desk()
    let s = try Session(
      "/bin/sh", ["-c", "cat '\(desk.folder)/1-pont.txt' | '\(Program.path)' -"],
      environment: ["XDG_CONFIG_HOME": desk.config], rows: 30, columns: 130)
    try s.wait("text") { $0.text.contains("SARVELLE, 4 mars (AFP)") }
    s.send("/kessavar\r")
    try s.wait("keys arrive") { $0.lastLine.contains("1 sur 1") }
    s.send("Q")
    #expect(try s.exit() == 0)
  }
}

/// The program line by line.
@Suite struct LineModeTests {
  /// What the list shows is said: that a dispatch is killed, what a note says, how many there are.
  @Test func theListSaysWhatTheScreenShows() throws {
    var files: [String: String] = [:]
    for n in 10..<34 {
      files["\(n).txt"] = "KORVIK, 4 mars (AFP) - Le marché numéro \(n) a ouvert tôt, a dit la mairie."
    }
    files["01.txt"] =
      "ANNULATION\n\nKORVIK, 4 mars (AFP) - Prière d'annuler la dépêche sur le marché couvert.\n"
    files["02.txt"] =
      "Le bac à quai\n\n(Ajoute réactions)\n\nCORVEL, 4 mars (AFP) - Le bac reste à quai, a dit la régie.\n"
    let desk = try Desk(files)
    let s = try Program.open(desk, ["--plain"])
    try s.wait("the list and the prompt") { $0.output.suffix(2).elementsEqual("> ".utf8) }
    let told = String(decoding: s.output, as: UTF8.self)
    #expect(told.contains("1. ANNULATION "))
    #expect(told.contains("ajout, "))
    #expect(told.contains("… 20 sur 26"))
    s.send("Q\n")
    #expect(try s.exit() == 0)
  }

  /// Who sees no list has to be told what is left of it.
  @Test func filtersAreTold() throws {
    let desk = try Desk([
      "1.txt":
        "CORVEL, 4 mars (AFP) - \"Le bac restera à quai\", a déclaré lundi la directrice de la régie, Agathe Verdelin.",
      "2.txt": "KORVIK, 4 mars (AFP) - Le marché couvert rouvre lundi.",
    ])
    let s = try Program.open(desk, ["--plain"])
    try s.wait("the list and the prompt") { $0.output.suffix(2).elementsEqual("> ".utf8) }
    s.send("f xqzw\n")
    try s.wait("nobody") { $0.text.contains("Rien ne correspond.") }
    s.send("f verdelin\n")
    try s.wait("who, and how many") { $0.text.contains("Locuteur\u{A0}: Agathe Verdelin · 1 dépêche") }
    s.send("Esc\n")
    try s.wait("all of them") { $0.text.contains("2 dépêches\n") || $0.text.contains("\n2 dépêches") }
    s.send("Q\n")
    #expect(try s.exit() == 0)
  }

  @Test func sequencesOfKeysAndNewsAreLines() throws {
    let text =
      "CORVEL, 4 mars (AFP) - Le bac de Corvel restera neuf jours à quai pour que sa coque soit repeinte, a dit "
      + "lundi la régie des transports. Des vedettes prendront les piétons le matin et le soir."
    let desk = try Desk([
      "1.txt": text, "2.txt": text.replacing("neuf", with: "seize").replacing("4 mars", with: "5 mars"),
    ])
    let s = try Program.open(desk, ["--plain"])
    try s.wait("the list and the prompt") { $0.output.suffix(2).elementsEqual("> ".utf8) }
    s.send("v\n")
    try s.wait("what is new") { s in
      let told = String(decoding: s.output, as: UTF8.self)
      return told.contains("1 phrase changée.") && told.contains("+ Le bac de Corvel restera seize jours")
        && told.contains("Avant\u{A0}: Le bac de Corvel restera neuf jours")
    }
    s.send("] q\n")
    try s.wait("a quote, by two keys on a line") { $0.text.contains("Citation 1 sur ") }
    s.send("Q\n")
    #expect(try s.exit() == 0)
  }
}
