import ArgumentParser
import Reader

struct ExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain", abstract: HelpLanguage.sentence(.explain))
  }

  @Option(name: .customLong("pass"), help: .of(.pass, .pass))
  var only: [String] = []
  @Flag(help: .of(.everything))
  var all = false
  @Argument(help: .of(.file, .file), completion: .file())
  var file: String

  func validate() throws {
    let names = PassTimes().names
    for name in only where !names.contains(name) {
      throw HelpLanguage.wrong(.pass(name, known: names))
    }
  }

  func run() throws {
    let analyzer = Analyzer()
    var problems: [Problem] = []
    SourceReader.read(path: file) { source in
      for line in ExplanationText.lines(analyzer.explain(source), only: only, all: all, HelpLanguage.strings)
      { print(line) }
      return true
    } problem: {
      problems.append($0)
    }
    for p in problems { Complaint.print(HelpLanguage.strings.told(p)) }
    if !problems.isEmpty { throw ExitCode.failure }
  }
}
