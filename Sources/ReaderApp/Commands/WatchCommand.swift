import ArgumentParser
import Foundation
import Reader

struct WatchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "watch", abstract: HelpLanguage.sentence(.watch))
  }

  @OptionGroup var archive: ArchiveOption
  @Option(help: .of(.jobs, .number))
  var jobs = 2
  @Argument(help: .of(.folders, .folder), completion: .file())
  var paths: [String]

  func run() throws {
    Interruption.watch()
    let store = try archive.open()
    let absolute = paths.map { URL(fileURLWithPath: $0).standardizedFileURL.path }
    guard let watch = FolderWatch(absolute) else { throw Complaint(HelpLanguage.strings[.noWatch]) }
    do {
      try take(absolute, store)
      while !Interruption.isRequested {
        let events = watch.wait(milliseconds: -1)
        if events.contains(.overflow) {
          try take(absolute, store)
        } else if !events.isEmpty {
          try take(
            events.compactMap {
              switch $0 {
              case .file(let path), .folder(let path): path
              case .overflow: nil
              }
            }, store)
        }
      }
    } catch let error as ArchiveError { throw Complaint(HelpLanguage.strings.of(error)) }
  }

  private func take(_ paths: [String], _ store: Archive) throws {
    let report = try Importer(store, jobs: jobs, CorrectionsFile.load()).run(
      paths, isStopped: { Interruption.isRequested })
    for p in report.problems.prefix(20) { Complaint.print(HelpLanguage.strings.told(p)) }
    if report.progress.dispatches + report.progress.copies + report.renamed + report.gone > 0 {
      print(HelpLanguage.strings.summary(report))
      fflush(nil)
    }
  }
}
