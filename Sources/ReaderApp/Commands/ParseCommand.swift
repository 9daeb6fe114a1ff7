import ArgumentParser
import Glibc
import Reader

struct ParseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "parse", abstract: HelpLanguage.sentence(.parse),
      discussion: HelpLanguage.sentence(.parseMore))
  }

  @Option(help: .of(.jobs, .number))
  var jobs = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  @Option(help: .of(.inputFormat, .format))
  var inputFormat = ReadOptions.InputFormat.detect

  @Option(help: .of(.encoding, .name))
  var encoding: String?

  @Flag(inversion: .prefixedNo, help: .of(.layCorrections))
  var corrections = true

  @Argument(help: .of(.pathsToParse, .path), completion: .file())
  var paths: [String] = []

  func validate() throws {
    guard jobs > 0 else { throw HelpLanguage.wrong(.jobs) }
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
          StandardOutput.writeError(HelpLanguage.strings.told(problem))
        })
    }
    pipeline.finish()
    if hasFailed { throw ExitCode(1) }
  }
}

extension ReadOptions.InputFormat: ExpressibleByArgument {}
