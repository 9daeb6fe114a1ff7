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
    s.send("q")
    #expect(try s.exit() == 0)
  }
}
