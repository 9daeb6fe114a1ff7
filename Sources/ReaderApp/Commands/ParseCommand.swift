import ArgumentParser
import Glibc
import Reader

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Print one JSON object per dispatch.")

  @Option(help: ArgumentHelp("How many dispatches to analyse at once.", valueName: "n"))
  var jobs = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  @Option(
    help: ArgumentHelp("What the input is: detect, or jsonl: {\"id\", \"text\"} a line.", valueName: "format")
  )
  var inputFormat = ReadOptions.InputFormat.detect

  @Option(help: ArgumentHelp("The charset of the input, whatever it says of itself.", valueName: "name"))
  var encoding: String?

  @Flag(inversion: .prefixedNo, help: "Lay over it what you put right on the screen.")
  var corrections = true

  @Argument(help: "Files, folders and archives; - or nothing for standard input.", completion: .file())
  var paths: [String] = []

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("--jobs must be at least 1") }
  }

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    let pipeline = Pipeline(
      jobs: jobs, corrections: corrections ? CorrectionsFile.load() : Corrections()
    ) { StandardOutput.write($0) }
    var reader = SourceReader()
    reader.options.inputFormat = inputFormat
    reader.options.encoding = encoding
    reader.wait = { pipeline.flush() }
    var hasFailed = false
    var marker = ThreadMarker()
    for path in paths.isEmpty ? ["-"] : paths {
      reader.read(
        path,
        emit: { source in
          var source = source
          // Objects given line by line are to come out as they went in.
          if inputFormat != .jsonl { marker.mark(&source) }
          pipeline.add(source)
          return true
        },
        problem: { problem in
          guard problem.severity == .error else { return }
          hasFailed = true
          StandardOutput.writeError(problem.description)
        })
    }
    pipeline.finish()
    if hasFailed { throw ExitCode(1) }
  }
}

extension ReadOptions.InputFormat: ExpressibleByArgument {}
