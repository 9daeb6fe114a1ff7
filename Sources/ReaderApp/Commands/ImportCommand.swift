import ArgumentParser
import Foundation
import Reader

struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: HelpLanguage.sentence(.importing))
  }

  @OptionGroup var archive: ArchiveOption
  @Flag(help: .of(.rescan))
  var rescan = false
  @Flag(help: .of(.parsed))
  var parsed = false
  @Flag(help: .of(.importTiming))
  var timing = false
  @Option(help: .of(.jobs, .number))
  var jobs = 2
  @Argument(help: .of(.filesAndFolders, .path), completion: .file())
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
      throw Complaint(HelpLanguage.strings.of(error))
    }
    line.clear()
    for p in report.problems.prefix(20) { Complaint.print(HelpLanguage.strings.told(p)) }
    if report.problems.count > 20 {
      Complaint.print(HelpLanguage.strings.count(.moreProblems, report.problems.count - 20))
    }
    print(HelpLanguage.strings.summary(report))
    if timing { print(HelpLanguage.strings.timing(report.progress)) }
    if report.isInterrupted { throw ExitCode(130) }
    if report.problems.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
