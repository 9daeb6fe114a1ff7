import ArgumentParser
import Foundation
import Reader

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read files and folders into the archive; only what is new or changed.")

  @OptionGroup var archive: ArchiveOption
  @Flag(help: "Read every file again, changed or not.")
  var rescan = false
  @Flag(help: "The files hold lines of `depeche parse`: take them as they are.")
  var parsed = false
  @Flag(help: "Say what the archive took of the time.")
  var timing = false
  @Option(help: "How many dispatches to analyse at once.")
  var jobs = 2
  @Argument(help: "Files and folders.", completion: .file())
  var paths: [String]

  func run() throws {
    Interruption.watch()
    let store = try archive.open()
    let line = ProgressLine()
    let absolute = paths.map { URL(fileURLWithPath: $0).standardizedFileURL.path }
    let report: Importer.Report
    let corrections = CorrectionsFile.load()
    do {
      report = try Importer(store, jobs: jobs, corrections).run(
        absolute, rescan: rescan, isParsed: parsed, isStopped: { Interruption.isRequested },
        onProgress: { line.show($0) })
    } catch let error as ArchiveError {
      line.clear()
      throw Complaint(Words.of(error))
    }
    line.clear()
    for p in report.problems.prefix(20) { Complaint.print(p.description) }
    if report.problems.count > 20 { Complaint.print(Words.more(problems: report.problems.count - 20)) }
    print(Words.summary(report))
    if timing { print(Words.timing(report.progress)) }
    if report.isInterrupted { throw ExitCode(130) }
    if report.problems.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
