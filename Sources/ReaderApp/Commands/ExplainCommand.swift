import ArgumentParser
import Reader

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what each pass of the analysis found in a dispatch, and which rule and words decided.")

  @Option(name: .customLong("pass"), help: "Only this pass; may be given several times.")
  var only: [String] = []
  @Flag(help: "Also list every word that the lexicon knows, and every sentence.")
  var all = false
  @Argument(help: "The file of a dispatch.", completion: .file())
  var file: String

  func validate() throws {
    let names = PassTimes().names
    for name in only where !names.contains(name) {
      throw ValidationError("there is no pass “\(name)”; the passes are \(names.joined(separator: ", "))")
    }
  }

  func run() throws {
    let analyzer = Analyzer()
    var problems: [Problem] = []
    SourceReader.read(path: file) { source in
      for line in ExplanationText.lines(analyzer.explain(source), only: only, all: all) { print(line) }
      return true
    } problem: {
      problems.append($0)
    }
    for p in problems { Complaint.print(p.description) }
    if !problems.isEmpty { throw ExitCode.failure }
  }
}
