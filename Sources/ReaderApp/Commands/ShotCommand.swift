import ArgumentParser
import Glibc

/// `depeche shot`: the screen as a picture, without a terminal.
struct ShotCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "shot", abstract: HelpLanguage.sentence(.shot))
  }

  nonisolated enum Form: String, EnumerableFlag { case svg, text, ansi }

  @Flag(help: .of(.pictureForm))
  var form = Form.text

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    guard let size = ScreenSize(screen.size) else { return }
    let (text, problems) = MainActor.assumeIsolated { picture(size.width, size.height) }
    for problem in problems { PlainList.complain(Safety.line(problem), prefix: false) }
    PlainList.write(text)
    if !problems.isEmpty { throw ExitCode(1) }
  }

  @MainActor private func picture(_ width: Int, _ height: Int) -> (String, [String]) {
    var settings = Settings(folder: nil, language: screen.language)
    let strings = settings.strings
    let chosen = settings.theme(screen.theme, colors: 256)
    var (state, problems) = Shot.state(
      screen.paths, width: width, height: height, theme: chosen, settings: settings, strings: strings)
    Shot.press(screen.keys, &state)
    let frame = Screen.frame(state)
    let told = settings.problems.map { strings.problem($0) } + problems.map { strings.told($0) }
    switch form {
    case .svg: return (FrameSVG.draw(frame, base: state.theme.style(.text)), told)
    case .text: return (FrameText.plain(frame), told)
    case .ansi: return (FrameText.ansi(frame), told)
    }
  }
}
