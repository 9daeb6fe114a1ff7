import ArgumentParser
import Glibc
import Reader

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what each file is, what it holds and what could not be read.",
    discussion: "Exit status: 0 all read, 1 some problems, 2 nothing readable.")

  @Flag(help: "One JSON object per file, then one with the totals.")
  var json = false

  @Option(help: ArgumentHelp("The charset of the input, whatever it says of itself.", valueName: "name"))
  var encoding: String?

  @Argument(help: "Files, folders and archives; - for standard input.", completion: .file())
  var paths: [String]

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    var reader = SourceReader()
    reader.options.encoding = encoding
    var totals = CheckTotals()
    var problems: [Problem] = []
    for path in paths {
      reader.read(
        path, emit: { _ in true }, problem: { problems.append($0) },
        file: { file in
          totals.add(file)
          StandardOutput.write(json ? CheckReport.json(file, problems) : CheckReport.text(file, problems))
          problems = []
        })
    }
    StandardOutput.write(json ? totals.json : totals.text)
    if totals.exitStatus != 0 { throw ExitCode(totals.exitStatus) }
  }
}
