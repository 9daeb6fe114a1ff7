import ArgumentParser
import Reader

@main
struct Depeche: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "depeche",
    abstract: "A terminal reader for newswire dispatches that understands what it shows.",
    version: ReaderInfo.version,
    subcommands: [
      ReadCommand.self, ParseCommand.self, ImportCommand.self, WatchCommand.self, SearchCommand.self,
      QuotesCommand.self, ExportCommand.self, ExplainCommand.self, ShotCommand.self, CastCommand.self,
      ThemesCommand.self,
      CheckCommand.self, CorrectionsCommand.self,
    ],
    defaultSubcommand: ReadCommand.self)
}
