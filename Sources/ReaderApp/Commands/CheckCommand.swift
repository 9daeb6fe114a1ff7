import ArgumentParser
import Glibc
import Reader

struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: HelpLanguage.sentence(.check),
      discussion: HelpLanguage.sentence(.checkMore))
  }

  @Flag(help: .of(.json))
  var json = false

  @Option(help: .of(.encoding, .name))
  var encoding: String?

  @Argument(help: .of(.paths, .path), completion: .file())
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
