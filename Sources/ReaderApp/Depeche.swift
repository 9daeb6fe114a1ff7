import ArgumentParser
import Glibc
import Reader

@main
struct Depeche: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "depeche", abstract: HelpLanguage.sentence(.program), usage: usage,
      discussion: HelpLanguage.sentence(.programMore), version: ReaderInfo.version,
      subcommands: [
        ReadCommand.self, ParseCommand.self, ImportCommand.self, WatchCommand.self, SearchCommand.self,
        QuotesCommand.self, ExportCommand.self, ExplainCommand.self, ShotCommand.self, CastCommand.self,
        ThemesCommand.self, CheckCommand.self, CorrectionsCommand.self,
      ],
      defaultSubcommand: ReadCommand.self)
  }

  private static var usage: String {
    let path = HelpLanguage.strings.valueName(.path)
    return "depeche [<options>] [<\(path)> ...]\ndepeche <subcommand>"
  }

  /// As the argument parser does it, save that what it says is put into the reader's language and that nothing of the
  /// command line reaches a terminal that would obey it.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let status = exitCode(for: error)
      let file: Int32 = status.isSuccess ? 1 : 2
      var text = HelpLanguage.told(fullMessage(for: error))
      if CommandLine.arguments.contains(where: { $0.hasPrefix(CompletionScript.option) }), status.isSuccess {
        text = CompletionScript.completed(text, fish: HelpLanguage.told(completionScript(for: .fish)))
      }
      if !text.isEmpty { PlainList.write((isatty(file) == 1 ? Safety.lines(text) : text) + "\n", to: file) }
      Glibc.exit(status.rawValue)
    }
  }
}
