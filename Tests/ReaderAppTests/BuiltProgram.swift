import Foundation

/// The program that was built beside the tests.
func builtProgram() throws -> URL {
  var url = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
  for _ in 0..<6 {
    url.deleteLastPathComponent()
    let candidate = url.appendingPathComponent("depeche")
    if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
  }
  throw CocoaError(.fileNoSuchFile)
}
