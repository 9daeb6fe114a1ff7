import ArgumentParser
import Reader

/// `depeche cast`: keys pressed on the screen, as a recording for asciinema.
struct CastCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cast", abstract: HelpLanguage.sentence(.cast))
  }

  @Option(help: .of(.pause, .seconds))
  var pause = 0.8

  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    guard pause > 0, pause <= 60 else { throw HelpLanguage.wrong(.pause) }
  }

  func run() throws {
    guard let size = ScreenSize(screen.size) else { return }
    let problems = MainActor.assumeIsolated { record(size) }
    for problem in problems { PlainList.complain(Safety.line(problem), prefix: false) }
    if !problems.isEmpty { throw ExitCode(1) }
  }

  @MainActor private func record(_ size: ScreenSize) -> [String] {
    var settings = Settings(folder: nil, language: screen.language)
    let strings = settings.strings
    let chosen = settings.theme(screen.theme, colors: 256)
    var (state, problems) = Shot.state(
      screen.paths, width: size.width, height: size.height, theme: chosen, settings: settings,
      strings: strings)
    var cast = Cast(width: size.width, height: size.height)
    cast.add(Screen.frame(state), at: 0)
    for (i, word) in screen.keys.split(separator: " ").enumerated() {
      Shot.press(String(word), &state)
      cast.add(Screen.frame(state), at: Double(i + 1) * pause)
    }
    PlainList.write(cast.text)
    return settings.problems.map { strings.problem($0) } + problems.map { strings.told($0) }
  }
}
