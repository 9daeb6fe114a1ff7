import ArgumentParser
import Glibc

/// `depeche PATH…`: the screen; or the list as lines where there is no screen.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read dispatches on the screen (the default).")

  @Argument(help: "Files and folders; - for standard input.")
  var paths: [String] = []

  @Option(help: "Name of a theme; see `depeche themes`.")
  var theme: String?

  @Flag(inversion: .prefixedNo, help: "Use the mouse.")
  var mouse = true

  @Flag(help: "Lines instead of a screen: for screen readers and simple terminals.")
  var plain = false

  func run() throws {
    var paths = self.paths
    if paths.isEmpty { paths = isatty(0) == 1 ? ["."] : ["-"] }
    let term = Environment["TERM"] ?? "dumb"
    let status: Int32
    if isatty(1) == 0 {
      status = PlainList.list(paths)
    } else if plain || term == "dumb" {
      let read = paths
      status = MainActor.assumeIsolated { LineReader.run(read) }
    } else {
      let options = Program.Options(paths: paths, theme: theme, mouse: mouse)
      status = MainActor.assumeIsolated { Program.run(options) }
    }
    if status != 0 { throw ExitCode(status) }
  }
}
