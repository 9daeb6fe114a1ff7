import ArgumentParser
import CNcurses
import Foundation
import Reader

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Print one JSON object per dispatch.")

  @Option(help: "How many dispatches to analyse at once.")
  var jobs = 1

  @Argument(help: "Files and folders; - or nothing for standard input.")
  var paths: [String] = []

  func run() throws {
    let analyzer = Analyzer()
    var writer = JSONWriter()
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      let line = writer.object(analyzer.analyze(PlainText.read([UInt8](data), path: path))) + [0x0A]
      FileHandle.standardOutput.write(Data(line))
    }
  }
}
