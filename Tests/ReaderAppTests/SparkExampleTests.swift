import Foundation
import Testing

@testable import ReaderApp

/// The example for Apache Spark, where pyspark and Java are installed (`pip install pyspark`).
@Suite struct SparkExampleTests {
  private static let python = ProcessInfo.processInfo.environment["DEPECHE_PYTHON"] ?? "python3"

  private static func run(_ arguments: [String]) -> (status: Int32, said: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python] + arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return (127, "") }
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, said)
  }

  private static var hasSpark: Bool {
    run(["-c", "import pyspark, shutil, sys; sys.exit(shutil.which('java') is None)"]).status == 0
  }

  @Test(.enabled(if: hasSpark, "pyspark or Java is not installed"))
  func sparkGivesWhatOneProcessGives() throws {
    let check = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../examples/spark/check.py").standardizedFileURL
    let (status, said) = Self.run([check.path, try builtProgram().path, "10000"])
    #expect(status == 0)
    #expect(said.contains("identical: 10000 dispatches"), "\(said)")
  }
}
