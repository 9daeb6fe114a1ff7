import ArgumentParser
import Foundation
import Reader

extension ExportFormat: ExpressibleByArgument {}

struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: HelpLanguage.sentence(.export))
  }

  @OptionGroup var archive: ArchiveOption
  @Option(help: .of(.exportFormat, .format))
  var format = ExportFormat.text
  @Option(help: .of(.mostDispatches, .number))
  var limit: Int?
  @Argument(parsing: .allUnrecognized, help: .of(.query, .words))
  var query: [String] = []

  func run() throws {
    Interruption.watch()
    let parsed = try QueryArgument.parse(query)
    let store = try archive.open(.existing)
    do {
      if try !export(parsed.query, store) { throw ExitCode(1) }
    } catch let error as ArchiveError { throw Complaint(HelpLanguage.strings.of(error)) }
  }

  /// False when something could not be read.
  private func export(_ query: Query, _ store: Archive) throws -> Bool {
    let loader = DispatchLoader(store)
    let out = FileHandle.standardOutput
    var isWhole = true
    var left = limit ?? .max
    var after: Int64?
    var isFirst = true
    out.write(Data(format.frame.before.utf8))
    while left > 0, !Interruption.isRequested {
      let page = try ArchiveSearch.hits(query, after: after, limit: min(500, left), in: store)
      for hit in page where !Interruption.isRequested {
        let d = try loader.dispatch(hit.id) {
          Complaint.print(HelpLanguage.strings.told($0))
          isWhole = false
        }
        guard let d else { continue }
        if !isFirst { out.write(Data(format.separator.utf8)) }
        isFirst = false
        out.write(Data(format.render(hit.label.added(to: d)).utf8))
      }
      left -= page.count
      after = page.last?.id
      if page.count < 500 || query.order == .relevance { break }
    }
    out.write(Data(format.frame.after.utf8))
    return isWhole
  }
}
