import Foundation
import Glibc
import TermTest
import Testing

/// A program that nobody touches does nothing.
@Suite struct IdleTests {
  /// How often the program's threads have given up the processor of their own accord.
  private static func wakeUps(_ pid: pid_t) throws -> Int {
    let tasks = "/proc/\(pid)/task"
    return try FileManager.default.contentsOfDirectory(atPath: tasks).reduce(0) { sum, task in
      let status = (try? String(contentsOfFile: "\(tasks)/\(task)/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
      return sum + (line.flatMap { Int($0.filter(\.isNumber)) } ?? 0)
    }
  }

  @Test func idleMeansNoBytesAndNoWakeUps() throws {
    let desk = try Desk()
    let s = try Program.open(desk)
    try s.wait("everything read") {
      $0.line(0).contains("1/3") && !$0.lastLine.contains("lecture") && $0.text.contains("SARVELLE, 4 mars")
    }
    // The answer to the question for the background ends what was going on.
    s.listen(milliseconds: 300)
    // On a busy machine the last of the work may end late; then comes a second in which nothing happens.
    var isStill = false
    for _ in 0..<8 where !isStill {
      let bytes = s.output.count
      let before = try Self.wakeUps(s.pid)
      s.listen(milliseconds: 1000)
      isStill = try Self.wakeUps(s.pid) == before && s.output.count == bytes
    }
    #expect(isStill)
    s.send("q")
    #expect(try s.exit() == 0)
  }

  /// A hundred keys that come at once are one change of the screen.
  @Test func heldKeysAreOneRepaint() throws {
    let desk = try Desk(
      Dictionary(uniqueKeysWithValues: (100..<260).map { ("\($0).txt", "VALDEC, 7 mars (dpa) - Cas \($0).") })
    )
    let s = try Program.open(desk)
    try s.wait("everything read") { $0.line(0).contains("1/160") && !$0.lastLine.contains("lecture") }
    s.listen(milliseconds: 300)
    let bytes = s.output.count
    s.send(String(repeating: "j", count: 100))
    try s.wait("the hundredth") { $0.line(0).contains("101/160") }
    s.listen(milliseconds: 200)
    // Two full screens at the most; a hundred repaints would be many times that.
    #expect(s.output.count - bytes < 2 * 30 * 130 * 2)
    s.send("q")
    #expect(try s.exit() == 0)
  }
}
