import Foundation
import Glibc
import TermTest
import Testing

/// What the reader did is there after `kill -9`.
@Suite struct KilledReadingTests {
  private static func importing(_ desk: Desk) throws {
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = ["import", desk.folder]
    process.environment = ["XDG_DATA_HOME": desk.config, "HOME": "/nonexistent"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }

  @Test func marksOfTheArchiveStay() throws {
    let desk = try Desk()
    try Self.importing(desk)
    var isMarked = false
    for _ in 0..<12 {
      let s = try Program.open(desk)
      try s.wait("the list") { $0.line(0).contains("1/3") && $0.text.contains("mars") }
      try s.wait("the mark as it was left") { $0.line(1).hasPrefix("*") == isMarked }
      s.send("m")
      isMarked.toggle()
      try s.wait("the mark") { $0.line(1).hasPrefix("*") == isMarked }
      s.listen(milliseconds: 300)
      s.signal(SIGKILL)
      _ = try s.exit()
    }
  }

  @Test func theLastPlaceStays() throws {
    let desk = try Desk()
    let s = try Program.open(desk)
    try s.wait("everything read") { $0.line(0).contains("1/3") && !$0.lastLine.contains("lecture") }
    s.send("J")
    try s.wait("the second") { $0.line(0).contains("2/3") }
    s.listen(milliseconds: 1500)
    s.signal(SIGKILL)
    _ = try s.exit()
    let again = try Program.open(desk)
    try again.wait("the second again") { $0.line(0).contains("2/3") }
    again.send("q")
    #expect(try again.exit() == 0)
  }
}
