import ArgumentParser
import Glibc

/// `depeche PATH…`: the screen; or the list as lines where there is no screen.
struct ReadCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "read", abstract: HelpLanguage.sentence(.read))
  }

  @Argument(help: .of(.paths, .path), completion: .file())
  var paths: [String] = []

  @Option(
    help: .of(.theme, .name), completion: .list(Themes.shipped))
  var theme: String?

  @Flag(inversion: .prefixedNo, help: .of(.mouse))
  var mouse = true

  @Option(help: .of(.archive, .file), completion: .file())
  var archive: String?

  @Flag(help: .of(.plain))
  var plain = false

  @Flag(help: .of(.tour))
  var tour = false

  @Option(help: .of(.language, .language), completion: .list(BuiltinLanguages.names))
  var language: String?

  @Option(help: .of(.select, .what))
  var select: Selection?

  func validate() throws { try HelpLanguage.check(language) }

  func run() throws {
    if let select { return try choose(select) }
    var paths = self.paths
    if tour { paths = Tour.paths(in: language.map { Languages.strings($0) } ?? HelpLanguage.strings) }
    if paths.isEmpty { paths = isatty(0) == 1 ? ["."] : ["-"] }
    let term = Environment["TERM"] ?? "dumb"
    let status: Int32
    if isatty(1) == 0 {
      status = PlainList.list(paths)
    } else if plain || term == "dumb" {
      let read = paths
      let language = language
      status = MainActor.assumeIsolated { LineReader.run(read, language: language) }
    } else {
      let options = Program.Options(
        paths: paths, theme: theme, mouse: mouse, archive: archive, language: language)
      status = MainActor.assumeIsolated { Program.run(options).status }
    }
    if status != 0 { throw ExitCode(status) }
  }

  /// With the screen on the terminal itself, since standard output is a script's.
  private func choose(_ form: Selection) throws {
    let output = dup(1)
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard output >= 0, terminal >= 0, dup2(terminal, 1) == 1 else {
      PlainList.complain(HelpLanguage.strings[.noTerminal])
      throw ExitCode(1)
    }
    var options = Program.Options(
      paths: paths.isEmpty ? ["."] : paths, theme: theme, mouse: mouse, language: language)
    options.select = form
    let asked = options
    let (status, text) = MainActor.assumeIsolated { Program.run(asked) }
    dup2(output, 1)
    if let text, !text.isEmpty {
      PlainList.write(isatty(1) == 1 ? Safety.lines(text) : text)
    }
    if status != 0 || text == nil { throw ExitCode(status == 0 ? 1 : status) }
  }
}
